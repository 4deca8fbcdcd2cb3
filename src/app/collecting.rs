//! The collecting key: what laptops lock their journals for, so that a stick that is lost says nothing. Its public half goes to the
//! laptops; its secret half stays here, sealed like the issuer's keys, and opens with the adviser's role.

use super::badges::{Keyring, random};
use super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::exchange::seal::{CollectingKey, CollectingSecret};
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;

/// The setting of a machine that says for which key its journal is locked when somebody collects.
pub(super) const FOR: &str = "collecting-key";

impl Kit {
    /// The collecting key of this machine, where it was made here.
    ///
    /// # Errors
    /// The file of keys cannot be read.
    pub fn own_collecting_key(&self) -> Result<Option<CollectingKey>> {
        Ok(Keyring::read(&self.folder)?.collecting_key())
    }

    /// For which key the journal of this machine is locked when somebody collects: the one that it was told, else its own.
    ///
    /// # Errors
    /// The journal or the file of keys cannot be read; or what it was told is no key.
    pub fn collecting_key(&self) -> Result<Option<CollectingKey>> {
        match self.disk.settings(None)?.get(FOR) {
            Some(told) => Self::collecting_key_named(told).map(Some),
            None => self.own_collecting_key(),
        }
    }

    /// The collecting key that a text says.
    ///
    /// # Errors
    /// It says none.
    pub fn collecting_key_named(text: &str) -> Result<CollectingKey> {
        CollectingKey::parse(text).ok_or_else(|| {
            Error::new(Kind::User, tr!("collect-bad-key", key = SafeText::show_line(text))).hint(tr!("collect-bad-key-hint"))
        })
    }

    /// Tells this machine for which key its journal is locked when somebody collects.
    ///
    /// # Errors
    /// The role is closed; not saved.
    pub fn collect_for(&mut self, key: &CollectingKey) -> Result<()> {
        self.needs_role()?;
        self.disk.append(None, &[Record::MachineSet { key: FOR.to_owned(), value: key.to_string() }], None)?;
        self.forget_settings();
        Ok(())
    }

    /// The collecting key of this machine; made where there is none.
    ///
    /// # Errors
    /// No passphrase was chosen, or the role is closed; it cannot be written.
    pub fn make_collecting_key(&mut self) -> Result<CollectingKey> {
        let mut ring = Keyring::read(&self.folder)?;
        if let Some(key) = ring.collecting_key() {
            return Ok(key);
        }
        let user = |cause, hint| Error::new(Kind::User, cause).hint(hint);
        if !self.is_guarded() {
            return Err(user(tr!("collect-needs-passphrase"), tr!("issuer-needs-passphrase-hint")));
        }
        let Some(role) = &self.role else { return Err(user(tr!("adviser-needed"), tr!("adviser-needed-hint"))) };
        // A passphrase that was chosen before there were keys opens none yet.
        let Some(key) = role.vault.clone() else { return Err(user(tr!("issuer-old-passphrase"), tr!("issuer-old-passphrase-hint"))) };
        // Whoever makes the key asks the system itself, and stops the program where there is no randomness.
        random::<1>(&*self.world)?;
        let secret = CollectingSecret::generate();
        ring.keep_collecting(&secret, &key, &*self.world)?;
        ring.write(&self.folder)?;
        Ok(secret.key())
    }

    /// What opens files that are locked for this machine.
    ///
    /// # Errors
    /// There is no such key here; the role is closed.
    pub(super) fn collecting_secret(&self) -> Result<CollectingSecret> {
        let ring = Keyring::read(&self.folder)?;
        if ring.collecting_key().is_none() {
            return Err(Error::new(Kind::User, tr!("sealed-none")).hint(tr!("sealed-other-hint")));
        }
        let Some(role) = &self.role else {
            return Err(Error::new(Kind::User, tr!("sealed-closed")).hint(tr!("adviser-needed-hint")));
        };
        let secret = role.vault.as_ref().and_then(|key| ring.collecting_secret(key));
        secret.ok_or_else(|| Error::new(Kind::Store, tr!("collect-shut")).hint(tr!("collect-shut-hint")))
    }
}

/// The secret half of a collecting key in a text, as `age-keygen` writes it.
pub fn collecting_secret_in(text: &str) -> Option<CollectingSecret> {
    CollectingSecret::parse(text)
}
