//! `tremplin workshop …`

use std::io;

use clap::{ArgMatches, Command};

use super::{Cx, out::Out};
use crate::app::Mirror;
use crate::clock::{Machine, World};
use crate::error::Result;
use crate::i18n::I18n;
use crate::{linear, screen, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("workshop")
        .about(say(tr!("cli-workshop")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("room").about(say(tr!("cli-workshop-room"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    match matches.subcommand() {
        Some(("room", _)) => room(cx),
        _ => Ok(0),
    }
}

/// The room's window. It opens no journal and writes nothing.
fn room(cx: &Cx) -> Result<u8> {
    let data = cx.data()?;
    let mut mirror = Mirror::new(cx.shelf()?, I18n::new(cx.i18n.code()), Machine::new().now().date());
    if cx.asked.linear || !Out::is_terminal() || !screen::is_possible() {
        linear::room::show(&mut mirror, &data, io::stdin(), io::stdout().lock(), screen::columns())?;
        return Ok(0);
    }
    let look = screen::Look { theme: cx.asked.theme, ascii: cx.asked.ascii };
    Ok(screen::room::show(&mut mirror, &data, &look)?.exit())
}
