//! Golden shapes: which glyph stands where, as text that a person can read in a change.
//!
//! Run with `JIRANI_BLESS=1` to write them anew after a change that was meant.

use std::fmt::Write as _;
use std::path::Path;

use jirani_document::pdf::{Fonts, Paper, PlacedGlyph, PlacedWord, proof};
use jirani_document::{Document, text};

use crate::document_samples::{blank, plan};

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
            out.push_str(&if glyphs { shape(word) } else { String::new() });
            out.push('\n');
        }
    }
    out
}

/// Each glyph of a word: font, number, place in em, and how far it is lifted or lowered.
fn shape(word: &PlacedWord) -> String {
    let glyph = |glyph: &PlacedGlyph| {
        let style = glyph.font.trim_start_matches("NotoSans-");
        let up = if glyph.up.abs() < 0.005 { String::new() } else { format!("^{:.2}", glyph.up) };
        format!(" {style}:{}@{:.2}{up}", glyph.id, glyph.x)
    };
    word.glyphs.iter().map(glyph).collect()
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

/// Where Debian's packages `fonts-noto-core`, `fonts-droid-fallback` and `fonts-nanum` put their fonts.
const FOLDERS: [&str; 3] =
    ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/droid", "/usr/share/fonts/truetype/nanum"];

/// A language, words that show how its script joins, stacks or turns round, and the font for it.
const SCRIPTS: [(&str, &str, &str); 15] = [
    ("he", "כל בני האדם שָׁלוֹם", "NotoSansHebrew-Regular"),
    ("ar", "يولد جميع الناس أحرارا لا السَّلَامُ", "NotoNaskhArabic-Regular"),
    ("fa", "آزاد زاده می‌شوند ۱۲۳", "NotoNaskhArabic-Regular"),
    ("hi", "स्वतन्त्रता और क्षत्रिय", "NotoSansDevanagari-Regular"),
    ("bn", "সমস্ত মর্যাদা", "NotoSansBengali-Regular"),
    ("ta", "சுதந்திரமாகவே கொ", "NotoSansTamil-Regular"),
    ("th", "มนุษย์ทั้งหลาย ปั่น", "NotoSansThai-Regular"),
    ("lo", "ມະນຸດທຸກຄົນ", "NotoSansLao-Regular"),
    ("km", "មនុស្សទាំងអស់", "NotoSansKhmer-Regular"),
    ("my", "လွတ်လပ်သော ဂုဏ်သိက္ခာ", "NotoSansMyanmar-Regular"),
    ("am", "የሰው ልጅ ሁሉ", "NotoSansEthiopic-Regular"),
    ("ka", "ყველა ადამიანი", "NotoSansGeorgian-Regular"),
    ("zh", "人人生而自由。", "DroidSansFallbackFull"),
    ("ja", "すべての人間は、自由である。", "DroidSansFallbackFull"),
    ("ko", "모든 인간은", "NanumGothic"),
];

/// The bytes of a font of the system.
pub fn font(name: &str) -> Vec<u8> {
    let found = FOLDERS.iter().find_map(|folder| std::fs::read(format!("{folder}/{name}.ttf")).ok());
    found.unwrap_or_else(|| {
        panic!("{name}.ttf is not in {FOLDERS:?}: `cargo xtask test` installs it on Debian and its kin")
    })
}

/// Glyphs have numbers only within one edition of a font, so the golden file names the editions by their hashes.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the fonts of these scripts come from Debian's packages")]
fn scripts_of_other_fonts_have_their_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let mut editions = String::new();
    for name in SCRIPTS.map(|(_, _, name)| name) {
        let bytes = font(name);
        let path = folder.path().join(format!("{name}.ttf"));
        if !path.exists() {
            writeln!(editions, "{name} {} bytes, {:016x}", bytes.len(), hash(&bytes)).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
    }
    let kept = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/scripts.txt"));
    let kept = kept.unwrap_or_default().replace("\r\n", "\n");
    assert!(
        std::env::var_os("JIRANI_BLESS").is_some() || kept.starts_with(&editions),
        "this system has other editions of the fonts than tests/golden/scripts.txt was made with \
         (fonts-noto-core 20201225-1, fonts-droid-fallback 1:6.0.1r16-1.1, fonts-nanum 20200506-1); here are:\n{editions}"
    );
    let mut found = editions;
    let fonts = Fonts::shipped().with_folder(folder.path());
    for (language, words, _) in SCRIPTS {
        let document = Document::new("Shapes", language).paragraph(words);
        for word in proof(&document, &Paper::a4(), &fonts).unwrap().iter().flat_map(|page| &page.words) {
            assert!(
                word.glyphs.iter().all(|glyph| glyph.id != 0),
                "{language}: an empty box in {}",
                word.text
            );
            writeln!(found, "{language} {:7.1} {}{}", word.x, word.text, shape(word)).unwrap();
        }
    }
    golden("scripts", &found);
}

/// Fowler, Noll and Vo's hash: enough to tell editions apart.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A folder may hold fonts for titles and for one manner of writing beside the one for plain text.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the fonts of these scripts come from Debian's packages")]
fn a_folder_of_many_fonts_gives_the_one_for_plain_text() {
    for (language, letter, plain, odd) in [
        ("he", "כל", "NotoSansHebrew-Regular", ["NotoRashiHebrew-Regular", "NotoSerifHebrew-Regular"]),
        ("ar", "لا", "NotoNaskhArabic-Regular", ["NotoKufiArabic-Regular", "NotoNastaliqUrdu-Regular"]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        for name in odd.into_iter().chain([plain]) {
            std::fs::write(folder.path().join(format!("{name}.ttf")), font(name)).unwrap();
        }
        let document = Document::new("Choice", language).paragraph(letter);
        let fonts = Fonts::shipped().with_folder(folder.path());
        let pages = proof(&document, &Paper::a4(), &fonts).unwrap();
        let glyph = &pages[0].words[0].glyphs[0];
        assert_eq!(glyph.font.replace('-', ""), plain.replace('-', ""), "{language}");
    }
}
