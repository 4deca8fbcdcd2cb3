//! What is kept of badges that were signed and of badges that were taken back.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::{BadgeId, ModuleId};

/// A badge as it was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issued {
    /// Which badge; signed again it is the same one.
    pub badge: BadgeId,
    /// Of which module.
    pub module: ModuleId,
    /// The module's version.
    pub version: String,
    /// The language in which it speaks.
    pub lang: String,
    /// The issuer's id: a key.
    pub issuer: String,
    /// The whole credential with its proof: what was signed is never made anew from other texts.
    pub credential: Value,
}

/// Why a badge was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It was given by mistake.
    Mistake,
    /// It was given to another person.
    OtherPerson,
    /// Its owner asked for it.
    Asked,
    /// Somebody else may have had the key that signed it.
    Key,
}

impl Reason {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Mistake, Self::OtherPerson, Self::Asked, Self::Key];

    /// As commands and files name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mistake => "mistake",
            Self::OtherPerson => "other-person",
            Self::Asked => "asked",
            Self::Key => "key",
        }
    }
}
