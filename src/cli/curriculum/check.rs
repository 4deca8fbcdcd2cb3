//! `tremplin curriculum check`

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, explain, flag, folder, grid, places, problems};
use crate::author;
use crate::clock::{Machine, World};
use crate::curriculum::Files;
use crate::error::Result;
use crate::i18n::I18n;
use crate::source::Level;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let rule = Arg::new("explain").long("explain").value_name("RULE").help(say(tr!("cli-check-explain")));
    let command = Command::new("check").about(say(tr!("cli-check"))).arg(folder(i18n)).arg(rule);
    let command = command.arg(flag("rules", say(tr!("cli-check-rules")))).arg(flag("strict", say(tr!("cli-check-strict"))));
    grid::args(command.arg(flag("json", say(tr!("cli-json")))), i18n)
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let as_data = matches.get_flag("json");
    if let Some(rule) = matches.get_one::<String>("explain") {
        return explain::explain(cx, rule, as_data);
    }
    if matches.get_flag("rules") {
        return explain::list(cx, as_data);
    }
    if matches.get_flag("grid") {
        return grid::run(cx, matches);
    }
    let mut found = Vec::new();
    let mut coverage = Vec::new();
    let mut spoken = Vec::new();
    for files in places(cx, matches)? {
        if files == Files::Shipped && !as_data {
            cx.out.talk(&cx.say(&tr!("check-shipped")));
        }
        let looked = author::look(&files, Machine::new().now().date())?;
        found.extend(looked.found);
        coverage.extend(looked.coverage);
        spoken.extend(looked.spoken);
    }
    let errors = found.iter().filter(|one| one.problem.level == Level::Error).count();
    let advice = found.len() - errors;
    let strict = matches.get_flag("strict");
    if as_data {
        let told: Vec<_> = found.iter().map(|one| problems::data(one, &cx.i18n)).collect();
        let covered: Vec<_> = coverage.iter().map(problems::coverage).collect();
        let sum = json!({ "errors": errors, "advice": advice });
        let languages: Vec<_> = spoken.iter().map(problems::spoken).collect();
        cx.out.data(&format!("{:#}", json!({ "problems": told, "translations": covered, "languages": languages, "sum": sum })))?;
    } else {
        for one in &found {
            problems::show(cx, one)?;
        }
        for row in coverage.iter().filter(|row| row.fresh < row.all) {
            let lang = SafeText::show_line(&row.lang);
            let said = tr!("check-coverage", file = &row.file, lang = lang, fresh = row.fresh, all = row.all, words = row.words_left);
            cx.out.talk(&cx.say(&said));
        }
        for one in &spoken {
            let lang = SafeText::show_line(&one.lang);
            let said = tr!("check-language", lang = lang, fresh = one.fresh, all = one.all, reread = one.reread, files = one.files);
            cx.out.talk(&cx.say(&said));
        }
        cx.out.talk(&cx.say(&tr!("check-sum", n = found.len())));
        if found.iter().any(|one| one.problem.is_unreadable()) {
            cx.out.talk(&cx.say(&tr!("check-writing-first")));
        }
        if let Some(first) = found.first() {
            cx.out.talk(&cx.say(&tr!("explain-more", rule = SafeText::show(first.problem.rule))));
        }
        if strict && errors == 0 && advice > 0 {
            cx.out.talk(&cx.say(&tr!("explain-strict")));
        }
    }
    Ok(u8::from(errors > 0 || (strict && advice > 0)))
}
