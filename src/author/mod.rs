//! Trainers' tools: translation files, exports of answers, sheets for paper, whether a page fits. May use the faces; must not know the journal.

mod answers;
mod fit;
mod packing;
mod refresh_all;
mod sheets;
mod stage;
mod taught;
mod translate;

pub use answers::{answers, outline};
pub use fit::{check_all, fit};
pub use packing::{Packing, packing};
pub use refresh_all::{Written, refresh_all};
pub use sheets::{device_sheets, sheets, workshop_sheets};
pub use translate::{Refreshed, refresh};
