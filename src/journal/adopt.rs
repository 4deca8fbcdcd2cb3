//! "Keep this?": a guest's events and drafts become those of this data folder.

use rusqlite::TransactionBehavior;

use super::append::{Pen, erased};
use super::events::{Raw, each};
use super::{Journal, caches, drafts};
use crate::error::Result;
use crate::ids::LearnerId;

impl Journal {
    /// Copies everything of `learner` from the journal `from`, in one transaction. Ids stay, so that what names an event still
    /// does, and a second call adds nothing; the places in the order are this folder's, after all that it has seen.
    ///
    /// Drafts come along with events that are new here; otherwise they are left as they are, for the person may have
    /// gone on since.
    ///
    /// # Errors
    /// `from` cannot be read; or not saved, and the same call may be made again.
    pub fn adopt(&mut self, from: &Self, learner: LearnerId) -> Result<()> {
        let person = learner.uuid();
        let mut rows: Vec<Raw> = Vec::new();
        from.reading(each(&from.conn, "learner = ?1", [person.as_bytes()], |raw| {
            rows.push(raw);
            Ok(())
        }))?;
        let places = from.reading(drafts::of_learner(&from.conn, learner))?;

        let Self { conn, world, device, site, .. } = self;
        let saved = site.saving(|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if caches::is_erased(&tx, learner)? {
                return Ok(None);
            }
            let known = |raw: &Raw| tx.prepare_cached("SELECT 1 FROM event WHERE id = ?1")?.exists([raw.id.as_bytes()]);
            let mut pen = Pen::take(&tx, *device, &**world)?;
            let mut new = rows.is_empty();
            for mut raw in rows {
                // Asked first, so that no number is spent on what is there already.
                if known(&raw)? {
                    continue;
                }
                new = true;
                (raw.seq, raw.lamport) = pen.next();
                raw.device = pen.device.uuid();
                raw.insert(&tx)?;
                caches::apply(&tx, *device, &raw.event()?)?;
            }
            for place in places.iter().filter(|_| new) {
                drafts::change(&tx, place)?;
            }
            tx.commit()?;
            Ok(Some(()))
        });
        saved?.ok_or_else(erased)
    }
}
