//! The letters at hand: four shipped styles first, then a given folder, then the system's fonts.
//!
//! The library behind the shipped fonts is read only when a letter is missing, because listing a system's
//! fonts costs more than most documents.

use std::path::PathBuf;
use std::sync::OnceLock;

use super::foreign::files;
use super::library::Library;
use super::style::Style;

/// The fonts a document may use. Make one for the whole application and lend it to every rendering.
#[derive(Debug, Default)]
pub struct Fonts {
    folder: Option<PathBuf>,
    system: bool,
    library: OnceLock<Library>,
}

impl Fonts {
    /// Only the shipped fonts: the same pages on every machine.
    #[must_use]
    pub fn shipped() -> Self {
        Self::default()
    }

    /// Adds the fonts of the system for letters the shipped fonts lack.
    #[must_use]
    pub fn with_system(mut self) -> Self {
        self.system = true;
        self
    }

    /// Adds a folder of font files, preferred over the system's; a folder that is absent holds no fonts.
    #[must_use]
    pub fn with_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Forgets what was listed if files of the folder came, went or changed since.
    pub fn refresh(&mut self) {
        if self.library.get().is_some_and(|library| library.files != files(self.folder.as_deref())) {
            self.library = OnceLock::new();
        }
    }

    /// The fonts beyond the shipped ones, listed at the first call.
    pub(crate) fn library(&self) -> &Library {
        self.library.get_or_init(|| Library::list(self.folder.as_deref(), self.system))
    }
}

/// The bytes and the name of the shipped font in a style.
pub(crate) fn shipped(style: Style) -> (&'static [u8], &'static str) {
    match (style.bold, style.italic) {
        (false, false) => (notosans::REGULAR_TTF, "NotoSans-Regular"),
        (true, false) => (notosans::BOLD_TTF, "NotoSans-Bold"),
        (false, true) => (notosans::ITALIC_TTF, "NotoSans-Italic"),
        (true, true) => (notosans::BOLD_ITALIC_TTF, "NotoSans-BoldItalic"),
    }
}
