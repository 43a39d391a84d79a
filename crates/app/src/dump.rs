//! The open copy as commands: saved for who knows the passphrase, and opened as a new workspace.

use std::path::Path;

use jirani_records::MODEL;
use jirani_records::session::Saved;
use jirani_vault::{self, OpenCopy, Vault};
use secrecy::SecretString;
use serde::Deserialize;
use ts_rs::TS;

use super::{App, start};
use crate::error::Result;

/// Where to put the open copy.
#[derive(Deserialize, TS)]
pub struct DumpSave {
    /// A passphrase that opens the workspace now: an open window is not enough to carry everything away.
    #[ts(type = "string")]
    pub present: SecretString,
    /// The file, as chosen by the user: everything in it is readable, so nobody else chooses its place.
    pub path: String,
    /// By which the work can be stopped.
    #[ts(optional, type = "number")]
    pub ticket: Option<u64>,
}

/// An open copy that becomes a new workspace.
#[derive(Deserialize, TS)]
pub struct DumpLoad {
    /// The folder of the new workspace; the preferred one if left out.
    #[ts(optional)]
    pub folder: Option<String>,
    /// The file.
    pub path: String,
    /// The passphrase of the new workspace.
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// By which the work can be stopped.
    #[ts(optional, type = "number")]
    pub ticket: Option<u64>,
}

pub(super) fn save(app: &mut App, request: DumpSave) -> Result<Saved> {
    let vault = app.session.vault()?;
    vault.knows(&request.present)?;
    let running = app.session.work.begin(request.ticket);
    let bytes = vault.dump(&mut |done, total| running.step(done, total))?;
    Ok(app.session.save_file(Some(request.path), ("", ""), &bytes)?)
}

pub(super) fn load(app: &mut App, request: DumpLoad) -> Result<start::AppView> {
    let folder = start::folder(app, request.folder.as_ref());
    jirani_vault::is_right(&folder)?;
    let (cost, clock, running) =
        (app.settings.kdf, app.settings.clock, app.session.work.begin(request.ticket));
    let mut on = |done: usize, total: usize| running.step(done, total);
    let made = OpenCopy::read(Path::new(&request.path), &MODEL, &mut on)
        .and_then(|copy| Vault::create_from(&folder, &request.passphrase, cost, clock, &copy, &mut on));
    drop(running);
    start::entered(app, folder, made?)
}
