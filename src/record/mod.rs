//! What happened, as plain versioned data: every kind of event, its envelope, and how old versions are lifted.
//!
//! An event is never changed. Progress, recall and reports are derived from events; merging laptops is a set union by
//! id. A released body is never edited: a change is a new version with a lifting function and a committed sample of the old
//! one under `tests/data/events/`. Pure. May use ids and clock's types; must not know where events are kept.

mod badge;
mod card;
mod erased;
mod event;
mod lift;
mod verbatim;
mod workshop;

pub use badge::{Issued, Reason};
pub use card::{Card, Said};
pub use erased::{ErasedMark, PastMonth};
pub use event::{Event, Order};
pub use lift::{Lifted, lift};
pub use verbatim::{Place, Verbatim};
pub use workshop::{Closing, Deed, Headcount, How, Level, Plan, PlanStep, Presence, Series, Sheet, StepWhat};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::{ActivityId, BadgeId, EventId, IdeaId, ItemId, LearnerId, ModuleId, Slug, TryId, UnitId, WorkshopId};

/// One answer to one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// The run through the unit in which it was given.
    #[serde(rename = "try")]
    pub of_try: TryId,
    /// Where.
    pub module: ModuleId,
    /// Where.
    pub unit: UnitId,
    /// Where.
    pub activity: ActivityId,
    /// Which decision.
    pub item: ItemId,
    /// What it trains.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub idea: Option<IdeaId>,
    /// The kind of activity.
    pub kind: String,
    /// What decided right and wrong, hashed.
    pub marks: String,
    /// Whether it was right.
    pub right: bool,
    /// Whether it counts for mastery: scored, the first answer to this text, given before its solution was seen.
    pub counts: bool,
    /// How many hints had been taken.
    pub hints: u8,
    /// Ids only, never a typed word.
    pub response: Value,
    /// How long the page had been open, in milliseconds.
    pub took_ms: i64,
    /// The language it was shown in.
    pub lang: String,
    /// `screen`, `linear` or `paper`.
    pub face: String,
}

/// How an own-device task went, in the learner's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnTask {
    /// Done.
    Done,
    /// Not today.
    NotToday,
    /// "I would like help."
    Help,
}

/// Before a module or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// Before its first unit.
    Opening,
    /// After its last.
    Closing,
}

impl Moment {
    /// As it is written in events and in names of pages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Closing => "closing",
        }
    }
}

/// Why a unit stands on a proposed path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The hand comes first: mouse and keyboard.
    Hand,
    /// Early, for the harm that it spares.
    Harm,
    /// Its module is begun at the beginning.
    Start,
    /// A question of the diagnosis made one hesitate there.
    Hesitated,
    /// The rest is known: to go further.
    Further,
}

/// One unit of a proposed path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// Of which module.
    pub module: ModuleId,
    /// Which unit.
    pub unit: UnitId,
    /// Why.
    pub why: Why,
}

/// Where somebody is advised to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Orientation {
    /// Alone, at one's own pace.
    SelfStudy,
    /// In a group.
    Workshop,
    /// Beside a person.
    Person,
}

/// A mastered unit, as a badge's evidence tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mastered {
    /// Which unit.
    pub unit: UnitId,
    /// The event that says so.
    pub event: EventId,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Right answers among the last ones that counted.
    pub right: u8,
    /// How many last ones counted.
    pub of: u8,
}

/// One question of a recall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Where it is from.
    pub module: ModuleId,
    /// Where it is from.
    pub unit: UnitId,
    /// Where it is from.
    pub activity: ActivityId,
    /// The idea that was due.
    pub idea: IdeaId,
    /// Why it was due: 0 missed in a lesson; not seen for 1 a week, 2 a month, 3 four months.
    pub step: u8,
}

impl Asked {
    /// Whether `attempt` was given to it, in whatever run.
    pub fn is_of(&self, attempt: &Attempt) -> bool {
        self.module == attempt.module && self.unit == attempt.unit && self.activity == attempt.activity
    }
}

