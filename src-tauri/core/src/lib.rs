//! Jirani without a window: catalogue, recommender, process, documents and vault.
//!
//! The shell and `jirani-cli` are thin hosts of this crate; `DESIGN.md` is the map of rooms.

pub mod action;
pub mod agreement;
pub mod amendment;
pub mod api;
pub mod assessment;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod consent;
pub mod decision;
pub use jirani_document as document;
pub mod encounter;
pub mod error;
pub mod estimate;
pub mod expectation;
pub mod explain;
pub mod feedback;
pub mod files;
pub mod form;
pub mod guide;
pub mod home;
pub mod i18n;
pub mod ids;
pub mod import;
pub mod indicator;
pub mod library;
pub mod mentorship;
pub mod organisation;
pub mod plan;
pub mod portfolio;
pub mod preferences;
pub mod process;
pub mod protection;
pub mod readiness;
pub mod recommend;
pub mod report;
pub mod reporting;
pub mod retention;
pub mod review;
pub mod safety;
pub mod sample;
pub mod search;
pub mod self_assessment;
pub mod spending;
pub mod storage;
pub mod story;
pub mod text;
pub mod vault;
pub mod wording;

pub use error::{Error, Result};
