//! Words of a paragraph, ready to be broken into lines of any width.

use std::ops::Range;
use std::rc::Rc;

use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, options::LineBreakOptions};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::line::Line;
use super::shape::{Shaper, Word};
use super::sizes::Type;
use super::style::Style;
use super::tags::{Role, Tag, Tags};
use crate::Text;
use crate::clean::clean;
use crate::pdf::link::{Link, Target};
use crate::pdf::piece::Piece;

/// A word or the spaces after it.
#[derive(Debug, Clone)]
pub(crate) struct Atom {
    word: Rc<Word>,
    style: Style,
    size: f32,
    rise: f32,
    level: u8,
    link: Option<Rc<Link>>,
    space: bool,
    /// A line may end after it.
    breaks: bool,
    /// A line must end after it.
    ends: bool,
}

impl Atom {
    fn width(&self) -> f32 {
        self.word.width * self.size
    }
}

/// A paragraph whose words are shaped.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paragraph {
    atoms: Vec<Atom>,
    /// True when the paragraph itself reads from the right.
    pub(crate) from_right: bool,
    kind: Type,
    tag: Tag,
}

impl Paragraph {
    /// The same paragraph as part of the element that is open; links in it become elements of their own.
    pub(crate) fn tagged(mut self, tags: &mut Tags) -> Self {
        self.tag = tags.current();
        if self.atoms.iter().any(|atom| atom.level % 2 == 1) {
            let words = self.atoms.iter().map(|atom| if atom.ends { " " } else { &atom.word.text });
            tags.say(words.collect::<String>().trim());
        }
        let mut last: Option<(Rc<Link>, Rc<Link>)> = None;
        for atom in &mut self.atoms {
            let Some(own) = &atom.link else { continue };
            match &last {
                Some((plain, tagged)) if Rc::ptr_eq(plain, own) => atom.link = Some(Rc::clone(tagged)),
                _ => {
                    let before = tags.open(Role::Link, "");
                    let tagged = Rc::new(Link { tag: tags.current(), ..Link::clone(own) });
                    tags.close(before);
                    last = Some((Rc::clone(own), Rc::clone(&tagged)));
                    atom.link = Some(tagged);
                }
            }
        }
        self
    }

