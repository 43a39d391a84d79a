//! Taking out of typed text what no page can show, without losing a word.

use std::borrow::Cow;

/// Text without control characters: line ends become line feeds, tabs become spaces, and characters that
/// stand for nothing on paper (controls, byte-order marks, soft hyphens, non-characters) go.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|letter| letter != '\n' && (is_space(letter) || is_nothing(letter))) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                if letters.peek() != Some(&'\n') {
                    kept.push('\n');
                }
            }
            '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            letter if is_space(letter) => kept.push(' '),
            letter if is_nothing(letter) => {}
            letter => kept.push(letter),
        }
    }
    Cow::Owned(kept)
}

/// Characters that part words the way a space does.
fn is_space(letter: char) -> bool {
    matches!(letter, '\t' | '\u{1C}'..='\u{1F}')
}

fn is_nothing(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}')
        || (letter as u32) & 0xFFFE == 0xFFFE
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E007F}')
}

/// True for characters that guide shaping or direction and are never drawn themselves.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn controls_go_and_words_stay() {
        assert_eq!(clean("plain"), "plain");
        assert_eq!(clean("a\tb\r\nc\rd\u{0}e\u{FEFF}f\u{AD}g\u{FFFF}"), "a b\nc\ndefg");
    }
}
