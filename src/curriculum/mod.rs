//! From TOML files to a checked model: curricula, modules, units, forms, translations, glossary, contacts, sheets for devices; and
//! the rules for them.
//!
//! Loading is bounded and strict, and finds all mistakes at once; opening a module costs that module, a list its rows. The shipped
//! curriculum is embedded; a folder given by `--curricula` wins over it. May use activity, source, and what stands after
//! them; must not know learners, the journal or any face.

mod breakers;
mod brought;
mod check;
mod contacts;
mod coverage;
mod devices;
mod diagnostic;
mod domains;
mod entries;
mod files;
mod forms;
mod glossary;
mod installed;
mod load;
mod model;
mod named;
mod places;
mod rules;
mod schema;
mod seen;
mod shelf;
mod version;
mod whole;

pub use breakers::{IceBreaker, load_breakers};
pub use brought::{Carried, carried_in, contacts_folder, contacts_in};
pub use check::{Found, check, check_lessons, has_mistakes, in_order};
pub use contacts::{Contact, Contacts, RoomContact, RoomContacts, load_contacts};
pub use coverage::{Coverage, Spoken, by_language};
pub use devices::{DEVICE_KINDS, DEVICES, Device, Devices, LINES_MAX, RoomDevice, load_devices};
pub use diagnostic::{CONTACT, DIAGNOSTIC, QUESTIONS, diagnosis_unit, diagnosis_units};
pub use files::{Files, Named, read_at_most, read_bounded, read_text, read_text_of};
pub use forms::{FORMS, forms_unit, has_forms};
pub use glossary::{load_glossary, words_of};
pub use installed::{HOUSE, Incoming, Installed, Meets, SIGNED, Signed, installed};
pub use load::{
    ACTIVITIES_MAX, BESIDE_UNITS, Loaded, OVERLAY_TOPS, Translation, load_curriculum, load_head, load_module, load_translation, load_unit,
};
pub use model::{Alignment, BadgeText, Curriculum, Glossary, Idea, Mastery, Module, Objective, Observation, Unit, UnitHead};
pub use places::{PLACES, RoomPlace, load_places};
pub use rules::{AVERAGE_MOST, EASE_LEAST, Example, Excerpt, FORMULAS, Formula, Group, Lengths, RULES, Rule, lengths_of};
pub use schema::{Authored, schema_of, shape_of};
pub use seen::{Age, Seen};
pub use shelf::{Row, Shelf, module_named};
pub use version::{major_of, numbers};
pub use whole::{Lessons, UnitFile};
