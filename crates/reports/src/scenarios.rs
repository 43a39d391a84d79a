//! Two sheets of answers side by side on one page: where they differ, and what leads under each.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level, Table, col, text};
use jirani_recommender::Recommendation;
use jirani_records::amendment::read::catalogue;
use jirani_records::assessment::sheets::{self, SheetKind};
use jirani_records::assessment::{FIELDS, Sheet, compare, pick};
use jirani_records::{decision, explain, mentorship};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use super::plan::{header, pair};
use crate::error::Result;
use crate::view::{View, begin};

/// How many differences leave room for the whole ranking; beyond, only the first of it stand on the page.
const DIFFERENCES: usize = 6;
/// How many differences are shown with both answers; the questions beyond are named in a line.
const SHOWN: usize = 6;
/// How many approaches are shown then.
const FIRST: u8 = 2;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    let pick = pick::get(reader, mentorship)?;
    let answered = |which: &SheetKind| -> Result<bool> {
        Ok(sheets::get(reader, mentorship, which)?.answers()?.answered().next().is_some())
    };
    Ok(answered(&pick.left)? && answered(&pick.right)?)
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let catalogue = catalogue(reader)?;
    let words = view.words;
    let head = header(&facts, view);
    let mut document =
        begin(Kind::Scenarios, words).title(words.text("document-scenarios"), pair(&facts, words), head);
    // All of it comes from the answers.
    if view.show(&FIELDS, "answers", "answers").is_none() {
        return Ok(document);
    }
    let pick = pick::get(reader, mentorship)?;
    let copies = sheets::copies(reader, mentorship)?;
    let title = |which: &SheetKind| match which {
        SheetKind::Agreed => words.text("sheet-agreed"),
        SheetKind::Mentor => words.text("sheet-mentor"),
        SheetKind::Mentee => words.text("sheet-mentee"),
        SheetKind::Copy(id) => {
            copies.iter().find(|copy| copy.id == *id).map_or_else(String::new, |copy| copy.name.clone())
        }
    };
    let names = match view.show(&sheets::FIELDS, "name", &title(&pick.right)) {
        Some(_) => [title(&pick.left), title(&pick.right)],
        None => ["whatif-left", "whatif-right"].map(|key| words.text(key)),
    };
    let left = sheets::get(reader, mentorship, &pick.left)?;
    let right = sheets::get(reader, mentorship, &pick.right)?;
    let results = [
        jirani_recommender::recommend(&catalogue, &left.answers()?),
        jirani_recommender::recommend(&catalogue, &right.answers()?),
    ];
    for (name, result) in names.iter().zip(&results) {
        let said = text("").bold(format!("{name}: ")).plain(leads(result, words));
        document = document.paragraph(said);
    }
    let mut most = u8::MAX;
    let mut table = differences(&left, &right, &names, words);
    if table.rows.len() > DIFFERENCES {
        most = FIRST;
    }
    let beyond = table.rows.split_off(table.rows.len().min(SHOWN));
    document = document.heading(Level::Two, words.text("scenarios-differences")).table(table);
    let beyond: Vec<String> =
        beyond.iter().filter_map(|row| Some(row.cells.first()?.paragraphs.first()?.words())).collect();
    if !beyond.is_empty() {
        let questions = beyond.join(&words.text("list-separator"));
        document = document.small(words.with("scenarios-beyond", &[("questions", questions.into())]));
    }
    Ok(document
        .heading(Level::Two, words.text("finder-ranking"))
        .table(ranking(&results, &names, most, words))
        .small(words.text("recommender-about")))
}

fn leads(result: &Recommendation, words: &Translations) -> String {
    match (&result.stop, result.leads.as_slice()) {
        (Some(_), _) => words.text("finder-stop"),
        (None, []) => words.text("standing-none"),
        (None, leads) => words
            .with("scenarios-leads", &[("approaches", explain::names(leads.iter().copied(), words).into())]),
    }
}

fn differences(left: &Sheet, right: &Sheet, names: &[String; 2], words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("decision-question")).wide(1.3),
        col(names[0].clone()).wide(1.5),
        col(names[1].clone()).wide(1.5),
    ]);
    let (factors, gates) = sheets::differing(left, right);
    for factor in factors {
        table.push([
            words.text(&format!("factor-{factor}-name")),
            decision::answer(left, factor, words),
            decision::answer(right, factor, words),
        ]);
    }
    for gate in gates {
        let yes =
            |sheet: &Sheet| words.text(if sheet.gates.contains(&gate) { "answer-yes" } else { "answer-no" });
        table.push([words.text(&format!("gate-{gate}-name")), yes(left), yes(right)]);
    }
    if table.rows.is_empty() {
        table.push([words.text("scenarios-same")]);
    }
    table
}

fn ranking(results: &[Recommendation; 2], names: &[String; 2], most: u8, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("field-approach")).wide(1.6),
        col(names[0].clone()),
        col(names[1].clone()),
    ]);
    let [left, right] = results;
    let shown = |row: &compare::CompareRow| row.left.rank <= most || row.right.rank <= most;
    for row in compare::compared(left, right).into_iter().filter(shown) {
        let place = |place: compare::Place| {
            let band = match place.lead {
                true => words.text("band-lead"),
                false => words.text(&format!("band-{}", place.band.key())),
            };
            format!("{band} ({})", explain::decimal(place.score, 2, words))
        };
        table.push([explain::name(row.approach, words), place(row.left), place(row.right)]);
    }
    table
}
