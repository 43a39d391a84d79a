//! The answers about a mentorship, from which an approach is recommended.

use std::collections::{BTreeMap, BTreeSet};

use jirani_base::error::Problem;
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::Answers;
use jirani_recommender::catalogue::{FactorId, GateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod api;
pub mod compare;
pub mod edit;
pub mod pick;
pub mod sheets;

/// How far each field may travel.
pub const FIELDS: [Field; 3] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("answers", Sensitivity::Partners),
];

/// The number that stands for "don't know"; a question left out was not answered yet.
pub const DONT_KNOW: u8 = 0;

/// Answers as they were ticked: "don't know" is an answer, an open question is not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sheet {
    /// By question the level from 1, or 0 for "don't know".
    pub levels: BTreeMap<FactorId, u8>,
    /// The yes/no questions answered yes.
    pub gates: BTreeSet<GateId>,
}

/// Changes to a sheet.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SheetPatch {
    /// New answers; `null` takes an answer back.
    #[ts(type = "Partial<Record<FactorId, number | null>>")]
    pub levels: BTreeMap<FactorId, Option<u8>>,
    /// Yes or no by gate.
    #[ts(type = "Partial<Record<GateId, boolean>>")]
    pub gates: BTreeMap<GateId, bool>,
}

impl Sheet {
    /// The sheet as the recommender reads it.
    pub fn answers(&self) -> Result<Answers> {
        let mut answers = Answers::unknown();
        for (factor, number) in &self.levels {
            let level = (*number != DONT_KNOW).then_some(*number);
            answers.set(*factor, level).map_err(|_| {
                Error::invalid("answer", Problem::NotAChoice { found: format!("{factor}: {number}") })
            })?;
        }
        for gate in &self.gates {
            answers.set_gate(*gate, true);
        }
        Ok(answers)
    }

    /// The sheet after some changes; levels that a question does not have are refused.
    pub fn patched(mut self, patch: &SheetPatch) -> Result<Sheet> {
        for (factor, number) in &patch.levels {
            match number {
                Some(number) => self.levels.insert(*factor, *number),
                None => self.levels.remove(factor),
            };
        }
        for (gate, yes) in &patch.gates {
            if *yes {
                self.gates.insert(*gate);
            } else {
                self.gates.remove(gate);
            }
        }
        self.answers()?;
        Ok(self)
    }
}
