//! The help page, made of the table of keys.

use super::keys::{Row, TABLE};
use crate::activity::{Part, Tone};
use crate::learn::page::Page;
use crate::tr;

/// The id of the help page.
pub const HELP: &str = "screen-help-page";

/// What every key does; the mouse first.
pub fn page() -> Page {
    let mut page = Page::new(HELP, tr!("screen-help-title"));
    page.parts.push(Part::Text(Tone::Plain, tr!("screen-help-mouse")));
    let mut said: Vec<&Row> = Vec::new();
    for row in TABLE {
        let Some(named) = &row.named else { continue };
        if !said.iter().any(|other| other.named == row.named && other.does == row.does) {
            page.parts.push(Part::Text(Tone::Plain, tr!("screen-help-line", key = named.clone(), does = row.does.clone())));
            said.push(row);
        }
    }
    page.action("submit", tr!("screen-help-close"));
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_with_a_name_is_explained_once() {
        let page = page();
        for (at, part) in page.parts.iter().enumerate() {
            assert!(!page.parts.iter().skip(at + 1).any(|other| other == part), "{part:?} twice");
        }
        assert!(page.parts.len() > 15);
    }
}
