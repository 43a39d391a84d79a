//! What a review sets side by side: levels, indicators, relation, safety, money, and whether the approach still fits.

use std::collections::BTreeMap;

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::{Guarded, guard};
use jirani_document::chart::{Axis, Dumbbell, Plot, mark};
use jirani_recommender::catalogue::ApproachId;
use jirani_vault::Vault;
use serde::Serialize;
use ts_rs::TS;

use crate::amendment::read::catalogue;
use crate::encounter::ENCOUNTER;
use crate::encounter::list::open_concerns;
use crate::error::Result;
use crate::form::amount;
use crate::form::edit::{count, rows};
use crate::indicator::sheet::{self, IndicatorLine};
use crate::plan::{self, BUDGET_LINE};
use crate::protection::{self, INCIDENT};
use crate::self_assessment::{DOMAIN, LEVEL, LEVELS, PRIORITY, ROUND, SCORE, TARGET};
use crate::spending::{self, SPENDING};
use crate::{assessment, decision, explain};

/// A domain of the self-assessment in the first round and in the last.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DomainChange {
    /// The domain, `domain-…` in Fluent.
    pub domain: String,
    /// Its level in the first round.
    pub before: Option<u8>,
    /// Its level in the last round, once there are two.
    pub after: Option<u8>,
    /// The level aimed at.
    pub target: Option<u8>,
    /// Whether it was a priority in any round.
    pub priority: bool,
}

/// Money of one currency.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoneyLine {
    pub currency: String,
    /// The budget as written; empty for none.
    pub budget: String,
    /// What was spent as written; empty for nothing.
    pub spent: String,
    /// What was spent of the budget as a percentage as written; empty where there is no budget.
    pub share: String,
}

/// Whether the approach still fits.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Fit {
    /// What was chosen.
    pub chosen: ApproachId,
    /// What the answers point to today.
    pub leads: Vec<ApproachId>,
    /// Whether what was chosen is among them.
    pub still_leads: bool,
    /// Whether a safety rule stops the mentorship today.
    pub stopped: bool,
}

/// All that a review looks at.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SideBySide {
    /// The domains that were assessed.
    pub domains: Vec<DomainChange>,
    /// The domains in one chart, once there are two rounds.
    pub domain_chart: Option<Plot>,
    pub indicators: Vec<IndicatorLine>,
    /// Names of indicators that nobody feeds.
    pub unfed: Vec<String>,
    /// Which sides signed the safety plan that stands.
    pub safety_signed: Vec<protection::Side>,
    /// How many incidents were noted.
    pub incidents: u32,
    /// How many concerns are open.
    pub open_concerns: u32,
    /// Budget and spending.
    pub money: Vec<MoneyLine>,
    /// Whether the approach still fits; nothing before the decision.
    pub fit: Option<Fit>,
}

/// What is known of a mentorship today.
pub fn read(vault: &Vault, mentorship: &MentorshipId, words: &Translations) -> Result<SideBySide> {
    let reader = vault.reader();
    let domains = domains(vault, mentorship)?.inside();
    let indicators = sheet::read(vault, mentorship, vault.clock().today(), words)?;
    let unfed = indicators.iter().filter(|line| !line.fed).map(|line| line.name.clone()).collect();
    let signoffs = protection::edit::signoffs(reader, mentorship)?;
    Ok(SideBySide {
        domain_chart: domain_chart(&domains, words),
        domains,
        unfed,
        indicators,
        safety_signed: signoffs.into_iter().map(|signoff| signoff.side).collect(),
        incidents: incidents(vault, mentorship)?.inside(),
        open_concerns: concerns(vault, mentorship)?.inside(),
        money: money(vault, mentorship, words)?.inside(),
        fit: fit(vault, mentorship)?.inside(),
    })
}

/// Levels in the first round and the last, domain by domain, in the order of the form.
pub fn domains(vault: &Vault, mentorship: &MentorshipId) -> Result<Guarded<Vec<DomainChange>>> {
    let rounds = rows(vault, &ROUND, mentorship.as_str())?;
    let mut found: Vec<DomainChange> = Vec::new();
    for (at, round) in rounds.iter().enumerate() {
        for score in rows(vault, &SCORE, round.id.as_str())? {
            let (level, target) = (LEVEL.of(&score.cells), TARGET.of(&score.cells));
            let (domain, priority) = (DOMAIN.of(&score.cells), PRIORITY.of(&score.cells));
            let known = found.iter_mut().find(|change| change.domain == domain);
            match known {
                Some(change) => {
                    change.after = level;
                    change.target = target.or(change.target);
                    change.priority |= priority;
                }
                None if at == 0 => found.push(DomainChange {
                    domain: domain.to_owned(),
                    before: level,
                    after: None,
                    target,
                    priority,
                }),
                None => {}
            }
        }
    }
    found.retain(|change| change.before.is_some() || change.after.is_some());
    Ok(SCORE.guard(&["domain", "level", "target", "priority"], found))
}