    /// Shapes the words of a text; `from_right` is the document's direction, for text that shows none itself.
    pub(crate) fn new(shaper: &mut Shaper<'_>, text: &Text, kind: Type, from_right: bool) -> Self {
        let mut joined = String::new();
        let mut spans: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, span) in text.spans.iter().enumerate() {
            let start = joined.len();
            joined.push_str(&clean(&span.text));
            spans.push((start..joined.len(), at));
        }
        let from_right = first_strong(&joined).unwrap_or(from_right);
        let levels = levels(&joined, from_right);
        let mut paragraph = Self { atoms: Vec::new(), from_right, kind, tag: None };
        let links: Vec<Option<Rc<Link>>> = text
            .spans
            .iter()
            .map(|span| {
                let target = match (span.source, &span.link) {
                    (Some(number), _) => Target::Source(number),
                    (None, Some(address)) => Target::Address(address.clone()),
                    (None, None) => return None,
                };
                Some(Rc::new(Link { target, words: clean(&span.text).into_owned(), tag: None }))
            })
            .collect();
        let mut start = 0;
        let mut first = 0;
        for end in breaks(&joined) {
            first += spans.iter().skip(first).take_while(|(range, _)| range.end <= start).count();
            let touched = spans.iter().skip(first).take_while(|(range, _)| range.start < end);
            for (range, at) in touched.filter(|(range, _)| start < range.end) {
                let Some(span) = text.spans.get(*at) else {
                    continue;
                };
                let style = Style { bold: span.bold || kind.bold, italic: span.italic || kind.italic };
                let raised = span.source.is_some();
                let template = Atom {
                    word: Rc::new(Word::empty()),
                    style,
                    size: if raised { kind.size * kind.raised.0 } else { kind.size },
                    rise: if raised { kind.size * kind.raised.1 } else { 0.0 },
                    level: 0,
                    link: links.get(*at).cloned().flatten(),
                    space: false,
                    breaks: false,
                    ends: false,
                };
                paragraph.add(
                    shaper,
                    &joined,
                    start.max(range.start)..end.min(range.end),
                    &levels,
                    &template,
                );
            }
            let segment = joined.get(start..end).unwrap_or_default();
            if let Some(last) = paragraph.atoms.last_mut() {
                last.breaks = true;
                last.ends = segment.ends_with('\n') && end < joined.len();
            }
            start = end;
        }
        paragraph
    }

    /// Adds the words and spaces of a range that has one style, cut where the direction changes.
    fn add(
        &mut self,
        shaper: &mut Shaper<'_>,
        text: &str,
        range: Range<usize>,
        levels: &[u8],
        template: &Atom,
    ) {
        let Some(part) = text.get(range.clone()) else {
            return;
        };
        let level = |at: usize| levels.get(range.start + at).copied().unwrap_or_default();
        let mut cut = 0;
        let mut letters = part.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().copied();
            let end = next.map_or(part.len(), |(next, _)| next);
            let same = next.is_some_and(|(next, following)| {
                (following == ' ') == (letter == ' ')
                    && following != '\n'
                    && letter != '\n'
                    && level(next) == level(at)
            });
            if same {
                continue;
            }
            let words = part.get(cut..end).unwrap_or_default().trim_end_matches('\n');
            let from_right = level(at) % 2 == 1;
            let word = shaper.word(words, template.style, from_right);
            for letter in &word.missing {
                *shaper.missing.entry(*letter).or_default() += 1;
            }
            // A line feed leaves an atom without words, so that an empty line still takes its height.
            self.atoms.push(Atom {
                word,
                level: level(at),
                space: matches!(letter, ' ' | '\n'),
                ..template.clone()
            });
            cut = end;
        }
    }

    /// The width of the widest part that should stay on one line, in points.
    pub(crate) fn least_width(&self) -> f32 {
        self.units().map(|unit| unit_width(unit).0).fold(0.0, f32::max)
    }

    /// The width of the paragraph on one line, in points; forced breaks count.
    pub(crate) fn whole_width(&self) -> f32 {
        let mut widest: f32 = 0.0;
        let mut width = 0.0;
        for atom in &self.atoms {
            width += atom.width();
            widest = widest.max(width);
            if atom.ends {
                width = 0.0;
            }
        }
        widest
    }

    /// The parts between the places where a line may end.
    fn units(&self) -> impl Iterator<Item = &[Atom]> {
        self.atoms.split_inclusive(|atom| atom.breaks)
    }

    /// Breaks the paragraph into lines no wider than `width` points.
    pub(crate) fn lines(&self, shaper: &mut Shaper<'_>, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut line: Vec<Atom> = Vec::new();
        let mut used = 0.0;
        // Rounding must not push a word off a line made exactly for it.
        let width = width.max(1.0) + 0.01;
        let mut place = |line: &mut Vec<Atom>, used: &mut f32, unit: &[Atom]| {
            let (solid, whole) = unit_width(unit);
            if *used + solid > width && !line.is_empty() {
                lines.push(self.line(line));
                line.clear();
                *used = 0.0;
            }
            *used += whole;
            line.extend_from_slice(unit);
            if unit.last().is_some_and(|atom| atom.ends) {
                lines.push(self.line(line));
                line.clear();
                *used = 0.0;
            }
        };
        for unit in self.units() {
            if unit_width(unit).0 <= width {
                place(&mut line, &mut used, unit);
            } else {
                for atom in shatter(shaper, unit, width) {
                    place(&mut line, &mut used, std::slice::from_ref(&atom));
                }
            }
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(self.line(&line));
        }
        lines
    }

    fn line(&self, atoms: &[Atom]) -> Line {
        let kept = atoms.iter().rposition(|atom| !atom.space).map_or(0, |last| last + 1);
        let atoms = atoms.get(..kept).unwrap_or_default();
        let mut line = Line::of(self.kind, self.tag);
        let mut x = 0.0;
        for at in visual_order(atoms) {
            let Some(atom) = atoms.get(at) else { continue };
            line.make_room(&atom.word, atom.size, atom.rise);
            line.pieces.push(Piece {
                word: Rc::clone(&atom.word),
                x,
                size: atom.size,
                rise: atom.rise,
                link: atom.link.clone(),
                space: atom.space,
            });
            x += atom.width();
        }
        line.width = x;
        line
    }
}

