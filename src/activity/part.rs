//! The neutral parts of a page: what the three faces draw.

use super::Target;
use super::chart::{Chart, Spark};
use super::picture::Picture;
use crate::ids::Slug;
use crate::words::Words;

/// One part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A text with the small markup.
    Text(Tone, Words),
    /// A message as it was received.
    Letter(Letter),
    /// Running text in which some stretches can be acted on; each inner list is a paragraph or a line of its own.
    Passage(Vec<Vec<Stretch>>),
    /// Something said in a conversation.
    Bubble(Bubble),
    /// An official contact, by its id: put in place by whoever knows the registry and the room's country.
    Contact(Slug),
    /// Something to act on, on a line of its own.
    Control(Control),
    /// Things to act on, side by side.
    Row(Vec<Control>),
    /// Parts held together by a frame.
    Frame(Frame),
    /// A picture with things to point at.
    Picture(Picture),
    /// A keyboard, row by row.
    Keyboard(Vec<Vec<Key>>),
    /// Drawings to choose from, in rows; each control names its own.
    Drawings(Vec<Control>),
    /// How far one has come: done, of all.
    Progress(usize, usize),
    /// Rows of numbers, with bars.
    Chart(Chart),
    /// Points in time.
    Spark(Spark),
    /// Air.
    Gap,
}

/// What a text is for; faces give each a look and, where it helps, a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Just text.
    Plain,
    /// The title of what follows.
    Title,
    /// The question or the goal.
    Ask,
    /// An example.
    Example,
    /// "Did you know".
    Aside,
    /// What was right, and why.
    Good,
    /// What is not there yet, and why.
    Again,
    /// A hint.
    Hint,
    /// The worked solution.
    Solution,
    /// What a form or a program complains of.
    Trouble,
    /// What to take away of what stands half typed: of no use where a line is sent whole, and typed whole again.
    Mend,
    /// What happened in a simulation.
    News,
    /// Small print.
    Quiet,
    /// A word of the glossary and its meaning.
    Gloss,
}

/// A stretch of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Stretch {
    /// Only to be read.
    Text(Words),
    /// To be acted on where it stands: a link, a number, a clue.
    Control(Control),
}

/// Something said in a conversation: a text message, a line of a chat, a voice.
#[derive(Clone, Debug, PartialEq)]
pub struct Bubble {
    /// Whether the person in whose place the learner acts says it: it then stands on the right.
    pub mine: bool,
    /// Who says it, where that is not clear from the frame around.
    pub who: Option<Words>,
    /// When.
    pub when: Option<Words>,
    /// What is said, paragraph by paragraph.
    pub said: Vec<Vec<Stretch>>,
}

/// A message as it was received.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letter {
    /// Who says to have sent it.
    pub from: Option<Words>,
    /// To whom.
    pub to: Option<Words>,
    /// Others who have it.
    pub cc: Option<Words>,
    /// When.
    pub date: Option<Words>,
    /// About what.
    pub subject: Option<Words>,
    /// What it says.
    pub body: Option<Words>,
    /// The name of what is attached.
    pub attached: Option<Words>,
}

/// Something to act on.
#[expect(clippy::struct_excessive_bools, reason = "marks of a control that do not depend on each other")]
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// Its stable name.
    pub target: Target,
    /// What it is.
    pub role: Role,
    /// What it says.
    pub label: Words,
    /// What a field holds, or what stands to the right of a row.
    pub value: Option<Words>,
    /// A line beneath: help, an error, feedback.
    pub detail: Option<(Tone, Words)>,
    /// A sign before the label, as real programs have them.
    pub sign: Option<Sign>,
    /// A second sign after the first: a message not read yet that also carries a file.
    pub also: Option<Sign>,
    /// Whether it is selected, ticked, open.
    pub on: bool,
    /// Whether what a field holds is only proposed: the first letter typed takes its place.
    pub proposed: bool,
    /// Whether it can be acted on.
    pub enabled: bool,
    /// After an answer: whether it was a right one. Always with words beside.
    pub mark: Option<Mark>,
    /// Whether it stands beside what the page is about: it has no digit, and Tab comes to it after all others.
    pub beside: bool,
}

/// What a control is: faces know how to show it and what Enter does on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of several; moving onto it selects it, Enter answers.
    Radio,
    /// On or off; Enter or Space turns it.
    Check,
    /// One of several inside a simulated form; Enter or Space selects it.
    One,
    /// A thing to take and to place; Enter takes or places it.
    Item,
    /// Does something at once.
    Button,
    /// Leads somewhere.
    Link,
    /// A line of a list, to open.
    Line,
    /// One of several pages.
    Tab,
    /// A text to type on one line. Enter goes to the next control.
    Field,
    /// A text to type on one line, the only answer of its page. Enter answers.
    Answer,
    /// A text of several lines.
    Area,
    /// A text that others must not read over the shoulder.
    Secret,
    /// A switch of a settings panel; Enter or Space turns it.
    Switch,
    /// A stretch of running text that can be marked and unmarked; Enter or Space does it.
    Clue,
    /// A thing in a picture, on which one click, two, the right button and dragging are not the same; Enter does what is asked.
    Thing,
}

impl Role {
    /// Whether text is typed into it.
    pub const fn typed(self) -> bool {
        matches!(self, Self::Field | Self::Answer | Self::Area | Self::Secret)
    }
}

/// After an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Belongs to the right answer.
    Right,
    /// Was chosen, and does not.
    Other,
}

