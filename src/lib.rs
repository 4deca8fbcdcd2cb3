//! Tremplin: a terminal training and workshop kit for digital inclusion.
//!
//! # The house
//!
//! Each room may use only what stands after it; rooms joined by commas do not know each other. `tests/all/architecture.rs` holds it.
//!
//! ```text
//! cli > author > screen, linear, paper > app, spoken > exchange, badge, journal > learn > curriculum, workshop > activity > record > source
//!     > places > i18n, platform, lock, net > paths > error > words > text > ids, clock, embedded
//! ```
//!
//! The data's way: an authored file becomes a tree of values ([`source`]), a checked model ([`curriculum`]) of activities
//! ([`activity`]); a person's [`activity::Input`] goes to the one sitting, which answers with parts to draw and
//! records to keep ([`record`]); the app puts these on disk, and only then does the sitting show what follows.

pub mod activity;
pub mod app;
pub mod author;
pub mod badge;
pub mod cli;
pub mod clock;
pub mod curriculum;
mod embedded;
pub mod error;
pub mod exchange;
pub mod i18n;
pub mod ids;
pub mod journal;
pub mod learn;
pub mod linear;
pub mod lock;
pub mod net;
pub mod paper;
pub mod paths;
pub mod places;
pub mod platform;
pub mod record;
pub mod screen;
pub mod source;
pub mod spoken;
pub mod text;
#[macro_use]
pub mod words;
pub mod workshop;
