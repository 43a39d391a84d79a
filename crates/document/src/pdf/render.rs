//! From a document to the bytes of a PDF.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::finish;
use super::flow::Flow;
use super::footer::Footer;
use super::pages::Page;
use super::shape::{Shaper, Trust};
use super::sizes::Sizes;
use super::tags::Tags;
use crate::pdf::error::RenderError;
use crate::pdf::fonts::Fonts;
use crate::pdf::paper::Paper;
use crate::pdf::progress::Progress;
use crate::{Block, Document};

/// A document as a file, with what the reader should know before printing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has, before they are laid two on a sheet.
    pub pages: usize,
    /// Letters that no font has, printed as empty boxes, in order of code point.
    pub missing: Vec<Missing>,
}

/// A letter that no font has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The letter.
    pub letter: char,
    /// How often it stands in the document.
    pub count: usize,
}

/// Renders a document.
///
/// # Errors
/// When a font of the system cannot be embedded or the file cannot be put together.
pub fn render(document: &Document, paper: &Paper, fonts: &Fonts) -> Result<Rendered, RenderError> {
    render_with(document, paper, fonts, &mut |_, _| ControlFlow::Continue(()))
}

/// Renders a document, telling how far it is: `progress(done, total)` in steps of no fixed length.
///
/// # Errors
/// [`RenderError::Cancelled`] as soon as `progress` breaks, else as [`render`].
pub fn render_with(
    document: &Document,
    paper: &Paper,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Rendered, RenderError> {
    // A font that fails is left out, and its letters are named as missing: no font may keep a document from being made.
    let mut trust = Trust::default();
    loop {
        let made = catch_unwind(AssertUnwindSafe(|| attempt(document, paper, fonts, &trust, progress)));
        match made {
            Ok(Err(RenderError::Font(name))) if trust.failed.insert(name.clone()) => {}
            Ok(made) => return made,
            Err(_) if !trust.none => trust.none = true,
            Err(panic) => resume_unwind(panic),
        }
    }
}

fn attempt(
    document: &Document,
    paper: &Paper,
    fonts: &Fonts,
    trust: &Trust,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Rendered, RenderError> {
    let laid = lay_out(document, paper, fonts, trust, progress)?;
    let Laid { pages, copies, shaper, tags, mut progress } = laid;
    let order = finish::order(paper.sheets, pages.len() / copies, copies);
    let bytes = finish::file(document, paper, &pages, &order, &shaper, &tags, &mut progress)?;
    let missing =
        shaper.missing.iter().map(|(letter, count)| Missing { letter: *letter, count: *count }).collect();
    Ok(Rendered { bytes, pages: pages.len(), missing })
}

/// Pages, with what writing them needs.
pub(super) struct Laid<'a, 'f> {
    /// Those of each copy after those of the copy before.
    pub(super) pages: Vec<Page>,
    pub(super) copies: usize,
    pub(super) shaper: Shaper<'f>,
    pub(super) tags: Tags,
    pub(super) progress: Progress<'a>,
}

/// Lays a document out.
pub(super) fn lay_out<'a, 'f>(
    document: &'a Document,
    paper: &Paper,
    fonts: &'f Fonts,
    trust: &Trust,
    progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Laid<'a, 'f>, RenderError> {
    let sizes = Sizes::new(paper.large_print);
    let mut shaper = Shaper::new(fonts, &document.language, trust);
    let footer = Footer::new(document, paper, sizes, &mut shaper);
    let progress = Progress::new(steps(&document.blocks), progress);
    let mut flow = Flow::new(shaper, document, sizes, footer.area(), progress);
    flow.blocks(&document.blocks);
    if flow.progress.stopped {
        return Err(RenderError::Cancelled);
    }
    let Flow { mut shaper, pages, tags, progress, .. } = flow;
    let pages = pages.finish();
    let mut all = Vec::with_capacity(pages.len() * footer.copies());
    for copy in 0..footer.copies() {
        let mut pages: Vec<Page> =
            if copy == 0 { pages.clone() } else { pages.iter().map(Page::again).collect() };
        footer.add(&mut pages, copy, &mut shaper);
        all.append(&mut pages);
    }
    Ok(Laid { pages: all, copies: footer.copies(), shaper, tags, progress })
}

/// How many steps layout takes; writing the pages takes as many again.
fn steps(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Table(table) => 1 + 2 * table.rows.len(),
            Block::Together(blocks) => 1 + steps(blocks),
            Block::Lines(lines) => 1 + usize::from(lines.count),
            _ => 1,
        })
        .sum()
}
