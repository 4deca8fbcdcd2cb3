//! Badges of many people at once, and the list of who is where.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::{adviser, module_named, of_learner, read, text, whose};
use crate::app::{BadgeForm, BatchLine, BatchSaid, Kit, SignAsk};
use crate::cli::{Cx, flag, learner};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Everybody, or those of a file; every module, or one. A line each, with what became of it.
pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches, ask: &SignAsk) -> Result<u8> {
    let Listed { known: people, unknown } = match matches.get_one::<PathBuf>("learners") {
        Some(file) => of_file(kit, &String::from_utf8_lossy(&read(file)?)),
        None => Listed { known: kit.people()?.into_iter().map(|one| one.id).collect(), unknown: Vec::new() },
    };
    let modules = match text(matches, "module") {
        "" => kit.shelf.rows().iter().map(|row| row.id.clone()).collect(),
        name => vec![module_named(kit, name)?],
    };
    for (line, name) in &unknown {
        cx.out.talk(&cx.say(&tr!("batch-unknown", line = *line, name = name)));
    }
    let json = matches.get_flag("json");
    if matches.get_flag("dry-run") {
        let code = dry(cx, kit, &people, &modules, ask, json)?;
        return Ok(if unknown.is_empty() { code } else { 1 });
    }
    let lines = kit.sign_batch(&people, &modules, ask, false)?;
    let mut rows = Vec::new();
    for line in &lines {
        let mut files = Vec::new();
        if let Some(folder) = matches.get_one::<PathBuf>("output").filter(|_| matches!(line.said, BatchSaid::Signed | BatchSaid::Already)) {
            files = kit.hand_out_badge(line.learner, &line.module, folder, &forms(matches))?;
        }
        rows.push((line, files));
    }
    tell(cx, &rows, json, matches.contains_id("module") || !matches.get_flag("all"), false)?;
    let signed = lines.iter().filter(|line| line.said == BatchSaid::Signed).count();
    cx.out.talk(&cx.say(&tr!("batch-signed", n = signed)));
    Ok(u8::from(!unknown.is_empty() || lines.iter().any(|line| matches!(line.said, BatchSaid::Refused(_)))))
}

/// What became of each badge of a workshop, and how many were signed.
pub(in crate::cli) fn tell_batch(cx: &mut Cx, lines: &[BatchLine]) -> Result<()> {
    let rows: Vec<(&BatchLine, Vec<String>)> = lines.iter().map(|line| (line, Vec::new())).collect();
    tell(cx, &rows, false, false, false)?;
    let signed = lines.iter().filter(|line| line.said == BatchSaid::Signed).count();
    cx.out.talk(&cx.say(&tr!("batch-signed", n = signed)));
    Ok(())
}

fn forms(matches: &ArgMatches) -> Vec<BadgeForm> {
    // Without a word about it, those that people keep.
    match matches.value_source("format") {
        Some(clap::parser::ValueSource::CommandLine) => BadgeForm::named(text(matches, "format")).into_iter().collect(),
        _ => BadgeForm::USUAL.into(),
    }
}

/// What would be signed, without signing.
pub(super) fn dry(cx: &mut Cx, kit: &mut Kit, people: &[LearnerId], modules: &[ModuleId], ask: &SignAsk, json: bool) -> Result<u8> {
    let lines = kit.sign_batch(people, modules, ask, true)?;
    let rows: Vec<(&BatchLine, Vec<String>)> = lines.iter().map(|line| (line, Vec::new())).collect();
    tell(cx, &rows, json, true, true)?;
    let ready = lines.iter().filter(|line| line.said == BatchSaid::Signed).count();
    cx.out.talk(&cx.say(&tr!("batch-ready", n = ready)));
    Ok(0)
}

/// Who is meant by a list.
struct Listed {
    /// Those who are known here.
    known: Vec<LearnerId>,
    /// Those who are not, with their line.
    unknown: Vec<(usize, SafeText)>,
}

