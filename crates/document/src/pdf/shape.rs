//! From letters to glyphs: each word is shaped once for each style and then remembered.
//!
//! Words are the unit because a report repeats them: a table of thousands of rows shapes a few hundred.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;
use std::str::FromStr;

use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, Font, GlyphId, Language, Script as FontScript,
    ShapeOptions, ShapePlan, ShaperFont, shape,
};
use icu_segmenter::GraphemeClusterSegmenter;
use read_fonts::TableProvider;
use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::fonts::{Fonts, shipped};
use super::foreign::for_shaping;
use super::library::Candidate;
use super::style::Style;
use crate::clean::is_invisible;

/// The width of a word of nothing but marks, in em.
const ROOM_OF_MARKS: f32 = 0.5;

/// One drawn shape, in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// Its number in the font.
    pub(crate) id: u16,
    /// How far the pen moves on.
    pub(crate) advance: f32,
    /// How far it is drawn from the pen, to the right.
    pub(crate) right: f32,
    /// How far it is drawn from the pen, upwards.
    pub(crate) up: f32,
}

/// Glyphs that stand for some letters together, and those letters as bytes of the word.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    pub(crate) glyphs: Range<usize>,
    pub(crate) letters: Range<usize>,
}

/// Glyphs of one font, in the order of the page from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// The font, by its number in the shaper.
    pub(crate) font: usize,
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) clusters: Vec<Cluster>,
}

impl Run {
    /// A glyph set beside the pen looks to readers like the end of a word, and glyphs that share letters like
    /// letters in another order.
    fn is_plain(&self) -> bool {
        let beside = |glyph: &Glyph| glyph.up != 0.0 || glyph.right != 0.0 || glyph.advance <= 0.0;
        self.clusters.iter().all(|cluster| cluster.glyphs.len() == 1) && !self.glyphs.iter().any(beside)
    }
}

/// A word ready to be placed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    /// The letters as typed.
    pub(crate) text: Box<str>,
    /// True when read from the right.
    pub(crate) from_right: bool,
    /// The runs from left to right.
    pub(crate) runs: Vec<Run>,
    /// Its width in em.
    pub(crate) width: f32,
    /// The room its fonts ask for above the line, in em.
    pub(crate) ascent: f32,
    /// The room its fonts ask for below the line, in em.
    pub(crate) descent: f32,
    /// True when each glyph stands for its own letters and at its own place.
    pub(crate) plain: bool,
    /// Letters that no font has, drawn as the empty box of the first font.
    pub(crate) missing: Vec<char>,
}

impl Word {
    /// A word without letters.
    pub(crate) fn empty() -> Self {
        Self {
            text: "".into(),
            from_right: false,
            runs: Vec::new(),
            width: 0.0,
            ascent: 0.0,
            descent: 0.0,
            plain: true,
            missing: Vec::new(),
        }
    }
}

/// A font in use.
pub(crate) struct Loaded<'f> {
    pub(crate) font: Font,
    pub(crate) bytes: &'f [u8],
    pub(crate) index: u32,
    pub(crate) name: String,
    /// Thousandths of an em for one unit of the font.
    pub(crate) scale: f32,
    ascent: f32,
    descent: f32,
}

impl Loaded<'_> {
    /// The glyph of a letter; none where the font lacks it.
    pub(crate) fn glyph(&self, letter: char) -> Option<u16> {
        u16::try_from(self.font.charmap().map_unicode(letter)?.to_u32()).ok()
    }

    /// The advance of a glyph in units of the font.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.font.glyph_metrics().h_advance(GlyphId::from(glyph)) as u16
    }

    /// Whether its outlines are tables and not programs.
    pub(crate) fn has_outline_tables(&self) -> bool {
        self.font.tables().glyf().is_ok()
    }
}

/// Which fonts beyond the shipped ones are used.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    /// Those that failed, by their names in the file.
    pub(crate) failed: BTreeSet<String>,
    /// True once no font can be trusted but the shipped ones.
    pub(crate) none: bool,
}

impl Trust {
    fn allows(&self, face: &Candidate) -> bool {
        !self.none && !self.failed.contains(face.file_name())
    }
}

