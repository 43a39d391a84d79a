//! Requests about the guide.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::page::{Page, Span};
use super::{chapters, page};
use crate::api::{App, Nothing};
use crate::error::Result;

/// A chapter with its pages.
#[derive(Serialize, TS)]
pub struct ChapterView {
    /// Its identifier.
    pub id: String,
    /// Its pages, in order.
    pub pages: Vec<PageLine>,
}

/// A page as a line of the contents.
#[derive(Serialize, TS)]
pub struct PageLine {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The one thing to remember.
    pub lead: Vec<Span>,
}

/// Names one page.
#[derive(Deserialize, TS)]
pub struct PageRef {
    /// Which.
    pub id: String,
}

pub(crate) fn contents(app: &mut App, _: Nothing) -> Result<Vec<ChapterView>> {
    chapters()?
        .iter()
        .map(|chapter| {
            let pages = chapter.pages.iter().map(|id| {
                let Page { id, title, lead, .. } = page(id, &app.words)?;
                Ok(PageLine { id, title, lead })
            });
            Ok(ChapterView { id: chapter.id.clone(), pages: pages.collect::<Result<_>>()? })
        })
        .collect()
}

pub(crate) fn get(app: &mut App, request: PageRef) -> Result<Page> {
    page(&request.id, &app.words)
}
