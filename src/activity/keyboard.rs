//! `keyboard`: find the keys. Lines are typed one after the other, each key shown where it is; never scored.
//!
//! Which keyboard it is, is asked once: what was found is a setting of the machine ([`Kind::learnt`], [`Kind::recall`]).

use std::collections::BTreeMap;
use std::str::Chars;

use serde::{Deserialize, Serialize};

use super::key_layout::{KeyLayout, Named, Stroke, Way, bare};
use super::part::{Control, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest line to type, in letters: it stands on one line of the page.
const LINE_MAX: usize = 60;
/// Longest text kept of what is typed.
const TYPED_MAX: usize = 200;
/// The setting of the machine that says which keyboard it has.
const SETTING: &str = "keyboard";

/// One line to type.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    /// What to type; never translated.
    wanted: SafeText,
    text: Text,
}

/// Lines to type.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyboard {
    lines: Vec<Line>,
}

/// Where a learner stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typing {
    /// What keyboard it is; `None` while that is being found out.
    layout: Option<KeyLayout>,
    /// Whether the key right of Tab was not enough to know.
    near_t: bool,
    line: usize,
    typed: String,
    over: bool,
}

/// How far what was typed is what was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reach {
    /// All of it.
    Whole,
    /// So far so good; this is next, and that is all that is left.
    Next(char, String),
    /// This was typed where that was wanted.
    Other(char, char),
    /// All of it, and this more.
    More(char),
}

/// Compares letter by letter. What a keyboard may not have may be typed without its accent; spaces at the end do not matter.
fn reach(typed: &str, wanted: &str, layout: KeyLayout) -> Reach {
    let mut typed = typed;
    let mut left = wanted.chars();
    while let Some(next) = left.next() {
        let instead = layout.instead(next);
        let instead = instead.as_deref();
        let mut chars = typed.chars();
        match chars.next() {
            Some(first) if first == next => typed = chars.as_str(),
            Some(first) => match instead.and_then(|instead| typed.strip_prefix(instead)) {
                Some(rest) => typed = rest,
                // The o of oe, for œ.
                None if instead.is_some_and(|instead| instead.starts_with(typed)) => return Reach::Next(next, tail(next, left)),
                None => return Reach::Other(first, next),
            },
            None => return Reach::Next(next, tail(next, left)),
        }
    }
    typed.trim_start().chars().next().map_or(Reach::Whole, Reach::More)
}

fn tail(next: char, left: Chars<'_>) -> String {
    std::iter::once(next).chain(left).collect()
}

/// A sign in a sentence.
fn sign(sign: char) -> Words {
    if sign == ' ' { tr!("keyboard-space") } else { SafeText::show(&sign.to_string()).into() }
}

fn quiet(words: Words) -> Part {
    Part::Text(Tone::Quiet, words)
}

impl Keyboard {
    fn layout_target() -> Target {
        Target::new("field/layout")
    }

    fn typed_target() -> Target {
        Target::new("field/typed")
    }

    /// Which keyboard is this?
    fn asking(state: &Typing) -> Vec<Part> {
        let question = if state.near_t { tr!("keyboard-which-t") } else { tr!("keyboard-which-tab") };
        let label = tr!("keyboard-which-field");
        let field = Control::new(Self::layout_target(), Role::Answer, label).value(SafeText::typed(&state.typed, TYPED_MAX).into());
        vec![Part::Text(Tone::Plain, question), Part::Control(field), quiet(tr!("keyboard-which-none"))]
    }

    fn learn_layout(state: &mut Typing) -> Step {
        let letter = state.typed.trim().chars().next().and_then(|letter| letter.to_lowercase().next());
        let Some(letter) = letter else { return Step::Refused(tr!("keyboard-which-first")) };
        state.typed.clear();
        if state.near_t {
            state.layout = Some(KeyLayout::by_t(letter));
        } else {
            state.layout = KeyLayout::by_tab(letter);
            state.near_t = state.layout.is_none();
        }
        Step::Changed
    }

