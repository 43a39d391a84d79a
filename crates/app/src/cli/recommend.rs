//! `jirani-cli recommend`: answers in, everything the recommender says out, values and sentences side by side.

use std::ffi::OsStr;

use jirani_base::i18n::Translations;
use jirani_recommender::catalogue::{Amendments, ApproachId, Catalogue};
use jirani_recommender::price::{EstimateSettings, PriceList};
use jirani_recommender::{Answers, Recommendation, Sampling};
use jirani_records::estimate;
use jirani_records::explain::{self, Said};
use serde_json::{Value, json};

use super::arguments::Arguments;
use super::input::read;
use super::output::{Fault, Streams, print};
use crate::error::Error;

pub(super) fn run(mut arguments: Arguments, streams: &mut Streams<'_>) -> Result<(), Fault> {
    let file = arguments.next("ANSWERS.json")?;
    let draws = arguments.number("--samples", Sampling::default().draws)?;
    #[expect(clippy::disallowed_methods, reason = "there is no workspace here")]
    let words = Translations::of(arguments.language()?);
    let (amendments, prices) = (arguments.option("--amendments"), arguments.option("--prices"));
    arguments.end()?;
    let text = read(&file, streams)?;
    let answers = Answers::from_json(&text).map_err(Fault::file(&file.to_string_lossy()))?;
    let published = Catalogue::published().map_err(Error::internal)?;
    let amendments = match amendments {
        Some(file) => Amendments::from_toml(published, &file.to_string_lossy(), &read(&file, streams)?)?,
        None => Amendments::default(),
    };
    let prices = prices.map(|file| price_list(&file, streams)).transpose()?;
    let catalogue = published.amended(&amendments);
    let sampling = Sampling { draws, ..Sampling::default() };
    let result = jirani_recommender::recommend_in_full(&catalogue, &answers, sampling);
    let said = explain::said(published, &amendments, &answers, &result, &words);
    let mut value = serde_json::to_value(&result).map_err(Error::from)?;
    put_words(&mut value, &said, &words);
    let looks = approaches(&catalogue, &answers, &result, prices.as_ref(), &words)?;
    for (ranked, look) in value["ranking"].as_array_mut().into_iter().flatten().zip(looks) {
        for (key, part) in look {
            ranked[key] = part;
        }
    }
    print(streams, &value)
}

fn price_list(file: &OsStr, streams: &mut Streams<'_>) -> Result<PriceList, Fault> {
    serde_json::from_str(&read(file, streams)?).map_err(|e| {
        Fault::file(&file.to_string_lossy())(format!("line {}: expected a price list ({e})", e.line()))
    })
}

/// What every approach is looked at for besides its place: what keeps it from leading, its path, its price.
fn approaches(
    catalogue: &Catalogue,
    answers: &Answers,
    result: &Recommendation,
    prices: Option<&PriceList>,
    words: &Translations,
) -> Result<Vec<Vec<(&'static str, Value)>>, Fault> {
    let look = |approach: ApproachId| {
        let obstacles = jirani_recommender::obstacles(catalogue, answers, approach);
        let path = jirani_recommender::path(catalogue, answers, approach);
        let mut parts = vec![
            ("obstacles", json!({ "values": obstacles, "said": explain::obstacles(&obstacles, words) })),
            ("path", json!(path.map(|path| explain::path(&path, words)))),
        ];
        if let Some(prices) = prices {
            let settings = EstimateSettings::default();
            let made = estimate::edit::made(catalogue, answers, approach, prices, &settings)?;
            let said = estimate::api::said_totals(&made, &settings, words);
            parts.push(("estimate", json!({ "values": made, "said": said })));
        }
        Ok(parts)
    };
    result.ranking.iter().map(|ranked| look(ranked.approach)).collect()
}

/// Puts names and sentences beside the ids they belong to.
fn put_words(value: &mut Value, said: &Said, words: &Translations) {
    value["standing"] = json!(said.standing);
    value["method"] = json!(said.method);
    value["amendments_said"] = json!(said.amendments);
    for (counterfactual, sentence) in
        value["counterfactuals"].as_array_mut().into_iter().flatten().zip(&said.counterfactuals)
    {
        counterfactual["sentence"] = json!(sentence);
    }
    if value["path"].is_object() {
        value["path"]["said"] = json!(said.path);
    }
    let ranking = value["ranking"].as_array_mut().into_iter().flatten();
    for (ranked, approach) in ranking.zip(&said.approaches) {
        let id = approach.approach;
        ranked["name"] = explain::name(id, words).into();
        ranked["chance"] = json!(approach.chance);
        ranked["doubt"]["said"] = json!(approach.doubt);
        for side in ["for", "against"] {
            for reason in ranked[side].as_array_mut().into_iter().flatten() {
                let key = format!("cell-{}-{id}", reason["factor"].as_str().unwrap_or_default());
                reason["reason"] = words.text(&key).into();
            }
        }
    }
}
