//! Many records for load tests: seeded, so that every run makes the same ones.

use chrono::{Days, NaiveDate};
use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_records::action::ACTION;
use jirani_records::encounter::{ENCOUNTER, EncounterForm};
use jirani_records::form::FieldValues;
use jirani_records::form::edit::{rows, update};
use jirani_records::indicator::INDICATOR_VALUE;
use jirani_records::operation::Op;
use jirani_records::plan::{self, INDICATOR};
use jirani_records::self_assessment::{self, SCORE};
use jirani_records::spending::SPENDING;
use jirani_vault::Vault;
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;

use super::year::row;
use crate::error::Result;

/// Indicators of each mentorship: two computed ones and two that are typed in, month by month.
const INDICATORS: [&str; 4] = ["O1", "R1", "R8", "R6"];
const MONTHS: u64 = 12;

/// Adds `sessions` sessions to a mentorship, each with two actions and a sum of money, and what hangs around them.
pub(super) fn add(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    start: NaiveDate,
    sessions: usize,
    seed: u64,
    words: &Translations,
) -> Result<()> {
    let mut random = Pcg64Mcg::new(u128::from(seed));
    let mut below = move |most: u64| random.next_u64() % most;
    let plan = plan::edit::of_mentorship(vault.reader(), mentorship)?;
    let day = |after: u64| (start + Days::new(after)).format("%Y-%m-%d").to_string();
    let rounds =
        [self_assessment::edit::begin(vault, mentorship)?, self_assessment::edit::begin(vault, mentorship)?];
    let mut scores = Vec::new();
    for round in &rounds {
        scores.push(rows(vault, &SCORE, round.as_str())?);
    }
    vault.transact(Op::SampleAdd, |transaction| {
        for number in 0..sessions {
            let after = 365 * number as u64 / sessions.max(1) as u64;
            let form = EncounterForm::KEYS.get(below(4) as usize).copied().unwrap_or("call");
            let held = below(10) > 0;
            let cells = [
                ("encounter_on", day(after)),
                ("encounter_form", form.to_owned()),
                ("encounter_state", if held { "held" } else { "cancelled" }.to_owned()),
                ("minutes", (30 + 15 * below(12)).to_string()),
                ("people", (2 + below(12)).to_string()),
                ("people_community", below(3).to_string()),
                ("topics", words.text(&format!("sample-session-{}-topics", 1 + below(4)))),
                ("learned", words.text(&format!("sample-session-{}-learned", 1 + below(4)))),
                ("confidence", (1 + below(5)).to_string()),
            ];
            let id = row(transaction, &ENCOUNTER, mentorship.as_str(), &cells)?;
            for _ in 0..2 {
                let due = after + 7 + below(40);
                let done = below(5) > 0;
                let cells = [
                    ("action_what", words.text(&format!("sample-action-{}", 1 + below(8)))),
                    ("action_owner", words.text("sample-owner-mentee")),
                    ("action_due", day(due)),
                    ("action_status", if done { "done" } else { "open" }.to_owned()),
                    ("action_done_on", if done { day(due - 5 + below(9)) } else { String::new() }),
                    ("action_from", "log".to_owned()),
                    ("action_source", id.to_string()),
                ];
                row(transaction, &ACTION, mentorship.as_str(), &cells)?;
            }
            let cells = [
                ("spent_on", day(after)),
                ("spent_kind", "data".to_owned()),
                ("spent_amount", (5 + below(90)).to_string()),
                ("spent_currency", "USD".to_owned()),
            ];
            row(transaction, &SPENDING, mentorship.as_str(), &cells)?;
        }
        for (at, round) in rounds.iter().enumerate() {
            let held = FieldValues::from([("held_on".to_owned(), day(10 + 200 * at as u64))]);
            update(transaction, &self_assessment::ROUND, round.as_str(), held)?;
            for (place, score) in scores.get(at).into_iter().flatten().enumerate() {
                let mut cells =
                    FieldValues::from([("level".to_owned(), (1 + at as u64 + below(3)).to_string())]);
                if place < 2 {
                    cells.insert("priority".to_owned(), "yes".to_owned());
                }
                update(transaction, &SCORE, score.id.as_str(), cells)?;
            }
        }
        let Some(plan) = &plan else { return Ok(()) };
        for code in INDICATORS {
            let cells = [
                ("indicator_code", code.to_owned()),
                ("indicator", words.text(&format!("indicator-{code}"))),
                ("indicator_unit", words.text(&format!("indicator-{code}-unit"))),
            ];
            let id = row(transaction, &INDICATOR, plan.id.as_str(), &cells)?;
            if !jirani_records::indicator::COMPUTED.contains(&code) {
                for month in 0..MONTHS {
                    let cells = [
                        ("period_on", day(30 * (month + 1))),
                        ("period_value", (month + below(9)).to_string()),
                    ];
                    row(transaction, &INDICATOR_VALUE, id.as_str(), &cells)?;
                }
            }
        }
        Ok(())
    })
}
