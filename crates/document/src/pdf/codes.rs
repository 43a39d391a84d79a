//! Codes of a font in the file: one for each pair of a glyph and the letters it stands for.
//!
//! So the text copied out of the file is the text that was typed, even where two letters share a shape.

use printpdf::FontId;
use rustc_hash::FxHashMap;

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
    /// A font without codes yet, the `number`th of the file; `free` as the field.
    pub(crate) fn new(font: usize, number: usize, free: bool) -> Self {
        let codes = vec![Code { glyph: 0, letters: "".into(), blank: false }];
        Self { font, id: FontId(format!("T{number}")), codes, free, by_glyph: FxHashMap::default() }
    }

    /// The code of a glyph standing for letters; fonts without free codes keep the first letters of a glyph.
    pub(crate) fn code(&mut self, glyph: u16, letters: &str, blank: bool) -> u16 {
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

    /// The letters a code stands for.
    pub(crate) fn letters(&self, code: u16) -> &str {
        self.codes.get(usize::from(code)).map_or("", |code| &code.letters)
    }
}
