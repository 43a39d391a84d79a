//! The log of prints.

use jirani_tests::Sandbox;
use serde_json::{Value, json};

fn prints(sandbox: &mut Sandbox) -> Vec<Value> {
    sandbox.call("printList", json!({})).as_array().unwrap().clone()
}

#[test]
fn what_is_saved_is_in_the_log_and_what_is_looked_at_is_not() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let document = json!({ "kind": "plan", "subject": id, "audience": "partners", "copies": 4,
                           "destroy_after": "2/2/2027" });
    sandbox.call("documentPreview", document.clone());
    assert_eq!(prints(&mut sandbox), Vec::<Value>::new());
    assert_eq!(sandbox.changes("documentSave", json!({ "document": document })), ["print"]);
    let print = prints(&mut sandbox).remove(0);
    assert_eq!(print["kind"], "plan");
    assert_eq!(print["about"], "Baobab mentors Mangrove");
    assert_eq!((&print["audience"], &print["format"]), (&json!("partners"), &json!("pdf")));
    assert_eq!((&print["copies"], &print["destroy_after"]), (&json!(4), &json!("2027-02-02")));
    assert_eq!(print["overdue"], false);
    sandbox.come_back_at("2027-02-03T08:00:00Z");
    assert_eq!(prints(&mut sandbox)[0]["overdue"], true);
}

#[test]
fn a_print_is_noted_as_destroyed_and_back() {
    let mut sandbox = Sandbox::with_sample();
    sandbox.call("documentSave", json!({ "document": { "kind": "agenda", "destroy_after": "2/2/2027" } }));
    sandbox.come_back_at("2027-02-03T08:00:00Z");
    let id = prints(&mut sandbox)[0]["id"].clone();
    let after = sandbox.call("printEdit", json!({ "id": id, "destroyed": true }));
    assert_eq!((&after[0]["destroyed_on"], &after[0]["overdue"]), (&json!("2027-02-03"), &json!(false)));
    sandbox.call("undo", json!({}));
    assert_eq!(prints(&mut sandbox)[0]["destroyed_on"], json!(null));
    assert_eq!(sandbox.fail("printEdit", json!({ "id": "gone", "destroyed": true })).code, "not-found");
}

#[test]
fn undo_passes_over_what_left_on_paper() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.organisation("Egret");
    sandbox.call("undo", json!({}));
    sandbox.call("documentSave", json!({ "document": { "kind": "agenda" } }));
    sandbox.call("redo", json!({}));
    let names = |sandbox: &mut Sandbox| sandbox.call("organisationList", json!({})).as_array().unwrap().len();
    assert_eq!(names(&mut sandbox), 2, "saving a document does not spoil redo");
    sandbox.call("documentSave", json!({ "document": { "kind": "agenda" } }));
    sandbox.call("undo", json!({}));
    assert_eq!(names(&mut sandbox), 1, "the last change is undone, not the print");
    assert_eq!(prints(&mut sandbox).len(), 2);
}
