//! The open export as a command.

use serde::Deserialize;
use ts_rs::TS;

use super::App;
use crate::error::Result;
use crate::report::api::Saved;

/// Where to put the open export.
#[derive(Deserialize, TS)]
pub struct DumpSave {
    /// The file, as chosen by the user: everything in it is readable, so nobody else chooses its place.
    pub path: String,
}

pub(super) fn save(app: &mut App, request: DumpSave) -> Result<Saved> {
    let bytes = serde_json::to_vec_pretty(&app.vault()?.dump()?)?;
    app.save_file(Some(request.path), ("", ""), &bytes)
}
