//! What the vault is told about these records.

use std::sync::LazyLock;

use jirani_vault::{IndexedTable, RecordModel};

use crate::feedback::WAITING;
use crate::library::edit::LARGEST_FILE;
use crate::operation::Op;
use crate::{forms, search};

static INDEXED: LazyLock<Vec<IndexedTable>> = LazyLock::new(search::indexed);

/// The records of this program, for the vault that keeps them.
pub static MODEL: RecordModel = RecordModel {
    indexed: || &INDEXED,
    withheld: &[WAITING.table],
    sealed: || {
        let sealed = forms::ALL.iter().filter(|form| form.sealed);
        sealed.map(|form| (form.table, form.fields().map(|field| field.name).collect())).collect()
    },
    known_names: "SELECT code_name || ' ' || coalesce(public_name, '') FROM organisation",
    // A kept file in base64, and then some.
    longest_text: 2 * LARGEST_FILE,
    deletion: Op::CloseOut.name(),
};
