//! `tremplin workshop print`: what a gathering is run with (agenda, sign-in sheet, grids for results by seat), the sheets of all units on
//! its agenda, and the certificates of those who were there.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::super::curriculum::SHEETS;
use super::super::{Cx, flag, output, prints};
use super::{adviser, wanted, which};
use crate::app::{Kit, write_in};
use crate::author;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::WorkshopId;
use crate::learn::sitting::WorkshopPaper;
use crate::paper::Sheet;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// One sort of paper.
#[derive(Clone, Copy)]
enum Print {
    Own(WorkshopPaper),
    Units(Sheet),
    Certificates,
}

/// What is not of the units, by the word for each, in the order in which it is needed.
const OWN: [(&str, Print); 4] = [
    ("agenda", Print::Own(WorkshopPaper::Agenda)),
    ("sign-in", Print::Own(WorkshopPaper::SignIn)),
    ("results", Print::Own(WorkshopPaper::Results)),
    ("certificate", Print::Certificates),
];
const ALL: &str = "all";

/// Each sort by its word; the sheets of units are those that `curriculum print` knows.
fn sorts() -> impl Iterator<Item = (&'static str, Print)> {
    OWN.into_iter().chain(SHEETS.into_iter().filter(|(_, which)| *which != Sheet::All).map(|(word, which)| (word, Print::Units(which))))
}

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let words: Vec<&str> = sorts().map(|(word, _)| word).chain([ALL]).collect();
    let sheet = Arg::new("sheet").long("sheet").value_name("SHEET").value_parser(words).default_value(OWN[0].0);
    Command::new("print")
        .about(say(tr!("cli-workshop-print")))
        .arg(which(i18n))
        .arg(sheet.help(say(tr!("cli-workshop-sheet"))))
        .arg(flag("large", say(tr!("cli-large"))))
        .arg(output(i18n))
        .arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = wanted(kit, matches)?;
    let large = matches.get_flag("large");
    let to = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    let asked = matches.get_one::<String>("sheet").map_or("", String::as_str);
    match sorts().find(|(word, _)| *word == asked) {
        Some((_, print)) => {
            let page = page(cx, kit, id, print, large)?;
            cx.out.file_or_data(to, &page, &cx.i18n)
        }
        None => all(cx, kit, id, large, to),
    }
}

/// Every sort, a file each, in a folder. What there is none of is said, and is no mistake.
fn all(cx: &mut Cx, kit: &mut Kit, id: WorkshopId, large: bool, to: Option<&Path>) -> Result<()> {
    let folder = to.ok_or_else(|| Error::new(Kind::User, tr!("workshop-print-folder")).hint(tr!("workshop-print-folder-hint")))?;
    let mut written = 0_usize;
    let mut lacks: Vec<Words> = Vec::new();
    for (word, print) in sorts() {
        match page(cx, kit, id, print, large) {
            Ok(page) => {
                write_in(folder, &format!("{word}.html"), page.as_bytes())?;
                written += 1;
            }
            Err(error) if error.kind == Kind::User => {
                if !lacks.contains(&error.cause) {
                    lacks.push(error.cause);
                }
            }
            Err(error) => return Err(error),
        }
    }
    for lack in &lacks {
        cx.out.talk(&cx.say(lack));
    }
    let path = SafeText::show_line(&folder.to_string_lossy());
    cx.out.talk(&cx.say(&tr!("workshop-printed", n = written, path = path)));
    Ok(())
}

fn page(cx: &mut Cx, kit: &mut Kit, id: WorkshopId, print: Print, large: bool) -> Result<String> {
    match print {
        Print::Own(paper) => Ok(prints::workshop(&kit.workshop_sheet(id, paper, large)?, &cx.i18n)),
        Print::Units(which) => {
            let title = Words::Text(SafeText::show_line(&kit.gathering(id)?.plan.title));
            let page = author::workshop_sheets(&title, &kit.workshop_units(id)?, which, large, &cx.i18n);
            page.ok_or_else(|| Error::new(Kind::User, tr!("workshop-print-nothing")).hint(tr!("workshop-print-nothing-hint")))
        }
        Print::Certificates => {
            let sheets = kit.workshop_certificates(id, cx.asked.lang.as_deref())?;
            cx.out.talk(&cx.say(&tr!("workshop-print-names")));
            if sheets.iter().any(|sheet| sheet.issuer.is_none()) {
                cx.out.talk(&cx.say(&crate::badge::not_signed()));
            }
            Ok(prints::certificates(&sheets, &cx.i18n, large))
        }
    }
}
