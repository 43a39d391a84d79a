//! What a handler of a command works with, and how its request and its answer are read and written.

use jirani_records::session::Session;
use serde::Serialize;
use serde_json::Value;

use crate::application::App;
use crate::error::{Error, Result};

/// What a handler of a command works with: the session, or the whole application.
pub(crate) trait Context {
    fn of(app: &mut App) -> &mut Self;
}

impl Context for App {
    fn of(app: &mut App) -> &mut Self {
        app
    }
}

impl Context for Session {
    fn of(app: &mut App) -> &mut Self {
        &mut app.session
    }
}

pub(crate) fn answer<Of, Request, Response, Fault>(
    app: &mut App,
    name: &str,
    request: Value,
    handler: impl FnOnce(&mut Of, Request) -> Result<Response, Fault>,
) -> Result<Value>
where
    Of: Context,
    Request: serde::de::DeserializeOwned,
    Response: Serialize,
    Error: From<Fault>,
{
    if !request.is_object() {
        // A list of values would be taken for the fields in their order.
        return Err(Error::bad_request(name, "expected an object"));
    }
    let request = serde_json::from_value(request).map_err(|e| Error::bad_request(name, e))?;
    Ok(serde_json::to_value(handler(Of::of(app), request)?)?)
}
