//! Recall, joined to what the journal knows: what is due, the questions for it, and the place where one stopped in them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::kit::Kit;
use crate::activity::Seed;
use crate::clock::{Millis, believable};
use crate::curriculum::{Module, Unit};
use crate::error::Result;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::learn::recall::{Memory, Open, Question, Recall};
use crate::learn::sitting::{RECALL, RecallAsk, RecallSaid};
use crate::record::{Asked, Lifted, lift};

/// A module and a unit of it, as they are in this room.
type Texts = (Rc<Module>, Rc<Unit>);

impl Kit {
    /// Answers what recall asks.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn recall(&self, ask: RecallAsk) -> Result<RecallSaid> {
        Ok(match ask {
            RecallAsk::Open => match self.recall_now()? {
                Some((recall, new)) => RecallSaid::Open(Box::new(recall), new),
                None => RecallSaid::Nothing,
            },
            RecallAsk::Texts(asked) => RecallSaid::Texts(asked.iter().map(|asked| self.texts(&asked.module, &asked.unit)).collect()),
        })
    }

    /// The recall that was begun, else what is due now; and whether it is new. None where nothing is due, for a guest, and while the
    /// clock cannot be believed: of nothing it is then known how long ago it was.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn recall_now(&self) -> Result<Option<(Recall, bool)>> {
        let Some(learner) = self.learner().filter(|_| self.guest.is_none()) else { return Ok(None) };
        if !believable(self.world.now(), self.disk.newest_at()?) {
            return Ok(None);
        }
        let today = self.world.now().day();
        let memory = self.memory(learner, today)?;
        let mut known: BTreeMap<(ModuleId, UnitId), Option<Texts>> = BTreeMap::new();
        if let Some(open) = memory.open(today) {
            let (module, unit) = (ModuleId::new(RECALL).unwrap_or_default(), UnitId::new(RECALL).unwrap_or_default());
            let draft = self.disk.draft(learner, &module, &unit)?;
            if let Some(recall) = self.ready(open, draft.as_deref(), &mut known) {
                return Ok(Some((recall, false)));
            }
        }
        let seed = Seed::of(&format!("{learner}/{today}"));
        let asked = memory.draw(&memory.due(today, seed), seed, |module, unit| self.known(&mut known, module, unit).map(|(_, unit)| unit));
        let open = Open { run: self.fresh_try(), asked, given: Vec::new() };
        Ok(self.ready(open, None, &mut known).map(|recall| (recall, true)))
    }

    fn memory(&self, learner: LearnerId, today: i64) -> Result<Memory> {
        let events = self.disk.events_of(learner)?;
        let told: Vec<_> = events
            .iter()
            .filter_map(|event| match lift(event) {
                Lifted::Known(record) => Some((event.clock_ok.then(|| Millis(event.at).day()), record)),
                Lifted::Unknown => None,
            })
            .collect();
        Ok(Memory::of(&told, today))
    }

    fn ready(&self, open: Open, draft: Option<&str>, known: &mut BTreeMap<(ModuleId, UnitId), Option<Texts>>) -> Option<Recall> {
        let machine = self.kept_settings();
        let question = |asked: &Asked| {
            let texts = self.known(known, &asked.module, &asked.unit)?;
            Question::open(asked.clone(), texts, open.run, &open.given, &machine)
        };
        let questions = open.asked.iter().filter_map(question).collect();
        Recall::open(open, questions, draft)
    }

    fn known(&self, known: &mut BTreeMap<(ModuleId, UnitId), Option<Texts>>, module: &ModuleId, unit: &UnitId) -> Option<Texts> {
        known.entry((module.clone(), unit.clone())).or_insert_with(|| self.texts(module, unit)).clone()
    }

    /// A unit and its module as they are in this room; none where they are not here, have mistakes, or are in another language.
    fn texts(&self, module: &ModuleId, unit: &UnitId) -> Option<Texts> {
        if !self.is_proposed(self.shelf.row(module).ok()?) {
            return None;
        }
        let whole = self.module_view(module).ok()?.module;
        let own = whole.units.iter().any(|head| head.id == *unit);
        own.then(|| self.unit(module, unit).ok()).flatten().map(|unit| (whole, unit))
    }
}
