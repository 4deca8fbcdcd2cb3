//! Official contacts: who to call, country by country, each with where and until when it was seen.
//!
//! Lessons name ids only; the same id is the same purpose in every country, and the room's country decides whose is shown. What
//! was never verified is hidden, what is past its date is shown with a warning only. The day comes in from outside.

use std::collections::BTreeMap;

use time::Date;

use super::Files;
use super::entries::with_entries;
use super::load::{Loaded, load};
use super::seen::{Age, Seen};
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{COUNTRIES, EU, Slug, holds_in};
use crate::source::{Fields, Problem, Span, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Its file's name.
const CONTACTS: &str = "contacts";

/// What a contact is for.
pub const PURPOSES: [&str; 13] = [
    "scam-help",
    "report-sms",
    "report-mail",
    "card-block",
    "card-fraud",
    "complaint",
    "advice",
    "emergency",
    "emergency-text",
    "child",
    "personal-data",
    "consumer",
    "illegal-content",
];

/// One official contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its id, the same in every country.
    pub id: Slug,
    /// Of which country.
    pub country: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Its name.
    pub name: Text,
    /// What to call, or where to send a text message.
    pub number: Option<SafeText>,
    /// Its site or its mail address.
    pub address: Option<SafeText>,
    /// When somebody answers.
    pub hours: Option<Text>,
    /// What it costs.
    pub cost: Option<Text>,
    /// What they do for you.
    pub what: Text,
    /// The language that they speak.
    pub language: SafeText,
    /// Where and until when it was seen: it is hidden unless verified.
    pub seen: Seen,
    /// Where it stands in its file.
    pub span: Span,
}

/// All contacts of a curriculum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contacts(pub Vec<Contact>);

/// The contacts of one room, by id: its country's, else the Union's. None that is hidden.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomContacts {
    known: BTreeMap<String, RoomContact>,
    /// What stands in a text in the place of the name of a contact that is not known here.
    pub somebody: SafeText,
}

/// A contact as a room shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomContact {
    /// The contact.
    pub contact: Contact,
    /// The day on which it was seen.
    pub seen: Words,
    /// The day on which that ceased to hold, where it has.
    pub expired: Option<Words>,
}

/// Reads `contacts.toml`; nothing if there is none.
///
/// # Errors
/// When a file cannot be read.
pub fn load_contacts(files: &Files, lang: Option<&str>) -> Result<Option<Loaded<Contacts>>> {
    if !files.has(&format!("{CONTACTS}.toml")) {
        return Ok(None);
    }
    load(files, CONTACTS, CONTACTS, lang, read_contacts).map(Some)
}

pub(super) fn read_contacts(f: &Fields<'_>) -> Contacts {
    Contacts(f.tables_by("contact", "country", 0, 500).into_iter().filter_map(|(id, f)| one(id, &f)).collect())
}

/// Those of the shipped curriculum, which is written in French: all, or those that a room of that country may show.
pub(super) fn shipped_contacts(lang: &str, country: Option<&str>) -> Result<Contacts> {
    let lang = (lang != SOURCE).then_some(lang);
    let endings: Vec<String> = country.into_iter().chain([EU]).map(|country| format!("-{}", country.to_lowercase())).collect();
    let wanted = |name: &str| country.is_none() || endings.iter().any(|ending| name.ends_with(ending));
    let shipped = load_contacts(&with_entries(&Files::Shipped, CONTACTS, lang, wanted)?, lang)?;
    Ok(shipped.map(|loaded| loaded.model).unwrap_or_default())
}

/// `None` for one that could not be shown as it should.
fn one(id: Slug, f: &Fields<'_>) -> Option<Contact> {
    let (country, purpose) = (f.word("country", &COUNTRIES), f.word("purpose", &PURPOSES));
    let (number, address) = (f.maybe_plain("number"), f.maybe_plain("address"));
    if number.is_none() && address.is_none() && !f.has("number") && !f.has("address") {
        f.missing("number");
    }
    let contact = Contact {
        id,
        country: country.unwrap_or_default(),
        purpose: purpose.unwrap_or_default(),
        name: f.text("name"),
        number,
        address,
        hours: f.maybe_text("hours"),
        cost: f.maybe_text("cost"),
        what: f.text("what"),
        language: f.plain_text("language"),
        seen: Seen::read(f),
        span: f.span(),
    };
    let whole = country.is_some() && purpose.is_some() && !contact.name.is_empty();
    whole.then_some(contact)
}