    /// What to press now, in words and as a drawing.
    fn help(reach: &Reach, layout: KeyLayout) -> Vec<Part> {
        let mut parts = Vec::new();
        let strokes = match reach {
            Reach::Next(next, _) => layout.board().and_then(|board| board.way(*next)).map(|way| way.strokes),
            Reach::Whole => press(layout, Named::Enter),
            Reach::Other(..) | Reach::More(_) => press(layout, Named::Backspace),
        };
        parts.extend(layout.board().map(|board| Part::Keyboard(board.drawn(&strokes.unwrap_or_default()))));
        match reach {
            Reach::Next(next, left) => parts.extend(Self::way(*next, left, layout)),
            Reach::Whole => parts.push(Part::Text(Tone::Plain, tr!("keyboard-whole"))),
            Reach::Other(typed, wanted) => {
                let words = tr!("keyboard-back", typed = sign(*typed), wanted = sign(*wanted));
                parts.push(Part::Text(Tone::Mend, words));
            }
            Reach::More(extra) => parts.push(Part::Text(Tone::Mend, tr!("keyboard-back-more", typed = sign(*extra)))),
        }
        parts
    }

    /// How to type the next sign; where that is one key alone, rather how to type the first difficult one of what is left.
    fn way(next: char, left: &str, layout: KeyLayout) -> Vec<Part> {
        let say = |words: Words| Part::Text(Tone::Plain, words);
        let Some(board) = layout.board() else {
            let letter = |c: char| c.is_ascii_lowercase();
            let hard = left.chars().find(|c| !letter(*c)).unwrap_or(next);
            let words = match bare(hard) {
                Some(letter) => tr!("keyboard-look-accent", sign = sign(hard), letter = SafeText::show(&letter)),
                None if letter(hard) => tr!("keyboard-look-letter", sign = sign(hard)),
                None if hard.is_alphabetic() => tr!("keyboard-look-capital", sign = sign(hard)),
                None if hard == ' ' => tr!("keyboard-look-space"),
                None => tr!("keyboard-look-sign", sign = sign(hard)),
            };
            return vec![say(words)];
        };
        let plain = |c: &char| c.is_ascii_alphanumeric() && board.way(*c).is_some_and(|way| way.is_plain());
        let hard = left.chars().find(|c| !plain(c)).unwrap_or(next);
        let Some(Way { strokes, instead, there }) = board.way(hard) else {
            return vec![say(tr!("keyboard-look-sign", sign = sign(hard)))];
        };
        let words = match (strokes.as_slice(), instead.as_deref()) {
            (_, Some(letter)) if !there => tr!("keyboard-not-there", sign = sign(hard), letter = SafeText::show(letter)),
            ([one], _) => tr!("keyboard-one", sign = sign(hard), stroke = board.said(*one)),
            ([first, then], _) => tr!("keyboard-two", sign = sign(hard), first = board.said(*first), then = board.said(*then)),
            _ => tr!("keyboard-look-sign", sign = sign(hard)),
        };
        let mut parts = vec![say(words)];
        parts.extend(instead.filter(|_| there).map(|letter| quiet(tr!("keyboard-not-sure", letter = SafeText::show(&letter)))));
        parts
    }
}

fn press(layout: KeyLayout, named: Named) -> Option<Vec<Stroke>> {
    Some(vec![layout.board()?.press(named)?])
}

impl Kind for Keyboard {
    const NAME: &'static str = "keyboard";
    const SCORED: bool = false;
    type State = Typing;

