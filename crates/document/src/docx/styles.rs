//! The styles of the paper, so that a heading can be found, changed and listed.

use super::xml::{Attributes, NAMES, Xml};
use crate::Document;

const FONT_FAMILY: &str = "Noto Sans";

/// A paragraph style: its identifier, the name that people see, its paragraph properties, and its font.
struct Style(&'static str, &'static str, fn(&mut Xml), Font);

/// Weight, colour and size in points of a font; without a size it is the default one.
#[derive(Clone, Copy)]
struct Font {
    bold: bool,
    gray: bool,
    points: Option<f32>,
}

const fn plain(points: f32) -> Font {
    Font { bold: false, gray: false, points: Some(points) }
}

const fn bold(points: f32) -> Font {
    Font { bold: true, gray: false, points: Some(points) }
}

const DEFAULT_FONT: Font = Font { bold: false, gray: false, points: None };

/// The styles of paragraphs beside the one that all are based on.
const PARAGRAPHS: [Style; 13] = [
    Style("Title", "Title", |xml| spacing(xml, &[("w:after", "40")]), bold(18.0)),
    Style(
        "Subtitle",
        "Subtitle",
        |xml| spacing(xml, &[("w:after", "120")]),
        Font { gray: true, ..plain(11.0) },
    ),
    Style("Heading1", "heading 1", |xml| heading(xml, "280", "80", 0), bold(13.0)),
    Style("Heading2", "heading 2", |xml| heading(xml, "200", "60", 1), bold(11.0)),
    Style("Heading3", "heading 3", |xml| heading(xml, "160", "40", 2), bold(10.0)),
    Style("Lead", "Lead", |_| (), plain(11.5)),
    Style("Small", "Small", |_| (), plain(8.5)),
    Style(
        "Caption",
        "caption",
        |xml| {
            xml.empty("w:keepNext", &[]);
            spacing(xml, &[("w:before", "160"), ("w:after", "60")]);
        },
        Font { bold: true, ..DEFAULT_FONT },
    ),
    Style("ListItem", "List Paragraph", |xml| spacing(xml, &[("w:after", "40")]), DEFAULT_FONT),
    Style(
        "Cell",
        "Cell",
        |xml| {
            let space = [("w:before", "30"), ("w:after", "30"), ("w:line", "240"), ("w:lineRule", "auto")];
            spacing(xml, &space);
        },
        plain(9.0),
    ),
    Style(
        "After",
        "After table",
        |xml| spacing(xml, &[("w:after", "0"), ("w:line", "120"), ("w:lineRule", "exact")]),
        DEFAULT_FONT,
    ),
    Style(
        "Callout",
        "Callout",
        |xml| {
            xml.element("w:pBdr", &[], |xml| xml.empty("w:left", &border("18", "8", "404040")));
            xml.empty("w:ind", &[("w:start", "227")]);
        },
        DEFAULT_FONT,
    ),
    Style(
        "Footer",
        "footer",
        |xml| {
            xml.element("w:tabs", &[], |xml| xml.empty("w:tab", &[("w:val", "end"), ("w:pos", "9638")]));
        },
        plain(7.5),
    ),
];

fn spacing(xml: &mut Xml, attributes: Attributes<'_>) {
    xml.empty("w:spacing", attributes);
}

fn heading(xml: &mut Xml, before: &str, after: &str, level: u8) {
    xml.empty("w:keepNext", &[]);
    spacing(xml, &[("w:before", before), ("w:after", after)]);
    xml.value("w:outlineLvl", level);
}

/// A single line: its width in eighths of a point, and the space beside it in points.
pub(super) fn border<'a>(width: &'a str, space: &'a str, color: &'a str) -> [(&'a str, &'a str); 4] {
    [("w:val", "single"), ("w:sz", width), ("w:space", space), ("w:color", color)]
}

/// The part of the file that holds all styles; `large` is print for people who see little.
pub(super) fn styles(document: &Document, large: bool) -> Xml {
    let language = if document.language.is_empty() { "en" } else { &document.language };
    let mut xml = Xml::new();
    xml.element("w:styles", NAMES, |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    let fonts = [
                        ("w:ascii", FONT_FAMILY),
                        ("w:hAnsi", FONT_FAMILY),
                        ("w:cs", FONT_FAMILY),
                        ("w:eastAsia", FONT_FAMILY),
                    ];
                    xml.empty("w:rFonts", &fonts);
                    size(xml, 10.0, large);
                    xml.empty("w:lang", &[("w:val", language), ("w:bidi", language)]);
                });
            });
            xml.element("w:pPrDefault", &[], |xml| {
                xml.element("w:pPr", &[], |xml| {
                    spacing(xml, &[("w:after", "100"), ("w:line", "264"), ("w:lineRule", "auto")]);
                });
            });
        });
        let normal = [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")];
        xml.element("w:style", &normal, |xml| xml.value("w:name", "Normal"));
        for Style(id, name, paragraph, font) in PARAGRAPHS {
            xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", id)], |xml| {
                xml.value("w:name", name);
                xml.value("w:basedOn", "Normal");
                xml.element("w:pPr", &[], paragraph);
                xml.element("w:rPr", &[], |xml| font_properties(xml, font, large));
            });
        }
        link(xml);
        tables(xml);
    });
    xml
}

fn font_properties(xml: &mut Xml, font: Font, large: bool) {
    if font.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if font.gray {
        xml.value("w:color", "505050");
    }
    if let Some(points) = font.points {
        size(xml, points, large);
    }
}

/// The size of font, which the file counts in half points.
fn size(xml: &mut Xml, points: f32, large: bool) {
    let points = if large { (points * 1.4).max(14.0) } else { points };
    for name in ["w:sz", "w:szCs"] {
        xml.value(name, format!("{:.0}", points * 2.0));
    }
}

fn link(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", "Link")], |xml| {
        xml.value("w:name", "Hyperlink");
        xml.element("w:rPr", &[], |xml| xml.value("w:u", "single"));
    });
}

fn tables(xml: &mut Xml) {
    let usual = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "Plain")];
    xml.element("w:style", &usual, |xml| {
        xml.value("w:name", "Normal Table");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", "57"), ("w:type", "dxa")]);
                }
            });
        });
    });
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", "Ruled")], |xml| {
        xml.value("w:name", "Table Grid");
        xml.value("w:basedOn", "Plain");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                let lines =
                    [("w:top", "8", "000000"), ("w:bottom", "6", "000000"), ("w:insideH", "4", "A0A0A0")];
                for (side, width, color) in lines {
                    xml.empty(side, &border(width, "0", color));
                }
            });
        });
    });
}
