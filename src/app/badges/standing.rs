//! Where a person is with the badge of a module, and the moment at which it is earned.

use super::super::kit::Kit;
use super::revoke::AllTakenBack;
use crate::badge::{id_after, id_of};
use crate::clock::{Millis, believable};
use crate::curriculum::{Module, Observation, major_of};
use crate::error::Result;
use crate::ids::{BadgeId, LearnerId, ModuleId};
use crate::journal::Journal;
use crate::record::{Event, Issued, Mastered, Reason, Record};
use crate::text::{SafeText, markup};

/// A badge that was earned.
#[derive(Clone, Debug, PartialEq)]
pub struct Earned {
    /// Which one: where some were taken back, the one that may be given in their place.
    pub badge: BadgeId,
    /// How many were taken back.
    pub taken_back: u32,
    /// Why the last of them was.
    pub last_reason: Option<Reason>,
    /// By whom, under the id of the time: a badge stays the same when its person is joined to another id.
    pub learner: LearnerId,
    /// When, where the clock could be believed.
    pub at: Option<Millis>,
    /// In which version of the module.
    pub version: String,
    /// Each unit's mastery.
    pub units: Vec<Mastered>,
}

/// What is still lacking for a badge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    /// Units that are not mastered, by their titles.
    pub units: Vec<SafeText>,
    /// What an adviser must have seen and has not noted yet.
    pub seen: Vec<SafeText>,
}

impl Lacking {
    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty() && self.seen.is_empty()
    }
}

/// Where a person is with a badge.
#[derive(Clone, Debug, PartialEq)]
pub enum BadgeStanding {
    /// Something is lacking.
    Lacks(Lacking),
    /// Earned, and signed by nobody yet.
    Earned(Earned),
    /// Signed; the last one of each language.
    Signed(Earned, Vec<Issued>),
    /// Taken back, and none given in its place; it may be, under another number.
    Revoked(Earned),
}

/// The badges that `learner` earned, in order; of each the first time.
///
/// # Errors
/// When the journal cannot be read.
pub(in crate::app) fn all_earned(journal: &Journal, learner: LearnerId) -> Result<Vec<(ModuleId, Earned)>> {
    let mut found: Vec<(ModuleId, Earned)> = Vec::new();
    for (event, record) in journal.badges(learner)? {
        let Record::BadgeEarned { module, version, units, .. } = record else { continue };
        let earned = earned_by(&event, learner, &module, version, units);
        let twin = |(of, other): &(ModuleId, Earned)| *of == module && major_of(&other.version) == major_of(&earned.version);
        if !found.iter().any(twin) {
            found.push((module, earned));
        }
    }
    Ok(found)
}

fn earned_by(event: &Event, learner: LearnerId, module: &ModuleId, version: String, units: Vec<Mastered>) -> Earned {
    let learner = event.learner.unwrap_or(learner);
    let badge = id_of(learner, module, major_of(&version));
    Earned { badge, taken_back: 0, last_reason: None, learner, at: event.clock_ok.then_some(Millis(event.at)), version, units }
}

/// The badge of `module` in that major version, where `learner` has earned it.
///
/// # Errors
/// When the journal cannot be read.
pub(in crate::app) fn earned(journal: &Journal, learner: LearnerId, module: &ModuleId, major: u32) -> Result<Option<Earned>> {
    let all = all_earned(journal, learner)?.into_iter();
    Ok(all.filter(|(of, earned)| of == module && major_of(&earned.version) == major).map(|(_, earned)| earned).next())
}

/// What `learner` lacks for the badge of `module`, and the mastery of what they do not.
///
/// # Errors
/// When the journal cannot be read.
pub(in crate::app) fn lacking(journal: &Journal, learner: LearnerId, module: &Module) -> Result<(Lacking, Vec<Mastered>)> {
    let standings = journal.standings(learner)?;
    let (mut lacks, mut mastered) = (Lacking::default(), Vec::new());
    let plain = |text: &crate::source::Text| SafeText::show_line(&markup::plain(&text.value));
    for unit in &module.units {
        match standings.iter().find(|s| s.module == module.id && s.unit == unit.id).and_then(|s| s.mastered.clone()) {
            Some(one) => mastered.push(one),
            None => lacks.units.push(plain(&unit.title)),
        }
    }
    lacks.seen = unseen(journal, learner, module)?;
    Ok((lacks, mastered))
}

