//! Whoever comes next: by a key of its own or after ten minutes without one. Nobody is ever logged out by a clock; it is only asked
//! whether the same person is there before anything more is recorded.

use std::time::Duration;

use super::Sitting;
use super::door::next_person as leave;
use super::msg::{Effect, Msg};
use super::place::Place;
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::learn::{BACK, Page};
use crate::tr;
use crate::words::Words;

/// After how long it is asked.
pub(super) const AFTER: Duration = Duration::from_mins(10);

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Presence {
    /// When a key was last touched.
    pub touched: Duration,
    /// Whether it is asked if the same person is there.
    pub asked: bool,
    /// Whether whoever sits here has done something that is kept.
    pub worked: bool,
    /// Whether whoever sits here calls whoever leads.
    pub calls: bool,
}

/// A key was touched; whether it is now asked who is there.
pub(super) fn stir(s: &mut Sitting, now: Duration) -> bool {
    let away = now.saturating_sub(s.presence.touched) >= AFTER;
    s.presence.touched = now;
    if away && s.person.is_some() && !s.presence.asked {
        s.presence.asked = true;
        s.now = now;
        return true;
    }
    false
}

pub(super) fn page(s: &Sitting) -> Page {
    let mut page = Page::new(format!("still/{}", s.place.id()), tr!("kit"));
    let title = match s.person.as_ref().and_then(|person| person.nickname.clone()) {
        Some(name) => tr!("still-title", name = name),
        None => tr!("still-guest"),
    };
    page.parts = vec![
        Part::Text(Tone::Title, title),
        Part::Text(Tone::Plain, tr!("still-why")),
        Part::Gap,
        Part::Control(Control::new(Target::new("still/yes"), Role::Button, tr!("still-yes"))),
        Part::Control(Control::new(Target::new("still/no"), Role::Button, tr!("still-no"))),
    ];
    page
}

pub(super) fn input(s: &mut Sitting, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Input(Input::Pick(target)) if target.as_str() == "still/yes" => {
            s.presence.asked = false;
            Vec::new()
        }
        Msg::Input(Input::Pick(target)) if target.as_str() == "still/no" => leave(s),
        Msg::NextPerson => leave(s),
        _ => Vec::new(),
    }
}

/// The next person comes; a guest who did something is asked first whether it is kept.
pub(super) fn next_person(s: &mut Sitting) -> Vec<Effect> {
    let guest = s.person.as_ref().is_some_and(|person| person.guest) && s.start.unkept.is_none();
    if !guest || !s.presence.worked || matches!(s.place, Place::LeaveOrKeep { .. }) {
        return leave(s);
    }
    s.menu = false;
    let back = std::mem::replace(&mut s.place, Place::Waiting);
    s.place = Place::LeaveOrKeep { back: Box::new(back) };
    Vec::new()
}

pub(super) fn leave_or_keep_page(s: &Sitting) -> Page {
    let mut page = Page::new(s.place.id(), tr!("kit"));
    let button = |target: &str, label: Words| Part::Control(Control::new(Target::new(target), Role::Button, label));
    page.parts = vec![
        Part::Text(Tone::Title, tr!("leave-title")),
        Part::Text(Tone::Plain, tr!("leave-why")),
        Part::Gap,
        button("leave/keep", tr!("leave-keep")),
        button("leave/next", tr!("leave-next")),
    ];
    page.action(BACK, tr!("back"));
    page
}
