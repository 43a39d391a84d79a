//! Tests of the core, one module a room.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod document;
mod document_file;
mod document_fuzz;
mod document_golden;
mod document_samples;
mod document_text;