/// The signs of real programs and telephones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A paper clip: something is attached.
    Clip,
    /// A bin: throw away.
    Bin,
    /// A bent arrow: answer.
    Reply,
    /// Two bent arrows: answer to all.
    ReplyAll,
    /// An arrow forward: hand on.
    Forward,
    /// A pencil: write.
    Pencil,
    /// Three dots: more commands.
    More,
    /// A dot: not read yet.
    Unread,
    /// A magnifying glass: search.
    Search,
    /// An arrow back.
    Back,
    /// A paper plane: send.
    Send,
    /// A triangle: attention.
    Warning,
    /// A folder.
    Folder,
    /// A tick: done.
    Done,
    /// A star: mastered.
    Star,
    /// A cross in a corner: close.
    Close,
    /// A telephone receiver.
    Phone,
    /// A picture came along.
    Picture,
    /// A printer.
    Printer,
    /// A gear: settings.
    Gear,
    /// A closed lock.
    Lock,
    /// A face: not at all sure.
    Worried,
    /// A face: a little.
    Unsure,
    /// A face: sure.
    Glad,
    /// A loudspeaker: read aloud.
    Speaker,
}

/// Parts held together.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// What it stands for; faces only arrange by it.
    pub layout: Layout,
    /// What is written on it.
    pub title: Words,
    /// What is in it.
    pub parts: Vec<Part>,
}

/// What a frame stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A mail program's window.
    Mail,
    /// A page of a web site.
    Page,
    /// A badge.
    Badge,
    /// A telephone with text messages; the title is who writes.
    Phone,
    /// A conversation in a messaging app; the title is with whom.
    Chat,
    /// A post of a social network; the title is who posts.
    Post,
    /// A call, on the screen of a telephone; the title is who is shown to call.
    Call,
    /// Somebody before one, at a counter or a door; the title is who.
    Counter,
    /// A letter on paper; the title is who sent it.
    Paper,
    /// A page that fills the whole screen and hides the browser.
    Alert,
    /// The settings of a device; the title is the page of the panel.
    Panel,
    /// A card: an official contact, a flash card, an emergency card.
    Card,
    /// What a closer look shows.
    Lens,
    /// Signs to be copied: as big as the face can.
    Code,
}

/// One key of a drawn keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// What is printed on it: signs, or a name such as Shift.
    pub cap: Words,
    /// How many columns wide with its two edges, at least 3; a row has 70 at most, nothing between its keys.
    pub wide: usize,
    /// Whether it is one to press now.
    pub wanted: bool,
}

impl Stretch {
    /// The control, where it is one.
    pub const fn control(&self) -> Option<&Control> {
        match self {
            Self::Control(control) => Some(control),
            Self::Text(_) => None,
        }
    }

    /// What it says.
    pub const fn words(&self) -> &Words {
        match self {
            Self::Text(words) => words,
            Self::Control(control) => &control.label,
        }
    }
}

impl Control {
    /// A control that can be acted on.
    pub const fn new(target: Target, role: Role, label: Words) -> Self {
        Self {
            target,
            role,
            label,
            value: None,
            detail: None,
            sign: None,
            also: None,
            on: false,
            proposed: false,
            enabled: true,
            mark: None,
            beside: false,
        }
    }

    /// Selected, ticked or open.
    #[must_use]
    pub const fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }

    /// Whether it can be acted on.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Whether what it holds is only proposed.
    #[must_use]
    pub const fn proposed(mut self, proposed: bool) -> Self {
        self.proposed = proposed;
        self
    }

    /// With a sign.
    #[must_use]
    pub const fn sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// With a second sign.
    #[must_use]
    pub const fn also(mut self, sign: Sign) -> Self {
        self.also = Some(sign);
        self
    }

    /// With a value.
    #[must_use]
    pub fn value(mut self, value: Words) -> Self {
        self.value = Some(value);
        self
    }

    /// With a line beneath.
    #[must_use]
    pub fn detail(mut self, tone: Tone, detail: Words) -> Self {
        self.detail = Some((tone, detail));
        self
    }

    /// Beside what the page is about.
    #[must_use]
    pub const fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Marked after an answer.
    #[must_use]
    pub const fn mark(mut self, mark: Option<Mark>) -> Self {
        self.mark = mark;
        self
    }
}

impl Part {
    /// Calls `each` with every control, in the order of reading.
    pub fn controls<'p>(parts: &'p [Self], each: &mut impl FnMut(&'p Control)) {
        for part in parts {
            match part {
                Self::Control(control) => each(control),
                Self::Row(row) | Self::Drawings(row) => row.iter().for_each(&mut *each),
                Self::Picture(picture) => picture.things.iter().for_each(&mut *each),
                Self::Frame(frame) => Self::controls(&frame.parts, each),
                Self::Passage(lines) | Self::Bubble(Bubble { said: lines, .. }) => {
                    lines.iter().flatten().filter_map(Stretch::control).for_each(&mut *each);
                }
                _ => {}
            }
        }
    }

    /// Calls `each` with every control that stands in running text.
    pub fn in_flow<'p>(parts: &'p [Self], each: &mut impl FnMut(&'p Control)) {
        for part in parts {
            match part {
                Self::Passage(lines) | Self::Bubble(Bubble { said: lines, .. }) => {
                    lines.iter().flatten().filter_map(Stretch::control).for_each(&mut *each);
                }
                Self::Frame(frame) => Self::in_flow(&frame.parts, each),
                _ => {}
            }
        }
    }

    /// Every control, in the order of reading.
    pub fn all_controls(parts: &[Self]) -> Vec<&Control> {
        let mut found = Vec::new();
        Self::controls(parts, &mut |control| found.push(control));
        found
    }
}
