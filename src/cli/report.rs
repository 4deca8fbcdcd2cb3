//! `tremplin report`: the figures of this machine's journal, exact for the adviser, with nobody disclosed for others.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::learner::{adviser, enter};
use super::{Cx, output};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::learn::figures::disclosure::Audience;
use crate::learn::figures::{Period, show};
use crate::paper::{Paper, figures_sheet};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::day;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let choice = |name: &'static str, value: &'static str, values: &[&'static str]| {
        Arg::new(name).long(name).value_name(value).value_parser(values.to_vec())
    };
    Command::new("report")
        .about(say(tr!("cli-report")))
        .arg(Arg::new("from").long("from").value_name("DAY").help(say(tr!("cli-report-from"))))
        .arg(Arg::new("to").long("to").value_name("DAY").help(say(tr!("cli-report-to"))))
        .arg(Arg::new("group").long("group").value_name("NAME").help(say(tr!("cli-report-group"))))
        .arg(choice("for", "WHOM", &Audience::ALL.map(Audience::name)).default_value("own").help(say(tr!("cli-report-for"))))
        .arg(choice("format", "FORMAT", &["text", "csv", "json", "html"]).default_value("text").help(say(tr!("cli-format"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let period = period(matches)?;
    let named = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let audience = named("for").and_then(Audience::named).unwrap_or_default();
    let mut kit = cx.kit()?;
    let entered = enter(cx, &mut kit, matches).and_then(|()| kit.figure_tables(period, named("group"), audience));
    let closed = cx.close(kit);
    let tables = entered?;
    closed?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let say = |words: &Words| cx.i18n.say(words);
    let format = named("format").unwrap_or("text");
    let text = match format {
        "csv" => show::csv(&tables, &say),
        "json" => format!("{:#}", show::json(&tables, period, audience, &say)),
        "html" => {
            let paper = Paper { lang: cx.i18n.code(), say: &say, large: false };
            figures_sheet(&tables, &show::heading(period, audience), paper)
        }
        _ => show::text(&tables, period, audience, &say),
    };
    cx.out.told(format, file, &text, &cx.i18n).map(|()| 0)
}

fn period(matches: &ArgMatches) -> Result<Period> {
    let of = |name: &str| -> Result<Option<i64>> {
        let Some(typed) = matches.get_one::<String>(name) else { return Ok(None) };
        let wrong = || Error::new(Kind::User, tr!("figures-no-day", typed = SafeText::show_line(typed))).hint(tr!("figures-no-day-hint"));
        let date = day(typed).ok_or_else(wrong)?;
        Ok(Some(Millis::midnight(date).day()))
    };
    let period = Period { from: of("from")?, to: of("to")? };
    match (period.from, period.to) {
        (Some(from), Some(to)) if from > to => Err(Error::new(Kind::User, tr!("figures-turned")).hint(tr!("figures-turned-hint"))),
        _ => Ok(period),
    }
}
