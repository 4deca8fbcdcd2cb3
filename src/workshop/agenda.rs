//! The agenda: its minutes, when each step begins, and the numbers by which units are opened together.

use sha2::{Digest, Sha256};

use super::days::{clock, hour};
use crate::ids::{ModuleId, UnitId, WorkshopId};
use crate::record::{How, Plan, PlanStep, StepWhat};

/// What an agenda comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agenda<'p>(pub &'p Plan);

impl Agenda<'_> {
    /// The minutes of all steps.
    pub fn minutes(&self) -> u32 {
        self.0.steps.iter().map(|step| u32::from(step.minutes)).sum()
    }

    /// How many minutes of the workshop no step takes; below zero where the steps take more than there is.
    pub fn left(&self) -> i64 {
        i64::from(self.0.minutes) - i64::from(self.minutes())
    }

    /// When each step begins, in minutes from the beginning, with the step.
    pub fn starts(&self) -> Vec<(u32, &PlanStep)> {
        let mut at = 0;
        let mut starts = Vec::with_capacity(self.0.steps.len());
        for step in &self.0.steps {
            starts.push((at, step));
            at += u32::from(step.minutes);
        }
        starts
    }

    /// What a clock shows so many minutes after the beginning; none where the plan does not say when it begins.
    pub fn clock(&self, after: u32) -> Option<String> {
        let begins = self.0.start.as_deref().and_then(hour)?;
        Some(clock(u32::from(begins).saturating_add(after)))
    }

    /// The modules that it touches, each once, in order.
    pub fn modules(&self) -> Vec<&ModuleId> {
        let mut modules: Vec<&ModuleId> = Vec::new();
        for step in &self.0.steps {
            let (StepWhat::Unit { module, .. } | StepWhat::Form { module, .. } | StepWhat::Confidence { module, .. }) = &step.what else {
                continue;
            };
            if !modules.contains(&module) {
                modules.push(module);
            }
        }
        modules
    }

    /// Its units, in order, each with how it is gone through.
    pub fn units(&self) -> Vec<(&ModuleId, &UnitId, How)> {
        let unit = |step: &'_ PlanStep| matches!(step.what, StepWhat::Unit { .. });
        let units = self.0.steps.iter().filter(|step| unit(step));
        units
            .filter_map(|step| if let StepWhat::Unit { module, unit, how } = &step.what { Some((module, unit, *how)) } else { None })
            .collect()
    }
}

/// Minutes by which a step is made longer or shorter at once.
const NUDGE: u16 = 5;
/// Most minutes of a step.
const STEP_MAX: u16 = 240;

/// A step made shorter: 19 minutes are 14, not 15. At least one minute is left.
pub const fn shorter(minutes: u16) -> u16 {
    if minutes > NUDGE { minutes - NUDGE } else { 1 }
}

/// A step made longer.
pub const fn longer(minutes: u16) -> u16 {
    if minutes + NUDGE < STEP_MAX { minutes + NUDGE } else { STEP_MAX }
}

/// Puts a step onto a plan, and says where: before the last words, where there are any, since whatever is added without a word
/// is meant to be done before people go.
pub fn insert(plan: &mut Plan, step: PlanStep) -> usize {
    let at = plan.steps.iter().rposition(|step| step.what == StepWhat::Close).unwrap_or(plan.steps.len());
    plan.steps.insert(at, step);
    at
}

/// How long a unit takes of which its author says `minutes`: together one talks, so it takes half as long again.
pub fn minutes_of(minutes: i64, how: How) -> u16 {
    let minutes = if how == How::Together { minutes * 3 / 2 } else { minutes };
    u16::try_from(minutes).unwrap_or(20)
}

/// The units of that plan which are gone through together, each with the number that opens it: no two have the same.
pub fn numbers(plan: &Plan, workshop: WorkshopId) -> Vec<(&ModuleId, &UnitId, u8)> {
    let mut all: Vec<(&ModuleId, &UnitId, u8)> = Vec::new();
    for step in &plan.steps {
        let StepWhat::Unit { module, unit, how: How::Together } = &step.what else { continue };
        if all.iter().any(|(known, of, _)| *known == module && *of == unit) {
            continue;
        }
        let mut number = drawn(workshop, module, unit);
        // Steps are fewer than numbers: one is free.
        while all.iter().any(|(.., taken)| *taken == number) {
            number = if number == LAST { FIRST } else { number + 1 };
        }
        all.push((module, unit, number));
    }
    all
}

/// The unit of that plan which is gone through together and opened by that number; none where the number opens none.
pub fn together(plan: &Plan, workshop: WorkshopId, number: u8) -> Option<(&ModuleId, &UnitId)> {
    numbers(plan, workshop).into_iter().find(|(.., of)| *of == number).map(|(module, unit, _)| (module, unit))
}

