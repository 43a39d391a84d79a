//! A workbook of LibreOffice: the packing is sound, what is in it is not.
#![no_main]

use jirani_records::import::read_bytes;
use jirani_tests::hostile::workbooks::packed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (&str, &str)| {
    let (manifest, content) = parts;
    let _ = read_bytes(&packed(&[("META-INF/manifest.xml", manifest), ("content.xml", content)]));
});