/// Shapes words with the fonts lent to one rendering.
pub(crate) struct Shaper<'f> {
    fonts: &'f Fonts,
    trust: Trust,
    language: String,
    pub(crate) loaded: Vec<Loaded<'f>>,
    shipped: FxHashMap<Style, usize>,
    fetched: FxHashMap<usize, Option<usize>>,
    letters: FxHashMap<(char, Style), Option<usize>>,
    plans: FxHashMap<(usize, bool, Script), ShapePlan>,
    words: [FxHashMap<Box<str>, Rc<Word>>; 8],
    buffer: Buffer,
    /// Letters that no font has, with how often they stand in the document.
    pub(crate) missing: BTreeMap<char, usize>,
}

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts, language: &str, trust: &Trust) -> Self {
        Self {
            fonts,
            trust: trust.clone(),
            language: language.to_owned(),
            loaded: Vec::new(),
            shipped: FxHashMap::default(),
            fetched: FxHashMap::default(),
            letters: FxHashMap::default(),
            plans: FxHashMap::default(),
            words: Default::default(),
            buffer: Buffer::new(),
            missing: BTreeMap::new(),
        }
    }

    /// The glyphs of a word; the same word in the same style is shaped once.
    pub(crate) fn word(&mut self, text: &str, style: Style, from_right: bool) -> Rc<Word> {
        let shelf = usize::from(style.bold) | usize::from(style.italic) << 1 | usize::from(from_right) << 2;
        if let Some(known) = self.words[shelf].get(text) {
            return Rc::clone(known);
        }
        let word = Rc::new(self.shape_word(text, style, from_right));
        self.words[shelf].insert(text.into(), Rc::clone(&word));
        word
    }

    fn shape_word(&mut self, text: &str, style: Style, from_right: bool) -> Word {
        let mut word = Word { text: text.into(), from_right, ..Word::empty() };
        let parts = self.parts(text, style, &mut word.missing);
        for (font, script, range) in parts {
            let run = self.shape_run(text, range, font, script, from_right);
            word.width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() / 1000.0;
            if let Some(loaded) = self.loaded.get(font) {
                word.ascent = word.ascent.max(loaded.ascent);
                word.descent = word.descent.max(loaded.descent);
            }
            word.plain &= run.is_plain();
            word.runs.push(run);
        }
        if from_right {
            word.runs.reverse();
        }
        if word.width <= 0.0 && text.chars().any(is_combining_mark) {
            give_room(&mut word);
        }
        word
    }

    /// Cuts a word where the font or the script changes, never inside a letter with its marks.
    fn parts(
        &mut self,
        text: &str,
        style: Style,
        missing: &mut Vec<char>,
    ) -> Vec<(usize, Script, Range<usize>)> {
        let home = self.shipped_font(style);
        let mut parts: Vec<(usize, Script, Range<usize>)> = Vec::new();
        if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
            return vec![(home, Script::Latin, 0..text.len())];
        }
        let mut start = 0;
        for end in GraphemeClusterSegmenter::new().segment_str(text).filter(|end| *end > 0) {
            let cluster = text.get(start..end).unwrap_or_default();
            let own = cluster.chars().map(|letter| letter.script()).find(|script| is_definite(*script));
            let before = parts.last().map(|part| (part.0, part.1));
            let font = self.font_of(cluster, style, before.map(|part| part.0), missing);
            let script = own.or(before.map(|part| part.1)).unwrap_or(Script::Common);
            match parts.last_mut() {
                Some(last) if last.0 == font && (last.1 == script || !is_definite(last.1)) => {
                    last.1 = script;
                    last.2.end = end;
                }
                _ => parts.push((font, script, start..end)),
            }
            start = end;
        }
        parts
    }

    fn font_of(
        &mut self,
        cluster: &str,
        style: Style,
        before: Option<usize>,
        missing: &mut Vec<char>,
    ) -> usize {
        let home = self.shipped_font(style);
        let visible = || cluster.chars().filter(|letter| !is_invisible(*letter));
        let Some(base) = visible().next() else {
            return before.unwrap_or(home);
        };
        if self.covers(home, visible()) {
            return home;
        }
        if let Some(before) = before.filter(|before| self.covers(*before, visible())) {
            return before;
        }
        let found: Vec<usize> = visible().filter_map(|letter| self.font_with(letter, style)).collect();
        if let Some(all) = found.iter().find(|font| self.covers(**font, visible())) {
            return *all;
        }
        let chosen = self.font_with(base, style).unwrap_or(home);
        missing.extend(visible().filter(|letter| !self.has(chosen, *letter)));
        chosen
    }

    fn covers(&self, font: usize, mut letters: impl Iterator<Item = char>) -> bool {
        letters.all(|letter| self.has(font, letter))
    }

    fn has(&self, font: usize, letter: char) -> bool {
        self.loaded.get(font).is_some_and(|loaded| loaded.glyph(letter).is_some())
    }

    fn font_with(&mut self, letter: char, style: Style) -> Option<usize> {
        if let Some(known) = self.letters.get(&(letter, style)) {
            return *known;
        }
        let home = self.shipped_font(style);
        let found = if self.has(home, letter) {
            Some(home)
        } else if self.trust.none {
            None
        } else {
            self.fonts.library().find(letter, style, &self.language).and_then(|at| self.fetch(at))
        };
        self.letters.insert((letter, style), found);
        found
    }

    fn fetch(&mut self, at: usize) -> Option<usize> {
        if let Some(known) = self.fetched.get(&at) {
            return *known;
        }
        let fonts: &'f Fonts = self.fonts;
        let allowed = fonts.library().faces.get(at).filter(|face| self.trust.allows(face));
        let usable = allowed.filter(|face| {
            // A font that cannot be reduced to a few glyphs could not be put into the file later.
            let none = subsetter::GlyphRemapper::new_from_glyphs(&[0]);
            subsetter::subset(face.bytes(), face.index, &none).is_ok()
        });
        let loaded = usable.and_then(|face| {
            let shaping = for_shaping(face.bytes(), face.index)?;
            Some(self.load(shaping, face.bytes(), face.index, face.file_name()))
        });
        self.fetched.insert(at, loaded);
        loaded
    }

    pub(crate) fn shipped_font(&mut self, style: Style) -> usize {
        if let Some(known) = self.shipped.get(&style) {
            return *known;
        }
        let (bytes, name) = shipped(style);
        let font = Font::new(bytes, 0).map(|font| self.load(font, bytes, 0, name)).unwrap_or_default();
        self.shipped.insert(style, font);
        font
    }

    fn load(&mut self, font: Font, bytes: &'f [u8], index: u32, name: &str) -> usize {
        let em = f32::from(font.units_per_em().max(1));
        let line = font.metrics().h_line().unwrap_or_default();
        self.loaded.push(Loaded {
            ascent: line.ascender.to_f32() / em,
            descent: -line.descender.to_f32() / em,
            scale: 1000.0 / em,
            name: name.to_owned(),
            font,
            bytes,
            index,
        });
        self.loaded.len() - 1
    }

    fn shape_run(
        &mut self,
        text: &str,
        range: Range<usize>,
        font: usize,
        script: Script,
        from_right: bool,
    ) -> Run {
        let mut run = Run { font, glyphs: Vec::new(), clusters: Vec::new() };
        let (Some(loaded), Some(letters)) = (self.loaded.get(font), text.get(range.clone())) else {
            return run;
        };
        let direction = if from_right { Direction::RightToLeft } else { Direction::LeftToRight };
        let known = FontScript::from_str(script.short_name()).ok().filter(|_| is_definite(script));
        let known = Some(known.unwrap_or(FontScript::COMMON));
        let language = Language::new(&self.language);
        let plan = self
            .plans
            .entry((font, from_right, script))
            .or_insert_with(|| ShapePlan::new(&loaded.font, direction, known, language.as_ref(), &[]));
        let shaper = ShaperFont::new(&loaded.font);
        let buffer = &mut self.buffer;
        buffer.clear();
        for (at, letter) in letters.char_indices() {
            buffer.push(letter.into(), u32::try_from(at).unwrap_or(u32::MAX));
        }
        buffer.set_direction(direction);
        buffer.set_script(known);
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::BEGINNING_OF_TEXT);
        let shaped = shape(&shaper, buffer, ShapeOptions::new().plan(Some(plan)));
        let scale = loaded.scale;
        let mut starts: Vec<usize> = Vec::new();
        if shaped.is_ok() && buffer.allocation_successful() {
            for (info, place) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
                run.glyphs.push(Glyph {
                    id: u16::try_from(info.glyph_id).unwrap_or_default(),
                    advance: place.x_advance as f32 * scale,
                    right: place.x_offset as f32 * scale,
                    up: place.y_offset as f32 * scale,
                });
                starts.push(info.cluster as usize);
            }
        } else {
            // A font that asks for more work than shaping allows: its letters are set one by one, and none is lost.
            for (at, letter) in letters.char_indices() {
                let glyph = shaper.nominal_glyph(letter.into()).unwrap_or(GlyphId::NOTDEF);
                let advance = shaper.glyph_h_advance(glyph) as f32 * scale;
                let id = u16::try_from(glyph.to_u32()).unwrap_or_default();
                run.glyphs.push(Glyph { id, advance, right: 0.0, up: 0.0 });
                starts.push(at);
            }
            if from_right {
                run.glyphs.reverse();
                starts.reverse();
            }
        }
        run.clusters = clusters(&starts, range, from_right);
        run
    }
}

