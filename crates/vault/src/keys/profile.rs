//! One form for a passphrase however it was typed: systems compose accents and write spaces in different ways.
//!
//! The form is that of RFC 8265, OpaqueString: every space is the ASCII one, and letters are composed (NFC). Case counts.
//! Characters that the profile forbids are left as they are, so that whatever somebody chose goes on opening.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;

/// A passphrase in its one form.
pub(super) fn normal(typed: &SecretString) -> SecretString {
    SecretString::from(typed.expose_secret().chars().map(space).nfc().collect::<String>())
}

/// The forms to try: the one form, and what was typed where it differs, because earlier versions derived from that. For
/// ordinary input there is one form, so that a guess has one price.
pub(super) fn forms(typed: &SecretString) -> (SecretString, Option<&SecretString>) {
    let normal = normal(typed);
    let differs = normal.expose_secret() != typed.expose_secret();
    (normal, differs.then_some(typed))
}

/// The characters of Unicode's category of spaces as the ASCII space.
fn space(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_input_has_one_form_and_other_input_two() {
        for (typed, form) in [
            ("seven quiet herons", "seven quiet herons"),
            ("he\u{301}ron", "h\u{e9}ron"),
            ("sept\u{a0}h\u{e9}rons\u{3000}", "sept h\u{e9}rons "),
            // Neither width nor case is folded, and nothing is cut off.
            ("\u{ff21}Aa ", "\u{ff21}Aa "),
            // A letter that always decomposes in NFC.
            ("\u{958}", "\u{915}\u{93c}"),
        ] {
            let secret = SecretString::from(typed);
            let (normal, raw) = forms(&secret);
            assert_eq!(normal.expose_secret(), form);
            assert_eq!(raw.is_some(), typed != form, "{typed}");
        }
    }
}
