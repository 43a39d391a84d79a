//! Words with emphasis: the smallest thing every renderer understands.
//!
//! A [`Text`] is already in the reader's language. Renderers shape, wrap and place it; they never add
//! words of their own, so a document holds exactly what its author could check.

/// A stretch of words set in one style.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    /// The words. A line feed is a forced line break.
    pub text: String,
    /// Heavier, for what must be found at a glance.
    pub bold: bool,
    /// Slanted, for titles of works and quiet remarks.
    pub italic: bool,
    /// An address to open when the words are clicked; printed pages show only the words.
    pub link: Option<String>,
    /// The number of a source: set small and raised, clickable towards [`Block::Sources`](super::Block::Sources).
    pub source: Option<u32>,
}

/// Words of one paragraph, heading, label or cell, as a row of spans.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Text {
    /// The spans in the order they are read.
    pub spans: Vec<Span>,
}

/// Starts a text with plain words: `text("Agreed by ").bold("both sides")`.
pub fn text(words: impl Into<String>) -> Text {
    Text::default().plain(words)
}

impl Text {
    /// Adds words without emphasis.
    #[must_use]
    pub fn plain(self, words: impl Into<String>) -> Self {
        self.with(Span { text: words.into(), ..Span::default() })
    }

    /// Adds bold words.
    #[must_use]
    pub fn bold(self, words: impl Into<String>) -> Self {
        self.with(Span { text: words.into(), bold: true, ..Span::default() })
    }

    /// Adds italic words.
    #[must_use]
    pub fn italic(self, words: impl Into<String>) -> Self {
        self.with(Span { text: words.into(), italic: true, ..Span::default() })
    }

    /// Adds words that open an address when clicked.
    #[must_use]
    pub fn link(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(Span { text: words.into(), link: Some(address.into()), ..Span::default() })
    }

    /// Adds the raised number of a source, counted from 1.
    #[must_use]
    pub fn source(self, number: u32) -> Self {
        self.with(Span { text: number.to_string(), source: Some(number), ..Span::default() })
    }

    /// Adds a span as it is.
    #[must_use]
    pub fn with(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// The words alone, as a plain-text renderer or a bookmark shows them; source numbers are left out.
    #[must_use]
    pub fn words(&self) -> String {
        self.spans.iter().filter(|span| span.source.is_none()).map(|span| span.text.as_str()).collect()
    }

    /// True when there is nothing to read.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.spans.iter().all(|span| span.text.trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        text(words)
    }
}

impl From<&String> for Text {
    fn from(words: &String) -> Self {
        text(words.as_str())
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        text(words)
    }
}

impl From<&Text> for Text {
    fn from(words: &Text) -> Self {
        words.clone()
    }
}
