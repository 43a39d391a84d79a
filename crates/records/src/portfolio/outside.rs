//! What of a portfolio may be told outside: no figure that fewer than five organisations stand behind, and none that can be
//! worked out from the figures of the same document.
//!
//! Every figure is a sum over mentorships. What a reader can work out from sums are their differences: the total without
//! the groups that are shown, and, from two breakdowns of the same mentorships, what a group of one has in common with a
//! group of the other. So each of these blocks must be safe, or so much is left out that they are. Not covered: whoever
//! holds two documents of different days can take one from the other, which the sender is told.

use std::collections::{BTreeMap, BTreeSet};

use super::{FEWEST, One};

/// A figure of a portfolio that is added up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// How many mentorships, and how many organisations.
    Mentorships,
    /// Sessions held of those that were due.
    Sessions,
    /// Hours of contact.
    Hours,
    /// Actions done in time of those that were due.
    Actions,
    /// Mentorships that gained levels, of those of which that is known.
    Gains,
    /// Stories that may be told.
    Stories,
    /// Money spent in one currency.
    Spent(String),
}

impl Figure {
    /// The figures of which breakdowns have a column.
    pub const COLUMNS: [Figure; 4] = [Figure::Mentorships, Figure::Sessions, Figure::Hours, Figure::Actions];

    /// What one mentorship adds to everything that the figure tells: where it tells a part of a whole, it tells the rest.
    pub fn adds(&self, one: &One) -> Vec<i128> {
        let part = |part: i128, whole: i128| vec![part, whole, whole - part];
        match self {
            Figure::Mentorships => vec![1],
            Figure::Sessions => part(one.held.into(), one.due.into()),
            Figure::Hours => vec![one.minutes.into()],
            Figure::Actions => part(one.in_time.into(), one.actions_due.into()),
            Figure::Gains => part(one.gain.is_some_and(|gain| gain > 0).into(), one.gain.is_some().into()),
            Figure::Stories => vec![one.stories.into()],
            Figure::Spent(currency) => vec![one.spent.get(currency).copied().unwrap_or_default()],
        }
    }

    /// Whether the figure of these mentorships may be told: five organisations or more are among them, and five or more
    /// stand behind whatever is not zero.
    pub fn is_safe(&self, block: &[&One]) -> bool {
        let parts = block.first().map_or(0, |one| self.adds(one).len());
        let behind = |part: usize| {
            organisations(block.iter().copied().filter(|one| self.adds(one).get(part) != Some(&0)))
        };
        organisations(block.iter().copied()) >= FEWEST
            && (0..parts).all(|part| behind(part) == 0 || behind(part) >= FEWEST)
    }
}

/// A group of a breakdown with the figures that may be told of it.
#[derive(Debug)]
pub struct Row<'a> {
    /// What these mentorships have in common.
    pub key: String,
    /// The mentorships.
    pub ones: Vec<&'a One>,
    /// The figures that may be told.
    pub told: BTreeSet<Figure>,
}

/// What may be told of a portfolio.
#[derive(Debug)]
pub struct Outside<'a> {
    /// The figures of all mentorships together that may be told.
    pub together: BTreeSet<Figure>,
    /// Breakdowns, in the order in which they were asked for; those groups of which nothing may be told are not there.
    pub breakdowns: Vec<Vec<Row<'a>>>,
}

/// Decides what may be told of a portfolio and of two ways to break it down. Where the two would tell too much together,
/// the second says less.
pub fn outside<'a>(all: &'a [One], first: fn(&One) -> String, second: fn(&One) -> String) -> Outside<'a> {
    let whole: Vec<&One> = all.iter().collect();
    let currencies = all.iter().flat_map(|one| one.spent.keys().cloned().map(Figure::Spent));
    let figures: BTreeSet<Figure> =
        Figure::COLUMNS.into_iter().chain([Figure::Gains, Figure::Stories]).chain(currencies).collect();
    let mut breakdowns = [first, second].map(|key| {
        let mut groups: BTreeMap<String, Vec<&One>> = BTreeMap::new();
        for one in all {
            groups.entry(key(one)).or_default().push(one);
        }
        let row = |(key, ones)| Row { key, ones, told: BTreeSet::new() };
        let mut rows: Vec<Row<'_>> = groups.into_iter().map(row).collect();
        for figure in Figure::COLUMNS {
            tell(&mut rows, &figure);
        }
        rows
    });
    let [first, second] = &mut breakdowns;
    for figure in Figure::COLUMNS {
        let (ones, others) = (blocks(first, &figure), blocks(second, &figure));
        let crossed = ones.iter().all(|block| {
            others
                .iter()
                .map(|other| common(block, other))
                .all(|both| both.is_empty() || figure.is_safe(&both))
        });
        if !crossed {
            for row in second.iter_mut() {
                row.told.remove(&figure);
            }
        }
    }
    for rows in &mut breakdowns {
        // Without its first figure, which says how many they are, a group is not listed.
        rows.retain(|row| row.told.contains(&Figure::Mentorships));
    }
    Outside {
        together: figures.into_iter().filter(|figure| figure.is_safe(&whole)).collect(),
        breakdowns: breakdowns.into(),
    }
}

/// Tells a figure of those groups of which it may be told. Where what is left over would not be safe itself, the smallest
/// group beside it is left out too.
fn tell(rows: &mut [Row<'_>], figure: &Figure) {
    for row in rows.iter_mut() {
        let listed = *figure == Figure::Mentorships || row.told.contains(&Figure::Mentorships);
        if listed && figure.is_safe(&row.ones) {
            row.told.insert(figure.clone());
        }
    }
    loop {
        let rest = left_over(rows, figure);
        if rest.is_empty() || figure.is_safe(&rest) {
            return;
        }
        let told = rows.iter_mut().filter(|row| row.told.contains(figure));
        let Some(next) = told.min_by_key(|row| (organisations(row.ones.iter().copied()), row.key.clone()))
        else {
            return;
        };
        next.told.remove(figure);
    }
}

/// The mentorships of the groups of which a figure is not told, which is what is left of the total.
fn left_over<'a>(rows: &[Row<'a>], figure: &Figure) -> Vec<&'a One> {
    let left = rows.iter().filter(|row| !row.told.contains(figure));
    left.flat_map(|row| row.ones.iter().copied()).collect()
}

/// What a breakdown tells apart: each group of which the figure is told, and what is left over.
fn blocks<'a>(rows: &[Row<'a>], figure: &Figure) -> Vec<Vec<&'a One>> {
    let told = rows.iter().filter(|row| row.told.contains(figure));
    told.map(|row| row.ones.clone()).chain([left_over(rows, figure)]).collect()
}

/// The mentorships of both blocks.
fn common<'a>(block: &[&'a One], other: &[&'a One]) -> Vec<&'a One> {
    block.iter().copied().filter(|one| other.iter().any(|found| std::ptr::eq(*found, *one))).collect()
}

/// How many organisations take part in these mentorships, each once.
pub fn organisations<'a>(ones: impl Iterator<Item = &'a One>) -> usize {
    ones.flat_map(|one| [&one.mentor, &one.mentee]).collect::<BTreeSet<_>>().len()
}
