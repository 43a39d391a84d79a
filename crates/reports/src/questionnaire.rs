//! The questions of the approach finder on paper, in the order of the screen.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Level, Table, blank_field, check, col};
use jirani_recommender::catalogue::{FactorGroup, FactorId, GateId};
use jirani_records::amendment::read::published;

use super::Kind;
use crate::view::begin;

/// The groups in the order of the screen.
const GROUPS: [FactorGroup; 6] = [
    FactorGroup::Safety,
    FactorGroup::Result,
    FactorGroup::Time,
    FactorGroup::Means,
    FactorGroup::People,
    FactorGroup::Link,
];

pub(super) fn blank(words: &Translations) -> Document {
    let head = ["form-mentor", "form-mentee", "form-date", "questionnaire-side"]
        .map(|key| blank_field(words.text(key), 1));
    let mut document = begin(Kind::Questionnaire, words).title(
        words.text("document-questionnaire"),
        words.text("questionnaire-hint"),
        head,
    );
    for group in GROUPS {
        let key = format!("factor-group-{}", group.key());
        document = document
            .heading(Level::One, words.text(&key))
            .small(words.text(&format!("{key}-hint")))
            .table(questions(group, words));
    }
    document
        .heading(Level::One, words.text("finder-gates"))
        .introduction(words.text("finder-gates-hint"))
        .checklist(GateId::ALL.iter().map(|gate| check(words.text(&format!("gate-{gate}-ask")))))
        .lines(words.text("questionnaire-notes"), 3)
}

fn questions(group: FactorGroup, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("decision-question")).wide(1.2),
        col(words.text("questionnaire-tick")).wide(2.4),
    ]);
    let asked = |factor: &&FactorId| published().is_ok_and(|known| known.factor(**factor).group == group);
    for factor in FactorId::ALL.iter().filter(asked) {
        let mut options: Vec<String> = factor
            .each_level()
            .map(|level| words.text(&format!("factor-{factor}-level-{}", level.number())))
            .collect();
        options.push(words.text("dont-know"));
        table.push([Cell::from(words.text(&format!("factor-{factor}-ask"))), Cell::choices(options)]);
    }
    table
}
