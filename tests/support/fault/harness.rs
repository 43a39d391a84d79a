//! What harms the processes and counts what was lost.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use jirani_base::clock::Clock;
use jirani_records::MODEL;
use jirani_tests::PASSPHRASE;
use jirani_vault::{BACKUPS, KEYS, KdfCost, Opened, Vault, backups, unlock};
use serde_json::Value;

use crate::key;

/// Rounds of a process that is harmed at a chosen call: one of each kind of write.
const ROUNDS: u32 = 12;
/// Calls of the system at which a file changes: the boundaries at which a process may end.
const WRITES: [&str; 10] =
    ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "openat", "mkdir", "close"];
/// Calls that a failing disk refuses, and with what.
const DISK: [(&str, &str); 9] = [
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("write", "ENOSPC"),
    ("pread64", "EIO"),
    ("fsync", "EIO"),
    ("fdatasync", "EIO"),
    ("ftruncate", "EIO"),
    ("rename", "EACCES"),
    ("unlink", "EACCES"),
];

/// The workspace that every run begins with, and its key: deriving that anew would take most of each run.
struct Template {
    folder: tempfile::TempDir,
    opened: Opened,
    /// The wrapped keys that the passphrase is known to open, by the text of `keys.json` without its names.
    proven: BTreeSet<String>,
}

/// What one harmed process said.
#[derive(Default)]
struct Said {
    open: bool,
    tried: BTreeSet<i64>,
    acknowledged: BTreeSet<i64>,
    failures: Vec<String>,
    ended_well: bool,
    panicked: bool,
}

/// What all of them together lost.
#[derive(Default)]
struct Count {
    runs: u32,
    harmed: u32,
    acknowledged: usize,
    lost: usize,
    invented: usize,
    unclean: u32,
    panicked: u32,
    unnamed: u32,
}

