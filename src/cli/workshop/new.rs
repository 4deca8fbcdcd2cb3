//! `tremplin workshop new` and `plan`: a plan by options, from a file or like another one; and a plan as a file.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::super::{Cx, output, path, problems};
use super::{adviser, wanted, which};
use crate::app::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{ModuleId, UnitId};
use crate::record::{How, Level, Plan, PlanStep, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::workshop::{Agenda, clock, day, hour_typed, insert, minutes_of, write_plan};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let option = |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let number = |name: &'static str, most: i64| option(name, "N").value_parser(clap::value_parser!(u16).range(0..=most));
    Command::new("new")
        .about(say(tr!("cli-workshop-new")))
        .arg(option("title", "TITLE").help(say(tr!("plan-title"))))
        .arg(option("day", "YYYY-MM-DD").help(say(tr!("cli-workshop-day"))))
        .arg(option("start", "HH:MM").help(say(tr!("plan-start"))))
        .arg(number("minutes", 600).help(say(tr!("plan-minutes"))))
        .arg(option("level", "LEVEL").value_parser(Level::ALL.map(Level::name)).help(say(tr!("cli-workshop-level"))))
        .arg(option("place", "PLACE").help(say(tr!("plan-place"))))
        .arg(option("group", "GROUP").help(say(tr!("plan-group"))))
        .arg(number("laptops", 99).help(say(tr!("plan-laptops"))))
        .arg(number("times", 52).help(say(tr!("plan-times"))))
        .arg(option("unit", "MODULE/UNIT[:HOW]").action(ArgAction::Append).help(say(tr!("cli-workshop-unit"))))
        .arg(option("bring", "THING").action(ArgAction::Append).help(say(tr!("cli-workshop-bring"))))
        .arg(path("from", "FILE", say(tr!("cli-workshop-from"))).conflicts_with("like"))
        .arg(option("like", "WORKSHOP").help(say(tr!("cli-workshop-like"))))
        .arg(adviser(i18n))
}

pub(super) fn plan(i18n: &I18n) -> Command {
    Command::new("plan").about(i18n.say(&tr!("cli-workshop-plan"))).arg(which(i18n)).arg(output(i18n)).arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let plan = asked(cx, kit, matches)?;
    let times = matches.get_one::<u16>("times").copied().unwrap_or(1).max(1);
    let agenda = Agenda(&plan);
    let (used, all, left) = (agenda.minutes(), u32::from(plan.minutes), agenda.left());
    cx.out.talk(&cx.say(&if left < 0 {
        tr!("agenda-over", used = used, all = all, over = -left)
    } else {
        tr!("agenda-left", used = used, all = all, left = left)
    }));
    for id in kit.keep_plan(None, plan, times)? {
        cx.out.data(&id.to_string())?;
    }
    Ok(())
}

pub(super) fn run_plan(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let gathering = kit.gathering(wanted(kit, matches)?)?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    cx.out.file_or_data(file, &write_plan(&gathering.plan), &cx.i18n)
}

/// The plan that is asked for: what an option says goes before what a file or another workshop says.
fn asked(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<Plan> {
    let text = |name: &str| matches.get_one::<String>(name).map(|text| SafeText::show_line(text).as_str().trim().to_owned());
    let mut plan = match (matches.get_one::<PathBuf>("from"), matches.get_one::<String>("like")) {
        (Some(file), _) => from_file(cx, kit, file)?,
        (None, Some(like)) => kit.fresh_plan(Some(kit.find_workshop(like)?))?,
        (None, None) => kit.fresh_plan(None)?,
    };
    plan.title = text("title").unwrap_or(plan.title);
    if plan.title.is_empty() {
        return Err(Error::new(Kind::User, tr!("plan-needs-title")).hint(tr!("cli-workshop-title-hint")));
    }
    if let Some(written) = text("day") {
        if day(&written).is_none() {
            return Err(Error::new(Kind::User, tr!("cli-workshop-bad-day")).hint(tr!("cli-workshop-day-hint")));
        }
        plan.day = Some(written);
    }
    if let Some(written) = text("start") {
        let begins = hour_typed(&written).ok_or_else(|| Error::new(Kind::User, tr!("plan-bad-start")))?;
        plan.start = Some(clock(begins.into()));
    }
    plan.minutes = matches.get_one::<u16>("minutes").copied().unwrap_or(plan.minutes);
    let level = matches.get_one::<String>("level");
    plan.level = Level::ALL.into_iter().find(|one| level.is_some_and(|name| name == one.name())).unwrap_or(plan.level);
    plan.place = text("place").unwrap_or(plan.place);
    plan.group = text("group").unwrap_or(plan.group);
    plan.laptops = matches.get_one::<u16>("laptops").copied().unwrap_or(plan.laptops);
    plan.material
        .extend(matches.get_many::<String>("bring").unwrap_or_default().map(|thing| SafeText::show_line(thing).as_str().to_owned()));
    for asked in matches.get_many::<String>("unit").unwrap_or_default() {
        let step = unit(kit, asked)?;
        insert(&mut plan, step);
    }
    Ok(plan)
}

/// `scams/parcel-sms:alone` as a step; together where nothing is said.
fn unit(kit: &Kit, asked: &str) -> Result<PlanStep> {
    let none = || {
        let cause = tr!("no-such-unit", id = SafeText::show_line(asked));
        Error::new(Kind::User, cause).hint(tr!("cli-workshop-unit-hint"))
    };
    let (place, how) = asked.split_once(':').unwrap_or((asked, How::Together.name()));
    let how = How::ALL.into_iter().find(|one| one.name() == how).ok_or_else(none)?;
    let (module, unit) = place.split_once('/').ok_or_else(none)?;
    let (module, unit) = (ModuleId::new(module).ok_or_else(none)?, UnitId::new(unit).ok_or_else(none)?);
    let row = kit.shelf.row(&module)?;
    let whole = row.module(row.language())?;
    let head = whole.units.iter().find(|head| head.id == unit).ok_or_else(none)?;
    Ok(PlanStep { minutes: minutes_of(head.minutes, how), what: StepWhat::Unit { module, unit, how }, note: String::new() })
}

fn from_file(cx: &mut Cx, kit: &Kit, file: &std::path::Path) -> Result<Plan> {
    match kit.plan_in(file)? {
        Ok(plan) => Ok(plan),
        Err(found) => {
            for one in &found {
                problems::tell(cx, one);
            }
            Err(Error::new(Kind::Content, tr!("plan-file-mistakes", n = found.len())).hint(tr!("plan-file-hint")))
        }
    }
}
