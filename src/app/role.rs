//! The adviser's role: one at a time on a machine, by a lock on a file that a crash frees; closed when the next person comes.
//!
//! It guards screens, not files: all who use this machine share one user of the system.

use std::fs::{File, TryLockError};

use super::badges::Keyring;
use super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::LearnerId;
use crate::journal::{Learner, Secret};
use crate::learn::sitting::{AdviserAsk, AdviserSaid, Msg, PASSPHRASE_MIN, PEOPLE, PersonRow};
use crate::lock::{self, Key};
use crate::places::LOCK;
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;
use crate::workshop::Gathering;

/// Settings of the machine that only the adviser changes once there is a passphrase.
pub const GUARDED: [&str; 8] =
    ["country", "names-listed", "codes", "interface-lock", "retention-months", "collecting-key", "label", "xapi-home"];

/// The open role.
pub struct Role {
    /// Locked as long as it lives.
    _file: Option<File>,
    /// What the issuer's keys are sealed with; wiped from memory with the role. None where the passphrase opened nothing.
    pub(super) vault: Option<Key>,
}

/// What a secret opened.
pub(super) enum Opened {
    /// It is that one, as it was hashed.
    By(String),
    /// It is none; the next is looked at in so many seconds.
    Not(u64),
}

/// A passphrase as it is hashed: no space at its ends, whatever the keyboard's habits.
fn trimmed(text: &SafeText) -> String {
    text.as_str().trim().to_owned()
}

impl Kit {
    /// Whether a passphrase was chosen on this machine.
    pub fn is_guarded(&self) -> bool {
        self.disk.secret(Secret::Passphrase).is_ok_and(|kept| kept.is_some())
    }

    /// Whether what only the adviser does can be done now: the role is open, or nobody ever chose a passphrase.
    pub fn is_open(&self) -> bool {
        self.role.is_some() || !self.is_guarded()
    }

    /// Opens the role with a passphrase, for a command.
    ///
    /// # Errors
    /// When it is not the one, or another window has the role.
    pub fn open_with(&mut self, passphrase: &str) -> Result<()> {
        if !self.is_guarded() {
            return Ok(());
        }
        match self.enter_role(Secret::Passphrase, &SafeText::show_line(passphrase))? {
            AdviserSaid::Open(..) => Ok(()),
            AdviserSaid::Door { .. } => Err(Error::new(Kind::User, tr!("adviser-busy")).hint(tr!("adviser-busy-how"))),
            _ => Err(Error::new(Kind::User, tr!("adviser-not-that")).hint(tr!("adviser-guards"))),
        }
    }

    /// Chooses the first passphrase of this machine, for a command; the recovery code, told this once.
    ///
    /// # Errors
    /// It is too short; another window has the role; it cannot be written.
    pub fn choose_with(&mut self, passphrase: &str) -> Result<SafeText> {
        if passphrase.trim().chars().count() < PASSPHRASE_MIN {
            return Err(Error::new(Kind::User, tr!("adviser-short", least = PASSPHRASE_MIN)).hint(tr!("adviser-choose-how")));
        }
        match self.choose(&SafeText::show_line(passphrase))? {
            AdviserSaid::Recovery(code) => Ok(code),
            _ => Err(Error::new(Kind::User, tr!("adviser-busy")).hint(tr!("adviser-busy-how"))),
        }
    }

    /// Refuses what only the adviser does.
    ///
    /// # Errors
    /// When the role is closed.
    pub fn needs_role(&self) -> Result<()> {
        if self.is_open() { Ok(()) } else { Err(Error::new(Kind::User, tr!("adviser-needed")).hint(tr!("adviser-needed-hint"))) }
    }

    /// Answers the adviser's rooms.
    pub(super) fn adviser(&mut self, ask: AdviserAsk) -> Result<Option<Msg>> {
        Ok(Some(Msg::Adviser(match ask {
            AdviserAsk::Come if self.role.is_some() => self.room_open()?,
            AdviserAsk::Come => {
                let (first, wait) = (!self.is_guarded(), self.waits(Secret::PassphrasesInVain)?);
                AdviserSaid::Door { first, busy: self.take_lock()?.is_none(), wait }
            }
            AdviserAsk::Choose(passphrase) => self.choose(&passphrase)?,
            AdviserAsk::Enter(passphrase) => self.enter_role(Secret::Passphrase, &passphrase)?,
            AdviserAsk::Recover(code) => self.enter_role(Secret::Recovery, &code)?,
            AdviserAsk::Close => {
                self.role = None;
                self.stop_work();
                return Ok(Some(Msg::Emptied(self.kept_settings())));
            }
            AdviserAsk::People(from) => {
                self.needs_role()?;
                self.people_rows(from)?
            }
            AdviserAsk::Join(ask) => self.joins(&ask)?,
            AdviserAsk::Badges(ask) => AdviserSaid::Badges(self.badge_room(ask)?),
            // Answered apart: not all of it has an answer.
            AdviserAsk::Figures(ask) => return self.dashboard(*ask),
            AdviserAsk::Records(ask) => return self.records(*ask),
            AdviserAsk::Workshop(ask) => return self.workshops(*ask),
            AdviserAsk::ResetCode(id) => {
                self.needs_role()?;
                self.disk.set_code(id, None)?;
                self.disk.append(Some(id), &[Record::CodeReset {}], None)?;
                self.tried(Secret::CodesInVain, true)?;
                AdviserSaid::Done(tr!("person-reset-done"))
            }
        })))
    }

