//! Which part of the program may know which: crates only those below them, and inside a crate no circle of files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod graph;
mod source;

use std::path::{Path, PathBuf};

use graph::{Graph, circles};
use source::Crate;

/// Every crate with those that it may name. A crate that is not here is refused.
const ALLOWED: [(&str, &[&str]); 8] = [
    ("base", &[]),
    ("recommender", &[]),
    ("document", &[]),
    ("vault", &["base"]),
    ("records", &["base", "recommender", "document", "vault"]),
    ("reports", &["base", "recommender", "document", "vault", "records"]),
    ("app", &["base", "recommender", "document", "vault", "records", "reports"]),
    ("src-tauri", &["base", "records", "vault", "app"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of a crate's source.
fn folder(name: &str) -> PathBuf {
    let place = if name == "src-tauri" { root().join(name) } else { root().join("crates").join(name) };
    place.join("src")
}

/// Imports of crates that the table does not allow, each with the file that names and the crate that is named.
fn upward(name: &str, read: &Crate) -> Vec<String> {
    let allowed = ALLOWED.iter().find(|(of, _)| *of == name).map_or(&[][..], |(_, allowed)| allowed);
    let mut faults = Vec::new();
    for file in &read.files {
        for named in file.crates() {
            if named != name && !allowed.contains(&named.as_str()) {
                let target = folder(&named).join("lib.rs");
                let target =
                    target.strip_prefix(root()).unwrap_or(&target).display().to_string().replace('\\', "/");
                faults.push(format!("{name}/src/{} imports {target}", file.path));
            }
        }
    }
    faults
}

#[test]
fn a_crate_names_only_those_that_the_table_allows() {
    let mut faults = Vec::new();
    for (name, _) in ALLOWED {
        faults.extend(upward(name, &Crate::read(&folder(name))));
    }
    assert!(faults.is_empty(), "imports that run upward:\n{}", faults.join("\n"));
}

#[test]
fn every_crate_stands_in_the_table_above_all_that_it_may_name() {
    let listed: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
    for entry in std::fs::read_dir(root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(listed.contains(&name.as_str()), "crates/{name} is not in the table");
    }
    for (at, (name, allowed)) in ALLOWED.iter().enumerate() {
        let below = &listed[..at];
        assert!(allowed.iter().all(|other| below.contains(other)), "{name} may name a crate above it");
    }
}

#[test]
fn no_files_of_a_crate_import_each_other_in_a_circle() {
    let mut faults = Vec::new();
    for (name, _) in ALLOWED {
        let read = Crate::read(&folder(name));
        assert!(read.files.len() > 5, "{name}: only {} files were read", read.files.len());
        let graph = Graph::of(&read);
        for circle in circles(&graph) {
            faults.push(format!("{name}: {} files", circle.len()));
            faults.extend(graph.edges_within(&circle).into_iter().map(|edge| format!("  {edge}")));
        }
    }
    assert!(faults.is_empty(), "circles of imports:\n{}", faults.join("\n"));
}

/// What the rules say of a crate that breaks them: both files are named.
#[test]
fn planted_faults_are_found_with_both_files() {
    let planted = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = planted.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("lib.rs", "pub mod plan;\npub mod money;\n");
    write("money.rs", "use crate::plan::Plan;\n// use jirani_reports::Kind;\npub struct Money;\n");
    write("plan/mod.rs", "mod edit;\npub use edit::Plan;\n");
    write(
        "plan/edit.rs",
        "use jirani_app::{App, Failure};\nuse crate::money;\npub struct Plan(money::Money);\n",
    );
    let read = Crate::read(planted.path());
    assert_eq!(upward("vault", &read), ["vault/src/plan/edit.rs imports crates/app/src/lib.rs"]);
    let graph = Graph::of(&read);
    let found: Vec<Vec<String>> = circles(&graph).iter().map(|circle| graph.edges_within(circle)).collect();
    let expected = ["money.rs imports plan/edit.rs: Plan", "plan/edit.rs imports money.rs: Money, money"];
    assert_eq!(found, [expected]);
}
