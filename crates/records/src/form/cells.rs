//! The cells of one row.

use std::collections::BTreeMap;

/// The cells of one row by field name.
pub type FieldValues = BTreeMap<String, String>;
