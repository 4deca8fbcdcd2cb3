//! One sitting of one person: lesson, mastery, forms, pages; and what a group's decks tell of it. Pure: no terminal, no SQL, no clock.

pub mod card;
pub mod detection;
pub mod diagnosis;
pub mod figures;
mod form;
mod gates;
mod lesson;
mod mastery;
mod measure;
mod page;
pub mod recall;
pub mod room;
pub mod sitting;

pub use form::{Form, FormOutcome, FormRun, Given, closes_with, opens_with};
pub use lesson::{Lesson, Outcome, Phase, Setting};
pub use mastery::{History, Past, Try, meets};
pub use measure::{Measure, Stage};
pub use page::{BACK, BEFORE, CALL, Call, HINT, Lead, MENU, Page};
