//! From operations to a file: content streams and fonts by printpdf, the rest of the file by hand, so that
//! it holds a title and nothing else about who made it, where or when.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontMetrics, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Pt, TextItem, serialize,
};
use subsetter::GlyphRemapper;

use super::codes::InUse;
use super::marks::Mark;
use super::objects::Place;
use super::pages::Page;
use super::paper::{Paper, Sheets};
use super::shape::Shaper;
use super::tags::Tags;
use super::write::{Stretch, Writer};
use super::{RenderError, outline, structure};
use crate::Document;
use crate::pdf::link::Target;
use crate::pdf::objects::{Click, real, words};
use crate::pdf::progress::Progress;

/// Pages are handed to printpdf in batches, because its operations take far more memory than the file.
const BATCH: usize = 16;

/// Writes the pages into a file.
pub(crate) fn file(
    document: &Document,
    paper: &Paper,
    pages: &[Page],
    order: &[[Option<usize>; 2]],
    shaper: &Shaper<'_>,
    tags: &Tags,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, RenderError> {
    let (width, height) = paper.sheet();
    let half = paper.area().page.0;
    let mut writer = Writer::new(shaper, tags, height);
    let mut streams: Vec<Stream> = Vec::with_capacity(order.len());
    let mut tagged: Vec<Vec<Stretch>> = Vec::with_capacity(order.len());
    for (at, batch) in order.chunks(BATCH).enumerate() {
        let sheets: Vec<Vec<Op>> = batch
            .iter()
            .map(|sheet| {
                let shown = sheet.iter().zip([0.0, half]);
                let (ops, stretches) = writer.sheet(shown.filter_map(|(page, dx)| {
                    let page = (*page)?;
                    Some((page, pages.get(page)?, dx))
                }));
                tagged.push(stretches);
                ops
            })
            .collect();
        streams.extend(contents(sheets, &writer.in_use, shaper));
        if progress.written((at + 1) * BATCH, order.len()) {
            return Err(RenderError::Cancelled);
        }
    }
    let mut file = fonts(&writer.in_use, shaper)?;
    let fonts_id = file.font_resources;
    let file = &mut file.lopdf;
    let tree = file.new_object_id();
    let ids: Vec<ObjectId> = order.iter().map(|_| file.new_object_id()).collect();
    let mut places: Vec<Option<Place>> = vec![None; pages.len()];
    for (sheet, id) in order.iter().zip(&ids) {
        for (page, dx) in sheet.iter().zip([0.0, half]) {
            if let Some(place) = page.and_then(|page| places.get_mut(page)) {
                *place = Some(Place { sheet: *id, dx });
            }
        }
    }
    let (annotations, clicks) = links(file, pages, &places, height, order.len());
    for (at, (stream, id)) in streams.into_iter().zip(&ids).enumerate() {
        let contents = file.add_object(stream);
        let mut page = dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => vec![0.into(), 0.into(), real(width), real(height)],
            "Resources" => dictionary! { "Font" => fonts_id },
            "Contents" => contents,
            "StructParents" => i64::try_from(at).unwrap_or_default(),
        };
        if let Some(links) = annotations.get(id) {
            page.set("Annots", links.clone());
            page.set("Tabs", "S");
        }
        file.objects.insert(*id, page.into());
    }
    let kids: Vec<Object> = ids.iter().map(|id| (*id).into()).collect();
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    file.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());

    let structure = structure::add(file, tags, &tagged, &ids, &clicks);
    let direction = if document.is_right_to_left() { "R2L" } else { "L2R" };
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => structure,
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true, "Direction" => direction },
    };
    if !document.language.is_empty() {
        catalog.set("Lang", words(&document.language));
    }
    if let Some(outline) = outline::add(file, pages, &places, height) {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let catalog = file.add_object(catalog);
    let info = file.add_object(dictionary! { "Title" => words(&document.title) });
    file.trailer.set("Root", catalog);
    file.trailer.set("Info", info);
    save(file)
}

/// Which pages each sheet shows, from left to right; each copy begins on a sheet of its own.
pub(crate) fn order(sheets: Sheets, pages: usize, copies: usize) -> Vec<[Option<usize>; 2]> {
    let one = order_of_copy(sheets, pages);
    (0..copies)
        .flat_map(|copy| one.iter().map(move |sheet| sheet.map(|page| Some(page? + copy * pages))))
        .collect()
}

fn order_of_copy(sheets: Sheets, pages: usize) -> Vec<[Option<usize>; 2]> {
    let page = |at: usize| (at < pages).then_some(at);
    match sheets {
        Sheets::Single => (0..pages).map(|at| [Some(at), None]).collect(),
        Sheets::TwoUp => (0..pages.div_ceil(2)).map(|at| [page(2 * at), page(2 * at + 1)]).collect(),
        Sheets::Booklet => {
            // Folded once, a sheet holds the outermost pages in front and the next ones behind.
            let all = pages.div_ceil(4) * 4;
            (0..all / 2)
                .map(|at| {
                    if at % 2 == 0 { [page(all - 1 - at), page(at)] } else { [page(at), page(all - 1 - at)] }
                })
                .collect()
        }
    }
}

