//! The pictures of `point`, in every language: small enough for the smallest window, and a translation keeps what can be acted on.

use std::collections::BTreeSet;

use super::said::Said;
use crate::activity::{Activity, Marked, Picture};
use crate::ids::Slug;
use crate::source::{Problem, Text};
use crate::text::SafeText;
use crate::tr;

/// The pictures among the texts of one file: those that take too much room, and those whose marks are others than in `source`.
pub(super) fn pictures(said: &[Said<'_>], source: &[Said<'_>], activities: &[Activity], file: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let source = of_points(source, activities);
    for said in &of_points(said, activities) {
        let place = || said.place(said.text.lines().next().unwrap_or_default(), file);
        let drawn = marked(said);
        let (wide, high) = (drawn.columns().into_iter().max().unwrap_or(0), drawn.columns().len());
        if wide > Picture::WIDEST || high > Picture::TALLEST {
            let cause = tr!("check-picture-size", wide = wide, high = high);
            let fix = tr!("check-picture-size-fix", widest = Picture::WIDEST, tallest = Picture::TALLEST);
            problems.push(Problem::error("picture-size", place(), cause).fix(fix));
        }
        let (there, wanted) = (drawn.ids(), source.iter().find(|source| source.path == said.path).map(marked).unwrap_or_default().ids());
        if there != wanted {
            let list = |ids: BTreeSet<Slug>| SafeText::show_line(&ids.iter().map(Slug::as_str).collect::<Vec<_>>().join(" "));
            let cause = tr!("check-picture-marks", found = list(there), wanted = list(wanted));
            problems.push(Problem::error("picture-marks", place(), cause).fix(tr!("check-picture-marks-fix")));
        }
    }
    problems
}

fn of_points<'a>(said: &[Said<'a>], activities: &[Activity]) -> Vec<Said<'a>> {
    let points = |path: &str| activities.iter().any(|activity| activity.id.as_str() == path && activity.task.name() == "point");
    said.iter().filter(|said| said.key == "picture" && points(said.path)).cloned().collect()
}

fn marked(said: &Said<'_>) -> Marked {
    Marked::of(&Text { value: said.text.clone(), foreign: false })
}
