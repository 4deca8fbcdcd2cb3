//! One page of a sitting, for any face to draw: where one is, what there is, what can be done.

use crate::activity::{Control, Part, Role, Target};
use crate::words::{Words, msg};

/// One page. Faces draw it; they add nothing that can be acted on but their own menu key.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which page it is: when it changes, focus and scrolling begin anew.
    pub id: String,
    /// Where one is: the kit, the module, the unit.
    pub title: Words,
    /// How far: "2 of 7".
    pub place: Option<Words>,
    /// What there is, from top to bottom.
    pub parts: Vec<Part>,
    /// What can be done with the page as a whole, from left to right. The first is what Enter does where nothing else is meant.
    pub actions: Vec<Control>,
    /// One line to be seen at once: why something could not be done, or that it was not saved.
    pub notice: Option<Words>,
    /// The field that kept what was asked for from being done: one comes to it at once.
    pub fault: Option<Target>,
    /// What the Esc key does instead of opening the menu, where the page simulates something that is closed by it.
    pub escape: Option<Target>,
    /// Whether anything typed or chosen on this page is kept on disk (a guest's is not).
    pub kept: bool,
    /// Whether somebody sits here, so that the next person may come.
    pub seated: bool,
    /// What is read aloud in place of the page's own text, where its author gives it.
    pub say: Option<Words>,
    /// Whether a code is chosen or shown here: nothing of it is read aloud.
    pub unsaid: bool,
    /// Whether whoever leads can be called from here.
    pub call: Option<Call>,
    /// What has a key of its own here, because a group is led.
    pub leads: &'static [Lead],
}

/// What is done blind while one talks to a group: the same key always, whatever has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The room's page further down.
    Down,
    /// The room's page further up.
    Up,
    /// The next step.
    Next,
    /// Who is here.
    People,
    /// The counts of hands: to be typed, then shown, then put right.
    Votes,
    /// On to the next page, answered or not.
    GoOn,
    /// The unit's notes.
    Notes,
}

impl Lead {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Down, Self::Up, Self::Next, Self::People, Self::Votes, Self::GoOn, Self::Notes];

    /// What that control does, where a key does it too.
    pub fn of(target: &str) -> Option<Self> {
        // One key for both: what they do follows each other.
        let target = if matches!(target, "lead/reveal" | "lead/change") { Self::Votes.target() } else { target };
        Self::ALL.into_iter().find(|lead| lead.target() == target)
    }

    /// What it is called on the page that is led.
    pub const fn target(self) -> &'static str {
        match self {
            Self::Down => "lead/room-down",
            Self::Up => "lead/room-up",
            Self::Next => "lead/next",
            Self::People => "lead/people",
            Self::Votes => "lead/votes",
            Self::GoOn => "lesson/go-on",
            Self::Notes => "lead/notes",
        }
    }

    /// Its key in words.
    pub const fn key(self) -> Words {
        match self {
            Self::Down => msg("lead-key-down"),
            Self::Up => msg("lead-key-up"),
            Self::Next => msg("lead-key-next"),
            Self::People => msg("lead-key-people"),
            Self::Votes => msg("lead-key-votes"),
            Self::GoOn => msg("lead-key-go-on"),
            Self::Notes => msg("lead-key-notes"),
        }
    }
}

/// How whoever leads is called from a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// What the banner says, while it stands in place of the page's header.
    pub said: Option<Words>,
    /// Whether a button is offered for it, besides the menu and the key.
    pub button: bool,
}

/// Target of *Hint*.
pub const HINT: &str = "hint";
/// Target of *Back*.
pub const BACK: &str = "back";
/// Target of the way to the page before, where *Back* leads back inside a simulation.
pub const BEFORE: &str = "lesson/before";
/// Target of *Call*.
pub const CALL: &str = "call";
/// Target of *Menu*.
pub const MENU: &str = "menu";

impl Page {
    /// A page with nothing on it yet.
    pub fn new(id: impl Into<String>, title: Words) -> Self {
        Self {
            id: id.into(),
            title,
            place: None,
            parts: Vec::new(),
            actions: Vec::new(),
            notice: None,
            fault: None,
            escape: None,
            kept: true,
            seated: false,
            say: None,
            unsaid: false,
            call: None,
            leads: &[],
        }
    }

    /// Every control that can be acted on, in the order of reading; the actions last.
    pub fn controls(&self) -> Vec<&Control> {
        let mut found = Part::all_controls(&self.parts);
        found.extend(&self.actions);
        found.retain(|control| control.enabled);
        found
    }

    /// The control of that name.
    pub fn control(&self, target: &Target) -> Option<&Control> {
        self.controls().into_iter().find(|control| control.target == *target)
    }

    /// Adds a button for the page as a whole.
    pub fn action(&mut self, target: &str, label: Words) {
        self.actions.push(Control::new(Target::new(target), Role::Button, label));
    }
}
