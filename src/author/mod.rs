//! Trainers' tools: translation files, exports of answers, questions that come from other tools and go to them, sheets for paper, whether a page fits. May use the faces; must not know the journal.

mod answers;
mod fit;
mod import;
mod questions;
mod refresh_all;
mod sheets;
mod stage;
mod taught;
mod translate;

pub use answers::{answers, outline};
pub use fit::{check_all, fit};
pub use import::{Added, Draft, Format, Row, Wording, import, into, unit_id};
pub use questions::{Exported, Target, export_questions};
pub use refresh_all::{Written, refresh_all};
pub use sheets::{device_sheets, sheets, workshop_sheets};
pub use translate::{Refreshed, refresh};
