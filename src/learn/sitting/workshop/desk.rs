//! One workshop: when and where, its agenda, how it stands, and what can be done with it.

use time::Date;

use super::step::{Titles, level_name};
use super::{At, WorkshopAsk, agenda, arrival, ask, button, lead, papers, plan, say, to};
use crate::activity::{Input, Part, Tone};
use crate::ids::{LearnerId, ModuleId, Slug, UnitId};
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{Deed, Record};
use crate::source::Text;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::{Agenda, Gathering, Stand};

/// What the adviser is told of a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitNotes {
    /// Of which module.
    pub module: ModuleId,
    /// Which.
    pub unit: UnitId,
    /// Label and note.
    pub told: Vec<(Words, Words)>,
}

/// One workshop, with all that its pages need.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopDesk {
    /// What it has come to.
    pub gathering: Gathering,
    /// What its steps are called.
    pub titles: Titles,
    /// The day that this machine has.
    pub today: Date,
    /// Its day, to be said.
    pub day: Option<Words>,
    /// Who may come: those of its group first, by nickname.
    pub people: Vec<(LearnerId, SafeText)>,
    /// What the adviser is told of each of its units: the unit's notes, in the order of [`crate::activity::Notes`]. By module too: two
    /// modules may each have a unit of one name.
    pub notes: Vec<UnitNotes>,
    /// For how many minutes the step that is led has been going on.
    pub elapsed: i64,
    /// How each ice-breaker of its agenda goes.
    pub breakers: Vec<(Slug, Text)>,
}

impl WorkshopDesk {
    /// What it is called.
    pub(super) fn title(&self) -> Words {
        Words::Text(SafeText::show_line(&self.gathering.plan.title))
    }

    fn stands(&self) -> Words {
        let gathering = &self.gathering;
        let (there, heads) = (gathering.named(), gathering.heads());
        match gathering.stand() {
            Stand::Cancelled => tr!("workshop-is-cancelled"),
            Stand::Closed => tr!("workshop-is-closed", n = heads),
            Stand::Open => tr!("workshop-is-open", n = heads, named = there),
            Stand::Planned => tr!("workshop-is-planned"),
        }
    }

    pub(super) fn page(&self, page: &mut Page, told: Option<&Words>) {
        let plan = &self.gathering.plan;
        let agenda = Agenda(plan);
        page.parts = vec![say(Tone::Title, self.title())];
        page.parts.extend(told.map(|told| say(Tone::News, told.clone())));
        page.parts.push(say(Tone::Plain, self.where_and_when()));
        page.parts.push(say(Tone::Plain, self.stands()));
        page.parts.push(Part::Gap);
        let now = self.gathering.step.map(usize::from).filter(|_| self.gathering.is_open());
        for (at, (start, step)) in agenda.starts().into_iter().enumerate() {
            page.parts.push(say(if now == Some(at) { Tone::Ask } else { Tone::Plain }, self.titles.line(agenda, start, step)));
        }
        page.parts.push(say(Tone::Quiet, minutes(agenda)));
        if !plan.material.is_empty() {
            page.parts.push(say(Tone::Quiet, tr!("workshop-bring", things = SafeText::show_line(&plan.material.join(", ")))));
        }
        page.parts.push(Part::Gap);
        let open = self.gathering.is_open();
        if !self.gathering.cancelled {
            if self.gathering.opened.is_some() {
                page.parts.push(Part::Row(vec![
                    button("workshop/arrival", tr!("workshop-people")),
                    button("workshop/lead", tr!("workshop-lead")),
                    button("workshop/plan", tr!("workshop-change")),
                    button("workshop/close", if open { tr!("workshop-close") } else { tr!("workshop-report") }),
                ]));
            } else {
                page.parts.push(Part::Row(vec![
                    button("workshop/plan", tr!("workshop-change")),
                    button("workshop/agenda", tr!("workshop-agenda")),
                    button("workshop/cancel", tr!("workshop-cancel")),
                ]));
            }
        }
        page.parts.push(Part::Row(vec![button("workshop/papers", tr!("workshop-papers")), button("workshop/like", tr!("workshop-like"))]));
        if plan.laptops > 0 && !self.gathering.cancelled {
            page.parts.push(Part::Row(vec![
                button("workshop/pack", tr!("workshop-pack")),
                button("workshop/collect", tr!("workshop-collect")).enabled(self.gathering.opened.is_some()),
            ]));
            if !self.gathering.laptops.is_empty() {
                let missing: Vec<String> = self.gathering.missing().iter().map(ToString::to_string).collect();
                let (came, of) = (self.gathering.laptops.len(), u32::from(plan.laptops));
                let missing = SafeText::show(&missing.join(", "));
                page.parts.push(say(
                    Tone::Quiet,
                    if missing.is_empty() {
                        tr!("stick-all-in", came = came)
                    } else {
                        tr!("stick-missing", came = came, of = of, missing = missing)
                    },
                ));
            }
        }
        if open && self.gathering.step.is_some() {
            page.action("submit", tr!("workshop-carry-on"));
        } else if open {
            page.action("submit", tr!("workshop-people"));
        } else if self.gathering.opened.is_none() && !self.gathering.cancelled {
            page.action("submit", tr!("workshop-begin"));
        } else if self.gathering.stand() == Stand::Closed {
            page.action("submit", tr!("workshop-report"));
        }
    }

