//! Fictional organisations and a mentorship, to try the application without real data.

use std::collections::BTreeMap;

use jirani_base::i18n::{Language, Translations};
use jirani_recommender::catalogue::{ApproachId, FactorId};
use jirani_records::assessment::{self, SheetPatch};
use jirani_records::decision;
use jirani_records::library::care::{self, ContactKind, ContactPatch};
use jirani_records::mentorship::{self, MentorshipPatch, Topic};
use jirani_records::operation::Op;
use jirani_records::organisation::{self, Community, OrganisationPatch};
use jirani_records::plan::draft;
use jirani_vault::Vault;

use crate::error::Result;

mod load;
mod process;
mod year;

/// The answers of the sample: a new group in the same country needs its cash book and payment rules working.
const ANSWERS: [(FactorId, u8); FactorId::COUNT] = [
    (FactorId::Horizon, 3),
    (FactorId::Urgency, 2),
    (FactorId::MentorTime, 3),
    (FactorId::MenteeTime, 2),
    (FactorId::Money, 2),
    (FactorId::Complexity, 3),
    (FactorId::HandsOn, 3),
    (FactorId::Goal, 4),
    (FactorId::MenteeCapacity, 1),
    (FactorId::MentorExperience, 3),
    (FactorId::Showable, 2),
    (FactorId::Mentees, 1),
    (FactorId::Trust, 2),
    (FactorId::Distance, 2),
    (FactorId::Connectivity, 2),
    (FactorId::Language, 4),
    (FactorId::SafeHome, 3),
    (FactorId::SafeTravel, 4),
    (FactorId::SafeDigital, 3),
];

/// Days since the sample mentorship began.
const SINCE: chrono::Days = chrono::Days::new(210);

/// Adds two organisations and a mentorship that has come as far as its second half, as one operation.
pub fn add(vault: &mut Vault, language: Language) -> Result<()> {
    #[expect(clippy::disallowed_methods, reason = "the sample goes into a new workspace")]
    let words = Translations::of(language);
    let start = vault.clock().today() - SINCE;
    vault.as_one(Op::SampleAdd, |vault| {
        let (mentorship, plan) = mentorship(vault, &words, 1, start)?;
        year::indicators(vault, &plan, start, &words)?;
        process::fill(vault, &words, &mentorship, &plan)?;
        contacts(vault, &words)?;
        year::add(vault, &mentorship, start, &words)
    })
}

/// Adds `count` pairs of organisations, each with a mentorship, and `sessions` sessions spread over them, for load tests;
/// the same every time.
pub fn add_many(vault: &mut Vault, language: Language, count: usize, sessions: usize) -> Result<()> {
    #[expect(clippy::disallowed_methods, reason = "the sample goes into a new workspace")]
    let words = Translations::of(language);
    let start = vault.clock().today() - chrono::Days::new(365);
    for number in 1..=count {
        let (mentorship, _) = mentorship(vault, &words, number, start)?;
        let own = sessions / count + usize::from(number <= sessions % count);
        if sessions > 0 {
            load::add(vault, &mentorship, start, own, number as u64, &words)?;
        }
    }
    Ok(())
}

/// Adds a pair of organisations with a mentorship, its answers, decision and plan.
fn mentorship(
    vault: &mut Vault,
    words: &Translations,
    number: usize,
    start: chrono::NaiveDate,
) -> Result<(jirani_base::ids::MentorshipId, jirani_base::ids::PlanId)> {
    let mentor = organisation(vault, words, "mentor", number)?;
    let mentee = organisation(vault, words, "mentee", number)?;
    let end = start + chrono::Months::new(9);
    let mentorship = mentorship::edit::add(
        vault,
        &MentorshipPatch {
            mentor: Some(mentor.id),
            mentee: Some(mentee.id),
            topic: Some(Topic::ProjectManagement),
            topic_note: Some(words.text("sample-topic")),
            starts_on: Some(start.format("%Y-%m-%d").to_string()),
            ends_on: Some(end.format("%Y-%m-%d").to_string()),
            ..MentorshipPatch::default()
        },
    )?
    .id;
    let levels: BTreeMap<_, _> = ANSWERS.map(|(factor, level)| (factor, Some(level))).into();
    assessment::edit::edit(vault, &mentorship, &SheetPatch { levels, ..SheetPatch::default() })?;
    decision::edit::make(vault, &mentorship, ApproachId::MentorVisit, &words.text("sample-reason"))?;
    let plan = draft::draft(vault, &mentorship, words)?;
    Ok((mentorship, plan))
}

/// Where help is; none of it exists.
fn contacts(vault: &mut Vault, words: &Translations) -> Result<()> {
    for (name, kind) in [
        ("helpline", ContactKind::Helpline),
        ("clinic", ContactKind::Clinic),
        ("lawyer", ContactKind::Lawyer),
    ] {
        let told = |field: &str| Some(words.text(&format!("sample-{name}-{field}")));
        care::add(
            vault,
            &ContactPatch {
                kind: Some(kind),
                name: told("name"),
                reach: told("reach"),
                hours: told("hours"),
                note: None,
            },
        )?;
    }
    Ok(())
}

/// The first pair has names of their own; later ones are numbered.
fn organisation(
    vault: &mut Vault,
    words: &Translations,
    side: &str,
    number: usize,
) -> Result<organisation::Organisation> {
    let name = words.text(&format!("sample-{side}"));
    let mut taken: Vec<String> =
        organisation::edit::all(vault.reader())?.into_iter().map(|o| o.code_name.to_lowercase()).collect();
    taken.sort();
    let mut code_name = if number == 1 { name.clone() } else { format!("{name} {number}") };
    let mut next = number + 1;
    while taken.binary_search(&code_name.to_lowercase()).is_ok() {
        code_name = format!("{name} {next}");
        next += 1;
    }
    let text = |field: &str| Some(words.text(&format!("sample-{side}-{field}")));
    Ok(organisation::edit::add(
        vault,
        &OrganisationPatch {
            code_name: Some(code_name),
            led_by: Some(vec![Community::Other]),
            region: text("region"),
            languages: text("languages"),
            strengths: text("strengths"),
            wants: text("wants"),
            ..OrganisationPatch::default()
        },
    )?)
}
