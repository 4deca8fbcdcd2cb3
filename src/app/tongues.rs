//! In which language lessons are given: apart from the interface's, as the person asks, where the module is written in it.

use std::rc::Rc;

use super::kit::Kit;
use crate::curriculum::Row;
use crate::error::Result;
use crate::ids::{ModuleId, UnitId};
use crate::learn::sitting::Msg;

/// The file by which a module is known.
const MODULE: &str = "module";
/// The setting that names a person's lesson language.
const LESSONS: &str = "lesson-lang";

impl Kit {
    /// The language that lessons are wanted in: as it was turned to just now, else as this person chose, else the interface's.
    pub(super) fn lessons(&self) -> String {
        let kept = || self.kept_settings().get(LESSONS).cloned();
        self.turned_to.clone().or_else(kept).unwrap_or_else(|| self.i18n.code().to_owned())
    }

    /// The language in which a module is given here: the one that is wanted, else the interface's, else its own.
    pub(super) fn lang_of(&self, row: &Row) -> String {
        let wanted = [self.lessons(), self.i18n.code().to_owned()];
        wanted.into_iter().find(|lang| row.speaks(lang, MODULE)).unwrap_or_else(|| row.language().to_owned())
    }

    /// Whether a module is written in the language that lessons are wanted in: only then is it proposed.
    pub(super) fn is_proposed(&self, row: &Row) -> bool {
        row.speaks(&self.lessons(), MODULE)
    }

    /// The module and the unit in another language, to be shown beneath.
    pub(super) fn beside(&self, lang: &str, module: &ModuleId, unit: &UnitId) -> Result<Msg> {
        let row = self.shelf.row(module)?;
        let whole = row.in_room(lang, self.country(), self.today(), self.somebody())?;
        let unit = row.unit(unit, lang)?.for_country(self.country());
        Ok(Msg::Beside(lang.to_owned(), Rc::new(whole), Rc::new(unit)))
    }
}
