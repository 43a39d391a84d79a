//! How far rendering is, and the wish to stop it.

use std::ops::ControlFlow;

/// Counts steps, tells them seldom enough to cost nothing, and remembers a wish to stop.
pub(crate) struct Progress<'a> {
    done: usize,
    half: usize,
    pub(crate) stopped: bool,
    progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>,
}

impl<'a> Progress<'a> {
    pub(crate) fn new(half: usize, progress: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Self {
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
