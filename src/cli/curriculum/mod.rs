//! `tremplin curriculum …`: one file a verb; here what several of them share.

mod check;
mod coverage;
mod diff;
mod explain;
mod export;
mod grid;
mod import;
mod install;
mod new;
mod pack;
mod po;
mod preview;
mod print;
mod schema;
mod translate;
mod verify;

use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, flag, output, problems};
use crate::clock::{Machine, World};
use crate::curriculum::{FORMS, Files, Module, Row, Shelf, Unit, forms_unit};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{COUNTRIES, ModuleId, UnitId};
use crate::text::SafeText;
use crate::tr;

/// One verb: its name, its description, what it does.
type Verb = (&'static str, fn(&I18n) -> Command, fn(&mut Cx, &ArgMatches) -> Result<u8>);

/// The verbs, in the order of a trainer's work.
const VERBS: &[Verb] = &[
    ("new", new::command, new::run),
    ("check", check::command, check::run),
    ("schema", schema::command, schema::run),
    ("translate", translate::command, translate::run),
    ("diff", diff::command, diff::run),
    ("import", import::command, import::run),
    ("export", export::command, export::run),
    ("print", print::command, print::run),
    ("pack", pack::command, pack::run),
    ("verify", verify::command, verify::run),
    ("install", install::command, install::run),
    ("preview", preview::command, preview::run),
];

pub(super) fn command(i18n: &I18n) -> Command {
    let noun = Command::new("curriculum").about(i18n.say(&tr!("cli-curriculum"))).subcommand_required(true).arg_required_else_help(true);
    VERBS.iter().fold(noun, |noun, (_, command, _)| noun.subcommand(command(i18n)))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    VERBS.iter().find(|(verb, ..)| *verb == name).map_or(Ok(0), |(.., run)| run(cx, matches))
}

/// The folder of a curriculum or a module.
fn folder(i18n: &I18n) -> Arg {
    Arg::new("folder").value_name("DIR").value_parser(clap::value_parser!(PathBuf)).help(i18n.say(&tr!("cli-folder")))
}

/// A module, or one of its units.
fn place(i18n: &I18n) -> Arg {
    Arg::new("place").value_name("MODULE[/UNIT]").required(true).help(i18n.say(&tr!("cli-place")))
}

/// For which country.
fn country(i18n: &I18n) -> Arg {
    let countries = Arg::new("country").long("country").value_name("COUNTRY").value_parser(COUNTRIES);
    countries.default_value(COUNTRIES[0]).help(i18n.say(&tr!("cli-country")))
}

/// The folder that a command names, else those of `--curricula`, else the one where one stands if it is a curriculum or a module, else
/// the shipped curriculum.
fn places(cx: &Cx, matches: &ArgMatches) -> Result<Vec<Files>> {
    let named = matches.get_one::<PathBuf>("folder").cloned();
    let folders: Vec<PathBuf> = named.into_iter().chain(cx.asked.curricula.iter().cloned()).collect();
    if folders.is_empty() {
        let here = if Path::new("curriculum.toml").is_file() {
            Some(PathBuf::from("."))
        } else {
            // A module is called as its folder.
            Path::new("module.toml").is_file().then(std::env::current_dir).and_then(std::result::Result::ok)
        };
        return Ok(vec![here.map_or(Ok(Files::Shipped), |here| Files::at(&here))?]);
    }
    folders.iter().map(|folder| Files::at(folder)).collect()
}

/// A module as a room of the country that is asked for sees it, its place on the shelf, and the unit that is named, if one is.
fn open_module<'s>(cx: &Cx, matches: &ArgMatches, shelf: &'s Shelf) -> Result<(Module, &'s Row, Option<UnitId>)> {
    let place = matches.get_one::<String>("place").cloned().unwrap_or_default();
    let (module, unit) = module_and_unit(&place)?;
    let row = shelf.row(&module)?;
    let today = Machine::new().now().date();
    let somebody = SafeText::show(&cx.say(&tr!("contact-nobody")));
    let whole = row.in_room(cx.i18n.code(), country_of(matches), today, somebody)?;
    Ok((whole, row, unit))
}

fn country_of(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("country").map_or(COUNTRIES[0], String::as_str)
}

/// A module, and the units asked for of it.
fn open(cx: &Cx, matches: &ArgMatches) -> Result<(Rc<Module>, Vec<Rc<Unit>>)> {
    let shelf = cx.shelf()?;
    let (whole, row, unit) = open_module(cx, matches, &shelf)?;
    let units = units_of(cx, matches, (&whole, row, unit))?;
    Ok((Rc::new(whole), units))
}

fn units_of(cx: &Cx, matches: &ArgMatches, (whole, row, unit): (&Module, &Row, Option<UnitId>)) -> Result<Vec<Rc<Unit>>> {
    let wanted: Vec<UnitId> =
        whole.units.iter().map(|head| head.id.clone()).filter(|id| unit.as_ref().is_none_or(|unit| unit == id)).collect();
    let wanted = if unit.as_ref().is_some_and(|unit| whole.forms && unit.as_str() == FORMS) { vec![forms_unit()] } else { wanted };
    if wanted.is_empty() {
        let id = SafeText::show_line(unit.as_ref().map_or("", UnitId::as_str));
        return Err(Error::new(Kind::User, tr!("no-such-unit", id = id)).hint(tr!("no-such-module-hint")));
    }
    let read = |id: &UnitId| Ok(Rc::new(row.unit(id, cx.i18n.code())?.for_country(country_of(matches))));
    wanted.iter().map(read).collect()
}

/// `MODULE` or `MODULE/UNIT`.
pub(super) fn module_and_unit(place: &str) -> Result<(ModuleId, Option<UnitId>)> {
    let (module, unit) = place.split_once('/').map_or((place, None), |(module, unit)| (module, Some(unit)));
    let bad = || Error::new(Kind::User, tr!("no-such-module", id = SafeText::show_line(place))).hint(tr!("no-such-module-hint"));
    let unit = unit.map(|unit| UnitId::new(unit).ok_or_else(bad)).transpose()?;
    Ok((ModuleId::new(module).ok_or_else(bad)?, unit))
}
