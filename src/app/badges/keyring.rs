//! The file of keys, the issuer's and the one that opens collected journals: sealed with a random key, which the adviser's passphrase
//! and the recovery code open, each alone.
//!
//! It stands beside the journal and in no copy of it. Whoever changes the passphrase seals nothing anew but that one key; until
//! the new hashes are in the journal the old passphrase opens it too, so that a power cut in between loses nothing.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::badge::{Issuer, Keys, SECRET};
use crate::clock::{Millis, World};
use crate::error::{Error, Kind, Result};
use crate::exchange::seal::{CollectingKey, CollectingSecret};
use crate::lock::{Cost, KEY, Key, NONCE, Sealed, WRAP_RANDOM, Wrapped};
use crate::places::{COPIES, KEYS};
use crate::text::SafeText;
use crate::tr;

/// The format of the file of this machine, and of a copy for another.
const FORMAT: &str = "tremplin-keys-1";
const COPY: &str = "tremplin-issuer-copy-1";
/// What is sealed: nothing sealed for one opens as the other.
const VAULT: &str = "tremplin-vault";
const OF_ISSUER: &str = "tremplin-issuer";
const OF_COLLECTING: &str = "tremplin-collecting";
/// Longest file that is read, in bytes: an emblem may be in it.
const LONGEST: u64 = 1 << 20;

/// An issuer with its sealed keys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::app) struct Kept {
    /// What is not secret.
    pub issuer: Issuer,
    /// When it was made or brought here, in milliseconds since 1970.
    pub made_at: i64,
    /// When a copy was last made, likewise.
    #[serde(default)]
    pub copied_at: Option<i64>,
    sealed: Sealed,
}

/// The key that collected journals are locked for, its secret half sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Collecting {
    key: String,
    sealed: Sealed,
}

/// The file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::app) struct Keyring {
    format: String,
    /// The random key, by the passphrase and by the recovery code; for a moment by older ones too.
    vault: Vec<Wrapped>,
    /// Whom badges speak for.
    pub issuer: Option<Kept>,
    /// What collected journals are opened with. Older kits knew none: where there is none, none is written.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    collecting: Option<Collecting>,
}

/// An issuer on its way to another laptop.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Copy {
    format: String,
    issuer: Issuer,
    keys: Wrapped,
}

/// Random bytes for a key.
///
/// # Errors
/// The system has none: no key is made from guessable ones.
pub(in crate::app) fn random<const N: usize>(world: &dyn World) -> Result<[u8; N]> {
    let mut bytes = [0; N];
    if world.secret(&mut bytes) {
        return Ok(bytes);
    }
    Err(Error::new(Kind::Io, tr!("issuer-no-random")).hint(tr!("issuer-no-random-hint")))
}

fn impossible() -> Error {
    Error::new(Kind::Internal, tr!("issuer-not-sealed"))
}

/// A key drawn anew.
pub(super) fn new_key(world: &dyn World) -> Result<Key> {
    random::<KEY>(world).map(Key::new)
}

impl Keyring {
    /// The file in the data folder; an empty one where there is none.
    ///
    /// # Errors
    /// It cannot be read, or is not one.
    pub fn read(data: &Path) -> Result<Self> {
        let empty = Self { format: FORMAT.to_owned(), vault: Vec::new(), issuer: None, collecting: None };
        if data.as_os_str().is_empty() {
            return Ok(empty);
        }
        let path = KEYS.at(data);
        let broken = || {
            let cause = tr!("issuer-file-broken", file = SafeText::show_path(&path));
            Error::new(Kind::Store, cause).hint(tr!("issuer-file-broken-hint"))
        };
        match std::fs::metadata(&path) {
            Err(said) if said.kind() == std::io::ErrorKind::NotFound => return Ok(empty),
            Ok(meta) if meta.len() <= LONGEST => {}
            _ => return Err(broken()),
        }
        let text = std::fs::read(&path).map_err(|said| broken().detail(&said))?;
        let read: Self = serde_json::from_slice(&text).map_err(|said| broken().detail(&said))?;
        if read.format == FORMAT { Ok(read) } else { Err(broken()) }
    }

