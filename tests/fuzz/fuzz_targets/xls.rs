//! An old workbook: its records in a sound container, or a container that is not sound.
#![no_main]

use jirani_records::import::read_bytes;
use jirani_tests::hostile::workbooks::contained;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (bool, u16, &[u8])| {
    let (whole, at, bytes) = input;
    if whole {
        let _ = read_bytes(&contained("/Workbook", bytes));
        return;
    }
    let mut file = contained("/Workbook", &[0x09, 8, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0x0a, 0, 0, 0]);
    for (place, byte) in file.iter_mut().skip(at.into()).zip(bytes) {
        *place = *byte;
    }
    let _ = read_bytes(&file);
});
