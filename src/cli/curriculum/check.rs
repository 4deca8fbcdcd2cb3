//! `tremplin curriculum check`

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag, folder, places, problems};
use crate::author;
use crate::clock::{Machine, World};
use crate::curriculum::has_mistakes;
use crate::error::Result;
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    Command::new("check").about(i18n.say(&tr!("cli-check"))).arg(folder(i18n)).arg(flag("json", i18n.say(&tr!("cli-json"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let mut found = Vec::new();
    let mut coverage = Vec::new();
    for files in places(cx, matches)? {
        let (problems, covered) = author::check_all(&files, Machine::new().now().date())?;
        found.extend(problems);
        coverage.extend(covered);
    }
    if matches.get_flag("json") {
        let told: Vec<_> = found.iter().map(|one| problems::data(one, &cx.i18n)).collect();
        let covered: Vec<_> = coverage.iter().map(problems::coverage).collect();
        cx.out.data(&format!("{:#}", json!({ "problems": told, "translations": covered })))?;
    } else {
        for one in &found {
            cx.out.data(&problems::text(one, &cx.i18n))?;
            cx.out.data("")?;
        }
        for row in coverage.iter().filter(|row| row.fresh < row.all) {
            let lang = SafeText::show_line(&row.lang);
            let said = tr!("check-coverage", file = &row.file, lang = lang, fresh = row.fresh, all = row.all, words = row.words_left);
            cx.out.talk(&cx.say(&said));
        }
        cx.out.talk(&cx.say(&tr!("check-sum", n = found.len())));
    }
    Ok(u8::from(has_mistakes(&found)))
}
