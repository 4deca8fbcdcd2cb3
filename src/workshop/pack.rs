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
/// Where each laptop leaves its number.
pub const LAPTOPS: &str = "laptops";
/// Where each laptop leaves what was done on it.
pub const RESULTS: &str = "results";
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
}

impl Pack {
    /// A pack of that workshop.
    pub fn new(workshop: WorkshopId, plan: Plan, modules: BTreeMap<ModuleId, String>, key: String) -> Self {
        Self { v: VERSION, workshop, plan, settings: BTreeMap::new(), modules, key }
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
