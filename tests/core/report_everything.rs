//! Every document of the application, filled and blank, on each paper, in each language, for each audience, in
//! ordinary and in large print, with nothing but the shipped fonts: sound, silent about its maker, and with every
//! word that its model holds.
//!
//! One document in a few is made in each variant; `cargo xtask documents` makes each in all of them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;

use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::Audience;
use jirani_document::pdf::{Fonts, Paper, Rendered, render};
use jirani_document::{Block, Document, Field, FieldValue, Level, Text, docx};
use jirani_records::MODEL;
use jirani_reports::{Kind, Report, blank, filled};
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::json;

use crate::document::run;
use crate::document_file::ink;
use crate::report::every_entry;

/// Words without the signs between them, at which lines may end: `face-to-face` is three.
fn counted(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

/// The words on the pages of a model: those that stand there once, and those that may stand there oftener.
#[derive(Default)]
struct Held {
    once: String,
    often: String,
}

impl Held {
    fn of(document: &Document) -> Held {
        let mut held =
            Held { often: format!("{} {}", document.audience, document.words.page_of), ..Held::default() };
        held.often += &document.words.continued;
        document.blocks.iter().for_each(|block| held.block(block));
        held
    }

    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) {
        for text in texts {
            // Numbers of sources stand close to their word, and readers part them or do not.
            let spans = text.spans.iter().filter(|span| span.source.is_none());
            self.once.extend(spans.map(|span| span.text.as_str()));
            self.once.push('\n');
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.texts([&field.label]);
            if let FieldValue::Given(given) = &field.value {
                self.texts([given]);
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => {
                self.texts([&title.title, &title.subtitle]);
                self.fields(&title.facts);
            }
            Block::Heading(_, text) => self.texts([text]),
            Block::Paragraph(paragraph) => self.texts([&paragraph.text]),
            Block::List(list) => list.items.iter().for_each(|item| {
                self.texts(std::iter::once(&item.text).chain(&item.under));
            }),
            Block::Table(table) => {
                self.texts([&table.caption]);
                self.texts(table.columns.iter().map(|column| &column.heading));
                for row in table.rows.iter().chain(&table.totals) {
                    self.texts(row.cells.iter().flat_map(|cell| &cell.paragraphs));
                }
            }
            Block::Fields(fields) => self.fields(&fields.items),
            Block::Checklist(items) => items.iter().for_each(|item| self.texts([&item.text, &item.note])),
            Block::Scales(scales) => {
                scales.iter().for_each(|scale| self.texts([&scale.question, &scale.low, &scale.high]));
            }
            Block::Lines(lines) => self.texts([&lines.label]),
            Block::Chart(chart) => {
                self.texts([&chart.caption]);
                self.often += &format!("{:?}", chart.plot);
            }
            Block::Signatures(signatures) => signatures.iter().for_each(|signature| {
                self.texts(std::iter::once(&signature.role).chain(&signature.lines));
            }),
            Block::Callout(callout) => self.texts(std::iter::once(&callout.title).chain(&callout.body)),
            Block::Sources(sources) => self.texts(sources),
            Block::Together(blocks) => blocks.iter().for_each(|block| self.block(block)),
            Block::PageBreak => {}
        }
    }
}

/// Headings with nothing under them, and headings without words.
fn empty_headings(document: &Document) -> Vec<String> {
    fn flat<'d>(blocks: &'d [Block], out: &mut Vec<&'d Block>) {
        for block in blocks {
            match block {
                Block::Together(blocks) => flat(blocks, out),
                Block::PageBreak => {}
                other => out.push(other),
            }
        }
    }
    let mut blocks = Vec::new();
    flat(&document.blocks, &mut blocks);
    let level = |block: Option<&&Block>| match block {
        Some(Block::Heading(level, _)) => Some(*level),
        Some(_) => None,
        None => Some(Level::One),
    };
    let empty = |at: &usize| match blocks.get(*at) {
        Some(Block::Heading(own, text)) => {
            text.is_blank() || level(blocks.get(at + 1)).is_some_and(|next| next <= *own)
        }
        _ => false,
    };
    (0..blocks.len()).filter(empty).map(|at| format!("{:?}", blocks[at])).collect()
}

/// What a file must not say.
const TELLING: [&str; 14] = [
    "/Author",
    "/Creator",
    "/Producer",
    "/CreationDate",
    "/ModDate",
    "/Keywords",
    "/Metadata",
    "/PieceInfo",
    "rintpdf",
    "lopdf",
    "harfrust",
    "D:20",
    "/home/",
    "/tmp/",
];

