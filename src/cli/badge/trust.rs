//! `tremplin badge trust …`: whose badges are believed here.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{adviser, read, text};
use crate::app::{Kit, fingerprint_words};
use crate::cli::{Cx, flag, learner};
use crate::error::Result;
use crate::i18n::I18n;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let file = Arg::new("file").value_name("FILE").required(true).value_parser(clap::value_parser!(PathBuf));
    let which = Arg::new("which").value_name("NAME").required(true);
    Command::new("trust")
        .about(say(tr!("cli-trust")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("add").about(say(tr!("cli-trust-add"))).arg(file.help(say(tr!("cli-trust-file")))).arg(adviser(i18n)))
        .subcommand(Command::new("list").about(say(tr!("cli-trust-list"))).arg(flag("json", say(tr!("cli-json")))))
        .subcommand(
            Command::new("remove").about(say(tr!("cli-trust-remove"))).arg(which.help(say(tr!("cli-trust-which")))).arg(adviser(i18n)),
        )
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    match name {
        "add" => {
            learner::enter(cx, kit, matches)?;
            let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
            let one = kit.trust(&read(&file)?)?;
            cx.out.talk(&cx.say(&tr!("trust-added", name = &one.name, words = fingerprint_words(&one.did, &cx.i18n))));
        }
        "remove" => {
            learner::enter(cx, kit, matches)?;
            let mut gone = kit.distrust(text(matches, "which"))?;
            // One organisation has a key for each form.
            gone.dedup_by(|one, other| one.name == other.name);
            for one in gone {
                cx.out.talk(&cx.say(&tr!("trust-removed", name = &one.name)));
            }
        }
        _ => list(cx, kit, matches.get_flag("json"))?,
    }
    Ok(0)
}

fn list(cx: &mut Cx, kit: &Kit, json: bool) -> Result<()> {
    let all = kit.trusted()?;
    if json {
        let row = |one: &crate::app::Trusted| {
            let words = fingerprint_words(&one.did, &cx.i18n);
            json!({ "id": one.did, "name": one.name.as_str(), "own": one.own, "fingerprint": words.as_str() })
        };
        return cx.out.data(&format!("{:#}", json!({ "issuers": all.iter().map(row).collect::<Vec<_>>() })));
    }
    for one in &all {
        let words = fingerprint_words(&one.did, &cx.i18n);
        cx.out.prose(&cx.say(&tr!("trust-line", name = &one.name, words = words)))?;
    }
    cx.out.talk(&cx.say(&tr!("trust-many", n = all.len())));
    Ok(())
}
