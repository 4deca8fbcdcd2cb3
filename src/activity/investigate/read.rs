//! What an author writes of an investigation, and what of it cannot work.

use serde::{Deserialize, Serialize};

use crate::activity::message::{Channel, Look, Message, looks};
use crate::activity::{Show, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;

/// What one comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is true.
    True,
    /// It is false.
    False,
    /// It cannot be told yet.
    CannotTell,
}

impl Verdict {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::True, Self::False, Self::CannotTell];

    /// The word an author writes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::CannotTell => "cannot-tell",
        }
    }

    /// The verdict that `word` names.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word)
    }

    /// Its target on the desk.
    pub fn target(self) -> Target {
        Target::new(format!("verdict/{}", self.word()))
    }
}

/// How sure one is, on three faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Not at all.
    Low,
    /// A little.
    Middle,
    /// Sure.
    High,
}

impl Confidence {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// The word that is kept.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Low => "not-at-all",
            Self::Middle => "a-little",
            Self::High => "sure",
        }
    }

    /// The one that `word` names.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|confidence| confidence.word() == word)
    }

    /// Its target.
    pub fn target(self) -> Target {
        Target::new(format!("sure/{}", self.word()))
    }
}

/// What a page is worth for the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// It settles the matter.
    Decisive,
    /// It helps.
    Useful,
    /// It tells nothing.
    Noise,
}

impl Worth {
    const ALL: [Self; 3] = [Self::Decisive, Self::Useful, Self::Noise];

    /// The word an author writes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decisive => "decisive",
            Self::Useful => "useful",
            Self::Noise => "noise",
        }
    }

    fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|worth| worth.word() == word)
    }
}

/// A page of the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Its id.
    pub id: Slug,
    /// What it is called on the desk.
    pub name: Text,
    /// Its address.
    pub address: SafeText,
    /// What it says.
    pub text: Text,
    /// When it was written.
    pub date: Option<Text>,
    /// What it is worth.
    pub worth: Worth,
}

/// A claim to look into.
#[derive(Clone, Debug, PartialEq)]
pub struct Investigate {
    /// The claim, as it came.
    pub message: Message,
    /// What a closer look at the claim shows.
    pub looks: Vec<Look>,
    /// The pages that can be opened.
    pub tabs: Vec<Tab>,
    /// The right verdict.
    pub verdict: Verdict,
    /// What is said of a right verdict without a page that decides.
    pub lucky: Option<Text>,
    /// Whether it is only shown, solved.
    pub worked: bool,
    on: [Text; 3],
}

impl Investigate {
    /// The page of that id.
    pub fn tab(&self, id: &Slug) -> Option<&Tab> {
        self.tabs.iter().find(|tab| tab.id == *id)
    }

    /// What is said of a verdict.
    pub fn said_of(&self, verdict: Verdict) -> &Text {
        let [on_true, on_false, on_cannot_tell] = &self.on;
        match verdict {
            Verdict::True => on_true,
            Verdict::False => on_false,
            Verdict::CannotTell => on_cannot_tell,
        }
    }

    /// Reads the keys of an investigation.
    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let message = Message::read(f, &Channel::ALL);
        let looks = looks(f, &message);
        let verdict = f.word("verdict", &Verdict::ALL.map(Verdict::word)).and_then(Verdict::named).unwrap_or(Verdict::False);
        Self {
            message,
            looks,
            tabs: f.tables("tab", 3, 6).into_iter().map(|(id, f)| tab(id, &f)).collect(),
            verdict,
            lucky: f.maybe_text("lucky"),
            worked: Show::is_worked(f),
            on: [f.text("on_true"), f.text("on_false"), f.text("on_cannot_tell")],
        }
    }

    /// Tells of a desk that settles nothing, or on which everything does.
    pub(super) fn check(&self, f: &Fields<'_>) {
        let decisive = self.tabs.iter().filter(|tab| tab.worth == Worth::Decisive).count();
        let problem = match decisive {
            _ if self.tabs.is_empty() => return,
            0 => Problem::error("no-decisive", f.span_of("tab"), tr!("check-no-decisive")).fix(tr!("check-no-decisive-fix")),
            n if n == self.tabs.len() => {
                Problem::error("all-decisive", f.span_of("tab"), tr!("check-all-decisive")).fix(tr!("check-all-decisive-fix"))
            }
            _ => return,
        };
        f.tell(problem);
    }
}

fn tab(id: Slug, f: &Fields<'_>) -> Tab {
    let worth = f.word("worth", &Worth::ALL.map(Worth::word)).and_then(Worth::named).unwrap_or(Worth::Noise);
    let address = f.plain_text("address");
    crate::activity::message::check_site(f, "address", &address);
    Tab { id, name: f.text("name"), address, text: f.text("text"), date: f.maybe_text("date"), worth }
}
