//! What was told of a page, and what is new when it is told once more.

use crate::activity::{Part, Role, Target};
use crate::learn::Page;

use super::controls::control_lines;
use super::told::{Manner, Piece, Say, Told, What};

/// What was told of a page.
#[derive(Clone, Debug)]
pub struct Telling {
    /// The page's id.
    pub id: String,
    /// Where one was, in words.
    pub place: String,
    /// Its body.
    pub body: Vec<Piece>,
    /// Its foot, where the face tells one.
    pub foot: Vec<Piece>,
}

/// Something new, and what was told of the same control before.
#[derive(Clone, Debug)]
pub struct Change {
    /// What is to be said.
    pub piece: Piece,
    /// The control as it was, where there was one.
    pub before: Option<Told>,
}

impl Telling {
    /// Whether `next` is this page still: of the same name, or of a name that goes on from it (`…/after`) with things in common.
    pub fn goes_on_in(&self, next: &Self) -> bool {
        let longer = next.id.strip_prefix(&self.id).is_some_and(|rest| rest.starts_with('/'));
        let shared = |piece: &Piece| match &piece.what {
            What::Text { .. } => next.body.contains(piece),
            What::Control(told) => next.body.iter().any(|other| matches!(&other.what, What::Control(new) if new.target == told.target)),
        };
        self.id == next.id || (longer && self.body.iter().any(shared))
    }

    fn control(&self, target: &Target) -> Option<&Told> {
        self.body.iter().find_map(|piece| match &piece.what {
            What::Control(told) if told.target == *target => Some(told),
            _ => None,
        })
    }

    /// What is told in `now`, of `page`, that was not told here.
    pub fn changes(&self, now: &Self, page: &Page, manner: &Manner<'_>, say: Say<'_>) -> Vec<Change> {
        let mut said: Vec<&Vec<String>> = self.body.iter().chain(&self.foot).map(|piece| &piece.lines).collect();
        let mut found = Vec::new();
        let mut joined: Vec<&str> = Vec::new();
        for piece in now.body.iter().chain(&now.foot) {
            let (before, lines) = match &piece.what {
                What::Text { .. } => match said.iter().position(|other| **other == piece.lines) {
                    Some(at) => {
                        said.swap_remove(at);
                        continue;
                    }
                    None => (None, None),
                },
                What::Control(new) => {
                    let old = self.control(&new.target);
                    joined.extend(old.filter(|old| old.value != new.value).map(|_| &*new.value));
                    match old {
                        Some(old) if !worth_saying(old, new) => continue,
                        // The other side of a pair: the first has just said both.
                        Some(old) if only_joined(old, new) && joined.contains(&&*new.label) => continue,
                        Some(old) if has_left(old, new) => (Some(old), turned(page, new, manner, say)),
                        old => (old, None),
                    }
                }
            };
            let mut piece = piece.clone();
            piece.lines = lines.unwrap_or(piece.lines);
            found.push(Change { piece, before: before.cloned() });
        }
        found
    }
}

/// Whether a person has to hear of the control again.
fn worth_saying(old: &Told, new: &Told) -> bool {
    let moved = new.enabled && new.number != old.number;
    let woken = new.enabled && !old.enabled;
    // Another one that is now selected says so itself.
    let turned = old.on != new.on && (new.on || matches!(new.role, Role::Check | Role::Item | Role::Switch | Role::Clue));
    // What was typed as the answer need not be read back.
    let held = old.value != new.value && new.role != Role::Answer;
    moved || woken || turned || held || old.label != new.label || old.saying != new.saying
}

/// Whether it was taken, ticked or placed, and no longer is.
fn has_left(old: &Told, new: &Told) -> bool {
    let out = new.role == Role::Item && !old.value.is_empty() && new.value.is_empty();
    !new.on && (old.on || out)
}

/// Whether all that changed is that it now goes with another.
fn only_joined(old: &Told, new: &Told) -> bool {
    let same = Told { on: new.on, value: new.value.clone(), ..old.clone() };
    same == *new && old.value != new.value && !new.on
}

fn turned(page: &Page, told: &Told, manner: &Manner<'_>, say: Say<'_>) -> Option<Vec<String>> {
    let control = Part::all_controls(&page.parts).into_iter().find(|control| control.target == told.target)?;
    Some(control_lines(control, told.number, true, manner.by, say))
}