    fn read(f: &Fields<'_>) -> Self {
        let lines = f.tables("line", 1, 6).into_iter().map(|(_, f)| {
            let wanted = f.plain_text("type");
            if f.has("type") && wanted.trim().is_empty() {
                f.tell(Problem::error("empty-text", f.span_of("type"), tr!("check-empty-text", key = SafeText::show("type"))));
            }
            if wanted.chars().count() > LINE_MAX {
                f.tell(Problem::error("too-long", f.span_of("type"), tr!("check-too-long", most = LINE_MAX)));
            }
            for hard in wanted.trim().chars().filter(|c| KeyLayout::DRAWN.iter().any(|layout| !layout.has(*c))) {
                let cause = tr!("check-keyboard-sign", sign = SafeText::show(&hard.to_string()));
                f.tell(Problem::error("keyboard-sign", f.span_of("type"), cause).fix(tr!("check-keyboard-sign-fix")));
            }
            Line { wanted: SafeText::typed(wanted.trim(), LINE_MAX), text: f.text("text") }
        });
        Self { lines: lines.collect() }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Typing {
        Typing::default()
    }

    fn parts(&self, state: &Typing) -> Vec<Part> {
        if state.over {
            return vec![Part::Text(Tone::Good, tr!("keyboard-over"))];
        }
        let Some(layout) = state.layout else { return Self::asking(state) };
        let Some(line) = self.lines.get(state.line) else { return Vec::new() };
        let mut parts = Vec::new();
        if self.lines.len() > 1 {
            parts.push(Part::Progress(state.line, self.lines.len()));
        }
        parts.push(Part::Text(Tone::Plain, line.text.words()));
        parts.push(Part::Text(Tone::Ask, tr!("keyboard-type", line = &line.wanted)));
        parts.extend(Self::help(&reach(&state.typed, &line.wanted, layout), layout));
        let field = Control::new(Self::typed_target(), Role::Answer, tr!("keyboard-field"));
        parts.push(Part::Control(field.value(SafeText::typed(&state.typed, TYPED_MAX).into())));
        if layout.board().is_some() {
            parts.push(quiet(tr!("keyboard-differs")));
        }
        parts
    }

    fn input(&self, state: &mut Typing, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        let target = if state.layout.is_some() { Self::typed_target() } else { Self::layout_target() };
        match input {
            Input::Type(onto, text) if *onto == target => {
                SafeText::typed(text, TYPED_MAX).as_str().clone_into(&mut state.typed);
                Step::Changed
            }
            Input::Submit => {
                let Some(layout) = state.layout else { return Self::learn_layout(state) };
                let wanted = self.lines.get(state.line).map_or("", |line| line.wanted.as_str());
                match reach(&state.typed, wanted, layout) {
                    Reach::Whole => {}
                    Reach::Next(next, _) => return Step::Refused(tr!("keyboard-next", sign = sign(next))),
                    Reach::More(extra) => return Step::Refused(tr!("keyboard-more", sign = sign(extra))),
                    Reach::Other(typed, wanted) if typed.to_lowercase().eq(wanted.to_lowercase()) => {
                        return Step::Refused(if typed.is_uppercase() {
                            tr!("keyboard-capital", typed = sign(typed), wanted = sign(wanted))
                        } else {
                            tr!("keyboard-small", typed = sign(typed), wanted = sign(wanted))
                        });
                    }
                    Reach::Other(typed, wanted) => {
                        return Step::Refused(tr!("keyboard-other", typed = sign(typed), wanted = sign(wanted)));
                    }
                }
                state.typed.clear();
                state.line += 1;
                if state.line < self.lines.len() {
                    return Step::Changed;
                }
                state.over = true;
                Step::Answered { answers: Vec::new(), over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn finds_out_first(&self, state: &Typing) -> bool {
        state.layout.is_none()
    }

    fn recall(&self, state: &mut Typing, machine: &BTreeMap<String, String>) {
        let known = machine.get(SETTING).and_then(|name| KeyLayout::named(name));
        if state.layout.is_none() && known.is_some() {
            *state = Typing { layout: known, ..Typing::default() };
        }
    }

    fn learnt(&self, state: &Typing) -> Option<(&'static str, String)> {
        state.layout.map(|layout| (SETTING, layout.name().to_owned()))
    }

    fn can_be_skipped(&self) -> bool {
        true
    }

    fn solution(&self, state: &Typing) -> Vec<Input> {
        let layout = match (state.layout, state.near_t) {
            (Some(_), _) => &[][..],
            (None, false) => &["a"],
            (None, true) => &["y"],
        };
        let layout = layout.iter().map(|key| (Self::layout_target(), (*key).to_owned()));
        let lines = self.lines.iter().skip(state.line).map(|line| (Self::typed_target(), line.wanted.as_str().to_owned()));
        layout.chain(lines).flat_map(|(target, text)| [Input::Type(target, text), Input::Submit]).collect()
    }
}

#[cfg(test)]
mod tests;
