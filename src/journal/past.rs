//! What was done in which month, counted: of those who are known, and of those who were erased, as it was counted then.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::Journal;
use super::events::each;
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::record::{Event, Lifted, PastMonth, Record, lift};

/// A month of a module, for a report. A number of people under five is not for publishing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Month {
    /// How many people did something.
    pub people: usize,
    /// Answers given.
    pub attempts: u64,
    /// Units walked to their end for the first time.
    pub done: u64,
    /// Units mastered for the first time.
    pub mastered: u64,
    /// Badges earned.
    pub badges: u64,
}

/// What was done here, month by month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// By month (`2026-11`, empty where the clock could not be believed) and module.
    pub months: BTreeMap<(String, ModuleId), Month>,
    /// How many people did something in a month, in whatever module.
    pub people: BTreeMap<String, usize>,
}

/// The months of one person, in the making.
#[derive(Default)]
struct Count {
    months: BTreeMap<(String, ModuleId), PastMonth>,
    done: BTreeSet<(ModuleId, UnitId)>,
    mastered: BTreeSet<(ModuleId, UnitId)>,
}

impl Count {
    fn take(&mut self, event: &Event) {
        let Lifted::Known(record) = lift(event) else { return };
        let (module, count): (&ModuleId, fn(&mut PastMonth)) = match &record {
            Record::Attempt(attempt) => (&attempt.module, |month| month.attempts += 1),
            Record::UnitDone { module, unit, .. } if self.done.insert((module.clone(), unit.clone())) => (module, |month| month.done += 1),
            Record::UnitMastered { module, unit, .. } if self.mastered.insert((module.clone(), unit.clone())) => {
                (module, |month| month.mastered += 1)
            }
            Record::BadgeEarned { module, .. } => (module, |month| month.badges += 1),
            _ => return,
        };
        let name = month_of(event);
        let empty = || PastMonth { month: name.clone(), module: module.clone(), ..PastMonth::default() };
        count(self.months.entry((name.clone(), module.clone())).or_insert_with(empty));
    }
}

fn month_of(event: &Event) -> String {
    let at = Millis(event.at).utc().filter(|_| event.clock_ok);
    at.map_or_else(String::new, |at| format!("{:04}-{:02}", at.year(), u8::from(at.month())))
}

/// The months of one person, who may have several ids.
pub(super) fn months_of(conn: &Connection, ids: &[LearnerId]) -> rusqlite::Result<Vec<PastMonth>> {
    let mut events = Vec::new();
    for id in ids {
        each(conn, "learner = ?1", [id.uuid().as_bytes()], |raw| {
            events.push(raw.event()?);
            Ok(())
        })?;
    }
    events.sort_by_key(Event::order);
    let mut count = Count::default();
    for event in &events {
        count.take(event);
    }
    Ok(count.months.into_values().collect())
}

impl Journal {
    /// What was done here, month by month; erasing somebody changes none of it.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn activity(&self) -> Result<Activity> {
        let mut roots = BTreeMap::new();
        let mut people: BTreeMap<LearnerId, Count> = BTreeMap::new();
        let one = |raw: super::events::Raw| {
            let event = raw.event()?;
            if let Some(id) = event.learner {
                let root = match roots.get(&id) {
                    Some(root) => *root,
                    None => {
                        let root = super::join::closure(&self.conn, id)?.into_iter().min().unwrap_or(id);
                        roots.insert(id, root);
                        root
                    }
                };
                people.entry(root).or_default().take(&event);
            }
            Ok(())
        };
        self.reading(each(&self.conn, "length(learner) = 16", [], one))?;
        let mut all: Vec<Vec<PastMonth>> = people.into_values().map(|count| count.months.into_values().collect()).collect();
        all.extend(self.reading(erased(&self.conn))?);

        let mut activity = Activity::default();
        for person in all {
            for name in person.iter().map(|past| past.month.clone()).collect::<BTreeSet<_>>() {
                *activity.people.entry(name).or_default() += 1;
            }
            for past in person {
                let month = activity.months.entry((past.month, past.module)).or_default();
                month.people += 1;
                month.attempts += u64::from(past.attempts);
                month.done += u64::from(past.done);
                month.mastered += u64::from(past.mastered);
                month.badges += u64::from(past.badges);
            }
        }
        Ok(activity)
    }
}

/// The months of each of those who were erased.
pub(super) fn erased(conn: &Connection) -> rusqlite::Result<Vec<Vec<PastMonth>>> {
    let mut people: BTreeMap<String, Vec<PastMonth>> = BTreeMap::new();
    let mut select = conn.prepare_cached("SELECT mark, month, module, attempts, done, mastered, badges FROM past")?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        // A name that is none was written by hand: it is counted under no module.
        let module = ModuleId::new(&row.get::<_, String>(2)?).unwrap_or_default();
        let (attempts, done, mastered, badges) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
        people.entry(row.get(0)?).or_default().push(PastMonth { month: row.get(1)?, module, attempts, done, mastered, badges });
    }
    Ok(people.into_values().collect())
}
