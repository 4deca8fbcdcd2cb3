//! Secrets that must come back: sealed with a key (XChaCha20-Poly1305), and a key that a passphrase opens (argon2id).
//!
//! Whoever changes a byte of what is sealed, or says that it is something else, opens nothing.

use argon2::{Algorithm, Argon2, Params, Version};
use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::{Cost, SALT};

/// Length of a key in bytes.
pub const KEY: usize = 32;
/// Length of what must be different in each sealing, in bytes; drawn at random.
pub const NONCE: usize = 24;
/// Most memory, in KiB, and most passes that a file may ask for: a foreign one must not stop the machine.
const MOST: Cost = Cost { memory: 262_144, passes: 16 };

/// A key, wiped when dropped.
pub type Key = Zeroizing<[u8; KEY]>;

/// Bytes as files hold them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&Base64::encode_string(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Base64::decode_vec(&text).map(Self).map_err(|_| serde::de::Error::custom("base64"))
    }
}

/// Something sealed with a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    nonce: Bytes,
    sealed: Bytes,
}

impl Sealed {
    /// Seals `plain`, which is `about` something; `None` only where it is too long for memory.
    pub fn new(key: &[u8; KEY], nonce: [u8; NONCE], about: &str, plain: &[u8]) -> Option<Self> {
        let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
        let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: about.as_bytes() }).ok()?;
        Some(Self { nonce: Bytes(nonce.to_vec()), sealed: Bytes(sealed) })
    }

    /// What was sealed; `None` with another key, about something else, or changed since.
    pub fn open(&self, key: &[u8; KEY], about: &str) -> Option<Zeroizing<Vec<u8>>> {
        let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
        let nonce: [u8; NONCE] = self.nonce.0.as_slice().try_into().ok()?;
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: &self.sealed.0, aad: about.as_bytes() }).ok().map(Zeroizing::new)
    }
}

/// Something sealed with a passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrapped {
    salt: Bytes,
    memory: u32,
    passes: u32,
    nonce: Bytes,
    sealed: Bytes,
}

/// Random bytes that one wrapping needs.
pub const WRAP_RANDOM: usize = SALT + NONCE;

impl Wrapped {
    /// Seals `plain` with `secret`; `None` only for costs that cannot be.
    pub fn new(secret: &str, cost: Cost, random: [u8; WRAP_RANDOM], about: &str, plain: &[u8]) -> Option<Self> {
        let (salt, nonce) = random.split_first_chunk::<SALT>()?;
        let key = derive(secret, salt, cost)?;
        let Sealed { nonce, sealed } = Sealed::new(&key, nonce.try_into().ok()?, about, plain)?;
        Some(Self { salt: Bytes(salt.to_vec()), memory: cost.memory, passes: cost.passes, nonce, sealed })
    }

    /// What was sealed; `None` with another passphrase, about something else, or changed since.
    pub fn open(&self, secret: &str, about: &str) -> Option<Zeroizing<Vec<u8>>> {
        if self.memory > MOST.memory || self.passes > MOST.passes {
            return None;
        }
        let key = derive(secret, &self.salt.0, Cost { memory: self.memory, passes: self.passes })?;
        Sealed { nonce: self.nonce.clone(), sealed: self.sealed.clone() }.open(&key, about)
    }
}

fn derive(secret: &str, salt: &[u8], cost: Cost) -> Option<Key> {
    let params = Params::new(cost.memory, cost.passes, 1, Some(KEY)).ok()?;
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(secret.as_bytes(), salt, &mut *key).ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::lock::Costs;

    const CHEAP: Cost = Costs::CHEAP.adviser;

    #[test]
    fn only_the_same_passphrase_about_the_same_thing_opens_it() {
        let made = Wrapped::new("quatre mots", CHEAP, [7; WRAP_RANDOM], "keys", b"secret").unwrap();
        assert_eq!(made.open("quatre mots", "keys").unwrap().as_slice(), b"secret");
        assert!(made.open("quatre mot", "keys").is_none() && made.open("quatre mots", "badge").is_none());
        let text = serde_json::to_string(&made).unwrap();
        assert_eq!(serde_json::from_str::<Wrapped>(&text).unwrap(), made);
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn a_single_changed_byte_opens_nothing() {
        let made = Sealed::new(&[1; KEY], [2; NONCE], "keys", b"secret").unwrap();
        for at in 0..made.sealed.0.len() {
            let mut spoilt = made.clone();
            spoilt.sealed.0[at] ^= 1;
            assert!(spoilt.open(&[1; KEY], "keys").is_none(), "{at}");
        }
        assert!(made.open(&[2; KEY], "keys").is_none());
    }

    #[test]
    fn a_file_that_asks_for_too_much_is_not_obeyed() {
        let mut made = Wrapped::new("x", CHEAP, [7; WRAP_RANDOM], "keys", b"secret").unwrap();
        made.memory = u32::MAX;
        assert!(made.open("x", "keys").is_none());
    }
}
