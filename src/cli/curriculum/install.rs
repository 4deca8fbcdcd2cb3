//! `tremplin curriculum install FILE.pack`: a pack put into the data folder once it is verified and the adviser agrees; what was installed
//! taken back; whose packs are known here.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag, verify};
use crate::app::{Kit, Whence, known_signers, open_signed, pack_json, signer_words};
use crate::cli::learner;
use crate::curriculum::installed;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::text::fold::{self, Tolerance};
use crate::tr;
use crate::words::Words;

/// What is asked for in the place of a file.
const OTHERS: [&str; 3] = ["remove", "signers", "forget"];

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let other =
        |name: &'static str, value: &'static str, help| Arg::new(name).long(name).value_name(value).conflicts_with("file").help(say(help));
    Command::new("install")
        .about(say(tr!("cli-pack-install")))
        .arg(verify::file(i18n).required_unless_present_any(OTHERS))
        .arg(verify::signer(i18n))
        .arg(flag("yes", say(tr!("cli-yes"))))
        .arg(other("remove", "NAME", tr!("cli-pack-remove")))
        .arg(flag("signers", say(tr!("cli-pack-signers"))).conflicts_with("file"))
        .arg(other("forget", "WORDS", tr!("cli-pack-forget")))
        .arg(learner::adviser(i18n))
        .arg(flag("json", say(tr!("cli-json"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let mut kit = cx.kit()?;
    let done = learner::enter(cx, &mut kit, matches).and_then(|()| asked(cx, &mut kit, matches));
    let closed = cx.close(kit);
    done?;
    closed.map(|()| 0)
}

fn asked(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    if let Some(name) = matches.get_one::<String>("remove") {
        return remove(cx, kit, matches, name);
    }
    if let Some(which) = matches.get_one::<String>("forget") {
        for signer in kit.forget_signer(which)? {
            cx.out.talk(&cx.say(&tr!("signers-forgotten", words = signer_words(&signer, &cx.i18n))));
        }
        return Ok(());
    }
    if matches.get_flag("signers") { signers(cx, kit, matches.get_flag("json")) } else { install(cx, kit, matches) }
}

fn install(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<()> {
    let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let named = matches.get_one::<String>("signer").map(String::as_str);
    let signed = open_signed(&file, Some(&kit.folder), named, &cx.i18n)?;
    let (pack, coverage) = verify::sound(cx, signed.open()?)?;
    let meets = kit.pack_meets(&pack);
    let json = matches.get_flag("json");
    if !json {
        verify::tell(cx, &pack, &coverage, &meets)?;
    }
    if let Err(error) = meets {
        return Err(error);
    }
    let name = SafeText::show_line(pack.incoming.name.as_str());
    if pack.known.is_some() || pack.named {
        agree(cx, matches, &tr!("install-sure", name = &name), &name)?;
    } else if matches.get_flag("yes") {
        return Err(Error::new(Kind::User, tr!("install-yes-unknown")).hint(tr!("install-yes-unknown-hint")));
    } else {
        let words = signer_words(&pack.signer, &cx.i18n);
        let last = words.split_whitespace().last().unwrap_or_default();
        if json {
            cx.out.talk(&cx.say(&tr!("pack-line-words", words = &words)));
        }
        agree(cx, matches, &tr!("install-unknown-sure"), last)?;
    }
    kit.install_pack(&pack)?;
    if json {
        let mut told = pack_json(&pack, &coverage, &meets, &cx.i18n);
        told["installed"] = json!(true);
        cx.out.data(&format!("{told:#}"))?;
    }
    cx.out.talk(&cx.say(&tr!("pack-installed", title = &pack.incoming.title, version = &pack.incoming.version)));
    if pack.known.is_none() {
        cx.out.talk(&cx.say(&tr!("install-signer-kept")));
    }
    Ok(())
}

/// Whether to install: the word that is asked for is typed, whatever its capitals, accents and spaces, or `--yes` was said. An empty line
/// is a no, and no mistake.
fn agree(cx: &mut Cx, matches: &ArgMatches, question: &Words, wanted: &str) -> Result<()> {
    if matches.get_flag("yes") {
        return Ok(());
    }
    match learner::typed(cx, question) {
        Some(typed) if typed.is_empty() => Err(Error::new(Kind::User, tr!("install-left"))),
        Some(typed) if fold::same(&typed, wanted, &[Tolerance::Case, Tolerance::Accents, Tolerance::Spaces]) => Ok(()),
        _ => Err(learner::not_sure()),
    }
}

fn remove(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches, name: &str) -> Result<()> {
    let there = kit.find_installed(name)?;
    let name = SafeText::show_line(there.name.as_str());
    learner::sure(cx, matches, &tr!("install-remove-sure", name = &name, version = &there.version), &name)?;
    kit.remove_installed(there.name.as_str())?;
    cx.out.talk(&cx.say(&tr!("install-removed", name = name)));
    Ok(())
}

/// Whose packs are known here, and what of theirs is installed.
fn signers(cx: &mut Cx, kit: &Kit, json: bool) -> Result<()> {
    let (known, there) = (known_signers(&kit.folder)?, installed(&kit.folder));
    let of = |key: &str| there.iter().filter(|one| one.signed.as_ref().is_some_and(|signed| signed.signer == key)).collect::<Vec<_>>();
    let mut rows = Vec::new();
    for one in &known {
        let (key, words) = (one.signer.to_string(), signer_words(&one.signer, &cx.i18n));
        let packs: Vec<String> = of(&key).iter().map(|one| format!("{} {}", one.name, one.version)).collect();
        let line = match &one.whence {
            Whence::House => tr!("signers-house", words = &words),
            Whence::Own => tr!("signers-own", words = &words),
            Whence::Confirmed(pack, since) => tr!("signers-confirmed", words = &words, pack = pack, since = since),
        };
        if !json {
            cx.out.prose(&cx.say(&line))?;
            if !packs.is_empty() {
                cx.out.data(&format!("    {}", cx.say(&tr!("signers-packs", packs = SafeText::show_line(&packs.join(", "))))))?;
            }
        }
        rows.push(
            json!({ "key": key, "number": one.signer.number(), "words": words.as_str(), "known": one.whence.name(), "installed": packs }),
        );
    }
    if json {
        cx.out.data(&format!("{:#}", json!({ "signers": rows })))?;
    }
    cx.out.talk(&cx.say(&tr!("signers-many", n = known.len())));
    Ok(())
}
