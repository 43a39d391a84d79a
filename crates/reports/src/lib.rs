//! What each document contains: records of the vault become a [`jirani_document::Document`], for one audience.

mod actions;
mod agenda;
mod cells;
pub mod codes;
mod comparison;
mod decision;
mod encounters;
pub mod error;
mod feedback;
pub mod file;
mod guide_page;
mod indicators;
mod kind;
pub mod list;
mod make;
mod meeting;
mod narrative;
mod pack;
mod plan;
mod portfolio;
pub mod prints;
mod process;
mod protects;
mod questionnaire;
mod reading_list;
mod recovery_sheet;
mod referral_card;
mod registry;
mod scenarios;
mod sections;
mod session_log;
mod sheets;
mod thinking;
mod view;

pub use kind::{Kind, Part, Subject};
pub use make::{Report, blank, filled};
