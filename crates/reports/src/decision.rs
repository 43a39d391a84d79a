//! The record of the decision on paper: what was chosen, why, how sure, what would change it, and what else was
//! weighed, on two pages at most. Everything comes from the record itself, so that an old decision still explains
//! itself when the catalogue has changed.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level, Table, Text, blank_field, col, field, signature, text};
use jirani_recommender::catalogue::FactorId;
use jirani_recommender::{Ranked, Reason, Recommendation};
use jirani_records::decision::{self, Decision, FIELDS};
use jirani_records::{explain, mentorship};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use super::plan::{header, pair};
use crate::error::{Error, Result};
use crate::view::{View, begin};

/// How many reversals the record names.
const FLIPS: usize = 2;
/// How many approaches come with their main point; those below stand together by their fit, so that two pages hold
/// all.
const POINTS: usize = 3;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(decision::edit::latest(reader, mentorship)?.is_some())
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let decision = decision::edit::latest(vault.reader(), mentorship)?
        .ok_or_else(|| Error::not_found("decision", mentorship))?;
    let words = view.words;
    let mut head = header(&facts, view);
    if let Some(date) = view.show_date(&FIELDS, "decided_on", Some(&decision.decided_on)) {
        head.push(field(words.text("decision-date"), date));
    }
    let mut document = begin(Kind::Decision, words)
        .title(words.text("document-decision"), pair(&facts, words), head)
        .lead(text(words.text("decision-chosen")).plain(" ").bold(explain::name(decision.chosen, words)));
    document = document.paragraph(leads(&decision, words));
    if let Some(reason) = view.show(&FIELDS, "reason", &decision.reason) {
        document =
            document.paragraph(text("").bold(words.text("decision-our-reason")).plain(" ").plain(reason));
    }
    // Reasons, reversals and rules tell the answers behind them.
    let answers = view.show(&FIELDS, "answers", "answers").is_some();
    let paper = Record { decision: &decision, words, answers };
    if view.show(&FIELDS, "result", "result").is_some() {
        document = paper.sure(paper.reasons(document));
        document = document
            .heading(Level::Two, words.text("decision-weighed"))
            .table(paper.ranking())
            .bullets(paper.others());
    }
    if answers {
        document = document.heading(Level::Two, words.text("decision-answers")).table(paper.answers());
        let gates: Vec<String> =
            decision.sheet.gates.iter().map(|gate| words.text(&format!("gate-{gate}-name"))).collect();
        if !gates.is_empty() {
            document = document.introduction(words.text("decision-gates")).bullets(gates);
        }
    }
    Ok(document.small(words.with(
        "decision-about",
        &[
            ("about", words.text("recommender-about").into()),
            ("version", decision.catalogue_version.clone().into()),
        ],
    )))
}

/// One decision on its way to paper.
pub(super) struct Record<'a> {
    pub decision: &'a Decision,
    pub words: &'a Translations,
    /// Whether the readers may see the answers.
    pub answers: bool,
}

