//! A page of the guide on paper: it names nobody, so every audience gets the same.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Field, Level, Table, Text, blank_field, col, field, text};
use jirani_records::guide;
use jirani_records::guide::{Block as PageBlock, Page, Span};
use jirani_records::library::care::{self, CONTACT_FIELDS, Contact};
use jirani_vault::Vault;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

/// How many lines to fill in by hand stand in place of contacts that nobody has filled in yet.
const BLANK_CONTACTS: usize = 4;

pub(super) fn filled(vault: &Vault, page: &str, view: &mut View<'_>) -> Result<Document> {
    let page = guide::page(page, view.words)?;
    let contacts: Vec<Contact> = care::all(vault.reader())?
        .into_iter()
        .map(|contact| Contact {
            name: view.show(&CONTACT_FIELDS, "name", &contact.name).unwrap_or_default(),
            reach: view.show(&CONTACT_FIELDS, "reach", &contact.reach).unwrap_or_default(),
            hours: view.show(&CONTACT_FIELDS, "hours", &contact.hours).unwrap_or_default(),
            ..contact
        })
        .collect();
    Ok(document(begin(Kind::GuidePage, view.words), &page, &contacts, view.words))
}

/// Puts a page at the end of a document that has begun.
fn document(begun: Document, page: &Page, contacts: &[Contact], words: &Translations) -> Document {
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
        text.with(jirani_document::Span {
            text: span.text.clone(),
            bold: span.bold,
            italic: span.italic,
            ..Default::default()
        })
    })
}
