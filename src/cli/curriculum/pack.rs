//! `tremplin curriculum pack DIR`: a curriculum or a module as one file, and its signature beside it.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, output, problems};
use crate::app::{author_key, pack_comment, signature_beside, signer_words, write_whole};
use crate::author;
use crate::cli::{learner, path};
use crate::clock::{Machine, World};
use crate::curriculum::{Files, has_mistakes};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let folder = Arg::new("folder").value_name("DIR").required(true).value_parser(clap::value_parser!(PathBuf));
    Command::new("pack")
        .about(say(tr!("cli-pack")))
        .arg(folder.help(say(tr!("cli-pack-folder"))))
        .arg(output(i18n))
        .arg(path("key", "FILE", say(tr!("cli-pack-key"))))
        .arg(path("passphrase-file", "FILE", say(tr!("cli-pack-passphrase"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let files = Files::at(&folder)?;
    let world = Machine::new();
    let today = world.now().date();
    let (found, _) = author::check_all(&files, today)?;
    for one in &found {
        problems::tell(cx, one);
    }
    if has_mistakes(&found) {
        return Err(Error::new(Kind::Content, tr!("pack-mistakes")).hint(tr!("pack-mistakes-hint")));
    }
    // What is left of the lesson that `new` made stops a pack, even where the check has nothing to say.
    for one in author::sample_left(&files)?.iter().filter(|one| !found.contains(one)) {
        problems::tell(cx, one);
    }
    let packing = author::packing(&files)?;
    let file = matches.get_one::<PathBuf>("output").cloned().unwrap_or_else(|| PathBuf::from(format!("{}.pack", packing.incoming.name)));
    let passphrase = learner::passphrase(matches)?;
    let named = matches.get_one::<PathBuf>("key").map(PathBuf::as_path);
    let key = author_key(&world, &cx.data()?, named, passphrase.as_deref())?;
    let signature = key.key.sign(&packing.bytes, &pack_comment(&packing.incoming, today));
    // A pack whose signature is missing is refused: whatever stops this in between leaves nothing that deceives.
    write_whole(&file, &packing.bytes)?;
    write_whole(&signature_beside(&file), signature.as_bytes())?;

    cx.out.data(SafeText::show_path(&file).as_str())?;
    cx.out.talk(&cx.say(&tr!(
        "pack-done",
        n = packing.count,
        file = SafeText::show_path(&file),
        signature = SafeText::show_path(&signature_beside(&file))
    )));
    for name in packing.left_out {
        cx.out.talk(&cx.say(&tr!("pack-left-out", name = name)));
    }
    let signer = key.key.signer();
    if let Some(made) = &key.made {
        cx.out.talk(&cx.say(&tr!("author-key-made", file = SafeText::show_path(made))));
        if passphrase.is_none() {
            cx.out.talk(&cx.say(&tr!("author-key-open")));
        }
    }
    cx.out.talk(&cx.say(&tr!("author-key-words", words = signer_words(&signer, &cx.i18n))));
    cx.out.talk(&cx.say(&tr!("author-key-text", key = SafeText::show_line(&signer.to_string()))));
    if let Some(public) = key.public {
        cx.out.talk(&cx.say(&tr!("author-key-file", file = SafeText::show_path(&public))));
    }
    Ok(0)
}
