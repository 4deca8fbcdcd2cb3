//! `tremplin curriculum schema`

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, flag, output};
use crate::author;
use crate::curriculum::Authored;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::{app, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let file = Arg::new("file").value_name("FILE-KIND").value_parser(Authored::ALL.map(Authored::name)).default_value("unit");
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["json", "markdown"]).default_value("json");
    Command::new("schema")
        .about(say(tr!("cli-schema")))
        .arg(file.help(say(tr!("cli-schema-file"))))
        .arg(flag("all", say(tr!("cli-schema-all"))))
        .arg(format.help(say(tr!("cli-schema-format"))))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let output = matches.get_one::<PathBuf>("output");
    if matches.get_one::<String>("format").is_some_and(|format| format == "markdown") {
        let page = author::keys(&cx.i18n);
        cx.out.file_or_data(output.map(PathBuf::as_path), &page, &cx.i18n)?;
        return Ok(0);
    }
    if matches.get_flag("all") {
        let Some(folder) = output else {
            return Err(Error::new(Kind::User, tr!("schema-no-folder")).hint(tr!("schema-no-folder-hint")));
        };
        for (name, text) in author::schemas(&cx.i18n) {
            app::write_in(folder, &name, text.as_bytes())?;
            cx.out.prose(&cx.say(&tr!("file-written", path = SafeText::show_path(&folder.join(name)))))?;
        }
        cx.out.talk(&cx.say(&tr!("schema-how")));
        return Ok(0);
    }
    let file = matches.get_one::<String>("file").and_then(|name| Authored::named(name)).unwrap_or(Authored::Unit);
    cx.out.file_or_data(output.map(PathBuf::as_path), &author::schema(file, &cx.i18n), &cx.i18n)?;
    Ok(0)
}
