//! Requests about the guide.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::page::{Page, Span};
use super::{chapters, page};
use crate::error::Result;
use crate::session::{Nothing, Session};

/// A chapter with its pages.
#[derive(Serialize, TS)]
#[ts(rename = "GuideChapter")]
pub struct ChapterView {
    pub id: String,
    /// Its pages, in order.
    pub pages: Vec<PageLine>,
}

/// A page as a line of the contents.
#[derive(Serialize, TS)]
#[ts(rename = "GuidePageLine")]
pub struct PageLine {
    pub id: String,
    pub title: String,
    /// The one thing to remember.
    pub lead: Vec<Span>,
}

/// Names one page.
#[derive(Deserialize, TS)]
#[ts(rename = "GuidePageRef")]
pub struct PageRef {
    pub id: String,
}

pub fn contents(session: &mut Session, _: Nothing) -> Result<Vec<ChapterView>> {
    chapters()?
        .iter()
        .map(|chapter| {
            let pages = chapter.pages.iter().map(|id| {
                let Page { id, title, lead, .. } = page(id, &session.words)?;
                Ok(PageLine { id, title, lead })
            });
            Ok(ChapterView { id: chapter.id.clone(), pages: pages.collect::<Result<_>>()? })
        })
        .collect()
}

pub fn get(session: &mut Session, request: PageRef) -> Result<Page> {
    page(&request.id, &session.words)
}
