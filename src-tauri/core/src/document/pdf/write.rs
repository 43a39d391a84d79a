//! From marks to the drawing operations of printpdf, one page at a time.
//!
//! Each font gets its own codes, one for each pair of a glyph and the letters it stands for, so that the
//! text copied out of the file is the text that was typed even where two letters share a shape.

use super::line::Piece;
use super::marks::{Ink, Mark};
use super::pages::Page;
use super::shape::{Cluster, Glyph, Run, Shaper, Word};
use super::tags::{Tag, Tags};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line, LineCapStyle, LineDashPattern, LineJoinStyle,
    LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, TextItem, TextMatrix,
    WindingOrder,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What a code of a font shows and says.
pub(crate) struct Code {
    /// The glyph in the whole font.
    pub(crate) glyph: u16,
    /// The letters it stands for.
    pub(crate) letters: Box<str>,
    /// True for an empty glyph that must take no room.
    pub(crate) blank: bool,
}

/// A font as it is used in the file.
pub(crate) struct InUse {
    /// Its number in the shaper.
    pub(crate) font: usize,
    /// Its name among the file's resources.
    pub(crate) id: FontId,
    /// For each code: what it shows and says.
    pub(crate) codes: Vec<Code>,
    /// True when codes may differ from glyph numbers (fonts with TrueType outlines).
    pub(crate) free: bool,
    by_glyph: FxHashMap<u16, Vec<u16>>,
}

impl InUse {
    fn new(font: usize, number: usize, free: bool) -> Self {
        let codes = vec![Code { glyph: 0, letters: "".into(), blank: false }];
        Self { font, id: FontId(format!("T{number}")), codes, free, by_glyph: FxHashMap::default() }
    }

    /// The code of a glyph standing for letters; fonts without free codes keep the first letters of a glyph.
    fn code(&mut self, glyph: u16, letters: &str, blank: bool) -> u16 {
        let known = self.by_glyph.entry(glyph).or_default();
        let same = known.iter().find(|code| {
            let own = self.codes.get(usize::from(**code));
            !self.free || own.is_some_and(|own| &*own.letters == letters && own.blank == blank)
        });
        if let Some(code) = same {
            return *code;
        }
        let Ok(code) = u16::try_from(self.codes.len()) else {
            return known.first().copied().unwrap_or_default();
        };
        self.codes.push(Code { glyph, letters: letters.into(), blank });
        known.push(code);
        code
    }

    fn letters(&self, code: u16) -> &str {
        self.codes.get(usize::from(code)).map_or("", |code| &code.letters)
    }
}

/// Glyphs on one baseline that one operation shows.
struct Open {
    font: usize,
    size: f32,
    x: f32,
    y: f32,
    pen: f64,
    glyphs: Vec<Codepoint>,
}

/// A glyph to be drawn after its line, standing for no letters of its own.
struct Later {
    font: usize,
    size: f32,
    x: f32,
    y: f32,
    glyph: u16,
}

/// Turns pages into operations and remembers which glyphs they use.
pub(crate) struct Writer<'s, 'f> {
    shaper: &'s Shaper<'f>,
    tags: &'s Tags,
    pub(crate) in_use: Vec<InUse>,
    by_font: BTreeMap<usize, usize>,
    ops: Vec<Op>,
    open: Option<Open>,
    /// Marks above and below letters read from the right: drawn after their line, since a reader takes a
    /// change of height for the end of a word.
    later: Vec<Later>,
    /// The elements of this sheet's marked stretches, in order.
    stretches: Vec<u32>,
    /// The element being shown; none between stretches.
    tag: Option<Tag>,
    font_set: Option<(usize, f32)>,
    ink: Option<Ink>,
    line: Option<Ink>,
    width: f32,
    dash: f32,
    height: f32,
    dx: f32,
}

fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

