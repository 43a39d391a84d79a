//! Every document of the application: filled and blank, in each language, on each paper, for each audience.

use base64::Engine;
use jirani_base::i18n;
use jirani_base::safety::Audience;
use jirani_document::pdf::{self, Fonts, Paper};
use jirani_records::MODEL;
use jirani_reports as report;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::{Value, json};

use crate::document::run;

pub fn bytes(preview: &Value) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(preview["pdf"].as_str().unwrap()).unwrap()
}

/// Every document that can be printed: of each subject, and the blank forms.
pub fn every_entry(sandbox: &mut Sandbox) -> Vec<Value> {
    let mut requests = vec![json!({})];
    for subject in sandbox.call("documentSubjects", json!({})).as_array().unwrap() {
        requests.push(json!({ "subject": subject["id"] }));
    }
    let mut entries = Vec::new();
    for request in requests {
        let found = sandbox.call("documentList", request);
        entries.extend(found.as_array().unwrap().iter().filter(|entry| entry["ready"] == true).cloned());
    }
    entries
}

/// A row of the table promises these words; a list would show their keys instead.
#[test]
fn every_document_has_its_words_and_a_neutral_file_name() {
    let words = i18n::Translations::of(i18n::Language::English);
    let mut names = std::collections::BTreeSet::new();
    for kind in report::Kind::ALL {
        let key = kind.key();
        for key in ["", "-about", "-file"].map(|part| format!("document-{key}{part}")) {
            assert!(words.has(&key), "no words for {key}");
        }
        let file = words.text(&format!("document-{key}-file"));
        assert!(file.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{file}");
        assert!(names.insert(file), "{key}: two documents save under one name");
        assert!(kind.has_blank() || kind.subject().is_some(), "{key} can never be printed");
    }
    let mut sandbox = Sandbox::unlocked();
    sandbox.mentorship();
    let mut later = 0;
    for subject in sandbox.call("documentSubjects", json!({})).as_array().unwrap() {
        let entries = sandbox.call("documentList", json!({ "subject": subject["id"] }));
        for entry in entries.as_array().unwrap().iter().filter(|entry| entry["ready"] == false) {
            let key = format!("document-{}-later", entry["kind"].as_str().unwrap());
            assert!(words.has(&key), "no words for {key}");
            later += 1;
        }
    }
    assert!(later > 2, "only {later} documents were not ready");
}

#[test]
fn what_does_not_exist_yet_is_listed_as_not_ready_and_refused() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let entries = sandbox.call("documentList", json!({ "subject": id }));
    let plan = entries.as_array().unwrap().iter().find(|entry| entry["kind"] == "plan").unwrap();
    assert_eq!(plan["ready"], false);
    let failure = sandbox.fail("documentPreview", json!({ "kind": "plan", "subject": id }));
    assert_eq!(failure.code, "not-found");
    let failure = sandbox.fail("documentPreview", json!({ "kind": "poem" }));
    assert_eq!(failure.code, "bad-request");
    assert_eq!(sandbox.call("documentList", json!({ "subject": "gone" })), json!([]));
}

#[test]
fn every_document_renders_in_every_variant_without_a_missing_letter() {
    let mut sandbox = Sandbox::with_sample();
    let entries = every_entry(&mut sandbox);
    let mut made = 0;
    for entry in &entries {
        for language in ["en", "fr"] {
            for (paper, large_print) in [("a4", false), ("letter", true)] {
                let mut request = json!({ "kind": entry["kind"], "language": language, "paper": paper,
                                          "large_print": large_print, "audience": "internal" });
                if !entry["subject"].is_null() {
                    request["subject"] = entry["subject"].clone();
                }
                let preview = sandbox.call("documentPreview", request.clone());
                assert!(bytes(&preview).starts_with(b"%PDF-1.7"), "{request}");
                assert!(preview["pages"].as_u64().unwrap() >= 1, "{request}");
                assert_eq!(preview["missing"], json!([]), "{request}");
                made += 1;
            }
        }
    }
    assert_eq!(made, entries.len() * 4);
}

#[test]
fn forms_to_write_on_take_one_page() {
    let mut sandbox = Sandbox::unlocked();
    for kind in ["agenda", "session-log", "actions"] {
        for language in ["en", "fr"] {
            for paper in ["a4", "letter"] {
                let request = json!({ "kind": kind, "language": language, "paper": paper });
                assert_eq!(sandbox.call("documentPreview", request.clone())["pages"], 1, "{request}");
            }
        }
    }
}

