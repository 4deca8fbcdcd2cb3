//! `tremplin curriculum check --grid`: the quality grid, a page to print or data.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde_json::Value;

use super::{Cx, flag, output, places};
use crate::author::{Grid, grid};
use crate::clock::{Machine, World};
use crate::error::Result;
use crate::i18n::{I18n, date};
use crate::tr;

/// The arguments of the grid.
pub(super) fn args(command: Command, i18n: &I18n) -> Command {
    command.arg(flag("grid", i18n.say(&tr!("cli-check-grid")))).arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let now = Machine::new().now();
    let grids = places(cx, matches)?.iter().map(|files| grid(files, now.date(), date(now))).collect::<Result<Vec<Grid>>>()?;
    let text = if matches.get_flag("json") {
        let data: Vec<Value> = grids.iter().map(|grid| grid.data(&cx.i18n)).collect();
        format!("{:#}", Value::from(data))
    } else {
        Grid::pages(&grids, &cx.i18n)
    };
    cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &text, &cx.i18n)?;
    Ok(0)
}
