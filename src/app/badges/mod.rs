//! Badges: earned once every unit of a module is mastered and what its criteria ask was seen; signed by the adviser's issuer;
//! written as files on demand. What was not earned is not issued.
//!
//! `standing` says where a person is with a badge, `sign` makes what others can check, `files` writes it in each form,
//! `issuer` and `keyring` hold the keys, `observe`, `revoke`, `trust`, `verify`, `publish` and `certificate` are what they say.

mod certificate;
mod files;
mod issuer;
mod keyring;
mod observe;
mod publish;
mod revoke;
mod room;
mod sign;
mod standing;
mod trust;
mod verify;
mod wallet;

pub use certificate::{CertificateAsk, CertificateSheet, slip_json, slip_words};
pub use files::{BadgeForm, write_in, write_whole};
pub use issuer::{IssuerView, emblem, issuer_printout};
pub(in crate::app) use keyring::{Keyring, random};
pub use revoke::reason_named;
pub use sign::{BatchLine, BatchSaid, SignAsk};
pub use trust::Trusted;
pub use verify::{fingerprint_code, fingerprint_words, verdict_json, verdict_words};
