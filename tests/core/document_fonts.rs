//! Fonts that a workspace brings along, from the folder to the preview.

use jirani_tests::Sandbox;
use jirani_tests::hostile::fonts::{OWN_LETTER, with_the_own_letter};
use serde_json::{Value, json};

fn missing(sandbox: &mut Sandbox, mentorship: &Value) -> Value {
    let request = json!({ "kind": "plan", "subject": mentorship, "audience": "internal" });
    sandbox.call("documentPreview", request)["missing"].clone()
}

#[test]
fn a_font_dropped_into_the_workspace_serves_the_next_preview() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let purpose = format!("A letter of our own: {OWN_LETTER}");
    sandbox.call("planEdit", json!({ "mentorship": id, "patch": { "purpose": purpose } }));
    let named = json!([OWN_LETTER.to_string()]);
    assert_eq!(missing(&mut sandbox, &id), named, "before printing, not as a silent box");
    let folder = sandbox.workspace().join("fonts");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("broken.ttf"), b"not a font").unwrap();
    assert_eq!(missing(&mut sandbox, &id), named);
    std::fs::write(folder.join("own.ttf"), with_the_own_letter()).unwrap();
    assert_eq!(missing(&mut sandbox, &id), json!([]), "without a restart");
    std::fs::remove_file(folder.join("own.ttf")).unwrap();
    assert_eq!(missing(&mut sandbox, &id), named, "and its letter is gone when it is gone");
}
