//! The meeting pack: four pages or fewer, filled from the plan, the sessions and the actions.

use jirani_base::i18n::{Language, Translations};
use jirani_tests::Sandbox;
use serde_json::{Value, json};

use crate::document::run;
use crate::report::bytes;

/// Pages of a preview of the pack in every language, on each paper, for each audience.
fn most_pages(sandbox: &mut Sandbox, mentorship: &Value) -> u64 {
    let mut most = 0;
    for language in ["en", "fr"] {
        for paper in ["a4", "letter"] {
            for audience in ["public", "partners", "internal"] {
                let request = json!({ "kind": "pack", "subject": mentorship, "language": language,
                                      "paper": paper, "audience": audience });
                let preview = sandbox.call("documentPreview", request);
                most = most.max(preview["pages"].as_u64().unwrap());
            }
        }
    }
    most
}

/// A mentorship with a plan, its next session prepared, and actions from the last one.
fn prepared(sandbox: &mut Sandbox, words: &str) -> Value {
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    for at in 0..8 {
        let cells = json!({ "action_what": format!("{at} {words}"), "action_owner": "Mentee coordinator",
                            "action_due": format!("{}/3/2027", at + 1), "barrier": words });
        sandbox.call("actionAdd", json!({ "mentorship": id, "cells": cells }));
    }
    let planned = sandbox.call("encounterAdd", json!({ "mentorship": id, "held": false }));
    let cells = json!({ "aim": format!("Aim {words}"), "encounter_on": "8/2/2027" });
    let encounter = &planned["encounter"]["id"];
    sandbox.call("rowEdit", json!({ "form": "encounter", "id": encounter, "cells": cells }));
    for block in planned["blocks"].as_array().unwrap() {
        let cells = json!({ "block_time": "9:15", "block_method": words, "block_lead": "Peer educator" });
        sandbox.call("rowEdit", json!({ "form": "agenda_block", "id": block["id"], "cells": cells }));
    }
    id
}

#[test]
fn it_has_four_pages_or_fewer_however_much_was_written() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    assert_eq!(most_pages(&mut sandbox, &id), 4);
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let long = "words that somebody wrote down ".repeat(40);
    sandbox.call("planEdit", json!({ "mentorship": id, "patch": { "purpose": long } }));
    let note = &long[..190];
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "topic_note": note } }));
    for activity in plan["objectives"][0]["activities"].as_array().unwrap() {
        let patch = json!({ "what": long, "lead": "Coordinator of outreach and learning, both sides" });
        sandbox.call("activityEdit", json!({ "mentorship": id, "id": activity["id"], "patch": patch }));
    }
    for _ in 0..6 {
        let plan = sandbox.call("objectiveAdd", json!({ "mentorship": id, "plan": plan["id"] }));
        let objective = plan["objectives"].as_array().unwrap().last().unwrap()["id"].clone();
        let patch = json!({ "statement": long });
        sandbox.call("objectiveEdit", json!({ "mentorship": id, "id": objective, "patch": patch }));
        for _ in 0..5 {
            sandbox.call("activityAdd", json!({ "mentorship": id, "objective": objective }));
        }
    }
    prepared(&mut sandbox, note);
    assert_eq!(most_pages(&mut sandbox, &id), 4);
}

#[test]
fn what_was_prepared_and_what_is_still_open_stand_on_its_first_page() {
    let mut sandbox = Sandbox::with_sample();
    let id = prepared(&mut sandbox, "share the notes");
    let mut first_page = |audience: &str| {
        let request = json!({ "kind": "pack", "subject": id, "audience": audience });
        let preview = sandbox.call("documentPreview", request);
        let path = sandbox.folder().join("pack.pdf");
        std::fs::write(&path, bytes(&preview)).unwrap();
        run("pdftotext", &["-layout", "-l", "1"], &path, &["-"]).map(|text| (text, preview["hidden"].clone()))
    };
    let Some((text, _)) = first_page("internal") else { return };
    for words in ["Aim share the notes", "8 February 2027", "9:15", "Peer educator", "0 share the notes"] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
    assert!(!text.contains("7 share the notes"), "more than fit are counted, not squeezed in");
    assert!(text.contains("more are in the action tracker"), "{text}");
    let (text, hidden) = first_page("public").unwrap();
    assert!(!text.contains("share the notes") && !text.contains("Peer educator"), "{text}");
    assert!(hidden.as_array().unwrap().len() > 2, "and what is hidden is named: {hidden}");
}

#[test]
fn what_was_chosen_from_a_list_is_never_cut() {
    for language in ["en", "fr"] {
        let words = Translations::of(Language::from_tag(language).unwrap());
        let mut sandbox = Sandbox::with_sample();
        let id = prepared(&mut sandbox, "share the notes");
        let request = json!({ "kind": "pack", "subject": id, "audience": "partners", "language": language });
        let preview = sandbox.call("documentPreview", request);
        let path = sandbox.folder().join("pack.pdf");
        std::fs::write(&path, bytes(&preview)).unwrap();
        let Some(text) = run("pdftotext", &["-l", "1", "-raw"], &path, &["-"]) else { return };
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = sandbox.call("encounterPage", json!({ "mentorship": id }));
        let planned = page["rows"].as_array().unwrap().iter().find(|one| one["state"] == "planned").unwrap();
        let blocks = sandbox.call("encounterGet", json!({ "id": planned["id"] }))["blocks"].clone();
        let blocks = blocks.as_array().unwrap();
        assert!(blocks.len() > 4);
        for block in &blocks[..9.min(blocks.len())] {
            let choice = words.text(&format!("choice-block-{}", block["cells"]["block"].as_str().unwrap()));
            // Spaces that hold words together are spaces to who reads the file.
            let choice = choice.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(&choice), "{language}: {choice:?} is not whole in {flat}");
        }
    }
}
