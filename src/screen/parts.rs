//! Parts laid out as lines: texts by tone, controls by role. Letters, frames and keyboards are in [`super::frames`], typed
//! texts in [`super::fields`].

use std::cell::Cell;

use ratatui::style::{Modifier, Style};

use super::canvas::{Canvas, Spot, Told};
use super::rich::{self, Breaks, Line, Styled};
use super::signs::Signs;
use super::theme::Ink;
use crate::activity::{Control, Layout, Mark, Part, Role, Sign, Target, Tone};
use crate::app::Theme;
use crate::text::{cut, markup, pad, width};
use crate::tr;
use crate::words::{Arg, Words};

/// Longest line of text that is easy to read.
const READABLE: usize = 70;
/// Columns of the senders in a list of messages, and the columns that such a list takes at least.
const WHO: usize = 24;
const WHO_MIN: usize = 52;
/// Columns before a control: the pointer, the number.
pub const GUTTER: usize = 4;

/// Draws the parts of one page.
pub struct Painter<'a> {
    /// Colours.
    pub theme: Theme,
    /// Signs.
    pub signs: Signs,
    /// Puts words in a language.
    pub say: &'a dyn Fn(&Words) -> String,
    /// What has the focus.
    pub focus: Option<&'a Target>,
    /// Letters after the text cursor.
    pub after: usize,
    /// The numbers of the controls.
    pub numbers: &'a [(Target, u8)],
    /// Whether the numbers are to be seen: not while text is typed.
    pub numbered: bool,
    /// Whether a text was met that is not translated yet.
    pub foreign: Cell<bool>,
    /// Columns of the labels left of the fields that are being drawn.
    pub beside: Cell<usize>,
}

