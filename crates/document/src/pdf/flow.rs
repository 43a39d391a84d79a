//! From blocks to slabs: running words, headings, lists and remarks. Tables, forms and charts have their rooms.

use super::line::{Line, Side};
use super::marks::{Ink, Mark};
use super::pages::{Pages, Slab};
use super::paper::Area;
use super::paragraph::Paragraph;
use super::shape::Shaper;
use super::sizes::{Sizes, Type};
use super::tags::{Role, Tags};
use super::{Halt, chart, form, table};
use crate::{
    Align, Block, Callout, Document, Field, Item, Level, List, Marker, PageWords, Text, TitleBlock, Voice,
};

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

/// Everything a block needs to become slabs.
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
    pub(crate) halt: Halt<'a>,
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
        halt: Halt<'a>,
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
            halt,
        }
    }

    /// Sets blocks one under the other; stops early when asked to.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
        let mut before: Option<&Block> = None;
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            if self.halt.step() {
                return;
            }
            // What stands alone between a heading and what it introduces goes with it.
            let alone = matches!(before, Some(Block::Heading(..)));
            let introduces = !matches!(blocks.peek(), None | Some(Block::Paragraph(_) | Block::PageBreak));
            self.block(block, alone && introduces);
            before = Some(block);
        }
    }

    fn block(&mut self, block: &Block, keep: bool) {
        let step = self.sizes.step;
        match block {
            Block::Title(title) => self.title(title),
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(paragraph) => {
                let kind = match paragraph.voice {
                    Voice::Body => self.sizes.body,
                    Voice::Lead => self.sizes.lead,
                    Voice::Small => self.sizes.small,
                };
                let setting = Setting { before: step, keep: keep || paragraph.keep_with_next };
                let frame = self.measure();
                self.within(Role::Paragraph, |flow| flow.paragraph(&paragraph.text, kind, frame, setting));
            }
            Block::List(list) => {
                let role = match list.marker {
                    Marker::Bullet => Role::List,
                    Marker::Number => Role::Numbered,
                };
                self.within(role, |flow| flow.list(list));
            }
            Block::Table(content) => self.within(Role::Table, |flow| table::flow(flow, content)),
            Block::Fields(fields) => {
                self.within(Role::Group, |flow| form::fields(flow, &fields.items, fields.paired, step * 1.2));
            }
            Block::Checklist(items) => self.within(Role::List, |flow| form::checklist(flow, items)),
            Block::Scales(scales) => form::scales(self, scales),
            Block::Lines(lines) => self.within(Role::Paragraph, |flow| form::lines(flow, lines)),
            Block::Chart(content) => chart::flow(self, content),
            Block::Signatures(signatures) => {
                self.within(Role::Group, |flow| form::signatures(flow, signatures))
            }
            Block::Callout(callout) => self.within(Role::Group, |flow| flow.callout(callout)),
            Block::Sources(items) => self.within(Role::Numbered, |flow| flow.sources(items)),
            Block::Together(blocks) => {
                self.pages.join();
                self.blocks(blocks);
                self.pages.part();
            }
            Block::PageBreak => self.pages.turn(),
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
    fn measure(&self) -> Frame {
        self.frame.at_most(self.sizes.body.size * MEASURE, self.from_right)
    }

    /// Where reading begins on this page.
    pub(crate) fn start(&self) -> Side {
        Side::of(Align::Start, self.from_right)
    }

    /// Sets a paragraph, aligned where it begins itself, as a line of Arabic in an English page.
    fn paragraph(&mut self, text: &Text, kind: Type, frame: Frame, setting: Setting) {
        let paragraph = self.shape(text, kind);
        let side = Side::of(Align::Start, paragraph.from_right);
        let lines = paragraph.lines(&mut self.shaper, frame.width);
        self.push_lines(&lines, frame, side, setting, |_, _, _| {});
    }

    /// Pushes lines as slabs so that two lines at least stand on either side of a page's end.
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
            let mut slab = Slab {
                height: line.height,
                before: if at == 0 { setting.before } else { 0.0 },
                keep: if at == last { setting.keep } else { at == 0 || at + 2 > last },
                ..Slab::default()
            };
            decorate(at, line, &mut slab.marks);
            line.marks(frame.x, 0.0, frame.width, side, &mut slab.marks);
            self.pages.push(slab);
        }
    }

    /// One slab of whole lines.
    pub(crate) fn stack(&mut self, text: &Text, kind: Type, frame: Frame, side: Side) -> Slab {
        let mut slab = Slab::default();
        for line in self.lines(text, kind, frame.width) {
            line.marks(frame.x, slab.height, frame.width, side, &mut slab.marks);
            slab.height += line.height;
        }
        slab
    }

    fn title(&mut self, title: &TitleBlock) {
        let step = self.sizes.step;
        let side = self.start();
        let frame = self.frame;
        self.pages.join();
        let kind = self.sizes.title;
        let mut slab = self.within(Role::Paragraph, |flow| flow.stack(&title.title, kind, frame, side));
        slab.before = step * 3.0;
        slab.keep = true;
        self.pages.push(slab);
        if !title.subtitle.is_blank() {
            let kind = self.sizes.subtitle;
            let mut slab =
                self.within(Role::Paragraph, |flow| flow.stack(&title.subtitle, kind, frame, side));
            slab.before = step * 0.2;
            slab.keep = true;
            self.pages.push(slab);
        }
        self.pages.push(Slab {
            height: 1.0,
            before: step * 1.1,
            keep: !title.facts.is_empty(),
            marks: vec![Mark::Rule {
                from: (frame.x, 0.5),
                to: (frame.x + frame.width, 0.5),
                width: 1.0,
                ink: Ink::Full,
                dash: 0.0,
            }],
            ..Slab::default()
        });
        if !title.facts.is_empty() {
            let facts: &[Field] = &title.facts;
            self.within(Role::Group, |flow| form::fields(flow, facts, true, step * 1.2));
        }
        self.pages.space(step * 2.4);
        self.pages.part();
    }

    fn heading(&mut self, level: Level, words: &Text) {
        let (depth, above) = match level {
            Level::One => (0, 4.0),
            Level::Two => (1, 3.0),
            Level::Three => (2, 2.0),
        };
        let kind = self.sizes.headings.get(depth).copied().unwrap_or(self.sizes.body);
        let (frame, side) = (self.frame, self.start());
        let mut slab = self.within(Role::Heading(depth), |flow| flow.stack(words, kind, frame, side));
        slab.before = self.sizes.step * above;
        slab.keep = true;
        slab.marks.push(Mark::Bookmark(depth, words.words(), 0.0));
        self.pages.push(slab);
    }

    fn list(&mut self, list: &List) {
        let kind = self.sizes.body;
        let step = self.sizes.step;
        let right = self.from_right;
        let digits = list.items.len().to_string().len() as f32;
        let gutter = match list.marker {
            Marker::Bullet => kind.size * 1.3,
            Marker::Number => kind.size * (0.9 + 0.6 * digits),
        };
        let frame = self.measure();
        for (at, Item { text, under }) in list.items.iter().enumerate() {
            let inner = frame.indent(gutter, right);
            let item = self.tags.open(Role::Item, "");
            let number = match list.marker {
                Marker::Number => {
                    let number = Text::from(format!("{}.", at + 1));
                    self.within(Role::Label, |flow| flow.lines(&number, kind, frame.width)).into_iter().next()
                }
                Marker::Bullet => None,
            };
            let lines = self.within(Role::Body, |flow| flow.lines(text, kind, inner.width));
            let before = if at == 0 { step } else { step * 0.5 };
            let setting = Setting { before, keep: !under.is_empty() };
            let side = self.start();
            self.push_lines(&lines, inner, side, setting, |at, line, marks| match &number {
                _ if at > 0 => {}
                Some(number) => {
                    let mut number = number.clone();
                    number.baseline = line.baseline;
                    number.marks(frame.x, 0.0, frame.width, side, marks);
                }
                None => marks.push(Mark::Circle {
                    center: (frame.start(kind.size * 0.5, right), line.baseline - kind.size * 0.27),
                    radius: kind.size * 0.14,
                    fill: Some(Ink::Full),
                    stroke: None,
                }),
            });
            let deeper = inner.indent(kind.size * 1.3, right);
            for (at, words) in under.iter().enumerate() {
                let lines = self.within(Role::Body, |flow| flow.lines(words, kind, deeper.width));
                let setting = Setting { before: step * 0.3, keep: at + 2 == under.len() };
                self.push_lines(&lines, deeper, side, setting, |at, line, marks| {
                    if at == 0 {
                        let y = line.baseline - kind.size * 0.27;
                        marks.push(Mark::Rule {
                            from: (inner.start(kind.size * 0.25, right), y),
                            to: (inner.start(kind.size * 0.75, right), y),
                            width: kind.size * 0.07,
                            ink: Ink::Full,
                            dash: 0.0,
                        });
                    }
                });
            }
            self.tags.close(item);
        }
    }

    fn callout(&mut self, callout: &Callout) {
        let step = self.sizes.step;
        let right = self.from_right;
        let outer = self.frame;
        let frame = self.measure().indent(step * 2.6, right);
        let x = outer.start(1.0, right);
        let side = self.start();
        let title = (!callout.title.is_blank()).then_some((&callout.title, self.sizes.body.bold()));
        let body = callout.body.iter().map(|text| (text, self.sizes.body));
        let parts: Vec<(&Text, Type)> = title.into_iter().chain(body).collect();
        let last = parts.len().saturating_sub(1);
        for (at, (text, kind)) in parts.into_iter().enumerate() {
            let mut lines = self.within(Role::Paragraph, |flow| flow.lines(text, kind, frame.width));
            // The gap between paragraphs belongs to the line above, so that the rule runs through it.
            if let Some(line) = lines.last_mut().filter(|_| at < last) {
                line.height += step * 0.6;
            }
            let keep = at < last && kind.bold;
            let setting = Setting { before: if at == 0 { step * 1.8 } else { 0.0 }, keep };
            self.push_lines(&lines, frame, side, setting, |_, line, marks| {
                marks.push(Mark::Rule {
                    from: (x, 0.0),
                    to: (x, line.height),
                    width: 2.0,
                    ink: Ink::Soft,
                    dash: 0.0,
                });
            });
        }
        self.pages.space(step * 1.8);
    }

    fn sources(&mut self, items: &[Text]) {
        let kind = self.sizes.small;
        let step = self.sizes.step;
        let right = self.from_right;
        let frame = self.measure();
        let digits = items.len().to_string().len() as f32;
        let inner = frame.indent(kind.size * (0.9 + 0.6 * digits), right);
        let side = self.start();
        for (at, words) in items.iter().enumerate() {
            let (number, lines) = self.within(Role::Item, |flow| {
                let number = Text::from((at + 1).to_string());
                let number = flow.within(Role::Label, |flow| flow.lines(&number, kind, frame.width));
                (
                    number.into_iter().next(),
                    flow.within(Role::Body, |flow| flow.lines(words, kind, inner.width)),
                )
            });
            let setting = Setting { before: if at == 0 { step * 3.0 } else { step * 0.4 }, keep: false };
            self.push_lines(&lines, inner, side, setting, |line_at, line, marks| {
                if line_at == 0 {
                    marks.push(Mark::Source(u32::try_from(at + 1).unwrap_or(u32::MAX), 0.0));
                    if let Some(number) = &number {
                        let mut number = number.clone();
                        number.baseline = line.baseline;
                        number.marks(frame.x, 0.0, frame.width, side, marks);
                    }
                }
            });
        }
    }
}
