//! Words in a text file that a spreadsheet program would take for a formula.
//!
//! A program set to other marks between cells than those of the file may part a cell at any of them, and takes a quote in
//! the middle for a letter. So what follows such a mark within a cell is guarded as the beginning of the cell is, by an
//! apostrophe. Both directions stand here, so that a file of ours says the same when it is read again.

use std::borrow::Cow;

/// How a formula may begin; wide letters count as their narrow ones in some programs.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What may part cells.
const PARTS: [char; 5] = [';', ',', '\t', '\n', '\r'];

/// Whether a piece begins as a formula does, behind quotes and guards.
fn is_formula(piece: &str) -> bool {
    piece.trim_start_matches(['"', '\'']).starts_with(FORMULA)
}

/// Words of which no piece begins a formula.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    pieces(text, |piece| if is_formula(piece) { Some(format!("'{piece}")) } else { None })
}

/// Words as they were before they were guarded.
#[must_use]
pub fn unguarded(text: &str) -> Cow<'_, str> {
    pieces(text, |piece| piece.strip_prefix('\'').filter(|rest| is_formula(rest)).map(str::to_owned))
}

fn pieces(text: &str, other: impl Fn(&str) -> Option<String>) -> Cow<'_, str> {
    let all: Vec<(&str, Option<String>)> =
        text.split_inclusive(PARTS).map(|piece| (piece, other(piece))).collect();
    if all.iter().all(|(_, changed)| changed.is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(all.iter().map(|(piece, changed)| changed.as_deref().unwrap_or(piece)).collect())
}
