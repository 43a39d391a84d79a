//! What each stretch of words is — heading, cell, label — for readers that do not look at the page.
//!
//! Layout opens and closes elements as it goes, so their order is the order of reading; marks carry the
//! number of their element, and marks without one (rules, repeated headings, page numbers) are decoration.

/// The kind of an element, by the standard names of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading(usize),
    Paragraph,
    Group,
    List,
    Numbered,
    Item,
    Label,
    Body,
    Table,
    Caption,
    Row,
    Head,
    Cell,
    Figure,
    Link,
}

impl Role {
    /// The standard name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(0) => "H1",
            Self::Heading(1) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::Group => "Div",
            Self::List | Self::Numbered => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::Row => "TR",
            Self::Head => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
        }
    }
}

/// The number of an element; none for decoration.
pub(crate) type Tag = Option<u32>;

/// An element of the document.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) role: Role,
    pub(crate) parent: Option<u32>,
    /// Words read out instead of the element.
    pub(crate) alt: String,
    /// Its words as they were typed, where the page shows them in another order: those read from the right.
    pub(crate) typed: String,
}

/// The elements in reading order; the first is the document itself.
#[derive(Debug)]
pub(crate) struct Tags {
    pub(crate) elements: Vec<Element>,
    current: u32,
}

impl Default for Tags {
    fn default() -> Self {
        Self {
            elements: vec![Element {
                role: Role::Document,
                parent: None,
                alt: String::new(),
                typed: String::new(),
            }],
            current: 0,
        }
    }
}

impl Tags {
    /// The element that words shaped now belong to.
    pub(crate) fn current(&self) -> Tag {
        Some(self.current)
    }

    /// Adds words as they were typed to the current element.
    pub(crate) fn say(&mut self, words: &str) {
        if let Some(element) = self.elements.get_mut(self.current as usize) {
            element.typed.push_str(if element.typed.is_empty() { "" } else { "\n" });
            element.typed.push_str(words);
        }
    }

    /// Opens an element within the current one; gives the one to return to.
    pub(crate) fn open(&mut self, role: Role, alt: &str) -> u32 {
        let before = self.current;
        self.current = u32::try_from(self.elements.len()).unwrap_or(before);
        let (alt, typed) = (alt.to_owned(), String::new());
        self.elements.push(Element { role, parent: Some(before), alt, typed });
        before
    }

    /// Returns to the element that was open before.
    pub(crate) fn close(&mut self, before: u32) {
        self.current = before;
    }
}
