//! Filling pages from top to bottom with boxes that are never cut.

use super::cut::cut;
use super::marks::Mark;
use super::paper::Area;
use crate::pdf::line_box::LineBox;

/// A page of marks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub(crate) marks: Vec<Mark>,
}

impl Page {
    /// The page in a further copy: readers that do not look at the page hear it once.
    pub(crate) fn again(&self) -> Page {
        let once = |mark: &&Mark| !matches!(mark, Mark::Bookmark(..) | Mark::Source(..) | Mark::Link { .. });
        let shown = self.marks.iter().filter(once);
        Page { marks: shown.cloned().map(Mark::untagged).collect() }
    }
}

/// The pages filled so far.
#[derive(Debug)]
pub(crate) struct Pages {
    area: Area,
    pub(crate) done: Vec<Page>,
    page: Page,
    y: f32,
    chain: Vec<LineBox>,
    after: f32,
    together: usize,
}

impl Pages {
    pub(crate) fn new(area: Area) -> Self {
        Self {
            area,
            done: Vec::new(),
            page: Page::default(),
            y: area.top,
            chain: Vec::new(),
            after: 0.0,
            together: 0,
        }
    }

    /// Adds a box; it is placed once its page is known.
    pub(crate) fn push(&mut self, boxed: LineBox) {
        let mut boxed = boxed;
        boxed.before = boxed.before.max(std::mem::replace(&mut self.after, boxed.after));
        let limit = self.area.height() - boxed.head.as_ref().map_or(0.0, |head| head.height);
        if boxed.height > limit {
            // Room for one line at least, even under a heading row as high as the page.
            self.chain.extend(cut(boxed, limit.max(self.area.height() / 4.0)));
            self.settle();
            return;
        }
        let keep = boxed.keep || self.together > 0;
        self.chain.push(boxed);
        if !keep {
            self.settle();
        }
    }

    /// Slabs pushed between `join` and `part` stay together where one page can hold them.
    pub(crate) fn begin_group(&mut self) {
        self.together += 1;
    }

    /// Asks for room under what was pushed last.
    pub(crate) fn space(&mut self, after: f32) {
        self.after = self.after.max(after);
    }

    /// Ends a group begun with `join`.
    pub(crate) fn end_group(&mut self) {
        self.together = self.together.saturating_sub(1);
        if self.together == 0 && self.chain.last().is_some_and(|boxed| !boxed.keep) {
            self.settle();
        }
    }

    /// Begins a new page unless the page is empty.
    pub(crate) fn page_break(&mut self) {
        self.settle();
        if !self.is_fresh() {
            self.done.push(std::mem::take(&mut self.page));
            self.y = self.area.top;
        }
    }

    /// Places what waits and gives all pages; there is always at least one.
    pub(crate) fn finish(mut self) -> Vec<Page> {
        self.settle();
        if !self.page.marks.is_empty() || self.done.is_empty() {
            self.done.push(self.page);
        }
        self.done
    }

    fn is_fresh(&self) -> bool {
        self.y <= self.area.top
    }

    fn settle(&mut self) {
        let chain = std::mem::take(&mut self.chain);
        let Some(first) = chain.first() else { return };
        let gaps: f32 = chain.iter().map(|boxed| boxed.height + boxed.before).sum();
        let lead = if self.is_fresh() { first.before } else { 0.0 };
        if self.y + gaps - lead > self.area.bottom + 0.01 && !self.is_fresh() {
            let head = first.head.as_ref().map_or(0.0, |head| head.height);
            if gaps - first.before + head <= self.area.height() {
                self.done.push(std::mem::take(&mut self.page));
                self.y = self.area.top;
            }
        }
        for boxed in chain {
            self.place(boxed);
        }
    }

    fn place(&mut self, boxed: LineBox) {
        let before = if self.is_fresh() { 0.0 } else { boxed.before };
        if self.y + before + boxed.height > self.area.bottom + 0.01 && !self.is_fresh() {
            self.done.push(std::mem::take(&mut self.page));
            self.y = self.area.top;
        }
        if self.is_fresh() {
            if let Some(head) = boxed.head.as_ref().filter(|_| !self.done.is_empty()) {
                let y = self.y;
                self.draw(head.marks.iter().cloned(), y);
                self.y += head.height;
            }
        } else {
            self.y += boxed.before;
        }
        let y = self.y;
        self.draw(boxed.marks.into_iter(), y);
        self.y += boxed.height;
    }

    fn draw(&mut self, marks: impl Iterator<Item = Mark>, y: f32) {
        for mut mark in marks {
            mark.shift(0.0, y);
            self.page.marks.push(mark);
        }
    }
}