    /// Puts it on the disk, whole or not at all.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, data: &Path) -> Result<()> {
        if data.as_os_str().is_empty() {
            return Ok(());
        }
        let path = KEYS.at(data);
        let text = serde_json::to_vec_pretty(self).map_err(|_| impossible())?;
        KEYS.replace(data, &text).map(drop).map_err(|said| Error::not_written(&path).detail(&said))
    }

    /// Puts the file among the copies, as it is, and begins anew.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put_aside(&mut self, data: &Path, now: Millis) -> Result<()> {
        let name = format!("shut-{}.json", now.0);
        let folder = COPIES.at(data);
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        COPIES.whole_file(data, &name, &text).map_err(|said| Error::not_written(&folder).detail(&said))?;
        (self.vault, self.issuer, self.collecting) = (Vec::new(), None, None);
        Ok(())
    }

    /// Puts the issuer among the copies, sealed as it is, with the ways to open it.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put_issuer_aside(&mut self, data: &Path, now: Millis) -> Result<()> {
        let (vault, collecting) = (self.vault.clone(), self.collecting.clone());
        self.put_aside(data, now)?;
        (self.vault, self.collecting) = (vault, collecting);
        Ok(())
    }

    /// The key that everything is sealed with; `None` where this opens none.
    pub fn open(&self, secret: &str) -> Option<Key> {
        self.vault.iter().find_map(|wrapped| wrapped.open(secret, VAULT)).and_then(|key| Some(Key::new(key.as_slice().try_into().ok()?)))
    }

    /// Adds that `secrets` open it, each alone; says how many ways there were before, for [`Keyring::forget`].
    ///
    /// # Errors
    /// The system has no random bytes.
    pub fn admit(&mut self, key: &Key, secrets: &[&str], cost: Cost, world: &dyn World) -> Result<usize> {
        let before = self.vault.len();
        for secret in secrets {
            let random = random::<WRAP_RANDOM>(world)?;
            self.vault.push(Wrapped::new(secret, cost, random, VAULT, &**key).ok_or_else(impossible)?);
        }
        Ok(before)
    }

    /// Forgets the oldest ways to open it.
    pub fn forget(&mut self, many: usize) {
        self.vault.drain(..many.min(self.vault.len()));
    }

    /// Keeps an issuer.
    ///
    /// # Errors
    /// The system has no random bytes.
    pub fn keep(&mut self, issuer: Issuer, keys: &Keys, key: &Key, world: &dyn World) -> Result<()> {
        let nonce = random::<NONCE>(world)?;
        let sealed = Sealed::new(key, nonce, &about(&issuer), keys.secret()).ok_or_else(impossible)?;
        self.issuer = Some(Kept { issuer, made_at: world.now().0, copied_at: None, sealed });
        Ok(())
    }

    /// Whether nothing is sealed in it.
    pub const fn is_empty(&self) -> bool {
        self.issuer.is_none() && self.collecting.is_none()
    }

    /// Keeps the key that opens collected journals.
    ///
    /// # Errors
    /// The system has no random bytes.
    pub fn keep_collecting(&mut self, secret: &CollectingSecret, key: &Key, world: &dyn World) -> Result<()> {
        let public = secret.key().to_string();
        let nonce = random::<NONCE>(world)?;
        let sealed = Sealed::new(key, nonce, &of_collecting(&public), secret.text().as_bytes()).ok_or_else(impossible)?;
        self.collecting = Some(Collecting { key: public, sealed });
        Ok(())
    }

    /// What collected journals are locked for, where there is such a key.
    pub fn collecting_key(&self) -> Option<CollectingKey> {
        CollectingKey::parse(&self.collecting.as_ref()?.key)
    }

    /// What opens them; `None` with another key, or where the file was changed.
    pub fn collecting_secret(&self, key: &Key) -> Option<CollectingSecret> {
        let kept = self.collecting.as_ref()?;
        let text = kept.sealed.open(key, &of_collecting(&kept.key))?;
        let secret = CollectingSecret::parse(std::str::from_utf8(&text).ok()?)?;
        (secret.key().to_string() == kept.key).then_some(secret)
    }

    /// The keys of the issuer that is kept; `None` with another key, or where the file was changed.
    pub fn keys(&self, key: &Key) -> Option<Keys> {
        let kept = self.issuer.as_ref()?;
        let secret = kept.sealed.open(key, &about(&kept.issuer))?;
        matching(secret.as_slice(), &kept.issuer)
    }
}

/// The name and the rest of the profile are part of what is sealed: a changed file does not make the key speak for somebody else.
fn about(issuer: &Issuer) -> String {
    format!("{OF_ISSUER} {}", serde_json::to_string(issuer).unwrap_or_default())
}

fn of_collecting(key: &str) -> String {
    format!("{OF_COLLECTING} {key}")
}

fn matching(secret: &[u8], issuer: &Issuer) -> Option<Keys> {
    let secret: &[u8; SECRET] = secret.try_into().ok()?;
    Keys::from_secret(secret).filter(|keys| keys.issuer(issuer.profile.clone()) == *issuer)
}

/// A copy of an issuer for another laptop, sealed with a passphrase of its own.
///
/// # Errors
/// The system has no random bytes.
pub(super) fn copy(issuer: &Issuer, keys: &Keys, passphrase: &str, cost: Cost, world: &dyn World) -> Result<String> {
    let random = random::<WRAP_RANDOM>(world)?;
    let keys = Wrapped::new(passphrase, cost, random, &about(issuer), keys.secret()).ok_or_else(impossible)?;
    let copy = Copy { format: COPY.to_owned(), issuer: issuer.clone(), keys };
    serde_json::to_string_pretty(&copy).map(|text| text + "\n").map_err(|_| impossible())
}

