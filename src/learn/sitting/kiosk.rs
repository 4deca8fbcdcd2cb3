//! A machine that a group shares, one person after the other: it begins at the door, leaving leads back there, and only whoever
//! leads closes it. Where no passphrase was chosen nobody can be told apart: it is then asked twice, and said why.
//!
//! [`kept_in`] is the last word: whatever a page thinks, nothing but [`KioskSaid::Over`] and the second *yes* ends the program. A
//! closed window, a signal and the end of the input are no page: they end it at any time, and nothing is lost by them.

use std::time::Duration;

use super::Sitting;
use super::adviser::{self, held_back, secret_typed};
use super::door::{Door, closed_until, next_person};
use super::msg::Effect;
use super::place::Place;
use super::settings::set;
use super::still;
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::learn::{BACK, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest name of a group, in letters.
pub const GROUP_MAX: usize = 40;
/// The setting of a person: their group.
pub const GROUP: &str = "group";

/// Whether the machine may be closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Closing {
    /// Not by whoever is there now.
    #[default]
    Kept,
    /// Whoever leads said so, or nobody can be told apart and it was confirmed.
    Allowed,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KioskAsk {
    /// Whether it may be closed; answer [`KioskSaid::Guarded`] or [`KioskSaid::Unguarded`].
    Close,
    /// With this passphrase or recovery code; answer [`KioskSaid::Over`] or [`KioskSaid::NotThat`].
    With(SafeText),
}

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KioskSaid {
    /// There is a passphrase; the next is looked at in so many seconds.
    Guarded(u64),
    /// Nobody ever chose one.
    Unguarded,
    /// It was neither; the next is looked at in so many seconds.
    NotThat(u64),
    /// That was it.
    Over,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// The passphrase or the recovery code.
    Ask { typed: String, until: Option<Duration> },
    /// There is no passphrase: choose one, or close.
    Sure,
    /// The same once more.
    Twice,
}

impl At {
    pub(super) const fn id(&self) -> &'static str {
        match self {
            Self::Ask { .. } => "kiosk/close",
            Self::Sure => "kiosk/sure",
            Self::Twice => "kiosk/twice",
        }
    }
}

impl Sitting {
    /// Whether a group shares this machine.
    pub const fn is_kiosk(&self) -> bool {
        self.start.group.is_some()
    }
}

/// Where one comes back to when nobody sits here: the home screen; where a group shares the machine, the door.
pub(super) fn root(s: &Sitting) -> Place {
    if s.is_kiosk() { Place::Door(Box::new(Door::neutral())) } else { Place::Home }
}

/// Whoever came in at a group's machine and is of no group yet joins it.
pub(super) fn joined(s: &mut Sitting) -> Vec<Effect> {
    let Some(group) = s.start.group.clone() else { return Vec::new() };
    let known = s.person.as_ref().is_some_and(|person| !person.guest);
    let of_one = s.settings.get(GROUP).is_some_and(|own| !own.trim().is_empty());
    if known && !of_one { set(s, GROUP, group.as_str()) } else { Vec::new() }
}

/// Whoever sits here stops. At a group's machine that leads to the door, and from the door to the question who may close it.
pub(super) fn leave(s: &mut Sitting) -> Vec<Effect> {
    if !s.is_kiosk() {
        return vec![Effect::Leave];
    }
    if s.waiting.is_none() && !s.presence.asked && s.person.is_some() {
        return still::next_person(s);
    }
    let at_door = !s.menu && matches!(&s.place, Place::Door(door) if door.is_neutral());
    if at_door { close() } else { next_person(s) }
}

/// Asks to close it.
pub(super) fn close() -> Vec<Effect> {
    vec![Effect::Kiosk(KioskAsk::Close)]
}

/// Effects without those that would end a group's sitting by another way than its own: they lead to the door.
pub(super) fn kept_in(s: &mut Sitting, mut effects: Vec<Effect>) -> Vec<Effect> {
    if !s.is_kiosk() || s.closing == Closing::Allowed || !effects.iter().any(|effect| matches!(effect, Effect::Leave | Effect::Reopen(_))) {
        return effects;
    }
    let leaves = effects.contains(&Effect::Leave);
    effects.retain(|effect| !matches!(effect, Effect::Leave | Effect::Reopen(_)));
    if leaves {
        effects.extend(next_person(s));
    }
    effects
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Kiosk(at);
    Vec::new()
}

fn over(s: &mut Sitting) -> Vec<Effect> {
    s.closing = Closing::Allowed;
    vec![Effect::Leave]
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Ask { until, .. }, Input::Type(_, text)) => to(s, At::Ask { typed: secret_typed(text), until }),
        (At::Ask { until, .. }, Input::Submit) if held_back(s, until) => Vec::new(),
        (At::Ask { typed, .. }, Input::Submit) => vec![Effect::Kiosk(KioskAsk::With(SafeText::show_line(&typed)))],
        (At::Sure, Input::Pick(target)) => match target.as_str() {
            "kiosk/choose" => adviser::open(s),
            "kiosk/leave" => to(s, At::Twice),
            _ => Vec::new(),
        },
        (At::Twice, Input::Pick(target)) if target.as_str() == "kiosk/yes" => over(s),
        (At::Ask { .. }, Input::Back) | (At::Sure | At::Twice, Input::Submit | Input::Back) => {
            s.place = root(s);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: KioskSaid) -> Vec<Effect> {
    match said {
        KioskSaid::Unguarded => to(s, At::Sure),
        KioskSaid::Guarded(wait) => {
            let until = closed_until(s, wait);
            to(s, At::Ask { typed: String::new(), until })
        }
        KioskSaid::NotThat(wait) => {
            let until = closed_until(s, wait);
            s.notice = Some(tr!("adviser-not-that"));
            to(s, At::Ask { typed: String::new(), until })
        }
        KioskSaid::Over => over(s),
    }
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

pub(super) fn page(s: &Sitting, at: &At) -> Page {
    let mut page = Page::new(at.id(), tr!("kit"));
    let group = s.start.group.clone().unwrap_or_default();
    match at {
        At::Ask { typed, .. } => {
            let secret = Control::new(Target::new("kiosk/secret"), Role::Secret, tr!("kiosk-close-secret"));
            page.parts = vec![
                say(Tone::Title, tr!("kiosk-close-title")),
                say(Tone::Plain, tr!("kiosk-close-why", name = group)),
                say(Tone::Plain, tr!("kiosk-close-saved")),
                Part::Gap,
                Part::Control(secret.value(Words::Text(SafeText::show_line_kept(typed)))),
            ];
            page.action("submit", tr!("kiosk-close"));
            page.action(BACK, tr!("back"));
        }
        At::Sure => {
            page.parts = vec![
                say(Tone::Title, tr!("kiosk-close-title")),
                say(Tone::Plain, tr!("kiosk-open-why", name = group)),
                say(Tone::Plain, tr!("kiosk-close-saved")),
                Part::Gap,
                button("kiosk/choose", tr!("kiosk-open-choose")),
                button("kiosk/leave", tr!("kiosk-open-close")),
            ];
            page.action("submit", tr!("kiosk-stay"));
        }
        At::Twice => {
            page.parts = vec![
                say(Tone::Title, tr!("kiosk-twice-title")),
                say(Tone::Plain, tr!("kiosk-twice-why")),
                say(Tone::Plain, tr!("kiosk-twice-after")),
                Part::Gap,
                button("kiosk/yes", tr!("kiosk-twice-yes")),
            ];
            page.action("submit", tr!("kiosk-stay"));
        }
    }
    page
}
