//! Leading: a unit for the group, where the group stopped in it. The group sits in nobody's place: its answers are no attempts.

use std::rc::Rc;

use super::super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, UnitId, WorkshopId};
use crate::journal::DraftChange;
use crate::learn::{History, Lesson, Try};
use crate::text::SafeText;
use crate::tr;

/// The group keeps its place in a unit as a person does: under the workshop's id, which is nobody's.
fn seat(id: WorkshopId) -> LearnerId {
    LearnerId::from_uuid(id.uuid())
}

impl Kit {
    /// A unit for the group of a workshop, where it stopped.
    ///
    /// # Errors
    /// There is no such unit, or its file has mistakes; or the journal cannot be read.
    pub fn group_lesson(&self, id: WorkshopId, module: &ModuleId, unit: &UnitId) -> Result<Lesson> {
        let row = self.shelf.row(module)?;
        let whole = row.in_room(&self.lang_of(row), self.country(), self.today(), self.somebody())?;
        let texts = self.unit(module, unit)?;
        let draft = self.disk.draft(seat(id), module, unit)?;
        let run = Try { id: self.fresh_try(), right: whole.mastery.right, of: whole.mastery.of, day: self.world.now().day(), done: false };
        let lesson = Lesson::open(Rc::new(whole), texts, run, History::default(), draft.as_deref(), self.kept_settings());
        lesson
            .ok_or_else(|| Error::new(Kind::User, tr!("no-such-unit", id = SafeText::show(unit.as_str()))).hint(tr!("no-such-module-hint")))
    }

    /// Keeps where the group stands in a unit; forgets it once the unit is over.
    pub(super) fn group_stands(&mut self, id: WorkshopId, module: ModuleId, unit: UnitId, draft: Option<String>) -> Result<()> {
        let learner = seat(id);
        let change = match draft {
            Some(place) => DraftChange::Keep { learner, module, unit, place },
            None => DraftChange::Drop { learner, module, unit },
        };
        self.disk.append(None, &[], Some(&change)).map(drop)
    }
}
