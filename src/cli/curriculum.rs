//! `tremplin curriculum …`

use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag, output, path, problems};
use crate::author;
use crate::clock::{Machine, World};
use crate::curriculum::{DEVICES, FORMS, Files, Module, Row, Shelf, Unit, forms_unit, has_mistakes};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{COUNTRIES, ModuleId, UnitId};
use crate::paper::Sheet;
use crate::text::SafeText;
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
    let folder = || Arg::new("folder").value_name("DIR").value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-folder")));
    let country = || {
        let countries = Arg::new("country").long("country").value_name("COUNTRY").value_parser(COUNTRIES);
        countries.default_value(COUNTRIES[0]).help(say(tr!("cli-country")))
    };
    let place = || Arg::new("place").value_name("MODULE[/UNIT]").required(true).help(say(tr!("cli-place")));
    Command::new("curriculum")
        .about(say(tr!("cli-curriculum")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("check").about(say(tr!("cli-check"))).arg(folder()).arg(flag("json", say(tr!("cli-json")))))
        .subcommand(
            Command::new("translate")
                .about(say(tr!("cli-translate")))
                .arg(Arg::new("to").long("to").value_name("LANG").required(true).help(say(tr!("cli-translate-to"))))
                .arg(folder()),
        )
        .subcommand(
            Command::new("export")
                .about(say(tr!("cli-export")))
                .arg(place())
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("FORMAT")
                        .value_parser(["json", "answers"])
                        .default_value("json")
                        .help(say(tr!("cli-format"))),
                )
                .arg(country())
                .arg(output(i18n)),
        )
        .subcommand(
            Command::new("print")
                .about(say(tr!("cli-print")))
                .arg(place())
                .arg(country())
                .arg(
                    Arg::new("sheet")
                        .long("sheet")
                        .value_name("SHEET")
                        .value_parser(SHEETS.map(|(name, _)| name))
                        .default_value(SHEETS[0].0)
                        .help(say(tr!("cli-sheet"))),
                )
                .arg(flag("large", say(tr!("cli-large"))))
                .arg(path("output", "FILE", say(tr!("cli-output"))).short('o')),
        )
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    match matches.subcommand() {
        Some(("check", matches)) => run_check(cx, matches),
        Some(("translate", matches)) => run_translate(cx, matches),
        Some(("export", matches)) => run_export(cx, matches),
        Some(("print", matches)) => run_print(cx, matches),
        _ => Ok(0),
    }
}

/// The folder that a command names, else those of `--curricula`, else the shipped curriculum.
fn places(cx: &Cx, matches: &ArgMatches) -> Result<Vec<Files>> {
    let named = matches.get_one::<PathBuf>("folder").cloned();
    let folders: Vec<PathBuf> = named.into_iter().chain(cx.asked.curricula.iter().cloned()).collect();
    if folders.is_empty() {
        return Ok(vec![Files::Shipped]);
    }
    folders.iter().map(|folder| Files::at(folder)).collect()
}

fn run_check(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let mut found = Vec::new();
    let mut coverage = Vec::new();
    for files in places(cx, matches)? {
        let (problems, covered) = author::check_all(&files, Machine::new().now().date())?;
        found.extend(problems);
        coverage.extend(covered);
    }
    if matches.get_flag("json") {
        let told: Vec<_> = found.iter().map(|one| problems::data(one, &cx.i18n)).collect();
        let covered: Vec<_> = coverage.iter().map(problems::coverage).collect();
        cx.out.data(&format!("{:#}", json!({ "problems": told, "translations": covered })))?;
    } else {
        for one in &found {
            cx.out.data(&problems::text(one, &cx.i18n))?;
            cx.out.data("")?;
        }
        for row in coverage.iter().filter(|row| row.fresh < row.all) {
            let lang = SafeText::show_line(&row.lang);
            let said = tr!("check-coverage", file = &row.file, lang = lang, fresh = row.fresh, all = row.all, words = row.words_left);
            cx.out.talk(&cx.say(&said));
        }
        cx.out.talk(&cx.say(&tr!("check-sum", n = found.len())));
    }
    Ok(u8::from(has_mistakes(&found)))
}

fn run_translate(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let lang = matches.get_one::<String>("to").cloned().unwrap_or_default();
    if !crate::ids::is_slug(&lang) || lang.len() > 12 {
        let cause = tr!("translate-bad-language", lang = SafeText::show_line(&lang));
        return Err(Error::new(Kind::User, cause).hint(tr!("translate-bad-language-hint")));
    }
    let note = cx.say(&tr!("translate-stale-note"));
    for files in places(cx, matches)? {
        for file in author::refresh_all(&files, &lang, &note)? {
            let path = SafeText::show_line(&file.path.to_string_lossy());
            cx.out.data(&cx.say(&tr!("translate-done", path = path, missing = file.refreshed.missing, stale = file.refreshed.stale)))?;
            for orphan in &file.refreshed.orphans {
                cx.out.talk(&cx.say(&tr!("translate-orphan", path = SafeText::show_line(orphan))));
            }
        }
    }
    Ok(0)
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

fn run_export(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let (module, units) = open(cx, matches)?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let answers = matches.get_one::<String>("format").is_some_and(|format| format == "answers");
    let text = if answers { author::answers(&module, &units).join("\n") + "\n" } else { format!("{:#}", author::outline(&module, &units)) };
    write_lines(cx, file, &text, answers)?;
    Ok(0)
}

/// Lines of answers end with empty ones that matter: they are written as they are.
fn write_lines(cx: &mut Cx, file: Option<&Path>, text: &str, exact: bool) -> Result<()> {
    if !exact {
        return cx.out.file_or_data(file, text, &cx.i18n);
    }
    match file {
        Some(file) => crate::app::write_whole(file, text.as_bytes()),
        None => cx.out.data(text.strip_suffix('\n').unwrap_or(text)),
    }
}

fn run_print(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
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
