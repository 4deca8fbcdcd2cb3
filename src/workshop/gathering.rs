//! What a workshop has come to, told from its events. Of each thing the last in order wins; what came before stays as its trace.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{ActivityId, DeviceId, LearnerId, ModuleId, UnitId, WorkshopId};
use crate::record::{Closing, Deed, Event, Headcount, Lifted, Moment, Plan, Presence, Record, Sheet, lift};

/// What a group said of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Where.
    pub module: ModuleId,
    /// Where.
    pub unit: UnitId,
    /// Which question.
    pub activity: ActivityId,
    /// How many hands, by answer.
    pub hands: BTreeMap<String, u16>,
}

/// A mark of somebody's presence, as it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How.
    pub presence: Presence,
    /// When it was noted, in milliseconds since 1970 by that machine's clock.
    pub at: i64,
    /// Whether that was after the workshop had been closed.
    pub after: bool,
}

/// Somebody at a workshop: every mark that was made of them, the last one counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub learner: LearnerId,
    /// In the order they were made; never empty.
    pub marks: Vec<Mark>,
}

impl Attendance {
    /// How they were there.
    pub fn presence(&self) -> Presence {
        self.marks.last().map_or(Presence::Absent, |mark| mark.presence)
    }

    /// What was marked before, where it was changed.
    pub fn before(&self) -> Option<Mark> {
        self.marks.len().checked_sub(2).and_then(|at| self.marks.get(at).copied())
    }
}

/// How a workshop stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Opened and not closed.
    Open,
    /// To come.
    Planned,
    /// Over.
    Closed,
    /// Will not be held.
    Cancelled,
}

impl Stand {
    /// As commands name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Something that was put right after the close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Somebody's presence.
    Attendance,
    /// The counts.
    Count,
    /// What a seat answered on paper.
    Paper,
    /// What is declared.
    Closing,
    /// A laptop came in later.
    Laptop,
}

/// A workshop.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathering {
    /// Its id.
    pub id: WorkshopId,
    /// Its plan.
    pub plan: Plan,
    /// Whether it will not be held.
    pub cancelled: bool,
    /// The day on which it was opened; none while it was not.
    pub opened: Option<String>,
    /// Which step is being led, from 0; none before the first.
    pub step: Option<u16>,
    /// When each step was begun for the first time, by that machine's clock.
    pub begun: BTreeMap<u16, i64>,
    /// Who was there or was marked, in the order of their first marks.
    pub people: Vec<Attendance>,
    /// Units gone through with the group, in order.
    pub covered: Vec<(ModuleId, UnitId)>,
    /// What the group said, in the order of the first votes.
    pub votes: Vec<Vote>,
    /// How sure the group felt, and how many would not say.
    pub felt: BTreeMap<(ModuleId, Moment), ([u16; 3], u16)>,
    /// Paper results by sheet and seat: right answers among so many.
    pub papers: BTreeMap<(Sheet, u16), (u16, u16)>,
    /// Counts of the group.
    pub count: Headcount,
    /// Laptops that were brought in, with the numbers that they took.
    pub laptops: BTreeMap<DeviceId, Option<u16>>,
    /// What is declared; none while it is open.
    pub closed: Option<Closing>,
    /// How many of those who were declared to be there are known no more: erased since, and counted still, without a name.
    pub erased: u16,
    /// What was put right after the first close, in order.
    pub changes: Vec<(i64, Change)>,
}

impl Gathering {
    /// The workshop that `events` tell, which are in order; none where it was never planned. Events of others are passed over.
    pub fn told(id: WorkshopId, events: &[Event]) -> Option<Self> {
        let mut told = Self {
            id,
            plan: Plan::default(),
            cancelled: false,
            opened: None,
            step: None,
            begun: BTreeMap::new(),
            people: Vec::new(),
            covered: Vec::new(),
            votes: Vec::new(),
            felt: BTreeMap::new(),
            papers: BTreeMap::new(),
            count: Headcount::default(),
            laptops: BTreeMap::new(),
            closed: None,
            erased: 0,
            changes: Vec::new(),
        };
        let mut planned = false;
        for event in events {
            match lift(event) {
                Lifted::Known(Record::Workshop { workshop, deed }) if workshop == id => {
                    planned |= matches!(deed, Deed::Planned { .. });
                    told.with(event.at, deed);
                }
                Lifted::Known(Record::Attended { workshop, presence }) if workshop == id => {
                    if let Some(learner) = event.learner {
                        told.marked(event.at, learner, presence);
                    }
                }
                _ => {}
            }
        }
        planned.then_some(told)
    }

