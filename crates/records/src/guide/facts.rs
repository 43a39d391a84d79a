//! What the catalogue knows of an approach, put into its page: one source for the finder and for the guide.

use jirani_base::i18n::Translations;
use jirani_recommender::catalogue::{ApproachId, Catalogue, Phase};

use super::page::{Block, Fact, Link, Page, Span};
use crate::error::{Error, Result};

/// Fills in the facts of each approach that a page names.
pub(super) fn fill_in(page: &mut Page, words: &Translations) -> Result<()> {
    for block in &mut page.blocks {
        if let Block::Approach { approach } = block {
            let id: ApproachId =
                approach.parse().map_err(|_| Error::internal(format!("no approach {approach}")))?;
            *block = Block::Facts { facts: facts(id, words)? };
        }
    }
    Ok(())
}

fn facts(id: ApproachId, words: &Translations) -> Result<Vec<Fact>> {
    let catalogue = Catalogue::published().map_err(Error::internal)?;
    let label = |name: &str| words.text(&format!("guide-fact-{name}"));
    let one = |name: &str, part: &str| Fact {
        label: label(name),
        lines: vec![vec![Span::plain(words.text(&format!("approach-{id}-{part}")))]],
    };
    let several = |name: &str, part: &str| Fact {
        label: label(name),
        lines: (1..)
            .map(|number| format!("approach-{id}-{part}-{number}"))
            .take_while(|key| words.has(key))
            .map(|key| vec![Span::plain(words.text(&key))])
            .collect(),
    };
    let path = catalogue.path(id);
    let with = Phase::ALL.iter().copied().filter_map(|phase| {
        let mut spans = vec![Span::plain(format!("{}: ", words.text(&format!("phase-{phase}"))))];
        let others = path.candidates(phase).iter().filter(|companion| companion.approach != id);
        for (place, companion) in others.enumerate() {
            if place > 0 {
                spans.push(Span::plain(", "));
            }
            let name = words.text(&format!("approach-{}-name", companion.approach));
            let link = Some(Link::Guide(format!("approach-{}", companion.approach)));
            spans.push(Span { text: name, link, ..Span::default() });
        }
        (spans.len() > 1).then_some(spans)
    });
    Ok(vec![
        one("best-for", "best-for"),
        one("travels", "travels"),
        one("duration", "duration"),
        one("group", "group"),
        one("cost", "cost"),
        several("needs", "need"),
        one("risks", "risks"),
        several("follow-up", "follow"),
        Fact { label: label("combine"), lines: with.collect() },
    ])
}