impl Record<'_> {
    /// What speaks for the approach chosen and against it, and the rules that bind it.
    pub fn reasons(&self, document: Document) -> Document {
        let words = self.words;
        let Some(ranked) =
            self.decision.result.ranking.iter().find(|ranked| ranked.approach == self.decision.chosen)
        else {
            return document;
        };
        let mut document = document;
        for (heading, reasons) in
            [("decision-for", &ranked.reasons_for), ("decision-against", &ranked.reasons_against)]
        {
            if !reasons.is_empty() {
                let sentences = reasons.iter().map(|reason| self.sentence(reason, ranked));
                document = document.heading(Level::Two, words.text(heading)).bullets(sentences);
            }
        }
        if self.answers {
            let blocks = ranked.blocked_by.iter().map(|rule| self.kept(&format!("rule-{rule}-why")));
            let blocks: Vec<String> = blocks.collect();
            if !blocks.is_empty() {
                document = document.callout(words.text("finder-safety-plan"), blocks);
            }
        }
        document
    }

    /// How sure the result is, and what would change it.
    fn sure(&self, document: Document) -> Document {
        let (words, result) = (self.words, &self.decision.result);
        let open = result.ranking.iter().any(|ranked| ranked.doubt.high > ranked.doubt.low);
        let mut sentences = vec![confidence(result, words)];
        for ranked in result
            .ranking
            .iter()
            .filter(|ranked| ranked.joint_lead || ranked.approach == self.decision.chosen)
        {
            let chance = explain::chance(ranked, open, words);
            sentences.push(words.with(
                "decision-chance",
                &[("approach", explain::name(ranked.approach, words).into()), ("chance", chance.into())],
            ));
        }
        if self.answers {
            let counterfactuals = result
                .counterfactuals
                .iter()
                .flatten()
                .filter(|counterfactual| counterfactual.lead.is_some());
            let counterfactuals: Vec<String> = counterfactuals
                .take(FLIPS)
                .map(|counterfactual| explain::counterfactual(counterfactual, words))
                .collect();
            if counterfactuals.is_empty() {
                sentences.push(words.text("decision-no-flip"));
            }
            sentences.extend(counterfactuals);
        }
        document.heading(Level::Two, words.text("decision-sure")).bullets(sentences)
    }

    /// The answer, where it may be seen, then what it says of the approach.
    fn sentence(&self, reason: &Reason, ranked: &Ranked) -> String {
        let (words, factor) = (self.words, reason.factor);
        let said = self.kept(&format!("cell-{factor}-{}", ranked.approach));
        if !self.answers {
            return said;
        }
        words.with(
            "reason",
            &[
                ("factor", words.text(&format!("factor-{factor}-name")).into()),
                ("level", words.text(&format!("factor-{factor}-level-{}", reason.level.number())).into()),
                ("reason", said.into()),
            ],
        )
    }

    fn ranking(&self) -> Table {
        let words = self.words;
        let mut columns = vec![
            col(words.text("field-approach")).wide(1.3).at_least_mm(46.0),
            col(words.text("decision-fit")).at_least_mm(20.0),
            col(words.text("decision-leads-in")).end().at_least_mm(16.0),
        ];
        if self.answers {
            columns.push(col(words.text("decision-speaks")).wide(5.0));
        }
        let mut table = Table::new(columns);
        for ranked in self.weighed(true) {
            let leads_in = share(ranked, words).unwrap_or_default();
            let mut cells = vec![explain::name(ranked.approach, words), band(ranked, words), leads_in];
            if self.answers {
                cells.push(self.objection(ranked));
            }
            table.push(cells);
        }
        table
    }

    /// The approaches that come with their main point, or those that do not.
    fn weighed(&self, told: bool) -> Vec<&Ranked> {
        let ranking = self.decision.result.ranking.iter().enumerate();
        let first = |place: usize, ranked: &Ranked| place < POINTS || ranked.approach == self.decision.chosen;
        ranking.filter(|(place, ranked)| first(*place, ranked) == told).map(|(_, ranked)| ranked).collect()
    }

    /// The approaches below, those that fit alike in one line.
    fn others(&self) -> Vec<Text> {
        let words = self.words;
        let others = self.weighed(false);
        let alike =
            others.chunk_by(|one, next| one.band == next.band && share(one, words) == share(next, words));
        alike
            .filter_map(|alike| {
                let (names, first) = (alike.iter().map(|ranked| ranked.approach), alike.first()?);
                let fit = match share(first, words) {
                    None => band(first, words),
                    Some(share) => words.with(
                        "decision-fit-leads",
                        &[("fit", band(first, words).into()), ("share", share.into())],
                    ),
                };
                let names = explain::names(names, words);
                Some(
                    text("")
                        .bold(words.with("decision-fit-of", &[("fit", fit.into())]))
                        .plain(" ")
                        .plain(names),
                )
            })
            .collect()
    }

    /// For a lead its strongest reason; for the others what speaks most against them.
    pub fn objection(&self, ranked: &Ranked) -> String {
        if let Some(by) = ranked.ruled_out_by.first() {
            return explain::ruled_out_by(ranked.approach, by, self.words, &|key| self.kept(key));
        }
        let reason = match ranked.joint_lead {
            true => ranked.reasons_for.first(),
            false => ranked.reasons_against.first().or(ranked.reasons_for.first()),
        };
        reason
            .map(|reason| self.kept(&format!("cell-{}-{}", reason.factor, ranked.approach)))
            .unwrap_or_default()
    }

    /// The answers, two questions a line, so that the record keeps to two pages.
    fn answers(&self) -> Table {
        let words = self.words;
        let mut table = Table::new([
            col(words.text("decision-question")).wide(1.0),
            col(words.text("decision-answer")).wide(1.3),
            col(words.text("decision-question")).wide(1.0),
            col(words.text("decision-answer")).wide(1.3),
        ]);
        let half = FactorId::COUNT.div_ceil(2);
        let cells = |factor: Option<&FactorId>| match factor {
            Some(factor) => [
                words.text(&format!("factor-{factor}-name")),
                decision::answer(&self.decision.sheet, *factor, words),
            ],
            None => [String::new(), String::new()],
        };
        for (place, factor) in FactorId::ALL.iter().take(half).enumerate() {
            let [one, two] = cells(Some(factor));
            let [three, four] = cells(FactorId::ALL.get(place + half));
            table.push([one, two, three, four]);
        }
        table
    }

    fn kept(&self, key: &str) -> String {
        self.decision.texts.text(key, self.words)
    }
}

