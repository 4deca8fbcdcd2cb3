//! Trainers' tools: translation files, exports of answers, sheets for paper. May use the faces; must not know the journal.

mod answers;
mod refresh_all;
mod sheets;
mod stage;
mod translate;

pub use answers::{answers, outline};
pub use refresh_all::{Written, refresh_all};
pub use sheets::sheets;
pub use translate::{Refreshed, refresh};
