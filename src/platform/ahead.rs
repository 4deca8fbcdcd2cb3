//! What is slow to make goes over in lots, made on a thread of its own while whoever takes it is at work.

use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// A lot goes over at this many things or at this weight, whichever comes first; and so many lots may wait.
const THINGS: usize = 256;
const WEIGHT: usize = 256 << 10;
const WAITING: usize = 4;

/// Things in order, and how it ended if it did.
struct Lot<T, E> {
    things: Vec<T>,
    end: Option<Result<(), E>>,
}

impl<T, E> Lot<T, E> {
    fn open(self) -> (std::vec::IntoIter<T>, Option<Result<(), E>>) {
        (self.things.into_iter(), self.end)
    }
}

/// Calls `take` with what gives the things of `next` one by one, in their order, until it gave `None` or an error; `next` runs ahead
/// on a thread that ends here. No more is held than some lots, whatever a thing held: `weight` says it in bytes.
///
/// Whoever takes may stop before the end: nothing more is made then.
pub fn ahead<T: Send, E: Send, R>(
    next: impl FnMut() -> Result<Option<T>, E> + Send,
    weight: impl Fn(&T) -> usize + Send,
    take: impl FnOnce(&mut dyn FnMut() -> Result<Option<T>, E>) -> R,
) -> R {
    thread::scope(|scope| {
        let (lots, ready) = sync_channel(WAITING);
        let mut maker = Some(scope.spawn(move || make(next, weight, &lots)));
        let mut lot = Lot { things: Vec::new(), end: None }.open();
        let taken = take(&mut || {
            loop {
                if let Some(thing) = lot.0.next() {
                    return Ok(Some(thing));
                }
                if let Some(end) = lot.1.replace(Ok(())) {
                    return end.map(|()| None);
                }
                lot = match ready.recv() {
                    Ok(lot) => lot.open(),
                    // Gone without an end: by a panic, which goes on here. What was taken is not the whole.
                    Err(_) => match maker.take().map(thread::ScopedJoinHandle::join) {
                        Some(Err(failed)) => std::panic::resume_unwind(failed),
                        _ => return Ok(None),
                    },
                };
            }
        });
        // Whoever makes more is told that nobody takes it.
        drop(ready);
        taken
    })
}

fn make<T, E>(mut next: impl FnMut() -> Result<Option<T>, E>, weight: impl Fn(&T) -> usize, lots: &SyncSender<Lot<T, E>>) {
    loop {
        let mut lot = Lot { things: Vec::with_capacity(THINGS), end: None };
        let mut held = 0;
        while lot.things.len() < THINGS && held < WEIGHT && lot.end.is_none() {
            match next() {
                Ok(Some(thing)) => {
                    held += weight(&thing);
                    lot.things.push(thing);
                }
                Ok(None) => lot.end = Some(Ok(())),
                Err(error) => lot.end = Some(Err(error)),
            }
        }
        let last = lot.end.is_some();
        if lots.send(lot).is_err() || last {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use std::cell::Cell;

    fn counting(to: u32, then: Result<(), &'static str>) -> impl FnMut() -> Result<Option<u32>, &'static str> + Send {
        let mut n = 0;
        move || {
            n += 1;
            if n <= to { Ok(Some(n)) } else { then.map(|()| None) }
        }
    }

    /// All that was given, and how it ended, asked once more after the end.
    fn all(next: &mut dyn FnMut() -> Result<Option<u32>, &'static str>) -> (Vec<u32>, Result<(), &'static str>) {
        let mut given = Vec::new();
        loop {
            match next() {
                Ok(Some(n)) => given.push(n),
                end => {
                    assert_eq!(next(), Ok(None));
                    return (given, end.map(drop));
                }
            }
        }
    }

    #[test]
    fn all_comes_in_order_with_its_end_whatever_the_number() {
        for to in [0, 1, 255, 256, 257, 3000] {
            for then in [Ok(()), Err("cut")] {
                assert_eq!(ahead(counting(to, then), |_| 1, all), ((1..=to).collect(), then), "{to}");
            }
        }
    }

    #[test]
    fn heavy_things_go_over_one_by_one() {
        assert_eq!(ahead(counting(9, Ok(())), |_| WEIGHT, all).0, (1..=9).collect::<Vec<_>>());
    }

    #[test]
    fn whoever_has_enough_stops_the_making() {
        let first = ahead(|| Ok::<_, ()>(Some(1)), |_| 1, |next| next().unwrap());
        assert_eq!(first, Some(1));
    }

    #[test]
    fn what_stops_half_way_is_never_taken_for_the_whole() {
        let ended = Cell::new(false);
        let mut n = 0;
        let failing = move || {
            n += 1;
            assert!(n < 400, "lost");
            Ok::<_, ()>(Some(n))
        };
        let run = std::panic::AssertUnwindSafe(|| {
            ahead(
                failing,
                |_| 1,
                |next| {
                    while next().unwrap().is_some() {}
                    ended.set(true);
                },
            );
        });
        assert!(std::panic::catch_unwind(run).is_err());
        assert!(!ended.get());
    }
}
