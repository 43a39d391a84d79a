//! Where help is, in the size of a wallet card, six times on a sheet: to cut out, fold and carry.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Field, Row, Table, Text, col, text};
use jirani_records::library::care::{self, CONTACT_FIELDS, ContactKind};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

/// The height of a bank card, in millimetres; half the printed width is its length.
const HEIGHT_MM: f32 = 54.0;
/// Cards one under the other: as many as fit under the title on either paper.
const ROWS: usize = 3;
/// Places to fill in on a blank card.
const BLANK: [ContactKind; 5] = [
    ContactKind::Emergency,
    ContactKind::Helpline,
    ContactKind::Clinic,
    ContactKind::Lawyer,
    ContactKind::Fund,
];

pub(super) fn ready(reader: &Connection) -> Result<bool> {
    Ok(!care::all(reader)?.is_empty())
}

pub(super) fn filled(vault: &Vault, view: &mut View<'_>) -> Result<Document> {
    let mut lines = Vec::new();
    for contact in care::all(vault.reader())? {
        let kind = view.words.text(&format!("contact-{}", contact.kind.key()));
        let name = view.show(&CONTACT_FIELDS, "name", &contact.name);
        let reach = view.show(&CONTACT_FIELDS, "reach", &contact.reach);
        let hours = view.show(&CONTACT_FIELDS, "hours", &contact.hours);
        view.show(&CONTACT_FIELDS, "note", &contact.note);
        if name.is_none() && reach.is_none() {
            continue;
        }
        let mut line = text("").bold(name.unwrap_or(kind));
        for part in [reach, hours].into_iter().flatten() {
            line = line.plain(" · ").plain(part);
        }
        lines.push(line);
    }
    Ok(cards(&lines, view.words))
}

pub(super) fn blank(words: &Translations) -> Document {
    let lines = BLANK.map(|kind| {
        text("").bold(words.text(&format!("contact-{}", kind.key()))).plain(" ______________________________")
    });
    cards(&lines, words)
}

fn cards(lines: &[Text], words: &Translations) -> Document {
    let title = text("").bold(words.text("document-referral-card-head"));
    let card = || Cell::paragraphs(std::iter::once(title.clone()).chain(lines.iter().cloned()));
    let mut table = Table::new([col(""), col("")]);
    for _ in 0..ROWS {
        table.rows.push(Row { cells: vec![card(), card()], min_mm: HEIGHT_MM });
    }
    begin(Kind::ReferralCard, words)
        .title(words.text("document-referral-card"), text(""), Vec::<Field>::new())
        .small(words.text("document-referral-card-hint"))
        .table(table)
}
