//! Sheets and margins, and the lines that say whose copy a sheet is.

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The size of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PaperSize {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// How pages are laid on sheets; its name is `document-sheets-…` in Fluent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Sheets {
    /// One page a sheet.
    #[default]
    Single,
    /// Pages of half the size, two beside each other in reading order, for the field.
    TwoUp,
    /// As two-up, ordered so that the stack printed on both sides and folded once is a booklet.
    Booklet,
}

/// What a document is printed on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paper {
    /// The size of the sheet.
    pub size: PaperSize,
    /// Letters of 14 points and more.
    pub large_print: bool,
    /// How pages are laid on sheets.
    pub sheets: Sheets,
    /// Words that number each copy, such as "Copy 2 of 5", printed at its foot; none for one copy without a number.
    pub copies: Vec<String>,
    /// Words that say when to destroy the sheet; printed at the foot, empty for none.
    pub destroy_after: String,
}

impl Paper {
    /// A4, one page a sheet.
    #[must_use]
    pub fn a4() -> Self {
        Self::default()
    }

    /// Letter, one page a sheet.
    #[must_use]
    pub fn letter() -> Self {
        Self { size: PaperSize::Letter, ..Self::default() }
    }

    /// The same paper in large print.
    #[must_use]
    pub fn large_print(mut self) -> Self {
        self.large_print = true;
        self
    }

    /// The same paper with pages laid on sheets this way.
    #[must_use]
    pub fn sheets(mut self, sheets: Sheets) -> Self {
        self.sheets = sheets;
        self
    }

    /// The same paper with one copy more, under the words that number it.
    #[must_use]
    pub fn copy(mut self, words: impl Into<String>) -> Self {
        self.copies.push(words.into());
        self
    }

    /// The same paper with the words that say when to destroy it.
    #[must_use]
    pub fn destroy_after(mut self, words: impl Into<String>) -> Self {
        self.destroy_after = words.into();
        self
    }

    /// Width and height of the sheet as printed, in points.
    pub(crate) fn sheet(&self) -> (f32, f32) {
        let (width, height) = match self.size {
            PaperSize::A4 => (210.0 * MM, 297.0 * MM),
            PaperSize::Letter => (612.0, 792.0),
        };
        match self.sheets {
            Sheets::Single => (width, height),
            Sheets::TwoUp | Sheets::Booklet => (height, width),
        }
    }

    /// The room for words on one page, and for the line at its foot.
    pub(crate) fn area(&self) -> Area {
        let (width, height) = self.sheet();
        match self.sheets {
            Sheets::Single => Area {
                page: (width, height),
                left: 20.0 * MM,
                right: width - 20.0 * MM,
                top: 17.0 * MM,
                bottom: height - 15.0 * MM,
                foot: height - 15.0 * MM,
            },
            Sheets::TwoUp | Sheets::Booklet => Area {
                page: (width / 2.0, height),
                left: 15.0 * MM,
                right: width / 2.0 - 15.0 * MM,
                top: 15.0 * MM,
                bottom: height - 15.0 * MM,
                foot: height - 15.0 * MM,
            },
        }
    }
}

/// The room for words on one page, in points from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) page: (f32, f32),
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    /// Where the words end; above the foot where a page has one.
    pub(crate) bottom: f32,
    /// Where the line at the foot ends.
    pub(crate) foot: f32,
}

impl Area {
    pub(crate) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}