/// The issuer in a copy.
///
/// # Errors
/// It is no copy, or was sealed with another passphrase.
pub(super) fn from_copy(text: &str, passphrase: &str) -> Result<(Issuer, Keys)> {
    let copy: Copy = serde_json::from_str(text)
        .ok()
        .filter(|copy: &Copy| copy.format == COPY)
        .ok_or_else(|| Error::new(Kind::Content, tr!("issuer-no-copy")).hint(tr!("issuer-no-copy-hint")))?;
    let secret = copy.keys.open(passphrase, &about(&copy.issuer));
    let keys = secret.and_then(|secret| matching(secret.as_slice(), &copy.issuer));
    let keys = keys.ok_or_else(|| Error::new(Kind::User, tr!("issuer-copy-shut")).hint(tr!("issuer-copy-shut-hint")))?;
    Ok((copy.issuer, keys))
}

/// Whose copy it is, without opening it.
pub(super) fn copy_of(text: &str) -> Option<Issuer> {
    serde_json::from_str(text).ok().filter(|copy: &Copy| copy.format == COPY).map(|copy| copy.issuer)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::badge::Profile;
    use crate::clock::{BUILT, Still};
    use crate::lock::Costs;

    const CHEAP: Cost = Costs::CHEAP.adviser;

    fn made() -> (Keyring, Key, Keys, Still) {
        let world = Still::at(BUILT);
        let mut ring = Keyring { format: FORMAT.to_owned(), vault: Vec::new(), issuer: None, collecting: None };
        let (key, keys) = (new_key(&world).unwrap(), Keys::from_secret(&[7; SECRET]).unwrap());
        ring.admit(&key, &["passphrase", "RECOVERY"], CHEAP, &world).unwrap();
        ring.keep(keys.issuer(Profile { name: "Médiathèque".to_owned(), ..Profile::default() }), &keys, &key, &world).unwrap();
        (ring, key, keys, world)
    }

    #[test]
    fn passphrase_and_recovery_code_open_it_each_alone_and_nothing_else_does() {
        let (ring, _, keys, _) = made();
        for secret in ["passphrase", "RECOVERY"] {
            assert_eq!(ring.keys(&ring.open(secret).unwrap()).unwrap().secret(), keys.secret());
        }
        assert!(ring.open("Passphrase").is_none());
        let text = serde_json::to_string(&ring).unwrap();
        assert!(!text.contains("BwcHBwcH"), "the secret itself stands in the file");
    }

    #[test]
    fn another_passphrase_is_admitted_before_the_old_one_is_forgotten() {
        let (mut ring, key, _, world) = made();
        let old = ring.admit(&key, &["new one", "NEW CODE"], CHEAP, &world).unwrap();
        assert!(["passphrase", "RECOVERY", "new one", "NEW CODE"].into_iter().all(|secret| ring.open(secret).is_some()));
        ring.forget(old);
        assert!(ring.open("passphrase").is_none() && ring.open("RECOVERY").is_none());
        assert!(ring.keys(&ring.open("new one").unwrap()).is_some());
    }

    #[test]
    fn a_file_that_names_another_organisation_gives_no_key() {
        let (mut ring, key, ..) = made();
        ring.issuer.as_mut().unwrap().issuer.profile.name = "Mairie".to_owned();
        assert!(ring.keys(&key).is_none());
    }

    #[test]
    fn the_collecting_key_stays_with_the_vault_and_a_changed_file_gives_none() {
        let (mut ring, key, _, world) = made();
        let secret = CollectingSecret::generate();
        ring.keep_collecting(&secret, &key, &world).unwrap();
        let text = serde_json::to_string(&ring).unwrap();
        assert!(!text.contains("AGE-SECRET"), "{text}");
        let mut read: Keyring = serde_json::from_str(&text).unwrap();
        assert_eq!(read.collecting_key(), Some(secret.key()));
        assert_eq!(read.collecting_secret(&ring.open("RECOVERY").unwrap()).unwrap().text(), secret.text());
        assert!(read.collecting_secret(&new_key(&world).unwrap()).is_none());
        // Another organisation takes nothing of it away; all begun anew does.
        let tmp = tempfile::tempdir().unwrap();
        read.put_issuer_aside(tmp.path(), BUILT).unwrap();
        assert!(read.collecting_secret(&key).is_some() && !read.is_empty());
        read.put_aside(tmp.path(), BUILT).unwrap();
        assert!(read.is_empty() && read.collecting_key().is_none());
        read.collecting = Some(Collecting { key: CollectingSecret::generate().key().to_string(), ..ring.collecting.unwrap() });
        assert!(read.collecting_secret(&key).is_none());
    }

    #[test]
    fn a_copy_brings_the_same_issuer_and_only_with_its_passphrase() {
        let (ring, _, keys, world) = made();
        let issuer = ring.issuer.unwrap().issuer;
        let text = copy(&issuer, &keys, "pour la copie", CHEAP, &world).unwrap();
        let (other, brought) = from_copy(&text, "pour la copie").unwrap();
        assert_eq!((&other, brought.secret()), (&issuer, keys.secret()));
        assert_eq!(from_copy(&text, "pour la copi").unwrap_err().kind, Kind::User);
        assert_eq!(from_copy(&text.replace("diath", "diat"), "pour la copie").unwrap_err().kind, Kind::User);
        assert_eq!(from_copy("{}", "x").unwrap_err().kind, Kind::Content);
        assert_eq!(copy_of(&text), Some(issuer));
    }
}
