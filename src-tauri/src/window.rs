//! The one window.

/// The label of the only window; capabilities are granted to it by this name.
pub const WINDOW: &str = "main";