pub(super) fn blank(words: &Translations) -> Document {
    let head = ["mentor", "mentee", "topic", "period"]
        .map(|name| blank_field(words.text(&format!("field-{name}")), 1));
    let weighed = Table::new([
        col(words.text("field-approach")).wide(1.3),
        col(words.text("decision-for")).wide(2.0),
        col(words.text("decision-against")).wide(2.0),
    ]);
    begin(Kind::Decision, words)
        .title(words.text("document-decision"), words.text("blank-hint"), head)
        .fields([
            blank_field(words.text("decision-chosen"), 1),
            blank_field(words.text("decision-date"), 1),
            blank_field(words.text("decision-our-reason"), 3),
        ])
        .heading(Level::One, words.text("decision-weighed"))
        .table(weighed.blank_rows(3))
        .lines(words.text("decision-would-change"), 2)
        .signatures(["sign-mentor", "sign-mentee"].map(|side| {
            signature(
                words.text(side),
                ["sign-name", "sign-signature", "sign-date"].map(|key| words.text(key)),
            )
        }))
}

/// How the approach chosen stands to what the answers point to.
pub(super) fn leads(decision: &Decision, words: &Translations) -> String {
    let others = decision.leads.iter().copied().filter(|id| *id != decision.chosen);
    let listed = explain::names(others, words);
    match (decision.leads.contains(&decision.chosen), listed.is_empty()) {
        (true, true) => words.text("decision-leads-alone"),
        (true, false) => words.with("decision-leads-with", &[("others", listed.into())]),
        (false, true) => words.text("decision-no-lead"),
        (false, false) => words.with("decision-overrides", &[("others", listed.into())]),
    }
}

fn confidence(result: &Recommendation, words: &Translations) -> String {
    words.with("decision-confidence-is", &[("share", explain::percent(result.confidence, words).into())])
}

/// In how many draws of the weights an approach leads; none where it is ruled out.
fn share(ranked: &Ranked, words: &Translations) -> Option<String> {
    let draws = ranked.robustness.filter(|_| ranked.ruled_out_by.is_empty())?;
    Some(explain::percent(draws.first, words))
}

/// How well an approach fits, in a word or two.
pub(super) fn band(ranked: &Ranked, words: &Translations) -> String {
    match ranked.joint_lead {
        true => words.text("band-lead"),
        false => words.text(&format!("band-{}", ranked.band.key())),
    }
}
