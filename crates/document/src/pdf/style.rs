//! Bold or not, slanted or not.

/// Bold or not, slanted or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub(crate) struct Style {
    /// Heavier strokes.
    pub(crate) bold: bool,
    /// Slanted strokes.
    pub(crate) italic: bool,
}
