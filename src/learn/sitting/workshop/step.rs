//! Steps of an agenda in words: what each is called, and what can be put on one.

use std::collections::BTreeMap;

use crate::ids::{ModuleId, Slug, UnitId};
use crate::record::{How, Level, Moment, PlanStep, StepWhat};
use crate::source::Text;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::Agenda;

/// What modules, units and ice-breakers are called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Titles {
    /// By module.
    pub modules: BTreeMap<ModuleId, Text>,
    /// By unit, with its minutes.
    pub units: BTreeMap<(ModuleId, UnitId), (Text, i64)>,
    /// By ice-breaker.
    pub breakers: BTreeMap<Slug, Text>,
}

/// Something that can be put on an agenda, with the minutes that it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What it is called.
    pub label: Words,
    /// The step.
    pub step: PlanStep,
    /// Where it stands under: a module, or nothing.
    pub module: Option<ModuleId>,
}

impl Titles {
    /// A module's title; its id where it is not here.
    pub fn module(&self, id: &ModuleId) -> Words {
        self.modules.get(id).map_or_else(|| Words::Text(SafeText::show(id.as_str())), Text::words)
    }

    /// A unit's title; its id where it is not here.
    pub fn unit(&self, module: &ModuleId, unit: &UnitId) -> Words {
        let known = self.units.get(&(module.clone(), unit.clone()));
        known.map_or_else(|| Words::Text(SafeText::show(unit.as_str())), |(title, _)| title.words())
    }

    /// A step as a line of its agenda: when it begins, by the clock where the plan says when the workshop does; what; how long.
    pub fn line(&self, agenda: Agenda<'_>, start: u32, step: &PlanStep) -> Words {
        let (minutes, what) = (u32::from(step.minutes), self.step(step));
        match (agenda.clock(start), start) {
            (Some(clock), _) => tr!("agenda-line-clock", clock = SafeText::show(&clock), minutes = minutes, step = what),
            (None, 0) => tr!("agenda-line-first", minutes = minutes, step = what),
            (None, _) => tr!("agenda-line", start = start, minutes = minutes, step = what),
        }
    }

    /// What a step is called.
    pub fn step(&self, step: &PlanStep) -> Words {
        match &step.what {
            StepWhat::Welcome => tr!("step-welcome"),
            StepWhat::IceBreaker { id } => {
                let title = self.breakers.get(id).map_or_else(|| Words::Text(SafeText::show(id.as_str())), Text::words);
                tr!("step-ice-breaker", title = title)
            }
            StepWhat::Confidence { module, moment: Moment::Opening } => tr!("step-confidence-before", module = self.module(module)),
            StepWhat::Confidence { module, .. } => tr!("step-confidence-after", module = self.module(module)),
            StepWhat::Form { module, moment: Moment::Opening } => tr!("step-form-before", module = self.module(module)),
            StepWhat::Form { module, .. } => tr!("step-form-after", module = self.module(module)),
            StepWhat::Unit { module, unit, how } => tr!("step-unit", unit = self.unit(module, unit), how = how_name(*how)),
            StepWhat::Pause => tr!("step-pause"),
            StepWhat::Own if step.note.is_empty() => tr!("step-own"),
            StepWhat::Own => Words::Text(SafeText::show_line(&step.note)),
            StepWhat::Close => tr!("step-close"),
        }
    }
}

/// How a unit is gone through, in words.
pub(super) fn how_name(how: How) -> Words {
    match how {
        How::Together => tr!("how-together"),
        How::Alone => tr!("how-alone"),
        How::Paper => tr!("how-paper"),
    }
}

/// For whom, in words.
pub fn level_name(level: Level) -> Words {
    match level {
        Level::Beginner => tr!("level-beginner"),
        Level::Intermediate => tr!("level-intermediate"),
        Level::Advanced => tr!("level-advanced"),
    }
}
