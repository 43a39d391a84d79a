//! A page of the guide on paper: it names nobody, so every audience gets the same.

use super::{Kind, View, begin};
use crate::document::Document;
use crate::error::Result;
use crate::guide;
use crate::library::care::{self, CONTACT_FIELDS, Contact};
use crate::vault::Vault;

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
    Ok(guide::document(begin(Kind::GuidePage, view.words), &page, &contacts, view.words))
}
