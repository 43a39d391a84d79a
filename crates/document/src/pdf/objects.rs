//! Objects of the file.

use lopdf::{Object, ObjectId, StringFormat};

/// A page of the document on its sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The object of the sheet.
    pub(crate) sheet: ObjectId,
    /// Points from the sheet's left edge.
    pub(crate) dx: f32,
}

/// A place to click, and the element it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Click {
    pub(crate) element: u32,
    pub(crate) annotation: ObjectId,
    pub(crate) sheet: ObjectId,
}

/// A number with no more digits than a printer can show.
pub(crate) fn real(value: f32) -> Object {
    Object::Real((value * 100.0).round() / 100.0)
}

/// A text string: plain where every letter is ASCII, else UTF-16.
pub(crate) fn words(text: &str) -> Object {
    if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
