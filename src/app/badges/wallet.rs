//! Somebody's badges, as they see them themselves.

use std::path::Path;

use super::super::kit::Kit;
use super::files::BadgeForm;
use super::sign::SignAsk;
use super::standing::{BadgeStanding, all_earned};
use super::verify::fingerprint_words;
use crate::error::{Error, Result};
use crate::i18n::date;
use crate::ids::{LearnerId, ModuleId};
use crate::learn::sitting::{BadgeRow, BadgeState};
use crate::places::hand_out_in;
use crate::record::Issued;
use crate::text::{SafeText, markup};

impl Kit {
    /// The badges that `learner` earned, in the order in which they were.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn wallet(&self, learner: LearnerId) -> Result<Vec<BadgeRow>> {
        let (mut rows, revoked) = (Vec::new(), self.revoked_here()?);
        let journal = if self.learner() == Some(learner) { self.journal() } else { self.disk() };
        for (module, earned) in all_earned(journal, learner)? {
            let day = earned.at.map(date);
            let (badge, state, issued) = match self.standing_of(&revoked, learner, &module, earned)? {
                BadgeStanding::Signed(earned, issued) => (earned.badge, BadgeState::Signed, issued),
                BadgeStanding::Revoked(earned) => (earned.badge, BadgeState::Revoked, Vec::new()),
                BadgeStanding::Earned(earned) => (earned.badge, BadgeState::Waits, Vec::new()),
                BadgeStanding::Lacks(_) => continue,
            };
            let last = issued.last();
            let (name, description) = last.map_or_else(|| self.badge_texts(&module), of_credential);
            rows.push(BadgeRow {
                module,
                badge,
                name,
                description,
                day,
                state,
                issuer: last.and_then(|last| last.credential["issuer"]["name"].as_str()).map(SafeText::show_line),
                fingerprint: last.map(|last| fingerprint_words(&last.issuer, &self.i18n)),
                languages: issued.iter().map(|one| one.lang.clone()).collect(),
            });
        }
        Ok(rows)
    }

    /// The modules whose badge `learner` has: earned, and not taken back.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub(in crate::app) fn badges_held(&self, learner: LearnerId) -> Result<Vec<ModuleId>> {
        let (mut held, revoked) = (Vec::new(), self.revoked_here()?);
        for (module, earned) in all_earned(self.journal(), learner)? {
            // What was signed is read only where it decides: this page is the first that everybody sees.
            let taken = revoked.contains_key(&earned.badge);
            if !taken || !matches!(self.standing_of(&revoked, learner, &module, earned)?, BadgeStanding::Revoked(_)) {
                held.push(module);
            }
        }
        Ok(held)
    }

    /// A badge's name and what it stands for, as the module says it now; its id where the module is not here any more.
    fn badge_texts(&self, module: &ModuleId) -> (SafeText, SafeText) {
        let plain = |text: &crate::source::Text| SafeText::show_line(&markup::plain(&text.value));
        let read = self.shelf.row(module).and_then(|row| row.module(&self.lang_of(row)));
        read.map_or_else(
            |_| (SafeText::show(module.as_str()), SafeText::default()),
            |whole| (plain(&whole.badge.name), plain(&whole.badge.description)),
        )
    }

    /// Hands a badge out into a folder that somebody named, in these forms; the names of the files, which name nobody.
    ///
    /// # Errors
    /// It is not earned, or a file cannot be written.
    pub fn hand_out_badge(&mut self, learner: LearnerId, module: &ModuleId, folder: &Path, forms: &[BadgeForm]) -> Result<Vec<String>> {
        let mut written = Vec::new();
        for file in self.badge_files(learner, module, forms, &SignAsk::default())? {
            hand_out_in(folder, &file.name, &file.bytes).map_err(|said| Error::not_written(folder).detail(&said))?;
            written.push(file.name);
        }
        Ok(written)
    }
}

fn of_credential(issued: &Issued) -> (SafeText, SafeText) {
    let achievement = &issued.credential["credentialSubject"]["achievement"];
    let text = |key: &str| SafeText::show_line(achievement[key].as_str().unwrap_or_default());
    (text("name"), text("description"))
}