/// The width of a unit without and with its last spaces.
fn unit_width(unit: &[Atom]) -> (f32, f32) {
    let whole: f32 = unit.iter().map(Atom::width).sum();
    let tail: f32 = unit.iter().rev().take_while(|atom| atom.space).map(Atom::width).sum();
    (whole - tail, whole)
}

/// Cuts words that no line can hold between letters, so that they never leave their cell.
fn shatter(shaper: &mut Shaper<'_>, unit: &[Atom], width: f32) -> Vec<Atom> {
    let mut parts = Vec::new();
    for atom in unit {
        if atom.width() <= width || atom.space {
            parts.push(Atom { breaks: true, ..atom.clone() });
            continue;
        }
        let text = &atom.word.text;
        let letters = text.len().max(1) as f32;
        let edges: Vec<usize> =
            GraphemeClusterSegmenter::new().segment_str(text).filter(|edge| *edge > 0).collect();
        let mut start = 0;
        let mut next = 0;
        while next < edges.len() {
            // Guess by the average letter, then take away or add letters until the part just fits.
            let guess = (width / atom.width() * letters) as usize;
            let mut last = edges.partition_point(|edge| *edge <= start + guess).max(next + 1) - 1;
            let fit = |shaper: &mut Shaper<'_>, last: usize| {
                let end = edges.get(last).copied().unwrap_or(text.len());
                let word =
                    shaper.word(text.get(start..end).unwrap_or_default(), atom.style, atom.word.from_right);
                (word.width * atom.size <= width, word, end)
            };
            let mut best = fit(shaper, last);
            while !best.0 && last > next {
                last -= 1;
                best = fit(shaper, last);
            }
            while best.0 && last + 1 < edges.len() {
                let wider = fit(shaper, last + 1);
                if !wider.0 {
                    break;
                }
                last += 1;
                best = wider;
            }
            start = best.2;
            next = last + 1;
            parts.push(Atom { word: best.1, breaks: true, ends: false, ..atom.clone() });
        }
        if let Some(last) = parts.last_mut() {
            last.ends = atom.ends;
        }
    }
    parts
}

/// The order from left to right: stretches of higher levels are turned round, highest first (UAX #9, L2).
fn visual_order(atoms: &[Atom]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..atoms.len()).collect();
    let highest = atoms.iter().map(|atom| atom.level).max().unwrap_or_default();
    let lowest_odd =
        atoms.iter().map(|atom| atom.level).filter(|level| level % 2 == 1).min().unwrap_or(highest + 1);
    for level in (lowest_odd..=highest).rev() {
        let mut at = 0;
        while at < order.len() {
            let inside = |at: usize| {
                order.get(at).and_then(|at| atoms.get(*at)).is_some_and(|atom| atom.level >= level)
            };
            let mut end = at;
            while inside(end) {
                end += 1;
            }
            if let Some(stretch) = order.get_mut(at..end) {
                stretch.reverse();
            }
            at = end + 1;
        }
    }
    order
}

/// Whether the first letter with a direction reads from the right (UAX #9, P2); none when no letter has one.
fn first_strong(text: &str) -> Option<bool> {
    text.chars().find_map(|letter| {
        if letter < '\u{590}' {
            return letter.is_alphabetic().then_some(false);
        }
        match bidi_class(letter) {
            BidiClass::L => Some(false),
            BidiClass::R | BidiClass::AL => Some(true),
            _ => None,
        }
    })
}

fn levels(text: &str, from_right: bool) -> Vec<u8> {
    if !from_right && text.chars().all(|letter| letter < '\u{590}') {
        return Vec::new();
    }
    let base = if from_right { Level::rtl() } else { Level::ltr() };
    BidiInfo::new(text, Some(base)).levels.iter().map(Level::number).collect()
}

/// Where lines may end, as rising byte offsets that finish with the text's length (UAX #14, and
/// dictionaries for the scripts that write no spaces).
fn breaks(text: &str) -> Vec<usize> {
    let spaceless = |letter: char| {
        matches!(letter, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
            | '\u{1A20}'..='\u{1AAF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AADF}')
    };
    if text.is_empty() {
        return Vec::new();
    }
    if text.chars().any(spaceless) {
        let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
        return segmenter.segment_str(text).filter(|at| *at > 0).collect();
    }
    unicode_linebreak::linebreaks(text).map(|(at, _)| at).collect()
}
