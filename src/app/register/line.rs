//! One line of the register: what is kept, of whom, what for, how long. The words of each are messages.

use crate::tr;
use crate::words::Words;

/// Of whom something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Of a person who learns.
    Learner,
    /// Of whoever leads workshops.
    Adviser,
    /// Of a group, of which nobody is told apart.
    Group,
    /// Of the organisation, or of another one.
    Organisation,
    /// Of several of these: a whole file.
    All,
    /// Of nobody.
    Nobody,
}

/// What it is kept for. A proposal: the organisation says what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// To learn at one's own pace.
    Learn,
    /// To prove what was learnt.
    Prove,
    /// To prepare, lead and account for workshops.
    Gather,
    /// To hand learning records to a store of the organisation's.
    Share,
    /// To keep the data safe, and each person's apart.
    Protect,
    /// To do what people may ask for, and to remember that it was done.
    Rights,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Learn, Self::Prove, Self::Gather, Self::Share, Self::Protect, Self::Rights];
}

/// How long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// As long as the person: until their months are over, or until they ask.
    Person,
    /// Until the unit is left or done, the person's term at the longest.
    Draft,
    /// As long as the data folder: no term is built in.
    Folder,
    /// After an erasure too: nobody can be told from it.
    Stays,
    /// Until another one is chosen.
    Replaced,
    /// As copies are.
    Copies,
    /// Until somebody deletes it, or the next erasure.
    Deleted,
    /// With the person where it is known whose it is; else until somebody deletes it.
    File,
    /// A minute, for use; at the next erasure at the latest.
    Minute,
}

/// What is kept in one place, or under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// As the code names it.
    pub id: &'static str,
    /// What it holds.
    pub what: Words,
    /// Of whom.
    pub whom: Whom,
    /// What for.
    pub why: Why,
    /// How long.
    pub term: Term,
}

/// A line.
pub(super) const fn line(id: &'static str, what: Words, whom: Whom, why: Why, term: Term) -> Line {
    Line { id, what, whom, why, term }
}

impl Whom {
    /// For machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Learner => "learner",
            Self::Adviser => "adviser",
            Self::Group => "group",
            Self::Organisation => "organisation",
            Self::All => "all",
            Self::Nobody => "nobody",
        }
    }

    /// For people.
    pub const fn words(self) -> Words {
        match self {
            Self::Learner => tr!("gdpr-whom-learner"),
            Self::Adviser => tr!("gdpr-whom-adviser"),
            Self::Group => tr!("gdpr-whom-group"),
            Self::Organisation => tr!("gdpr-whom-organisation"),
            Self::All => tr!("gdpr-whom-all"),
            Self::Nobody => tr!("gdpr-whom-nobody"),
        }
    }
}

impl Why {
    /// For machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Learn => "learn",
            Self::Prove => "prove",
            Self::Gather => "gather",
            Self::Share => "share",
            Self::Protect => "protect",
            Self::Rights => "rights",
        }
    }

    /// In a word, for the column of a table.
    pub const fn words(self) -> Words {
        match self {
            Self::Learn => tr!("gdpr-why-learn"),
            Self::Prove => tr!("gdpr-why-prove"),
            Self::Gather => tr!("gdpr-why-gather"),
            Self::Share => tr!("gdpr-why-share"),
            Self::Protect => tr!("gdpr-why-protect"),
            Self::Rights => tr!("gdpr-why-rights"),
        }
    }

    /// In a sentence, with the legal basis that is proposed.
    pub const fn basis(self) -> Words {
        match self {
            Self::Learn => tr!("gdpr-basis-learn"),
            Self::Prove => tr!("gdpr-basis-prove"),
            Self::Gather => tr!("gdpr-basis-gather"),
            Self::Share => tr!("gdpr-basis-share"),
            Self::Protect => tr!("gdpr-basis-protect"),
            Self::Rights => tr!("gdpr-basis-rights"),
        }
    }
}

impl Term {
    /// For machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Draft => "draft",
            Self::Folder => "folder",
            Self::Stays => "stays",
            Self::Replaced => "replaced",
            Self::Copies => "copies",
            Self::Deleted => "deleted",
            Self::File => "file",
            Self::Minute => "minute",
        }
    }

    /// For people; `months` as this machine keeps them.
    pub fn words(self, months: u32) -> Words {
        match self {
            Self::Person => tr!("gdpr-term-person", months = months),
            Self::Draft => tr!("gdpr-term-draft"),
            Self::Folder => tr!("gdpr-term-folder"),
            Self::Stays => tr!("gdpr-term-stays"),
            Self::Replaced => tr!("gdpr-term-replaced"),
            Self::Copies => tr!("gdpr-term-copies"),
            Self::Deleted => tr!("gdpr-term-deleted"),
            Self::File => tr!("gdpr-term-file"),
            Self::Minute => tr!("gdpr-term-minute"),
        }
    }
}
