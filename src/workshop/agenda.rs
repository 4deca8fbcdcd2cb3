//! The agenda: its minutes, when each step begins, and the numbers by which units are opened together.

use sha2::{Digest, Sha256};

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

/// How long a unit takes of which its author says `minutes`: together one talks, so it takes half as long again.
pub fn minutes_of(minutes: i64, how: How) -> u16 {
    let minutes = if how == How::Together { minutes * 3 / 2 } else { minutes };
    u16::try_from(minutes).unwrap_or(20)
}

/// The unit of that plan which is gone through together and opened by that number; none where the number opens none.
pub fn together(plan: &Plan, workshop: WorkshopId, number: u8) -> Option<(&ModuleId, &UnitId)> {
    let own = plan.steps.iter().filter_map(|step| match &step.what {
        StepWhat::Unit { module, unit, how: How::Together } => Some((module, unit)),
        _ => None,
    });
    own.into_iter().find(|(module, unit)| number_of(workshop, module, unit) == number)
}

/// The number, 10 to 99, that is read out to open a unit on every laptop at once. Not a secret: it keeps a room on one page.
pub fn number_of(workshop: WorkshopId, module: &ModuleId, unit: &UnitId) -> u8 {
    let digest = Sha256::digest(format!("{workshop}/{module}/{unit}"));
    let drawn = digest.iter().take(2).fold(0_u16, |sum, byte| sum << 8 | u16::from(*byte));
    10 + u8::try_from(drawn % 90).unwrap_or(0)
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

    proptest! {
        #[test]
        fn a_number_of_two_figures_opens_the_unit_that_it_stands_for(id: u128, name in "[a-z]{1,12}") {
            let workshop = WorkshopId::from_uuid(uuid::Uuid::from_u128(id));
            let plan = Plan { steps: vec![step(9, unit(&name, How::Together)), step(9, unit("alone", How::Alone))], ..Plan::default() };
            let (module, unit) = (ModuleId::new("scams").unwrap(), UnitId::new(&name).unwrap());
            let number = number_of(workshop, &module, &unit);
            prop_assert!((10..=99).contains(&number));
            prop_assert_eq!(together(&plan, workshop, number), Some((&module, &unit)));
            let alone = number_of(workshop, &module, &UnitId::new("alone").unwrap());
            prop_assert!(alone == number || together(&plan, workshop, alone).is_none());
        }
    }
}
