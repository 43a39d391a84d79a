//! How dark a mark is.

/// How dark a mark is; documents are grey-scale and spare with ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Black.
    Full,
    /// Dark grey that copies well.
    Soft,
    /// Light grey for rules between rows.
    Faint,
    /// The paper itself, for hollow shapes over lines.
    None,
}

impl Ink {
    /// The grey from 0 (black) to 1 (paper).
    pub(crate) fn grey(self) -> f32 {
        match self {
            Self::Full => 0.0,
            Self::Soft => 0.32,
            Self::Faint => 0.68,
            Self::None => 1.0,
        }
    }
}
