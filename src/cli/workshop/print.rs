//! `tremplin workshop print`: what a gathering is run with (agenda, sign-in sheet, grids for results by seat), the sheets of all units on
//! its agenda, and the certificates of those who were there.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::super::{Cx, flag, output, prints};
use super::{adviser, wanted, which};
use crate::app::{Kit, write_in};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::WorkshopId;
use crate::learn::sitting::WorkshopPaper;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

const ALL: &str = "all";

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let words: Vec<&str> = WorkshopPaper::ALL.into_iter().map(WorkshopPaper::name).chain([ALL]).collect();
    let sheet = Arg::new("sheet").long("sheet").value_name("SHEET").value_parser(words).default_value(WorkshopPaper::Agenda.name());
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
    match WorkshopPaper::ALL.into_iter().find(|paper| paper.name() == asked) {
        Some(paper) => {
            let page = page(cx, kit, id, paper, large)?;
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
    for paper in WorkshopPaper::ALL {
        match page(cx, kit, id, paper, large) {
            Ok(page) => {
                write_in(folder, &format!("{}.html", paper.name()), page.as_bytes())?;
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
    let path = SafeText::show_path(folder);
    cx.out.talk(&cx.say(&tr!("workshop-printed", n = written, path = path)));
    Ok(())
}

fn page(cx: &mut Cx, kit: &mut Kit, id: WorkshopId, paper: WorkshopPaper, large: bool) -> Result<String> {
    let sheet = kit.workshop_paper(id, paper, large, cx.asked.lang.as_deref())?;
    if paper == WorkshopPaper::Certificates {
        cx.out.talk(&cx.say(&tr!("workshop-print-names")));
        if sheet.certificates.iter().any(|sheet| sheet.issuer.is_none()) {
            cx.out.talk(&cx.say(&crate::badge::not_signed()));
        }
    }
    Ok(prints::workshop(&sheet, &cx.i18n))
}
