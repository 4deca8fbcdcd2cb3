//! `tremplin curriculum export`

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::{Cx, country, open, output};
use crate::author::{self, Exported, QuestionFormat};
use crate::error::Result;
use crate::i18n::I18n;
use crate::tr;

/// The words of `--format`, the first being what is given without it.
const FORMATS: [&str; 4] = ["json", "answers", "gift", "csv"];

pub(super) fn command(i18n: &I18n) -> Command {
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(FORMATS).default_value(FORMATS[0]);
    let format = format.help(i18n.say(&tr!("cli-export-format")));
    Command::new("export").about(i18n.say(&tr!("cli-export"))).arg(super::place(i18n)).arg(format).arg(country(i18n)).arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let (module, units) = open(cx, matches)?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let target = match matches.get_one::<String>("format").map(String::as_str) {
        Some("answers") => {
            exact(cx, file, &(author::answers(&module, &units).join("\n") + "\n"))?;
            return Ok(0);
        }
        Some("gift") => QuestionFormat::Gift,
        Some("csv") => QuestionFormat::Csv,
        _ => {
            cx.out.file_or_data(file, &format!("{:#}", author::outline(&module, &units)), &cx.i18n)?;
            return Ok(0);
        }
    };
    let exported = author::export_questions(&module, &units, target, &cx.i18n);
    cx.out.bytes(file, exported.text.as_bytes(), &cx.i18n)?;
    tell(cx, &exported);
    Ok(0)
}

/// How many went out, what did not, and what is lost of those that did.
fn tell(cx: &mut Cx, exported: &Exported) {
    let sum = tr!("export-sum", n = exported.questions, left = exported.left.len());
    cx.out.talk(&cx.say(&sum));
    for (place, why) in &exported.left {
        cx.out.talk(&cx.say(&tr!("export-left", place = place, why = why.clone())));
    }
    for (what, n) in exported.lost.values() {
        cx.out.talk(&cx.say(&tr!("export-lost", what = what.clone(), n = *n)));
    }
}

/// Lines of answers end with empty ones that matter: they are written as they are.
fn exact(cx: &mut Cx, file: Option<&Path>, text: &str) -> Result<()> {
    match file {
        Some(file) => crate::app::write_whole(file, text.as_bytes()),
        None => cx.out.data(text.strip_suffix('\n').unwrap_or(text)),
    }
}
