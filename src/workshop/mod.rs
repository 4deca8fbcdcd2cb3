//! Workshops: plans and their files, series, what a workshop has come to and who earned what, told from events, and the report on it.
//!
//! Rules over the plain data of [`crate::record`]: an agenda's minutes add up, the last in order wins, what was changed after the
//! close is seen. Also what the room's window is told to show ([`Shown`]) and what a stick brings ([`pack`]). Pure: no terminal, no
//! SQL, no clock. May use record, source, text, words, ids, moments of clock; must not know curricula: titles and minutes of units are handed in.

mod agenda;
mod days;
mod earned;
mod file;
pub mod form;
mod gathering;
pub mod pack;
pub mod report;
mod shown;

pub use agenda::{Agenda, insert, longer, minutes_of, number_of, shorter, together};
pub use days::{clock, day, day_typed, hour, hour_typed, series};
pub use earned::{EarnedThere, EarnedUnit, Names, Worked, absent, story, was_there};
pub use file::{read_plan, write_plan};
pub use gathering::{Attendance, Change, Gathering, Mark, Stand, Vote};
pub use shown::{LINE_MAX, Shown, Unread, View};
