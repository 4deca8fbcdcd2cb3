//! A page put into words to hear, piece by piece, so that a later telling can leave out what was said.

use crate::activity::{Bubble, Chart, Control, Frame, Layout, Letter, Part, Picture, Role, Stretch, Target, Tone};
use crate::learn::Page;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

use super::controls::lines_of;
/// Puts words in the person's language.
pub type Say<'s> = &'s dyn Fn(&Words) -> String;

/// One piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// What is said.
    pub lines: Vec<String>,
    /// In which language.
    pub tongue: Tongue,
    /// What it is.
    pub what: What,
}

/// What a piece is, for comparing two tellings.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A text; whether it answers what was just done.
    Text {
        /// Whether it does.
        reply: bool,
    },
    /// A control.
    Control(Told),
}

/// What was told of a control.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Which.
    pub target: Target,
    /// What it is.
    pub role: Role,
    /// Its number; 0 where it has none.
    pub number: usize,
    /// Whether it can be acted on.
    pub enabled: bool,
    /// Whether it is selected, ticked, open.
    pub on: bool,
    /// Whether an answer left a mark on it.
    pub answered: bool,
    /// What it says.
    pub label: String,
    /// Sign, mark and detail.
    pub saying: String,
    /// What it holds.
    pub value: String,
}

/// By what a page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// By lines that are read and answered by lines.
    Lines {
        /// Whether a line that is typed is the answer of the page.
        answer: bool,
    },
    /// By a voice, beside a screen.
    Voice,
}

/// In which language something is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tongue {
    /// In that of the kit's own words.
    #[default]
    Kit,
    /// In that of the lesson.
    Lesson,
    /// In that in which it was written: it is not translated.
    Source,
}

impl Tongue {
    const fn of(words: &Words) -> Self {
        match words {
            Words::Msg(..) => Self::Kit,
            Words::Text(_) => Self::Lesson,
            Words::Foreign(_) => Self::Source,
        }
    }
}

/// How a page is told.
#[derive(Clone, Debug)]
pub struct Manner<'p> {
    /// By what.
    pub by: By,
    /// The number of each control that has one.
    pub numbered: Vec<(usize, &'p Control)>,
}

/// The pieces of the page's body, in the order of reading.
pub fn body<'p>(page: &'p Page, manner: Manner<'p>, say: Say<'_>) -> Vec<Piece> {
    let marked = Part::all_controls(&page.parts).iter().any(|control| control.mark.is_some());
    let mend = page.parts.iter().any(|part| matches!(part, Part::Text(Tone::Mend, _)));
    let mut teller = Body { manner, marked, mend, say, with: None, pieces: Vec::new() };
    if has_foreign(&page.parts) {
        teller.kit(&tr!("linear-foreign"));
    }
    teller.parts(&page.parts);
    teller.pieces
}

struct Body<'p, 's> {
    manner: Manner<'p>,
    /// Whether marks say already what was right.
    marked: bool,
    /// Whether the page says what to take away of what is typed, which is said here in another way.
    mend: bool,
    say: Say<'s>,
    /// With whom one speaks, where both sides do.
    with: Option<String>,
    pieces: Vec<Piece>,
}

