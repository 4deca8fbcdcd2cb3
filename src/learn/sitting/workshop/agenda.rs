//! The agenda while it is put together: steps in order, each with its minutes, which are added up.

use time::Date;

use super::desk::{WorkshopDesk, minutes};
use super::step::{Offer, Titles, how_name};
use super::{At as WorkshopAt, WorkshopAsk, ask, button, choice, field, line, number, open, open_one, plan, say, to};
use crate::activity::{Input, Part, Tone};
use crate::ids::{ModuleId, WorkshopId};
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{How, Plan, PlanStep, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::{Agenda, insert, longer, shorter};

/// Most steps.
const STEPS: usize = 40;
/// Longest note, in letters.
const NOTE_MAX: usize = 280;
/// Lines on one page.
const LINES: usize = 10;

/// An agenda while it is put together.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    id: Option<WorkshopId>,
    plan: Plan,
    times: u16,
    titles: Titles,
    today: Date,
    /// Whether one came here from the plan's words, which are not kept yet.
    words: bool,
    /// The step taken out last, and where it stood: it can be put back.
    out: Option<(usize, PlanStep)>,
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
    /// After its words were typed.
    pub(super) fn after_words(id: Option<WorkshopId>, plan: Plan, times: u16, titles: Titles, today: Date) -> Self {
        Self { id, plan, times, titles, today, words: true, out: None, view: View::All(0) }
    }

    pub(super) fn of(desk: &WorkshopDesk) -> Self {
        let (id, plan) = (desk.gathering.id, desk.gathering.plan.clone());
        Self { words: false, ..Self::after_words(Some(id), plan, 1, desk.titles.clone(), desk.today) }
    }

    /// What can be added. Its titles come along: a plan that was begun with nothing on it knows none.
    pub(super) fn offered(mut self, offers: Vec<Offer>, titles: Titles) -> Self {
        self.titles = titles;
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
        let title = Words::Text(SafeText::show_line(&self.plan.title));
        page.parts = vec![say(Tone::Title, tr!("agenda-title", title = title))];
        match &self.view {
            View::All(from) => self.all(page, *from),
            View::Step(at) => self.step(page, *at),
            View::Add { offers, module } => self.add(page, offers, module.as_ref()),
        }
    }

    fn all(&self, page: &mut Page, from: usize) {
        // First, so that its number is the same whatever the agenda holds.
        page.parts.push(Part::Row(vec![button("agenda/add", tr!("agenda-add")).enabled(self.plan.steps.len() < STEPS)]));
        for (at, step) in self.plan.steps.iter().enumerate().skip(from).take(LINES) {
            let value = tr!("agenda-minutes", n = u32::from(step.minutes));
            page.parts.push(Part::Control(line(format!("step/{at}"), self.titles.step(step)).value(value)));
        }
        let agenda = Agenda(&self.plan);
        // An agenda that is too full can be kept: it is said, not to be put right.
        let tone = if agenda.left() < 0 { Tone::News } else { Tone::Plain };
        page.parts.push(say(tone, minutes(agenda)));
        page.action("submit", if self.times > 1 { tr!("agenda-keep-series", n = u32::from(self.times)) } else { tr!("agenda-keep") });
        if let Some((_, step)) = &self.out {
            page.action("agenda/put-back", tr!("agenda-put-back", step = self.titles.step(step)));
        }
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
        let (number, of) = (at + 1, self.plan.steps.len());
        page.parts.push(say(Tone::Plain, tr!("agenda-step-of", number = number, of = of, n = u32::from(step.minutes))));
        page.parts.push(Part::Row(vec![button("step/shorter", tr!("step-shorter")), button("step/longer", tr!("step-longer"))]));
        // None is ever out, so that each keeps its number: at an end, it is said that there is no further.
        page.parts.push(Part::Row(vec![button("step/earlier", tr!("step-earlier")), button("step/later", tr!("step-later"))]));
        if let StepWhat::Unit { how, .. } = &step.what {
            let one = |one: How| choice(format!("how/{}", one.name()), how_name(one), one == *how);
            page.parts.push(Part::Row(How::ALL.into_iter().map(one).collect()));
        }
        page.parts.push(field("step/note", tr!("step-note"), &step.note));
        page.action("submit", tr!("step-done"));
        // Away from what is pressed many times in a row.
        page.action("step/out", tr!("step-out"));
    }

    fn add(&self, page: &mut Page, offers: &[Offer], module: Option<&ModuleId>) {
        let asked = module.map_or_else(|| tr!("agenda-add-what"), |module| tr!("agenda-add-of", module = self.titles.module(module)));
        page.parts.push(say(Tone::Ask, asked));
        for (at, offer) in offers.iter().enumerate() {
            let first = || offers.iter().position(|other| other.module == offer.module) == Some(at);
            // A module's own line leads to what stands under it, and is not among it.
            let shown = match (&offer.module, module) {
                (Some(of), Some(open)) => of == open && !first(),
                (None, None) => true,
                (Some(_), None) => first(),
                (None, Some(_)) => false,
            };
            if shown {
                let control = line(format!("offer/{at}"), offer.label.clone());
                let there = self.there(offer, module.is_none());
                page.parts.push(Part::Control(if there > 0 { control.on(true).value(tr!("agenda-there", n = there)) } else { control }));
            }
        }
        page.parts.push(say(Tone::Plain, minutes(Agenda(&self.plan))));
        page.action("submit", tr!("agenda-added"));
        if module.is_some() {
            page.action("agenda/others", tr!("agenda-others"));
        }
    }

    /// How many steps of the agenda are this one, however they are gone through; of a module's own line, all of that module.
    fn there(&self, offer: &Offer, of_module: bool) -> usize {
        let of = |what: &StepWhat| match what {
            StepWhat::Unit { module, .. } | StepWhat::Form { module, .. } | StepWhat::Confidence { module, .. } => Some(module.clone()),
            _ => None,
        };
        let same = |what: &StepWhat| match (what, &offer.step.what) {
            (StepWhat::Unit { module, unit, .. }, StepWhat::Unit { module: other, unit: one, .. }) => module == other && unit == one,
            (what, other) => what == other,
        };
        let counts = |step: &&PlanStep| if of_module && offer.module.is_some() { of(&step.what) == offer.module } else { same(&step.what) };
        self.plan.steps.iter().filter(counts).count()
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
                "agenda/put-back" => match at.out.take() {
                    Some((place, step)) => {
                        let place = place.min(at.plan.steps.len());
                        at.plan.steps.insert(place, step);
                        View::All(place / LINES * LINES)
                    }
                    None => View::All(from),
                },
                _ => number(target, "step", at.plan.steps.len()).map_or(View::All(from), View::Step),
            };
            to(s, WorkshopAt::Agenda(at))
        }
        // The plan is not lost: its words come back as they were typed.
        Input::Back => match at.id.filter(|_| !at.words) {
            Some(id) => open_one(id),
            None => to(s, WorkshopAt::Plan(plan::At::again(at.id, at.plan, at.times, at.titles, at.today))),
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
            ("step/shorter", _) => step.minutes = shorter(step.minutes),
            ("step/longer", _) => step.minutes = longer(step.minutes),
            ("step/earlier", _) if which > 0 => {
                at.plan.steps.swap(which, which - 1);
                at.view = View::Step(which - 1);
            }
            ("step/earlier", _) => s.notice = Some(tr!("step-is-first")),
            ("step/later", _) if which + 1 < many => {
                at.plan.steps.swap(which, which + 1);
                at.view = View::Step(which + 1);
            }
            ("step/later", _) => s.notice = Some(tr!("step-is-last")),
            ("step/out", _) => {
                at.out = Some((which, at.plan.steps.remove(which)));
                at.view = View::All(which.min(many.saturating_sub(2)) / LINES * LINES);
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
        Input::Pick(target) if target.as_str() == "agenda/others" => at.view = View::Add { offers, module: None },
        Input::Pick(target) => {
            let Some(offer) = number(target, "offer", offers.len()).and_then(|at| offers.get(at)) else { return Vec::new() };
            match (&offer.module, module) {
                (Some(of), None) => at.view = View::Add { module: Some(of.clone()), offers },
                _ if at.plan.steps.len() >= STEPS => s.notice = Some(tr!("agenda-full", most = STEPS)),
                // One stays: whoever adds one unit adds another.
                _ => {
                    insert(&mut at.plan, offer.step.clone());
                }
            }
        }
        Input::Submit => at.view = View::All(0),
        Input::Back => at.view = if module.is_some() { View::Add { offers, module: None } } else { View::All(0) },
        _ => return Vec::new(),
    }
    to(s, WorkshopAt::Agenda(at))
}
