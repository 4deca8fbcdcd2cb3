//! The sentences that the program itself writes as comments into translation files.

use crate::i18n::I18n;
use crate::tr;

/// What stands above a table that has to be read again, and above what is kept at the end; and the same in the other languages, by
/// which they are known again in a file that somebody else refreshed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileNotes {
    /// Above a table whose source has changed.
    pub stale: String,
    /// Above what no source text asks for any more.
    pub orphans: String,
    /// Both, in every language that Tremplin speaks.
    known: Vec<String>,
}

impl FileNotes {
    /// As `i18n` says them.
    pub fn new(i18n: &I18n) -> Self {
        let both = |i18n: &I18n| [i18n.say(&tr!("translate-stale-note")), i18n.say(&tr!("translate-orphan-note"))];
        let [stale, orphans] = both(i18n);
        let known = I18n::languages().iter().flat_map(|language| both(&I18n::new(language.code))).collect();
        Self { stale, orphans, known }
    }

    /// Whether a comment is one of ours.
    pub fn is_one(&self, line: &str) -> bool {
        self.known.iter().any(|note| note == line)
    }
}
