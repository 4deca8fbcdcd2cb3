//! `tremplin curriculum export`

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::{Cx, country, open, output, place};
use crate::author;
use crate::error::Result;
use crate::i18n::I18n;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["json", "answers"]).default_value("json");
    let format = format.help(i18n.say(&tr!("cli-format")));
    Command::new("export").about(i18n.say(&tr!("cli-export"))).arg(place(i18n)).arg(format).arg(country(i18n)).arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let (module, units) = open(cx, matches)?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let answers = matches.get_one::<String>("format").is_some_and(|format| format == "answers");
    let text = if answers { author::answers(&module, &units).join("\n") + "\n" } else { format!("{:#}", author::outline(&module, &units)) };
    write_lines(cx, file, &text, answers)?;
    Ok(0)
}

/// Lines of answers end with empty ones that matter: they are written as they are.
fn write_lines(cx: &mut Cx, file: Option<&Path>, text: &str, exact: bool) -> Result<()> {
    if !exact {
        return cx.out.file_or_data(file, text, &cx.i18n);
    }
    match file {
        Some(file) => crate::app::write_whole(file, text.as_bytes()),
        None => cx.out.data(text.strip_suffix('\n').unwrap_or(text)),
    }
}
