//! Trainers' tools: translation files and exports of answers. May use the faces; must not know the journal.

mod answers;
mod refresh_all;
mod translate;

pub use answers::{answers, outline};
pub use refresh_all::{Written, refresh_all};
pub use translate::{Refreshed, refresh};
