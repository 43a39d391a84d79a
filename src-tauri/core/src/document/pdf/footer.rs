//! The line at the foot of each page: who it is for, which copy, which page. Nothing nobody asked for.

use super::line::Side;
use super::marks::{Ink, Mark};
use super::pages::Page;
use super::paper::{Area, Paper};
use super::paragraph::Paragraph;
use super::shape::Shaper;
use super::sizes::Sizes;
use crate::document::{Align, Document, Text};

/// Adds the foot to every page of a copy, once the number of pages is known.
pub(crate) fn add(
    pages: &mut [Page],
    document: &Document,
    paper: &Paper,
    copy: &str,
    area: Area,
    sizes: Sizes,
    shaper: &mut Shaper<'_>,
) {
    let kind = sizes.footer;
    let from_right = document.is_right_to_left();
    let count = pages.len();
    let third = area.width() / 3.0 - 4.0;
    let separate = [copy, paper.destroy_after.as_str()];
    let copy = separate.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
    for (at, page) in pages.iter_mut().enumerate() {
        let number = document
            .words
            .page_of
            .replace("{page}", &(at + 1).to_string())
            .replace("{pages}", &count.to_string());
        let parts = [
            (document.audience.as_str(), Align::Start),
            (copy.as_str(), Align::Center),
            (number.as_str(), Align::End),
        ];
        if parts.iter().all(|(words, _)| words.is_empty()) {
            continue;
        }
        let lines: Vec<_> = parts
            .iter()
            .map(|(words, align)| {
                let lines =
                    Paragraph::new(shaper, &Text::from(*words), kind, from_right).lines(shaper, third);
                (lines, Side::of(*align, from_right))
            })
            .collect();
        let tallest = lines.iter().map(|(lines, _)| lines.len()).max().unwrap_or(1) as f32 * kind.leading;
        let top = area.foot - tallest;
        page.marks.push(Mark::Rule {
            from: (area.left, top - 2.5),
            to: (area.right, top - 2.5),
            width: 0.4,
            ink: Ink::Faint,
            dash: 0.0,
        });
        for (lines, side) in lines {
            let x = match side {
                Side::Left => area.left,
                Side::Middle => area.left + (area.width() - third) / 2.0,
                Side::Right => area.right - third,
            };
            let mut y = top;
            for line in lines.iter().filter(|line| !line.pieces.is_empty()) {
                line.marks(x, y, third, side, &mut page.marks);
                y += line.height;
            }
        }
    }
}