/// On a machine without fonts of its own, too: symbols are drawn, and letters ship.
#[test]
fn the_application_prints_no_letter_that_the_shipped_fonts_lack() {
    let mut sandbox = Sandbox::with_sample();
    let entries = every_entry(&mut sandbox);
    let vault = opened(&mut sandbox);
    for entry in &entries {
        let kind = report::Kind::from_key(entry["kind"].as_str().unwrap()).unwrap();
        for words in i18n::Language::ALL.map(i18n::Translations::of) {
            let report = match entry["subject"].as_str() {
                Some(id) => {
                    jirani_reports::filled(&vault, kind, &id.into(), Audience::Internal, &words).unwrap()
                }
                None => jirani_reports::blank(kind, &words).unwrap(),
            };
            let rendered = pdf::render(&report.document, &Paper::a4(), &Fonts::shipped()).unwrap();
            assert_eq!(rendered.missing, [], "{entry} in {:?}", words.language());
        }
    }
}

/// One variant of each, as other programs and a forensic reader see the file.
#[test]
fn every_document_is_a_sound_file_that_tells_nothing_of_its_maker() {
    let mut sandbox = Sandbox::with_sample();
    let here = sandbox.folder().display().to_string();
    for (at, entry) in every_entry(&mut sandbox).iter().enumerate() {
        let mut request = json!({ "kind": entry["kind"], "audience": "internal",
                                  "language": (["en", "fr"][at % 2]), "paper": (["letter", "a4"][at % 2]) });
        if !entry["subject"].is_null() {
            request["subject"] = entry["subject"].clone();
        }
        let preview = sandbox.call("documentPreview", request);
        let file = bytes(&preview);
        for tell in
            ["/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Metadata", "rintpdf", &here]
        {
            assert!(!file.windows(tell.len()).any(|window| window == tell.as_bytes()), "{entry} says {tell}");
        }
        let path = sandbox.folder().join("checked.pdf");
        std::fs::write(&path, &file).unwrap();
        run("qpdf", &["--check"], &path, &[]);
        if let Some(fonts) = run("pdffonts", &[], &path, &[]) {
            assert!(fonts.lines().skip(2).all(|line| line.contains("yes yes yes")), "{entry}: {fonts}");
        }
        let text = run("pdftotext", &["-layout"], &path, &["-"]).unwrap_or_default();
        if !text.is_empty() {
            let title = text.split_whitespace().next().unwrap();
            assert!(title.chars().all(|letter| letter != '\u{FFFD}'), "{entry}: {title}");
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let request = json!({ "kind": "plan", "subject": id, "audience": "partners" });
    let first = sandbox.call("documentPreview", request.clone());
    assert_eq!(first, sandbox.call("documentPreview", request));
}

/// The workspace of the application, opened beside it.
fn opened(sandbox: &mut Sandbox) -> Vault {
    sandbox.call("workspaceLock", json!({}));
    Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap()
}

/// All words of a document, as the model holds them.
fn words_of(vault: &Vault, kind: report::Kind, subject: &str, audience: Audience) -> (String, Vec<String>) {
    let words = i18n::Translations::of(i18n::Language::English);
    let mut report = jirani_reports::filled(vault, kind, &subject.into(), audience, &words).unwrap();
    // The line that names the audience is no part of what it sees.
    report.document.audience.clear();
    (format!("{:?}", report.document), report.hidden)
}

#[test]
fn sealed_fields_reach_no_paper_and_narrower_audiences_see_less() {
    let mut sandbox = Sandbox::with_sample();
    for organisation in sandbox.call("organisationList", json!({})).as_array().unwrap() {
        let patch = json!({ "public_name": "Sealedcanary", "led_by": ["other"] });
        sandbox.call("organisationEdit", json!({ "id": organisation["id"], "patch": patch }));
    }
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let entries = every_entry(&mut sandbox);
    let vault = opened(&mut sandbox);
    for entry in &entries {
        let Some(subject) = entry["subject"].as_str() else { continue };
        let kind = report::Kind::from_key(entry["kind"].as_str().unwrap()).unwrap();
        let mut seen = 0;
        for audience in Audience::ALL {
            let (document, _) = words_of(&vault, kind, subject, audience);
            assert!(!document.contains("Sealedcanary"), "{kind:?} for {audience:?} shows a sealed field");
            assert!(document.len() >= seen, "{kind:?}: {audience:?} sees less than a narrower audience");
            seen = document.len();
        }
    }
    let (plan, hidden) = words_of(&vault, report::Kind::Plan, &mentorship, Audience::Public);
    assert!(!plan.contains("Mentee coordinator"), "a public plan names who leads");
    assert!(hidden.contains(&"Lead".to_owned()) && hidden.contains(&"Reason".to_owned()), "{hidden:?}");
    let (_, hidden) = words_of(&vault, report::Kind::Plan, &mentorship, Audience::Internal);
    assert_eq!(hidden, Vec::<String>::new());
}

/// A heading promises something under it, whatever an audience does not see.
#[test]
fn no_audience_gets_a_heading_with_nothing_under_it() {
    use jirani_document::Block;
    let mut sandbox = Sandbox::with_sample();
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let entries = every_entry(&mut sandbox);
    let vault = opened(&mut sandbox);
    let words = i18n::Translations::of(i18n::Language::English);
    let mut headings = 0;
    for entry in &entries {
        let Some(subject) = entry["subject"].as_str() else { continue };
        let kind = report::Kind::from_key(entry["kind"].as_str().unwrap()).unwrap();
        for audience in Audience::ALL {
            let report = jirani_reports::filled(&vault, kind, &subject.into(), audience, &words).unwrap();
            let blocks = &report.document.blocks;
            assert!(blocks.iter().any(|block| !matches!(block, Block::Title(_))), "{kind:?} says nothing");
            for (at, block) in blocks.iter().enumerate() {
                let Block::Heading(level, words) = block else { continue };
                headings += 1;
                match blocks[at + 1..].iter().find(|block| !matches!(block, Block::PageBreak)) {
                    None => panic!("{kind:?} for {audience:?} ends with {words:?}"),
                    Some(Block::Heading(next, _)) => {
                        assert!(next > level, "{kind:?} {audience:?}: {words:?}")
                    }
                    Some(Block::Fields(fields)) => assert!(!fields.items.is_empty(), "{kind:?}: {words:?}"),
                    Some(_) => {}
                }
            }
        }
    }
    assert!(headings > 100, "only {headings}");
    let (public, hidden) = words_of(&vault, report::Kind::Readiness, &mentorship, Audience::Public);
    assert!(public.contains("Nothing in this document is for this audience."), "{public}");
    assert!(!hidden.is_empty());
}

#[test]
fn a_heading_stays_only_with_what_follows_it() {
    use jirani_document::{Block, Document, Level};
    let document = Document::new("x", "en")
        .heading(Level::One, "goes")
        .heading(Level::One, "stays")
        .heading(Level::Two, "goes too")
        .fields([])
        .heading(Level::Two, "stays too")
        .paragraph("words")
        .page_break()
        .heading(Level::Two, "and goes")
        .heading(Level::One, "last");
    let left: Vec<String> = document
        .pruned()
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading(_, words) => words.words(),
            Block::Paragraph(paragraph) => paragraph.text.words(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(left, ["stays", "stays too", "words"]);
}

#[test]
fn names_in_any_script_and_texts_of_any_length_reach_the_paper() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let activity = plan["objectives"][0]["activities"][0]["id"].clone();
    for text in [
        "Ελλάδα Nguyễn Łódź Ёлка",
        "e\u{301}\u{327}",
        "👩🏽‍🚀",
        "مرحبا",
        &"x".repeat(10_000),
        &"mot ".repeat(4_000),
    ] {
        let patch = json!({ "what": text });
        sandbox.call("activityEdit", json!({ "mentorship": id, "id": activity, "patch": patch }));
        let preview = sandbox.call("documentPreview", json!({ "kind": "plan", "subject": id }));
        assert!(bytes(&preview).len() > 5_000);
    }
}

#[test]
fn each_format_is_saved_under_its_own_ending() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let document = json!({ "kind": "plan", "subject": id, "audience": "internal" });
    assert_eq!(
        sandbox.call("documentPreview", document.clone())["formats"],
        json!(["pdf", "docx", "xlsx", "csv"])
    );
    for (format, begins) in
        [("pdf", &b"%PDF"[..]), ("docx", b"PK"), ("xlsx", b"PK"), ("csv", b"\xEF\xBB\xBF")]
    {
        let saved = sandbox.call("documentSave", json!({ "document": document, "format": format }));
        let path = saved["path"].as_str().unwrap();
        assert!(path.ends_with(&format!("joint-plan.{format}")), "{path}");
        assert!(std::fs::read(path).unwrap().starts_with(begins), "{format}");
    }
    let form = sandbox.call("documentPreview", json!({ "kind": "code-key" }));
    assert_eq!(form["formats"], json!(["pdf", "docx"]), "a blank table is of no use in a spreadsheet");
}

#[test]
fn copies_sheets_and_the_day_of_destruction_shape_the_file() {
    let mut sandbox = Sandbox::with_sample();
    let pages = |sandbox: &mut Sandbox, more: Value| {
        let mut request = json!({ "kind": "agenda" });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sandbox.call("documentPreview", request)["pages"].as_u64().unwrap()
    };
    assert_eq!(pages(&mut sandbox, json!({})), 1);
    assert_eq!(pages(&mut sandbox, json!({ "copies": 3 })), 1, "the preview shows one copy");
    let document = json!({ "kind": "agenda", "copies": 3, "destroy_after": "31 March 2027" });
    let saved = sandbox.call("documentSave", json!({ "document": document }));
    let file = lopdf::Document::load(saved["path"].as_str().unwrap()).unwrap();
    assert_eq!(file.get_pages().len(), 3, "the file holds all");
    assert!(pages(&mut sandbox, json!({ "sheets": "booklet" })) > 1, "half a sheet holds less");
    let failure = sandbox.fail("documentPreview", json!({ "kind": "agenda", "destroy_after": "soon" }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("destroy_after")));
    let failure = sandbox.fail("documentPreview", json!({ "kind": "agenda", "copies": 51 }));
    assert_eq!(failure.field.as_deref(), Some("copy_count"));
}

#[test]
fn a_preview_says_on_screen_whom_its_codes_stand_for_and_paper_never_does() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let organisations = sandbox.call("organisationList", json!({}));
    for one in organisations.as_array().unwrap() {
        let patch = json!({ "public_name": "Sealedcanary" });
        sandbox.call("organisationEdit", json!({ "id": one["id"], "patch": patch }));
    }
    sandbox.call("organisationAdd", json!({ "code_name": "Bao", "public_name": "Elsewhere" }));
    let request = json!({ "kind": "plan", "subject": id, "audience": "public" });
    let codes = sandbox.call("documentPreview", request)["codes"].clone();
    assert_eq!(codes.as_array().unwrap().len(), 2, "Baobab is there and Bao is not: {codes}");
    assert!(codes.as_array().unwrap().iter().all(|code| code["name"] == "Sealedcanary"));
    let vault = opened(&mut sandbox);
    let (key, _) = words_of(&vault, report::Kind::CodeKey, "workspace", Audience::Internal);
    assert!(key.contains("Baobab") && !key.contains("Sealedcanary"), "names are written by hand");
}

