//! Fonts that a workspace brings along, from the folder to the preview.

use jirani_tests::Sandbox;
use serde_json::{Value, json};

/// A letter that no font has, because whoever needs it makes it up.
const OWN_LETTER: char = '\u{E7A3}';

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

/// A shipped font in which one letter stands under another code: the table that leads from letters to glyphs is
/// a list of stretches, of which the last before the ligatures of Latin is moved.
fn font_with_the_own_letter() -> Vec<u8> {
    let mut font = notosans::REGULAR_TTF.to_vec();
    let tables = 12..12 + 16 * usize::from(u16_at(&font, 4));
    let record = tables.step_by(16).find(|at| &font[*at..at + 4] == b"cmap").unwrap();
    let table = u32::from_be_bytes(font[record + 8..record + 12].try_into().unwrap()) as usize;
    let subtable = u32::from_be_bytes(font[table + 8..table + 12].try_into().unwrap()) as usize + table;
    assert_eq!(u16_at(&font, subtable), 4, "the format with stretches");
    let twice = usize::from(u16_at(&font, subtable + 6));
    let (ends, starts) = (subtable + 14, subtable + 16 + twice);
    let segment = (0..twice / 2).rfind(|at| u16_at(&font, ends + 2 * at) < 0xE000).unwrap();
    let moved = OWN_LETTER as u16 - u16_at(&font, starts + 2 * segment);
    for (array, by) in [(ends, moved), (starts, moved), (starts + twice, moved.wrapping_neg())] {
        let at = array + 2 * segment;
        let value = u16_at(&font, at).wrapping_add(by);
        font[at..at + 2].copy_from_slice(&value.to_be_bytes());
    }
    font
}

fn missing(sandbox: &mut Sandbox, mentorship: &Value) -> Value {
    let request = json!({ "kind": "plan", "subject": mentorship, "audience": "internal" });
    sandbox.call("documentPreview", request)["missing"].clone()
}

#[test]
fn a_font_dropped_into_the_workspace_serves_the_next_preview() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let purpose = format!("A letter of our own: {OWN_LETTER}");
    sandbox.call("planEdit", json!({ "mentorship": id, "patch": { "purpose": purpose } }));
    let named = json!([OWN_LETTER.to_string()]);
    assert_eq!(missing(&mut sandbox, &id), named, "before printing, not as a silent box");
    let folder = sandbox.workspace().join("fonts");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("broken.ttf"), b"not a font").unwrap();
    assert_eq!(missing(&mut sandbox, &id), named);
    std::fs::write(folder.join("own.ttf"), font_with_the_own_letter()).unwrap();
    assert_eq!(missing(&mut sandbox, &id), json!([]), "without a restart");
    std::fs::remove_file(folder.join("own.ttf")).unwrap();
    assert_eq!(missing(&mut sandbox, &id), named, "and its letter is gone when it is gone");
}
