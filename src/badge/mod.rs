//! Badges: what was earned, as an Open Badges 3.0 credential that any wallet can read.
//!
//! Pure: a [`Claim`] and the words of a language in, JSON out; the same claim, keys and moment give the same bytes. Whether it
//! was earned is decided before, and stored; here a claim without a mastered unit is refused. `credential` says what was earned,
//! `proof` and `jwt` sign it and check that it is signed, `linked` says what exactly is signed, `bake` and `open` put it into
//! pictures and take it out, `verify` judges a file whoever made it, `publish` and `revocations` are for web hosts and others,
//! `slip` is the text of a certificate's square. Without keys nothing in a credential may sound as if there were a proof, and
//! [`not_signed`] says so. May use i18n, error, words, text, ids and the dates of [`crate::clock`]; not the journal, files or
//! randomness.

pub mod bake;
mod claim;
mod credential;
mod did;
mod identity;
mod issuer;
mod jwt;
pub mod linked;
pub mod open;
mod pictures;
mod proof;
pub mod publish;
pub mod revocations;
mod slip;
mod verify;
mod write;

pub use claim::{Alignment, Claim, HashedEmail, Seen, UnitEvidence, is_web_address};
pub use credential::credential;
pub use did::{Did, WORDS as FINGERPRINT_WORDS, fingerprint};
pub use identity::{id_after, id_of, recipient as recipient_of};
pub use issuer::{Issuer, Keys, Profile, SECRET};
pub use jwt::{BadToken, token};
pub use open::{Form, Unreadable};
pub use pictures::{Pictures, pictures};
pub use proof::{Unproved, sign};
pub use publish::{Entry, Refused as NotPublished, folder as publish_folder};
pub use revocations::Revoked;
pub use slip::{Read as SlipRead, Slip, Unread as SlipUnread, read as read_slip, text as slip_text};
pub use verify::{Fault, Told, Verified, verify};
pub use write::{data_uri, to_json};

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
