//! `point`: a picture, and what is to be done in it with the mouse, round after round. Never scored: a trembling hand is no mistake.
//!
//! By keyboard and in lines, choosing a thing does the gesture that is asked for.
//!
//! - this file: what an author writes, and what each gesture leads to;
//! - [`told`]: what is said of a gesture.

mod told;

use serde::{Deserialize, Serialize};

use super::common::{distinct, told_apart};
use super::marked::Marked;
use super::part::{Control, Part, Role, Tone};
use super::picture::Picture;
use super::{Click, Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use told::Told;

/// Most things in a picture.
const THINGS: usize = 9;
/// Most rounds.
const ROUNDS: usize = 8;

/// Something in the picture.
#[derive(Clone, Debug, PartialEq)]
struct Thing {
    id: Slug,
    /// What it is called where it is not seen.
    name: Text,
    /// What is said when it is acted on while another was asked for.
    missed: Option<Text>,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Act {
    /// One click.
    Click,
    /// Two clicks, soon after each other.
    Double,
    /// The right button.
    Right,
    /// Dragging it onto another thing.
    Drag(Slug),
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
struct Round {
    target: Slug,
    act: Act,
    text: Text,
    /// What follows.
    said: Option<Text>,
}

/// A picture to act in.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    title: Text,
    drawn: Marked,
    things: Vec<Thing>,
    rounds: Vec<Round>,
    feedback: Text,
}

/// Where a learner stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointing {
    /// How many rounds are done.
    round: usize,
    /// What the last gesture is told.
    told: Option<Told>,
    /// The thing that had a first click in this round, which may be one of two.
    once: Option<Slug>,
    /// Whether the thing to drag was taken without the mouse, and waits for its place.
    taken: bool,
    over: bool,
}

impl Point {
    fn target(id: &Slug) -> Target {
        Target::of("thing", id)
    }

    fn thing(&self, target: &Target) -> Option<&Thing> {
        let id = target.within("thing")?;
        self.things.iter().find(|thing| thing.id.as_str() == id)
    }

    fn picture(&self, live: bool, taken: Option<&Slug>) -> Part {
        let control = |id: &Slug| {
            let thing = self.things.iter().find(|thing| thing.id == *id)?;
            let control = Control::new(Self::target(id), Role::Thing, thing.name.words());
            Some(control.enabled(live).on(taken == Some(id)))
        };
        Part::Picture(Picture::of(self.title.words(), &self.drawn, control))
    }

    fn done(state: &mut Pointing) {
        *state = Pointing { round: state.round + 1, told: Some(Told::Done), ..Pointing::default() };
    }

    /// A thing is chosen without the mouse: that does the gesture asked for. To drag, the thing is taken, then its place chosen.
    fn chosen(state: &mut Pointing, round: &Round, id: &Slug) -> Step {
        state.once = None;
        match &round.act {
            Act::Drag(onto) if state.taken && id == onto => Self::done(state),
            Act::Drag(_) if state.taken && *id == round.target => (state.taken, state.told) = (false, Some(Told::PutBack)),
            Act::Drag(_) if state.taken => state.told = Some(Told::Elsewhere(id.clone())),
            _ if *id != round.target => state.told = Some(Told::Other(id.clone())),
            Act::Drag(_) => (state.taken, state.told) = (true, Some(Told::Taken)),
            Act::Click | Act::Double | Act::Right => Self::done(state),
        }
        Step::Changed
    }

    fn clicked(state: &mut Pointing, round: &Round, id: &Slug, click: Click) -> Step {
        match click {
            // What was taken without the mouse can be put down with it.
            Click::Once if state.taken => return Self::chosen(state, round, id),
            // The first of the two did something already: the second is only a habit.
            Click::Twice if state.once.as_ref() != Some(id) => return Step::Ignored,
            _ => {}
        }
        let again = state.once.as_ref() == Some(id);
        state.once = (click == Click::Once).then(|| id.clone());
        if *id != round.target {
            state.told = Some(Told::Other(id.clone()));
            return Step::Changed;
        }
        state.told = Some(match (&round.act, click) {
            (Act::Click, Click::Once | Click::Twice) | (Act::Double, Click::Twice) | (Act::Right, Click::Right) => {
                Self::done(state);
                return Step::Changed;
            }
            (Act::Drag(_), Click::Away) => Told::Dropped,
            (Act::Drag(_), _) => Told::Clicked,
            (_, Click::Away) => Told::Moved,
            (Act::Double, Click::Once) if again => Told::Apart,
            (Act::Double, Click::Once) => Told::One,
            (Act::Click | Act::Double, Click::Right) => Told::Right,
            (Act::Right, Click::Once | Click::Twice) => Told::Left,
        });
        Step::Changed
    }

    fn dragged(state: &mut Pointing, round: &Round, id: &Slug, place: &Slug) -> Step {
        state.once = None;
        state.told = Some(match &round.act {
            _ if *id != round.target => Told::Other(id.clone()),
            Act::Drag(onto) if onto == place => {
                Self::done(state);
                return Step::Changed;
            }
            Act::Drag(_) => Told::Elsewhere(place.clone()),
            Act::Click | Act::Double | Act::Right => Told::Moved,
        });
        Step::Changed
    }

    /// The picture as it is drawn for the reader: as the author drew it where a translation lost a thing.
    fn read_picture(f: &Fields<'_>) -> Marked {
        let shown = Marked::of(&f.text("picture"));
        let source = Marked::of(&Text { value: f.maybe_plain("picture").unwrap_or_default(), foreign: true });
        if shown.ids() == source.ids() { shown } else { source }
    }

    fn read_round(f: &Fields<'_>, things: &[Thing]) -> Round {
        let known = |key: &'static str| {
            let id = f.slug(key);
            if !things.iter().any(|thing| thing.id == id) {
                f.unknown_id(key, &id);
            }
            id
        };
        let target = known("target");
        let wrong = |cause: Words| f.tell(Problem::error("drag-onto", f.span_of("onto"), cause).fix(tr!("check-drag-onto-fix")));
        let act = match f.word("act", &["click", "double", "right", "drag"]) {
            Some("drag") => {
                if !f.has("onto") {
                    wrong(tr!("check-drag-onto-missing"));
                }
                let onto = if f.has("onto") { known("onto") } else { Slug::default() };
                if onto == target && !onto.as_str().is_empty() {
                    wrong(tr!("check-drag-onto-itself", id = SafeText::show(onto.as_str())));
                }
                Act::Drag(onto)
            }
            other => {
                if f.maybe_slug("onto").is_some() && other.is_some() {
                    wrong(tr!("check-drag-onto-idle"));
                }
                match other {
                    Some("double") => Act::Double,
                    Some("right") => Act::Right,
                    _ => Act::Click,
                }
            }
        };
        Round { target, act, text: f.text("text"), said: f.maybe_text("said") }
    }
}

