//! What the sample mentorship did since it began: sessions, actions, levels, indicators, feedback, a review, a report.

use chrono::{Days, NaiveDate};
use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, PlanId, RowId};
use jirani_records::action::ACTION;
use jirani_records::consent::CONSENT;
use jirani_records::encounter::{AGENDA_BLOCK, BLOCKS, ENCOUNTER};
use jirani_records::feedback::WAITING;
use jirani_records::form::edit::{insert, rows, update};
use jirani_records::form::{FieldValues, Form};
use jirani_records::indicator::{self, INDICATOR_VALUE};
use jirani_records::operation::Op;
use jirani_records::plan::INDICATOR;
use jirani_records::reporting;
use jirani_records::review::REVIEW;
use jirani_records::self_assessment::{self, LEVEL, PRIORITY, ROUND, SCORE};
use jirani_records::spending::SPENDING;
use jirani_records::story::{LESSON, STORY};
use jirani_vault::Vault;
use rusqlite::Transaction;

use crate::error::{Error, Result};

/// Sessions of the sample: days after the start, form, minutes, people, of the community, confidence.
const SESSIONS: [(u64, &str, u32, u32, u32, u32); 8] = [
    (14, "call", 60, 4, 2, 2),
    (35, "call", 90, 5, 3, 2),
    (60, "visit", 480, 9, 6, 3),
    (61, "visit", 420, 9, 6, 3),
    (95, "chat", 30, 2, 1, 3),
    (125, "call", 60, 5, 3, 4),
    (150, "group", 120, 12, 8, 4),
    (185, "call", 60, 4, 3, 4),
];
/// Actions of the sample: the session, days until due, days until done where it was, and a status.
const ACTIONS: [(usize, u64, Option<u64>, &str); 8] = [
    (0, 21, Some(20), "done"),
    (1, 25, Some(24), "done"),
    (2, 30, Some(36), "done"),
    (3, 30, Some(28), "done"),
    (3, 60, Some(55), "done"),
    (5, 30, Some(30), "done"),
    (6, 40, None, "doing"),
    (7, 45, None, "open"),
];
/// The indicators of the sample, with baseline and target; the first are computed, the last is typed in.
const INDICATORS: [(&str, &str, &str); 4] =
    [("O2", "0", "40"), ("R1", "0", "80"), ("R5", "0", "2"), ("R8", "4", "20")];
/// Months of the typed indicator.
const TYPED: [&str; 6] = ["4", "7", "9", "12", "15", "16"];
/// Filled feedback forms: useful, respected, felt safe, equals.
const FEEDBACK_FORMS: [[u8; 4]; 5] = [[5, 5, 4, 4], [4, 5, 5, 3], [4, 4, 4, 4], [5, 5, 5, 4], [3, 4, 4, 3]];

/// Adds it all as one operation, so that one undo takes it back.
pub(super) fn add(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    let today = vault.clock().today();
    vault.transact(Op::SampleAdd, |transaction| {
        sessions(transaction, mentorship, start, today, words)?;
        money(transaction, mentorship, start, words)?;
        told(transaction, mentorship, start, words)?;
        feedback(transaction, mentorship, words)?;
        review(transaction, mentorship, start, words)?;
        Ok::<_, Error>(())
    })?;
    levels(vault, mentorship, start)?;
    reporting::edit::begin(vault, mentorship, "progress", None)?;
    Ok(())
}

/// A row with these cells.
pub(super) fn row(
    transaction: &Transaction<'_>,
    form: &Form,
    parent: &str,
    cells: &[(&str, String)],
) -> Result<RowId> {
    let id = RowId::new();
    insert(transaction, form, &id, parent)?;
    let cells: FieldValues = cells.iter().map(|(name, cell)| ((*name).to_owned(), cell.clone())).collect();
    update(transaction, form, id.as_str(), cells)?;
    Ok(id)
}

fn day(start: NaiveDate, after: u64) -> String {
    (start + Days::new(after)).format("%Y-%m-%d").to_string()
}

