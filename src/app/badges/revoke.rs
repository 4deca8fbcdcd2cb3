//! Badges taken back: a word that bears no person, so that it holds after they were erased too.

use std::collections::BTreeMap;

use super::super::kit::Kit;
use super::standing::all_earned;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::ids::{BadgeId, LearnerId, ModuleId};
use crate::record::{Reason, Record};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// A badge that was taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenBack {
    /// By which issuer.
    pub issuer: String,
    /// Why.
    pub reason: Reason,
    /// When it was said.
    pub at: Millis,
}

/// Why, in words.
pub fn reason(reason: Reason) -> Words {
    match reason {
        Reason::Mistake => tr!("revoke-mistake"),
        Reason::OtherPerson => tr!("revoke-other-person"),
        Reason::Asked => tr!("revoke-asked"),
        Reason::Key => tr!("revoke-key"),
    }
}

impl Kit {
    /// The badges that were taken back, as this journal knows.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn revoked_here(&self) -> Result<BTreeMap<BadgeId, TakenBack>> {
        let mut all = BTreeMap::new();
        for (event, record) in self.disk.nameless("badge-revoked")? {
            if let Record::BadgeRevoked { badge, issuer, reason } = record {
                // The first word holds: nothing makes a badge good again under the same number.
                all.entry(badge).or_insert(TakenBack { issuer, reason, at: Millis(event.at) });
            }
        }
        Ok(all)
    }

    /// The badges of `learner` for `module` that were signed, in whatever version, and were not taken back.
    fn to_revoke(&self, learner: LearnerId, module: &ModuleId) -> Result<Vec<BadgeId>> {
        let revoked = self.revoked_here()?;
        let issued = self.disk.issued(learner)?;
        let all = all_earned(&self.disk, learner)?.into_iter();
        let signed = |badge: &BadgeId| issued.iter().any(|(_, one)| one.badge == *badge);
        Ok(all
            .filter(|(of, _)| of == module)
            .map(|(_, earned)| earned.badge)
            .filter(|badge| signed(badge) && !revoked.contains_key(badge))
            .collect())
    }

    /// Takes the badges back that `learner` has for `module`; which ones.
    ///
    /// # Errors
    /// The role is closed; there is none that was signed; it cannot be written.
    pub fn revoke_of(&mut self, learner: LearnerId, module: &ModuleId, why: Reason) -> Result<Vec<BadgeId>> {
        let badges = self.to_revoke(learner, module)?;
        if badges.is_empty() {
            return Err(nothing());
        }
        for badge in &badges {
            self.revoke(*badge, why)?;
        }
        Ok(badges)
    }

    /// Takes a badge back by its number: its person may be erased, or known on another laptop only.
    ///
    /// # Errors
    /// The role is closed; there is no issuer here; it cannot be written.
    pub fn revoke(&mut self, badge: BadgeId, why: Reason) -> Result<()> {
        self.needs_role()?;
        let Some(issuer) = self.issuer()? else {
            return Err(Error::new(Kind::User, tr!("issuer-none")).hint(tr!("issuer-none-hint")));
        };
        if self.revoked_here()?.contains_key(&badge) {
            return Ok(());
        }
        let record = Record::BadgeRevoked { badge, issuer: issuer.issuer.did_key, reason: why };
        self.disk.append(None, &[record], None).map(drop)
    }
}

fn nothing() -> Error {
    Error::new(Kind::User, tr!("revoke-nothing")).hint(tr!("revoke-nothing-hint"))
}

/// The reason of that name.
///
/// # Errors
/// There is none.
pub fn reason_named(name: &str) -> Result<Reason> {
    Reason::ALL.into_iter().find(|reason| reason.name() == name).ok_or_else(|| {
        let names: Vec<&str> = Reason::ALL.iter().map(|reason| reason.name()).collect();
        let cause = tr!("revoke-reason", name = SafeText::show_line(name));
        Error::new(Kind::User, cause).hint(tr!("revoke-reason-hint", names = SafeText::show(&names.join(", "))))
    })
}
