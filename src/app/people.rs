//! People, as the adviser's commands and rooms deal with them; and what a person does with their own data.

use std::path::PathBuf;

use super::kit::Kit;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::ids::LearnerId;
use crate::learn::sitting::{EraseAsk, EraseSaid, Msg, Newcomer, Printout, Receipt};
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;

/// Somebody who is known here.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonView {
    /// Their id.
    pub id: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// Their drawing.
    pub sign: Option<&'static str>,
    /// Whether they have a picture code.
    pub code: bool,
    /// Their last believable moment.
    pub last: Option<Millis>,
    /// When they are to be erased unless they come.
    pub term: Option<Millis>,
}

impl Kit {
    /// Everybody who is known here, by nickname.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn people(&self) -> Result<Vec<PersonView>> {
        let mut people = Vec::new();
        for silent in self.disk.silent()? {
            let id = silent.learner.id;
            let sign = self.sign_of(id)?;
            let term = silent.last.map(|last| self.term(last));
            let nickname = SafeText::show_line(&silent.learner.nickname);
            people.push(PersonView { id, nickname, sign, code: self.disk.code_of(id)?.is_some(), last: silent.last, term });
        }
        people.sort_by_cached_key(|one| one.nickname.to_lowercase());
        Ok(people)
    }

    /// The person of that nickname or id; of an id that was joined into another, the one who stays.
    ///
    /// # Errors
    /// There is nobody of that name.
    pub fn find(&self, named: &str) -> Result<LearnerId> {
        let known = match LearnerId::parse(named) {
            Some(id) => {
                let id = self.disk.person_of(id)?;
                self.disk.learners()?.into_iter().map(|one| one.id).find(|known| *known == id)
            }
            None => self.disk.learner_named(named)?,
        };
        known.ok_or_else(|| {
            Error::new(Kind::User, tr!("no-such-learner", name = SafeText::show_line(named))).hint(tr!("no-such-learner-hint"))
        })
    }

    /// Whom an erasure means: somebody who is known, or by id somebody whose erasure is not proved.
    ///
    /// # Errors
    /// There is nobody of that name.
    pub fn find_to_erase(&self, named: &str) -> Result<LearnerId> {
        match LearnerId::parse(named) {
            Some(id) if self.disk.was_erased(id)? => Ok(id),
            _ => self.find(named),
        }
    }

    /// Somebody new, without a code; they are told of their data when they first sit here.
    ///
    /// # Errors
    /// The nickname is taken, or it cannot be written.
    pub fn add_learner(&mut self, nickname: &SafeText) -> Result<LearnerId> {
        self.needs_role()?;
        Ok(self.add(&Newcomer { nickname: nickname.clone(), ..Newcomer::default() })?.id)
    }

    /// Takes a picture code away.
    ///
    /// # Errors
    /// Only the adviser does it; or it cannot be written.
    pub fn reset_code(&mut self, learner: LearnerId) -> Result<()> {
        self.needs_role()?;
        self.disk.set_code(learner, None)?;
        self.disk.append(Some(learner), &[Record::CodeReset {}], None).map(drop)
    }

    /// Erases, as the adviser.
    ///
    /// # Errors
    /// Only the adviser does it; or see [`Kit::erase`].
    pub fn erase_as_adviser(&mut self, people: &[LearnerId]) -> Result<Receipt> {
        self.needs_role()?;
        self.erase(people)
    }

    /// Leaves a receipt among the printed pages, and says where.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn print_receipt(&mut self, printout: &Printout) -> Result<PathBuf> {
        self.print(printout).map(|(file, _)| file)
    }

    /// Answers what is asked of keeping and erasing.
    pub(super) fn erasing(&mut self, ask: EraseAsk) -> Result<Msg> {
        let said = match ask {
            EraseAsk::Due { asked } => {
                self.needs_role()?;
                let told = std::mem::replace(&mut self.due_told, true);
                let rows = if told && !asked { Vec::new() } else { self.due()? };
                if rows.is_empty() && asked {
                    return Err(Error::new(Kind::User, tr!("due-nobody")));
                }
                EraseSaid::Due { rows, months: self.months(), asked }
            }
            EraseAsk::Erase(id) => {
                self.needs_role()?;
                self.erased_or_why(&[id])
            }
            EraseAsk::Settle { keep, erase } => {
                self.needs_role()?;
                for id in keep {
                    self.keep_longer(id)?;
                }
                // The next ones, where there are more than a page shows.
                self.due_told = false;
                if erase.is_empty() { EraseSaid::Erased(None) } else { self.erased_or_why(&erase) }
            }
            EraseAsk::Mine => {
                let id = self.own()?;
                EraseSaid::Mine { lines: self.kept_about(id)?, whole: self.export_page(id)? }
            }
            EraseAsk::EraseMe => {
                let id = self.own()?;
                self.erased_or_why(&[id])
            }
        };
        Ok(Msg::Erase(said))
    }

    /// Whoever sits here and is known.
    fn own(&self) -> Result<LearnerId> {
        let own = self.person.as_ref().filter(|person| !person.guest).map(|person| person.id);
        own.ok_or_else(|| Error::new(Kind::Internal, tr!("nobody-here")))
    }

    fn erased_or_why(&mut self, people: &[LearnerId]) -> EraseSaid {
        match self.erase(people) {
            Ok(receipt) => EraseSaid::Erased(Some(receipt)),
            Err(error) => {
                let gone = people.iter().all(|id| self.disk.was_erased(*id).unwrap_or(false));
                EraseSaid::NotErased { why: error.words(), gone }
            }
        }
    }
}
