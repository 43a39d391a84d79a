//! A font of which some bytes are changed: the document is made, with it or without it.
#![no_main]

use std::cell::OnceCell;

use jirani_tests::hostile::{fonts, open};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static FONT: OnceCell<(Vec<u8>, tempfile::TempDir)> = const { OnceCell::new() };
}

fuzz_target!(|changes: Vec<(u32, u8)>| {
    FONT.with(|made| {
        let (font, folder) = made.get_or_init(|| {
            // The readers of fonts may panic, and what they were to read is then left out: only what ends the process counts.
            std::panic::set_hook(Box::new(|_| {}));
            (fonts::with_the_own_letter(), tempfile::tempdir().expect("a folder"))
        });
        let mut font = font.clone();
        for (at, byte) in changes {
            let at = at as usize % font.len();
            font[at] = byte;
        }
        std::fs::write(folder.path().join("own.ttf"), &font).expect("a font");
        assert_eq!(open("fonts", folder.path()), "made");
    });
});
