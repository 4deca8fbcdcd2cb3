//! `tremplin learner card NICKNAME`: somebody's card, to be handed to them.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, output, path, prints};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::learn::card::written;
use crate::text::SafeText;
use crate::tr;

/// `tremplin learner`, with what there is of it.
pub(super) fn learner(i18n: &I18n) -> Command {
    let about = i18n.say(&tr!("cli-learners"));
    Command::new("learner").about(about).subcommand_required(true).arg_required_else_help(true).subcommand(command(i18n))
}

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["text", "json", "html"]).default_value("text");
    Command::new("card")
        .about(say(tr!("cli-learner-card")))
        .arg(Arg::new("nickname").value_name("NICKNAME").required(true).help(say(tr!("cli-learner"))))
        .arg(format.help(say(tr!("cli-format"))))
        .arg(path("passphrase-file", "FILE", say(tr!("cli-passphrase-file"))))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some(("card", matches)) = matches.subcommand() else { return Ok(0) };
    let mut kit = cx.kit()?;
    if let Some(file) = matches.get_one::<PathBuf>("passphrase-file") {
        kit.open_with(&passphrase(file)?)?;
    }
    kit.needs_role()?;
    let named = matches.get_one::<String>("nickname").cloned().unwrap_or_default();
    let known = match LearnerId::parse(&named) {
        Some(id) => {
            let id = kit.disk().person_of(id)?;
            kit.disk().learners()?.into_iter().find(|learner| learner.id == id).map(|learner| learner.id)
        }
        None => kit.disk().learner_named(&named)?,
    };
    let learner = known.ok_or_else(|| {
        Error::new(Kind::User, tr!("no-such-learner", name = SafeText::show_line(&named))).hint(tr!("no-such-learner-hint"))
    })?;
    let told = kit.card_of(learner)?;
    let code = written(&told.card);
    let text = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => {
            let card = &told.card;
            // No tag: it is of use only on a card.
            let modules: serde_json::Map<_, _> = card.modules.iter().map(|(id, said)| (id.to_string(), json!(said))).collect();
            format!("{:#}", json!({ "card": code, "version": card.version, "lang": card.lang, "level": card.level, "modules": modules }))
        }
        Some("html") => told.printout().map(|printout| prints::draw(&printout, &cx.i18n)).unwrap_or_default(),
        _ => code,
    };
    cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &text, &cx.i18n)?;
    cx.out.talk(&cx.say(&tr!("card-claim")));
    kit.close()?;
    Ok(0)
}

/// The first line of a file.
fn passphrase(file: &std::path::Path) -> Result<String> {
    let text = std::fs::read_to_string(file).map_err(|said| {
        let shown = SafeText::show_line(&file.to_string_lossy());
        Error::new(Kind::Io, tr!("file-not-read", file = shown)).hint(tr!("file-not-read-hint")).detail(&said)
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
