//! Closed sets of values, each with a key under which it stands in storage, in files and in Fluent.

use rusqlite::types::FromSqlError;

/// A stored word that is none of the values; whatever wrote it was not this version.
#[derive(Debug, thiserror::Error)]
#[error("{set} has no value \"{key}\"")]
pub struct UnknownChoice {
    /// The set of values.
    pub set: &'static str,
    /// The word as it was stored.
    pub key: String,
}

impl From<UnknownChoice> for FromSqlError {
    fn from(unknown: UnknownChoice) -> Self {
        FromSqlError::Other(Box::new(unknown))
    }
}

/// Declares sets of values; see the records for examples.
macro_rules! choices {
    ($( $(#[$attribute:meta])* $name:ident { $( $(#[$value_attribute:meta])* $value:ident = $key:literal ),+ $(,)? } )+) => {$(
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        $(#[$attribute])*
        pub enum $name {
            $( $(#[$value_attribute])* #[serde(rename = $key)] $value, )+
        }

        impl $name {
            /// All values, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$( Self::$value ),+];
            /// Their keys, in the same order.
            pub const KEYS: &'static [&'static str] = &[$( $key ),+];

            /// Its key.
            pub const fn key(self) -> &'static str {
                match self {
                    $( Self::$value => $key, )+
                }
            }

            /// The value of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key {
                    $( $key => Some(Self::$value), )+
                    _ => None,
                }
            }
        }

        impl $crate::form::CellType for $name {
            type Read<'a> = Option<Self>;
            const HOLDS: $crate::form::Holds = $crate::form::Holds::Choice(Self::KEYS);

            fn read(cell: &str) -> Option<Self> {
                Self::from_key(cell)
            }

            fn written(&self) -> String {
                self.key().to_owned()
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.key().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let key = value.as_str()?;
                let unknown = || $crate::choice::UnknownChoice { set: stringify!($name), key: key.to_owned() };
                Ok(Self::from_key(key).ok_or_else(unknown)?)
            }
        }
    )+};
}
pub(crate) use choices;
