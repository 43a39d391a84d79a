//! A recovery part as somebody typed it; what is read must be written as it was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use jirani_base::i18n::Language;
use jirani_vault::Part;

fuzz_target!(|text: &str| {
    if let Ok(part) = Part::read(text) {
        for language in Language::ALL {
            assert!(Part::read(&part.words(language).join(" ")).is_ok_and(|again| again == part));
        }
    }
});
