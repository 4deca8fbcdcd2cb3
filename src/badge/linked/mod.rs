//! Linked data: the one text (canonical N-Quads, RDFC-1.0) that a signature over a badge is made of.
//!
//! A badge is JSON, and the same badge can be written in many ways. A signature therefore speaks of the statements that the
//! JSON makes under its contexts, in one fixed order. This is a JSON-LD 1.1 reader for *held contexts only*: nothing is
//! fetched, and whatever it does not read is refused. It never guesses and never leaves anything out: that is the safe mode
//! of JSON-LD, without which a person could add to a signed badge what the signature does not cover. Held against libraries
//! of others in `tests/all/linked.rs`.
//!
//! How a text is made: [`pinned`] holds the contexts, [`context`] reads their terms, [`expand`] walks the document and makes
//! statements ([`quads`], values by [`value`], addresses by [`iri`]), [`canon`] names the nodes without id ([`degree`] where
//! they look alike) and writes.
//!
//! Pure: may use `serde_json` and `sha2`; not files, the clock, randomness, or another room.

mod canon;
mod context;
mod degree;
mod expand;
mod iri;
mod pinned;
mod quads;
mod value;

pub use pinned::Contexts;

use serde_json::Value;

/// Why a document cannot be put in canonical form. What stands inside comes from the document: show it only as any other text
/// of a stranger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// A context that this kit does not hold: its address.
    UnknownContext(String),
    /// A property that the contexts do not define: its name.
    UndefinedTerm(String),
    /// An id or a type that is no absolute address, or not well formed: as written.
    RelativeId(String),
    /// Nodes without id that only a very long calculation could tell apart.
    Alike,
    /// What this kit does not read, what would be left out in silence (null, nothing but an id), or what libraries do not agree
    /// on (some numbers, some texts side by side): the property or keyword.
    Shape(String),
    /// Too deep, or too many statements.
    TooLarge,
}

/// The canonical N-Quads (RDFC-1.0) of a JSON-LD document under the contexts that this kit holds.
///
/// # Errors
/// See [`Refused`].
pub fn canonical(document: &Value) -> Result<String, Refused> {
    canonical_under(document, Contexts::of_the_kit())
}

/// The same under other `contexts`.
///
/// # Errors
/// See [`Refused`].
pub fn canonical_under(document: &Value, contexts: &Contexts) -> Result<String, Refused> {
    canon::canonical(&expand::quads(document, contexts)?)
}

#[cfg(test)]
mod tests;