    fn changed(&mut self, at: i64, change: Change) {
        if self.closed.is_some() {
            self.changes.push((at, change));
        }
    }

    fn marked(&mut self, at: i64, learner: LearnerId, presence: Presence) {
        let mark = Mark { presence, at, after: self.closed.is_some() };
        match self.people.iter_mut().find(|person| person.learner == learner) {
            Some(person) => person.marks.push(mark),
            None => self.people.push(Attendance { learner, marks: vec![mark] }),
        }
        self.changed(at, Change::Attendance);
    }

    fn with(&mut self, at: i64, deed: Deed) {
        match deed {
            Deed::Planned { plan } => {
                self.plan = *plan;
                self.cancelled = false;
            }
            Deed::Cancelled {} => self.cancelled = true,
            Deed::Opened { day } => self.opened = Some(day),
            Deed::At { step } => {
                self.step = Some(step);
                self.begun.entry(step).or_insert(at);
            }
            Deed::Covered { module, unit } => {
                let covered = (module, unit);
                if !self.covered.contains(&covered) {
                    self.covered.push(covered);
                }
            }
            Deed::Voted { module, unit, activity, hands } => {
                let same = |vote: &&mut Vote| vote.module == module && vote.unit == unit && vote.activity == activity;
                match self.votes.iter_mut().find(same) {
                    Some(vote) => vote.hands = hands,
                    None => self.votes.push(Vote { module, unit, activity, hands }),
                }
            }
            Deed::Felt { module, moment, faces, untold } => {
                self.felt.insert((module, moment), (faces, untold));
            }
            Deed::Marked { sheet, seat, right, of } => {
                self.papers.insert((sheet, seat), (right, of));
                self.changed(at, Change::Paper);
            }
            Deed::Counted { count } => {
                self.count = count;
                self.changed(at, Change::Count);
            }
            Deed::Gathered { device, laptop } => {
                self.laptops.insert(device, laptop);
                self.changed(at, Change::Laptop);
            }
            Deed::Closed { closing } => {
                self.changed(at, Change::Closing);
                let known = u16::try_from(self.there().count()).unwrap_or(u16::MAX);
                self.erased = closing.there.saturating_sub(known);
                self.closed = Some(closing);
            }
        }
    }

    /// The day it is held on: the one on which it was opened, else the planned one.
    pub fn day(&self) -> Option<&str> {
        self.opened.as_deref().or(self.plan.day.as_deref())
    }

    /// How it stands.
    pub const fn stand(&self) -> Stand {
        match (self.cancelled, &self.closed, &self.opened) {
            (true, ..) => Stand::Cancelled,
            (false, Some(_), _) => Stand::Closed,
            (false, None, Some(_)) => Stand::Open,
            (false, None, None) => Stand::Planned,
        }
    }

    /// Whether it was opened and is not closed: what one comes back to after a power cut.
    pub fn is_open(&self) -> bool {
        self.stand() == Stand::Open
    }

    /// Those who were there.
    pub fn there(&self) -> impl Iterator<Item = &Attendance> {
        self.people.iter().filter(|person| person.presence().was_there())
    }

    /// How somebody was there; none where nothing was marked of them.
    pub fn presence(&self, learner: LearnerId) -> Option<Presence> {
        self.people.iter().find(|person| person.learner == learner).map(Attendance::presence)
    }

    /// How many people were there, nameless ones too.
    pub fn heads(&self) -> usize {
        self.named() + usize::from(self.count.nameless)
    }

