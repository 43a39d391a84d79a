//! What a write transaction is called, and what undo may do with it.

/// The name of a write transaction, in lower case with hyphens: the undo menu and the history call it by the Fluent key
/// `op-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationName(pub &'static str);

impl OperationName {
    /// A record came back from the bin.
    pub const RESTORE: OperationName = OperationName("bin-restore");
    /// Records of an open copy were put in.
    pub const LOAD: OperationName = OperationName("dump-load");
}

/// What undo may do with an operation later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UndoPolicy {
    /// It can be undone.
    Undoable,
    /// It undoes or redoes this operation.
    Replay(i64),
    /// Undo passes over it, because it tells of something outside that cannot be taken back.
    NotUndoable,
}
