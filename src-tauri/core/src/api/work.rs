//! Long work: how far it is, and the wish to stop it. Hosts answer these two commands without waiting for the
//! core, which is busy with the very work that is asked about.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{Answer, App, Nothing};
use crate::error::Result;

/// What is known of long work; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Work(Arc<State>);

#[derive(Debug, Default)]
struct State {
    done: AtomicU64,
    total: AtomicU64,
    /// Work with this ticket or an earlier one shall stop.
    stopped: AtomicU64,
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
    /// Answers the commands about work, and only those, from any thread.
    pub fn answer(&self, name: &str, request: &Value) -> Option<Answer> {
        let value = match name {
            "workStatus" => serde_json::to_value(self.view()).ok()?,
            "workStop" => {
                self.stop(&serde_json::from_value(request.clone()).ok()?);
                Value::Object(serde_json::Map::new())
            }
            _ => return None,
        };
        Some(Answer { value, changed: Vec::new(), saved_at: None, operation: None })
    }

    fn view(&self) -> WorkView {
        let of = |number: &AtomicU64| number.load(Ordering::Relaxed);
        WorkView { done: of(&self.0.done), total: of(&self.0.total) }
    }

    fn stop(&self, work: &WorkRef) {
        self.0.stopped.fetch_max(work.ticket, Ordering::Relaxed);
    }

    /// Tells how far the work with this ticket is, and hears whether it shall stop.
    pub(crate) fn step(&self, ticket: Option<u64>, done: usize, total: usize) -> ControlFlow<()> {
        self.0.done.store(done as u64, Ordering::Relaxed);
        self.0.total.store(total as u64, Ordering::Relaxed);
        match ticket {
            Some(ticket) if ticket <= self.0.stopped.load(Ordering::Relaxed) => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }

    /// The work is over, however it ended.
    pub(crate) fn over(&self) {
        self.0.total.store(0, Ordering::Relaxed);
        self.0.done.store(0, Ordering::Relaxed);
    }
}

pub(super) fn status(app: &mut App, _: Nothing) -> Result<WorkView> {
    Ok(app.work.view())
}

pub(super) fn stop(app: &mut App, request: WorkRef) -> Result<Nothing> {
    app.work.stop(&request);
    Ok(Nothing {})
}
