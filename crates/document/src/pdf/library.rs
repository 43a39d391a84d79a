//! Fonts found in a folder or on the system, in an order that does not depend on the disk.
//!
//! A face is read once to learn which letters it has; its bytes are kept only when a document uses it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use unicode_script::{Script, UnicodeScript};

use super::foreign::{self, Bytes, Stamp, files};
use super::style::Style;

/// Families of desktop systems that read well in print, best first, after Noto's own family of a script.
const KNOWN: &[&str] = &[
    "Segoe UI",
    "Nirmala UI",
    "Leelawadee UI",
    "Khmer UI",
    "Lao UI",
    "Myanmar Text",
    "Ebrima",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "Geeza Pro",
    "Arial Hebrew",
    "Kohinoor Devanagari",
    "Kohinoor Bangla",
    "Tamil Sangam MN",
    "Thonburi",
    "Lao Sangam MN",
    "Khmer Sangam MN",
    "Myanmar Sangam MN",
    "Kefa",
    "PingFang SC",
    "Hiragino Sans",
    "Apple SD Gothic Neo",
    "Noto Sans",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Math",
    "Segoe UI Symbol",
    "Apple Symbols",
    "Tahoma",
    "Arial",
    "DejaVu Sans",
    "Arial Unicode MS",
];

/// Words in the names of families that are made for titles, screens, code or one kind of writing.
const ODD: &[&str] = &[
    "Mono",
    "Serif",
    "Display",
    "UI",
    "Nastaliq",
    "Rashi",
    "Kufi",
    "Looped",
    "Unjoined",
    "Traditional",
    "Light",
];

/// A face of a font file.
#[derive(Debug)]
pub(crate) struct Candidate {
    family: String,
    name: String,
    path: PathBuf,
    /// The face's number in its file.
    pub(crate) index: u32,
    weight: u16,
    italic: bool,
    /// Whether the workspace brought it along.
    pub(crate) own: bool,
    letters: OnceLock<Vec<(u32, u32)>>,
    bytes: OnceLock<Bytes>,
}

impl Candidate {
    /// The PostScript name, written into documents that use the face.
    pub(crate) fn file_name(&self) -> &str {
        if self.name.is_empty() { "Font" } else { &self.name }
    }

    /// The bytes of the file; empty when it can no longer be read.
    pub(crate) fn bytes(&self) -> &Bytes {
        self.bytes.get_or_init(|| self.read())
    }

    fn read(&self) -> Bytes {
        if self.own {
            foreign::read(&self.path)
        } else {
            Arc::new(std::fs::read(&self.path).unwrap_or_default())
        }
    }

    fn has(&self, letter: char) -> bool {
        let letters = self.letters.get_or_init(|| match self.bytes.get() {
            Some(bytes) => foreign::letters(bytes, self.index),
            None => foreign::letters(&self.read(), self.index),
        });
        let at = letters.partition_point(|range| range.1 < letter as u32);
        letters.get(at).is_some_and(|range| range.0 <= letter as u32)
    }
}

/// All faces beyond the shipped ones.
#[derive(Debug, Default)]
pub(crate) struct Library {
    /// The faces, the user's own first, then in order of family and weight.
    pub(crate) faces: Vec<Candidate>,
    /// The files of the folder as they were when they were listed.
    pub(crate) files: Vec<Stamp>,
}

impl Library {
    /// Lists the fonts of a folder and of the system without reading their letters.
    pub(crate) fn list(folder: Option<&Path>, system: bool) -> Self {
        let mut faces = Vec::new();
        let files = files(folder);
        for (path, _, _) in &files {
            faces.extend(foreign::faces(&foreign::read(path)).into_iter().map(|about| own(about, path)));
        }
        if system {
            let mut database = fontdb::Database::new();
            database.load_system_fonts();
            faces.extend(database.faces().filter_map(candidate));
        }
        faces.sort_by(|a, b| {
            (!a.own, &a.family, a.italic, a.weight, &a.path, a.index)
                .cmp(&(!b.own, &b.family, b.italic, b.weight, &b.path, b.index))
        });
        Self { faces, files }
    }

