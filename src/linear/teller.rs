//! What is said of a page: all of it when it is new, only what changed when it is the same.

use crate::activity::{Control, Role, Target};
use crate::learn::Page;
use crate::spoken::{By, Manner, Say, Telling, What, body, plain_words};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use super::foot::foot;
use super::numbers::{Mode, is_action, mode, numbered};
use super::read::{Reading, read};

/// Remembers what was said, and which text was asked for.
#[derive(Clone, Debug, Default)]
pub struct Teller {
    told: Option<Telling>,
    asked: Option<Target>,
    guided: Vec<Guide>,
    title: String,
    /// Whether it was said that whoever leads is called.
    calling: bool,
}

/// A way to use numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guide {
    /// Several, each for itself.
    Several,
    /// Two that go together.
    Match,
    /// A thing and where it goes.
    Sort,
}

impl Teller {
    /// One who has said nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets what was said: another person sits down.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Forgets the page only, so that it is told as a whole.
    pub fn again(&mut self) {
        self.told = None;
    }

    /// What `line` means on `page`. Remembers which text is asked for.
    pub fn read(&mut self, page: &Page, line: &str) -> Reading {
        let asked = self.asked.take();
        let reading = read(page, asked.as_ref(), line);
        match &reading {
            Reading::Ask(target) => self.asked = Some(target.clone()),
            // Help and a slip of the finger do not end the question.
            Reading::Help | Reading::Again | Reading::Odd(_) => self.asked = asked,
            _ => {}
        }
        reading
    }

    /// The question for the text that is awaited, if one is.
    pub fn prompt(&self, page: &Page, say: Say<'_>) -> Vec<String> {
        let Some(control) = self.asked.as_ref().and_then(|target| page.control(target)) else {
            return Vec::new();
        };
        let label = plain_words(&control.label, say);
        let held = control.value.as_ref().is_some_and(|value| !say(value).is_empty());
        vec![say(&if held { tr!("linear-prompt-held", label = label) } else { tr!("linear-prompt", label = label) })]
    }

    /// What is new on `page`: all of it when it is another page, nothing when nothing changed.
    pub fn tell(&mut self, page: &Page, say: Say<'_>) -> Vec<String> {
        let now = Telling {
            id: page.id.clone(),
            place: page.place.as_ref().map(say).unwrap_or_default(),
            body: body(page, manner(page), say),
            foot: foot(page, say),
        };
        let last = self.told.take();
        // A page is set apart from the one before it by one empty line.
        let mut lines = Vec::new();
        let apart = last.is_some();
        let before = last.filter(|last| last.goes_on_in(&now));
        lines.extend((apart && before.is_none()).then(String::new));
        lines.extend(self.heading(page, before.as_ref(), &now.place, say));
        lines.extend(self.call(page, before.is_none(), say));
        lines.extend(page.notice.as_ref().map(say));
        match &before {
            None => {
                lines.extend(now.body.iter().chain(&now.foot).flat_map(|piece| piece.lines.clone()));
                lines.extend(self.guide(page, say));
            }
            Some(before) => {
                let changes = before.changes(&now, page, &manner(page), say);
                lines.extend(changes.into_iter().flat_map(|change| change.piece.lines));
            }
        }
        self.told = Some(now);
        lines
    }

    /// The last word when nothing changed: what the page last answered, or that there is nothing new.
    pub fn nothing_new(&self, page: &Page, say: Say<'_>) -> Vec<String> {
        let replies = self.told.iter().flat_map(|told| &told.body).filter(|piece| piece.what == What::Text { reply: true });
        let lines: Vec<String> = replies.flat_map(|piece| piece.lines.clone()).collect();
        if lines.is_empty() {
            let mut lines = vec![say(&tr!("linear-same"))];
            lines.extend(possible(page, say));
            lines
        } else {
            lines
        }
    }

    /// That whoever leads is called: when it begins, on every page that follows, and when it is over.
    fn call(&mut self, page: &Page, new: bool, say: Say<'_>) -> Option<String> {
        let said = page.call.as_ref().and_then(|call| call.said.clone());
        let was = std::mem::replace(&mut self.calling, said.is_some());
        match said {
            Some(said) if new || !was => {
                let mark = if matches!(mode(page), Mode::Text(_)) { "/!" } else { "!" };
                Some(say(&tr!("kiosk-told", said = said, mark = SafeText::show(mark))))
            }
            None if was => Some(say(&tr!("kiosk-told-over"))),
            _ => None,
        }
    }

