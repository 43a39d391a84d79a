//! `steps.toml` and `starters.toml`: what is known about the process, read once and checked.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jirani_recommender::catalogue::{Catalogue, DataFile, FileError, Phase};
use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use super::{StepId, Work};
use crate::error::{Error, Result};
use crate::mentorship::Topic;
use crate::self_assessment::DOMAINS;

/// A step as it is published.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    pub id: StepId,
    /// The points of its checklist.
    pub checks: Vec<String>,
    /// What is filled in or made, in order.
    pub work: Vec<Work>,
    /// Keys of the source register.
    pub sources: Vec<String>,
}

/// An indicator to choose from.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEntry {
    /// Its code, such as `R4`.
    pub code: String,
    /// Its place in the chain from process to result.
    pub kind: String,
}

/// A starter of a plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starter {
    /// The topic it is for.
    pub topic: Topic,
    pub objectives: Vec<StarterObjective>,
    /// Its indicators, by code.
    pub indicators: Vec<String>,
    pub risks: Vec<String>,
    /// Keys of the source register.
    pub sources: Vec<String>,
}

/// One objective of a starter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterObjective {
    /// The domain of the self-assessment.
    pub domain: String,
    /// The phase of each activity.
    #[serde(rename = "do")]
    pub activities: Vec<Phase>,
}

/// All of it.
pub struct Knowledge {
    /// The eleven steps in order.
    pub steps: Vec<StepEntry>,
    /// The indicators to choose from.
    pub indicators: Vec<IndicatorEntry>,
    /// The risks to talk about.
    pub risks: Vec<String>,
    /// A starter for each named topic.
    pub starters: Vec<Starter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    step: Vec<Spanned<StepEntry>>,
    source: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Starters {
    indicators_sources: Vec<String>,
    indicators: Vec<IndicatorEntry>,
    risks_sources: Vec<String>,
    risks: Vec<String>,
    starter: Vec<Spanned<Starter>>,
    source: BTreeMap<String, String>,
}

impl Knowledge {
    /// What came with this version.
    ///
    /// # Errors
    /// The first fault in its files, which a test shows there is none of.
    pub fn published() -> Result<&'static Knowledge> {
        static READ: OnceLock<std::result::Result<Knowledge, FileError>> = OnceLock::new();
        READ.get_or_init(|| {
            Knowledge::read(
                include_str!("../../../../content/catalogue/steps.toml"),
                include_str!("../../../../content/catalogue/starters.toml"),
            )
        })
        .as_ref()
        .map_err(Error::internal)
    }

    /// Reads and checks the text of the two files.
    ///
    /// # Errors
    /// The first fault, with file, row, field and what was expected.
    pub fn read(steps: &str, starters: &str) -> std::result::Result<Knowledge, FileError> {
        let step_file = DataFile::new("steps.toml", steps);
        let starter_file = DataFile::new("starters.toml", starters);
        let steps: Steps = step_file.parse()?;
        let starters: Starters = starter_file.parse()?;
        if !steps.step.iter().map(|step| &step.get_ref().id).eq(StepId::ALL) {
            return Err(step_file.missing("step", "the eleven steps in their order"));
        }
        let mut register = Catalogue::published()?.sources().clone();
        register.extend(steps.source);
        register.extend(starters.source);
        for step in &steps.step {
            step_file.check_sources(&step.span(), "sources", &step.get_ref().sources, &register)?;
        }
        for (field, keys) in
            [("indicators_sources", &starters.indicators_sources), ("risks_sources", &starters.risks_sources)]
        {
            starter_file.check_sources(&(0..0), field, keys, &register)?;
        }
        for row in &starters.starter {
            let starter = row.get_ref();
            let fault = |field, expected: String| Err(starter_file.fault(&row.span(), field, expected));
            starter_file.check_sources(&row.span(), "sources", &starter.sources, &register)?;
            if let Some(objective) =
                starter.objectives.iter().find(|objective| !DOMAINS.contains(&objective.domain.as_str()))
            {
                return fault("objectives", format!("a domain instead of \"{}\"", objective.domain));
            }
            let missing = |code: &&String| !starters.indicators.iter().any(|known| known.code == **code);
            if let Some(code) = starter.indicators.iter().find(missing) {
                return fault("indicators", format!("the code of an indicator instead of \"{code}\""));
            }
            if let Some(risk) = starter.risks.iter().find(|risk| !starters.risks.contains(risk)) {
                return fault("risks", format!("a risk of the list instead of \"{risk}\""));
            }
        }
        Ok(Knowledge {
            steps: steps.step.into_iter().map(Spanned::into_inner).collect(),
            indicators: starters.indicators,
            risks: starters.risks,
            starters: starters.starter.into_iter().map(Spanned::into_inner).collect(),
        })
    }

    /// One step.
    pub fn step(&self, id: StepId) -> Option<&StepEntry> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The starter of a topic.
    pub fn starter(&self, topic: Topic) -> Option<&Starter> {
        self.starters.iter().find(|starter| starter.topic == topic)
    }
}
