//! What a diagnosis finds: levels, what is known already, the path, where to learn.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::path::{Theme, ThemeUnit, propose};
use super::rules::orient;
use super::{Answer, Diagnosis};
use crate::clock::Millis;
use crate::ids::{IdeaId, ModuleId};
use crate::record::{Orientation, PathStep};
use crate::source::Text;
use crate::words::Words;

/// Most sentences told of what is known: more would be a list.
const KNOWN: usize = 4;

/// What an earlier diagnosis found, as the journal keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Latest {
    /// When.
    pub at: Millis,
    /// The same, as people say it.
    pub day: Words,
    /// What was reached, 0 to 3, by module; one that was not asked is not here.
    pub levels: BTreeMap<ModuleId, u8>,
    /// What was proposed, in order.
    pub path: Vec<PathStep>,
    /// Where to learn.
    pub orientation: Orientation,
}

/// What a diagnosis found.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What was reached, 0 to 3, by module; one that was not asked is not here.
    pub levels: BTreeMap<ModuleId, u8>,
    /// What is proposed, in order.
    pub path: Vec<PathStep>,
    /// Where to learn.
    pub orientation: Orientation,
    /// What is known already, in sentences: the hardest first.
    pub known: Vec<Text>,
}

impl Diagnosis {
    /// What was found, now or by the earlier one that is looked at.
    pub fn outcome(&self) -> Outcome {
        if let Some(latest) = self.view.latest.as_ref().filter(|_| self.earlier) {
            let Latest { levels, path, orientation, .. } = latest.clone();
            // What can no longer be opened, or is not in this language, is not proposed.
            let path = path.into_iter().filter(|step| self.unit_of(step).is_some()).collect();
            return Outcome { levels, path, orientation, known: Vec::new() };
        }
        let asked = self.asked_themes();
        let levels: BTreeMap<ModuleId, u8> = asked.iter().filter_map(|theme| Some((theme.id.clone(), self.level_of(theme)?))).collect();
        let missed: BTreeSet<IdeaId> = self.given().filter(|(_, right)| !right).map(|(idea, ..)| idea.0.clone()).collect();
        let path = propose(&self.view.themes, &levels, &missed, self.hard());
        let orientation = orient(self.wish(), self.hard(), &levels);
        let mut known: Vec<(u8, &(IdeaId, Text))> = Vec::new();
        for (idea, right) in self.given() {
            let level = self.difficulty(&idea.0);
            if right && !known.iter().any(|(_, there)| there.0 == idea.0) {
                known.push((level, idea));
            }
        }
        known.sort_by_key(|(level, _)| Reverse(*level));
        let known = known.into_iter().take(KNOWN).map(|(_, (_, text))| text.clone()).collect();
        Outcome { levels, path, orientation, known }
    }

    /// Of each question answered: its idea, and whether that was right.
    fn given(&self) -> impl Iterator<Item = (&(IdeaId, Text), bool)> {
        self.kept.given.iter().filter_map(|given| {
            let idea = self.question(&given.activity)?.idea.as_ref()?;
            let found = self.view.themes.iter().flat_map(|theme| &theme.ideas).find(|(id, _)| id == idea)?;
            Some((found, given.answer == Answer::Right))
        })
    }

    /// The sentence of the idea, missed just now, that this unit trains.
    pub(super) fn hesitated(&self, step: &PathStep) -> Option<Words> {
        let (_, unit) = self.unit_of(step).filter(|_| !self.earlier)?;
        let missed = self.given().find(|(idea, right)| !right && unit.ideas.contains(&idea.0));
        missed.map(|(idea, _)| idea.1.words())
    }

    /// The hardest question on that idea that was answered right.
    fn difficulty(&self, idea: &IdeaId) -> u8 {
        let right = self.kept.given.iter().filter(|given| given.answer == Answer::Right).filter_map(|given| self.question(&given.activity));
        right.filter(|question| question.idea.as_ref() == Some(idea)).map(|question| question.difficulty).max().unwrap_or(0)
    }

    /// The theme and the unit of a step.
    pub(super) fn unit_of(&self, step: &PathStep) -> Option<(&Theme, &ThemeUnit)> {
        let theme = self.view.themes.iter().find(|theme| theme.id == step.module)?;
        Some((theme, theme.units.iter().find(|unit| unit.id == step.unit)?))
    }
}
