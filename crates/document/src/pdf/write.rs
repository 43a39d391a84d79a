//! From marks to the drawing operations of printpdf, one page at a time.
//!
//! Shapes come first, as decoration; then the words in reading order, each stretch tied to its element.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Greyscale, LineCapStyle, LineJoinStyle, Op, PdfFontHandle, Point, Pt,
    TextItem, TextMatrix,
};

use super::codes::InUse;
use super::marks::Mark;
use super::pages::Page;
use super::shape::{Cluster, Glyph, Loaded, Run, Shaper, Word};
use super::tags::{Tag, Tags};
use crate::pdf::ink::Ink;
use crate::pdf::piece::Piece;

/// Glyphs on one baseline that one operation shows.
struct Open {
    font: usize,
    size: f32,
    x: f32,
    y: f32,
    pen: f64,
    glyphs: Vec<Codepoint>,
}

/// Where a glyph goes: font in use, size, and the pen on its baseline.
#[derive(Debug, Clone, Copy)]
struct Spot {
    font: usize,
    size: f32,
    x: f32,
    y: f32,
}

impl Spot {
    /// The spot of a glyph drawn beside the pen.
    fn beside(self, glyph: &Glyph) -> Self {
        let em = self.size / 1000.0;
        Self { x: self.x + glyph.right * em, y: self.y - glyph.up * em, ..self }
    }

    /// The spot after a glyph.
    fn after(self, glyph: &Glyph) -> Self {
        Self { x: self.x + glyph.advance * self.size / 1000.0, ..self }
    }
}

/// Words of one element that stand together: the element's number, and the page that a reader finds them on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    pub(crate) element: u32,
    pub(crate) page: usize,
}

/// Turns pages into operations and remembers which glyphs they use.
pub(crate) struct Writer<'s, 'f> {
    shaper: &'s Shaper<'f>,
    tags: &'s Tags,
    pub(crate) in_use: Vec<InUse>,
    by_font: Vec<Option<usize>>,
    pub(crate) ops: Vec<Op>,
    open: Option<Open>,
    /// Marks above and below letters read from the right: drawn after their line, since a reader takes a
    /// change of height for the end of a word.
    later: Vec<(Spot, u16)>,
    /// The marked stretches of this sheet, in order.
    stretches: Vec<Stretch>,
    page: usize,
    /// The element being shown; none between stretches.
    tag: Option<Tag>,
    font_set: Option<(usize, f32)>,
    ink: Option<Ink>,
    pub(crate) line: Option<Ink>,
    pub(crate) width: f32,
    pub(crate) dash: f32,
    height: f32,
    dx: f32,
}

/// A number with no more digits than a printer can show.
pub(crate) fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

impl<'s, 'f> Writer<'s, 'f> {
    /// A writer for pages `height` points high.
    pub(crate) fn new(shaper: &'s Shaper<'f>, tags: &'s Tags, height: f32) -> Self {
        Self {
            shaper,
            tags,
            in_use: Vec::new(),
            by_font: Vec::new(),
            ops: Vec::new(),
            open: None,
            later: Vec::new(),
            stretches: Vec::new(),
            page: 0,
            tag: None,
            font_set: None,
            ink: None,
            line: None,
            width: 0.0,
            dash: 0.0,
            height,
            dx: 0.0,
        }
    }

