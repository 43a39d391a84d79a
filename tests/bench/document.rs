//! How long paper takes: documents of 1 to 500 pages beside the floor, which is printpdf writing the same
//! glyphs at the same places with no layout at all, and beside other engines. Ratios tell; times depend on the
//! machine.
//!
//! `cargo xtask bench documents` fetches Typst and WeasyPrint and runs it; Chromium and LibreOffice take part
//! where they are installed.

#![allow(clippy::unwrap_used)]

mod peers;

use std::time::Instant;

use jirani_document::pdf::{Fonts, Paper, ProofPage, proof, render};
use jirani_document::{Cell, Document, Level, Table, col, text};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem, TextMatrix,
};

const WORDS: &[&str] = &[
    "the",
    "learner",
    "organisation",
    "visits",
    "and",
    "reviews",
    "its",
    "plan",
    "with",
    "a",
    "mentor",
    "who",
    "has",
    "done",
    "this",
    "before",
    "in",
    "another",
    "district",
    "where",
    "few",
    "staff",
    "share",
    "many",
    "tasks",
    "each",
    "session",
    "ends",
    "with",
    "one",
    "decision",
    "written",
    "down",
];

/// Words that repeat as words do, with a figure now and then that does not.
fn sentence(seed: usize, length: usize) -> String {
    let word = |at: usize| {
        let mixed = (seed * 31 + at * 17 + (seed * at) % 13) % (WORDS.len() + 3);
        WORDS.get(mixed).map_or_else(|| (seed * 7 + at).to_string(), |word| (*word).to_owned())
    };
    (0..length).map(word).collect::<Vec<_>>().join(" ")
}

/// A report whose pages are half running text and half tables.
fn report(pages: usize) -> Document {
    let mut document =
        Document::new("Report", "en").page_words("Page {page} of {pages}", "{caption} (continued)");
    for part in 0..pages {
        document = document.heading(Level::Two, format!("Part {part}"));
        for at in 0..4 {
            document = document.paragraph(text(sentence(part * 10 + at, 60)).bold(" and more"));
        }
        let mut table =
            Table::new([col("Action").wide(3.0), col("Who"), col("Hours").end()]).caption("Actions");
        for row in 0..11 {
            let hours = (part + row) % 9;
            table.push([
                Cell::from(sentence(part * 100 + row, 14)),
                Cell::from(sentence(row, 2)),
                Cell::number(hours as f64, hours.to_string()),
            ]);
        }
        document = document.table(table);
    }
    document
}

/// Running text alone.
fn running(pages: usize) -> Document {
    let mut document =
        Document::new("Text", "en").page_words("Page {page} of {pages}", "{caption} (continued)");
    for part in 0..pages {
        document = document.heading(Level::Two, format!("Part {part}"));
        for at in 0..8 {
            document = document.paragraph(text(sentence(part * 10 + at, 60)).bold(" and more"));
        }
    }
    document
}

/// One table of many rows.
fn long_table(rows: usize) -> Document {
    let mut table = Table::new([col("Action").wide(3.0), col("Who"), col("Hours").end()]).caption("Actions");
    for row in 0..rows {
        table.push([
            Cell::from(sentence(row, 12)),
            Cell::from(sentence(row, 2)),
            Cell::number(row as f64, row.to_string()),
        ]);
    }
    Document::new("Table", "en").table(table)
}

/// The same glyphs through printpdf alone.
fn floor(pages: &[ProofPage]) -> Vec<u8> {
    let mut document = PdfDocument::new("Floor");
    let styles = [("NotoSans-Regular", notosans::REGULAR_TTF), ("NotoSans-Bold", notosans::BOLD_TTF)];
    for (name, bytes) in styles {
        let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).unwrap();
        document.resources.fonts.map.insert(FontId(name.to_owned()), PdfFont::new(font));
    }
    let page = |page: &ProofPage| {
        let mut ops = vec![Op::StartTextSection];
        for word in &page.words {
            let Some(first) = word.glyphs.first() else {
                continue;
            };
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontId(first.font.clone())),
                size: Pt(word.size),
            });
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, word.x, page.height - word.baseline]),
            });
            let glyphs = word.glyphs.iter().map(|glyph| Codepoint::with_cid(glyph.id, 0.0, "x".to_owned()));
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
        }
        ops.push(Op::EndTextSection);
        PdfPage::new(Mm(210.0), Mm(297.0), ops)
    };
    document.with_pages(pages.iter().map(page).collect()).save(&PdfSaveOptions::default(), &mut Vec::new())
}

