//! Amendments as one TOML file, to be passed on and read in elsewhere.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{
    Amendment, AmendmentPart, Amendments, ApproachId, Catalogue, FactorId, FileError, RuleId, Score,
};
use crate::catalogue::data_file::DataFile;

/// The file cannot be written; a defect, since every amendment has a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the amendments cannot be written as TOML")]
pub struct CannotWrite(#[from] toml::ser::Error);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn {
    #[serde(rename = "catalogue")]
    _catalogue: String,
    #[serde(default)]
    weight: Vec<Spanned<WeightRow>>,
    #[serde(default)]
    cell: Vec<Spanned<CellRow>>,
    #[serde(default)]
    rule: Vec<Spanned<RuleRow>>,
    #[serde(default)]
    approach: Vec<Spanned<ApproachRow>>,
}

#[derive(Serialize)]
struct FileOut<'a> {
    catalogue: &'a str,
    weight: Vec<WeightRow>,
    cell: Vec<CellRow>,
    rule: Vec<RuleRow>,
    approach: Vec<ApproachRow>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightRow {
    factor: FactorId,
    weight: f64,
    author: String,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CellRow {
    factor: FactorId,
    approach: ApproachId,
    scores: Vec<Score>,
    author: String,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    rule: RuleId,
    rules_out: Vec<ApproachId>,
    author: String,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApproachRow {
    approach: ApproachId,
    like: ApproachId,
    name: String,
    about: String,
    author: String,
    reason: String,
}

impl From<WeightRow> for Amendment {
    fn from(row: WeightRow) -> Self {
        let part = AmendmentPart::Weight { factor: row.factor, weight: row.weight };
        Self { part, author: row.author, reason: row.reason }
    }
}

impl From<CellRow> for Amendment {
    fn from(row: CellRow) -> Self {
        let part = AmendmentPart::Cell { factor: row.factor, approach: row.approach, scores: row.scores };
        Self { part, author: row.author, reason: row.reason }
    }
}

impl From<RuleRow> for Amendment {
    fn from(row: RuleRow) -> Self {
        let part = AmendmentPart::Rule { rule: row.rule, rules_out: row.rules_out };
        Self { part, author: row.author, reason: row.reason }
    }
}

impl From<ApproachRow> for Amendment {
    fn from(row: ApproachRow) -> Self {
        let ApproachRow { approach, like, name, about, author, reason } = row;
        Self { part: AmendmentPart::Approach { approach, like, name, about }, author, reason }
    }
}

impl Amendments {
    /// Reads amendments from a TOML file.
    ///
    /// # Errors
    /// The first fault, with the file's `name`, the row, the field and what was expected.
    pub fn from_toml(published: &Catalogue, name: &str, text: &str) -> Result<Self, FileError> {
        let file = DataFile::new(name, text);
        let raw: FileIn = file.parse()?;
        let weights = raw.weight.into_iter().map(|row| (row.span(), Amendment::from(row.into_inner())));
        let cells = raw.cell.into_iter().map(|row| (row.span(), Amendment::from(row.into_inner())));
        let rules = raw.rule.into_iter().map(|row| (row.span(), Amendment::from(row.into_inner())));
        let own = raw.approach.into_iter().map(|row| (row.span(), Amendment::from(row.into_inner())));
        let mut amendments = Self::default();
        // Own approaches come first, since the other changes may name them.
        for (span, amendment) in own.chain(weights).chain(cells).chain(rules) {
            amendments
                .add(published, amendment)
                .map_err(|refusal| file.fault(&span, refusal.field(), refusal.to_string()))?;
        }
        Ok(amendments)
    }

    /// Writes the amendments as one TOML file, with the version of the catalogue they were made for.
    ///
    /// # Errors
    /// Only by a defect of the program.
    pub fn to_toml(&self, published: &Catalogue) -> Result<String, CannotWrite> {
        let mut out = FileOut {
            catalogue: published.version(),
            weight: Vec::new(),
            cell: Vec::new(),
            rule: Vec::new(),
            approach: Vec::new(),
        };
        for Amendment { part, author, reason } in self.list() {
            let (author, reason) = (author.clone(), reason.clone());
            match part.clone() {
                AmendmentPart::Weight { factor, weight } => {
                    out.weight.push(WeightRow { factor, weight, author, reason })
                }
                AmendmentPart::Cell { factor, approach, scores } => {
                    out.cell.push(CellRow { factor, approach, scores, author, reason });
                }
                AmendmentPart::Rule { rule, rules_out } => {
                    out.rule.push(RuleRow { rule, rules_out, author, reason })
                }
                AmendmentPart::Approach { approach, like, name, about } => {
                    out.approach.push(ApproachRow { approach, like, name, about, author, reason });
                }
            }
        }
        Ok(toml::to_string(&out)?)
    }
}
