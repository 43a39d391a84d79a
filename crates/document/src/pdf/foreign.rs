//! Fonts that a workspace brings along come from whoever handed it over: they are listed within bounds, checked before
//! anything is computed from them, and shown to the shaper without their outlines.

use std::fs::{self, File};
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rustybuzz::ttf_parser::{Face, FaceParsingError, RawFace, RawFaceTables, Tag, name::Name, name_id};

/// The most files of a folder that are read, the largest one, and all together, in bytes.
const MOST_FILES: usize = 64;
const LARGEST_FILE: u64 = 32 << 20;
const MOST_BYTES: u64 = 256 << 20;
/// The most entries of folders that are looked at, and how deep.
const MOST_ENTRIES: usize = 2_000;
const DEEPEST: usize = 3;
/// The most faces of a file.
const MOST_FACES: u32 = 32;
/// The most names of a face that are read.
const MOST_NAMES: usize = 256;
/// The most tables from letters to glyphs that are read of a face.
pub(super) const MOST_SUBTABLES: u16 = 4;

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
pub(super) fn read(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let whole = File::open(path).and_then(|file| file.take(LARGEST_FILE).read_to_end(&mut bytes));
    if whole.is_err() { Vec::new() } else { bytes }
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
pub(super) fn found<T: Default>(read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}

/// The sound faces of a font file.
pub(super) fn faces(bytes: &[u8]) -> Vec<About> {
    found(|| all_faces(bytes))
}

fn all_faces(bytes: &[u8]) -> Vec<About> {
    let count = rustybuzz::ttf_parser::fonts_in_collection(bytes).unwrap_or(1).min(MOST_FACES);
    (0..count).filter_map(|index| about(bytes, index)).collect()
}

fn about(bytes: &[u8], index: u32) -> Option<About> {
    let face = Face::parse(bytes, index).ok()?;
    if !is_sound(face.raw_face()) {
        return None;
    }
    let names: Vec<Name<'_>> = face.names().into_iter().take(MOST_NAMES).collect();
    let named = |id: u16| {
        let of_id = || names.iter().filter(move |name| name.name_id == id && name.is_unicode());
        let english = of_id().find(|name| name.language_id == 0x0409);
        english.or_else(|| of_id().next()).and_then(|name| name.to_string())
    };
    Some(About {
        family: named(name_id::TYPOGRAPHIC_FAMILY).or_else(|| named(name_id::FAMILY))?,
        name: named(name_id::POST_SCRIPT_NAME).unwrap_or_default(),
        index,
        weight: face.weight().to_number(),
        italic: face.is_italic() || face.is_oblique(),
    })
}

/// Whether what is computed from a face stays in proportion to its size. Outlines in programs (`CFF`) may call
/// themselves over and over, so only those in tables are taken; and their table must not give many glyphs the same
/// large piece.
fn is_sound(face: &RawFace<'_>) -> bool {
    let table = |tag: &[u8; 4]| face.table(Tag::from_bytes(tag));
    let (Some(glyf), Some(loca), Some(head)) = (table(b"glyf"), table(b"loca"), table(b"head")) else {
        return false;
    };
    let long = head.get(50..52) == Some(&[0, 1]);
    let places: Vec<u64> = if long {
        let four = |four: &[u8]| u32::from_be_bytes(four.try_into().unwrap_or_default()).into();
        loca.chunks_exact(4).map(four).collect()
    } else {
        let two = |two: &[u8]| 2 * u64::from(u16::from_be_bytes(two.try_into().unwrap_or_default()));
        loca.chunks_exact(2).map(two).collect()
    };
    let all: u64 = places.iter().zip(places.iter().skip(1)).map(|(from, to)| to.saturating_sub(*from)).sum();
    all <= 2 * glyf.len() as u64
}

/// A face for shaping: without outlines but for the boxes around them, so that nothing is drawn while it shapes.
pub(super) fn for_shaping(bytes: &[u8], index: u32) -> Result<rustybuzz::Face<'_>, FaceParsingError> {
    let raw = RawFace::parse(bytes, index)?;
    let table = |tag: &[u8; 4]| raw.table(Tag::from_bytes(tag));
    let needed = |tag: &[u8; 4]| table(tag).unwrap_or_default();
    let face = Face::from_raw_tables(RawFaceTables {
        head: needed(b"head"),
        hhea: needed(b"hhea"),
        maxp: needed(b"maxp"),
        cmap: table(b"cmap"),
        glyf: table(b"glyf"),
        loca: table(b"loca"),
        hmtx: table(b"hmtx"),
        kern: table(b"kern"),
        os2: table(b"OS/2"),
        gdef: table(b"GDEF"),
        gpos: table(b"GPOS"),
        gsub: table(b"GSUB"),
        ankr: table(b"ankr"),
        feat: table(b"feat"),
        kerx: table(b"kerx"),
        morx: table(b"morx"),
        trak: table(b"trak"),
        ..RawFaceTables::default()
    })?;
    Ok(rustybuzz::Face::from_face(face))
}

/// The stretches of letters that a face's tables name, each once and in order: what a table states may be the same
/// letters over and over.
pub(super) fn stretches(cmap: &[u8]) -> Vec<(u32, u32)> {
    let two = |at: usize| {
        let two = cmap.get(at..at.checked_add(2)?)?;
        Some(u32::from(u16::from_be_bytes(two.try_into().ok()?)))
    };
    let four = |at: usize| {
        let four = cmap.get(at..at.checked_add(4)?)?;
        Some(u32::from_be_bytes(four.try_into().ok()?))
    };
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for record in 0..size(two(2).unwrap_or(0)) {
        let Some(at) = four(4 + 8 * record + 4).map(size) else { break };
        let Some(format) = two(at) else { continue };
        let ranges: Vec<(u32, u32)> = match format {
            4 => {
                let length = size(two(at + 6).unwrap_or(0) & !1);
                let pair = |place: usize| Some((two(at + 16 + length + place)?, two(at + 14 + place)?));
                (0..length).step_by(2).map_while(pair).collect()
            }
            6 => two(at + 6)
                .zip(two(at + 8))
                .map(|(first, count)| (first, first + count))
                .into_iter()
                .collect(),
            10 => four(at + 12)
                .zip(four(at + 16))
                .map(|(first, count)| (first, first.saturating_add(count)))
                .into_iter()
                .collect(),
            12 | 13 => {
                let group = |group: usize| Some((four(at + 16 + 12 * group)?, four(at + 20 + 12 * group)?));
                (0..size(four(at + 12).unwrap_or(0))).map_while(group).collect()
            }
            _ => Vec::new(),
        };
        found.extend(ranges);
        if record + 1 >= MOST_RECORDS {
            break;
        }
    }
    merged(found)
}

/// The most entries of the list of tables from letters to glyphs.
const MOST_RECORDS: usize = 16;

fn merged(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.retain(|(first, last)| first <= last && *first <= u32::from(char::MAX));
    ranges.sort_unstable();
    let mut whole: Vec<(u32, u32)> = Vec::new();
    for (first, last) in ranges {
        let last = last.min(u32::from(char::MAX));
        match whole.last_mut() {
            Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
            _ => whole.push((first, last)),
        }
    }
    whole
}
