//! The words of a plan: title, day, hour, place, group, how long, how many laptops, for whom, how many times.

use time::Date;

use super::agenda;
use super::desk::WorkshopDesk;
use super::step::{Titles, level_name};
use super::{At as WorkshopAt, WorkshopAsk, ask, choice, say, to};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::ids::WorkshopId;
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{Level, Plan};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop;

/// Longest text of a field, in letters.
const FIELD_MAX: usize = 80;
/// Longest list of what to bring, in letters.
const BRING_MAX: usize = 240;
/// Longest series.
const TIMES_MAX: u16 = 52;

/// The fields, in order.
const NAMES: [&str; 9] =
    ["plan/title", "plan/day", "plan/start", "plan/place", "plan/group", "plan/minutes", "plan/laptops", "plan/bring", "plan/times"];
const TITLE: usize = 0;
const DAY: usize = 1;
const START: usize = 2;
const MINUTES: usize = 5;
const LAPTOPS: usize = 6;
const BRING: usize = 7;
const TIMES: usize = 8;

/// A plan while its words are typed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    /// Of which workshop; none of a new one.
    id: Option<WorkshopId>,
    /// The plan as it stands.
    plan: Plan,
    /// What its steps are called.
    titles: Titles,
    /// The day that this machine has.
    today: Date,
    /// What is typed, field by field.
    typed: [String; 9],
    /// Which fields hold what nobody has typed here: the first letter takes its place.
    proposed: [bool; 9],
    /// The field that keeps the plan from being taken.
    fault: Option<usize>,
}

impl At {
    /// A plan to begin with. The day that is proposed where it has none is today.
    pub(super) fn new(plan: Plan, titles: Titles, today: Date) -> Self {
        let day = plan.day.clone().unwrap_or_else(|| today.to_string());
        Self { typed: typed(&plan, &day, 1), ..Self::bare(None, plan, titles, today) }
    }

    /// The plan of a workshop that is there.
    pub(super) fn of(desk: &WorkshopDesk) -> Self {
        let (id, plan) = (desk.gathering.id, desk.gathering.plan.clone());
        Self::again(Some(id), plan, 1, desk.titles.clone(), desk.today)
    }

    /// Back from the agenda: its words as they were typed.
    pub(super) fn again(id: Option<WorkshopId>, plan: Plan, times: u16, titles: Titles, today: Date) -> Self {
        let day = plan.day.clone().unwrap_or_default();
        Self { typed: typed(&plan, &day, times), ..Self::bare(id, plan, titles, today) }
    }

    fn bare(id: Option<WorkshopId>, plan: Plan, titles: Titles, today: Date) -> Self {
        let mut proposed = [false; 9];
        for which in [DAY, START, MINUTES, LAPTOPS, TIMES] {
            if let Some(one) = proposed.get_mut(which) {
                *one = true;
            }
        }
        Self { id, plan, titles, today, typed: Default::default(), proposed, fault: None }
    }

    pub(super) fn id(&self) -> String {
        format!("adviser/workshop/plan/{}", if self.id.is_some() { "change" } else { "new" })
    }

    pub(super) fn page(&self, page: &mut Page) {
        let labels = [
            tr!("plan-title"),
            tr!("plan-day"),
            tr!("plan-start"),
            tr!("plan-place"),
            tr!("plan-group"),
            tr!("plan-minutes"),
            tr!("plan-laptops"),
            tr!("plan-bring"),
            tr!("plan-times"),
        ];
        page.parts = vec![say(Tone::Title, if self.id.is_some() { tr!("workshop-change") } else { tr!("workshop-new") })];
        // How many times is asked of new ones only.
        let many = if self.id.is_some() { TIMES } else { NAMES.len() };
        for (((name, label), typed), proposed) in NAMES.into_iter().zip(labels).zip(&self.typed).zip(self.proposed).take(many) {
            let value = Words::Text(SafeText::show_line_kept(typed));
            page.parts.push(Part::Control(Control::new(Target::new(name), Role::Field, label).value(value).proposed(proposed)));
        }
        let level = |level: Level| choice(format!("level/{}", level.name()), level_name(level), level == self.plan.level);
        page.parts.push(Part::Row(Level::ALL.into_iter().map(level).collect()));
        page.parts.push(say(Tone::Quiet, tr!("plan-nobody")));
        page.fault = self.fault.and_then(|at| NAMES.get(at)).map(|name| Target::new(*name));
        // Whoever only mends a word has done with it: the agenda stays as it is.
        if self.id.is_some() {
            page.action("submit", tr!("plan-keep"));
            page.action("plan/agenda", tr!("workshop-agenda"));
        } else {
            page.action("submit", tr!("plan-to-agenda"));
        }
    }

