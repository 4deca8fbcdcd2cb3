//! `tremplin badge revoke` and `tremplin badge publish`: badges taken back, and the folder for a web host.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{adviser, of_learner, of_module, read, text, which, whose};
use crate::app::{Kit, reason_named};
use crate::cli::{Cx, flag, learner, output, path};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::BadgeId;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let option = |name: &'static str, value: &'static str, help| Arg::new(name).long(name).value_name(value).help(say(help));
    Command::new("revoke")
        .about(say(tr!("cli-revoke")))
        .arg(
            of_learner(i18n)
                .required_unless_present_any(["badge", "file", "list"])
                .conflicts_with_all(["badge", "file", "list"])
                .requires("module"),
        )
        .arg(of_module(i18n))
        .arg(option("badge", "ID", tr!("cli-revoke-badge")).conflicts_with_all(["file", "list"]))
        .arg(path("file", "FILE", say(tr!("cli-revoke-file"))).conflicts_with("list"))
        .arg(flag("list", say(tr!("cli-revoke-list"))))
        .arg(option("reason", "REASON", tr!("cli-revoke-reason")).default_value("mistake"))
        .arg(flag("yes", say(tr!("cli-yes"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    learner::enter(cx, kit, matches)?;
    if matches.get_flag("list") {
        let list = kit.revocation_list()?;
        return cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &list, &cx.i18n).map(|()| 0);
    }
    let why = reason_named(text(matches, "reason"))?;
    let (named, file) = (text(matches, "badge"), matches.get_one::<PathBuf>("file"));
    let shown = file.map(|file| file.to_string_lossy().into_owned());
    let wanted = shown.unwrap_or_else(|| if named.is_empty() { text(matches, "learner") } else { named }.to_owned());
    learner::sure(cx, matches, &tr!("revoke-sure", wanted = SafeText::show_line(&wanted)), &wanted)?;
    let badges = if let Some(file) = file {
        vec![kit.revoke_file(&read(file)?, why)?]
    } else if named.is_empty() {
        let (learner, module) = (whose(kit, matches)?, which(kit, matches)?);
        kit.revoke_of(learner, &module, why)?
    } else {
        let badge = BadgeId::parse(named.trim_start_matches("urn:uuid:"));
        let badge = badge
            .ok_or_else(|| Error::new(Kind::User, tr!("revoke-no-id", id = SafeText::show_line(named))).hint(tr!("revoke-no-id-hint")))?;
        kit.revoke(badge, why)?;
        vec![badge]
    };
    for badge in &badges {
        cx.out.data(&format!("urn:uuid:{badge}"))?;
    }
    cx.out.talk(&cx.say(&tr!("revoke-done")));
    Ok(0)
}

pub(super) fn publish(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let folder = Arg::new("folder").value_name("DIR").required(true).value_parser(clap::value_parser!(PathBuf));
    Command::new("publish")
        .about(say(tr!("cli-publish")))
        .arg(Arg::new("base-url").long("base-url").value_name("URL").required(true).help(say(tr!("cli-publish-url"))))
        .arg(folder.help(say(tr!("cli-publish-folder"))))
        .arg(of_learner(i18n).action(ArgAction::Append))
        .arg(adviser(i18n))
}

pub(super) fn run_publish(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    learner::enter(cx, kit, matches)?;
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let named = matches.get_many::<String>("learner").map(|names| names.map(|name| kit.find(name)).collect::<Result<Vec<_>>>());
    let people = named.transpose()?;
    let (badges, files) = kit.publish(text(matches, "base-url"), &folder, people.as_deref())?;
    let path = SafeText::show_path(&folder);
    cx.out.talk(&cx.say(&tr!("publish-done", badges = badges, files = files, path = path)));
    Ok(0)
}
