//! What people fill in by hand: fields, checklists, scales, lines and signatures.
//!
//! The same types show answers and blanks, so a blank form has the order and the words of the filled one.

use super::text::Text;

/// What stands beside a label.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    /// An answer already given.
    Given(Text),
    /// This many ruled lines to write on (at least one).
    Ruled(u8),
}

/// A label and its answer, or room for one.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// What is asked or named.
    pub label: Text,
    /// The answer, or lines to write it on.
    pub value: FieldValue,
}

/// A label with its answer: `field("Mentor", "Organisation A")`.
pub fn field(label: impl Into<Text>, value: impl Into<Text>) -> Field {
    Field { label: label.into(), value: FieldValue::Given(value.into()) }
}

/// A label with ruled lines to write on.
pub fn blank_field(label: impl Into<Text>, lines: u8) -> Field {
    Field { label: label.into(), value: FieldValue::Ruled(lines.max(1)) }
}

/// Labels and answers in one or two columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// The fields in reading order.
    pub items: Vec<Field>,
    /// Side by side in two columns where true; else one under the other.
    pub paired: bool,
}

/// One thing to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckItem {
    /// True when the tick is already drawn.
    pub ticked: bool,
    /// What is ticked.
    pub text: Text,
    /// A quiet remark under it; blank for none.
    pub note: Text,
}

/// An unticked item.
pub fn check(words: impl Into<Text>) -> CheckItem {
    CheckItem { ticked: false, text: words.into(), note: Text::default() }
}

impl CheckItem {
    /// Sets whether the tick is drawn.
    #[must_use]
    pub fn ticked(mut self, ticked: bool) -> Self {
        self.ticked = ticked;
        self
    }

    /// Sets the remark under the item.
    #[must_use]
    pub fn note(mut self, words: impl Into<Text>) -> Self {
        self.note = words.into();
        self
    }
}

/// A question answered by ticking one of a row of numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// The question.
    pub question: Text,
    /// The number at the low end.
    pub from: u8,
    /// The number at the high end; at most ten above `from` is drawn.
    pub to: u8,
    /// What the low end means.
    pub low: Text,
    /// What the high end means.
    pub high: Text,
    /// The number already chosen, if any.
    pub chosen: Option<u8>,
}

/// A scale from `from` to `to` with what its ends mean.
pub fn scale(
    question: impl Into<Text>,
    from: u8,
    to: u8,
    low: impl Into<Text>,
    high: impl Into<Text>,
) -> Scale {
    Scale { question: question.into(), from, to, low: low.into(), high: high.into(), chosen: None }
}

impl Scale {
    /// Sets the number already chosen.
    #[must_use]
    pub fn chosen(mut self, chosen: Option<u8>) -> Self {
        self.chosen = chosen;
        self
    }
}

/// Lines to write on, with an optional label above them.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// What to write there; blank for none.
    pub label: Text,
    /// How many lines.
    pub count: u16,
}

/// Where one party signs.
#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    /// The role that signs; never a name the author did not type.
    pub role: Text,
    /// Labels of the lines to fill in, such as name, signature and date.
    pub lines: Vec<Text>,
}

/// A place to sign: `signature("For the mentor organisation", ["Name", "Signature", "Date"])`.
pub fn signature<T: Into<Text>>(role: impl Into<Text>, lines: impl IntoIterator<Item = T>) -> Signature {
    Signature { role: role.into(), lines: lines.into_iter().map(Into::into).collect() }
}
