//! The official contacts of the room: whether somebody looked at them lately. The rule of their age is the curriculum's.

use serde_json::{Value, json};
use time::Date;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::curriculum::{Age, Seen};
use crate::error::Error;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// A contact that rooms here show.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    /// Its name.
    pub name: SafeText,
    /// When it was seen, and until when that holds.
    pub seen: Seen,
}

/// Whom a room can call.
#[derive(Clone, Debug)]
pub enum Numbers {
    /// Nobody knows: their files cannot be read.
    Broken(Error),
    /// These, verified once, of that country.
    Of(&'static str, Vec<Dated>),
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Contacts, state, means)
}

impl Numbers {
    pub(super) fn findings(&self, today: Date, clock_ok: bool) -> Vec<Finding> {
        let (country, all) = match self {
            Self::Broken(error) => {
                let broken = found("contacts", ToMend, error.cause.clone());
                return vec![Finding { mend: error.hint.clone(), ..broken }];
            }
            Self::Of(country, all) => (country, all),
        };
        if !clock_ok {
            return vec![found("contacts", ToKnow, tr!("checkup-contacts-clock")).mend(tr!("checkup-contacts-clock-mend"))];
        }
        let (mut expired, mut old, mut soon) = (Vec::new(), Vec::new(), Vec::new());
        for one in all {
            match one.seen.age(today) {
                Some(Age::Expired(day)) => expired.push((one, day)),
                Some(Age::Old(day)) => old.push((one, day)),
                Some(Age::Soon(day)) => soon.push((one, day)),
                Some(Age::Unverified) | None => {}
            }
        }
        let country = SafeText::show(country);
        let (past, aged, near) = (expired.len(), old.len(), soon.len());
        let told = [
            (expired, "contacts-expired", ToMend, tr!("checkup-contacts-expired", n = past, country = &country)),
            (old, "contacts-old", ToKnow, tr!("checkup-contacts-old", n = aged, country = &country)),
            (soon, "contacts-soon", ToKnow, tr!("checkup-contacts-soon", n = near, country = &country)),
        ];
        let told = told.into_iter().filter(|(list, ..)| !list.is_empty());
        let mut findings: Vec<Finding> = told.map(|(list, id, state, means)| listed(found(id, state, means), &list)).collect();
        if findings.is_empty() {
            findings.push(found("contacts", Good, tr!("checkup-contacts-good", n = all.len(), country = country)));
        }
        findings
    }
}

fn listed(found: Finding, list: &[(&Dated, Words)]) -> Finding {
    let lines = list.iter().map(|(one, day)| tr!("checkup-contact", name = &one.name, day = day.clone())).collect();
    let row = |one: &Dated| {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        json!({ "name": one.name.as_str(), "checked_on": day(one.seen.on), "holds_until": day(one.seen.until) })
    };
    let data: Vec<Value> = list.iter().map(|(one, _)| row(one)).collect();
    Finding { list: lines, ..found.mend(tr!("checkup-contacts-mend")).data(Value::Array(data)) }
}
