//! Any document at all: no panic, no word lost, nothing outside the margins, nothing on top of anything else.

use std::collections::BTreeMap;

use jirani_document::chart::{Axis, Bar, Chart, Dumbbell, Plot, Series, Stretch, mark};
use jirani_document::pdf::{Fonts, Paper, ProofPage, Sheets, proof, render};
use jirani_document::{
    Align, Block, Callout, Cell, CellValue, CheckItem, Column, Document, Field, FieldValue, Fields, Item,
    Level, Lines, List, Marker, Paragraph, Row, Scale, Signature, Span, Table, Text, TextRole, TitleBlock,
    col,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::document::{kept, run};

/// Points in 15 millimetres, the margin every printer can print.
const SAFE: f32 = 15.0 * 72.0 / 25.4;

/// Words of many alphabets and of none, with no digits: those the renderer may add to count.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-zA-Zéèüßœ]{1,12}",
        1 => "[а-яёΑ-Ω]{1,10}",
        1 => "[ạảếộĐđŋɓƙẹ̀]{1,8}",
        1 => "[אבגדהלםש]{1,7}",
        1 => "[ابتلاممحو]{1,8}",
        1 => "[a-z]{60,200}",
        1 => "[\u{0}-\u{1F}\u{300}\u{200B}\u{200D}\u{202E}\u{AD}\u{FEFF}\u{FFFF}a-c]{1,6}",
        1 => "[😀→≤☐✓﷽\u{10FFFD}\u{E000}]{1,3}",
        1 => "[-/—.…(){}\\[\\]«»,;:!?]{1,4}",
        1 => "[ก-ฮ]{1,9}",
    ];
    vec(word, 0..9).prop_map(|words| words.join(" "))
}

fn text() -> impl Strategy<Value = Text> {
    let span = (
        words(),
        any::<bool>(),
        any::<bool>(),
        prop_oneof![4 => Just(None), 1 => Just(Some("https://example.org/é ü".to_owned()))],
    )
        .prop_map(|(text, bold, italic, link)| Span { text, bold, italic, link, source: None });
    vec(span, 0..3).prop_map(|spans| Text { spans })
}

fn field() -> impl Strategy<Value = Field> {
    let value = prop_oneof![text().prop_map(FieldValue::Given), (0u8..4).prop_map(FieldValue::Ruled)];
    (text(), value).prop_map(|(label, value)| Field { label, value })
}

fn row(columns: usize) -> impl Strategy<Value = Row> {
    let value = prop_oneof![
        6 => Just(CellValue::Words),
        2 => any::<bool>().prop_map(CellValue::Tick),
        1 => Just(CellValue::Choices),
    ];
    let cell = (vec(text(), 0..3), value).prop_map(|(paragraphs, value)| Cell { paragraphs, value });
    let least = prop_oneof![3 => Just(0.0f32), 1 => 0.0f32..400.0];
    (vec(cell, 0..columns + 2), least).prop_map(|(cells, min_mm)| Row { cells, min_mm })
}

/// Tables without caption and headings, which return on every page and are tested by themselves.
fn table() -> impl Strategy<Value = Table> {
    let align = prop_oneof![Just(Align::Start), Just(Align::Center), Just(Align::End)];
    let weight = prop_oneof![4 => 0.0f32..5.0, 1 => Just(f32::NAN), 1 => Just(f32::INFINITY)];
    let column = (weight, 0.0f32..90.0, align).prop_map(|(weight, min_mm, align)| Column {
        heading: Text::default(),
        weight,
        min_mm,
        align,
        ends: None,
    });
    (vec(column, 0..7), vec(row(5), 0..12), proptest::option::of(row(5)))
        .prop_map(|(columns, rows, totals)| Table { caption: Text::default(), columns, rows, totals })
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![4 => -10.0..110.0f64, 1 => Just(f64::NAN), 1 => Just(f64::INFINITY)]
}

