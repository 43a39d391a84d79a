//! The same documents through other engines: as a page for browsers, as Typst's markup, as an office file.
//!
//! An engine that is not on the machine is left out. Each is timed from its start to its end as a person waits
//! for it, and once with an empty document, so that the cost of starting can be taken off again.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use jirani_document::pdf::Paper;
use jirani_document::{Block, Document, Table, Text, docx};

/// An engine and how to call it: the source it reads and its arguments, given source and target.
pub struct Peer {
    /// Its name in the table.
    pub name: &'static str,
    end: &'static str,
    program: String,
    arguments: fn(&Path, &Path) -> Vec<String>,
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The engines on this machine.
pub fn found() -> Vec<Peer> {
    let python = std::env::var("JIRANI_BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let all = [
        Peer {
            name: "Typst",
            end: "typ",
            program: python.clone(),
            arguments: |source, target| {
                let call = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])";
                let folder = source.parent().unwrap_or(source);
                vec!["-c".into(), call.into(), shown(source), shown(target), shown(folder)]
            },
        },
        Peer {
            name: "WeasyPrint",
            end: "html",
            program: python,
            arguments: |source, target| {
                let call = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])";
                vec!["-c".into(), call.into(), shown(source), shown(target)]
            },
        },
        Peer {
            name: "Chromium",
            end: "html",
            program: "chromium".to_owned(),
            arguments: |source, target| {
                let flags = "--headless --no-sandbox --disable-gpu --no-pdf-header-footer --allow-file-access-from-files";
                let mut words: Vec<String> = flags.split(' ').map(str::to_owned).collect();
                words.push(format!("--user-data-dir={}", shown(&target.with_extension("profile"))));
                words.push(format!("--print-to-pdf={}", shown(target)));
                words.push(format!("file://{}", shown(source)));
                words
            },
        },
        Peer {
            name: "LibreOffice",
            end: "docx",
            program: "soffice".to_owned(),
            arguments: |source, target| {
                let folder = target.parent().unwrap_or(target);
                let profile = format!("-env:UserInstallation=file://{}", shown(&folder.join("office")));
                let words = ["--headless", "--convert-to", "pdf", "--outdir"].map(str::to_owned);
                std::iter::once(profile).chain(words).chain([shown(folder), shown(source)]).collect()
            },
        },
    ];
    let empty = Document::new("Empty", "en").paragraph("empty");
    all.into_iter().filter(|peer| peer.print("probe", &empty).is_some()).collect()
}

impl Peer {
    /// Prints the document; the milliseconds from start to end, and the size of the file.
    pub fn print(&self, name: &str, document: &Document) -> Option<(f64, u64)> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-documents");
        std::fs::create_dir_all(&folder).ok()?;
        for (font, bytes) in [("regular", notosans::REGULAR_TTF), ("bold", notosans::BOLD_TTF)] {
            std::fs::write(folder.join(format!("{font}.ttf")), bytes).ok()?;
        }
        let source: PathBuf = folder.join(format!("{}-{name}.{}", self.name.to_lowercase(), self.end));
        let target = source.with_extension("pdf");
        let written = match self.end {
            "html" => page(document).into_bytes(),
            "typ" => markup(document).into_bytes(),
            _ => docx::render(document, &Paper::a4()).ok()?,
        };
        std::fs::write(&source, written).ok()?;
        // What an earlier run left must not be taken for the work of this one.
        let _ = std::fs::remove_file(&target);
        let start = Instant::now();
        let mut command = Command::new(&self.program);
        command.args((self.arguments)(&source, &target)).stdout(Stdio::null()).stderr(Stdio::null());
        let status = command.status().ok()?;
        let took = start.elapsed().as_secs_f64() * 1000.0;
        let size = std::fs::metadata(&target).ok()?.len();
        status.success().then_some((took, size))
    }
}

/// The document as a page for browsers: the same type, sizes and margins.
fn page(document: &Document) -> String {
    let mut out = String::from(
        "<!doctype html><meta charset=utf-8><style>\
         @font-face{font-family:N;src:url(regular.ttf)}@font-face{font-family:N;font-weight:bold;src:url(bold.ttf)}\
         @page{size:A4;margin:17mm 20mm}body{font:10pt/1.4 N;margin:0}h2{font-size:12pt}\
         table{border-collapse:collapse;width:100%;font-size:9pt}thead{display:table-header-group}\
         tr{break-inside:avoid}td,th{border-bottom:.4pt solid #aaa;padding:2pt;text-align:left}</style>",
    );
    let words = |text: &Text| {
        text.spans
            .iter()
            .map(|span| if span.bold { format!("<b>{}</b>", span.text) } else { span.text.clone() })
            .collect::<String>()
    };
    for block in &document.blocks {
        let _ = match block {
            Block::Heading(_, text) => write!(out, "<h2>{}</h2>", words(text)),
            Block::Paragraph(paragraph) => write!(out, "<p>{}</p>", words(&paragraph.text)),
            Block::Table(table) => {
                let row = |cells: Vec<String>, tag: &str| {
                    let cells: String = cells.iter().map(|cell| format!("<{tag}>{cell}</{tag}>")).collect();
                    format!("<tr>{cells}</tr>")
                };
                let (heads, rows) = parts(table);
                let body: String = rows.into_iter().map(|cells| row(cells, "td")).collect();
                write!(out, "<table><thead>{}</thead><tbody>{body}</tbody></table>", row(heads, "th"))
            }
            _ => Ok(()),
        };
    }
    out
}

/// The document in Typst's markup.
fn markup(document: &Document) -> String {
    let mut out = String::from(
        "#set page(paper: \"a4\", margin: (x: 20mm, y: 17mm))\n#set text(font: \"Noto Sans\", size: 10pt)\n",
    );
    for block in &document.blocks {
        let _ = match block {
            Block::Heading(_, text) => write!(out, "\n== {}\n", text.words()),
            Block::Paragraph(paragraph) => {
                let spans = paragraph.text.spans.iter();
                let words: String = spans
                    .map(|span| {
                        if span.bold { format!("*{}*", span.text.trim()) } else { format!("{} ", span.text) }
                    })
                    .collect();
                write!(out, "\n{words}\n")
            }
            Block::Table(table) => {
                let (heads, rows) = parts(table);
                let cells =
                    |cells: Vec<String>| cells.iter().map(|cell| format!("[{cell}],")).collect::<String>();
                let body: String = rows.into_iter().map(cells).collect();
                write!(
                    out,
                    "\n#table(columns: (3fr, 1fr, auto), stroke: (bottom: 0.4pt), table.header({}), {body})\n",
                    cells(heads)
                )
            }
            _ => Ok(()),
        };
    }
    out
}

/// The headings of a table and its rows, as words.
fn parts(table: &Table) -> (Vec<String>, Vec<Vec<String>>) {
    let heads = table.columns.iter().map(|column| column.heading.words()).collect();
    let cell =
        |cell: &jirani_document::Cell| cell.paragraphs.iter().map(Text::words).collect::<Vec<_>>().join(" ");
    (heads, table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect())
}
