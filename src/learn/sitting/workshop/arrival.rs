//! Who is there: a key each for those who are known, a nickname for who is new, a count for those who would not be named.

use super::desk::WorkshopDesk;
use super::{At as WorkshopAt, WorkshopAsk, ask, button, lead, line, number, say, to};
use crate::activity::{Control, Input, Part, Role, Sign, Target, Tone};
use crate::ids::LearnerId;
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{Deed, Headcount, Presence, Record};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// People on one page.
const ROWS: usize = 9;
/// Longest nickname, in letters.
const NAME_MAX: usize = 24;

/// The sheet of a workshop.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    pub(super) desk: Box<WorkshopDesk>,
    from: usize,
    typed: String,
    told: Option<Words>,
}

/// What one more touch makes of somebody's mark.
const fn after(presence: Option<Presence>) -> Presence {
    match presence {
        None | Some(Presence::Absent) => Presence::Present,
        Some(Presence::Present) => Presence::Late,
        Some(Presence::Late) => Presence::Left,
        Some(Presence::Left) => Presence::Absent,
    }
}

fn name(presence: Option<Presence>) -> Words {
    match presence {
        None => tr!("presence-none"),
        Some(Presence::Present) => tr!("presence-present"),
        Some(Presence::Late) => tr!("presence-late"),
        Some(Presence::Left) => tr!("presence-left"),
        Some(Presence::Absent) => tr!("presence-absent"),
    }
}

impl At {
    pub(super) fn new(desk: Box<WorkshopDesk>) -> Self {
        Self { desk, from: 0, typed: String::new(), told: None }
    }

    pub(super) fn with(self, desk: Box<WorkshopDesk>, told: Option<Words>) -> Self {
        Self { desk, told, typed: String::new(), ..self }
    }

    pub(super) fn id(&self) -> String {
        format!("adviser/workshop/people/{}", self.from)
    }

    pub(super) fn page(&self, page: &mut Page) {
        let gathering = &self.desk.gathering;
        let people = &self.desk.people;
        page.parts = vec![
            say(Tone::Title, tr!("arrival-title")),
            say(
                Tone::Plain,
                tr!(
                    "arrival-count",
                    named = gathering.there().count(),
                    nameless = u32::from(gathering.count.nameless),
                    n = gathering.heads()
                ),
            ),
        ];
        page.parts.extend(self.told.iter().map(|told| say(Tone::News, told.clone())));
        for (at, (id, nickname)) in people.iter().enumerate().skip(self.from).take(ROWS) {
            let mark = gathering.people.iter().find(|one| one.learner == *id);
            let presence = mark.map(crate::workshop::Attendance::presence);
            let mut value = name(presence);
            if let Some(before) = mark.filter(|_| gathering.closed.is_some()).and_then(crate::workshop::Attendance::before) {
                value = tr!("presence-changed", now = value, before = name(Some(before.presence)));
            }
            let mut row = line(format!("came/{at}"), Words::Text(nickname.clone())).value(value);
            if presence.is_some_and(Presence::was_there) {
                row = row.sign(Sign::Done);
            }
            page.parts.push(Part::Control(row));
        }
        // Enter after a name adds it: thirty people are signed in without leaving the field.
        let new = Control::new(Target::new("arrival/new"), Role::Answer, tr!("arrival-new"));
        page.parts.push(Part::Control(new.value(Words::Text(SafeText::show_line_kept(&self.typed)))));
        page.parts.push(Part::Row(vec![
            button("arrival/add", tr!("arrival-add")),
            button("arrival/nameless-more", tr!("arrival-nameless-more")),
            button("arrival/nameless-fewer", tr!("arrival-nameless-fewer")).enabled(gathering.count.nameless > 0),
        ]));
        page.action("submit", if gathering.is_open() { tr!("arrival-done") } else { tr!("step-done") });
        if self.from > 0 {
            page.action("people/before", tr!("list-before"));
        }
        if self.from + ROWS < people.len() {
            page.action("people/next", tr!("list-next"));
        }
    }

    fn mark(&self, learner: LearnerId) -> Vec<Effect> {
        let gathering = &self.desk.gathering;
        let presence = after(gathering.presence(learner));
        ask(WorkshopAsk::Write(gathering.id, vec![(Some(learner), Record::Attended { workshop: gathering.id, presence })]))
    }

    fn count(&self, nameless: u16) -> Vec<Effect> {
        let count = Headcount { nameless, ..self.desk.gathering.count.clone() };
        ask(WorkshopAsk::Write(self.desk.gathering.id, vec![self.desk.deed(Deed::Counted { count })]))
    }

    /// Whoever's name is typed: known here, they are there; else they are new.
    fn come(&self) -> Vec<Effect> {
        let typed = SafeText::show_line(&self.typed);
        let known = self.desk.people.iter().find(|(_, nickname)| nickname.to_lowercase() == typed.to_lowercase());
        match known {
            Some((id, _)) if self.desk.gathering.presence(*id).is_some_and(Presence::was_there) => Vec::new(),
            Some((id, _)) => self.mark(*id),
            None => ask(WorkshopAsk::Come(self.desk.gathering.id, typed)),
        }
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    let nameless = at.desk.gathering.count.nameless;
    match input {
        Input::Type(_, text) => {
            SafeText::typed(text, NAME_MAX).as_str().clone_into(&mut at.typed);
            to(s, WorkshopAt::Arrival(at))
        }
        // Enter after a name is that name; without one, the arrivals are done.
        Input::Submit if !at.typed.trim().is_empty() => at.come(),
        Input::Submit if at.desk.gathering.is_open() => lead::enter(s, at.desk),
        Input::Submit | Input::Back => to(s, WorkshopAt::Desk { desk: at.desk, told: None }),
        Input::Pick(target) => match target.as_str() {
            "arrival/add" if !at.typed.trim().is_empty() => at.come(),
            "arrival/nameless-more" => at.count(nameless.saturating_add(1).min(500)),
            "arrival/nameless-fewer" => at.count(nameless.saturating_sub(1)),
            "people/next" if at.from + ROWS < at.desk.people.len() => {
                at.from += ROWS;
                to(s, WorkshopAt::Arrival(at))
            }
            "people/before" => {
                at.from = at.from.saturating_sub(ROWS);
                to(s, WorkshopAt::Arrival(at))
            }
            _ => {
                let who = number(target, "came", at.desk.people.len()).and_then(|which| at.desk.people.get(which)).map(|(id, _)| *id);
                who.map(|id| at.mark(id)).unwrap_or_default()
            }
        },
        _ => Vec::new(),
    }
}
