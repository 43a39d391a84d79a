//! A calendar file (RFC 5545) in neutral words: that there is a meeting or a task, never what about. Whoever sees the
//! telephone sees nothing else.

use chrono::{DateTime, NaiveDate, Utc};
use jirani_base::i18n::{Translations, dates};

use super::{DueItem, DueKind};

/// The longest line of a calendar file, in bytes.
const LINE: usize = 75;

/// The file of these items; code names stand in it only where they were asked for.
pub fn file(items: &[DueItem], codes: bool, now: DateTime<Utc>, words: &Translations) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Jirani//Planner//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for item in items {
        let Some(day) = dates::stored(&item.on) else { continue };
        lines.extend(event(item, day, codes, now, words));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn event(
    item: &DueItem,
    day: NaiveDate,
    codes: bool,
    now: DateTime<Utc>,
    words: &Translations,
) -> Vec<String> {
    let named = words.text(match item.kind {
        DueKind::Session | DueKind::SessionToLog => "calendar-meeting",
        DueKind::Action | DueKind::Step | DueKind::Activity => "calendar-task",
        DueKind::Review => "calendar-review",
        DueKind::Mentorship => "calendar-date",
    });
    let summary =
        if codes { format!("{named}: {} · {}", item.mentor_name, item.mentee_name) } else { named };
    let next = day.succ_opt().unwrap_or(day);
    vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}@planner.invalid", item.id, day.format("%Y%m%d")),
        format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")),
        format!("SUMMARY:{}", escaped(&summary)),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace(['\n', '\r'], " ")
}

/// A long line in pieces of at most 75 bytes, cut between letters; each further piece begins with a space.
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::new(), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out
}
