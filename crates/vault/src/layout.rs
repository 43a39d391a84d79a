//! The names of the files in the folder of a workspace.

/// The database's file name.
pub const DATABASE: &str = "workspace.jirani";

/// The key slots' file name.
pub const KEYS: &str = "keys.json";

/// The folder of verified copies, and of a second copy of the key slots.
pub const BACKUPS: &str = "backups";
