//! Where one can get to, and by which shortest way: for the kinds whose states or scenes are a web.
//!
//! Nothing here calls itself: a chain of five thousand scenes is walked as a short one is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Everything that can be reached from `starts`, these included.
pub fn reached<S: Ord + Clone>(starts: impl IntoIterator<Item = S>, next: impl Fn(&S) -> Vec<S>) -> BTreeSet<S> {
    let mut open: Vec<S> = starts.into_iter().collect();
    let mut seen: BTreeSet<S> = open.iter().cloned().collect();
    while let Some(here) = open.pop() {
        for there in next(&here) {
            if seen.insert(there.clone()) {
                open.push(there);
            }
        }
    }
    seen
}

/// The fewest moves from `start` to a state that is `done`, seeing no more than `most` states.
pub fn shortest<S: Ord + Clone, M>(start: &S, moves: impl Fn(&S) -> Vec<(M, S)>, done: impl Fn(&S) -> bool, most: usize) -> Option<Vec<M>> {
    let mut came: BTreeMap<S, Option<(S, M)>> = BTreeMap::from([(start.clone(), None)]);
    let mut open = VecDeque::from([start.clone()]);
    while let Some(here) = open.pop_front() {
        if done(&here) {
            let mut way = Vec::new();
            let mut at = here;
            while let Some(Some((before, by))) = came.remove(&at) {
                way.push(by);
                at = before;
            }
            way.reverse();
            return Some(way);
        }
        for (by, there) in moves(&here) {
            if came.len() >= most {
                break;
            }
            if !came.contains_key(&there) {
                came.insert(there.clone(), Some((here.clone(), by)));
                open.push_back(there);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_way_is_found_and_a_long_chain_is_walked() {
        let moves = |at: &u32| vec![("one", at + 1), ("ten", at + 10)];
        assert_eq!(shortest(&0, moves, |at| *at == 21, 1000), Some(vec!["one", "ten", "ten"]));
        assert_eq!(shortest(&0, |at: &u32| vec![("one", at + 1)], |at| *at == 5000, 10_000).map(|way| way.len()), Some(5000));
        assert_eq!(shortest(&0, |at: &u32| vec![("one", at + 1)], |at| *at == 5000, 100), None);
        assert_eq!(reached([0], |at: &u32| if *at < 5000 { vec![at + 1] } else { vec![0] }).len(), 5001);
    }
}
