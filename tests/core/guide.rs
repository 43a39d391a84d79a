//! The guide: every page in every language parses, links lead somewhere, words are plain, paper is short.

use std::collections::BTreeSet;

use jirani_base::i18n::{Language, Translations};
use jirani_recommender::catalogue::ApproachId;
use jirani_records::guide::{Block, Link, page::parse};
use jirani_records::guide::{Page, PageError, PageProblem, chapters, page, source};
use jirani_records::library::Collection;
use jirani_records::wording::hints;
use jirani_tests::Sandbox;
use serde_json::json;

/// The places that a link to a screen may name.
const PLACES: [&str; 7] =
    ["home", "mentorships", "finder", "organisations", "library", "documents", "settings"];

fn ids() -> Vec<&'static str> {
    chapters().unwrap().iter().flat_map(|chapter| &chapter.pages).map(String::as_str).collect()
}

fn each_page(mut look: impl FnMut(Language, &str, &Page)) {
    for language in Language::ALL {
        let words = Translations::of(language);
        for id in ids() {
            look(language, id, &page(id, &words).unwrap());
        }
    }
}

#[test]
fn every_page_has_its_own_source_in_every_language_and_no_source_is_forgotten() {
    for language in Language::ALL {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/library").join(language.tag());
        let files: BTreeSet<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(files, ids().into_iter().map(str::to_owned).collect(), "{}", language.tag());
        for chapter in chapters().unwrap() {
            assert!(Translations::of(language).has(&format!("guide-chapter-{}", chapter.id)));
        }
    }
    for approach in ApproachId::PUBLISHED {
        for language in Language::ALL {
            let words = Translations::of(language);
            let name = words.text(&format!("approach-{approach}-name"));
            assert_eq!(page(&format!("approach-{approach}"), &words).unwrap().title, name);
        }
        assert!(ids().contains(&format!("approach-{approach}").as_str()), "{approach} has no page");
    }
    for place in PLACES {
        assert!(ids().contains(&format!("help-{place}").as_str()), "{place} has no help");
    }
}

#[test]
fn every_link_leads_somewhere_and_languages_have_the_same_shape() {
    let resources = &Collection::published().unwrap().resources;
    each_page(|language, id, page| {
        let mut page = page.clone();
        page.each_span(|span| match &span.link {
            Some(Link::Guide(to)) => assert!(ids().contains(&to.as_str()), "{id} links to page {to}"),
            Some(Link::Resource(to)) => {
                assert!(resources.iter().any(|r| r.id.as_str() == to), "{id} links to resource {to}");
            }
            Some(Link::Screen(to)) => assert!(PLACES.contains(&to.as_str()), "{id} links to screen {to}"),
            None => {}
        });
        let shape = |page: &Page| -> Vec<String> {
            let block = |block: &Block| match block {
                Block::List { items, .. } => format!("list of {}", items.len()),
                Block::Table { rows, head } => format!("table of {} × {}", rows.len(), head.len()),
                Block::Facts { facts } => format!("facts {}", facts.len()),
                other => format!("{:?}", std::mem::discriminant(other)),
            };
            page.blocks.iter().map(block).collect()
        };
        let english = jirani_records::guide::page(id, &Translations::of(Language::English)).unwrap();
        assert_eq!(shape(&page), shape(&english), "{}: {id}", language.tag());
    });
}

#[test]
fn the_words_are_plain_and_wound_nobody() {
    each_page(|language, id, page| {
        let text = page.words();
        let written = source(id, language).unwrap();
        let sentences = written.lines().flat_map(|line| line.split(['.', '?', '!', ':', ';', '|']));
        let (mut count, mut words) = (0, 0);
        for sentence in sentences.map(|sentence| sentence.split_whitespace().count()).filter(|n| *n > 1) {
            (count, words) = (count + 1, words + sentence);
        }
        let mean = words as f64 / f64::from(count);
        assert!(mean < 14.0, "{}: {id} has {mean:.1} words a sentence", language.tag());
        assert_eq!(hints(&text, language).unwrap(), [], "{}: {id}", language.tag());
        let lead: usize = page.lead.iter().map(|span| span.text.chars().count()).sum();
        assert!(lead < 230, "{}: the lead of {id} is long", language.tag());
    });
}

