//! The icon on the desktop.

use std::path::PathBuf;

use serde_json::json;

use super::State::{Good, ToKnow};
use super::{Finding, Subject};
use crate::tr;

/// What is known of the icon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IconSeen {
    /// There is no desktop.
    NoDesktop,
    /// There is none.
    Missing,
    /// There is one.
    There(PathBuf),
}

impl IconSeen {
    pub(super) fn finding(&self) -> Finding {
        let (state, means) = match self {
            Self::NoDesktop => (Good, tr!("checkup-icon-no-desktop")),
            Self::Missing => (ToKnow, tr!("checkup-icon-none")),
            Self::There(_) => (Good, tr!("checkup-icon-there")),
        };
        let found = Finding::new("icon", Subject::Icon, state, means).data(json!({ "installed": matches!(self, Self::There(_)) }));
        if *self == Self::Missing { found.mend(tr!("checkup-icon-mend")) } else { found }
    }
}
