//! `tremplin workshop attendance`: who is there, and marks put right later, with their trace.

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

use super::super::{Cx, flag};
use super::{adviser, wanted, which};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::record::{Deed, Headcount, Presence, Record};
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let who = |presence: Presence| {
        let name = presence.name();
        let what = match presence {
            Presence::Present => tr!("cli-workshop-present"),
            Presence::Late => tr!("cli-workshop-late"),
            Presence::Left => tr!("cli-workshop-left"),
            Presence::Absent => tr!("cli-workshop-absent"),
        };
        Arg::new(name).long(name).value_name("NICKNAME").action(ArgAction::Append).help(say(what))
    };
    Command::new("attendance")
        .about(say(tr!("cli-workshop-attendance")))
        .arg(which(i18n))
        .args(Presence::ALL.map(who))
        .arg(
            Arg::new("nameless")
                .long("nameless")
                .value_name("N")
                .value_parser(clap::value_parser!(u16).range(0..=500))
                .help(say(tr!("cli-workshop-nameless"))),
        )
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = wanted(kit, matches)?;
    let mut records = Vec::new();
    for presence in Presence::ALL {
        for name in matches.get_many::<String>(presence.name()).unwrap_or_default() {
            records.push((Some(kit.find(name)?), Record::Attended { workshop: id, presence }));
        }
    }
    if let Some(nameless) = matches.get_one::<u16>("nameless").copied() {
        let count = Headcount { nameless, ..kit.gathering(id)?.count };
        records.push((None, Record::Workshop { workshop: id, deed: Deed::Counted { count } }));
    }
    kit.note_workshop(id, &records)?;
    let gathering = kit.gathering(id)?;
    let people = kit.people()?;
    let name = |learner| people.iter().find(|one| one.id == learner).map(|one| one.nickname.clone()).unwrap_or_default();
    if matches.get_flag("json") {
        let rows: Vec<Value> = gathering
            .people
            .iter()
            .map(|one| {
                let marks: Vec<Value> = one
                    .marks
                    .iter()
                    .map(|mark| json!({ "presence": mark.presence.name(), "at": mark.at, "after_close": mark.after }))
                    .collect();
                json!({ "id": one.learner, "nickname": name(one.learner).as_str(), "presence": one.presence().name(), "marks": marks })
            })
            .collect();
        let whole = json!({ "workshop": id, "people": rows, "nameless": gathering.count.nameless, "heads": gathering.heads() });
        return cx.out.data(&format!("{whole:#}"));
    }
    for one in &gathering.people {
        cx.out.data(&format!("{}  {}", one.presence().name(), SafeText::show_line(&name(one.learner))))?;
    }
    let (named, nameless) = (gathering.named(), u32::from(gathering.count.nameless));
    cx.out.talk(&cx.say(&tr!("arrival-count", named = named, nameless = nameless, n = gathering.heads())));
    Ok(())
}
