//! `status` of translation files: a draft, or read whole by somebody who speaks the language.

use super::FileNotes;
use super::files::to_translate;
use super::refresh::{Written, write_all};
use super::translation::SlotStand;
use crate::curriculum::Files;
use crate::error::{Error, Kind, Result};
use crate::source::REREAD;
use crate::text::SafeText;
use crate::tr;

/// A text that stands in the way of `reread`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unready {
    /// Of which file.
    pub file: SafeText,
    /// Its table and key.
    pub path: SafeText,
    /// Whether it is there, translated from another text.
    pub changed: bool,
}

/// Sets the status of the translations into `lang`: of all, or of the files that are named. Nothing is written, and what is in the way
/// is given, where one of them is not whole.
///
/// # Errors
/// When a file cannot be read or written, has mistakes, or is inside the binary; when no file has such a name.
pub fn set_status(files: &Files, lang: &str, status: &str, only: &[String], notes: &FileNotes) -> Result<(Vec<Written>, Vec<Unready>)> {
    let all = to_translate(files, lang)?;
    let is_meant = |name: &str, asked: &str| {
        let ends = [String::new(), ".toml".to_owned(), format!(".{lang}.toml")];
        let asked = asked.strip_prefix("./").unwrap_or(asked);
        ends.iter().any(|end| {
            let there = format!("{name}{end}");
            let in_folder = files.shown(&there);
            there == asked || in_folder.as_str() == asked || in_folder.strip_prefix("./") == Some(asked)
        })
    };
    if let Some(stranger) = only.iter().find(|asked| !all.iter().any(|file| is_meant(&file.name, asked))) {
        let cause = tr!("translate-no-file", file = SafeText::show_line(stranger));
        return Err(Error::new(Kind::User, cause).hint(tr!("translate-no-file-hint")));
    }
    let meant = all.iter().filter(|file| only.is_empty() || only.iter().any(|asked| is_meant(&file.name, asked)));
    let (mut work, mut unready) = (Vec::new(), Vec::new());
    for file in meant {
        let mut translation = file.translation(notes);
        let shown = files.shown(&format!("{}.{lang}.toml", file.name));
        let in_the_way = translation.slots().filter(|(_, slot)| matches!(slot.stand(), SlotStand::Changed | SlotStand::Missing));
        unready.extend(in_the_way.map(|(block, slot)| Unready {
            file: shown.clone(),
            path: SafeText::show_line(&format!("{}.{}", block.path, slot.key)),
            changed: slot.stand() == SlotStand::Changed,
        }));
        status.clone_into(&mut translation.status);
        // A file that nobody has begun is not made for its status alone.
        if file.overlay.is_some() {
            work.push((file, translation));
        }
    }
    if status == REREAD && !unready.is_empty() {
        return Ok((Vec::new(), unready));
    }
    Ok((write_all(files, lang, notes, work)?, Vec::new()))
}
