//! `tremplin prints …`: what was printed here, and all of it on a stick.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::out::Out;
use super::workshop::printed;
use super::{Cx, flag};
use crate::app::{CertificateSheet, Press, WorkshopSheet, copy_prints, prints};
use crate::author;
use crate::error::Result;
use crate::i18n::I18n;
use crate::learn::figures::tables::Table;
use crate::learn::sitting::{Printout, WorkshopPaper, level_name};
use crate::paper::{
    AgendaSheet, AgendaStep, Certificate, Gathering, IssuerSeen, Paper, PaperAnswers, PaperExercise, PaperTask, Sheet, SignIn,
    agenda_sheet, certificate as draw_certificate, certificates as draw_certificates, figures_sheet, leaf, paper_answers_sheet,
    sign_in_sheet,
};
use crate::places::PRINTS;
use crate::record::{PlanStep, StepWhat};
use crate::text::SafeText;
use crate::words::Words;
use crate::workshop::Agenda;
use crate::workshop::form::Form;
use crate::workshop::report::Report;
use crate::{platform, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let to = Arg::new("folder").value_name("DIR").required(true).value_parser(clap::value_parser!(PathBuf));
    Command::new("prints")
        .about(say(tr!("cli-prints")))
        .arg(flag("json", say(tr!("cli-json"))))
        .subcommand(Command::new("copy").about(say(tr!("cli-prints-copy"))).arg(to.help(say(tr!("cli-prints-to")))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let data = cx.data()?;
    if let Some(("copy", matches)) = matches.subcommand() {
        let to = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
        let copied = copy_prints(&data, &to)?;
        for name in &copied {
            cx.out.data(SafeText::show_line(name).as_str())?;
        }
        cx.out.talk(&cx.say(&tr!("prints-copied", n = copied.len(), path = SafeText::show_path(&to))));
        return Ok(0);
    }
    let found = prints(&data)?;
    let folder = SafeText::show_path(&PRINTS.at(&data));
    if matches.get_flag("json") {
        let rows: Vec<_> =
            found.iter().map(|print| json!({ "file": SafeText::show_line(&print.name).as_str(), "bytes": print.bytes })).collect();
        cx.out.data(&format!("{:#}", json!({ "folder": folder.as_str(), "prints": rows })))?;
        return Ok(0);
    }
    for print in &found {
        cx.out.data(SafeText::show_line(&print.name).as_str())?;
    }
    cx.out.talk(&cx.say(&tr!("prints-found", n = found.len(), path = folder)));
    Ok(0)
}

/// The print face, and the desktop where a person sits before one: never for a script.
pub(super) fn press() -> Press {
    let open = if Out::is_terminal() { platform::open_with_desktop } else { |_: &Path| false };
    Press { draw, certificate, workshop, report, figures, open }
}

pub(super) fn draw(printout: &Printout, i18n: &I18n) -> String {
    let say = |words: &crate::words::Words| i18n.say(words);
    leaf(&printout.title, &printout.drawn(), Paper { lang: i18n.code(), say: &say, large: false })
}

/// A certificate, drawn in the language that it speaks.
pub(super) fn certificate(sheet: &CertificateSheet, i18n: &I18n) -> String {
    certificate_in(sheet, i18n, false)
}

/// The same in `large` letters or not.
pub(super) fn certificate_in(sheet: &CertificateSheet, i18n: &I18n, large: bool) -> String {
    let say = |words: &Words| i18n.say(words);
    draw_certificate(&of_sheet(sheet), Paper { lang: i18n.code(), say: &say, large })
}

/// Several in one file, each in the language that it speaks.
pub(super) fn certificates(sheets: &[CertificateSheet], i18n: &I18n, large: bool) -> String {
    let tongues: Vec<I18n> = sheets.iter().map(|sheet| I18n::new(&sheet.lang)).collect();
    let says: Vec<_> = tongues.iter().map(|own| |words: &Words| own.say(words)).collect();
    let papers = tongues.iter().zip(&says).map(|(own, say)| Paper { lang: own.code(), say, large });
    let all: Vec<_> = sheets.iter().map(of_sheet).zip(papers).collect();
    let say = |words: &Words| i18n.say(words);
    draw_certificates(&tr!("certificates-title"), &all, Paper { lang: i18n.code(), say: &say, large })
}

fn of_sheet(sheet: &CertificateSheet) -> Certificate<'_> {
    let issuer = sheet.issuer.as_ref().map(|issuer| IssuerSeen {
        name: issuer.name.clone(),
        place: issuer.url.clone(),
        fingerprint: issuer.words.clone(),
        code: issuer.code.clone(),
    });
    Certificate {
        person: sheet.person.as_ref(),
        badge: sheet.badge.clone(),
        description: sheet.description.clone(),
        learnt: sheet.learnt.clone(),
        observed: sheet.observed.iter().map(|text| Words::Text(text.clone())).collect(),
        issuer,
        day: sheet.day.clone(),
        picture: sheet.picture,
        square: sheet.square.as_deref(),
        id: sheet.id.clone(),
    }
}

/// The report on a workshop.
fn report(form: &Form, report: &Report, i18n: &I18n) -> String {
    printed(form, std::slice::from_ref(report), false, i18n)
}

/// The figures.
fn figures(tables: &[Table], heading: &[Words], i18n: &I18n) -> String {
    figures_sheet(tables, heading, Paper { lang: i18n.code(), say: &|words| i18n.say(words), large: false })
}

/// A paper of a workshop.
pub(super) fn workshop(sheet: &WorkshopSheet, i18n: &I18n) -> String {
    let say = |words: &Words| i18n.say(words);
    let paper = Paper { lang: i18n.code(), say: &say, large: sheet.large };
    let desk = &sheet.desk;
    let plan = &desk.gathering.plan;
    let text = |text: &String| (!text.is_empty()).then(|| SafeText::show_line(text));
    let of = Gathering {
        title: Words::Text(SafeText::show_line(&plan.title)),
        day: desk.day.clone(),
        place: text(&plan.place),
        group: text(&plan.group),
    };
    let units = |which| author::workshop_sheets(&of.title, &sheet.units, which, sheet.large, i18n).unwrap_or_default();
    match sheet.paper {
        WorkshopPaper::Handout => units(Sheet::Handout),
        WorkshopPaper::Exercise => units(Sheet::Exercise),
        WorkshopPaper::Script => units(Sheet::Script),
        WorkshopPaper::Answers => units(Sheet::Answers),
        WorkshopPaper::Certificates => certificates(&sheet.certificates, i18n, sheet.large),
        WorkshopPaper::Agenda => agenda_sheet(&agenda(of, sheet), paper),
        WorkshopPaper::SignIn => {
            // Of a series, from when to when: each column bears its own day.
            let days = sheet.days.as_ref().map(|(first, last)| tr!("sheet-days", from = first.clone(), to = last.clone()));
            let day = if sheet.sessions.is_empty() { of.day.clone() } else { days };
            let sign_in = SignIn {
                gathering: Gathering { day, ..of },
                sessions: sheet.sessions.clone(),
                names: sheet.names.clone(),
                // Room for whoever is not expected.
                rows: (sheet.names.len() + 3).max(12),
                keeper: sheet.keeper.clone(),
                kept_months: Some(sheet.months),
            };
            sign_in_sheet(&sign_in, paper)
        }
        WorkshopPaper::Results => {
            let exercise = |&(number, of): &(usize, usize)| PaperExercise { number, of };
            let tasks = sheet.works.iter();
            let tasks =
                tasks.map(|work| PaperTask { title: Some(work.title.clone()), exercises: work.exercises.iter().map(exercise).collect() });
            // A seat is a number: a grid of results names nobody.
            let seats = usize::from(plan.laptops).max(desk.gathering.heads()).max(12);
            paper_answers_sheet(&PaperAnswers { gathering: of, seats, tasks: tasks.collect() }, paper)
        }
    }
}

fn agenda(of: Gathering, sheet: &WorkshopSheet) -> AgendaSheet {
    let desk = &sheet.desk;
    let plan = &desk.gathering.plan;
    let of_plan = Agenda(plan);
    let step = |(start, step): &(u32, &PlanStep)| {
        let note = (!step.note.is_empty() && step.what != StepWhat::Own).then(|| Words::Text(SafeText::show(&step.note)));
        let how = match &step.what {
            StepWhat::IceBreaker { id } => desk.breakers.iter().find(|(known, _)| known == id).map(|(_, how)| how.words()),
            _ => None,
        };
        let clock = |after| of_plan.clock(after).map(|shown| SafeText::show(&shown));
        AgendaStep {
            what: desk.titles.step(step),
            minutes: step.minutes.into(),
            span: clock(*start).zip(clock(start.saturating_add(step.minutes.into()))),
            pause: step.what == StepWhat::Pause,
            detail: note.or(how),
        }
    };
    let mut notes = Vec::new();
    for notes_of in &desk.notes {
        let unit = desk.titles.units.get(&(notes_of.module.clone(), notes_of.unit.clone())).map(|(title, _)| title.words());
        for (label, said) in &notes_of.told {
            // Of which unit: several say how to begin.
            let label = unit.clone().map_or_else(|| label.clone(), |unit| tr!("sheet-note-of", unit = unit, label = label.clone()));
            notes.push((label, said.clone()));
        }
    }
    AgendaSheet {
        gathering: of,
        level: Some(level_name(plan.level)),
        steps: of_plan.starts().iter().map(step).collect(),
        bring: plan.material.iter().map(|thing| Words::Text(SafeText::show_line(thing))).collect(),
        notes,
    }
}
