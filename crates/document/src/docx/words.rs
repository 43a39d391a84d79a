//! Runs of words in the language of office files.

use std::fmt::Write;

use unicode_bidi::{BidiClass, bidi_class};

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
pub(super) fn runs(out: &mut String, text: &Text, manner: RunStyle, addresses: &mut Addresses) {
    for span in text.spans.iter().filter(|span| !span.text.is_empty()) {
        match (&span.link, span.source) {
            (_, Some(number)) => {
                let _ = write!(out, r#"<w:hyperlink w:anchor="source-{number}">"#);
                run(out, span, manner);
                out.push_str("</w:hyperlink>");
            }
            (Some(address), None) if is_address(address) => {
                let number = addresses.iter().position(|known| known == address).unwrap_or_else(|| {
                    addresses.push(address.clone());
                    addresses.len() - 1
                });
                let _ = write!(out, r#"<w:hyperlink r:id="link{number}">"#);
                run(out, span, manner);
                out.push_str("</w:hyperlink>");
            }
            (_, None) => run(out, span, manner),
        }
    }
}

/// Only addresses that open a page or a letter; anything else stays words.
fn is_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

fn run(out: &mut String, span: &Span, manner: RunStyle) {
    out.push_str("<w:r>");
    let mut properties = String::new();
    if span.link.is_some() {
        properties.push_str(r#"<w:rStyle w:val="Link"/>"#);
    }
    if span.bold || manner.bold {
        properties.push_str("<w:b/><w:bCs/>");
    }
    if span.italic {
        properties.push_str("<w:i/><w:iCs/>");
    }
    if span.source.is_some() {
        properties.push_str(r#"<w:vertAlign w:val="superscript"/>"#);
    }
    if span.text.chars().any(is_from_right) {
        properties.push_str("<w:rtl/>");
    }
    if !properties.is_empty() {
        let _ = write!(out, "<w:rPr>{properties}</w:rPr>");
    }
    for (at, line) in clean(&span.text).split('\n').enumerate() {
        if at > 0 {
            out.push_str("<w:br/>");
        }
        if !line.is_empty() {
            let _ = write!(out, r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line));
        }
    }
    out.push_str("</w:r>");
}

fn is_from_right(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// A box to tick that a word processor lets people tick.
pub(super) fn tick_box(out: &mut String, ticked: bool) {
    let (checked, sign) = if ticked { (1, '☒') } else { (0, '☐') };
    let _ = write!(
        out,
        r#"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{checked}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> </w:t></w:r>"#
    );
}

/// Words as XML holds them.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}
