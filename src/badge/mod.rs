//! Badges: what was earned, as an Open Badges 3.0 credential that any wallet can read.
//!
//! Pure: a [`Claim`] and the words of a language in, JSON out; the same claim gives the same bytes. Whether it was earned is
//! decided before, and stored; here a claim without a mastered unit is refused. There is no proof yet: nothing in a credential
//! may sound as if there were one, and [`not_signed`] says so. May use i18n, error, words, text, ids and the dates of
//! [`crate::clock`]; not the journal, files or randomness.

pub mod bake;
pub mod linked;
pub mod open;
pub mod publish;
pub mod revocations;

mod claim;
mod credential;
mod did;
mod identity;
mod issuer;
mod slip;
mod write;

pub use claim::{Alignment, Claim, UnitEvidence};
pub use credential::credential;
pub use did::{Did, WORDS as FINGERPRINT_WORDS, fingerprint};
pub use identity::{id_of, recipient as recipient_of};
pub use issuer::{Issuer, Keys, Profile, SECRET};
pub use slip::{LONGEST as SLIP_LONGEST, Read as ReadSlip, Slip, Unread as UnreadSlip, read as read_slip, text as slip_text};
pub use write::to_json;

use serde_json::Value;

use crate::tr;
use crate::words::Words;

/// Whether `credential` bears a proof. That the proof is right is another question.
pub fn is_signed(credential: &Value) -> bool {
    match credential.get("proof") {
        None | Some(Value::Null) => false,
        Some(Value::Array(proofs)) => !proofs.is_empty(),
        Some(_) => true,
    }
}

/// What a person is told beside a badge without a proof.
pub fn not_signed() -> Words {
    tr!("badge-not-signed")
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;
