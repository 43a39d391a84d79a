//! Who may see what: four sensitivities, declared for every field, and three audiences.

mod audience;
mod guarded;

pub use audience::{Audience, Field, Sensitivity, sensitivity};
pub use guarded::{Guarded, Reading, Release, guard};
