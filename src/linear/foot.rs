//! The foot of a page, told: what Enter does, and the letter or the number of whatever else can be done with the page as a whole.

use crate::learn::{BACK, BEFORE, HINT, Page};
use crate::spoken::{Piece, Say, Tongue, What, plain_words};
use crate::text::SafeText;
use crate::tr;

use super::numbers::{Mode, mode, numbered, submit};

/// The pieces of the page's foot.
pub(super) fn foot(page: &Page, say: Say<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let numbered = numbered(page);
    let mut push = |line: String| pieces.push(Piece { lines: vec![line], tongue: Tongue::Kit, what: What::Text { reply: false } });
    if let Some(control) = submit(page) {
        let label = plain_words(&control.label, say);
        push(say(&match mode(page) {
            Mode::One => tr!("linear-number-enter", label = label),
            Mode::Text(_) => tr!("linear-text-enter", label = label),
            Mode::Numbers => tr!("linear-enter", label = label),
        }));
    }
    let text = matches!(mode(page), Mode::Text(_));
    for control in page.actions.iter().filter(|action| action.enabled) {
        let label = plain_words(&control.label, say);
        let slash = if text { "/" } else { "" };
        let number = numbered.iter().find(|(_, other)| std::ptr::eq(*other, control)).map(|(n, _)| *n);
        let letter = match control.target.as_str() {
            HINT => "h",
            BACK | BEFORE => "b",
            _ => "",
        };
        match number {
            Some(n) => push(format!("{slash}{n}. {}", label.as_str())),
            None if !letter.is_empty() => {
                push(say(&tr!("linear-lettered", letter = SafeText::show(&format!("{slash}{letter}")), label = label)));
            }
            None => {}
        }
    }
    pieces
}
