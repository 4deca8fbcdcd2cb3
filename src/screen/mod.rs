//! The screen face: pages drawn on a terminal, for mouse and keyboard. The only room with ratatui and crossterm.
//!
//! [`run()`] drives a [`crate::app::Scene`]. What a key does is in the one table of [`keys`]; what a click hits was drawn; both lead to the same
//! inputs in [`front`]. [`room`] is the window for a room, where nobody types. Pictures are made by [`page`] without changing anything. May use app, learn's pages, activity's parts, words
//! and text. Must not name SQL, print, or ask the time but through the clock.

mod aloud;
mod banner;
mod canvas;
mod charts;
mod controls;
mod devices;
mod drawings;
mod edit;
mod feeders;
mod fields;
mod focus;
mod frames;
mod front;
mod guard;
mod help;
pub mod keys;
mod mouse;
mod page;
mod parts;
mod passage;
mod picture;
mod reset;
mod rich;
pub mod room;
mod run;
pub mod scenario;
mod seen;
mod sheets;
#[cfg(unix)]
mod signals;
mod signs;
mod still;
mod strip;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;

pub use front::{Deed, Look};
pub use help::page as keys_page;
pub use page::{Drawn, Follow, Hit, View};
pub use reset::{Reset, reset_terminal};
pub use run::{Ending, Wake, columns, is_possible, run, run_watching};
pub use scenario::Scenario;
pub use seen::{seen, size};
pub use still::Still;
pub use terminal::give_back;
