//! What blocks are laid out with: the column they flow in, shaped paragraphs, and boxes of lines.

use super::line::{Line, Side};
use super::marks::Mark;
use super::pages::Pages;
use super::paper::Area;
use super::paragraph::Paragraph;
use super::shape::Shaper;
use super::sizes::{Sizes, Type};
use super::tags::{Role, Tags};
use crate::pdf::line_box::LineBox;
use crate::pdf::progress::Progress;
use crate::{Align, Document, PageWords, Text};

/// The longest line of running words, in sizes of the letters of the body: about eighty letters, so that the eye finds
/// the next line.
const MEASURE: f32 = 41.0;

/// A column of the page that words flow in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Frame {
    /// The frame without what is wider than `width` where reading ends.
    fn at_most(self, width: f32, from_right: bool) -> Self {
        let width = self.width.min(width);
        Self { x: if from_right { self.x + self.width - width } else { self.x }, width }
    }

    /// The frame without a strip where reading begins.
    pub(crate) fn indent(self, by: f32, from_right: bool) -> Self {
        let by = by.min(self.width / 2.0);
        Self { x: if from_right { self.x } else { self.x + by }, width: self.width - by }
    }

    /// The horizontal place of a mark `at` points from where reading begins.
    pub(crate) fn start(self, at: f32, from_right: bool) -> f32 {
        if from_right { self.x + self.width - at } else { self.x + at }
    }
}

/// Everything a block needs to become boxes.
pub(crate) struct Flow<'a, 'f> {
    pub(crate) shaper: Shaper<'f>,
    pub(crate) sizes: Sizes,
    pub(crate) from_right: bool,
    pub(crate) words: &'a PageWords,
    pub(crate) pages: Pages,
    pub(crate) tags: Tags,
    pub(crate) frame: Frame,
    /// Height of the words on one page.
    pub(crate) tallest: f32,
    pub(crate) progress: Progress<'a>,
}

/// How lines of one paragraph sit among others.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Setting {
    /// Room above the first line.
    pub(crate) before: f32,
    /// Stays with what follows.
    pub(crate) keep: bool,
}

impl<'a, 'f> Flow<'a, 'f> {
    pub(crate) fn new(
        shaper: Shaper<'f>,
        document: &'a Document,
        sizes: Sizes,
        area: Area,
        progress: Progress<'a>,
    ) -> Self {
        Self {
            shaper,
            sizes,
            from_right: document.is_right_to_left(),
            words: &document.words,
            pages: Pages::new(area),
            tags: Tags::default(),
            frame: Frame { x: area.left, width: area.width() },
            tallest: area.height(),
            progress,
        }
    }

    /// Does some work inside a new element.
    pub(crate) fn within<R>(&mut self, role: Role, work: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.tags.open(role, "");
        let result = work(self);
        self.tags.close(before);
        result
    }

    /// Shapes a text in the document's direction.
    pub(crate) fn shape(&mut self, text: &Text, kind: Type) -> Paragraph {
        self.measured(text, kind).tagged(&mut self.tags)
    }

    /// Shapes a text only to learn how wide it is: nobody reads it out.
    pub(crate) fn measured(&mut self, text: &Text, kind: Type) -> Paragraph {
        Paragraph::new(&mut self.shaper, text, kind, self.from_right)
    }

    /// The lines of a text in a width.
    pub(crate) fn lines(&mut self, text: &Text, kind: Type, width: f32) -> Vec<Line> {
        self.shape(text, kind).lines(&mut self.shaper, width)
    }

    /// The column of running words.
    pub(super) fn measure(&self) -> Frame {
        self.frame.at_most(self.sizes.body.size * MEASURE, self.from_right)
    }

    /// Where reading begins on this page.
    pub(crate) fn start(&self) -> Side {
        Side::of(Align::Start, self.from_right)
    }

    /// Sets a paragraph, aligned where it begins itself, as a line of Arabic in an English page.
    pub(super) fn paragraph(&mut self, text: &Text, kind: Type, frame: Frame, setting: Setting) {
        let paragraph = self.shape(text, kind);
        let side = Side::of(Align::Start, paragraph.from_right);
        let lines = paragraph.lines(&mut self.shaper, frame.width);
        self.push_lines(&lines, frame, side, setting, |_, _, _| {});
    }

    /// Pushes lines as boxes so that two lines at least stand on either side of a page's end.
    pub(crate) fn push_lines(
        &mut self,
        lines: &[Line],
        frame: Frame,
        side: Side,
        setting: Setting,
        decorate: impl Fn(usize, &Line, &mut Vec<Mark>),
    ) {
        let last = lines.len().saturating_sub(1);
        for (at, line) in lines.iter().enumerate() {
            let mut boxed = LineBox {
                height: line.height,
                before: if at == 0 { setting.before } else { 0.0 },
                keep: if at == last { setting.keep } else { at == 0 || at + 2 > last },
                ..LineBox::default()
            };
            decorate(at, line, &mut boxed.marks);
            line.marks(frame.x, 0.0, frame.width, side, &mut boxed.marks);
            self.pages.push(boxed);
        }
    }

    /// One box of whole lines.
    pub(crate) fn stack(&mut self, text: &Text, kind: Type, frame: Frame, side: Side) -> LineBox {
        let mut boxed = LineBox::default();
        for line in self.lines(text, kind, frame.width) {
            line.marks(frame.x, boxed.height, frame.width, side, &mut boxed.marks);
            boxed.height += line.height;
        }
        boxed
    }
}
