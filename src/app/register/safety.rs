//! The measures that the register tells, with the figures of the code that takes them and the state of this machine.

use super::super::kit::Kit;
use crate::error::Result;
use crate::journal::{KEPT_NEWEST, KEPT_WEEKS};
use crate::learn::sitting::PASSPHRASE_MIN;
use crate::lock::{self, Cost, Costs, PICTURES};
use crate::platform::{FILE_MODE, FOLDER_MODE};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// How a secret is hashed.
fn hashed(cost: Cost) -> Words {
    tr!("gdpr-safe-hash", mib = i64::from(cost.memory / 1024), passes = cost.passes)
}

fn mode(mode: u32) -> SafeText {
    SafeText::show_line(&format!("{mode:04o}"))
}

impl Kit {
    pub(super) fn safety(&self) -> Result<Vec<(&'static str, Words)>> {
        // As many wrong ones are looked at without waiting.
        let free = (0..u32::MAX).find(|n| lock::wait(*n) > 0).unwrap_or_default();
        let chosen = if self.is_guarded() { tr!("gdpr-safe-chosen") } else { tr!("gdpr-safe-not-chosen") };
        let locked = if self.collecting_key()?.is_some() { tr!("gdpr-safe-locked") } else { tr!("gdpr-safe-not-locked") };
        Ok(vec![
            ("least", tr!("gdpr-safe-least")),
            ("files", tr!("gdpr-safe-files", files = mode(FILE_MODE), folders = mode(FOLDER_MODE))),
            ("codes", tr!("gdpr-safe-codes", pictures = PICTURES, hash = hashed(Costs::REAL.learner))),
            ("passphrase", tr!("gdpr-safe-passphrase", least = PASSPHRASE_MIN, hash = hashed(Costs::REAL.adviser), chosen = chosen)),
            ("waits", tr!("gdpr-safe-waits", n = free, first = lock::wait(free), most = lock::wait(u32::MAX) / 60)),
            ("keys", tr!("gdpr-safe-keys")),
            ("sticks", tr!("gdpr-safe-sticks", locked = locked)),
            ("lost", tr!("gdpr-safe-lost")),
            ("copies", tr!("gdpr-safe-copies", newest = KEPT_NEWEST, weeks = KEPT_WEEKS)),
            ("erasure", tr!("gdpr-safe-erasure")),
            ("network", tr!("gdpr-safe-network")),
            ("not-locked", tr!("gdpr-safe-disk")),
        ])
    }
}
