//! Every level of tests, in the order in which one builds on another.

use std::path::Path;
use std::process::Command;

use crate::fault::Result;
use crate::levels::Levels;
use crate::machine::{self, has};
use crate::programs::{built, cargo, npm, root, run};
use crate::{desktops, pages};

/// One selection of packages and features for every build, so that nothing is built twice over.
const ALL: [&str; 4] = ["--locked", "--workspace", "--features", "jirani-tests/shell"];

/// Tests of the core that take long each: random walks, crafted files, planted secrets, interrupted writes. They run with
/// `--thorough`; a name stands for all tests whose path has it.
const LONG: [&str; 23] = [
    "adverse::",
    "approval::no_sequence_of_choices_reaches_an_approved_plan_past_a_stop",
    "audience::what_an_audience_may_not_see_makes_no_difference_to_its_documents",
    "decision::no_sequence_of_choices_passes_a_stop",
    "dump::any_workspace_with_every_table_filled_comes_back_byte_for_byte",
    "fault::",
    "hostile::",
    "hostile_workspaces::",
    "input::no_text_makes_any_field_panic",
    "journal::undo_and_redo_walk_through_exactly_the_states_that_were",
    "journal_kept::what_left_outlives_every_walk_by_undo_and_redo",
    "memory::",
    "migrations::",
    "naughty::",
    "plan::every_approach_that_is_not_ruled_out_can_be_drafted",
    "plan::no_choice_gets_past_a_stop",
    "portfolio::no_figure_of_few_can_be_worked_out",
    "recommend_safety::money_of_ten_thousand_sheets",
    "recommend_safety::safety_of_ten_thousand_sheets",
    "renew::",
    "report::every_document_renders_in_every_variant_without_a_missing_letter",
    "report_everything::",
    "reporting::a_public_report_says_nothing_that_only_partners_may_read",
];

/// Tests of the core that take two seconds and more each: quick runs leave them out too.
const SLOW: [&str; 22] = [
    "audience::equal_documents_are_equal_files_in_every_format",
    "cli::a_sample_is_made_checked_listed_and_exported",
    "cli::all_scenarios_come_out_as_practitioners_expect",
    "cli::copies_are_made_listed_put_back_and_taken_elsewhere",
    "close_out::when_all_is_deleted_only_the_bare_mentorship_its_state_and_the_note_are_left",
    "drafts::the_oldest_of_too_many_texts_give_way",
    "dump::copies_of_every_earlier_schema_open_with_all_that_was_in_them",
    "explain::no_sentence_shows_a_key_or_an_empty_place",
    "locking::a_copy_that_is_being_written_is_stopped_within_the_database",
    "monitor::feedback_comes_out_in_batches_of_three_and_says_nothing_of_who_or_when",
    "names::names_that_look_the_same_are_the_same",
    "open_copy::a_copy_is_read_as_windows_writes_it",
    "open_copy::dump_and_load_give_the_same_bytes_and_the_safety_plan_opens_with_its_own_passphrase",
    "passphrase::the_same_words_open_however_their_accents_and_spaces_were_typed",
    "plan::a_draft_follows_the_answers",
    "recommend_documents::readers_outside_see_the_choice_but_no_answers",
    "report::every_document_is_a_sound_file_that_tells_nothing_of_its_maker",
    "report::the_application_prints_no_letter_that_the_shipped_fonts_lack",
    "search::an_own_name_comes_before_whatever_mentions_it",
    "vault::a_workspace_that_is_open_is_not_opened_twice",
    "vault::damaged_and_foreign_files_are_refused_by_name_and_left_as_they_are",
    "wording::our_own_texts_follow_the_hints",
];

/// What to run while at work: everything is compiled, and only what takes less than two seconds runs. Needs no webview.
pub fn quick() -> Result<()> {
    let mut levels = Levels::new(3);
    levels.run("structure", "which part may know which", || {
        run(&mut cargo([
            "test",
            "--locked",
            "--quiet",
            "--package",
            "jirani-tests",
            "--test",
            "architecture",
        ]))
    });
    levels.run("core", "cargo test without the window and without what takes seconds", || {
        let mut tests = cargo([
            "test",
            "--locked",
            "--no-fail-fast",
            "--quiet",
            "--lib",
            "--bins",
            "--test",
            "core",
            "--",
        ]);
        run(tests.args(LONG.iter().chain(&SLOW).flat_map(|name| ["--skip", name])))
    });
    levels.run("pages", "build, types, words, and what a page works out by itself", || {
        pages::build()?;
        pages::check()
    });
    levels.finish()
}

