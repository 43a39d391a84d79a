//! The table of the security standard: every test, file and command that it names is there.

use std::path::Path;

/// Words between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn read(path: impl AsRef<Path>) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// What is wrong with a name, if it is one of a test or a file.
fn missing(name: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let tests = root.join("tests");
    let mut parts = name.splitn(3, '/');
    let (level, module, test) = (parts.next()?, parts.next(), parts.next());
    match (level, module) {
        ("core", Some(module)) if !module.ends_with(".rs") => {
            let Some(source) = read(tests.join(format!("core/{module}.rs"))) else {
                return Some(format!("{name}: no tests/core/{module}.rs"));
            };
            let wanted = test?.trim_start_matches('…').trim_end_matches('…');
            let found = source.lines().any(|line| line.starts_with("fn ") && line.contains(wanted));
            (!found).then(|| format!("{name}: no such test"))
        }
        ("shell", Some(test)) => {
            let found = read(tests.join("shell/main.rs"))
                .is_some_and(|source| source.contains(&format!("fn {test}")));
            (!found).then(|| format!("{name}: no such test"))
        }
        ("desktop", Some(file)) => {
            let there = tests.join(format!("desktop/{file}.test.mjs")).is_file();
            (!there).then(|| format!("{name}: no such journey"))
        }
        ("tests", Some(_)) => (!root.join(name).exists()).then(|| format!("{name}: not there")),
        _ => {
            let file = [".rs", ".mjs", ".toml", ".lock", ".json"].iter().any(|end| name.ends_with(end))
                && !name.contains('*');
            // What the program writes is no file of the source.
            let written = ["keys.json", "tries.json"].contains(&name);
            let there = root.join(name).is_file();
            (file && !written && !there).then(|| format!("{name}: no such file"))
        }
    }
}

#[test]
fn every_test_and_file_that_the_table_of_the_standard_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = read(root.join("docs/asvs.md")).unwrap();
    let named: Vec<&str> = quoted(&table).collect();
    assert!(named.iter().filter(|name| name.starts_with("core/")).count() > 20, "the table names tests");
    let faults: Vec<String> = named.into_iter().filter_map(missing).collect();
    assert_eq!(faults, Vec::<String>::new());
    let help = read(root.join("xtask/src/main.rs")).unwrap();
    for command in quoted(&table).filter_map(|name| name.strip_prefix("cargo xtask ")) {
        let name = command.split(' ').next().unwrap();
        assert!(help.contains(&format!("cargo xtask {name}")), "cargo xtask {name}");
    }
}
