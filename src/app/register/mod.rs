//! The register entry of this machine (GDPR, article 30), from what the code stores and from the settings of this journal.
//!
//! Every kind of event, every table and every place has its line here; what only the organisation knows is left blank, and
//! purposes and legal bases are proposals. Reads, writes nothing.

mod kinds;
mod line;
mod places;
mod safety;
mod show;
mod tables;
#[cfg(test)]
mod tests;

use super::keeping::{MONTHS, NOTICE_DAYS};
use super::kit::Kit;
use crate::error::Result;
use crate::i18n::date;
use crate::journal::{KEPT_NEWEST, KEPT_WEEKS};
use crate::learn::figures::disclosure::Audience;
use crate::places::{Erasure, HANDOVER, SET_ASIDE};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub use line::{Line, Term, Whom, Why};

/// A register entry, for the faces to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    /// For how many months people are kept who do not come.
    pub months: u32,
    /// Of when it is, and what it is worth.
    pub heading: Vec<Words>,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// For machines.
    pub id: &'static str,
    /// For people.
    pub title: Words,
    /// What holds for all of it.
    pub note: Option<Words>,
    /// What stands in it.
    pub body: Body,
}

/// What stands in a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// To be filled in by hand.
    Blank(Vec<(&'static str, Words)>),
    /// Sentences.
    Said(Vec<(&'static str, Words)>),
    /// What is kept.
    Kept(Vec<Line>),
}

fn section(id: &'static str, title: Words, note: Option<Words>, body: Body) -> Section {
    Section { id, title, note, body }
}

fn text(text: &str) -> SafeText {
    SafeText::show_line(text)
}

impl Kit {
    /// The register entry of this machine, as it stands now.
    ///
    /// # Errors
    /// The role is closed; the journal, or the file of keys, cannot be read.
    pub fn register(&self) -> Result<Register> {
        self.needs_role()?;
        let months = self.months();
        let heading = vec![
            tr!("gdpr-day", day = date(self.world.now()), version = text(env!("CARGO_PKG_VERSION"))),
            tr!("gdpr-folder", folder = SafeText::show_path(&self.folder)),
            tr!("gdpr-proposal"),
        ];
        let sections = vec![
            section("controller", tr!("gdpr-controller"), Some(tr!("gdpr-controller-note")), Body::Blank(blanks())),
            section("purposes", tr!("gdpr-purposes"), Some(tr!("gdpr-purposes-note")), Body::Said(purposes())),
            section("people", tr!("gdpr-people"), None, Body::Said(self.people_told()?)),
            section("events", tr!("gdpr-events"), Some(tr!("gdpr-events-note")), Body::Kept(kinds::all())),
            section("tables", tr!("gdpr-tables"), Some(tr!("gdpr-tables-note")), Body::Kept(tables::all())),
            section("places", tr!("gdpr-places"), Some(tr!("gdpr-places-note")), Body::Kept(places_told())),
            section("retention", tr!("gdpr-retention"), None, Body::Said(self.retention(months)?)),
            section("recipients", tr!("gdpr-recipients"), Some(tr!("gdpr-recipients-note")), Body::Said(self.recipients()?)),
            section("security", tr!("gdpr-security"), None, Body::Said(self.safety()?)),
            section("rights", tr!("gdpr-rights"), Some(tr!("gdpr-rights-note")), Body::Said(rights())),
            section("unknown", tr!("gdpr-unknown"), None, Body::Said(unknown())),
        ];
        Ok(Register { months, heading, sections })
    }

    fn people_told(&self) -> Result<Vec<(&'static str, Words)>> {
        Ok(vec![
            ("learners", tr!("gdpr-people-learners", n = self.disk.learners()?.len())),
            ("guests", tr!("gdpr-people-guests")),
            ("advisers", tr!("gdpr-people-advisers")),
            ("groups", tr!("gdpr-people-groups")),
            ("sensitive", tr!("gdpr-people-sensitive")),
        ])
    }

    fn retention(&self, months: u32) -> Result<Vec<(&'static str, Words)>> {
        let said = if months == MONTHS {
            tr!("gdpr-keep-usual", months = months)
        } else {
            tr!("gdpr-keep-chosen", months = months, usual = MONTHS)
        };
        let due = self.due()?;
        let passed = due.iter().filter(|row| row.passed).count();
        Ok(vec![
            ("months", said),
            ("notice", tr!("gdpr-keep-notice", days = NOTICE_DAYS)),
            ("due", tr!("gdpr-keep-due", passed = passed, soon = due.len() - passed)),
            ("copies", tr!("gdpr-keep-copies", newest = KEPT_NEWEST, weeks = KEPT_WEEKS)),
            ("past", tr!("gdpr-keep-past")),
            ("workshops", tr!("gdpr-keep-workshops")),
        ])
    }

    fn recipients(&self) -> Result<Vec<(&'static str, Words)>> {
        let least = |audience: Audience| audience.least().unwrap_or_default();
        let mut said = vec![("here", tr!("gdpr-to-here")), ("person", tr!("gdpr-to-person")), ("laptops", tr!("gdpr-to-laptops"))];
        let issuer = self.issuer()?.map(|view| text(&view.issuer.profile.name));
        said.push(("badges", issuer.map_or_else(|| tr!("gdpr-to-no-badges"), |name| tr!("gdpr-to-badges", name = name))));
        said.push(("reports", tr!("gdpr-to-reports", partners = least(Audience::Partners), public = least(Audience::Public))));
        let stores = self.disk.endpoints()?;
        if stores.is_empty() {
            said.push(("no-store", tr!("gdpr-to-no-store")));
        }
        said.extend(stores.iter().map(|store| ("store", tr!("gdpr-to-store", url = text(&store.url), n = store.sent))));
        if stores.is_empty() && self.disk.has_statements()? {
            said.push(("statements", tr!("gdpr-to-statements")));
        }
        said.push(("nobody-else", tr!("gdpr-to-nobody-else")));
        Ok(said)
    }
}

fn blanks() -> Vec<(&'static str, Words)> {
    vec![
        ("name", tr!("gdpr-blank-name")),
        ("address", tr!("gdpr-blank-address")),
        ("contact", tr!("gdpr-blank-contact")),
        ("officer", tr!("gdpr-blank-officer")),
        ("joint", tr!("gdpr-blank-joint")),
        ("laptops", tr!("gdpr-blank-laptops")),
        ("abroad", tr!("gdpr-blank-abroad")),
        ("confirmed", tr!("gdpr-blank-confirmed")),
    ]
}

fn purposes() -> Vec<(&'static str, Words)> {
    Why::ALL.into_iter().map(|why| (why.name(), tr!("gdpr-purpose", name = why.words(), basis = why.basis()))).collect()
}

/// Each place, with what an erasure does there.
fn places_told() -> Vec<Line> {
    places::all()
        .into_iter()
        .map(|(place, line)| {
            let erased = match place.erasure {
                Erasure::Rewritten => tr!("gdpr-erasure-rewritten"),
                // Nobody can be taken out of what is damaged, and a seat is of a minute: these go whole.
                Erasure::Deleted if place == &SET_ASIDE || place == &HANDOVER => tr!("gdpr-erasure-whole"),
                Erasure::Deleted => tr!("gdpr-erasure-deleted"),
                Erasure::Empty => tr!("gdpr-erasure-empty"),
                Erasure::Untouched => tr!("gdpr-erasure-untouched"),
            };
            Line { what: tr!("gdpr-place", what = line.what, erased = erased), ..line }
        })
        .collect()
}

fn rights() -> Vec<(&'static str, Words)> {
    vec![
        ("informed", tr!("gdpr-right-informed")),
        ("access", tr!("gdpr-right-access")),
        ("erasure", tr!("gdpr-right-erasure")),
        ("purge", tr!("gdpr-right-purge")),
        ("rectify", tr!("gdpr-right-rectify")),
        ("object", tr!("gdpr-right-object")),
        ("automated", tr!("gdpr-right-automated")),
    ]
}

fn unknown() -> Vec<(&'static str, Words)> {
    vec![
        ("paper", tr!("gdpr-unknown-paper")),
        ("copies", tr!("gdpr-unknown-copies")),
        ("stores", tr!("gdpr-unknown-stores")),
        ("words", tr!("gdpr-unknown-words")),
        ("folder", tr!("gdpr-unknown-folder")),
        ("disk", tr!("gdpr-unknown-disk")),
    ]
}
