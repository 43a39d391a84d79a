//! The line at the foot of each page: who it is for, which copy, which page. Nothing nobody asked for.

use super::line::{Line, Side};
use super::marks::Mark;
use super::pages::Page;
use super::paper::{Area, Paper};
use super::paragraph::Paragraph;
use super::shape::Shaper;
use super::sizes::{Sizes, Type};
use crate::pdf::ink::Ink;
use crate::{Align, Document, Text};

/// Room between the words of the page and the rule above the foot, in lines of the foot.
const GAP: f32 = 0.85;
/// Room between the rule and the foot's first line, in points.
const UNDER_RULE: f32 = 2.5;
/// A number of pages that takes as much room as any that is printed.
const MOST_PAGES: usize = 8888;

/// What stands at the foot of every page, measured before the pages are filled.
pub(crate) struct Footer<'d> {
    document: &'d Document,
    kind: Type,
    area: Area,
    audience: Vec<Line>,
    /// For each copy its number and when to destroy it.
    copies: Vec<Vec<Line>>,
    /// The width of the longest page number on one line.
    longest: f32,
    height: f32,
}

impl<'d> Footer<'d> {
    pub(crate) fn new(
        document: &'d Document,
        paper: &Paper,
        sizes: Sizes,
        shaper: &mut Shaper<'_>,
    ) -> Footer<'d> {
        let (kind, area) = (sizes.footer, paper.area());
        let unnumbered = [String::new()];
        let copies = if paper.copies.is_empty() { &unnumbered } else { paper.copies.as_slice() };
        let mut footer = Footer {
            document,
            kind,
            area,
            audience: Vec::new(),
            copies: Vec::new(),
            longest: 0.0,
            height: 0.0,
        };
        footer.longest = footer.paragraph(&footer.number_words(MOST_PAGES, MOST_PAGES), shaper).whole_width();
        for copy in copies {
            let said = [copy.as_str(), paper.destroy_after.as_str()];
            let said: Vec<&str> = said.into_iter().filter(|words| !words.is_empty()).collect();
            let lines = footer.lines(&said.join(" · "), footer.width(Align::Center), shaper);
            footer.copies.push(lines);
        }
        footer.audience = footer.lines(&document.audience, footer.width(Align::Start), shaper);
        let number = footer.number(MOST_PAGES, MOST_PAGES, shaper);
        let parts = footer.copies.iter().chain([&footer.audience, &number]);
        footer.height = parts.map(Vec::len).max().unwrap_or(1).max(1) as f32 * kind.leading;
        footer
    }

    /// Where the words of a page end: above the foot, however many lines it takes.
    pub(crate) fn area(&self) -> Area {
        Area { bottom: self.top() - UNDER_RULE - GAP * self.kind.leading, ..self.area }
    }

    pub(crate) fn copies(&self) -> usize {
        self.copies.len()
    }

    fn top(&self) -> f32 {
        self.area.foot - self.height
    }

    /// The middle says most where it says anything: which copy, and when to destroy it.
    fn width(&self, align: Align) -> f32 {
        let all = self.area.width();
        let middle = self.copies.iter().flatten().any(|line| !line.pieces.is_empty());
        let number = if middle { all * 0.28 } else { (self.longest + 8.0).min(all * 0.5) };
        let room = match align {
            Align::Center => all * 0.44,
            Align::Start if !middle => all - number,
            Align::Start | Align::End => number,
        };
        room - 4.0
    }

    fn number_words(&self, page: usize, pages: usize) -> String {
        let words = self.document.words.page_of.replace("{page}", &page.to_string());
        words.replace("{pages}", &pages.to_string())
    }

    fn number(&self, page: usize, pages: usize, shaper: &mut Shaper<'_>) -> Vec<Line> {
        self.lines(&self.number_words(page, pages), self.width(Align::End), shaper)
    }

    fn paragraph(&self, words: &str, shaper: &mut Shaper<'_>) -> Paragraph {
        Paragraph::new(shaper, &Text::from(words), self.kind, self.document.is_right_to_left())
    }

    fn lines(&self, words: &str, width: f32, shaper: &mut Shaper<'_>) -> Vec<Line> {
        let mut lines = self.paragraph(words, shaper).lines(shaper, width);
        lines.retain(|line| !line.pieces.is_empty());
        lines
    }

    /// Adds the foot to every page of a copy, once the number of pages is known.
    pub(crate) fn add(&self, pages: &mut [Page], copy: usize, shaper: &mut Shaper<'_>) {
        let count = pages.len();
        let area = self.area;
        for (at, page) in pages.iter_mut().enumerate() {
            let number = self.number(at + 1, count, shaper);
            let copy = self.copies.get(copy).map(Vec::as_slice).unwrap_or_default();
            let parts =
                [(self.audience.as_slice(), Align::Start), (copy, Align::Center), (&number, Align::End)];
            if parts.iter().all(|(lines, _)| lines.is_empty()) {
                continue;
            }
            let rule = self.top() - UNDER_RULE;
            page.marks.push(Mark::Rule {
                from: (area.left, rule),
                to: (area.right, rule),
                width: 0.4,
                ink: Ink::Faint,
                dash: 0.0,
            });
            for (lines, align) in parts {
                let width = self.width(align);
                let side = Side::of(align, self.document.is_right_to_left());
                let x = match side {
                    Side::Left => area.left,
                    Side::Middle => area.left + (area.width() - width) / 2.0,
                    Side::Right => area.right - width,
                };
                let mut y = self.top();
                for line in lines {
                    line.marks(x, y, width, side, &mut page.marks);
                    y += line.height;
                }
            }
        }
    }
}
