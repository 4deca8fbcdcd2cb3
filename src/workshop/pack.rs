//! What an adviser's stick brings to the laptops of a workshop: the plan, what holds in the room, and for whom results are locked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ModuleId, WorkshopId};
use crate::record::Plan;
use crate::text::SafeText;

/// The folder on the stick.
pub const FOLDER: &str = "tremplin-workshop";
/// The file in it.
pub const FILE: &str = "workshop.json";
/// In the workshop's own folder, where each laptop leaves its number.
pub const LAPTOPS: &str = "laptops";
/// Where each laptop leaves what was done on it.
pub const RESULTS: &str = "results";
/// What of curricula does not ship, a folder each.
pub const CURRICULA: &str = "curricula";
/// The contacts of the room, where they are not those that ship.
pub const CONTACTS: &str = "contacts";
/// Most laptops of a workshop.
pub const LAPTOPS_MAX: u16 = 99;
/// Largest file, in bytes.
const BYTES_MAX: usize = 256 * 1024;
/// The version of the file.
const VERSION: u32 = 1;
/// Settings of a machine that travel; any other one is passed over.
pub const SETTINGS: [&str; 5] = ["country", "interface-lock", "names-listed", "codes", "retention-months"];

/// What is on the stick. It names nobody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    v: u32,
    /// Which workshop.
    pub workshop: WorkshopId,
    /// Its plan.
    pub plan: Plan,
    /// What holds for the machines of the room.
    pub settings: BTreeMap<String, String>,
    /// The modules that it needs, with the versions that the adviser has.
    pub modules: BTreeMap<ModuleId, String>,
    /// The public half of the key for which results are locked.
    pub key: String,
    /// On a laptop that took it: how much its journal held then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
    /// On a laptop that took it: the mark of the places to learn that came along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<String>,
}

impl Pack {
    /// A pack of that workshop.
    pub fn new(workshop: WorkshopId, plan: Plan, modules: BTreeMap<ModuleId, String>, key: String) -> Self {
        Self { v: VERSION, workshop, plan, settings: BTreeMap::new(), modules, key, since: None, places: None }
    }

    /// Whether it is what another one, taken from a stick, was there.
    pub fn is_as_on(&self, stick: &Self) -> bool {
        let bare = |pack: &Self| Self { since: None, places: None, ..pack.clone() };
        bare(self) == bare(stick)
    }

    /// The folder of that workshop beside the file: a stick that was used before keeps what laptops left on it.
    pub fn own_folder(workshop: WorkshopId) -> String {
        workshop.to_string()
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// The pack in a file; none where it is no pack of this version.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut read: Self = serde_json::from_slice(bytes.get(..bytes.len().min(BYTES_MAX + 1))?).ok()?;
        let small = bytes.len() <= BYTES_MAX && read.plan.steps.len() <= 60 && read.plan.laptops <= LAPTOPS_MAX;
        let shown = SafeText::show_line(&read.plan.title);
        read.settings.retain(|key, value| SETTINGS.contains(&key.as_str()) && value.len() <= 64);
        (small && read.v == VERSION && !shown.is_empty()).then_some(read)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_pack_reads_back_and_brings_no_setting_of_its_own_making() {
        let id = WorkshopId::from_uuid(uuid::Uuid::from_u128(1));
        let mut pack = Pack::new(id, Plan { title: "A".to_owned(), ..Plan::default() }, BTreeMap::new(), "age1".to_owned());
        pack.settings.insert("country".to_owned(), "AT".to_owned());
        assert_eq!(Pack::read(&pack.bytes()), Some(pack.clone()));
        pack.settings.insert("label".to_owned(), "7".to_owned());
        assert_eq!(Pack::read(&pack.bytes()).unwrap().settings.len(), 1);
        for bad in [&b""[..], b"{}", b"null", &pack.bytes()[..40]] {
            assert_eq!(Pack::read(bad), None);
        }
        pack.v = 2;
        assert_eq!(Pack::read(&pack.bytes()), None);
    }
}
