//! Blocks become boxes of lines: running words, headings, lists and remarks here, tables, forms and charts by their own
//! modules.

use super::marks::Mark;
use super::{chart, form, table};
use crate::block::{Block, Callout, Item, Level, List, Marker, TextRole, TitleBlock};
use crate::form::Field;
use crate::pdf::flow::{Flow, Setting};
use crate::pdf::ink::Ink;
use crate::pdf::line_box::LineBox;
use crate::pdf::sizes::Type;
use crate::pdf::tags::Role;
use crate::text::Text;

impl Flow<'_, '_> {
    /// Sets blocks one under the other; stops early when asked to.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
        let mut before: Option<&Block> = None;
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            if self.progress.step() {
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
                let kind = match paragraph.role {
                    TextRole::Body => self.sizes.body,
                    TextRole::Lead => self.sizes.lead,
                    TextRole::Small => self.sizes.small,
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
                self.pages.begin_group();
                self.blocks(blocks);
                self.pages.end_group();
            }
            Block::PageBreak => self.pages.page_break(),
        }
    }

    fn title(&mut self, title: &TitleBlock) {
        let step = self.sizes.step;
        let side = self.start();
        let frame = self.frame;
        self.pages.begin_group();
        let kind = self.sizes.title;
        let mut boxed = self.within(Role::Paragraph, |flow| flow.stack(&title.title, kind, frame, side));
        boxed.before = step * 3.0;
        boxed.keep = true;
        self.pages.push(boxed);
        if !title.subtitle.is_blank() {
            let kind = self.sizes.subtitle;
            let mut boxed =
                self.within(Role::Paragraph, |flow| flow.stack(&title.subtitle, kind, frame, side));
            boxed.before = step * 0.2;
            boxed.keep = true;
            self.pages.push(boxed);
        }
        self.pages.push(LineBox {
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
            ..LineBox::default()
        });
        if !title.facts.is_empty() {
            let facts: &[Field] = &title.facts;
            self.within(Role::Group, |flow| form::fields(flow, facts, true, step * 1.2));
        }
        self.pages.space(step * 2.4);
        self.pages.end_group();
    }

    fn heading(&mut self, level: Level, words: &Text) {
        let (depth, above) = match level {
            Level::One => (0, 4.0),
            Level::Two => (1, 3.0),
            Level::Three => (2, 2.0),
        };
        let kind = self.sizes.headings.get(depth).copied().unwrap_or(self.sizes.body);
        let (frame, side) = (self.frame, self.start());
        let mut boxed = self.within(Role::Heading(depth), |flow| flow.stack(words, kind, frame, side));
        boxed.before = self.sizes.step * above;
        boxed.keep = true;
        boxed.marks.push(Mark::Bookmark(depth, words.words(), 0.0));
        self.pages.push(boxed);
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
