//! Jirani without a window: catalogue, recommender, process, documents and vault.
//!
//! The shell and `jirani-cli` are thin hosts of this crate; see `DESIGN.md` for the map of rooms.

pub mod catalogue;
pub mod document;
pub mod recommend;
