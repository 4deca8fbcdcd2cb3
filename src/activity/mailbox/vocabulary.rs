//! The acts and the folders of a mail program, by the words that authors write.

use serde::{Deserialize, Serialize};

use crate::ids::Slug;

/// What can be done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Reads it.
    Open,
    /// Sends a new one.
    Write,
    /// Answers who sent it.
    Reply,
    /// Answers everybody.
    ReplyAll,
    /// Hands it on.
    Forward,
    /// Puts it into the bin.
    Delete,
    /// Takes it out of the bin.
    Restore,
    /// Says that it is unwanted.
    Junk,
    /// Says that it is not.
    NotJunk,
    /// Puts it into another folder.
    Move,
    /// Finds it.
    Search,
    /// Keeps a file that it carries.
    Save,
    /// Leaves the list that sent it.
    Leave,
}

impl Act {
    /// The words an author may write, in the order of the acts.
    pub const NAMES: [&'static str; 13] =
        ["open", "write", "reply", "reply-all", "forward", "delete", "restore", "junk", "not-junk", "move", "search", "save", "leave"];

    /// The act of that name.
    pub fn named(name: &str) -> Option<Self> {
        use Act::{Delete, Forward, Junk, Leave, Move, NotJunk, Open, Reply, ReplyAll, Restore, Save, Search, Write};
        let all = [Open, Write, Reply, ReplyAll, Forward, Delete, Restore, Junk, NotJunk, Move, Search, Save, Leave];
        Self::NAMES.iter().position(|known| *known == name).and_then(|at| all.get(at).copied())
    }

    /// The word that an author writes.
    pub fn name(self) -> &'static str {
        Self::NAMES.get(self as usize).copied().unwrap_or_default()
    }

    /// Whether it ends in something being sent.
    pub const fn sends(self) -> bool {
        matches!(self, Self::Write | Self::Reply | Self::ReplyAll | Self::Forward)
    }

    /// Whether it only looks around: free, whatever it shows.
    pub const fn looks(self) -> bool {
        matches!(self, Self::Open | Self::Search | Self::Save)
    }
}

/// Where messages lie.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// What arrives.
    #[default]
    Inbox,
    /// What was sent.
    Sent,
    /// What is not sent yet.
    Drafts,
    /// What is unwanted.
    Junk,
    /// What was thrown away.
    Trash,
    /// One that the owner made.
    Own(Slug),
}

impl Folder {
    /// The folders of every mail program, as authors write them.
    pub const NAMES: [&'static str; 5] = ["inbox", "sent", "drafts", "junk", "trash"];

    /// The folders of every mail program.
    pub const ALWAYS: [Self; 5] = [Self::Inbox, Self::Sent, Self::Drafts, Self::Junk, Self::Trash];

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Drafts => "drafts",
            Self::Junk => "junk",
            Self::Trash => "trash",
            Self::Own(id) => id.as_str(),
        }
    }

    /// The folder of that id, among the usual ones and `own`.
    pub fn named<'s>(id: &str, mut own: impl Iterator<Item = &'s Slug>) -> Option<Self> {
        Self::ALWAYS.into_iter().find(|folder| folder.id() == id).or_else(|| own.find(|own| own.as_str() == id).cloned().map(Self::Own))
    }
}
