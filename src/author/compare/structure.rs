//! Modules, units, activities and their questions: what came, what went, what is asked again. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Bump, Edition, Fact};
use crate::activity::Activity;
use crate::curriculum::{Contact, DIAGNOSTIC, Mastery, Unit};
use crate::source::Text;

/// Whether something is in one version or in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// In both.
    #[default]
    Kept,
    /// In the new one only.
    Added,
    /// In the old one only.
    Removed,
}

impl Came {
    fn of(old: bool, new: bool) -> Self {
        match (old, new) {
            (true, false) => Self::Removed,
            (false, true) => Self::Added,
            _ => Self::Kept,
        }
    }
}

/// What changed in a module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ModuleChange {
    /// Its id.
    pub id: String,
    /// Whether it is in both.
    pub came: Came,
    /// Its version, before and after.
    pub version: (String, String),
    /// Its rule of mastery, so many right of so many, before and after, where it is another.
    pub mastery: Option<((u8, u8), (u8, u8))>,
    /// Its units.
    pub units: Vec<UnitChange>,
    /// Units that stand elsewhere in the order.
    pub moved: Vec<String>,
    /// Activities that went to another unit: which, from where, to where.
    pub elsewhere: Vec<(String, String, String)>,
    /// Which number of its version has to be raised.
    pub bump: Bump,
}

/// What changed in a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UnitChange {
    /// Its id.
    pub id: String,
    /// Whether it is in both.
    pub came: Came,
    /// Activities that are new.
    pub added: Vec<String>,
    /// Activities that are gone.
    pub removed: Vec<String>,
    /// Activities that stand elsewhere in the order.
    pub moved: Vec<String>,
    /// Questions, `activity` or `activity/item`, that are asked again because what decides has changed.
    pub again: Vec<String>,
    /// Questions that are new, in an activity that was there.
    pub new_items: Vec<String>,
    /// Questions that are gone, of an activity that is there still.
    pub gone_items: Vec<String>,
    /// Questions whose answers count as before.
    pub kept_items: usize,
}

impl UnitChange {
    /// Whether its units and questions are the same, in the same order.
    pub fn is_same(&self) -> bool {
        let lists = [&self.added, &self.removed, &self.moved, &self.again, &self.new_items, &self.gone_items];
        self.came == Came::Kept && lists.iter().all(|list| list.is_empty())
    }

    fn bump(&self) -> Bump {
        if self.came == Came::Removed || [&self.removed, &self.again, &self.gone_items].iter().any(|list| !list.is_empty()) {
            Bump::Major
        } else if self.is_same() {
            Bump::None
        } else {
            Bump::Minor
        }
    }
}

impl ModuleChange {
    /// What its structure asks for, without its words.
    pub(super) fn structure(&self) -> Bump {
        let own = match self.came {
            Came::Removed => Bump::Major,
            Came::Kept if self.mastery.is_some() => Bump::Major,
            Came::Kept if self.moved.is_empty() => Bump::None,
            Came::Added | Came::Kept => Bump::Minor,
        };
        self.units.iter().map(UnitChange::bump).max().unwrap_or_default().max(own)
    }
}

/// Every module of one or the other; the diagnosis stands last, as one.
pub(super) fn modules(old: &Edition, new: &Edition) -> Vec<ModuleChange> {
    type Row<'a> = (&'a str, Option<Mastery>, &'a str, Vec<&'a Unit>);
    fn rows(edition: &Edition) -> Vec<Row<'_>> {
        let own = edition
            .modules
            .iter()
            .map(|(module, units)| (module.id.as_str(), Some(module.mastery), module.version.as_str(), units.iter().collect()));
        let diagnosis = (!edition.diagnosis.is_empty()).then(|| (DIAGNOSTIC, None, "", edition.diagnosis.iter().collect()));
        own.chain(diagnosis).collect()
    }
    let (before, after) = (rows(old), rows(new));
    let ids = both(before.iter().map(|row| row.0), after.iter().map(|row| row.0));
    let nothing: Row<'_> = ("", None, "", Vec::new());
    ids.into_iter()
        .map(|id| {
            let find = |rows: &[Row<'_>]| rows.iter().position(|row| row.0 == id);
            let (a, b) = (find(&before), find(&after));
            let (one, other) = (a.and_then(|n| before.get(n)).unwrap_or(&nothing), b.and_then(|n| after.get(n)).unwrap_or(&nothing));
            let rule = |mastery: Mastery| (mastery.right, mastery.of);
            let units = units(&one.3, &other.3);
            ModuleChange {
                id: id.to_owned(),
                came: Came::of(a.is_some(), b.is_some()),
                version: (one.2.to_owned(), other.2.to_owned()),
                mastery: one.1.zip(other.1).filter(|(a, b)| a != b).map(|(a, b)| (rule(a), rule(b))),
                elsewhere: elsewhere(&units),
                units,
                moved: moved(
                    &one.3.iter().map(|unit| unit.id.as_str()).collect::<Vec<_>>(),
                    &other.3.iter().map(|unit| unit.id.as_str()).collect::<Vec<_>>(),
                ),
                bump: Bump::None,
            }
        })
        .collect()
}

