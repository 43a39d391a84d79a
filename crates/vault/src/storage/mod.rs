//! SQLite: the encrypted file, its schema, and rows.

mod database;
mod migrations;
pub mod rows;
mod schema;

pub use database::*;
