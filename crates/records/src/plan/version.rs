//! Versions of a plan: what both sides agreed to, and what changed since, in plain sentences.

use std::collections::BTreeMap;

use jirani_base::i18n::{Translations, dates};
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Activity, Objective, Plan};
use crate::choice::choices;
use crate::form::FieldValues;

/// How far each field of a version may travel.
pub const VERSION_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("plan", Sensitivity::Internal),
    ("number", Sensitivity::Public),
    ("frozen_on", Sensitivity::Partners),
    ("content", Sensitivity::Partners),
];

/// How far each field of an approval may travel.
pub const APPROVAL_FIELDS: [Field; 6] = [
    ("id", Sensitivity::Internal),
    ("version", Sensitivity::Internal),
    ("side", Sensitivity::Partners),
    ("verdict", Sensitivity::Partners),
    ("approved_role", Sensitivity::Partners),
    ("decided_on", Sensitivity::Partners),
];

/// How far each field of a cancellation may travel.
pub const CANCELLATION_FIELDS: [Field; 3] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("cancelled_on", Sensitivity::Partners),
];

/// One record of a plan as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Its kind, `kind-…` in Fluent.
    pub kind: String,
    pub id: String,
    pub cells: FieldValues,
}

/// The records of a plan: its own fields, objectives, activities, and the rows of its tables.
pub fn freeze(plan: &Plan, tables: &[(&str, Vec<(String, FieldValues)>)]) -> Vec<Frozen> {
    let cells = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<FieldValues>()
    };
    let date = |date: &Option<String>| date.clone().unwrap_or_default();
    let level = |level: Option<u8>| level.map(|level| level.to_string()).unwrap_or_default();
    let own = Frozen {
        kind: "plan".to_owned(),
        id: plan.id.to_string(),
        cells: cells(&[
            ("purpose", &plan.purpose),
            ("resources", &plan.resources),
            ("knowledge", &plan.knowledge),
            ("review_on", &date(&plan.review_on)),
            ("final_review_on", &date(&plan.final_review_on)),
            ("graduation", &plan.graduation),
            ("exit_criteria", &plan.exit_criteria),
        ]),
    };
    let objective = |objective: &Objective| Frozen {
        kind: "objective".to_owned(),
        id: objective.id.to_string(),
        cells: cells(&[
            ("statement", &objective.statement),
            ("success_sign", &objective.success_sign),
            ("domain", &objective.domain),
            ("level_now", &level(objective.level_now)),
            ("level_target", &level(objective.level_target)),
            ("proof", &objective.proof),
        ]),
    };
    let activity = |activity: &Activity| Frozen {
        kind: "activity".to_owned(),
        id: activity.id.to_string(),
        cells: cells(&[
            ("what", &activity.what),
            ("phase", &activity.phase.to_string()),
            ("approach", activity.approach.map_or("", jirani_recommender::catalogue::ApproachId::as_str)),
            ("lead", &activity.lead),
            ("participants", &activity.participants),
            ("place", &activity.place),
            ("starts_on", &date(&activity.starts_on)),
            ("ends_on", &date(&activity.ends_on)),
            ("resources", &activity.resources),
        ]),
    };
    let mut records = vec![own];
    for one in &plan.objectives {
        records.push(objective(one));
        records.extend(one.activities.iter().map(activity));
    }
    for (kind, rows) in tables {
        records.extend(rows.iter().map(|(id, cells)| Frozen {
            kind: (*kind).to_owned(),
            id: id.clone(),
            cells: cells.clone(),
        }));
    }
    records
}

/// What became of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not there before.
    Added {
        kind: String,
        /// Its most telling cell.
        title: String,
    },
    /// It is no longer there.
    Removed {
        kind: String,
        /// Its most telling cell.
        title: String,
    },
    /// One of its cells differs.
    Differs {
        kind: String,
        /// Its most telling cell.
        title: String,
        field: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
}

