//! `tremplin journal …`

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Cx, backups, collect, flag};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::journal::{FILE, aside, kept};
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
        .subcommand(backups::backup(i18n))
        .subcommand(backups::list(i18n))
        .subcommand(backups::restore(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    // Before the journal is opened: it may be damaged.
    match name {
        "backups" => return backups::run_list(cx, matches),
        "restore" => return backups::run_restore(cx, matches),
        _ => {}
    }
    let mut kit = cx.kit()?;
    let done = match name {
        "export" => collect::run_export(cx, &mut kit, matches),
        "merge" => collect::run_merge(cx, &mut kit, matches),
        "backup" => backups::run_backup(cx, &mut kit, matches),
        "key" => collect::run_key(cx, &mut kit, matches),
        _ => check(cx, &mut kit, matches),
    };
    let closed = cx.close(kit);
    let code = done?;
    closed.map(|()| code)
}

fn check(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    if matches.get_flag("rebuild") {
        kit.rebuild()?;
    }
    let report = kit.disk().check()?;
    let (copies, aside) = (kept(&kit.folder)?, aside(&kit.folder)?);
    let bytes = std::fs::metadata(kit.folder.join(FILE)).map_or(0, |is| is.len());
    if matches.get_flag("json") {
        let damage: Vec<&str> = report.damage.iter().map(SafeText::as_str).collect();
        cx.out.data(&format!(
            "{:#}",
            json!({ "sound": report.is_sound(), "damage": damage, "caches_agree": report.caches_agree,
                    "mode": report.mode.as_str(), "events": report.events, "unknown": report.unknown, "learners": report.learners, "differing": report.differing,
                    "bytes": bytes, "backups": copies.len(), "set_aside": aside.len() })
        ))?;
    } else {
        let said = if report.is_sound() {
            tr!("journal-sound", events = report.events, learners = report.learners)
        } else {
            tr!("journal-not-sound", n = report.damage.len())
        };
        cx.out.prose(&cx.say(&said))?;
        cx.out.prose(&cx.say(&tr!("journal-size", size = backups::size(bytes))))?;
        cx.out.prose(&cx.say(&backups::last(&copies)))?;
        if !aside.is_empty() {
            cx.out.prose(&cx.say(&tr!("backup-aside", n = aside.len())))?;
        }
        for (module, answers) in &report.differing {
            cx.out.prose(&cx.say(&tr!("journal-differs", module = SafeText::show(module.as_str()), n = *answers)))?;
        }
        if !report.damage.is_empty() {
            cx.out.talk(&cx.say(&tr!("journal-check-restore")));
        } else if !report.caches_agree {
            cx.out.talk(&cx.say(&tr!("journal-check-rebuild")));
        }
    }
    Ok(u8::from(!report.is_sound()))
}
