//! `tremplin workshop print`: its agenda with notes, the sheet that people sign, the grid for results by seat.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::super::{Cx, flag, output, prints};
use super::{adviser, wanted, which};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::learn::sitting::WorkshopPaper;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let sheet = Arg::new("sheet").long("sheet").value_name("SHEET").value_parser(["agenda", "sign-in", "results"]).default_value("agenda");
    Command::new("print")
        .about(say(tr!("cli-workshop-print")))
        .arg(which(i18n))
        .arg(sheet.help(say(tr!("cli-workshop-sheet"))))
        .arg(flag("large", say(tr!("cli-workshop-large"))))
        .arg(output(i18n))
        .arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let paper = match matches.get_one::<String>("sheet").map(String::as_str) {
        Some("sign-in") => WorkshopPaper::SignIn,
        Some("results") => WorkshopPaper::Results,
        _ => WorkshopPaper::Agenda,
    };
    let sheet = kit.workshop_sheet(wanted(kit, matches)?, paper, matches.get_flag("large"))?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    cx.out.file_or_data(file, &prints::workshop(&sheet, &cx.i18n), &cx.i18n)
}