/// What changed from one state of the records to another, in the order of the plan; what went comes last.
pub fn changes(before: &[Frozen], after: &[Frozen]) -> Vec<Change> {
    let index = |records: &[Frozen]| -> BTreeMap<(String, String), FieldValues> {
        records.iter().map(|r| ((r.kind.clone(), r.id.clone()), r.cells.clone())).collect()
    };
    let (old, new) = (index(before), index(after));
    let mut found = Vec::new();
    for record in after {
        let kind = record.kind.clone();
        match old.get(&(record.kind.clone(), record.id.clone())) {
            None => found.push(Change::Added { kind, title: title(&record.cells, &record.kind) }),
            Some(was) => {
                for (field, after) in &record.cells {
                    let before = was.get(field).cloned().unwrap_or_default();
                    if before.trim() != after.trim() {
                        found.push(Change::Differs {
                            kind: kind.clone(),
                            title: title(was, &record.kind),
                            field: field.clone(),
                            before,
                            after: after.clone(),
                        });
                    }
                }
            }
        }
    }
    for record in before {
        if !new.contains_key(&(record.kind.clone(), record.id.clone())) {
            let title = title(&record.cells, &record.kind);
            found.push(Change::Removed { kind: record.kind.clone(), title });
        }
    }
    found
}

/// The cell by which people know a record.
fn title(cells: &FieldValues, kind: &str) -> String {
    let name = match kind {
        "objective" => "statement",
        "activity" => "what",
        "participant" => "participant_role",
        "budget_line" => "budget_what",
        "indicator" => "indicator",
        "risk" => "risk",
        _ => "",
    };
    cells.get(name).cloned().unwrap_or_default()
}

/// The longest piece of a text quoted in a sentence, in characters.
const QUOTED: usize = 120;

impl Change {
    /// The change as a sentence.
    pub fn sentence(&self, words: &Translations) -> String {
        let label = |kind: &str, title: &str| {
            let kind = words.text(&format!("kind-{kind}"));
            if title.trim().is_empty() { kind } else { format!("{kind} {}", quoted(title, words)) }
        };
        match self {
            Change::Added { kind, title } => {
                words.with("change-added", &[("what", label(kind, title).into())])
            }
            Change::Removed { kind, title } => {
                words.with("change-removed", &[("what", label(kind, title).into())])
            }
            Change::Differs { kind, title, field, before, after } => {
                let name = words.text(&format!("field-{field}"));
                let what = if kind == "plan" {
                    name
                } else {
                    format!("{}, {}", label(kind, title), name.to_lowercase())
                };
                let say = |value: &str| quoted(&shown(field, value, words), words);
                let (key, arguments) = match (before.trim().is_empty(), after.trim().is_empty()) {
                    (true, _) => ("change-filled", vec![("after", say(after).into())]),
                    (_, true) => ("change-cleared", vec![("before", say(before).into())]),
                    _ => {
                        ("change-differs", vec![("before", say(before).into()), ("after", say(after).into())])
                    }
                };
                let arguments: Vec<_> = std::iter::once(("what", what.into())).chain(arguments).collect();
                words.with(key, &arguments)
            }
        }
    }
}

/// A stored cell as people read it.
pub fn shown(field: &str, value: &str, words: &Translations) -> String {
    if dates::stored(value).is_some() {
        return dates::long_or_as_is(value, words);
    }
    let choice = match field {
        "phase" => format!("phase-{value}"),
        "domain" => format!("domain-{value}"),
        "approach" => format!("approach-{value}-name"),
        _ => format!("choice-{field}-{value}"),
    };
    if !value.is_empty() && words.has(&choice) { words.text(&choice) } else { value.to_owned() }
}

fn quoted(text: &str, words: &Translations) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = if line.chars().count() > QUOTED {
        let start: String = line.chars().take(QUOTED).collect();
        format!("{}…", start.trim_end())
    } else {
        line
    };
    words.with("quoted", &[("text", cut.into())])
}

/// What one side said to a version.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Approval {
    pub side: crate::protection::Side,
    /// Yes, or a veto.
    pub verdict: ApprovalVerdict,
    /// In which role.
    pub approved_role: String,
    /// When, `YYYY-MM-DD`.
    pub decided_on: String,
}

choices! {
    /// Yes, or a veto.
    ApprovalVerdict {
        /// This side agrees.
        Approve = "approve",
        /// This side does not agree; the veto of the organisation at greater risk ends the matter.
        Veto = "veto",
    }
}
