//! What this machine can and cannot do, for whoever has to make it ready: facts in, findings out, each with what it means and what
//! to do.
//!
//! One file a subject, each a pure function of its facts; [`gather()`] alone asks the machine. Names no learner: people are counted.

mod badges;
mod clock;
mod contacts;
mod crashes;
mod curricula;
mod folder;
mod gather;
mod icon;
mod journal;
mod show;
mod terminal;
#[cfg(test)]
mod tests;
mod voice;

use serde_json::Value;

use crate::clock::{Millis, believable};
use crate::tr;
use crate::words::Words;

pub use badges::Keys;
pub use contacts::Numbers;
pub use curricula::Learnable;
pub use folder::Folder;
pub use gather::{Asked, gather};
pub use icon::IconSeen;
pub use journal::JournalSeen;
pub use terminal::TerminalSeen;
pub use voice::VoiceSeen;

/// What a finding is about. The order is that in which they are told, and in which they are to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The terminal.
    Terminal,
    /// Reading aloud.
    Voice,
    /// The data folder.
    Folder,
    /// The clock.
    Clock,
    /// The journal, and its copies.
    Journal,
    /// What can be learnt.
    Curricula,
    /// The issuer of badges.
    Badges,
    /// Official contacts.
    Contacts,
    /// The icon on the desktop.
    Icon,
    /// Times when the program stopped by itself.
    Crashes,
}

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// All is well.
    Good,
    /// It works, and somebody may want to know.
    ToKnow,
    /// Something does not work.
    ToMend,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its stable name.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// How it stands.
    pub state: State,
    /// What it means.
    pub means: Words,
    /// What to do.
    pub mend: Option<Words>,
    /// What belongs to it, one by one.
    pub list: Vec<Words>,
    /// The same for other programs.
    pub data: Value,
}

/// Everything that is known of this machine.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What its clock says.
    pub now: Millis,
    /// The terminal that this was asked on.
    pub terminal: TerminalSeen,
    /// Who can read aloud.
    pub voice: VoiceSeen,
    /// Where data is kept.
    pub folder: Folder,
    /// The journal.
    pub journal: JournalSeen,
    /// What can be learnt.
    pub learnable: Learnable,
    /// The issuer of badges.
    pub keys: Keys,
    /// Whom a room can call.
    pub contacts: Numbers,
    /// The icon.
    pub icon: IconSeen,
    /// How many reports lie there of times when the program stopped by itself.
    pub crashes: usize,
}

/// All that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkup {
    /// Of when.
    pub now: Millis,
    /// What.
    pub findings: Vec<Finding>,
}

impl Facts {
    /// What follows from them.
    pub fn checkup(&self) -> Checkup {
        let newest = self.journal.newest();
        let clock_ok = believable(self.now, newest);
        let findings = [
            self.terminal.findings(),
            vec![self.voice.finding()],
            self.folder.findings(),
            vec![clock::finding(self.now, clock_ok)],
            self.journal.findings(),
            self.learnable.findings(),
            self.keys.findings(),
            self.contacts.findings(self.now.date(), clock_ok),
            vec![self.icon.finding()],
            vec![crashes::finding(self.crashes)],
        ];
        Checkup { now: self.now, findings: findings.into_iter().flatten().collect() }
    }
}

impl Checkup {
    /// What is to be mended, in the order in which to begin.
    pub fn to_mend(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.findings.iter().filter(|finding| finding.state == State::ToMend).collect();
        all.sort_by_key(|finding| finding.subject.rank());
        all
    }
}

impl Finding {
    const fn new(id: &'static str, subject: Subject, state: State, means: Words) -> Self {
        Self { id, subject, state, means, mend: None, list: Vec::new(), data: Value::Null }
    }

    fn mend(mut self, mend: Words) -> Self {
        self.mend = Some(mend);
        self
    }

    fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }
}

impl Subject {
    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Voice => "voice",
            Self::Folder => "folder",
            Self::Clock => "clock",
            Self::Journal => "journal",
            Self::Curricula => "curricula",
            Self::Badges => "badges",
            Self::Contacts => "contacts",
            Self::Icon => "icon",
            Self::Crashes => "crashes",
        }
    }

    /// What it is called.
    pub const fn words(self) -> Words {
        match self {
            Self::Terminal => tr!("checkup-terminal"),
            Self::Voice => tr!("checkup-voice"),
            Self::Folder => tr!("checkup-folder"),
            Self::Clock => tr!("checkup-clock"),
            Self::Journal => tr!("checkup-journal"),
            Self::Curricula => tr!("checkup-curricula"),
            Self::Badges => tr!("checkup-badges"),
            Self::Contacts => tr!("checkup-contacts"),
            Self::Icon => tr!("checkup-icon"),
            Self::Crashes => tr!("checkup-crashes"),
        }
    }

    /// What is to be mended first: nothing can be kept without a folder, nothing be found again without a journal.
    const fn rank(self) -> u8 {
        match self {
            Self::Folder => 0,
            Self::Journal => 1,
            Self::Clock => 2,
            Self::Curricula => 3,
            Self::Badges => 4,
            Self::Contacts => 5,
            Self::Terminal | Self::Voice | Self::Icon | Self::Crashes => 6,
        }
    }
}

impl State {
    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::ToKnow => "to-know",
            Self::ToMend => "to-mend",
        }
    }

    /// In a word.
    pub const fn words(self) -> Words {
        match self {
            Self::Good => tr!("checkup-good"),
            Self::ToKnow => tr!("checkup-to-know"),
            Self::ToMend => tr!("checkup-to-mend"),
        }
    }
}
