//! What is taken away of a diagnosis: strengths, path, where to learn, the day; no name. And the same in few lines, by hand.

use super::Diagnosis;
use super::path::Theme;
use crate::activity::{Part, Tone};
use crate::curriculum::RoomPlace;
use crate::record::{Orientation, PathStep, Why};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Places that are copied by hand: a line each.
const BY_HAND: usize = 1;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

impl Diagnosis {
    /// Whether there is something to take away.
    pub fn has_slip(&self) -> bool {
        matches!(self.at, super::At::Strengths | super::At::Path | super::At::Where)
    }

    /// What stands on the printed slip.
    pub fn slip(&self) -> Vec<Part> {
        let found = self.outcome();
        let mut parts = vec![say(Tone::Plain, tr!("diagnosis-slip-date", date = self.day()))];
        parts.extend(self.strengths());
        parts.push(say(Tone::Title, tr!("diagnosis-path")));
        for (at, step) in found.path.iter().enumerate() {
            let Some((theme, unit)) = self.unit_of(step) else { continue };
            let title = tr!("diagnosis-slip-step", n = at + 1, title = unit.title.words(), module = theme.title.words());
            parts.extend([say(Tone::Ask, title), say(Tone::Plain, self.why(step, theme))]);
        }
        parts.extend(self.where_parts());
        let levels = self.view.themes.iter().filter_map(|theme| Some((theme, *found.levels.get(&theme.id)?)));
        parts.push(say(Tone::Plain, tr!("diagnosis-slip-adviser")));
        parts.extend(
            levels.map(|(theme, level)| say(Tone::Plain, tr!("diagnosis-slip-level", title = theme.title.words(), level = digcomp(level)))),
        );
        parts.push(say(Tone::Plain, tr!("diagnosis-no-mark")));
        parts
    }

    /// The same in at most eleven lines, the title not counted: the day, the path, where to learn.
    pub fn slip_by_hand(&self) -> Vec<Part> {
        let found = self.outcome();
        let step = |(at, step): (usize, &PathStep)| {
            let (_, unit) = self.unit_of(step)?;
            Some(say(Tone::Plain, tr!("diagnosis-step", n = at + 1, title = unit.title.words())))
        };
        let mut parts = vec![say(Tone::Plain, tr!("diagnosis-slip-date", date = self.day()))];
        parts.extend(found.path.iter().enumerate().filter_map(step));
        parts.push(say(Tone::Plain, orientation_words(found.orientation)));
        parts.extend(self.places(found.orientation).into_iter().take(BY_HAND).map(|place| say(Tone::Plain, line(place))));
        parts
    }

    /// The day of what is looked at.
    fn day(&self) -> Words {
        let earlier = self.view.latest.as_ref().filter(|_| self.earlier);
        earlier.map_or_else(|| self.view.today.clone(), |latest| latest.day.clone())
    }

    /// Where to learn, and the places that an adviser wrote down.
    pub(super) fn where_parts(&self) -> Vec<Part> {
        let found = self.outcome();
        let mut parts = vec![say(Tone::Title, tr!("diagnosis-where")), say(Tone::Plain, orientation_words(found.orientation))];
        let places = self.places(found.orientation);
        if places.is_empty() {
            parts.push(say(Tone::Plain, tr!("diagnosis-no-place")));
        }
        for place in places {
            parts.push(say(Tone::Ask, Words::Text(place.name.clone())));
            parts.push(say(Tone::Plain, told(place)));
        }
        parts
    }

    /// The places of that kind; where there is none, of the others. Those that speak the language of the questions come first.
    fn places(&self, kind: Orientation) -> Vec<&RoomPlace> {
        let own: Vec<&RoomPlace> = self.view.places.iter().filter(|place| place.kind == kind).collect();
        if own.is_empty() && kind != Orientation::SelfStudy { self.view.places.iter().collect() } else { own }
    }

    /// Why a unit stands on the path, in one sentence.
    pub(super) fn why(&self, step: &PathStep, theme: &Theme) -> Words {
        match step.why {
            Why::Hand => tr!("diagnosis-why-hand"),
            Why::Harm => tr!("diagnosis-why-harm"),
            Why::Start if theme.units.first().is_some_and(|unit| unit.id == step.unit) => {
                tr!("diagnosis-why-start", title = theme.title.words())
            }
            Why::Start => tr!("diagnosis-why-next", title = theme.title.words()),
            Why::Hesitated => match self.hesitated(step) {
                Some(idea) => tr!("diagnosis-why-point", idea = idea),
                None => tr!("diagnosis-why-hesitated", title = theme.title.words()),
            },
            Why::Further => tr!("diagnosis-why-further"),
        }
    }
}

/// A place on several lines: what one finds there, where, when, and how to call.
fn told(place: &RoomPlace) -> Words {
    let mut lines: Vec<String> = Vec::new();
    for text in [&place.what, &place.address, &place.hours, &place.phone].into_iter().flatten() {
        lines.push(text.as_str().to_owned());
    }
    if !place.languages.is_empty() {
        lines.push(place.languages.iter().map(SafeText::as_str).collect::<Vec<_>>().join(", "));
    }
    Words::Text(SafeText::show(&lines.join("\n")))
}

/// A place on one line.
fn line(place: &RoomPlace) -> Words {
    let more = [&place.phone, &place.hours, &place.address].into_iter().flatten().next();
    match more {
        Some(more) => tr!("diagnosis-place-line", name = &place.name, more = more),
        None => Words::Text(place.name.clone()),
    }
}

fn orientation_words(orientation: Orientation) -> Words {
    match orientation {
        Orientation::SelfStudy => tr!("diagnosis-orientation-self-study"),
        Orientation::Workshop => tr!("diagnosis-orientation-workshop"),
        Orientation::Person => tr!("diagnosis-orientation-person"),
    }
}

/// A level as `DigComp` counts it, for who works with it.
fn digcomp(level: u8) -> Words {
    match level {
        0 => tr!("diagnosis-digcomp-0"),
        1 => tr!("diagnosis-digcomp-1"),
        2 => tr!("diagnosis-digcomp-2"),
        _ => tr!("diagnosis-digcomp-3"),
    }
}
