//! The help page, made of the table of keys.

use super::keys::{Action, Context, Row, TABLE};
use crate::activity::{Part, Tone};
use crate::learn::Page;
use crate::tr;
use crate::words::Words;

/// The id of the help page.
pub const HELP: &str = "screen-help-page";

/// What every key does; the mouse first. The keys of leading are named only where a group is led, those of writing only where
/// somebody writes.
pub fn page(leads: bool, writes: bool) -> Page {
    let mut page = Page::new(HELP, tr!("screen-help-title"));
    page.parts.push(Part::Text(Tone::Plain, tr!("screen-help-mouse")));
    let mut said: Vec<&Row> = Vec::new();
    let here = |row: &&Row| match row.action {
        Action::Lead(_) => leads,
        Action::Tool(_) => writes,
        _ => true,
    };
    for row in TABLE.iter().filter(here) {
        let Some(named) = &row.named else { continue };
        if !said.iter().any(|other| other.named == row.named && other.does == row.does && other.contexts == row.contexts) {
            let (key, does) = (named.clone(), row.does.clone());
            page.parts.push(Part::Text(
                Tone::Gloss,
                match place(row.contexts) {
                    None => tr!("screen-help-line", key = key, does = does),
                    Some(place) => tr!("screen-help-line-in", key = key, does = does, place = place),
                },
            ));
            said.push(row);
        }
    }
    page.action("submit", tr!("screen-help-close"));
    page
}

/// Where a key does it, when it does something else elsewhere.
fn place(contexts: &[Context]) -> Option<Words> {
    match contexts {
        [Context::Nowhere] => Some(tr!("screen-in-nowhere")),
        [Context::Radio] => Some(tr!("screen-in-radio")),
        [Context::Toggle] => Some(tr!("screen-in-toggle")),
        [Context::Press] => Some(tr!("screen-in-press")),
        [Context::Answer] => Some(tr!("screen-in-answer")),
        [Context::Field] => Some(tr!("screen-in-field")),
        [Context::Area] => Some(tr!("screen-in-area")),
        contexts if contexts.iter().all(|context| context.typed()) => Some(tr!("screen-in-text")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Tool;

    #[test]
    fn every_action_with_a_name_is_explained_once() {
        let page = page(true, true);
        for (at, part) in page.parts.iter().enumerate() {
            assert!(!page.parts.iter().skip(at + 1).any(|other| other == part), "{part:?} twice");
        }
        assert!(page.parts.len() > 15);
        let learner = super::page(false, false).parts.len();
        assert_eq!(super::page(true, false).parts.len(), learner + 7, "a learner is not told what only a leader does");
        assert_eq!(super::page(false, true).parts.len(), learner + Tool::ALL.len(), "nor what only whoever writes does");
    }
}
