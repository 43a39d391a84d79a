//! The vault: one folder with one encrypted database, opened by a passphrase.
//!
//! `keys.json` holds the database key once for each passphrase, wrapped; `workspace.jirani` is the
//! database; `backups/` its copies and a second `keys.json`. Everything else in this crate writes through [`Vault::transact`],
//! which makes the change durable, journals it for undo and history, and says what kinds changed.

mod backup;
mod copies;
mod credentials;
mod draft;
mod dump;
pub mod error;
mod folder_policy;
mod group;
mod index;
mod journal;
mod key_slots;
mod keys;
mod layout;
mod load;
mod model;
mod neighbour;
mod open;
mod opened_folder;
mod operation;
mod progress;
mod purge;
mod renew;
mod renewal_files;
mod replay;
mod restore;
mod sealed;
pub mod storage;
mod stray;
mod transaction;
mod undo;
mod vault;
mod watch;

pub use backup::Look;
pub use copies::{Backup, backups, thinned};
pub use credentials::unlock_with_parts;
pub use draft::FIELDS as DRAFT_FIELDS;
pub use error::PartFault;
pub use folder_policy::check_folder;
pub use journal::RowChange;
pub use keys::{
    DatabaseKey, Going, Holder, Invitation, KdfCost, KeyFile, NewPassphrase, Opened, Part, Recovery, Split,
    Spot, parts::WORDS as PART_WORDS, parts::read_all, strength, wordlist,
};
pub use layout::{BACKUPS, DATABASE, KEYS};
pub use load::OpenCopy;
pub use model::{IndexedTable, RecordModel};
pub use neighbour::{exists, is_right, meant};
pub use open::unlock;
pub use operation::OperationName;
pub use progress::Progress;
pub use renew::{Renewal, come_in};
pub use restore::rescue;
pub use sealed::SEALED_FIELDS;
pub use undo::{BinEntry, FieldChange, HistoryEntry};
pub use vault::Vault;
