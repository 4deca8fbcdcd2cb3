//! `tremplin badge issuer …`: the organisation that badges speak for.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{adviser, read, text};
use crate::app::{IssuerView, Kit, emblem, fingerprint_code, fingerprint_words, issuer_printout};
use crate::badge::Profile;
use crate::cli::{Cx, flag, learner, output, path, prints};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let option = |name: &'static str, value: &'static str, help| Arg::new(name).long(name).value_name(value).help(say(help));
    let one = |name: &'static str, about| Command::new(name).about(say(about)).arg(adviser(i18n));
    let own = || path("copy-passphrase-file", "FILE", say(tr!("cli-copy-passphrase")));
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(["text", "json", "html"]).default_value("text");
    Command::new("issuer")
        .about(say(tr!("cli-issuer")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            one("init", tr!("cli-issuer-init"))
                .arg(option("name", "NAME", tr!("cli-issuer-name")).required(true))
                .arg(option("url", "URL", tr!("cli-issuer-url")))
                .arg(option("email", "ADDRESS", tr!("cli-issuer-email")))
                .arg(path("image", "FILE", say(tr!("cli-issuer-image"))))
                .arg(flag("replace", say(tr!("cli-issuer-replace")))),
        )
        .subcommand(one("show", tr!("cli-issuer-show")).arg(format.help(say(tr!("cli-format")))).arg(output(i18n)))
        .subcommand(one("export", tr!("cli-issuer-export")).arg(own()).arg(output(i18n)))
        .subcommand(one("import", tr!("cli-issuer-import")).arg(own()).arg(flag("replace", say(tr!("cli-issuer-replace")))).arg(
            Arg::new("file").value_name("FILE").required(true).value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-issuer-file"))),
        ))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    match name {
        "show" => show(cx, kit, matches)?,
        "init" => {
            let image = matches.get_one::<PathBuf>("image").map(|file| read(file).and_then(|bytes| emblem(&bytes))).transpose()?;
            let given = |name: &str| Some(text(matches, name).to_owned()).filter(|text| !text.is_empty());
            let profile = Profile { name: text(matches, "name").to_owned(), url: given("url"), email: given("email"), image };
            let profile = Kit::check_profile(profile)?;
            learner::enter_or_choose(cx, kit, matches, tr!("issuer-needs-passphrase"))?;
            replace(kit, matches)?;
            kit.make_issuer(profile)?;
            tell(cx, kit)?;
            cx.out.talk(&cx.say(&tr!("issuer-back-up")));
        }
        "import" => {
            let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
            let copy = String::from_utf8_lossy(&read(&file)?).into_owned();
            let passphrase = of_copy(matches)?;
            Kit::open_copy(&copy, &passphrase)?;
            learner::enter_or_choose(cx, kit, matches, tr!("issuer-needs-passphrase"))?;
            replace(kit, matches)?;
            kit.bring_issuer(&copy, &passphrase)?;
            tell(cx, kit)?;
        }
        _ => {
            learner::enter(cx, kit, matches)?;
            let copy = kit.copy_issuer(&of_copy(matches)?)?;
            cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &copy, &cx.i18n)?;
            kit.note_copy()?;
            cx.out.talk(&cx.say(&tr!("issuer-copied")));
        }
    }
    Ok(0)
}

/// The passphrase of a copy: its own, else the adviser's.
fn of_copy(matches: &ArgMatches) -> Result<String> {
    let own = matches.get_one::<PathBuf>("copy-passphrase-file").or_else(|| matches.get_one::<PathBuf>("passphrase-file"));
    let Some(file) = own else { return Err(Error::new(Kind::User, tr!("issuer-copy-short")).hint(tr!("issuer-copy-file-hint"))) };
    Ok(String::from_utf8_lossy(&read(file)?).lines().next().unwrap_or_default().trim().to_owned())
}

/// Puts the one that is there aside, where that was asked for.
fn replace(kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    if matches.get_flag("replace") && kit.issuer()?.is_some() { kit.put_issuer_aside() } else { Ok(()) }
}

/// Who the issuer is now.
fn tell(cx: &mut Cx, kit: &Kit) -> Result<()> {
    let Some(view) = kit.issuer()? else { return Ok(()) };
    lines(cx, &view, None)
}

fn lines(cx: &mut Cx, view: &IssuerView, file: Option<&std::path::Path>) -> Result<()> {
    let lines: Vec<String> = view.lines(&cx.i18n).iter().map(|line| cx.say(line)).collect();
    cx.out.file_or_data(file, &lines.join("\n"), &cx.i18n)
}

fn show(cx: &mut Cx, kit: &Kit, matches: &ArgMatches) -> Result<()> {
    let Some(view) = kit.issuer()? else { return Err(Error::new(Kind::User, tr!("issuer-none")).hint(tr!("issuer-none-hint"))) };
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    match text(matches, "format") {
        "json" => {
            let mut told = json!(view.issuer);
            told["fingerprint_code"] = json!(fingerprint_code(&view.issuer.did_key));
            told["fingerprint_jwt"] = json!(fingerprint_words(&view.issuer.did_jwk, &cx.i18n).as_str());
            told["fingerprint"] = json!(fingerprint_words(&view.issuer.did_key, &cx.i18n).as_str());
            cx.out.file_or_data(file, &format!("{told:#}"), &cx.i18n)
        }
        "html" => cx.out.file_or_data(file, &prints::draw(&issuer_printout(&view, &cx.i18n), &cx.i18n), &cx.i18n),
        _ => lines(cx, &view, file),
    }
}
