//! `tremplin learner card NICKNAME`: somebody's card, to be handed to them.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, output, prints};
use crate::app::Kit;
use crate::error::Result;
use crate::i18n::I18n;
use crate::learn::card::written;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["text", "json", "html"]).default_value("text");
    Command::new("card")
        .about(say(tr!("cli-learner-card")))
        .arg(Arg::new("nickname").value_name("NICKNAME").required(true).help(say(tr!("cli-learner"))))
        .arg(format.help(say(tr!("cli-format"))))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let named = matches.get_one::<String>("nickname").cloned().unwrap_or_default();
    let learner = kit.find(&named)?;
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
    Ok(())
}
