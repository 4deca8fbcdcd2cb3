//! What holds of a module's `forms.toml`: one question to practise, then forms A and B of four, matched by idea and difficulty.
//!
//! Matched, so that the difference between before and after is what was learnt and not an easier form.

use super::files::Files;
use super::model::Unit;
use crate::activity::Activity;
use crate::ids::{ModuleId, UnitId};
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// Questions in a form.
const QUESTIONS: usize = 4;

/// The name of the file that holds a module's forms, and the unit that its answers are kept under.
pub const FORMS: &str = "forms";

/// The unit that answers of forms are kept under.
pub fn forms_unit() -> UnitId {
    UnitId::new(FORMS).unwrap_or_default()
}

/// Whether a module has forms.
pub fn has_forms(files: &Files, module: &ModuleId) -> bool {
    files.has(&format!("{module}/{FORMS}.toml"))
}

/// What does not hold.
pub fn check_forms(unit: &Unit) -> Vec<Problem> {
    let mut problems = Vec::new();
    let of = |form: &str| unit.activities.iter().filter(|activity| activity.form == Some(form)).collect::<Vec<_>>();
    let practice = unit.activities.iter().filter(|activity| activity.form.is_none()).count();
    let (a, b) = (of("a"), of("b"));
    if practice != 1 || a.len() != QUESTIONS || b.len() != QUESTIONS {
        let cause = tr!("check-form-shape", practice = practice, a = a.len(), b = b.len());
        problems.push(Problem::error("form-shape", 0..0, cause).fix(tr!("check-form-shape-fix")));
    }
    for (one, other) in a.iter().zip(&b) {
        let kind = |activity: &Activity| (activity.idea.clone(), activity.difficulty);
        if kind(one) != kind(other) {
            let cause = tr!("check-form-match", a = SafeText::show(one.id.as_str()), b = SafeText::show(other.id.as_str()));
            problems.push(Problem::error("form-match", other.span.clone(), cause).fix(tr!("check-form-match-fix")));
        }
    }
    // Answers are told again at the end: by their options.
    for activity in unit.activities.iter().filter(|activity| !matches!(activity.task.name(), "choice" | "choices")) {
        problems.push(Problem::error("form-kind", activity.span.clone(), tr!("check-form-kind")).fix(tr!("check-form-kind-fix")));
    }
    for activity in unit.activities.iter().filter(|activity| !activity.hints.is_empty()) {
        problems.push(Problem::error("form-hints", activity.span.clone(), tr!("check-form-hints")));
    }
    problems
}
