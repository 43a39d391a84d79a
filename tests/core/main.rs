//! Tests of the core, one module a room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod approval;
mod catalogue;
mod catalogue_amend;
mod cli;
mod close_out;
mod document;
mod document_file;
mod document_fuzz;
mod document_golden;
mod document_office;
mod document_samples;
mod document_text;
mod dump;
mod form;
mod guide;
mod input;
mod journal;
mod library;
mod plan;
mod prints;
mod process;
mod protection;
mod recommend;
mod recommend_answers;
mod recommend_path;
mod recommend_price;
mod recommend_properties;
mod recommend_reversals;
mod report;
mod vault;
mod wording;
mod words;
