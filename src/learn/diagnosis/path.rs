//! The path that is proposed: which units, in which order, each with why. Published in `docs/diagnostic.md`. Pure.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{IdeaId, ModuleId, UnitId};
use crate::record::{PathStep, Why};
use crate::source::Text;

/// Fewest units of a path, where there are so many.
pub const LEAST: usize = 3;
/// Most units of a path.
pub const MOST: usize = 8;
/// The module of the first gestures.
pub const GESTURES: &str = "first-steps";
/// The module that comes early, for the harm that it spares.
pub const HARM: &str = "scams";

/// A module that can be learnt here.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Its id.
    pub id: ModuleId,
    /// Its name.
    pub title: Text,
    /// Its ideas, in its order.
    pub ideas: Vec<(IdeaId, Text)>,
    /// Its units, in order.
    pub units: Vec<ThemeUnit>,
}

/// A unit of such a module.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeUnit {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub title: Text,
    /// How long it takes.
    pub minutes: i64,
    /// What it trains.
    pub ideas: BTreeSet<IdeaId>,
    /// Whether this person has walked it to its end.
    pub done: bool,
}

/// The path for somebody who reached `levels`, missed questions on the ideas `missed`, and found the first contact `hard` or not.
/// A module without a level was not asked, and is left out.
pub fn propose(themes: &[Theme], levels: &BTreeMap<ModuleId, u8>, missed: &BTreeSet<IdeaId>, hard: bool) -> Vec<PathStep> {
    let mut path: Vec<PathStep> = Vec::new();
    let mut asked: Vec<(&Theme, u8)> = themes.iter().filter_map(|theme| Some((theme, *levels.get(&theme.id)?))).collect();
    // The hand first, then what spares harm, then as the curriculum has them: `sort` keeps that order.
    asked.sort_by_key(|(theme, _)| match theme.id.as_str() {
        GESTURES => 0,
        HARM => 1,
        _ => 2,
    });
    for (theme, level) in &asked {
        path.extend(of_theme(theme, *level, missed, hard));
    }
    // Where it would be too long, every module keeps its first unit: the others give way, from the end.
    while path.len() > MOST {
        let again = |at: usize| path.iter().take(at).any(|step| path.get(at).is_some_and(|own| own.module == step.module));
        let spare = (0..path.len()).rev().find(|at| again(*at)).unwrap_or(path.len() - 1);
        path.remove(spare);
    }
    // Whoever knows it all is offered what closes each module.
    let mut before = usize::MAX;
    while path.len() < LEAST && path.len() != before {
        before = path.len();
        for (theme, _) in asked.iter().filter(|(theme, _)| theme.id.as_str() != GESTURES) {
            let fresh = |unit: &&ThemeUnit| !unit.done && !path.iter().any(|step| step.module == theme.id && step.unit == unit.id);
            let last = theme.units.iter().rev().find(fresh).filter(|_| path.len() < LEAST);
            path.extend(last.map(|unit| step(theme, unit, Why::Further)));
        }
    }
    path
}

fn step(theme: &Theme, unit: &ThemeUnit, why: Why) -> PathStep {
    PathStep { module: theme.id.clone(), unit: unit.id.clone(), why }
}

/// What a module gives to the path: nothing at the top, one unit just below, two from the start. Where the hand comes first, the
/// gestures have three, and every other module one.
fn of_theme(theme: &Theme, level: u8, missed: &BTreeSet<IdeaId>, hard: bool) -> Vec<PathStep> {
    let open: Vec<&ThemeUnit> = theme.units.iter().filter(|unit| !unit.done).collect();
    let gestures = theme.id.as_str() == GESTURES;
    if gestures && hard {
        return open.into_iter().take(3).map(|unit| step(theme, unit, Why::Hand)).collect();
    }
    let many = match level {
        0 | 1 if hard => 1,
        // Whose hand manages needs no more than what made them hesitate.
        1 if gestures => 1,
        0 | 1 => 2,
        2 => 1,
        _ => 0,
    };
    let early = if theme.id.as_str() == HARM { Why::Harm } else { Why::Start };
    // From nothing, a module is begun at its beginning; with some footing, where a question made one hesitate: one unit an idea.
    let mut chosen: Vec<(&ThemeUnit, Why)> = Vec::new();
    let mut met: BTreeSet<&IdeaId> = BTreeSet::new();
    for unit in open.iter().copied().filter(|_| level > 0) {
        let new: Vec<&IdeaId> = unit.ideas.iter().filter(|idea| missed.contains(*idea) && !met.contains(idea)).collect();
        if !new.is_empty() && chosen.len() < many {
            met.extend(new);
            chosen.push((unit, Why::Hesitated));
        }
    }
    for unit in &open {
        if chosen.len() >= many {
            break;
        }
        if !chosen.iter().any(|(there, _)| there.id == unit.id) {
            chosen.push((unit, early));
        }
    }
    let place = |unit: &ThemeUnit| theme.units.iter().position(|there| there.id == unit.id);
    chosen.sort_by_key(|(unit, _)| place(unit));
    chosen.into_iter().map(|(unit, why)| step(theme, unit, why)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::SafeText;

    fn text(of: &str) -> Text {
        Text { value: SafeText::show(of), foreign: false }
    }

    fn themes() -> Vec<Theme> {
        let unit = |module: &str, n: usize, done: bool| ThemeUnit {
            id: UnitId::new(&format!("{module}-{n}")).unwrap_or_default(),
            title: text("unit"),
            minutes: 12,
            ideas: IdeaId::new(&format!("{module}-idea-{n}")).into_iter().collect(),
            done,
        };
        let theme = |module: &str| Theme {
            id: ModuleId::new(module).unwrap_or_default(),
            title: text(module),
            ideas: Vec::new(),
            units: (1..=5).map(|n| unit(module, n, n == 4)).collect(),
        };
        ["first-steps", "email", "scams", "fake-news", "parental-control"].map(theme).to_vec()
    }

    proptest! {
        #[test]
        fn a_path_is_three_to_eight_units_that_are_there_each_once(
            levels in proptest::collection::vec(0u8..=3, 5), asked in 2usize..=5, missed in proptest::collection::vec(1usize..=5, 0..4), hard: bool,
        ) {
            let themes = themes();
            let levels: BTreeMap<ModuleId, u8> = themes.iter().map(|theme| theme.id.clone()).zip(levels).take(asked).collect();
            let missed: BTreeSet<IdeaId> = missed.iter().filter_map(|n| IdeaId::new(&format!("email-idea-{n}"))).collect();
            let path = propose(&themes, &levels, &missed, hard);
            prop_assert!((LEAST..=MOST).contains(&path.len()), "{}", path.len());
            let mut seen = BTreeSet::new();
            for step in &path {
                prop_assert!(levels.contains_key(&step.module));
                prop_assert!(seen.insert(step.unit.clone()));
                let unit = themes.iter().flat_map(|theme| &theme.units).find(|unit| unit.id == step.unit);
                prop_assert!(unit.is_some_and(|unit| !unit.done), "what was done is left out");
                let closing = step.why == Why::Further || (hard && step.module.as_str() == GESTURES);
                prop_assert!(closing || levels.get(&step.module).is_some_and(|level| *level < 3), "what is known is left out");
            }
            // The hand before all, the harm before the rest.
            let place = |module: &str| path.iter().filter(|step| step.why != Why::Further).position(|step| step.module.as_str() == module);
            if let (Some(scams), Some(email)) = (place("scams"), place("email")) {
                prop_assert!(scams < email);
            }
            prop_assert!(place("first-steps").is_none_or(|at| at == 0));
        }
    }
}