fn elsewhere(units: &[UnitChange]) -> Vec<(String, String, String)> {
    let gone = units.iter().flat_map(|unit| unit.removed.iter().map(move |id| (id, &unit.id)));
    let found = gone.filter_map(|(id, from)| Some((id.clone(), from.clone(), units.iter().find(|to| to.added.contains(id))?.id.clone())));
    found.collect()
}

/// The ids of the new, then those of the old that are gone.
fn both<'a>(old: impl Iterator<Item = &'a str>, new: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for id in new.chain(old) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn units(old: &[&Unit], new: &[&Unit]) -> Vec<UnitChange> {
    let ids = both(old.iter().map(|unit| unit.id.as_str()), new.iter().map(|unit| unit.id.as_str()));
    let find = |units: &[&Unit], id: &str| units.iter().position(|unit| unit.id.as_str() == id);
    ids.into_iter()
        .map(|id| {
            let (a, b) = (find(old, id).and_then(|n| old.get(n)), find(new, id).and_then(|n| new.get(n)));
            let activities = |unit: Option<&&Unit>| unit.map(|unit| unit.activities.clone()).unwrap_or_default();
            let mut change = UnitChange { id: id.to_owned(), came: Came::of(a.is_some(), b.is_some()), ..UnitChange::default() };
            compare(&activities(a), &activities(b), &mut change);
            change
        })
        .collect()
}

fn compare(old: &[Activity], new: &[Activity], change: &mut UnitChange) {
    let ids = |all: &[Activity]| all.iter().map(|activity| activity.id.as_str().to_owned()).collect::<Vec<_>>();
    let (before, after) = (ids(old), ids(new));
    change.added = after.iter().filter(|id| !before.contains(id)).cloned().collect();
    change.removed = before.iter().filter(|id| !after.contains(id)).cloned().collect();
    change.moved = moved(&before.iter().map(String::as_str).collect::<Vec<_>>(), &after.iter().map(String::as_str).collect::<Vec<_>>());
    for one in old {
        let Some(other) = new.iter().find(|other| other.id == one.id) else { continue };
        let (was, is) = (items(one), items(other));
        for (item, marks) in &was {
            match is.get(item) {
                None => change.gone_items.push(item.clone()),
                Some(now) if now == marks => change.kept_items += 1,
                Some(_) => change.again.push(item.clone()),
            }
        }
        change.new_items.extend(is.into_keys().filter(|item| !was.contains_key(item)));
    }
}

/// The marks of an activity's questions, by their names.
fn items(activity: &Activity) -> BTreeMap<String, String> {
    let id = activity.id.as_str();
    let name = |item: &str| if item == id { id.to_owned() } else { format!("{id}/{item}") };
    activity.items().iter().map(|item| (name(item.id.as_str()), activity.marks(item))).collect()
}

/// What stands in both and was taken out of one place to be put in another.
fn moved(old: &[&str], new: &[&str]) -> Vec<String> {
    let old: Vec<&str> = old.iter().copied().filter(|id| new.contains(id)).collect();
    let new: Vec<&str> = new.iter().copied().filter(|id| old.contains(id)).collect();
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let gone = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. })).flat_map(|op| old.get(op.old_range()).unwrap_or_default());
    gone.map(|id| (*id).to_owned()).collect()
}

