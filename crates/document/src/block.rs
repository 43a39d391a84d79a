//! The blocks a document is made of, each a thing a reader would name.

use super::chart::Chart;
use super::form::{CheckItem, Field, Fields, Lines, Scale, Signature};
use super::table::Table;
use super::text::Text;

/// How deep a heading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A part of the document.
    One,
    /// A section of a part.
    Two,
    /// A run of paragraphs within a section.
    Three,
}

/// How loudly a paragraph speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextRole {
    /// Running text.
    #[default]
    Body,
    /// The one sentence a hurried reader needs: a little larger.
    Lead,
    /// Remarks and instructions: a little smaller.
    Small,
}

/// Words that flow from line to line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paragraph {
    /// The words.
    pub text: Text,
    /// What it is in the document.
    pub role: TextRole,
    /// Stay on the page of the block that follows.
    pub keep_with_next: bool,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marker {
    /// A dot, drawn as a shape.
    #[default]
    Bullet,
    /// Numbers, counted from 1.
    Number,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// The words.
    pub text: Text,
    /// Items under it, marked with a dash.
    pub under: Vec<Text>,
}

impl<T: Into<Text>> From<T> for Item {
    fn from(words: T) -> Self {
        Self { text: words.into(), under: Vec::new() }
    }
}

/// A list of items.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct List {
    /// How the items are marked.
    pub marker: Marker,
    /// The items in reading order.
    pub items: Vec<Item>,
}

/// A remark set apart by a rule at its side, never by a fill.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Callout {
    /// A bold first line; blank for none.
    pub title: Text,
    /// The paragraphs.
    pub body: Vec<Text>,
}

/// The head of a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TitleBlock {
    /// The title as printed on the first page.
    pub title: Text,
    /// A line under it; blank for none.
    pub subtitle: Text,
    /// Short facts under it, in two columns.
    pub facts: Vec<Field>,
}

/// One thing on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The head of the document.
    Title(TitleBlock),
    /// A heading; never the last thing on a page.
    Heading(Level, Text),
    /// Running words.
    Paragraph(Paragraph),
    /// Marked items.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// Labels with answers or lines to write on.
    Fields(Fields),
    /// Boxes to tick.
    Checklist(Vec<CheckItem>),
    /// Numbers to tick, one row a question.
    Scales(Vec<Scale>),
    /// Lines to write on.
    Lines(Lines),
    /// A chart.
    Chart(Chart),
    /// Places to sign, two side by side, never split.
    Signatures(Vec<Signature>),
    /// A remark set apart.
    Callout(Callout),
    /// Numbered sources, small; [`Text::source`] points here.
    Sources(Vec<Text>),
    /// Blocks that stay on one page where they fit on one.
    Together(Vec<Block>),
    /// Begin a new page.
    PageBreak,
}
