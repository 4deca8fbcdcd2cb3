//! `tremplin workshop …`

mod attendance;
mod list;
mod new;
mod print;
mod room;
mod stick;

use clap::{Arg, ArgMatches, Command};

use super::learner::enter;
use super::{Cx, learn, path, prints};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::WorkshopId;
use crate::learn::sitting::Start;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("workshop")
        .about(say(tr!("cli-workshop")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(new::command(i18n))
        .subcommand(new::plan(i18n))
        .subcommand(list::command(i18n))
        .subcommand(Command::new("open").about(say(tr!("cli-workshop-open"))).arg(which(i18n)))
        .subcommand(attendance::command(i18n))
        .subcommand(print::command(i18n))
        .subcommand(room::command(i18n))
        .subcommand(stick::command(i18n))
        .subcommand(stick::collect(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    if name == "room" {
        return room::run(cx);
    }
    let mut kit = cx.kit()?;
    kit.press = Some(prints::press());
    if name == "open" {
        let start = Start { workshop: Some(wanted(&kit, matches)?), ..Start::default() };
        return learn::sit(cx, kit, start);
    }
    let done = enter(cx, &mut kit, matches).and_then(|()| match name {
        "new" => new::run(cx, &mut kit, matches),
        "plan" => new::run_plan(cx, &mut kit, matches),
        "list" => list::run(cx, &kit, matches),
        "attendance" => attendance::run(cx, &mut kit, matches),
        "pack" => stick::run(cx, &mut kit, matches),
        "collect" => stick::run_collect(cx, &mut kit, matches),
        _ => print::run(cx, &kit, matches),
    });
    let closed = kit.close();
    done?;
    closed.map(|()| 0)
}

/// Which workshop: its id or a beginning of it, `last`, `open`.
fn which(i18n: &I18n) -> Arg {
    Arg::new("workshop").value_name("WORKSHOP").required(true).help(i18n.say(&tr!("cli-workshop-which")))
}

fn wanted(kit: &Kit, matches: &ArgMatches) -> Result<WorkshopId> {
    kit.find_workshop(matches.get_one::<String>("workshop").map_or("", String::as_str))
}

fn adviser(i18n: &I18n) -> Arg {
    path("passphrase-file", "FILE", i18n.say(&tr!("cli-passphrase")))
}
