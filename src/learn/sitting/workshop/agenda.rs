//! The agenda while it is put together: steps in order, each with its minutes, which are added up.

use super::desk::{WorkshopDesk, minutes};
use super::step::{Offer, Titles, how_name};
use super::{At as WorkshopAt, WorkshopAsk, ask, button, field, line, number, open, open_one, say, to};
use crate::activity::{Input, Part, Tone};
use crate::ids::{ModuleId, WorkshopId};
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{How, Plan, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::workshop::Agenda;

/// Most steps.
const STEPS: usize = 40;
/// Longest note, in letters.
const NOTE_MAX: usize = 280;
/// Lines on one page.
const LINES: usize = 12;

/// An agenda while it is put together.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    id: Option<WorkshopId>,
    plan: Plan,
    times: u16,
    titles: Titles,
    view: View,
}

/// What of it is seen.
#[derive(Clone, Debug, PartialEq)]
enum View {
    /// All of it, from one step on.
    All(usize),
    /// One step.
    Step(usize),
    /// What can be added: the modules and the rest, or the units of one.
    Add { offers: Vec<Offer>, module: Option<ModuleId> },
}

impl At {
    pub(super) fn new(id: Option<WorkshopId>, plan: Plan, times: u16, titles: Titles) -> Self {
        Self { id, plan, times, titles, view: View::All(0) }
    }

    pub(super) fn of(desk: &WorkshopDesk) -> Self {
        Self::new(Some(desk.gathering.id), desk.gathering.plan.clone(), 1, desk.titles.clone())
    }

    pub(super) fn offered(mut self, offers: Vec<Offer>) -> Self {
        self.view = View::Add { offers, module: None };
        self
    }

    pub(super) fn id(&self) -> String {
        match &self.view {
            View::All(from) => format!("adviser/workshop/agenda/{from}"),
            View::Step(at) => format!("adviser/workshop/agenda/step/{at}"),
            View::Add { module: None, .. } => "adviser/workshop/agenda/add".to_owned(),
            View::Add { module: Some(module), .. } => format!("adviser/workshop/agenda/add/{module}"),
        }
    }

    pub(super) fn page(&self, page: &mut Page) {
        let title = crate::words::Words::Text(SafeText::show_line(&self.plan.title));
        page.parts = vec![say(Tone::Title, tr!("agenda-title", title = title))];
        match &self.view {
            View::All(from) => self.all(page, *from),
            View::Step(at) => self.step(page, *at),
            View::Add { offers, module } => add(page, offers, module.as_ref()),
        }
    }

    fn all(&self, page: &mut Page, from: usize) {
        for (at, step) in self.plan.steps.iter().enumerate().skip(from).take(LINES) {
            let value = tr!("agenda-minutes", n = u32::from(step.minutes));
            page.parts.push(Part::Control(line(format!("step/{at}"), self.titles.step(step)).value(value)));
        }
        let agenda = Agenda(&self.plan);
        let tone = if agenda.left() < 0 { Tone::Trouble } else { Tone::Plain };
        page.parts.push(say(tone, minutes(agenda)));
        page.action("submit", if self.times > 1 { tr!("agenda-keep-series", n = u32::from(self.times)) } else { tr!("agenda-keep") });
        page.action("agenda/add", tr!("agenda-add"));
        if from > 0 {
            page.action("agenda/before", tr!("list-before"));
        }
        if from + LINES < self.plan.steps.len() {
            page.action("agenda/next", tr!("list-next"));
        }
    }

    fn step(&self, page: &mut Page, at: usize) {
        let Some(step) = self.plan.steps.get(at) else { return };
        page.parts.push(say(Tone::Ask, self.titles.step(step)));
        page.parts.push(say(Tone::Plain, tr!("agenda-minutes", n = u32::from(step.minutes))));
        page.parts.push(Part::Row(vec![button("step/shorter", tr!("step-shorter")), button("step/longer", tr!("step-longer"))]));
        if let StepWhat::Unit { how, .. } = &step.what {
            let one = |one: How| button(format!("how/{}", one.name()), how_name(one)).on(one == *how);
            page.parts.push(Part::Row(How::ALL.into_iter().map(one).collect()));
        }
        page.parts.push(Part::Row(vec![
            button("step/earlier", tr!("step-earlier")).enabled(at > 0),
            button("step/later", tr!("step-later")).enabled(at + 1 < self.plan.steps.len()),
            button("step/out", tr!("step-out")),
        ]));
        page.parts.push(field("step/note", tr!("step-note"), &step.note));
        page.action("submit", tr!("step-done"));
    }
}

