//! `jirani-cli dump` and `load`: the open copy of a workspace, and a workspace of an open copy.

use std::ops::ControlFlow;
use std::path::PathBuf;

use jirani_base::clock::Clock;
use jirani_base::files;
use jirani_base::files::shown;
use jirani_records::MODEL;
use jirani_vault::{KdfCost, OpenCopy, Vault};
use serde_json::json;

use super::arguments::Arguments;
use super::output::{Fault, Streams, print};

pub(super) fn dump(mut arguments: Arguments, streams: &mut Streams<'_>) -> Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let target = arguments.option("-o").map(PathBuf::from);
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    let bytes = Vault::open(&folder, &passphrase, Clock::System, &MODEL)?.dump(&mut on)?;
    let Some(target) = target else { return Ok(streams.output.write_all(&bytes)?) };
    let path = std::path::absolute(&target).map_err(Fault::file(&shown(&target)))?;
    files::save(&path, &bytes)?;
    print(streams, &json!({ "file": shown(&target), "bytes": bytes.len() }))
}

pub(super) fn load(mut arguments: Arguments, streams: &mut Streams<'_>) -> Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let file = PathBuf::from(arguments.next("FILE")?);
    let passphrase = arguments.new_passphrase(streams)?;
    arguments.end()?;
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    let copy = OpenCopy::read(&file, &MODEL, &mut on)?;
    Vault::create_from(&folder, &passphrase, KdfCost::Tuned, Clock::System, &copy, &mut on)?;
    print(streams, &json!({ "workspace": shown(&folder), "records": copy.count() }))
}
