//! What can go wrong with storage, keys and open copies: a code for the pages, a sentence for the person.

use std::path::{Path, PathBuf};

use jirani_base::error::{FileError, InvalidField};
use jirani_base::i18n::{Argument, Translations};

mod open_copy;

pub use open_copy::{CopyFault, CopyPlace};

/// The result of anything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a person, a file or the machine can make go wrong with a workspace.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A field that does not hold what it should.
    #[error(transparent)]
    Invalid(#[from] InvalidField),
    /// A file or folder that could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// No key slot opens with this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The slot of one person does not open with the passphrase that was typed for it.
    #[error("wrong passphrase of \"{holder}\"")]
    WrongPassphraseOf {
        /// Whose it should have been; empty if that was never said.
        holder: String,
    },
    /// The code of an invitation, which opens nothing until a passphrase takes its place.
    #[error("an invitation: choose a passphrase of your own in the window")]
    Invited,
    /// Too many wrong tries: one must wait.
    #[error("wait {seconds} seconds")]
    TooSoon {
        /// Until the next try.
        seconds: i64,
    },
    /// A recovery part that cannot be used.
    #[error("recovery part {number}: {fault:?}")]
    Part {
        /// Which one, from 1; 0 for all of them together.
        number: usize,
        /// What is wrong with it.
        fault: PartFault,
    },
    /// The passphrase is too easy to guess to protect anybody.
    #[error("passphrase too weak")]
    WeakPassphrase,
    /// The folder holds no workspace.
    #[error("{} is not a workspace", .0.display())]
    NotAWorkspace(PathBuf),
    /// The folder already holds a workspace or other files.
    #[error("{} already holds a workspace", .0.display())]
    WorkspaceExists(PathBuf),
    /// A newer version of the application wrote the file.
    #[error("{} has format {found}; this version knows {known}", .path.display())]
    NewerWorkspace {
        /// The file.
        path: PathBuf,
        /// Its format number.
        found: i64,
        /// The newest format number known here.
        known: i64,
    },
    /// A file of the workspace cannot be read as what it should be.
    #[error("{} is damaged: {detail}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What the reader said, without user data.
        detail: String,
    },
    /// A database whose tables, indexes, triggers or views are not those that this program makes.
    #[error("{}: {object} is {difference}", .path.display())]
    AlteredSchema {
        /// The file.
        path: PathBuf,
        /// The first object that differs, by its name, cut to a readable length.
        object: String,
        /// How it differs.
        difference: Difference,
    },
    /// Another program, or a second window, holds the workspace.
    #[error("{} is in use", .0.display())]
    InUse(PathBuf),
    /// A folder kept in step by a cloud service or on a network drive.
    #[error("{} is synchronised or on a network ({service})", .path.display())]
    UnsafeFolder {
        /// The folder.
        path: PathBuf,
        /// The service that was recognised.
        service: &'static str,
    },
    /// A folder beside a workspace, chosen in its place.
    #[error("{} is not the workspace {}", .path.display(), .workspace.display())]
    WrongFolder {
        /// The folder that was chosen.
        path: PathBuf,
        /// The workspace beside it.
        workspace: PathBuf,
    },
    /// The workspace lies where nothing can be written and is open for reading only.
    #[error("{} is write-protected and was opened for reading only", .0.display())]
    WriteProtected(PathBuf),
    /// The workspace lies where nothing can be written, and a log that was not yet written into its file, or an older
    /// format, keeps it from being read there.
    #[error("{} is write-protected and cannot be read there: copy the whole folder to a disk and open it there", .0.display())]
    WriteProtectedLog(PathBuf),
    /// The workspace is locked.
    #[error("the workspace is locked")]
    Locked,
    /// A record that is not, or no longer, there.
    #[error("no {kind} with id {id}")]
    NotFound {
        kind: &'static str,
        /// The identifier asked for.
        id: String,
    },
    /// A record that points to one that is not, or no longer, there.
    #[error("a record points to one that is missing")]
    ForeignKeyViolation,
    /// A rule of safety or of the process that forbids it now.
    #[error("not allowed: {0}")]
    NotAllowed(&'static str),
    /// Two records that the database does not allow side by side.
    #[error("a constraint of the database")]
    Constraint,
    /// An open copy of a workspace that cannot be opened again; nothing was made of it.
    #[error("{file}{place}: {fault}")]
    OpenCopy {
        /// The file's name without its folder.
        file: String,
        /// Where in it.
        place: Box<CopyPlace>,
        /// What is wrong there.
        fault: CopyFault,
    },
    /// Work that was stopped on request.
    #[error("stopped")]
    Stopped,
    /// A fault of ours, or of the database, that no one could cause by hand.
    #[error("internal: {0}")]
    Internal(String),
}

