//! The nineteen answers and six gates of one mentorship, and how they are read from JSON.
//!
//! A missing factor, `null` and `"unknown"` all mean *don't know*. Anything else that is not a level of that
//! factor is refused with the field's name, because a silently dropped answer would change a safety rule.

use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalogue::{FactorId, Facts, GateId, Goal, Level};

/// The answers of one mentorship; every one may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(
    feature = "typescript",
    ts(
        type = "Partial<Record<FactorId, number | \"know\" | \"skill\" | \"mind\" | \"system\" | \"network\" | \"problem\" | \"unknown\" | null>> & { gates?: Array<GateId> }"
    )
)]
pub struct Answers {
    /// By factor the level from 1, or 0 for unknown.
    levels: [u8; FactorId::COUNT],
    /// One bit for each gate answered yes.
    gates: u8,
}

/// Why a text is no set of answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// The text is not one JSON object.
    #[error("line {line}, column {column}: expected one JSON object of answers ({reason})")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader met.
        reason: String,
    },
    /// A field is neither a factor nor `gates`.
    #[error(
        "unknown field \"{field}\": expected a factor ({}) or gates",
        names(FactorId::ALL, FactorId::as_str)
    )]
    UnknownField {
        /// The field as given, cut and with control characters escaped.
        field: String,
    },
    /// A field stands twice.
    #[error("field \"{field}\" stands twice: expected it once")]
    Twice {
        /// The field.
        field: String,
    },
    /// A field holds something that is no answer to it.
    #[error("field \"{field}\": expected {expected}, found {found}")]
    Value {
        /// The field.
        field: String,
        /// What would have been accepted.
        expected: String,
        /// What stood there, cut and escaped.
        found: String,
    },
}

impl Answers {
    /// No answer to anything.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }

    /// Reads answers as in `{"horizon":3,"goal":"system","gates":["travel_closed"]}`.
    ///
    /// # Errors
    /// The first field that is unknown, doubled or holds no answer, with what was expected.
    pub fn from_json(text: &str) -> Result<Self, AnswersError> {
        let raw: RawAnswers = serde_json::from_str(text).map_err(|error| AnswersError::NotJson {
            line: error.line(),
            column: error.column(),
            reason: shown(&error.to_string(), 80),
        })?;
        Self::try_from(raw)
    }

    /// The answer to a factor, or `None` for *don't know*.
    #[must_use]
    pub fn get(&self, factor: FactorId) -> Option<Level> {
        factor.level(self.levels[factor.index()])
    }

    /// Sets or, with `None`, forgets the answer to a factor.
    ///
    /// # Errors
    /// The number is no level of that factor.
    pub fn set(&mut self, factor: FactorId, number: Option<u8>) -> Result<(), AnswersError> {
        match number {
            None => self.levels[factor.index()] = 0,
            Some(number) if factor.level(number).is_some() => self.levels[factor.index()] = number,
            Some(number) => return Err(wrong_level(factor, &number.to_string())),
        }
        Ok(())
    }

    /// The same answers with one factor answered.
    #[must_use]
    pub(crate) fn with(mut self, factor: FactorId, level: Level) -> Self {
        self.levels[factor.index()] = level.number();
        self
    }

    /// Whether a gate is answered yes.
    #[must_use]
    pub const fn gate(&self, gate: GateId) -> bool {
        self.gates & (1 << gate.index()) != 0
    }

    /// Answers a gate.
    pub const fn set_gate(&mut self, gate: GateId, yes: bool) {
        let bit = 1 << gate.index();
        self.gates = if yes { self.gates | bit } else { self.gates & !bit };
    }

    /// The factors that have an answer, in the order of the catalogue.
    pub fn answered(&self) -> impl Iterator<Item = (FactorId, Level)> {
        FactorId::ALL.iter().filter_map(|factor| Some((*factor, self.get(*factor)?)))
    }

    /// The factors without an answer, in the order of the catalogue.
    pub fn unanswered(&self) -> impl Iterator<Item = FactorId> {
        FactorId::ALL.iter().copied().filter(|factor| self.levels[factor.index()] == 0)
    }

    /// What the rules look at.
    #[must_use]
    pub const fn facts(&self) -> Facts<'_> {
        Facts { levels: &self.levels, gates: self.gates }
    }
}

impl TryFrom<RawAnswers> for Answers {
    type Error = AnswersError;

    fn try_from(raw: RawAnswers) -> Result<Self, AnswersError> {
        let mut answers = Self::default();
        let mut seen = [false; FactorId::COUNT];
        let mut gates_seen = false;
        for (field, value) in raw.fields {
            if field == "gates" {
                if std::mem::replace(&mut gates_seen, true) {
                    return Err(AnswersError::Twice { field });
                }
                answers.read_gates(value)?;
                continue;
            }
            let factor: FactorId =
                field.parse().map_err(|_| AnswersError::UnknownField { field: shown(&field, 40) })?;
            if std::mem::replace(&mut seen[factor.index()], true) {
                return Err(AnswersError::Twice { field });
            }
            answers.read_level(factor, value)?;
        }
        Ok(answers)
    }
}

