//! What a command gives back.

use jirani_base::i18n::{Language, Translations};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// What a command gave back.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The value itself.
    pub value: Value,
    /// The kinds of thing that changed, by table name; screens that show them ask again.
    pub changed: Vec<String>,
    /// When the last change became durable, RFC 3339, UTC; nothing while the workspace's folder is gone.
    pub saved_at: Option<String>,
    /// Whether the open workspace's folder was removed, renamed or unplugged, so that nothing is kept there.
    pub gone: bool,
    /// The operation that undo would take back now, if the command changed anything.
    pub operation: Option<i64>,
}

/// What went wrong: a code for the pages, a sentence for the person.
#[derive(Debug, Serialize, TS)]
pub struct Failure {
    /// The code to branch on.
    pub code: String,
    /// The sentence, in the user's language.
    pub message: String,
    /// The field at fault, where there is one.
    pub field: Option<String>,
    /// The kinds of thing that changed all the same, by table name: part of the work may be durable before the rest fails.
    pub changed: Vec<String>,
    /// When the last change became durable, RFC 3339, UTC.
    pub saved_at: Option<String>,
}

impl Failure {
    /// The failure that a fault of ours becomes when the host had to stop it from spreading.
    pub fn internal() -> Failure {
        #[expect(clippy::disallowed_methods, reason = "there is no workspace here")]
        let words = Translations::of(Language::English);
        Failure {
            code: "internal".to_owned(),
            message: words.text("error-internal"),
            field: None,
            changed: Vec::new(),
            saved_at: None,
        }
    }
}
