//! `tremplin curriculum translate --export po` and `--import po`

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Cx;
use crate::author::{self, FileNotes};
use crate::clock::{Machine, World};
use crate::curriculum::{Files, read_text_of};
use crate::error::{Error, Kind, Result};
use crate::exchange::po::SIZE_MAX;
use crate::text::SafeText;
use crate::tr;

/// The texts of `files`, for translators' tools.
pub(super) fn export(cx: &mut Cx, matches: &ArgMatches, files: &Files, lang: &str) -> Result<u8> {
    let day = format!("{} 00:00+0000", Machine::new().now().date());
    let (text, n) = author::export_po(files, lang, &day, &cx.i18n)?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    cx.out.file_or_data(file, &text, &cx.i18n)?;
    cx.out.talk(&cx.say(&tr!("po-exported", n = n)));
    Ok(0)
}

/// Takes a catalogue in, and tells what came of each entry that was not simply taken.
pub(super) fn import(cx: &mut Cx, files: &Files, lang: &str, names: &[String]) -> Result<u8> {
    let [name] = names else {
        return Err(Error::new(Kind::User, tr!("po-one-file")).hint(tr!("po-one-file-hint")));
    };
    let (shown, text) = read_text_of(Path::new(name), SIZE_MAX)?;
    let (taken, written) = author::import_po(files, lang, &text, &FileNotes::new(&cx.i18n))?;
    for told in &taken.told {
        // As compilers write places: editors open them.
        cx.out.prose(&format!("{}:{}: {}", shown.as_str(), told.line, cx.say(&told.cause)))?;
    }
    for file in written.iter().filter(|file| file.changed) {
        let path = SafeText::show_path(&file.path);
        cx.out.talk(&cx.say(&tr!("file-written", path = path)));
    }
    let sum = tr!(
        "po-imported",
        entries = taken.entries,
        taken = taken.taken,
        same = taken.same,
        empty = taken.empty,
        fuzzy = taken.fuzzy,
        outdated = taken.outdated,
        refused = taken.refused
    );
    cx.out.talk(&cx.say(&sum));
    Ok(u8::from(taken.refused > 0))
}
