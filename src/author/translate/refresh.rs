//! Translation files made and refreshed: the source text as a comment above each text, what was translated kept, and the mark of
//! the source written. A table whose source has changed is marked `of = "stale"` until the translator deletes that line.

use std::path::PathBuf;

use super::files::{TextFile, to_translate};
use super::{FileNotes, TranslationFile};
use crate::app::write_whole;
use crate::curriculum::Files;
use crate::error::{Error, Kind, Result};
use crate::source::{DRAFT, REREAD};
use crate::tr;

/// A refreshed translation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// Its whole text.
    pub text: String,
    /// Texts that are not translated yet.
    pub missing: usize,
    /// Tables that have to be read again.
    pub stale: usize,
    /// Words of the source to translate or to read again.
    pub words_left: usize,
    /// Translations that no source text asks for any more; they are kept at the end.
    pub orphans: Vec<String>,
    /// Texts that were translated and still stand in a comment: line, key.
    pub left: Vec<(usize, String)>,
    /// Whether it was `reread` and is a draft again.
    pub demoted: bool,
}

/// One translation file that was refreshed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// What is in it.
    pub refreshed: Refreshed,
    /// Whether it was written: what is up to date is left alone.
    pub changed: bool,
}

/// The translation file as it is to be written.
pub fn refresh(mut translation: TranslationFile, notes: &FileNotes) -> Refreshed {
    let (missing, stale) = (translation.missing(), translation.stale());
    // What was read whole is not whole any more.
    let demoted = translation.status == REREAD && missing + stale > 0;
    if demoted {
        DRAFT.clone_into(&mut translation.status);
    }
    let words_left = translation.words_left();
    let (text, left) = translation.text_and_left(notes);
    Refreshed { text, missing, stale, words_left, orphans: translation.lost, left, demoted }
}

/// Makes or refreshes all of `files`' translations into `lang`. Nothing is written when a file has mistakes of writing.
///
/// # Errors
/// When a file cannot be read or written, has mistakes, or is inside the binary.
pub fn refresh_all(files: &Files, lang: &str, notes: &FileNotes) -> Result<Vec<Written>> {
    let all = to_translate(files, lang)?;
    let work: Vec<(&TextFile, TranslationFile)> = all.iter().map(|file| (file, file.translation(notes))).collect();
    write_all(files, lang, notes, work)
}

/// Writes what has changed. Nothing where one cannot be written, or where a source with mistakes would cost a translation its place.
pub(super) fn write_all(files: &Files, lang: &str, notes: &FileNotes, work: Vec<(&TextFile, TranslationFile)>) -> Result<Vec<Written>> {
    let mut written = Vec::new();
    for (file, translation) in work {
        let path = files
            .writable(&format!("{}.{lang}.toml", file.name))
            .ok_or_else(|| Error::new(Kind::User, tr!("translate-shipped")).hint(tr!("translate-shipped-hint")))?;
        if file.has_mistakes && !translation.lost.is_empty() {
            let cause = tr!("translate-source-mistakes", file = files.shown(&format!("{}.toml", file.name)));
            return Err(Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")));
        }
        let refreshed = refresh(translation, notes);
        let changed = file.overlay.as_ref().is_none_or(|there| there.source != refreshed.text);
        written.push(Written { path, refreshed, changed });
    }
    for one in written.iter().filter(|one| one.changed) {
        write_whole(&one.path, one.refreshed.text.as_bytes())?;
    }
    Ok(written)
}
