//! What an adviser saw a person do: noted in the module's words or their own, it becomes evidence of the badge.

use super::super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, Slug};
use crate::record::Record;
use crate::text::{SafeText, markup};
use crate::tr;

/// Longest observation, in letters.
pub const OBSERVATION_MAX: usize = 280;

impl Kit {
    /// Notes what was seen; `own` is one of the module's own observations, else `text` says it. Whether the badge is earned now.
    ///
    /// # Errors
    /// The role is closed; the module has no such observation; nothing is said, or too much; it cannot be written.
    pub fn observe(&mut self, learner: LearnerId, module: &ModuleId, own: Option<&Slug>, text: &SafeText) -> Result<bool> {
        self.needs_role()?;
        let row = self.shelf.row(module)?;
        let lang = if row.speaks(self.i18n.code(), "module") { self.i18n.code() } else { row.language() };
        let whole = row.module(lang)?;
        let text = match own {
            Some(id) => {
                let found = whole.observations.iter().find(|one| one.id == *id);
                let found = found.ok_or_else(|| {
                    let known: Vec<&str> = whole.observations.iter().map(|one| one.id.as_str()).collect();
                    let cause = tr!("observe-unknown", id = SafeText::show(id.as_str()), module = SafeText::show(module.as_str()));
                    let hint = if known.is_empty() {
                        tr!("observe-none-hint")
                    } else {
                        tr!("observe-unknown-hint", known = SafeText::show(&known.join(", ")))
                    };
                    Error::new(Kind::User, cause).hint(hint)
                })?;
                SafeText::show_line(&markup::plain(&found.text.value))
            }
            None => SafeText::show_line(text.trim()),
        };
        let letters = text.chars().count();
        if letters == 0 || (own.is_none() && letters > OBSERVATION_MAX) {
            return Err(Error::new(Kind::User, tr!("observe-length", most = OBSERVATION_MAX)).hint(tr!("observe-length-hint")));
        }
        let before = super::standing::earned(&self.disk, learner, module, whole.major())?.is_some();
        let record = Record::Observed { module: module.clone(), observation: own.cloned(), text: text.as_str().to_owned() };
        self.disk.append(Some(learner), &[record], None)?;
        Ok(self.earn_for(learner, &whole)? && !before)
    }
}
