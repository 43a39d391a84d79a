//! An open copy to be opened: taken, or refused by name.
#![no_main]

use std::ops::ControlFlow;

use jirani_records::MODEL;
use jirani_app::error::Error;
use jirani_vault::OpenCopy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    match OpenCopy::of("all.json", bytes.to_vec(), &MODEL, &mut on) {
        Ok(_) => {}
        Err(error) => assert!(matches!(error, Error::OpenCopy { .. }), "{error:?}"),
    }
});
