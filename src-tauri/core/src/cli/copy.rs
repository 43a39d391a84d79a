//! `jirani-cli dump` and `load`: the open copy of a workspace, and a workspace of an open copy.

use std::ops::ControlFlow;
use std::path::PathBuf;

use serde_json::json;

use super::{Arguments, Fault, Streams, print};
use crate::clock::Clock;
use crate::preferences::shown;
use crate::vault::{KdfCost, OpenCopy, Vault};

pub(super) fn dump(mut arguments: Arguments, streams: &mut Streams<'_>) -> Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let target = arguments.option("-o").map(PathBuf::from);
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    let bytes = Vault::open(&folder, &passphrase, Clock::System)?.dump(&mut on)?;
    let Some(target) = target else { return Ok(streams.output.write_all(&bytes)?) };
    let path = std::path::absolute(&target).map_err(Fault::file(&shown(&target)))?;
    crate::report::api::write(&path, &bytes)?;
    print(streams, &json!({ "file": shown(&target), "bytes": bytes.len() }))
}

pub(super) fn load(mut arguments: Arguments, streams: &mut Streams<'_>) -> Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let file = PathBuf::from(arguments.next("FILE")?);
    let passphrase = arguments.new_passphrase(streams)?;
    arguments.end()?;
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    let copy = OpenCopy::read(&file, &mut on)?;
    Vault::create_from(&folder, &passphrase, KdfCost::Tuned, Clock::System, &copy, &mut on)?;
    print(streams, &json!({ "workspace": shown(&folder), "records": copy.count() }))
}
