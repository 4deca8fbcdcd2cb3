//! The organisation that a badge speaks for: what it says of itself, and its two keys.

use ed25519_dalek::{Signer as _, SigningKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::did::Did;

/// What an issuer says of itself. Nothing in it is checked by a signature of anybody else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The organisation's name.
    pub name: String,
    /// Where it is on the web: an absolute address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub url: Option<String>,
    /// Where it can be written to.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub email: Option<String>,
    /// Its emblem, as a `data:` or a web address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub image: Option<String>,
}

/// An issuer without its secrets: what may be handed to anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// What it says of itself.
    pub profile: Profile,
    /// Its id in the main form of badges, and the key that signs them.
    pub did_key: String,
    /// Its id in the second form, a signed token.
    pub did_jwk: String,
}

/// How many secret bytes both keys are made from.
pub const SECRET: usize = 64;

/// The keys of an issuer. They are wiped from memory when dropped.
#[derive(Clone)]
pub struct Keys {
    ed25519: SigningKey,
    p256: p256::ecdsa::SigningKey,
    secret: Zeroizing<[u8; SECRET]>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Keys").field(&self.did_key().id()).finish()
    }
}

impl Keys {
    /// The keys made from `secret`, half of it each; `None` for the very few halves that are no P-256 key.
    pub fn from_secret(secret: &[u8; SECRET]) -> Option<Self> {
        let (first, second) = secret.split_first_chunk::<32>()?;
        let p256 = p256::ecdsa::SigningKey::from_slice(second).ok()?;
        Some(Self { ed25519: SigningKey::from_bytes(first), p256, secret: Zeroizing::new(*secret) })
    }

    /// From what they are made again.
    pub fn secret(&self) -> &[u8; SECRET] {
        &self.secret
    }

    /// The public half of the Ed25519 key.
    pub fn did_key(&self) -> Did {
        Did::Key(self.ed25519.verifying_key())
    }

    /// The public half of the P-256 key.
    pub fn did_jwk(&self) -> Did {
        Did::Jwk(*self.p256.verifying_key())
    }

    /// The issuer of that profile with these keys.
    pub fn issuer(&self, profile: Profile) -> Issuer {
        Issuer { profile, did_key: self.did_key().id(), did_jwk: self.did_jwk().id() }
    }

    /// Signs with the Ed25519 key; the same bytes give the same signature.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.ed25519.sign(bytes).to_bytes()
    }

    /// Signs with the P-256 key (ES256); the same bytes give the same signature.
    pub fn sign_es256(&self, bytes: &[u8]) -> Vec<u8> {
        let signature: p256::ecdsa::Signature = self.p256.sign(bytes);
        signature.to_bytes().to_vec()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_keys_sign_for_their_ids_the_same_every_time() {
        let keys = Keys::from_secret(&[7; SECRET]).unwrap();
        let issuer = keys.issuer(Profile::default());
        let (key, jwk) = (Did::parse(&issuer.did_key).unwrap(), Did::parse(&issuer.did_jwk).unwrap());
        assert!(key.signed(b"badge", &keys.sign(b"badge")) && jwk.signed(b"badge", &keys.sign_es256(b"badge")));
        assert!(!key.signed(b"badges", &keys.sign(b"badge")) && !jwk.signed(b"badges", &keys.sign_es256(b"badge")));
        assert_eq!((keys.sign(b"x"), keys.sign_es256(b"x")), (keys.sign(b"x"), keys.sign_es256(b"x")));
        assert!(!format!("{keys:?}").contains("7, 7"));
    }

    #[test]
    fn a_secret_that_is_no_key_is_refused() {
        assert!(Keys::from_secret(&[0; SECRET]).is_none());
    }
}