/// The number that opens that unit; none where it is not gone through together.
pub fn number_of(plan: &Plan, workshop: WorkshopId, module: &ModuleId, unit: &UnitId) -> Option<u8> {
    numbers(plan, workshop).into_iter().find(|(known, of, _)| *known == module && *of == unit).map(|(.., number)| number)
}

/// The first number and the last: two figures each.
const FIRST: u8 = 10;
const LAST: u8 = 99;

/// The number that is read out to open a unit on every laptop at once, where no other unit has it. Not a secret: it keeps a room on
/// one page.
fn drawn(workshop: WorkshopId, module: &ModuleId, unit: &UnitId) -> u8 {
    let digest = Sha256::digest(format!("{workshop}/{module}/{unit}"));
    let drawn = digest.iter().take(2).fold(0_u16, |sum, byte| sum << 8 | u16::from(*byte));
    FIRST + u8::try_from(drawn % u16::from(LAST - FIRST + 1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn step(minutes: u16, what: StepWhat) -> PlanStep {
        PlanStep { minutes, what, note: String::new() }
    }

    fn unit(name: &str, how: How) -> StepWhat {
        StepWhat::Unit { module: ModuleId::new("scams").unwrap(), unit: UnitId::new(name).unwrap(), how }
    }

    #[test]
    fn minutes_add_up_and_what_is_left_is_told() {
        let steps = vec![step(10, StepWhat::Welcome), step(12, unit("own-way", How::Together)), step(15, StepWhat::Pause)];
        let plan = Plan { minutes: 60, steps, ..Plan::default() };
        let agenda = Agenda(&plan);
        assert_eq!((agenda.minutes(), agenda.left()), (37, 23));
        assert_eq!(agenda.starts().iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 10, 22]);
        assert_eq!(agenda.units().len(), 1);
        assert_eq!(Agenda(&Plan { minutes: 30, ..plan.clone() }).left(), -7);
    }

    #[test]
    fn where_the_beginning_is_known_a_clock_is_shown() {
        let plan = Plan { start: Some("13:50".to_owned()), ..Plan::default() };
        assert_eq!((Agenda(&plan).clock(0).as_deref(), Agenda(&plan).clock(25).as_deref()), (Some("13:50"), Some("14:15")));
        assert_eq!(Agenda(&Plan::default()).clock(25), None);
    }

    #[test]
    fn a_nudge_keeps_the_odd_minutes() {
        assert_eq!((shorter(19), longer(14), shorter(5), shorter(1), longer(238), longer(240)), (14, 19, 1, 1, 240, 240));
    }

    #[test]
    fn what_is_added_comes_before_the_last_words_wherever_they_stand() {
        let mut plan =
            Plan { steps: vec![step(5, StepWhat::Welcome), step(5, StepWhat::Close), step(5, StepWhat::Pause)], ..Plan::default() };
        assert_eq!(insert(&mut plan, step(9, StepWhat::Own)), 1);
        assert_eq!(insert(&mut plan, step(9, unit("a", How::Alone))), 2);
        plan.steps.retain(|step| step.what != StepWhat::Close);
        assert_eq!(insert(&mut plan, step(9, StepWhat::Own)), 4, "without last words it comes last");
    }

    proptest! {
        #[test]
        fn each_unit_that_is_together_has_a_number_of_its_own_and_no_other_unit_has_one(
            id: u128,
            names in prop::collection::btree_set("[a-z]{1,6}", 1..50_usize),
        ) {
            let workshop = WorkshopId::from_uuid(uuid::Uuid::from_u128(id));
            let mut steps: Vec<PlanStep> = names.iter().map(|name| step(9, unit(name, How::Together))).collect();
            steps.push(step(9, unit("on-my-own", How::Alone)));
            // The same unit once more is the same number.
            steps.push(steps[0].clone());
            let plan = Plan { steps, ..Plan::default() };
            let all = numbers(&plan, workshop);
            let different: std::collections::BTreeSet<u8> = all.iter().map(|(.., number)| *number).collect();
            prop_assert_eq!((all.len(), different.len()), (names.len(), names.len()));
            for (module, unit, number) in &all {
                prop_assert!((FIRST..=LAST).contains(number));
                prop_assert_eq!(together(&plan, workshop, *number), Some((*module, *unit)));
                prop_assert_eq!(number_of(&plan, workshop, module, unit), Some(*number));
            }
            for other in (0..=u8::MAX).filter(|number| !different.contains(number)) {
                prop_assert_eq!(together(&plan, workshop, other), None);
            }
        }
    }
}
