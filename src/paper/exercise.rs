//! The parts of an activity as things to read and to do with a pen.

use std::cell::Cell;

use crate::activity::{Control, Frame, Layout, Letter, Mark, Part, Role, Tone};
use crate::tr;
use crate::words::Words;

use super::html::{self, Html, element};
use super::signs;
use super::simulated::{has_clues, small_cards, takes_steps};

/// Draws parts: blank, to be filled in, or as a worked example, with what was right.
pub(super) struct Pen<'p> {
    pub(super) say: &'p dyn Fn(&Words) -> String,
    pub(super) worked: bool,
    foreign: Cell<bool>,
    options: Cell<usize>,
    pub(super) stretches: Cell<usize>,
    framed: Cell<bool>,
    /// Within a card, whose small print is its date.
    card: Cell<bool>,
}

/// Controls that are drawn together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Options,
    Switches,
    Items,
    Commands,
    Lines,
    Typed,
}

const fn family(role: Role) -> Family {
    match role {
        Role::Radio | Role::Check | Role::One | Role::Clue => Family::Options,
        Role::Switch => Family::Switches,
        Role::Item => Family::Items,
        Role::Button | Role::Link | Role::Tab | Role::Thing => Family::Commands,
        Role::Line => Family::Lines,
        Role::Field | Role::Answer | Role::Area | Role::Secret => Family::Typed,
    }
}

/// The letter of the `n`-th option: A to Z, then numbers.
pub(super) fn letter(n: usize) -> String {
    u8::try_from(n).ok().filter(|n| *n < 26).map_or_else(|| (n + 1).to_string(), |n| char::from(b'A' + n).to_string())
}

/// How many of `parts` belong to the frame before them: closer looks at it, then what is answered to it.
fn belonging(parts: &[Part]) -> usize {
    let looks = parts.iter().take_while(|part| matches!(part, Part::Frame(frame) if frame.layout == Layout::Lens)).count();
    let option = |part: &&Part| matches!(part, Part::Control(control) if family(control.role) == Family::Options);
    looks + parts.iter().skip(looks).take_while(option).count()
}

impl<'p> Pen<'p> {
    pub fn new(say: &'p dyn Fn(&Words) -> String, worked: bool) -> Self {
        Self {
            say,
            worked,
            foreign: Cell::new(false),
            options: Cell::new(0),
            stretches: Cell::new(0),
            framed: Cell::new(false),
            card: Cell::new(false),
        }
    }

    /// Whether something was drawn in another language than the sheet's.
    pub fn met_foreign(&self) -> bool {
        self.foreign.get()
    }

    pub(super) fn words(&self, words: &Words) -> String {
        if matches!(words, Words::Foreign(_)) {
            self.foreign.set(true);
        }
        (self.say)(words)
    }

    pub(super) fn line(&self, words: &Words) -> Html {
        html::line(&self.words(words))
    }

    /// What stands in a field: typed by somebody, so its stars are stars.
    fn typed(&self, words: &Words) -> Html {
        html::text(&self.words(words))
    }

    /// All parts, neighbours of one sort together.
    pub fn parts(&self, parts: &[Part]) -> Html {
        let mut out = Html::new();
        let mut held: Vec<&Control> = Vec::new();
        let mut steps = false;
        let mut told_how = self.worked || self.framed.get();
        let mut rest = parts;
        while let Some((part, after)) = rest.split_first() {
            rest = after;
            match part {
                Part::Control(control) => {
                    if held.last().is_some_and(|last| family(last.role) != family(control.role)) {
                        out.push(&self.controls(&std::mem::take(&mut held)));
                    }
                    held.push(control);
                    continue;
                }
                // Air between the things and where they go does not part them.
                Part::Gap if held.last().is_some_and(|last| last.role == Role::Item) => continue,
                _ => {}
            }
            out.push(&self.controls(&std::mem::take(&mut held)));
            if !told_how && has_clues(std::slice::from_ref(part)) {
                told_how = true;
                out.tag("p", "how", &html::text(&(self.say)(&tr!("paper-underline"))));
            }
            let cards = small_cards(part, rest);
            if cards > 0 {
                let (more, after) = rest.split_at_checked(cards).unwrap_or_default();
                out.tag("div", "pair", &std::iter::once(part).chain(more).map(|card| self.part(card)).collect());
                rest = after;
                continue;
            }
            steps |= matches!(part, Part::Frame(frame) if takes_steps(frame));
            // What announces a frame is not torn from it, nor what a closer look shows and what is answered to it.
            match (part, rest.split_first()) {
                (Part::Text(Tone::Plain | Tone::Title, _), Some((frame @ Part::Frame(_), after)))
                    if !has_clues(std::slice::from_ref(frame)) =>
                {
                    let (belonging, after) = after.split_at_checked(belonging(after)).unwrap_or_default();
                    let mut both = self.part(part);
                    for frame in std::iter::once(frame).chain(belonging.iter().filter(|part| matches!(part, Part::Frame(_)))) {
                        steps |= matches!(frame, Part::Frame(frame) if takes_steps(frame));
                        both.push(&self.part(frame));
                    }
                    let options = belonging.iter().filter_map(|part| if let Part::Control(control) = part { Some(control) } else { None });
                    both.push(&self.controls(&options.collect::<Vec<_>>()));
                    out.tag("div", "together", &both);
                    rest = after;
                }
                _ => {
                    out.push(&self.part(part));
                }
            }
            if self.worked && !self.framed.get() {
                out.push(&self.remarks(part));
            }
        }
        out.push(&self.controls(&held));
        if steps && !self.worked {
            let mut steps = element("p", "how", &html::text(&(self.say)(&tr!("paper-steps"))));
            steps.push(&ruled(5));
            out.tag("div", "together", &steps);
        }
        out
    }

