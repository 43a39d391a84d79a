//! What can go wrong, as one type: a code for the pages, a sentence for the person.

use std::path::PathBuf;

use crate::i18n::{Argument, Words};
use crate::vault::PartFault;

mod open_copy;

pub use open_copy::{CopyFault, CopyPlace};

/// The result of anything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything that a person, a file or the machine can make go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
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
    /// The same, as a place for a document that people can read.
    #[error("{} is synchronised or on a network ({service})", .path.display())]
    UnsafeDocuments {
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
    /// The folder of the open workspace was removed, renamed or unplugged.
    #[error("{} is gone", .0.display())]
    Gone(PathBuf),
    /// A saved file that no program of this computer opens.
    #[error("no program opens {}", .0.display())]
    NoProgram(PathBuf),
    /// A saved file whose folder cannot be shown.
    #[error("the folder of {} cannot be shown", .0.display())]
    NoFolderView(PathBuf),
    /// A folder that is not there, or is a file.
    #[error("folder {} is missing", .0.display())]
    FolderMissing(PathBuf),
    /// No permission to write there.
    #[error("{} cannot be written to", .0.display())]
    ReadOnly(PathBuf),
    /// The workspace lies where nothing can be written and is open for reading only.
    #[error("{} is write-protected and was opened for reading only", .0.display())]
    WriteProtected(PathBuf),
    /// The workspace lies where nothing can be written, and a log that was not yet written into its file, or an older
    /// format, keeps it from being read there.
    #[error("{} is write-protected and cannot be read there: copy the whole folder to a disk and open it there", .0.display())]
    WriteProtectedLog(PathBuf),
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Another fault of the file system.
    #[error("{}: {source}", .path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The workspace is locked.
    #[error("the workspace is locked")]
    Locked,
    /// A record that is not, or no longer, there.
    #[error("no {kind} with id {id}")]
    NotFound {
        /// The kind of record.
        kind: &'static str,
        /// The identifier asked for.
        id: String,
    },
    /// A record that points to one that is not, or no longer, there.
    #[error("a record points to one that is missing")]
    Loose,
    /// A record that others still need.
    #[error("{kind} is still used")]
    StillUsed {
        /// The kind of record.
        kind: &'static str,
    },
    /// A field that does not hold what it should.
    #[error("{field}: {problem:?}")]
    Invalid {
        /// The field, by its Fluent key `field-…`.
        field: &'static str,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A request that no page of this version sends.
    #[error("bad request {name}: {detail}")]
    BadRequest {
        /// The command.
        name: String,
        /// What the reader of the request said.
        detail: String,
    },
    /// A rule of safety or of the process that forbids it now.
    #[error("not allowed: {0}")]
    NotAllowed(&'static str),
    /// Two records that the database does not allow side by side.
    #[error("a constraint of the database")]
    Constraint,
    /// Answers to the approach finder that cannot be read.
    #[error("{0}")]
    Answers(String),
    /// A file that a person wrote or brought along and that does not hold what it should.
    #[error("{file}, row {row}, {field}: expected {expected}")]
    Unreadable {
        /// The file's name without its folder.
        file: String,
        /// The line, from 1; 0 for the file as a whole.
        row: usize,
        /// The field.
        field: String,
        /// What should have stood there.
        expected: String,
    },
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
    /// A document that cannot be made.
    #[error("document: {0}")]
    Document(String),
    /// Work that was stopped on request.
    #[error("stopped")]
    Stopped,
    /// A fault of ours, or of the database, that no one could cause by hand.
    #[error("internal: {0}")]
    Internal(String),
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

/// What is wrong with the content of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It must not be empty.
    Empty,
    /// It is longer than fits.
    TooLong {
        /// The longest allowed, in characters.
        most: usize,
        /// How long it is.
        found: usize,
    },
    /// It is a larger file than can be kept.
    TooLarge {
        /// The most, in KiB.
        most: usize,
        /// How large it is, in KiB.
        found: usize,
    },
    /// It is no date, or none that exists.
    NotADate {
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// It is no number.
    NotANumber {
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// The end lies before the start.
    EndsBeforeStart,
    /// The two sides must differ.
    SameTwice,
    /// Another record already has this name.
    Taken {
        /// That name, as the other record writes it.
        by: String,
    },
    /// A part is counted higher than all of which it is a part.
    MoreThanAll {
        /// The field with the part.
        part: &'static str,
        /// The part.
        few: u64,
        /// The field with all.
        whole: &'static str,
        /// All.
        all: u64,
    },
    /// A number beyond what can be.
    OutOfRange {
        /// The least that can be.
        least: u32,
        /// The most that can be.
        most: u32,
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// A day that has passed already.
    InThePast,
    /// It is refused by a rule of its own, named by the Fluent key `problem-…`.
    Refused(&'static str),
    /// It is not one of the choices.
    NotAChoice {
        /// What was given.
        found: String,
    },
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
            Error::UnsafeFolder { .. } | Error::UnsafeDocuments { .. } => "unsafe-folder",
            Error::WrongFolder { .. } => "wrong-folder",
            Error::Gone(_) => "gone",
            Error::NoProgram(_) => "no-program",
            Error::NoFolderView(_) => "no-folder-view",
            Error::FolderMissing(_) => "folder-missing",
            Error::ReadOnly(_) => "read-only",
            Error::WriteProtected(_) | Error::WriteProtectedLog(_) => "write-protected",
            Error::DiskFull => "disk-full",
            Error::File { .. } => "file",
            Error::Locked => "locked",
            Error::NotFound { .. } | Error::Loose => "not-found",
            Error::StillUsed { .. } => "still-used",
            Error::Invalid { .. } => "invalid",
            Error::BadRequest { .. } => "bad-request",
            Error::NotAllowed(_) => "not-allowed",
            Error::Constraint => "internal",
            Error::Answers(_) => "answers",
            Error::Unreadable { .. } => "unreadable",
            Error::OpenCopy { .. } => "open-copy",
            Error::Document(_) => "document",
            Error::Stopped => "stopped",
            Error::Internal(_) => "internal",
        }
    }

    /// The field at fault, where there is one, so that a page can put the message beside it.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Error::Invalid { field, .. } => Some(field),
            _ => None,
        }
    }

    /// What happened and what to do, in the reader's language.
    pub fn message(&self, words: &Words) -> String {
        let path = |p: &std::path::Path| Argument::from(p.display().to_string());
        match self {
            Error::NotAWorkspace(p)
            | Error::WorkspaceExists(p)
            | Error::InUse(p)
            | Error::FolderMissing(p)
            | Error::Gone(p)
            | Error::NoFolderView(p)
            | Error::ReadOnly(p) => words.with(&format!("error-{}", self.code()), &[("path", path(p))]),
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
            Error::UnsafeDocuments { path: p, service } => {
                words.with("error-unsafe-documents", &[("path", path(p)), ("service", (*service).into())])
            }
            Error::File { path: p, source } => {
                words.with("error-file", &[("path", path(p)), ("detail", source.to_string().into())])
            }
            Error::NoProgram(p) => {
                let kind =
                    p.extension().map(|kind| kind.to_string_lossy().to_uppercase()).unwrap_or_default();
                words.with("error-no-program", &[("kind", kind.into()), ("path", path(p))])
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
            Error::Loose => words.with("error-not-found", &[("kind", words.text("kind-record").into())]),
            Error::StillUsed { kind } => words.text(&format!("error-still-used-{kind}")),
            Error::Invalid { field, problem } => problem.message(field, words),
            Error::NotAllowed(rule) => words.text(&format!("error-not-allowed-{rule}")),
            Error::Unreadable { file, row, field, expected } => words.with(
                "error-unreadable",
                &[
                    ("file", file.clone().into()),
                    ("row", (*row).into()),
                    ("field", field.clone().into()),
                    ("expected", expected.clone().into()),
                ],
            ),
            Error::OpenCopy { file, place, fault } => words.with(
                "error-open-copy",
                &[
                    ("file", file.clone().into()),
                    ("place", place.message(words).into()),
                    ("fault", fault.message(words).into()),
                ],
            ),
            Error::Answers(detail) => words.with("error-answers", &[("detail", detail.clone().into())]),
            Error::WrongPassphrase
            | Error::WeakPassphrase
            | Error::Invited
            | Error::DiskFull
            | Error::Locked
            | Error::BadRequest { .. }
            | Error::Document(_)
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
    pub fn from_io(path: &std::path::Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::ReadOnly(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Error::FolderMissing(path),
            _ => Error::File { path, source },
        }
    }
}

impl PartFault {
    fn message(&self, number: usize, words: &Words) -> String {
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

impl Problem {
    fn message(&self, field: &str, words: &Words) -> String {
        let field = ("field", Argument::from(words.text(&format!("field-{field}"))));
        match self {
            Problem::Empty => words.with("problem-empty", &[field]),
            Problem::TooLong { most, found } => {
                words.with("problem-too-long", &[field, ("most", (*most).into()), ("found", (*found).into())])
            }
            Problem::TooLarge { most, found } => words
                .with("problem-too-large", &[field, ("most", (*most).into()), ("found", (*found).into())]),
            Problem::NotADate { found } => {
                words.with("problem-not-a-date", &[field, ("found", found.clone().into())])
            }
            Problem::NotANumber { found } => {
                words.with("problem-not-a-number", &[field, ("found", found.clone().into())])
            }
            Problem::EndsBeforeStart => words.with("problem-ends-before-start", &[field]),
            Problem::SameTwice => words.with("problem-same-twice", &[field]),
            Problem::Refused(rule) => words.with(&format!("problem-{rule}"), &[field]),
            Problem::Taken { by } => words.with("problem-taken", &[field, ("name", by.clone().into())]),
            Problem::MoreThanAll { part, few, whole, all } => words.with(
                "problem-more-than-all",
                &[
                    ("part", words.text(&format!("field-{part}")).into()),
                    ("few", (*few).into()),
                    ("whole", words.text(&format!("field-{whole}")).into()),
                    ("all", (*all).into()),
                ],
            ),
            Problem::OutOfRange { least, most, found } => words.with(
                "problem-out-of-range",
                &[
                    field,
                    ("least", least.to_string().into()),
                    ("most", most.to_string().into()),
                    ("found", found.clone().into()),
                ],
            ),
            Problem::InThePast => words.with("problem-in-the-past", &[field]),
            Problem::NotAChoice { found } => {
                words.with("problem-not-a-choice", &[field, ("found", found.clone().into())])
            }
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
            return Error::Damaged { path: PathBuf::from(crate::vault::DATABASE), detail: error.to_string() };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            Some(ErrorCode::OperationInterrupted) => Error::Stopped,
            Some(ErrorCode::ConstraintViolation) if is_loose(&error) => Error::Loose,
            Some(ErrorCode::ConstraintViolation) => Error::Constraint,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Error::File {
                path: PathBuf::from(crate::vault::DATABASE),
                source: std::io::Error::other("the disk did not answer as it should"),
            },
            Some(ErrorCode::ReadOnly) => Error::ReadOnly(PathBuf::from(crate::vault::DATABASE)),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Error::InUse(PathBuf::from(crate::vault::DATABASE))
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Error::Damaged { path: PathBuf::from(crate::vault::DATABASE), detail: error.to_string() }
            }
            _ => Error::Internal(error.to_string()),
        }
    }
}

/// Whether a link between records led nowhere.
fn is_loose(error: &rusqlite::Error) -> bool {
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
        Error::Damaged { path: PathBuf::from(crate::vault::DATABASE), detail: error.to_string() }
    }
}
