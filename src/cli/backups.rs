//! `tremplin journal backup`, `backups` and `restore`.

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::learner::sure;
use super::{Cx, flag, output};
use crate::app::Kit;
use crate::clock::{Machine, World};
use crate::error::Result;
use crate::i18n::I18n;
use crate::journal::{self, Kept, When};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What is typed to restore.
const SURE: &str = "restore";
/// What names the newest good copy.
const LATEST: &str = "latest";

pub(super) fn backup(i18n: &I18n) -> Command {
    Command::new("backup").about(i18n.say(&tr!("cli-backup"))).arg(output(i18n))
}

pub(super) fn list(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("backups")
        .about(say(tr!("cli-backups")))
        .arg(flag("forget-aside", say(tr!("cli-forget-aside"))))
        .arg(flag("yes", say(tr!("cli-yes"))))
        .arg(flag("json", say(tr!("cli-json"))))
}

pub(super) fn restore(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("restore")
        .about(say(tr!("cli-restore")))
        .arg(Arg::new("file").value_name("FILE|latest").value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-restore-file"))))
        .arg(flag("yes", say(tr!("cli-yes"))))
}

/// A size in KiB, at least one.
pub(super) fn size(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX)
}

fn name(one: &Kept) -> SafeText {
    SafeText::show_line(&one.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default())
}

/// How many copies there are, and which is the last.
pub(super) fn last(copies: &[Kept]) -> Words {
    copies.last().map_or_else(|| tr!("backup-none"), |last| tr!("backup-last", n = copies.len(), name = name(last)))
}

pub(super) fn run_backup(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let file = match matches.get_one::<PathBuf>("output") {
        Some(file) => kit.begin_copy_to(file)?,
        None => kit.begin_copy(When::Asked)?,
    };
    let (i18n, out) = (&cx.i18n, &mut cx.out);
    // A large journal takes its time: whoever sits there sees how far it is.
    let file = file.or(kit.end_copy(&mut |words| out.progress(&i18n.say(words)))?);
    let said = file.map_or_else(|| tr!("backup-none-needed"), |file| tr!("backup-made", file = SafeText::show_path(&file)));
    cx.out.prose(&cx.say(&said))?;
    Ok(0)
}

pub(super) fn run_list(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let folder = cx.data()?;
    if matches.get_flag("forget-aside") {
        let many = journal::aside(&folder)?.len();
        if many > 0 {
            sure(cx, matches, &tr!("backup-forget-sure", n = many), &many.to_string())?;
        }
        let gone = journal::forget_aside(&folder)?;
        cx.out.prose(&cx.say(&tr!("backup-forgotten", n = gone)))?;
        return Ok(0);
    }
    let (copies, aside) = (journal::kept(&folder)?, journal::aside(&folder)?);
    if matches.get_flag("json") {
        let day = |one: &Kept| one.regular.as_ref().map(|(day, _)| day.clone());
        let number = |one: &Kept| one.regular.as_ref().map(|(_, number)| *number);
        let rows: Vec<_> = copies
            .iter()
            .map(|one| json!({ "file": one.file.to_string_lossy(), "day": day(one), "number": number(one), "bytes": one.bytes }))
            .collect();
        let aside: Vec<_> = aside.iter().map(|file| file.to_string_lossy()).collect();
        cx.out.data(&format!("{:#}", json!({ "backups": rows, "set_aside": aside })))?;
        return Ok(0);
    }
    for one in &copies {
        cx.out.prose(&cx.say(&tr!("backup-row", name = name(one), size = size(one.bytes))))?;
    }
    cx.out.talk(&cx.say(&last(&copies)));
    if !aside.is_empty() {
        cx.out.talk(&cx.say(&tr!("backup-aside", n = aside.len())));
    }
    Ok(0)
}

pub(super) fn run_restore(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let folder = cx.data()?;
    let named = matches.get_one::<PathBuf>("file").filter(|file| file.as_os_str() != LATEST);
    // The name as the list shows it will do.
    let among = named.map(|file| if file.exists() { file.clone() } else { crate::places::BACKUPS.at(&folder).join(file) });
    sure(cx, matches, &tr!("restore-sure", word = SafeText::show(SURE)), SURE)?;
    let world: Rc<dyn World> = Rc::new(Machine::new());
    let restored = journal::restore(&folder, among.as_deref(), &world)?;
    // Opened once, so that erasures which the copy did not know are carried out, and a copy of the whole is there.
    let kit = cx.kit()?;
    cx.close(kit)?;
    cx.out.prose(&cx.say(&tr!("restore-done", events = restored.events, added = restored.added)))?;
    let from = restored.from.map_or_else(|| tr!("restore-from-none"), |file| tr!("restore-from", file = SafeText::show_path(&file)));
    cx.out.prose(&cx.say(&from))?;
    for file in &restored.aside {
        cx.out.prose(&cx.say(&tr!("restore-aside", file = SafeText::show_path(file))))?;
    }
    if restored.is_lossy && !restored.aside.is_empty() {
        cx.out.talk(&cx.say(&tr!("restore-lossy")));
    }
    Ok(0)
}
