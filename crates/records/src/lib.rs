//! The records of mentoring: forms and nouns, the process that they follow, library, guide, search and import.
//!
//! A noun is a module: its fields, what reads and edits them, and in `api` the requests that pages send about it. A
//! request gets a [`session::Session`]; nothing here knows preferences, fonts or documents on paper.

pub mod action;
pub mod agreement;
pub mod amendment;
pub mod assessment;
pub mod choice;
pub mod consent;
pub mod decision;
pub mod encounter;
pub mod error;
pub mod estimate;
pub mod expectation;
pub mod explain;
pub mod feedback;
pub mod form;
pub mod forms;
pub mod guide;
pub mod home;
pub mod import;
pub mod indicator;
pub mod library;
pub mod mentorship;
pub mod model;
pub mod operation;
pub mod organisation;
pub mod plan;
pub mod portfolio;
pub mod process;
pub mod protection;
pub mod readiness;
pub mod reporting;
pub mod retention;
pub mod review;
pub mod search;
pub mod self_assessment;
pub mod session;
pub mod spending;
pub mod story;
pub mod wording;
pub mod work;

pub use error::{Error, Result};
pub use model::MODEL;
