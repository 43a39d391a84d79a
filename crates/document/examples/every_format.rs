//! Writes one small document as PDF, DOCX, XLSX and CSV into the folder given, or the present one.

use std::error::Error;
use std::path::PathBuf;

use jirani_document::pdf::{Fonts, Paper, render};
use jirani_document::{Document, Level, Table, blank_field, col, docx, field, sheet, text};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let document = Document::new("Two weeks", "en")
        .page_words("Page {page} of {pages}", "{caption} (continued)")
        .title("Two weeks", "A plan between two organisations", [field("Length", "14 days")])
        .heading(Level::One, "Actions")
        .paragraph(text("Agreed by ").bold("both sides").plain("."))
        .table(
            Table::new([col("Action").wide(3.0), col("By"), col("Days")])
                .row(["Share the manual", "Mentor", "2"])
                .row(["Try it on one case", "Mentee", "5"]),
        )
        .fields([blank_field("What we learnt", 4)]);

    let paper = Paper::a4();
    let pdf = render(&document, &paper, &Fonts::shipped())?;
    for (end, bytes) in [
        ("pdf", pdf.bytes),
        ("docx", docx::render(&document, &paper)?),
        ("xlsx", sheet::xlsx(&document, &paper)?),
        ("csv", sheet::csv(&document)),
    ] {
        let file = folder.join(format!("two-weeks.{end}"));
        std::fs::write(&file, bytes)?;
        println!("{}", file.display());
    }
    Ok(())
}
