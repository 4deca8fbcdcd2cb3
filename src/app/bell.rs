//! What wakes a face that sleeps, rung from other threads: by a copy that goes on, by a count that is done. Knows nothing of either.

use std::sync::{Arc, OnceLock};

type Ring = Box<dyn Fn() -> bool + Send + Sync>;

/// Rung by whatever goes on beside a face, when there is something to see. Without a face that listens it is silent.
#[derive(Clone, Default)]
pub struct Bell(Arc<OnceLock<Ring>>);

impl Bell {
    /// From now on this wakes the loop.
    pub fn hang(&self, ring: impl Fn() -> bool + Send + Sync + 'static) {
        // A loop is begun once in the life of a program.
        let _ = self.0.set(Box::new(ring));
    }

    pub(super) fn ring(&self) {
        if let Some(ring) = self.0.get() {
            ring();
        }
    }
}
