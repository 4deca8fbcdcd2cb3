//! Stand-in until the screen face lands on this branch.
use crate::app::{Scene, Theme};
use crate::error::Result;
/// How it looks.
pub struct Look {
    /** colours */
    pub theme: Option<Theme>,
    /** plain signs */
    pub ascii: bool,
}
/// Whether it can be drawn.
pub const fn is_possible() -> bool {
    false
}
/// Runs.
pub fn run(_: &mut impl Scene, _: &Look) -> Result<()> {
    Ok(())
}
