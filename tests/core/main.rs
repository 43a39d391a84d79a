//! Tests of the core, one module a room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod catalogue;
mod input;
mod journal;
mod recommend;
mod vault;
mod words;