impl Painter<'_> {
    /// A look of the theme.
    pub fn style(&self, look: Ink) -> Style {
        self.theme.style(look)
    }

    /// Words in the person's language, marked where they could not be.
    pub fn words(&self, words: &Words) -> String {
        let text = self.bare(words);
        if !matches!(words, Words::Foreign(_)) {
            return text;
        }
        self.foreign.set(true);
        format!("{}\u{a0}{}", text.trim_end(), self.signs.foreign())
    }

    /// Words without any mark: what a field holds.
    pub fn bare(&self, words: &Words) -> String {
        self.signs.text((self.say)(words))
    }

    /// Whether a control has the focus.
    pub fn focused(&self, control: &Control) -> bool {
        control.enabled && self.focus == Some(&control.target)
    }

    /// The number of a control, or the place that it leaves while text is typed: nothing moves by typing.
    pub fn number(&self, control: &Control) -> Option<String> {
        let number = self.numbers.iter().find(|(target, _)| *target == control.target).map(|(_, n)| *n)?;
        control.enabled.then(|| if self.numbered { number.to_string() } else { " ".to_owned() })
    }

    /// All parts, one beneath the other, in `w` columns.
    pub fn parts(&self, parts: &[Part], w: usize, within: Option<Layout>) -> Canvas {
        let mut canvas = Canvas::default();
        let beside = self.beside.replace(self.label_columns(parts));
        let mut before: Option<&Part> = None;
        for (n, part) in parts.iter().enumerate() {
            let listed = is_good(Some(part)) && (is_good(before) || is_good(parts.get(n + 1)));
            if let Some(before) = before.filter(|before| !(listed && is_good(Some(before)))) {
                let apart = |part: &Part| matches!(part, Part::Row(_) | Part::Letter(_));
                let rows = apart(before) || apart(part);
                if within == Some(Layout::Mail) && rows {
                    canvas.rule(2);
                } else if let Some(level) = air(before, part) {
                    canvas.air(level);
                }
            }
            let drawn = match part {
                Part::Letter(letter) => self.letter(letter, w, within),
                Part::Text(_, words) if listed => self.ticked(words, w),
                part => self.part(part, w),
            };
            if drawn.len() > 0 || matches!(part, Part::Gap) {
                canvas.append(drawn, 0);
                before = Some(part);
            }
        }
        self.beside.set(beside);
        canvas
    }

    /// One of several good things: a tick before it says what a heading would.
    fn ticked(&self, words: &Words, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let sign = self.signs.mark(Mark::Right);
        let lines =
            rich::lines(&self.words(words), w.saturating_sub(4).min(READABLE), self.style(Ink::Text), self.theme, Breaks::Paragraphs);
        let (first, _) = self.put(&mut canvas, 4, &lines);
        canvas.put(first, 2, sign, self.style(Ink::Good));
        canvas
    }

    fn part(&self, part: &Part, w: usize) -> Canvas {
        match part {
            Part::Text(tone, words) => self.text(*tone, words, w, true),
            Part::Letter(letter) => self.letter(letter, w, None),
            Part::Control(control) => self.control(control, w),
            Part::Row(row) => self.row(row, w),
            Part::Frame(frame) => self.frame(frame, w),
            Part::Keyboard(rows) => self.keyboard(rows, w),
            Part::Progress(done, all) => self.progress(*done, *all, w),
            Part::Gap => Canvas::default(),
        }
    }

    /// Puts lines of runs one beneath the other; the first line and how many.
    pub fn put(&self, canvas: &mut Canvas, x: usize, lines: &[Line]) -> (usize, usize) {
        let first = canvas.len();
        for line in lines {
            if line.apart {
                canvas.air(1);
            }
            let at = canvas.line();
            if line.bullet {
                canvas.put(at, x, self.signs.bullet(), self.style(Ink::Rule));
            }
            line.runs.iter().fold(x + line.indent, |x, (text, style)| canvas.put(at, x, text, *style));
        }
        (first, canvas.len() - first)
    }

    /// A text by its tone. `heading`: whether the word of the tone stands above.
    pub fn text(&self, tone: Tone, words: &Words, w: usize, heading: bool) -> Canvas {
        let mut canvas = Canvas::default();
        let text = self.words(words);
        if text.trim().is_empty() {
            return canvas;
        }
        let (look, word) = match tone {
            Tone::Plain => (Ink::Text, None),
            Tone::Title => (Ink::Title, None),
            Tone::Ask => (Ink::Ask, None),
            Tone::Quiet => (Ink::Quiet, None),
            Tone::Example => (Ink::Rule, Some(tr!("screen-tone-example"))),
            Tone::Aside => (Ink::Hint, Some(tr!("screen-tone-aside"))),
            Tone::Good => (Ink::Good, Some(tr!("screen-tone-good"))),
            Tone::Again => (Ink::Again, Some(tr!("screen-tone-again"))),
            Tone::Hint => (Ink::Hint, Some(tr!("screen-tone-hint"))),
            Tone::Solution => (Ink::Title, Some(tr!("screen-tone-solution"))),
            Tone::Trouble => (Ink::Trouble, Some(tr!("screen-tone-trouble"))),
            Tone::News => (Ink::Title, Some(tr!("screen-tone-news"))),
            // Its first word, the one explained, says enough.
            Tone::Gloss => (Ink::Rule, None),
        };
        if matches!(tone, Tone::Plain | Tone::Title | Tone::Ask | Tone::Quiet) {
            let lines = rich::lines(&text, w.min(READABLE), self.style(look), self.theme, Breaks::Paragraphs);
            self.put(&mut canvas, 0, &lines);
            return canvas;
        }
        if let Some(word) = word.filter(|_| heading) {
            let bold = self.style(look).add_modifier(Modifier::BOLD);
            self.put(&mut canvas, 2, &rich::flow(&[(self.words(&word), bold)], w.saturating_sub(2)));
        }
        let lines = rich::lines(&text, w.saturating_sub(2).min(READABLE), self.style(Ink::Text), self.theme, Breaks::Paragraphs);
        self.put(&mut canvas, 2, &lines);
        for row in &mut canvas.rows {
            let bar = super::canvas::Piece { x: 0, text: self.signs.bar().to_owned(), style: self.style(look) };
            row.pieces.insert(0, bar);
        }
        if matches!(tone, Tone::Good | Tone::Again | Tone::Hint | Tone::Solution | Tone::Trouble | Tone::News) {
            canvas.told.push(Told { line: 0, lines: canvas.len(), text });
        }
        canvas
    }

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
            Role::Radio => self.signs.radio(control.on),
            Role::Check => Signs::check(control.on),
            Role::Item => self.signs.item(control.on),
            Role::Link => self.signs.arrow(),
            _ => "",
        };
        let x = GUTTER + if head.is_empty() { 0 } else { width(head) + 1 };
        let columns = w.saturating_sub(x).max(1);
        let mut runs = self.label(control, base, w);
        let value = control.value.as_ref().map(|value| self.words(value)).filter(|value| !value.is_empty());
        let mut aside = None;
        match value {
            // A line of a list: what stands to the right is aligned there, where there is room.
            Some(value) if control.role == Role::Line && width(&value) + 16 <= columns => aside = Some(value),
            Some(value) if control.role == Role::Item => runs.push((format!(" {}\u{a0}{value}", self.signs.arrow()), base)),
            Some(value) => runs.push((format!("  {value}"), self.style(Ink::Quiet))),
            None => {}
        }
        self.push_mark(control, &mut runs);
        if control.role == Role::Button {
            runs.insert(0, ("[ ".to_owned(), base));
            runs.push((" ]".to_owned(), base));
        }
        let lines = rich::flow(&runs, aside.as_ref().map_or(columns, |value| columns - width(value) - 2).min(READABLE));
        let (first, lines) = self.put(&mut canvas, x, &lines);
        if let Some(value) = aside {
            canvas.put(first, w - width(&value), value, self.style(Ink::Quiet));
        }
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

    fn push_mark(&self, control: &Control, runs: &mut Vec<Styled>) {
        let (look, word) = match control.mark {
            Some(Mark::Right) => (Ink::Good, tr!("screen-mark-right")),
            Some(Mark::Other) => (Ink::Again, tr!("screen-mark-other")),
            None => return,
        };
        let sign = control.mark.map_or("", |mark| self.signs.mark(mark));
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
            Role::Radio => runs.push((format!("{} ", self.signs.radio(control.on)), base)),
            Role::Check => runs.push((format!("{} ", Signs::check(control.on)), base)),
            Role::Item => runs.push((format!("{} ", self.signs.item(control.on)), base)),
            Role::Link => runs.push((format!("{} ", self.signs.arrow()), base)),
            _ => {}
        }
        let base = if control.role == Role::Tab && control.on { base.patch(self.style(Ink::Strong)) } else { base };
        runs.extend(self.label(control, base, 0));
        if let Some(value) = control.value.as_ref().map(|value| self.words(value)).filter(|value| !value.is_empty()) {
            runs.push((format!(" {value}"), base));
        }
        self.push_mark(control, &mut runs);
        match control.role {
            Role::Button => runs.push((" ]".to_owned(), base)),
            Role::Tab => runs.push((if control.on { "]" } else { " " }.to_owned(), base)),
            _ => {}
        }
        runs
    }

    fn progress(&self, done: usize, all: usize, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let done = done.min(all);
        let words = self.words(&tr!("screen-progress", done = done, all = all));
        let columns = w.saturating_sub(width(&words) + 2).min(30);
        let full = (done * columns).checked_div(all).unwrap_or(0);
        let line = canvas.line();
        let (yes, no) = self.signs.progress();
        let x = canvas.put(line, 0, yes.repeat(full), self.style(Ink::Good));
        let x = canvas.put(line, x, no.repeat(columns - full), self.style(Ink::Rule));
        canvas.put(line, x + 2, words, self.style(Ink::Text));
        canvas
    }
}

