//! The diagnosis of a curriculum: the folder `diagnostic/` beside its modules, with `contact.toml` (a first contact to practise) and
//! `questions.toml`. Not a module: it is in no list and gives no badge.

use std::collections::BTreeMap;

use super::files::Files;
use super::model::{Module, Unit};
use crate::activity::{Activity, Purpose, Show};
use crate::ids::{ModuleId, UnitId};
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// The folder of a curriculum's diagnosis, and the module that its answers are kept under.
pub const DIAGNOSTIC: &str = "diagnostic";
/// The questions: the name of their file, and the unit that answers are kept under.
pub const QUESTIONS: &str = "questions";
/// The first contact.
pub const CONTACT: &str = "contact";
/// Questions of one module and level, at least: nobody meets the same twice.
const EACH: usize = 2;

/// The unit that the answers of a diagnosis are kept under.
pub fn diagnosis_unit() -> UnitId {
    UnitId::new(QUESTIONS).unwrap_or_default()
}

/// The id that stands for the diagnosis where a module is asked for.
pub(super) fn diagnostic() -> ModuleId {
    ModuleId::new(DIAGNOSTIC).unwrap_or_default()
}

/// The files of a curriculum's diagnosis, as units: none where it has none.
pub fn diagnosis_units(files: &Files) -> Vec<(ModuleId, UnitId)> {
    let there = |name: &&str| !files.is_module() && files.has(&format!("{DIAGNOSTIC}/{name}.toml"));
    [CONTACT, QUESTIONS].into_iter().filter(there).filter_map(|name| Some((diagnostic(), UnitId::new(name)?))).collect()
}

/// What does not hold of the first contact: nothing in it is an answer.
pub(super) fn check_contact(unit: &Unit) -> Vec<Problem> {
    let scored = unit.activities.iter().filter(|activity| activity.task.scored());
    scored.map(|activity| shape(activity, tr!("check-diagnostic-contact"))).collect()
}

/// What does not hold of the questions.
pub(super) fn check_questions(unit: &Unit, modules: &[&Module]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut count: BTreeMap<(&ModuleId, u8), usize> = BTreeMap::new();
    for question in &unit.activities {
        let plain = question.task.name() == "choice" && question.show == Show::Alone && question.purpose == Purpose::Diagnostic;
        if !plain || question.form.is_some() || question.variant_of.is_some() || !question.hints.is_empty() || question.solution.is_none() {
            problems.push(shape(question, tr!("check-diagnostic-kind")));
        }
        let idea = question.idea.as_ref();
        let of: Vec<&Module> = modules.iter().copied().filter(|module| module.ideas.iter().any(|one| Some(&one.id) == idea)).collect();
        let [module] = of[..] else {
            let id = SafeText::show(idea.map_or("", |idea| idea.as_str()));
            problems.push(shape(question, tr!("check-diagnostic-idea", id = id, n = of.len())));
            continue;
        };
        let named = module.ideas.iter().find(|one| Some(&one.id) == idea);
        let objective = named.and_then(|idea| module.objectives.iter().find(|objective| objective.id == idea.objective));
        if objective.is_none_or(|objective| objective.outcomes.is_empty()) {
            problems.push(shape(question, tr!("check-diagnostic-outcome")));
        }
        *count.entry((&module.id, question.difficulty)).or_default() += 1;
    }
    for module in modules {
        for level in 1..=3 {
            let there = count.get(&(&module.id, level)).copied().unwrap_or(0);
            // A module may be left out as a whole.
            let asked = count.keys().any(|(id, _)| *id == &module.id);
            if asked && there < EACH {
                let cause = tr!("check-diagnostic-few", module = module.title.words(), level = u32::from(level), n = there);
                problems.push(Problem::error("diagnostic-shape", 0..0, cause).fix(tr!("check-diagnostic-fix")));
            }
        }
    }
    problems
}

fn shape(activity: &Activity, cause: crate::words::Words) -> Problem {
    Problem::error("diagnostic-shape", activity.span.clone(), cause).fix(tr!("check-diagnostic-fix"))
}
