//! `tremplin badge …`

mod batch;
mod certificate;
mod issue;
mod issuer;
mod revoke;
mod trust;
mod verify;

pub(super) use batch::tell_batch;

use std::io::Read;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};

use super::learner::adviser;
use super::{Cx, learner};
use crate::app::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("badge")
        .about(i18n.say(&tr!("cli-badge")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(issuer::command(i18n))
        .subcommand(issue::command(i18n))
        .subcommand(batch::list(i18n))
        .subcommand(issue::observe(i18n))
        .subcommand(certificate::command(i18n))
        .subcommand(verify::command(i18n))
        .subcommand(trust::command(i18n))
        .subcommand(revoke::command(i18n))
        .subcommand(revoke::publish(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    // Whoever only checks a badge needs nothing that lasts: on a locked stick, beside a damaged journal.
    let mut kit = if name == "verify" { cx.kit().or_else(|_| cx.kit_without_disk())? } else { cx.kit()? };
    let done = match name {
        "issuer" => issuer::run(cx, &mut kit, matches),
        "issue" => issue::run(cx, &mut kit, matches),
        "list" => batch::run_list(cx, &mut kit, matches),
        "observe" => issue::run_observe(cx, &mut kit, matches),
        "certificate" => certificate::run(cx, &mut kit, matches),
        "verify" => verify::run(cx, &kit, matches),
        "trust" => trust::run(cx, &mut kit, matches),
        "revoke" => revoke::run(cx, &mut kit, matches),
        _ => revoke::run_publish(cx, &mut kit, matches),
    };
    let closed = cx.close(kit);
    let code = done?;
    closed.map(|()| code)
}

fn of_learner(i18n: &I18n) -> Arg {
    Arg::new("learner").long("learner").value_name("NICKNAME").help(i18n.say(&tr!("cli-learner")))
}

fn of_module(i18n: &I18n) -> Arg {
    Arg::new("module").long("module").value_name("MODULE").help(i18n.say(&tr!("cli-module")))
}

/// The role, where a passphrase file was given; what needs no role goes on without one.
fn maybe_enter(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    if matches.contains_id("passphrase-file") { learner::enter(cx, kit, matches) } else { Ok(()) }
}

fn whose(kit: &Kit, matches: &ArgMatches) -> Result<LearnerId> {
    kit.find(text(matches, "learner"))
}

fn which(kit: &Kit, matches: &ArgMatches) -> Result<ModuleId> {
    module_named(kit, text(matches, "module"))
}

fn module_named(kit: &Kit, name: &str) -> Result<ModuleId> {
    let none = || Error::new(Kind::User, tr!("no-such-module", id = SafeText::show_line(name))).hint(tr!("no-such-module-hint"));
    let id = ModuleId::new(name).ok_or_else(none)?;
    kit.shelf.row(&id).map(|row| row.id.clone())
}

fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// Largest file that is read, in bytes; the smaller limits of each form come after.
const LARGEST: u64 = 16 << 20;

/// The bytes of a file, or of standard input for `-`.
fn read(file: &Path) -> Result<Vec<u8>> {
    let not_read = |said: &dyn std::fmt::Display| Error::not_read(file).detail(said);
    let mut bytes = Vec::new();
    let read = if file.as_os_str() == "-" {
        std::io::stdin().lock().take(LARGEST).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(LARGEST).read_to_end(&mut bytes))
    };
    read.map_err(|said| not_read(&said))?;
    Ok(bytes)
}
