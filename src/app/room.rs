//! The room: in which country it is, which day it is there, and so which contacts are shown.

use super::kit::Kit;
use crate::clock::believable;
use crate::curriculum::{Contacts, RoomContacts};
use crate::error::Result;
use crate::ids::COUNTRIES;
use crate::text::SafeText;
use crate::tr;

/// The setting of this machine that names the country.
pub const COUNTRY: &str = "country";

impl Kit {
    /// The country of the room: as it was chosen on this machine, else France. A guest's choice holds while they are here.
    pub fn country(&self) -> &'static str {
        let mut kept = self.disk().settings(None).unwrap_or_default();
        kept.extend(self.journal().settings(None).unwrap_or_default());
        let chosen = kept.get(COUNTRY).and_then(|kept| COUNTRIES.into_iter().find(|country| country == kept));
        chosen.unwrap_or(COUNTRIES[0])
    }

    /// The day, as far as this machine's clock can be believed: a contact must not look fresh for want of a battery.
    pub(super) fn today(&self) -> time::Date {
        let (now, newest) = (self.world.now(), self.disk().newest_at().unwrap_or_default());
        if believable(now, newest) { now.date() } else { newest.unwrap_or(now).date() }
    }

    /// What a room shows of these contacts.
    pub(super) fn room(&self, contacts: Contacts) -> RoomContacts {
        contacts.of_room(self.country(), self.today(), self.somebody())
    }

    /// Whom to ask where no contact is named.
    pub(super) fn somebody(&self) -> SafeText {
        SafeText::show(&self.i18n.say(&tr!("contact-nobody")))
    }

    /// The countries that can be chosen: those with contacts.
    ///
    /// # Errors
    /// When the contacts cannot be read.
    pub(super) fn countries(&self) -> Result<Vec<&'static str>> {
        Ok(self.shelf.contacts(self.i18n.code())?.countries())
    }
}