/// What a change must pass before it is sent: every kind of test, without those that take long.
pub fn everything() -> Result<()> {
    let linux = on_linux();
    let mut levels = Levels::new(8);
    if !levels.run("machine", "what this machine must have", machine::ready_to_test) {
        return levels.finish();
    }
    levels.run("format", "cargo fmt", || run(&mut cargo(["fmt", "--all", "--", "--check", "-l"])));
    if !levels.run("build", "the pages, which the window has within it", pages::build) {
        return levels.finish();
    }
    levels.run("pages", "types, words, and what a page works out by itself", pages::check);
    levels.run("compile", "every program and every test", compile);
    levels.run(
        "core",
        "rules, vault, documents, structure, generated TypeScript, examples in the documentation",
        || {
            let mut tests = core();
            tests.args(["--lib", "--bins", "--test", "architecture", "--test", "core", "--"]);
            run(tests.args(LONG.iter().flat_map(|name| ["--skip", name])))?;
            run(cargo(["test", "--quiet"]).args(ALL).arg("--doc"))
        },
    );
    levels.run("shell", "the window without a screen", || {
        run(cargo(["test", "--quiet"]).args(ALL).args(["--test", "shell"]))
    });
    if linux {
        levels.run("journeys", "the built pages in Chromium, on the real core", || journeys("journeys"));
    } else {
        levels.leave_out("journeys", "they need Debian's Chromium");
    }
    levels.finish()
}

/// What takes long, and what shows it on other systems.
pub fn thorough() -> Result<()> {
    let linux = on_linux();
    let mut levels = Levels::new(7);
    if !levels.run("machine", "what this machine must have", machine::ready_to_test) {
        return levels.finish();
    }
    levels.run("lints", "clippy and rustdoc, every warning an error; the workflows", || {
        run(cargo(["clippy"]).args(ALL).args(["--all-targets", "--quiet", "--", "--deny", "warnings"]))?;
        run(cargo(["doc", "--locked", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "--deny warnings"))?;
        pages::install("packaging")?;
        run(&mut npm("packaging", ["run", "check"]))
    });
    if !levels.run("compile", "every program and every test", || pages::build().and_then(|()| compile())) {
        return levels.finish();
    }
    levels.run("core", "random walks, crafted files, planted secrets, interrupted writes", || {
        run(core().args(["--test", "core", "--"]).args(LONG))
    });
    if linux {
        levels.run("journeys", "every field of every screen", || journeys("thorough"));
        levels
            .run("desktop", "the real window, clicked and typed into", || desktop(&built("debug", "jirani")));
        levels.run("desktops", "Windows and macOS, from here", || desktops::check(&[]));
    } else {
        levels.leave_out("journeys", "they need Debian's Chromium");
        levels.leave_out("desktop", "it needs Xvfb and WebKitGTK's driver");
        levels.leave_out("desktops", "they need Debian's compilers");
    }
    levels.finish()
}

fn on_linux() -> bool {
    cfg!(target_os = "linux") && has("apt-get")
}

/// Built as a whole: a build for some tests alone has other features and would not be used again.
fn compile() -> Result<()> {
    run(cargo(["build", "--quiet"]).args(ALL).args(["--bins", "--lib", "--tests"]))
}

/// The tests of the core, in a folder in memory where there is one.
fn core() -> Command {
    let mut tests = cargo(["test", "--no-fail-fast", "--quiet"]);
    tests.args(ALL);
    if let Some(folder) = machine::memory_folder() {
        tests.env("TMPDIR", folder);
    }
    tests
}

/// Every document of the application in every variant, which takes too long for each change.
pub fn documents() -> Result<()> {
    machine::ready_to_test()?;
    let mut test = cargo(["test"]);
    test.args(ALL).args(["--test", "core", "report_everything", "--", "--include-ignored", "--nocapture"]);
    run(&mut test)
}

/// The journeys through the pages that lie in a folder of `tests/ui`.
pub fn journeys(folder: &str) -> Result<()> {
    pages::install("tests/ui")?;
    run(npm("tests/ui", ["run", folder]).env("JIRANI_BRIDGE", built("debug", "jirani-bridge")))
}

/// The journeys through a window of this program, on a screen and a message bus of its own, so that it neither sees nor disturbs anybody's desktop.
pub fn desktop(app: &Path) -> Result<()> {
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1280x900x24"]);
    command.args([
        "dbus-run-session",
        "--",
        "node",
        "--test",
        "--test-reporter=spec",
        "--test-concurrency=1",
        "--test-timeout=600000",
    ]);
    run(command.current_dir(root().join("tests/desktop")).env("JIRANI_APP", app))
}
