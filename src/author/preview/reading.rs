//! The files read and looked through: what changed first, what is wrong, who still looks.

use super::checker::{self, Job};
use super::copy::{self, Copy, Seen, Stop};
use super::{Preview, outline};
use crate::curriculum::Found;
use crate::ids::ActivityId;

impl Preview {
    /// Reads the files.
    pub(super) fn load(&mut self) {
        self.take(Seen::read(&self.spot, &self.lang));
    }

    /// Shows the files, which were just `seen`. What is open stays open unless something changed elsewhere.
    pub(super) fn take(&mut self, seen: Seen) {
        match copy::read(&self.spot, &self.lang, &self.room) {
            Ok((copy, read)) => {
                let to = self.changed_first(&seen, &copy).unwrap_or_else(|| self.stop.clone());
                (self.fault, self.read) = (None, read);
                match &mut self.sitting {
                    Some(sitting) if to == self.stop => {
                        sitting.read_again(&copy.view, &copy.unit);
                        self.copy = Some(copy);
                        self.note_stop();
                    }
                    _ => {
                        self.copy = Some(copy);
                        self.go(to);
                    }
                }
                self.good = seen.clone();
            }
            Err(fault) => self.fault = Some(fault),
        }
        self.seen = seen;
        self.number += 1;
        self.ask();
    }

    /// What changed first since the files could be shown last; nothing of what stands before the first activity.
    fn changed_first(&self, seen: &Seen, copy: &Copy) -> Option<Stop> {
        if self.good == Seen::default() {
            return None;
        }
        let name = self.spot.name();
        let changed = |name: String| outline::first_changed(self.good.text(&name), seen.text(&name)).and_then(ActivityId::new);
        let both = [changed(format!("{name}.toml")), changed(format!("{name}.{}.toml", self.lang))];
        let at = |id: &ActivityId| copy.unit.activities.iter().position(|activity| activity.id == *id);
        both.into_iter().flatten().filter_map(|id| Some((at(&id)?, id))).min().map(|(_, id)| Stop::At(id))
    }

    /// Asks for a whole check of what was read last, where somebody looks.
    pub(super) fn ask(&self) {
        if self.looker.is_none() {
            self.checker.ask(self.job());
        }
    }

    fn job(&self) -> Job {
        Job::new(self.number, &self.spot, &self.lang, self.room.today)
    }

    /// Checks here and now, where nobody else does.
    pub(super) fn look(&mut self) {
        let fresh = self.checked.as_ref().is_some_and(|(number, _)| *number == self.number);
        if self.looker.is_some() && !fresh {
            self.checked = Some((self.number, checker::look(&self.job())));
        }
    }

    /// All that is known to be wrong.
    pub(super) fn found(&self) -> &[Found] {
        self.checked.as_ref().map_or(&self.read, |(_, found)| found)
    }

    /// Whether somebody is looking still.
    pub(super) fn looks(&self) -> bool {
        self.looker.is_none() && self.checked.as_ref().is_none_or(|(number, _)| *number != self.number)
    }
}
