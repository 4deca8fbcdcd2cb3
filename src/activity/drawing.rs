//! The twelve drawings by which a learner is known and of which picture codes are made: plain letters only, for any terminal, each
//! with its word. They are append-only: a code names them by their places.

use super::Target;
use crate::words::{Words, msg};

/// A drawing.
#[derive(Debug)]
pub struct Drawing {
    /// Its name, for ever.
    pub id: &'static str,
    /// Its lines, 8 columns at most.
    pub art: &'static str,
    word: &'static str,
}

/// All of them, in the order of their numbers.
pub static DRAWINGS: [Drawing; 12] = [
    Drawing { id: "house", art: include_str!("../../assets/drawings/house.txt"), word: "drawing-house" },
    Drawing { id: "boat", art: include_str!("../../assets/drawings/boat.txt"), word: "drawing-boat" },
    Drawing { id: "tree", art: include_str!("../../assets/drawings/tree.txt"), word: "drawing-tree" },
    Drawing { id: "key", art: include_str!("../../assets/drawings/key.txt"), word: "drawing-key" },
    Drawing { id: "cup", art: include_str!("../../assets/drawings/cup.txt"), word: "drawing-cup" },
    Drawing { id: "fish", art: include_str!("../../assets/drawings/fish.txt"), word: "drawing-fish" },
    Drawing { id: "sun", art: include_str!("../../assets/drawings/sun.txt"), word: "drawing-sun" },
    Drawing { id: "book", art: include_str!("../../assets/drawings/book.txt"), word: "drawing-book" },
    Drawing { id: "clock", art: include_str!("../../assets/drawings/clock.txt"), word: "drawing-clock" },
    Drawing { id: "umbrella", art: include_str!("../../assets/drawings/umbrella.txt"), word: "drawing-umbrella" },
    Drawing { id: "mountain", art: include_str!("../../assets/drawings/mountain.txt"), word: "drawing-mountain" },
    Drawing { id: "bicycle", art: include_str!("../../assets/drawings/bicycle.txt"), word: "drawing-bicycle" },
];

impl Drawing {
    /// Columns of the widest.
    pub const WIDE: usize = 8;
    /// Lines of the tallest.
    pub const TALL: usize = 3;

    /// The drawing of that name.
    pub fn named(id: &str) -> Option<&'static Self> {
        DRAWINGS.iter().find(|drawing| drawing.id == id)
    }

    /// Its word, in the person's language.
    pub const fn word(&self) -> Words {
        msg(self.word)
    }

    /// Its target on a page.
    pub fn target(&self) -> Target {
        Target::new(format!("drawing/{}", self.id))
    }

    /// The drawing that a target names.
    pub fn of(target: &Target) -> Option<&'static Self> {
        target.within("drawing").and_then(Self::named)
    }

    /// Its place among the twelve, from 0.
    pub fn place(&self) -> u8 {
        DRAWINGS.iter().position(|drawing| drawing.id == self.id).and_then(|at| u8::try_from(at).ok()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width;

    #[test]
    fn every_drawing_fits_its_place_is_plain_and_no_other() {
        for drawing in &DRAWINGS {
            assert!((1..=Drawing::TALL).contains(&drawing.art.lines().count()), "{}", drawing.id);
            assert!(drawing.art.is_ascii() && drawing.art.lines().all(|line| width(line) <= Drawing::WIDE), "{}", drawing.id);
            assert_eq!(Drawing::of(&drawing.target()).map(|found| found.id), Some(drawing.id));
            assert_eq!(DRAWINGS.iter().filter(|other| other.art == drawing.art || other.word == drawing.word).count(), 1);
        }
    }
}
