//! The secret half: made, read from its file, and written to one; with a passphrase or without.

use base64ct::{Base64, Encoding};
use blake2::{Blake2b256, Digest};
use ed25519_dalek::Signer as _;
use zeroize::Zeroizing;

use super::{CLAIM, HASHED, KEY, Signer, TRUSTED, UNTRUSTED, decode, sum};
use crate::error::{Error, Kind, Result};
use crate::tr;

/// Random bytes that a key is made of: its short number, then itself.
pub const RANDOM: usize = 8 + 32;
/// Random bytes for a passphrase.
pub const SALT: usize = 32;
/// The whole file, decoded; and its last part, which a passphrase locks: number, key, sum.
const RAW: usize = 2 + 2 + 2 + SALT + 8 + 8 + LOCKED;
const LOCKED: usize = 8 + 64 + 32;
/// How a key is locked, and that it is not.
const SCRYPT: &[u8; 2] = b"Sc";
const OPEN: &[u8; 2] = &[0, 0];
const BLAKE2B: &[u8; 2] = b"B2";
/// How dear the passphrase of a new key is: 32 MiB, for the machines of a workshop. A key made elsewhere may ask for up to 1 GiB.
const OPERATIONS: u64 = 1 << 20;
const MEMORY: u64 = 32 << 20;
const MEMORY_MAX: u64 = 1 << 30;
const LANES_MAX: u32 = 16;

/// A trainer's signing key. Wiped from memory when dropped.
pub struct SigningKey {
    id: [u8; 8],
    key: ed25519_dalek::SigningKey,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}

fn raw(text: &str) -> Option<Zeroizing<[u8; RAW]>> {
    decode(text.lines().nth(1)?).map(Zeroizing::new)
}

fn broken() -> Error {
    Error::new(Kind::Content, tr!("author-key-broken")).hint(tr!("author-key-broken-hint"))
}

impl SigningKey {
    /// The key that these bytes make.
    pub fn new(random: &Zeroizing<[u8; RANDOM]>) -> Option<Self> {
        let (id, seed) = random.split_first_chunk::<8>()?;
        let seed: Zeroizing<[u8; 32]> = Zeroizing::new(seed.try_into().ok()?);
        Some(Self { id: *id, key: ed25519_dalek::SigningKey::from_bytes(&seed) })
    }

    /// The key in the text of a file.
    ///
    /// # Errors
    /// It is none; it needs another passphrase, or one at all.
    pub fn read(text: &str, passphrase: Option<&str>) -> Result<Self> {
        let raw = raw(text).ok_or_else(broken)?;
        let at = |from: usize, to: usize| raw.get(from..to).unwrap_or_default();
        let number = |from: usize| at(from, from + 8).try_into().map_or(0, u64::from_le_bytes);
        if at(0, 2) != KEY || at(4, 6) != BLAKE2B {
            return Err(broken());
        }
        let mut part: Zeroizing<[u8; LOCKED]> = Zeroizing::new(at(RAW - LOCKED, RAW).try_into().map_err(|_| broken())?);
        let locked = at(2, 4) == SCRYPT;
        let shut = || Error::new(Kind::User, tr!("author-key-shut")).hint(tr!("author-key-shut-hint"));
        if locked {
            let passphrase =
                passphrase.ok_or_else(|| Error::new(Kind::User, tr!("author-key-locked")).hint(tr!("author-key-locked-hint")))?;
            let stream = stream(passphrase, at(6, 6 + SALT), number(38), number(46)).ok_or_else(broken)?;
            part.iter_mut().zip(stream.iter()).for_each(|(byte, mask)| *byte ^= mask);
        } else if at(2, 4) != OPEN {
            return Err(broken());
        }
        let wrong = || if locked { shut() } else { broken() };
        let (id, rest) = part.split_first_chunk::<8>().ok_or_else(broken)?;
        let (pair, told) = rest.split_first_chunk::<64>().ok_or_else(broken)?;
        // The program writes no sum where there is no passphrase to be tried.
        let none = !locked && told.iter().all(|byte| *byte == 0);
        if !none && told != check(*id, pair) {
            return Err(wrong());
        }
        let key = ed25519_dalek::SigningKey::from_keypair_bytes(pair).map_err(|_| wrong())?;
        Ok(Self { id: *id, key })
    }

