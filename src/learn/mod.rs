//! One sitting of one person: lesson, mastery, pages. Pure: no terminal, no SQL, no clock.

pub mod detection;
mod form;
mod lesson;
mod mastery;
mod page;
pub mod sitting;

pub use form::{FORMS, Form, FormOutcome, FormRun, Given, Measure, Stage, closes_with, forms_unit, opens_with};
pub use lesson::{Lesson, Outcome, Phase, Setting};
pub use mastery::{History, Past, Try, meets};
pub use page::{BACK, HINT, MENU, Page};
