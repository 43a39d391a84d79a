//! Which column goes where: guessed from the headings, in any of the languages, and by words that trackers use.

use jirani_base::i18n::{Language, Translations, fold};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportKind, Row, Sheet};

/// Rows among which the headings are looked for; titles and merged cells may stand above them.
const HEAD: usize = 20;

/// Words that trackers use for a field, besides its name here.
const ALSO: [(&str, &[&str]); 22] = [
    ("action_what", &["action", "task", "activity", "what", "tache", "activite", "quoi", "action item"]),
    ("action_owner", &["who", "owner", "responsible", "person responsible", "qui", "responsable", "lead"]),
    ("action_due", &["due", "due date", "deadline", "by when", "echeance", "date limite", "pour quand"]),
    ("action_status", &["status", "state", "progress", "statut", "etat", "avancement"]),
    ("action_done_on", &["done on", "completed on", "date completed", "fait le", "date de realisation"]),
    ("barrier", &["barrier", "barriers", "challenge", "challenges", "obstacle", "obstacles", "defis"]),
    ("help_needed", &["help", "support needed", "aide", "appui"]),
    ("done_proof", &["evidence", "proof", "preuve", "means of verification"]),
    ("encounter_on", &["date", "session date", "day", "jour"]),
    ("encounter_form", &["form", "type", "mode", "forme"]),
    ("minutes", &["duration", "length", "minutes", "duree"]),
    ("took_part", &["participants", "who", "attendees", "presents"]),
    ("people", &["number of participants", "total", "nombre"]),
    ("topics", &["topic", "topics", "subject", "sujet", "sujets", "theme"]),
    ("learned", &["lessons", "learning", "learned", "appris"]),
    ("next_on", &["next date", "next session", "prochaine date"]),
    ("indicator", &["indicator", "indicateur", "name"]),
    ("indicator_unit", &["unit", "unite"]),
    ("baseline", &["baseline", "start", "reference", "depart"]),
    ("indicator_target", &["target", "goal", "cible", "objectif"]),
    ("code_name", &["organisation", "organization", "name", "code", "code name", "nom"]),
    ("region", &["region", "place", "location", "lieu"]),
];

/// One column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Column {
    pub heading: String,
    /// The field that it goes into; left out, the column is not taken over.
    pub field: Option<String>,
}

/// The row of the headings as the spreadsheet numbers it, and the columns with what they probably are.
pub fn guess(sheet: &Sheet, kind: ImportKind) -> (u32, Vec<Column>) {
    let names = names(kind);
    let known = |row: &Row| row.cells.iter().filter(|cell| field_of(cell.words(), &names).is_some()).count();
    // The first of those rows that have most headings: `max_by_key` would take the last.
    let (mut best, mut most) = (sheet.rows.first(), 0);
    for row in sheet.rows.iter().take(HEAD) {
        let count = known(row);
        if count > most {
            (best, most) = (Some(row), count);
        }
    }
    let mut taken: Vec<String> = Vec::new();
    let columns = best.into_iter().flat_map(|row| &row.cells).map(|cell| {
        let heading = cell.words();
        let field = field_of(heading, &names).filter(|field| !taken.contains(field));
        taken.extend(field.clone());
        Column { heading: heading.to_owned(), field }
    });
    let columns = columns.collect();
    (best.map_or(1, |row| row.number), columns)
}

/// Each field with the headings that mean it.
fn names(kind: ImportKind) -> Vec<(String, Vec<String>)> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a file from elsewhere does not know this workspace's words"
    )]
    let words: Vec<Translations> = Language::ALL.into_iter().map(Translations::of).collect();
    kind.fields()
        .into_iter()
        .map(|entry| {
            let own = words.iter().map(|words| fold::words(&words.text(&format!("field-{}", entry.name))));
            let also = ALSO.iter().filter(|(field, _)| *field == entry.name);
            let also = also.flat_map(|(_, names)| names.iter().map(|name| fold::words(name)));
            (entry.name.to_owned(), own.chain(also).collect())
        })
        .collect()
}

fn field_of(heading: &str, names: &[(String, Vec<String>)]) -> Option<String> {
    let heading = fold::words(heading);
    if heading.is_empty() {
        return None;
    }
    let exact = names.iter().find(|(_, names)| names.contains(&heading));
    let begins = || {
        names.iter().find(|(_, names)| {
            names.iter().any(|name| name.len() > 3 && heading.starts_with(&format!("{name} ")))
        })
    };
    exact.or_else(begins).map(|(field, _)| field.clone())
}
