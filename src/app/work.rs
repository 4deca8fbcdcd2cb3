//! Work that may take long, on a thread of its own with its own connection: counting, sending. One at a time; whoever leaves stops it.
//!
//! What is over within a moment is answered at once, as if it had been done here. The thread hands back data; only the thread of the
//! kit touches the sitting.

use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use super::bell::Bell;
use super::kit::Kit;
use super::xapi::StoreView;
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::journal::Journal;
use crate::learn::figures::{Figures, Period};
use crate::learn::sitting::{AdviserSaid, FiguresSaid, Msg, RecordsSaid, Wanted};
use crate::tr;
use crate::words::Words;

/// How long a work is waited for before it is told that it goes on.
pub const MOMENT: Duration = Duration::from_millis(150);
/// How long the end of the program waits for a work that was stopped.
const AT_END: Duration = Duration::from_secs(1);
/// After so many steps whoever waits is told how far it is.
const STEPS: u64 = 200_000;

/// What a work is told and tells while it goes on.
#[derive(Clone, Default)]
pub(super) struct Course {
    stopped: Arc<AtomicBool>,
    done: Arc<AtomicU64>,
    bell: Bell,
}

impl Course {
    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether nobody wants its end any more.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// One step more was done.
    pub fn step(&self) {
        if (self.done.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(STEPS) {
            self.bell.ring();
        }
    }

    /// So far it is.
    pub fn reach(&self, done: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.bell.ring();
    }

    fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }
}

/// What a work came to.
pub(super) enum Outcome {
    /// Figures were counted.
    Counted(Wanted, Period, Box<Figures>),
    /// Learning records: what was done, and how it stands with each store.
    Records(Option<Words>, Vec<StoreView>),
}

/// What a work is about.
#[derive(Clone, Copy)]
pub(super) enum Of {
    /// Figures.
    Figures,
    /// Learning records.
    Records,
}

/// A work that goes on.
pub(super) struct Work {
    of: Of,
    from: Receiver<Result<Outcome>>,
    course: Course,
    /// How far it was when it was last told.
    told: u64,
}

impl Drop for Work {
    fn drop(&mut self) {
        self.course.stop();
    }
}

/// What a work does.
pub(super) type Job = Box<dyn FnOnce(&mut Journal, &dyn World, &Course) -> Result<Outcome> + Send>;

fn at_work(folder: &Path, world: fn() -> Rc<dyn World>, job: Job, course: &Course) -> Result<Outcome> {
    let world = world();
    let mut journal = Journal::beside(folder, Rc::clone(&world))?;
    job(&mut journal, &*world, course)
}

impl Kit {
    /// Begins a work; what was at work stops. Answers once it is over, or that it goes on.
    pub(super) fn begin(&mut self, of: Of, job: Job) -> Result<Msg> {
        self.work = None;
        if self.folder.as_os_str().is_empty() {
            // Where nothing lasts, there is no second connection; there is little to do, too.
            let world = Rc::clone(&self.world);
            let outcome = job(&mut self.disk, &*world, &Course::default())?;
            return self.told_of(outcome);
        }
        let (to, from) = channel();
        let course = Course { bell: self.bell.clone(), ..Course::default() };
        let (folder, world, own) = (self.folder.clone(), self.worlds, course.clone());
        let run = move || {
            // Whoever does not wait any more needs no answer.
            let _ = to.send(at_work(&folder, world, job, &own));
            own.bell.ring();
        };
        let no_thread = |said: std::io::Error| Error::new(Kind::Io, tr!("work-no-thread")).hint(tr!("work-no-thread-hint")).detail(&said);
        thread::Builder::new().name("tremplin-work".to_owned()).spawn(run).map_err(no_thread)?;
        self.work = Some(Work { of, from, course, told: 0 });
        self.look_at_work()
    }

    /// Waits a moment for the end of what is at work; tells the end, or how far it is.
    pub(super) fn look_at_work(&mut self) -> Result<Msg> {
        let patience = self.patience;
        let Some(work) = &mut self.work else { return Err(Error::new(Kind::Internal, tr!("work-no-thread"))) };
        match work.from.recv_timeout(patience) {
            Ok(outcome) => {
                self.work = None;
                self.told_of(outcome?)
            }
            Err(RecvTimeoutError::Timeout) => {
                work.told = work.course.done();
                Ok(goes_on(work.of, work.told))
            }
            Err(RecvTimeoutError::Disconnected) => {
                self.work = None;
                Err(gone())
            }
        }
    }

    /// What is new of what is at work, if anything; nothing is waited for.
    pub(super) fn news_of_work(&mut self) -> Option<Result<Msg>> {
        let work = self.work.as_mut()?;
        match work.from.try_recv() {
            Ok(outcome) => {
                self.work = None;
                Some(outcome.and_then(|outcome| self.told_of(outcome)))
            }
            Err(TryRecvError::Empty) => {
                let done = work.course.done();
                let more = done > work.told;
                work.told = done;
                let of = work.of;
                more.then(|| Ok(goes_on(of, done)))
            }
            Err(TryRecvError::Disconnected) => {
                self.work = None;
                Some(Err(gone()))
            }
        }
    }

    /// Nobody wants the end of what is at work any more.
    pub(super) fn stop_work(&mut self) {
        self.work = None;
    }

    /// The same at the end of the program: its connection is closed before ours, so that the last one folds the log in.
    pub(super) fn end_work(&mut self) {
        if let Some(work) = self.work.take() {
            work.course.stop();
            let _ = work.from.recv_timeout(AT_END);
        }
    }

    fn told_of(&self, outcome: Outcome) -> Result<Msg> {
        match outcome {
            Outcome::Counted(wanted, period, figures) => self.board(wanted, period, &figures),
            Outcome::Records(told, stores) => self.records_told(told, &stores),
        }
    }
}

/// The thread ended without an answer: by a mistake of ours.
fn gone() -> Error {
    Error::new(Kind::Internal, tr!("work-no-thread")).hint(tr!("work-no-thread-hint"))
}

fn goes_on(of: Of, done: u64) -> Msg {
    Msg::Adviser(match of {
        Of::Figures => AdviserSaid::Figures(FiguresSaid::Counting(done)),
        Of::Records => AdviserSaid::Records(RecordsSaid::GoesOn(done)),
    })
}
