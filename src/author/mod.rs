//! Trainers' tools: translation files, exports of answers, sheets for paper, whether a page fits. May use the faces; must not know the journal.

mod answers;
mod copied;
mod fit;
mod packing;
mod plant;
mod refresh_all;
mod samples;
mod scaffold;
mod sheets;
mod stage;
mod taught;
mod translate;

pub use answers::{answers, outline};
pub use copied::{copied, module_meant};
pub use fit::{check_all, fit};
pub use packing::{Packing, packing};
pub use plant::plant;
pub use refresh_all::{Written, refresh_all};
pub use samples::{example, examples};
pub use scaffold::{MINUTES, Wanted, is_reserved, nearest_id, scaffold};
pub use sheets::{device_sheets, sheets, workshop_sheets};
pub use translate::{Refreshed, refresh};
