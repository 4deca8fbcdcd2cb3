//! The unit as its files say it now: ready to be walked through, or why it cannot be.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use time::Date;
use uuid::Uuid;

use super::spot::Spot;
use crate::curriculum::{Found, Module, Unit, UnitHead, has_mistakes, load_head, load_module, load_unit, words_of};
use crate::error::Error;
use crate::ids::{ActivityId, TryId};
use crate::learn::sitting::ModuleView;
use crate::learn::{History, Lesson, Try};
use crate::source::{Overlay, Problem, TextTable};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What a unit is seen under.
#[derive(Clone, Debug)]
pub(super) struct Room {
    /// In which country.
    pub country: String,
    /// On which day.
    pub today: Date,
    /// Who helps, where nobody is named.
    pub somebody: SafeText,
}

/// A unit that can be walked through.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    pub view: ModuleView,
    pub unit: Rc<Unit>,
    /// Its texts, as its file has them.
    pub texts: Vec<TextTable>,
    /// Their translations, where it is seen in another language.
    pub overlay: Option<Overlay>,
}

/// Why the files cannot be seen as they are now.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    /// What stands where.
    pub found: Vec<Found>,
    /// What keeps them from being read at all.
    pub cause: Option<Words>,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self { found: Vec::new(), cause: Some(error.cause) }
    }
}

/// Reads the unit in `lang`; every problem that reading alone tells is given beside it.
pub(super) fn read(spot: &Spot, lang: &str, room: &Room) -> Result<(Copy, Vec<Found>), Fault> {
    let row = &spot.row;
    let overlay = (lang != row.language()).then_some(lang);
    let name = spot.name();
    let loaded = load_unit(&row.files, &row.id, &spot.unit, overlay)?;
    let mut found = at_places(spot, &format!("{name}.toml"), &loaded.source, &loaded.problems);
    if let Some(there) = &loaded.overlay {
        found.extend(at_places(spot, &format!("{name}.{lang}.toml"), &there.source, &there.problems));
    }
    let module = spot.host.as_ref().unwrap_or(&row.id);
    let own = load_module(&row.files, module, overlay)?;
    found.extend(at_places(spot, &format!("{module}/module.toml"), &own.source, &own.problems));
    if has_mistakes(&found) {
        return Err(Fault { found, cause: None });
    }
    let (mut module, units) = own.model;
    let there = units.iter().filter(|unit| row.files.has(&format!("{}/{unit}.toml", row.id)));
    for unit in there {
        module.units.push(load_head(&row.files, &row.id, unit, overlay)?);
    }
    let mut unit = loaded.model.clone().for_country(&room.country);
    unit.words = words_of(&row.files, &loaded, overlay)?;
    if !module.units.iter().any(|head| head.id == unit.id) {
        module.units.push(UnitHead { id: unit.id.clone(), title: unit.title.clone(), minutes: unit.minutes, aim: unit.aim.clone() });
    }
    if let Ok(contacts) = row.contacts(lang) {
        module.contacts = contacts.of_room(&room.country, room.today, room.somebody.clone());
    }
    module.devices = row.devices(lang).unwrap_or_default().of_room(&room.country, room.today);
    // Of opening and closing forms each question is seen like one of a lesson.
    if unit.way().is_empty() {
        unit.activities.iter_mut().for_each(|activity| activity.form = None);
    }
    if unit.way().is_empty() {
        return Err(Fault { found, cause: Some(tr!("preview-empty", file = SafeText::show_line(&format!("{name}.toml")))) });
    }
    let copy =
        Copy { view: view_of(module, lang), unit: Rc::new(unit), texts: loaded.texts, overlay: loaded.overlay.map(|there| there.overlay) };
    Ok((copy, found))
}

fn view_of(module: Module, lang: &str) -> ModuleView {
    ModuleView {
        lang: lang.to_owned(),
        module: Rc::new(module),
        standings: BTreeMap::new(),
        badge: None,
        to_see: Vec::new(),
        measure: None,
        card: None,
    }
}

fn at_places(spot: &Spot, name: &str, source: &str, problems: &[Problem]) -> Vec<Found> {
    let file = spot.row.files.shown(name);
    Found::all(&file, source, problems.iter().cloned())
}

/// Where one stands in a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// On its first page.
    First,
    /// In this activity.
    At(ActivityId),
    /// On its last page.
    End,
}

impl Copy {
    /// Where one can stand, in the order of the file: variants too.
    pub fn stops(&self) -> Vec<Stop> {
        let inside = self.unit.activities.iter().map(|activity| Stop::At(activity.id.clone()));
        std::iter::once(Stop::First).chain(inside).chain([Stop::End]).collect()
    }

    /// A lesson that stands there, nothing done before.
    pub fn lesson(&self, stop: &Stop) -> Option<Lesson> {
        let mastery = self.view.module.mastery;
        let run = Try { id: TryId::from_uuid(Uuid::nil()), right: mastery.right, of: mastery.of, day: 0, done: *stop == Stop::End };
        let lesson = Lesson::open(Rc::clone(&self.view.module), Rc::clone(&self.unit), run, History::default(), None, BTreeMap::new())?;
        Some(match stop {
            Stop::First => lesson,
            Stop::End => lesson.begin(),
            Stop::At(id) if self.unit.activity(id).is_some_and(|one| one.variant_of.is_some()) => lesson.begin().one_more(id.clone()),
            Stop::At(id) => lesson.begin().at(id.clone()),
        })
    }
}

/// The files that say what is seen, by name; `None` for one that is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen(pub BTreeMap<String, Option<String>>);

impl Seen {
    /// As they are now.
    pub fn read(spot: &Spot, lang: &str) -> Self {
        let (files, module) = (&spot.row.files, spot.host.as_ref().unwrap_or(&spot.row.id));
        let mut names: BTreeSet<String> = ["curriculum", "glossary", "contacts"].map(|name| format!("{name}.toml")).into();
        names.extend(["glossary", "contacts"].map(|name| format!("{name}.{lang}.toml")));
        names.insert(format!("{}.toml", spot.name()));
        let ours = |name: &str| [spot.unit.as_str(), "module", "devices"].contains(&name.split('.').next().unwrap_or_default());
        for folder in [module, &spot.row.id] {
            names.extend(files.names(folder.as_str()).into_iter().filter(|name| ours(name)).map(|name| format!("{folder}/{name}")));
        }
        Self(names.into_iter().map(|name| (name.clone(), files.read(&name).ok())).collect())
    }

    /// The text of a file; empty for one that is not there.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Option::as_deref).unwrap_or_default()
    }
}
