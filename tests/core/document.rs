//! Documents on paper: what every file must keep, whatever is in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use jirani_document::Document;
use jirani_document::pdf::{Fonts, Paper, Rendered, Sheets, render};

use crate::document_samples::{blank, plan};

/// Renders and keeps the file where a person can look at it.
pub fn kept(name: &str, document: &Document, paper: &Paper, fonts: &Fonts) -> (Rendered, PathBuf) {
    let rendered = render(document, paper, fonts).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, &rendered.bytes).unwrap();
    (rendered, path)
}

/// The output of a program that the tests need; they say so plainly when it is not there.
pub fn run(program: &str, arguments: &[&str], file: &Path, last: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).args(last).output() {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{program} refused {}: {}{}",
                file.display(),
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            );
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(_) => {
            println!("skipped: {program} is not installed");
            None
        }
    }
}

#[test]
fn samples_are_sound_files_on_every_paper() {
    let fonts = Fonts::shipped();
    let papers = [
        ("a4", Paper::a4()),
        ("letter", Paper::letter()),
        ("large", Paper::a4().large_print()),
        ("booklet", Paper::a4().sheets(Sheets::Booklet)),
        ("copy", Paper::a4().copy("Copy 2 of 5").destroy_after("Destroy after 30 June 2025")),
    ];
    for (paper_name, paper) in &papers {
        let mirrored = Document { language: "ar".to_owned(), ..plan() };
        for (name, document) in [("plan", plan()), ("blank", blank()), ("mirrored", mirrored)] {
            let (rendered, path) = kept(&format!("{name}-{paper_name}"), &document, paper, &fonts);
            println!("{name} {paper_name}: {} pages, {} bytes", rendered.pages, rendered.bytes.len());
            run("qpdf", &["--check"], &path, &[]);
            if let Some(list) = run("pdffonts", &[], &path, &[]) {
                for line in list.lines().skip(2) {
                    assert!(
                        line.contains("yes yes yes"),
                        "every font is embedded, subset and readable: {line}"
                    );
                }
            }
        }
    }
}
