//! The commands about long work. Hosts answer them without waiting for the core, which is busy with the very work that is
//! asked about.

use jirani_records::session::{Nothing, Session};
use jirani_records::work::{Work, WorkRef, WorkView};
use serde_json::Value;

use super::Answer;
use crate::error::Result;

/// Answers the commands about work, and only those, from any thread.
pub fn answer_about_work(work: &Work, name: &str, request: &Value) -> Option<Answer> {
    let value = match name {
        "workStatus" => serde_json::to_value(work.view()).ok()?,
        "workHalt" => {
            work.halt();
            Value::Object(serde_json::Map::new())
        }
        "workResume" => {
            work.resume();
            Value::Object(serde_json::Map::new())
        }
        "workStop" => {
            work.stop(&serde_json::from_value(request.clone()).ok()?);
            Value::Object(serde_json::Map::new())
        }
        _ => return None,
    };
    Some(Answer { value, changed: Vec::new(), saved_at: None, gone: false, operation: None })
}

pub(super) fn status(session: &mut Session, _: Nothing) -> Result<WorkView> {
    Ok(session.work.view())
}

pub(super) fn halt(session: &mut Session, _: Nothing) -> Result<Nothing> {
    session.work.halt();
    Ok(Nothing {})
}

pub(super) fn resume(session: &mut Session, _: Nothing) -> Result<Nothing> {
    session.work.resume();
    Ok(Nothing {})
}

pub(super) fn stop(session: &mut Session, request: WorkRef) -> Result<Nothing> {
    session.work.stop(&request);
    Ok(Nothing {})
}
