//! All mentorships together: sums, and small numbers that nobody outside can work out.

use std::collections::{BTreeMap, BTreeSet};

use jirani_app::sample;
use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::Audience;
use jirani_document::sheet;
use jirani_records::MODEL;
use jirani_records::portfolio::{FEWEST, Figure, One, groups, outside, sums};
use jirani_reports::{Kind, filled};
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::{KdfCost, Vault};
use proptest::prelude::*;
use serde_json::json;

/// A mentorship between some of twelve mentors and twelve mentees, as random numbers have it.
fn any_one() -> impl Strategy<Value = One> {
    ((0_u8..12, 0_u8..12, 0_u8..3, 0_u8..3), (0_u32..4, 0_u32..3, 0_u32..3), (0_u32..3, 0_u32..2, 0_i128..2))
        .prop_map(|((mentor, mentee, topic, approach), (held, missed, in_time), (late, stories, kwacha))| {
            One {
                mentor: format!("m{mentor}"),
                mentee: format!("n{mentee}"),
                topic: format!("t{topic}"),
                approach: format!("a{approach}"),
                held,
                due: held + missed,
                minutes: u64::from(held) * 60,
                in_time,
                actions_due: in_time + late,
                gain: (late != 1).then_some(i32::from(in_time > 0)),
                stories,
                spent: [("MWK".to_owned(), kwacha * 91), ("USD".to_owned(), i128::from(held) * 10)]
                    .into_iter()
                    .filter(|(_, sum)| *sum > 0)
                    .collect(),
                ..One::default()
            }
        })
}

/// A number of the field in which the equations of a document are solved: a prime, so that all can be divided by.
const PRIME: i128 = 1_000_003;

/// How many of these equations say something that the others do not.
fn rank(mut rows: Vec<Vec<i128>>) -> usize {
    let mut rank = 0;
    let columns = rows.first().map_or(0, Vec::len);
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] % PRIME != 0) else { continue };
        rows.swap(rank, pivot);
        let inverse = power(rows[rank][column], PRIME - 2);
        let lead: Vec<i128> = rows[rank].iter().map(|cell| cell * inverse % PRIME).collect();
        for row in rows.iter_mut().skip(rank + 1) {
            let times = row[column];
            for (cell, lead) in row.iter_mut().zip(&lead) {
                *cell = (*cell - times * lead).rem_euclid(PRIME);
            }
        }
        rank += 1;
    }
    rank
}

fn power(base: i128, exponent: i128) -> i128 {
    let half = || power(base * base % PRIME, exponent / 2);
    match exponent {
        0 => 1,
        _ if exponent % 2 == 1 => base * half() % PRIME,
        _ => half(),
    }
}

/// Whether a reader can work out something of these mentorships alone: some combination of what is printed tells of nobody
/// else.
fn tells_of(printed: &[Vec<i128>], alone: &[usize]) -> bool {
    let others = |row: &Vec<i128>| -> Vec<i128> {
        row.iter().enumerate().filter(|(at, _)| !alone.contains(at)).map(|(_, cell)| *cell).collect()
    };
    rank(printed.to_vec()) > rank(printed.iter().map(others).collect())
}

/// The sums that a document prints of one figure: each as which mentorships it adds up.
fn printed(all: &[One], figure: &Figure) -> Vec<Vec<i128>> {
    let told = outside(all, |one| one.topic.clone(), |one| one.approach.clone());
    let row = |ones: &[&One]| -> Vec<i128> {
        all.iter().map(|one| i128::from(ones.iter().any(|found| std::ptr::eq(*found, one)))).collect()
    };
    let mut rows = Vec::new();
    if told.together.contains(figure) {
        rows.push(vec![1; all.len()]);
    }
    let groups = told.breakdowns.iter().flatten().filter(|group| group.told.contains(figure));
    rows.extend(groups.map(|group| row(&group.ones)));
    rows
}

