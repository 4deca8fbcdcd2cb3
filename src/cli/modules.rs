//! `tremplin modules`: what can be learnt here, and from which folder.

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag};
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("modules").about(i18n.say(&tr!("cli-modules"))).arg(flag("json", i18n.say(&tr!("cli-json"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let shelf = cx.shelf()?;
    let mut rows = Vec::new();
    for row in shelf.rows() {
        let folder = row.folder().map(|folder| folder.as_str().to_owned());
        let module = row.module(cx.i18n.code())?;
        let units: Vec<_> =
            module.units.iter().map(|unit| json!({ "id": unit.id, "title": unit.title.value.as_str(), "minutes": unit.minutes })).collect();
        if !matches.get_flag("json") {
            let (id, title) = (SafeText::show(module.id.as_str()), module.title.words());
            cx.out.prose(&cx.i18n.say(&tr!("modules-row", id = id, title = title, minutes = module.minutes(), units = units.len())))?;
            cx.out.prose(&format!("    {}", module.summary.value.as_str()))?;
            if let Some(folder) = &folder {
                cx.out.prose(&format!("    {}", cx.i18n.say(&tr!("module-from-folder", folder = SafeText::show_line(folder)))))?;
            }
        }
        rows.push(json!({
            "id": module.id,
            "title": module.title.value.as_str(),
            "summary": module.summary.value.as_str(),
            "version": module.version.as_str(),
            "level": module.level,
            "minutes": module.minutes(),
            "folder": folder,
            "units": units,
        }));
    }
    if matches.get_flag("json") {
        cx.out.data(&format!("{:#}", json!({ "modules": rows })))?;
    }
    Ok(0)
}
