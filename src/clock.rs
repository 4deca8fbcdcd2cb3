//! Time and randomness, both handed in: the only file that asks the system for either.
//!
//! Laptops with a dead battery say 1970 or 2099, so nothing is ever ordered by time. May use nothing of the house.

use std::cell::RefCell;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub i64);

impl Millis {
    /// The civil date and time in UTC; `None` outside the years 1 to 9999.
    pub fn utc(self) -> Option<time::OffsetDateTime> {
        time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000).ok().filter(|at| (1..=9999).contains(&at.year()))
    }

    /// The civil day in UTC; a clock that shows none, or one before this kit was written, counts as that day.
    pub fn date(self) -> time::Date {
        const FIRST: time::Date = time::macros::date!(2026 - 11 - 21);
        self.utc().map_or(FIRST, time::OffsetDateTime::date).max(FIRST)
    }

    /// The first moment of a day, in UTC.
    pub const fn midnight(date: time::Date) -> Self {
        Self(date.midnight().assume_utc().unix_timestamp() * 1000)
    }

    /// The number of whole days since 1970.
    pub fn day(self) -> i64 {
        self.0.div_euclid(86_400_000)
    }
}

/// The day this kit was written, in milliseconds: a clock before it is wrong.
pub const BUILT: Millis = Millis(1_795_219_200_000);

/// Longest time after the newest known moment that is still believed: five years.
const AHEAD: i64 = 5 * 366 * 86_400_000;

/// Clocks that are set right step back a little, and laptops of one room differ by minutes.
const SLACK: i64 = 3_600_000;

/// Whether `now` can be believed, given the newest moment on record.
pub fn believable(now: Millis, newest: Option<Millis>) -> bool {
    let floor = newest.map_or(BUILT, |newest| newest.max(BUILT));
    // A record from a wrong clock far ahead must not make every right clock wrong.
    let floor = if floor.0 > BUILT.0 + 2 * AHEAD { BUILT } else { floor };
    now >= BUILT && now.0 >= floor.0 - SLACK && now.0 <= floor.0 + AHEAD
}

/// Where time and random bytes come from.
pub trait World {
    /// The civil time, as the machine has it.
    fn now(&self) -> Millis;
    /// Time that only goes forward, since an unknown start.
    fn steady(&self) -> Duration;
    /// Fills `bytes` with bytes that nobody can guess.
    fn random(&self, bytes: &mut [u8]);
    /// The same for keys: says whether the system gave them; where it did not, no key must be made.
    #[must_use]
    fn secret(&self, bytes: &mut [u8]) -> bool;
}

/// The machine itself.
#[derive(Debug)]
pub struct Machine {
    start: Instant,
}

impl Machine {
    /// Begins to count steady time.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl World for Machine {
    fn now(&self) -> Millis {
        let since = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |ms| -ms),
        };
        Millis(since)
    }

    fn steady(&self) -> Duration {
        self.start.elapsed()
    }

    fn random(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            // No entropy device: ids must still differ. Time and address space give enough to tell events apart;
            // keys are made elsewhere and refuse this machine.
            let mut mix = self.now().0.unsigned_abs() ^ u64::from(self.steady().subsec_nanos());
            for byte in bytes {
                mix = next(&mut mix);
                *byte = mix.to_le_bytes()[4];
            }
        }
    }

    fn secret(&self, bytes: &mut [u8]) -> bool {
        getrandom::fill(bytes).is_ok()
    }
}

/// One step of `SplitMix64` (Steele, Lea and Flood, 2014).
pub fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A world for tests: time moves only when told, random bytes repeat from run to run.
#[derive(Debug)]
pub struct Still {
    now: RefCell<Millis>,
    seed: RefCell<u64>,
}

impl Still {
    /// A world that stands at `now`.
    pub fn at(now: Millis) -> Self {
        Self { now: RefCell::new(now), seed: RefCell::new(7) }
    }

    /// Moves time on.
    pub fn pass(&self, by: Duration) {
        self.now.borrow_mut().0 += i64::try_from(by.as_millis()).unwrap_or(0);
    }
}

impl World for Still {
    fn now(&self) -> Millis {
        *self.now.borrow()
    }

    fn steady(&self) -> Duration {
        Duration::from_millis(self.now.borrow().0.unsigned_abs())
    }

    fn random(&self, bytes: &mut [u8]) {
        let mut seed = self.seed.borrow_mut();
        for byte in bytes {
            *byte = next(&mut seed).to_le_bytes()[3];
        }
    }

    fn secret(&self, bytes: &mut [u8]) -> bool {
        self.random(bytes);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_1970_and_2099_are_not_believed() {
        assert!(!believable(Millis(0), None));
        assert!(!believable(Millis(4_070_908_800_000), None));
        assert!(believable(Millis(BUILT.0 + 1000), None));
    }

    #[test]
    fn a_clock_behind_the_newest_record_is_not_believed() {
        let newest = Millis(BUILT.0 + 2 * SLACK);
        assert!(!believable(Millis(BUILT.0 + SLACK - 1), Some(newest)));
        assert!(believable(Millis(BUILT.0 + SLACK), Some(newest)), "a few minutes are forgiven");
        assert!(believable(Millis(newest.0 + 1), Some(newest)));
    }

    #[test]
    fn a_clock_without_a_battery_shows_the_day_of_the_kit() {
        assert_eq!(BUILT.utc().map(time::OffsetDateTime::date), Some(Millis(0).date()));
        assert_eq!(Millis(i64::MIN).date(), BUILT.date());
        assert_eq!(Millis(BUILT.0 + 86_400_000).date(), time::macros::date!(2026 - 11 - 22));
    }

    #[test]
    fn one_record_of_2099_does_not_condemn_every_right_clock() {
        let newest = Millis(4_070_908_800_000);
        assert!(believable(Millis(BUILT.0 + 1000), Some(newest)));
    }
}
