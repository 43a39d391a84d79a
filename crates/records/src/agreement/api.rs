//! Requests about agreements; their cells travel as those of every form.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AGREEMENT, edit, open_points};
use crate::error::Result;
use crate::form;
use crate::session::Session;

/// Names the agreement of one mentorship.
#[derive(Deserialize, TS)]
pub struct AgreementRef {
    pub mentorship: MentorshipId,
}

/// How far an agreement is.
#[derive(Serialize, TS)]
pub struct AgreementView {
    /// Whether there is one.
    pub begun: bool,
    /// The fields that both sides still have to fill in before they can sign.
    pub open: Vec<String>,
}

pub fn get(session: &mut Session, request: AgreementRef) -> Result<AgreementView> {
    let row = form::edit::sheet(session.vault()?, &AGREEMENT, request.mentorship.as_str())?;
    let open = open_points(&row.as_ref().map(|row| row.cells.clone()).unwrap_or_default());
    Ok(AgreementView { begun: row.is_some(), open: open.into_iter().map(str::to_owned).collect() })
}

pub fn draft(session: &mut Session, request: AgreementRef) -> Result<AgreementView> {
    let words = session.words();
    edit::draft(session.vault_mut()?, &request.mentorship, &words)?;
    get(session, request)
}