impl Count {
    fn print(&self, what: &str, begun: Instant) -> ExitCode {
        println!(
            "{what}: {} runs, {} of them harmed; {} changes acknowledged, {} lost, {} invented; {} files not clean, \
             {} panics, {} failures without a name; {:.0} s",
            self.runs,
            self.harmed,
            self.acknowledged,
            self.lost,
            self.invented,
            self.unclean,
            self.panicked,
            self.unnamed,
            begun.elapsed().as_secs_f32()
        );
        let sound = self.lost + self.invented == 0 && self.unclean + self.panicked + self.unnamed == 0;
        if sound && self.harmed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Harms one process at a call, on a fresh copy of the workspace.
    fn harm(&mut self, template: &mut Template, way: Way, call: &str, harm: &str) {
        let folder = copy(template.folder.path());
        let said = run(traced(template, folder.path(), way, call, harm), None);
        let harm = format!("{way:?} {call} {harm}");
        self.take(template, folder.path(), way, &said, &mut BTreeSet::new(), &harm);
    }

    /// Opens what the process left and holds it to what it said, as if nothing else were known.
    fn take(
        &mut self,
        template: &mut Template,
        folder: &Path,
        way: Way,
        said: &Said,
        before: &mut BTreeSet<i64>,
        harm: &str,
    ) {
        self.runs += 1;
        self.harmed += u32::from(!said.ended_well || !said.failures.is_empty());
        self.panicked += u32::from(said.panicked);
        self.unnamed += u32::from(said.failures.iter().any(|code| code == "internal"));
        self.acknowledged += said.acknowledged.len();
        let opened = match way {
            Way::Renew => open_renewed(folder),
            _ => template.open(folder),
        };
        let found = opened.and_then(|vault| {
            vault.check()?;
            vault.holders()?;
            let mut query =
                vault.reader().prepare("SELECT CAST(substr(code_name, 2) AS INTEGER) FROM organisation")?;
            let rows = query.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<i64>, _>>()?;
            Ok(rows)
        });
        match found {
            Ok(rows) => {
                self.lost += before.union(&said.acknowledged).filter(|row| !rows.contains(row)).count();
                self.invented +=
                    rows.iter().filter(|row| !before.contains(row) && !said.tried.contains(row)).count();
                *before = rows;
            }
            Err(error) => {
                self.unclean += 1;
                eprintln!("not clean after {harm}: {error:?}");
            }
        }
    }
}

/// Kills a process at a random moment and at every write boundary, so many times together.
pub fn kill(runs: u32, seed: u64) -> ExitCode {
    let begun = Instant::now();
    let mut template = Template::new();
    let mut count = Count::default();
    let mut random = Random(seed);

    // At every boundary of a process that unlocks or makes one of each kind of write, a fresh workspace each time.
    let mut boundaries = calls(&template, Way::Unlock, &WRITES);
    boundaries.extend(calls(&template, Way::Write, &WRITES));
    let planned = (runs as usize / 2).min(boundaries.len());
    println!("{planned} of {} write boundaries, the rest at random moments", boundaries.len());
    for round in 0..planned {
        let (way, call, at) = boundaries[round * boundaries.len() / planned];
        count.harm(&mut template, way, call, &format!("signal=KILL:when={at}"));
    }
    // At a random moment, the same workspace again and again, until it has grown.
    let (mut folder, mut before) = (copy(template.folder.path()), BTreeSet::new());
    while count.runs < runs {
        if count.runs % 200 == 199 {
            println!("{} runs, {:.0} s", count.runs, begun.elapsed().as_secs_f32());
            (folder, before) = (copy(template.folder.path()), BTreeSet::new());
        }
        let after = Duration::from_micros(random.below(120_000));
        let mut command = Command::new(own());
        command.args(template.worker(folder.path(), Way::Write, 100_000));
        let said = run(command, Some(after));
        count.take(
            &mut template,
            folder.path(),
            Way::Write,
            &said,
            &mut before,
            &format!("a kill after {after:?}"),
        );
    }
    count.print("kill", begun)
}

/// Fails the n-th call of each kind, for every n (or one in `every`), once and from then on.
pub fn faults(every: u32) -> ExitCode {
    let begun = Instant::now();
    let mut template = Template::new();
    let mut count = Count::default();
    for (call, error) in DISK {
        for way in [Way::Unlock, Way::Write] {
            for (_, _, at) in calls(&template, way, &[call]).into_iter().step_by(every as usize) {
                for lasting in ["", "+"] {
                    count.harm(&mut template, way, call, &format!("error={error}:when={at}{lasting}"));
                }
            }
        }
        println!("{call} {error}: {} runs so far, {:.0} s", count.runs, begun.elapsed().as_secs_f32());
    }
    count.print("faults", begun)
}

/// Fills the disk at each write, once, while a copy is put back: the file gets a successor, which must be whole.
pub fn restores() -> ExitCode {
    let begun = Instant::now();
    let mut template = Template::new();
    let mut count = Count::default();
    for (way, call, at) in calls(&template, Way::Restore, &["pwrite64"]) {
        count.harm(&mut template, way, call, &format!("error=ENOSPC:when={at}"));
    }
    count.print("restores", begun)
}

/// Kills the process at each write, and fails each, one in `every`, while the workspace gets a new key: it must be whole
/// under the one key or the other, and so must its copies.
pub fn renewals(every: u32) -> ExitCode {
    let begun = Instant::now();
    let mut template = Template::new();
    let mut count = Count::default();
    for (_, call, at) in calls(&template, Way::Renew, &WRITES).into_iter().step_by(every as usize) {
        count.harm(&mut template, Way::Renew, call, &format!("signal=KILL:when={at}"));
    }
    println!("killed: {} runs, {:.0} s", count.runs, begun.elapsed().as_secs_f32());
    for (call, error) in DISK {
        for (_, _, at) in calls(&template, Way::Renew, &[call]).into_iter().step_by(every as usize) {
            count.harm(&mut template, Way::Renew, call, &format!("error={error}:when={at}"));
        }
    }
    count.print("renewals", begun)
}

/// What a process that is harmed does.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// It opens the workspace with the passphrase, which is counted and derived, and writes once.
    Unlock,
    /// It opens the workspace with the key and makes one of each kind of write.
    Write,
    /// It opens the workspace with the key, makes a copy and puts it back.
    Restore,
    /// It opens the workspace with the key and gives it a new one.
    Renew,
}

impl Template {
    fn new() -> Template {
        let folder = tempfile::tempdir().expect("a folder");
        let passphrase = PASSPHRASE.into();
        drop(
            Vault::create(folder.path(), &passphrase, KdfCost::Floor, Clock::System, &MODEL)
                .expect("a workspace"),
        );
        let opened = unlock(folder.path(), &passphrase, KdfCost::Floor, Clock::System).expect("its key");
        Template { folder, opened, proven: BTreeSet::new() }
    }

    /// The words that start a process on a copy.
    fn worker(&self, folder: &Path, way: Way, rounds: u32) -> Vec<String> {
        let folder = folder.to_str().expect("a plain path").to_owned();
        match way {
            Way::Unlock => vec!["write".to_owned(), folder, "1".to_owned()],
            Way::Write => vec!["write".to_owned(), folder, rounds.to_string(), key::shown(&self.opened)],
            Way::Restore => vec!["restore".to_owned(), folder, key::shown(&self.opened)],
            Way::Renew => vec!["renew".to_owned(), folder, key::shown(&self.opened)],
        }
    }

    /// Opens what a process left. The passphrase must open it too, which is not tried again for the very same slots.
    fn open(&mut self, folder: &Path) -> jirani_vault::error::Result<Vault> {
        let slots = [folder.join(KEYS), folder.join(BACKUPS).join(KEYS)].map(|file| slots(&file));
        let new = |slots: &Option<String>| slots.as_ref().is_none_or(|slots| !self.proven.contains(slots));
        if slots.iter().any(new) {
            // What cannot be read, such as a copy that was about to be written, is not what is remembered.
            let opened = unlock(folder, &PASSPHRASE.into(), KdfCost::Floor, Clock::System)?;
            assert_eq!(opened.key, self.opened.key, "the passphrase gives the same key");
            self.proven.extend(slots.into_iter().next().flatten());
        }
        Vault::open_with(folder, self.opened.clone(), Clock::System, &MODEL)
    }
}

