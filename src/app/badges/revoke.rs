//! Badges taken back: a word that bears no person, so that it holds after they were erased too.

use std::collections::BTreeMap;

use super::super::kit::Kit;
use crate::badge::Revoked;
use crate::badge::revocations::list;
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

/// Every badge that was taken back, as this journal knows.
pub type AllTakenBack = BTreeMap<BadgeId, TakenBack>;

impl Kit {
    /// The badges that were taken back, as this journal knows.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn revoked_here(&self) -> Result<AllTakenBack> {
        let mut all = BTreeMap::new();
        for (event, record) in self.disk.nameless("badge-revoked")? {
            if let Record::BadgeRevoked { badge, issuer, reason } = record {
                // The first word holds: nothing makes a badge good again under the same number.
                all.entry(badge).or_insert(TakenBack { issuer, reason, at: Millis(event.at) });
            }
        }
        Ok(all)
    }

    /// The badges of `learner` for `module` that were signed, in whatever version, and were not taken back; each with its issuer.
    fn to_revoke(&self, learner: LearnerId, module: &ModuleId) -> Result<BTreeMap<BadgeId, String>> {
        let revoked = self.revoked_here()?;
        let issued = self.disk.issued(learner)?.into_iter().map(|(_, one)| one);
        let open = issued.filter(|one| one.module == *module && !revoked.contains_key(&one.badge));
        Ok(open.map(|one| (one.badge, one.issuer)).collect())
    }

    /// Who signed a badge of that number here.
    fn signer_of(&self, badge: BadgeId) -> Result<Option<String>> {
        for one in self.disk.learners()? {
            if let Some((_, issued)) = self.disk.issued(one.id)?.into_iter().find(|(_, issued)| issued.badge == badge) {
                return Ok(Some(issued.issuer));
            }
        }
        Ok(None)
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
        for (badge, issuer) in &badges {
            self.take_back(*badge, issuer, why)?;
        }
        Ok(badges.into_keys().collect())
    }

    /// Takes a badge back by its number.
    ///
    /// # Errors
    /// The role is closed; nobody signed a badge of that number here; it cannot be written.
    pub fn revoke(&mut self, badge: BadgeId, why: Reason) -> Result<()> {
        match self.signer_of(badge)? {
            Some(issuer) => self.take_back(badge, &issuer, why),
            None => {
                let cause = tr!("revoke-not-here", id = SafeText::show(&badge.to_string()));
                Err(Error::new(Kind::User, cause).hint(tr!("revoke-not-here-hint")))
            }
        }
    }

    /// Takes the badge in a file back: its person may be erased, or known on another laptop only. Its number.
    ///
    /// # Errors
    /// The role is closed; it is no badge that this issuer signed; it cannot be written.
    pub fn revoke_file(&mut self, bytes: &[u8], why: Reason) -> Result<BadgeId> {
        let verdict = self.verify_badge(bytes, &[], None)?;
        let told = verdict.verified.told.filter(|_| verdict.trusted.is_some_and(|one| one.own));
        let badge = told.and_then(|told| BadgeId::parse(told.id.as_str().strip_prefix("urn:uuid:")?));
        let Some(badge) = badge else {
            return Err(Error::new(Kind::User, tr!("revoke-not-ours")).hint(tr!("revoke-not-ours-hint")));
        };
        let own = self.issuer()?.map(|view| view.issuer.did_key).unwrap_or_default();
        self.take_back(badge, &own, why).map(|()| badge)
    }

    fn take_back(&mut self, badge: BadgeId, issuer: &str, why: Reason) -> Result<()> {
        self.needs_role()?;
        if self.revoked_here()?.contains_key(&badge) {
            return Ok(());
        }
        let record = Record::BadgeRevoked { badge, issuer: issuer.to_owned(), reason: why };
        self.disk.append(None, &[record], None).map(drop)
    }

    /// What this issuer took back, as others may read it, in the language of the kit.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub(super) fn revoked_by(&self, issuer: &str) -> Result<Vec<Revoked>> {
        let taken = self.revoked_here()?;
        let own = taken.iter().filter(|(_, one)| one.issuer == issuer);
        Ok(own
            .map(|(badge, one)| Revoked {
                badge: format!("urn:uuid:{badge}"),
                reason: self.i18n.say(&reason(one.reason)),
                at: when(one.at),
            })
            .collect())
    }

    /// The signed list of what this issuer took back: it is checked without any server.
    ///
    /// # Errors
    /// There is no issuer, or the role is closed.
    pub fn revocation_list(&self) -> Result<String> {
        let (issuer, keys) = self.keys()?;
        Ok(list(&issuer, &self.revoked_by(&issuer.did_key)?, &keys))
    }
}

fn when(at: Millis) -> String {
    let format = time::format_description::well_known::Rfc3339;
    at.utc().and_then(|at| at.format(&format).ok()).unwrap_or_default()
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
