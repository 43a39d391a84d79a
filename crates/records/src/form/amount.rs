//! Amounts as people type them, in any currency, and sums that do not round.

use std::collections::BTreeMap;

use jirani_base::i18n::Translations;

use crate::explain;

/// Thousandths in one whole: enough for every currency's minor unit.
const WHOLE: i128 = 1_000;

/// The stored form of an amount: digits, and a point before at most three decimals. Spaces and marks between
/// thousands are taken away; the last comma or point is the decimal one unless exactly three digits follow
/// it and another such mark or nothing but a comma stands there.
pub fn parse(typed: &str) -> Option<String> {
    let compact: String =
        typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '\u{202f}')).collect();
    if compact.is_empty() || !compact.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let marks: Vec<(usize, char)> = compact.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let decimal = marks.last().filter(|(at, mark)| {
        let after = compact.len() - at - 1;
        let repeated = marks.iter().filter(|(_, other)| other == mark).count() > 1;
        !(repeated || after == 3 && (*mark == ',' || marks.len() > 1) || after == 0 || after > 3)
    });
    let bare = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, part) = match decimal {
        Some((at, _)) => (bare(&compact[..*at]), bare(&compact[at + 1..])),
        None if marks.iter().any(|(at, _)| compact.len() - at - 1 < 3) => return None,
        None => (bare(&compact), String::new()),
    };
    let whole = whole.trim_start_matches('0');
    let part = part.trim_end_matches('0');
    if whole.len() > 15 {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") })
}

/// A stored amount in thousandths.
fn thousandths(stored: &str) -> Option<i128> {
    let (whole, part) = stored.split_once('.').unwrap_or((stored, ""));
    let whole: i128 = whole.parse().ok()?;
    let part: i128 = if part.is_empty() { 0 } else { format!("{part:0<3}").parse().ok()? };
    Some(whole * WHOLE + part)
}

/// How many times a price: what one line costs, in thousandths; an empty quantity counts as one.
pub fn line(quantity: &str, price: &str) -> Option<i128> {
    let price = thousandths(price)?;
    let quantity = if quantity.is_empty() { WHOLE } else { thousandths(quantity)? };
    Some((price * quantity + WHOLE / 2) / WHOLE)
}

/// Sums of lines by currency; amounts in different currencies are never added.
pub fn totals<'a>(lines: impl IntoIterator<Item = (&'a str, i128)>) -> BTreeMap<String, i128> {
    let mut totals = BTreeMap::new();
    for (currency, amount) in lines {
        *totals.entry(currency.trim().to_uppercase()).or_insert(0) += amount;
    }
    totals
}

/// Thousandths as people of the language write them: two decimals only where there are any, three where two do not
/// suffice.
pub fn written(thousandths: i128, words: &Translations) -> String {
    let (whole, part) = (thousandths / WHOLE, thousandths % WHOLE);
    let whole = explain::count(u64::try_from(whole).unwrap_or(u64::MAX), words);
    match part {
        0 => whole,
        part if part % 10 == 0 => whole + &explain::localised(&format!(".{:02}", part / 10), words),
        part => whole + &explain::localised(&format!(".{part:03}"), words),
    }
}

/// A stored amount as people of the language write it; a text that is no amount is shown as it stands.
pub fn shown(stored: &str, words: &Translations) -> String {
    thousandths(stored).map_or_else(|| stored.to_owned(), |amount| written(amount, words))
}

/// The number in what somebody typed as baseline or target, such as `80 %` or `4`.
pub(crate) fn number(typed: &str) -> Option<f64> {
    let bare: String = typed.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    parse(&bare)?.parse().ok()
}
