//! `tremplin workshop report`: the activity report, to copy, as a table, as data, on paper.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

use super::{adviser, form, of_form};
use crate::app::Kit;
use crate::cli::{Cx, flag, output};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::paper::{Paper, ReportLine, ReportSaid, ReportSheet, report_sheets};
use crate::tr;
use crate::words::Words;
use crate::workshop::form::{Form, Separator};
use crate::workshop::report::{Report, Style, Value as Said, report_json, report_text, shown, table};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let choice = |name: &'static str, value: &'static str, values: &[&'static str]| {
        Arg::new(name).long(name).value_name(value).value_parser(values.to_vec())
    };
    Command::new("report")
        .about(say(tr!("cli-workshop-report")))
        .arg(Arg::new("workshop").value_name("ID").action(ArgAction::Append).help(say(tr!("cli-workshop-which"))))
        .arg(flag("all", say(tr!("cli-workshop-all"))).conflicts_with("workshop"))
        .arg(choice("format", "FORMAT", &["text", "csv", "json", "html"]).default_value("text").help(say(tr!("cli-format"))))
        .arg(of_form(i18n))
        .arg(choice("separator", "SIGN", &Separator::NAMES).help(say(tr!("cli-workshop-separator"))))
        .arg(choice("bom", "WORD", &["yes", "no"]).help(say(tr!("cli-workshop-bom"))))
        .arg(flag("large", say(tr!("cli-large"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let workshops = if matches.get_flag("all") {
        kit.closed_workshops()?
    } else {
        let named = matches.get_many::<String>("workshop").unwrap_or_default();
        let mut named = named.map(|name| kit.find_workshop(name)).collect::<Result<Vec<_>>>()?;
        if named.is_empty() {
            named.push(kit.find_workshop("last")?);
        }
        let mut once = Vec::new();
        for id in named {
            if !once.contains(&id) {
                once.push(id);
            }
        }
        once
    };
    let Some(first) = workshops.first() else {
        return Err(Error::new(Kind::User, tr!("report-none-closed")).hint(tr!("report-none-closed-hint")));
    };
    // One form for all: that of the first, where none is asked for.
    let declared = kit.gathering(*first)?.closed;
    let form = form(cx, kit, matches, declared.as_ref())?;
    let mut reports = workshops.iter().map(|id| kit.report_of(*id, &form)).collect::<Result<Vec<_>>>()?;
    reports.sort_by_key(|report| (report.day, report.workshop));
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    write(cx, matches, &form, &reports, file)?;
    Ok(u8::from(!tell_lacks(cx, &reports)))
}

fn write(cx: &mut Cx, matches: &ArgMatches, form: &Form, reports: &[Report], file: Option<&Path>) -> Result<()> {
    match matches.get_one::<String>("format").map_or("text", String::as_str) {
        "csv" => {
            if form.columns.is_empty() {
                let cause = tr!("report-no-columns", form = &form.title);
                return Err(Error::new(Kind::Content, cause).hint(tr!("report-no-columns-hint")));
            }
            let asked = |name: &str| matches.get_one::<String>(name).map(String::as_str);
            let style = Style {
                separator: asked("separator").and_then(Separator::named).unwrap_or(form.separator),
                mark: asked("bom").map_or(form.mark, |word| word == "yes"),
            };
            cx.out.bytes(file, table(form, reports, style).as_bytes(), &cx.i18n)
        }
        "json" => {
            let rows: Vec<Value> = reports.iter().map(|report| report_json(form, report, &|words| cx.i18n.say(words))).collect();
            cx.out.file_or_data(file, &format!("{:#}", json!({ "reports": rows })), &cx.i18n)
        }
        "html" => cx.out.file_or_data(file, &printed(form, reports, matches.get_flag("large"), &cx.i18n), &cx.i18n),
        _ => {
            let texts: Vec<String> = reports.iter().map(|report| format!("{}\n\n{}", form.title, report_text(form, report))).collect();
            cx.out.file_or_data(file, &texts.join("\n\n\n"), &cx.i18n)
        }
    }
}

/// Says what is wrong or missing; whether nothing is.
pub(super) fn tell_lacks(cx: &mut Cx, reports: &[Report]) -> bool {
    for report in reports {
        for lack in &report.lacks {
            cx.out.talk(&cx.say(&lack.words()));
        }
    }
    reports.iter().all(Report::is_whole)
}

/// The reports as pages to print, in the form's language where it is one of ours.
pub(in crate::cli) fn printed(form: &Form, reports: &[Report], large: bool, i18n: &I18n) -> String {
    let own = I18n::find(&form.lang).map(I18n::new);
    let i18n = own.as_ref().unwrap_or(i18n);
    let say = |words: &Words| i18n.say(words);
    let sheets: Vec<ReportSheet> = reports
        .iter()
        .map(|report| ReportSheet {
            title: form.title.clone(),
            lines: report
                .rows
                .iter()
                .map(|row| ReportLine {
                    label: row.label.clone(),
                    said: match &row.value {
                        Said::Bands(bands) => ReportSaid::Counts(bands.iter().map(|(_, label, n)| (label.clone(), *n)).collect()),
                        value => ReportSaid::Lines(shown(form, value)),
                    },
                })
                .collect(),
            lacks: report.lacks.iter().map(crate::workshop::report::Lack::words).collect(),
        })
        .collect();
    report_sheets(&form.title, &sheets, Paper { lang: &form.lang, say: &say, large })
}
