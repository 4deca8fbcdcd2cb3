//! Controls laid out by their role: on lines of their own, or side by side. Typed ones are in [`super::fields`].

use ratatui::style::Style;

use super::canvas::{Canvas, Spot};
use super::parts::{GUTTER, Painter, READABLE};
use super::passage::of_clue;
use super::rich::{self, Styled};
use super::signs::Signs;
use super::theme::Ink;
use crate::activity::{Control, Mark, Role, Sign, Tone};
use crate::text::{SafeText, cut, markup, pad, width};
use crate::tr;
use crate::words::{Arg, Words, msg};

/// Columns of the senders in a list of messages, and the columns that such a list takes at least.
const WHO: usize = 24;
const WHO_MIN: usize = 62;
/// Columns that a label keeps beside what stands to the right of it.
const ASIDE_MIN: usize = 16;

impl Painter<'_> {
    /// A control on lines of its own.
    pub fn control(&self, control: &Control, w: usize) -> Canvas {
        if control.role.typed() {
            return self.field(control, w);
        }
        if control.role == Role::Tab {
            return self.row(std::slice::from_ref(control), w);
        }
        let mut canvas = Canvas::default();
        let focused = self.focused(control);
        let base = self.base(control);
        let head = match control.role {
            Role::Radio | Role::One => self.signs.radio(control.on),
            Role::Check | Role::Clue => Signs::check(control.on),
            Role::Item => self.signs.item(control.on),
            Role::Link => self.signs.arrow(),
            _ => "",
        };
        let x = GUTTER + if head.is_empty() { 0 } else { width(head) + 1 };
        let columns = w.saturating_sub(x).max(1);
        let mut runs = self.label(control, base, w);
        let value = control.value.as_ref().map(|value| self.words(value)).filter(|value| !value.is_empty());
        let mut aside: Vec<Styled> = Vec::new();
        if control.role == Role::Switch {
            aside = self.switch(control, base);
        }
        match value {
            // A line of a list: what stands to the right is aligned there, where there is room.
            Some(value) if control.role == Role::Line && width(&value) + ASIDE_MIN <= columns => {
                aside.push((value, self.style(Ink::Quiet)));
            }
            // A bare number would be read as a key to press.
            Some(value) if control.role == Role::Item && value.parse::<u8>().is_ok() => {
                let place = self.words(&tr!("screen-place", n = SafeText::show(&value)));
                runs.push((format!(" {}\u{a0}{place}", self.signs.arrow()), base));
            }
            // A text of the author's: its marks are for where it stands by itself.
            Some(value) if control.role == Role::Item => {
                runs.push((format!(" {}\u{a0}{}", self.signs.arrow(), markup::plain(&value)), base));
            }
            Some(value) => runs.push((format!("  {value}"), self.style(Ink::Quiet))),
            None => {}
        }
        self.push_mark(control, &mut runs);
        if control.role == Role::Button {
            runs.insert(0, ("[ ".to_owned(), base));
            runs.push((" ]".to_owned(), base));
        }
        let wide: usize = aside.iter().map(|(text, _)| width(text)).sum();
        if wide + ASIDE_MIN > columns && wide > 0 {
            runs.push(("  ".to_owned(), base));
            runs.append(&mut aside);
        }
        let free = if aside.is_empty() { columns } else { columns - wide - 2 }.min(READABLE);
        let lines = rich::flow_beneath(&runs, free, self.hang(control, w).min(free.saturating_sub(12)));
        let (first, lines) = self.put(&mut canvas, x, &lines);
        aside.into_iter().fold(w.saturating_sub(wide), |x, (text, style)| canvas.put(first, x, text, style));
        if focused {
            canvas.put(first, 0, self.signs.pointer(), self.style(Ink::Focus));
        }
        if let Some(number) = self.number(control) {
            canvas.put(first, 2, number, self.style(Ink::Number));
        }
        canvas.put(first, GUTTER, head, base);
        canvas.spots.push(Spot { target: control.target.clone(), line: first, lines, x: 0, wide: w, letter: None });
        self.detail(&mut canvas, control, x, w);
        canvas
    }

    /// How a switch stands, in words and as a drawing.
    fn switch(&self, control: &Control, base: Style) -> Vec<Styled> {
        let word = self.words(&if control.on { tr!("screen-switch-on") } else { tr!("screen-switch-off") });
        let look = self.style(if control.on { Ink::Good } else { Ink::Quiet });
        let look = if self.focused(control) { base } else { look };
        vec![(format!("{word}\u{a0}"), look), (self.signs.switch(control.on).replace(' ', "\u{a0}"), look)]
    }

    /// The line beneath a control.
    pub fn detail(&self, canvas: &mut Canvas, control: &Control, x: usize, w: usize) {
        if let Some((tone, words)) = &control.detail {
            // Beside a mark, the word has been said.
            let heading = control.mark.is_none() && matches!(tone, Tone::Good | Tone::Again);
            canvas.append(self.text(*tone, words, w.saturating_sub(x), heading), x);
        }
    }

    fn base(&self, control: &Control) -> Style {
        self.style(match (control.role, self.focused(control), control.enabled) {
            (Role::Button | Role::Tab, true, _) => Ink::Held,
            (_, true, _) => Ink::Focus,
            (Role::Button, _, true) => Ink::Button,
            (_, _, false) if control.mark.is_none() && !control.on => Ink::Quiet,
            _ if control.sign == Some(Sign::Unread) => Ink::Strong,
            _ => Ink::Text,
        })
    }

    fn label(&self, control: &Control, base: Style, w: usize) -> Vec<Styled> {
        let mut runs = Vec::new();
        if control.role == Role::Button && control.on {
            runs.push((format!("{}\u{a0}", self.signs.mark(Mark::Right)), base));
        }
        let mail = letter_line(&control.label).filter(|_| control.role == Role::Line && w >= WHO_MIN);
        if mail.is_some() {
            // Signs have columns of their own too, so that the senders stand beneath each other.
            for sign in [Sign::Unread, Sign::Clip] {
                let there = control.sign == Some(sign) || control.also == Some(sign);
                let shown = self.signs.sign(sign);
                runs.push((pad(if there { shown } else { "" }, width(shown) + 1).replace(' ', "\u{a0}"), base));
            }
        } else {
            for sign in [control.sign, control.also].into_iter().flatten() {
                runs.push((format!("{}\u{a0}", self.signs.sign(sign)), base));
            }
        }
        let label = match mail {
            // As mail programs show it: the senders in a column of their own.
            Some((who, subject)) => {
                let who = self.cut(&self.argument(who), WHO);
                let air = "\u{a0}".repeat((WHO + 2).saturating_sub(width(&who)));
                format!("{who}{air}{}", self.argument(subject))
            }
            None => self.words(&control.label),
        };
        let label = label.replace('\n', " ");
        let base = if control.role == Role::Link { base.patch(self.style(Ink::Word)) } else { base };
        runs.extend(rich::styled(&markup::runs(&label), base, self.theme));
        runs
    }

    /// Columns before the subject of a message in a list: its second line stands beneath its first.
    fn hang(&self, control: &Control, w: usize) -> usize {
        if control.role != Role::Line || w < WHO_MIN || letter_line(&control.label).is_none() {
            return 0;
        }
        let signs: usize = [Sign::Unread, Sign::Clip].map(|sign| width(self.signs.sign(sign)) + 1).iter().sum();
        signs + WHO + 2
    }

    fn argument(&self, argument: &Arg) -> String {
        match argument {
            Arg::Words(words) => self.words(words),
            Arg::Text(text) => self.signs.text(text.as_str().to_owned()),
            Arg::Num(n) => n.to_string(),
        }
    }

    /// A text cut to so many columns.
    pub fn cut(&self, text: &str, columns: usize) -> String {
        let text = cut(text, columns);
        if self.signs.ascii { text.replace('…', self.signs.cut()) } else { text }
    }

    /// The word beside what was answered.
    pub fn push_mark(&self, control: &Control, runs: &mut Vec<Styled>) {
        let (look, word) = match control.mark {
            // "Well spotted" beside an empty box would read as if it should have been ticked.
            Some(Mark::Right) if control.role == Role::Check && !control.on => return,
            Some(Mark::Right) => (Ink::Good, tr!("screen-mark-right")),
            Some(Mark::Other) => (Ink::Again, tr!("screen-mark-other")),
            None => return,
        };
        let sign = control.mark.map_or("", |mark| self.signs.mark(mark));
        let word = of_clue(control).map_or(word, msg);
        let word = self.words(&word).replace(' ', "\u{a0}");
        runs.push((format!("  {sign}\u{a0}{word}"), self.style(look)));
    }

    /// Controls side by side, on as many lines as they take.
    pub fn row(&self, row: &[Control], w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let mut at: Option<(usize, usize)> = None;
        for control in row {
            let runs = self.inline(control);
            let wide: usize = runs.iter().map(|(text, _)| width(text)).sum();
            if control.role.typed() || wide + 2 > w {
                // It does not fit beside anything: it gets lines of its own.
                let button = Control { role: if control.role == Role::Tab { Role::Button } else { control.role }, ..control.clone() };
                canvas.append(self.control(&Control { detail: None, ..button }, w), 0);
                at = None;
                continue;
            }
            let (line, x) = match at {
                Some((line, x)) if x + 2 + wide <= w => (line, x + 2),
                _ => (canvas.line(), 2),
            };
            if self.focused(control) {
                canvas.put(line, x - 1, self.signs.pointer(), self.style(Ink::Focus));
            }
            let end = runs.into_iter().fold(x, |x, (text, style)| canvas.put(line, x, text, style));
            canvas.spots.push(Spot { target: control.target.clone(), line, lines: 1, x, wide, letter: None });
            at = Some((line, end));
        }
        for control in row {
            self.detail(&mut canvas, control, 2, w);
        }
        canvas
    }

    fn inline(&self, control: &Control) -> Vec<Styled> {
        let base = self.base(control);
        let number = self.number(control).map(|number| format!("{number} "));
        let mut runs = match control.role {
            // Inside the brackets, in the place of the first space.
            Role::Button => vec![("[".to_owned(), base), (number.unwrap_or_else(|| " ".to_owned()), base)],
            Role::Tab => vec![(if control.on { "[" } else { " " }.to_owned(), base), (number.unwrap_or_default(), base)],
            _ => vec![(number.unwrap_or_default(), self.style(Ink::Number))],
        };
        match control.role {
            Role::Radio | Role::One => runs.push((format!("{} ", self.signs.radio(control.on)), base)),
            Role::Check | Role::Clue => runs.push((format!("{} ", Signs::check(control.on)), base)),
            Role::Item => runs.push((format!("{} ", self.signs.item(control.on)), base)),
            Role::Link => runs.push((format!("{} ", self.signs.arrow()), base)),
            _ => {}
        }
        let base = if control.role == Role::Tab && control.on { base.patch(self.style(Ink::Strong)) } else { base };
        runs.extend(self.label(control, base, 0));
        if let Some(value) = control.value.as_ref().map(|value| self.words(value)).filter(|value| !value.is_empty()) {
            runs.push((format!(" {value}"), base));
        }
        if control.role == Role::Switch {
            runs.push(("  ".to_owned(), base));
            runs.extend(self.switch(control, base));
        }
        self.push_mark(control, &mut runs);
        match control.role {
            Role::Button => runs.push((" ]".to_owned(), base)),
            Role::Tab => runs.push((if control.on { "]" } else { " " }.to_owned(), base)),
            _ => {}
        }
        runs
    }
}

/// What a line of a mailbox says of a message: who, and about what, to stand in columns.
fn letter_line(label: &Words) -> Option<(&Arg, &Arg)> {
    let Words::Msg(_, args) = label else { return None };
    let named = |name: &str| args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg);
    named("who").zip(named("subject"))
}
