//! Golden shapes: which glyph stands where, as text that a person can read in a change.
//!
//! Run with `JIRANI_BLESS=1` to write them anew after a change that was meant.

use crate::document_samples::{blank, plan};
use jirani_core::document::pdf::{Fonts, Paper, proof};
use jirani_core::document::{Document, text};
use std::fmt::Write as _;
use std::path::Path;

/// Compares with the golden file of this name, or writes it when blessed.
fn golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(format!("{name}.txt"));
    if std::env::var_os("JIRANI_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    for (at, (kept, found)) in kept.lines().zip(found.lines()).enumerate() {
        assert_eq!(found, kept, "{name}, line {}", at + 1);
    }
    assert_eq!(found.lines().count(), kept.lines().count(), "{name} has more or fewer lines");
}

/// Words with their places and glyphs; places to a tenth of a point, so that no rounding of a processor shows.
fn shapes(document: &Document, paper: &Paper, glyphs: bool) -> String {
    let mut out = String::new();
    for (at, page) in proof(document, paper, &Fonts::shipped()).unwrap().iter().enumerate() {
        writeln!(out, "page {}", at + 1).unwrap();
        for word in &page.words {
            write!(out, "{:7.1} {:7.1} {:5.1} {}", word.x, word.baseline, word.size, word.text).unwrap();
            if glyphs {
                for (font, glyph, x) in &word.glyphs {
                    let style = font.trim_start_matches("NotoSans-");
                    write!(out, " {style}:{glyph}@{x:.2}").unwrap();
                }
            }
            out.push('\n');
        }
    }
    out
}

#[test]
fn the_plan_stands_where_it_stood() {
    golden("plan-a4", &shapes(&plan(), &Paper::a4(), false));
}

#[test]
fn the_blank_form_stands_where_it_stood() {
    golden("blank-a4", &shapes(&blank(), &Paper::a4(), false));
}

#[test]
fn latin_greek_cyrillic_and_vietnamese_have_their_shapes() {
    let document = Document::new("Shapes", "en")
        .paragraph("AVATAR Tolstoy fi ffl — é ê ș Ọ̀ ẹ́ ƙ ŋ")
        .paragraph(text("Καλημέρα ").bold("Добрый день ").italic("Tất cả ").plain("nghĩa"));
    golden("letters", &shapes(&document, &Paper::a4(), true));
}

/// Where Debian's `fonts-noto-core` puts its fonts. Glyphs have numbers only within one edition of a font, so
/// the golden file names the fonts with their sizes, and other editions are left to the tests of extracted text.
const NOTO: &str = "/usr/share/fonts/truetype/noto";

/// A language, words that show how its script joins, stacks or turns round, and the font for it.
const SCRIPTS: [(&str, &str, &str); 10] = [
    ("he", "כל בני האדם", "NotoSansHebrew"),
    ("ar", "يولد جميع الناس أحرارا لا", "NotoNaskhArabic"),
    ("hi", "स्वतन्त्रता और क्षत्रिय", "NotoSansDevanagari"),
    ("bn", "সমস্ত মর্যাদা", "NotoSansBengali"),
    ("ta", "சுதந்திரமாகவே கொ", "NotoSansTamil"),
    ("th", "มนุษย์ทั้งหลาย ปั่น", "NotoSansThai"),
    ("lo", "ມະນຸດທຸກຄົນ", "NotoSansLao"),
    ("km", "មនុស្សទាំងអស់", "NotoSansKhmer"),
    ("my", "လွတ်လပ်သော ဂုဏ်သိက္ခာ", "NotoSansMyanmar"),
    ("am", "የሰው ልጅ ሁሉ", "NotoSansEthiopic"),
];

#[test]
fn scripts_of_other_fonts_have_their_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let mut found = String::new();
    for (_, _, font) in SCRIPTS {
        let name = format!("{font}-Regular.ttf");
        let Ok(size) = std::fs::copy(Path::new(NOTO).join(&name), folder.path().join(&name)) else {
            println!("skipped: {name} is not installed");
            return;
        };
        writeln!(found, "{name} {size}").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/scripts.txt");
    let kept = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    if std::env::var_os("JIRANI_BLESS").is_none() && !kept.starts_with(&found) {
        println!("skipped: this system has other editions of the fonts");
        return;
    }
    let fonts = Fonts::shipped().with_folder(folder.path());
    for (language, words, _) in SCRIPTS {
        let document = Document::new("Shapes", language).paragraph(words);
        for page in proof(&document, &Paper::a4(), &fonts).unwrap() {
            for word in &page.words {
                write!(found, "{language} {:7.1} {}", word.x, word.text).unwrap();
                for (font, glyph, x) in &word.glyphs {
                    write!(found, " {font}:{glyph}@{x:.2}").unwrap();
                }
                found.push('\n');
            }
        }
    }
    golden("scripts", &found);
}