/// Gives a word of nothing but marks, which have no letter to sit on, a place of its own: they would be drawn over
/// the words beside them, and a reader takes a mark drawn again at the same place for the shadow of the first.
fn give_room(word: &mut Word) {
    for glyph in word.runs.iter_mut().flat_map(|run| &mut run.glyphs) {
        // Marks reach to the left of the pen.
        glyph.right += 1000.0 * ROOM_OF_MARKS;
    }
    if let Some(glyph) = word.runs.last_mut().and_then(|run| run.glyphs.last_mut()) {
        glyph.advance = 1000.0 * ROOM_OF_MARKS;
        word.width = ROOM_OF_MARKS;
    }
    word.plain = false;
}

fn is_definite(script: Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// Groups glyphs that share their letters; letters that left no glyph join the cluster before them.
fn clusters(starts: &[usize], range: Range<usize>, from_right: bool) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (at, start) in starts.iter().enumerate() {
        match clusters.last_mut() {
            Some(last) if last.letters.start == range.start + start => last.glyphs.end = at + 1,
            _ => clusters.push(Cluster { glyphs: at..at + 1, letters: range.start + start..range.end }),
        }
    }
    let mut end = range.end;
    let logical: &mut dyn Iterator<Item = &mut Cluster> =
        if from_right { &mut clusters.iter_mut() } else { &mut clusters.iter_mut().rev() };
    for cluster in logical {
        cluster.letters.end = end;
        end = cluster.letters.start;
    }
    clusters
}