/// Opens what a process left that gave a new key: with the passphrase, and every copy with what that opens.
fn open_renewed(folder: &Path) -> jirani_vault::error::Result<Vault> {
    let opened = unlock(folder, &PASSPHRASE.into(), KdfCost::Floor, Clock::System)?;
    let vault = Vault::open_with(folder, opened, Clock::System, &MODEL)?;
    for copy in backups(folder) {
        vault.look_into(&copy.name)?;
    }
    let left = std::fs::read_dir(folder).expect("a folder").flatten();
    let names: Vec<String> = left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let stray: Vec<&String> =
        names.iter().filter(|name| name.starts_with("renewal") && !name.ends_with(".lock")).collect();
    assert!(stray.is_empty(), "{stray:?}");
    Ok(vault)
}

/// The slots in a file, without what a change of name changes.
fn slots(file: &Path) -> Option<String> {
    let mut keys: Value = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    for slot in keys["slots"].as_array_mut()? {
        slot.as_object_mut()?.remove("name");
    }
    Some(keys.to_string())
}

fn own() -> PathBuf {
    std::env::current_exe().expect("our own program")
}

fn copy(template: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("backups")).expect("a folder");
    for name in ["workspace.jirani", "keys.json", "backups/keys.json"] {
        std::fs::copy(template.join(name), folder.path().join(name)).expect("a copy");
    }
    folder
}

/// The calls that an undisturbed run makes: each with its number among those of its name.
fn calls<'a>(template: &Template, way: Way, names: &[&'a str]) -> Vec<(Way, &'a str, u32)> {
    let folder = copy(template.folder.path());
    let log = folder.path().join("calls");
    let status = Command::new("strace")
        .args(["-qq", "-o"])
        .arg(&log)
        .args(["-e", "signal=none", "-e", &format!("trace={}", names.join(","))])
        .arg(own())
        .args(template.worker(folder.path(), way, ROUNDS))
        .stdout(Stdio::null())
        .status()
        .expect("strace is installed");
    assert!(status.success(), "an undisturbed run succeeds");
    let mut made = BTreeMap::new();
    let mut found = Vec::new();
    for line in String::from_utf8_lossy(&std::fs::read(&log).expect("the log")).lines() {
        let called = |name: &&&str| line.strip_prefix(**name).is_some_and(|rest| rest.starts_with('('));
        if let Some(name) = names.iter().find(called) {
            let number = made.entry(*name).or_insert(0);
            *number += 1;
            found.push((way, *name, *number));
        }
    }
    found
}

fn traced(template: &Template, folder: &Path, way: Way, call: &str, harm: &str) -> Command {
    let mut command = Command::new("strace");
    // The filter stops the process at this call alone, and lets all others run at full speed.
    command.args(["-qq", "-o", "/dev/null", "--seccomp-bpf", "-f"]);
    command.args(["-e", "signal=none", "-e", &format!("trace={call}")]);
    command.args(["-e", &format!("inject={call}:{harm}")]).arg(own());
    command.args(template.worker(folder, way, ROUNDS));
    command
}

/// Runs a process to its end, or kills it some time after it opened the workspace, and keeps all that it said.
fn run(mut command: Command, kill_after: Option<Duration>) -> Said {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the process starts");
    let mut said = Said::default();
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut killer = None;
    for line in lines.map_while(Result::ok) {
        match line.split_once(' ') {
            Some(("try", number)) => said.tried.extend(number.parse::<i64>().ok()),
            Some(("ack", number)) => said.acknowledged.extend(number.parse::<i64>().ok()),
            Some(("fail", code)) => said.failures.push(code.to_owned()),
            _ if line == "open" => {
                said.open = true;
                if let Some(after) = kill_after {
                    let id = child.id().to_string();
                    killer = Some(std::thread::spawn(move || {
                        std::thread::sleep(after);
                        let _ = Command::new("kill").args(["-KILL", &id]).status();
                    }));
                }
            }
            _ => {}
        }
    }
    let mut error = String::new();
    let _ = std::io::Read::read_to_string(&mut child.stderr.take().expect("its errors"), &mut error);
    said.panicked = error.contains("panicked");
    if said.panicked {
        eprintln!("{error}");
    }
    said.ended_well = child.wait().expect("it ended").success();
    if let Some(killer) = killer {
        let _ = killer.join();
    }
    said
}

/// Numbers that are the same for the same seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        let mut x = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.0 = self.0.wrapping_add(x | 1);
        (x >> 11) % most.max(1)
    }
}
