//! Runs of words in the language of office files.

use unicode_bidi::{BidiClass, bidi_class};

use super::xml::Xml;
use crate::clean::clean;
use crate::{Span, Text};

/// What is said of every run of a paragraph besides its own emphasis.
#[derive(Clone, Copy, Default)]
pub(super) struct RunStyle {
    pub(super) bold: bool,
}

/// Addresses that the file's links point to; a link names its place in this list.
pub(super) type Addresses = Vec<String>;

/// Adds the runs of a text.
pub(super) fn runs(xml: &mut Xml, text: &Text, style: RunStyle, addresses: &mut Addresses) {
    for span in text.spans.iter().filter(|span| !span.text.is_empty()) {
        let link = match (&span.link, span.source) {
            (_, Some(number)) => Some(("w:anchor", format!("source-{number}"))),
            (Some(address), None) if is_address(address) => {
                let number = addresses.iter().position(|known| known == address).unwrap_or_else(|| {
                    addresses.push(address.clone());
                    addresses.len() - 1
                });
                Some(("r:id", format!("link{number}")))
            }
            (_, None) => None,
        };
        match link {
            Some((name, to)) => xml.element("w:hyperlink", &[(name, &to)], |xml| run(xml, span, style)),
            None => run(xml, span, style),
        }
    }
}

/// Only addresses that open a page or a letter; anything else stays words.
fn is_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

fn run(xml: &mut Xml, span: &Span, style: RunStyle) {
    let bold = span.bold || style.bold;
    let from_right = span.text.chars().any(is_from_right);
    let plain = span.link.is_none() && !bold && !span.italic && span.source.is_none() && !from_right;
    xml.start("w:r", &[]);
    if !plain {
        xml.start("w:rPr", &[]);
        if span.link.is_some() {
            xml.value("w:rStyle", "Link");
        }
        if bold {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        if span.italic {
            xml.empty("w:i", &[]);
            xml.empty("w:iCs", &[]);
        }
        if span.source.is_some() {
            xml.value("w:vertAlign", "superscript");
        }
        if from_right {
            xml.empty("w:rtl", &[]);
        }
        xml.end("w:rPr");
    }
    for (at, line) in clean(&span.text).split('\n').enumerate() {
        if at > 0 {
            xml.empty("w:br", &[]);
        }
        if !line.is_empty() {
            spaced(xml, line);
        }
    }
    xml.end("w:r");
}

/// Words whose spaces at the ends count.
fn spaced(xml: &mut Xml, words: &str) {
    xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(words));
}

/// A run of words without any emphasis.
pub(super) fn plain_run(xml: &mut Xml, words: &str) {
    xml.element("w:r", &[], |xml| spaced(xml, words));
}

fn is_from_right(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// The font of the boxes to tick.
const BOXES: &str = "MS Gothic";

/// A box to tick that a word processor lets people tick.
pub(super) fn tick_box(xml: &mut Xml, ticked: bool) {
    let (checked, sign) = if ticked { ("1", "☒") } else { ("0", "☐") };
    xml.element("w:sdt", &[], |xml| {
        xml.element("w:sdtPr", &[], |xml| {
            xml.element("w14:checkbox", &[], |xml| {
                xml.empty("w14:checked", &[("w14:val", checked)]);
                for (state, letter) in [("w14:checkedState", "2612"), ("w14:uncheckedState", "2610")] {
                    xml.empty(state, &[("w14:val", letter), ("w14:font", BOXES)]);
                }
            });
        });
        xml.element("w:sdtContent", &[], |xml| {
            xml.element("w:r", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    let fonts = [
                        ("w:ascii", BOXES),
                        ("w:hAnsi", BOXES),
                        ("w:eastAsia", BOXES),
                        ("w:hint", "eastAsia"),
                    ];
                    xml.empty("w:rFonts", &fonts);
                });
                xml.element("w:t", &[], |xml| xml.text(sign));
            });
        });
    });
    plain_run(xml, " ");
}