/// What the file itself must not say, and that its fonts are whole within it and reduced to the letters in use.
fn check_file(bytes: &[u8], folder: &str, what: &str) {
    let mut file = lopdf::Document::load_mem(bytes).unwrap();
    for object in file.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if font.get(b"Type").and_then(|kind| kind.as_name()).is_ok_and(|kind| kind == b"FontDescriptor") {
            let name = font.get(b"FontName").unwrap().as_name().unwrap();
            let subset = name.get(6) == Some(&b'+') && name[..6].iter().all(u8::is_ascii_uppercase);
            assert!(subset, "{what}: {} is not a subset", String::from_utf8_lossy(name));
            assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{what}: a font is not embedded");
        }
    }
    file.decompress();
    let mut plain = Vec::new();
    file.save_to(&mut plain).unwrap();
    for tell in TELLING.iter().copied().chain([folder]) {
        for bytes in [bytes, &plain] {
            assert!(!bytes.windows(tell.len()).any(|part| part == tell.as_bytes()), "{what} says {tell}");
        }
    }
}

/// One way to print.
#[derive(Debug, Clone, Copy)]
struct Variant {
    language: Language,
    audience: Audience,
    letter: bool,
    large: bool,
}

fn variants() -> Vec<Variant> {
    let mut all = Vec::new();
    for language in Language::ALL {
        for audience in Audience::ALL {
            for (letter, large) in [(false, false), (true, false), (false, true), (true, true)] {
                all.push(Variant { language, audience, letter, large });
            }
        }
    }
    all
}

/// Makes every document in the variants that `wanted` picks by the numbers of document and variant, and checks each.
fn make_all(wanted: impl Fn(usize, usize) -> bool, check: impl Fn(&Document, Variant, &str, &Path)) -> usize {
    let mut sandbox = Sandbox::with_sample();
    let entries = every_entry(&mut sandbox);
    let folder = sandbox.folder().to_owned();
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    let (mut made, mut failed) = (0, 0);
    for (at, entry) in entries.iter().enumerate() {
        let kind = Kind::from_key(entry["kind"].as_str().unwrap()).unwrap();
        let mut seen = BTreeSet::new();
        for (_, variant) in variants().into_iter().enumerate().filter(|(number, _)| wanted(at, *number)) {
            let words = Translations::of(variant.language);
            let Report { document, .. } = match entry["subject"].as_str() {
                Some(id) => filled(&vault, kind, &id.into(), variant.audience, &words).unwrap(),
                // A blank form is the same for everybody.
                None if !seen.insert((variant.language.tag(), variant.letter, variant.large)) => continue,
                None => blank(kind, &words).unwrap(),
            };
            let what = format!("{} of {} as {variant:?}", kind.key(), entry["subject"]);
            // One run tells of every document that is not sound.
            let sound = || check(&document, variant, &what, &folder);
            failed += usize::from(catch_unwind(AssertUnwindSafe(sound)).is_err());
            made += 1;
        }
    }
    assert_eq!(failed, 0, "of {made} documents; each is named above");
    made
}

/// The document as it is printed.
fn printed(document: &Document, variant: Variant) -> Rendered {
    let paper = if variant.letter { Paper::letter() } else { Paper::a4() };
    let paper = if variant.large { paper.large_print() } else { paper };
    render(document, &paper, &Fonts::shipped()).unwrap()
}

/// That the file is sound, silent about its maker, and has every word of the model.
fn sound(document: &Document, variant: Variant, what: &str, folder: &Path) {
    assert_eq!(empty_headings(document), Vec::<String>::new(), "{what}");
    let rendered = printed(document, variant);
    assert_eq!(rendered.missing, [], "{what}");
    check_file(&rendered.bytes, &folder.display().to_string(), what);
    let path = folder.join("made.pdf");
    std::fs::write(&path, &rendered.bytes).unwrap();
    run("qpdf", &["--check"], &path, &[]);
    let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) else { return };
    let held = Held::of(document);
    let (found, strange) = read_as(&text, &held);
    assert_eq!(strange, Vec::<String>::new(), "{what}: on paper, and nobody wrote it");
    assert_eq!(too_few(&found, &held), Vec::<String>::new(), "{what}");
}

/// The words that a reader found, by the words of the model, and those that are none of them.
fn read_as(text: &str, held: &Held) -> (BTreeMap<String, usize>, Vec<String>) {
    let (mut found, once, often) = (counted(text), counted(&held.once), counted(&held.often));
    let known =
        |word: &str| once.contains_key(word) || often.contains_key(word) || word.parse::<u32>().is_ok();
    let mut strange: Vec<String> = found.keys().filter(|word| !known(word)).cloned().collect();
    strange.retain(|word| {
        let parts = parts(word, &known);
        let times = found.remove(word).unwrap_or_default();
        parts.iter().for_each(|part| *found.entry((*part).to_owned()).or_default() += times);
        parts.is_empty()
    });
    (found, strange)
}

