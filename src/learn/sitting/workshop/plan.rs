//! The words of a plan: title, day, place, group, how long, how many laptops, for whom, how many times.

use super::agenda;
use super::desk::WorkshopDesk;
use super::step::{Titles, level_name};
use super::{At as WorkshopAt, button, field, say, to};
use crate::activity::{Input, Part, Tone};
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
/// Longest series.
const TIMES_MAX: u16 = 52;

/// A plan while its words are typed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    /// Of which workshop; none of a new one.
    pub(super) id: Option<WorkshopId>,
    /// The plan as it stands.
    pub(super) plan: Plan,
    /// What its steps are called.
    pub(super) titles: Titles,
    /// What is typed, field by field.
    typed: [String; 7],
}

const NAMES: [&str; 7] = ["plan/title", "plan/day", "plan/place", "plan/group", "plan/minutes", "plan/laptops", "plan/times"];

impl At {
    pub(super) fn new(plan: Plan, titles: Titles) -> Self {
        let typed = [
            plan.title.clone(),
            plan.day.clone().unwrap_or_default(),
            plan.place.clone(),
            plan.group.clone(),
            plan.minutes.to_string(),
            plan.laptops.to_string(),
            "1".to_owned(),
        ];
        Self { id: None, plan, titles, typed }
    }

    pub(super) fn of(desk: &WorkshopDesk) -> Self {
        Self { id: Some(desk.gathering.id), ..Self::new(desk.gathering.plan.clone(), desk.titles.clone()) }
    }

    pub(super) fn id(&self) -> String {
        format!("adviser/workshop/plan/{}", if self.id.is_some() { "change" } else { "new" })
    }

    pub(super) fn page(&self, page: &mut Page) {
        let labels = [
            tr!("plan-title"),
            tr!("plan-day"),
            tr!("plan-place"),
            tr!("plan-group"),
            tr!("plan-minutes"),
            tr!("plan-laptops"),
            tr!("plan-times"),
        ];
        page.parts = vec![say(Tone::Title, if self.id.is_some() { tr!("workshop-change") } else { tr!("workshop-new") })];
        // How many times is asked of new ones only.
        let many = if self.id.is_some() { 6 } else { 7 };
        for ((name, label), typed) in NAMES.into_iter().zip(labels).zip(&self.typed).take(many) {
            page.parts.push(field(name, label, typed));
        }
        let level = |level: Level| button(format!("level/{}", level.name()), level_name(level)).on(level == self.plan.level);
        page.parts.push(Part::Row(Level::ALL.into_iter().map(level).collect()));
        page.parts.push(say(Tone::Quiet, tr!("plan-nobody")));
        page.action("submit", tr!("plan-to-agenda"));
    }

    /// The plan as it is typed; what is wrong with it.
    fn taken(&self) -> Result<(Plan, u16), Words> {
        let [title, day, place, group, minutes, laptops, times] = &self.typed;
        let clean = |text: &String| SafeText::show_line(text).as_str().trim().to_owned();
        if clean(title).is_empty() {
            return Err(tr!("plan-needs-title"));
        }
        let day = clean(day);
        if !day.is_empty() && workshop::day(&day).is_none() {
            return Err(tr!("plan-bad-day"));
        }
        let number = |text: &String, most: u16| clean(text).parse::<u16>().ok().filter(|n| *n <= most);
        let minutes = number(minutes, 600).filter(|n| *n >= 5).ok_or_else(|| tr!("plan-bad-minutes"))?;
        let laptops = number(laptops, 99).ok_or_else(|| tr!("plan-bad-laptops"))?;
        let times = number(times, TIMES_MAX).filter(|n| *n >= 1).ok_or_else(|| tr!("plan-bad-times", most = u32::from(TIMES_MAX)))?;
        if times > 1 && day.is_empty() {
            return Err(tr!("plan-series-day"));
        }
        let plan = Plan {
            title: clean(title),
            day: Some(day).filter(|day| !day.is_empty()),
            place: clean(place),
            group: clean(group),
            minutes,
            laptops,
            ..self.plan.clone()
        };
        Ok((plan, times))
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    match input {
        Input::Type(target, text) => {
            let which = NAMES.iter().position(|name| *name == target.as_str());
            if let Some(typed) = which.and_then(|which| at.typed.get_mut(which)) {
                SafeText::typed(text, FIELD_MAX).as_str().clone_into(typed);
            }
            to(s, WorkshopAt::Plan(at))
        }
        Input::Pick(target) => {
            let level = Level::ALL.into_iter().find(|level| target.within("level") == Some(level.name()));
            at.plan.level = level.unwrap_or(at.plan.level);
            to(s, WorkshopAt::Plan(at))
        }
        Input::Submit => match at.taken() {
            Ok((plan, times)) => to(s, WorkshopAt::Agenda(agenda::At::new(at.id, plan, times, at.titles))),
            Err(why) => {
                s.notice = Some(why);
                Vec::new()
            }
        },
        Input::Back => at.id.map_or_else(super::open, super::open_one),
        _ => Vec::new(),
    }
}
