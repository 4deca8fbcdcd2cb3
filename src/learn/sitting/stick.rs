//! The workshop's stick, wherever nobody sits: offered while it is plugged in, used by one key. A laptop that does not know whose
//! stick it is asks the adviser first, and then goes on by itself.

use std::collections::BTreeMap;

use super::adviser::{self, AdviserAsk};
use super::door::Door;
use super::msg::Effect;
use super::place::Place;
use super::{Sitting, kiosk, tongue};
use crate::activity::{Control, Part, Role, Target, Tone};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What a stick that is plugged in offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StickOffer {
    /// What the workshop is called.
    pub title: SafeText,
    /// Whether this laptop has it already: then what was done can be handed in.
    pub taken: bool,
}

/// What came of using it.
#[derive(Clone, Debug, PartialEq)]
pub enum StickSaid {
    /// It is done: what, and the settings of this machine from now on.
    Done(Words, BTreeMap<String, String>),
    /// The adviser is wanted first.
    Role,
}

/// What a sitting knows of the stick.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct AtHand {
    /// What is plugged in.
    offer: Option<StickOffer>,
    /// Whether the adviser is wanted for it.
    pub waits: bool,
    /// Whether this laptop is at a workshop today.
    pub today: bool,
    /// Whether a number opens the unit that comes: all open it at once, and nobody is measured first.
    pub numbered: bool,
}

impl Sitting {
    /// Whether a stick would be offered now: where nobody sits.
    pub fn wants_stick(&self) -> bool {
        let front = match &self.place {
            Place::Home => true,
            Place::Door(door) => door.is_neutral(),
            _ => false,
        };
        front && self.person.is_none() && !self.menu && self.start.unkept.is_none()
    }

    /// What is plugged in now; whether that changes the page.
    pub fn sees_stick(&mut self, offer: Option<StickOffer>) -> bool {
        // Whoever came back here has not gone on to the passphrase.
        self.stick.waits = false;
        let other = self.stick.offer != offer;
        self.stick.offer = offer;
        other
    }
}

/// The lines of a page where nobody sits; none without a stick.
pub(super) fn parts(s: &Sitting, target: &str) -> Vec<Part> {
    let Some(offer) = s.stick.offer.as_ref().filter(|_| s.wants_stick()) else { return Vec::new() };
    let title = offer.title.clone();
    let (label, what) = if offer.taken {
        (tr!("door-stick-hand-in"), tr!("door-stick-hand-in-what", title = title))
    } else {
        (tr!("door-stick-take"), tr!("door-stick-take-what", title = title))
    };
    vec![Part::Control(Control::new(Target::new(target), Role::Button, label).detail(Tone::Quiet, what))]
}

/// Uses it.
pub(super) fn take() -> Vec<Effect> {
    vec![Effect::Stick]
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: StickSaid) -> Vec<Effect> {
    match said {
        StickSaid::Role => {
            s.stick.waits = true;
            adviser::open(s)
        }
        StickSaid::Done(told, settings) => {
            s.settings = settings;
            s.news = Some(told);
            // The room's language holds from here on, where the adviser chose one for all.
            let lock = tongue::locked(s).map(str::to_owned).filter(|lock| *lock != s.lang || *lock != s.own_lang);
            let Some(lock) = lock else { return Vec::new() };
            (s.lang, s.own_lang) = (lock.clone(), lock.clone());
            vec![Effect::Language(lock, None)]
        }
    }
}

/// The adviser has come for the stick: it is used, and the role closes again.
pub(super) fn opened(s: &mut Sitting) -> Option<Vec<Effect>> {
    if !std::mem::take(&mut s.stick.waits) {
        return None;
    }
    s.place = if s.is_kiosk() { kiosk::root(s) } else { Place::Door(Box::new(Door::neutral())) };
    Some(vec![Effect::Stick, Effect::Adviser(AdviserAsk::Close)])
}
