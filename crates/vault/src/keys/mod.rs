//! The keys of a workspace: slots in `keys.json`, passphrases, recovery parts, invitations.

mod cost;
mod file;
mod key;
pub mod parts;
mod policy;
mod profile;
mod renew;
mod slot;
pub mod unlock_attempts;
pub mod wordlist;

pub use cost::KdfCost;
pub use file::{Holder, KeyFile, Recovery};
pub(super) use key::SealedKey;
pub use key::{DatabaseKey, Opened};
pub use parts::{Part, Split, Spot};
pub use policy::{NewPassphrase, strength};
pub(super) use renew::Renewed;
pub use renew::{Going, Invitation};
pub(super) use slot::Slot;
