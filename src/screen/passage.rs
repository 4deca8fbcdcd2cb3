//! Running text with what can be acted on where it stands: links, numbers, clues. And what is said of them after an answer.

use ratatui::style::{Modifier, Style};

use super::canvas::{Canvas, Spot};
use super::parts::{Painter, READABLE};
use super::rich;
use super::theme::Ink;
use crate::activity::{Control, Mark, Part, Role, Stretch, Target};
use crate::text::{SafeText, markup};
use crate::tr;

/// What a letter of running text belongs to: a look, and the control of that number.
type Tag = (Style, Option<usize>);

impl Painter<'_> {
    /// Running text, each of its controls in the flow.
    pub fn passage(&self, lines: &[Vec<Stretch>], w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        for line in lines {
            let mut controls = Vec::new();
            let mut runs: Vec<(String, Tag)> = Vec::new();
            for stretch in line {
                match stretch {
                    Stretch::Text(words) => {
                        let text = self.words(words).replace('\n', " ");
                        let styled = rich::styled(&markup::runs(&text), self.style(Ink::Text), self.theme);
                        runs.extend(styled.into_iter().map(|(text, style)| (text, (style, None))));
                    }
                    Stretch::Control(control) => {
                        let number = controls.len();
                        let styled = self.in_flow(control).into_iter();
                        runs.extend(styled.filter(|(text, _)| !text.is_empty()).map(|(text, style)| (text, (style, Some(number)))));
                        controls.push(&control.target);
                    }
                }
            }
            self.flowed(&mut canvas, runs, &controls, w.min(READABLE));
        }
        canvas
    }

    /// One line of the source, broken where it is too long.
    fn flowed(&self, canvas: &mut Canvas, mut runs: Vec<(String, Tag)>, controls: &[&Target], w: usize) {
        if runs.iter().all(|(text, _)| text.trim().is_empty()) {
            canvas.air(1);
            return;
        }
        let listed = runs.first().and_then(|(text, _)| text.trim_start().strip_prefix("- ")).map(str::to_owned);
        let indent = if listed.is_some() { 2 } else { 0 };
        if let (Some(rest), Some((text, _))) = (listed, runs.first_mut()) {
            *text = rest;
        }
        for (n, line) in rich::tagged(&runs, w.saturating_sub(indent)).into_iter().enumerate() {
            let at = canvas.line();
            if n == 0 && indent > 0 {
                canvas.put(at, 0, self.signs.bullet(), self.style(Ink::Rule));
            }
            let mut x = indent;
            for (text, (style, control)) in line {
                let end = canvas.put(at, x, text, style);
                if let Some(target) = control.and_then(|n| controls.get(n)) {
                    match canvas.spots.last_mut().filter(|spot| spot.target == **target && spot.line == at) {
                        Some(spot) => spot.wide = end - spot.x,
                        None => canvas.spots.push(Spot { target: (*target).clone(), line: at, lines: 1, x, wide: end - x, letter: None }),
                    }
                }
                x = end;
            }
        }
    }

    /// A control in the flow of a text: `[1 its label]`, as long whether it has the focus, is marked, or neither.
    fn in_flow(&self, control: &Control) -> Vec<rich::Styled> {
        let focused = self.focused(control);
        let mut text = self.words(&control.label).replace('\n', " ");
        if !text.contains(char::is_alphabetic) {
            // A telephone number stays in one piece.
            text = text.trim().replace(' ', "\u{a0}");
        }
        let value = control.value.as_ref().map(|value| self.words(value)).filter(|value| !value.is_empty());
        let seen = control.enabled || control.on || control.mark.is_some();
        let word = self.style(if seen { Ink::Word } else { Ink::Text });
        let (label, edge) = match (focused, control.on, control.mark) {
            (true, ..) => (self.style(Ink::Held), self.style(Ink::Held)),
            (_, _, Some(Mark::Right)) => (word.patch(self.style(Ink::Strong)), self.style(Ink::Good)),
            (_, _, Some(Mark::Other)) => (word.patch(self.style(Ink::Strong)), self.style(Ink::Again)),
            (_, true, _) => (word.patch(self.style(Ink::Strong)), self.style(Ink::Title)),
            _ => (word, self.style(Ink::Number)),
        };
        let mut runs = Vec::new();
        if seen {
            let sign = match control.mark {
                Some(mark) => self.signs.mark(mark).to_owned(),
                None if control.on => self.signs.marked().to_owned(),
                None => self.number(control).unwrap_or_default(),
            };
            // A number to press must not read as the beginning of a number to call.
            let apart = if text.trim_start().starts_with(|c: char| c.is_ascii_digit()) { ":\u{a0}" } else { "\u{a0}" };
            let apart = if control.mark.is_some() || control.on { apart.replace(':', "\u{a0}") } else { apart.to_owned() };
            let open = if focused { self.signs.pointer() } else { "[" };
            let bold = if focused || control.on { edge.add_modifier(Modifier::BOLD) } else { edge };
            runs.push((if sign.is_empty() { open.to_owned() } else { format!("{open}{sign}{apart}") }, bold));
        }
        for sign in [control.sign, control.also].into_iter().flatten() {
            runs.push((format!("{}\u{a0}", self.signs.sign(sign)), label));
        }
        runs.extend(rich::styled(&markup::runs(text.trim()), label, self.theme));
        runs.extend(value.map(|value| (format!(" {value}"), label)));
        if seen {
            runs.push(("]".to_owned(), edge));
        }
        runs
    }

    /// What is said of the controls of running texts, each quoted: beneath everything that frames them.
    pub fn remarks(&self, part: &Part, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let mut controls: Vec<&Control> = Vec::new();
        Part::in_flow(std::slice::from_ref(part), &mut |control| {
            // The same stretch may stand in several places.
            if !controls.iter().any(|other| other.target == control.target) {
                controls.push(control);
            }
        });
        for control in controls.into_iter().filter(|control| control.detail.is_some()) {
            if canvas.len() > 0 {
                canvas.air(4);
            }
            let text = SafeText::show_line(&markup::plain(&self.words(&control.label)));
            let quoted = self.words(&tr!("screen-quoted", text = text));
            let mut runs = vec![(quoted, self.style(Ink::Strong))];
            self.push_mark(control, &mut runs);
            self.put(&mut canvas, 2, &rich::flow(&runs, w.saturating_sub(2).min(READABLE)));
            self.detail(&mut canvas, control, 2, w);
        }
        canvas
    }
}

/// The words beside a clue that was answered: marked or not, it was one or not.
pub const fn of_clue(control: &Control) -> Option<&'static str> {
    match (control.role, control.on, control.mark) {
        (Role::Clue, true, Some(Mark::Other)) => Some("screen-mark-no-clue"),
        (Role::Clue, false, Some(_)) => Some("screen-mark-missed"),
        _ => None,
    }
}
