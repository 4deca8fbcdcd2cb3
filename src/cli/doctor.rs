//! `tremplin doctor`: what this machine can and cannot do; and the register entry of the GDPR.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::learner::{adviser, enter};
use super::{Cx, flag, output};
use crate::app::{CheckupAsked, gather};
use crate::clock::Machine;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::paper::{Paper, register_sheet};
use crate::words::Words;
use crate::{screen, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words: Words| i18n.say(&words);
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["text", "html", "json"]).default_value("text");
    Command::new("doctor")
        .about(say(tr!("cli-doctor")))
        .arg(flag("gdpr", say(tr!("cli-doctor-gdpr"))))
        .arg(format.help(say(tr!("cli-format"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

/// What it is told in.
fn format(matches: &ArgMatches) -> &str {
    let named = matches.get_one::<String>("format").map_or("text", String::as_str);
    if matches.get_flag("json") { "json" } else { named }
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    if matches.get_flag("gdpr") { register(cx, matches) } else { checkup(cx, matches) }
}

fn checkup(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let format = format(matches);
    if format == "html" {
        return Err(Error::new(Kind::User, tr!("checkup-no-page")).hint(tr!("checkup-no-page-hint")));
    }
    let world = Machine::new();
    let asked = CheckupAsked { folder: cx.data(), shelf: cx.shelf(), terminal: screen::seen(), world: &world, i18n: &cx.i18n };
    let found = gather(asked).checkup();
    let say = |words: &Words| cx.i18n.say(words);
    let text = if format == "json" { format!("{:#}", found.json(&say)) } else { found.text(&say) };
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    cx.out.told(format, file, &text, &cx.i18n)?;
    Ok(u8::from(!found.to_mend().is_empty()))
}

fn register(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let mut kit = cx.kit()?;
    let told = enter(cx, &mut kit, matches).and_then(|()| kit.register());
    let closed = cx.close(kit);
    let register = told?;
    closed?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let say = |words: &Words| cx.i18n.say(words);
    let format = format(matches);
    let text = match format {
        "json" => format!("{:#}", register.json(&say)),
        "html" => register_sheet(&register, Paper { lang: cx.i18n.code(), say: &say, large: false }),
        _ => register.text(&say),
    };
    cx.out.told(format, file, &text, &cx.i18n).map(|()| 0)
}
