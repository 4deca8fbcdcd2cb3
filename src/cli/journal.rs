//! `tremplin journal …`

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag};
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("journal").about(say(tr!("cli-journal"))).subcommand_required(true).arg_required_else_help(true).subcommand(
        Command::new("check")
            .about(say(tr!("cli-journal-check")))
            .arg(flag("rebuild", say(tr!("cli-journal-rebuild"))))
            .arg(flag("json", say(tr!("cli-json")))),
    )
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some(("check", matches)) = matches.subcommand() else { return Ok(0) };
    let mut kit = cx.kit()?;
    if matches.get_flag("rebuild") {
        kit.rebuild()?;
    }
    let report = kit.disk().check()?;
    if matches.get_flag("json") {
        let damage: Vec<&str> = report.damage.iter().map(SafeText::as_str).collect();
        cx.out.data(&format!(
            "{:#}",
            json!({ "sound": report.is_sound(), "damage": damage, "caches_agree": report.caches_agree,
                    "mode": report.mode.as_str(), "events": report.events, "unknown": report.unknown, "learners": report.learners })
        ))?;
    } else {
        let said = if report.is_sound() {
            tr!("journal-sound", events = report.events, learners = report.learners)
        } else {
            tr!("journal-not-sound", n = report.damage.len())
        };
        cx.out.data(&cx.say(&said))?;
    }
    kit.close()?;
    Ok(u8::from(!report.is_sound()))
}