#[test]
fn what_the_subset_does_not_know_is_a_fault_with_its_line() {
    for (source, line, problem) in [
        ("no title", 1, PageProblem::NoTitle),
        ("", 1, PageProblem::NoTitle),
        ("# T\n\nlead\n\n<b>x</b>", 5, PageProblem::UnknownMarkdown),
        ("# T\n\nlead\n\n- a `code`", 5, PageProblem::Meaningless('`')),
        (
            "# T\n\nlead\n\n[x](https://example.org)",
            5,
            PageProblem::LinkOut("https://example.org".to_owned()),
        ),
        ("# T\n\nlead\n\n[x](guide:steps", 5, PageProblem::BrokenLink),
        ("# T\n\nlead\n\n[x] y", 5, PageProblem::BrokenLink),
        ("# T\n\nlead\n\n**bold", 5, PageProblem::OpenEmphasis),
        ("# T\n\nlead\n\n| a | b |\n|---|---|\n| 1 |", 5, PageProblem::OtherColumns),
        ("# T\n\nlead\n\n|---|---|", 5, PageProblem::NoRow),
        ("# T\n\nlead\n\n{poem}", 5, PageProblem::UnknownFact),
        ("# T\n\nlead\n\n#### deep", 5, PageProblem::UnknownMarkdown),
        ("# T", 1, PageProblem::NoLead),
    ] {
        let fault = PageError { page: "x".to_owned(), line, problem };
        assert_eq!(parse("x", source), Err(fault), "{source:?}");
    }
    let fault = parse("x", "no title").unwrap_err();
    assert_eq!(fault.to_string(), "guide page x, line 1: expected \"# Title\"");
    let page = parse("x", "# T\n\nl **b** *i*\n\n1. one\n2. [two](guide:steps)\n").unwrap();
    assert_eq!(page.lead.len(), 4);
    let Block::List { numbered: true, items } = &page.blocks[0] else { panic!("{:?}", page.blocks) };
    assert_eq!(items[1][0].link, Some(Link::Guide("steps".to_owned())));
}

#[test]
fn pages_are_asked_for_by_name_and_take_the_communitys_words() {
    let mut sandbox = Sandbox::unlocked();
    let contents = sandbox.call("guideContents", json!({}));
    assert_eq!(contents[0]["pages"][0]["id"], "what-it-is");
    assert_eq!(sandbox.fail("guideGet", json!({ "id": "../resources/wellbeing" })).code, "not-found");
    let choice = json!({ "term": "mentee-organisation", "singular": "sister group", "plural": "" });
    sandbox.call("wordChoose", choice);
    let page = sandbox.call("guideGet", json!({ "id": "what-it-is" })).to_string();
    assert!(page.contains("The sister group wants") && !page.contains("mentee organisation"), "{page}");
}

/// Every page prints on one or two pages, in every language, and holds its words.
#[test]
fn every_page_prints_on_two_pages_at_most() {
    let mut sandbox = Sandbox::unlocked();
    for language in Language::ALL {
        for id in ids() {
            let request = json!({ "kind": "guide-page", "subject": id, "language": language.tag() });
            let preview = sandbox.call("documentPreview", request);
            let pages = preview["pages"].as_u64().unwrap();
            assert!((1..=2).contains(&pages), "{}: {id} takes {pages} pages", language.tag());
            assert_eq!(preview["missing"], json!([]), "{}: {id}", language.tag());
            assert!(source(id, language).is_some());
        }
    }
}

#[test]
fn how_to_install_fits_on_one_page() {
    let mut sandbox = Sandbox::unlocked();
    for language in Language::ALL {
        for paper in ["a4", "letter"] {
            let request = json!({ "kind": "guide-page", "subject": "install", "language": language.tag(),
                                  "paper": paper });
            let pages = &sandbox.call("documentPreview", request)["pages"];
            assert_eq!(pages, 1, "{} on {paper}", language.tag());
        }
    }
}

#[test]
fn reading_list_and_card_print_what_they_may() {
    let mut sandbox = Sandbox::unlocked();
    let subjects = |sandbox: &mut Sandbox| sandbox.call("documentSubjects", json!({}));
    let list = sandbox.call("readingListAdd", json!({ "title": "For the team", "opening": "Read these." }));
    for resource in ["pfa", "antares"] {
        sandbox.call("readingListPut", json!({ "list": list["id"], "resource": resource }));
    }
    assert!(
        subjects(&mut sandbox).as_array().unwrap().iter().any(|s| s["name"] == "Reading list: For the team")
    );
    let preview = sandbox.call("documentPreview", json!({ "kind": "reading-list", "subject": list["id"] }));
    assert_eq!((preview["pages"].as_u64(), preview["file_name"].as_str()), (Some(1), Some("reading-list")));
    let contact =
        json!({ "kind": "helpline", "name": "Night line", "reach": "555 0100", "note": "Ask for the team" });
    sandbox.call("contactAdd", contact);
    for paper in ["a4", "letter"] {
        let card = json!({ "kind": "referral-card", "subject": "workspace", "paper": paper });
        assert_eq!(sandbox.call("documentPreview", card)["pages"], 1, "six cards on one sheet of {paper}");
    }
    let card = json!({ "kind": "referral-card", "subject": "workspace" });
    let preview = sandbox.call("documentPreview", card);
    assert_eq!(preview["hidden"], json!(["Note"]), "what only we need to know is not on the card");
    assert_eq!(sandbox.call("documentPreview", json!({ "kind": "referral-card" }))["pages"], 1);
}