/// Every activity, with its file.
pub(super) fn activities(edition: &Edition) -> BTreeSet<(String, String)> {
    let own = edition.modules.iter().flat_map(|(module, units)| units.iter().map(move |unit| (module.id.as_str(), unit)));
    let all = own.chain(edition.diagnosis.iter().map(|unit| (DIAGNOSTIC, unit)));
    all.flat_map(|(module, unit)| unit.activities.iter().map(move |one| (format!("{module}/{}", unit.id), one.id.to_string()))).collect()
}

/// Values that are in one and not in the other, or are another there.
pub(super) fn facts(old: &Edition, new: &Edition, is_whole: impl Fn(&str, &str) -> bool) -> Vec<Fact> {
    type Values = BTreeMap<(String, String, &'static str), String>;
    fn values(edition: &Edition) -> Values {
        let mut all = Values::new();
        let mut put = |file: &str, of: &str, key: &'static str, value: &str| {
            if !value.is_empty() {
                all.insert((file.to_owned(), of.to_owned(), key), value.to_owned());
            }
        };
        if let Some(one) = &edition.curriculum {
            for (key, value) in
                [("version", &one.version), ("publisher", &one.publisher), ("licence", &one.licence), ("language", &one.language)]
            {
                put("curriculum", "", key, value);
            }
        }
        for (module, units) in &edition.modules {
            let file = format!("{}/module", module.id);
            put(&file, "", "version", &module.version);
            put(&file, "", "level", module.level);
            for idea in &module.ideas {
                put(&file, idea.id.as_str(), "objective", idea.objective.as_str());
            }
            for seen in &module.observations {
                put(&file, seen.id.as_str(), "required", if seen.required { "true" } else { "" });
            }
            for unit in units {
                of_unit(&format!("{}/{}", module.id, unit.id), unit, &mut put);
            }
        }
        for unit in &edition.diagnosis {
            of_unit(&format!("{DIAGNOSTIC}/{}", unit.id), unit, &mut put);
        }
        edition.contacts.iter().for_each(|contact| of_contact(contact, &mut put));
        all
    }
    let (before, after) = (values(old), values(new));
    let keys = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
    keys.filter(|key| before.get(*key) != after.get(*key) && !is_whole(&key.0, &key.1))
        .map(|key| {
            let value = |values: &Values| values.get(key).cloned().unwrap_or_default();
            Fact { file: key.0.clone(), of: key.1.clone(), key: key.2, old: value(&before), new: value(&after) }
        })
        .collect()
}

fn of_unit(file: &str, unit: &Unit, put: &mut impl FnMut(&str, &str, &'static str, &str)) {
    put(file, "", "minutes", &unit.minutes.to_string());
    for one in &unit.activities {
        let id = one.id.as_str();
        put(file, id, "kind", one.task.name());
        put(file, id, "idea", one.idea.as_ref().map_or("", |idea| idea.as_str()));
        put(file, id, "difficulty", &one.difficulty.to_string());
        put(
            file,
            id,
            "show",
            match one.show {
                crate::activity::Show::Alone => "alone",
                crate::activity::Show::Half => "half",
                crate::activity::Show::Worked => "worked",
            },
        );
        put(file, id, "variant_of", one.variant_of.as_ref().map_or("", |of| of.as_str()));
        put(file, id, "form", one.form.unwrap_or_default());
        put(file, id, "draw", &one.draw.map(|n| n.to_string()).unwrap_or_default());
        put(file, id, "countries", &one.countries.join(", "));
        put(file, id, "purpose", if one.purpose == crate::activity::Purpose::Diagnostic { "diagnostic" } else { "" });
    }
}

fn of_contact(contact: &Contact, put: &mut impl FnMut(&str, &str, &'static str, &str)) {
    let of = format!("{}-{}", contact.id, contact.country.to_lowercase());
    put("contacts", &of, "purpose", contact.purpose);
    put("contacts", &of, "number", contact.number.as_deref().unwrap_or_default());
    put("contacts", &of, "address", contact.address.as_deref().unwrap_or_default());
    put("contacts", &of, "hours", contact.hours.as_ref().map_or("", |hours: &Text| hours.value.as_str()));
    put("contacts", &of, "status", if contact.seen.verified { "verified" } else { "unverified" });
    put("contacts", &of, "expires_on", &contact.seen.until.map(|day| day.to_string()).unwrap_or_default());
}
