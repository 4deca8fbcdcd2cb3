//! What the journal promises, each promise with the trap that it avoids.

#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_possible_truncation)]

mod copying;
mod door;
mod erasing;
mod faults;
mod figures;
mod joined;
mod keeping;
mod merging;
mod order;
mod rebuilt;
mod restoring;
mod upgrade;

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use uuid::Uuid;

use super::migrate::STEPS;
use super::open::{How, open};
use super::*;
use crate::clock::{BUILT, Millis, next};
use crate::error::Error;
use crate::ids::{ActivityId, ItemId, ModuleId, TryId, UnitId};
use crate::record::{Attempt, Record};
use crate::text::SafeText;

/// A world whose clock can be set, back as well; each seed has its own ids.
struct Set {
    now: Cell<i64>,
    seed: Cell<u64>,
}

impl World for Set {
    fn now(&self) -> Millis {
        Millis(self.now.get())
    }

    fn steady(&self) -> Duration {
        Duration::ZERO
    }

    fn random(&self, bytes: &mut [u8]) {
        let mut seed = self.seed.get();
        for byte in bytes {
            *byte = (next(&mut seed) >> 24) as u8;
        }
        self.seed.set(seed);
    }

    fn secret(&self, bytes: &mut [u8]) -> bool {
        self.random(bytes);
        true
    }
}

const NOON: i64 = BUILT.0 + 12 * 3_600_000;

fn world(seed: u64) -> Rc<Set> {
    Rc::new(Set { now: Cell::new(NOON), seed: Cell::new(seed) })
}

fn at(folder: &Path) -> Journal {
    Journal::open(folder, world(1)).unwrap()
}

/// Opened in a way of its own; whatever takes its time is told to nobody.
fn opened(folder: &Path, world: Rc<dyn World>, how: &How) -> Result<Journal> {
    open(folder, world, how, &mut |_| ())
}

fn refused(folder: &Path) -> Error {
    Journal::open(folder, world(1)).unwrap_err()
}

fn guest() -> Journal {
    Journal::in_memory(world(2)).unwrap()
}

/// What whoever waits for it does: a copy that is planned and made at once.
impl Journal {
    fn back_up(&mut self, folder: &Path, when: When) -> Result<Option<PathBuf>> {
        self.plan_copy(folder, when, &Limits::REAL)?.map_or(Ok(None), |plan| self.make_copy(&plan))
    }

    fn copy_to(&mut self, folder: &Path, file: &Path) -> Result<Option<PathBuf>> {
        let plan = self.plan_copy_to(folder, file, &Limits::REAL)?;
        self.make_copy(&plan)
    }
}

fn person(n: u128) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_u128(n))
}

fn module() -> ModuleId {
    ModuleId::new("email").unwrap()
}

fn unit(name: &str) -> UnitId {
    UnitId::new(name).unwrap()
}

fn a_try() -> TryId {
    TryId::from_uuid(Uuid::from_u128(77))
}

fn added(nickname: &str) -> Record {
    Record::LearnerAdded { nickname: nickname.to_owned() }
}

fn answer(item: &str) -> Record {
    Record::Attempt(Attempt {
        of_try: a_try(),
        module: module(),
        unit: unit("read"),
        activity: ActivityId::new("first").unwrap(),
        item: ItemId::new(item).unwrap(),
        idea: None,
        kind: "choice".to_owned(),
        marks: "0123abcd".to_owned(),
        right: true,
        counts: true,
        hints: 0,
        response: serde_json::json!({ "picked": ["b", "a"] }),
        took_ms: 4200,
        lang: "fr".to_owned(),
        face: "screen".to_owned(),
    })
}

fn keep(learner: LearnerId, name: &str, place: &str) -> DraftChange {
    DraftChange::Keep { learner, module: module(), unit: unit(name), place: place.to_owned() }
}

/// Every event, in the one order.
fn all(journal: &Journal) -> Vec<crate::record::Event> {
    events::events(&journal.conn, "true", []).unwrap()
}

fn answers(journal: &Journal, learner: LearnerId) -> Vec<String> {
    journal.attempts(learner, &module(), &unit("read")).unwrap().iter().map(|(_, attempt)| attempt.item.to_string()).collect()
}

/// The files as a power cut or `kill -9` leaves them: copied while the journal is open.
fn cut(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for ending in ["", "-wal", "-journal"] {
        let name = format!("{FILE}{ending}");
        if from.join(&name).exists() {
            std::fs::copy(from.join(&name), to.join(&name)).unwrap();
        }
    }
}
