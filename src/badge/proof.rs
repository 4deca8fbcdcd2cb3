//! The proof inside a badge: `DataIntegrityProof` with the cryptosuite `eddsa-rdfc-2022`.
//!
//! What is signed is SHA-256 of the proof's own canonical form, then SHA-256 of the document's, in that order (W3C Data Integrity
//! `EdDSA` Cryptosuites v1.0, §3.2). Nothing is looked up: the key is the issuer's id.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::credential::moment;
use super::did::Did;
use super::issuer::Keys;
use super::linked::{Refused, canonical};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::text::SafeText;
use crate::tr;

const SUITE: &str = "eddsa-rdfc-2022";
const TYPE: &str = "DataIntegrityProof";
const PURPOSE: &str = "assertionMethod";

/// What is wrong with the proofs of a badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unproved {
    /// There is none.
    Unsigned,
    /// It is of a sort that this kit does not check.
    OtherSort(String),
    /// The key that it names is not the issuer's.
    OtherKey,
    /// The issuer's id is no key that this kit can read.
    NoKey,
    /// It does not fit: something was changed, or another key signed.
    Altered,
    /// The document holds what must not be in a signed badge.
    Document(Refused),
}

/// Signs `credential`, whose issuer must be these keys' `did:key`; the same one at the same moment gives the same bytes.
///
/// # Errors
/// It holds what cannot be signed without doubt: two details that cannot be told apart, a word that no context defines.
pub fn sign(credential: &Value, keys: &Keys, at: Millis) -> Result<Value> {
    let refused = |refused: &Refused| {
        let cause = tr!("badge-not-signable", why = SafeText::show_line(&format!("{refused:?}")));
        Error::new(Kind::Content, cause).hint(tr!("badge-not-signable-hint"))
    };
    let mut proof = json!({
        "type": TYPE,
        "cryptosuite": SUITE,
        "created": moment(at)?,
        "verificationMethod": keys.did_key().method(),
        "proofPurpose": PURPOSE,
    });
    let hash = hash(credential, &proof).map_err(|why| refused(&why))?;
    proof["proofValue"] = Value::from(format!("z{}", bs58::encode(keys.sign(&hash)).into_string()));
    let mut signed = credential.clone();
    signed["proof"] = json!([proof]);
    Ok(signed)
}

/// Whether the proofs of `credential` are by its issuer and fit what it says.
///
/// # Errors
/// What is wrong with them.
pub fn check(credential: &Value) -> std::result::Result<(), Unproved> {
    let mut document = credential.as_object().cloned().unwrap_or_default();
    let proofs = match document.remove("proof") {
        None | Some(Value::Null) => return Err(Unproved::Unsigned),
        Some(Value::Array(proofs)) if proofs.is_empty() => return Err(Unproved::Unsigned),
        Some(Value::Array(proofs)) => proofs,
        Some(one) => vec![one],
    };
    let document = Value::Object(document);
    let issuer = issuer_of(&document).ok_or(Unproved::NoKey)?;
    let key = Did::parse(issuer).filter(|did| matches!(did, Did::Key(_)));
    // Each must fit: a second one that does not is a sign that somebody was at it.
    proofs.iter().try_for_each(|proof| check_one(&document, proof, key.as_ref()))
}

/// The id of whoever says that they issued it.
pub(super) fn issuer_of(credential: &Value) -> Option<&str> {
    let issuer = credential.get("issuer")?;
    issuer.as_str().or_else(|| issuer.get("id")?.as_str())
}

fn check_one(document: &Value, proof: &Value, key: Option<&Did>) -> std::result::Result<(), Unproved> {
    let mut proof = proof.as_object().cloned().ok_or(Unproved::Altered)?;
    let text = |proof: &Map<String, Value>, key: &str| proof.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let sort = (text(&proof, "type"), text(&proof, "cryptosuite"));
    if sort.0 != TYPE || sort.1 != SUITE {
        return Err(Unproved::OtherSort(if sort.1.is_empty() { sort.0 } else { sort.1 }));
    }
    let key = key.ok_or(Unproved::NoKey)?;
    if text(&proof, "verificationMethod") != key.method() {
        return Err(Unproved::OtherKey);
    }
    if text(&proof, "proofPurpose") != PURPOSE {
        return Err(Unproved::Altered);
    }
    let Some(Value::String(value)) = proof.remove("proofValue") else { return Err(Unproved::Altered) };
    // 64 bytes are at most 88 signs: longer ones are not worth decoding.
    let value = value.strip_prefix('z').filter(|value| value.len() <= 88).ok_or(Unproved::Altered)?;
    let signature = bs58::decode(value).into_vec().map_err(|_| Unproved::Altered)?;
    let hash = hash(document, &Value::Object(proof)).map_err(Unproved::Document)?;
    if key.signed(&hash, &signature) { Ok(()) } else { Err(Unproved::Altered) }
}

/// What is signed: the hash of the proof without its value, then the hash of the document without its proofs.
fn hash(document: &Value, proof: &Value) -> std::result::Result<Vec<u8>, Refused> {
    let mut options = proof.clone();
    options["@context"] = document.get("@context").cloned().unwrap_or(Value::Null);
    let of = |value: &Value| canonical(value).map(|quads| Sha256::digest(quads.as_bytes()));
    Ok([of(&options)?, of(document)?].concat())
}