impl<'s, 'f> Writer<'s, 'f> {
    /// A writer for pages `height` points high.
    pub(crate) fn new(shaper: &'s Shaper<'f>, tags: &'s Tags, height: f32) -> Self {
        Self {
            shaper,
            tags,
            in_use: Vec::new(),
            by_font: BTreeMap::new(),
            ops: Vec::new(),
            open: None,
            later: Vec::new(),
            stretches: Vec::new(),
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

    /// The operations of a sheet that shows pages, each moved to the right by so many points.
    pub(crate) fn sheet<'p>(
        &mut self,
        pages: impl Iterator<Item = (&'p Page, f32)> + Clone,
    ) -> (Vec<Op>, Vec<u32>) {
        (self.ink, self.line, self.width, self.dash, self.font_set) = (None, None, -1.0, 0.0, None);
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Miter });
        self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
        for (page, dx) in pages {
            self.dx = dx;
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
                    for Later { font, size, x, y, glyph } in std::mem::take(&mut self.later) {
                        self.glyph(font, size, x, y, glyph, "");
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
                self.stretches.push(element);
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

    fn set_ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.flush();
            self.ink = Some(ink);
            self.ops.push(Op::SetFillColor { col: grey(ink) });
        }
    }

    fn set_line(&mut self, width: f32, ink: Ink, dash: f32) {
        if self.line != Some(ink) {
            self.line = Some(ink);
            self.ops.push(Op::SetOutlineColor { col: grey(ink) });
        }
        if self.width != width {
            self.width = width;
            self.ops.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        }
        if self.dash != dash {
            self.dash = dash;
            let pattern: &[f32] = if dash > 0.0 { &[dash, dash * 0.8] } else { &[] };
            let dash = LineDashPattern { offset: 0.0, pattern: pattern.iter().copied().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(round(x + self.dx)), y: Pt(round(self.height - y)) }
    }

    fn shape(&mut self, mark: &Mark) {
        match mark {
            Mark::Rule { from, to, width, ink, dash } => {
                self.set_line(*width, *ink, *dash);
                self.open_path(&[*from, *to]);
            }
            Mark::Shape { points, closed: false, stroke: Some((width, ink)), dash, .. } => {
                self.set_line(*width, *ink, *dash);
                self.open_path(points);
            }
            Mark::Shape { points, fill, stroke, dash, .. } => {
                let points = points.iter().map(|(x, y)| (*x, *y, false)).collect::<Vec<_>>();
                self.closed_path(&points, *fill, *stroke, *dash);
            }
            Mark::Circle { center: (x, y), radius, fill, stroke } => {
                // Four cubic curves come within 0.03 % of a circle with this handle length.
                let (r, k) = (*radius, radius * 0.552_285);
                let points = [
                    (x + r, *y, false),
                    (x + r, y + k, true),
                    (x + k, y + r, true),
                    (*x, y + r, false),
                    (x - k, y + r, true),
                    (x - r, y + k, true),
                    (x - r, *y, false),
                    (x - r, y - k, true),
                    (x - k, y - r, true),
                    (*x, y - r, false),
                    (x + k, y - r, true),
                    (x + r, y - k, true),
                    (x + r, *y, false),
                ];
                self.closed_path(&points, *fill, *stroke, 0.0);
            }
            Mark::Words { .. } | Mark::Link { .. } | Mark::Source(..) | Mark::Bookmark(..) => {}
        }
    }

    fn open_path(&mut self, points: &[(f32, f32)]) {
        let points = points.iter().map(|(x, y)| LinePoint { p: self.point(*x, *y), bezier: false }).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn closed_path(
        &mut self,
        points: &[(f32, f32, bool)],
        fill: Option<Ink>,
        stroke: Option<(f32, Ink)>,
        dash: f32,
    ) {
        if let Some(ink) = fill {
            self.set_ink(ink);
        }
        if let Some((width, ink)) = stroke {
            self.set_line(width, ink, dash);
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        let points = points
            .iter()
            .map(|(x, y, bezier)| LinePoint { p: self.point(*x, *y), bezier: *bezier })
            .collect();
        let polygon =
            Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
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
        !word.from_right && word.runs.iter().any(|run| self.needs_name(word, run))
    }

    fn piece(&mut self, x: f32, y: f32, piece: &Piece) {
        let word = &piece.word;
        let mut pen = x;
        for run in &word.runs {
            let font = self.use_font(run.font);
            if word.from_right {
                for cluster in with_marks(run) {
                    pen = self.cluster_from_right(font, pen, y, piece.size, word, run, &cluster);
                }
            } else {
                for cluster in &run.clusters {
                    pen = self.cluster(font, pen, y, piece.size, word, run, cluster);
                }
            }
        }
    }

    fn needs_name(&mut self, word: &Word, run: &Run) -> bool {
        run.clusters.iter().any(|cluster| {
            // A glyph set beside the pen looks to readers like the end of a word.
            let plain = |glyph: &&Glyph| glyph.up == 0.0 && glyph.right == 0.0 && glyph.advance > 0.0;
            let glyph = run.glyphs.get(cluster.glyphs.start).filter(plain);
            let Some(glyph) = glyph.filter(|_| cluster.glyphs.len() == 1) else { return true };
            let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
            let font = self.use_font(run.font);
            match self.in_use.get_mut(font) {
                Some(font) if !font.free => {
                    let code = font.code(glyph.id, letters, false);
                    font.letters(code) != letters
                }
                _ => false,
            }
        })
    }

    #[allow(clippy::too_many_arguments)]
    fn cluster(
        &mut self,
        font: usize,
        mut pen: f32,
        y: f32,
        size: f32,
        word: &Word,
        run: &Run,
        cluster: &Cluster,
    ) -> f32 {
        let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let base = widest(glyphs);
        for (at, glyph) in glyphs.iter().enumerate() {
            let (x, y) = (pen + glyph.right * size / 1000.0, y - glyph.up * size / 1000.0);
            self.glyph(font, size, x, y, glyph.id, if at == base { letters } else { "" });
            pen += glyph.advance * size / 1000.0;
        }
        pen
    }

    /// Shows a cluster read from the right. Readers turn whole words round but keep the letters of one code
    /// in their order, so each letter gets a code of its own: the last one the shape, the others nothing.
    #[allow(clippy::too_many_arguments)]
    fn cluster_from_right(
        &mut self,
        font: usize,
        mut pen: f32,
        y: f32,
        size: f32,
        word: &Word,
        run: &Run,
        cluster: &Cluster,
    ) -> f32 {
        let letters = word.text.get(cluster.letters.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let base = widest(glyphs);
        let free = self.in_use.get(font).is_some_and(|font| font.free);
        let blank = self.shaper.loaded.get(run.font).and_then(|font| font.face.glyph_index(' '));
        let blank = blank.filter(|_| free && letters.chars().nth(1).is_some());
        let last = letters.char_indices().next_back().map_or(0, |(at, _)| at);
        let (others, shown) = letters.split_at(if blank.is_some() { last } else { 0 });
        for (at, glyph) in glyphs.iter().enumerate() {
            let (x, y) = (pen + glyph.right * size / 1000.0, y - glyph.up * size / 1000.0);
            if at == base {
                self.glyph(font, size, x, y, glyph.id, shown);
            } else {
                self.later.push(Later { font, size, x, y, glyph: glyph.id });
            }
            pen += glyph.advance * size / 1000.0;
        }
        if let Some(blank) = blank {
            for (at, letter) in others.char_indices().rev() {
                let letter = others.get(at..at + letter.len_utf8()).unwrap_or_default();
                self.show(font, size, pen, y, blank.0, letter, true);
            }
        }
        pen
    }

    fn use_font(&mut self, font: usize) -> usize {
        if let Some(known) = self.by_font.get(&font) {
            return *known;
        }
        let free =
            self.shaper.loaded.get(font).is_some_and(|loaded| loaded.face.as_ref().tables().glyf.is_some());
        let number = self.in_use.len();
        self.in_use.push(InUse::new(font, number, free));
        self.by_font.insert(font, number);
        number
    }

    fn glyph(&mut self, font: usize, size: f32, x: f32, y: f32, glyph: u16, letters: &str) {
        self.show(font, size, x, y, glyph, letters, false);
    }

    #[allow(clippy::too_many_arguments)]
    fn show(&mut self, font: usize, size: f32, x: f32, y: f32, glyph: u16, letters: &str, blank: bool) {
        let Some(used) = self.in_use.get_mut(font) else { return };
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
            let units =
                loaded.face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or_default();
            (f32::from(units) * 1000.0 / f32::from(loaded.face.as_ref().units_per_em().max(1))).trunc()
        })
    }

    fn flush(&mut self) {
        let Some(open) = self.open.take() else { return };
        let Some(font) = self.in_use.get(open.font) else { return };
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

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale { percent: ink.grey(), icc_profile: None })
}