    /// The plan as it is typed; else which field is wrong, and why.
    fn taken(&self) -> Result<(Plan, u16), (usize, Words)> {
        let [title, day, start, place, group, minutes, laptops, bring, times] = &self.typed;
        let clean = |text: &str| SafeText::show_line(text).as_str().trim().to_owned();
        if clean(title).is_empty() {
            return Err((TITLE, tr!("plan-needs-title")));
        }
        let day = match clean(day) {
            none if none.is_empty() => None,
            text => Some(workshop::day_typed(&text, self.today).ok_or_else(|| (DAY, tr!("plan-bad-day")))?.to_string()),
        };
        let start = match clean(start) {
            none if none.is_empty() => None,
            text => Some(workshop::clock(workshop::hour_typed(&text).ok_or_else(|| (START, tr!("plan-bad-start")))?.into())),
        };
        let number = |text: &String, most: u16| clean(text).parse::<u16>().ok().filter(|n| *n <= most);
        let minutes = number(minutes, 600).filter(|n| *n >= 5).ok_or_else(|| (MINUTES, tr!("plan-bad-minutes")))?;
        let laptops = number(laptops, 99).ok_or_else(|| (LAPTOPS, tr!("plan-bad-laptops")))?;
        let many = || (TIMES, tr!("plan-bad-times", most = u32::from(TIMES_MAX)));
        let times = number(times, TIMES_MAX).filter(|n| *n >= 1).ok_or_else(many)?;
        if times > 1 && day.is_none() {
            return Err((DAY, tr!("plan-series-day")));
        }
        let material = bring.split(',').map(clean).filter(|thing| !thing.is_empty()).collect();
        let (title, place, group) = (clean(title), clean(place), clean(group));
        let plan = Plan { title, day, start, minutes, place, group, laptops, material, ..self.plan.clone() };
        Ok((plan, times))
    }
}

/// What stands in the fields. A day is written as people write it, the day first; it is kept as `2026-12-01`.
fn typed(plan: &Plan, day: &str, times: u16) -> [String; 9] {
    let day = workshop::day(day).map(|day| format!("{:02}/{:02}/{}", day.day(), u8::from(day.month()), day.year()));
    [
        plan.title.clone(),
        day.unwrap_or_default(),
        plan.start.clone().unwrap_or_default(),
        plan.place.clone(),
        plan.group.clone(),
        plan.minutes.to_string(),
        plan.laptops.to_string(),
        plan.material.join(", "),
        times.to_string(),
    ]
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    at.fault = None;
    match input {
        Input::Type(target, text) => {
            if let Some(which) = NAMES.iter().position(|name| *name == target.as_str())
                && let (Some(typed), Some(proposed)) = (at.typed.get_mut(which), at.proposed.get_mut(which))
            {
                SafeText::typed(text, if which == BRING { BRING_MAX } else { FIELD_MAX }).as_str().clone_into(typed);
                *proposed = false;
            }
            to(s, WorkshopAt::Plan(at))
        }
        Input::Pick(target) if target.as_str() == "plan/agenda" => with_plan(s, at, |s, at, plan, times| {
            to(s, WorkshopAt::Agenda(agenda::At::after_words(at.id, plan, times, at.titles, at.today)))
        }),
        Input::Pick(target) => {
            let level = Level::ALL.into_iter().find(|level| target.within("level") == Some(level.name()));
            at.plan.level = level.unwrap_or(at.plan.level);
            to(s, WorkshopAt::Plan(at))
        }
        Input::Submit => with_plan(s, at, |s, at, plan, times| match at.id {
            Some(_) => ask(WorkshopAsk::Keep { id: at.id, plan: Box::new(plan), times }),
            None => to(s, WorkshopAt::Agenda(agenda::At::after_words(None, plan, times, at.titles, at.today))),
        }),
        Input::Back => at.id.map_or_else(super::open, super::open_one),
        _ => Vec::new(),
    }
}

/// Goes on with the plan as it is typed; or says what is wrong, and where: what stands there is then replaced by the first letter.
fn with_plan(s: &mut Sitting, mut at: At, go_on: impl FnOnce(&mut Sitting, At, Plan, u16) -> Vec<Effect>) -> Vec<Effect> {
    match at.taken() {
        Ok((plan, times)) => go_on(s, at, plan, times),
        Err((which, why)) => {
            s.notice = Some(why);
            at.fault = Some(which);
            if let Some(one) = at.proposed.get_mut(which) {
                *one = true;
            }
            to(s, WorkshopAt::Plan(at))
        }
    }
}