fn is_good(part: Option<&Part>) -> bool {
    matches!(part, Some(Part::Text(Tone::Good, _)))
}

/// What a line of a mailbox says of a message: who, and about what, to stand in columns.
fn letter_line(label: &Words) -> Option<(&Arg, &Arg)> {
    let Words::Msg(_, args) = label else { return None };
    let named = |name: &str| args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg);
    named("who").zip(named("subject"))
}

/// How much air stands between two parts; none between lines of one list. 1 lasts longest: between texts that would else run
/// into each other; 2 where a bar or a frame already parts them; 3 is only pleasant.
fn air(before: &Part, after: &Part) -> Option<u8> {
    let role = |part: &Part| match part {
        Part::Control(control) => Some(control.role),
        _ => None,
    };
    let flowing = |part: &Part| matches!(part, Part::Text(Tone::Plain | Tone::Ask | Tone::Title | Tone::Quiet, _) | Part::Gap);
    match (role(before), role(after)) {
        (Some(Role::Line), Some(Role::Line)) => None,
        (Some(_), Some(_)) => Some(3),
        _ if matches!((before, after), (Part::Row(_), Part::Row(_))) => Some(3),
        _ if matches!((before, after), (Part::Text(Tone::Gloss, _), Part::Text(Tone::Gloss, _))) => Some(3),
        _ if flowing(before) => Some(1),
        _ => Some(2),
    }
}
