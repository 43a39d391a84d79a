//! Elements of an office file, written through `quick-xml`.

use std::fmt::Display;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Names and values of attributes, in order.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// The name of what links the parts of the file, and the beginning of the names of such links.
pub(super) const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The words of this language that the parts use.
pub(super) const NAMES: Attributes<'_> = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", RELATION),
    ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("mc:Ignorable", "w14"),
];

/// A part of the file while it is written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    /// The first fault of writing, kept until the part is finished.
    fault: io::Result<()>,
}

impl Xml {
    /// Begins a part with its declaration.
    pub(super) fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), fault: Ok(()) };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// The part as a file holds it.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        self.fault.map(|()| self.writer.into_inner())
    }

    fn write(&mut self, event: Event<'_>) {
        if self.fault.is_ok() {
            self.fault = self.writer.write_event(event);
        }
    }

    /// Opens an element; [`Xml::end`] closes it.
    pub(super) fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.write(Event::Start(start));
    }

    /// Closes the element opened last.
    pub(super) fn end(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element with what `inside` writes.
    pub(super) fn element(&mut self, name: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.start(name, attributes);
        inside(self);
        self.end(name);
    }

    /// An element without anything inside.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.write(Event::Empty(start));
    }

    /// An element that states one value, as most of this language do.
    pub(super) fn value(&mut self, name: &str, value: impl Display) {
        self.empty(name, &[("w:val", &value.to_string())]);
    }

    /// Words between tags.
    pub(super) fn text(&mut self, words: &str) {
        self.write(Event::Text(BytesText::new(words)));
    }
}
