//! How long the window takes to be of use and what it holds in memory, beside a window with nothing in it.
//!
//! Both programs run in turn on a screen that nobody sees, exactly as they are released: no driver, no hook. The
//! screen's picture lies in a file that is read every few milliseconds; a window is of use from the first moment at
//! which it shows what it still shows when all has come to rest. The blinking of a cursor is allowed for.

mod screen;
mod tree;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::fault::{Fault, Result};
use crate::programs::{built, cargo, run, target};
use crate::{machine, pages, sample};
use screen::Screen;

/// How long a window is watched: well past the slowest start, so that the last picture is a picture at rest.
const WATCH: Duration = Duration::from_secs(6);
/// How long the last picture must have stayed.
const REST: Duration = Duration::from_secs(2);

/// One start.
struct Start {
    /// From the start of the process to the picture that stays.
    ready: Duration,
    /// Of the process and all it started, in KiB, shared pages divided among those who share them.
    memory: u64,
}

/// Measures `runs` starts of each program, in turn, and prints medians and ratios.
pub fn start(runs: u32) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Err(Fault::First("this measurement reads Xvfb's screen and needs Linux".into()));
    }
    // Every desktop has a message bus, and a program that looks for one in vain starts more slowly.
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        let own = std::env::current_exe().map_err(Fault::file("this program"))?;
        let mut again = Command::new("dbus-run-session");
        return run(again.arg("--").arg(own).args(["bench", "start", &runs.to_string()]));
    }
    machine::ready_to_test()?;
    pages::build_if_changed()?;
    run(&mut cargo([
        "build",
        "--locked",
        "--release",
        "--package",
        "jirani",
        "--bins",
        "--example",
        "bare",
    ]))?;
    run(&mut cargo(["build", "--locked", "--release", "--package", "jirani-app", "--bin", "jirani-cli"]))?;

    let home = target().join("bench-start");
    if home.exists() {
        fs::remove_dir_all(&home).map_err(Fault::file(&home))?;
    }
    fs::create_dir_all(&home).map_err(Fault::file(&home))?;
    // Where the application looks for a workspace, so that it opens on the unlock screen.
    sample::make("release", &home.join("org.jirani.planner/workspace"))?;
    let screen = Screen::open(&home)?;
    let programs = [("bare", built("release/examples", "bare")), ("jirani", built("release", "jirani"))];
    let mut starts: [Vec<Start>; 2] = [Vec::new(), Vec::new()];
    for round in 0..=runs {
        for ((name, program), kept) in programs.iter().zip(&mut starts) {
            let one = watch(name, program, &home, &screen)?;
            println!(
                "{round:>2} {name:<7} ready in {:>5} ms, {:>4} MiB",
                one.ready.as_millis(),
                one.memory / 1024
            );
            // The first round warms the file cache for both.
            if round > 0 {
                kept.push(one);
            }
        }
    }
    let [bare, jirani] = starts;
    let ready = |starts: &[Start]| median(starts.iter().map(|one| one.ready.as_millis() as u64));
    let memory = |starts: &[Start]| median(starts.iter().map(|one| one.memory / 1024));
    let ratio = |ours: u64, bare: u64| ours as f64 / bare.max(1) as f64;
    println!("\nmedians of {runs}   ready    memory");
    println!("bare window    {:>5} ms  {:>4} MiB", ready(&bare), memory(&bare));
    println!("jirani         {:>5} ms  {:>4} MiB", ready(&jirani), memory(&jirani));
    let (time, space) = (ratio(ready(&jirani), ready(&bare)), ratio(memory(&jirani), memory(&bare)));
    println!("ratio          {time:>8.2}  {space:>8.2}");
    Ok(())
}

/// Measures documents beside other engines; Typst and WeasyPrint come from the registry of Python's packages.
pub fn documents() -> Result<()> {
    let folder = target().join("bench-documents");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.is_file() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "typst", "weasyprint"]))?;
    }
    let mut bench = cargo(["bench", "--locked", "--package", "jirani-tests", "--bench", "document"]);
    run(bench.env("JIRANI_BENCH_PYTHON", &python))
}

/// Starts a program and watches the screen; the last picture is kept as `<name>.xwd`, to see what was measured.
fn watch(name: &str, program: &Path, home: &Path, screen: &Screen) -> Result<Start> {
    let mut command = Command::new(program);
    command.env("DISPLAY", screen.name()).env_remove("WAYLAND_DISPLAY");
    command.env("XDG_DATA_HOME", home).env("XDG_CONFIG_HOME", home).env("XDG_CACHE_HOME", home);
    // As the entry in a desktop's menu does; without it, ours starts itself once more.
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    let begun = Instant::now();
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(Fault::file(program))?;
    let mut running = Running(child);
    let mut pictures: Vec<(Duration, Vec<u8>)> = Vec::new();
    while begun.elapsed() < WATCH {
        let picture = screen.picture()?;
        if pictures.last().is_none_or(|(_, last)| *last != picture) {
            pictures.push((begun.elapsed(), picture));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let memory = tree::memory(running.0.id());
    if let Ok(Some(status)) = running.0.try_wait() {
        return Err(Fault::Failed { command: name.to_owned(), code: status.code() });
    }
    drop(running);
    screen.wait_until_empty()?;
    let rest = pictures.last().map(|(_, picture)| picture.clone()).unwrap_or_default();
    let kept = home.join(format!("{name}.xwd"));
    fs::write(&kept, &rest).map_err(Fault::file(kept))?;
    let first_unlike = pictures.iter().rposition(|(_, picture)| !screen::alike(picture, &rest));
    let ready = pictures.get(first_unlike.map_or(0, |at| at + 1)).map_or(WATCH, |(at, _)| *at);
    if ready + REST > WATCH {
        return Err(Fault::First(format!(
            "{name} did not come to rest: measure on a machine that is not busy"
        )));
    }
    Ok(Start { ready, memory })
}

/// A program that ends, with all it started, when it is no longer watched.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        for process in tree::of(self.0.id()).into_iter().rev() {
            let _ = Command::new("kill").arg("-KILL").arg(process.to_string()).status();
        }
        let _ = self.0.wait();
    }
}

fn median(values: impl Iterator<Item = u64>) -> u64 {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}