    /// How many were there under a nickname, those who were erased since it was declared too.
    pub fn named(&self) -> usize {
        self.there().count() + usize::from(self.erased)
    }

    /// How sure the group felt of a module then.
    pub fn felt(&self, module: &ModuleId, moment: Moment) -> Option<([u16; 3], u16)> {
        self.felt.get(&(module.clone(), moment)).copied()
    }

    /// The numbers of the laptops that have not been brought in: of as many as the plan says, numbered from 1.
    pub fn missing(&self) -> Vec<u16> {
        let there: BTreeSet<u16> = self.laptops.values().flatten().copied().collect();
        (1..=self.plan.laptops).filter(|number| !there.contains(number)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ids::EventId;
    use uuid::Uuid;

    fn id(n: u128) -> WorkshopId {
        WorkshopId::from_uuid(Uuid::from_u128(n))
    }

    /// Events in order, a second apart.
    fn events(records: Vec<(Option<u128>, Record)>) -> Vec<Event> {
        let event = |(at, (learner, record)): (usize, (Option<u128>, Record))| {
            let (kind, body) = record.split().unwrap();
            let n = i64::try_from(at).unwrap();
            Event {
                id: EventId::from_uuid(Uuid::from_u128(u128::try_from(n).unwrap())),
                device: DeviceId::from_uuid(Uuid::from_u128(1)),
                seq: n,
                lamport: n,
                at: n * 1000,
                clock_ok: true,
                org: None,
                kind,
                v: record.version(),
                learner: learner.map(|n| LearnerId::from_uuid(Uuid::from_u128(n))),
                body,
            }
        };
        records.into_iter().enumerate().map(event).collect()
    }

    fn deed(deed: Deed) -> (Option<u128>, Record) {
        (None, Record::Workshop { workshop: id(1), deed })
    }

    fn came(who: u128, presence: Presence) -> (Option<u128>, Record) {
        (Some(who), Record::Attended { workshop: id(1), presence })
    }

    fn planned(title: &str) -> (Option<u128>, Record) {
        deed(Deed::Planned { plan: Box::new(Plan { title: title.to_owned(), laptops: 3, ..Plan::default() }) })
    }

    #[test]
    fn the_last_mark_counts_and_a_change_after_the_close_leaves_a_trace() {
        let told = Gathering::told(
            id(1),
            &events(vec![
                planned("A"),
                deed(Deed::Opened { day: "2026-12-01".to_owned() }),
                came(7, Presence::Present),
                came(8, Presence::Late),
                came(7, Presence::Left),
                deed(Deed::Counted { count: Headcount { nameless: 4, ..Headcount::default() } }),
                deed(Deed::Closed { closing: Closing::default() }),
                came(8, Presence::Absent),
                planned("B"),
            ]),
        )
        .unwrap();
        let who = |n| LearnerId::from_uuid(Uuid::from_u128(n));
        assert_eq!(
            (told.presence(who(7)), told.presence(who(8)), told.presence(who(9))),
            (Some(Presence::Left), Some(Presence::Absent), None)
        );
        assert_eq!(told.people[1].before().unwrap().presence, Presence::Late);
        assert_eq!((told.heads(), told.plan.title.as_str(), told.is_open()), (5, "B", false));
        assert_eq!(told.changes, [(7000, Change::Attendance)]);
    }

    #[test]
    fn laptops_that_did_not_come_in_are_named() {
        let device = DeviceId::from_uuid(Uuid::from_u128(5));
        let told = Gathering::told(id(1), &events(vec![planned("A"), deed(Deed::Gathered { device, laptop: Some(2) })])).unwrap();
        assert_eq!(told.missing(), [1, 3]);
    }

    #[test]
    fn what_was_never_planned_is_none_and_another_workshops_events_are_passed_over() {
        assert_eq!(Gathering::told(id(1), &events(vec![came(7, Presence::Present)])), None);
        let other = (Some(7), Record::Attended { workshop: id(2), presence: Presence::Present });
        assert_eq!(Gathering::told(id(1), &events(vec![planned("A"), other])).unwrap().heads(), 0);
    }
}
