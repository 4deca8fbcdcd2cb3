//! `tremplin curriculum verify FILE.pack`: whose it is, whether it is whole and sound, what it would replace. Changes nothing.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag, problems};
use crate::app::{OpenPack, open_signed, pack_json, pack_words};
use crate::author;
use crate::clock::{Machine, World};
use crate::curriculum::{Coverage, Meets, has_mistakes};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::tr;

/// The file of the pack.
pub(super) fn file(i18n: &I18n) -> Arg {
    Arg::new("file").value_name("FILE").value_parser(clap::value_parser!(PathBuf)).help(i18n.say(&tr!("cli-pack-file")))
}

/// Whose key it must be.
pub(super) fn signer(i18n: &I18n) -> Arg {
    Arg::new("signer").long("signer").value_name("KEY").help(i18n.say(&tr!("cli-pack-signer")))
}

pub(super) fn command(i18n: &I18n) -> Command {
    let json = flag("json", i18n.say(&tr!("cli-json")));
    Command::new("verify").about(i18n.say(&tr!("cli-pack-verify"))).arg(file(i18n).required(true)).arg(signer(i18n)).arg(json)
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let data = cx.data().ok();
    let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let json = matches.get_flag("json");
    let signed = match open_signed(&file, data.as_deref(), matches.get_one::<String>("signer").map(String::as_str), &cx.i18n) {
        // What verifies says so: it is no mistake of the command that a signature does not hold.
        Err(error) if error.kind == Kind::Content => {
            if json {
                cx.out.data(&format!("{:#}", json!({ "good": false, "why": cx.say(&error.cause) })))?;
            }
            cx.out.error(&error, &cx.i18n);
            return Ok(1);
        }
        signed => signed?,
    };
    let (pack, coverage) = sound(cx, signed.open()?)?;
    let meets = data.map_or_else(|| Ok(Vec::new()), |data| pack.meets(&data));
    let good = pack.known.is_some() || pack.named;
    if json {
        let mut told = pack_json(&pack, &coverage, &meets, &cx.i18n);
        told["good"] = json!(good);
        cx.out.data(&format!("{told:#}"))?;
    } else {
        tell(cx, &pack, &coverage, &meets)?;
        cx.out.talk(&cx.say(&if good { tr!("pack-good") } else { tr!("pack-compare") }));
    }
    Ok(u8::from(!good))
}

/// A pack whose whole content was checked, and where its translations stand. Advice is for its author, not for who receives it.
pub(super) fn sound(cx: &mut Cx, pack: OpenPack) -> Result<(OpenPack, Vec<Coverage>)> {
    let (found, coverage) = author::check_all(&pack.files, Machine::new().now().date())?;
    if !has_mistakes(&found) {
        return Ok((pack, coverage));
    }
    for one in found.iter().filter(|one| one.problem.level == crate::source::Level::Error) {
        problems::tell(cx, one);
    }
    Err(Error::new(Kind::Content, tr!("pack-brings-mistakes")).hint(tr!("pack-brings-mistakes-hint")))
}

/// What an adviser reads before deciding.
pub(super) fn tell(cx: &mut Cx, pack: &OpenPack, coverage: &[Coverage], meets: &Result<Vec<Meets>>) -> Result<()> {
    for line in pack_words(pack, coverage, meets, &cx.i18n) {
        cx.out.prose(&cx.say(&line))?;
    }
    Ok(())
}
