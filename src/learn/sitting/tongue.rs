//! Languages within a sitting: the interface's, the lessons', and another one beneath, each a key away, the place kept.

use std::rc::Rc;

use super::Sitting;
use super::msg::Effect;
use super::place::Place;
use super::recall_page;
use super::settings::set;
use crate::activity::{Bubble, Control, Frame, Letter, Part, Role, Stretch, Target, Tone};
use crate::curriculum::{Module, Unit};
use crate::learn::Page;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The lesson that is open, in another language.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Beside {
    pub lang: String,
    pub module: Rc<Module>,
    pub unit: Rc<Unit>,
}

/// How lessons are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Shown {
    /// In the person's lesson language.
    #[default]
    Own,
    /// In the other one.
    Other,
    /// In both, the other beneath; once it has come.
    Both(Option<Box<Beside>>),
}

/// The language that a person's lessons are in.
pub(super) fn own(s: &Sitting) -> &str {
    s.settings.get("lesson-lang").map_or(s.lang.as_str(), String::as_str)
}

/// The other language: the interface's where lessons are in another, else the one understood best, else French or English.
pub(super) fn other(s: &Sitting) -> Option<String> {
    let own = own(s);
    let best = s.settings.get("understands").map(String::as_str);
    let wanted = [Some(s.lang.as_str()), best, Some("fr"), Some("en")];
    let known = |lang: &&str| s.languages.iter().any(|(code, _)| code == lang);
    wanted.into_iter().flatten().filter(known).find(|lang| *lang != own).map(str::to_owned)
}

/// What a language is called, in itself.
pub(super) fn name(s: &Sitting, lang: &str) -> SafeText {
    s.languages.iter().find(|(code, _)| code == lang).map_or_else(|| SafeText::show_line(lang), |(_, name)| name.clone())
}

/// What the key would lead to, to be said in the menu; none where there is no lesson.
pub(super) fn next(s: &Sitting) -> Option<Words> {
    s.place.open()?;
    let other = other(s)?;
    Some(match s.shown {
        Shown::Own => tr!("tongue-other", lang = name(s, &other)),
        Shown::Other => tr!("tongue-both"),
        Shown::Both(_) => tr!("tongue-own", lang = name(s, own(s))),
    })
}

/// The next of: own, other, both.
pub(super) fn turn(s: &mut Sitting) -> Vec<Effect> {
    let (Some(open), Some(other)) = (s.place.open(), other(s)) else { return Vec::new() };
    s.shown = match s.shown {
        Shown::Own => Shown::Other,
        Shown::Other => Shown::Both(None),
        Shown::Both(_) => Shown::Own,
    };
    let lang = if s.shown == Shown::Other { other.clone() } else { own(s).to_owned() };
    let mut effects = vec![Effect::Lessons(Some(lang), Some(open))];
    effects.extend(recall_page::again(&s.place));
    effects.extend(beneath(s, &s.place));
    effects
}

/// The language that lessons are shown in now.
pub(super) fn now(s: &Sitting) -> String {
    let other = if s.shown == Shown::Other { other(s) } else { None };
    other.unwrap_or_else(|| own(s).to_owned())
}

/// Asks for the other language beneath, where both are shown and what is open at `place` is a lesson.
pub(super) fn beneath(s: &Sitting, place: &Place) -> Option<Effect> {
    let Shown::Both(there) = &s.shown else { return None };
    let (module, unit) = place.open()?;
    let unit = unit?;
    let fits = |beside: &Beside| beside.module.id == module && beside.unit.id == unit;
    if there.as_ref().is_some_and(|beside| fits(beside)) {
        return None;
    }
    Some(Effect::Beside(other(s)?, module, unit))
}

pub(super) fn came(s: &mut Sitting, lang: String, module: Rc<Module>, unit: Rc<Unit>) {
    if let Shown::Both(there) = &mut s.shown {
        *there = Some(Box::new(Beside { lang, module, unit }));
    }
}

/// The page of the open lesson with the other language beneath each of its texts, where both are shown.
pub(super) fn with_both(s: &Sitting, page: Page) -> Page {
    let Shown::Both(Some(beside)) = &s.shown else { return page };
    if let Place::Recall(recall) = &s.place {
        return recall
            .beside(&beside.module, &beside.unit)
            .map(|there| recall_page::page(&there))
            .map_or(page.clone(), |below| both(page, below));
    }
    let Place::Lesson { lesson, .. } = &s.place else { return page };
    if beside.module.id != lesson.module.id || beside.unit.id != lesson.unit.id {
        return page;
    }
    let other = lesson.translated(Rc::clone(&beside.module), Rc::clone(&beside.unit));
    let below = super::lesson_page::page_for(&other, false);
    both(page, below)
}

/// `page` with the texts of `below` beneath its own, where they differ.
fn both(mut page: Page, below: Page) -> Page {
    page.parts = parts(page.parts, below.parts);
    page
}

