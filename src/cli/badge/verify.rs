//! `tremplin badge verify FILE`: what a badge says and whether it holds, whoever issued it.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{read, text};
use crate::app::{Kit, slip_json, slip_words, verdict_json, verdict_words};
use crate::cli::{Cx, flag, path};
use crate::error::Result;
use crate::i18n::I18n;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let option = |name: &'static str, value: &'static str, help| Arg::new(name).long(name).value_name(value).help(say(help));
    Command::new("verify")
        .about(say(tr!("cli-verify")))
        .arg(
            Arg::new("file").value_name("FILE").required(true).value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-verify-file"))),
        )
        .arg(flag("trusted", say(tr!("cli-verify-trusted"))))
        .arg(option("email", "ADDRESS", tr!("cli-verify-email")).conflicts_with("text"))
        .arg(path("revocations", "LIST", say(tr!("cli-verify-list"))).action(ArgAction::Append))
        .arg(flag("text", say(tr!("cli-verify-text"))))
        .arg(option("name", "NAME", tr!("cli-verify-name")).requires("text"))
        .arg(flag("json", say(tr!("cli-json"))))
}

/// The name of the list that `publish` leaves in a folder.
const LIST: &str = "revocations-3.0.json";

pub(super) fn run(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<u8> {
    let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (bytes, lists) = (read(&file)?, lists(&file, matches)?);
    let trusted = matches.get_flag("trusted");
    let (holds, json, lines) = if matches.get_flag("text") {
        let name = matches.get_one::<String>("name").map(String::as_str);
        let verdict = kit.verify_slip(&String::from_utf8_lossy(&bytes), name, &lists)?;
        (verdict.holds(trusted), slip_json(&verdict, trusted, &cx.i18n), slip_words(&verdict, trusted, &cx.i18n))
    } else {
        let email = Some(text(matches, "email")).filter(|email| !email.is_empty());
        let verdict = kit.verify_badge(&bytes, &lists, email)?;
        (verdict.holds(trusted), verdict_json(&verdict, trusted, &cx.i18n), verdict_words(&verdict, trusted, &cx.i18n))
    };
    if matches.get_flag("json") {
        cx.out.data(&format!("{json:#}"))?;
    } else {
        for line in lines {
            cx.out.prose(&cx.say(&line))?;
        }
    }
    Ok(u8::from(!holds))
}

/// The lists that were named, and one that lies beside the file or one folder above.
fn lists(file: &Path, matches: &ArgMatches) -> Result<Vec<String>> {
    let mut lists = Vec::new();
    for list in matches.get_many::<PathBuf>("revocations").unwrap_or_default() {
        lists.push(String::from_utf8_lossy(&read(list)?).into_owned());
    }
    let folder = file.parent().filter(|_| file.as_os_str() != "-");
    for beside in folder.into_iter().chain(folder.and_then(Path::parent)).map(|folder| folder.join(LIST)) {
        // Nobody named it: one that cannot be read says nothing.
        lists.extend(
            read(&beside).ok().and_then(|bytes| String::from_utf8(bytes).ok()).filter(|text| crate::badge::revocations::read(text).is_ok()),
        );
    }
    Ok(lists)
}
