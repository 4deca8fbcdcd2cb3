//! The opening and closing form of a module, joined to what the journal knows of them.

use super::kit::Kit;
use crate::curriculum::forms_unit;
use crate::error::Result;
use crate::ids::{ModuleId, TryId};
use crate::learn::{FormRun, Given, Measure, closes_with, opens_with};
use crate::record::{Moment, Record};

impl Kit {
    /// How the forms of a module stand for whoever sits here.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn measure(&self, module: &ModuleId) -> Result<Measure> {
        let mut measure = Measure::default();
        if let Some(learner) = self.learner() {
            self.journal().forms(learner, module)?.iter().for_each(|(_, record)| measure.take(record));
        }
        Ok(measure)
    }

    /// The form of a module before or after it, with what was answered of it so far.
    ///
    /// # Errors
    /// When its file has mistakes, or the journal cannot be read.
    pub(super) fn form_run(&self, module: &ModuleId, moment: Moment) -> Result<FormRun> {
        let unit = self.unit(module, &forms_unit())?;
        let learner = self.learner();
        let known = learner.map(|learner| self.journal().forms(learner, module)).transpose()?.unwrap_or_default();
        let begun = |wanted: Moment| {
            known.iter().rev().find_map(|(_, record)| match record {
                Record::FormStarted { of_try, form, moment, .. } if *moment == wanted => Some((*of_try, form.clone())),
                _ => None,
            })
        };
        let given = |run: Option<TryId>| -> Result<Vec<Given>> {
            let (Some(run), Some(learner)) = (run, learner) else { return Ok(Vec::new()) };
            let attempts = self.journal().attempts(learner, module, &forms_unit())?;
            let own = attempts.into_iter().filter(|(_, attempt)| attempt.of_try == run);
            Ok(own.map(|(_, attempt)| Given { activity: attempt.activity, response: attempt.response }).collect())
        };
        let (opening, here) = (begun(Moment::Opening), begun(moment));
        // What was opened with decides, even if the hash would say otherwise today.
        let first = match &opening {
            Some((_, form)) => {
                if form == "b" {
                    "b"
                } else {
                    "a"
                }
            }
            None => opens_with(&learner.map(|id| id.to_string()).unwrap_or_default(), module.as_str()),
        };
        Ok(FormRun {
            unit,
            run: here.as_ref().map_or_else(|| self.fresh_try(), |(run, _)| *run),
            begun: here.is_some(),
            moment,
            form: if moment == Moment::Opening { first } else { closes_with(first) },
            given: given(here.map(|(run, _)| run))?,
            before: if moment == Moment::Closing { given(opening.map(|(run, _)| run))? } else { Vec::new() },
        })
    }
}
