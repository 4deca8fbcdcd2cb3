//! Which of the sticks that are plugged in is a workshop's, and what it offers.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::super::kit::Kit;
use super::stick::pack_on;
use crate::error::{Error, Kind, Result};
use crate::ids::WorkshopId;
use crate::learn::sitting::StickOffer;
use crate::text::SafeText;
use crate::tr;
use crate::workshop::pack::{FOLDER, Pack};

/// How long a look at the sticks is waited for. One that takes longer is told at the next key.
const MOMENT: Duration = Duration::from_millis(150);

/// A look at the sticks that goes on in a thread of its own.
pub(in super::super) type Looking = Receiver<Option<Pack>>;

/// What is wrong where no such stick is plugged in.
pub(super) fn none() -> Error {
    Error::new(Kind::User, tr!("stick-none")).hint(tr!("stick-none-hint"))
}

/// The packs on `sticks`; the one of that workshop first.
fn packs(sticks: &[PathBuf], taken: Option<WorkshopId>) -> Option<(PathBuf, Pack)> {
    let mut found: Vec<(PathBuf, Pack)> = sticks.iter().filter_map(|stick| Some((stick.clone(), pack_on(stick)?))).collect();
    found.sort_by_key(|(_, pack)| Some(pack.workshop) != taken);
    found.into_iter().next()
}

impl Kit {
    /// The workshop's stick that is plugged in.
    pub(super) fn packed_stick(&self) -> Result<(PathBuf, Pack)> {
        let taken = self.taken().map(|pack| pack.workshop);
        packs(&(self.sticks)(), taken).ok_or_else(none)
    }

    /// What the workshop's stick that is plugged in offers. A stick that fails keeps nobody waiting: it is read elsewhere.
    pub(crate) fn stick_there(&mut self) -> Option<StickOffer> {
        let sticks = (self.sticks)();
        if sticks.is_empty() {
            self.looking = None;
            return None;
        }
        let taken = self.taken().map(|pack| pack.workshop);
        let looking = match self.looking.take() {
            Some(looking) => looking,
            None => {
                let (to, from) = channel();
                let look = move || {
                    // Whoever does not wait any more needs no answer.
                    let _ = to.send(packs(&sticks, taken).map(|(_, pack)| pack));
                };
                thread::Builder::new().name("tremplin-sticks".to_owned()).spawn(look).ok()?;
                from
            }
        };
        match looking.recv_timeout(MOMENT) {
            Ok(found) => found
                .filter(|pack| !self.packed_here(pack))
                .map(|pack| StickOffer { title: SafeText::show_line(&pack.plan.title), taken: taken == Some(pack.workshop) }),
            Err(RecvTimeoutError::Timeout) => {
                self.looking = Some(looking);
                None
            }
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    /// Whether this machine packed it: its own results need no stick.
    fn packed_here(&self, pack: &Pack) -> bool {
        self.own_collecting_key().ok().flatten().is_some_and(|own| own.to_string() == pack.key)
    }

    /// The stick that a workshop goes on or comes from: one that was used for workshops, else the first.
    ///
    /// # Errors
    /// None is plugged in.
    pub fn stick_for_workshops(&self) -> Result<PathBuf> {
        let mut sticks = (self.sticks)();
        sticks.sort_by_key(|stick| !stick.join(FOLDER).is_dir());
        let first = sticks.into_iter().next();
        first.ok_or_else(|| Error::new(Kind::User, tr!("stick-none-at-all")).hint(tr!("stick-none-at-all-hint")))
    }
}
