//! Workshops: use cases around them, one file a moment of a workshop's life.

mod close;
mod report;

pub use close::{EarnedThere, EarnedUnit};
pub use report::{FormRead, OWN_FORM};
