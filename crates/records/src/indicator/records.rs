//! Reading what the indicators of a mentorship are computed from.

use jirani_base::i18n::dates::stored;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::{Guarded, guard};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::compute::{Agreed, Met, Records};
use crate::action::{ACTION, ActionStatus};
use crate::encounter::{ENCOUNTER, EncounterForm, EncounterState};
use crate::error::Result;
use crate::feedback::{self, FEEDBACK};
use crate::form::amount;
use crate::plan::version::APPROVAL_FIELDS;
use crate::protection::SIGNOFF_FIELDS;
use crate::review::REVIEW;
use crate::self_assessment::gain::rounds;
use crate::self_assessment::{ROUND, SCORE};
use crate::spending::SPENDING;
use crate::{mentorship, story};

/// The records of one mentorship as they stand today, each guarded as its fields are declared.
pub fn read(vault: &Vault, mentorship: &MentorshipId) -> Result<Records> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let approved_on = day(
        reader,
        "SELECT max(a.decided_on) FROM approval a JOIN version v ON v.id = a.version JOIN plan p ON p.id = v.plan
         WHERE p.mentorship = ?1 AND a.verdict = 'approve'
         GROUP BY v.id HAVING count(*) = 2 ORDER BY v.number LIMIT 1",
        mentorship,
    )?;
    let signed = day(reader, "SELECT min(signed_on) FROM safety_signoff WHERE mentorship = ?1", mentorship)?;
    let levels = SCORE.guard(&["domain", "level", "priority"], ()).sensitivity();
    let held_on = ROUND.guard(&["held_on"], ()).sensitivity();
    Ok(Records {
        today: vault.clock().today(),
        starts_on: guard(&mentorship::FIELDS, "starts_on", facts.starts_on.as_deref().and_then(stored)),
        approved_on: guard(&APPROVAL_FIELDS, "decided_on", approved_on),
        safety_signed_on: guard(&SIGNOFF_FIELDS, "signed_on", signed),
        encounters: ENCOUNTER.guard_rows(encounters(reader, mentorship)?),
        actions: ACTION
            .guard(&["action_due", "action_done_on", "action_status"], actions(reader, mentorship)?),
        rounds: Guarded::new(rounds(reader, mentorship)?, levels.max(held_on)),
        spent: SPENDING.guard(&["spent_on", "spent_amount", "spent_currency"], spent(reader, mentorship)?),
        useful: FEEDBACK.guard(&["useful"], feedback::read::useful(vault, mentorship)?),
        equals: REVIEW
            .guard(&["review_held_on", "relation_mentor", "relation_mentee"], equals(reader, mentorship)?),
        stories: story::read::may_be_told(vault, mentorship)?,
    })
}

fn day(reader: &Connection, query: &str, mentorship: &MentorshipId) -> Result<Option<chrono::NaiveDate>> {
    let mut query = reader.prepare_cached(query)?;
    let mut found = query.query([mentorship])?;
    let text: Option<String> = found.next()?.map(|row| row.get(0)).transpose()?.flatten();
    Ok(text.as_deref().and_then(stored))
}

fn encounters(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<Met>> {
    let mut query = reader.prepare_cached(
        "SELECT encounter_on, encounter_state, encounter_form, minutes, people, people_community, people_learning,
             people_taught, confidence FROM encounter
         WHERE mentorship = ?1 AND encounter_state <> '' ORDER BY position, id",
    )?;
    let mut found = query.query([mentorship])?;
    let mut met = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        let number = |at: usize| -> rusqlite::Result<Option<u64>> { Ok(cell(at)?.parse().ok()) };
        met.push(Met {
            on: ENCOUNTER.guard(&["encounter_on"], stored(&cell(0)?)),
            held: ENCOUNTER.guard(
                &["encounter_state"],
                EncounterState::from_key(&cell(1)?) == Some(EncounterState::Held),
            ),
            visit: ENCOUNTER
                .guard(&["encounter_form"], EncounterForm::from_key(&cell(2)?) == Some(EncounterForm::Visit)),
            minutes: ENCOUNTER.guard(&["minutes"], number(3)?.unwrap_or_default()),
            people: ENCOUNTER.guard(&["people", "people_community"], number(4)?.zip(number(5)?)),
            learners: ENCOUNTER.guard(&["people_learning", "people_taught"], number(6)?.zip(number(7)?)),
            confidence: ENCOUNTER.guard(&["confidence"], cell(8)?.parse().ok()),
        });
    }
    Ok(met)
}

fn actions(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<Agreed>> {
    let mut query = reader.prepare_cached(
        "SELECT action_due, action_done_on, action_status FROM action WHERE mentorship = ?1",
    )?;
    let mut found = query.query([mentorship])?;
    let mut agreed = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        agreed.push(Agreed {
            due: stored(&cell(0)?),
            done_on: stored(&cell(1)?),
            dropped: ActionStatus::from_key(&cell(2)?) == Some(ActionStatus::Dropped),
        });
    }
    Ok(agreed)
}

/// Money spent: when, thousandths, currency.
fn spent(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<(chrono::NaiveDate, i128, String)>> {
    let mut query = reader.prepare_cached(
        "SELECT spent_on, spent_amount, spent_currency FROM spending WHERE mentorship = ?1",
    )?;
    let mut found = query.query([mentorship])?;
    let mut spent = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        if let (Some(on), Some(amount)) = (stored(&cell(0)?), amount::line("", &cell(1)?)) {
            spent.push((on, amount, cell(2)?.trim().to_uppercase()));
        }
    }
    Ok(spent)
}

fn equals(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<(chrono::NaiveDate, u8, u8)>> {
    let mut query = reader.prepare_cached(
        "SELECT review_held_on, relation_mentor, relation_mentee FROM review
         WHERE mentorship = ?1 ORDER BY review_held_on, id",
    )?;
    let mut found = query.query([mentorship])?;
    let mut equals = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        if let (Some(on), Ok(mentor), Ok(mentee)) = (stored(&cell(0)?), cell(1)?.parse(), cell(2)?.parse()) {
            equals.push((on, mentor, mentee));
        }
    }
    Ok(equals)
}
