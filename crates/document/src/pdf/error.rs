//! Why a document could not be rendered.

/// Why a document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The progress function asked to stop.
    #[error("rendering was cancelled")]
    Cancelled,
    /// A font could not be reduced to the letters in use; the name of the font.
    #[error("the font {0} cannot be embedded")]
    Font(String),
    /// The file could not be written to memory.
    #[error("the file could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// The file's parts do not fit together.
    #[error("the file could not be put together: {0}")]
    File(#[from] lopdf::Error),
}
