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
use crate::text::fold::{Tolerance, fold, same};
use crate::tr;
use crate::words::Words;

/// People on one page.
const ROWS: usize = 8;
/// Names are compared as the journal compares them.
const TOLERATED: [Tolerance; 2] = [Tolerance::Case, Tolerance::Accents];
/// Longest nickname, in letters.
const NAME_MAX: usize = 24;

/// The sheet of a workshop.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    pub(super) desk: Box<WorkshopDesk>,
    from: usize,
    typed: String,
    told: Option<Words>,
    /// Who was marked last, and how they were before: taken back by one key.
    last: Option<(LearnerId, Presence)>,
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
        Self { desk, from: 0, typed: String::new(), told: None, last: None }
    }

    pub(super) fn with(self, desk: Box<WorkshopDesk>, told: Option<Words>) -> Self {
        // Somebody new was named by the app: of those who are there now, the one who was not before.
        let fresh = desk.gathering.people.iter().find(|one| self.desk.gathering.presence(one.learner).is_none());
        let last = fresh.map(|one| (one.learner, Presence::Absent)).or(self.last);
        Self { told: told.or(self.told), desk, typed: String::new(), last, ..self }
    }

    /// Those whose nickname begins with what is typed; everybody where nothing is. With their places among all.
    fn shown(&self) -> Vec<(usize, &(LearnerId, SafeText))> {
        let begin = fold(&self.typed, &TOLERATED);
        let all = self.desk.people.iter().enumerate();
        all.filter(|(_, (_, nickname))| fold(nickname, &TOLERATED).starts_with(&begin)).collect()
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
                tr!("arrival-count", named = gathering.named(), nameless = u32::from(gathering.count.nameless), n = gathering.heads()),
            ),
        ];
        page.parts.extend(self.told.iter().map(|told| say(Tone::News, told.clone())));
        // Enter after a name adds it: thirty people are signed in without leaving the field.
        let new = Control::new(Target::new("arrival/new"), Role::Answer, tr!("arrival-new"));
        page.parts.push(Part::Control(new.value(Words::Text(SafeText::show_line_kept(&self.typed)))));
        page.parts.push(Part::Row(vec![
            button("arrival/add", tr!("arrival-add")),
            button("arrival/nameless-more", tr!("arrival-nameless-more")),
            button("arrival/nameless-fewer", tr!("arrival-nameless-fewer")).enabled(gathering.count.nameless > 0),
        ]));
        if let Some(name) = self.last.and_then(|(id, _)| people.iter().find(|(known, _)| *known == id)).map(|(_, name)| name) {
            page.parts.push(Part::Row(vec![button("arrival/undo", tr!("arrival-undo", name = name))]));
        }
        let shown = self.shown();
        if !people.is_empty() {
            page.parts.push(say(Tone::Quiet, tr!("arrival-how")));
        }
        for (at, (id, nickname)) in shown.iter().skip(self.from).take(ROWS) {
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
        if shown.len() > ROWS {
            let (first, last) = (self.from + 1, (self.from + ROWS).min(shown.len()));
            let turn = |target: &str, label, there| button(target, label).enabled(there);
            page.parts.push(say(Tone::Quiet, tr!("arrival-rows", first = first, last = last, n = shown.len())));
            page.parts.push(Part::Row(vec![
                turn("people/before", tr!("list-before"), self.from > 0),
                turn("people/next", tr!("list-next"), self.from + ROWS < shown.len()),
            ]));
        }
        let done = match (gathering.is_open(), gathering.step) {
            // With letters typed, Enter is that name's.
            _ if !self.typed.trim().is_empty() => self.enter(),
            (true, None) => tr!("arrival-done"),
            (true, Some(_)) => tr!("workshop-carry-on"),
            (false, _) => tr!("step-done"),
        };
        page.action("submit", done);
    }

    /// Whom what is typed means: the one of that name, else the only one whose name begins so.
    fn meant(&self) -> Option<(LearnerId, SafeText)> {
        let typed = SafeText::show_line(self.typed.trim());
        let shown = self.shown();
        let exact = shown.iter().find(|(_, (_, nickname))| same(&typed, nickname, &TOLERATED));
        let only = if let [one] = shown.as_slice() { Some(one) } else { None };
        exact.or(only).map(|(_, person)| (person.0, person.1.clone()))
    }

    /// What Enter does with what is typed.
    fn enter(&self) -> Words {
        let typed = SafeText::show_line(self.typed.trim());
        match self.meant() {
            _ if typed.parse::<usize>().is_ok() => tr!("arrival-enter-line", n = typed),
            Some((_, name)) => tr!("arrival-enter", name = name),
            None => tr!("arrival-enter-new", name = typed),
        }
    }

    /// Marks somebody who comes; whoever is there already is told so.
    fn comes(mut self, s: &mut Sitting, id: LearnerId, name: SafeText) -> Vec<Effect> {
        self.typed.clear();
        if self.desk.gathering.presence(id).is_some_and(Presence::was_there) {
            self.told = Some(tr!("arrival-already", name = name));
            return to(s, WorkshopAt::Arrival(self));
        }
        self.told = Some(tr!("arrival-added", name = name));
        self.mark(s, id)
    }

    /// Marks somebody, and remembers how they were before.
    fn mark(mut self, s: &mut Sitting, learner: LearnerId) -> Vec<Effect> {
        let before = self.desk.gathering.presence(learner);
        self.last = Some((learner, before.unwrap_or(Presence::Absent)));
        self.marked(s, learner, after(before))
    }

    fn marked(self, s: &mut Sitting, learner: LearnerId, presence: Presence) -> Vec<Effect> {
        let gathering = &self.desk.gathering;
        let kept = ask(WorkshopAsk::Write(gathering.id, vec![(Some(learner), Record::Attended { workshop: gathering.id, presence })]));
        to(s, WorkshopAt::Arrival(self));
        kept
    }

    fn count(mut self, s: &mut Sitting, nameless: u16) -> Vec<Effect> {
        let count = Headcount { nameless, ..self.desk.gathering.count.clone() };
        let kept = ask(WorkshopAsk::Write(self.desk.gathering.id, vec![self.desk.deed(Deed::Counted { count })]));
        self.told = Some(tr!("arrival-nameless-now", n = u32::from(nameless)));
        to(s, WorkshopAt::Arrival(self));
        kept
    }

    /// Whoever is typed: of those known here the one of that name, the only one whose name begins so, or the one of that number on
    /// the page; else somebody new.
    fn come(mut self, s: &mut Sitting) -> Vec<Effect> {
        let typed = SafeText::show_line(self.typed.trim());
        if let Ok(number) = typed.parse::<usize>() {
            // A number is nobody's nickname: it is that line's, as everywhere else in the kit.
            self.typed.clear();
            let all = self.shown();
            let row = (1..=ROWS).contains(&number).then(|| all.get(self.from + number - 1)).flatten();
            let Some((_, (id, name))) = row else {
                s.notice = Some(tr!("arrival-number"));
                return to(s, WorkshopAt::Arrival(self));
            };
            let (id, name) = (*id, name.clone());
            return self.comes(s, id, name);
        }
        match self.meant() {
            Some((id, name)) => self.comes(s, id, name),
            None => ask(WorkshopAsk::Come(self.desk.gathering.id, typed)),
        }
    }

    /// What is typed is somebody new, although a name begins so.
    fn fresh(&self) -> Vec<Effect> {
        ask(WorkshopAsk::Come(self.desk.gathering.id, SafeText::show_line(self.typed.trim())))
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    let nameless = at.desk.gathering.count.nameless;
    if !matches!(input, Input::Type(..)) {
        at.told = None;
    }
    match input {
        Input::Type(_, text) => {
            SafeText::typed(text, NAME_MAX).as_str().clone_into(&mut at.typed);
            at.from = 0;
            to(s, WorkshopAt::Arrival(at))
        }
        // Enter after a name is that name; without one, the arrivals are done.
        Input::Submit if !at.typed.trim().is_empty() => at.come(s),
        Input::Submit if at.desk.gathering.is_open() => lead::enter(s, at.desk),
        Input::Submit | Input::Back => to(s, WorkshopAt::Desk { desk: at.desk, told: None }),
        Input::Pick(target) => match target.as_str() {
            "arrival/add" if !at.typed.trim().is_empty() => at.fresh(),
            "arrival/undo" => match at.last.take() {
                Some((id, before)) => at.marked(s, id, before),
                None => Vec::new(),
            },
            "arrival/nameless-more" => at.count(s, nameless.saturating_add(1).min(500)),
            "arrival/nameless-fewer" => at.count(s, nameless.saturating_sub(1)),
            "people/next" if at.from + ROWS < at.shown().len() => {
                at.from += ROWS;
                to(s, WorkshopAt::Arrival(at))
            }
            "people/before" => {
                at.from = at.from.saturating_sub(ROWS);
                to(s, WorkshopAt::Arrival(at))
            }
            _ => {
                let who = number(target, "came", at.desk.people.len()).and_then(|which| at.desk.people.get(which)).map(|(id, _)| *id);
                who.map(|id| at.mark(s, id)).unwrap_or_default()
            }
        },
        _ => Vec::new(),
    }
}
