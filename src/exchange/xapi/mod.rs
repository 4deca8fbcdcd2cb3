//! What a store of learning records (an LRS) is told of an event: one statement of xAPI 1.0.3 that holds in 2.0 as well.
//!
//! The mapping has a number. Its statements are a pure function of the event and of the organisation's address: ids and counts
//! only, never a title, a name, a language, or a word that somebody typed. Once made, the bytes of a statement are kept for
//! ever (see `journal/outbox`): a store refuses another text under a known id. A change of the mapping is a new number; the samples
//! under `tests/data/xapi/` hold this one. May use records, ids, error; must not know the journal, the network, or who sends.

mod home;
mod result;
mod statement;
#[cfg(test)]
mod tests;

pub use home::Home;
pub use statement::statement;

/// The number of the mapping that is here.
pub const MAPPING: u32 = 1;

/// The kinds of event that become a statement; all others never leave by this door.
pub const KINDS: [&str; 10] = [
    "learner-added",
    "try-started",
    "attempt",
    "unit-done",
    "unit-mastered",
    "form-done",
    "recall-done",
    "diagnosis-done",
    "attended",
    "badge-earned",
];