/// The best of a few runs in milliseconds, and what the last one gave.
fn best<T>(runs: usize, mut work: impl FnMut() -> T) -> (f64, T) {
    let mut shortest = f64::INFINITY;
    let mut last = None;
    for _ in 0..runs {
        let start = Instant::now();
        last = Some(work());
        shortest = shortest.min(start.elapsed().as_secs_f64() * 1000.0);
    }
    (shortest, last.unwrap())
}

/// The most memory this process has held, in mebibytes, where the system tells.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1024.0)
}

/// Names the one document that a process of its own renders, so that its memory holds nothing else.
const ALONE: &str = "JIRANI_BENCH_ALONE";

/// A document by its name, made when it is wanted.
type Named = (&'static str, fn() -> Document);

/// What is measured, the smallest first.
const DOCUMENTS: [Named; 6] = [
    ("report 1", || report(1)),
    ("report 10", || report(10)),
    ("report 100", || report(100)),
    ("text 500", || running(500)),
    ("table 500", || long_table(500)),
    ("table 5000", || long_table(5000)),
];

/// The most memory that rendering takes on top of the process with the document in it, in mebibytes.
fn peak_alone(name: &str) -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let output = std::process::Command::new(program).env(ALONE, name).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

fn main() {
    let fonts = Fonts::shipped();
    let paper = Paper::a4();
    if let Ok(wanted) = std::env::var(ALONE) {
        let (_, make) = DOCUMENTS.into_iter().find(|(name, _)| *name == wanted).unwrap();
        let document = make();
        let base = peak();
        render(&document, &paper, &fonts).unwrap();
        print!(
            "{}",
            peak().zip(base).map_or_else(|| "?".to_owned(), |(now, base)| format!("{:.0}", now - base))
        );
        return;
    }
    println!(
        "{:>14} {:>6} {:>10} {:>9} {:>10} {:>7} {:>9}",
        "document", "pages", "ours ms", "bytes", "floor ms", "ratio", "peak MiB"
    );
    let all = DOCUMENTS.map(|(name, make)| (name, make()));
    let mut ours_took = Vec::new();
    for (name, document) in &all {
        let runs = if document.blocks.len() > 1000 || *name == "table 5000" { 3 } else { 7 };
        let (ours, rendered) = best(runs, || render(document, &paper, &fonts).unwrap());
        ours_took.push(ours);
        let held = peak_alone(name).unwrap_or_else(|| "?".to_owned());
        let pages = proof(document, &paper, &fonts).unwrap();
        let (lowest, _) = best(runs, || floor(&pages));
        println!(
            "{name:>14} {:>6} {ours:>10.1} {:>9} {lowest:>10.1} {:>7.2} {held:>9}",
            rendered.pages,
            rendered.bytes.len(),
            ours / lowest
        );
    }
    println!(
        "\n{:>12} {:>14} {:>10} {:>12} {:>11} {:>9}",
        "engine", "document", "ms", "less start", "times ours", "bytes"
    );
    let empty = Document::new("Empty", "en").paragraph("empty");
    for peer in peers::found() {
        let runs = |document: &Document, name: &str| {
            (0..2).filter_map(|_| peer.print(name, document)).collect::<Vec<_>>()
        };
        let quickest = |took: &[(f64, u64)]| took.iter().map(|(took, _)| *took).fold(f64::INFINITY, f64::min);
        let start = quickest(&runs(&empty, "empty"));
        for ((name, document), ours) in all.iter().zip(&ours_took) {
            let took = runs(document, &name.replace(' ', "-"));
            let Some((_, bytes)) = took.last() else {
                println!("{:>12} {name:>14} failed", peer.name);
                continue;
            };
            let (whole, net) = (quickest(&took), (quickest(&took) - start).max(0.0));
            println!(
                "{:>12} {name:>14} {whole:>10.0} {net:>12.0} {:>11.1} {bytes:>9}",
                peer.name,
                net / ours
            );
        }
    }
}