    /// Takes the role; `None` where another window has it. Where nothing lasts, nobody else can have it.
    fn take_lock(&self) -> Result<Option<Role>> {
        if self.folder.as_os_str().is_empty() {
            return Ok(Some(Role { _file: None, vault: None }));
        }
        let path = LOCK.at(&self.folder);
        let not_written = |said: &dyn std::fmt::Display| Error::not_written(&path).detail(said);
        let file = LOCK.open(&self.folder).map_err(|said| not_written(&said))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Role { _file: Some(file), vault: None })),
            Err(TryLockError::WouldBlock) => Ok(None),
            // A stick that knows no locks: the role is open all the same.
            Err(TryLockError::Error(_)) => Ok(Some(Role { _file: None, vault: None })),
        }
    }

    fn choose(&mut self, passphrase: &SafeText) -> Result<AdviserSaid> {
        if self.is_guarded() && self.role.is_none() {
            return Err(Error::new(Kind::User, tr!("adviser-needed")).hint(tr!("adviser-needed-hint")));
        }
        if self.role.is_none() {
            let Some(role) = self.take_lock()? else { return Ok(AdviserSaid::Door { first: false, busy: true, wait: 0 }) };
            self.role = Some(role);
        }
        let mut random = [0; 16];
        self.world.random(&mut random);
        let code = lock::recovery(random);
        let (passphrase, recovered) = (trimmed(passphrase), lock::recovered(&code));
        let recovery = self.hashed(&recovered, self.costs.adviser)?;
        let hash = self.hashed(&passphrase, self.costs.adviser)?;
        // First what these will open, then that they do: whatever stops it in between, the old ones and the new ones open it.
        let old = self.admit_to_vault(&[&passphrase, &recovered])?;
        self.disk.set_secret(Secret::Recovery, Some(&recovery))?;
        self.disk.set_secret(Secret::Passphrase, Some(&hash))?;
        self.forget_in_vault(old)?;
        Ok(AdviserSaid::Recovery(SafeText::show_line(&code)))
    }

    /// Whether `typed` is one of these secrets of the adviser. A try in vain counts once, whatever it was meant to be.
    pub(super) fn opens(&mut self, secrets: &[Secret], typed: &SafeText) -> Result<Opened> {
        let wait = self.waits(Secret::PassphrasesInVain)?;
        for secret in secrets {
            let hash = self.disk.secret(*secret)?.unwrap_or_default();
            let typed = if *secret == Secret::Recovery { lock::recovered(typed) } else { trimmed(typed) };
            if lock::fits(&typed, &hash) {
                self.tried(Secret::PassphrasesInVain, true)?;
                return Ok(Opened::By(typed));
            }
        }
        self.tried(Secret::PassphrasesInVain, false)?;
        Ok(Opened::Not(self.waits(Secret::PassphrasesInVain)?.max(wait)))
    }

    fn enter_role(&mut self, secret: Secret, typed: &SafeText) -> Result<AdviserSaid> {
        let typed = match self.opens(&[secret], typed)? {
            Opened::By(typed) => typed,
            Opened::Not(wait) => return Ok(AdviserSaid::NotThat(wait)),
        };
        let Some(mut role) = self.take_lock()? else { return Ok(AdviserSaid::Door { first: false, busy: true, wait: 0 }) };
        // A file of keys that cannot be read keeps nobody out of the rest.
        role.vault = Keyring::read(&self.folder).ok().and_then(|ring| ring.open(&typed));
        self.role = Some(role);
        if secret == Secret::Recovery { Ok(AdviserSaid::Another) } else { self.room_open() }
    }

    /// What waits in the adviser's room: badges to sign, a workshop that is open.
    fn room_open(&self) -> Result<AdviserSaid> {
        let open = self.gatherings()?.into_iter().find(Gathering::is_open);
        Ok(AdviserSaid::Open(self.to_sign(), open.map(|one| (one.id, SafeText::show_line(&one.plan.title)))))
    }

    fn people_rows(&self, from: usize) -> Result<AdviserSaid> {
        let all = self.disk.learners()?;
        let mut rows = Vec::new();
        for one in all.iter().skip(from).take(PEOPLE) {
            rows.push(self.row(one)?);
        }
        Ok(AdviserSaid::People(rows, all.len()))
    }

    pub(super) fn row(&self, one: &Learner) -> Result<PersonRow> {
        let sign = self.sign_of(one.id)?;
        Ok(PersonRow {
            id: one.id,
            nickname: SafeText::show_line(&one.nickname),
            sign,
            code: self.disk.code_of(one.id)?.is_some(),
            last: self.disk.last_seen(one.id)?.map(date),
        })
    }

    /// Somebody who is known here, as the adviser sees them.
    pub(super) fn row_of(&self, id: LearnerId) -> Result<Option<PersonRow>> {
        self.disk.learners()?.iter().find(|one| one.id == id).map(|one| self.row(one)).transpose()
    }
}