    fn part(&self, part: &Part) -> Html {
        match part {
            Part::Text(tone, words) => self.text(*tone, words),
            Part::Letter(letter) => self.letter(letter),
            Part::Row(row) | Part::Drawings(row) => {
                let row: Vec<&Control> = row.iter().collect();
                row.chunk_by(|a, b| family(a.role) == family(b.role)).map(|same| self.controls(same)).collect()
            }
            Part::Frame(frame) => self.frame(frame),
            Part::Picture(picture) => self.picture(picture),
            Part::Keyboard(rows) => self.keyboard(rows),
            Part::Progress(done, all) => element("p", "small", &html::text(&(self.say)(&tr!("paper-progress", done = *done, all = *all)))),
            Part::Passage(lines) => self.passage(lines),
            Part::Bubble(bubble) => self.bubble(bubble),
            // No lesson has them: the figures have a sheet of their own.
            Part::Chart(_) | Part::Spark(_) | Part::Control(_) | Part::Contact(_) | Part::Gap => Html::new(),
        }
    }

    fn text(&self, tone: Tone, words: &Words) -> Html {
        let inner = html::blocks(&self.words(words));
        let labelled = |label: &Words| {
            let mut whole = element("p", "label", &html::text(&(self.say)(label)));
            whole.push(&inner);
            element("div", "box", &whole)
        };
        match tone {
            // What comes after an answer is not on the sheet, unless the answer is.
            Tone::Good | Tone::Again | Tone::Solution | Tone::Hint if !self.worked => Html::new(),
            // Nothing is half typed on paper.
            Tone::Mend => Html::new(),
            // How the program is used is of no use here.
            Tone::Quiet if matches!(words, Words::Msg(..)) && !self.card.get() => Html::new(),
            Tone::Title => element("h2", "", &self.line(words)),
            Tone::Ask => element("div", "ask", &inner),
            Tone::Example => labelled(&tr!("paper-example")),
            Tone::Aside => labelled(&tr!("paper-aside")),
            Tone::Gloss => element("div", "gloss", &inner),
            Tone::Quiet => element("div", "small", &inner),
            Tone::Plain | Tone::Good | Tone::Again | Tone::Solution | Tone::Hint | Tone::Trouble | Tone::News => inner,
        }
    }

