//! Trembling hands: the same key, or a click at the same place, is dropped for a moment after the page that it produced.
//!
//! The moment slides while the key repeats, so that a held key does one thing. Pure: time is handed in.

use std::time::Duration;

use super::keys::Stroke;

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// A key.
    Key(Stroke),
    /// A place.
    Click(u16, u16),
}

/// Columns and lines within which two clicks are at the same place.
const NEAR: (u16, u16) = (2, 1);

impl Press {
    /// Whether it is the same key, or near enough to be the same place.
    pub fn same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Click(x, y), Self::Click(u, v)) => x.abs_diff(u) <= NEAR.0 && y.abs_diff(v) <= NEAR.1,
            _ => self == other,
        }
    }
}

/// Remembers the last press that did something.
#[derive(Clone, Copy, Debug, Default)]
pub struct Guard {
    last: Option<(Press, Duration)>,
    /// Whether what the last press led to is still to be seen.
    awaited: bool,
}

impl Guard {
    /// Whether a press counts. One that does not makes the moment last longer.
    pub fn lets(&mut self, press: Press, at: Duration, window: Duration) -> bool {
        match &mut self.last {
            Some((last, since)) if !window.is_zero() && last.same(press) && at < *since + window => {
                *since = (*since).max(at);
                false
            }
            _ => true,
        }
    }

    /// A press did something.
    pub fn did(&mut self, press: Press, at: Duration) {
        *self = Self { last: Some((press, at)), awaited: true };
    }

    /// What it led to is on screen now: the moment begins here, however long saving took.
    pub fn seen(&mut self, at: Duration) {
        if let Some((_, since)) = self.last.as_mut().filter(|_| self.awaited) {
            *since = (*since).max(at);
        }
        self.awaited = false;
    }

    /// Another key came between: the hand is steady.
    pub fn forget(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;
    use proptest::prelude::*;

    use super::*;

    const WINDOW: Duration = Duration::from_millis(500);
    const ENTER: Press = Press::Key(Stroke::plain(KeyCode::Enter));

    fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    /// How many of these presses count, each being drawn at once.
    fn counted(presses: impl Iterator<Item = (Press, u64)>, window: Duration) -> usize {
        let mut guard = Guard::default();
        presses
            .filter(|(press, at)| {
                let lets = guard.lets(*press, ms(*at), window);
                if lets {
                    guard.did(*press, ms(*at));
                    guard.seen(ms(*at));
                }
                lets
            })
            .count()
    }

    #[test]
    fn enter_held_for_five_seconds_counts_once() {
        assert_eq!(counted((0..5000).step_by(30).map(|at| (ENTER, at)), WINDOW), 1);
    }

    #[test]
    fn the_moment_begins_when_the_page_is_seen() {
        let mut guard = Guard::default();
        guard.did(ENTER, ms(0));
        guard.seen(ms(2000));
        assert!(!guard.lets(ENTER, ms(300), WINDOW), "pressed again while saving");
        assert!(!guard.lets(ENTER, ms(2400), WINDOW));
        assert!(guard.lets(ENTER, ms(2900), WINDOW));
    }

    #[test]
    fn another_key_another_place_and_a_steady_hand_count() {
        assert_eq!(counted([(ENTER, 0), (Press::Key(Stroke::plain(KeyCode::Esc)), 100)].into_iter(), WINDOW), 2);
        assert_eq!(counted([(Press::Click(10, 5), 0), (Press::Click(11, 5), 200)].into_iter(), WINDOW), 1);
        assert_eq!(counted([(Press::Click(10, 5), 0), (Press::Click(10, 8), 200)].into_iter(), WINDOW), 2);
        assert_eq!(counted([(ENTER, 0), (ENTER, 501)].into_iter(), WINDOW), 2);
        assert_eq!(counted([(ENTER, 0), (ENTER, 1)].into_iter(), ms(0)), 2, "0 turns it off");
    }

    proptest! {
        #[test]
        fn presses_closer_than_the_window_count_once(gaps in prop::collection::vec(0u64..499, 1..60)) {
            let mut at = 0;
            let presses: Vec<(Press, u64)> = gaps.into_iter().map(|gap| { at += gap; (ENTER, at) }).collect();
            prop_assert_eq!(counted(presses.into_iter(), WINDOW), 1);
        }
    }
}
