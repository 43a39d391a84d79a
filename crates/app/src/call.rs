//! Carrying out one command of the table.

use jirani_base::error::FileError;
use jirani_vault::Vault;
use jirani_vault::error::Error as VaultError;
use serde_json::Value;

use crate::answer::{Answer, Failure};
use crate::application::App;
use crate::error::{Error, Result};
use crate::table;

impl App {
    /// Carries out one command of the table.
    pub fn call(&mut self, name: &str, request: Value) -> std::result::Result<Answer, Failure> {
        self.look_after();
        let outcome = self.carry_out(name, request);
        self.look_after();
        let worded = ["word_choice", "amendment"];
        if self
            .session
            .vault
            .as_ref()
            .is_some_and(|vault| worded.iter().any(|table| vault.has_changed(table)))
        {
            self.session.reload_translations(self.preferences.language);
        }
        let gone = self.session.vault.as_ref().is_some_and(Vault::is_gone);
        let (changed, saved_at, operation) = match &mut self.session.vault {
            Some(vault) => {
                let changed = vault.take_changed();
                // What happened is done, whether or not it can be named.
                let operation = if changed.is_empty() { None } else { vault.newest().unwrap_or_default() };
                (changed, vault.saved_at().filter(|_| !gone).map(|at| at.to_rfc3339()), operation)
            }
            None => (Vec::new(), None, None),
        };
        if !changed.is_empty() {
            self.session.forget_vocabulary();
        }
        match outcome {
            Ok(value) => Ok(Answer { value, changed, saved_at, gone, operation }),
            Err(error) => Err(Failure { changed, saved_at, ..self.failure(&self.without_disk(error)) }),
        }
    }

    /// Runs the command, unless it is long work and a lock or the end of the program waits for it.
    fn carry_out(&mut self, name: &str, request: Value) -> Result<Value> {
        if self.session.vault.is_none() && table::needs_workspace(name) {
            return Err(VaultError::Locked.into());
        }
        let long = table::is_long(name);
        if long && self.session.work.is_halted() {
            return Err(VaultError::Stopped.into());
        }
        if let Some(vault) = &mut self.session.vault {
            let work = self.session.work.clone();
            vault.stop_when(long.then_some(move || work.is_halted()))?;
        }
        table::dispatch(self, name, request)
    }

    fn look_after(&mut self) {
        if let Some(vault) = &mut self.session.vault {
            vault.look_after();
        }
    }

    /// A fault of the disk, named by its cause where the workspace's folder is gone.
    fn without_disk(&self, error: Error) -> Error {
        let disk = matches!(error.vault(), Some(VaultError::File(fault)) if !matches!(fault, FileError::DiskFull))
            || matches!(error.vault(), Some(VaultError::Damaged { .. }));
        match &self.session.vault {
            Some(vault) if disk && vault.is_gone() => Error::Gone(vault.folder().to_owned()),
            _ => error,
        }
    }
}