    /// The operations of a sheet that shows pages by their numbers, each moved to the right by so many points.
    pub(crate) fn sheet<'p>(
        &mut self,
        pages: impl Iterator<Item = (usize, &'p Page, f32)> + Clone,
    ) -> (Vec<Op>, Vec<Stretch>) {
        (self.ink, self.line, self.width, self.dash, self.font_set) = (None, None, -1.0, 0.0, None);
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Miter });
        self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
        for (number, page, dx) in pages {
            (self.page, self.dx) = (number, dx);
            self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            for mark in &page.marks {
                self.shape(mark);
            }
            self.ops.push(Op::EndMarkedContent);
            self.ops.push(Op::StartTextSection);
            for mark in &page.marks {
                if let Mark::Words { x, y, ink, tag, pieces } = mark {
                    self.set_tag(Some(*tag));
                    self.set_ink(*ink);
                    self.line(*x, *y, pieces);
                    for (spot, glyph) in std::mem::take(&mut self.later) {
                        self.glyph(spot, glyph, "", false);
                    }
                    self.flush();
                }
            }
            self.set_tag(None);
            self.ops.push(Op::EndTextSection);
            self.font_set = None;
        }
        (std::mem::take(&mut self.ops), std::mem::take(&mut self.stretches))
    }

    /// Begins a stretch of words of another element, or ends the last one.
    fn set_tag(&mut self, tag: Option<Tag>) {
        if self.tag == tag {
            return;
        }
        self.flush();
        if self.tag.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        self.tag = tag;
        match tag {
            Some(Some(element)) => {
                let number = i64::try_from(self.stretches.len()).unwrap_or(i64::MAX);
                self.stretches.push(Stretch { element, page: self.page });
                let role =
                    self.tags.elements.get(element as usize).map_or("P", |element| element.role.name());
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                let properties = DictItem::Dict { map };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: role.to_owned(), properties });
            }
            Some(None) => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            None => {}
        }
    }

    pub(crate) fn set_ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.flush();
            self.ink = Some(ink);
            self.ops.push(Op::SetFillColor { col: grey(ink) });
        }
    }

    pub(crate) fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(round(x + self.dx)), y: Pt(round(self.height - y)) }
    }

    /// Shows the words of a line. Where several glyphs share letters, the letters are named beside them, for
    /// neighbouring words together with the spaces between them; but not in words read from the right, where
    /// readers turn such names round.
    fn line(&mut self, x: f32, y: f32, pieces: &[Piece]) {
        let named: Vec<bool> = pieces.iter().map(|piece| self.is_named(piece)).collect();
        let mut at = 0;
        while at < pieces.len() {
            let mut end = at + 1;
            if named.get(at) == Some(&true) {
                let reach = |from: usize| {
                    let gap = pieces
                        .iter()
                        .skip(from)
                        .take_while(|piece| piece.space && !piece.word.from_right)
                        .count();
                    (named.get(from + gap) == Some(&true)).then_some(from + gap + 1)
                };
                while let Some(further) = reach(end) {
                    end = further;
                }
            }
            let group = pieces.get(at..end).unwrap_or_default();
            if named.get(at) == Some(&true) {
                self.flush();
                let text = group.iter().flat_map(|piece| piece.word.text.encode_utf16());
                let text = [0xFE, 0xFF].into_iter().chain(text.flat_map(u16::to_be_bytes)).collect();
                let map = BTreeMap::from([("ActualText".to_owned(), DictItem::Bytes(text))]);
                let properties = DictItem::Dict { map };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
            }
            for piece in group {
                self.piece(x + piece.x, y - piece.rise, piece);
            }
            if named.get(at) == Some(&true) {
                self.flush();
                self.ops.push(Op::EndMarkedContent);
            }
            at = end;
        }
    }

    fn is_named(&mut self, piece: &Piece) -> bool {
        let word = &piece.word;
        !word.from_right && (!word.plain || word.runs.iter().any(|run| self.misnames(word, run)))
    }

    fn piece(&mut self, x: f32, y: f32, piece: &Piece) {
        let word = &piece.word;
        let mut spot = Spot { font: 0, size: piece.size, x, y };
        for run in &word.runs {
            spot.font = self.use_font(run.font);
            if word.from_right {
                for cluster in with_marks(run) {
                    spot = self.cluster_from_right(spot, word, run, &cluster);
                }
            } else {
                for cluster in &run.clusters {
                    spot = self.cluster(spot, word, run, cluster);
                }
            }
        }
    }

    /// Whether a font that keeps the first letters of a glyph would say other letters than these.
    fn misnames(&mut self, word: &Word, run: &Run) -> bool {
        let font = self.use_font(run.font);
        let Some(font) = self.in_use.get_mut(font).filter(|font| !font.free) else { return false };
        run.clusters.iter().any(|cluster| {
            let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
            let glyph = run.glyphs.get(cluster.glyphs.start).map_or(0, |glyph| glyph.id);
            let code = font.code(glyph, letters, false);
            font.letters(code) != letters
        })
    }

    fn cluster(&mut self, mut spot: Spot, word: &Word, run: &Run, cluster: &Cluster) -> Spot {
        let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let base = widest(glyphs);
        for (at, glyph) in glyphs.iter().enumerate() {
            self.glyph(spot.beside(glyph), glyph.id, if at == base { letters } else { "" }, false);
            spot = spot.after(glyph);
        }
        spot
    }

    /// Shows a cluster read from the right. Readers turn whole words round but keep the letters of one code
    /// in their order, so each letter gets a code of its own: the last one the shape, the others nothing.
    fn cluster_from_right(&mut self, mut spot: Spot, word: &Word, run: &Run, cluster: &Cluster) -> Spot {
        let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let base = widest(glyphs);
        let free = self.in_use.get(spot.font).is_some_and(|font| font.free);
        let blank = self.shaper.loaded.get(run.font).and_then(|font| font.glyph(' '));
        let blank = blank.filter(|_| free && letters.chars().nth(1).is_some());
        let last = letters.char_indices().next_back().map_or(0, |(at, _)| at);
        let (others, shown) = letters.split_at(if blank.is_some() { last } else { 0 });
        for (at, glyph) in glyphs.iter().enumerate() {
            if at == base {
                self.glyph(spot.beside(glyph), glyph.id, shown, false);
            } else {
                self.later.push((spot.beside(glyph), glyph.id));
            }
            spot = spot.after(glyph);
        }
        if let Some(blank) = blank {
            for (at, letter) in others.char_indices().rev() {
                let letter = others.get(at..at + letter.len_utf8()).unwrap_or_default();
                self.glyph(spot, blank, letter, true);
            }
        }
        spot
    }

    fn use_font(&mut self, font: usize) -> usize {
        if let Some(Some(known)) = self.by_font.get(font) {
            return *known;
        }
        let free = self.shaper.loaded.get(font).is_some_and(Loaded::has_outline_tables);
        let number = self.in_use.len();
        self.in_use.push(InUse::new(font, number, free));
        if self.by_font.len() <= font {
            self.by_font.resize(font + 1, None);
        }
        if let Some(place) = self.by_font.get_mut(font) {
            *place = Some(number);
        }
        number
    }

    /// Shows a glyph that stands for letters; a blank one takes no room.
    fn glyph(&mut self, spot: Spot, glyph: u16, letters: &str, blank: bool) {
        let Spot { font, size, x, y } = spot;
        let Some(used) = self.in_use.get_mut(font) else {
            return;
        };
        let code = used.code(glyph, letters, blank);
        let shaper_font = used.font;
        let declared = if blank { 0.0 } else { self.declared(shaper_font, glyph) };
        let joins = self
            .open
            .as_ref()
            .is_some_and(|open| open.font == font && open.size == size && (open.y - y).abs() < 0.005);
        if !joins {
            self.flush();
            self.open = Some(Open { font, size, x, y, pen: f64::from(x), glyphs: Vec::new() });
        }
        let Some(open) = &mut self.open else { return };
        // A number between glyphs moves the pen left by thousandths of an em; the rest is carried on.
        let shift = ((open.pen - f64::from(x)) * 1000.0 / f64::from(size)).round();
        if let Some(last) = open.glyphs.last_mut().filter(|_| shift != 0.0) {
            last.offset += shift as f32;
            open.pen -= shift * f64::from(size) / 1000.0;
        }
        open.glyphs.push(Codepoint { gid: code, offset: 0.0, cid: Some(String::new()) });
        open.pen += f64::from(declared) * f64::from(size) / 1000.0;
    }

    /// The width a reader takes for a glyph, in whole thousandths of an em as printpdf writes it.
    fn declared(&self, font: usize, glyph: u16) -> f32 {
        self.shaper.loaded.get(font).map_or(0.0, |loaded| {
            let em = f32::from(loaded.font.units_per_em().max(1));
            (f32::from(loaded.advance(glyph)) * 1000.0 / em).trunc()
        })
    }

    fn flush(&mut self) {
        let Some(open) = self.open.take() else { return };
        let Some(font) = self.in_use.get(open.font) else {
            return;
        };
        if self.font_set != Some((open.font, open.size)) {
            self.font_set = Some((open.font, open.size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font.id.clone()),
                size: Pt(round(open.size)),
            });
        }
        let at = self.point(open.x, open.y);
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, at.x.0, at.y.0]);
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(open.glyphs)] });
    }
}

/// The widest glyph of a cluster carries its letters: it is the base the marks sit on.
fn widest(glyphs: &[Glyph]) -> usize {
    glyphs.iter().enumerate().max_by(|a, b| a.1.advance.total_cmp(&b.1.advance)).map_or(0, |(at, _)| at)
}

/// The clusters of a run read from the right, marks joined to the letter they sit on.
fn with_marks(run: &Run) -> Vec<Cluster> {
    let mut joined: Vec<Cluster> = Vec::with_capacity(run.clusters.len());
    let mut open = false;
    for cluster in &run.clusters {
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        match joined.last_mut().filter(|_| open) {
            Some(mark) => {
                mark.glyphs.end = cluster.glyphs.end;
                mark.letters.start = cluster.letters.start;
            }
            None => joined.push(cluster.clone()),
        }
        open = glyphs.iter().all(|glyph| glyph.advance == 0.0);
    }
    joined
}

/// The grey of an ink.
pub(crate) fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale { percent: ink.grey(), icc_profile: None })
}