/// Levels before and after as dumbbells; nothing before there are two rounds.
pub fn domain_chart(domains: &[DomainChange], words: &Translations) -> Option<Plot> {
    let rows: Vec<Dumbbell> = domains
        .iter()
        .filter_map(|change| {
            let (before, after) = (change.before?, change.after?);
            let shown = words.with(
                "chart-from-to",
                &[("before", before.to_string().into()), ("after", after.to_string().into())],
            );
            Some(Dumbbell {
                label: words.text(&format!("domain-{}", change.domain)),
                before: Some(f64::from(before)),
                after: Some(f64::from(after)),
                shown,
            })
        })
        .collect();
    let axis = Axis::new(
        1.0,
        f64::from(LEVELS),
        (1..=LEVELS).map(|level| mark(f64::from(level), level.to_string())),
    );
    let (before, after) = (words.text("chart-before"), words.text("chart-after"));
    (!rows.is_empty()).then_some(Plot::Dumbbells { rows, before, after, axis })
}

/// Budget and spending by currency; nothing is added across currencies.
pub fn money(
    vault: &Vault,
    mentorship: &MentorshipId,
    words: &Translations,
) -> Result<Guarded<Vec<MoneyLine>>> {
    let plan = plan::edit::of_mentorship(vault.reader(), mentorship)?;
    let lines = plan.map(|plan| rows(vault, &BUDGET_LINE, plan.id.as_str())).transpose()?.unwrap_or_default();
    let budget = amount::totals(lines.iter().filter_map(|row| {
        let amount = amount::line(plan::QUANTITY.of(&row.cells), plan::PRICE.of(&row.cells))?;
        Some((plan::CURRENCY.of(&row.cells), amount))
    }));
    let spending = rows(vault, &SPENDING, mentorship.as_str())?;
    let spent = amount::totals(spending.iter().filter_map(|row| {
        Some((spending::CURRENCY.of(&row.cells), amount::line("", spending::AMOUNT.of(&row.cells))?))
    }));
    let mut both: BTreeMap<&String, (Option<i128>, Option<i128>)> = BTreeMap::new();
    for (currency, sum) in &budget {
        both.entry(currency).or_default().0 = Some(*sum);
    }
    for (currency, sum) in &spent {
        both.entry(currency).or_default().1 = Some(*sum);
    }
    let written = |sum: Option<i128>| sum.map(|sum| amount::written(sum, words)).unwrap_or_default();
    let share = |budget: Option<i128>, spent: Option<i128>| {
        let budget = budget.filter(|budget| *budget > 0)?;
        let percent = spent.unwrap_or_default() as f64 * 100.0 / budget as f64;
        Some(explain::share(percent, 1.0, words, |percent| format!("{percent:.0}\u{a0}%")))
    };
    let lines = both
        .into_iter()
        .map(|(currency, (budget, spent))| MoneyLine {
            currency: currency.clone(),
            budget: written(budget),
            spent: written(spent),
            share: share(budget, spent).unwrap_or_default(),
        })
        .collect();
    let budget = BUDGET_LINE.guard(&["currency", "quantity", "price"], ()).sensitivity();
    let spent = SPENDING.guard(&["spent_currency", "spent_amount"], ()).sensitivity();
    Ok(Guarded::new(lines, budget.max(spent)))
}

/// How many incidents were noted.
pub fn incidents(vault: &Vault, mentorship: &MentorshipId) -> Result<Guarded<u32>> {
    let number = count(vault.reader(), &INCIDENT, mentorship.as_str())?;
    Ok(INCIDENT.guard_rows(u32::try_from(number).unwrap_or(u32::MAX)))
}

/// How many concerns are open.
pub fn concerns(vault: &Vault, mentorship: &MentorshipId) -> Result<Guarded<u32>> {
    let number = open_concerns(vault, Some(mentorship))?.len();
    Ok(ENCOUNTER.guard(&["concern", "concern_settled_on"], u32::try_from(number).unwrap_or(u32::MAX)))
}

/// Whether the approach still fits; nothing before the decision.
pub fn fit(vault: &Vault, mentorship: &MentorshipId) -> Result<Guarded<Option<Fit>>> {
    let guarded = |fit| guard(&assessment::FIELDS, "answers", fit);
    let Some(decision) = decision::edit::latest(vault.reader(), mentorship)? else {
        return Ok(guarded(None));
    };
    let answers = assessment::edit::get(vault.reader(), mentorship)?.answers()?;
    let catalogue = catalogue(vault.reader())?;
    let today = jirani_recommender::recommend(&catalogue, &answers);
    let leads: Vec<ApproachId> =
        today.ranking.iter().filter(|ranked| ranked.joint_lead).map(|ranked| ranked.approach).collect();
    Ok(guarded(Some(Fit {
        still_leads: leads.contains(&decision.chosen),
        chosen: decision.chosen,
        leads,
        stopped: today.stop.is_some(),
    })))
}
