//! What is half typed: kept while it waits, sealed where its form is sealed, and never more than a bounded number.

use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::{Value, json};

use crate::protection::SEALED;

const PLACE: &str = "mentorships/1/safety threat/2/threat";

/// The texts that the workspace gives back, as `place: content`.
fn kept(sandbox: &mut Sandbox) -> Vec<String> {
    let drafts = sandbox.call("draftList", json!({}));
    let text = |draft: &Value, name: &str| draft[name].as_str().unwrap().to_owned();
    drafts
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{}: {}", text(one, "place"), text(one, "content")))
        .collect()
}

#[test]
fn a_text_of_a_sealed_form_is_kept_under_the_sealed_key_alone() {
    let mut sandbox = Sandbox::unlocked();
    let keep = json!({ "place": PLACE, "content": "Canarydraft", "sealed": true });
    sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    sandbox.call("draftKeep", keep.clone());
    assert_eq!(kept(&mut sandbox), [format!("{PLACE}: Canarydraft")]);

    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(kept(&mut sandbox), [] as [String; 0], "the workspace's passphrase does not open it");
    assert_eq!(
        sandbox.fail("draftKeep", keep).code,
        "not-allowed",
        "it is not kept outside the sealed store"
    );
    assert_eq!(kept(&mut sandbox), [] as [String; 0]);

    sandbox.call("sealedOpen", json!({ "passphrase": SEALED }));
    assert_eq!(kept(&mut sandbox), [format!("{PLACE}: Canarydraft")]);
    sandbox.call("draftKeep", json!({ "place": PLACE, "content": null, "sealed": true }));
    assert_eq!(kept(&mut sandbox), [] as [String; 0]);
}

#[test]
fn the_oldest_of_too_many_texts_give_way() {
    let mut sandbox = Sandbox::unlocked();
    for number in 0..2_003 {
        sandbox.call("draftKeep", json!({ "place": format!("place {number}"), "content": "Half a" }));
    }
    let kept = kept(&mut sandbox);
    assert_eq!(kept.len(), 2_000);
    assert!(kept.contains(&"place 2002: Half a".to_owned()) && !kept.contains(&"place 2: Half a".to_owned()));
}
