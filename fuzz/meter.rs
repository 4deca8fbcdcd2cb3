//! What a door may take of memory: the program's own allocations are counted, and none goes over 256 MiB. The most that was ever held
//! at once is told on the error stream each time it grows by a MiB.

use std::alloc::System;
use std::sync::atomic::{AtomicUsize, Ordering};

use cap::Cap;

/// Most bytes that the program may hold at once.
const MOST: usize = 256 << 20;

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, MOST);
/// The most that was told.
static TOLD: AtomicUsize = AtomicUsize::new(0);

/// Through the door, and a look at what it took.
pub fn through(door: fn(&[u8]), bytes: &[u8]) {
    door(bytes);
    let most = MEMORY.max_allocated() >> 20;
    if most > TOLD.swap(most.max(TOLD.load(Ordering::Relaxed)), Ordering::Relaxed) {
        eprintln!("memory: {most} MiB");
    }
}