fn parts(own: Vec<Part>, below: Vec<Part>) -> Vec<Part> {
    if own.len() != below.len() {
        // Told otherwise in the other language: it stands beneath as a whole.
        let read = below.into_iter().filter(|part| matches!(part, Part::Text(..)));
        return own.into_iter().chain(read).collect();
    }
    let mut all = Vec::new();
    for (one, other) in own.into_iter().zip(below) {
        if one == other {
            all.push(one);
            continue;
        }
        match (one, other) {
            (Part::Text(tone, words), Part::Text(_, more)) => all.extend([Part::Text(tone, words), quiet(more)]),
            (Part::Control(one), Part::Control(other)) => all.extend(control(one, &other)),
            (Part::Row(row), Part::Row(others)) | (Part::Drawings(row), Part::Drawings(others)) => {
                let differ: Vec<Part> =
                    row.iter().zip(&others).filter(|(a, b)| a.label != b.label).map(|(_, b)| quiet(b.label.clone())).collect();
                all.push(Part::Row(row));
                all.extend(differ);
            }
            (Part::Frame(one), Part::Frame(other)) => {
                all.push(Part::Frame(Frame { parts: parts(one.parts, other.parts), ..one }));
            }
            (Part::Letter(one), Part::Letter(other)) => {
                let more = read(&one, &other);
                all.push(Part::Letter(one));
                all.extend(more);
            }
            (Part::Bubble(one), Part::Bubble(other)) => {
                all.push(Part::Bubble(one));
                all.push(Part::Bubble(Bubble { said: still(other.said), ..other }));
            }
            (Part::Passage(one), Part::Passage(other)) => all.extend([Part::Passage(one), Part::Passage(still(other))]),
            (one, _) => all.push(one),
        }
    }
    all
}

fn quiet(words: Words) -> Part {
    Part::Text(Tone::Quiet, words)
}

/// A control with the other language's label beneath; with its feedback after it.
fn control(one: Control, other: &Control) -> Vec<Part> {
    let label = (one.label != other.label && !one.role.typed()).then(|| other.label.clone());
    let told = other.detail.clone().filter(|detail| Some(detail) != one.detail.as_ref()).map(|(_, words)| words);
    let mut all = Vec::new();
    match (label, one.detail.is_some()) {
        (Some(label), false) => all.push(Part::Control(one.detail(Tone::Quiet, label))),
        (Some(label), true) => all.extend([Part::Control(one), quiet(label)]),
        (None, _) => all.push(Part::Control(one)),
    }
    all.extend(told.map(quiet));
    all
}

/// What a letter says in the other language: the lines that differ.
fn read(one: &Letter, other: &Letter) -> Vec<Part> {
    let pairs = [(&one.subject, &other.subject), (&one.body, &other.body)];
    pairs.into_iter().filter(|(a, b)| a != b).filter_map(|(_, b)| b.clone()).map(quiet).collect()
}

/// Running text in which nothing can be acted on.
fn still(lines: Vec<Vec<Stretch>>) -> Vec<Vec<Stretch>> {
    let one = |stretch: Stretch| match stretch {
        Stretch::Control(control) => Stretch::Text(control.label),
        text @ Stretch::Text(_) => text,
    };
    lines.into_iter().map(|line| line.into_iter().map(one).collect()).collect()
}

/// The rows of the settings: the lessons' language, and the lock on the interface's.
pub(super) fn rows(s: &Sitting) -> Vec<Part> {
    let own = own(s);
    let one = |(code, name): &(String, SafeText)| {
        Control::new(Target::new(format!("lessons/{code}")), Role::Button, Words::Text(name.clone())).on(code == own)
    };
    vec![Part::Text(Tone::Plain, tr!("tongue-lessons")), Part::Row(s.languages.iter().map(one).collect()), Part::Gap]
}

/// Another language for lessons, from now on.
pub(super) fn choose(s: &mut Sitting, lang: &str) -> Vec<Effect> {
    if !s.languages.iter().any(|(code, _)| code == lang) {
        return Vec::new();
    }
    s.shown = Shown::Own;
    let mut effects = set(s, "lesson-lang", lang);
    effects.push(Effect::Lessons(None, s.place.open()));
    effects.extend(recall_page::again(&s.place));
    effects.extend(s.place.is_desk().then_some(Effect::Desk));
    effects
}

/// Whether the interface's language is the adviser's to choose.
pub(super) fn locked(s: &Sitting) -> Option<&str> {
    s.settings.get("interface-lock").map(String::as_str).filter(|lang| s.languages.iter().any(|(code, _)| code == lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Layout;

    fn text(text: &str) -> Words {
        Words::Text(SafeText::show(text))
    }

    #[test]
    fn the_other_language_stands_beneath_what_differs_and_is_acted_on_nowhere() {
        let choice = |label: &str| Part::Control(Control::new(Target::new("option/a"), Role::Radio, text(label)));
        let link = |label: &str| Stretch::Control(Control::new(Target::new("link/a"), Role::Link, text(label)));
        let page = |words: [&str; 3]| {
            let mut page = Page::new("p", tr!("kit"));
            let frame = Frame { layout: Layout::Phone, title: text("05"), parts: vec![Part::Passage(vec![vec![link(words[2])]])] };
            page.parts =
                vec![Part::Text(Tone::Ask, text(words[0])), Part::Text(Tone::Plain, text("12")), choice(words[1]), Part::Frame(frame)];
            page
        };
        let whole = both(page(["Que faire ?", "Oui", "ici"]), page(["Kaj storiti?", "Da", "tukaj"]));
        assert_eq!(whole.parts.len(), 5, "{:#?}", whole.parts);
        assert_eq!(whole.parts[1], quiet(text("Kaj storiti?")));
        assert!(matches!(&whole.parts[3], Part::Control(one) if one.detail == Some((Tone::Quiet, text("Da")))));
        assert_eq!(whole.controls().len(), 2, "each target once");
    }

    #[test]
    fn the_same_page_twice_stays_as_it_is() {
        let mut page = Page::new("p", tr!("kit"));
        page.parts = vec![Part::Text(Tone::Ask, text("x")), Part::Gap];
        assert_eq!(both(page.clone(), page.clone()), page);
    }
}
