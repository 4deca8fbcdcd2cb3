//! One idea, several texts: what is asked again in other words is what lasts.

use std::collections::BTreeMap;

use crate::activity::Activity;
use crate::curriculum::Module;
use crate::curriculum::UnitFile;
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// An idea is asked at least so often in a module.
const LEAST: usize = 2;

/// A unit without any spare text to ask its ideas once more: a variant, or a deck that shows other messages each time.
pub(super) fn no_variant(unit: &UnitFile) -> Option<Problem> {
    let model = &unit.loaded.model;
    let again = |activity: &Activity| activity.variant_of.is_some() || activity.items().iter().any(|item| item.gate);
    let missing = model.scored() > 0 && !model.activities.iter().any(again);
    missing.then(|| Problem::advice("no-variant", 0..0, tr!("check-no-variant")).fix(tr!("check-no-variant-fix")))
}

/// Ideas that a module hardly trains; those that it never does are told elsewhere.
pub(super) fn thin_ideas(module: &Module, units: &[&UnitFile], source: &str) -> Vec<Problem> {
    let mut asked: BTreeMap<String, usize> = BTreeMap::new();
    for activity in units.iter().flat_map(|unit| &unit.loaded.model.activities) {
        for idea in activity.items().iter().filter(|item| !item.gate).filter_map(|item| activity.idea_of(item)) {
            *asked.entry(idea.to_string()).or_default() += 1;
        }
    }
    let thin = module.ideas.iter().filter_map(|idea| Some((idea, asked.get(idea.id.as_str()).copied()?)).filter(|(_, n)| *n < LEAST));
    thin.map(|(idea, n)| {
        let at = source.find(&format!("\"{}\"", idea.id)).map_or(0..0, |at| at..at + idea.id.as_str().len() + 2);
        let cause = tr!("check-thin-idea", id = SafeText::show(idea.id.as_str()), n = n, least = LEAST);
        Problem::advice("thin-idea", at, cause).fix(tr!("check-thin-idea-fix"))
    })
    .collect()
}
