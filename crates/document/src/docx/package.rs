//! The parts of an office file beside its body, and the archive that holds them.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::blocks::Body;
use super::words::escaped;
use crate::Document;
use crate::clean::clean;
use crate::pdf::{Paper, PaperSize};

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14""#;
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

/// Puts all parts into one archive that bears no date.
pub(super) fn zip(document: &Document, paper: &Paper, body: Body) -> std::io::Result<Vec<u8>> {
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", top_relations()),
        ("docProps/core.xml", properties(document)),
        ("word/_rels/document.xml.rels", relations(&body)),
        ("word/styles.xml", styles(document, paper.large_print)),
        ("word/numbering.xml", numbering(body.numbered)),
        ("word/footer.xml", footer(document, paper)),
        ("word/document.xml", main(&body.xml, paper)),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, xml) in parts {
        archive.start_file(name, options)?;
        archive.write_all(XML.as_bytes())?;
        archive.write_all(xml.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn top_relations() -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
}

/// A title and a language; no author, no program, no time.
fn properties(document: &Document) -> String {
    format!(
        r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
        escaped(&clean(&document.title)),
        escaped(&document.language)
    )
}

fn relations(body: &Body) -> String {
    let mut out = String::from(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    );
    for (id, target) in [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footer", "footer.xml")] {
        let _ = write!(out, r#"<Relationship Id="{id}" Type="{RELATION}/{id}" Target="{target}"/>"#);
    }
    for (number, address) in body.addresses.iter().enumerate() {
        let _ = write!(
            out,
            r#"<Relationship Id="link{number}" Type="{RELATION}/hyperlink" Target="{}" TargetMode="External"/>"#,
            escaped(&address.replace(' ', "%20"))
        );
    }
    out.push_str("</Relationships>");
    out
}

fn main(body: &str, paper: &Paper) -> String {
    let (width, height) = match paper.size {
        PaperSize::A4 => (11_906, 16_838),
        PaperSize::Letter => (12_240, 15_840),
    };
    format!(
        r#"<w:document {W}><w:body>{body}<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="964" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#
    )
}

/// Who it is for, when to destroy it, which page.
fn footer(document: &Document, paper: &Paper) -> String {
    let plain =
        |words: &str| format!(r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(&clean(words)));
    let field =
        |name: &str| format!(r#"<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    let page_of = document.words.page_of.as_str();
    let mut number = String::new();
    let mut rest = page_of;
    while let Some(at) = rest.find('{') {
        number.push_str(&plain(rest.get(..at).unwrap_or_default()));
        let tail = rest.get(at..).unwrap_or_default();
        let (sign, code) =
            if tail.starts_with("{pages}") { ("{pages}", "NUMPAGES") } else { ("{page}", "PAGE") };
        let Some(after) = tail.strip_prefix(sign) else { break };
        number.push_str(&field(code));
        rest = after;
    }
    number.push_str(&plain(rest));
    let separate = [document.audience.as_str(), paper.destroy_after.as_str()];
    let said = separate.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
    let bidi = if document.is_right_to_left() { "<w:bidi/>" } else { "" };
    format!(
        r#"<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/>{bidi}</w:pPr>{}<w:r><w:tab/></w:r>{number}</w:p></w:ftr>"#,
        plain(&said)
    )
}

/// Bullets under number 1; each numbered list has a number of its own, so that each counts from one.
fn numbering(numbered: usize) -> String {
    let level = |depth: u8, form: &str, text: &str| {
        let indent = 340 + 340 * u32::from(depth);
        format!(
            r#"<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="{indent}" w:hanging="340"/></w:pPr></w:lvl>"#
        )
    };
    let dash = level(1, "bullet", "–");
    let mut out = format!(
        r#"<w:numbering {W}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{}{dash}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>{}{dash}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"#,
        level(0, "bullet", "•"),
        level(0, "decimal", "%1.")
    );
    for list in 0..numbered {
        let _ = write!(
            out,
            r#"<w:num w:numId="{}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#,
            list + 2
        );
    }
    out.push_str("</w:numbering>");
    out
}

/// The styles of the paper, so that a heading can be found, changed and listed.
fn styles(document: &Document, large: bool) -> String {
    let half_points = |points: f32| if large { (points * 1.4).max(14.0) * 2.0 } else { points * 2.0 };
    let size = |points: f32| {
        let size = half_points(points);
        format!(r#"<w:sz w:val="{size:.0}"/><w:szCs w:val="{size:.0}"/>"#)
    };
    let bold = "<w:b/><w:bCs/>";
    let language = escaped(if document.language.is_empty() { "en" } else { &document.language });
    let mut out = format!(
        r#"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans" w:eastAsia="Noto Sans"/>{}<w:lang w:val="{language}" w:bidi="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#,
        size(10.0)
    );
    let paragraphs: [(&str, &str, &str, String); 13] = [
        ("Title", "Title", r#"<w:spacing w:after="40"/>"#, format!("{bold}{}", size(18.0))),
        (
            "Subtitle",
            "Subtitle",
            r#"<w:spacing w:after="120"/>"#,
            format!(r#"<w:color w:val="505050"/>{}"#, size(11.0)),
        ),
        (
            "Heading1",
            "heading 1",
            r#"<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>"#,
            format!("{bold}{}", size(13.0)),
        ),
        (
            "Heading2",
            "heading 2",
            r#"<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>"#,
            format!("{bold}{}", size(11.0)),
        ),
        (
            "Heading3",
            "heading 3",
            r#"<w:keepNext/><w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="2"/>"#,
            format!("{bold}{}", size(10.0)),
        ),
        ("Lead", "Lead", "", size(11.5)),
        ("Small", "Small", "", size(8.5)),
        ("Caption", "caption", r#"<w:keepNext/><w:spacing w:before="160" w:after="60"/>"#, bold.to_owned()),
        ("ListItem", "List Paragraph", r#"<w:spacing w:after="40"/>"#, String::new()),
        (
            "Cell",
            "Cell",
            r#"<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>"#,
            size(9.0),
        ),
        (
            "After",
            "After table",
            r#"<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>"#,
            String::new(),
        ),
        (
            "Callout",
            "Callout",
            r#"<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="404040"/></w:pBdr><w:ind w:start="227"/>"#,
            String::new(),
        ),
        ("Footer", "footer", r#"<w:tabs><w:tab w:val="end" w:pos="9638"/></w:tabs>"#, size(7.5)),
    ];
    for (id, name, paragraph, run) in paragraphs {
        let _ = write!(
            out,
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        );
    }
    out.push_str(r#"<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="Plain"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Ruled"><w:name w:val="Table Grid"/><w:basedOn w:val="Plain"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/></w:tblBorders></w:tblPr></w:style></w:styles>"#);
    out
}
