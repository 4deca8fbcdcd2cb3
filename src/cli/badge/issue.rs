//! `tremplin badge issue` and `tremplin badge observe`: one person's badge, or many; what an adviser saw.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{adviser, batch, maybe_enter, of_learner, of_module, text, which, whose};
use crate::app::{BadgeForm, Kit, SignAsk};
use crate::cli::{Cx, flag, learner, output, path};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::Slug;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["json", "png", "svg", "jwt"]).default_value("json");
    Command::new("issue")
        .about(say(tr!("cli-badge-issue")))
        .arg(of_learner(i18n).required_unless_present_any(["all", "learners"]).conflicts_with_all(["all", "learners"]))
        .arg(of_module(i18n).required_unless_present_any(["all", "learners"]))
        .arg(format.help(say(tr!("cli-format"))))
        .arg(flag("again", say(tr!("cli-badge-again"))))
        .arg(
            Arg::new("email").long("email").value_name("ADDRESS").help(say(tr!("cli-badge-email"))).conflicts_with_all(["all", "learners"]),
        )
        .arg(flag("all", say(tr!("cli-badge-all"))).conflicts_with("learners"))
        .arg(path("learners", "FILE", say(tr!("cli-badge-learners"))))
        .arg(flag("dry-run", say(tr!("cli-badge-dry"))))
        .arg(flag("json", say(tr!("cli-json"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let many = matches.get_flag("all") || matches.contains_id("learners");
    if many { learner::enter(cx, kit, matches) } else { maybe_enter(cx, kit, matches) }?;
    let ask = SignAsk {
        lang: cx.asked.lang.clone(),
        again: matches.get_flag("again"),
        email: matches.get_one::<String>("email").map(|email| SafeText::show_line(email)),
    };
    if many {
        return batch::run(cx, kit, matches, &ask);
    }
    let form = BadgeForm::named(text(matches, "format")).unwrap_or(BadgeForm::Json);
    let (learner, module) = (whose(kit, matches)?, which(kit, matches)?);
    if matches.get_flag("dry-run") {
        return batch::dry(cx, kit, &[learner], &[module], &ask, matches.get_flag("json"));
    }
    let file = kit.badge_file(learner, &module, form, &ask)?;
    cx.out.bytes(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &file.bytes, &cx.i18n)?;
    if !file.signed {
        cx.out.talk(&cx.say(&crate::badge::not_signed()));
    }
    Ok(0)
}

pub(super) fn observe(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("observe")
        .about(say(tr!("cli-observe")))
        .arg(of_learner(i18n).required(true))
        .arg(of_module(i18n).required(true))
        .arg(Arg::new("observation").long("observation").value_name("ID").help(say(tr!("cli-observe-id"))))
        .arg(
            Arg::new("text")
                .long("text")
                .value_name("TEXT")
                .help(say(tr!("cli-observe-text")))
                .required_unless_present("observation")
                .conflicts_with("observation"),
        )
        .arg(adviser(i18n))
}

pub(super) fn run_observe(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    learner::enter(cx, kit, matches)?;
    let (learner, module) = (whose(kit, matches)?, which(kit, matches)?);
    let own = Slug::new(text(matches, "observation"));
    let earned = kit.observe(learner, &module, own.as_ref(), &SafeText::show_line(text(matches, "text")))?;
    cx.out.talk(&cx.say(&tr!("observe-done")));
    if earned {
        cx.out.talk(&cx.say(&tr!("observe-earned")));
    }
    Ok(0)
}
