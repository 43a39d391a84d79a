//! The shipped catalogue is whole, and a damaged one says where.

use jirani_recommender::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, FileError, Files, GateId, PUBLISHED, Phase, RuleId,
    RuleKind, Score, Travels,
};

fn published() -> &'static Catalogue {
    Catalogue::published().expect("the shipped catalogue is in order")
}

/// The weights as the domain text states them.
const WEIGHTS: [(&str, f64); 19] = [
    ("horizon", 1.0),
    ("urgency", 1.5),
    ("mentor_time", 1.0),
    ("mentee_time", 1.5),
    ("money", 1.5),
    ("complexity", 1.5),
    ("hands_on", 2.0),
    ("goal", 2.0),
    ("mentee_cap", 1.0),
    ("mentor_exp", 1.0),
    ("showable", 1.0),
    ("n_mentees", 1.0),
    ("trust", 1.0),
    ("distance", 1.0),
    ("connectivity", 1.0),
    ("language", 1.0),
    ("safe_home", 1.5),
    ("safe_travel", 1.5),
    ("safe_digital", 1.5),
];

#[test]
fn weights_are_those_of_the_domain_text() {
    let weights: Vec<_> =
        FactorId::ALL.iter().map(|id| (id.as_str(), published().factor(*id).weight.value())).collect();
    assert_eq!(weights, WEIGHTS, "order and weights of the questionnaire");
}

#[test]
fn every_cell_has_a_score_for_each_level() {
    let cells = published().cells();
    let rows = FactorId::ALL
        .iter()
        .flat_map(|factor| ApproachId::PUBLISHED.iter().map(move |approach| (*factor, *approach)));
    let mut count = 0;
    let mut vetoes = Vec::new();
    for (factor, approach) in rows {
        let row = cells.row(factor, approach);
        assert_eq!(row.len(), usize::from(factor.levels()), "{factor} {approach}");
        vetoes.extend(row.iter().filter(|score| **score == Score::RulesOut).map(|_| factor));
        count += 1;
    }
    assert_eq!(count, 266);
    // Counted by hand in the published matrix.
    let in_factor = |id| vetoes.iter().filter(|factor| **factor == id).count();
    assert_eq!(in_factor(FactorId::Urgency), 6, "six approaches cannot help within days");
    assert_eq!(in_factor(FactorId::MenteeTime), 0, "what the means allow stands in means.toml");
    assert_eq!(in_factor(FactorId::SafeTravel), 8, "every form in which somebody travels");
    assert_eq!(in_factor(FactorId::SafeHome), 3);
    assert_eq!(in_factor(FactorId::SafeDigital), 4, "every form that needs a channel, but for a peer assist");
}

#[test]
fn tie_breaks_are_those_of_the_domain_text() {
    let order = |rank: fn(&Catalogue, ApproachId) -> u8| {
        let mut ids = ApproachId::PUBLISHED.to_vec();
        ids.sort_by_key(|id| rank(published(), *id));
        ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(|c, id| c.approach(id).exposure), "V1 HD GP PA VG CP MV AT SE WC LS TW ST EV");
    assert_eq!(order(|c, id| c.approach(id).cost), "HD GP PA V1 CP VG MV AT SE WC LS ST EV TW");
}

#[test]
fn rules_name_their_approaches() {
    let out =
        |id: RuleId| published().rule(id).approaches.iter().map(|a| a.as_str()).collect::<Vec<_>>().join(" ");
    assert_eq!(out(RuleId::Hc2), "ST MV EV AT SE WC LS");
    assert_eq!(out(RuleId::Hc4), "V1 PA HD");
    assert_eq!(out(RuleId::Hc5), "CP V1 VG PA HD GP");
    assert_eq!(out(RuleId::Hc6), "MV EV SE TW");
    assert_eq!(out(RuleId::Hc7), "CP V1 VG PA HD");
    for id in [RuleId::Hc1, RuleId::Hc3] {
        assert_eq!(published().rule(id).kind, RuleKind::Retired, "{id}: the means decide");
        assert_eq!(out(id), "");
    }
    for id in [RuleId::Hc9, RuleId::Hc10, RuleId::Hc11, RuleId::Hc12] {
        assert_eq!(published().rule(id).kind, RuleKind::Stop, "{id}");
        assert_eq!(published().rule(id).approaches, ApproachSet::ALL, "{id} stops everything");
    }
}

#[test]
fn the_safety_plan_is_asked_of_every_approach_in_which_someone_travels() {
    let travelling: ApproachSet = ApproachId::PUBLISHED
        .iter()
        .copied()
        .filter(|id| published().approach(*id).travels != Travels::None)
        .collect();
    assert_eq!(published().rule(RuleId::Hc8).kind, RuleKind::BlockApproval);
    assert_eq!(published().rule(RuleId::Hc8).approaches, travelling);
}

#[test]
fn every_path_begins_to_end_with_approaches_that_have_a_length_there() {
    for lead in ApproachId::PUBLISHED.iter().copied() {
        let path = published().path(lead);
        assert_eq!(path.candidates(Phase::Immerse).len(), 1);
        assert!(!path.candidates(Phase::Apply).is_empty(), "{lead} must be applied at home somehow");
        assert!(!path.candidates(Phase::Sustain).is_empty(), "{lead}");
    }
}

