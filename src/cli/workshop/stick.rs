//! `tremplin workshop pack` and `collect`: the stick before and after.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::super::{Cx, flag, path};
use super::{adviser, wanted, which};
use crate::app::Kit;
use crate::error::{Error, Kind, Result};
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
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
}

/// The folder that is named, else the first stick.
fn stick(kit: &Kit, matches: &ArgMatches, name: &str) -> Result<PathBuf> {
    let found = matches.get_one::<PathBuf>(name).cloned().or_else(|| (kit.sticks)().into_iter().next());
    found.ok_or_else(|| Error::new(Kind::User, tr!("stick-none-adviser")).hint(tr!("stick-none-adviser-hint")))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = wanted(kit, matches)?;
    let file = kit.pack_workshop(id, &stick(kit, matches, "output")?)?;
    cx.out.data(SafeText::show_line(&file.to_string_lossy()).as_str())
}

pub(super) fn run_collect(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = wanted(kit, matches)?;
    let all = kit.collect_workshop(id, &stick(kit, matches, "from")?)?;
    let gathering = kit.gathering(id)?;
    if matches.get_flag("json") {
        let file = |path: &std::path::Path| SafeText::show_line(&path.to_string_lossy()).as_str().to_owned();
        let rows: Vec<Value> = all
            .iter()
            .map(|one| match &one.result {
                Ok(report) => json!({ "file": file(&one.file), "device": report.device, "new": report.merged.new, "refused": null }),
                Err(error) => json!({ "file": file(&one.file), "refused": cx.say(&error.cause) }),
            })
            .collect();
        return cx.out.data(&format!("{:#}", json!({ "files": rows, "laptops": gathering.laptops.len(), "missing": gathering.missing() })));
    }
    for one in &all {
        let file = SafeText::show_line(&one.file.to_string_lossy());
        match &one.result {
            Ok(_) => cx.out.data(file.as_str())?,
            Err(error) => {
                cx.out.talk(file.as_str());
                cx.out.error(error, &cx.i18n);
            }
        }
    }
    let told = kit.brought_in(id, &all)?;
    cx.out.talk(&cx.say(&told));
    Ok(())
}