/// Every set of mentorships that belongs to fewer than five organisations: one or two of them, or all between few.
fn few(all: &[One]) -> Vec<Vec<usize>> {
    let mut sets: Vec<Vec<usize>> = (0..all.len()).map(|one| vec![one]).collect();
    for one in 0..all.len() {
        for other in one + 1..all.len() {
            let four: BTreeSet<&String> =
                [one, other].iter().flat_map(|at| [&all[*at].mentor, &all[*at].mentee]).collect();
            let within = |at: &usize| four.contains(&all[*at].mentor) && four.contains(&all[*at].mentee);
            sets.push((0..all.len()).filter(within).collect());
        }
    }
    sets
}

proptest! {
    /// A reader who knows who is in which group and solves the equations of a document learns no sum of fewer than five
    /// organisations: neither of those that take part, nor of those that stand behind a figure.
    #[test]
    fn no_figure_of_few_can_be_worked_out(all in proptest::collection::vec(any_one(), 0..26)) {
        let figures = Figure::COLUMNS.into_iter().chain([
            Figure::Gains, Figure::Stories, Figure::Spent("MWK".to_owned()), Figure::Spent("USD".to_owned()),
        ]);
        for figure in figures {
            let rows = printed(&all, &figure);
            for alone in few(&all) {
                prop_assert!(!tells_of(&rows, &alone), "{:?} tells of {:?}", figure, alone);
            }
            for part in 0..all.first().map_or(0, |one| figure.adds(one).len()) {
                // Whoever knows which mentorships add nothing leaves them out of the equations.
                let behind: Vec<One> = all.iter().filter(|one| figure.adds(one)[part] != 0).cloned().collect();
                let places: Vec<usize> =
                    (0..all.len()).filter(|at| figure.adds(&all[*at])[part] != 0).collect();
                let rows: Vec<Vec<i128>> =
                    rows.iter().map(|row| places.iter().map(|at| row[*at]).collect()).collect();
                for alone in few(&behind) {
                    prop_assert!(!tells_of(&rows, &alone), "{:?}, part {}, tells of {:?}", figure, part, alone);
                }
            }
        }
    }

    #[test]
    fn groups_add_up_to_the_whole(all in proptest::collection::vec(any_one(), 0..40)) {
        let groups = groups(&all, |one| one.topic.clone());
        let held: u32 = groups.iter().map(|group| group.sums.held).sum();
        prop_assert_eq!(held, sums(&all).held);
    }
}

/// Not so much is left out that nothing is told: where every group is large, all of it is there.
#[test]
fn large_groups_are_told_in_full() {
    let one = |number: usize| One {
        mentor: format!("m{number}"),
        mentee: format!("n{number}"),
        topic: format!("t{}", number % 2),
        approach: format!("a{}", number / 2 % 2),
        held: 3,
        due: 4,
        minutes: 180,
        ..One::default()
    };
    let all: Vec<One> = (0..16).map(one).collect();
    let told = outside(&all, |one| one.topic.clone(), |one| one.approach.clone());
    for rows in &told.breakdowns {
        assert_eq!(rows.iter().map(|row| row.ones.len()).collect::<Vec<_>>(), [8, 8]);
        let columns: BTreeSet<Figure> = Figure::COLUMNS.into_iter().collect();
        assert!(rows.iter().all(|row| row.told == columns), "{rows:?}");
    }
    // One mentorship in which the two breakdowns differ could be worked out: then the second says nothing.
    let mut all = all;
    all[0].approach = "a1".to_owned();
    let told = outside(&all, |one| one.topic.clone(), |one| one.approach.clone());
    assert_eq!(
        (told.breakdowns[0].len(), told.breakdowns[1].len()),
        (2, 2),
        "four pairs are eight organisations"
    );
    let few: Vec<One> = (0..6)
        .map(|number| One {
            approach: format!("a{}", usize::from(number == 0)),
            topic: "t".to_owned(),
            ..one(number)
        })
        .collect();
    let told = outside(&few, |one| one.topic.clone(), |one| one.approach.clone());
    assert_eq!((told.breakdowns[0].len(), told.breakdowns[1].len()), (1, 0), "one pair is two organisations");
}