#[test]
fn names_are_read_back_and_strange_ones_are_refused_in_one_line() {
    for id in FactorId::ALL {
        assert_eq!(id.as_str().parse::<FactorId>().as_ref(), Ok(id));
    }
    for id in GateId::ALL {
        assert_eq!(id.as_str().parse::<GateId>().as_ref(), Ok(id));
    }
    let error = "mon\ney".parse::<FactorId>().unwrap_err().to_string();
    assert!(error.contains("expected one of horizon, urgency"), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

fn fault(files: &Files<'_>) -> FileError {
    Catalogue::parse(files).expect_err("a damaged catalogue is refused")
}

fn row_of(text: &str, needle: &str) -> usize {
    text.lines().position(|line| line.contains(needle)).expect("the text holds the line") + 1
}

#[test]
fn a_score_out_of_range_is_named_with_its_row() {
    let text = PUBLISHED.suitability.replace("ST = [ -2, -1,  2,  1]", "ST = [ -2, -1,  3,  1]");
    let error = fault(&Files { suitability: &text, ..PUBLISHED });
    assert_eq!(error.file, "suitability.toml");
    assert_eq!(error.field, "ST");
    assert_eq!(error.row, row_of(&text, "ST = [ -2, -1,  3,  1]"));
    assert!(error.expected.contains("-2 to 2"), "{error}");
}

#[test]
fn a_missing_row_of_the_matrix_is_named() {
    let text = PUBLISHED.suitability.replacen("GP = [  1,  1,  0,  0]\n", "", 1);
    let error = fault(&Files { suitability: &text, ..PUBLISHED });
    assert_eq!((error.field.as_str(), error.row), ("cells.horizon", 0), "{error}");
    assert!(error.expected.contains("\"GP\""), "{error}");
}

#[test]
fn a_weight_of_nothing_is_refused() {
    let text = PUBLISHED.factors.replacen("weight = 1.5", "weight = 0.0", 1);
    let error = fault(&Files { factors: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("factors.toml", "weight"));
    assert_eq!(error.row, row_of(&text, "weight = 0.0"));
}

#[test]
fn a_rank_used_twice_is_refused() {
    let text = PUBLISHED.approaches.replacen("exposure = 12", "exposure = 13", 1);
    let error = fault(&Files { approaches: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("approaches.toml", "exposure"));
    assert!(error.row > 0, "{error}");
}

#[test]
fn a_source_outside_the_register_is_refused() {
    let text = PUBLISHED.rules.replacen("sources = [\"OWN\"]", "sources = [\"HEARSAY\"]", 1);
    let error = fault(&Files { rules: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("rules.toml", "sources"));
    assert_eq!(error.row, row_of(&text, "HEARSAY"));
}

#[test]
fn a_level_that_no_factor_has_is_refused_in_a_rule() {
    let text =
        PUBLISHED.rules.replacen("factor = \"connectivity\", is = 1", "factor = \"connectivity\", is = 5", 1);
    let error = fault(&Files { rules: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("rules.toml", "all"));
}

#[test]
fn a_misspelt_field_is_named_with_its_row() {
    let text = PUBLISHED.factors.replacen("weight = 1.5", "wieght = 1.5", 1);
    let error = fault(&Files { factors: &text, ..PUBLISHED });
    assert_eq!(error.row, row_of(&text, "wieght"));
    assert_eq!(error.field, "wieght");
}

#[test]
fn a_path_through_an_approach_without_a_length_there_is_refused() {
    let text =
        PUBLISHED.paths.replacen("prepare = [{ approach = \"V1\" }", "prepare = [{ approach = \"ST\" }", 1);
    let error = fault(&Files { paths: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("paths.toml", "prepare"));
}

#[test]
fn a_length_beyond_ten_years_is_refused() {
    let text = PUBLISHED.approaches.replacen("ahead = [6, 8]", "ahead = [6, 65535]", 1);
    let error = fault(&Files { approaches: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("approaches.toml", "weeks"));
    assert_eq!(error.row, row_of(&text, "65535"));
}

#[test]
fn a_quantity_that_no_line_uses_is_refused() {
    let text = PUBLISHED.costs.replacen("usual = { nights = 5,", "usual = { meetings = 1, nights = 5,", 1);
    let error = fault(&Files { costs: &text, ..PUBLISHED });
    assert_eq!((error.file.as_str(), error.field.as_str()), ("costs.toml", "usual"));
}

#[test]
fn the_register_holds_no_source_that_nothing_cites() {
    let files = [
        PUBLISHED.approaches,
        PUBLISHED.factors,
        PUBLISHED.suitability,
        PUBLISHED.rules,
        PUBLISHED.paths,
        PUBLISHED.costs,
    ];
    for (key, citation) in published().sources() {
        assert!(files.iter().any(|text| text.contains(&format!("\"{key}\""))), "{key} is cited nowhere");
        assert!(!citation.trim().is_empty(), "{key}");
    }
}
