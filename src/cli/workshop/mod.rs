//! `tremplin workshop …`

mod close;
mod report;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, learner, path, problems};
use crate::app::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::record::Closing;
use crate::text::SafeText;
use crate::tr;
use crate::workshop::form::Form;

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("workshop")
        .about(i18n.say(&tr!("cli-workshop")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(close::command(i18n))
        .subcommand(report::command(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    match matches.subcommand() {
        Some(("close", matches)) => close::run(cx, matches),
        Some((_, matches)) => report::run(cx, matches),
        None => Ok(0),
    }
}

/// Opens the kit and the adviser's role, does that, and closes the journal whatever came of it.
fn as_adviser(cx: &mut Cx, matches: &ArgMatches, act: impl FnOnce(&mut Cx, &mut Kit) -> Result<u8>) -> Result<u8> {
    let mut kit = cx.kit()?;
    let done = learner::enter(cx, &mut kit, matches).and_then(|()| act(cx, &mut kit));
    let closed = kit.close();
    let code = done?;
    closed.map(|()| code)
}

/// By which the adviser's role is opened.
fn adviser(i18n: &I18n) -> Arg {
    path("passphrase-file", "FILE", i18n.say(&tr!("cli-passphrase")))
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
        cx.out.talk(&problems::text(problem, &cx.i18n));
    }
    let file = found.first().map_or(SafeText::EMPTY, |problem| problem.file.clone());
    Err(Error::new(Kind::Content, tr!("report-form-mistakes", file = file)).hint(tr!("report-form-mistakes-hint")))
}
