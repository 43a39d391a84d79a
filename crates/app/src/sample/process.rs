//! The process of the sample: every sheet up to an approved plan.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, PlanId};
use jirani_records::agreement::{self, AGREEMENT};
use jirani_records::consent::{CONSENT, CONSENT_USE};
use jirani_records::expectation::EXPECTATION;
use jirani_records::form::edit::{add, change, paste, rows, write};
use jirani_records::form::{FieldType, FieldValues, Form};
use jirani_records::plan::version::ApprovalVerdict;
use jirani_records::plan::{BUDGET_LINE, INDICATOR, PARTICIPANT, RISK, versions};
use jirani_records::process::edit as steps;
use jirani_records::process::{Knowledge, StepId};
use jirani_records::protection::Side;
use jirani_records::readiness::{self, HELP_CHECK, READINESS, Verdict};
use jirani_records::self_assessment::{self, ROUND, SCORE};
use jirani_vault::Vault;

use crate::error::Result;

/// The mentee's level in each domain, in the order of the form.
const LEVELS: [u8; 14] = [3, 2, 2, 1, 2, 3, 2, 4, 2, 3, 2, 2, 3, 3];
/// Domains that are priorities, with the level aimed at.
const PRIORITIES: [(usize, u8); 3] = [(1, 3), (2, 3), (3, 3)];
/// Steps that the sample has behind it.
const DONE: [StepId; 6] =
    [StepId::Readiness, StepId::Together, StepId::Priorities, StepId::Approach, StepId::Safety, StepId::Plan];

/// Fills in the steps up to the plan, and has it approved.
pub(super) fn fill(
    vault: &mut Vault,
    words: &Translations,
    mentorship: &MentorshipId,
    plan: &PlanId,
) -> Result<()> {
    let key = mentorship.as_str();
    let cells = |pairs: &[(&str, &str)]| -> FieldValues {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    };
    let told = |name: &str| words.text(&format!("sample-{name}"));
    let all = |form: &Form, level: &str| -> FieldValues {
        let fields = form.fields().filter(|field| matches!(field.what, FieldType::Level(_)));
        fields.map(|field| (field.name.to_owned(), level.to_owned())).collect()
    };

    let points = HELP_CHECK.groups[0].fields.iter().map(|f| (f.name.to_owned(), "mentoring".to_owned()));
    write(vault, &HELP_CHECK, key, &points.collect(), words)?;
    write(vault, &READINESS, key, &all(&READINESS, "4"), words)?;
    let lower = cells(&[("ready_taught", "3"), ("ready_cover", "3")]);
    write(vault, &READINESS, key, &lower, words)?;
    let mut expected = FieldValues::new();
    for name in
        ["common_purpose", "mentor_offers", "mentor_wants", "mentee_offers", "mentee_wants", "off_limits"]
    {
        expected.insert(name.to_owned(), told(name));
    }
    write(vault, &EXPECTATION, key, &expected, words)?;
    for step in DONE {
        let points = Knowledge::published()?.step(step).map(|step| step.checks.clone()).unwrap_or_default();
        for point in points {
            steps::check(vault, mentorship, step, &point, true, "")?;
        }
    }
    readiness::edit::decide(vault, mentorship, Verdict::Go, ["", "", ""])?;
    agreement::edit::draft(vault, mentorship, words)?;
    let agreed = cells(&[
        ("who_pays", &told("who_pays")),
        ("complaints", &told("complaints")),
        ("no_exploitation", "yes"),
        ("rhythm", "fortnightly"),
    ]);
    write(vault, &AGREEMENT, key, &agreed, words)?;

    let round = self_assessment::edit::begin(vault, mentorship)?;
    change(vault, &ROUND, round.as_str(), &cells(&[("took_part", &told("took_part"))]), words)?;
    let scores = rows(vault, &SCORE, round.as_str())?;
    for (at, (score, level)) in scores.iter().zip(LEVELS).enumerate() {
        let mut cells = cells(&[("level", &level.to_string())]);
        if let Some((_, target)) = PRIORITIES.iter().find(|(priority, _)| *priority == at) {
            cells.insert("target".to_owned(), target.to_string());
            cells.insert("priority".to_owned(), "yes".to_owned());
            cells.insert("level_why".to_owned(), told(&format!("why-{at}")));
        }
        change(vault, &SCORE, score.id.as_str(), &cells, words)?;
    }

    let block = |text: String| -> Vec<Vec<String>> {
        text.lines().map(|line| line.split(';').map(|cell| cell.trim().to_owned()).collect()).collect()
    };
    let plan = plan.as_str();
    for (form, name) in [
        (&PARTICIPANT, "participants"),
        (&BUDGET_LINE, "budget"),
        (&INDICATOR, "indicators"),
        (&RISK, "risks"),
    ] {
        let first = form.fields().next().map(|field| field.name).unwrap_or_default();
        paste(vault, form, plan, (None, first), &block(told(name)), words)?;
    }
    let consent = cells(&[
        ("consent_of", &told("consent_of")),
        ("consent_what", "quote"),
        ("consent_use", &told("consent_use")),
        ("consent_how", "written"),
    ]);
    let consent = add(vault, &CONSENT, key, &consent, words)?;
    add(vault, &CONSENT_USE, consent.as_str(), &cells(&[("used_in", &told("used_in"))]), words)?;
    versions::freeze_now(vault, mentorship)?;
    for side in Side::ALL {
        versions::decide(vault, mentorship, *side, ApprovalVerdict::Approve, &told("approved_role"))?;
    }
    for step in DONE {
        steps::finish(vault, mentorship, step, true)?;
    }
    Ok(())
}
