//! What a sitting asks to see: rows of modules, a module with its standings, a unit with its history.

use std::collections::BTreeMap;
use std::rc::Rc;

use uuid::Uuid;

use super::kit::Kit;
use crate::clock::Millis;
use crate::curriculum::{Mastery, Row, Unit};
use crate::error::Result;
use crate::ids::{ModuleId, TryId, UnitId};
use crate::learn::sitting::{ModuleRow, ModuleView, ROWS, Standing, UnitView};
use crate::learn::{History, Past, Try};
use crate::record::Record;

impl Kit {
    /// The rows of the list of modules from `from` on, and how many there are in all.
    ///
    /// # Errors
    /// When the journal cannot be read. A module with mistakes is a row without a head.
    pub fn module_rows(&self, from: usize) -> Result<(Vec<ModuleRow>, usize)> {
        // What is written in the language of the lessons first: what is in another is not among it.
        let (own, others): (Vec<&Row>, Vec<&Row>) = self.shelf.rows().iter().partition(|row| self.is_proposed(row));
        let all: Vec<&Row> = own.into_iter().chain(others).collect();
        let rows = all.iter().skip(from).take(ROWS).map(|row| self.module_row(row)).collect::<Result<_>>()?;
        Ok((rows, all.len()))
    }

    fn module_row(&self, row: &Row) -> Result<ModuleRow> {
        let standings = self.standings(&row.id)?;
        let lang = self.lang_of(row);
        let (head, minutes, units) = match row.head(&lang) {
            Ok((title, summary, minutes, units)) => (Some((title, summary)), minutes, units),
            Err(_) => (None, 0, 0),
        };
        Ok(ModuleRow {
            id: row.id.clone(),
            head,
            minutes,
            units,
            done: standings.values().filter(|standing| standing.done).count(),
            mastered: standings.values().filter(|standing| standing.mastered.is_some()).count(),
            publisher: row.folder().map(|_| row.curriculum.as_ref().map(|known| known.publisher.clone()).unwrap_or_default()),
            card: self.on_cards()?.remove(&row.id),
            elsewhere: (!self.is_proposed(row)).then_some(lang),
        })
    }

    pub(super) fn standings(&self, module: &ModuleId) -> Result<BTreeMap<UnitId, Standing>> {
        let Some(learner) = self.learner() else { return Ok(BTreeMap::new()) };
        let all = self.journal().standings(learner)?;
        let own = all.into_iter().filter(|standing| standing.module == *module);
        Ok(own
            .map(|standing| {
                let mastered = standing.mastered.map(|mastered| Millis(mastered.at));
                (standing.unit, Standing { started: standing.started, done: standing.done.is_some(), mastered })
            })
            .collect())
    }

    /// A module, and how whoever sits here stands in it.
    ///
    /// # Errors
    /// When its files have mistakes, or the journal cannot be read.
    pub fn module_view(&self, id: &ModuleId) -> Result<ModuleView> {
        let row = self.shelf.row(id)?;
        let lang = self.lang_of(row);
        let module = row.in_room(&lang, self.country(), self.today(), self.somebody())?;
        let (badge, to_see) = match self.learner() {
            Some(learner) => self.badge_in_view(learner, &module)?,
            None => (None, Vec::new()),
        };
        let measure = if module.forms { Some(self.measure(id)?) } else { None };
        let card = self.on_cards()?.remove(id);
        Ok(ModuleView { lang, module: Rc::new(module), standings: self.standings(id)?, badge, to_see, measure, card })
    }

    /// One unit's texts, as they are in this room's country.
    ///
    /// # Errors
    /// When its file has mistakes.
    pub(super) fn unit(&self, module: &ModuleId, unit: &UnitId) -> Result<Rc<Unit>> {
        let row = self.shelf.row(module)?;
        Ok(Rc::new(row.unit(unit, &self.lang_of(row))?.for_country(self.country())))
    }

    /// A unit ready to be opened: where one stopped, or a new run under today's rule.
    ///
    /// # Errors
    /// When its file has mistakes, or the journal cannot be read.
    pub fn unit_view(&self, module: &ModuleId, unit: &UnitId) -> Result<UnitView> {
        let view = self.module_view(module)?;
        let rule = view.module.mastery;
        let mut history = self.history(module, unit)?;
        history.mastered = view.standing(unit).mastered.is_some();
        let draft = match self.learner() {
            Some(learner) => self.journal().draft(learner, module, unit)?,
            None => None,
        };
        let last = history.tries.last().filter(|run| draft.is_some() || !run.done).cloned();
        let new_run = last.is_none();
        let run = last.unwrap_or_else(|| self.new_run(rule));
        Ok(UnitView { view, unit: self.unit(module, unit)?, run, new_run, history, draft, machine: self.kept_settings() })
    }

    /// The id of a new run.
    pub(super) fn fresh_try(&self) -> TryId {
        let mut bytes = [0; 16];
        self.world.random(&mut bytes);
        TryId::from_uuid(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    fn new_run(&self, rule: Mastery) -> Try {
        Try { id: self.fresh_try(), right: rule.right, of: rule.of, day: self.world.now().day(), done: false }
    }

    fn history(&self, module: &ModuleId, unit: &UnitId) -> Result<History> {
        let Some(learner) = self.learner() else { return Ok(History::default()) };
        let mut tries: Vec<Try> = Vec::new();
        for (event, record) in self.journal().tries(learner, module, unit)? {
            match record {
                Record::TryStarted { of_try, right, of, .. } => {
                    tries.push(Try { id: of_try, right, of, day: Millis(event.at).day(), done: false });
                }
                Record::UnitDone { of_try, .. } => {
                    tries.iter_mut().filter(|run| run.id == of_try).for_each(|run| run.done = true);
                }
                _ => {}
            }
        }
        let attempts = self.journal().attempts(learner, module, unit)?;
        let past = attempts
            .into_iter()
            .map(|(_, attempt)| Past {
                of_try: attempt.of_try,
                activity: attempt.activity,
                item: attempt.item,
                marks: attempt.marks,
                right: attempt.right,
                counts: attempt.counts,
            })
            .collect();
        let plans = self.journal().plans(learner, module, unit)?;
        Ok(History { tries, past, mastered: false, plans })
    }
}

/// A badge's id, for the name of its file: nothing in it names a learner.
pub(super) fn short(id: Uuid) -> String {
    id.simple().to_string().chars().take(8).collect()
}