/// Twelve mentorships of which one alone has two rounds and spends in kwacha.
#[test]
fn what_one_mentorship_alone_has_is_not_in_the_summary_for_a_funder() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let mut vault =
        Vault::create(&workspace, &PASSPHRASE.into(), KdfCost::Floor, jirani_tests::clock(), &MODEL).unwrap();
    sample::add_many(&mut vault, Language::English, 12, 60).unwrap();
    vault
        .reader()
        .execute_batch(
            "DELETE FROM round WHERE mentorship <> (SELECT min(id) FROM mentorship);
             UPDATE spending SET spent_currency = 'MWK' WHERE mentorship = (SELECT min(id) FROM mentorship);
             INSERT INTO incident (id, mentorship, position) SELECT 'i' || id, id, 0 FROM mentorship;",
        )
        .unwrap();
    let words = Translations::of(Language::English);
    let read = |audience| {
        let made = filled(&vault, Kind::Portfolio, &"workspace".into(), audience, &words).unwrap();
        (sheet::lines(&made.document).join("\n"), made.hidden)
    };
    let (inside, _) = read(Audience::Internal);
    assert!(
        inside.contains("MWK") && inside.contains("one mentorship") && inside.contains("Incidents"),
        "{inside}"
    );
    for audience in [Audience::Public, Audience::Partners] {
        let (outside, hidden) = read(audience);
        for told in ["MWK", "one mentorship", "Incidents", "Levels gained", "1 of 1"] {
            assert!(!outside.contains(told), "{told}: {outside}");
        }
        assert!(outside.contains("USD") && outside.contains("other currencies not shown"), "{outside}");
        let labels: BTreeMap<&str, bool> = ["Incidents noted", "Figures about fewer than five organisations"]
            .map(|label| (label, hidden.iter().any(|hidden| hidden == label)))
            .into();
        assert!(labels.values().all(|there| *there), "{labels:?} in {hidden:?}");
    }
    const { assert!(FEWEST >= 5) };
}

#[test]
fn the_page_shows_each_mentorship_and_the_paper_for_a_funder_hides_two_organisations() {
    let mut sandbox = Sandbox::with_sample();
    let view = sandbox.call("portfolioGet", json!({}));
    assert_eq!((&view["total"], &view["sums"]["organisations"]), (&json!(1), &json!(2)));
    let sessions = sandbox.call("encounterPage", json!({}))["rows"].as_array().unwrap().clone();
    let held: Vec<_> = sessions.iter().filter(|row| row["state"] == "held").collect();
    let minutes: u64 = held.iter().map(|row| row["minutes"].as_str().unwrap().parse::<u64>().unwrap()).sum();
    assert_eq!((&view["sums"]["held"], &view["sums"]["minutes"]), (&json!(held.len()), &json!(minutes)));
    let later = json!({ "filter": { "from": "2027-01-01" } });
    assert!(sandbox.call("portfolioGet", later)["sums"]["minutes"].as_u64().unwrap() < minutes);
    let other = json!({ "filter": { "topic": "drop_in_centre" } });
    assert_eq!(sandbox.call("portfolioGet", other)["total"], 0);
    let hours = |sandbox: &mut Sandbox, audience| {
        sheet::lines(&crate::reporting::document(sandbox, "portfolio", "workspace", audience)).join("\n")
    };
    let outside = hours(&mut sandbox, Audience::Public);
    assert!(outside.contains("Fewer than five organisations take part"), "{outside}");
    assert!(!outside.contains("Hours of contact"), "{outside}");
    assert!(hours(&mut sandbox, Audience::Internal).contains("Hours of contact"));
}
