//! `tremplin reset-terminal`: a terminal that something left unusable is put right.

use clap::Command;

use super::Cx;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::screen::{Reset, reset_terminal};
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("reset-terminal").about(i18n.say(&tr!("cli-reset-terminal")))
}

pub(super) fn run(cx: &mut Cx) -> Result<u8> {
    let gone = |said: std::io::Error| Error::new(Kind::Io, tr!("reset-terminal-gone")).hint(tr!("reset-terminal-gone-hint")).detail(&said);
    let said = match reset_terminal().map_err(gone)? {
        Reset::Whole => tr!("reset-terminal-done"),
        Reset::Drawn => tr!("reset-terminal-drawn"),
        Reset::NoTerminal => tr!("reset-terminal-none"),
    };
    cx.out.talk(&cx.say(&said));
    Ok(0)
}