fn chart() -> impl Strategy<Value = Chart> {
    let axis = || {
        (number(), number(), vec((number(), words()), 0..4)).prop_map(|(min, max, marks)| {
            Axis::new(min, max, marks.into_iter().map(|(at, label)| mark(at, label)))
        })
    };
    let value = || proptest::option::of(number());
    let bars = vec((words(), value(), words()), 0..5);
    let rows = vec((words(), value(), value(), words()), 0..5);
    let stretches = vec((words(), number(), number(), any::<bool>()), 0..5);
    let series = vec((words(), vec(value(), 0..6)), 0..4);
    let plot = prop_oneof![
        (bars, axis()).prop_map(|(bars, axis)| Plot::Bars {
            bars: bars.into_iter().map(|(label, value, shown)| Bar { label, value, shown }).collect(),
            axis
        }),
        (rows, words(), words(), axis()).prop_map(|(rows, before, after, axis)| Plot::Dumbbells {
            rows: rows
                .into_iter()
                .map(|(label, before, after, shown)| Dumbbell { label, before, after, shown })
                .collect(),
            before,
            after,
            axis
        }),
        (stretches, axis()).prop_map(|(rows, axis)| Plot::Timeline {
            rows: rows.into_iter().map(|(label, from, to, done)| Stretch { label, from, to, done }).collect(),
            axis
        }),
        (vec(words(), 0..6), series, axis()).prop_map(|(steps, series, axis)| Plot::Lines {
            steps,
            series: series.into_iter().map(|(label, values)| Series { label, values }).collect(),
            axis
        }),
    ];
    (text(), plot).prop_map(|(caption, plot)| Chart { caption, alt: String::new(), plot })
}

fn block() -> impl Strategy<Value = Block> {
    let level = prop_oneof![Just(Level::One), Just(Level::Two), Just(Level::Three)];
    let role = prop_oneof![Just(TextRole::Body), Just(TextRole::Lead), Just(TextRole::Small)];
    let marker = prop_oneof![Just(Marker::Bullet), Just(Marker::Number)];
    let item = (text(), vec(text(), 0..3)).prop_map(|(text, under)| Item { text, under });
    let check =
        (any::<bool>(), text(), text()).prop_map(|(ticked, text, note)| CheckItem { ticked, text, note });
    let scale = (text(), any::<u8>(), any::<u8>(), text(), text(), any::<Option<u8>>())
        .prop_map(|(question, from, to, low, high, chosen)| Scale { question, from, to, low, high, chosen });
    let signature = (text(), vec(text(), 0..4)).prop_map(|(role, lines)| Signature { role, lines });
    let leaf =
        prop_oneof![
            (text(), text(), vec(field(), 0..5))
                .prop_map(|(title, subtitle, facts)| Block::Title(TitleBlock { title, subtitle, facts })),
            (level, text()).prop_map(|(level, text)| Block::Heading(level, text)),
            (text(), role, any::<bool>()).prop_map(|(text, role, keep_with_next)| Block::Paragraph(
                Paragraph { text, role, keep_with_next }
            )),
            (marker, vec(item, 0..6)).prop_map(|(marker, items)| Block::List(List { marker, items })),
            table().prop_map(Block::Table),
            (vec(field(), 0..6), any::<bool>())
                .prop_map(|(items, paired)| Block::Fields(Fields { items, paired })),
            vec(check, 0..5).prop_map(Block::Checklist),
            vec(scale, 0..4).prop_map(Block::Scales),
            (text(), 0u16..60).prop_map(|(label, count)| Block::Lines(Lines { label, count })),
            chart().prop_map(Block::Chart),
            vec(signature, 0..4).prop_map(Block::Signatures),
            (text(), vec(text(), 0..4)).prop_map(|(title, body)| Block::Callout(Callout { title, body })),
            vec(text(), 0..5).prop_map(Block::Sources),
            Just(Block::PageBreak),
        ];
    leaf.prop_recursive(2, 12, 4, |inner| vec(inner, 0..4).prop_map(Block::Together))
}

fn paper() -> impl Strategy<Value = Paper> {
    let base = prop_oneof![Just(Paper::a4()), Just(Paper::letter()), Just(Paper::a4().sheets(Sheets::TwoUp))];
    (base, any::<bool>()).prop_map(|(paper, large)| if large { paper.large_print() } else { paper })
}

pub fn document() -> impl Strategy<Value = Document> {
    let language = prop_oneof![3 => Just("en"), 1 => Just("ar"), 1 => Just("")];
    (vec(block(), 0..8), language)
        .prop_map(|(blocks, language)| Document::new("Any", language).blocks(blocks))
}

/// How often each drawn letter stands in some words; digits, spaces and guides to shaping are left out, and
/// so is the full stop that list numbers bring.
pub fn count<'t>(words: impl Iterator<Item = &'t str>) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for letter in words.flat_map(str::chars) {
        let counted =
            !letter.is_whitespace() && !letter.is_control() && !letter.is_ascii_digit() && letter != '.';
        let guide = matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFF}');
        if counted && !guide {
            *counts.entry(letter).or_default() += 1;
        }
    }
    counts
}

