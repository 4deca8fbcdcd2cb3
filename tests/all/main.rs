//! The one test binary: what is true of the whole house, and of the whole program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

mod aloud;
mod architecture;
mod badge;
mod call;
mod card;
mod cli;
mod closing;
mod collect;
mod content;
mod decks;
mod devices;
mod diagnosis;
mod door;
mod erase;
mod events;
mod forms;
mod generated;
mod issuing;
mod kiosk;
mod kiosk_cut;
mod linked;
mod locales;
mod manuals;
mod mutated;
mod papers;
mod pointing;
mod pty;
mod recall;
mod report;
mod reviews;
mod robot;
mod room;
mod roomwindow;
mod schema;
mod screens;
mod shipped;
mod shown;
mod source;
mod stick;
mod two_hours;
mod way;
mod window;
mod workshop;
