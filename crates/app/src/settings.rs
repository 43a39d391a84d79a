//! Where the host keeps things, and how it runs.

use std::path::PathBuf;

use jirani_base::clock::Clock;
use jirani_vault::KdfCost;

/// Where the host keeps things, and how it runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// For preferences and, unless another folder is chosen, the workspace.
    pub data_dir: PathBuf,
    /// Where documents are saved unless another folder is chosen.
    pub documents_dir: PathBuf,
    /// The system's language tag, for the first start.
    pub system_language: String,
    /// The price of guessing a passphrase.
    pub kdf: KdfCost,
    pub clock: Clock,
}