pub fn all_words(blocks: &[Block], out: &mut Vec<String>) {
    fn add(out: &mut Vec<String>, text: &Text) {
        out.extend(text.spans.iter().map(|span| span.text.clone()));
    }
    fn add_field(out: &mut Vec<String>, field: &Field) {
        add(out, &field.label);
        if let FieldValue::Given(value) = &field.value {
            add(out, value);
        }
    }
    fn add_plot(out: &mut Vec<String>, plot: &Plot) {
        let mut axis = |axis: &Axis| out.extend(axis.marks.iter().map(|mark| mark.label.clone()));
        match plot {
            Plot::Bars { bars, axis: own } => {
                axis(own);
                out.extend(bars.iter().flat_map(|bar| [bar.label.clone(), bar.shown.clone()]));
            }
            Plot::Dumbbells { rows, before, after, axis: own } => {
                axis(own);
                out.extend(rows.iter().flat_map(|row| [row.label.clone(), row.shown.clone()]));
                out.extend([before.clone(), after.clone()]);
            }
            Plot::Timeline { rows, axis: own } => {
                axis(own);
                out.extend(rows.iter().map(|row| row.label.clone()));
            }
            Plot::Lines { steps, series, axis: own } => {
                axis(own);
                out.extend(steps.iter().cloned());
                out.extend(series.iter().map(|series| series.label.clone()));
            }
        }
    }
    for block in blocks {
        match block {
            Block::Title(title) => {
                add(out, &title.title);
                add(out, &title.subtitle);
                title.facts.iter().for_each(|field| add_field(out, field));
            }
            Block::Heading(_, text) => add(out, text),
            Block::Paragraph(paragraph) => add(out, &paragraph.text),
            Block::List(list) => list.items.iter().for_each(|item| {
                add(out, &item.text);
                item.under.iter().for_each(|text| add(out, text));
            }),
            Block::Table(table) => {
                let cells = table.rows.iter().chain(&table.totals).flat_map(|row| &row.cells);
                cells.flat_map(|cell| &cell.paragraphs).for_each(|text| add(out, text));
            }
            Block::Fields(fields) => fields.items.iter().for_each(|field| add_field(out, field)),
            Block::Checklist(items) => items.iter().for_each(|item| {
                add(out, &item.text);
                add(out, &item.note);
            }),
            Block::Scales(scales) => scales.iter().for_each(|scale| {
                [&scale.question, &scale.low, &scale.high].into_iter().for_each(|text| add(out, text));
            }),
            Block::Lines(lines) => add(out, &lines.label),
            Block::Chart(chart) => {
                add(out, &chart.caption);
                add_plot(out, &chart.plot);
            }
            Block::Signatures(signatures) => signatures.iter().for_each(|signature| {
                add(out, &signature.role);
                signature.lines.iter().for_each(|text| add(out, text));
            }),
            Block::Callout(callout) => {
                add(out, &callout.title);
                callout.body.iter().for_each(|text| add(out, text));
            }
            Block::Sources(items) => items.iter().for_each(|text| add(out, text)),
            Block::Together(blocks) => all_words(blocks, out),
            Block::PageBreak => {}
        }
    }
}

fn stays_inside(page: &ProofPage) {
    let (left, top, right, bottom) = page.extent;
    if left > right {
        return;
    }
    // Half a point: the outline of a box on the margin reaches over it by half its stroke.
    let slack = 0.5;
    assert!(left >= SAFE - slack, "left {left}");
    assert!(top >= SAFE - slack, "top {top}");
    assert!(right <= page.width - SAFE + slack, "right {right} of {}", page.width);
    assert!(bottom <= page.height - SAFE + slack, "bottom {bottom} of {}", page.height);
}

fn does_not_overlap(page: &ProofPage) {
    let solid: Vec<_> = page.words.iter().filter(|word| word.width > 0.5).collect();
    for (at, one) in solid.iter().enumerate() {
        for other in solid.iter().skip(at + 1) {
            let beside = one.x + one.width <= other.x + 0.3 || other.x + other.width <= one.x + 0.3;
            // The height of small letters: ascenders and descenders of neighbours may share their leading.
            let above = (one.baseline - other.baseline).abs() >= 0.52 * one.size.min(other.size);
            assert!(beside || above, "{one:?} and {other:?} overlap");
        }
    }
}

