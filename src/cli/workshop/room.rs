//! `tremplin workshop room`: the room's window.

use std::io;

use clap::Command;

use super::super::{Cx, out::Out};
use crate::app::Mirror;
use crate::clock::{Machine, World};
use crate::error::Result;
use crate::i18n::I18n;
use crate::{linear, screen, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("room").about(i18n.say(&tr!("cli-workshop-room")))
}

/// The room's window. It opens no journal and writes nothing.
pub(super) fn run(cx: &Cx) -> Result<u8> {
    let data = cx.data()?;
    let mut mirror = Mirror::new(cx.shelf()?, I18n::new(cx.i18n.code()), Machine::new().now().date());
    if cx.asked.linear || !Out::is_terminal() || !screen::is_possible() {
        linear::room::show(&mut mirror, &data, io::stdin(), io::stdout().lock(), screen::columns(&io::stdout()))?;
        return Ok(0);
    }
    let look = screen::Look { theme: cx.asked.theme, ascii: cx.asked.ascii };
    Ok(screen::room::show(&mut mirror, &data, &look)?.exit())
}