/// The content streams of sheets, compressed.
fn contents(sheets: Vec<Vec<Op>>, in_use: &[InUse], shaper: &Shaper<'_>) -> Vec<Stream> {
    let mut batch = PdfDocument::new("");
    for font in in_use {
        let (widths, em) = widths(font, shaper);
        let metrics = FontMetrics { ascent: 0, descent: 0 };
        let stand_in = ParsedFont::with_glyph_data(Vec::new(), 0, None, BTreeMap::new(), widths, em, metrics);
        batch.resources.fonts.map.insert(font.id.clone(), PdfFont::new(stand_in));
    }
    batch.pages = sheets.into_iter().map(|ops| PdfPage::new(Mm(0.0), Mm(0.0), ops)).collect();
    let mut written = serialize::to_lopdf_doc(&batch, &PdfSaveOptions::default(), &mut Vec::new());
    let ids: Vec<ObjectId> =
        written.get_pages().into_values().filter_map(|page| contents_of(&written, page)).collect();
    let taken = ids.into_iter().filter_map(|id| match written.objects.remove(&id) {
        Some(Object::Stream(mut stream)) => {
            // A stream that cannot be compressed is written as it is.
            let _ = stream.compress();
            Some(stream)
        }
        _ => None,
    });
    taken.collect()
}

fn contents_of(file: &lopdf::Document, page: ObjectId) -> Option<ObjectId> {
    file.get_dictionary(page).ok()?.get(b"Contents").ok()?.as_reference().ok()
}

/// The advance of each code in units of the font, and the units in an em.
fn widths(font: &InUse, shaper: &Shaper<'_>) -> (BTreeMap<u16, u16>, u16) {
    let Some(loaded) = shaper.loaded.get(font.font) else {
        return (BTreeMap::new(), 1000);
    };
    let widths = font.codes.iter().map(|code| if code.blank { 0 } else { loaded.advance(code.glyph) });
    ((0u16..).zip(widths).collect(), loaded.font.units_per_em())
}

/// A file that holds the fonts and nothing else yet.
struct WithFonts {
    lopdf: lopdf::Document,
    font_resources: ObjectId,
}

