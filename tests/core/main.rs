//! Tests of the core, one module a room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod amendment;
mod api;
mod catalogue;
mod catalogue_amend;
mod cli;
mod decision;
mod document;
mod document_file;
mod document_fuzz;
mod document_golden;
mod document_samples;
mod document_text;
mod estimate;
mod explain;
mod input;
mod journal;
mod plan;
mod recommend;
mod recommend_answers;
mod recommend_documents;
mod recommend_path;
mod recommend_price;
mod recommend_properties;
mod recommend_reversals;
mod report;
mod sides;
mod vault;
mod words;
