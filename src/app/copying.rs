//! Copies of the journal: short ones at once, long ones in a thread of their own, which nobody waits for; how far it is, and its end.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::{self, JoinHandle};

use super::bell::Bell;
use super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::journal::{CopyPlan, Stage, Watch, When};
use crate::tr;
use crate::words::Words;

/// What comes from the thread.
enum News {
    /// It is this far.
    At(Stage),
    /// It came to its end.
    End(Result<Option<PathBuf>>),
}

/// A copy that is being made.
pub(super) struct Copying {
    news: Receiver<News>,
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Copying {
    fn begin(plan: CopyPlan, bell: Bell) -> Result<Self> {
        let (to, news) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let work = move || {
            let (told, rung) = (to.clone(), bell.clone());
            let last = std::sync::Mutex::new(None);
            let watch: Watch = Arc::new(move |stage| {
                let stage = in_tenths(stage);
                if let Ok(mut last) = last.lock()
                    && *last != Some(stage)
                {
                    *last = Some(stage);
                    // Whoever does not wait any more needs no news.
                    let _ = told.send(News::At(stage));
                    rung.ring();
                }
                !stopped.load(Ordering::Relaxed)
            });
            let _ = to.send(News::End(plan.make(&watch)));
            bell.ring();
        };
        let thread = thread::Builder::new().name("tremplin-copy".to_owned()).spawn(work);
        let thread = thread.map_err(|said| Error::new(Kind::Io, tr!("backup-not-made")).hint(tr!("journal-hint-again")).detail(&said))?;
        Ok(Self { news, stop, thread })
    }
}

/// Told in tenths: enough to see that it goes on.
const fn in_tenths(stage: Stage) -> Stage {
    match stage {
        Stage::Writing(hundredths) => Stage::Writing(hundredths - hundredths % 10),
        Stage::Checking => stage,
    }
}

/// How far it is, for whoever goes on meanwhile.
fn words(stage: Stage) -> Words {
    match stage {
        Stage::Writing(hundredths) => tr!("copying-writes", n = u32::from(hundredths)),
        Stage::Checking => tr!("copying-checks"),
    }
}

/// The same for whoever waits for it.
fn waited(stage: Stage) -> Words {
    match stage {
        Stage::Writing(hundredths) => tr!("copying-waits", n = u32::from(hundredths)),
        Stage::Checking => tr!("copying-waits-check"),
    }
}

/// Its end; nothing where there was none to be made after all.
fn ended(end: &Result<Option<PathBuf>>) -> Option<Words> {
    match end {
        Ok(None) => None,
        Ok(Some(_)) => Some(tr!("copying-done")),
        Err(error) => Some(error.words()),
    }
}

impl Kit {
    /// What wakes a face when there is something to see of what goes on beside it.
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Copies the journal where it is time: at once where that is short, else beside everything; then [`Kit::copy_news`] tells it. Where
    /// the copy is, where it is made already.
    ///
    /// # Errors
    /// The copy could not be made, or there is no room for it.
    pub fn begin_copy(&mut self, when: When) -> Result<Option<PathBuf>> {
        if self.folder.as_os_str().is_empty() || self.copying.is_some() {
            return Ok(None);
        }
        let plan = self.disk.plan_copy(&self.folder, when, &self.limits)?;
        plan.map_or(Ok(None), |plan| self.copy_beside(plan))
    }

    /// The same to a file that somebody asked for by its path.
    ///
    /// # Errors
    /// As [`Kit::begin_copy`].
    pub fn begin_copy_to(&mut self, file: &Path) -> Result<Option<PathBuf>> {
        let plan = self.disk.plan_copy_to(&self.folder, file, &self.limits)?;
        self.copy_beside(plan)
    }

    fn copy_beside(&mut self, plan: CopyPlan) -> Result<Option<PathBuf>> {
        if plan.is_beside() {
            self.copying = Some(Copying::begin(plan, self.bell.clone())?);
            return Ok(None);
        }
        self.disk.make_copy(&plan)
    }

    /// At the close of a workshop: it is closed whatever becomes of its copy, which is told.
    pub(super) fn copy_at_close(&mut self) {
        self.copy_said = match self.begin_copy(When::AtClose) {
            Ok(_) if self.copying.is_some() => Some(words(Stage::Writing(0))),
            Ok(_) => None,
            Err(error) => Some(error.words()),
        };
    }

    /// What is new of a copy: how far it is, that it is made, or why not; and whether that is the last word of it.
    pub fn copy_news(&mut self) -> Option<(Words, bool)> {
        let mut said = self.copy_said.take();
        while let Some(copying) = &self.copying {
            match copying.news.try_recv() {
                Ok(News::At(stage)) => said = Some(words(stage)),
                Ok(News::End(end)) => {
                    said = Some(ended(&end).unwrap_or_else(|| tr!("copying-none")));
                    self.copying = None;
                }
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => self.copying = None,
            }
        }
        said.map(|said| (said, self.copying.is_none()))
    }

    /// Waits for the end of a copy that is being made; `tell` hears how far it is. Where the copy is; none where none was being made.
    ///
    /// # Errors
    /// The copy could not be made.
    pub fn end_copy(&mut self, tell: &mut dyn FnMut(&Words)) -> Result<Option<PathBuf>> {
        let Some(copying) = self.copying.take() else { return Ok(None) };
        let mut end = Ok(None);
        for news in &copying.news {
            match news {
                News::At(stage) => tell(&waited(stage)),
                News::End(said) => end = said,
            }
        }
        // It has said its last word.
        let _ = copying.thread.join();
        end
    }

    /// Stops a copy that is being made, and waits until nothing of it is left: whoever is erased now must not be copied once more.
    pub(super) fn stop_copy(&mut self) {
        if let Some(copying) = self.copying.take() {
            copying.stop.store(true, Ordering::Relaxed);
            let _ = copying.thread.join();
        }
    }
}
