//! Fonts that a workspace brings along come from whoever handed it over: they are listed within bounds, checked before
//! anything is computed from them, and shown to the shaper without their outlines.

use std::fs::{self, File};
use std::io::Read;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use harfrust::{
    Tag,
    font::{Blob, Font, Format, Source, TableFunction, attribute, name::NameId},
};
use read_fonts::{FontRef, TableProvider};

/// The most files of a folder that are read, the largest one, and all together, in bytes.
const MOST_FILES: usize = 64;
const LARGEST_FILE: u64 = 32 << 20;
const MOST_BYTES: u64 = 256 << 20;
/// The most entries of folders that are looked at, and how deep.
const MOST_ENTRIES: usize = 2_000;
const DEEPEST: usize = 3;
/// The most faces of a file.
const MOST_FACES: u32 = 32;

/// A file's path, size and time of change: enough to see that it is another.
pub(crate) type Stamp = (PathBuf, u64, Option<SystemTime>);

/// The font files under a folder, in order, as many as are read; links are not followed.
pub(crate) fn files(folder: Option<&Path>) -> Vec<Stamp> {
    let mut found = Vec::new();
    let mut left = MOST_ENTRIES;
    if let Some(folder) =
        folder.filter(|folder| fs::symlink_metadata(folder).is_ok_and(|about| about.is_dir()))
    {
        gather(folder, DEEPEST, &mut left, &mut found);
    }
    found.sort();
    found.truncate(MOST_FILES);
    let mut all = 0;
    found.retain(|(_, size, _)| {
        all += size;
        all <= MOST_BYTES
    });
    found
}

fn gather(folder: &Path, depth: usize, left: &mut usize, found: &mut Vec<Stamp>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if *left == 0 {
            return;
        }
        *left -= 1;
        let path = entry.path();
        // This is about the entry itself, and not about what a link leads to.
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() && depth > 1 {
            gather(&path, depth - 1, left, found);
        } else if about.is_file() && about.len() <= LARGEST_FILE && is_font(&path) {
            found.push((path, about.len(), about.modified().ok()));
        }
    }
}

fn is_font(path: &Path) -> bool {
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    ["ttf", "ttc", "otf", "otc"].iter().any(|font| end.eq_ignore_ascii_case(font))
}

/// The bytes of a font file; empty when it cannot be read.
pub(super) fn read(path: &Path) -> Bytes {
    let mut bytes = Vec::new();
    let whole = File::open(path).and_then(|file| file.take(LARGEST_FILE).read_to_end(&mut bytes));
    Arc::new(if whole.is_err() { Vec::new() } else { bytes })
}

/// What a face says of itself.
pub(super) struct About {
    pub(super) family: String,
    pub(super) name: String,
    pub(super) index: u32,
    pub(super) weight: u16,
    pub(super) italic: bool,
}

/// What a reader of fonts finds; nothing where it fails over a font that is not as it should be.
fn found<T: Default>(read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}

/// The sound faces of a font file.
pub(super) fn faces(bytes: &Bytes) -> Vec<About> {
    found(|| {
        let count = Format::new(bytes).map_or(1, |format| format.num_fonts()).min(MOST_FACES);
        (0..count).filter_map(|index| about(bytes, index)).collect()
    })
}

fn about(bytes: &Bytes, index: u32) -> Option<About> {
    if !is_sound(&FontRef::from_index(bytes, index).ok()?)? {
        return None;
    }
    let font = Font::new(source(bytes), index)?;
    let names = font.names();
    let named = |id: NameId| Some(names.get(id)?.english_or_first()?.name().to_string());
    let attributes = font.default_attributes();
    Some(About {
        family: named(NameId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| named(NameId::FAMILY_NAME))?,
        name: named(NameId::POSTSCRIPT_NAME).unwrap_or_default(),
        index,
        weight: attributes.weight.value() as u16,
        italic: attributes.style != attribute::Style::Normal,
    })
}