#[test]
fn long_work_can_be_stopped_and_the_next_goes_on() {
    let mut sandbox = Sandbox::with_sample();
    assert_eq!(sandbox.call("workStatus", json!({})), json!({ "done": 0, "total": 0 }));
    let work = sandbox.app.work();
    assert!(jirani_app::answer_about_work(&work, "workStop", &json!({ "ticket": 7 })).is_some());
    assert!(
        jirani_app::answer_about_work(&work, "planGet", &json!({})).is_none(),
        "everything else waits for the core"
    );
    let failure = sandbox.fail("documentPreview", json!({ "kind": "agenda", "ticket": 7 }));
    assert_eq!(failure.code, "stopped");
    sandbox.call("documentPreview", json!({ "kind": "agenda", "ticket": 8 }));
    assert_eq!(sandbox.call("workStatus", json!({})), json!({ "done": 0, "total": 0 }));
}

#[test]
fn saving_never_overwrites_and_says_where() {
    let mut sandbox = Sandbox::with_sample();
    let request = json!({ "document": { "kind": "plan" } });
    let first = sandbox.call("documentSave", request.clone());
    let second = sandbox.call("documentSave", request);
    assert!(first["path"].as_str().unwrap().ends_with("joint-plan.pdf"));
    assert!(second["path"].as_str().unwrap().ends_with("joint-plan-2.pdf"));
    let chosen = sandbox.folder().join("a b").join("ü.pdf");
    let request = json!({ "document": { "kind": "plan" }, "path": chosen });
    let failure = sandbox.fail("documentSave", request.clone());
    assert_eq!(failure.code, "folder-missing");
    std::fs::create_dir(chosen.parent().unwrap()).unwrap();
    sandbox.call("documentSave", request);
    assert!(std::fs::read(chosen).unwrap().starts_with(b"%PDF"));
}

#[test]
fn the_foot_of_a_page_fits_the_document() {
    let mut sandbox = Sandbox::with_sample();
    let path = sandbox.folder().join("foot.pdf");
    let mut text = |request: Value| {
        let preview = sandbox.call("documentPreview", request);
        std::fs::write(&path, bytes(&preview)).unwrap();
        run("pdftotext", &["-layout"], &path, &["-"])
    };
    let words = jirani_base::i18n::Translations::of(jirani_base::i18n::Language::English);
    let (key, pair) = (words.text("codes-line"), words.text("audience-partners-line"));
    let filled = json!({ "kind": "code-key", "subject": "workspace", "audience": "partners" });
    for request in [json!({ "kind": "code-key" }), filled] {
        let Some(text) = text(request) else { return };
        assert!(text.contains(&key) && !text.contains(&pair), "{text}");
    }
    let method = json!({ "kind": "thinking", "subject": "workspace", "audience": "partners" });
    let Some(text) = text(method) else { return };
    assert!(!text.contains(&pair), "it is not about two organisations: {text}");
    assert!(text.contains(&words.text("audience-partners-line-other")));
}