    fn letter(&self, letter: &Letter) -> Html {
        let heads = [
            (tr!("paper-from"), &letter.from),
            (tr!("paper-to"), &letter.to),
            (tr!("paper-cc"), &letter.cc),
            (tr!("paper-sent"), &letter.date),
            (tr!("paper-subject"), &letter.subject),
        ];
        let mut rows = Html::new();
        for (label, value) in heads {
            if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
                let mut row = element("th", "", &html::text(&(self.say)(&label)));
                row.tag("td", "", &self.line(value));
                rows.tag("tr", "", &row);
            }
        }
        let mut out = Html::new();
        if !rows.is_empty() {
            out.tag("table", "heads", &element("tbody", "", &rows));
        }
        if let Some(body) = &letter.body {
            out.tag("div", "message", &html::blocks(&self.words(body)));
        }
        if let Some(attached) = letter.attached.as_ref().filter(|attached| !attached.is_empty()) {
            let mut line = html::drawing(signs::drawing(crate::activity::Sign::Clip));
            line.push(&self.line(attached));
            out.tag("p", "attached", &line);
        }
        element("div", "letter", &out)
    }

    fn frame(&self, frame: &Frame) -> Html {
        let around = self.framed.replace(true);
        let card = self.card.replace(frame.layout == Layout::Card);
        let out = self.drawn(frame);
        self.card.set(card);
        self.framed.set(around);
        out
    }

    fn controls(&self, controls: &[&Control]) -> Html {
        let Some(first) = controls.first() else { return Html::new() };
        match family(first.role) {
            Family::Options => self.options(controls),
            Family::Switches => element("ul", "switches", &controls.iter().map(|control| self.switch(control)).collect()),
            Family::Items => self.items(controls),
            Family::Commands => {
                let commands: Html = controls.iter().map(|control| self.command(control)).collect();
                element("p", "commands", &commands)
            }
            Family::Lines => {
                let rows: Html = controls.iter().map(|control| self.list_line(control)).collect();
                element("table", "lines", &element("tbody", "", &rows))
            }
            Family::Typed => controls.iter().map(|control| self.field(control)).collect(),
        }
    }

    fn options(&self, controls: &[&Control]) -> Html {
        let items: Html = controls
            .iter()
            .map(|control| {
                let aside = !control.enabled && !control.on && !self.worked;
                let mut line = square(control.on);
                // Boxes of a form have no letter in life either.
                if !self.framed.get() {
                    let n = self.options.replace(self.options.get() + 1);
                    line.tag("span", "letter-of", &html::text(&letter(n)));
                }
                let label = self.line(&control.label);
                let mut said = if aside { element("s", "", &label) } else { label };
                said.push(&self.beneath(control));
                line.tag("span", "said", &said);
                element("li", "", &line)
            })
            .collect();
        element("ul", "options", &items)
    }

    /// The line beneath a control and, in a worked example, whether it is right.
    pub(super) fn beneath(&self, control: &Control) -> Html {
        let mut out = Html::new();
        if self.worked && control.mark == Some(Mark::Right) && family(control.role) == Family::Options {
            out.tag("span", "mark", &html::text(&(self.say)(&tr!("paper-right"))));
        }
        if let Some((tone, detail)) = &control.detail
            && (self.worked || !matches!(tone, Tone::Good | Tone::Again | Tone::Solution | Tone::Hint))
        {
            out.tag("span", "detail", &html::broken(&self.words(detail)));
        }
        out
    }

    fn field(&self, control: &Control) -> Html {
        let mut out = element("span", "label-of", &self.line(&control.label));
        let held = control.value.as_ref().filter(|value| !(self.say)(value).is_empty());
        if control.role == Role::Area && held.is_none() {
            out.push(&ruled(4));
        } else {
            out.tag("span", "dots", &held.map(|value| self.typed(value)).unwrap_or_default());
        }
        out.push(&self.beneath(control));
        element("div", "field", &out)
    }

    fn signs(&self, control: &Control) -> Html {
        let mut out = Html::new();
        for sign in [control.sign, control.also].into_iter().flatten() {
            out.push(&html::drawing(signs::drawing(sign)));
            if let Some(word) = signs::word(sign).filter(|_| control.role == Role::Line) {
                out.tag("span", "small", &html::text(&(self.say)(&word)));
            }
        }
        out
    }

    fn command(&self, control: &Control) -> Html {
        let class = match (control.role, control.on) {
            (Role::Tab, true) => "tab open",
            (Role::Tab, false) => "tab",
            (Role::Link, _) => "link",
            _ => "button",
        };
        let mut inner = self.signs(control);
        inner.push(&self.line(&control.label));
        if let Some(value) = &control.value {
            inner.tag("span", "small", &self.line(value));
        }
        let mut out = element("span", class, &inner);
        out.push(&self.beneath(control));
        out
    }

    fn list_line(&self, control: &Control) -> Html {
        let mut row = element("td", "signs", &self.signs(control));
        let mut label = self.line(&control.label);
        label.push(&self.beneath(control));
        row.tag("td", "", &label);
        row.tag("td", "right", &control.value.as_ref().map(|value| self.line(value)).unwrap_or_default());
        element("tr", if control.on { "open" } else { "" }, &row)
    }
}

pub(super) fn square(on: bool) -> Html {
    let cross = if on { html::text("×") } else { Html::new() };
    element("span", "square", &cross)
}

fn ruled(lines: usize) -> Html {
    let lines: Html = (0..lines).map(|_| element("span", "dots", &Html::new())).collect();
    element("div", "ruled", &lines)
}
