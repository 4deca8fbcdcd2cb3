//! What the room's window shows, as pages: the group's lesson without what only a learner does, votes with letters and bars, words.
//!
//! Nobody acts on these pages: they have no buttons. Nothing on them is one person's.

use std::collections::BTreeMap;

use super::sitting::lesson_page;
use super::{Lesson, Page, Phase};
use crate::activity::{Control, Frame, Layout, Part, Role, Sign, Target, Tone};
use crate::record::Moment;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What the names of pages begin with that are only words: a face may put them in the middle.
pub const SPOKEN: &str = "room/";

/// Letters of answers: as many as a page has digits.
const LETTERS: [&str; 9] = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];

/// An answer that hands are raised for.
#[derive(Clone, Debug, PartialEq)]
pub struct Lettered {
    /// `A`, `B`…
    pub letter: &'static str,
    /// The control that it is.
    pub target: Target,
    /// The key of its count: the answer's own id.
    pub id: String,
    /// What it says.
    pub words: Words,
}

/// Before the adviser's window was ever there.
pub fn awaited() -> Page {
    words_page("awaited", tr!("room-awaited"), vec![tr!("room-awaited-how")])
}

/// Nothing yet.
pub fn soon() -> Page {
    words_page("soon", tr!("room-soon"), vec![tr!("room-soon-sit")])
}

/// What came is of another version of the kit.
pub fn other_version() -> Page {
    words_page("version", tr!("room-other-version"), vec![tr!("room-open-again")])
}

/// This window has another version of the lesson, or none.
pub fn other_lesson() -> Page {
    words_page("lesson", tr!("room-other-lesson"), vec![tr!("room-open-again")])
}

/// Whether to close the window.
pub fn close() -> Page {
    words_page("close", tr!("room-close"), vec![tr!("room-close-how")])
}

/// The adviser's words.
pub fn words(title: &str, text: &[String]) -> Page {
    let text = text.iter().map(|text| Words::Text(SafeText::show(text))).collect();
    words_page("words", Words::Text(SafeText::show_line(title)), text)
}

fn words_page(name: &str, title: Words, text: Vec<Words>) -> Page {
    let mut page = Page::new(format!("{SPOKEN}{name}"), tr!("room-title"));
    page.parts.push(Part::Text(Tone::Title, title));
    page.parts.extend(text.into_iter().map(|words| Part::Text(Tone::Plain, words)));
    page
}

/// The number that opens a unit on every laptop; beneath it, what the unit is for.
pub fn number(module: Words, unit: Words, aim: Words, number: u8) -> Page {
    let mut page = Page::new(format!("{SPOKEN}number"), module);
    let figures = Words::Text(SafeText::show_line(&number.to_string()));
    page.parts = vec![
        Part::Text(Tone::Title, unit),
        Part::Text(Tone::Plain, tr!("room-number")),
        Part::Frame(Frame { layout: Layout::Code, title: figures, parts: Vec::new() }),
        Part::Text(Tone::Plain, aim),
    ];
    page
}

/// The group's page, to be looked at.
pub fn lesson(lesson: &Lesson) -> Page {
    let mut page = lesson_page(lesson);
    page.actions.clear();
    (page.escape, page.notice, page.say) = (None, None, None);
    if !lesson.begun() {
        // How long it takes and what is kept of it is said to one learner.
        page.parts.retain(|part| !matches!(part, Part::Text(Tone::Quiet, _) | Part::Gap));
    }
    page
}

/// The answers of the open page that hands can be raised for; none where it is answered in another way.
pub fn lettered(lesson: &Lesson) -> Vec<Lettered> {
    if lesson.begun() { letters(&lesson_page(lesson).parts) } else { Vec::new() }
}

/// The first group of answers: what comes after it is asked afterwards.
fn letters(parts: &[Part]) -> Vec<Lettered> {
    let all = Part::all_controls(parts).into_iter().filter(|control| votable(control));
    let mut group: Option<&str> = None;
    let mut found = Vec::new();
    for (control, letter) in all.filter(|control| *group.get_or_insert(split(control).0) == split(control).0).zip(LETTERS) {
        let (target, id) = (control.target.clone(), split(control).1.to_owned());
        found.push(Lettered { letter, target, id, words: control.label.clone() });
    }
    found
}

fn votable(control: &Control) -> bool {
    matches!(control.role, Role::Radio | Role::Check)
}

/// The group of a control, and its name in it.
fn split(control: &Control) -> (&str, &str) {
    let name = control.target.as_str();
    name.split_once('/').unwrap_or(("", name))
}

