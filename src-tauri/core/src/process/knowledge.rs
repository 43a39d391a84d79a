//! `steps.toml` and `starters.toml`: what is known about the process, read once and checked.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{StepId, Work};
use crate::catalogue::{Catalogue, Phase};
use crate::error::{Error, Result};
use crate::mentorship::Topic;
use crate::self_assessment::DOMAINS;

/// A step as it is published.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    /// Which.
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
    /// Its objectives.
    pub objectives: Vec<StarterObjective>,
    /// Its indicators, by code.
    pub indicators: Vec<String>,
    /// Its risks.
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
struct StepFile {
    step: Vec<StepEntry>,
    source: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StarterFile {
    indicators_sources: Vec<String>,
    indicators: Vec<IndicatorEntry>,
    risks_sources: Vec<String>,
    risks: Vec<String>,
    starter: Vec<Starter>,
    source: BTreeMap<String, String>,
}

impl Knowledge {
    /// What came with this version.
    pub fn published() -> Result<&'static Knowledge> {
        static READ: OnceLock<std::result::Result<Knowledge, String>> = OnceLock::new();
        READ.get_or_init(|| {
            Knowledge::read(
                include_str!("../../catalogue/steps.toml"),
                include_str!("../../catalogue/starters.toml"),
            )
        })
        .as_ref()
        .map_err(Error::internal)
    }

    /// Reads and checks the two files; an error says which entry is at fault.
    pub fn read(steps: &str, starters: &str) -> std::result::Result<Knowledge, String> {
        let steps: StepFile = toml::from_str(steps).map_err(|e| format!("steps.toml: {e}"))?;
        let file: StarterFile = toml::from_str(starters).map_err(|e| format!("starters.toml: {e}"))?;
        let order: Vec<StepId> = steps.step.iter().map(|step| step.id).collect();
        if order != StepId::ALL {
            return Err("steps.toml: the eleven steps in their order are expected".to_owned());
        }
        let catalogue = Catalogue::published().map_err(|e| e.to_string())?;
        let known = |source: &String| {
            catalogue.sources().contains_key(source)
                || steps.source.contains_key(source)
                || file.source.contains_key(source)
        };
        let sources = steps
            .step
            .iter()
            .flat_map(|step| &step.sources)
            .chain(&file.indicators_sources)
            .chain(&file.risks_sources)
            .chain(file.starter.iter().flat_map(|starter| &starter.sources));
        if let Some(unknown) = sources.into_iter().find(|source| !known(source)) {
            return Err(format!("{unknown} is not in the register of sources"));
        }
        for starter in &file.starter {
            let fault = |what: &str| Err(format!("starters.toml: {}: unknown {what}", starter.topic.key()));
            if starter.objectives.iter().any(|o| !DOMAINS.contains(&o.domain.as_str())) {
                return fault("domain");
            }
            if starter.indicators.iter().any(|code| !file.indicators.iter().any(|i| i.code == *code)) {
                return fault("indicator");
            }
            if starter.risks.iter().any(|risk| !file.risks.contains(risk)) {
                return fault("risk");
            }
        }
        Ok(Knowledge {
            steps: steps.step,
            indicators: file.indicators,
            risks: file.risks,
            starters: file.starter,
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
