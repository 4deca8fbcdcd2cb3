//! `tremplin learner …`: who is known here, what is kept about them, and its end.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, card, flag, output, path, prints, same};
use crate::app::{Kit, PersonView};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::learn::sitting::Receipt;
use crate::paper::{Paper, leaf};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest nickname, in letters.
const NICKNAME_MAX: usize = 24;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let named = || Arg::new("nickname").value_name("NICKNAME").required(true).help(say(tr!("cli-learner")));
    let adviser = || adviser(i18n);
    let yes = || flag("yes", say(tr!("cli-yes")));
    let json = || flag("json", say(tr!("cli-json")));
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["json", "html"]).default_value("json");
    let one = |name: &'static str, about| Command::new(name).about(say(about)).arg(adviser());
    Command::new("learner")
        .about(say(tr!("cli-learners")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(one("add", tr!("cli-learner-add")).arg(named()))
        .subcommand(one("list", tr!("cli-learner-list")).arg(flag("due", say(tr!("cli-learner-due")))).arg(json()))
        .subcommand(one("show", tr!("cli-learner-show")).arg(named()).arg(json()))
        .subcommand(one("export", tr!("cli-learner-export")).arg(named()).arg(format.help(say(tr!("cli-format")))).arg(output(i18n)))
        .subcommand(one("erase", tr!("cli-learner-erase")).arg(named()).arg(yes()).arg(output(i18n)))
        .subcommand(one("reset-code", tr!("cli-learner-reset")).arg(named()).arg(yes()))
        .subcommand(card::command(i18n).arg(adviser()))
        .subcommands(same::commands(i18n))
        .subcommand(one("purge", tr!("cli-learner-purge")).arg(yes()).arg(output(i18n)))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    let mut kit = cx.kit()?;
    kit.press = Some(prints::press());
    let done = enter(cx, &mut kit, matches).and_then(|()| match name {
        "add" => add(cx, &mut kit, matches),
        "list" => list(cx, &kit, matches),
        "show" => show(cx, &kit, matches),
        "export" => export(cx, &mut kit, matches),
        "erase" => erase(cx, &mut kit, matches),
        "reset-code" => reset(cx, &mut kit, matches),
        "card" => card::run(cx, &kit, matches),
        "join" => same::join(cx, &mut kit, matches),
        "part" => same::part(cx, &mut kit, matches),
        "joins" => same::joins(cx, &kit, matches),
        _ => purge(cx, &mut kit, matches),
    });
    let closed = cx.close(kit);
    done?;
    closed.map(|()| 0)
}

/// By which the adviser's role is opened.
pub(super) fn adviser(i18n: &I18n) -> Arg {
    path("passphrase-file", "FILE", i18n.say(&tr!("cli-passphrase")))
}

/// The adviser's role, where a passphrase was chosen; where none was, this is said.
pub(super) fn enter(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    if !kit.is_guarded() {
        cx.out.talk(&cx.say(&tr!("adviser-unguarded")));
        return Ok(());
    }
    if let Some(passphrase) = passphrase(matches)? {
        kit.open_with(&passphrase)?;
    }
    kit.needs_role()
}

/// The role, for what must be sealed; where no passphrase was ever chosen, the one in the file is chosen now, and the recovery code
/// told this once. Without a file `needs` says why there must be one.
pub(super) fn enter_or_choose(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches, needs: Words) -> Result<()> {
    if kit.is_guarded() {
        return enter(cx, kit, matches);
    }
    let passphrase = passphrase(matches)?.ok_or_else(|| Error::new(Kind::User, needs).hint(tr!("issuer-needs-passphrase-hint")))?;
    let code = kit.choose_with(passphrase.trim())?;
    cx.out.talk(&cx.say(&tr!("issuer-recovery", code = code)));
    Ok(())
}

/// The first line of the file of the passphrase, where one is named.
pub(super) fn passphrase(matches: &ArgMatches) -> Result<Option<String>> {
    let Some(file) = matches.get_one::<PathBuf>("passphrase-file") else { return Ok(None) };
    let text = std::fs::read_to_string(file).map_err(|said| Error::not_read(file).detail(&said))?;
    Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
}

fn named(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("nickname").map_or("", String::as_str)
}

fn add(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let nickname = SafeText::show_line(named(matches));
    if nickname.is_empty() || nickname.chars().count() > NICKNAME_MAX {
        return Err(Error::new(Kind::User, tr!("bad-nickname")).hint(tr!("bad-nickname-hint")));
    }
    let id = kit.add_learner(&nickname)?;
    cx.out.data(&id.to_string())?;
    cx.out.talk(&cx.say(&tr!("learner-added", name = nickname)));
    Ok(())
}

fn day(at: Option<Millis>) -> Option<String> {
    at.and_then(Millis::utc).map(|at| at.date().to_string())
}

fn row_json(one: &PersonView) -> serde_json::Value {
    json!({
        "id": one.id, "nickname": one.nickname.as_str(), "drawing": one.sign, "picture_code": one.code,
        "last_seen": day(one.last), "erased_from": day(one.term),
    })
}

fn list(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let mut people = kit.people()?;
    let mut passed = Vec::new();
    if matches.get_flag("due") {
        let due = kit.due()?;
        people.retain(|one| due.iter().any(|row| row.id == one.id));
        passed = due.into_iter().filter(|row| row.passed).map(|row| row.id).collect();
    }
    if matches.get_flag("json") {
        let rows: Vec<_> = people.iter().map(row_json).collect();
        return cx.out.data(&format!("{:#}", json!({ "months": kit.months(), "learners": rows })));
    }
    for one in &people {
        let (last, term) = (said_day(one.last), said_day(one.term));
        let line = if passed.contains(&one.id) {
            tr!("learner-row-passed", name = one.nickname.clone(), day = term)
        } else if matches.get_flag("due") {
            tr!("learner-row-soon", name = one.nickname.clone(), day = term)
        } else {
            tr!("learner-row", name = one.nickname.clone(), day = last)
        };
        cx.out.prose(&cx.say(&line))?;
    }
    cx.out.talk(&cx.say(&tr!("people-many", n = people.len())));
    Ok(())
}

fn said_day(at: Option<Millis>) -> Words {
    at.map_or_else(|| tr!("date-unknown"), crate::i18n::date)
}

fn show(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let id = kit.find(named(matches))?;
    if matches.get_flag("json") {
        let people = kit.people()?;
        let one = people.iter().find(|one| one.id == id).map(row_json);
        return cx.out.data(&format!("{:#}", one.unwrap_or_default()));
    }
    for line in kit.kept_about(id)? {
        cx.out.prose(&cx.say(&line))?;
    }
    Ok(())
}

fn export(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = kit.find(named(matches))?;
    let text = if matches.get_one::<String>("format").is_some_and(|format| format == "html") {
        // In the language that this person chose, unless one was asked for.
        let own = kit.disk().settings(Some(id))?.get("lang").cloned().filter(|_| cx.asked.lang.is_none());
        if let Some(lang) = own {
            kit.i18n = I18n::new(&lang);
        }
        let printout = kit.export_printout(id)?;
        let say = |words: &Words| kit.i18n.say(words);
        leaf(&printout.title, &printout.drawn(), Paper { lang: kit.i18n.code(), say: &say, large: false })
    } else {
        kit.export_json(id)?
    };
    cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &text, &cx.i18n)
}

