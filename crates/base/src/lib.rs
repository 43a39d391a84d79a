//! What every other part of Jirani stands on: translations, identifiers, the clock, who may see what, typed text, and
//! files written whole or not at all. It knows no record and no screen.

pub mod clock;
pub mod error;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod safety;
pub mod text;
