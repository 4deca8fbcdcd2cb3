//! The ids in a badge, all made from names (UUID version 5): the same learner, module and major version give the same badge,
//! on every laptop and after every restore.

use uuid::Uuid;

use crate::ids::{BadgeId, LearnerId, ModuleId, UnitId};

/// Under which all ids of badges are made. Drawn once, at random; another value would be another badge for everyone.
const NAMESPACE: Uuid = Uuid::from_u128(0xb231_6c68_a173_459f_8b4f_9b52_e48f_fd4a);

/// An id under [`NAMESPACE`]: its sort, then its parts, one a line. No part can hold a line end but the publisher's name,
/// which stands last.
fn made_of(sort: &str, parts: &[&str]) -> Uuid {
    let mut name = sort.to_owned();
    for part in parts {
        name.push('\n');
        name.push_str(part);
    }
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

/// The badge of that learner, module and major version; its language and later versions do not change it.
pub fn id_of(learner: LearnerId, module: &ModuleId, major: u32) -> BadgeId {
    BadgeId::from_uuid(made_of("badge", &[&learner.to_string(), module.as_str(), &major.to_string()]))
}

/// The badge given in place of so many that were taken back: a number on a list stays there, so that another one is needed.
pub fn id_after(learner: LearnerId, module: &ModuleId, major: u32, taken_back: u32) -> BadgeId {
    if taken_back == 0 {
        return id_of(learner, module, major);
    }
    let parts = [&learner.to_string(), module.as_str(), &major.to_string(), &taken_back.to_string()];
    BadgeId::from_uuid(made_of("badge-again", &parts))
}

/// The one who earned it: the same in all their badges, and not the id by which the journal knows them.
pub fn recipient(learner: LearnerId) -> Uuid {
    made_of("recipient", &[&learner.to_string()])
}

/// What is earned, whoever earns it.
pub(super) fn achievement(module: &ModuleId, major: u32, publisher: &str) -> Uuid {
    made_of("achievement", &[module.as_str(), &major.to_string(), publisher])
}

/// How far one got in a unit of it, whoever did.
pub(super) fn result(module: &ModuleId, major: u32, unit: &UnitId) -> Uuid {
    made_of("result", &[module.as_str(), &major.to_string(), unit.as_str()])
}

/// What is told of the units in the badge of that id.
pub(super) fn evidence(badge: BadgeId) -> Uuid {
    made_of("evidence", &[&badge.to_string()])
}

/// The one who publishes it, until there is an issuer with a key.
pub(super) fn issuer(publisher: &str) -> Uuid {
    made_of("issuer", &[publisher])
}

/// As linked data writes an id.
pub(super) fn urn(id: Uuid) -> String {
    id.urn().to_string()
}
