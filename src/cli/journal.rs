//! `tremplin journal …`

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Cx, collect, flag};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("journal")
        .about(say(tr!("cli-journal")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("check")
                .about(say(tr!("cli-journal-check")))
                .arg(flag("rebuild", say(tr!("cli-journal-rebuild"))))
                .arg(flag("json", say(tr!("cli-json")))),
        )
        .subcommand(collect::export(i18n))
        .subcommand(collect::merge(i18n))
        .subcommand(collect::key(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    let mut kit = cx.kit()?;
    let done = match name {
        "export" => collect::run_export(cx, &mut kit, matches),
        "merge" => collect::run_merge(cx, &mut kit, matches),
        "key" => collect::run_key(cx, &mut kit, matches),
        _ => check(cx, &mut kit, matches),
    };
    let closed = kit.close();
    let code = done?;
    closed.map(|()| code)
}

fn check(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
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
        cx.out.prose(&cx.say(&said))?;
    }
    Ok(u8::from(!report.is_sound()))
}
