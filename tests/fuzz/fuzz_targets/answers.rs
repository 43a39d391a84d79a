//! A file of answers for the recommender.
#![no_main]

use libfuzzer_sys::fuzz_target;
use jirani_recommender::Answers;

fuzz_target!(|text: &str| {
    let _ = Answers::from_json(text);
});
