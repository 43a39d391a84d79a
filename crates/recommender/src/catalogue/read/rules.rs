//! `rules.toml`: gates and hard rules.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::FileError;
use crate::catalogue::data_file::{DataFile, in_order};
use crate::catalogue::{
    ApproachId, ApproachSet, Condition, FactorId, GateId, OnlyIf, Rule, RuleId, RuleKind,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    gate: Vec<Spanned<RawGate>>,
    rule: Vec<Spanned<RawRule>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGate {
    id: GateId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: RuleId,
    kind: RuleKind,
    #[serde(default)]
    all: Vec<RawCondition>,
    #[serde(default)]
    any: Vec<RawCondition>,
    #[serde(default)]
    rules_out: Vec<ApproachId>,
    #[serde(default)]
    only_if: BTreeMap<OnlyIf, Vec<ApproachId>>,
    #[serde(default)]
    blocks: Vec<ApproachId>,
    guards_people: bool,
    sources: Vec<String>,
}

/// One line of a rule as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCondition {
    factor: Option<FactorId>,
    gate: Option<GateId>,
    is: Option<u8>,
    at_least: Option<u8>,
    at_most: Option<u8>,
}

/// Reads one line of a rule; `None` when it is neither a gate nor a factor with a level that exists.
fn condition(raw: &RawCondition) -> Option<Condition> {
    match (raw.gate, raw.factor) {
        (Some(gate), None) if raw.is.is_none() && raw.at_least.is_none() && raw.at_most.is_none() => {
            Some(Condition::Gate(gate))
        }
        (None, Some(factor)) => {
            let (least, most) = match (raw.is, raw.at_least, raw.at_most) {
                (Some(is), None, None) => (is, is),
                (None, Some(least), most) => (least, most.unwrap_or(factor.levels())),
                (None, None, Some(most)) => (1, most),
                (None, None, None) | (Some(_), _, _) => return None,
            };
            let (least, most) = (factor.level(least)?, factor.level(most)?);
            (least <= most).then_some(Condition::Level { factor, least, most })
        }
        (Some(_), _) | (None, None) => None,
    }
}

const LINE: &str = "lines with a gate, or a factor with is, at_least or at_most and a level that it has";

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
) -> Result<[Rule; RuleId::COUNT], FileError> {
    let raw: RuleFile = file.parse()?;
    let gates: Vec<_> = GateId::ALL.iter().map(|id| id.as_str()).collect();
    let _: [_; GateId::COUNT] = in_order(file, raw.gate, &gates, |row: &RawGate| row.id.index())?;
    let names: Vec<_> = RuleId::ALL.iter().map(|id| id.as_str()).collect();
    let rows: [_; RuleId::COUNT] = in_order(file, raw.rule, &names, |row: &RawRule| row.id.index())?;
    let mut rules = Vec::with_capacity(RuleId::COUNT);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        let lines = |field: &str, lines: &[RawCondition]| {
            lines
                .iter()
                .map(|line| condition(line).ok_or_else(|| file.fault(&span, field, LINE)))
                .collect::<Result<Vec<_>, _>>()
        };
        let all = lines("all", &row.all)?;
        let any = lines("any", &row.any)?;
        if all.is_empty() && any.is_empty() && row.kind != RuleKind::Retired {
            return Err(file.fault(
                &span,
                "all",
                "at least one line, since a rule without one would always hold",
            ));
        }
        let approaches = match row.kind {
            RuleKind::RuleOut if row.blocks.is_empty() && !row.rules_out.is_empty() => {
                row.rules_out.into_iter().collect()
            }
            RuleKind::BlockApproval if row.rules_out.is_empty() && !row.blocks.is_empty() => {
                row.blocks.into_iter().collect()
            }
            RuleKind::Stop if row.rules_out.is_empty() && row.blocks.is_empty() => ApproachSet::ALL,
            RuleKind::Retired if row.rules_out.is_empty() && row.blocks.is_empty() => ApproachSet::EMPTY,
            RuleKind::RuleOut | RuleKind::BlockApproval | RuleKind::Stop | RuleKind::Retired => {
                let expected = "`rules_out` with kind rule_out, `blocks` with block_approval, neither with stop or retired";
                return Err(file.fault(&span, "kind", expected));
            }
        };
        file.check_sources(&span, "sources", &row.sources, register)?;
        rules.push(Rule {
            id: row.id,
            kind: row.kind,
            all,
            any,
            approaches,
            only_if: std::array::from_fn(|place| {
                let named = row.only_if.get(&OnlyIf::ALL[place]);
                named.into_iter().flatten().copied().collect()
            }),
            guards_people: row.guards_people,
            sources: row.sources,
        });
    }
    rules.try_into().map_err(|_| file.missing("rule", "thirteen rules"))
}
