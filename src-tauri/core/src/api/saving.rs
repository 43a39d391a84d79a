//! Files that leave the workspace for people to read: where they go, and where they do not go.

use std::path::{Path, PathBuf};

use super::App;
use crate::error::{Error, Result};
use crate::files;
use crate::report::api::{Saved, write};
use crate::vault;

impl App {
    /// Writes a file where the person chose, in the place of what is there because the system's dialog asked about that;
    /// or, without a choice, as a new file in the folder for documents.
    ///
    /// # Errors
    /// [`Error::UnsafeFolder`] where a service or a network would copy it away, unless the settings allow that.
    pub(crate) fn save_file(
        &self,
        chosen: Option<String>,
        (stem, end): (&str, &str),
        bytes: &[u8],
    ) -> Result<Saved> {
        let path = match chosen.map(PathBuf::from) {
            Some(path) => {
                self.check_leaving(path.parent().unwrap_or(&path))?;
                write(&path, bytes)?;
                path
            }
            None => {
                let folder = self.preferences.documents(&self.settings);
                self.check_leaving(&folder)?;
                files::create_in(&folder, stem, end, bytes)?
            }
        };
        Ok(Saved { path: crate::preferences::shown(&path) })
    }

    fn check_leaving(&self, folder: &Path) -> Result<()> {
        match vault::check_folder(folder) {
            Err(Error::UnsafeFolder { path, service }) if !self.preferences.synced_documents => {
                Err(Error::UnsafeDocuments { path, service })
            }
            _ => Ok(()),
        }
    }
}
