//! The published rules by which the diagnosis goes up and down: `docs/diagnostic.md` says the same in words. Knows levels and
//! answers, nothing of questions or people.

use std::collections::BTreeMap;

use crate::ids::ModuleId;
use crate::record::Orientation;

/// The hardest level.
pub const TOP: u8 = 3;
/// Most questions on one theme; two at least.
pub const MOST: usize = 3;
/// After so many "I do not know" below the hardest level, themes begin with an easy question.
const UNSURE: usize = 2;

/// Where a theme begins: in the middle; easy for whoever found the first contact hard, or has said twice not to know.
pub const fn first_level(hard: bool, unknown: usize) -> u8 {
    if hard || unknown >= UNSURE { 1 } else { 2 }
}

/// The level of the next question of a theme, after what was asked of it: each with its level, and whether it was right. A right
/// answer leads up, any other down; none once what is next above or below is known already, or a second easy one was not right.
pub fn next_level(first: u8, asked: &[(u8, bool)]) -> Option<u8> {
    let Some((level, right)) = asked.last().copied() else { return Some(first) };
    let missed = |level: u8| asked.iter().filter(|(at, right)| *at == level && !right).count();
    let known = |level: u8| asked.iter().any(|(at, right)| *at == level && *right);
    let next = if right {
        (level < TOP && missed(level + 1) == 0).then_some(level + 1)
    } else if level > 1 {
        (!known(level - 1)).then_some(level - 1)
    } else {
        (missed(1) < 2).then_some(1)
    };
    next.filter(|_| asked.len() < MOST)
}

/// The level reached in a theme: that of the hardest question answered right; 0 where none was.
pub fn level(asked: &[(u8, bool)]) -> u8 {
    asked.iter().filter(|(_, right)| *right).map(|(level, _)| *level).max().unwrap_or(0)
}

/// Where to learn: as the person wishes; else beside a person where the first contact was hard and half of the themes are new;
/// else with a group below the middle; else alone.
pub fn orient(wish: Option<Orientation>, hard: bool, levels: &BTreeMap<ModuleId, u8>) -> Orientation {
    let new = levels.values().filter(|level| **level == 0).count();
    let sum: usize = levels.values().map(|level| usize::from(*level)).sum();
    match wish {
        Some(wish) => wish,
        None if hard && new * 2 >= levels.len() => Orientation::Person,
        None if sum < levels.len() * 2 => Orientation::Workshop,
        None => Orientation::SelfStudy,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whoever knows `knows` (level, which question of it) is asked on one theme: the levels asked, and what comes of it.
    fn play(first: u8, knows: impl Fn(u8, usize) -> bool) -> (Vec<(u8, bool)>, u8) {
        let mut asked: Vec<(u8, bool)> = Vec::new();
        while let Some(next) = next_level(first, &asked) {
            let nth = asked.iter().filter(|(level, _)| *level == next).count();
            asked.push((next, knows(next, nth)));
            assert!(asked.len() <= MOST);
        }
        let reached = level(&asked);
        (asked, reached)
    }

    #[test]
    fn the_ways_through_a_theme_are_those_of_the_manual() {
        let way = |first: u8, right: &[bool]| {
            let mut asked: Vec<(u8, bool)> = Vec::new();
            for right in right {
                let Some(next) = next_level(first, &asked) else { break };
                asked.push((next, *right));
            }
            assert_eq!(next_level(first, &asked), None, "{first} {right:?}");
            (asked.iter().map(|(level, _)| *level).collect::<Vec<_>>(), level(&asked))
        };
        assert_eq!(way(2, &[true, true]), (vec![2, 3], 3));
        assert_eq!(way(2, &[true, false]), (vec![2, 3], 2));
        assert_eq!(way(2, &[false, true]), (vec![2, 1], 1));
        assert_eq!(way(2, &[false, false, true]), (vec![2, 1, 1], 1));
        assert_eq!(way(2, &[false, false, false]), (vec![2, 1, 1], 0));
        assert_eq!(way(1, &[true, true, true]), (vec![1, 2, 3], 3));
        assert_eq!(way(1, &[true, true, false]), (vec![1, 2, 3], 2));
        assert_eq!(way(1, &[true, false]), (vec![1, 2], 1));
        assert_eq!(way(1, &[false, true, true]), (vec![1, 1, 2], 2));
        assert_eq!(way(1, &[false, true, false]), (vec![1, 1, 2], 1));
        assert_eq!(way(1, &[false, false]), (vec![1, 1], 0));
    }

    proptest! {
        #[test]
        fn two_or_three_questions_and_whoever_knows_more_is_never_placed_lower(knows: u8, more: u8, first in 1u8..=2, later: bool) {
            let set = |bits: u8| move |level: u8, nth: usize| bits >> ((usize::from(level) - 1) * 2 + nth.min(1)) & 1 == 1;
            let (asked, less) = play(first, set(knows));
            prop_assert!((2..=MOST).contains(&asked.len()));
            // Whoever knows more may begin higher too, for having said less often not to know.
            let (_, reached) = play(if later { 2 } else { first }, set(knows | more));
            prop_assert!(reached >= less, "{} < {}", reached, less);
        }

        #[test]
        fn a_wish_comes_first(hard: bool, level in 0u8..=3) {
            let levels = BTreeMap::from([(ModuleId::new("scams").unwrap_or_else(|| unreachable!()), level)]);
            prop_assert_eq!(orient(Some(Orientation::Workshop), hard, &levels), Orientation::Workshop);
            prop_assert_eq!(orient(None, hard, &levels) == Orientation::SelfStudy, level >= 2);
        }
    }
}
