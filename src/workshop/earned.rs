//! What was done and earned at a workshop: by the group, by each person who was there; and that in words, for whoever closes it.

use std::collections::BTreeMap;

use super::form::Titles;
use super::gathering::{Attendance, Gathering};
use super::report::lasted;
use crate::clock::Millis;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::record::{Event, Lifted, Presence, Record, lift};
use crate::text::SafeText;
use crate::words::Words;

/// What somebody who was there earned.
#[derive(Clone, Debug, PartialEq)]
pub struct EarnedThere {
    /// Who.
    pub learner: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// How they were there.
    pub presence: Presence,
    /// Units that they went through to the end, in order.
    pub units: Vec<EarnedUnit>,
    /// Modules whose badge they earned.
    pub badges: Vec<ModuleId>,
}

/// A unit that somebody went through to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarnedUnit {
    /// Of which module.
    pub module: ModuleId,
    /// Which.
    pub unit: UnitId,
    /// Whether it was mastered.
    pub mastered: bool,
}

/// Somebody who did something on a laptop of the workshop, and whom nobody welcomed under that id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// Who.
    pub learner: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// The number of the laptop, where it has one.
    pub laptop: Option<u16>,
    /// Who was welcomed under the same nickname: the same person, if the adviser says so.
    pub like: Option<LearnerId>,
    /// Whether they may be one of those who were counted without a name.
    pub nameless: bool,
}

/// Whether that happened at the workshop: on its day; by a laptop whose clock cannot be believed, if it was brought in from there.
pub fn was_there(gathering: &Gathering, event: &Event) -> bool {
    if !event.clock_ok {
        return gathering.laptops.contains_key(&event.device);
    }
    let day = Millis(event.at).utc().map(|at| at.date().to_string());
    day.is_some() && day.as_deref() == gathering.day()
}

impl EarnedThere {
    /// What somebody earned at `gathering`, of whom `events` tell, which are in order.
    pub fn told(gathering: &Gathering, person: &Attendance, nickname: SafeText, events: &[Event]) -> Self {
        let (units, badges) = (Vec::new(), Vec::new());
        let mut earned = Self { learner: person.learner, nickname, presence: person.presence(), units, badges };
        for event in events.iter().filter(|event| was_there(gathering, event)) {
            earned.take(event);
        }
        earned
    }

    fn take(&mut self, event: &Event) {
        let Lifted::Known(record) = lift(event) else { return };
        let (module, unit, mastered) = match record {
            Record::UnitDone { module, unit, .. } => (module, unit, false),
            Record::UnitMastered { module, unit, .. } => (module, unit, true),
            Record::BadgeEarned { module, .. } => {
                if !self.badges.contains(&module) {
                    self.badges.push(module);
                }
                return;
            }
            _ => return,
        };
        match self.units.iter_mut().find(|one| one.module == module && one.unit == unit) {
            Some(known) => known.mastered |= mastered,
            None => self.units.push(EarnedUnit { module, unit, mastered }),
        }
    }
}

/// What modules are called.
pub type Names = BTreeMap<ModuleId, SafeText>;

/// What was done and earned, a line each: by the group, how long it took, by each person. What has no title is called by its id.
pub fn story(gathering: &Gathering, earned: &[EarnedThere], titles: &Titles, names: &Names) -> Vec<Words> {
    let mut lines = vec![tr!("close-covered", title = SafeText::show_line(&gathering.plan.title), n = gathering.covered.len())];
    let title = |module: &ModuleId, unit: &UnitId| {
        titles.get(&(module.clone(), unit.clone())).cloned().unwrap_or_else(|| SafeText::show_line(unit.as_str()))
    };
    lines.extend(gathering.covered.iter().map(|(module, unit)| tr!("close-line", what = title(module, unit))));
    let lasted = lasted(gathering);
    if let Some(took) = lasted.took {
        lines.push(tr!("close-lasted", took = took, planned = lasted.planned));
    }
    let busy = |person: &&EarnedThere| !(person.units.is_empty() && person.badges.is_empty());
    for person in earned.iter().filter(busy) {
        lines.push(tr!("close-person", name = &person.nickname, n = person.units.len()));
        for unit in &person.units {
            let what = title(&unit.module, &unit.unit);
            lines.push(if unit.mastered { tr!("close-mastered", what = what) } else { tr!("close-finished", what = what) });
        }
        let name = |module: &ModuleId| names.get(module).cloned().unwrap_or_else(|| SafeText::show_line(module.as_str()));
        lines.extend(person.badges.iter().map(|module| tr!("close-badge", module = name(module))));
    }
    let idle: Vec<&str> = earned.iter().filter(|person| !busy(person)).map(|person| person.nickname.as_str()).collect();
    if !idle.is_empty() {
        lines.push(tr!("close-none-alone", names = SafeText::show_line(&idle.join(", "))));
    }
    lines.extend(absent(gathering));
    lines
}

/// The laptops that have not come in, named by their numbers.
pub fn absent(gathering: &Gathering) -> Option<Words> {
    if gathering.laptops.is_empty() && gathering.plan.laptops > 0 {
        return Some(tr!("close-none-in", n = u32::from(gathering.plan.laptops)));
    }
    let missing = gathering.missing();
    let numbers: Vec<String> = missing.iter().map(u16::to_string).collect();
    (!missing.is_empty()).then(|| tr!("close-missing", n = missing.len(), laptops = SafeText::show(&numbers.join(", "))))
}
