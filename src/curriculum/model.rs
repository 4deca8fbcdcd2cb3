//! The checked model of what a trainer wrote.

use std::collections::BTreeMap;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::contacts::RoomContacts;
use super::devices::RoomDevice;
use super::version::major_of;
use crate::activity::{Activity, Notes};
use crate::ids::{ActivityId, IdeaId, ModuleId, Slug, UnitId};
use crate::source::Text;
use crate::text::SafeText;

/// A folder of modules from one publisher.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curriculum {
    /// Its id.
    pub id: Slug,
    /// Its name.
    pub title: Text,
    /// Who answers for it.
    pub publisher: SafeText,
    /// Its version.
    pub version: SafeText,
    /// The language of the source files.
    pub language: SafeText,
    /// Under which licence it may be used.
    pub licence: SafeText,
    /// In the order they are shown.
    pub modules: Vec<ModuleId>,
}

/// m of the last n.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mastery {
    /// m
    pub right: u8,
    /// n
    pub of: u8,
}

impl Default for Mastery {
    /// 3 of the last 5.
    fn default() -> Self {
        Self { right: 3, of: 5 }
    }
}

/// What a badge says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadgeText {
    /// Its name.
    pub name: Text,
    /// What it stands for.
    pub description: Text,
    /// What one has to do for it.
    pub criteria: Text,
}

/// What one will be able to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Objective {
    /// Its id.
    pub id: Slug,
    /// In a sentence.
    pub text: Text,
    /// The competences that it serves, by the ids of the module's alignments.
    pub aligned: Vec<Slug>,
    /// The codes of `DigComp` 3.0's learning outcomes that it aims at; codes only, for the wording is under another licence.
    pub outcomes: Vec<SafeText>,
}

/// One thing to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    /// Its id.
    pub id: IdeaId,
    /// In a sentence.
    pub text: Text,
    /// What it serves.
    pub objective: Slug,
}

/// A competence of a framework.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// Its id.
    pub id: Slug,
    /// The framework and its version.
    pub framework: SafeText,
    /// The framework's code.
    pub code: SafeText,
    /// In words.
    pub name: Text,
    /// Where it can be read.
    pub url: SafeText,
}

/// Something that an adviser may see a person do: evidence for the badge.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Its id.
    pub id: Slug,
    /// In a sentence, as the badge will tell it.
    pub text: Text,
    /// Whether the badge is earned only once it was seen.
    pub required: bool,
}

/// What a list of units shows of one.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitHead {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub title: Text,
    /// 5 to 15.
    pub minutes: i64,
    /// What it is for.
    pub aim: Text,
}

/// One topic, leading to one badge.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Its folder's name.
    pub id: ModuleId,
    /// Its name.
    pub title: Text,
    /// What one will be able to do.
    pub summary: Text,
    /// Its version; the first number is the major one.
    pub version: SafeText,
    /// `first`, `next` or `further`.
    pub level: &'static str,
    /// In order.
    pub units: Vec<UnitHead>,
    /// What one can do at the end.
    pub can: Vec<Text>,
    /// What one can do from tomorrow on, at home: the end page, and its printed twin.
    pub tomorrow: Vec<Text>,
    /// The rule of its units.
    pub mastery: Mastery,
    /// Its badge.
    pub badge: BadgeText,
    /// What one will be able to do.
    pub objectives: Vec<Objective>,
    /// What there is to know.
    pub ideas: Vec<Idea>,
    /// Competences of frameworks.
    pub alignments: Vec<Alignment>,
    /// What an adviser may see, as evidence for the badge.
    pub observations: Vec<Observation>,
    /// Whether it has an opening and a closing form.
    pub forms: bool,
    /// Whom to call, for the room that it was opened in; empty until somebody who knows the room fills it.
    pub contacts: RoomContacts,
    /// The sheets for one's own device, for that room; empty until then too.
    pub devices: Vec<RoomDevice>,
}

/// Hard words: id to word and meaning.
pub type Glossary = BTreeMap<String, (Text, Text)>;

impl Module {
    /// All its units' minutes.
    pub fn minutes(&self) -> i64 {
        self.units.iter().map(|unit| unit.minutes).sum()
    }

    /// The first number of its version.
    pub fn major(&self) -> u32 {
        major_of(&self.version)
    }
}

/// A 5 to 15 minute sequence.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its file's name.
    pub id: UnitId,
    /// Its name.
    pub title: Text,
    /// 5 to 15.
    pub minutes: i64,
    /// What it is for.
    pub aim: Text,
    /// What one can do at the end.
    pub can: Vec<Text>,
    /// A task for one's own phone or mailbox.
    pub task: Option<Text>,
    /// For the adviser.
    pub notes: Notes,
    /// In order, variants among them.
    pub activities: Vec<Activity>,
    /// The hard words that its texts mark; empty until somebody who has the glossary fills it.
    pub words: Glossary,
}

impl Unit {
    /// The activities of the usual way, in order: no variants, no test forms.
    pub fn way(&self) -> Vec<&Activity> {
        self.activities.iter().filter(|a| a.variant_of.is_none() && a.form.is_none()).collect()
    }

    /// The unit as it is in a room of that country: without the activities of other countries, and their variants.
    #[must_use]
    pub fn for_country(mut self, country: &str) -> Self {
        let away: Vec<ActivityId> = self.activities.iter().filter(|a| !a.is_for(country)).map(|a| a.id.clone()).collect();
        self.activities.retain(|a| !away.contains(&a.id) && a.variant_of.as_ref().is_none_or(|root| !away.contains(root)));
        self
    }

    /// How many scored items there are in a room of that country, variants included.
    pub fn scored_in(&self, country: &str) -> usize {
        self.activities.iter().filter(|a| a.is_for(country)).map(|a| a.items().len()).sum()
    }

    /// The activity of that id.
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.iter().find(|a| a.id == *id)
    }

    /// The variants of `id`, in order.
    pub fn variants(&self, id: &ActivityId) -> Vec<&Activity> {
        self.activities.iter().filter(|a| a.variant_of.as_ref() == Some(id)).collect()
    }

    /// One hash over what decides right and wrong in the whole unit, and over the way through it, without language: two copies with
    /// the same are the same lesson, and a place kept in one is found in the other.
    pub fn marks(&self) -> String {
        let one = |activity: &Activity| {
            let items: Vec<_> = activity.task.items().iter().map(|item| json!([item.id.as_str(), activity.marks(item)])).collect();
            let root = activity.variant_of.as_ref().map(ActivityId::as_str);
            json!([activity.id.as_str(), activity.task.name(), root, activity.form, activity.draw, items])
        };
        let decides = json!([self.id.as_str(), self.activities.iter().map(one).collect::<Vec<_>>()]);
        crate::text::hex(&Sha256::digest(format!("tremplin-unit-marks-1\n{decides}")))
    }

    /// How many scored items there are, variants included.
    pub fn scored(&self) -> usize {
        self.activities.iter().map(|a| a.items().len()).sum()
    }
}