fn sessions(
    transaction: &Transaction<'_>,
    mentorship: &MentorshipId,
    start: NaiveDate,
    today: NaiveDate,
    words: &Translations,
) -> Result<()> {
    let mut ids = Vec::new();
    for (at, (after, form, minutes, people, community, confidence)) in SESSIONS.into_iter().enumerate() {
        let said = |part: &str| words.text(&format!("sample-session-{}-{part}", at / 2 + 1));
        let mut cells = vec![
            ("encounter_on", day(start, after)),
            ("encounter_form", form.to_owned()),
            ("encounter_state", "held".to_owned()),
            ("minutes", minutes.to_string()),
            ("took_part", words.text("sample-session-who")),
            ("people", people.to_string()),
            ("people_community", community.to_string()),
            ("topics", said("topics")),
            ("mentee_did", said("did")),
            ("learned", said("learned")),
            ("strength_seen", said("strength")),
            ("to_improve", said("improve")),
            ("mentor_learned", said("mentor")),
            ("confidence", confidence.to_string()),
            ("photos_allowed", "no".to_owned()),
            ("concern", "none".to_owned()),
        ];
        if at == 7 {
            cells.retain(|(name, _)| *name != "concern");
            cells.push(("concern", "wellbeing".to_owned()));
            cells.push(("concern_note", words.text("sample-concern")));
        }
        ids.push((row(transaction, &ENCOUNTER, mentorship.as_str(), &cells)?, after));
    }
    let next = today + Days::new(9);
    let planned = [
        ("encounter_on", next.format("%Y-%m-%d").to_string()),
        ("encounter_form", "call".to_owned()),
        ("encounter_state", "planned".to_owned()),
        ("minutes", "60".to_owned()),
        ("aim", words.text("sample-next-aim")),
        ("learning_questions", words.text("sample-next-questions")),
        ("photos_allowed", "no".to_owned()),
    ];
    let planned = row(transaction, &ENCOUNTER, mentorship.as_str(), &planned)?;
    for block in BLOCKS {
        row(transaction, &AGENDA_BLOCK, planned.as_str(), &[("block", (*block).to_owned())])?;
    }
    for (number, (session, due, done, status)) in (1..).zip(ACTIONS) {
        let Some((source, on)) = ids.get(session) else { continue };
        let cells = [
            ("action_what", words.text(&format!("sample-action-{number}"))),
            (
                "action_owner",
                words.text(if number % 3 == 0 { "sample-owner-mentor" } else { "sample-owner-mentee" }),
            ),
            ("action_due", day(start, on + due)),
            ("action_status", status.to_owned()),
            ("action_done_on", done.map(|done| day(start, on + done)).unwrap_or_default()),
            ("action_from", "log".to_owned()),
            ("action_source", source.to_string()),
            ("barrier", if number == 7 { words.text("sample-barrier") } else { String::new() }),
            ("in_our_control", if number == 7 { "partly".to_owned() } else { String::new() }),
        ];
        row(transaction, &ACTION, mentorship.as_str(), &cells)?;
    }
    Ok(())
}

fn money(
    transaction: &Transaction<'_>,
    mentorship: &MentorshipId,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    for (number, (after, kind, amount)) in (1..).zip([
        (30, "data", "45"),
        (58, "travel", "620.50"),
        (62, "materials", "80"),
        (120, "data", "45"),
    ]) {
        let cells = [
            ("spent_on", day(start, after)),
            ("spent_kind", kind.to_owned()),
            ("spent_what", words.text(&format!("sample-spent-{number}"))),
            ("spent_amount", amount.to_owned()),
            ("spent_currency", "KES".to_owned()),
        ];
        row(transaction, &SPENDING, mentorship.as_str(), &cells)?;
    }
    Ok(())
}

fn told(
    transaction: &Transaction<'_>,
    mentorship: &MentorshipId,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    let consent = row(
        transaction,
        &CONSENT,
        mentorship.as_str(),
        &[
            ("consent_of", words.text("sample-story-voice")),
            ("consent_what", "story".to_owned()),
            ("consent_use", words.text("sample-consent-use")),
            ("consent_until", day(start, 730)),
            ("consent_how", "written".to_owned()),
        ],
    )?;
    row(
        transaction,
        &STORY,
        mentorship.as_str(),
        &[
            ("story_title", words.text("sample-story-title")),
            ("story_text", words.text("sample-story")),
            ("story_voice", words.text("sample-story-voice")),
            ("story_consent", consent.to_string()),
        ],
    )?;
    row(
        transaction,
        &LESSON,
        mentorship.as_str(),
        &[
            ("lesson_text", words.text("sample-lesson")),
            ("lesson_for", words.text("sample-lesson-for")),
            ("lesson_tags", words.text("sample-lesson-tags")),
        ],
    )?;
    Ok(())
}