/// What an adviser must still see `learner` do for the badge of `module`.
///
/// # Errors
/// When the journal cannot be read.
pub(super) fn unseen(journal: &Journal, learner: LearnerId, module: &Module) -> Result<Vec<SafeText>> {
    let mut wanted: Vec<&Observation> = module.observations.iter().filter(|one| one.required).collect();
    if !wanted.is_empty() {
        for (_, record) in journal.observations(learner)? {
            if let Record::Observed { module: of, observation: Some(noted), .. } = record
                && of == module.id
            {
                wanted.retain(|one| one.id != noted);
            }
        }
    }
    Ok(wanted.into_iter().map(|one| SafeText::show_line(&markup::plain(&one.text.value))).collect())
}

impl Kit {
    /// Records the badge of `module` for whoever sits here, if nothing is lacking and it is not recorded yet.
    ///
    /// # Errors
    /// When the journal cannot be read or written.
    pub(in crate::app) fn earn(&mut self, module: &Module) -> Result<()> {
        let Some(learner) = self.learner() else { return Ok(()) };
        self.earn_for(learner, module).map(drop)
    }

    /// The same for `learner`; whether the badge is earned now.
    ///
    /// # Errors
    /// When the journal cannot be read or written.
    pub(in crate::app) fn earn_for(&mut self, learner: LearnerId, module: &Module) -> Result<bool> {
        // A guest's journal is theirs; everybody else is on the disk.
        let of_guest = self.guest.is_some() && self.learner() == Some(learner);
        let journal = if of_guest { self.guest.as_ref().unwrap_or(&self.disk) } else { &self.disk };
        if earned(journal, learner, &module.id, module.major())?.is_some() {
            return Ok(true);
        }
        let (lacks, units) = lacking(journal, learner, module)?;
        if !lacks.is_empty() {
            return Ok(false);
        }
        let clock_ok = believable(self.world.now(), self.disk.newest_at()?);
        let record = Record::BadgeEarned { module: module.id.clone(), version: module.version.as_str().to_owned(), units, clock_ok };
        let journal = if of_guest { self.guest.as_mut().unwrap_or(&mut self.disk) } else { &mut self.disk };
        journal.append(Some(learner), &[record], None).map(|_| true)
    }

    /// Where `learner` is with the badge of `module`.
    ///
    /// # Errors
    /// When the journal or the module cannot be read.
    pub fn badge_standing(&self, learner: LearnerId, module: &Module) -> Result<BadgeStanding> {
        self.standing_with(&self.revoked_here()?, learner, module)
    }

    /// The same, with what was taken back as it was read before.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn standing_with(&self, revoked: &AllTakenBack, learner: LearnerId, module: &Module) -> Result<BadgeStanding> {
        let Some(earned) = earned(&self.disk, learner, &module.id, module.major())? else {
            return Ok(BadgeStanding::Lacks(lacking(&self.disk, learner, module)?.0));
        };
        self.standing_of(revoked, learner, &module.id, earned)
    }

    /// What became of a badge that was earned.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn standing_of(
        &self,
        revoked: &AllTakenBack,
        learner: LearnerId,
        module: &ModuleId,
        mut earned: Earned,
    ) -> Result<BadgeStanding> {
        while let Some(taken) = revoked.get(&earned.badge) {
            earned.taken_back += 1;
            earned.last_reason = Some(taken.reason);
            earned.badge = id_after(earned.learner, module, major_of(&earned.version), earned.taken_back);
        }
        let mut issued: Vec<(Event, Issued)> = self.disk.issued(learner)?;
        issued.retain(|(_, one)| one.badge == earned.badge);
        let mut last: Vec<Issued> = Vec::new();
        for (_, one) in issued {
            last.retain(|other| other.lang != one.lang);
            last.push(one);
        }
        Ok(match (last.is_empty(), earned.taken_back) {
            (true, 0) => BadgeStanding::Earned(earned),
            (true, _) => BadgeStanding::Revoked(earned),
            (false, _) => BadgeStanding::Signed(earned, last),
        })
    }
}
