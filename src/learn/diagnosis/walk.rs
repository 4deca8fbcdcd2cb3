//! Which question comes next: the topics of interest, the themes that are asked, and of each the level by the rules.

use std::cmp::Reverse;

use super::path::Theme;
use super::rules::{TOP, first_level, level, next_level};
use super::{Answer, Diagnosis};
use crate::activity::{Activity, Seed};
use crate::ids::ModuleId;
use crate::record::Orientation;

/// Most questions in all.
const MOST_IN_ALL: usize = 15;

/// A question of interest, without a right answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// What it is about.
    pub(super) id: &'static str,
    /// What can be said; `untold` is always among it.
    pub(super) replies: &'static [&'static str],
}

const YES_NO: &[&str] = &["yes", "no", "untold"];
/// Whether one has a mailbox, or wants one; without: the module is left out.
pub(super) const MAIL: Topic = Topic { id: "email", replies: YES_NO };
/// Whether there are children around one; without: the module is left out.
pub(super) const CHILDREN: Topic = Topic { id: "parental-control", replies: YES_NO };
/// How one likes to learn.
pub(super) const WAY: Topic = Topic { id: "way", replies: &["alone", "group", "person", "untold"] };

impl Diagnosis {
    /// What is asked of interests: only what is used.
    pub(super) fn topics(&self) -> Vec<Topic> {
        let there = |topic: &Topic| self.view.themes.iter().any(|theme| theme.id.as_str() == topic.id);
        [MAIL, CHILDREN].into_iter().filter(there).chain([WAY]).collect()
    }

    fn said(&self, topic: Topic) -> Option<&str> {
        self.kept.replies.get(topic.id).map(String::as_str)
    }

    /// How this person wishes to learn, where they said so.
    pub(super) fn wish(&self) -> Option<Orientation> {
        match self.said(WAY)? {
            "alone" => Some(Orientation::SelfStudy),
            "group" => Some(Orientation::Workshop),
            "person" => Some(Orientation::Person),
            _ => None,
        }
    }

    /// Whether the first contact was hard, in the person's own word.
    pub(super) fn hard(&self) -> bool {
        self.kept.felt.as_deref() == Some("hard")
    }

    /// The themes that are asked: what a person does not use is left out.
    pub(super) fn asked_themes(&self) -> Vec<&Theme> {
        let left = |theme: &&Theme| match theme.id.as_str() {
            id if id == MAIL.id => self.said(MAIL) != Some("no"),
            // Whoever would rather not say whether there are children is not asked about them.
            id if id == CHILDREN.id => self.said(CHILDREN).is_none_or(|said| said == "yes"),
            _ => true,
        };
        let asked = |theme: &&Theme| self.view.questions.activities.iter().any(|question| is_of(question, theme));
        self.view.themes.iter().filter(left).filter(asked).collect()
    }

    /// The questions that were answered of a theme, each with its level and how.
    pub(super) fn given_of(&self, theme: &Theme) -> Vec<(&Activity, Answer)> {
        let one = |given: &super::Given| Some((self.question(&given.activity)?, given.answer));
        self.kept.given.iter().filter_map(one).filter(|(question, _)| is_of(question, theme)).collect()
    }

    /// The level reached in a theme; none where nothing of it was asked.
    pub(super) fn level_of(&self, theme: &Theme) -> Option<u8> {
        let asked = marks(&self.given_of(theme));
        (!asked.is_empty()).then(|| level(&asked))
    }

    /// The next question; none when all is asked.
    pub(super) fn next_question(&self) -> Option<&Activity> {
        if self.kept.given.len() >= MOST_IN_ALL {
            return None;
        }
        let mut unknown = 0;
        for theme in self.asked_themes() {
            let given = self.given_of(theme);
            let next = next_level(first_level(self.hard(), unknown), &marks(&given));
            if let Some(question) = next.and_then(|level| self.fresh(theme, level)) {
                return Some(question);
            }
            // Not to know the hardest, which only a right answer leads to, is no sign of being unsure: it would place those lower
            // who know more.
            unknown += given.iter().filter(|(question, answer)| *answer == Answer::Unknown && question.difficulty < TOP).count();
        }
        None
    }

    /// A question of that level that was not asked yet: one of an earlier run only where there is no other.
    fn fresh(&self, theme: &Theme, level: u8) -> Option<&Activity> {
        let all = self.view.questions.activities.iter().filter(|question| question.difficulty == level && is_of(question, theme));
        let open = all.filter(|question| !self.kept.given.iter().any(|given| given.activity == question.id));
        // Two neighbours are not asked the same in the same order.
        open.max_by_key(|question| {
            (!self.view.seen.contains(&question.id), Reverse(Seed::of(&format!("{}/{}", self.kept.run, question.id)).0))
        })
    }

    /// At which theme one is, from 1, and how many there are.
    pub(super) fn place(&self, module: Option<&ModuleId>) -> (usize, usize) {
        let all = self.asked_themes();
        let at = all.iter().position(|theme| Some(&theme.id) == module).unwrap_or(0);
        (at + 1, all.len())
    }
}

/// Whether a question is of that theme: by its idea, which one module has.
pub(super) fn is_of(question: &Activity, theme: &Theme) -> bool {
    question.idea.as_ref().is_some_and(|idea| theme.ideas.iter().any(|(id, _)| id == idea))
}

fn marks(given: &[(&Activity, Answer)]) -> Vec<(u8, bool)> {
    given.iter().map(|(question, answer)| (question.difficulty, *answer == Answer::Right)).collect()
}