impl Kind for Point {
    const NAME: &'static str = "point";
    const SCORED: bool = false;
    type State = Pointing;

    fn read(f: &Fields<'_>) -> Self {
        let (mut marks, mut names) = (Vec::new(), Vec::new());
        let things: Vec<Thing> = f
            .tables("target", 1, THINGS)
            .into_iter()
            .map(|(id, f)| {
                marks.push((id.clone(), f.span_of("id")));
                // In lines, two things of one name could not be told apart.
                told_apart(&f, "name", &mut names);
                Thing { id, name: f.text("name"), missed: f.maybe_text("missed") }
            })
            .collect();
        let mut ids = Vec::new();
        let rounds = f.tables("round", 1, ROUNDS).into_iter().map(|(id, f)| {
            ids.push(id);
            Self::read_round(&f, &things)
        });
        let rounds = rounds.collect();
        distinct(f, &[("target", things.iter().map(|thing| &thing.id).collect()), ("round", ids.iter().collect())]);
        let drawn = Self::read_picture(f);
        Marked::check(&drawn.ids(), f, "picture", "target", &marks);
        Self { title: f.text("title"), drawn, things, rounds, feedback: f.text("feedback") }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Pointing {
        Pointing::default()
    }

    fn parts(&self, state: &Pointing) -> Vec<Part> {
        let told = state.told.as_ref().and_then(|told| self.said(state, told)).map(|words| Part::Text(Tone::News, words));
        let Some(round) = self.rounds.get(state.round) else {
            let end = Part::Text(Tone::Good, self.feedback.words());
            return std::iter::once(self.picture(false, None)).chain(told).chain([end]).collect();
        };
        let mut parts = Vec::new();
        if self.rounds.len() > 1 {
            parts.push(Part::Progress(state.round, self.rounds.len()));
        }
        parts.push(Part::Text(Tone::Ask, round.text.words()));
        parts.push(self.picture(true, state.taken.then_some(&round.target)));
        // Beneath the picture: what is told must not move what is pointed at.
        parts.extend(told);
        if matches!(round.act, Act::Drag(_)) && !state.taken {
            parts.push(Part::Text(Tone::Quiet, tr!("point-drag-how")));
        }
        parts
    }

    fn input(&self, state: &mut Pointing, input: &Input) -> Step {
        let Some(round) = self.rounds.get(state.round) else {
            if state.over || *input != Input::Submit {
                return Step::Ignored;
            }
            state.over = true;
            return Step::Answered { answers: Vec::new(), over: true };
        };
        let id = |target: &Target| self.thing(target).map(|thing| thing.id.clone());
        match input {
            Input::Pick(target) => id(target).map_or(Step::Ignored, |id| Self::chosen(state, round, &id)),
            Input::Mouse(target, click) => id(target).map_or(Step::Ignored, |id| Self::clicked(state, round, &id, *click)),
            Input::Move(from, to) => match (id(from), id(to)) {
                (Some(from), Some(to)) if from != to => Self::dragged(state, round, &from, &to),
                _ => Step::Ignored,
            },
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Pointing) -> Vec<Input> {
        let pick = |id: &Slug| Input::Pick(Self::target(id));
        let rounds = self.rounds.iter().skip(state.round).enumerate().flat_map(|(at, round)| {
            let taken = at == 0 && state.taken;
            let place = if let Act::Drag(onto) = &round.act { Some(pick(onto)) } else { None };
            (!taken).then(|| pick(&round.target)).into_iter().chain(place)
        });
        rounds.chain([Input::Submit]).collect()
    }

    /// The mouse answers; only at the end there is a button to go on.
    fn answers_by_button(&self) -> bool {
        false
    }

    fn told_in_steps(&self) -> bool {
        false
    }

    fn between(&self, state: &Pointing) -> bool {
        state.round >= self.rounds.len()
    }

    fn fits(&self, state: &Pointing) -> bool {
        let known = |id: &Slug| self.things.iter().any(|thing| thing.id == *id);
        let named = state.told.as_ref().and_then(Told::thing).into_iter().chain(&state.once).all(known);
        let drags = self.rounds.get(state.round).is_some_and(|round| matches!(round.act, Act::Drag(_)));
        named && state.round <= self.rounds.len() && (!state.taken || drags) && (!state.over || self.between(state))
    }

    /// Not everyone has a mouse, nor a hand that obeys.
    fn can_be_skipped(&self) -> bool {
        true
    }

    /// The picture, and the rounds as a list.
    fn exhibits(&self) -> Vec<Part> {
        let round = |(at, round): (usize, &Round)| Part::Text(Tone::Plain, tr!("point-round", n = at + 1, text = round.text.words()));
        let how = Part::Text(Tone::Plain, tr!("point-on-paper"));
        [self.picture(false, None), how].into_iter().chain(self.rounds.iter().enumerate().map(round)).collect()
    }

    fn exhibits_are_all(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
