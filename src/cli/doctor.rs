//! `tremplin doctor`: so far the register entry of the GDPR alone.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::learner::{adviser, enter};
use super::{Cx, flag, output};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::paper::{Paper, register_sheet};
use crate::tr;
use crate::words::Words;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words: Words| i18n.say(&words);
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["text", "html", "json"]).default_value("text");
    Command::new("doctor")
        .about(say(tr!("cli-doctor")))
        .arg(flag("gdpr", say(tr!("cli-doctor-gdpr"))))
        .arg(format.help(say(tr!("cli-format"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    if !matches.get_flag("gdpr") {
        return Err(Error::new(Kind::User, tr!("doctor-not-yet")).hint(tr!("doctor-not-yet-hint")));
    }
    let mut kit = cx.kit()?;
    let told = enter(cx, &mut kit, matches).and_then(|()| kit.register());
    let closed = cx.close(kit);
    let register = told?;
    closed?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let say = |words: &Words| cx.i18n.say(words);
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    let text = match format {
        "json" => format!("{:#}", register.json(&say)),
        "html" => register_sheet(&register, Paper { lang: cx.i18n.code(), say: &say, large: false }),
        _ => register.text(&say),
    };
    cx.out.told(format, file, &text, &cx.i18n).map(|()| 0)
}
