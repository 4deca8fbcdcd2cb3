//! One sitting of one person: lesson, mastery, pages. Pure: no terminal, no SQL, no clock.

mod page;

pub use page::{BACK, HINT, MENU, Page};
