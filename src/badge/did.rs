//! Ids of issuers that are their own public keys: nothing has to be looked up anywhere to check what they signed.
//!
//! `did:key` with Ed25519 (multicodec 0xed01, base58btc) for the main form of badges, `did:jwk` with P-256 for the second one.
//! Sources: W3C CCG did:key v0.9, did:jwk, RFC 7517 and RFC 7518 §6.2.

use base64ct::{Base64UrlUnpadded, Encoding};
use ed25519_dalek::{Signature, VerifyingKey};
use p256::ecdsa::signature::Verifier as _;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The multicodec prefix of an Ed25519 public key.
const ED25519: [u8; 2] = [0xed, 0x01];
const KEY: &str = "did:key:";
const JWK: &str = "did:jwk:";
/// Longest id that is looked at, in bytes.
const LONGEST: usize = 1024;

/// A public key that is an issuer's id.
#[derive(Clone, Debug, PartialEq)]
pub enum Did {
    /// `did:key` with Ed25519.
    Key(VerifyingKey),
    /// `did:jwk` with P-256.
    Jwk(p256::ecdsa::VerifyingKey),
}

impl Did {
    /// The key in `id`; `None` for any other sort of id. A key written in another than its own one way is refused.
    pub fn parse(id: &str) -> Option<Self> {
        if id.len() > LONGEST {
            return None;
        }
        let found = if let Some(multibase) = id.strip_prefix(KEY) {
            let bytes = bs58::decode(multibase.strip_prefix('z')?).into_vec().ok()?;
            let key: [u8; 32] = bytes.strip_prefix(&ED25519)?.try_into().ok()?;
            // A weak key signs anything for anybody.
            Self::Key(VerifyingKey::from_bytes(&key).ok().filter(|key| !key.is_weak())?)
        } else {
            let json = Base64UrlUnpadded::decode_vec(id.strip_prefix(JWK)?).ok()?;
            return Self::of_jwk(&serde_json::from_slice(&json).ok()?);
        };
        (found.id() == id).then_some(found)
    }

    /// The P-256 key of a JSON Web Key; private ones are refused.
    pub fn of_jwk(jwk: &Value) -> Option<Self> {
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        if text("kty") != Some("EC") || text("crv") != Some("P-256") || jwk.get("d").is_some() {
            return None;
        }
        let mut point = vec![4];
        for name in ["x", "y"] {
            let part = Base64UrlUnpadded::decode_vec(text(name)?).ok().filter(|part| part.len() == 32)?;
            point.extend(part);
        }
        p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok().map(Self::Jwk)
    }

    /// The id. Of a `did:jwk` the one that this kit writes: others may order or space its key otherwise.
    pub fn id(&self) -> String {
        match self {
            Self::Key(key) => {
                let mut bytes = ED25519.to_vec();
                bytes.extend(key.as_bytes());
                format!("{KEY}z{}", bs58::encode(bytes).into_string())
            }
            Self::Jwk(key) => format!("{JWK}{}", Base64UrlUnpadded::encode_string(jwk(key).to_string().as_bytes())),
        }
    }

    /// Its public key as a JSON Web Key, where that is its form.
    pub fn jwk(&self) -> Option<Value> {
        match self {
            Self::Key(_) => None,
            Self::Jwk(key) => Some(jwk(key)),
        }
    }

    /// What a proof names as its key: the id, and within it the key.
    pub fn method(&self) -> String {
        let id = self.id();
        match self {
            Self::Key(_) => format!("{id}#{}", id.trim_start_matches(KEY)),
            Self::Jwk(_) => format!("{id}#0"),
        }
    }

    /// Whether `signature` is of `bytes` by this key. Strict: one message, one key, one signature.
    pub fn signed(&self, bytes: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Key(key) => Signature::from_slice(signature).is_ok_and(|signature| key.verify_strict(bytes, &signature).is_ok()),
            Self::Jwk(key) => p256::ecdsa::Signature::from_slice(signature).is_ok_and(|signature| key.verify(bytes, &signature).is_ok()),
        }
    }
}

fn jwk(key: &p256::ecdsa::VerifyingKey) -> Value {
    let point = key.to_sec1_point(false);
    let part = |bytes: Option<&[u8]>| Base64UrlUnpadded::encode_string(bytes.unwrap_or_default());
    json!({
        "crv": "P-256",
        "kty": "EC",
        "x": part(point.x().map(AsRef::as_ref)),
        "y": part(point.y().map(AsRef::as_ref)),
    })
}

/// How many words a fingerprint has, one out of 256 each.
pub const WORDS: usize = 8;

/// Eight bytes that tell an issuer's id from another's, to be read as words by two people on the telephone.
pub fn fingerprint(id: &str) -> [u8; WORDS] {
    let hash: [u8; 32] = Sha256::digest(id.as_bytes()).into();
    let mut first = [0; WORDS];
    for (to, from) in first.iter_mut().zip(hash) {
        *to = from;
    }
    first
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The example of the specification of did:jwk.
    const JWK_ID: &str = "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9";
    /// Of the W3C vectors for eddsa-rdfc-2022.
    const KEY_ID: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    #[test]
    fn ids_are_read_and_written_alike() {
        for id in [KEY_ID, JWK_ID] {
            assert_eq!(Did::parse(id).unwrap().id(), id);
        }
        assert_eq!(Did::parse(KEY_ID).unwrap().method(), format!("{KEY_ID}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"));
        assert_eq!(Did::parse(JWK_ID).unwrap().method(), format!("{JWK_ID}#0"));
    }

    #[test]
    fn what_is_no_such_key_is_none() {
        let weak = format!("did:key:z{}", bs58::encode([&ED25519[..], &[0; 32]].concat()).into_string());
        let long = format!("did:key:z{}", "6".repeat(2000));
        for id in
            ["", "did:key:", "did:key:z6Mk", "did:web:commune.example", "did:key:é", "did:jwk:e30", &weak, &long, &format!("{KEY_ID} ")]
        {
            assert!(Did::parse(id).is_none(), "{id}");
        }
        let mut private = Did::parse(JWK_ID).unwrap().jwk().unwrap();
        private["d"] = json!("AAAA");
        assert!(Did::of_jwk(&private).is_none());
    }

    #[test]
    fn fingerprints_differ() {
        assert_ne!(fingerprint(KEY_ID), fingerprint(JWK_ID));
        assert_eq!(fingerprint(KEY_ID), fingerprint(KEY_ID));
    }
}
