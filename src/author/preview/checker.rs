//! What `curriculum check` tells of one unit, its translations and its module's own file, found on a thread of its own: a whole curriculum
//! is looked at for it, and nobody who writes waits for that. Pages are measured in the language that is shown, and where the whole
//! curriculum has no mistake; how long the unit takes is not: `curriculum check` tells that.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use time::Date;

use super::spot::Spot;
use crate::author::fit::fit_unit;
use crate::curriculum::{Files, Found, check, has_mistakes, in_order};
use crate::ids::{ModuleId, UnitId};

/// What is to be looked at.
#[derive(Clone, Debug)]
pub(super) struct Job {
    /// Which one it is: of several the last counts.
    pub number: u64,
    files: Files,
    module: ModuleId,
    unit: UnitId,
    lang: String,
    today: Date,
}

/// What was found, under the number of the job.
type Answer = (u64, Vec<Found>);

/// Who looks.
#[derive(Debug)]
pub(super) struct Checker {
    to: Sender<Job>,
    answer: Arc<Mutex<Option<Answer>>>,
}

/// The other end: waits for jobs once it is begun.
#[derive(Debug)]
pub struct Looker {
    jobs: Receiver<Job>,
    answer: Arc<Mutex<Option<Answer>>>,
}

/// Both ends.
pub(super) fn pair() -> (Checker, Looker) {
    let ((to, jobs), answer) = (channel(), Arc::default());
    (Checker { to, answer: Arc::clone(&answer) }, Looker { jobs, answer })
}

impl Checker {
    /// Asks for that; not in vain as long as somebody looks.
    pub fn ask(&self, job: Job) {
        let _ = self.to.send(job);
    }

    /// What was found since, if anything.
    pub fn answer(&self) -> Option<Answer> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Looker {
    /// Looks on a thread of its own, and calls `found` after each time, until nobody asks any more.
    ///
    /// # Errors
    /// When no thread can be had.
    pub fn begin(self, found: impl Fn() -> bool + Send + 'static) -> std::io::Result<()> {
        let look = move || {
            while let Ok(mut job) = self.jobs.recv() {
                // What was asked before is of yesterday's text.
                while let Ok(newer) = self.jobs.try_recv() {
                    job = newer;
                }
                let answer = (job.number, look(&job));
                *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
                if !found() {
                    return;
                }
            }
        };
        thread::Builder::new().name("tremplin-check".to_owned()).spawn(look).map(drop)
    }
}

impl Job {
    pub fn new(number: u64, spot: &Spot, lang: &str, today: Date) -> Self {
        let (files, module, unit) = (spot.row.files.clone(), spot.row.id.clone(), spot.unit.clone());
        Self { number, files, module, unit, lang: lang.to_owned(), today }
    }
}

/// What is wrong with the unit, its overlays and its module's own file. Nothing where a file cannot be read: that is told elsewhere.
pub(super) fn look(job: &Job) -> Vec<Found> {
    let (found, _) = check(&job.files, job.today).unwrap_or_default();
    let mistaken = has_mistakes(&found);
    let folder = job.files.shown(&format!("{}/", job.module));
    let ours = |found: &Found| {
        let name =
            found.file.strip_prefix(folder.as_str()).map(|name| name.trim_start_matches(['/', '\\']).split('.').next().unwrap_or_default());
        name.is_some_and(|name| name == "module" || name == job.unit.as_str())
    };
    let mut found: Vec<Found> = found.into_iter().filter(ours).collect();
    if !mistaken {
        found.extend(fit_unit(&job.files, &job.module, &job.unit, &job.lang).unwrap_or_default());
    }
    // The unit's own first.
    let module = job.files.shown(&format!("{}/module.toml", job.module));
    found.sort_by_key(|one| one.file == module);
    in_order(found)
}