/// The people of a file, a nickname or an id a line; of a table the first column. And who is not known here, with their line.
fn of_file(kit: &Kit, text: &str) -> Listed {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let name = line.split([';', ',', '\t']).next().unwrap_or_default().trim().trim_matches('"');
        if name.is_empty() {
            continue;
        }
        match kit.find(name) {
            Ok(id) if known.contains(&id) => {}
            Ok(id) => known.push(id),
            Err(_) => unknown.push((at + 1, SafeText::show_line(name))),
        }
    }
    Listed { known, unknown }
}

fn said(said: &BatchSaid, dry: bool) -> (&'static str, Words) {
    match said {
        BatchSaid::Signed if dry => ("ready", tr!("batch-said-signed")),
        BatchSaid::Signed => ("signed", tr!("batch-said-now")),
        BatchSaid::Already => ("already", tr!("batch-said-already")),
        BatchSaid::Revoked => ("revoked", tr!("batch-said-revoked")),
        BatchSaid::Refused(why) => ("refused", tr!("batch-said-refused", why = why.clone())),
        BatchSaid::Lacks(lacks) => {
            let list = |all: &[SafeText]| SafeText::show_line(&all.iter().map(SafeText::as_str).collect::<Vec<_>>().join(" ; "));
            let said = match (lacks.units.len(), lacks.seen.len()) {
                (0, _) => tr!("batch-said-lacks-seen", seen = list(&lacks.seen)),
                (n, _) => tr!("batch-said-lacks-units", n = n, units = list(&lacks.units)),
            };
            ("lacks", said)
        }
    }
}

/// A line each; of those who have not even begun only where a module was named.
fn tell(cx: &mut Cx, rows: &[(&BatchLine, Vec<String>)], json: bool, all: bool, dry: bool) -> Result<()> {
    if json {
        let rows: Vec<Value> = rows
            .iter()
            .map(|(line, files)| {
                let (state, words) = said(&line.said, dry);
                json!({
                    "learner": line.learner, "nickname": line.nickname.as_str(), "module": line.module, "state": state,
                    "text": cx.say(&words), "files": files,
                })
            })
            .collect();
        return cx.out.data(&format!("{:#}", json!({ "badges": rows })));
    }
    for (line, files) in rows {
        if !all && matches!(line.said, BatchSaid::Lacks(_)) {
            continue;
        }
        let words = tr!("batch-line", name = &line.nickname, module = SafeText::show(line.module.as_str()), said = said(&line.said, dry).1);
        cx.out.prose(&cx.say(&words))?;
        for file in files {
            cx.out.data(&format!("  {}", SafeText::show_line(file)))?;
        }
    }
    Ok(())
}

pub(super) fn list(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("list").about(say(tr!("cli-badge-list"))).arg(of_learner(i18n)).arg(flag("json", say(tr!("cli-json")))).arg(adviser(i18n))
}

pub(super) fn run_list(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    // Names are the adviser's to see.
    learner::enter(cx, kit, matches)?;
    let people = match text(matches, "learner") {
        "" => kit.people()?.into_iter().map(|one| (one.id, one.nickname)).collect(),
        name => vec![(whose(kit, matches)?, SafeText::show_line(name))],
    };
    let mut rows = Vec::new();
    for (learner, nickname) in people {
        for row in kit.wallet(learner)? {
            rows.push((nickname.clone(), row));
        }
    }
    if matches.get_flag("json") {
        let rows: Vec<Value> = rows
            .iter()
            .map(|(nickname, row)| {
                json!({
                    "nickname": nickname.as_str(), "module": row.module, "badge": row.badge, "name": row.name.as_str(),
                    "state": row.state.name(), "issuer": row.issuer.as_ref().map(SafeText::as_str), "languages": row.languages,
                })
            })
            .collect();
        cx.out.data(&format!("{:#}", json!({ "badges": rows })))?;
        return Ok(0);
    }
    for (nickname, row) in &rows {
        cx.out.prose(&cx.say(&tr!("list-line", name = nickname, badge = &row.name, said = row.state.words())))?;
    }
    cx.out.talk(&cx.say(&tr!("list-many", n = rows.len())));
    Ok(0)
}
