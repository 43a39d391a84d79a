//! Values that carry how far they may travel, so that what is computed from them travels no further.
//!
//! A guarded value comes out in three ways only: for an audience that may see it, for the people who keep the workspace,
//! and for a computation, whose own result is then at least as sensitive as everything it looked at:
//!
//! ```
//! use jirani_base::safety::{Audience, Guarded, Reading, Sensitivity};
//!
//! let hours = Guarded::new(18, Sensitivity::Public);
//! let spent = Guarded::new(45, Sensitivity::Partners);
//! let rate = Reading::of(|reading| spent.read(reading) / hours.read(reading));
//! assert_eq!(rate.clone().seen_by(Audience::Public), None);
//! assert_eq!(rate.seen_by(Audience::Partners), Some(2));
//! ```

use std::cell::Cell;

use super::audience::{Audience, Field, Sensitivity, sensitivity};

/// A value with how far it may travel.
#[derive(Clone, Debug, PartialEq)]
pub struct Guarded<T> {
    value: T,
    sensitivity: Sensitivity,
}

impl<T> Guarded<T> {
    /// A value that may travel so far.
    pub fn new(value: T, sensitivity: Sensitivity) -> Self {
        Self { value, sensitivity }
    }

    /// How far it may travel.
    pub fn sensitivity(&self) -> Sensitivity {
        self.sensitivity
    }

    /// The value, for an audience that may see it.
    pub fn seen_by(self, audience: Audience) -> Option<T> {
        audience.sees(self.sensitivity).then_some(self.value)
    }

    /// The value, for a screen: the people who keep the workspace see all of it.
    pub fn inside(self) -> T {
        self.value
    }

    /// The value, for a computation.
    pub fn read(&self, reading: &Reading) -> &T {
        reading.reaches(self.sensitivity);
        &self.value
    }

    /// Another form of the value.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Guarded<U> {
        Guarded { value: into(self.value), sensitivity: self.sensitivity }
    }

    /// The same value for more than may see what it was computed from.
    pub fn released(self, release: Release) -> Self {
        Self { sensitivity: release.sensitivity(), ..self }
    }
}

/// What is deliberately told to more than may see the fields behind it. There are no other exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// Whether a story may be told today: a story whose consent was withdrawn has to leave public reports. The consent
    /// itself, of whom, until when and why it ended, stays inside.
    StoryMayBeTold,
}

impl Release {
    /// How far what is released may travel.
    pub fn sensitivity(self) -> Sensitivity {
        match self {
            Release::StoryMayBeTold => Sensitivity::Public,
        }
    }
}

/// Notes the highest sensitivity of what a computation looks at.
pub struct Reading {
    highest: Cell<Sensitivity>,
}

impl Reading {
    /// Runs a computation; its result is as sensitive as the most sensitive value that it read.
    pub fn of<T>(compute: impl FnOnce(&Reading) -> T) -> Guarded<T> {
        let reading = Reading { highest: Cell::new(Sensitivity::Public) };
        let value = compute(&reading);
        Guarded { value, sensitivity: reading.highest.get() }
    }

    /// Notes that something of this sensitivity was looked at.
    pub fn reaches(&self, sensitivity: Sensitivity) {
        self.highest.set(self.highest.get().max(sensitivity));
    }
}

/// The value of a declared field, guarded as it is declared.
pub fn guard<T>(fields: &[Field], name: &str, value: T) -> Guarded<T> {
    Guarded::new(value, sensitivity(fields, name))
}
