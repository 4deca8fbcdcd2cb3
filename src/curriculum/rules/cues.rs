//! Nothing but the content tells the right answer: over a module it is not usually the longest, the shortest, nor at one place.

use std::collections::BTreeSet;

use super::language::unmarked;
use crate::activity::{Activity, Part, Seed, Show};
use crate::curriculum::UnitFile;
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// Fewer choices than this show no habit.
const ENOUGH: usize = 8;
/// More than this share, in hundredths, is a habit.
const HABIT: usize = 60;

/// One question with one right answer, as it is read in one language.
struct Asked {
    /// How long the right answer is, and each of the others.
    right: usize,
    others: Vec<usize>,
    /// At which place the right one stands, where it stands there for everybody.
    place: Option<usize>,
}

/// What gives the right answers of these units away: their place, and in each language, that of the files being `source`, their length.
pub(super) fn habits(units: &[&UnitFile], source: &str) -> Vec<Problem> {
    let overlays = units.iter().flat_map(|unit| unit.translations.iter().map(|there| there.lang.as_str()));
    let langs: BTreeSet<&str> = overlays.chain([source]).collect();
    let mut problems = places(units);
    problems.extend(langs.into_iter().flat_map(|lang| lengths(units, lang)));
    problems
}

/// The right answers are the longest or the shortest in `lang`: the source language where it is none of the overlays.
fn lengths(units: &[&UnitFile], lang: &str) -> Vec<Problem> {
    let asked: Vec<Asked> =
        units.iter().flat_map(|unit| unit.loaded.model.activities.iter().filter_map(move |a| one(unit, a, lang))).collect();
    let lang = || SafeText::show_line(lang);
    let mut problems = Vec::new();
    let longest = asked.iter().filter(|one| one.others.iter().all(|other| one.right > *other)).count();
    let shortest = asked.iter().filter(|one| one.others.iter().all(|other| one.right < *other)).count();
    if is_habit(longest, asked.len()) {
        let cause = tr!("check-cue-longest", n = longest, of = asked.len(), lang = lang());
        problems.push(Problem::error("cue-length", 0..0, cause).fix(tr!("check-cue-length-fix")));
    }
    if is_habit(shortest, asked.len()) {
        let cause = tr!("check-cue-shortest", n = shortest, of = asked.len(), lang = lang());
        problems.push(Problem::error("cue-length", 0..0, cause).fix(tr!("check-cue-length-fix")));
    }
    problems
}

/// The right answers of a module stand at one place: the same in every language.
fn places(units: &[&UnitFile]) -> Vec<Problem> {
    let all = units.iter().flat_map(|unit| unit.loaded.model.activities.iter().filter_map(move |a| one(unit, a, "")));
    let places: Vec<usize> = all.filter_map(|one| one.place).collect();
    let habit = (0..=places.iter().copied().max().unwrap_or(0)).find_map(|place| {
        let n = places.iter().filter(|there| **there == place).count();
        is_habit(n, places.len()).then_some((place, n))
    });
    let problem = |(place, n): (usize, usize)| {
        let cause = tr!("check-cue-place", n = n, of = places.len(), place = place + 1);
        Problem::error("cue-place", 0..0, cause).fix(tr!("check-cue-place-fix"))
    };
    habit.map(problem).into_iter().collect()
}

fn is_habit(n: usize, of: usize) -> bool {
    of >= ENOUGH && n * 100 > of * HABIT
}

fn one(unit: &UnitFile, activity: &Activity, lang: &str) -> Option<Asked> {
    if activity.task.name() != "choice" || activity.show == Show::Worked {
        return None;
    }
    let item = activity.task.items().into_iter().next()?;
    let ids = |key: &str| -> Vec<String> {
        let list = item.decides.get(key).and_then(|list| list.as_array());
        list.into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect()
    };
    let (options, right) = (ids("options"), ids("right").into_iter().next()?);
    let length = |id: &str| unit.text(&format!("{}.{id}", activity.id), "text", lang).map_or(0, |text| unmarked(text).chars().count());
    let place = options.iter().position(|id| *id == right).filter(|_| !is_mixed(activity, &options));
    let others = options.iter().filter(|id| **id != right).map(|id| length(id)).collect();
    Some(Asked { right: length(&right), others, place })
}

/// Whether the options are shown in another order than they are written: mixing never leaves the first order.
fn is_mixed(activity: &Activity, written: &[String]) -> bool {
    let parts = activity.task.parts(&activity.task.start(Seed(1), false));
    let shown = Part::all_controls(&parts).into_iter().filter_map(|control| control.target.within("option"));
    !shown.eq(written.iter().map(String::as_str))
}