    /// Its file, as `minisign` reads it: locked where there is a passphrase, with bytes drawn for it.
    pub fn file(&self, passphrase: Option<(&str, [u8; SALT])>) -> Option<Zeroizing<String>> {
        let pair = Zeroizing::new(self.key.to_keypair_bytes());
        let mut part = Zeroizing::new([self.id.as_slice(), pair.as_slice(), check(self.id, &pair).as_slice()].concat());
        let mut raw = Zeroizing::new(Vec::with_capacity(RAW));
        raw.extend_from_slice(KEY);
        raw.extend_from_slice(if passphrase.is_some() { SCRYPT } else { OPEN });
        raw.extend_from_slice(BLAKE2B);
        if let Some((passphrase, salt)) = passphrase {
            let stream = stream(passphrase, &salt, OPERATIONS, MEMORY)?;
            part.iter_mut().zip(stream.iter()).for_each(|(byte, mask)| *byte ^= mask);
            raw.extend_from_slice(&salt);
            raw.extend_from_slice(&OPERATIONS.to_le_bytes());
            raw.extend_from_slice(&MEMORY.to_le_bytes());
        } else {
            raw.resize(RAW - LOCKED, 0);
        }
        raw.extend_from_slice(&part);
        let text = Zeroizing::new(Base64::encode_string(&raw));
        Some(Zeroizing::new(format!("{UNTRUSTED}minisign secret key {}\n{}\n", self.signer().number(), *text)))
    }

    /// Its public half.
    pub fn signer(&self) -> Signer {
        Signer { id: self.id, key: self.key.verifying_key().to_bytes() }
    }

    /// The signature over a file, as the text of the file beside it; `comment` is signed too. One line, without spaces at its ends.
    pub fn sign(&self, bytes: &[u8], comment: &str) -> String {
        let over_file = self.key.sign(&sum(bytes)).to_bytes();
        let over_comment = self.key.sign(&[&over_file[..], comment.as_bytes()].concat()).to_bytes();
        let first = Base64::encode_string(&[&HASHED[..], &self.id, &over_file].concat());
        let second = Base64::encode_string(&over_comment);
        format!("{UNTRUSTED}{CLAIM}{}\n{first}\n{TRUSTED}{comment}\n{second}\n", self.signer())
    }
}

/// The sum by which a passphrase is known to be the right one.
fn check(id: [u8; 8], pair: &[u8; 64]) -> [u8; 32] {
    Blake2b256::new().chain_update(KEY).chain_update(id).chain_update(pair).finalize().into()
}

/// What a key is locked with. The two numbers become scrypt's three as libsodium does it.
fn stream(passphrase: &str, salt: &[u8], operations: u64, memory: u64) -> Option<Zeroizing<[u8; LOCKED]>> {
    const BLOCKS: u64 = 8;
    if memory > MEMORY_MAX {
        return None;
    }
    let operations = operations.max(32_768);
    let least = |most: u64| (1..63).find(|n| 1u64 << n > most / 2).unwrap_or(63);
    let (n, lanes) = if operations < memory / 32 {
        (least(operations / (BLOCKS * 4)), 1)
    } else {
        let n = least(memory / (BLOCKS * 128));
        (n, (operations / 4 / (1 << n)).min(0x3fff_ffff) / BLOCKS)
    };
    let lanes = u32::try_from(lanes).ok().filter(|lanes| *lanes <= LANES_MAX)?;
    let params = scrypt::Params::new(u8::try_from(n).ok()?, 8, lanes, scrypt::Params::RECOMMENDED_LEN).ok()?;
    let mut stream = Zeroizing::new([0; LOCKED]);
    scrypt::scrypt(passphrase.as_bytes(), salt, &params, &mut *stream).ok()?;
    Some(stream)
}
