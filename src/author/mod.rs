//! Trainers' tools: schemas for editors, translation files, exports of answers, sheets for paper, whether a page fits. May use the faces; must not know the journal.

mod answers;
mod fit;
mod keys;
mod refresh_all;
mod schemas;
mod sheets;
mod stage;
mod taught;
mod translate;

pub use answers::{answers, outline};
pub use fit::{check_all, fit};
pub use keys::keys;
pub use refresh_all::{Written, refresh_all};
pub use schemas::{explained, schema, schemas};
pub use sheets::{device_sheets, sheets, workshop_sheets};
pub use translate::{Refreshed, refresh};
