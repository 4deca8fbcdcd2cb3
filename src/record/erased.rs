//! What is left of a person who was erased: a mark by which a late event of theirs is known and refused, and counts for reports
//! of what is past. Neither leads back to them.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ids::{LearnerId, ModuleId};

/// An id of which only this much is kept: whoever has the id can tell that it was erased, nobody can tell the id from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErasedMark(String);

impl ErasedMark {
    /// The mark of that id: the first half of a SHA-256, in small hexadecimal.
    pub fn of(id: LearnerId) -> Self {
        let digest = Sha256::new().chain_update(b"tremplin-erased-1\n").chain_update(id.uuid().as_bytes()).finalize();
        let mut text = String::with_capacity(32);
        for byte in digest.iter().take(16) {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody did in one month in one module, as a report of that month counts it: how much, never how well in what.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PastMonth {
    /// `2026-11`; empty where the clock could not be believed.
    pub month: String,
    /// The module.
    pub module: ModuleId,
    /// Answers given.
    pub attempts: u32,
    /// Units walked to their end for the first time.
    pub done: u32,
    /// Units mastered for the first time.
    pub mastered: u32,
    /// Badges earned.
    pub badges: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_same_for_ever_and_holds_no_piece_of_the_id() {
        let id = LearnerId::from_uuid(uuid::Uuid::from_u128(0x76d8_3a7c_1ac3_490a_a5c1_111d_a47c_8936));
        let mark = ErasedMark::of(id);
        assert_eq!(mark, ErasedMark::of(id));
        assert_eq!(mark.as_str().len(), 32);
        let simple = id.uuid().simple().to_string();
        assert!(!(0..28).any(|at| mark.as_str().contains(simple.get(at..at + 5).unwrap_or("?"))), "{mark:?}");
        assert_ne!(mark, ErasedMark::of(LearnerId::from_uuid(uuid::Uuid::from_u128(1))));
    }
}