/// The question of the group's page: its answers with letters; with `hands`, as bars under the question alone. Once it is answered, from
/// the question on, with what is told of each answer, the letters and the bars still there: the room has read what stands above it. A page that is answered in another way is shown
/// as it is.
pub fn vote(group: &Lesson, hands: Option<&BTreeMap<String, u16>>) -> Page {
    let mut page = lesson(group);
    let answers = if group.begun() { letters(&page.parts) } else { Vec::new() };
    if answers.is_empty() {
        return page;
    }
    page.id = format!("vote/{}", page.id);
    let label = |answer: &Lettered| vec![Part::Text(Tone::Plain, labelled(answer))];
    match hands {
        _ if group.phase() != Phase::Working => page.parts = with_letters(from_question(page.parts), &answers, hands),
        None => page.parts = replaced(page.parts, &answers, &|answer, _| label(answer)),
        Some(hands) => {
            page.parts.retain(|part| matches!(part, Part::Text(Tone::Ask, _)));
            for answer in &answers {
                page.parts.extend(label(answer));
                page.parts.push(bar(answer, hands));
            }
        }
    }
    page
}

/// The parts from the question on, where one stands by itself.
fn from_question(mut parts: Vec<Part>) -> Vec<Part> {
    let question = parts.iter().position(|part| matches!(part, Part::Text(Tone::Ask, _)));
    parts.drain(..question.unwrap_or(0));
    parts
}

/// An answer with its letter before it.
fn labelled(answer: &Lettered) -> Words {
    tr!("room-answer", letter = SafeText::show_line(answer.letter), answer = answer.words.clone())
}

/// How many hands, of all that were raised.
fn bar(answer: &Lettered, hands: &BTreeMap<String, u16>) -> Part {
    let all = hands.values().map(|n| usize::from(*n)).sum();
    Part::Progress(hands.get(&answer.id).copied().unwrap_or_default().into(), all)
}

/// The parts with a letter before each answer, which stays what it is; with `hands`, a bar under each.
pub fn with_letters(parts: Vec<Part>, answers: &[Lettered], hands: Option<&BTreeMap<String, u16>>) -> Vec<Part> {
    let one = |answer: &Lettered, control: &Control| {
        let mut parts = vec![Part::Control(Control { label: labelled(answer), ..control.clone() })];
        parts.extend(hands.map(|hands| bar(answer, hands)));
        parts
    };
    replaced(parts, answers, &one)
}

/// The parts with each answer put into other ones, wherever it stands.
fn replaced(parts: Vec<Part>, answers: &[Lettered], label: &dyn Fn(&Lettered, &Control) -> Vec<Part>) -> Vec<Part> {
    let lettered = |control: &Control| answers.iter().find(|answer| answer.target == control.target).filter(|_| votable(control));
    let of = |control: Control| match lettered(&control) {
        Some(answer) => label(answer, &control),
        None => vec![Part::Control(control)],
    };
    let one = |part| match part {
        Part::Control(control) => of(control),
        Part::Row(row) if row.iter().any(|control| lettered(control).is_some()) => row.into_iter().flat_map(of).collect(),
        Part::Frame(frame) => vec![Part::Frame(Frame { parts: replaced(frame.parts, answers, label), ..frame })],
        other => vec![other],
    };
    parts.into_iter().flat_map(one).collect()
}

/// How sure the group feels: three faces, and bars once they are to be seen.
pub fn felt(module: Words, moment: Moment, faces: Option<([u16; 3], u16)>) -> Page {
    let mut page = Page::new(format!("felt/{}", moment.name()), module.clone());
    page.parts.push(Part::Text(Tone::Ask, tr!("form-face-ask", title = module)));
    let rows = [(Sign::Worried, tr!("face-worried")), (Sign::Unsure, tr!("face-unsure")), (Sign::Glad, tr!("face-glad"))];
    let all = faces.map_or(0, |(faces, _)| faces.iter().map(|n| usize::from(*n)).sum());
    for (at, (sign, words)) in rows.into_iter().enumerate() {
        page.parts.push(Part::Control(Control::new(Target::new(format!("face/{}", at + 1)), Role::Line, words).sign(sign)));
        page.parts.extend(faces.and_then(|(faces, _)| faces.get(at).copied()).map(|n| Part::Progress(usize::from(n), all)));
    }
    if let Some((_, untold)) = faces.filter(|(_, untold)| *untold > 0) {
        page.parts.push(Part::Text(Tone::Quiet, tr!("room-untold", n = usize::from(untold))));
    }
    page
}
