//! The close of a workshop: who earned what there, the badges of those present, and what is declared, kept in one transaction.

use std::collections::BTreeSet;

use super::super::badges::{BatchLine, SignAsk};
use super::super::kit::Kit;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, UnitId, WorkshopId};
use crate::record::{Closing, Deed, Event, Headcount, Lifted, Presence, Record, lift};
use crate::text::SafeText;
use crate::tr;
use crate::workshop::{Agenda, Gathering};

/// What somebody who was there earned.
#[derive(Clone, Debug, PartialEq)]
pub struct EarnedThere {
    /// Who.
    pub learner: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// How they were there.
    pub presence: Presence,
    /// Units that they went through to the end, in order.
    pub units: Vec<EarnedUnit>,
    /// Modules whose badge they earned.
    pub badges: Vec<ModuleId>,
}

/// A unit that somebody went through to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarnedUnit {
    /// Of which module.
    pub module: ModuleId,
    /// Which.
    pub unit: UnitId,
    /// Whether it was mastered.
    pub mastered: bool,
}

/// Whether that happened at the workshop: on its day; by a laptop whose clock cannot be believed, if it was brought in from there.
fn was_there(gathering: &Gathering, event: &Event) -> bool {
    if !event.clock_ok {
        return gathering.laptops.contains_key(&event.device);
    }
    let day = Millis(event.at).utc().map(|at| at.date().to_string());
    day.is_some() && day.as_deref() == gathering.day()
}

impl Kit {
    /// What each person who was there under a nickname earned there, in the order in which they came.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop; the journal cannot be read.
    pub fn earned_at(&self, workshop: WorkshopId) -> Result<Vec<EarnedThere>> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        let names = self.disk.learners()?;
        let mut all = Vec::new();
        for person in gathering.there() {
            let learner = person.learner;
            let name = names.iter().find(|one| one.id == learner).map_or("", |one| one.nickname.as_str());
            let mut earned = EarnedThere {
                learner,
                nickname: SafeText::show_line(name),
                presence: person.presence(),
                units: Vec::new(),
                badges: Vec::new(),
            };
            for event in self.disk.events_of(learner)?.iter().filter(|event| was_there(&gathering, event)) {
                earned.take(event);
            }
            all.push(earned);
        }
        Ok(all)
    }

    /// The badges of those who were there, in the modules that were planned or gone through. Dry, nothing is signed.
    ///
    /// # Errors
    /// There is no such workshop; else as [`Kit::sign_batch`].
    pub fn badge_batch_of(&mut self, workshop: WorkshopId, ask: &SignAsk, dry: bool) -> Result<Vec<BatchLine>> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        let people: Vec<LearnerId> = gathering.there().map(|person| person.learner).collect();
        let agenda = Agenda(&gathering.plan);
        let covered: BTreeSet<&ModuleId> = gathering.covered.iter().map(|(module, _)| module).chain(agenda.modules()).collect();
        // A module may have left the shelf since, and the diagnosis has no badge: in the order of the shelf, those that are there.
        let modules: Vec<ModuleId> = self.shelf.rows().iter().map(|row| row.id.clone()).filter(|id| covered.contains(id)).collect();
        self.sign_batch(&people, &modules, ask, dry)
    }

    /// Closes a workshop, or closes it again: what is declared, and with it the counts where they changed.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop, or it was cancelled; it cannot be written, then nothing was kept.
    pub fn close_workshop(&mut self, workshop: WorkshopId, closing: Closing, count: Option<Headcount>) -> Result<()> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        if gathering.cancelled {
            return Err(Error::new(Kind::User, tr!("close-cancelled")).hint(tr!("close-cancelled-hint")));
        }
        let count = count.filter(|count| *count != gathering.count).map(|count| Deed::Counted { count });
        let closed = (gathering.closed.as_ref() != Some(&closing)).then_some(Deed::Closed { closing });
        let deeds = count.into_iter().chain(closed);
        let records: Vec<_> = deeds.map(|deed| (None, Record::Workshop { workshop, deed })).collect();
        self.disk.append_workshop(&records).map(drop)
    }
}

impl EarnedThere {
    fn take(&mut self, event: &Event) {
        let Lifted::Known(record) = lift(event) else { return };
        let (module, unit, mastered) = match record {
            Record::UnitDone { module, unit, .. } => (module, unit, false),
            Record::UnitMastered { module, unit, .. } => (module, unit, true),
            Record::BadgeEarned { module, .. } => {
                if !self.badges.contains(&module) {
                    self.badges.push(module);
                }
                return;
            }
            _ => return,
        };
        match self.units.iter_mut().find(|one| one.module == module && one.unit == unit) {
            Some(known) => known.mastered |= mastered,
            None => self.units.push(EarnedUnit { module, unit, mastered }),
        }
    }
}
