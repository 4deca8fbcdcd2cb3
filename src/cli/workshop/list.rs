//! `tremplin workshop list`: all of them, or one with its agenda and who was there.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::super::{Cx, flag};
use super::adviser;
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;
use crate::workshop::{Agenda, Gathering};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("list")
        .about(say(tr!("cli-workshop-list")))
        .arg(Arg::new("workshop").value_name("WORKSHOP").help(say(tr!("cli-workshop-which"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let json = matches.get_flag("json");
    if let Some(named) = matches.get_one::<String>("workshop") {
        return one(cx, kit, &kit.gathering(kit.find_workshop(named)?)?, json);
    }
    let all = kit.gatherings()?;
    if json {
        let rows: Vec<Value> = all.iter().map(data).collect();
        return cx.out.data(&format!("{:#}", json!({ "workshops": rows })));
    }
    for gathering in &all {
        let day = gathering.day().unwrap_or("----------");
        let title = SafeText::show_line(&gathering.plan.title);
        cx.out.data(&format!("{}  {day}  {}  {title}", gathering.id, gathering.stand().name()))?;
    }
    cx.out.talk(&cx.say(&tr!("workshops-many", n = all.len())));
    Ok(())
}

fn data(gathering: &Gathering) -> Value {
    let plan = &gathering.plan;
    json!({
        "id": gathering.id, "title": SafeText::show_line(&plan.title).as_str(), "day": gathering.day(), "start": plan.start, "stand": gathering.stand().name(),
        "place": SafeText::show_line(&plan.place).as_str(), "group": SafeText::show_line(&plan.group).as_str(),
        "level": plan.level.name(), "minutes": plan.minutes, "planned_minutes": Agenda(plan).minutes(),
        "series": plan.series.map(|series| json!({ "id": series.id, "number": series.number, "of": series.of })),
        "named": gathering.named(), "nameless": gathering.count.nameless,
        "covered": gathering.covered.iter().map(|(module, unit)| format!("{module}/{unit}")).collect::<Vec<_>>(),
    })
}

fn one(cx: &mut Cx, kit: &Kit, gathering: &Gathering, json: bool) -> Result<()> {
    let titles = kit.titles(&gathering.plan)?;
    let agenda = Agenda(&gathering.plan);
    if json {
        let steps: Vec<Value> = agenda
            .starts()
            .into_iter()
            .map(|(at, step)| json!({ "at": at, "minutes": step.minutes, "what": cx.say(&titles.step(step)) }))
            .collect();
        let mut whole = data(gathering);
        whole["steps"] = steps.into();
        return cx.out.data(&format!("{whole:#}"));
    }
    cx.out.prose(SafeText::show_line(&gathering.plan.title).as_str())?;
    for (at, step) in agenda.starts() {
        cx.out.prose(&cx.say(&titles.line(agenda, at, step)))?;
    }
    Ok(())
}