fn add(page: &mut Page, offers: &[Offer], module: Option<&ModuleId>) {
    page.parts.push(say(Tone::Ask, tr!("agenda-add-what")));
    for (at, offer) in offers.iter().enumerate() {
        // A unit stands under its module; a module's own line leads there.
        let shown = match (&offer.module, module) {
            (Some(of), Some(open)) => of == open,
            (None, None) => true,
            (Some(of), None) => offers.iter().position(|other| other.module.as_ref() == Some(of)) == Some(at),
            (None, Some(_)) => false,
        };
        if shown {
            page.parts.push(Part::Control(line(format!("offer/{at}"), offer.label.clone())));
        }
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match at.view.clone() {
        View::All(from) => all(s, input, at, from),
        View::Step(which) => step(s, input, at, which),
        View::Add { offers, module } => added(s, input, at, offers, module),
    }
}

fn all(s: &mut Sitting, input: &Input, mut at: At, from: usize) -> Vec<Effect> {
    match input {
        Input::Submit => ask(WorkshopAsk::Keep { id: at.id, plan: Box::new(at.plan), times: at.times }),
        Input::Pick(target) => {
            at.view = match target.as_str() {
                "agenda/add" if at.plan.steps.len() < STEPS => return ask(WorkshopAsk::Offers),
                "agenda/next" if from + LINES < at.plan.steps.len() => View::All(from + LINES),
                "agenda/before" => View::All(from.saturating_sub(LINES)),
                _ => number(target, "step", at.plan.steps.len()).map_or(View::All(from), View::Step),
            };
            to(s, WorkshopAt::Agenda(at))
        }
        // The plan is not lost: its words come back as they were typed.
        Input::Back => match at.id {
            Some(id) => open_one(id),
            None => to(s, WorkshopAt::Plan(super::plan::At::new(at.plan, at.titles))),
        },
        _ => Vec::new(),
    }
}

fn step(s: &mut Sitting, input: &Input, mut at: At, which: usize) -> Vec<Effect> {
    let many = at.plan.steps.len();
    let Some(step) = at.plan.steps.get_mut(which) else { return open() };
    match input {
        Input::Submit | Input::Back => at.view = View::All(which / LINES * LINES),
        Input::Type(_, text) => SafeText::typed(text, NOTE_MAX).as_str().clone_into(&mut step.note),
        Input::Pick(target) => match (target.as_str(), &mut step.what) {
            ("step/shorter", _) => step.minutes = step.minutes.saturating_sub(5).max(5),
            ("step/longer", _) => step.minutes = (step.minutes + 5).min(240),
            ("step/earlier", _) if which > 0 => {
                at.plan.steps.swap(which, which - 1);
                at.view = View::Step(which - 1);
            }
            ("step/later", _) if which + 1 < many => {
                at.plan.steps.swap(which, which + 1);
                at.view = View::Step(which + 1);
            }
            ("step/out", _) => {
                at.plan.steps.remove(which);
                at.view = View::All(0);
            }
            (_, StepWhat::Unit { how, .. }) => {
                let other = How::ALL.into_iter().find(|one| target.within("how") == Some(one.name()));
                *how = other.unwrap_or(*how);
            }
            _ => {}
        },
        _ => {}
    }
    to(s, WorkshopAt::Agenda(at))
}

fn added(s: &mut Sitting, input: &Input, mut at: At, offers: Vec<Offer>, module: Option<ModuleId>) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            let Some(offer) = number(target, "offer", offers.len()).and_then(|at| offers.get(at)) else { return Vec::new() };
            match (&offer.module, module) {
                (Some(of), None) => at.view = View::Add { module: Some(of.clone()), offers },
                _ => {
                    // Before the last words, where there are any: that is where it is meant to be.
                    let last = at.plan.steps.iter().rposition(|step| step.what == StepWhat::Close);
                    let place = last.filter(|last| last + 1 == at.plan.steps.len()).unwrap_or(at.plan.steps.len());
                    at.plan.steps.insert(place, offer.step.clone());
                    at.view = View::All(place / LINES * LINES);
                }
            }
        }
        Input::Back | Input::Submit => at.view = if module.is_some() { View::Add { offers, module: None } } else { View::All(0) },
        _ => return Vec::new(),
    }
    to(s, WorkshopAt::Agenda(at))
}