    fn heading(&mut self, page: &Page, before: Option<&Telling>, place: &str, say: Say<'_>) -> Vec<String> {
        let title = say(&page.title);
        let new_title = title != self.title;
        let new_place = before.is_none_or(|before| before.place != *place) && !place.is_empty();
        self.title.clone_from(&title);
        match (new_title && !title.is_empty(), new_place, &page.place) {
            (true, true, Some(place)) => {
                let title = plain_words(&page.title, say);
                vec![say(&tr!("linear-where", title = title, place = place.clone()))]
            }
            (true, _, _) => vec![title],
            (false, true, _) => vec![place.to_owned()],
            _ => Vec::new(),
        }
    }

    /// How numbers are used, the first time that they are of use in that way.
    fn guide(&mut self, page: &Page, say: Say<'_>) -> Option<String> {
        let (guide, words) = guide(page)?;
        if self.guided.contains(&guide) {
            return None;
        }
        self.guided.push(guide);
        Some(say(&words))
    }
}

/// How this face tells a page: each control with the number that is typed for it.
fn manner(page: &Page) -> Manner<'_> {
    Manner { by: By::Lines { answer: matches!(mode(page), Mode::Text(_)) }, numbered: numbered(page) }
}

/// In which way several numbers are of use on `page`, and how that is said.
fn guide(page: &Page) -> Option<(Guide, Words)> {
    if mode(page) != Mode::Numbers {
        return None;
    }
    let mut live = numbered(page);
    live.retain(|(_, control)| control.enabled && !is_action(page, control));
    // Where a text is typed too, its number must stand alone.
    if live.iter().any(|(_, control)| control.role.typed()) {
        return None;
    }
    live.retain(|(_, control)| matches!(control.role, Role::Check | Role::Item | Role::Clue));
    let group = |control: &Control| control.target.as_str().split('/').next().unwrap_or_default().to_owned();
    let groups: Vec<_> = live.chunk_by(|(_, a), (_, b)| a.role == Role::Item && b.role == Role::Item && group(a) == group(b)).collect();
    match groups.as_slice() {
        [things @ [(first, thing), ..], places @ [(then, place), ..]] if thing.role == Role::Item && place.role == Role::Item => {
            // Things outnumber their boxes; of two that go together there are as many on each side.
            let sort = things.len() != places.len();
            Some(if sort {
                (Guide::Sort, tr!("linear-guide-sort", first = *first, then = *then))
            } else {
                (Guide::Match, tr!("linear-guide-match", first = *first, then = *then))
            })
        }
        _ => (live.len() > 1).then(|| (Guide::Several, tr!("linear-guide"))),
    }
}

/// What can be typed on `page`.
pub(super) fn possible(page: &Page, say: Say<'_>) -> Vec<String> {
    if let Mode::Text(_) = mode(page) {
        return vec![say(&tr!("linear-possible-text"))];
    }
    let live = numbered(page).into_iter().filter(|(_, control)| control.enabled && !is_action(page, control));
    let numbers: Vec<String> = live.map(|(n, _)| n.to_string()).collect();
    let mut lines = Vec::new();
    if !numbers.is_empty() {
        let list = SafeText::show_line(&numbers.join(" "));
        lines.push(say(&tr!("linear-possible", list = list)));
    }
    lines.extend(foot(page, say).into_iter().flat_map(|piece| piece.lines));
    lines.push(say(&tr!("linear-possible-always")));
    lines
}

/// The lines of the face's own help.
pub(super) fn help(page: &Page, say: Say<'_>) -> Vec<String> {
    let words: Words = if matches!(mode(page), Mode::Text(_)) { tr!("linear-help-text") } else { tr!("linear-help") };
    let call = page.call.is_some().then(|| say(&tr!("kiosk-linear-help")));
    say(&words).lines().map(str::to_owned).chain(call).collect()
}