    fn where_and_when(&self) -> Words {
        let plan = &self.gathering.plan;
        let day = self.day.clone().unwrap_or_else(|| tr!("workshop-no-day"));
        let shown = |text: &String, none: Words| if text.is_empty() { none } else { Words::Text(SafeText::show_line(text)) };
        let (place, group) = (shown(&plan.place, tr!("workshop-no-place")), shown(&plan.group, tr!("workshop-no-group")));
        let level = level_name(plan.level);
        match plan.series {
            Some(series) => {
                let (at, of) = (u32::from(series.number), u32::from(series.of));
                tr!("workshop-where-series", day = day, place = place, group = group, level = level, at = at, of = of)
            }
            None => tr!("workshop-where", day = day, place = place, group = group, level = level),
        }
    }

    pub(super) fn cancel_page(&self, page: &mut Page) {
        page.parts = vec![
            say(Tone::Title, self.title()),
            say(Tone::Ask, tr!("workshop-cancel-sure")),
            say(Tone::Plain, tr!("workshop-cancel-what")),
        ];
        page.action("submit", tr!("workshop-cancel-yes"));
    }

    /// A deed of this workshop, to be kept.
    pub(super) fn deed(&self, deed: Deed) -> (Option<LearnerId>, Record) {
        (None, Record::Workshop { workshop: self.gathering.id, deed })
    }
}

/// The minutes of an agenda, and whether they fit.
pub(super) fn minutes(agenda: Agenda<'_>) -> Words {
    let (used, all, left) = (agenda.minutes(), u32::from(agenda.0.minutes), agenda.left());
    match left {
        0 => tr!("agenda-fits", all = all),
        1.. => tr!("agenda-left", used = used, all = all, left = left),
        _ => tr!("agenda-over", used = used, all = all, over = -left),
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, desk: Box<WorkshopDesk>) -> Vec<Effect> {
    let id = desk.gathering.id;
    match input {
        Input::Submit if desk.gathering.is_open() && desk.gathering.step.is_some() => lead::enter(s, desk),
        Input::Submit if desk.gathering.is_open() => to(s, At::Arrival(arrival::At::new(desk))),
        Input::Submit if desk.gathering.opened.is_none() && !desk.gathering.cancelled => {
            to(s, At::Arrival(arrival::At::new(desk)));
            ask(WorkshopAsk::Begin(id))
        }
        Input::Submit if desk.gathering.stand() == Stand::Closed => ask(WorkshopAsk::Closing(id)),
        Input::Submit | Input::Back => super::open(),
        Input::Pick(target) => match target.as_str() {
            "workshop/arrival" => to(s, At::Arrival(arrival::At::new(desk))),
            "workshop/lead" => lead::enter(s, desk),
            "workshop/plan" => to(s, At::Plan(plan::At::of(&desk))),
            "workshop/agenda" => to(s, At::Agenda(agenda::At::of(&desk))),
            "workshop/close" => ask(WorkshopAsk::Closing(id)),
            "workshop/cancel" => to(s, At::Cancel(desk)),
            "workshop/pack" => ask(WorkshopAsk::Pack(id)),
            "workshop/collect" => ask(WorkshopAsk::Collect(id)),
            "workshop/like" => ask(WorkshopAsk::New(Some(id))),
            "workshop/papers" => to(s, At::Papers(papers::At::new(desk))),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

pub(super) fn cancel(s: &mut Sitting, input: &Input, desk: Box<WorkshopDesk>) -> Vec<Effect> {
    match input {
        Input::Submit => ask(WorkshopAsk::Write(desk.gathering.id, vec![desk.deed(Deed::Cancelled {})])),
        Input::Back => to(s, At::Desk { desk, told: None }),
        _ => Vec::new(),
    }
}
