//! What a line means on a page.
//!
//! Numbers act, letters command, an empty line answers. Where a text is expected the line is the text, and commands wear a
//! `/` before them; `//` begins a text that begins with `/`.

use crate::activity::{Control, Input, Role, Target};
use crate::learn::{BACK, BEFORE, HINT, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use super::Gesture;
use super::numbers::{Mode, gesture, mode, numbered, submit};

/// Longest text that is typed in one line, in letters.
const TEXT_MAX: usize = 4000;

/// What a line means.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// To be done one after the other.
    Do(Vec<Gesture>),
    /// To be done, and then answered if the page still waits for it.
    Answer(Input),
    /// A text is to be asked for this target.
    Ask(Target),
    /// What was being asked stays as it was.
    Leave,
    /// The face's own help.
    Help,
    /// The page once more.
    Again,
    /// The end.
    Stop,
    /// Nothing can be done with it, and why.
    Odd(Words),
}

/// What `line` means on `page`, where `asked` is the field whose text was just asked for.
pub fn read(page: &Page, asked: Option<&Target>, line: &str) -> Reading {
    let line = line.trim_end_matches(['\r', '\n']).trim_start_matches('\u{feff}');
    let asked = asked.and_then(|target| page.control(target)).filter(|control| control.role.typed());
    if let Some(control) = asked {
        return text_for(page, &control.target, control.role, line, true);
    }
    match mode(page) {
        Mode::Text(target) => text_for(page, &target, Role::Answer, line, false),
        mode => number(page, &mode, line),
    }
}

fn text_for(page: &Page, target: &Target, role: Role, line: &str, asked: bool) -> Reading {
    if line.is_empty() {
        return if asked { Reading::Leave } else { enter(page) };
    }
    let text = match line.strip_prefix('/') {
        Some(rest) if rest.starts_with('/') => rest,
        Some("b") if asked => return Reading::Leave,
        Some("x") => return Reading::Do(vec![Gesture::Input(Input::Type(target.clone(), String::new()))]),
        Some(rest) => match command(page, rest).or_else(|| one_number(page, rest)) {
            Some(reading) => return reading,
            None => line,
        },
        None => line,
    };
    let input = Input::Type(target.clone(), SafeText::typed(text, TEXT_MAX).as_str().to_owned());
    // Enter on an answer answers; on a field of a form it does not.
    if role == Role::Answer { Reading::Answer(input) } else { Reading::Do(vec![Gesture::Input(input)]) }
}

fn number(page: &Page, mode: &Mode, line: &str) -> Reading {
    let line = line.trim();
    let line = line.strip_prefix('/').unwrap_or(line);
    if line.is_empty() {
        return enter(page);
    }
    if let Some(reading) = command(page, line) {
        return reading;
    }
    let mut chosen = Vec::new();
    for word in line.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|word| !word.is_empty()) {
        let Some(n) = digits(word) else {
            return Reading::Odd(tr!("linear-unknown"));
        };
        match find(page, n) {
            Found::Live(control) => chosen.push(control),
            Found::Still => return Reading::Odd(tr!("linear-cannot-now", n = n)),
            Found::None => return Reading::Odd(tr!("linear-no-number", n = n)),
        }
    }
    match chosen.as_slice() {
        [] => Reading::Odd(tr!("linear-unknown")),
        [one] => pick(page, mode, one),
        _ if *mode == Mode::One || chosen.iter().any(|control| control.role.typed()) => Reading::Odd(tr!("linear-one-number")),
        several => Reading::Do(several.iter().map(|control| gesture(page, control)).collect()),
    }
}

fn pick(page: &Page, mode: &Mode, control: &Control) -> Reading {
    if control.role.typed() {
        return Reading::Ask(control.target.clone());
    }
    match gesture(page, control) {
        Gesture::Input(input @ Input::Pick(_)) if *mode == Mode::One && control.role == Role::Radio => Reading::Answer(input),
        gesture => Reading::Do(vec![gesture]),
    }
}

fn one_number(page: &Page, word: &str) -> Option<Reading> {
    match find(page, word.parse().ok()?) {
        Found::Live(control) => Some(pick(page, &Mode::Numbers, control)),
        _ => None,
    }
}

fn enter(page: &Page) -> Reading {
    match submit(page) {
        Some(_) => Reading::Do(vec![Gesture::Input(Input::Submit)]),
        None => Reading::Odd(tr!("linear-nothing-to-answer")),
    }
}

fn command(page: &Page, word: &str) -> Option<Reading> {
    let there = |target: &str| page.actions.iter().any(|action| action.enabled && action.target.as_str() == target);
    let act = |target: &str, input: Input, none: Words| {
        if there(target) { Reading::Do(vec![Gesture::Input(input)]) } else { Reading::Odd(none) }
    };
    match word {
        "0" | "à" => Some(Reading::Do(vec![Gesture::Menu])),
        "?" => Some(Reading::Help),
        "h" | "H" => Some(act(HINT, Input::Hint, tr!("linear-no-hint"))),
        // A simulation has a way back of its own: there, one turns the lesson's page.
        "b" | "B" if !there(BACK) => Some(act(BEFORE, Input::Pick(Target::new(BEFORE)), tr!("linear-no-back"))),
        "b" | "B" => Some(act(BACK, Input::Back, tr!("linear-no-back"))),
        "r" | "R" => Some(Reading::Again),
        "!" if page.call.is_some() => Some(Reading::Do(vec![Gesture::Call])),
        "q" | "Q" => Some(Reading::Stop),
        _ => None,
    }
}

enum Found<'p> {
    Live(&'p Control),
    Still,
    None,
}

fn find(page: &Page, n: usize) -> Found<'_> {
    match numbered(page).into_iter().find(|(number, _)| *number == n) {
        Some((_, control)) if control.enabled => Found::Live(control),
        Some(_) => Found::Still,
        None => Found::None,
    }
}

/// A number as it was typed: `3`, `3.`, `3)`, or the same keys of a French keyboard without Shift.
fn digits(word: &str) -> Option<usize> {
    const UNSHIFTED: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
    let plain = word.strip_suffix(['.', ')']).unwrap_or(word);
    let typed: Option<String> = plain
        .chars()
        .map(|c| match UNSHIFTED.iter().position(|key| *key == c) {
            Some(digit) => char::from_digit(u32::try_from(digit).ok()?, 10),
            None => c.is_ascii_digit().then_some(c),
        })
        .collect();
    typed.filter(|typed| typed.len() <= 6)?.parse().ok()
}
