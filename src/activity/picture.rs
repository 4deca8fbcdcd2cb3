//! A picture drawn with letters: its lines as they stand, and the things in it that can be acted on.

use std::collections::BTreeSet;

use super::Target;
use super::marked::Marked;
use super::part::Control;
use crate::ids::Slug;
use crate::words::Words;

/// A picture. Nothing of it is ever moved to another line.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub title: Words,
    /// Its lines, each as it stands.
    pub lines: Vec<Vec<Bit>>,
    /// What can be acted on, in the order of reading: the label is its name, for whoever does not see it.
    pub things: Vec<Control>,
}

/// A stretch of a line of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Bit {
    /// What is drawn.
    pub text: Words,
    /// Of which thing it is a part; a thing may have several.
    pub thing: Option<Target>,
}

impl Picture {
    /// Most columns: those that are left inside a frame in the smallest window that is drawn in.
    pub const WIDEST: usize = 36;
    /// Most lines.
    pub const TALLEST: usize = 9;

    /// The picture that an author drew, with a thing for each mark that `thing` knows.
    pub fn of(title: Words, drawn: &Marked, thing: impl Fn(&Slug) -> Option<Control>) -> Self {
        let mut seen = BTreeSet::new();
        let mut things = Vec::new();
        let lines = drawn.pieces().into_iter().map(|line| {
            let bit = |(text, id): (Words, Option<Slug>)| {
                let control = id.and_then(|id| thing(&id));
                let target = control.as_ref().map(|control| control.target.clone());
                things.extend(control.filter(|control| seen.insert(control.target.clone())));
                Bit { text, thing: target }
            };
            line.into_iter().map(bit).collect()
        });
        Self { title, lines: lines.collect(), things }
    }

    /// All that is read on it.
    pub fn texts(&self) -> impl Iterator<Item = &Words> {
        std::iter::once(&self.title).chain(self.lines.iter().flatten().map(|bit| &bit.text))
    }

    /// The thing that a stretch is a part of.
    pub fn thing(&self, bit: &Bit) -> Option<&Control> {
        let target = bit.thing.as_ref()?;
        self.things.iter().find(|control| control.target == *target)
    }
}
