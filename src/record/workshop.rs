//! What is kept of workshops, as plain data: plans, what was led and said, counts, and who was there.
//!
//! A plan's words are the adviser's own; nothing else here is typed by anybody. What the group does is the group's: no vote, no
//! count and no paper result names a person. Rules over this data are in [`crate::workshop`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ActivityId, DeviceId, ModuleId, SeriesId, Slug, UnitId};
use crate::record::Moment;

/// For whom a workshop is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// For beginners.
    #[default]
    Beginner,
    /// For those who know a little.
    Intermediate,
    /// For those at ease.
    Advanced,
}

impl Level {
    /// All of them, the easiest first.
    pub const ALL: [Self; 3] = [Self::Beginner, Self::Intermediate, Self::Advanced];

    /// As files and commands name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
        }
    }
}

/// How a unit is gone through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// All before one page, votes by hands or cards.
    #[default]
    Together,
    /// Each at a machine, at their own pace.
    Alone,
    /// With a pen.
    Paper,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Together, Self::Alone, Self::Paper];

    /// As files and commands name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Alone => "alone",
            Self::Paper => "paper",
        }
    }
}

/// What is done in a step of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum StepWhat {
    /// People arrive and are signed in.
    Welcome,
    /// To warm up.
    IceBreaker {
        /// Which of the curriculum's.
        id: Slug,
    },
    /// How sure everybody feels of a module's topic, by hands.
    Confidence {
        /// Of which module.
        module: ModuleId,
        /// Before it or after it.
        moment: Moment,
    },
    /// The form A or B of a module, each for themselves.
    Form {
        /// Of which module.
        module: ModuleId,
        /// Before it or after it.
        moment: Moment,
    },
    /// A unit.
    Unit {
        /// Of which module.
        module: ModuleId,
        /// Which.
        unit: UnitId,
        /// How.
        how: How,
    },
    /// A pause.
    Pause,
    /// Something of the adviser's own, said in the step's note.
    Own,
    /// The last words, and who earned what.
    Close,
}

/// A step of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanStep {
    /// How long, in minutes.
    pub minutes: u16,
    /// What.
    #[serde(flatten)]
    pub what: StepWhat,
    /// The adviser's own words on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Of which series a workshop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Which series.
    pub id: SeriesId,
    /// The how many-th it is, from 1.
    pub number: u16,
    /// How many there are.
    pub of: u16,
}

/// A plan of a workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// The day, as `2026-12-01`; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// At what time it begins, as `14:00`; none where that is not said. Plans of older kits have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// Of which series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// For whom.
    #[serde(default)]
    pub level: Level,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// With which group.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many laptops learners have.
    #[serde(default)]
    pub laptops: u16,
    /// The agenda.
    #[serde(default)]
    pub steps: Vec<PlanStep>,
    /// What to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub material: Vec<String>,
}

/// How somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// From the beginning.
    Present,
    /// Came later.
    Late,
    /// Came, and left before the end.
    Left,
    /// Was not there after all: a mark that is taken back.
    Absent,
}

impl Presence {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Present, Self::Late, Self::Left, Self::Absent];

    /// As files and commands name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::Left => "left",
            Self::Absent => "absent",
        }
    }

    /// Whether they were there at all.
    pub const fn was_there(self) -> bool {
        !matches!(self, Self::Absent)
    }
}

/// Counts that the adviser types about her own group, exact at any size; never a person's, never crossed with results.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headcount {
    /// People beside those who are known by a nickname.
    pub nameless: u16,
    /// By field of the report's form and by band: how many.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bands: BTreeMap<String, BTreeMap<String, u16>>,
}

/// What the adviser declares at the end, by the fields of the report's form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Which form: the name of its file.
    pub form: String,
    /// How long it really lasted, in minutes.
    pub minutes: u16,
    /// By field: the choices' names, or the words typed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Vec<String>>,
    /// How many people were there under a nickname when it was declared: an erasure later lowers no report.
    #[serde(default, skip_serializing_if = "is_none")]
    pub there: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
const fn is_none(n: &u16) -> bool {
    *n == 0
}

/// What was done on paper.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "sheet", rename_all = "kebab-case")]
pub enum Sheet {
    /// A unit.
    Unit {
        /// Of which module.
        module: ModuleId,
        /// Which.
        unit: UnitId,
    },
    /// A form.
    Form {
        /// Of which module.
        module: ModuleId,
        /// Before it or after it.
        moment: Moment,
    },
}

/// What is kept of a workshop that is no single person's. Of each, the last in order wins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "kebab-case")]
pub enum Deed {
    /// It is planned, or planned anew.
    Planned {
        /// How.
        plan: Box<Plan>,
    },
    /// It will not be held.
    Cancelled {},
    /// It begins.
    Opened {
        /// On which day, as the adviser's machine had it: `2026-12-01`.
        day: String,
    },
    /// This step of the agenda is being led, from 0.
    At {
        /// Which.
        step: u16,
    },
    /// A unit was gone through with the group.
    Covered {
        /// Of which module.
        module: ModuleId,
        /// Which.
        unit: UnitId,
    },
    /// The group voted on a question.
    Voted {
        /// Where.
        module: ModuleId,
        /// Where.
        unit: UnitId,
        /// Where.
        activity: ActivityId,
        /// How many hands, by answer.
        hands: BTreeMap<String, u16>,
    },
    /// How sure the group feels of a module's topic.
    Felt {
        /// Of which module.
        module: ModuleId,
        /// Before it or after it.
        moment: Moment,
        /// How many: not at all sure, a little, sure.
        faces: [u16; 3],
        /// How many would rather not say.
        untold: u16,
    },
    /// What a seat answered on paper; which person sat there is kept nowhere.
    Marked {
        /// What was done.
        sheet: Sheet,
        /// Which seat, from 1.
        seat: u16,
        /// Right answers among …
        right: u16,
        /// … so many.
        of: u16,
    },
    /// Counts of the group.
    Counted {
        /// How many.
        count: Headcount,
    },
    /// What was done on a laptop has been brought in.
    Gathered {
        /// Which laptop.
        device: DeviceId,
        /// The number it took at this workshop; none where it took none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        laptop: Option<u16>,
    },
    /// It is closed; closed again where something was put right.
    Closed {
        /// What is declared.
        closing: Closing,
    },
}
