//! Paper: from a [`Document`] to the bytes of a PDF, the same bytes for the same words, paper and fonts.
//!
//! Words are shaped and broken into lines (`shape`, `paragraph`), blocks become slabs (`flow` and its
//! neighbours), slabs fill pages (`pages`), and pages become a file (`write`, `finish`). Layout knows no
//! file format and the file knows no layout.

mod chart;
mod codes;
mod cut;
mod draw;
mod finish;
mod flow;
mod fonts;
mod footer;
mod foreign;
mod form;
mod library;
mod line;
mod lines_chart;
mod marks;
mod outline;
mod pages;
mod paper;
mod paragraph;
mod proof;
mod shape;
mod shapes;
mod sizes;
mod structure;
mod table;
mod tags;
mod write;

pub use fonts::Fonts;
pub use paper::{Paper, PaperSize, Sheets};
pub use proof::{PlacedGlyph, PlacedWord, ProofPage, proof};

use super::{Block, Document, clean};
use flow::Flow;
use footer::Footer;
use pages::Page;
use shape::{Shaper, Trust};
use sizes::Sizes;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use tags::Tags;

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

/// Why a document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The progress function asked to stop.
    #[error("rendering was cancelled")]
    Cancelled,
    /// A font could not be reduced to the letters in use; the name of the font.
    #[error("the font {0} cannot be embedded")]
    Font(String),
    /// The file could not be written to memory.
    #[error("the file could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// The file's parts do not fit together.
    #[error("the file could not be put together: {0}")]
    File(#[from] lopdf::Error),
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
    let Laid { pages, copies, shaper, tags, mut halt } = laid;
    let order = finish::order(paper.sheets, pages.len() / copies, copies);
    let bytes = finish::file(document, paper, &pages, &order, &shaper, &tags, &mut halt)?;
    let missing =
        shaper.missing.iter().map(|(letter, count)| Missing { letter: *letter, count: *count }).collect();
    Ok(Rendered { bytes, pages: pages.len(), missing })
}

/// Pages, with what writing them needs.
struct Laid<'a, 'f> {
    /// Those of each copy after those of the copy before.
    pages: Vec<Page>,
    copies: usize,
    shaper: Shaper<'f>,
    tags: Tags,
    halt: Halt<'a>,
}

/// Lays a document out.
fn lay_out<'a, 'f>(
    document: &'a Document,
    paper: &Paper,
    fonts: &'f Fonts,
    trust: &Trust,
    progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Laid<'a, 'f>, RenderError> {
    let sizes = Sizes::new(paper.large_print);
    let mut shaper = Shaper::new(fonts, &document.language, trust);
    let footer = Footer::new(document, paper, sizes, &mut shaper);
    let halt = Halt::new(steps(&document.blocks), progress);
    let mut flow = Flow::new(shaper, document, sizes, footer.area(), halt);
    flow.blocks(&document.blocks);
    if flow.halt.stopped {
        return Err(RenderError::Cancelled);
    }
    let Flow { mut shaper, pages, tags, halt, .. } = flow;
    let pages = pages.finish();
    let mut all = Vec::with_capacity(pages.len() * footer.copies());
    for copy in 0..footer.copies() {
        let mut pages: Vec<Page> =
            if copy == 0 { pages.clone() } else { pages.iter().map(Page::again).collect() };
        footer.add(&mut pages, copy, &mut shaper);
        all.append(&mut pages);
    }
    Ok(Laid { pages: all, copies: footer.copies(), shaper, tags, halt })
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

/// Counts steps, tells them seldom enough to cost nothing, and remembers a wish to stop.
pub(crate) struct Halt<'a> {
    done: usize,
    half: usize,
    stopped: bool,
    progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>,
}

impl<'a> Halt<'a> {
    fn new(half: usize, progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Self {
        Self { done: 0, half: half.max(1), stopped: false, progress }
    }

    /// Counts one step of layout; true when asked to stop.
    pub(crate) fn step(&mut self) -> bool {
        self.done += 1;
        if self.done % 32 == 1 {
            self.tell(self.done.min(self.half));
        }
        self.stopped
    }

    /// Tells that `page` of `pages` is written; true when asked to stop.
    pub(crate) fn written(&mut self, page: usize, pages: usize) -> bool {
        self.tell(self.half + self.half * page.min(pages) / pages.max(1));
        self.stopped
    }

    fn tell(&mut self, done: usize) {
        if !self.stopped && (self.progress)(done, 2 * self.half).is_break() {
            self.stopped = true;
        }
    }
}
