//! Signatures beside packs, and the keys that make them, in the file formats of the program `minisign`: others verify ours, we theirs.
//!
//! The crate `minisign` was weighed: it would bring a second Ed25519 and four crates, stops the program over a signature that is cut, and
//! leaves secrets in memory. All that the format needs is here already (Ed25519, `BLAKE2b`, scrypt); what is ours is the order of bytes.
//! Only the newer form is read, in which the sum of the file is signed (`ED`); the older one (`Ed`) is refused. Pure: random bytes are
//! handed in. May use error, words, text; must not know files, packs, or whom anybody trusts.

mod key;
#[cfg(test)]
mod tests;

use std::fmt;

use base64ct::{Base64, Encoding};
use blake2::{Blake2b512, Digest};
use ed25519_dalek::VerifyingKey;

use crate::error::{Error, Kind, Result};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub use key::{RANDOM, SALT, SigningKey};

/// Longest file of a signature or of a key that is read, in bytes.
pub const FILE_MAX: usize = 4096;
/// How both comments begin.
const UNTRUSTED: &str = "untrusted comment: ";
const TRUSTED: &str = "trusted comment: ";
/// The sort of a key, and of a signature over the file itself, which is refused.
const KEY: &[u8; 2] = b"Ed";
/// The sort of a signature over the sum of the file.
const HASHED: &[u8; 2] = b"ED";
/// Behind this word the comment that nobody vouches for may name the key: whoever does not know the signer compares its words.
const CLAIM: &str = "public-key:";

/// A public key: who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    id: [u8; 8],
    key: [u8; 32],
}

impl Signer {
    /// The key in a text: alone, or in a file as `minisign` writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with(UNTRUSTED.trim_end()))?;
        let raw: [u8; 42] = decode(line)?;
        let (sort, rest) = raw.split_first_chunk::<2>()?;
        let (id, key) = rest.split_first_chunk::<8>()?;
        let key: [u8; 32] = key.try_into().ok()?;
        // A point for which many signatures hold is nobody's key.
        let sound = VerifyingKey::from_bytes(&key).is_ok_and(|point| !point.is_weak());
        (sort == KEY && sound).then_some(Self { id: *id, key })
    }

    /// What tells this key from all others; the short number that goes with it tells nothing, anybody can choose it.
    pub fn identity(&self) -> String {
        format!("minisign:{}", Base64::encode_string(&self.key))
    }

    /// Whether both are one key.
    pub fn is(&self, other: &Self) -> bool {
        self.key == other.key
    }

    /// Its short number, as `minisign` shows it.
    pub fn number(&self) -> String {
        number(self.id)
    }

    /// Its file, as `minisign` writes one.
    pub fn file(&self) -> String {
        format!("{UNTRUSTED}minisign public key {}\n{self}\n", self.number())
    }
}

impl fmt::Display for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut raw = KEY.to_vec();
        raw.extend_from_slice(&self.id);
        raw.extend_from_slice(&self.key);
        f.write_str(&Base64::encode_string(&raw))
    }
}

fn number(id: [u8; 8]) -> String {
    format!("{:016X}", u64::from_le_bytes(id))
}

/// Exactly so many bytes.
fn decode<const N: usize>(line: &str) -> Option<[u8; N]> {
    Base64::decode_vec(line.trim()).ok()?.try_into().ok()
}

fn refused(cause: Words) -> Error {
    Error::new(Kind::Content, cause).hint(tr!("signature-refused-hint"))
}

/// A signature, as its file has it. Nothing of it is believed before [`Signature::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    id: [u8; 8],
    over_file: [u8; 64],
    over_comment: [u8; 64],
    comment: String,
    claimed: Option<Signer>,
}

impl Signature {
    /// The signature in the text of a file.
    ///
    /// # Errors
    /// It is none, or one of the older form.
    pub fn parse(text: &str) -> Result<Self> {
        let broken = || refused(tr!("signature-broken"));
        if text.len() > FILE_MAX {
            return Err(broken());
        }
        let mut lines = text.lines();
        let mut next = |begins: &str| lines.next().and_then(|line| line.strip_prefix(begins)).ok_or_else(broken);
        let (untrusted, first) = (next(UNTRUSTED)?, next("")?);
        let (comment, second) = (next(TRUSTED)?, next("")?);
        if lines.any(|line| !line.trim().is_empty()) {
            return Err(broken());
        }
        let raw: [u8; 74] = decode(first).ok_or_else(broken)?;
        let (sort, rest) = raw.split_first_chunk::<2>().ok_or_else(broken)?;
        let (id, over_file) = rest.split_first_chunk::<8>().ok_or_else(broken)?;
        if sort == KEY {
            return Err(Error::new(Kind::Content, tr!("signature-older")).hint(tr!("signature-older-hint")));
        }
        if sort != HASHED {
            return Err(broken());
        }
        let claimed = untrusted.split_once(CLAIM).and_then(|(_, key)| Signer::parse(key.split_whitespace().next()?));
        Ok(Self {
            id: *id,
            over_file: over_file.try_into().map_err(|_| broken())?,
            over_comment: decode(second).ok_or_else(broken)?,
            // As minisign signs it: spaces at its ends do not count.
            comment: comment.trim().to_owned(),
            claimed,
        })
    }

    /// The key that the file says it is of: to be compared, not to be believed.
    pub fn claimed(&self) -> Option<&Signer> {
        self.claimed.as_ref()
    }

    /// The short number of the key.
    pub fn number(&self) -> String {
        number(self.id)
    }

    /// Whether the short number is this key's.
    pub fn may_be(&self, signer: &Signer) -> bool {
        self.id == signer.id
    }

    /// What the signer says of the file; only after both signatures were found to hold.
    ///
    /// # Errors
    /// It is of another key or of other bytes, or its comment was changed.
    pub fn verify(&self, signer: &Signer, bytes: &[u8]) -> Result<SafeText> {
        if !self.may_be(signer) {
            let number = SafeText::show_line(&self.number());
            return Err(Error::new(Kind::Content, tr!("signature-other-key", number = number)).hint(tr!("signature-other-key-hint")));
        }
        let key = VerifyingKey::from_bytes(&signer.key).map_err(|said| refused(tr!("signature-not")).detail(&said))?;
        let holds =
            |signed: &[u8], signature: &[u8; 64]| key.verify_strict(signed, &ed25519_dalek::Signature::from_bytes(signature)).is_ok();
        let with_comment = [&self.over_file[..], self.comment.as_bytes()].concat();
        if holds(&sum(bytes), &self.over_file) && holds(&with_comment, &self.over_comment) {
            return Ok(SafeText::show_line(&self.comment));
        }
        Err(refused(tr!("signature-not")))
    }
}

fn sum(bytes: &[u8]) -> [u8; 64] {
    Blake2b512::digest(bytes).into()
}