impl Contacts {
    /// The countries that have at least one contact to show, in the order of the house; the Union last.
    pub fn countries(&self) -> Vec<&'static str> {
        COUNTRIES.into_iter().filter(|country| self.0.iter().any(|contact| contact.seen.verified && contact.country == *country)).collect()
    }

    /// Whether some country has a contact of that id.
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|contact| contact.id.as_str() == id)
    }

    /// What a room of that country shows on that day.
    #[must_use]
    pub fn of_room(self, country: &str, today: Date, somebody: SafeText) -> RoomContacts {
        let mut known = BTreeMap::new();
        let (own, of_the_union): (Vec<_>, Vec<_>) = self.0.into_iter().filter(|c| c.seen.verified).partition(|c| c.country == country);
        for contact in own.into_iter().chain(of_the_union.into_iter().filter(|c| c.country == EU && holds_in(EU, country))) {
            let (seen, expired) = (contact.seen.day(), contact.seen.expired(today));
            known.entry(contact.id.to_string()).or_insert(RoomContact { contact, seen, expired });
        }
        RoomContacts { known, somebody }
    }

    /// What has to be looked up again, and what is hidden still.
    pub fn ages(&self, today: Date) -> Vec<Problem> {
        self.0.iter().filter_map(|contact| age(contact, today)).collect()
    }
}

fn age(contact: &Contact, today: Date) -> Option<Problem> {
    let id = SafeText::show(&format!("{}-{}", contact.id, contact.country));
    let at = contact.span.clone();
    let problem = match contact.seen.age(today)? {
        Age::Unverified => Problem::advice("contact-unverified", at, tr!("check-contact-unverified", id = id)),
        Age::Expired(date) => Problem::error("contact-expired", at, tr!("check-contact-expired", id = id, date = date)),
        Age::Soon(date) => Problem::advice("contact-stale", at, tr!("check-contact-soon", id = id, date = date)),
        Age::Old(date) => Problem::advice("contact-stale", at, tr!("check-contact-old", id = id, date = date)),
    };
    Some(problem.fix(tr!("check-contact-seen-fix")))
}

impl RoomContacts {
    /// The contact of that id, where this room has one to show.
    pub fn get(&self, id: &str) -> Option<&RoomContact> {
        self.known.get(id)
    }

