//! "I think I have been scammed": what to do, in which order, whom to call. Opened at once, by whoever it is; nothing of it is
//! recorded.

use std::rc::Rc;

use super::Sitting;
use super::contacts::put_in_place;
use super::msg::{Effect, HelpView};
use super::place::Place;
use super::printout::{Printout, looked_at, offer};
use crate::activity::{Activity, Control, Input, Part, Role, Seed, Sign, Target, Task, Tone};
use crate::ids::{ActivityId, UnitId};
use crate::learn::{BACK, Page};
use crate::tr;
use crate::words::Words;

/// Who helps when a curriculum says nothing of what to do: purposes, in order.
const PURPOSES: [&str; 4] = ["card-block", "scam-help", "complaint", "emergency"];
/// The plan that is an emergency card.
const CARD: &str = "card";

/// Where one is in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum HelpAt {
    /// What happened?
    Start,
    /// After that accident.
    Accident(ActivityId),
    /// Whom to call.
    Contacts,
    /// The emergency card, blank.
    Card,
}

/// The accidents that there is help for: the sequences of steps of the unit.
fn accidents(view: &HelpView) -> Vec<&Activity> {
    let way = view.unit.iter().flat_map(|unit| &unit.activities).filter(|a| a.form.is_none());
    way.filter(|activity| activity.task.name() == "steps").collect()
}

fn card(view: &HelpView) -> Option<&Activity> {
    let mut plans = view.unit.iter().flat_map(|unit| &unit.activities).filter(|activity| activity.task.name() == "plan");
    plans.find(|activity| activity.id.as_str() == CARD)
}

/// An activity of help, done.
fn done(activity: &Activity) -> Vec<Part> {
    let task = &activity.task;
    let mut state = task.start(Seed(0), false);
    task.solve(&mut state);
    task.printed(&state)
}

/// What happened, as the person says it who opens this; else the question of the exercise.
fn happened(activity: &Activity) -> Words {
    let own = if let Task::Steps(steps) = &activity.task { steps.accident() } else { None };
    own.or_else(|| activity.ask.as_ref().map(crate::source::Text::words)).unwrap_or_else(|| tr!("help-contacts"))
}

/// Help has come: where one begins, or where one was, in other words.
pub(super) fn came(s: &mut Sitting, view: Rc<HelpView>) {
    let first = beginning(&view);
    let Some(Place::Help { view: open, at }) = s.place.help_mut() else {
        s.place = Place::Help { view, at: first };
        return;
    };
    if matches!(at, HelpAt::Accident(id) if !accidents(&view).iter().any(|activity| activity.id == *id)) {
        *at = first;
    }
    *open = view;
}

fn beginning(view: &HelpView) -> HelpAt {
    match accidents(view).as_slice() {
        [] => HelpAt::Contacts,
        [only] => HelpAt::Accident(only.id.clone()),
        _ => HelpAt::Start,
    }
}

/// What is printed of it.
pub(super) fn printout(view: &HelpView, at: &HelpAt) -> Option<Printout> {
    let (activity, title, parts) = match at {
        HelpAt::Start => return None,
        HelpAt::Accident(id) => {
            let activity = accidents(view).into_iter().find(|activity| activity.id == *id)?;
            (Some(activity.id.clone()), happened(activity), done(activity))
        }
        HelpAt::Contacts => {
            (None, tr!("help-contacts"), view.contacts.for_purposes(&PURPOSES).into_iter().cloned().map(Part::Contact).collect())
        }
        HelpAt::Card => {
            let card = card(view)?;
            (Some(card.id.clone()), tr!("help-card"), card.task.printed(&card.task.start(Seed(0), false)))
        }
    };
    let unit = view.unit.as_ref().map(|unit| unit.id.clone()).or_else(|| UnitId::new("help"))?;
    Some(Printout { unit, activity, title, parts, contacts: view.contacts.clone() })
}

pub(super) fn page(place: &Place, view: &HelpView, at: &HelpAt) -> Page {
    let mut page = Page::new(place.id(), tr!("kit"));
    let say = |tone, words| Part::Text(tone, words);
    let button = |target: &str, label: Words, sign| Part::Control(Control::new(Target::new(target), Role::Button, label).sign(sign));
    page.parts = vec![say(Tone::Title, tr!("help-title"))];
    // Said once: further on, what to do must be seen at once.
    if *at == beginning(view) {
        page.parts.push(say(Tone::Plain, tr!("help-warm")));
    }
    match at {
        HelpAt::Start => {
            page.parts.push(say(Tone::Ask, tr!("help-what")));
            for activity in accidents(view) {
                let target = Target::new(format!("help/accident/{}", activity.id));
                page.parts.push(Part::Control(Control::new(target, Role::Line, happened(activity))));
            }
            page.parts.push(Part::Control(Control::new(Target::new("help/contacts"), Role::Line, tr!("help-other"))));
        }
        HelpAt::Accident(_) | HelpAt::Contacts | HelpAt::Card => {
            let printout = printout(view, at);
            if *at == HelpAt::Contacts {
                page.parts.push(say(Tone::Plain, tr!("help-first")));
            }
            if *at == HelpAt::Contacts && printout.as_ref().is_none_or(|printout| printout.parts.is_empty()) {
                page.parts.push(say(Tone::Plain, tr!("contact-somebody")));
            }
            if let Some(printout) = printout {
                if *at != HelpAt::Card {
                    page.parts.push(say(Tone::Ask, printout.title));
                }
                page.parts.extend(looked_at(printout.parts));
            }
            offer(&mut page, "help");
        }
    }
    if *at != HelpAt::Card && card(view).is_some() {
        page.parts.extend([Part::Gap, button("help/card", tr!("help-card"), Sign::Printer)]);
    }
    put_in_place(&mut page.parts, &view.contacts);
    page.action(BACK, tr!("back"));
    page
}

pub(super) fn input(s: &mut Sitting, input: &Input, view: Rc<HelpView>, at: &HelpAt) -> Vec<Effect> {
    let next = match input {
        Input::Pick(target) => match target.as_str() {
            "help/contacts" => Some(HelpAt::Contacts),
            "help/card" if card(&view).is_some() => Some(HelpAt::Card),
            _ => {
                let id = target.within("help/accident").and_then(ActivityId::new);
                id.filter(|id| accidents(&view).iter().any(|activity| activity.id == *id)).map(HelpAt::Accident)
            }
        },
        Input::Back if *at == beginning(&view) => {
            s.place = super::kiosk::root(s);
            return Vec::new();
        }
        Input::Back => Some(beginning(&view)),
        _ => None,
    };
    if let Some(at) = next {
        s.place = Place::Help { view, at };
    }
    Vec::new()
}
