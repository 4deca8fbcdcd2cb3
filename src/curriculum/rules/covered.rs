//! Each objective of a module is trained: what is promised to a funder and on a badge is asked somewhere.

use std::collections::BTreeSet;

use crate::curriculum::{Module, UnitFile};
use crate::ids::{IdeaId, Slug};
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// The ideas that scored items of these units train.
fn trained(units: &[&UnitFile]) -> BTreeSet<IdeaId> {
    let activities = units.iter().flat_map(|unit| &unit.loaded.model.activities);
    activities.flat_map(|activity| activity.items().into_iter().filter_map(|item| activity.idea_of(&item))).collect()
}

/// The objectives of which no idea is trained.
pub(super) fn uncovered(module: &Module, units: &[&UnitFile], source: &str) -> Vec<Problem> {
    let trained = trained(units);
    let covered: BTreeSet<&Slug> = module.ideas.iter().filter(|idea| trained.contains(&idea.id)).map(|idea| &idea.objective).collect();
    let missing = module.objectives.iter().filter(|objective| !covered.contains(&objective.id));
    missing
        .map(|objective| {
            let at = source.find(&format!("\"{}\"", objective.id)).map_or(0..0, |at| at..at + objective.id.as_str().len() + 2);
            let cause = tr!("check-objective-uncovered", id = SafeText::show(objective.id.as_str()));
            Problem::advice("objective-uncovered", at, cause).fix(tr!("check-objective-uncovered-fix"))
        })
        .collect()
}
