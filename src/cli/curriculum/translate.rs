//! `tremplin curriculum translate`

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command};

use super::{Cx, coverage, flag, output, po};
use crate::author::{self, FileNotes, Unready, Written};
use crate::curriculum::Files;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::source::STATUSES;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let to = Arg::new("to").long("to").value_name("LANG").required_unless_present("table").help(i18n.say(&tr!("cli-translate-to")));
    let status = Arg::new("status").long("status").value_name("STATUS").value_parser(STATUSES);
    let format = |name: &'static str, help: String| Arg::new(name).long(name).value_name("FORMAT").value_parser(["po"]).help(help);
    let paths = Arg::new("paths").value_name("DIR").value_parser(clap::value_parser!(PathBuf)).num_args(0..).action(ArgAction::Append);
    Command::new("translate")
        .about(i18n.say(&tr!("cli-translate")))
        .arg(to)
        .arg(flag("table", i18n.say(&tr!("cli-translate-table"))))
        .arg(status.help(i18n.say(&tr!("cli-translate-status"))))
        .arg(format("export", i18n.say(&tr!("cli-translate-export"))))
        .arg(format("import", i18n.say(&tr!("cli-translate-import"))))
        .arg(output(i18n).requires("export"))
        .arg(flag("json", i18n.say(&tr!("cli-json"))).requires("table"))
        .arg(paths.help(i18n.say(&tr!("cli-translate-paths"))))
        .group(ArgGroup::new("what").args(["table", "status", "export", "import"]))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let lang = matches.get_one::<String>("to").cloned();
    if let Some(lang) = lang.as_ref().filter(|lang| !crate::ids::is_slug(lang) || lang.len() > 12) {
        let cause = tr!("translate-bad-language", lang = SafeText::show_line(lang));
        return Err(Error::new(Kind::User, cause).hint(tr!("translate-bad-language-hint")));
    }
    let (folder, names) = folder_and_names(cx, matches)?;
    if matches.get_flag("table") {
        refuse_names(&names)?;
        return coverage::run(cx, matches, &folder, lang.as_deref());
    }
    let lang = lang.unwrap_or_default();
    if I18n::find(&lang).is_none() {
        cx.out.talk(&cx.say(&tr!("translate-not-spoken", lang = SafeText::show_line(&lang))));
    }
    if matches.contains_id("import") {
        return po::import(cx, &folder, &lang, &names);
    }
    let notes = FileNotes::new(&cx.i18n);
    if let Some(status) = matches.get_one::<String>("status") {
        let (written, unready) = author::set_status(&folder, &lang, status, &names, &notes)?;
        return tell_status(cx, status, &written, &unready);
    }
    refuse_names(&names)?;
    if matches.contains_id("export") {
        return po::export(cx, matches, &folder, &lang);
    }
    let written = author::refresh_all(&folder, &lang, &notes)?;
    tell(cx, &written)?;
    Ok(0)
}

/// The folder that is named first, else those of `--curricula`, else what ships; and what else is named.
fn folder_and_names(cx: &Cx, matches: &ArgMatches) -> Result<(Files, Vec<String>)> {
    let mut paths: Vec<PathBuf> = matches.get_many::<PathBuf>("paths").unwrap_or_default().cloned().collect();
    let named = paths.iter().position(|path| path.is_dir()).map(|at| paths.remove(at));
    // A folder that is not there is not a file of another one.
    if named.is_none() && !matches.contains_id("status") && !matches.contains_id("import") && !paths.is_empty() {
        return Ok((Files::at(&paths.remove(0))?, Vec::new()));
    }
    let folder = named.or_else(|| cx.asked.curricula.first().cloned());
    let files = folder.map_or(Ok(Files::Shipped), |folder| Files::at(&folder))?;
    Ok((files, paths.iter().map(|path| path.to_string_lossy().into_owned()).collect()))
}

fn refuse_names(names: &[String]) -> Result<()> {
    let Some(name) = names.first() else { return Ok(()) };
    let cause = tr!("translate-no-file", file = SafeText::show_line(name));
    Err(Error::new(Kind::User, cause).hint(tr!("translate-no-file-hint")))
}

/// A line a file, then the sum.
pub(super) fn tell(cx: &mut Cx, written: &[Written]) -> Result<()> {
    for file in written {
        let path = SafeText::show_path(&file.path);
        let one = &file.refreshed;
        let done = if one.missing + one.stale == 0 {
            if file.changed { tr!("translate-whole", path = &path) } else { tr!("translate-up-to-date", path = &path) }
        } else {
            tr!("translate-done", path = &path, missing = one.missing, stale = one.stale, words = one.words_left)
        };
        cx.out.prose(&cx.say(&done))?;
        for (line, key) in &one.left {
            let words = tr!("translate-left", path = &path, line = *line, key = SafeText::show_line(key));
            cx.out.prose(&cx.say(&words))?;
        }
        for orphan in &one.orphans {
            cx.out.talk(&cx.say(&tr!("translate-orphan", path = SafeText::show_line(orphan))));
        }
        if one.demoted {
            cx.out.talk(&cx.say(&tr!("translate-demoted", path = &path)));
        }
    }
    let words: usize = written.iter().map(|file| file.refreshed.words_left).sum();
    cx.out.talk(&cx.say(&tr!("translate-sum", files = written.len(), words = words)));
    Ok(())
}

fn tell_status(cx: &mut Cx, status: &str, written: &[Written], unready: &[Unready]) -> Result<u8> {
    for one in unready {
        let said = if one.changed {
            tr!("translate-unready-changed", file = &one.file, path = &one.path)
        } else {
            tr!("translate-unready-missing", file = &one.file, path = &one.path)
        };
        cx.out.prose(&cx.say(&said))?;
    }
    if !unready.is_empty() {
        cx.out.talk(&cx.say(&tr!("translate-unready", n = unready.len())));
        return Ok(1);
    }
    for file in written {
        let path = SafeText::show_path(&file.path);
        cx.out.prose(&cx.say(&tr!("translate-status", path = path, status = SafeText::show(status))))?;
    }
    Ok(0)
}