/// Everything that is kept. The serde tag is the event's `kind`, the rest its `body`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "body", rename_all = "kebab-case")]
pub enum Record {
    /// A person is known from now on.
    LearnerAdded {
        /// What they are called here; never a civil name asked for.
        nickname: String,
    },
    /// A person's own setting (`lang`, `theme`, `guard-ms`…); the last in order wins.
    LearnerSet {
        /// Which.
        key: String,
        /// To what.
        value: String,
    },
    /// A setting of this machine (`keyboard`…); the last in order wins.
    MachineSet {
        /// Which.
        key: String,
        /// To what.
        value: String,
    },
    /// A run through a unit begins; its rule is frozen here.
    TryStarted {
        /// The run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
        /// The module's version.
        version: String,
        /// Mastery: this many right …
        right: u8,
        /// … among this many last ones that count.
        of: u8,
    },
    /// One answer to one item.
    Attempt(Attempt),
    /// All of a unit's way has been walked.
    UnitDone {
        /// In which run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
    },
    /// The frozen rule was met.
    UnitMastered {
        /// In which run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
        /// Right answers among …
        right: u8,
        /// … the last ones that counted.
        of: u8,
    },
    /// The opening or the closing form of a module begins.
    FormStarted {
        /// The run; its answers name it.
        #[serde(rename = "try")]
        of_try: TryId,
        /// Of which module.
        module: ModuleId,
        /// The module's version.
        version: String,
        /// `a` or `b`.
        form: String,
        /// Before the module or after it.
        moment: Moment,
    },
    /// All questions of a form are answered.
    FormDone {
        /// In which run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// Of which module.
        module: ModuleId,
        /// Before the module or after it.
        moment: Moment,
    },
    /// A form was refused, or stopped half-way.
    FormRefused {
        /// Of which module.
        module: ModuleId,
        /// Before the module or after it.
        moment: Moment,
    },
    /// How sure a learner feels of a module's topic.
    ConfidenceTold {
        /// Of which module.
        module: ModuleId,
        /// Before the module or after it.
        moment: Moment,
        /// 1 not at all sure, 2 a little, 3 sure.
        face: u8,
    },
    /// What a learner says of the task on their own device.
    OwnTaskTold {
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
        /// How it went.
        answer: OwnTask,
    },
    /// What a learner wrote on a plan of their own (a card, an agreement), line by line; the last in order wins. With drafts and
    /// observations the only place for typed words.
    PlanKept {
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
        /// Which plan.
        activity: ActivityId,
        /// What is written or ticked, by the line's id.
        lines: BTreeMap<String, String>,
    },
    /// A badge is earned; never re-derived under a new rule or text.
    BadgeEarned {
        /// Of which module.
        module: ModuleId,
        /// The module's version.
        version: String,
        /// Each unit's mastery.
        units: Vec<Mastered>,
        /// Whether the clock could be believed.
        clock_ok: bool,
    },
    /// What an adviser saw a person do; with drafts and plans the only place for typed words.
    Observed {
        /// To which module it belongs.
        module: ModuleId,
        /// Which of the module's own observations it is, where it is one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        observation: Option<Slug>,
        /// In the adviser's words, or in the module's.
        text: String,
    },
    /// A badge was signed.
    BadgeIssued(Box<Issued>),
    /// A badge was taken back. Bears no person: it holds after they were erased too.
    BadgeRevoked {
        /// Which.
        badge: BadgeId,
        /// By which issuer.
        issuer: String,
        /// Why.
        reason: Reason,
    },
    /// An issuer is trusted here; the last in order wins.
    IssuerTrusted {
        /// Its id: a key.
        did: String,
        /// Its name, as it was when somebody said so.
        name: String,
    },
    /// An issuer is not trusted any more.
    IssuerDistrusted {
        /// Its id: a key.
        did: String,
    },
    /// A few questions on what was due for recall begin.
    RecallStarted {
        /// The run; its answers name it.
        #[serde(rename = "try")]
        of_try: TryId,
        /// What is asked, in order.
        asked: Vec<Asked>,
    },
    /// All of them have been gone through.
    RecallDone {
        /// In which run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// How many were answered.
        answered: u8,
        /// How many were right at the first go.
        kept: u8,
    },
    /// An adviser took a person's picture code away; they may choose another.
    CodeReset {},
    /// A person was erased; nothing else of them is kept.
    LearnerErased {
        /// Who: whoever has the id can tell, nobody can tell the id.
        mark: ErasedMark,
        /// What reports of past months still count.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        past: Vec<PastMonth>,
    },
    /// The diagnosis begins; its answers are attempts of the module `diagnostic` that name this run.
    DiagnosisStarted {
        /// The run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// The curriculum's version.
        version: String,
    },
    /// The diagnosis is done.
    DiagnosisDone {
        /// In which run.
        #[serde(rename = "try")]
        of_try: TryId,
        /// What was reached, 0 to 3, by module; one that was not asked is not here.
        levels: BTreeMap<ModuleId, u8>,
        /// What is proposed, in order.
        path: Vec<PathStep>,
        /// Where to learn.
        orientation: Orientation,
    },
    /// The diagnosis was refused.
    DiagnosisRefused {
        /// The curriculum's version.
        version: String,
    },
    /// This person was known under two ids, by an adviser's word; what is erased of one is erased of both.
    LearnerJoined {
        /// The other one, which stays.
        into: LearnerId,
    },
    /// This person came back, or an adviser keeps them longer: the time after which they are erased begins anew.
    LearnerKept {},
    /// An adviser said that this person is not the one whose card they typed.
    JoinRefused {
        /// The other one, as a mark that does not name them.
        other: String,
    },
    /// An adviser took a join back: this person is not the other one. Of the two the last in order wins, a join or this. It is said of
    /// both, each time by a mark that does not name the other, so that it still holds when one of them is erased.
    LearnerParted {
        /// The other one, as a mark.
        other: String,
    },
    /// What a person's card from elsewhere says. Their word: never a mastery, never a badge.
    CardClaimed(Card),
    /// Something of a workshop that is no single person's: its plan, where it stands, what the group said. Bears no person.
    Workshop {
        /// Which workshop.
        workshop: WorkshopId,
        /// What.
        deed: Deed,
    },
    /// Whether a person was at a workshop; the last in order wins, the earlier ones stay as its trace.
    Attended {
        /// Which workshop.
        workshop: WorkshopId,
        /// How.
        presence: Presence,
    },
}

impl Record {
    /// The version in which most kinds are written now.
    pub const VERSION: u32 = 1;

    /// The version in which this kind is written now.
    pub const fn version(&self) -> u32 {
        match self {
            // The first one held the id itself.
            Self::LearnerErased { .. } => 2,
            _ => Self::VERSION,
        }
    }

    /// That person was erased, with nothing to count.
    pub fn erased(id: LearnerId) -> Self {
        Self::LearnerErased { mark: ErasedMark::of(id), past: Vec::new() }
    }

    /// The kind and the body, as the journal keeps them.
    ///
    /// # Errors
    /// Never for the records of this module: all their keys are texts.
    pub fn split(&self) -> serde_json::Result<(String, Value)> {
        let mut whole = serde_json::to_value(self)?;
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        Ok((kind, whole["body"].take()))
    }
}
