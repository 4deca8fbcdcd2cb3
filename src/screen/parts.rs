//! Parts laid out as lines: texts by tone, controls by role. Letters, frames and keyboards are in [`super::frames`], telephones
//! and posts in [`super::devices`], panels and cards in [`super::sheets`], running text in [`super::passage`], pictures in
//! [`super::picture`], typed texts in [`super::fields`].

use std::cell::Cell;

use ratatui::style::{Modifier, Style};

use super::canvas::{Canvas, Told};
use super::rich::{self, Breaks, Line};
use super::signs::Signs;
use super::theme::Ink;
use crate::activity::{Control, Layout, Mark, Part, Role, Target, Tone};
use crate::app::Theme;
use crate::text::width;
use crate::tr;
use crate::words::Words;

/// Longest line of text that is easy to read.
pub const READABLE: usize = 70;
/// Columns before a control: the pointer, the number.
pub const GUTTER: usize = 4;

/// The air level of lines that are only drawing: they last longer than what is only pleasant, and go before anything is scrolled.
pub const DRAWING: u8 = 3;

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
    /// Whether lines of text stand wide apart.
    pub double: bool,
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
        let text = held(&self.bare(words));
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
                    // The few lines of a closer look belong together.
                    let together = within == Some(Layout::Lens) && matches!((before, part), (Part::Text(..), Part::Text(..)));
                    canvas.air(if together { 4 } else { level });
                }
            }
            let drawn = match part {
                Part::Letter(letter) => self.letter(letter, w, within),
                Part::Text(_, words) if listed => self.ticked(words, w),
                Part::Text(Tone::Plain | Tone::Title, words) if within == Some(Layout::Lens) => self.looked_at(words, w),
                part => self.part(part, w),
            };
            if drawn.len() > 0 || matches!(part, Part::Gap) {
                canvas.append(drawn, 0);
                before = Some(part);
            }
            if within.is_none() {
                let remarks = self.remarks(part, w);
                if remarks.len() > 0 {
                    canvas.air(2);
                    canvas.append(remarks, 0);
                }
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

    /// One part.
    pub fn part(&self, part: &Part, w: usize) -> Canvas {
        match part {
            Part::Text(tone, words) => self.text(*tone, words, w, true),
            Part::Letter(letter) => self.letter(letter, w, None),
            Part::Control(control) => self.control(control, w),
            Part::Row(row) => self.row(row, w),
            Part::Frame(frame) => self.frame(frame, w),
            Part::Picture(picture) => self.picture(picture, w),
            Part::Keyboard(rows) => self.keyboard(rows, w),
            Part::Drawings(controls) => self.drawings(controls, w),
            Part::Progress(done, all) => self.progress(*done, *all, w),
            Part::Chart(chart) => self.chart(chart, w),
            Part::Spark(spark) => self.spark(spark, w),
            Part::Passage(lines) => self.passage(lines, w),
            Part::Bubble(bubble) => self.bubble(bubble, w),
            Part::Contact(_) | Part::Gap => Canvas::default(),
        }
    }

    /// Puts lines of runs one beneath the other; the first line and how many.
    pub fn put(&self, canvas: &mut Canvas, x: usize, lines: &[Line]) -> (usize, usize) {
        let first = canvas.len();
        for line in lines {
            if line.apart {
                canvas.air(1);
            }
            if self.double && canvas.len() > first {
                canvas.line();
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
            Tone::Plain | Tone::Mend => (Ink::Text, None),
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
        if matches!(tone, Tone::Plain | Tone::Mend | Tone::Title | Tone::Ask | Tone::Quiet) {
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
            canvas.told.push(Told { line: 0, lines: canvas.len(), text, leads_on: false });
        }
        canvas
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

/// The text with the spaces that French puts around its signs made such that no line is broken there.
fn held(text: &str) -> String {
    let mut out = text.replace("« ", "«\u{a0}").replace("<< ", "<<\u{a0}");
    for sign in ["»", ">>", "?", "!", ":", ";", "%", "€"] {
        out = out.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    out
}

fn is_good(part: Option<&Part>) -> bool {
    matches!(part, Some(Part::Text(Tone::Good, _)))
}

/// How much air stands between two parts; none between lines of one list. 1 lasts longest: between texts that would else run
/// into each other; 2 where a bar or a frame already parts them; 4 is only pleasant. At 3 stand drawings: see [`DRAWING`].
fn air(before: &Part, after: &Part) -> Option<u8> {
    let role = |part: &Part| match part {
        Part::Control(control) => Some(control.role),
        _ => None,
    };
    let flowing =
        |part: &Part| matches!(part, Part::Text(Tone::Plain | Tone::Ask | Tone::Title | Tone::Quiet, _) | Part::Passage(_) | Part::Gap);
    match (role(before), role(after)) {
        (Some(Role::Line), Some(Role::Line)) => None,
        (Some(_), Some(_)) => Some(4),
        // A bar stands right under what it counts.
        (Some(_), None) if matches!(after, Part::Progress(..)) => None,
        _ if matches!((before, after), (Part::Bubble(_), Part::Bubble(_))) => None,
        _ if matches!((before, after), (Part::Row(_), Part::Row(_))) => Some(4),
        _ if matches!((before, after), (Part::Text(Tone::Gloss, _), Part::Text(Tone::Gloss, _))) => Some(4),
        _ if flowing(before) => Some(1),
        _ => Some(2),
    }
}
