//! Reports of times when the program stopped by itself.

use serde_json::json;

use super::State::{Good, ToKnow};
use super::{Finding, Subject};
use crate::tr;

pub(super) fn finding(reports: usize) -> Finding {
    let found = if reports == 0 {
        Finding::new("crashes", Subject::Crashes, Good, tr!("checkup-crashes-none"))
    } else {
        Finding::new("crashes", Subject::Crashes, ToKnow, tr!("checkup-crashes-some", n = reports)).mend(tr!("checkup-crashes-mend"))
    };
    found.data(json!({ "reports": reports }))
}
