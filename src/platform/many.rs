//! Many things of one sort done side by side, on as many threads as the machine has cores.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Most threads: what is done here is short, and other programs live on the machine too.
const THREADS_MAX: usize = 8;

/// What `work` gives of each, in the order of `all`. It ends when all are done.
pub fn side_by_side<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(THREADS_MAX).min(all.len());
    if threads <= 1 {
        return all.iter().map(work).collect();
    }
    // Each takes the next that nobody has taken: long ones keep nobody waiting.
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(one) = all.get(at) else { return done };
            done.push((at, work(one)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mut done = run();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                // As if it had happened here: whoever called restores the terminal.
                Err(failed) => std::panic::resume_unwind(failed),
            }
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_done_once_and_told_in_order() {
        let all: Vec<u64> = (0..1000).collect();
        let slow_first = |n: &u64| {
            if *n == 0 {
                thread::sleep(std::time::Duration::from_millis(20));
            }
            n * n
        };
        assert_eq!(side_by_side(&all, slow_first), all.iter().map(|n| n * n).collect::<Vec<_>>());
        assert!(side_by_side(&Vec::<u64>::new(), slow_first).is_empty());
    }
}
