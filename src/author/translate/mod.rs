//! Translations of a curriculum: files made and refreshed, how far each language is, catalogues for translators' tools.
//!
//! A translation file is read with its comments into a [`TranslationFile`], changed there, and written by one writer, so that nothing a
//! translator wrote is lost whatever way it came. Marks of the file, by the beginning of a line:
//!
//! - `# ` the source text: rewritten each time;
//! - `#| ` the source text as it was when it was translated, while that has to be read again;
//! - `## ` the translator's own words: kept;
//! - `#key = …` a text that is not translated yet, or not wholly: what stands in it is kept;
//! - `#~ ` a translation that no source text asks for any more: kept at the end.
//!
//! May use exchange, curriculum, source, the marks in activity's texts, and app to write a file whole; must not know the journal or any
//! face.

/// What `of` says of a table that must be read again.
const STALE: &str = "stale";

mod comments;
mod coverage;
mod files;
mod marks;
mod notes;
mod po_in;
mod po_out;
mod refresh;
mod status;
mod translation;
mod write;

pub use coverage::{Cell, CoverageTable, coverage};
pub use files::{TextFile, source_language, text_files};
pub(super) use files::{module_read_as, texts_of};
pub use notes::FileNotes;
pub use po_in::{Taken, import_po, take};
pub use po_out::{catalogue, export_po};
pub use refresh::{Refreshed, Written, refresh, refresh_all};
pub use status::{Unready, set_status};
pub use translation::TranslationFile;

#[cfg(test)]
mod tests;
