//! What the rules are about: the manuals and the list of rules are read subject by subject.

use crate::words::{Words, msg};

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// How a file is written: headings, keys, values.
    Writing,
    /// The ids that all refers by.
    Names,
    /// Which files there are.
    Files,
    /// Sentences and words.
    Language,
    /// Questions, answers, explanations.
    Answers,
    /// What a module trains and proves.
    Mastery,
    /// Messages that are looked into: clues, links, senders.
    Messages,
    /// Decks of messages.
    Decks,
    /// Simulated programs and conversations.
    Programs,
    /// Mouse and keyboard.
    Hands,
    /// What is done and talked over together.
    Together,
    /// Contacts, and sheets for real devices.
    Contacts,
    /// Questions before, after, and to begin.
    Forms,
    /// Translation files.
    Translations,
    /// Room on the screen.
    Sizes,
}

impl Group {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 15] = [
        Self::Writing,
        Self::Names,
        Self::Files,
        Self::Language,
        Self::Answers,
        Self::Mastery,
        Self::Messages,
        Self::Decks,
        Self::Programs,
        Self::Hands,
        Self::Together,
        Self::Contacts,
        Self::Forms,
        Self::Translations,
        Self::Sizes,
    ];

    /// The name in data, and of the message that is its title.
    const fn both(self) -> (&'static str, &'static str) {
        match self {
            Self::Writing => ("writing", "rules-writing"),
            Self::Names => ("names", "rules-names"),
            Self::Files => ("files", "rules-files"),
            Self::Language => ("language", "rules-language"),
            Self::Answers => ("answers", "rules-answers"),
            Self::Mastery => ("mastery", "rules-mastery"),
            Self::Messages => ("messages", "rules-messages"),
            Self::Decks => ("decks", "rules-decks"),
            Self::Programs => ("programs", "rules-programs"),
            Self::Hands => ("hands", "rules-hands"),
            Self::Together => ("together", "rules-together"),
            Self::Contacts => ("contacts", "rules-contacts"),
            Self::Forms => ("forms", "rules-forms"),
            Self::Translations => ("translations", "rules-translations"),
            Self::Sizes => ("sizes", "rules-sizes"),
        }
    }

    /// The stable name in data.
    pub const fn name(self) -> &'static str {
        self.both().0
    }

    /// What stands above its rules.
    pub const fn title(self) -> Words {
        msg(self.both().1)
    }
}
