//! `tremplin workshop pack` and `collect`: the stick before and after.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::super::{Cx, flag, path};
use super::{adviser, wanted, which};
use crate::app::{Collected, Kit};
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let stick = path("output", "DIR", say(tr!("cli-workshop-stick"))).short('o');
    Command::new("pack").about(say(tr!("cli-workshop-pack"))).arg(which(i18n)).arg(stick).arg(adviser(i18n))
}

pub(super) fn collect(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("collect")
        .about(say(tr!("cli-workshop-collect")))
        .arg(which(i18n))
        .arg(path("from", "DIR", say(tr!("cli-workshop-stick"))))
        .arg(flag("met", say(tr!("cli-workshop-met"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
}

/// The folder that is named, else the first stick.
fn stick(kit: &Kit, matches: &ArgMatches, name: &str) -> Result<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned().map_or_else(|| kit.stick_for_workshops(), Ok)
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = wanted(kit, matches)?;
    let file = kit.pack_workshop(id, &stick(kit, matches, "output")?)?;
    let path = SafeText::show_path(&file);
    cx.out.data(path.as_str())?;
    cx.out.talk(&cx.say(&tr!("stick-packed-next")));
    Ok(())
}

pub(super) fn run_collect(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let id = wanted(kit, matches)?;
    let brought = kit.collect_workshop(id, &stick(kit, matches, "from")?)?;
    // As with `journal merge`: all that could come has come, and the code tells of what did not.
    let code = brought.files.iter().filter_map(|one| one.result.as_ref().err()).map(|error| error.kind.exit()).max().unwrap_or(0);
    let worked = kit.worked_at(&kit.gathering(id)?)?;
    if matches.get_flag("met") {
        kit.meet(id, &worked.iter().map(|one| one.learner).collect::<Vec<_>>())?;
    }
    let shown = |path: &Path| SafeText::show_path(path).as_str().to_owned();
    if matches.get_flag("json") {
        let row = |one: &Collected| match &one.result {
            Ok(report) => json!({ "file": shown(&one.file), "device": report.device, "new": report.merged.new, "refused": null }),
            Err(error) => json!({ "file": shown(&one.file), "refused": cx.say(&error.cause) }),
        };
        let rows: Vec<Value> = brought.files.iter().map(row).collect();
        let told = json!({ "files": rows, "laptops": brought.came, "of": brought.of, "missing": brought.missing, "worked": worked.len() });
        cx.out.data(&format!("{told:#}"))?;
        return Ok(code);
    }
    for one in &brought.files {
        match &one.result {
            Ok(_) => cx.out.data(&shown(&one.file))?,
            Err(error) => {
                cx.out.talk(&shown(&one.file));
                cx.out.error(error, &cx.i18n);
            }
        }
    }
    cx.out.talk(&cx.say(&brought.told()));
    // Whom it brought is between the adviser and them: names are told where she sits, kept only by her word.
    if !worked.is_empty() && !matches.get_flag("met") {
        cx.out.talk(&cx.say(&tr!("met-waits", n = worked.len())));
    }
    Ok(code)
}
