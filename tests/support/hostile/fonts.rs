//! Fonts: a shipped one, changed.

use super::Expected::Made;
use super::Hostile;

/// A letter that no font has, because whoever needs it makes it up.
pub const OWN_LETTER: char = '\u{E7A3}';

fn two(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

fn four(bytes: &[u8], at: usize) -> usize {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// The tables of a font by their names.
fn tables(font: &[u8]) -> Vec<([u8; 4], Vec<u8>)> {
    (0..usize::from(two(font, 4)))
        .map(|at| {
            let record = 12 + 16 * at;
            let (from, length) = (four(font, record + 8), four(font, record + 12));
            (font[record..record + 4].try_into().unwrap(), font[from..from + length].to_vec())
        })
        .collect()
}

fn table(font: &[u8], name: &[u8; 4]) -> Vec<u8> {
    tables(font).into_iter().find(|(tag, _)| tag == name).unwrap().1
}

/// A font with one table put in the place of its own.
fn with(font: &[u8], name: &[u8; 4], content: Vec<u8>) -> Vec<u8> {
    let mut all = tables(font);
    all.retain(|(tag, _)| tag != name);
    all.push((*name, content));
    all.sort();
    let mut head = font[..4].to_vec();
    head.extend(u16::try_from(all.len()).unwrap().to_be_bytes());
    head.extend([0; 6]);
    let mut body = Vec::new();
    let start = 12 + 16 * all.len();
    for (tag, content) in &all {
        head.extend(tag);
        head.extend([0; 4]);
        head.extend(u32::try_from(start + body.len()).unwrap().to_be_bytes());
        head.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        body.extend(content);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    [head, body].concat()
}

/// A shipped font in which one letter stands under another code: the table that leads from letters to glyphs is
/// a list of stretches, of which the last before the ligatures of Latin is moved.
pub fn with_the_own_letter() -> Vec<u8> {
    let mut font = notosans::REGULAR_TTF.to_vec();
    let records = 12..12 + 16 * usize::from(two(&font, 4));
    let record = records.step_by(16).find(|at| &font[*at..at + 4] == b"cmap").unwrap();
    let table = four(&font, record + 8);
    let subtable = four(&font, table + 8) + table;
    assert_eq!(two(&font, subtable), 4, "the format with stretches");
    let twice = usize::from(two(&font, subtable + 6));
    let (ends, starts) = (subtable + 14, subtable + 16 + twice);
    let segment = (0..twice / 2).rfind(|at| two(&font, ends + 2 * at) < 0xE000).unwrap();
    let moved = OWN_LETTER as u16 - two(&font, starts + 2 * segment);
    for (array, by) in [(ends, moved), (starts, moved), (starts + twice, moved.wrapping_neg())] {
        let at = array + 2 * segment;
        let value = two(&font, at).wrapping_add(by);
        font[at..at + 2].copy_from_slice(&value.to_be_bytes());
    }
    font
}

/// Letters to glyphs with one subtable for all of Unicode.
fn letters(subtable: Vec<u8>) -> Vec<u8> {
    [vec![0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12], subtable].concat()
}

fn groups(format: u16, groups: &[[u32; 3]]) -> Vec<u8> {
    let length = u32::try_from(16 + 12 * groups.len()).unwrap();
    let mut table = [&format.to_be_bytes()[..], &[0, 0], &length.to_be_bytes(), &[0; 4]].concat();
    table.extend(u32::try_from(groups.len()).unwrap().to_be_bytes());
    table.extend(groups.iter().flatten().flat_map(|number| number.to_be_bytes()));
    letters(table)
}

/// As many names as there can be, all of them the same long one.
fn names() -> Vec<u8> {
    let count = 65_535_u16;
    let mut table = vec![0, 0];
    table.extend(count.to_be_bytes());
    let text = 6 + 12 * u32::from(count);
    table.extend(u16::try_from(text & 0xffff).unwrap().to_be_bytes());
    for _ in 0..count {
        table.extend([0, 3, 0, 1, 4, 9, 0, 16, 0xff, 0xfe, 0, 0]);
    }
    table.resize(table.len() + 65_536, b'a');
    table
}

/// Outlines of which each is made of so many of the next, and the last of the first.
fn nested(font: &[u8], parts: usize, circle: bool) -> Vec<u8> {
    let count = usize::from(two(&table(font, b"maxp"), 4));
    let depth = 40;
    let mut glyf = Vec::new();
    let mut loca = vec![0_u32];
    for glyph in 0..count {
        // The chain is repeated over all glyphs, so that the letter is part of it wherever it stands.
        let next = if glyph % depth + 1 < depth { glyph + 1 } else { glyph + 1 - depth };
        let ends = glyph % depth + 1 == depth && !circle || next >= count;
        if ends {
            glyf.extend([0; 10]);
        } else {
            glyf.extend([0xff, 0xff, 0, 0, 0, 0, 0, 9, 0, 9]);
            for part in 0..parts {
                let flags = if part + 1 < parts { 0x22_u16 } else { 2 };
                glyf.extend(flags.to_be_bytes());
                glyf.extend(u16::try_from(next).unwrap().to_be_bytes());
                glyf.extend([0, 0]);
            }
        }
        glyf.resize(glyf.len().next_multiple_of(4), 0);
        loca.push(u32::try_from(glyf.len()).unwrap());
    }
    let mut head = table(font, b"head");
    head[50..52].copy_from_slice(&[0, 1]);
    let font = with(font, b"glyf", glyf);
    let font = with(&font, b"loca", loca.iter().flat_map(|place| place.to_be_bytes()).collect());
    with(&font, b"head", head)
}

/// All of them.
pub fn all() -> Vec<Hostile> {
    let own = with_the_own_letter();
    let mut all = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| {
        all.push(Hostile { name: name.to_owned(), bytes, expected: Made });
    };
    add("sound.ttf", own.clone());
    add("empty.ttf", Vec::new());
    add("words.ttf", b"not a font".to_vec());
    add("web.ttf", [b"wOF2".to_vec(), own[4..].to_vec()].concat());
    add("large.ttf", vec![0; 40 << 20]);
    for part in 1..12 {
        add(&format!("cut-{part}.ttf"), own[..own.len() * part / 12].to_vec());
    }
    add("collection.ttc", [&b"ttcf\0\x01\0\0\xff\xff\xff\xff"[..], &[0; 4096]].concat());
    let mut again = [&b"ttcf\0\x01\0\0\0\xff\xff\xff"[..]].concat();
    again.extend(12_u32.to_be_bytes().repeat(1_000_000));
    add("collection-of-itself.ttc", again);
    add("letters-all.ttf", with(&own, b"cmap", groups(12, &[[0, u32::MAX, 36]])));
    add("letters-one-glyph.ttf", with(&own, b"cmap", groups(13, &[[0, u32::MAX, 36]])));
    add("letters-often.ttf", with(&own, b"cmap", groups(12, &vec![[0, 0x10_ffff, 36]; 100_000])));
    let table_10 = [vec![0, 10, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0], vec![0xff; 4]].concat();
    add("letters-in-a-row.ttf", with(&own, b"cmap", letters(table_10)));
    let segments = 0x7ffe_usize;
    let mut table_4 = vec![0, 4, 0xff, 0xff, 0, 0];
    table_4.extend(u16::try_from((2 * segments) & 0xffff).unwrap().to_be_bytes());
    table_4.extend([0; 6]);
    table_4.extend([0xff, 0xff].repeat(segments));
    table_4.extend([0, 0].repeat(3 * segments + 1));
    add("letters-overlapping.ttf", with(&own, b"cmap", letters(table_4)));
    let many = [vec![0, 0, 0xff, 0xff], [0, 3, 0, 10, 0, 8, 0, 0].repeat(65_535), vec![0; 64]].concat();
    add("letters-many-tables.ttf", with(&own, b"cmap", many));
    add("names.ttf", with(&own, b"name", names()));
    add("outlines-in-a-circle.ttf", nested(&own, 1, true));
    add("outlines-nested.ttf", nested(&own, 30, false));
    add("outlines-nested-in-a-circle.ttf", nested(&own, 30, true));
    let size = u32::try_from(table(&own, b"glyf").len()).unwrap();
    let glyphs = usize::from(two(&table(&own, b"maxp"), 4));
    let sawtooth: Vec<u8> =
        (0..=glyphs).flat_map(|at| if at % 2 == 0 { 0 } else { size }.to_be_bytes()).collect();
    let mut head = table(&own, b"head");
    head[50..52].copy_from_slice(&[0, 1]);
    add("outlines-all-the-same.ttf", with(&with(&own, b"loca", sawtooth), b"head", head.clone()));
    head[18..20].copy_from_slice(&[0, 0]);
    add("no-size.ttf", with(&own, b"head", head));
    for name in [b"GSUB", b"GPOS", b"GDEF", b"hmtx", b"maxp", b"hhea", b"glyf", b"loca", b"post", b"OS/2"] {
        let shown = String::from_utf8_lossy(name).replace('/', "");
        add(&format!("ones-{shown}.ttf"), with(&own, name, vec![0xff; 70_000]));
        add(&format!("none-{shown}.ttf"), with(&own, name, Vec::new()));
    }
    // Every so many bytes of what shaping reads are changed, each time others.
    let mut state = 1_u32;
    for round in 0..40 {
        let mut font = own.clone();
        let names: &[&[u8; 4]] =
            if round % 2 == 0 { &[b"GSUB", b"GPOS", b"GDEF"] } else { &[b"GSUB", b"GPOS", b"glyf", b"hmtx"] };
        for name in names {
            let mut content = table(&own, name);
            for _ in 0..20 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = state as usize % content.len();
                content[at] = (state >> 24) as u8;
            }
            font = with(&font, name, content);
        }
        add(&format!("changed-{round}.ttf"), font);
    }
    all
}
