//! Starters: objectives, activities, indicators and risks for each of the five named topics, put into a plan to be
//! changed there.

use std::collections::BTreeMap;

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_recommender::catalogue::Phase;
use jirani_vault::Vault;
use rusqlite::params;

use super::edit::{NewActivity, insert_activity, insert_objective};
use super::{INDICATOR, MOST_INDICATORS, Plan, RISK, read};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::{count, insert, update};
use crate::mentorship::Topic;
use crate::operation::Op;
use crate::process::Knowledge;

/// The first and the last day of a phase.
type Span = (Option<String>, Option<String>);

/// Adds the starter of a topic to the plan of a mentorship. Its activities take the dates that their phase already has.
pub(super) fn add(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    topic: Topic,
    words: &Translations,
) -> Result<()> {
    let knowledge = Knowledge::published()?;
    let starter = knowledge.starter(topic).ok_or(Error::NotAllowed("no-starter"))?;
    let plan = read::of_mentorship(vault.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "plan", id: mentorship.to_string() })?;
    let spans = spans(&plan);
    let present = count(vault.reader(), &INDICATOR, plan.id.as_str())?;
    let key = topic.key();
    vault.transact(Op::PlanStarter, |transaction| {
        for (at, objective) in starter.objectives.iter().enumerate() {
            let number = at + 1;
            let text = |part: &str| words.text(&format!("starter-{key}-{number}{part}"));
            let id = insert_objective(transaction, &plan.id, &text(""))?;
            transaction.execute(
                "UPDATE objective SET success_sign = ?2, domain = ?3 WHERE id = ?1",
                params![id, text("-sign"), objective.domain],
            )?;
            for (at, phase) in objective.activities.iter().enumerate() {
                let (starts_on, ends_on) = spans.get(phase).cloned().unwrap_or_default();
                let what = text(&format!("-do-{}", at + 1));
                let lead = words.text(match phase {
                    Phase::Prepare | Phase::Apply | Phase::Sustain => "draft-lead-mentee",
                    Phase::Immerse => "draft-lead-mentor",
                });
                let new = NewActivity { phase: *phase, approach: None, what, lead, starts_on, ends_on };
                insert_activity(transaction, &id, &new)?;
            }
        }
        let room = MOST_INDICATORS.saturating_sub(present);
        for code in starter.indicators.iter().take(room) {
            let kind = knowledge.indicators.iter().find(|entry| entry.code == *code);
            let kind = kind.map(|entry| entry.kind.clone()).unwrap_or_default();
            let cells = [
                ("indicator_code", code.clone()),
                ("indicator", words.text(&format!("indicator-{code}"))),
                ("indicator_kind", kind),
                ("indicator_unit", words.text(&format!("indicator-{code}-unit"))),
                ("frequency", words.text(&format!("indicator-{code}-when"))),
                ("source", words.text(&format!("indicator-{code}-source"))),
            ];
            let id = RowId::new();
            insert(transaction, &INDICATOR, &id, plan.id.as_str())?;
            update(transaction, &INDICATOR, id.as_str(), owned(cells))?;
        }
        for risk in &starter.risks {
            let id = RowId::new();
            insert(transaction, &RISK, &id, plan.id.as_str())?;
            let cells = owned([("risk", words.text(&format!("risk-{risk}")))]);
            update(transaction, &RISK, id.as_str(), cells)?;
        }
        Ok(())
    })
}

fn owned<const N: usize>(cells: [(&str, String); N]) -> FieldValues {
    cells.into_iter().map(|(name, cell)| (name.to_owned(), cell)).collect()
}

/// When each phase begins and ends in the plan as it is.
fn spans(plan: &Plan) -> BTreeMap<Phase, Span> {
    let mut spans: BTreeMap<Phase, Span> = BTreeMap::new();
    for activity in plan.objectives.iter().flat_map(|objective| &objective.activities) {
        let (start, end) = spans.entry(activity.phase).or_default();
        if let Some(new) = &activity.starts_on
            && start.as_ref().is_none_or(|old| new < old)
        {
            *start = Some(new.clone());
        }
        if let Some(new) = &activity.ends_on
            && end.as_ref().is_none_or(|old| new > old)
        {
            *end = Some(new.clone());
        }
    }
    spans
}
