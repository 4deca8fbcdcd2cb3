//! What there is for somebody who was scammed. Nothing of it goes into the journal, and nothing that is wrong with a file stands
//! in the way of whom to call.

use std::rc::Rc;

use super::kit::Kit;
use crate::ids::{ModuleId, UnitId};
use crate::learn::sitting::HelpView;

/// Where a curriculum says what to do after an accident.
const PLACE: (&str, &str) = ("scams", "after-click");

impl Kit {
    /// The steps and the contacts, in this room's country and language.
    pub(super) fn scam_help(&self) -> Rc<HelpView> {
        let lang = self.i18n.code();
        let row = ModuleId::new(PLACE.0).and_then(|module| self.shelf.row(&module).ok());
        let unit = row.zip(UnitId::new(PLACE.1)).and_then(|(row, unit)| row.unit(&unit, lang).ok());
        let contacts = match row {
            Some(row) => row.contacts(lang),
            None => self.shelf.contacts(lang),
        };
        let unit = unit.map(|unit| unit.for_country(self.country()));
        Rc::new(HelpView { unit, contacts: self.room(contacts.unwrap_or_default()) })
    }
}