/// What is wrong with one part, or with the parts together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartFault {
    /// It has not sixteen words.
    Length {
        /// How many it has.
        found: usize,
    },
    /// A word that is not in the list.
    Word {
        /// Its place, from 1.
        place: usize,
        /// The word.
        found: String,
        /// What was probably meant.
        near: Option<&'static str>,
    },
    /// All words are known, but they do not belong together: one is wrong, or two are swapped.
    Check,
    /// It belongs to other parts than the first one.
    OtherSet,
    /// The same part was given before.
    Twice,
    /// More parts are needed.
    TooFew {
        /// How many it takes.
        needed: u8,
    },
    /// The parts belong together, but not to this workspace.
    OtherWorkspace,
    /// Words that were asked for at some places of the part are not the ones there.
    Spot,
    /// Nothing of the part was read back from its paper.
    Unread,
}

/// How an object of a database's schema differs from what this program makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The program makes no such object.
    Unexpected,
    /// The program makes it, and it is not there.
    Missing,
    /// It is there, and is not as the program makes it.
    Changed,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Difference::Unexpected => "unexpected",
            Difference::Missing => "missing",
            Difference::Changed => "changed",
        })
    }
}

impl Error {
    /// The code that pages and scripts branch on.
    pub fn code(&self) -> &'static str {
        match self {
            Error::WrongPassphrase => "wrong-passphrase",
            Error::WeakPassphrase => "weak-passphrase",
            Error::WrongPassphraseOf { .. } => "wrong-passphrase-of",
            Error::Invited => "invited",
            Error::TooSoon { .. } => "too-soon",
            Error::Part { .. } => "recovery-part",
            Error::NotAWorkspace(_) => "not-a-workspace",
            Error::WorkspaceExists(_) => "workspace-exists",
            Error::NewerWorkspace { .. } => "newer-workspace",
            Error::Damaged { .. } => "damaged",
            Error::AlteredSchema { .. } => "altered-schema",
            Error::InUse(_) => "in-use",
            Error::UnsafeFolder { .. } => "unsafe-folder",
            Error::WrongFolder { .. } => "wrong-folder",
            Error::WriteProtected(_) | Error::WriteProtectedLog(_) => "write-protected",
            Error::File(fault) => fault.code(),
            Error::Locked => "locked",
            Error::NotFound { .. } | Error::ForeignKeyViolation => "not-found",
            Error::Invalid(fault) => fault.code(),
            Error::NotAllowed(_) => "not-allowed",
            Error::Constraint => "internal",
            Error::OpenCopy { .. } => "open-copy",
            Error::Stopped => "stopped",
            Error::Internal(_) => "internal",
        }
    }

    /// The field at fault, where there is one, so that a page can put the message beside it.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Error::Invalid(fault) => Some(fault.field),
            _ => None,
        }
    }

    /// What happened and what to do, in the reader's language.
    pub fn message(&self, words: &Translations) -> String {
        let path = |p: &Path| Argument::from(p.display().to_string());
        match self {
            Error::NotAWorkspace(p) | Error::WorkspaceExists(p) | Error::InUse(p) => {
                words.with(&format!("error-{}", self.code()), &[("path", path(p))])
            }
            Error::NewerWorkspace { path: p, found, known } => words.with(
                "error-newer-workspace",
                &[("path", path(p)), ("found", (*found).into()), ("known", (*known).into())],
            ),
            Error::Damaged { path: p, .. } => words.with("error-damaged", &[("path", path(p))]),
            Error::AlteredSchema { path: p, object, difference } => words.with(
                "error-altered-schema",
                &[
                    ("path", path(p)),
                    ("object", object.clone().into()),
                    ("difference", difference.to_string().into()),
                ],
            ),
            Error::WriteProtected(p) => words.with("error-write-protected", &[("path", path(p))]),
            Error::WriteProtectedLog(p) => words.with("error-write-protected-log", &[("path", path(p))]),
            Error::UnsafeFolder { path: p, service } => {
                words.with("error-unsafe-folder", &[("path", path(p)), ("service", (*service).into())])
            }
            Error::WrongFolder { path: p, workspace } => {
                words.with("error-wrong-folder", &[("path", path(p)), ("workspace", path(workspace))])
            }
            Error::WrongPassphraseOf { holder } => {
                let holder = if holder.is_empty() { words.text("keys-first") } else { holder.clone() };
                words.with("error-wrong-passphrase-of", &[("holder", holder.into())])
            }
            Error::TooSoon { seconds } => words.with("error-too-soon", &[("seconds", (*seconds).into())]),
            Error::Part { number, fault } => fault.message(*number, words),
            Error::NotFound { kind, .. } => {
                words.with("error-not-found", &[("kind", words.text(&format!("kind-{kind}")).into())])
            }
            Error::ForeignKeyViolation => {
                words.with("error-not-found", &[("kind", words.text("kind-record").into())])
            }
            Error::Invalid(fault) => fault.message(words),
            Error::File(fault) => fault.message(words),
            Error::NotAllowed(rule) => words.text(&format!("error-not-allowed-{rule}")),
            Error::OpenCopy { file, place, fault } => words.with(
                "error-open-copy",
                &[
                    ("file", file.clone().into()),
                    ("place", place.message(words).into()),
                    ("fault", fault.message(words).into()),
                ],
            ),
            Error::WrongPassphrase
            | Error::WeakPassphrase
            | Error::Invited
            | Error::Locked
            | Error::Stopped
            | Error::Constraint
            | Error::Internal(_) => words.text(&format!("error-{}", self.code())),
        }
    }

    /// A fault that no one could cause by hand.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        Error::Internal(detail.to_string())
    }

    /// Reads the system's word on a file into the error that says what to do.
    pub fn from_io(path: &Path, source: std::io::Error) -> Self {
        FileError::from_io(path, source).into()
    }
}

