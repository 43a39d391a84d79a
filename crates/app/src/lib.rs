//! Jirani without a window: preferences, the session, a table of commands and one way to call them.
//!
//! A command is declared once, in `table.rs`; dispatch and the pages' TypeScript come from that line.

mod answer;
mod application;
mod call;
pub mod cli;
mod context;
mod declarations;
mod documents;
mod dump;
pub mod error;
pub mod preferences;
pub mod sample;
mod settings;
mod start;
mod table;
pub mod typescript;
mod undo;
mod work;
mod workspace;

pub use answer::{Answer, Failure};
pub use application::{App, LockReason};
pub use settings::Settings;
pub use table::{long_commands, names, needs_workspace};
pub use work::answer_about_work;
