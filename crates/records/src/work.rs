//! Long work: how far it is, and the wish to stop it.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of long work; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Work(Arc<State>);

#[derive(Debug, Default)]
struct State {
    done: AtomicU64,
    total: AtomicU64,
    /// Work with this ticket or an earlier one shall stop.
    stopped: AtomicU64,
    /// All long work shall stop, and none shall begin.
    halted: AtomicBool,
}

/// How far the work is; nothing is being done where `total` is 0.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct WorkView {
    /// Steps done.
    #[ts(type = "number")]
    pub done: u64,
    /// Steps in all, as far as known.
    #[ts(type = "number")]
    pub total: u64,
}

/// Which work shall stop.
#[derive(Debug, Deserialize, TS)]
pub struct WorkRef {
    /// The ticket of its request; earlier ones stop too.
    #[ts(type = "number")]
    pub ticket: u64,
}

impl Work {
    /// Stops all long work and lets none begin, until a workspace is locked or opened or [`Work::resume`] is called:
    /// whoever locks or leaves need not wait for it. What people typed is still taken.
    pub fn halt(&self) {
        self.0.halted.store(true, Ordering::Relaxed);
    }

    /// Lets long work begin again, such as when somebody chose not to leave after all.
    pub fn resume(&self) {
        self.0.halted.store(false, Ordering::Relaxed);
    }

    pub fn is_halted(&self) -> bool {
        self.0.halted.load(Ordering::Relaxed)
    }

    /// How far the work is.
    pub fn view(&self) -> WorkView {
        let of = |number: &AtomicU64| number.load(Ordering::Relaxed);
        WorkView { done: of(&self.0.done), total: of(&self.0.total) }
    }

    /// Stops work of this ticket and of earlier ones.
    pub fn stop(&self, work: &WorkRef) {
        self.0.stopped.fetch_max(work.ticket, Ordering::Relaxed);
    }

    /// Begins work that a ticket may stop. Only what this gives can tell how far the work is, so that nothing is shown as
    /// going on once it was dropped, however the work ended.
    pub fn begin(&self, ticket: Option<u64>) -> Running {
        Running { work: self.clone(), ticket }
    }
}

/// Work that is going on, until this is dropped.
#[derive(Debug)]
pub struct Running {
    work: Work,
    ticket: Option<u64>,
}

impl Running {
    /// Tells how far the work is, and hears whether it shall stop.
    pub fn step(&self, done: usize, total: usize) -> ControlFlow<()> {
        let state = &self.work.0;
        state.done.store(done as u64, Ordering::Relaxed);
        state.total.store(total as u64, Ordering::Relaxed);
        match self.ticket {
            _ if self.work.is_halted() => ControlFlow::Break(()),
            Some(ticket) if ticket <= state.stopped.load(Ordering::Relaxed) => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.work.0.total.store(0, Ordering::Relaxed);
        self.work.0.done.store(0, Ordering::Relaxed);
    }
}