/// What destroys asks: the nickname is typed, or `--yes` was said.
pub(super) fn sure(cx: &mut Cx, matches: &ArgMatches, question: &Words, wanted: &str) -> Result<()> {
    if matches.get_flag("yes") {
        return Ok(());
    }
    let is_wanted = |typed: String| !typed.is_empty() && typed == wanted.trim();
    if typed(cx, question).is_some_and(is_wanted) { Ok(()) } else { Err(not_sure()) }
}

/// What is typed after a question, without the spaces around it; `None` where nobody answers.
pub(super) fn typed(cx: &mut Cx, question: &Words) -> Option<String> {
    cx.out.talk(&cx.say(question));
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line).is_ok_and(|read| read > 0);
    read.then(|| line.trim().to_owned())
}

/// Something else was typed than what was asked for, or nobody answered.
pub(super) fn not_sure() -> Error {
    let hint = if io::stdin().is_terminal() { tr!("not-sure-hint") } else { tr!("not-sure-yes-hint") };
    Error::new(Kind::User, tr!("not-sure")).hint(hint)
}

fn erase(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = kit.find_to_erase(named(matches))?;
    let name = named(matches);
    sure(cx, matches, &tr!("learner-erase-sure", name = SafeText::show_line(name)), name)?;
    finish(cx, kit, matches, &[id])
}

fn purge(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let due: Vec<_> = kit.due()?.into_iter().filter(|row| row.passed).collect();
    if due.is_empty() {
        cx.out.talk(&cx.say(&tr!("learner-purge-none")));
        return Ok(());
    }
    for row in &due {
        cx.out.talk(&cx.say(&tr!("learner-row-passed", name = row.nickname.clone(), day = row.term.clone())));
    }
    let many = due.len().to_string();
    sure(cx, matches, &tr!("learner-purge-sure", n = due.len()), &many)?;
    let ids: Vec<LearnerId> = due.iter().map(|row| row.id).collect();
    finish(cx, kit, matches, &ids)
}

/// Erases, says so, and leaves the receipt: in the file that was named, else among the prints.
fn finish(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches, ids: &[LearnerId]) -> Result<()> {
    let receipt: Receipt = kit.erase_as_adviser(ids)?;
    for line in receipt.lines() {
        cx.out.prose(&cx.say(&line))?;
    }
    let Some(printout) = receipt.printout() else { return Ok(()) };
    match matches.get_one::<PathBuf>("output") {
        Some(file) => {
            let say = |words: &Words| kit.i18n.say(words);
            let page = leaf(&printout.title, &printout.drawn(), Paper { lang: kit.i18n.code(), say: &say, large: false });
            cx.out.file_or_data(Some(file), &page, &cx.i18n)
        }
        None => {
            let file = kit.print_receipt(&printout)?;
            cx.out.talk(&cx.say(&tr!("file-written", path = SafeText::show_path(&file))));
            Ok(())
        }
    }
}

fn reset(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let id = kit.find(named(matches))?;
    let name = named(matches);
    sure(cx, matches, &tr!("learner-reset-sure", name = SafeText::show_line(name)), name)?;
    kit.reset_code(id)?;
    cx.out.talk(&cx.say(&tr!("person-reset-done")));
    Ok(())
}
