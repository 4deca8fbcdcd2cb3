//! The learner's own page, made of what the journal knows: where one stopped, what comes next and why, recall, badges.
//!
//! The rule of what comes next: what was begun is gone on with; then the next unit of that module; then the next module in the
//! curriculum's order, but scams early, as soon as one module has been gone through; then what is left of the badges.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::kit::Kit;
use crate::curriculum::Module;
use crate::error::Result;
use crate::ids::{ModuleId, UnitId};
use crate::journal::Standing;
use crate::learn::sitting::{DeskView, Earned, NextStep};
use crate::record::Said;
use crate::tr;
use crate::words::Words;

/// The module that comes early: whoever goes online meets it.
const EARLY: &str = "scams";

/// What is asked of the units of one module.
struct Known {
    module: Rc<Module>,
    standings: BTreeMap<UnitId, Standing>,
    /// Whether it is in the language of the lessons: nothing else is proposed.
    proposed: bool,
    /// Whether a card from elsewhere says that it is done: it is not proposed as new.
    on_card: bool,
}

impl Known {
    fn done(&self, unit: &UnitId) -> bool {
        self.standings.get(unit).is_some_and(|standing| standing.done.is_some())
    }

    fn mastered(&self, unit: &UnitId) -> bool {
        self.standings.get(unit).is_some_and(|standing| standing.mastered.is_some())
    }

    fn begun(&self) -> bool {
        self.standings.values().any(|standing| standing.started)
    }

    fn all_done(&self) -> bool {
        self.on_card || self.module.units.iter().all(|unit| self.done(&unit.id))
    }

    /// The first unit that `which` takes, and why one would go there.
    fn step(&self, which: impl Fn(&UnitId) -> bool, why: Words) -> Option<NextStep> {
        let unit = self.module.units.iter().find(|unit| which(&unit.id))?;
        Some(NextStep {
            module: self.module.id.clone(),
            unit: unit.id.clone(),
            module_title: self.module.title.words(),
            title: unit.title.words(),
            why,
        })
    }
}

impl Kit {
    /// What the learner's own page shows.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn desk_view(&self) -> Result<DeskView> {
        let Some(learner) = self.learner() else { return Ok(DeskView::default()) };
        let standings = self.journal().standings(learner)?;
        let last = self.journal().last_place(learner)?;
        let cards = self.on_cards()?;
        // A module with mistakes is not proposed; the list of modules says so.
        let known: Vec<Known> = self
            .shelf
            .rows()
            .iter()
            .filter_map(|row| {
                let module = row.module(&self.lang_of(row)).ok()?;
                let own = standings.iter().filter(|standing| standing.module == row.id);
                let standings = own.map(|one| (one.unit.clone(), one.clone())).collect();
                Some(Known {
                    module: Rc::new(module),
                    standings,
                    proposed: self.is_proposed(row),
                    on_card: cards.get(&row.id) >= Some(&Said::Done),
                })
            })
            .collect();
        let go_on = last.as_ref().and_then(|(module, unit)| {
            let known = known.iter().find(|known| known.module.id == *module)?;
            known.step(|id| id == unit, tr!("desk-why-kept"))
        });
        let next = self.path_first(&known, go_on.as_ref())?.or_else(|| next_step(&known, last.as_ref()));
        let recall = self.recall_now()?;
        let (mut today, number) = self.today_here();
        let is_done =
            |step: &NextStep| standings.iter().any(|own| own.module == step.module && own.unit == step.unit && own.done.is_some());
        today.retain(|step| !is_done(step));
        // What the workshop is at stands there alone; where one stopped in it comes first.
        let same = |one: &NextStep, other: &NextStep| one.module == other.module && one.unit == other.unit;
        today.sort_by_key(|step| !go_on.as_ref().is_some_and(|here| same(here, step)));
        let elsewhere = |step: &NextStep| !today.iter().any(|of_today| same(of_today, step));
        let (go_on, next) = (go_on.filter(&elsewhere), next.filter(&elsewhere));
        Ok(DeskView {
            begun: standings.iter().any(|standing| standing.started),
            go_on,
            next,
            recall: recall.as_ref().map_or(0, |(recall, _)| recall.left()),
            recall_begun: recall.is_some_and(|(_, new)| !new),
            badges: self.badges_of(learner, &known)?,
            today,
            number,
        })
    }

    /// What the path of the latest diagnosis proposes: its first unit that is not done and in the language of the lessons.
    fn path_first(&self, known: &[Known], go_on: Option<&NextStep>) -> Result<Option<NextStep>> {
        let path = self.latest_diagnosis()?.map(|latest| latest.path).unwrap_or_default();
        Ok(path.iter().find_map(|step| {
            let known = known.iter().find(|known| known.proposed && known.module.id == step.module)?;
            let here = go_on.is_some_and(|here| here.module == step.module && here.unit == step.unit);
            if here || known.done(&step.unit) {
                return None;
            }
            known.step(|unit| *unit == step.unit, tr!("desk-why-path"))
        }))
    }

    fn badges_of(&self, learner: crate::ids::LearnerId, known: &[Known]) -> Result<Vec<Earned>> {
        let earned: Vec<ModuleId> = self.badges_held(learner)?;
        let of = known.iter().map(|known| &known.module).filter(|module| earned.contains(&module.id));
        Ok(of.map(|module| Earned { module: module.id.clone(), name: module.badge.name.words() }).collect())
    }
}

/// What comes next by the rule, after the place where one stopped.
fn next_step(known: &[Known], last: Option<&(ModuleId, UnitId)>) -> Option<NextStep> {
    let known: Vec<&Known> = known.iter().filter(|known| known.proposed).collect();
    let is_last = |module: &ModuleId, unit: &UnitId| last.is_some_and(|(m, u)| m == module && u == unit);
    let open = |known: &Known, unit: &UnitId| !known.done(unit) && !is_last(&known.module.id, unit);
    // The module where one is; else one that was begun.
    let here = last.and_then(|(module, _)| known.iter().find(|known| known.module.id == *module));
    let begun = here.into_iter().chain(known.iter().filter(|known| known.begun()));
    let mut begun = begun.filter_map(|known| known.step(|unit| open(known, unit), tr!("desk-why-module")));
    if let Some(step) = begun.next() {
        return Some(step);
    }
    let fresh = |known: &&&Known| !known.begun() && !known.on_card && last.is_none_or(|(module, _)| *module != known.module.id);
    let early = known.iter().find(|known| known.module.id.as_str() == EARLY).filter(fresh);
    if known.iter().any(|known| known.all_done())
        && let Some(step) = early.and_then(|known| known.step(|_| true, tr!("desk-why-scams")))
    {
        return Some(step);
    }
    let first = !known.iter().any(|known| known.begun() || known.on_card) && last.is_none();
    let why = if first { tr!("desk-why-first") } else { tr!("desk-why-order") };
    if let Some(step) = known.iter().find(fresh).and_then(|known| known.step(|_| true, why)) {
        return Some(step);
    }
    let left = |known: &Known| known.step(|unit| !known.mastered(unit) && !is_last(&known.module.id, unit), tr!("desk-why-badge"));
    known.into_iter().find_map(left)
}