impl Answers {
    fn read_level(&mut self, factor: FactorId, value: RawValue) -> Result<(), AnswersError> {
        let number = match value {
            RawValue::Null => None,
            RawValue::Number(number) => {
                Some(u8::try_from(number).map_err(|_| wrong_level(factor, &number.to_string()))?)
            }
            RawValue::Text(word) if word == "unknown" => None,
            RawValue::Text(word) => match word.parse::<Goal>() {
                Ok(goal) if factor == FactorId::Goal => Some(goal.level().number()),
                Ok(_) | Err(_) => return Err(wrong_level(factor, &format!("\"{}\"", shown(&word, 40)))),
            },
            RawValue::List(_) => return Err(wrong_level(factor, "a list")),
            RawValue::Other(kind) => return Err(wrong_level(factor, kind)),
        };
        self.set(factor, number)
    }

    fn read_gates(&mut self, value: RawValue) -> Result<(), AnswersError> {
        let wrong = |found: String| AnswersError::Value {
            field: "gates".to_owned(),
            expected: format!("a list of gates, each once: {}", names(GateId::ALL, GateId::as_str)),
            found,
        };
        let items = match value {
            RawValue::Null => return Ok(()),
            RawValue::List(items) => items,
            RawValue::Number(number) => return Err(wrong(number.to_string())),
            RawValue::Text(word) => return Err(wrong(format!("\"{}\"", shown(&word, 40)))),
            RawValue::Other(kind) => return Err(wrong(kind.to_owned())),
        };
        for item in items {
            let RawValue::Text(word) = item else { return Err(wrong("an item that is no name".to_owned())) };
            let gate: GateId = word.parse().map_err(|_| wrong(format!("\"{}\"", shown(&word, 40))))?;
            if self.gate(gate) {
                return Err(wrong(format!("\"{gate}\" twice")));
            }
            self.set_gate(gate, true);
        }
        Ok(())
    }
}

fn wrong_level(factor: FactorId, found: &str) -> AnswersError {
    let words = if factor == FactorId::Goal {
        format!(", {}", names(Goal::ALL, Goal::as_str))
    } else {
        String::new()
    };
    AnswersError::Value {
        field: factor.as_str().to_owned(),
        expected: format!("a whole number from 1 to {}{words} or \"unknown\"", factor.levels()),
        found: found.to_owned(),
    }
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> String {
    all.iter().map(|item| name(*item)).collect::<Vec<_>>().join(", ")
}

/// A stranger's text made fit for one line of an error message.
fn shown(text: &str, most: usize) -> String {
    text.chars().take(most).flat_map(char::escape_debug).collect()
}

/// The object as it stands, before its fields are judged; keeps doubles, which a map would swallow.
struct RawAnswers {
    fields: Vec<(String, RawValue)>,
}

enum RawValue {
    Null,
    Number(i64),
    Text(String),
    List(Vec<RawValue>),
    Other(&'static str),
}

impl<'de> Deserialize<'de> for RawAnswers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = RawAnswers;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of answers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawAnswers, A::Error> {
                let mut fields = Vec::new();
                while let Some((field, value)) = map.next_entry::<String, RawValue>()? {
                    // More fields than exist means a double or an unknown one: enough to name it.
                    if fields.len() <= FactorId::COUNT + 1 {
                        fields.push((field, value));
                    }
                }
                Ok(RawAnswers { fields })
            }
        }
        deserializer.deserialize_map(Object)
    }
}

// Lists in lists are read by recursion, which serde_json stops at 128 levels, long before the stack ends.
impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<RawValue, E> {
        Ok(RawValue::Other("true or false"))
    }

    fn visit_i64<E>(self, number: i64) -> Result<RawValue, E> {
        Ok(RawValue::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<RawValue, E> {
        Ok(i64::try_from(number).map_or(RawValue::Other("a huge number"), RawValue::Number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawValue, E> {
        Ok(RawValue::Other("a number with decimals"))
    }

    fn visit_str<E>(self, text: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RawValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<RawValue>()? {
            // One item more than there are gates is a double or an unknown one already.
            if items.len() <= GateId::COUNT {
                items.push(item);
            }
        }
        Ok(RawValue::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawValue, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(RawValue::Other("an object"))
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(RawAnswers::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (factor, level) in self.answered() {
            match Goal::ALL.get(level.index()) {
                Some(goal) if factor == FactorId::Goal => map.serialize_entry(factor.as_str(), goal)?,
                Some(_) | None => map.serialize_entry(factor.as_str(), &level)?,
            }
        }
        let gates: Vec<_> = GateId::ALL.iter().filter(|gate| self.gate(**gate)).collect();
        if !gates.is_empty() {
            map.serialize_entry("gates", &gates)?;
        }
        map.end()
    }
}