fn feedback(transaction: &Transaction<'_>, mentorship: &MentorshipId, words: &Translations) -> Result<()> {
    for [useful, respected, safe, equals] in FEEDBACK_FORMS {
        let cells = [
            ("useful", useful.to_string()),
            ("respected", respected.to_string()),
            ("felt_safe", safe.to_string()),
            ("equals", equals.to_string()),
            ("own_language", "partly".to_owned()),
            ("pace", "right".to_owned()),
            ("will_use", words.text("sample-will-use")),
        ];
        row(transaction, &WAITING, mentorship.as_str(), &cells)?;
    }
    Ok(())
}

fn review(
    transaction: &Transaction<'_>,
    mentorship: &MentorshipId,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    let cells = [
        ("review_kind", "midterm".to_owned()),
        ("review_held_on", day(start, 130)),
        ("helped", words.text("sample-helped")),
        ("hindered", words.text("sample-hindered")),
        ("mentor_gains", words.text("sample-mentor-gains")),
        ("review_lessons", words.text("sample-lesson")),
        ("relation_mentor", "4".to_owned()),
        ("relation_mentee", "4".to_owned()),
        ("safety_rechecked", "yes".to_owned()),
        ("review_fit", "yes".to_owned()),
        ("review_verdict", "keep".to_owned()),
        ("verdict_why", words.text("sample-verdict")),
    ];
    row(transaction, &REVIEW, mentorship.as_str(), &cells)?;
    Ok(())
}

/// Adds the indicators, before the plan is approved.
pub(super) fn indicators(
    vault: &mut Vault,
    plan: &PlanId,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    vault.transact(Op::SampleAdd, |transaction| each_indicator(transaction, plan.as_str(), start, words))
}

fn each_indicator(
    transaction: &Transaction<'_>,
    plan: &str,
    start: NaiveDate,
    words: &Translations,
) -> Result<()> {
    for (code, baseline, target) in INDICATORS {
        let cells = [
            ("indicator_code", code.to_owned()),
            ("indicator", words.text(&format!("indicator-{code}"))),
            ("indicator_unit", words.text(&format!("indicator-{code}-unit"))),
            ("frequency", words.text(&format!("indicator-{code}-when"))),
            ("source", words.text(&format!("indicator-{code}-source"))),
            ("baseline", baseline.to_owned()),
            ("indicator_target", target.to_owned()),
        ];
        let id = row(transaction, &INDICATOR, plan, &cells)?;
        if !indicator::COMPUTED.contains(&code) {
            for (month, value) in (0..).zip(TYPED) {
                let cells = [("period_on", day(start, 30 + 30 * month)), ("period_value", value.to_owned())];
                row(transaction, &INDICATOR_VALUE, id.as_str(), &cells)?;
            }
        }
    }
    Ok(())
}

/// The round that is there was held at the start; a second one, at the review, has higher levels in the priorities.
fn levels(vault: &mut Vault, mentorship: &MentorshipId, start: NaiveDate) -> Result<()> {
    let first = rows(vault, &ROUND, mentorship.as_str())?.into_iter().next();
    let before =
        first.as_ref().map(|round| rows(vault, &SCORE, round.id.as_str())).transpose()?.unwrap_or_default();
    let second = self_assessment::edit::begin(vault, mentorship)?;
    let scores = rows(vault, &SCORE, second.as_str())?;
    vault.transact(Op::SampleAdd, |transaction| {
        let held = |after| FieldValues::from([("held_on".to_owned(), day(start, after))]);
        if let Some(first) = &first {
            update(transaction, &ROUND, first.id.as_str(), held(10))?;
        }
        update(transaction, &ROUND, second.as_str(), held(128))?;
        for (old, new) in before.iter().zip(&scores) {
            let level = LEVEL.of(&old.cells).unwrap_or(1);
            let chosen = PRIORITY.of(&old.cells);
            let level = FieldValues::from([LEVEL.holding(&(level + u8::from(chosen)))]);
            update(transaction, &SCORE, new.id.as_str(), level)?;
        }
        Ok(())
    })
}
