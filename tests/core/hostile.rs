//! Files from strangers: each is opened by a process of its own, whose memory is bounded and measured from outside.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use jirani_document::pdf::{Fonts, Paper, render};
use jirani_document::{Document, text};
use jirani_tests::hostile::{Hostile, fonts, workbooks};

/// What a file from a stranger may cost beyond what a harmless one costs, in bytes.
const MOST_MEMORY: u64 = 300 << 20;
/// The address space of the process, in KiB: beyond it, asking for memory ends the process.
const MOST_ROOM: u64 = 3 << 20;
/// Far more than any of them takes; only what never ends takes longer.
const MOST_TIME: Duration = Duration::from_secs(120);

/// What the process said, and the most memory it had.
fn opened(kind: &str, path: &Path) -> (String, u64) {
    let program = env!("CARGO_BIN_EXE_jirani-fault");
    let limits = format!("ulimit -v {MOST_ROOM}; ulimit -t {}; exec \"$@\"", MOST_TIME.as_secs());
    let ran =
        Command::new("sh").args(["-c", &limits, "sh", program, "open", kind]).arg(path).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    match said.trim().rsplit_once('\n') {
        Some((line, peak)) if ran.status.success() => (line.to_owned(), peak.parse().unwrap()),
        _ => (format!("ended: {}: {}", ran.status, String::from_utf8_lossy(&ran.stderr)), 0),
    }
}

/// Opens each file; gives what went otherwise than expected.
fn all(kind: &str, files: &[Hostile], harmless: u64, place: impl Fn(&Path, &Hostile) -> std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (mut wrong, mut ended, mut beyond, mut peak) = (Vec::new(), 0, 0, 0);
    for file in files {
        let begun = Instant::now();
        let path = place(folder.path(), file);
        let (said, memory) = opened(kind, &path);
        let cost = memory.saturating_sub(harmless);
        println!("{}: {said}, {} MB, {:.1?}", file.name, cost >> 20, begun.elapsed());
        ended += usize::from(said.starts_with("ended"));
        beyond += usize::from(cost > MOST_MEMORY);
        peak = peak.max(cost);
        if said != file.expected.line() {
            wrong.push(format!("{}: {said}, and not: {}", file.name, file.expected.line()));
        }
    }
    println!(
        "{} hostile {kind} files, {beyond} beyond the memory they may use, {ended} crashes, peak memory {} MB over {} MB",
        files.len(),
        peak >> 20,
        harmless >> 20
    );
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!((beyond, ended), (0, 0));
}

#[test]
fn hostile_workbooks_are_read_within_bounds_or_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let harmless = folder.path().join("harmless.csv");
    std::fs::write(&harmless, "Action\nCount\n").unwrap();
    let (said, base) = opened("workbook", &harmless);
    assert_eq!(said, "2 rows");
    all("workbook", &workbooks::all(), base, |folder, file| {
        let path = folder.join(&file.name);
        std::fs::write(&path, &file.bytes).unwrap();
        path
    });
}

#[test]
fn hostile_fonts_are_left_out_and_the_document_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let (said, base) = opened("fonts", folder.path());
    assert_eq!(said, "made");
    all("fonts", &fonts::all(), base, |folder, file| {
        let own = folder.join(file.name.replace('.', "-"));
        std::fs::create_dir_all(&own).unwrap();
        std::fs::write(own.join(&file.name), &file.bytes).unwrap();
        own
    });
}

/// Links may lead anywhere, and a folder may hold anything.
#[test]
fn a_folder_of_fonts_is_read_within_bounds_and_links_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let (own, elsewhere) = (folder.path().join("fonts"), folder.path().join("elsewhere"));
    let missing = |folder: &Path| {
        let document = Document::new("L", "en").paragraph(text(fonts::OWN_LETTER.to_string()));
        let rendered = render(&document, &Paper::a4(), &Fonts::shipped().with_folder(folder)).unwrap();
        !rendered.missing.is_empty()
    };
    std::fs::create_dir_all(&own).unwrap();
    std::fs::create_dir_all(&elsewhere).unwrap();
    std::fs::write(elsewhere.join("own.ttf"), fonts::with_the_own_letter()).unwrap();
    assert!(!missing(&elsewhere), "the font itself is sound");
    std::os::unix::fs::symlink(elsewhere.join("own.ttf"), own.join("own.ttf")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, own.join("folder")).unwrap();
    std::os::unix::fs::symlink(&own, own.join("circle")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", own.join("zero.ttf")).unwrap();
    assert!(missing(&own), "what a link leads to is not read");
    std::os::unix::fs::symlink(&elsewhere, folder.path().join("linked")).unwrap();
    assert!(missing(&folder.path().join("linked")), "nor is the folder itself a link");
    for at in 0..3_000 {
        std::fs::write(own.join(format!("{at:04}.ttf")), b"not a font").unwrap();
    }
    let deep = own.join("a/b/c/d");
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::copy(elsewhere.join("own.ttf"), deep.join("own.ttf")).unwrap();
    assert!(missing(&own), "too deep");
    let (said, _) = opened("fonts", &own);
    assert_eq!(said, "made");
}
