//! Names that never change: slugs that authors write, and random ids that the kit makes.
//!
//! Each is a type of its own, so that a unit's id cannot be handed where a learner's is asked.
//! May use nothing of the house.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Longest slug, in letters.
pub const SLUG_MAX: usize = 64;

/// The same as a pattern of JSON Schema: see [`is_slug`].
pub const SLUG_PATTERN: &str = "^[a-z0-9-]{1,64}$";

/// Whether `name` is a slug: 1 to 64 of `a-z`, `0-9` and `-`.
pub fn is_slug(name: &str) -> bool {
    !name.is_empty() && name.len() <= SLUG_MAX && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id, if `name` is a slug.
            pub fn new(name: &str) -> Option<Self> {
                is_slug(name).then(|| Self(name.to_owned()))
            }

            /// The written form.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&Slug> for $name {
            fn from(slug: &Slug) -> Self {
                Self(slug.0.clone())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

slugs! {
    /// A module: its folder's name.
    ModuleId,
    /// A unit: its file's name.
    UnitId,
    /// An activity of a unit.
    ActivityId,
    /// A scored decision inside an activity; the activity's own id where it has but one.
    ItemId,
    /// One thing to know.
    IdeaId,
}

/// The countries that a room can be in, and `EU`, whose contacts hold where a country of the Union has none of its own.
pub const COUNTRIES: [&str; 7] = ["FR", "AT", "SI", "ES", "IE", "UK", EU];

/// The European Union as a whole.
pub const EU: &str = "EU";

/// Whether what is meant for `whose` holds in `country`: its own, or the Union's.
pub fn holds_in(whose: &str, country: &str) -> bool {
    whose == country || (whose == EU && country != "UK")
}

/// Whether what is meant for `countries` is for a room in `country`; where none is named, it is for all.
pub fn is_for(countries: &[&str], country: &str) -> bool {
    countries.is_empty() || countries.iter().any(|whose| holds_in(whose, country))
}

/// Any id that an author writes, before it is known what it names.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug, if `name` is one.
    pub fn new(name: &str) -> Option<Self> {
        is_slug(name).then(|| Self(name.to_owned()))
    }

    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! uuids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an id that was read or made elsewhere.
            pub const fn from_uuid(id: Uuid) -> Self {
                Self(id)
            }

            /// The id itself.
            pub const fn uuid(self) -> Uuid {
                self.0
            }

            /// The id in `text`, if it is one.
            pub fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    )*};
}

uuids! {
    /// One event of the journal, for ever.
    EventId,
    /// One person, on every laptop that knows them.
    LearnerId,
    /// One badge of one person, however often it is written.
    BadgeId,
    /// One data folder: made when the folder is.
    DeviceId,
    /// One run through a unit, under one frozen rule.
    TryId,
    /// One dated gathering of a group.
    WorkshopId,
    /// Workshops that follow each other, planned at once.
    SeriesId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_small_letters_digits_and_hyphens() {
        assert!(is_slug("own-way-2"));
        for bad in ["", "Own", "own_way", "été", "a b", &"a".repeat(65)] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn a_random_id_reads_back_from_its_text() {
        let id = LearnerId::from_uuid(Uuid::from_u128(7));
        assert_eq!(LearnerId::parse(&id.to_string()), Some(id));
        assert_eq!(LearnerId::parse("nobody"), None);
    }
}