/// Lets printpdf embed the fonts by showing every code once on a page that is thrown away.
fn fonts(in_use: &[InUse], shaper: &Shaper<'_>) -> Result<WithFonts, RenderError> {
    let mut specimen = PdfDocument::new("");
    let mut ops = vec![Op::StartTextSection];
    let mut maps: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for font in in_use {
        let Some(loaded) = shaper.loaded.get(font.font) else {
            continue;
        };
        let mut remapper = GlyphRemapper::new();
        let map: Vec<u8> =
            font.codes.iter().flat_map(|code| remapper.remap(code.glyph).to_be_bytes()).collect();
        let failed = || RenderError::Font(loaded.name.clone());
        let bytes = subsetter::subset(loaded.bytes, loaded.index, &remapper).map_err(|_| failed())?;
        let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(failed)?;
        parsed.font_name = Some(format!("{}+{}", tag(&bytes), loaded.name));
        parsed.glyph_widths = widths(font, shaper).0;
        specimen.resources.fonts.map.insert(font.id.clone(), PdfFont::new(parsed));
        let shown = font.codes.iter().zip(0u16..).skip(1);
        let glyphs =
            shown.map(|(shown, code)| Codepoint::with_cid(code, 0.0, shown.letters.to_string())).collect();
        ops.push(Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        if font.free {
            maps.insert(font.id.0.clone(), map);
        }
    }
    ops.push(Op::EndTextSection);
    specimen.pages = vec![PdfPage::new(Mm(0.0), Mm(0.0), ops)];
    let mut file = serialize::to_lopdf_doc(&specimen, &PdfSaveOptions::default(), &mut Vec::new());
    let resources = file
        .get_pages()
        .into_values()
        .next()
        .and_then(|page| file.get_dictionary(page).ok())
        .and_then(|page| page.get_deref(b"Resources", &file).ok())
        .and_then(|resources| resources.as_dict().ok())
        .and_then(|resources| resources.get(b"Font").ok())
        .and_then(|fonts| fonts.as_reference().ok())
        .ok_or(RenderError::File(lopdf::Error::DictKey("Font".to_owned())))?;
    for (name, map) in maps {
        let map = file.add_object(compressed(map));
        let font = file.get_dictionary(resources)?.get(name.as_bytes()).and_then(Object::as_reference);
        // A font none of whose codes were shown has no entry, and needs none.
        let Ok(font) = font else { continue };
        let font = file.get_object_mut(font)?.as_dict_mut()?;
        if let Ok(Object::Array(descendants)) = font.get_mut(b"DescendantFonts") {
            for descendant in descendants.iter_mut().filter_map(|object| object.as_dict_mut().ok()) {
                descendant.set("CIDToGIDMap", map);
            }
        }
    }
    file.version = "1.7".to_owned();
    Ok(WithFonts { lopdf: file, font_resources: resources })
}

fn compressed(bytes: Vec<u8>) -> Stream {
    let mut stream = Stream::new(Dictionary::new(), bytes);
    // A stream that cannot be compressed is written as it is.
    let _ = stream.compress();
    stream
}

/// Six capital letters that name a subset by its bytes.
fn tag(bytes: &[u8]) -> String {
    let mut sum = fold(0xcbf2_9ce4_8422_2325, bytes);
    (0..6)
        .map(|_| {
            let letter = b'A' + u8::try_from(sum % 26).unwrap_or_default();
            sum /= 26;
            char::from(letter)
        })
        .collect()
}

/// Fowler, Noll and Vo's 64-bit hash (variant 1a): names bytes, protects nothing.
fn fold(seed: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(seed, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The places to click on each sheet, and the element of each; they are numbered on from `first`.
fn links(
    file: &mut lopdf::Document,
    pages: &[Page],
    places: &[Option<Place>],
    height: f32,
    first: usize,
) -> (BTreeMap<ObjectId, Vec<Object>>, Vec<Click>) {
    let placed = || pages.iter().zip(places).filter_map(|(page, place)| Some((page, (*place)?)));
    let mut sources: BTreeMap<u32, (ObjectId, f32)> = BTreeMap::new();
    for (page, place) in placed() {
        for mark in &page.marks {
            if let Mark::Source(number, y) = mark {
                sources.entry(*number).or_insert((place.sheet, height - y));
            }
        }
    }
    let mut links: BTreeMap<ObjectId, Vec<Object>> = BTreeMap::new();
    let mut clicks = Vec::new();
    for (page, place) in placed() {
        for mark in &page.marks {
            let Mark::Link { left, right, top, bottom, link: to } = mark else {
                continue;
            };
            let mut link = dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => vec![real(left + place.dx), real(height - bottom), real(right + place.dx), real(height - top)],
                "Border" => vec![0.into(), 0.into(), 0.into()],
                // Printed with the page, as archives ask.
                "F" => 4,
                "Contents" => words(&to.words),
            };
            match &to.target {
                Target::Address(address) => {
                    let uri = Object::String(ascii(address).into_bytes(), StringFormat::Literal);
                    link.set("A", dictionary! { "S" => "URI", "URI" => uri });
                }
                Target::Source(number) => {
                    let Some((sheet, y)) = sources.get(number) else {
                        continue;
                    };
                    link.set(
                        "Dest",
                        vec![(*sheet).into(), "XYZ".into(), Object::Null, real(*y), Object::Null],
                    );
                }
            }
            if let Some(element) = to.tag {
                link.set("StructParent", i64::try_from(first + clicks.len()).unwrap_or(i64::MAX));
                let annotation = file.add_object(link);
                clicks.push(Click { element, annotation, sheet: place.sheet });
                links.entry(place.sheet).or_default().push(annotation.into());
            } else {
                links.entry(place.sheet).or_default().push(link.into());
            }
        }
    }
    (links, clicks)
}

/// An address in the letters that addresses may have; everything else percent-encoded.
fn ascii(address: &str) -> String {
    address
        .bytes()
        .map(|byte| {
            if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// Stands in for the file's name until its bytes are known.
const UNNAMED: [u8; 16] = [0xA5; 16];

/// Drops what the specimen left behind, writes the file and names it by its content.
fn save(file: &mut lopdf::Document) -> Result<Vec<u8>, RenderError> {
    let unnamed = || Object::String(UNNAMED.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![unnamed(), unnamed()]);
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    let hex = |name: &[u8]| name.iter().map(|byte| format!("{byte:02X}")).collect::<String>().into_bytes();
    let name = [fold(0xcbf2_9ce4_8422_2325, &bytes), fold(0x9ae1_6a3b_2f90_404f, &bytes)];
    let name = hex(&name.map(u64::to_be_bytes).concat());
    let unnamed = hex(&UNNAMED);
    let mut from = 0;
    while let Some(at) =
        bytes.get(from..).and_then(|rest| rest.windows(unnamed.len()).position(|part| part == unnamed))
    {
        if let Some(place) = bytes.get_mut(from + at..from + at + name.len()) {
            place.copy_from_slice(&name);
        }
        from += at + name.len();
    }
    Ok(bytes)
}
