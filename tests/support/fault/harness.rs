//! What harms the processes and counts what was lost.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use jirani_core::clock::Clock;
use jirani_core::vault::{KdfCost, Vault};
use jirani_tests::PASSPHRASE;

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

    /// Opens what the process left and holds it to what it said, as if nothing else were known.
    fn take(&mut self, folder: &Path, said: &Said, before: &mut BTreeSet<i64>) {
        self.runs += 1;
        self.harmed += u32::from(!said.ended_well || !said.failures.is_empty());
        self.panicked += u32::from(said.panicked);
        self.unnamed += u32::from(said.failures.iter().any(|code| code == "internal"));
        self.acknowledged += said.acknowledged.len();
        let found = Vault::open(folder, &PASSPHRASE.into(), Clock::System).and_then(|vault| {
            vault.check()?;
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
                eprintln!("not clean: {error:?}");
            }
        }
    }
}

/// Kills a process at a random moment and at every write boundary, so many times together.
pub fn kill(runs: u32, seed: u64) -> ExitCode {
    let begun = Instant::now();
    let template = template();
    let mut count = Count::default();
    let mut random = Random(seed);

    // At every boundary of a process that makes one of each kind of write, on a fresh workspace each time.
    let boundaries = calls(template.path(), &WRITES);
    let planned = (runs as usize / 2).min(boundaries.len());
    let step = (boundaries.len() / planned.max(1)).max(1);
    let start = random.below(step as u64) as usize;
    for (call, at) in boundaries.iter().skip(start).step_by(step).take(planned) {
        let folder = copy(template.path());
        let said = run(traced(folder.path(), call, &format!("signal=KILL:when={at}")), None);
        count.take(folder.path(), &said, &mut BTreeSet::new());
    }
    // At a random moment, the same workspace again and again.
    let folder = copy(template.path());
    let mut before = BTreeSet::new();
    while count.runs < runs {
        if count.runs % 200 == 199 {
            println!("{} runs", count.runs);
        }
        let after = Duration::from_micros(random.below(120_000));
        let mut command = Command::new(own());
        command.arg("write").arg(folder.path()).arg("100000");
        let said = run(command, Some(after));
        count.take(folder.path(), &said, &mut before);
    }
    count.print("kill", begun)
}

/// Fails the n-th call of each kind, for every n (or one in `every`), once and from then on.
pub fn faults(every: u32) -> ExitCode {
    let begun = Instant::now();
    let template = template();
    let mut count = Count::default();
    let all = calls(template.path(), &DISK.map(|(call, _)| call));
    for (call, error) in DISK {
        for (_, at) in all.iter().filter(|(of, _)| *of == call).step_by(every as usize) {
            for lasting in ["", "+"] {
                let folder = copy(template.path());
                let said =
                    run(traced(folder.path(), call, &format!("error={error}:when={at}{lasting}")), None);
                count.take(folder.path(), &said, &mut BTreeSet::new());
            }
        }
    }
    count.print("faults", begun)
}

fn own() -> PathBuf {
    std::env::current_exe().expect("our own program")
}

/// A workspace to be copied for each run.
fn template() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    drop(
        Vault::create(folder.path(), &PASSPHRASE.into(), KdfCost::Floor, Clock::System).expect("a workspace"),
    );
    folder
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
fn calls<'a>(template: &Path, names: &[&'a str]) -> Vec<(&'a str, u32)> {
    let folder = copy(template);
    let log = folder.path().join("calls");
    let status = Command::new("strace")
        .args(["-qq", "-o"])
        .arg(&log)
        .args(["-e", "signal=none", "-e", &format!("trace={}", names.join(","))])
        .arg(own())
        .args([Path::new("write"), folder.path(), Path::new(&ROUNDS.to_string())])
        .stdout(Stdio::null())
        .status()
        .expect("strace is installed");
    assert!(status.success(), "an undisturbed run succeeds");
    let mut made = vec![0; names.len()];
    let mut found = Vec::new();
    for line in String::from_utf8_lossy(&std::fs::read(&log).expect("the log")).lines() {
        if let Some(at) =
            names.iter().position(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with('(')))
        {
            made[at] += 1;
            found.push((names[at], made[at]));
        }
    }
    found
}

fn traced(folder: &Path, call: &str, harm: &str) -> Command {
    let mut command = Command::new("strace");
    command.args(["-qq", "-o", "/dev/null", "-e", "signal=none", "-e", &format!("trace={call}")]);
    command.args(["-e", &format!("inject={call}:{harm}")]).arg(own());
    command.args([Path::new("write"), folder, Path::new(&ROUNDS.to_string())]);
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