/// The words that were read less often than they stand in the model.
fn too_few(found: &BTreeMap<String, usize>, held: &Held) -> Vec<String> {
    let read = |word: &str| found.get(word).copied().unwrap_or_default();
    let once = counted(&held.once);
    let few = once.iter().filter(|(word, count)| read(word) < **count);
    few.map(|(word, count)| format!("“{word}” {} times, not {count} times", read(word))).collect()
}

/// A word as known words one after the other; empty where it is none. pdftotext takes a line of short words, such
/// as “2 à 4”, for one spaced out, and closes it up.
fn parts<'w>(word: &'w str, known: &impl Fn(&str) -> bool) -> Vec<&'w str> {
    for (end, _) in word.char_indices().skip(1) {
        let (first, rest) = word.split_at(end);
        if known(first) {
            let mut after = if known(rest) { vec![rest] } else { parts(rest, known) };
            if !after.is_empty() {
                after.insert(0, first);
                return after;
            }
        }
    }
    Vec::new()
}

#[test]
fn a_part_of_all_variants_of_every_document_is_sound() {
    // Three variants of each, so chosen that neighbours in the list cover all.
    let made = make_all(|at, number| (number + 5 * at).is_multiple_of(8), sound);
    assert!(made > 100, "only {made} were made");
}

#[test]
#[ignore = "minutes long: `cargo xtask documents` runs it"]
fn all_variants_of_every_document_are_sound() {
    let made = make_all(|_, _| true, sound);
    println!("{made} documents, each sound");
}

#[test]
#[ignore = "minutes long: `cargo xtask documents` runs it"]
fn pages_are_spare_with_ink() {
    let covers = RefCell::new(Vec::new());
    let made = make_all(
        |_, number| variants()[number].audience == Audience::Internal,
        |document, variant, what, folder| {
            let path = folder.join("inked.pdf");
            std::fs::write(&path, printed(document, variant).bytes).unwrap();
            let pages = ink(&path).unwrap_or_default();
            covers
                .borrow_mut()
                .extend(pages.into_iter().map(|cover| (variant.large, cover, what.to_owned())));
        },
    );
    // In large print a sheet of cards to cut out has a little more than a twentieth.
    for (large, print, most) in [(false, "common print", 5.0), (true, "large print", 5.7)] {
        let mut covers = covers.borrow().clone();
        covers.retain(|(kind, ..)| *kind == large);
        covers.sort_by(|a, b| a.1.total_cmp(&b.1));
        let Some((_, worst, what)) = covers.last() else { return };
        let mean = covers.iter().map(|(_, cover, _)| cover).sum::<f64>() / covers.len() as f64;
        let over = covers.iter().filter(|(_, cover, _)| *cover > 0.05).count();
        let [mean, worst] = [mean, *worst].map(|share| share * 100.0);
        println!(
            "{made} documents, {} pages in {print}: {mean:.1} % ink, {over} pages above 5 %, at most {worst:.1} % ({what})",
            covers.len()
        );
        assert!(mean <= 3.0 && worst <= most, "{print}");
    }
}

#[test]
#[ignore = "minutes long: `cargo xtask documents` runs it"]
fn libreoffice_reads_every_word_of_every_document() {
    let offices = tempfile::tempdir().unwrap();
    let held = RefCell::new(Vec::new());
    make_all(
        |_, number| {
            let variant = variants()[number];
            variant.audience == Audience::Internal && !variant.letter && !variant.large
        },
        |document, _, what, _| {
            let number = held.borrow().len();
            let office = docx::render(document, &Paper::a4()).unwrap();
            std::fs::write(offices.path().join(format!("{number}.docx")), office).unwrap();
            held.borrow_mut().push((what.to_owned(), Held::of(document)));
        },
    );
    let held = held.into_inner();
    let files = (0..held.len()).map(|number| offices.path().join(format!("{number}.docx")));
    let profile = format!("-env:UserInstallation=file://{}/profile", offices.path().display());
    let read = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .arg(offices.path())
        .args(files)
        .output();
    if read.is_err() {
        println!("skipped: LibreOffice is not installed");
        return;
    }
    for (number, (what, held)) in held.iter().enumerate() {
        let text = std::fs::read_to_string(offices.path().join(format!("{number}.txt"))).unwrap();
        let (found, _) = read_as(&text, held);
        assert_eq!(too_few(&found, held), Vec::<String>::new(), "{what}");
    }
    println!("{} documents, each word of them read by LibreOffice", held.len());
}

/// A form that is handed round is one sheet.
#[test]
fn the_feedback_form_is_one_page() {
    for language in Language::ALL {
        let Report { document, .. } = blank(Kind::Feedback, &Translations::of(language)).unwrap();
        for letter in [false, true] {
            let variant = Variant { language, audience: Audience::Internal, letter, large: false };
            assert_eq!(printed(&document, variant).pages, 1, "{variant:?}");
        }
    }
}