/// Whether what is computed from a face stays in proportion to its size. Outlines in programs (`CFF`) may call
/// themselves over and over, so only those in tables are taken; and their table must not give many glyphs the same
/// large piece.
fn is_sound(face: &FontRef<'_>) -> Option<bool> {
    let glyphs = face.data_for_tag(Tag::new(b"glyf"))?.len() as u64;
    let places = face.loca(None).ok()?;
    let place = |at: usize| places.get_raw(at).map_or(0, u64::from);
    let all: u64 = (0..places.len()).map(|at| place(at + 1).saturating_sub(place(at))).sum();
    Some(all <= 2 * glyphs)
}

/// The bytes of a font file, shared with those who read it.
pub(super) type Bytes = Arc<Vec<u8>>;

fn source(bytes: &Bytes) -> Source {
    Blob::Shared(Arc::<Vec<u8>>::clone(bytes)).into()
}

/// A table of a font file.
struct Table {
    file: Bytes,
    range: Range<usize>,
}

impl AsRef<[u8]> for Table {
    fn as_ref(&self) -> &[u8] {
        self.file.get(self.range.clone()).unwrap_or_default()
    }
}

/// The tables that words are shaped with; the outlines are there for the boxes around them, which are stated.
const SHAPING: [&[u8; 4]; 18] = [
    b"head", b"hhea", b"maxp", b"cmap", b"glyf", b"loca", b"hmtx", b"kern", b"OS/2", b"GDEF", b"GPOS",
    b"GSUB", b"ankr", b"feat", b"kerx", b"morx", b"trak", b"ltag",
];

/// A face for shaping: without outlines that are programs and without what varies, so that nothing is drawn while
/// it shapes.
pub(super) fn for_shaping(bytes: &Bytes, index: u32) -> Option<Font> {
    let file = Arc::clone(bytes);
    let start = bytes.as_ptr() as usize;
    let table = move |tag: Tag| {
        if !SHAPING.contains(&&tag.to_be_bytes()) {
            return None;
        }
        let data = FontRef::from_index(&file, index).ok()?.data_for_tag(tag)?;
        let from = data.as_bytes().as_ptr() as usize - start;
        let range = from..from + data.len();
        Some(Blob::Shared(Arc::new(Table { file: Arc::clone(&file), range })))
    };
    Font::new(TableFunction::new(Arc::new(table)), index)
}

/// The letters of a face as rising ranges; none where the face has no outlines or must not be embedded.
pub(super) fn letters(bytes: &Bytes, index: u32) -> Vec<(u32, u32)> {
    found(|| all_letters(bytes, index).unwrap_or_default())
}

fn all_letters(bytes: &Bytes, index: u32) -> Option<Vec<(u32, u32)>> {
    let face = FontRef::from_index(bytes, index).ok()?;
    let outlined = [b"glyf", b"CFF "].iter().any(|tag| face.data_for_tag(Tag::new(tag)).is_some());
    if !outlined || !may_be_embedded(&face) {
        return None;
    }
    let font = Font::new(source(bytes), index)?;
    let charmap = font.charmap();
    let mut points: Vec<u32> = charmap
        .unicodes()
        .map(|(point, _)| point)
        .filter(|point| charmap.map_unicode(*point).is_some())
        .collect();
    points.sort_unstable();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for point in points {
        match ranges.last_mut() {
            Some(last) if point <= last.1 + 1 => last.1 = point,
            _ => ranges.push((point, point)),
        }
    }
    Some(ranges)
}

/// Whether the maker lets documents carry the face (`fsType` of OS/2): not where the licence is restricted or forbids
/// a part of it; a face that says nothing may be carried.
fn may_be_embedded(face: &FontRef<'_>) -> bool {
    let Ok(about) = face.os2() else { return true };
    let terms = about.fs_type();
    let restricted = terms & 0x000F == 0x0002;
    let whole_only = about.version() >= 2 && terms & 0x0100 != 0;
    !restricted && !whole_only
}
