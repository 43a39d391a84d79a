//! Tests of the core, one module a room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod catalogue;
mod catalogue_amend;
mod cli;
mod document;
mod document_file;
mod document_fuzz;
mod document_golden;
mod document_office;
mod document_samples;
mod document_text;
mod dump;
mod guide;
mod input;
mod journal;
mod library;
mod plan;
mod prints;
mod recommend;
mod recommend_answers;
mod recommend_path;
mod recommend_price;
mod recommend_properties;
mod recommend_reversals;
mod report;
mod search;
mod vault;
mod wording;
mod words;
