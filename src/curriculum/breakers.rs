//! Ice-breakers of a curriculum: how a group warms up before it learns together.

use super::files::Files;
use super::load::{Loaded, load};
use crate::error::Result;
use crate::ids::Slug;
use crate::source::{Fields, Text};

/// The name of the file, without its end.
const BREAKERS: &str = "ice-breakers";

/// A way to warm up.
#[derive(Clone, Debug, PartialEq)]
pub struct IceBreaker {
    /// Its id.
    pub id: Slug,
    /// What it is called.
    pub title: Text,
    /// How long it takes, in minutes.
    pub minutes: i64,
    /// How it goes.
    pub how: Text,
}

/// Reads `ice-breakers.toml`; nothing where there is none.
///
/// # Errors
/// When a file cannot be read.
pub fn load_breakers(files: &Files, lang: Option<&str>) -> Result<Option<Loaded<Vec<IceBreaker>>>> {
    if !files.has(&format!("{BREAKERS}.toml")) {
        return Ok(None);
    }
    load(files, BREAKERS, "ice-breakers", lang, read_breakers).map(Some)
}

pub(super) fn read_breakers(f: &Fields<'_>) -> Vec<IceBreaker> {
    let one = |(id, f): (Slug, Fields<'_>)| {
        if !f.has("minutes") {
            f.missing("minutes");
        }
        IceBreaker { id, title: f.text("title"), minutes: f.maybe_whole("minutes", 1, 60).unwrap_or(5), how: f.text("how") }
    };
    f.tables("ice-breaker", 0, 60).into_iter().map(one).collect()
}
