//! `tremplin diagnose`

use clap::{Arg, ArgMatches, Command};

use super::{Cx, flag, learn, prints, problems};
use crate::app::{places_example, write_whole};
use crate::curriculum::{PLACES, load_places};
use crate::error::Result;
use crate::i18n::I18n;
use crate::learn::sitting::Start;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("diagnose")
        .about(say(tr!("cli-diagnose")))
        .arg(Arg::new("as").long("as").value_name("NICKNAME").help(say(tr!("cli-as"))))
        .arg(flag("places", say(tr!("cli-places"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    if matches.get_flag("places") {
        return places(cx);
    }
    let start = Start { learn: true, diagnose: true, nickname: learn::nickname(matches)?, ..Start::default() };
    let mut kit = cx.kit()?;
    kit.press = Some(prints::press());
    learn::sit(cx, kit, start)
}

/// Checks the file of places; writes its example where there is none.
fn places(cx: &mut Cx) -> Result<u8> {
    let data = cx.data()?;
    let path = data.join(PLACES);
    let shown = SafeText::show_path(&path);
    if std::fs::symlink_metadata(&path).is_err() {
        // Opening the journal makes the folder.
        let kit = cx.kit()?;
        cx.close(kit)?;
        write_whole(&path, places_example(cx.i18n.code()).as_bytes())?;
        cx.out.talk(&cx.say(&tr!("places-written", path = shown)));
        return Ok(0);
    }
    let (places, found) = load_places(&data)?;
    for one in &found {
        problems::show(cx, one)?;
    }
    cx.out.talk(&cx.say(&tr!("places-read", n = places.len(), wrong = found.len())));
    Ok(u8::from(!found.is_empty()))
}
