//! What moved since a decision: the answers, the catalogue and what leads, for a review.

use jirani_base::i18n::{Translations, dates};
use jirani_base::ids::MentorshipId;
use jirani_recommender::catalogue::{ApproachId, FactorId};
use jirani_recommender::{Ranked, Recommendation};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Decision, edit};
use crate::assessment::compare::{CompareRow, compared};
use crate::assessment::{self, DONT_KNOW, Sheet, sheets};
use crate::error::Result;
use crate::{amendment, explain};

/// What moved since the latest decision.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Moved {
    /// The day of the decision, `YYYY-MM-DD`.
    pub decided_on: String,
    /// The approach chosen then.
    pub chosen: ApproachId,
    /// What moved, one sentence each; that nothing did where nothing did.
    pub sentences: Vec<String>,
    /// Whether the approach chosen led and leads no more, is ruled out now, or everything is stopped.
    pub reconsider: bool,
    /// The approaches whose score or place moved, in the order of the present ranking.
    pub rows: Vec<MovedRow>,
}

/// One approach then (left) and now (right).
pub type MovedRow = CompareRow;

/// Runs the recommender anew on the present answers and catalogue and compares; nothing without a decision.
pub fn since(
    connection: &Connection,
    mentorship: &MentorshipId,
    words: &Translations,
) -> Result<Option<Moved>> {
    let Some(decision) = edit::latest(connection, mentorship)? else { return Ok(None) };
    let catalogue = amendment::read::catalogue(connection)?;
    let amendments = amendment::read::amendments(connection)?;
    let sheet = assessment::edit::get(connection, mentorship)?;
    let now = jirani_recommender::recommend(&catalogue, &sheet.answers()?);
    let mut rows = compared(&decision.result, &now);
    rows.retain(|row| row.left != row.right);
    rows.sort_by_key(|row| row.right.rank);
    let mut sentences = answers_moved(&decision.sheet, &sheet, words);
    if decision.catalogue_version != now.catalogue_version {
        sentences.push(words.with(
            "moved-catalogue",
            &[
                ("then", decision.catalogue_version.clone().into()),
                ("now", now.catalogue_version.clone().into()),
            ],
        ));
    }
    if decision.amendments != amendments.list() {
        sentences.push(words.text("moved-amendments"));
    }
    sentences.extend(leads_moved(&decision, &now, words));
    if sentences.is_empty() {
        sentences.push(words.text("moved-nothing"));
    }
    let led = decision.leads.contains(&decision.chosen);
    Ok(Some(Moved {
        reconsider: now.stop.is_some()
            || chosen(&decision, &now).is_none_or(|ranked| !ranked.ruled_out_by.is_empty())
            || led && !now.leads.contains(&decision.chosen),
        decided_on: decision.decided_on,
        chosen: decision.chosen,
        sentences,
        rows,
    }))
}

/// The approach that was chosen, as it stands now.
fn chosen<'a>(decision: &Decision, now: &'a Recommendation) -> Option<&'a Ranked> {
    now.ranking.iter().find(|ranked| ranked.approach == decision.chosen)
}

fn answers_moved(then: &Sheet, now: &Sheet, words: &Translations) -> Vec<String> {
    let (factors, gates) = sheets::differing(then, now);
    let mut said: Vec<String> = factors
        .into_iter()
        .map(|factor| {
            words.with(
                "moved-answer",
                &[
                    ("question", words.text(&format!("factor-{factor}-name")).into()),
                    ("then", answer(then, factor, words).into()),
                    ("now", answer(now, factor, words).into()),
                ],
            )
        })
        .collect();
    said.extend(gates.into_iter().map(|gate| {
        let key = if now.gates.contains(&gate) { "moved-gate-on" } else { "moved-gate-off" };
        words.with(key, &[("gate", words.text(&format!("gate-{gate}-name")).into())])
    }));
    said
}

/// An answer in words; open and *don't know* too.
pub fn answer(sheet: &Sheet, factor: FactorId, words: &Translations) -> String {
    match sheet.levels.get(&factor) {
        None => words.text("not-answered"),
        Some(&DONT_KNOW) => words.text("dont-know"),
        Some(level) => words.text(&format!("factor-{factor}-level-{level}")),
    }
}

fn leads_moved(decision: &Decision, now: &Recommendation, words: &Translations) -> Vec<String> {
    if now.stop.is_some() {
        return vec![words.text("moved-stop")];
    }
    let mut said = Vec::new();
    if decision.leads != now.leads {
        let listed = |leads: &[ApproachId]| match leads {
            [] => words.text("moved-no-lead"),
            leads => explain::names(leads.iter().copied(), words),
        };
        said.push(words.with(
            "moved-leads",
            &[
                ("then", listed(&decision.leads).into()),
                ("now", listed(&now.leads).into()),
                ("on", dates::long_or_as_is(&decision.decided_on, words).into()),
            ],
        ));
    }
    if let Some(ranked) = chosen(decision, now).filter(|ranked| !ranked.ruled_out_by.is_empty()) {
        said.push(
            words.with("moved-chosen-out", &[("approach", explain::name(ranked.approach, words).into())]),
        );
        said.extend(explain::ruled_out(ranked.approach, &ranked.ruled_out_by, words));
    }
    said
}
