//! Secrets of this machine, kept beside the events and never exported: hashes of codes, and how often a door was tried in vain.

use rusqlite::{OptionalExtension, TransactionBehavior};

use super::Journal;
use super::append::erased;
use super::caches::is_erased;
use crate::error::Result;
use crate::ids::LearnerId;

/// A secret of the machine itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The hash of the adviser's passphrase.
    Passphrase,
    /// The hash of the recovery code.
    Recovery,
    /// Wrong picture codes in a row.
    CodesInVain,
    /// Wrong passphrases in a row.
    PassphrasesInVain,
}

impl Secret {
    const fn key(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::CodesInVain => "codes-in-vain",
            Self::PassphrasesInVain => "passphrases-in-vain",
        }
    }
}

impl Journal {
    /// The hash of a person's picture code, where they have one.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn code_of(&self, learner: LearnerId) -> Result<Option<String>> {
        // Codes are no events: somebody who was joined may have theirs under another id.
        let head = self.person_of(learner)?;
        for id in std::iter::once(head).chain(self.ids_of(learner)?) {
            let id = id.uuid();
            let read = self.conn.query_one("SELECT hash FROM code WHERE learner = ?1", [id.as_bytes()], |row| row.get(0)).optional();
            if let Some(hash) = self.reading(read)? {
                return Ok(Some(hash));
            }
        }
        Ok(None)
    }

    /// Gives a person another code, or none.
    ///
    /// # Errors
    /// Not saved; or the person was erased.
    pub fn set_code(&mut self, learner: LearnerId, hash: Option<&str>) -> Result<()> {
        let id = learner.uuid();
        if self.reading(is_erased(&self.conn, learner))? {
            return Err(erased());
        }
        let ids = self.ids_of(learner)?;
        self.site.saving(|| {
            let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for id in ids {
                tx.execute("DELETE FROM code WHERE learner = ?1", [id.uuid().as_bytes()])?;
            }
            if let Some(hash) = hash {
                tx.execute("INSERT INTO code (learner, hash) VALUES (?1, ?2)", (id.as_bytes(), hash))?;
            }
            tx.commit()
        })
    }

    /// What is kept under that name.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn secret(&self, secret: Secret) -> Result<Option<String>> {
        self.reading(self.conn.query_one("SELECT value FROM machine WHERE key = ?1", [secret.key()], |row| row.get(0)).optional())
    }

    /// Keeps it, or forgets it.
    ///
    /// # Errors
    /// Not saved.
    pub fn set_secret(&mut self, secret: Secret, value: Option<&str>) -> Result<()> {
        self.site.saving(|| {
            match value {
                Some(value) => self.conn.execute("INSERT OR REPLACE INTO machine (key, value) VALUES (?1, ?2)", (secret.key(), value)),
                None => self.conn.execute("DELETE FROM machine WHERE key = ?1", [secret.key()]),
            }
            .map(drop)
        })
    }
}
