//! A page of the guide on paper.

use super::page::{Block as PageBlock, Page, Span};
use crate::document::{Cell, Document, Field, Level, Table, Text, blank_field, col, field, text};
use crate::i18n::Words;
use crate::library::care::Contact;

/// How many lines to fill in by hand stand in place of contacts that nobody has filled in yet.
const BLANK_CONTACTS: usize = 4;

/// Puts a page at the end of a document that has begun.
pub(crate) fn document(begun: Document, page: &Page, contacts: &[Contact], words: &Words) -> Document {
    let start = begun.title(page.title.as_str(), text(""), Vec::<Field>::new()).lead(written(&page.lead));
    page.blocks.iter().fold(start, |document, block| match block {
        PageBlock::Heading { level: 2, spans } => document.heading(Level::One, written(spans)),
        PageBlock::Heading { spans, .. } => document.heading(Level::Two, written(spans)),
        PageBlock::Paragraph { spans } => document.paragraph(written(spans)),
        PageBlock::List { numbered: true, items } => document.numbers(items.iter().map(|item| written(item))),
        PageBlock::List { items, .. } => document.bullets(items.iter().map(|item| written(item))),
        PageBlock::Remark { paragraphs } => {
            document.callout(text(""), paragraphs.iter().map(|paragraph| written(paragraph)))
        }
        PageBlock::Table { head, rows } => {
            let table = Table::new(head.iter().map(|cell| col(written(cell))));
            document.table(
                rows.iter()
                    .fold(table, |table, row| table.row(row.iter().map(|cell| Cell::from(written(cell))))),
            )
        }
        PageBlock::Facts { facts } => {
            let table = Table::new([col("").at_least_mm(30.0), col("").wide(4.0)]);
            document.table(facts.iter().fold(table, |table, fact| {
                let lines = fact.lines.iter().map(|line| written(line));
                table.row([Cell::from(text("").bold(fact.label.as_str())), Cell::paragraphs(lines)])
            }))
        }
        PageBlock::Contacts if contacts.is_empty() => {
            document.fields((0..BLANK_CONTACTS).map(|_| blank_field(words.text("guide-contact-blank"), 1)))
        }
        PageBlock::Contacts => document.fields(contacts.iter().map(|contact| {
            let name = if contact.name.is_empty() {
                words.text(&format!("contact-{}", contact.kind.key()))
            } else {
                contact.name.clone()
            };
            let parts = [contact.reach.as_str(), contact.hours.as_str()];
            field(name, parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
        })),
        // Filled in before anybody sees the page.
        PageBlock::Approach { .. } => document,
    })
}

fn written(spans: &[Span]) -> Text {
    spans.iter().fold(Text::default(), |text, span| {
        text.with(crate::document::Span {
            text: span.text.clone(),
            bold: span.bold,
            italic: span.italic,
            ..Default::default()
        })
    })
}
