//! `tremplin workshop …`

mod attendance;
mod close;
mod list;
mod new;
mod print;
mod report;
mod room;
mod stick;

pub(super) use report::printed;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::learner::adviser;
use super::{Cx, learn, learner, path, prints, problems};
use crate::app::{Kit, form_mistaken};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::WorkshopId;
use crate::learn::sitting::Start;
use crate::record::Closing;
use crate::tr;
use crate::workshop::form::Form;

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
        .subcommand(close::command(i18n))
        .subcommand(report::command(i18n))
        .subcommand(room::command(i18n))
        .subcommand(stick::command(i18n))
        .subcommand(stick::collect(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    match name {
        "room" => return room::run(cx),
        "open" => {
            let mut kit = cx.kit()?;
            kit.press = Some(prints::press());
            let start = Start { workshop: Some(wanted(&kit, matches)?), ..Start::default() };
            return learn::sit(cx, kit, start);
        }
        _ => {}
    }
    let mut kit = cx.kit()?;
    let done = learner::enter(cx, &mut kit, matches).and_then(|()| match name {
        "close" => close::run(cx, &mut kit, matches),
        "report" => report::run(cx, &mut kit, matches),
        "new" => new::run(cx, &mut kit, matches).map(|()| 0),
        "plan" => new::run_plan(cx, &mut kit, matches).map(|()| 0),
        "list" => list::run(cx, &kit, matches).map(|()| 0),
        "attendance" => attendance::run(cx, &mut kit, matches).map(|()| 0),
        "pack" => stick::run(cx, &mut kit, matches).map(|()| 0),
        "collect" => stick::run_collect(cx, &mut kit, matches),
        _ => print::run(cx, &mut kit, matches).map(|()| 0),
    });
    let closed = cx.close(kit);
    let code = done?;
    closed.map(|()| code)
}

/// Which workshop: its id or a beginning of it, `last`, `open`.
fn which(i18n: &I18n) -> Arg {
    Arg::new("workshop").value_name("WORKSHOP").required(true).help(i18n.say(&tr!("cli-workshop-which")))
}

fn wanted(kit: &Kit, matches: &ArgMatches) -> Result<WorkshopId> {
    kit.find_workshop(matches.get_one::<String>("workshop").map_or("", String::as_str))
}

fn of_form(i18n: &I18n) -> Arg {
    path("form", "FILE", i18n.say(&tr!("cli-workshop-form")))
}

/// The form that was asked for. Its mistakes are told, each at its place.
fn form(cx: &mut Cx, kit: &Kit, matches: &ArgMatches, declared: Option<&Closing>) -> Result<Form> {
    let file = matches.get_one::<PathBuf>("form").map(PathBuf::as_path);
    let found = match kit.report_form(file, declared)? {
        Ok(form) => return Ok(form),
        Err(found) => found,
    };
    for problem in &found {
        problems::tell(cx, problem);
    }
    Err(form_mistaken(&found))
}
