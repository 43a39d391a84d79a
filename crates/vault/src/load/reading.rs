//! An open copy while it is read, and what a fault in it is called.

use std::fmt::Display;
use std::ops::ControlFlow;

use crate::error::{CopyFault, CopyPlace, Error, Result};
use crate::model::RecordModel;
use crate::progress::Progress;

/// What was read so far, and what a fault in it is called.
pub(crate) struct Reading<'a> {
    pub(crate) file: String,
    pub(crate) on: Progress<'a>,
    pub(crate) model: &'static RecordModel,
    pub(crate) total: usize,
}

impl Reading<'_> {
    /// One more record is done.
    pub(crate) fn step(&mut self, done: usize) -> Result<()> {
        match (self.on)(done, self.total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Stopped),
        }
    }

    /// A fault of the file as a whole.
    pub(crate) fn fault(&self, fault: CopyFault) -> Error {
        self.at(CopyPlace::default(), fault)
    }

    pub(crate) fn at(&self, place: CopyPlace, fault: CopyFault) -> Error {
        Error::OpenCopy { file: self.file.clone(), place: Box::new(place), fault }
    }

    /// What the reader of JSON says.
    pub(crate) fn json(&self, error: &serde_json::Error) -> Error {
        let place = CopyPlace { line: error.line(), ..CopyPlace::default() };
        let detail = error.to_string();
        let detail = detail.split(" at line ").next().unwrap_or_default();
        self.at(place, CopyFault::Json { detail: clipped(detail) })
    }
}

/// A foreign text, short enough for a message and on one line.
pub(crate) fn clipped(text: &(impl Display + ?Sized)) -> String {
    const MOST: usize = 80;
    let text = text.to_string();
    let mut clean: String = text.chars().filter(|c| !c.is_control()).take(MOST).collect();
    if text.chars().count() > MOST {
        clean.push('…');
    }
    clean
}
