//! The parts of an office file beside its body, and the archive that holds them.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::blocks::Body;
use super::styles::styles;
use super::words::plain_run;
use super::xml::{Attributes, NAMES, RELATION, Xml};
use crate::Document;
use crate::clean::clean;
use crate::pdf::Paper;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/// Puts all parts into one archive that bears no date.
pub(super) fn zip(document: &Document, paper: &Paper, body: Body) -> io::Result<Vec<u8>> {
    let parts = [
        ("[Content_Types].xml", types()),
        ("_rels/.rels", top_relations()),
        ("docProps/core.xml", properties(document)),
        ("word/_rels/document.xml.rels", relations(&body)),
        ("word/styles.xml", styles(document, paper.large_print)),
        ("word/numbering.xml", numbering(body.numbered)),
        ("word/footer.xml", footer(document, paper)),
        ("word/document.xml", body.finish(paper)),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, part) in parts {
        archive.start_file(name, options)?;
        archive.write_all(&part.finish()?)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A part of one element.
fn part(name: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Xml)) -> Xml {
    let mut xml = Xml::new();
    xml.element(name, attributes, inside);
    xml
}

fn types() -> Xml {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const OFFICE: &str = "application/vnd.openxmlformats-package";
    part("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let defaults =
            [("rels", format!("{OFFICE}.relationships+xml")), ("xml", "application/xml".to_owned())];
        for (extension, kind) in defaults {
            xml.empty("Default", &[("Extension", extension), ("ContentType", &kind)]);
        }
        let parts = [
            ("/word/document.xml", format!("{WORD}.document.main+xml")),
            ("/word/styles.xml", format!("{WORD}.styles+xml")),
            ("/word/numbering.xml", format!("{WORD}.numbering+xml")),
            ("/word/footer.xml", format!("{WORD}.footer+xml")),
            ("/docProps/core.xml", format!("{OFFICE}.core-properties+xml")),
        ];
        for (name, kind) in parts {
            xml.empty("Override", &[("PartName", name), ("ContentType", &kind)]);
        }
    })
}

fn relationships(inside: impl FnOnce(&mut Xml)) -> Xml {
    part("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], inside)
}

fn top_relations() -> Xml {
    relationships(|xml| {
        let known = [
            ("r1", format!("{RELATION}/officeDocument"), "word/document.xml"),
            ("r2", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        ];
        for (id, kind, target) in known {
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        }
    })
}

/// A title and a language; no author, no program, no time.
fn properties(document: &Document) -> Xml {
    let names = [("xmlns:cp", PROPERTIES), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")];
    part("cp:coreProperties", &names, |xml| {
        xml.element("dc:title", &[], |xml| xml.text(&clean(&document.title)));
        xml.element("dc:language", &[], |xml| xml.text(&document.language));
    })
}

fn relations(body: &Body) -> Xml {
    relationships(|xml| {
        for id in ["styles", "numbering", "footer"] {
            let (kind, target) = (format!("{RELATION}/{id}"), format!("{id}.xml"));
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", &target)]);
        }
        let kind = format!("{RELATION}/hyperlink");
        for (number, address) in body.addresses.iter().enumerate() {
            let (id, target) = (format!("link{number}"), address.replace(' ', "%20"));
            let link =
                [("Id", id.as_str()), ("Type", &kind), ("Target", &target), ("TargetMode", "External")];
            xml.empty("Relationship", &link);
        }
    })
}

/// Who it is for, when to destroy it, which page.
fn footer(document: &Document, paper: &Paper) -> Xml {
    let separate = [document.audience.as_str(), paper.destroy_after.as_str()];
    let said = separate.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
    part("w:ftr", NAMES, |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", "Footer");
                if document.is_right_to_left() {
                    xml.empty("w:bidi", &[]);
                }
            });
            plain_run(xml, &clean(&said));
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            page_number(xml, &document.words.page_of);
        });
    })
}

/// A sentence with fields in the places of `{page}` and `{pages}`.
fn page_number(xml: &mut Xml, sentence: &str) {
    let mut rest = sentence;
    while let Some(at) = rest.find('{') {
        plain_run(xml, &clean(rest.get(..at).unwrap_or_default()));
        let tail = rest.get(at..).unwrap_or_default();
        let (sign, code) =
            if tail.starts_with("{pages}") { ("{pages}", "NUMPAGES") } else { ("{page}", "PAGE") };
        let Some(after) = tail.strip_prefix(sign) else { break };
        xml.element("w:fldSimple", &[("w:instr", code)], |xml| {
            xml.element("w:r", &[], |xml| xml.element("w:t", &[], |xml| xml.text("1")));
        });
        rest = after;
    }
    plain_run(xml, &clean(rest));
}

/// Bullets under number 1; each numbered list has a number of its own, so that each counts from one.
fn numbering(numbered: usize) -> Xml {
    let level = |xml: &mut Xml, depth: u8, form: &str, text: &str| {
        xml.element("w:lvl", &[("w:ilvl", &depth.to_string())], |xml| {
            xml.value("w:start", 1);
            xml.value("w:numFmt", form);
            xml.value("w:lvlText", text);
            xml.value("w:lvlJc", "start");
            xml.element("w:pPr", &[], |xml| {
                let indent = (340 + 340 * u32::from(depth)).to_string();
                xml.empty("w:ind", &[("w:start", &indent), ("w:hanging", "340")]);
            });
        });
    };
    part("w:numbering", NAMES, |xml| {
        for (number, form, text) in [("1", "bullet", "•"), ("2", "decimal", "%1.")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", number)], |xml| {
                xml.value("w:multiLevelType", "hybridMultilevel");
                level(xml, 0, form, text);
                level(xml, 1, "bullet", "–");
            });
        }
        xml.element("w:num", &[("w:numId", "1")], |xml| xml.value("w:abstractNumId", 1));
        for list in 0..numbered {
            xml.element("w:num", &[("w:numId", &(list + 2).to_string())], |xml| {
                xml.value("w:abstractNumId", 2);
                xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.value("w:startOverride", 1));
            });
        }
    })
}
