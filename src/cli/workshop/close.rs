//! `tremplin workshop close`: what was done and earned, what is declared; shown, then kept.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::report::tell_lacks;
use super::{adviser, form, of_form};
use crate::app::{BatchSaid, Kit, SignAsk};
use crate::cli::{Cx, badge, flag, learner};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::record::{Closing, Headcount};
use crate::text::SafeText;
use crate::tr;
use crate::workshop::Gathering;
use crate::workshop::form::Form;
use crate::workshop::report::{Lack, Refused, answer, begun, count, declared, report_as, report_text};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let number = |name: &'static str| Arg::new(name).long(name).value_name("N").value_parser(value_parser!(u16));
    let pairs = |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value).action(ArgAction::Append);
    Command::new("close")
        .about(say(tr!("cli-workshop-close")))
        .arg(Arg::new("workshop").value_name("ID").default_value("last").help(say(tr!("cli-workshop-which"))))
        .arg(number("minutes").help(say(tr!("cli-close-minutes"))))
        .arg(number("nameless").help(say(tr!("cli-close-nameless"))))
        .arg(pairs("count", "FIELD/BAND=N").help(say(tr!("cli-close-count"))))
        .arg(pairs("set", "FIELD=VALUE").help(say(tr!("cli-close-set"))))
        .arg(of_form(i18n))
        .arg(flag("badges", say(tr!("cli-close-badges"))))
        .arg(flag("yes", say(tr!("cli-yes"))))
        .arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let workshop = kit.find_workshop(matches.get_one::<String>("workshop").map_or("last", String::as_str))?;
    let gathering = kit.gathering(workshop)?;
    let form = form(cx, kit, matches, gathering.closed.as_ref())?;
    let (closing, counts) = typed(matches, &form, &gathering)?;
    let titles = kit.titles_of(&gathering);
    let report = report_as(&gathering, &form, &titles, Some(&closing), &counts);
    for line in kit.workshop_story(&gathering)? {
        cx.out.prose(&cx.say(&line))?;
    }
    cx.out.data(&format!("\n{}\n\n{}", form.title, report_text(&form, &report)))?;
    tell_lacks(cx, std::slice::from_ref(&report));
    if report.lacks.iter().any(Lack::is_wrong) {
        return Err(Error::new(Kind::User, tr!("close-wrong")).hint(tr!("close-wrong-hint")));
    }
    if gathering.closed.is_some() {
        cx.out.talk(&cx.say(&tr!("close-again")));
    }
    let heads = report.heads.to_string();
    learner::sure(cx, matches, &tr!("close-sure", n = SafeText::show(&heads)), &heads)?;
    let closing = declared(&gathering, &form, &titles, &closing, &counts);
    kit.close_workshop(workshop, closing, Some(counts))?;
    cx.out.talk(&cx.say(&tr!("close-done")));
    // That there is no room for a copy is told; one that is being made is waited for at the end.
    if let Some((told, true)) = kit.copy_news() {
        cx.out.talk(&cx.say(&told));
    }
    badges(cx, kit, matches, &gathering)
}

/// What is declared so far, with what was typed on the command line.
fn typed(matches: &ArgMatches, form: &Form, gathering: &Gathering) -> Result<(Closing, Headcount)> {
    let mut closing = begun(gathering, form);
    let mut counts = gathering.count.clone();
    let refused = |(cause, hint): Refused| Error::new(Kind::User, cause).hint(hint);
    closing.minutes = matches.get_one::<u16>("minutes").copied().unwrap_or(closing.minutes);
    counts.nameless = matches.get_one::<u16>("nameless").copied().unwrap_or(counts.nameless);
    let mut answers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (field, value) in pairs(matches, "set")? {
        answers.entry(field).or_default().push(value.to_owned());
    }
    for (field, values) in answers {
        answer(form, &mut closing, field, &values).map_err(refused)?;
    }
    for (name, value) in pairs(matches, "count")? {
        let (field, band) = name.split_once('/').map_or((name, None), |(field, band)| (field, Some(band)));
        let n = value.trim().parse().map_err(|_| refused((tr!("report-no-number", typed = show(value)), tr!("report-no-number-fix"))))?;
        count(form, &mut counts, field, band, n).map_err(refused)?;
    }
    Ok((closing, counts))
}

fn show(text: &str) -> SafeText {
    SafeText::show_line(text)
}

/// What stands on both sides of each `=`.
fn pairs<'m>(matches: &'m ArgMatches, name: &str) -> Result<Vec<(&'m str, &'m str)>> {
    let all = matches.get_many::<String>(name).unwrap_or_default();
    all.map(|pair| {
        let refused = || Error::new(Kind::User, tr!("close-no-pair", typed = show(pair))).hint(tr!("close-no-pair-hint"));
        pair.split_once('=').map(|(field, value)| (field.trim(), value)).ok_or_else(refused)
    })
    .collect()
}

/// The badges of those present: signed where that was asked for, else told.
fn badges(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches, gathering: &Gathering) -> Result<u8> {
    if !matches.get_flag("badges") {
        let lines = kit.badge_batch_of(gathering.id, &SignAsk::default(), true)?;
        let ready = lines.iter().filter(|line| line.said == BatchSaid::Signed).count();
        if ready > 0 {
            cx.out.talk(&cx.say(&tr!("close-badges-ready", n = ready)));
        }
        return Ok(0);
    }
    let lines = kit.badge_batch_of(gathering.id, &SignAsk::default(), false)?;
    badge::tell_batch(cx, &lines)?;
    Ok(u8::from(lines.iter().any(|line| matches!(line.said, BatchSaid::Refused(_)))))
}
