//! Spreadsheets.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Expected::{Refused, Rows};
use super::{Expected, Hostile};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A packed file of parts.
pub fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        archive.start_file(*name, packed).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook with these texts, styles and sheets, each the inside of its part.
pub fn workbook(texts: &str, styles: &str, sheets: &[&str]) -> Vec<u8> {
    let listed: String = (1..=sheets.len())
        .map(|at| format!(r#"<sheet name="S{at}" sheetId="{at}" r:id="r{at}"/>"#))
        .collect();
    let links: String = (1..=sheets.len())
        .map(|at| {
            format!(
                r#"<Relationship Id="r{at}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>"#
            )
        })
        .collect();
    let mut parts = vec![
        (
            "_rels/.rels".to_owned(),
            format!(
                r#"<Relationships><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                r#"<Relationships>{links}<Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>"#
            ),
        ),
        ("xl/sharedStrings.xml".to_owned(), texts.to_owned()),
        ("xl/styles.xml".to_owned(), format!("<styleSheet>{styles}</styleSheet>")),
    ];
    for (at, sheet) in (1..).zip(sheets) {
        parts.push((
            format!("xl/worksheets/sheet{at}.xml"),
            format!(r#"<worksheet xmlns="{MAIN}">{sheet}</worksheet>"#),
        ));
    }
    let parts: Vec<(&str, &str)> =
        parts.iter().map(|(name, content)| (name.as_str(), content.as_str())).collect();
    packed(&parts)
}

fn cell(name: &str, value: &str) -> String {
    format!(r#"<c r="{name}" t="str"><v>{value}</v></c>"#)
}

fn rows(inside: impl Iterator<Item = String>) -> String {
    let rows: String = inside.map(|row| format!("<row>{row}</row>")).collect();
    format!("<sheetData>{rows}</sheetData>")
}

fn shared(rows_of: usize) -> String {
    rows((0..rows_of).map(|_| r#"<c t="s"><v>0</v></c>"#.to_owned()))
}

fn spreadsheet(content: &str) -> Vec<u8> {
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest/>"),
        (
            "content.xml",
            &format!(
                r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>"#
            ),
        ),
    ])
}

/// All of them.
pub fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>, expected: Expected| {
        all.push(Hostile { name: name.to_owned(), bytes, expected });
    };
    let one = |sheet: &str| workbook("<sst/>", "", &[sheet]);
    let far = |name: &str| format!("<sheetData>{}{}</sheetData>", cell("A1", "Action"), cell(name, "x"));

    add("far-corner.xlsx", one(&far("XFD50000")), Rows(1));
    add("far-row.xlsx", one(&far("A1048576")), Rows(2));
    add("far-beyond.xlsx", one(&far("ZZZZZZZ4294967295")), Rows(1));
    let long = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(900_000));
    add("long-text-shared.xlsx", workbook(&long, "", &[&shared(50_000)]), Rows(50_000));
    let fits = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(32_000));
    add("text-shared-by-many.xlsx", workbook(&fits, "", &[&shared(50_000)]), Refused("import-large"));
    let huge = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(10 << 20));
    add("huge-text-shared.xlsx", workbook(&huge, "", &[&shared(50_000)]), Refused("import-large"));
    let stated = r#"<sst count="4294967295" uniqueCount="18446744073709551615"><si><t>Action</t></si></sst>"#;
    let sized = format!(r#"<dimension ref="A1:XFD1048576"/>{}"#, shared(3));
    add("stated-sizes.xlsx", workbook(stated, "", &[&sized]), Rows(3));
    let formula = r#"<sheetData><c r="A1"><f t="shared" si="4294967295" ref="A1:XFD1048576">A2</f><v>1</v></c></sheetData>"#;
    add("shared-formula.xlsx", one(formula), Rows(1));
    let format =
        format!(r#"<numFmts><numFmt numFmtId="200" formatCode="{}"/></numFmts>"#, "0".repeat(900_000));
    let styles = format!("{format}<cellXfs>{}</cellXfs>", r#"<xf numFmtId="200"/>"#.repeat(90_000));
    add("format-used-by-many.xlsx", workbook("<sst/>", &styles, &[&far("A2")]), Rows(2));
    let formats = format!("<cellXfs>{}</cellXfs>", "<xf/>".repeat(2_000_000));
    add("many-formats.xlsx", workbook("<sst/>", &formats, &[&far("A2")]), Refused("import-large"));
    let texts = format!("<sst>{}</sst>", "<si/>".repeat(4_000_000));
    add("many-texts.xlsx", workbook(&texts, "", &[&shared(1)]), Refused("import-large"));
    let many = rows((0..1_100_000).map(|_| "<c><v>1</v></c>".to_owned()));
    add("many-rows.xlsx", one(&many), Refused("import-rows"));
    let sparse = rows((1..=50_000).map(|row| cell(&format!("GR{row}"), "x")));
    add("last-column-of-many-rows.xlsx", one(&sparse), Refused("import-large"));
    let wide = rows((0..60).map(|_| "<c><v>1</v></c>".repeat(16_384)));
    add("wide-rows.xlsx", one(&wide), Rows(60));
    let deep = format!("<sheetData>{}</sheetData>", "<row>".repeat(3_000_000));
    add("deep.xlsx", one(&deep), Refused("import-empty"));
    add("zeros.xlsx", one(&"\0".repeat(200 << 20)), Refused("import-large"));
    let blanks = format!("<sheetData>{}</sheetData>", "<row/>".repeat(30_000_000));
    add("blank-rows.xlsx", one(&blanks), Refused("import-large"));
    let entities = r#"<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;&b;</t></si></sst>"#;
    add("entities.xlsx", workbook(entities, "", &[&far("A2")]), Rows(2));
    let listed = r#"<sheet name="a" sheetId="1" r:id="r1"/>"#.repeat(50_000);
    let again = packed(&[
        ("xl/workbook.xml", &format!("<workbook><sheets>{listed}</sheets></workbook>")),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                r#"<Relationships><Relationship Id="r1" Type="{OFFICE}/worksheet" Target="../xl/./sheet.xml"/></Relationships>"#
            ),
        ),
        ("xl/sheet.xml", &shared(1)),
    ]);
    add("one-sheet-often.xlsx", again, Refused("import-large"));
    let mut entries = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for at in 0..60_000 {
        entries.start_file(format!("{at}"), stored).unwrap();
    }
    add("many-parts.xlsx", entries.finish().unwrap().into_inner(), Refused("import-large"));
    let two = workbook("<sst/>", "", &[&shared_words(3), &many]);
    add("beside-a-huge-sheet.xlsx", two, Rows(3));
    add("binary.xlsb", packed(&[("xl/workbook.bin", "")]), Refused("import-binary"));

    let table = |inside: &str| spreadsheet(&format!(r#"<table:table table:name="S">{inside}</table:table>"#));
    let value = r#"office:value-type="string"><text:p>x</text:p></table:table-cell>"#;
    let row = |times: &str, cells: &str| {
        format!(r#"<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>"#)
    };
    let repeated =
        |times: u64| format!(r#"<table:table-cell table:number-columns-repeated="{times}" {value}"#);
    add("columns-repeated.ods", table(&row("1", &repeated(2_147_483_647))), Rows(1));
    add("rows-repeated.ods", table(&row("2147483647", &repeated(1))), Refused("import-rows"));
    add("both-repeated.ods", table(&row("2147483647", &repeated(2_147_483_647))), Refused("import-large"));
    add("beyond-numbers.ods", table(&row("99999999999999999999", &repeated(99_999_999_999))), Rows(1));
    let spaces = r#"<text:s text:c="4294967295"/>"#.repeat(100_000);
    let spaced = format!(
        r#"<table:table-cell office:value-type="string"><text:p>x{spaces}y</text:p></table:table-cell>"#
    );
    add("spaces.ods", table(&row("1", &spaced)), Rows(1));
    let empty = r#"<table:table-cell table:number-columns-repeated="16384"/>"#;
    add("blank-rows.ods", table(&format!("{}{}", row("1", &repeated(1)), row("1048575", empty))), Rows(1));
    add("blank-rows-often.ods", table(&row("1048576", empty).repeat(200_000)), Refused("import-empty"));

    add("corner.xls", old(&[number(0, 0), number(65_535, 65_535), number(65_535, 0)], &[]), Rows(2));
    let texts = text_list(&["a".repeat(30_000)]);
    let uses: Vec<Vec<u8>> = (0..50_000).map(label).collect();
    add("text-shared-by-many.xls", old(&uses, &texts), Refused("import-large"));
    let packed_numbers: Vec<Vec<u8>> = (0..60_000).map(packed_row).collect();
    add("many-rows.xls", old(&packed_numbers, &[]), Refused("import-rows"));
    add(
        "password.xls",
        contained("/Workbook", &[start(0x0600), record(0x002f, &[0; 6])].concat()),
        Refused("import-locked"),
    );
    add("excel-95.xls", contained("/Book", &start(0x0500)), Refused("import-old"));
    add("word.xls", contained("/WordDocument", b"words"), Refused("import-unknown"));
    add("encrypted.xlsx", contained("/EncryptedPackage", b"sealed"), Refused("import-locked"));
    let sound = old(&[number(0, 0)], &[]);
    add("cut.xls", sound[..sound.len() / 2].to_vec(), Refused("import-damaged"));
    add("circle-of-sectors.xls", circle(&sound), Refused("import-damaged"));
    add("lists-of-sectors.xls", lists(), Refused("import-damaged"));
    add("stated-texts.xls", old(&[number(0, 0)], &[0xff; 8]), Rows(1));

    add("one-row-of-commas.csv", vec![b','; 20 << 20], Refused("import-large"));
    add("one-cell.csv", vec![b'x'; 20 << 20], Rows(1));
    add("open-quote.csv", [&b"Action\n\""[..], &vec![b'\n'; 19 << 20]].concat(), Rows(1));
    add("rows.csv", b"x\n".repeat(10 << 20), Refused("import-rows"));
    add("latin-letters.csv", vec![0xe9; 20 << 20], Rows(1));
    add("too-large.csv", vec![b'x'; (20 << 20) + 1], Refused("import-large"));
    add("carriage-returns.csv", b"\r".repeat(20 << 20), Refused("import-empty"));
    all
}

fn shared_words(count: usize) -> String {
    rows((0..count).map(|_| r#"<c t="inlineStr"><is><t>Action</t></is></c>"#.to_owned()))
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
}

fn start(version: u16) -> Vec<u8> {
    record(0x0809, &[&version.to_le_bytes()[..], &[0x05, 0, 0, 0, 0, 0]].concat())
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn number(row: u16, column: u16) -> Vec<u8> {
    record(0x0203, &[words(&[row, column, 0]), 1.5_f64.to_le_bytes().to_vec()].concat())
}

fn label(row: u16) -> Vec<u8> {
    record(0x00fd, &[words(&[row, 0, 0]), vec![0; 4]].concat())
}

fn packed_row(row: u16) -> Vec<u8> {
    record(0x00bd, &[words(&[row, 0]), words(&[0, 2, 0]), words(&[0])].concat())
}

/// The list of shared texts, in as many records as it needs.
fn text_list(texts: &[String]) -> Vec<u8> {
    let mut list = vec![0; 8];
    for text in texts {
        list.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
        list.push(0);
        list.extend(text.bytes());
    }
    list
}

/// An old workbook with one sheet of these records and this list of shared texts.
pub fn old(records: &[Vec<u8>], texts: &[u8]) -> Vec<u8> {
    let mut list = Vec::new();
    for (at, piece) in texts.chunks(8_000).enumerate() {
        if at == 0 {
            list.extend(record(0x00fc, piece));
        } else {
            // A record that goes on says first how wide its letters are.
            list.extend(record(0x003c, &[&[0], piece].concat()));
        }
    }
    let before = start(0x0600);
    let name = [&[0, 0, 1, 0][..], b"S"].concat();
    let at = u32::try_from(before.len() + 4 + 4 + name.len() + list.len() + 4).unwrap();
    let listed = record(0x0085, &[&at.to_le_bytes()[..], &name].concat());
    let end = record(0x000a, &[]);
    let stream = [before, listed, list, end.clone(), start(0x0600), records.concat(), end].concat();
    contained("/Workbook", &stream)
}

/// A container with one stream.
pub fn contained(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut container =
        cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    container.create_stream(name).unwrap().write_all(stream).unwrap();
    container.flush().unwrap();
    container.into_inner().into_inner()
}

/// A container whose list of folders leads back to itself.
fn circle(sound: &[u8]) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    let four = |at: usize| u32::from_le_bytes(sound[at..at + 4].try_into().unwrap()) as usize;
    let (folders, table) = (four(48), four(76));
    let at = 512 * (table + 1) + 4 * folders;
    bytes[at..at + 4].copy_from_slice(&u32::try_from(folders).unwrap().to_le_bytes());
    bytes
}

/// A container of sectors that list the same sector over and over.
fn lists() -> Vec<u8> {
    let sectors = (19 << 20) / 512;
    let mut bytes = contained("/Workbook", &[]);
    bytes.resize(512 * (sectors + 1), 0);
    let table = bytes[76..80].to_vec();
    let first = 16_u32;
    bytes[68..72].copy_from_slice(&first.to_le_bytes());
    for sector in first..u32::try_from(sectors).unwrap() - 1 {
        let at = 512 * (sector as usize + 1);
        for entry in 0..127 {
            bytes[at + 4 * entry..at + 4 * entry + 4].copy_from_slice(&table);
        }
        bytes[at + 508..at + 512].copy_from_slice(&(sector + 1).to_le_bytes());
    }
    bytes
}
