//! Trainers' tools: translation files, exports of answers, sheets for paper. May use the faces; must not know the journal.

mod answers;
mod translate;

pub use answers::{answers, outline};
pub use translate::{Refreshed, refresh};
