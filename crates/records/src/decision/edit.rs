//! Making and reading decisions.

use std::str::FromStr;

use jirani_base::error::Problem;
use jirani_base::ids::{DecisionId, MentorshipId};
use jirani_base::text;
use jirani_recommender::catalogue::ApproachId;
use jirani_recommender::{Band, Sampling};
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Decision, KeptTexts};
use crate::error::{Error, Result};
use crate::mentorship::{self, Stage};
use crate::operation::Op;
use crate::{amendment, assessment};

/// Chooses an approach that there is. A safety stop forbids any choice, a rule its approach; a choice that is not
/// among the joint leads, or rests on too few answers, needs a reason.
pub fn make(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    chosen: ApproachId,
    reason: &str,
) -> Result<Decision> {
    let reason = text::text("reason", reason)?.trim().to_owned();
    let sheet = assessment::edit::get(vault.reader(), mentorship)?;
    let catalogue = amendment::read::catalogue(vault.reader())?;
    let amendments = amendment::read::amendments(vault.reader())?.list().to_vec();
    let result = jirani_recommender::recommend_in_full(&catalogue, &sheet.answers()?, Sampling::default());
    if result.stop.is_some() {
        return Err(Error::NotAllowed("stop"));
    }
    let ranked = result.ranking.iter().find(|r| r.approach == chosen).ok_or_else(amendment::read::unknown)?;
    match ranked.band {
        Band::RuledOut => return Err(Error::NotAllowed("ruled-out")),
        Band::AnswerFirst => return Err(Error::NotAllowed("answer-first")),
        Band::Strong | Band::Possible | Band::Weak | Band::NotAdvised => {}
    }
    let leads: Vec<ApproachId> = result.ranking.iter().filter(|r| r.joint_lead).map(|r| r.approach).collect();
    if reason.is_empty() && (!leads.contains(&chosen) || result.ask_more.is_some()) {
        return Err(Error::invalid("reason", Problem::Empty));
    }
    let decision = Decision {
        id: DecisionId::new(),
        mentorship: mentorship.clone(),
        sheet,
        catalogue_version: catalogue.version().to_owned(),
        leads,
        chosen,
        reason,
        decided_on: vault.clock().today().format("%Y-%m-%d").to_string(),
        texts: KeptTexts::of(vault.reader(), &result)?,
        result,
        amendments,
    };
    let kept = [
        serde_json::to_string(&decision.sheet)?,
        serde_json::to_string(&decision.leads)?,
        serde_json::to_string(&decision.result)?,
        serde_json::to_string(&decision.amendments)?,
        serde_json::to_string(&decision.texts)?,
    ];
    let [answers, leads, result, amendments, texts] = kept;
    vault.transact(Op::DecisionMake, |transaction| {
        transaction.execute(
            "INSERT INTO decision (id, mentorship, answers, catalogue_version, leads, chosen, reason, decided_on,
             result, amendments, texts) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                decision.id,
                decision.mentorship,
                answers,
                decision.catalogue_version,
                leads,
                decision.chosen.as_str(),
                decision.reason,
                decision.decided_on,
                result,
                amendments,
                texts
            ],
        )?;
        if mentorship::edit::get(transaction, mentorship)?.stage == Stage::Started {
            mentorship::edit::advance_stage(transaction, mentorship, Stage::Decided)?;
        }
        Ok::<_, Error>(())
    })?;
    Ok(decision)
}

/// The latest decision of a mentorship.
pub fn latest(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<Decision>> {
    one(connection, "WHERE mentorship = ?1 ORDER BY id DESC LIMIT 1", mentorship.as_str())
}

/// One decision.
pub fn get(connection: &Connection, id: &DecisionId) -> Result<Decision> {
    one(connection, "WHERE id = ?1", id.as_str())?
        .ok_or_else(|| Error::NotFound { kind: "decision", id: id.to_string() })
}

fn one(connection: &Connection, which: &str, id: &str) -> Result<Option<Decision>> {
    Ok(connection
        .prepare_cached(&format!(
            "SELECT id, mentorship, answers, catalogue_version, leads, chosen, reason, decided_on,
             result, amendments, texts FROM decision {which}"
        ))?
        .query_row([id], read)
        .optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Decision> {
    let (answers, leads, chosen): (String, String, String) = (row.get(2)?, row.get(4)?, row.get(5)?);
    let (result, amendments, texts): (String, String, String) = (row.get(8)?, row.get(9)?, row.get(10)?);
    let unreadable = |column| {
        move |e: Box<dyn std::error::Error + Send + Sync>| {
            rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, e)
        }
    };
    Ok(Decision {
        id: row.get(0)?,
        mentorship: row.get(1)?,
        sheet: serde_json::from_str(&answers).map_err(|e| unreadable(2)(e.into()))?,
        catalogue_version: row.get(3)?,
        leads: serde_json::from_str(&leads).map_err(|e| unreadable(4)(e.into()))?,
        chosen: ApproachId::from_str(&chosen).map_err(|e| unreadable(5)(e.into()))?,
        reason: row.get(6)?,
        decided_on: row.get(7)?,
        result: serde_json::from_str(&result).map_err(|e| unreadable(8)(e.into()))?,
        amendments: serde_json::from_str(&amendments).map_err(|e| unreadable(9)(e.into()))?,
        texts: serde_json::from_str(&texts).map_err(|e| unreadable(10)(e.into()))?,
    })
}