impl Body<'_, '_> {
    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                // What was sent cannot be taken back: the line is typed once more.
                Part::Text(Tone::Mend, _) if self.manner.by != By::Voice => self.kit(&tr!("linear-type-again")),
                Part::Text(tone, words) => {
                    let reply = matches!(tone, Tone::Good | Tone::Again | Tone::Hint | Tone::Solution | Tone::Trouble | Tone::News);
                    let tone = if self.marked && matches!(tone, Tone::Good | Tone::Again) { Tone::Plain } else { *tone };
                    self.text(reply, Tongue::of(words), text_lines(tone, words, self.say));
                }
                Part::Letter(letter) => {
                    let tongue = letter.body.as_ref().or(letter.subject.as_ref()).map(Tongue::of).unwrap_or_default();
                    self.text(false, tongue, letter_lines(letter, self.say));
                }
                Part::Control(control) => self.control(control),
                Part::Row(row) | Part::Drawings(row) => row.iter().for_each(|control| self.control(control)),
                Part::Frame(frame) => self.frame(frame),
                Part::Picture(picture) => self.picture(picture),
                Part::Progress(done, all) => self.kit(&tr!("linear-progress", done = *done, all = *all)),
                Part::Chart(chart) => self.chart(chart),
                Part::Spark(spark) => {
                    let label = plain_words(&spark.label, self.say);
                    self.kit(&tr!("linear-labelled", label = label, value = spark.told.clone()));
                }
                // The sentence beside it says which key; a drawing says nothing to an ear.
                Part::Keyboard(_) | Part::Contact(_) | Part::Gap => {}
                Part::Passage(lines) => self.passage(None, lines),
                Part::Bubble(bubble) => self.bubble(bubble),
            }
        }
    }

    fn frame(&mut self, frame: &Frame) {
        let title = plain_words(&frame.title, self.say);
        let words = match frame.layout {
            Layout::Mail => tr!("linear-mail", title = title),
            Layout::Page => tr!("linear-site", title = title),
            Layout::Badge => tr!("linear-badge", title = title),
            Layout::Phone => tr!("linear-phone", title = title),
            Layout::Chat => tr!("linear-chat", title = title),
            Layout::Post => tr!("linear-post", title = title),
            Layout::Call => tr!("linear-call", title = title),
            Layout::Counter => tr!("linear-counter", title = title),
            Layout::Paper => tr!("linear-paper", title = title),
            Layout::Alert => tr!("linear-alert", title = title),
            Layout::Panel => tr!("linear-panel", title = title),
            Layout::Card | Layout::Code => tr!("linear-card", title = title),
            Layout::Lens => tr!("linear-lens", title = title),
        };
        self.kit(&words);
        let both = frame.parts.iter().any(|part| matches!(part, Part::Bubble(Bubble { mine: true, .. })));
        let before = std::mem::replace(&mut self.with, both.then(|| plain_words(&frame.title, self.say).as_str().to_owned()));
        self.parts(&frame.parts);
        self.with = before;
    }

    /// A row a line, each number with its name; what was not asked is not said.
    fn chart(&mut self, chart: &Chart) {
        let say = self.say;
        for row in &chart.rows {
            let label = plain_words(&row.label, say);
            let one = |(title, cell): (Option<&Words>, &Words)| match title {
                Some(title) => say(&tr!("figures-cell", title = title.clone(), value = cell.clone())),
                None => say(cell),
            };
            let titles = chart.columns.iter().map(|title| (chart.columns.len() > 1).then_some(title));
            let cells: Vec<String> = titles.zip(&row.cells).filter_map(|(title, cell)| Some(one((title, cell.as_ref()?)))).collect();
            let cells = SafeText::show_line(&cells.join(" · "));
            self.kit(&tr!("figures-row", label = label, cells = cells));
        }
    }

    /// A picture says nothing to an ear: what it shows is named.
    fn picture(&mut self, picture: &Picture) {
        let title = plain_words(&picture.title, self.say);
        self.kit(&tr!("linear-picture", title = title));
        picture.things.iter().for_each(|thing| self.control(thing));
        if self.manner.by != By::Voice && picture.things.iter().any(|thing| thing.enabled) {
            self.kit(&tr!("linear-picture-how"));
        }
    }

    /// Who says it, when, and what.
    fn bubble(&mut self, bubble: &Bubble) {
        let plain = |words: &Words| plain_words(words, self.say).as_str().to_owned();
        let who = match (&bubble.who, bubble.mine) {
            (Some(who), _) => Some(plain(who)),
            (None, true) => Some((self.say)(&tr!("linear-you"))),
            (None, false) => self.with.clone(),
        };
        let head: Vec<String> = who.into_iter().chain(bubble.when.as_ref().map(plain)).filter(|text| !text.is_empty()).collect();
        self.passage((!head.is_empty()).then(|| SafeText::show_line(&head.join(", "))), &bubble.said);
    }

    /// Running text as a whole, and after it what can be acted on in it.
    fn passage(&mut self, head: Option<SafeText>, lines: &[Vec<Stretch>]) {
        let said: Vec<String> = lines.iter().map(|line| line.iter().map(|stretch| (self.say)(stretch.words())).collect()).collect();
        let mut said = spoken_lines(&said.join("\n"));
        if let Some(head) = head {
            match said.first_mut() {
                Some(first) => *first = (self.say)(&tr!("linear-labelled", label = head, value = SafeText::show_line(first))),
                None => said.push(head.as_str().to_owned()),
            }
        }
        let tongue = lines.iter().flatten().next().map(|stretch| Tongue::of(stretch.words())).unwrap_or_default();
        self.text(false, tongue, said);
        let mut told: Vec<&Target> = Vec::new();
        for control in lines.iter().flatten().filter_map(Stretch::control) {
            // What can no longer be acted on, and of which nothing is said, has just been read.
            let silent = !control.enabled && control.detail.is_none();
            if !silent && !told.contains(&&control.target) {
                self.control_in(control, control.role == Role::Link);
                told.push(&control.target);
            }
        }
    }

    /// The one text that is asked for: it needs no number, and a line replaces what is written there.
    fn asked(&self, control: &Control) -> Vec<String> {
        let label = plain_words(&control.label, self.say);
        let held = control.value.as_ref().filter(|value| !(self.say)(value).is_empty());
        match held {
            Some(value) => {
                let line = (self.say)(&tr!("linear-labelled", label = label, value = value.clone()));
                let whole = (!self.mend).then(|| (self.say)(&tr!("linear-whole-text")));
                std::iter::once(line).chain(whole).collect()
            }
            None => vec![label.as_str().to_owned()],
        }
    }

    fn text(&mut self, reply: bool, tongue: Tongue, lines: Vec<String>) {
        if !lines.is_empty() {
            self.pieces.push(Piece { lines, tongue, what: What::Text { reply } });
        }
    }

    /// Words of the kit itself.
    fn kit(&mut self, words: &Words) {
        let lines = vec![(self.say)(words)];
        self.text(false, Tongue::Kit, lines);
    }

    fn control(&mut self, control: &Control) {
        self.control_in(control, false);
    }

    /// A control; `within`: it stands in a text that was just said.
    fn control_in(&mut self, control: &Control, within: bool) {
        // A command that does nothing now is only a drawing.
        if !control.enabled && control.detail.is_none() && matches!(control.role, Role::Button | Role::Link | Role::Tab) {
            return;
        }
        // Numbered by place, not by name: the same name twice would otherwise bear one number.
        let number = self.manner.numbered.iter().find(|(_, other)| std::ptr::eq(*other, control)).map_or(0, |(n, _)| *n);
        let say = |words: Option<&Words>| words.map(self.say).unwrap_or_default();
        let detail = say(control.detail.as_ref().map(|(_, words)| words));
        let told = Told {
            target: control.target.clone(),
            role: control.role,
            number,
            enabled: control.enabled,
            on: control.on,
            label: say(Some(&control.label)),
            answered: control.mark.is_some(),
            saying: format!("{:?} {:?} {:?} {detail}", control.sign, control.also, control.mark),
            value: say(control.value.as_ref()),
        };
        let label = plain_words(&control.label, self.say);
        let label = if within { SafeText::show_line(&(self.say)(&tr!("linear-in-text", text = label))) } else { label };
        let lines = if self.manner.by == (By::Lines { answer: true }) && control.enabled {
            self.asked(control)
        } else {
            lines_of(control, label, (number, false), self.manner.by, self.say)
        };
        self.pieces.push(Piece { lines, tongue: Tongue::of(&control.label), what: What::Control(told) });
    }
}

