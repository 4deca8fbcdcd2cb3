//! `tremplin learner join`, `part` and `joins`: the same person known twice.

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::learner::{adviser, sure};
use super::{Cx, flag};
use crate::app::Kit;
use crate::clock::Millis;
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::text::SafeText;
use crate::tr;

/// The commands of this file, under `learner`.
pub(super) fn commands(i18n: &I18n) -> [Command; 3] {
    let say = |words| i18n.say(&words);
    let two = |command: Command| {
        let from = Arg::new("from").value_name("NICKNAME").required(true).help(say(tr!("cli-same-from")));
        let into = Arg::new("into").value_name("SAME").required(true).help(say(tr!("cli-same-into")));
        command.arg(from).arg(into).arg(adviser(i18n))
    };
    let joins = Command::new("joins").about(say(tr!("cli-learner-joins"))).arg(flag("json", say(tr!("cli-json"))));
    [
        two(Command::new("join").about(say(tr!("cli-learner-join")))).arg(flag("yes", say(tr!("cli-yes")))),
        two(Command::new("part").about(say(tr!("cli-learner-part")))),
        joins.arg(adviser(i18n)),
    ]
}

fn named<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// Shows both, asks, and joins them.
pub(super) fn join(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let (from, into) = kit.find_two(named(matches, "from"), named(matches, "into"))?;
    let (one, other) = (kit.twin(from)?, kit.twin(into)?);
    for line in one.lines().into_iter().chain(other.lines()) {
        cx.out.talk(&cx.say(&line));
    }
    let name = other.nickname.clone();
    sure(cx, matches, &tr!("same-sure", name = &name), name.as_str())?;
    let done = kit.join_people(from, into)?;
    cx.out.talk(&cx.say(&done));
    let id = |id: LearnerId| SafeText::show(&id.to_string());
    cx.out.talk(&cx.say(&tr!("same-undo", from = id(from), into = id(into))));
    Ok(())
}

/// Takes a join back.
pub(super) fn part(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let join = kit.find_join(named(matches, "from"), named(matches, "into"))?;
    let told = kit.part(join.from.0, join.into.0)?;
    cx.out.talk(&cx.say(&told));
    Ok(())
}

/// What is proposed, and what was joined.
pub(super) fn joins(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let (proposed, made) = (kit.proposals()?, kit.joins_made()?);
    let mut pairs = Vec::new();
    for (from, into) in proposed {
        pairs.push(((from, kit.twin(from)?.nickname), (into, kit.twin(into)?.nickname)));
    }
    if matches.get_flag("json") {
        let end = |(id, name): &(LearnerId, SafeText)| json!({ "id": id, "nickname": name.as_str() });
        let day = |at: Option<Millis>| at.and_then(Millis::utc).map(|at| at.date().to_string());
        let proposed: Vec<_> = pairs.iter().map(|(from, into)| json!({ "from": end(from), "into": end(into) })).collect();
        let made: Vec<_> =
            made.iter().map(|join| json!({ "from": end(&join.from), "into": end(&join.into), "day": day(join.at) })).collect();
        return cx.out.data(&format!("{:#}", json!({ "proposed": proposed, "made": made })));
    }
    for (from, into) in &pairs {
        cx.out.prose(&cx.say(&tr!("same-proposed-row", from = &from.1, into = &into.1)))?;
    }
    for join in &made {
        cx.out.prose(&cx.say(&join.line()))?;
    }
    cx.out.talk(&cx.say(&tr!("same-proposed-many", n = pairs.len())));
    Ok(())
}
