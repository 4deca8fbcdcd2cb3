//! Workshops: plans and their files, series, what a workshop has come to, told from its events, and the report on it.
//!
//! Rules over the plain data of [`crate::record`]: an agenda's minutes add up, the last in order wins, what was changed after the
//! close is seen. Also what the room's window is told to show ([`Shown`]). Pure: no terminal, no SQL, no clock. May use record, source, text, words, ids; must not know curricula: titles
//! and minutes of units are handed in.

mod agenda;
mod days;
mod file;
pub mod form;
mod gathering;
pub mod pack;
pub mod report;
mod shown;

pub use agenda::{Agenda, number_of, together};
pub use days::{day, series, shown_day};
pub use file::{PLAN_MAX, read_plan, write_plan};
pub use gathering::{Attendance, Change, Gathering, Mark, Vote};
pub use shown::{LINE_MAX, Shown, Unread, View};
