//! The catalogue that came with the program.

use std::sync::OnceLock;

use super::content::Catalogue;
use super::error::FileError;
use super::read::{self, Files};

/// The catalogue files as they were published with this version of the program.
pub const PUBLISHED: Files<'static> = Files {
    approaches: include_str!("../../../../content/catalogue/approaches.toml"),
    factors: include_str!("../../../../content/catalogue/factors.toml"),
    suitability: include_str!("../../../../content/catalogue/suitability.toml"),
    rules: include_str!("../../../../content/catalogue/rules.toml"),
    paths: include_str!("../../../../content/catalogue/paths.toml"),
    means: include_str!("../../../../content/catalogue/means.toml"),
    costs: include_str!("../../../../content/catalogue/costs.toml"),
    sources: include_str!("../../../../content/catalogue/sources.toml"),
};

impl Catalogue {
    /// The catalogue that came with the program, read once.
    ///
    /// # Errors
    /// The first fault in its files, which a test shows there is none of.
    pub fn published() -> Result<&'static Self, FileError> {
        static READ: OnceLock<Result<Catalogue, FileError>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(&PUBLISHED)).as_ref().map_err(Clone::clone)
    }

    /// Reads a catalogue from the text of its files.
    ///
    /// # Errors
    /// The first fault, with file, row, field and what was expected.
    pub fn parse(files: &Files<'_>) -> Result<Self, FileError> {
        read::catalogue(files)
    }
}
