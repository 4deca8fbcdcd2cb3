//! The clock: whether what it says can be.

use serde_json::json;

use super::State::{Good, ToMend};
use super::{Finding, Subject};
use crate::clock::Millis;
use crate::i18n::date;
use crate::tr;

pub(super) fn finding(now: Millis, believable: bool) -> Finding {
    let (state, means) =
        if believable { (Good, tr!("checkup-clock-good", day = date(now))) } else { (ToMend, tr!("checkup-clock-wrong", day = date(now))) };
    let found = Finding::new("clock", Subject::Clock, state, means);
    let found = if believable { found } else { found.mend(tr!("checkup-clock-mend")) };
    found.data(json!({ "day": now.utc().map(|at| at.date().to_string()), "believable": believable }))
}
