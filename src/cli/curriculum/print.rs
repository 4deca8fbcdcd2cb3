//! `tremplin curriculum print`

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, country, flag, open_module, output, place, units_of};
use crate::author;
use crate::curriculum::DEVICES;
use crate::error::Result;
use crate::i18n::I18n;
use crate::paper::Sheet;
use crate::tr;

/// Which sheets are printed, by the word for each.
const SHEETS: [(&str, Sheet); 5] = [
    ("all", Sheet::All),
    ("handout", Sheet::Handout),
    ("exercise", Sheet::Exercise),
    ("answers", Sheet::Answers),
    ("script", Sheet::Script),
];

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let sheet = Arg::new("sheet").long("sheet").value_name("SHEET").value_parser(SHEETS.map(|(name, _)| name));
    let sheet = sheet.default_value(SHEETS[0].0).help(say(tr!("cli-sheet")));
    let large = flag("large", say(tr!("cli-large")));
    let command = Command::new("print").about(say(tr!("cli-print")));
    command.arg(place(i18n)).arg(country(i18n)).arg(sheet).arg(large).arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let shelf = cx.shelf()?;
    let (whole, row, unit) = open_module(cx, matches, &shelf)?;
    let large = matches.get_flag("large");
    let which = matches.get_one::<String>("sheet").and_then(|name| SHEETS.iter().find(|(known, _)| known == name));
    let which = which.map_or(Sheet::All, |(_, which)| *which);
    let html = if unit.as_ref().is_some_and(|unit| unit.as_str() == DEVICES) && !whole.devices.is_empty() {
        author::device_sheets(&whole, large, &cx.i18n)
    } else {
        let units = units_of(cx, matches, (&whole, row, unit))?;
        author::sheets(&Rc::new(whole), &units, which, large, &cx.i18n)
    };
    cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &html, &cx.i18n)?;
    Ok(0)
}
