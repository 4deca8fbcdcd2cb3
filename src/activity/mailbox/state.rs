//! Where a learner stands in a mail program: serialisable, for it is the draft that is kept after each input.
//!
//! Nothing is ever thrown away: a message that leaves a folder is in another one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use super::vocabulary::{Act, Folder};
use crate::activity::address::Fault;
use crate::ids::Slug;

/// Which message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// One of the curriculum's.
    Mail(Slug),
    /// One that came about here: sent, begun, or come back.
    Made(usize),
}

/// Where a message lies, and how it looks there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lies {
    /// In which folder.
    pub folder: Folder,
    /// From which folder it was thrown away.
    pub before: Option<Folder>,
    /// Whether it is marked as not read.
    pub unread: bool,
    /// Whether the program takes it for unwanted, wherever it lies.
    pub suspect: bool,
}

/// What a message written here is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// Not sent yet.
    Draft,
    /// Sent.
    Sent,
    /// Come back: nobody has this address.
    Unknown(String),
    /// Come back: nobody reads what comes to this address.
    Unread(String),
}

/// What is written: the boxes of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// By which command it was begun.
    pub act: Act,
    /// The message that it answers or hands on.
    pub of: Option<Slug>,
    /// To whom, as typed.
    pub to: String,
    /// Who else sees it.
    pub cc: String,
    /// Who else sees it, unseen by the others.
    pub bcc: String,
    /// About what.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// What is attached.
    pub files: Vec<Slug>,
    /// Which of these were made smaller.
    pub reduced: BTreeSet<Slug>,
}

/// A message that came about here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What it is.
    pub made: Made,
    /// What it says.
    pub sheet: Sheet,
    /// Where it lies.
    pub lies: Lies,
    /// The curriculum's draft that it is, carried on; that one is listed, not this.
    pub stands_for: Option<Slug>,
}

/// Which box of recipients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// To.
    #[default]
    To,
    /// Cc.
    Cc,
    /// Bcc.
    Bcc,
}

/// Why a message was not sent, or a file not attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// No recipient.
    Nobody,
    /// This is not an address.
    Address(Line, String, Fault),
    /// Several people bear this name.
    Several(Line, String),
    /// No subject; sending again sends.
    NoSubject,
    /// This file is larger than what can be sent.
    Large(Slug),
}

/// A message that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// What stands in the boxes.
    pub sheet: Sheet,
    /// What stood in them at the beginning.
    pub first: Sheet,
    /// The draft that it carries on.
    pub draft: Option<Which>,
    /// Whether the boxes for copies are open.
    pub copies: bool,
    /// The box of recipients that was typed in last.
    pub line: Line,
    /// What the program complains of.
    pub trouble: Option<Trouble>,
}

/// One place of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// A folder's list.
    List(Folder),
    /// Searching.
    Search,
    /// A message.
    Open(Which),
    /// Writing.
    Write,
    /// Choosing a file to attach.
    Files,
    /// The address book.
    Book,
}

/// What the program says of the last command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// Sent.
    Sent,
    /// Sent, and something came back.
    SentAndBack,
    /// In the bin.
    Binned,
    /// Out of the bin, in this folder.
    Restored(Folder),
    /// With the unwanted.
    Junked,
    /// No longer unwanted.
    NotJunk,
    /// In this folder.
    Moved(Folder),
    /// Kept as a draft.
    Kept,
    /// Marked as not read.
    Unread,
    /// This file was opened to be read.
    Opened(Slug),
    /// This file is on the machine now.
    Saved(Slug),
    /// The list of this message was left.
    Left,
}

/// What is told beside the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// What follows from a slip.
    Slip(Slug),
    /// Something was sent that reaches no goal.
    NotYet,
    /// The act was asked for, but not on this message.
    NotThatOne,
    /// A goal is reached, or a part of one.
    Closer,
    /// All goals are reached, but a message that was to be kept lies with the unwanted or in the bin.
    Lost(Slug),
}

/// Where a learner stands in a mail program.
#[allow(clippy::struct_excessive_bools)] // each is one thing that is so or not, independent of the others
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Using {
    /// The places gone through; the last is where one stands, none is the inbox.
    pub path: Vec<Place>,
    /// Where the curriculum's messages lie.
    pub lies: BTreeMap<Slug, Lies>,
    /// What came about here, oldest first.
    pub made: Vec<Letter>,
    /// What is being written.
    pub writing: Option<Box<Writing>>,
    /// What is searched for, and whether the results are shown.
    pub query: String,
    /// Whether the results are shown.
    pub found: bool,
    /// Whether further commands are shown.
    pub more: bool,
    /// Files kept on the machine.
    pub saved: BTreeSet<Slug>,
    /// Goals, with the message by which each is reached.
    pub done: BTreeSet<(Slug, Option<Slug>)>,
    /// Slips told so far.
    pub slips: BTreeSet<Slug>,
    /// Whether something that reaches no goal was told of so far.
    pub strayed: bool,
    /// Whether an answer was given before the goals were reached.
    pub slipped: bool,
    /// What the program says of the last command.
    pub notice: Option<Notice>,
    /// What is told beside the program.
    pub told: Option<Told>,
    /// Whether all goals are reached.
    pub over: bool,
}

impl Sheet {
    /// An empty one.
    pub fn new(act: Act) -> Self {
        Self {
            act,
            of: None,
            to: String::new(),
            cc: String::new(),
            bcc: String::new(),
            subject: String::new(),
            body: String::new(),
            files: Vec::new(),
            reduced: BTreeSet::new(),
        }
    }

    /// What was typed into a box of recipients.
    pub fn line(&self, line: Line) -> &str {
        match line {
            Line::To => &self.to,
            Line::Cc => &self.cc,
            Line::Bcc => &self.bcc,
        }
    }

    /// The text of a box of recipients, to be changed.
    pub fn line_mut(&mut self, line: Line) -> &mut String {
        match line {
            Line::To => &mut self.to,
            Line::Cc => &mut self.cc,
            Line::Bcc => &mut self.bcc,
        }
    }
}

impl Writing {
    /// Begins with `sheet` in the boxes.
    pub fn new(sheet: Sheet, draft: Option<Which>) -> Self {
        let copies = !(sheet.cc.is_empty() && sheet.bcc.is_empty());
        Self { first: sheet.clone(), sheet, draft, copies, line: Line::To, trouble: None }
    }
}

impl Using {
    /// Where one stands.
    pub fn place(&self) -> Place {
        self.path.last().cloned().unwrap_or(Place::List(Folder::Inbox))
    }

    /// The folder whose list was shown last.
    pub fn folder(&self) -> Folder {
        let lists = self.path.iter().rev().find_map(|place| if let Place::List(folder) = place { Some(folder.clone()) } else { None });
        lists.unwrap_or_default()
    }

    /// Where a message lies.
    pub fn lies(&self, which: &Which) -> Option<&Lies> {
        match which {
            Which::Mail(id) => self.lies.get(id),
            Which::Made(at) => self.made.get(*at).map(|letter| &letter.lies),
        }
    }

    /// Where a message lies, to be changed.
    pub fn lies_mut(&mut self, which: &Which) -> Option<&mut Lies> {
        match which {
            Which::Mail(id) => self.lies.get_mut(id),
            Which::Made(at) => self.made.get_mut(*at).map(|letter| &mut letter.lies),
        }
    }

    /// What was made of a draft of the curriculum.
    pub fn instead(&self, id: &Slug) -> Option<&Letter> {
        self.made.iter().rev().find(|letter| letter.stands_for.as_ref() == Some(id))
    }
}