    /// The face to set a letter in, by its number in the library; `language` chooses among Han styles.
    pub(crate) fn find(&self, letter: char, style: Style, language: &str) -> Option<usize> {
        let script = letter.script();
        let wanted = noto_family(script, language);
        let family = self
            .faces
            .iter()
            .filter(|face| !face.italic && face.weight <= 500)
            .map(|face| (rank(face, &wanted), face))
            .collect::<Vec<_>>();
        let mut ranks: Vec<usize> = family.iter().map(|(rank, _)| *rank).collect();
        ranks.sort_unstable();
        ranks.dedup();
        let found = ranks.iter().find_map(|rank| {
            family.iter().find(|(own, face)| own == rank && face.has(letter)).map(|(_, face)| *face)
        });
        let chosen = found.or_else(|| self.faces.iter().find(|face| face.has(letter)))?;
        let siblings = self.faces.iter().enumerate().filter(|(_, face)| {
            face.own == chosen.own && face.family == chosen.family && (style.italic || !face.italic)
        });
        let goal = if style.bold { 700 } else { 400 };
        siblings
            .filter(|(_, face)| face.has(letter))
            .min_by_key(|(at, face)| (face.italic != style.italic, face.weight.abs_diff(goal), *at))
            .map(|(at, _)| at)
    }
}

/// A face that the workspace brought along.
fn own(about: foreign::About, path: &Path) -> Candidate {
    Candidate {
        family: about.family,
        name: about.name.chars().filter(char::is_ascii_alphanumeric).collect(),
        path: path.to_owned(),
        index: about.index,
        weight: about.weight,
        italic: about.italic,
        own: true,
        letters: OnceLock::new(),
        bytes: OnceLock::new(),
    }
}

/// A face of the system.
fn candidate(info: &fontdb::FaceInfo) -> Option<Candidate> {
    let fontdb::Source::File(path) = &info.source else {
        return None;
    };
    let family = info.families.first()?.0.clone();
    if family.contains("Emoji") || info.stretch != fontdb::Stretch::Normal {
        return None;
    }
    Some(Candidate {
        family,
        name: info.post_script_name.chars().filter(char::is_ascii_alphanumeric).collect(),
        path: path.clone(),
        index: info.index,
        weight: info.weight.0,
        italic: info.style != fontdb::Style::Normal,
        own: false,
        letters: OnceLock::new(),
        bytes: OnceLock::new(),
    })
}

/// The family in which Noto sets a script.
fn noto_family(script: Script, language: &str) -> String {
    let language = language.to_ascii_lowercase();
    let region = match script {
        Script::Hiragana | Script::Katakana => Some("JP"),
        Script::Hangul => Some("KR"),
        Script::Bopomofo => Some("TC"),
        Script::Han if language.starts_with("ja") => Some("JP"),
        Script::Han if language.starts_with("ko") => Some("KR"),
        Script::Han if ["zh-hant", "zh-tw", "zh-hk", "zh-mo"].iter().any(|tag| language.starts_with(tag)) => {
            Some("TC")
        }
        Script::Han => Some("SC"),
        _ => None,
    };
    match region {
        Some(region) => format!("Noto Sans CJK {region}"),
        None => format!("Noto Sans {}", script.full_name().replace('_', " ")),
    }
}

/// How little a face is wanted: the user's own before the system's, and among each plain text before the rest.
fn rank(face: &Candidate, wanted: &str) -> usize {
    let odd = ODD.iter().any(|word| face.family.split(' ').any(|part| part == *word));
    let place = if face.family == wanted {
        0
    } else if let Some(at) = KNOWN.iter().position(|known| *known == face.family) {
        1 + at
    } else {
        1 + KNOWN.len() + usize::from(!face.family.contains("Sans")) + 2 * usize::from(odd)
    };
    place + if face.own { 0 } else { KNOWN.len() + 5 }
}
