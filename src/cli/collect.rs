//! `tremplin journal export`, `merge` and `key`: laptops brought together by files.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::learner::adviser;
use super::{Cx, flag, learner, output, path};
use crate::app::{Kit, MergeReport, collecting_secret_in};
use crate::error::{Error, Kind, Result};
use crate::exchange::seal::{CollectingKey, CollectingSecret};
use crate::i18n::I18n;
use crate::journal::Merged;
use crate::text::SafeText;
use crate::tr;

pub(super) fn export(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("export")
        .about(say(tr!("cli-journal-export")))
        .arg(Arg::new("to").long("to").value_name("KEY").help(say(tr!("cli-export-to"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn key(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("key")
        .about(say(tr!("cli-journal-key")))
        .arg(Arg::new("set").long("set").value_name("KEY").help(say(tr!("cli-key-set"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
}

pub(super) fn merge(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let files = Arg::new("files").value_name("FILE").required(true).num_args(1..).action(ArgAction::Append);
    Command::new("merge")
        .about(say(tr!("cli-journal-merge")))
        .arg(files.value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-merge-files"))))
        .arg(flag("dry-run", say(tr!("cli-merge-dry"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(path("identity", "FILE", say(tr!("cli-merge-identity"))))
        .arg(adviser(i18n))
}

/// After how many events it is told how far a merge is.
const STEP: usize = 2000;

/// The key that an option names.
fn named(matches: &ArgMatches, option: &str) -> Result<Option<CollectingKey>> {
    matches.get_one::<String>(option).map(|text| Kit::collecting_key_named(text)).transpose()
}

pub(super) fn run_export(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let to = named(matches, "to")?;
    // Locked for the key that this machine was told, it can be read by nobody here: a laptop of a room needs no passphrase.
    if to.is_none() || to != kit.collecting_key()? {
        learner::enter(cx, kit, matches)?;
    }
    match matches.get_one::<PathBuf>("output") {
        Some(file) => {
            let events = kit.export_to(file, to.as_ref())?;
            cx.out.talk(&cx.say(&tr!("export-done", n = events, file = SafeText::show_path(file))));
        }
        None => drop(kit.export_into(&mut cx.out.writer(), to.as_ref())?),
    }
    if to.is_none() {
        cx.out.talk(&cx.say(&tr!("export-plain")));
    }
    Ok(0)
}

pub(super) fn run_key(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let told = match named(matches, "set")? {
        Some(key) => {
            learner::enter(cx, kit, matches)?;
            kit.collect_for(&key)?;
            Some(tr!("collect-set"))
        }
        None if kit.own_collecting_key()?.is_none() => {
            learner::enter_or_choose(cx, kit, matches, tr!("collect-needs-passphrase"))?;
            kit.make_collecting_key()?;
            Some(tr!("collect-made"))
        }
        None => None,
    };
    let (own, locks) = (kit.own_collecting_key()?, kit.collecting_key()?);
    let text = |key: Option<&CollectingKey>| key.map(ToString::to_string);
    if matches.get_flag("json") {
        cx.out.data(&format!("{:#}", json!({ "key": text(own.as_ref()), "exports_for": text(locks.as_ref()) })))?;
    } else if let Some(key) = text(if matches.contains_id("set") { locks.as_ref() } else { own.as_ref() }) {
        cx.out.data(&key)?;
    }
    if let Some(words) = told {
        cx.out.talk(&cx.say(&words));
    }
    Ok(0)
}

/// The age key that an option names a file of.
fn identity(matches: &ArgMatches) -> Result<Option<CollectingSecret>> {
    let Some(file) = matches.get_one::<PathBuf>("identity") else { return Ok(None) };
    let bad =
        || Error::new(Kind::User, tr!("collect-bad-identity", file = SafeText::show_path(file))).hint(tr!("collect-bad-identity-hint"));
    let text = std::fs::read_to_string(file).map(Zeroizing::new).map_err(|said| bad().detail(&said))?;
    collecting_secret_in(&text).ok_or_else(bad).map(Some)
}

pub(super) fn run_merge(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    learner::enter(cx, kit, matches)?;
    let secret = identity(matches)?;
    let dry = matches.get_flag("dry-run");
    let as_json = matches.get_flag("json");
    let (mut sum, mut refused, mut code) = (Merged::default(), 0_usize, 0);
    let mut rows = Vec::new();
    let proposed = kit.proposals()?;
    let files = matches.get_many::<PathBuf>("files").map_or(0, |files| files.len());
    for (at, file) in (1_usize..).zip(matches.get_many::<PathBuf>("files").unwrap_or_default()) {
        let result = kit.merge_file_with(file, secret.as_ref(), dry, &mut |n| {
            if n % STEP == 1 {
                let line = cx.say(&tr!("merge-progress", at = at, files = files, n = n.saturating_sub(1)));
                cx.out.progress(&line);
            }
        });
        match &result {
            Ok(report) => {
                sum.add(&report.merged);
                if let Some(error) = &report.not_erased {
                    code = code.max(error.kind.exit());
                }
            }
            // Each file counts for itself: the others are merged all the same.
            Err(error) => {
                refused += 1;
                code = code.max(error.kind.exit());
            }
        }
        if as_json {
            rows.push(row_json(cx, file, &result));
        } else {
            tell(cx, file, &result)?;
        }
    }
    let mut proposals = kit.proposals()?;
    proposals.retain(|pair| !proposed.contains(pair));
    if as_json {
        let mut told = counts(&sum);
        told["files"] = json!(files);
        told["refused"] = json!(refused);
        told["proposals"] = json!(proposals.len());
        cx.out.data(&format!("{:#}", json!({ "dry_run": dry, "files": rows, "sum": told })))?;
        return Ok(code);
    }
    if !sum.differing.is_empty() {
        cx.out.talk(&cx.say(&tr!("merge-differs-hint")));
    }
    if files > 1 {
        cx.out.prose(&cx.say(&tr!("merge-sum", what = what(&sum), refused = refused)))?;
    }
    if !proposals.is_empty() {
        cx.out.talk(&cx.say(&tr!("same-merge-proposes", n = proposals.len())));
    }
    if dry {
        cx.out.talk(&cx.say(&tr!("merge-dry")));
    }
    Ok(code)
}

/// How much was new, in a few words.
fn what(merged: &Merged) -> crate::words::Words {
    if merged.new == 0 { tr!("merge-nothing") } else { tr!("merge-new", n = merged.new, people = merged.people) }
}

fn tell(cx: &mut Cx, file: &Path, result: &Result<MergeReport>) -> Result<()> {
    let report = match result {
        Ok(report) => report,
        Err(error) => {
            cx.out.prose(&cx.say(&tr!(
                "merge-row",
                file = SafeText::show_path(file),
                what = tr!("merge-refused", why = error.cause.clone())
            )))?;
            if let Some(hint) = &error.hint {
                cx.out.talk(&cx.say(hint));
            }
            return Ok(());
        }
    };
    let merged = &report.merged;
    cx.out.prose(&cx.say(&tr!("merge-row", file = SafeText::show_path(file), what = what(merged))))?;
    let more = [
        (merged.refused, tr!("merge-left-out", n = merged.refused)),
        (merged.erased, tr!("merge-erased", n = merged.erased)),
        (merged.unknown, tr!("merge-unknown", n = merged.unknown)),
        (merged.trust, tr!("merge-trust")),
    ];
    for (many, words) in more {
        if many > 0 {
            cx.out.talk(&cx.say(&words));
        }
    }
    for (module, answers) in &merged.differing {
        cx.out.talk(&cx.say(&tr!("merge-differs", module = SafeText::show(module.as_str()), n = *answers)));
    }
    if let Some(error) = &report.not_erased {
        cx.out.error(error, &cx.i18n);
    }
    Ok(())
}

fn counts(merged: &Merged) -> Value {
    json!({
        "new": merged.new, "known": merged.known, "of_erased": merged.refused, "people": merged.people,
        "erased": merged.erased, "devices": merged.devices, "unknown": merged.unknown, "trust": merged.trust,
        "differing": merged.differing,
    })
}

fn error_json(cx: &Cx, error: &Error) -> Value {
    json!({ "said": cx.say(&error.cause), "hint": error.hint.as_ref().map(|hint| cx.say(hint)), "exit": error.kind.exit() })
}

fn row_json(cx: &Cx, file: &Path, result: &Result<MergeReport>) -> Value {
    let name = SafeText::show_path(file);
    match result {
        Err(error) => json!({ "file": name.as_str(), "error": error_json(cx, error) }),
        Ok(report) => {
            let mut row = counts(&report.merged);
            let format = time::format_description::well_known::Rfc3339;
            let at = report.at.utc().and_then(|at| at.format(&format).ok());
            row["file"] = json!(name.as_str());
            row["error"] = Value::Null;
            row["device"] = json!(report.device);
            row["label"] = json!(report.label.as_ref().map(SafeText::as_str));
            row["made_at"] = json!(at);
            row["events"] = json!(report.events);
            row["not_erased"] = json!(report.not_erased.as_ref().map(|error| error_json(cx, error)));
            row
        }
    }
}
