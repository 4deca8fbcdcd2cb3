//! The reverse of reading: the lines that send an input. What `curriculum export` gives as `lines`.

use crate::activity::{Input, Role, Target};
use crate::learn::Page;

use super::Gesture;
use super::numbers::{Mode, gesture, mode, number_of};
use super::read::{Reading, read};

/// The lines that send `input` on `page`. Empty where the page has nothing of the kind.
///
/// On a page of one answer among several, and where the line is the answer itself, the line answers too: see [`encode_all`].
pub fn encode(page: &Page, input: &Input) -> Vec<String> {
    let slash = if matches!(mode(page), Mode::Text(_)) { "/" } else { "" };
    match input {
        Input::Submit => vec![String::new()],
        Input::Hint => vec![format!("{slash}h")],
        Input::Back => vec![format!("{slash}b")],
        Input::Pick(target) | Input::Mouse(target, _) => match page.control(target).map(|control| gesture(page, control)) {
            Some(Gesture::Input(Input::Hint)) => vec![format!("{slash}h")],
            Some(Gesture::Input(Input::Back)) => vec![format!("{slash}b")],
            Some(Gesture::Menu) => vec![format!("{slash}0")],
            _ => number_of(page, target).map(|n| format!("{slash}{n}")).into_iter().collect(),
        },
        Input::Move(from, to) => match (number_of(page, from), number_of(page, to)) {
            (Some(from), Some(to)) => vec![format!("{from} {to}")],
            _ => Vec::new(),
        },
        Input::Type(target, text) => type_lines(page, target, text),
    }
}

fn type_lines(page: &Page, target: &Target, text: &str) -> Vec<String> {
    let text = one_line(text);
    if mode(page) == Mode::Text(target.clone()) {
        return vec![guarded(page, None, target, &text)];
    }
    match number_of(page, target) {
        Some(n) => vec![n.to_string(), guarded(page, Some(target), target, &text)],
        None => Vec::new(),
    }
}

/// A line holds no line end: those of a longer text become spaces.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).collect::<Vec<_>>().join(" ")
}

/// `text` as a line that is read as that text: what looks like a command gets a second `/`.
fn guarded(page: &Page, asked: Option<&Target>, target: &Target, text: &str) -> String {
    if text.is_empty() {
        return "/x".to_owned();
    }
    let is_text = |line: &str| match read(page, asked, line) {
        Reading::Answer(Input::Type(to, typed)) => to == *target && typed == text,
        Reading::Do(gestures) => gestures == [Gesture::Input(Input::Type(target.clone(), text.to_owned()))],
        _ => false,
    };
    if text.starts_with('/') && !is_text(text) { format!("/{text}") } else { text.to_owned() }
}

/// The lines that send all `steps`, each with the page on which it is made.
///
/// Where a line both picks (or types) and answers, the `Submit` that follows needs no line of its own.
pub fn encode_all<'p>(steps: impl IntoIterator<Item = (&'p Page, &'p Input)>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut answered = false;
    for (page, input) in steps {
        if !(answered && *input == Input::Submit) {
            lines.extend(encode(page, input));
        }
        answered = answers(page, input);
    }
    lines
}

/// Whether the line of `input` answers as well.
fn answers(page: &Page, input: &Input) -> bool {
    match input {
        Input::Pick(target) => mode(page) == Mode::One && page.control(target).is_some_and(|control| control.role == Role::Radio),
        Input::Type(target, text) => !text.is_empty() && page.control(target).is_some_and(|control| control.role == Role::Answer),
        _ => false,
    }
}