/// A few cases in each run, and as many as `PROPTEST_CASES` says when someone hunts.
fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, max_shrink_iters: 150, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_document_keeps_its_words_inside_its_margins(document in document(), paper in paper()) {
        let pages = proof(&document, &paper, &Fonts::shipped()).unwrap();
        let mut put_in = Vec::new();
        all_words(&document.blocks, &mut put_in);
        let came_out = pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str());
        prop_assert_eq!(count(put_in.iter().map(String::as_str)), count(came_out));
        for page in &pages {
            stays_inside(page);
            does_not_overlap(page);
        }
    }
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn any_document_becomes_the_same_file_twice(document in document(), paper in paper()) {
        let fonts = Fonts::shipped();
        let once = render(&document, &paper, &fonts).unwrap();
        let twice = render(&document, &paper, &Fonts::shipped()).unwrap();
        prop_assert_eq!(once, twice);
    }
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn a_reader_finds_the_letters_of_any_document(document in document()) {
        let (_, path) = kept("any", &document, &Paper::a4(), &Fonts::shipped());
        if let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) {
            let laid_out = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
            let words = laid_out.iter().flat_map(|page| &page.words).map(|word| marks_once(&word.text));
            let words: Vec<String> = words.collect();
            let found = marks_once(&text);
            prop_assert_eq!(count(std::iter::once(found.as_str())), count(words.iter().map(String::as_str)));
        }
    }
}

/// A text with an accent that stands several times over one letter only once: poppler takes a glyph that is drawn
/// again at the same place for the shadow of the first.
fn marks_once(text: &str) -> String {
    let mut last = ' ';
    text.chars()
        .filter(|letter| {
            !(std::mem::replace(&mut last, *letter) == *letter && matches!(letter, '\u{300}'..='\u{36f}'))
        })
        .collect()
}

#[test]
fn marks_with_no_letter_to_sit_on_have_a_place_of_their_own() {
    let mark = Span { text: "\u{300}".into(), ..Span::default() };
    let bold = Span { bold: true, ..mark.clone() };
    let text = Text { spans: vec![mark.clone(), bold, mark] };
    let document = Document::new("Marks", "en").paragraph(text).paragraph("a \u{301} \u{301} b");
    let (_, path) = kept("marks", &document, &Paper::a4(), &Fonts::shipped());
    if let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) {
        assert_eq!(text.matches('\u{300}').count(), 3, "{text:?}");
        assert_eq!(text.matches('\u{301}').count(), 2, "{text:?}");
    }
}

#[test]
fn ten_thousand_letters_without_a_space_stay_in_their_cell() {
    let long: String = "abcdefghij".repeat(1000);
    let document = Document::new("Long", "en")
        .paragraph(long.as_str())
        .table(Table { columns: vec![], ..Table::default() }.row([long.as_str()]).row(["short"]));
    let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    let out: String = pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str()).collect();
    assert_eq!(out, format!("{long}{long}short"), "every letter once and in order");
    pages.iter().for_each(stays_inside);
    pages.iter().for_each(does_not_overlap);
}

#[test]
fn a_foot_of_several_lines_takes_its_room_from_the_words_of_the_page() {
    let long = "Réservé à notre organisation et à celles qui nous accompagnent depuis le début de l’année";
    let papers = [Paper::a4(), Paper::a4().large_print(), Paper::letter().large_print()];
    for paper in papers.iter().flat_map(|paper| {
        let said =
            paper.clone().copy("Exemplaire 2 sur 15").destroy_after("À détruire après le 30 septembre 2027");
        [paper.clone(), said.clone()]
            .into_iter()
            .flat_map(|paper| [paper.clone(), paper.sheets(Sheets::TwoUp)])
    }) {
        for audience in ["Public", long] {
            let mut document = Document::new("Foot", "fr").audience(audience);
            document.words.page_of = "Page {page} sur {pages}".to_owned();
            for _ in 0..400 {
                document = document.paragraph("One line and another.");
            }
            let pages = proof(&document, &paper, &Fonts::shipped()).unwrap();
            assert!(pages.len() > 9, "{paper:?}");
            pages.iter().for_each(stays_inside);
            pages.iter().for_each(does_not_overlap);
        }
    }
}

#[test]
fn what_stands_between_a_heading_and_its_table_is_on_the_page_of_the_table() {
    for lines in 0..70 {
        let mut document = Document::new("Lead", "en");
        for _ in 0..lines {
            document = document.paragraph("Filled.");
        }
        document = document
            .heading(Level::One, "Heading")
            .small("Introduction.")
            .table(Table::new([col("Column")]).row(["Cell"]));
        let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
        let on = |text: &str| {
            pages.iter().position(|page| page.words.iter().any(|word| word.text.contains(text))).unwrap()
        };
        let places = ["Heading", "Introduction.", "Column", "Cell"].map(on);
        assert!(places.iter().all(|place| *place == places[0]), "after {lines} lines: {places:?}");
    }
}
