//! Where a workspace may live: not in a folder that a service copies away or a network holds.

use std::path::{Component, Path, Prefix};

use crate::error::{Error, Result};

/// Folder names by which cloud services are recognised, in lower case, with the service's name.
const SERVICES: [(&str, &str); 9] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mobile documents", "iCloud Drive"),
    ("icloud", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("pcloud", "pCloud"),
];

/// Refuses folders that are synchronised with a cloud service or lie on a network drive: a copy
/// would leave the machine, and a database that is copied while open is damaged.
pub fn check_folder(folder: &Path) -> Result<()> {
    let refused = |service| Err(Error::UnsafeFolder { path: folder.to_owned(), service });
    for component in folder.components() {
        match component {
            Component::Prefix(prefix)
                if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
            {
                return refused("network");
            }
            Component::Normal(name) => {
                let name = name.to_string_lossy().to_lowercase();
                if let Some((_, service)) = SERVICES.iter().find(|(mark, _)| is_service(&name, mark)) {
                    return refused(service);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// `OneDrive`, `OneDrive - Name` and `Dropbox (Name)` are the service's folders; `dropboxes` is not.
fn is_service(name: &str, mark: &str) -> bool {
    name.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(', '~']))
}
