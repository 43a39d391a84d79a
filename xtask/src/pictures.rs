//! Pictures of every screen and of the pages that print, under `target/pictures`: taken by the journeys, never by hand.
//! The few that the documentation shows lie in `docs/pictures` and are taken over from there.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Result};
use crate::programs::{output, program, root, run, target};
use crate::sample::{self, tool};
use crate::{machine, pages, test};

/// Screens on a small display (1024 × 600), and with everything twice as large.
const CRAMPED: [&str; 8] = [
    "document-fr-light-small",
    "finder-fr-light-small",
    "home-fr-light-small",
    "plan-fr-light-small",
    "document-en-light-200-percent",
    "finder-en-light-200-percent",
    "home-en-light-200-percent",
    "plan-en-light-200-percent",
];

/// Whether a picture goes into the documentation: screens in English, and a few that had little room.
fn shown(name: &str) -> bool {
    CRAMPED.contains(&name) || !(name.contains("-fr-") || name.ends_with("-percent"))
}

/// Takes them all anew; the screens in English, light and dark, the documents of the sample for its two organisations.
pub fn take() -> Result<()> {
    machine::ready_to_test()?;
    pages::build_if_changed()?;
    test::journeys("journeys")?;
    test::journeys("thorough")?;
    let to = target().join("pictures");
    if to.exists() {
        fs::remove_dir_all(&to).map_err(Fault::file(&to))?;
    }
    fs::create_dir_all(&to).map_err(Fault::file(&to))?;
    for picture in pictures(&root().join("tests/output/ui"))? {
        let name = picture.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if shown(&name) {
            fs::copy(&picture, to.join(format!("{name}.png"))).map_err(Fault::file(picture))?;
        }
    }
    paper(&to)?;
    shrink(&to)?;
    for shown in pictures(&root().join("docs/pictures"))? {
        let new = to.join(shown.file_name().unwrap_or_default());
        fs::copy(&new, &shown).map_err(Fault::file(new))?;
    }
    println!("pictures in {}", to.display());
    Ok(())
}

/// The first pages of every document that the sample has records for.
fn paper(to: &Path) -> Result<()> {
    let folder = target().join("picture-papers");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Fault::file(&folder))?;
    }
    let workspace = folder.join("workspace");
    fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    sample::make("debug", &workspace)?;
    let list = output(&mut tool("debug", &["documents".as_ref(), workspace.as_os_str()])?)?;
    let list: serde_json::Value =
        serde_json::from_str(&list).map_err(|_| Fault::First("jirani-cli documents gave no JSON".into()))?;
    for entry in list.as_array().into_iter().flatten().filter(|entry| entry["ready"] == true) {
        let Some(kind) = entry["kind"].as_str() else { continue };
        let pdf = folder.join(format!("{kind}.pdf"));
        if pdf.exists() {
            continue;
        }
        let mut words: Vec<&OsStr> = vec!["export".as_ref(), workspace.as_os_str(), kind.as_ref()];
        words.extend(entry["subject"].as_str().map(OsStr::new));
        words.extend(["-o".as_ref(), pdf.as_os_str(), "--audience".as_ref(), "partners".as_ref()]);
        run(&mut tool("debug", &words)?)?;
        let mut pages = program("pdftoppm", ["-r", "70", "-png", "-l", "2"]);
        run(pages.arg(&pdf).arg(to.join(format!("paper-{kind}"))))?;
    }
    Ok(())
}

/// Few colours are enough for screens and paper, and keep the clone small.
fn shrink(folder: &Path) -> Result<()> {
    let mut command =
        program("mogrify", ["-strip", "-dither", "None", "-colors", "48", "-define", "png:color-type=3"]);
    run(command.args(pictures(folder)?))
}

fn pictures(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(Fault::file(folder))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension() == Some(OsStr::new("png")))
        .collect())
}
