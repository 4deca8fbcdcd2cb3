//! Trainers' tools: a scaffold, schemas for editors and the key reference, the preview, the check with pages measured and the quality
//! grid, translation files and catalogues for translators, questions that come from other tools and go to them, what changed between
//! versions, packs, exports of answers, sheets for paper. May use the faces; must not know the journal.

mod answers;
mod compare;
mod copied;
mod fit;
mod grid;
mod grid_rows;
mod import;
mod keys;
mod looked;
mod minutes;
mod packing;
mod plant;
mod preview;
mod questions;
mod sample_left;
mod samples;
mod scaffold;
mod schemas;
mod sheets;
mod stage;
mod taught;
mod translate;

pub use answers::{answers, outline};
pub use compare::{
    Bump, Came, Difference, Edition, Fact, ModuleChange, TextChange, TextSort, UnitChange, compare, edition, word_difference,
};
pub use copied::{copied, module_meant};
pub use fit::fit;
pub use grid::{Criterion, Grid, GridLanguage, Verdict, grid};
pub use import::{Added, Draft, Format, Row, Wording, import, into, unit_id};
pub use keys::keys;
pub use looked::{Looked, check_all, look};
pub use packing::{Packing, packing};
pub use plant::plant;
pub use preview::{Looker, Opening, Preview, Spot, Tray};
pub use questions::{Exported, QuestionFormat, export_questions};
pub use sample_left::sample_left;
pub use samples::{example, examples};
pub use scaffold::{MINUTES, Wanted, is_reserved, nearest_id, scaffold};
pub use schemas::{explained, schema, schemas};
pub use sheets::{device_sheets, sheets, workshop_sheets};
pub use translate::{
    Cell, CoverageTable, FileNotes, Refreshed, Taken, TextFile, TranslationFile, Unready, Written, catalogue, coverage, export_po,
    import_po, refresh, refresh_all, set_status, source_language, take, text_files,
};
