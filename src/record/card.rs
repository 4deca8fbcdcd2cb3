//! What a card says that somebody brought from elsewhere, as it is kept: a claim, with no word of who they are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::ModuleId;

/// What a card says of a module. The later one is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// Begun.
    Begun,
    /// Every unit walked to its end.
    Done,
    /// Every unit mastered, where the card was made.
    Mastered,
}

/// Everything that a card says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// By which table it was written.
    pub version: u8,
    /// The language that the person used; none where the table has no place for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub lang: Option<String>,
    /// 0 not known, 1 beginning, 2 under way, 3 at ease.
    pub level: u8,
    /// Of each module that is begun.
    pub modules: BTreeMap<ModuleId, Said>,
    /// A tag of whoever the card was made for: nothing can be read from it.
    pub tag: u32,
}