/// A text with the word that tells what it is for.
pub(super) fn text_lines(tone: Tone, words: &Words, say: Say<'_>) -> Vec<String> {
    let mut lines = spoken_lines(&say(words));
    let before = match tone {
        Tone::Example => Some(tr!("linear-example")),
        Tone::Aside => Some(tr!("linear-aside")),
        Tone::Good => Some(tr!("linear-good")),
        Tone::Again => Some(tr!("linear-again")),
        Tone::Hint => Some(tr!("linear-hint")),
        Tone::Solution => Some(tr!("linear-solution")),
        Tone::Trouble => Some(tr!("linear-trouble")),
        Tone::Gloss => Some(tr!("linear-gloss")),
        Tone::Plain | Tone::Mend | Tone::Title | Tone::Ask | Tone::News | Tone::Quiet => None,
    };
    if let (Some(before), Some(first)) = (before, lines.first_mut()) {
        *first = format!("{} {first}", say(&before));
    }
    lines
}

fn letter_lines(letter: &Letter, say: Say<'_>) -> Vec<String> {
    let mut lines = vec![say(&tr!("linear-letter"))];
    let heads = [
        (tr!("linear-from"), &letter.from),
        (tr!("linear-to"), &letter.to),
        (tr!("linear-cc"), &letter.cc),
        (tr!("linear-date"), &letter.date),
        (tr!("linear-subject"), &letter.subject),
        (tr!("linear-attached"), &letter.attached),
    ];
    for (label, value) in heads {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            lines.push(say(&tr!("linear-labelled", label = label, value = value.clone())));
        }
    }
    if let Some(body) = &letter.body {
        lines.extend(spoken_lines(&say(body)));
    }
    lines.push(say(&tr!("linear-letter-end")));
    lines
}

/// A text without its marks, line by line.
pub(super) fn spoken_lines(text: &str) -> Vec<String> {
    let blocks = markup::blocks(text).into_iter();
    blocks
        .map(|block| {
            let text: String = block.runs.into_iter().map(|run| run.text).collect();
            if block.bullet { format!("- {text}") } else { text }
        })
        .collect()
}

/// Words on one line and without marks, to stand in a message.
pub fn plain_words(words: &Words, say: Say<'_>) -> SafeText {
    SafeText::show_line(&markup::plain(&say(words)))
}

fn has_foreign(parts: &[Part]) -> bool {
    let foreign = |words: &Words| matches!(words, Words::Foreign(_));
    parts.iter().any(|part| match part {
        Part::Text(_, words) => foreign(words),
        Part::Letter(letter) => {
            [&letter.from, &letter.date, &letter.subject, &letter.body, &letter.attached].into_iter().flatten().any(foreign)
        }
        Part::Control(control) => control_foreign(control),
        Part::Row(row) | Part::Drawings(row) => row.iter().any(control_foreign),
        Part::Frame(frame) => foreign(&frame.title) || has_foreign(&frame.parts),
        Part::Picture(picture) => foreign(&picture.title) || picture.things.iter().any(control_foreign),
        Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
            lines.iter().flatten().any(|stretch| foreign(stretch.words()) || stretch.control().is_some_and(control_foreign))
        }
        _ => false,
    })
}

fn control_foreign(control: &Control) -> bool {
    let detail = control.detail.as_ref().map(|(_, words)| words);
    [Some(&control.label), control.value.as_ref(), detail].into_iter().flatten().any(|words| matches!(words, Words::Foreign(_)))
}
