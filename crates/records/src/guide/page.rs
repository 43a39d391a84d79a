//! A page as blocks, and the small part of Markdown that it is written in.
//!
//! `# Title`, then the lead paragraph; `##` and `###` headings; paragraphs; lists with `- ` or `1. `, an item a
//! line; `> ` remarks, whose first line may be bold; tables with `|`; `**bold**`, `*italic*`; links to
//! `guide:<page>`, `resource:<id>` or `screen:<place>`; `{approach ST}` and `{contacts}` for what the program knows.

use serde::Serialize;
use ts_rs::TS;

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "GuidePage")]
pub struct Page {
    pub id: String,
    pub title: String,
    /// The one thing to remember.
    pub lead: Vec<Span>,
    /// What follows.
    pub blocks: Vec<Block>,
}

/// Where a link leads: always inside the application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "to", content = "id", rename_all = "lowercase")]
#[ts(rename = "GuideLink")]
pub enum Link {
    /// Another page of the guide.
    Guide(String),
    /// A resource of the library.
    Resource(String),
    /// A screen.
    Screen(String),
}

/// Words in one style.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "GuideSpan")]
pub struct Span {
    /// The words.
    pub text: String,
    /// Heavier.
    pub bold: bool,
    /// Slanted.
    pub italic: bool,
    /// Where they lead.
    pub link: Option<Link>,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(rename = "GuideBlock")]
pub enum Block {
    /// A heading, of level 2 or 3.
    Heading {
        /// How deep.
        level: u8,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Whether the order matters.
        numbered: bool,
        items: Vec<Vec<Span>>,
    },
    /// A remark set apart.
    Remark { paragraphs: Vec<Vec<Span>> },
    /// A table.
    Table {
        /// Its headings.
        head: Vec<Vec<Span>>,
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// What is known of something, label by label.
    Facts { facts: Vec<Fact> },
    /// An approach whose facts are to be filled in.
    Approach {
        /// Its identifier.
        approach: String,
    },
    /// The contacts of this workspace.
    Contacts,
}

/// A label and what belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "GuideFact")]
pub struct Fact {
    pub label: String,
    /// One line, or several things.
    pub lines: Vec<Vec<Span>>,
}

impl Span {
    /// Words without emphasis.
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), ..Span::default() }
    }
}

impl Page {
    /// Changes every stretch of words.
    pub fn each_span(&mut self, mut change: impl FnMut(&mut Span)) {
        let mut all = |spans: &mut Vec<Span>| spans.iter_mut().for_each(&mut change);
        all(&mut self.lead);
        for block in &mut self.blocks {
            match block {
                Block::Heading { spans, .. } | Block::Paragraph { spans } => all(spans),
                Block::List { items, .. } => items.iter_mut().for_each(&mut all),
                Block::Remark { paragraphs } => paragraphs.iter_mut().for_each(&mut all),
                Block::Table { head, rows } => {
                    head.iter_mut().for_each(&mut all);
                    rows.iter_mut().flatten().for_each(&mut all);
                }
                Block::Facts { facts } => {
                    facts.iter_mut().flat_map(|fact| &mut fact.lines).for_each(&mut all);
                }
                Block::Approach { .. } | Block::Contacts => {}
            }
        }
    }

    /// All words of the page, for searching.
    pub fn words(&self) -> String {
        let mut text = String::new();
        self.clone().each_span(|span| {
            text.push_str(&span.text);
            text.push(' ');
        });
        text
    }
}

/// What is wrong with a page, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("guide page {page}, line {line}: {problem}")]
pub struct PageError {
    pub page: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: PageProblem,
}

/// What can be wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageProblem {
    /// The first line is not `# Title`, or there is none.
    #[error("expected \"# Title\"")]
    NoTitle,
    /// No paragraph follows the title.
    #[error("expected a lead paragraph under the title")]
    NoLead,
    /// A table of nothing but its rule.
    #[error("expected a row of the table")]
    NoRow,
    /// A row with more or fewer cells than the head of its table.
    #[error("expected as many cells as the head of the table has")]
    OtherColumns,
    /// Braces around something that the program does not know.
    #[error("expected {{approach …}} or {{contacts}}")]
    UnknownFact,
    /// Markdown that the guide does not use.
    #[error("not in the part of Markdown that the guide uses")]
    UnknownMarkdown,
    /// A letter that would mean something elsewhere.
    #[error("\"{0}\" has no meaning here")]
    Meaningless(char),
    /// A bracket that no link follows, or a link without its end.
    #[error("expected [words](target)")]
    BrokenLink,
    /// A link that leaves the application.
    #[error("links lead to guide:, resource: or screen:, not to \"{0}\"")]
    LinkOut(String),
    /// Bold or italic that nothing ends.
    #[error("emphasis without an end")]
    OpenEmphasis,
}

