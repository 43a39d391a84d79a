//! Building a document so that the code of a report reads in the order of the page.

use super::block::{Block, Callout, Item, Level, List, Marker, Paragraph, TextRole, TitleBlock};
use super::chart::{Chart, Plot};
use super::form::{CheckItem, Field, Fields, Lines, Scale, Signature};
use super::table::Table;
use super::text::Text;
use super::{Direction, Document};

impl Document {
    /// An empty document with its neutral title and its language (BCP 47).
    pub fn new(title: impl Into<String>, language: impl Into<String>) -> Self {
        Self { title: title.into(), language: language.into(), ..Self::default() }
    }

    /// Sets which way the document is read, where the language does not say it.
    #[must_use]
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// Sets who the document is for.
    #[must_use]
    pub fn audience(mut self, words: impl Into<String>) -> Self {
        self.audience = words.into();
        self
    }

    /// Sets the page number's words (`{page}`, `{pages}`) and the mark of a continued table (`{caption}`).
    #[must_use]
    pub fn page_words(mut self, page_of: impl Into<String>, continued: impl Into<String>) -> Self {
        self.words = super::PageWords { page_of: page_of.into(), continued: continued.into() };
        self
    }

    /// Adds any block.
    #[must_use]
    pub fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Adds the blocks made by a part of a report.
    #[must_use]
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    /// Adds the head of the document.
    #[must_use]
    pub fn title(
        self,
        title: impl Into<Text>,
        subtitle: impl Into<Text>,
        facts: impl IntoIterator<Item = Field>,
    ) -> Self {
        self.block(Block::Title(TitleBlock {
            title: title.into(),
            subtitle: subtitle.into(),
            facts: facts.into_iter().collect(),
        }))
    }

    /// Adds a heading.
    #[must_use]
    pub fn heading(self, level: Level, words: impl Into<Text>) -> Self {
        self.block(Block::Heading(level, words.into()))
    }

    /// Adds a paragraph of running text.
    #[must_use]
    pub fn paragraph(self, words: impl Into<Text>) -> Self {
        self.with_role(TextRole::Body, words)
    }

    /// Adds the one sentence a hurried reader needs.
    #[must_use]
    pub fn lead(self, words: impl Into<Text>) -> Self {
        self.with_role(TextRole::Lead, words)
    }

    /// Adds a quiet remark or an instruction.
    #[must_use]
    pub fn small(self, words: impl Into<Text>) -> Self {
        self.with_role(TextRole::Small, words)
    }

    fn with_role(self, role: TextRole, words: impl Into<Text>) -> Self {
        self.block(Block::Paragraph(Paragraph { text: words.into(), role, keep_with_next: false }))
    }

    /// Adds a paragraph that stays with the block after it, such as the line that introduces a list.
    #[must_use]
    pub fn introduction(self, words: impl Into<Text>) -> Self {
        self.block(Block::Paragraph(Paragraph {
            text: words.into(),
            role: TextRole::Body,
            keep_with_next: true,
        }))
    }

    /// Adds a list marked with dots.
    #[must_use]
    pub fn bullets<I: Into<Item>>(self, items: impl IntoIterator<Item = I>) -> Self {
        self.list(Marker::Bullet, items)
    }

    /// Adds a list marked with numbers.
    #[must_use]
    pub fn numbers<I: Into<Item>>(self, items: impl IntoIterator<Item = I>) -> Self {
        self.list(Marker::Number, items)
    }

    fn list<I: Into<Item>>(self, marker: Marker, items: impl IntoIterator<Item = I>) -> Self {
        self.block(Block::List(List { marker, items: items.into_iter().map(Into::into).collect() }))
    }

    /// Adds a table.
    #[must_use]
    pub fn table(self, table: Table) -> Self {
        self.block(Block::Table(table))
    }

    /// Adds fields one under the other.
    #[must_use]
    pub fn fields(self, items: impl IntoIterator<Item = Field>) -> Self {
        self.block(Block::Fields(Fields { items: items.into_iter().collect(), paired: false }))
    }

    /// Adds short fields side by side in two columns.
    #[must_use]
    pub fn field_pairs(self, items: impl IntoIterator<Item = Field>) -> Self {
        self.block(Block::Fields(Fields { items: items.into_iter().collect(), paired: true }))
    }

    /// Adds boxes to tick.
    #[must_use]
    pub fn checklist(self, items: impl IntoIterator<Item = CheckItem>) -> Self {
        self.block(Block::Checklist(items.into_iter().collect()))
    }

    /// Adds questions answered on a scale.
    #[must_use]
    pub fn scales(self, scales: impl IntoIterator<Item = Scale>) -> Self {
        self.block(Block::Scales(scales.into_iter().collect()))
    }

    /// Adds lines to write on under a label, which may be blank.
    #[must_use]
    pub fn lines(self, label: impl Into<Text>, count: u16) -> Self {
        self.block(Block::Lines(Lines { label: label.into(), count }))
    }

    /// Adds a chart with its caption and the words read out instead of it.
    #[must_use]
    pub fn chart(self, caption: impl Into<Text>, alt: impl Into<String>, plot: Plot) -> Self {
        self.block(Block::Chart(Chart { caption: caption.into(), alt: alt.into(), plot }))
    }

    /// Adds places to sign.
    #[must_use]
    pub fn signatures(self, signatures: impl IntoIterator<Item = Signature>) -> Self {
        self.block(Block::Signatures(signatures.into_iter().collect()))
    }

    /// Adds a remark set apart; the title may be blank.
    #[must_use]
    pub fn callout<T: Into<Text>>(self, title: impl Into<Text>, body: impl IntoIterator<Item = T>) -> Self {
        self.block(Block::Callout(Callout {
            title: title.into(),
            body: body.into_iter().map(Into::into).collect(),
        }))
    }

    /// Adds the numbered sources that [`Text::source`] points to.
    #[must_use]
    pub fn sources<T: Into<Text>>(self, items: impl IntoIterator<Item = T>) -> Self {
        self.block(Block::Sources(items.into_iter().map(Into::into).collect()))
    }

    /// Adds blocks that stay on one page, built as a small document.
    #[must_use]
    pub fn together(self, part: impl FnOnce(Document) -> Document) -> Self {
        let blocks = part(Document::default()).blocks;
        self.block(Block::Together(blocks))
    }

    /// Begins a new page.
    #[must_use]
    pub fn page_break(self) -> Self {
        self.block(Block::PageBreak)
    }
}