    /// Whether this room knows nobody.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// The contacts for these purposes, in their order.
    pub fn for_purposes(&self, purposes: &[&str]) -> Vec<&Slug> {
        let of =
            |purpose: &&str| self.known.values().filter(|known| known.contact.purpose == *purpose).map(|known| &known.contact.id).collect();
        purposes.iter().flat_map(|purpose| -> Vec<&Slug> { of(purpose) }).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use time::macros::date;

    use super::*;
    use crate::source::{Reading, parse};

    fn entry(id: &str, country: &str, more: &str) -> String {
        let always = "purpose = \"scam-help\"\nname = \"Aide\"\nwhat = \"Aide.\"\nlanguage = \"fr\"\nsource = \"ici\"\n";
        format!("[[contact]]\nid = \"{id}\"\ncountry = \"{country}\"\n{always}{more}\n")
    }

    fn seen(number: &str, on: &str, until: &str) -> String {
        format!("number = \"{number}\"\nverified_on = \"{on}\"\nexpires_on = \"{until}\"\nstatus = \"verified\"")
    }

    fn read(source: &str) -> (Contacts, Vec<&'static str>, Vec<String>) {
        let (table, mut problems) = parse(source);
        let reading = Reading::source();
        let contacts = {
            let f = Fields::new(&table, "contacts", &reading);
            Contacts(f.tables_by("contact", "country", 0, 500).into_iter().filter_map(|(id, f)| one(id, &f)).collect())
        };
        let (told, texts) = reading.finish();
        problems.extend(told);
        (contacts, problems.iter().map(|p| p.rule).collect(), texts.into_iter().map(|table| table.path).collect())
    }

    #[test]
    fn the_same_id_in_two_countries_is_two_contacts_and_two_tables_of_texts() {
        let source = entry("help", "FR", &seen("17", "2026-11-21", "2027-11-21"))
            + &entry("help", "EU", &seen("112", "2026-11-21", "2027-11-21"))
            + &entry("help", "FR", &seen("18", "2026-11-21", "2027-11-21"));
        let (contacts, rules, paths) = read(&source);
        assert_eq!((contacts.0.len(), rules, contacts.countries()), (3, vec!["same-id"], vec!["FR", "EU"]));
        assert_eq!(paths, ["help-fr", "help-eu", "help-fr"]);
    }

    #[test]
    fn a_room_shows_its_own_else_the_unions_and_never_anothers() {
        let source = entry("help", "AT", &seen("133", "2026-11-21", "2027-11-21"))
            + &entry("help", "EU", &seen("112", "2026-11-21", "2027-11-21"))
            + &entry("hidden", "FR", "number = \"1\"\nstatus = \"unverified\"");
        let (contacts, rules, _) = read(&source);
        assert!(rules.is_empty(), "{rules:?}");
        let number = |country: &str, id: &str| {
            let room = contacts.clone().of_room(country, date!(2026 - 12 - 01), SafeText::EMPTY);
            room.get(id).and_then(|known| known.contact.number.clone()).map(|number| number.as_str().to_owned())
        };
        assert_eq!(number("AT", "help").as_deref(), Some("133"));
        assert_eq!(number("FR", "help").as_deref(), Some("112"));
        assert_eq!(number("UK", "help"), None, "the Union ends at the Channel");
        assert_eq!(number("FR", "hidden"), None);
    }

    #[test]
    fn each_age_has_its_problem() {
        for (today, rule) in [
            (date!(2026 - 12 - 01), None),
            (date!(2027 - 09 - 20), None),
            (date!(2027 - 09 - 22), Some("contact-stale")),
            (date!(2027 - 11 - 21), Some("contact-stale")),
            (date!(2027 - 11 - 22), Some("contact-expired")),
        ] {
            let (contacts, ..) = read(&entry("help", "FR", &seen("17", "2026-11-21", "2027-11-21")));
            assert_eq!(contacts.ages(today).first().map(|p| p.rule), rule, "{today}");
            let room = contacts.of_room("FR", today, SafeText::EMPTY);
            assert_eq!(room.get("help").unwrap().expired.is_some(), rule == Some("contact-expired"));
        }
        // A year after it was seen it may wait one day more.
        for (today, rule) in [(date!(2026 - 01 - 01), None), (date!(2026 - 01 - 02), Some("contact-stale"))] {
            let (contacts, ..) = read(&entry("help", "FR", &seen("17", "2025-01-01", "2027-11-21")));
            assert_eq!(contacts.ages(today).first().map(|p| p.rule), rule, "{today}");
        }
        let (contacts, ..) = read(&entry("help", "FR", &seen("17", "2025-01-01", "2027-11-21")));
        assert_eq!(contacts.ages(date!(2026 - 12 - 01))[0].rule, "contact-stale", "seen two winters ago");
        let (contacts, ..) = read(&entry("help", "FR", "number = \"1\"\nstatus = \"unverified\""));
        assert_eq!(contacts.ages(date!(2026 - 12 - 01))[0].rule, "contact-unverified");
    }

    #[test]
    fn what_is_missing_or_strange_is_told() {
        for (source, rule) in [
            (entry("help", "FR", "status = \"unverified\""), "missing-key"),
            (entry("help", "FR", "number = \"1\"\nstatus = \"verified\""), "missing-key"),
            (entry("help", "FR", "number = \"1\""), "missing-key"),
            (entry("help", "DE", "number = \"1\"\nstatus = \"unverified\""), "unknown-word"),
            (entry("help", "FR", &seen("17", "21.11.2026", "2027-11-21")), "bad-date"),
            (entry("help", "FR", &seen("17", "2026-11-21", "2027-02-30")), "bad-date"),
            (entry("help", "FR", &seen("17", "2026-11-21", "2025-11-21")), "bad-date"),
            (entry("help", "FR", "number = \"1\"\nverified_on = 2026-11-21\nstatus = \"unverified\""), "bad-date"),
        ] {
            let (contacts, rules, _) = read(&source);
            assert!(rules.contains(&rule), "{rules:?}\n{source}");
            assert!(contacts.0.iter().all(|contact| !contact.seen.verified || contact.seen.until.is_some()), "{source}");
        }
        let (_, rules, _) = read(&entry("help", "FR", &seen("17", "2026-11-21", "2026-11-21")));
        assert!(rules.is_empty(), "for one day: {rules:?}");
    }
}
