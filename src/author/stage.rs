//! An activity set up as a learner finds it, to be played right by the trainers' tools.

use std::collections::BTreeMap;
use std::rc::Rc;

use uuid::Uuid;

use crate::activity::Activity;
use crate::curriculum::{Module, Unit};
use crate::ids::TryId;
use crate::learn::{History, Lesson, Try};

/// Most inputs that any solution takes: a guard against an activity that never ends.
pub(super) const INPUTS_MAX: usize = 500;

/// A lesson that stands at `activity`, nothing done before; `machine` is what is known of the machine. `None` for a unit that
/// cannot be opened.
pub(super) fn stand_at(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity, machine: BTreeMap<String, String>) -> Option<Lesson> {
    let run = Try { id: TryId::from_uuid(Uuid::nil()), right: 1, of: 1, day: 0, done: false };
    let lesson = Lesson::open(Rc::clone(module), Rc::clone(unit), run, History::default(), None, machine)?.begin();
    Some(if activity.variant_of.is_some() { lesson.one_more(activity.id.clone()) } else { lesson.at(activity.id.clone()) })
}