impl PartFault {
    fn message(&self, number: usize, words: &Translations) -> String {
        let number = ("number", Argument::from(number));
        match self {
            PartFault::Length { found } => {
                words.with("error-part-length", &[number, ("found", (*found).into())])
            }
            PartFault::Word { place, found, near } => {
                let near = ("near", Argument::from(near.unwrap_or("none").to_owned()));
                let (place, found) = (("place", (*place).into()), ("found", found.clone().into()));
                words.with("error-part-word", &[number, place, found, near])
            }
            PartFault::Check => words.with("error-part-check", &[number]),
            PartFault::OtherSet => words.with("error-part-other-set", &[number]),
            PartFault::Twice => words.with("error-part-twice", &[number]),
            PartFault::TooFew { needed } => {
                words.with("error-part-too-few", &[("needed", usize::from(*needed).into())])
            }
            PartFault::OtherWorkspace => words.text("error-part-other-workspace"),
            PartFault::Spot => words.with("error-part-spot", &[number]),
            PartFault::Unread => words.with("error-part-unread", &[number]),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Fault;
        use rusqlite::ErrorCode;
        // Content that no migration and no write of this program leaves behind.
        if matches!(
            error,
            Fault::FromSqlConversionFailure(..)
                | Fault::IntegralValueOutOfRange(..)
                | Fault::InvalidColumnType(..)
                | Fault::Utf8Error(..)
        ) {
            return Error::Damaged { path: PathBuf::from(crate::DATABASE), detail: error.to_string() };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => FileError::DiskFull.into(),
            Some(ErrorCode::OperationInterrupted) => Error::Stopped,
            Some(ErrorCode::ConstraintViolation) if is_foreign_key_violation(&error) => {
                Error::ForeignKeyViolation
            }
            Some(ErrorCode::ConstraintViolation) => Error::Constraint,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => FileError::Other {
                path: PathBuf::from(crate::DATABASE),
                source: std::io::Error::other("the disk did not answer as it should"),
            }
            .into(),
            Some(ErrorCode::ReadOnly) => FileError::ReadOnly(PathBuf::from(crate::DATABASE)).into(),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Error::InUse(PathBuf::from(crate::DATABASE))
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Error::Damaged { path: PathBuf::from(crate::DATABASE), detail: error.to_string() }
            }
            _ => Error::Internal(error.to_string()),
        }
    }
}

/// Whether a link between records led nowhere.
fn is_foreign_key_violation(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|fault| fault.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        if error.is_io() {
            return Error::internal(error);
        }
        // Requests and files have errors of their own: what is left is a column of the database that holds JSON.
        Error::Damaged { path: PathBuf::from(crate::DATABASE), detail: error.to_string() }
    }
}
