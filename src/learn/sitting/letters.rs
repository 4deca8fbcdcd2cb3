//! Larger letters: where a launcher opened the window, it is closed and opened again with them, at the same place; elsewhere the
//! page says which keys do it. Also how one is seated again after that. Pure: the window and its keys are handed in.

use super::Sitting;
use super::msg::Effect;
use super::place::Place;
use super::settings::set;
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::learn::{BACK, Page};
use crate::tr;
use crate::words::Words;

/// The setting: the step of letters that a person likes.
pub(super) const LETTERS: &str = "letters";
/// Its values.
const STEPS: [&str; 3] = ["0", "1", "2"];

/// What is known of the window in which the sitting is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    /// The step of its letters, where a launcher opened it and can open it again with others.
    pub step: Option<usize>,
    /// What makes letters larger in this terminal.
    pub keys: Option<Words>,
}

/// Where one sits, handed over from a window that closes to the one that opens in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// The step of letters of the new window.
    pub step: usize,
    /// The language that is spoken.
    pub lang: String,
    /// Who sits there; nobody, or a guest, of whom nothing is handed over.
    pub learner: Option<LearnerId>,
    /// Whether it is a guest.
    pub guest: bool,
    /// The module that is open.
    pub module: Option<ModuleId>,
    /// The unit that is open.
    pub unit: Option<UnitId>,
    /// Whether help for somebody who was scammed is open.
    pub help: bool,
}

/// Opens the page from wherever one is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    let back = std::mem::replace(&mut s.place, Place::Waiting);
    s.place = Place::Letters { back: Box::new(back) };
    Vec::new()
}

/// Whether this place leads here, and has.
pub(super) fn opened(s: &mut Sitting, input: &Input) -> bool {
    let wanted = matches!((&s.place, input), (Place::Settings { .. }, Input::Pick(target)) if target.as_str() == "settings/letters");
    if wanted {
        open(s);
    }
    wanted
}

/// What stands among the settings.
pub(super) fn row() -> [Part; 3] {
    let button = Control::new(Target::new("settings/letters"), Role::Button, tr!("letters-change"));
    [Part::Gap, Part::Text(Tone::Plain, tr!("letters-title")), Part::Control(button)]
}

pub(super) fn page(s: &Sitting) -> Page {
    let mut page = Page::new("letters", tr!("letters-title"));
    let say = |tone, words| Part::Text(tone, words);
    let keys = s.window.keys.clone().unwrap_or_else(|| tr!("letters-keys-unknown"));
    let guest = s.person.as_ref().is_some_and(|person| person.guest);
    match s.window.step {
        Some(now) => {
            page.parts = vec![say(Tone::Plain, if guest { tr!("letters-guest") } else { tr!("letters-what") }), Part::Gap];
            let one = |(step, name): (usize, &str)| {
                let target = Target::new(format!("letters/{name}"));
                Part::Control(Control::new(target, Role::Button, step_name(step)).on(step == now))
            };
            page.parts.extend(STEPS.into_iter().enumerate().map(one));
            if guest && s.start.unkept.is_none() {
                let keep = Control::new(Target::new("letters/keep"), Role::Button, tr!("keep-this"));
                page.parts.extend([Part::Gap, Part::Control(keep)]);
            }
        }
        None => page.parts = vec![say(Tone::Ask, keys), Part::Gap, say(Tone::Quiet, tr!("letters-elsewhere"))],
    }
    page.action(BACK, tr!("back"));
    page
}

fn step_name(step: usize) -> Words {
    match step {
        0 => tr!("letters-usual"),
        1 => tr!("letters-large"),
        _ => tr!("letters-largest"),
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, back: Place) -> Vec<Effect> {
    let chosen = match input {
        Input::Pick(target) if target.as_str() == "letters/keep" => {
            return super::door::keep(s, back);
        }
        Input::Pick(target) => target.within("letters").and_then(|name| STEPS.iter().position(|step| *step == name)),
        Input::Submit | Input::Back => {
            s.place = back;
            return Vec::new();
        }
        _ => None,
    };
    let (Some(step), Some(now)) = (chosen, s.window.step) else { return Vec::new() };
    let mut effects = match &s.person {
        Some(person) if !person.guest => set(s, LETTERS, STEPS.get(step).copied().unwrap_or_default()),
        _ => Vec::new(),
    };
    if step != now {
        effects.push(Effect::Reopen(seat(s, step, &back)));
    }
    effects
}

/// Where one sits at `place`, for a window with other letters.
fn seat(s: &Sitting, step: usize, place: &Place) -> Seat {
    let (module, unit) = match (place.in_lesson(), place.open()) {
        // Past a unit's end, or among the questions around a module, its page of units is where one goes on.
        (inside, Some((module, unit))) => (Some(module), unit.filter(|_| inside)),
        (_, None) => (None, None),
    };
    let guest = s.person.as_ref().is_some_and(|person| person.guest);
    let learner = s.person.as_ref().filter(|person| !person.guest).map(|person| person.id);
    Seat { step, lang: s.lang.clone(), learner, guest, module, unit, help: place.is_help() }
}

/// Who signs in with letters that this window does not have gets one that has them.
pub(super) fn remembered(s: &Sitting) -> Vec<Effect> {
    let Some(now) = s.window.step.filter(|_| s.person.as_ref().is_some_and(|person| !person.guest) && s.seat.is_none()) else {
        return Vec::new();
    };
    let liked = s.settings.get(LETTERS).and_then(|name| STEPS.iter().position(|step| step == name)).unwrap_or(0);
    if liked == now { Vec::new() } else { vec![Effect::Reopen(seat(s, liked, &Place::Waiting))] }
}

/// What comes first in a window that opens in another's place.
pub(super) fn begin(s: &mut Sitting) -> Option<Vec<Effect>> {
    let seat = s.seat.clone()?;
    s.place = Place::Waiting;
    Some(match (seat.learner, seat.guest, seat.help) {
        (Some(id), ..) => vec![Effect::SeatAgain(id)],
        (None, true, _) => vec![Effect::Guest],
        (None, false, help) => {
            (s.place, s.seat) = (Place::Home, None);
            help.then_some(Effect::ScamHelp).into_iter().collect()
        }
    })
}

/// Where one goes on, once one is seated again.
pub(super) fn go_on(s: &mut Sitting) -> Option<Vec<Effect>> {
    let seat = s.seat.take()?;
    // Another person than the one who sat there does not sit down in their place.
    let same = s.person.as_ref().is_some_and(|person| if person.guest { seat.guest } else { seat.learner == Some(person.id) });
    if !same {
        return None;
    }
    if seat.help {
        s.place = Place::Home;
        return Some(vec![Effect::ScamHelp]);
    }
    let module = seat.module?;
    s.place = Place::Waiting;
    Some(vec![match seat.unit {
        Some(unit) => Effect::Unit(module, unit),
        None => Effect::Module(module),
    }])
}
