//! What the room's window shows, as data: one line of JSON a message, from the adviser's window to the room's.
//!
//! The room's window loads its own copy of the lesson and opens it where the draft says, so that no text of a curriculum travels.
//! Nothing here names a learner: what the group answered is the group's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ModuleId, UnitId, is_slug};
use crate::record::Moment;

/// The version of these messages.
const VERSION: u32 = 1;

/// Longest message, in bytes, its line end included.
pub const LINE_MAX: usize = 256 * 1024;

/// What the room sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// In which language.
    pub lang: String,
    /// In which country: other activities, other contacts.
    #[serde(default)]
    pub country: String,
    /// What.
    pub view: View,
    /// Which screenful of a page that is longer than the window, from 0.
    #[serde(default)]
    pub scroll: u16,
}

/// One page of the room's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum View {
    /// Nothing yet: it begins soon.
    #[default]
    Wait,
    /// Words: a pause, the welcome, the adviser's own.
    Words {
        /// Above.
        title: String,
        /// A paragraph each.
        text: Vec<String>,
    },
    /// The number by which a unit is opened on every laptop.
    Number {
        /// Of which module.
        module: ModuleId,
        /// Which.
        unit: UnitId,
        /// Two figures.
        number: u8,
    },
    /// The group's page.
    Lesson {
        /// Of which module.
        module: ModuleId,
        /// Of which unit.
        unit: UnitId,
        /// What decides right and wrong in the adviser's copy: the unit's `marks`.
        marks: String,
        /// Where the group stands.
        draft: String,
    },
    /// The question of the group's page, to be voted on.
    Vote {
        /// Of which module.
        module: ModuleId,
        /// Of which unit.
        unit: UnitId,
        /// As in a lesson.
        marks: String,
        /// As in a lesson.
        draft: String,
        /// How many hands, by answer; none before they are to be seen.
        hands: Option<BTreeMap<String, u16>>,
    },
    /// How sure the group feels of a topic.
    Felt {
        /// Of which module.
        module: ModuleId,
        /// Before it or after it.
        moment: Moment,
        /// How many: not at all sure, a little, sure; and those who would rather not say. None before they are to be seen.
        faces: Option<([u16; 3], u16)>,
    },
}

impl View {
    /// The ids in it.
    fn ids(&self) -> Vec<&str> {
        match self {
            Self::Wait | Self::Words { .. } => Vec::new(),
            Self::Number { module, unit, .. } | Self::Lesson { module, unit, .. } | Self::Vote { module, unit, .. } => {
                vec![module.as_str(), unit.as_str()]
            }
            Self::Felt { module, .. } => vec![module.as_str()],
        }
    }
}

/// Why a message could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is of another version of the kit.
    OtherVersion,
    /// It is no message.
    Damaged,
}

#[derive(Serialize)]
struct Sent<'s> {
    v: u32,
    shown: &'s Shown,
}

/// Of a message of any version, this much is there.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

#[derive(Deserialize)]
struct Came {
    shown: Shown,
}

impl Shown {
    /// That page from its top.
    pub fn new(lang: &str, country: &str, view: View) -> Self {
        Self { lang: lang.to_owned(), country: country.to_owned(), view, scroll: 0 }
    }

    /// As a message, without its line end; none where it would be too long.
    pub fn message(&self) -> Option<Vec<u8>> {
        // JSON of this writing has no line end within: they are escaped in texts.
        let bytes = serde_json::to_vec(&Sent { v: VERSION, shown: self }).ok()?;
        (bytes.len() < LINE_MAX).then_some(bytes)
    }

    /// What a message says.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(message: &[u8]) -> Result<Self, Unread> {
        let version: Version = serde_json::from_slice(message).map_err(|_| Unread::Damaged)?;
        if version.v != VERSION {
            return Err(Unread::OtherVersion);
        }
        let came: Came = serde_json::from_slice(message).map_err(|_| Unread::Damaged)?;
        // Ids become names of files.
        if came.shown.view.ids().iter().all(|id| is_slug(id)) { Ok(came.shown) } else { Err(Unread::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn views() -> impl Strategy<Value = View> {
        let module = || ModuleId::new("scams").unwrap();
        let unit = || UnitId::new("parcel-sms").unwrap();
        let hands = proptest::option::of(prop::collection::btree_map("[a-z-]{1,9}", any::<u16>(), 0..5));
        prop_oneof![
            Just(View::Wait),
            (".*", prop::collection::vec(".*", 0..3)).prop_map(|(title, text)| View::Words { title, text }),
            (10..100_u8).prop_map(move |number| View::Number { module: module(), unit: unit(), number }),
            ("[0-9a-f]{64}", ".*").prop_map(move |(marks, draft)| View::Lesson { module: module(), unit: unit(), marks, draft }),
            ("[0-9a-f]{64}", ".*", hands).prop_map(move |(marks, draft, hands)| View::Vote {
                module: module(),
                unit: unit(),
                marks,
                draft,
                hands
            }),
            proptest::option::of(any::<([u16; 3], u16)>()).prop_map(move |faces| View::Felt {
                module: module(),
                moment: Moment::Closing,
                faces
            }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_sent_is_what_comes_on_one_line(view in views(), scroll: u16) {
            let shown = Shown { scroll, ..Shown::new("fr", "FR", view) };
            let message = shown.message().unwrap();
            prop_assert!(!message.contains(&b'\n'));
            prop_assert_eq!(Shown::read(&message), Ok(shown));
        }

        #[test]
        fn whatever_comes_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Shown::read(&bytes);
        }
    }

    #[test]
    fn another_version_is_told_from_damage() {
        assert_eq!(Shown::read(br#"{"v":2,"shown":{"anything":[1,2]},"more":0}"#), Err(Unread::OtherVersion));
        for bad in [&b""[..], b"{}", b"[1]", br#"{"v":1}"#, br#"{"v":1,"shown":{"lang":"fr","view":{"view":"dance"}}}"#, b"\xff"] {
            assert_eq!(Shown::read(bad), Err(Unread::Damaged), "{bad:?}");
        }
        let bad_id = br#"{"v":1,"shown":{"lang":"fr","view":{"view":"number","module":"../x","unit":"a","number":12}}}"#;
        assert_eq!(Shown::read(bad_id), Err(Unread::Damaged));
    }

    #[test]
    fn a_message_that_is_too_long_is_not_made() {
        let words = View::Words { title: String::new(), text: vec!["x".repeat(LINE_MAX)] };
        assert_eq!(Shown::new("fr", "FR", words).message(), None);
    }
}
