//! All mentorships together: sums, and small numbers that nobody outside can work out.

use jirani_core::portfolio::{FEWEST, One, groups, sums};
use jirani_tests::Sandbox;
use proptest::prelude::*;
use serde_json::json;

fn one(mentor: u8, mentee: u8, topic: u8, held: u32) -> One {
    One {
        mentor: format!("m{mentor}"),
        mentee: format!("n{mentee}"),
        topic: format!("t{topic}"),
        held,
        due: held,
        ..One::default()
    }
}

proptest! {
    /// The total is known, and so are the groups that are shown: what is left over is either nothing or tells of at least
    /// five organisations.
    #[test]
    fn no_small_group_can_be_worked_out(all in proptest::collection::vec((0_u8..12, 0_u8..12, 0_u8..6, 0_u32..9), 0..60)) {
        let all: Vec<One> = all.into_iter().map(|(a, b, topic, held)| one(a, b, topic, held)).collect();
        prop_assume!(sums(&all).organisations as usize >= FEWEST);
        let groups = groups(&all, |one| one.topic.clone(), true);
        let shown: Vec<&str> = groups.iter().filter_map(|group| group.key.as_deref()).collect();
        for group in &groups {
            prop_assert_eq!(group.key.is_some(), group.sums.is_some());
            if let Some(sums) = &group.sums {
                prop_assert!(sums.organisations as usize >= FEWEST);
            }
        }
        let rest: Vec<&One> = all.iter().filter(|one| !shown.contains(&one.topic.as_str())).collect();
        prop_assert!(rest.is_empty() || sums(rest.iter().copied()).organisations as usize >= FEWEST);
        prop_assert_eq!(rest.is_empty(), groups.iter().all(|group| group.key.is_some()));
    }

    #[test]
    fn groups_add_up_to_the_whole(all in proptest::collection::vec((0_u8..9, 0_u8..9, 0_u8..5, 0_u32..9), 0..40)) {
        let all: Vec<One> = all.into_iter().map(|(a, b, topic, held)| one(a, b, topic, held)).collect();
        let groups = groups(&all, |one| one.topic.clone(), false);
        let held: u32 = groups.iter().map(|group| group.sums.as_ref().unwrap().held).sum();
        prop_assert_eq!(held, sums(&all).held);
    }
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
    let request =
        |audience: &str| json!({ "kind": "portfolio", "subject": "workspace", "audience": audience });
    let outside = sandbox.call("documentPreview", request("public"));
    assert!(!outside["hidden"].as_array().unwrap().is_empty(), "it says that figures are left out");
    let inside = sandbox.call("documentPreview", request("internal"));
    assert_eq!(inside["hidden"], json!([]));
    assert!(inside["pdf"].as_str().unwrap().len() > outside["pdf"].as_str().unwrap().len());
}