/// Reads a page.
///
/// # Errors
/// The first fault, with page and line.
pub fn parse(id: &str, source: &str) -> Result<Page, PageError> {
    let mut lines = source.lines().enumerate().peekable();
    let fault = |at: usize, problem: PageProblem| PageError { page: id.to_owned(), line: at + 1, problem };
    let mut title = None;
    let mut lead = None;
    let mut blocks = Vec::new();
    while let Some((at, line)) = lines.next() {
        let line = line.trim_end();
        let spans = |text: &str| inline(text).map_err(|problem| fault(at, problem));
        // The lines after this one that begin in the same way belong to it.
        let mut run = |begins: &dyn Fn(&str) -> bool| -> Vec<&str> {
            std::iter::once(line)
                .chain(std::iter::from_fn(|| lines.next_if(|(_, next)| begins(next)).map(|(_, next)| next)))
                .collect()
        };
        if line.is_empty() {
            continue;
        }
        if title.is_none() {
            title = Some(line.strip_prefix("# ").ok_or_else(|| fault(at, PageProblem::NoTitle))?.to_owned());
        } else if let Some(text) = line.strip_prefix("### ") {
            blocks.push(Block::Heading { level: 3, spans: spans(text)? });
        } else if let Some(text) = line.strip_prefix("## ") {
            blocks.push(Block::Heading { level: 2, spans: spans(text)? });
        } else if line.starts_with("- ") {
            let items = run(&|next| next.starts_with("- "));
            let items = items.into_iter().map(|item| spans(&item[2..])).collect::<Result<_, _>>()?;
            blocks.push(Block::List { numbered: false, items });
        } else if numbered(line).is_some() {
            let items = run(&|next| numbered(next).is_some());
            let items = items.into_iter().filter_map(numbered).map(spans).collect::<Result<_, _>>()?;
            blocks.push(Block::List { numbered: true, items });
        } else if line.starts_with("> ") {
            let paragraphs = run(&|next| next.starts_with("> "));
            let paragraphs =
                paragraphs.into_iter().map(|text| spans(&text[2..])).collect::<Result<_, _>>()?;
            blocks.push(Block::Remark { paragraphs });
        } else if line.starts_with('|') {
            let cells = |row: &str| -> Result<Vec<Vec<Span>>, PageError> {
                row.trim().trim_matches('|').split('|').map(|cell| spans(cell.trim())).collect()
            };
            let rows = run(&|next| next.starts_with('|'));
            let mut rows = rows.into_iter().filter(|row| !row.starts_with("|-")).map(cells);
            let head = rows.next().ok_or_else(|| fault(at, PageProblem::NoRow))??;
            let rows = rows.collect::<Result<Vec<_>, _>>()?;
            if rows.iter().any(|row| row.len() != head.len()) {
                return Err(fault(at, PageProblem::OtherColumns));
            }
            blocks.push(Block::Table { head, rows });
        } else if let Some(known) = line.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            blocks.push(match known.split_once(' ') {
                Some(("approach", approach)) => Block::Approach { approach: approach.to_owned() },
                None if known == "contacts" => Block::Contacts,
                _ => return Err(fault(at, PageProblem::UnknownFact)),
            });
        } else if line.starts_with(['#', '*', '<', '`', '!', '+']) && !line.starts_with("**") {
            return Err(fault(at, PageProblem::UnknownMarkdown));
        } else if lead.is_none() && blocks.is_empty() {
            lead = Some(spans(line)?);
        } else {
            blocks.push(Block::Paragraph { spans: spans(line)? });
        }
    }
    Ok(Page {
        id: id.to_owned(),
        title: title.ok_or_else(|| fault(0, PageProblem::NoTitle))?,
        lead: lead.ok_or_else(|| fault(0, PageProblem::NoLead))?,
        blocks,
    })
}

fn numbered(line: &str) -> Option<&str> {
    let (number, text) = line.split_once(". ")?;
    (!number.is_empty() && number.len() < 3 && number.chars().all(|c| c.is_ascii_digit())).then_some(text)
}

fn inline(text: &str) -> Result<Vec<Span>, PageProblem> {
    let mut spans = Vec::new();
    let mut now = Span::default();
    let mut rest = text;
    let mut close = |now: &mut Span| {
        if !now.text.is_empty() {
            spans.push(now.clone());
            now.text.clear();
        }
    };
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**") {
            close(&mut now);
            now.bold = !now.bold;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('*') {
            close(&mut now);
            now.italic = !now.italic;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('[') {
            let (words, after) = after.split_once("](").ok_or(PageProblem::BrokenLink)?;
            let (target, after) = after.split_once(')').ok_or(PageProblem::BrokenLink)?;
            close(&mut now);
            let mut link = Span { text: words.to_owned(), link: Some(target_of(target)?), ..now.clone() };
            close(&mut link);
            rest = after;
        } else if matches!(c, '<' | '`' | '{' | '}') {
            return Err(PageProblem::Meaningless(c));
        } else {
            now.text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    if now.bold || now.italic {
        return Err(PageProblem::OpenEmphasis);
    }
    close(&mut now);
    Ok(spans)
}

fn target_of(target: &str) -> Result<Link, PageProblem> {
    match target.split_once(':') {
        Some(("guide", id)) => Ok(Link::Guide(id.to_owned())),
        Some(("resource", id)) => Ok(Link::Resource(id.to_owned())),
        Some(("screen", id)) => Ok(Link::Screen(id.to_owned())),
        _ => Err(PageProblem::LinkOut(target.to_owned())),
    }
}
