//! What is said of a gesture: kindly, what happened and what is asked for. Nothing is lost by any of it.

use serde::{Deserialize, Serialize};

use super::{Act, Point, Pointing};
use crate::ids::Slug;
use crate::source::Text;
use crate::tr;
use crate::words::Words;

/// What the last gesture is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// That was it.
    Done,
    /// Another thing than the one asked for.
    Other(Slug),
    /// Dragged to another place than the one asked for.
    Elsewhere(Slug),
    /// One click where two are asked for.
    One,
    /// Two clicks, but too far apart in time.
    Apart,
    /// The left button where the right one is asked for.
    Left,
    /// The right button where the left one is asked for.
    Right,
    /// The mouse moved between pressing and letting go.
    Moved,
    /// Clicked, where it is to be dragged.
    Clicked,
    /// Let go before the place was reached.
    Dropped,
    /// Taken without the mouse.
    Taken,
    /// Put back without the mouse.
    PutBack,
}

impl Told {
    /// The thing that it names.
    pub fn thing(&self) -> Option<&Slug> {
        match self {
            Self::Other(id) | Self::Elsewhere(id) => Some(id),
            _ => None,
        }
    }
}

impl Point {
    fn name(&self, id: &Slug) -> Words {
        self.things.iter().find(|thing| thing.id == *id).map_or_else(|| Text::default().words(), |thing| thing.name.words())
    }

    /// What a gesture is told in this round. `None` where that is of another text than today's.
    pub(super) fn said(&self, state: &Pointing, told: &Told) -> Option<Words> {
        if *told == Told::Done {
            let round = self.rounds.get(state.round.checked_sub(1)?)?;
            return Some(round.said.as_ref().map_or_else(|| tr!("point-done"), Text::words));
        }
        let round = self.rounds.get(state.round)?;
        let wanted = self.name(&round.target);
        let onto = if let Act::Drag(onto) = &round.act { self.name(onto) } else { wanted.clone() };
        let missed = |id: &Slug| self.things.iter().find(|thing| thing.id == *id)?.missed.as_ref().map(Text::words);
        Some(match told {
            Told::Done => return None,
            Told::Other(id) => missed(id).unwrap_or_else(|| tr!("point-other", found = self.name(id), wanted = wanted)),
            Told::Elsewhere(id) => missed(id).unwrap_or_else(|| tr!("point-elsewhere", found = self.name(id), wanted = onto)),
            Told::One => tr!("point-one"),
            Told::Apart => tr!("point-apart"),
            Told::Left => tr!("point-left"),
            Told::Right => tr!("point-right"),
            Told::Moved => tr!("point-moved"),
            Told::Clicked => tr!("point-clicked"),
            Told::Dropped => tr!("point-dropped", wanted = onto),
            Told::Taken => tr!("point-taken", thing = wanted),
            Told::PutBack => tr!("point-put-back", thing = wanted),
        })
    }
}
