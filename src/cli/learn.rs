//! `tremplin` and `tremplin learn`: the learner's way, on the screen or line by line.

use std::io;
use std::time::Duration;

use clap::{Arg, ArgMatches, Command};

use super::curriculum::module_and_unit;
use super::{Cx, out::Out, prints};
use crate::app::{self, Desk, FaceEffect, Kit};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::learn::sitting::{GROUP_MAX, Sitting, Start};
use crate::text::SafeText;
use crate::{linear, screen, tr};

/// How long a line waits for a work before it is told that it goes on.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("learn")
        .about(say(tr!("cli-learn")))
        .arg(Arg::new("place").value_name("MODULE[/UNIT]").help(say(tr!("cli-place"))))
        .arg(Arg::new("as").long("as").value_name("NICKNAME").help(say(tr!("cli-as"))))
        .arg(Arg::new("group").long("group").value_name("NAME").help(say(tr!("kiosk-cli"))))
}

/// The home screen. It opens whatever the disk says: whoever was scammed finds help there, and who wants to learn is a guest.
pub(super) fn home(cx: &mut Cx) -> Result<u8> {
    match cx.kit() {
        Ok(mut kit) => {
            kit.press = Some(prints::press());
            sit(cx, kit, Start::default())
        }
        Err(error) if matches!(error.kind, Kind::Store | Kind::Io) => {
            let kit = cx.kit_without_disk()?;
            sit(cx, kit, Start { unkept: Some(error.words()), ..Start::default() })
        }
        Err(error) => Err(error),
    }
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let mut start = Start { learn: true, ..Start::default() };
    if let Some(place) = matches.get_one::<String>("place") {
        let (module, unit) = module_and_unit(place)?;
        start = Start { module: Some(module), unit, ..Start::default() };
    }
    start.nickname = nickname(matches)?;
    start.group = group(matches)?;
    if start.group.is_some() && (start.module.is_some() || start.nickname.is_some()) {
        return Err(Error::new(Kind::User, tr!("kiosk-alone")).hint(tr!("kiosk-alone-hint")));
    }
    let mut kit = cx.kit()?;
    kit.press = Some(prints::press());
    sit(cx, kit, start)
}

/// The nickname of `--as`.
pub(super) fn nickname(matches: &ArgMatches) -> Result<Option<SafeText>> {
    let Some(name) = matches.get_one::<String>("as") else { return Ok(None) };
    let typed = SafeText::show_line(name);
    if typed.is_empty() || typed.chars().count() > 24 {
        return Err(Error::new(Kind::User, tr!("bad-nickname")).hint(tr!("bad-nickname-hint")));
    }
    Ok(Some(typed))
}

/// The name of `--group`.
fn group(matches: &ArgMatches) -> Result<Option<SafeText>> {
    let Some(name) = matches.get_one::<String>("group") else { return Ok(None) };
    let typed = SafeText::show_line(name.trim());
    if typed.is_empty() || typed.chars().count() > GROUP_MAX {
        return Err(Error::new(Kind::User, tr!("kiosk-bad-group")).hint(tr!("kiosk-bad-group-hint", most = GROUP_MAX)));
    }
    Ok(Some(typed))
}

pub(super) fn sit(cx: &mut Cx, mut kit: Kit, mut start: Start) -> Result<u8> {
    start.language_known = cx.asked.lang.is_some();
    kit.wall = Some(|page, i18n| screen::room::screenfuls(page, &|words| i18n.say(words)));
    let line_by_line = cx.asked.linear || !Out::is_terminal() || !screen::is_possible();
    if let Some(module) = &start.module {
        let row = kit.shelf.row(module)?;
        let units = row.units()?;
        if let Some(unit) = start.unit.as_ref().filter(|unit| !units.contains(unit)) {
            let id = SafeText::show(unit.as_str());
            return Err(Error::new(Kind::User, tr!("no-such-unit", id = id)).hint(tr!("no-such-module-hint")));
        }
    }
    let languages = I18n::languages().iter().map(|language| (language.code.to_owned(), SafeText::show_line(language.name))).collect();
    let face = if line_by_line { "linear" } else { "screen" };
    app::crash::note(|here| here.face = Some(face));
    let ours = cx.window.as_ref().filter(|_| !line_by_line);
    if let Some(ours) = ours {
        app::begun(&kit.folder, ours);
        kit.window = Some(ours.word.clone());
        start.seat = app::take_seat(&kit.folder, &ours.word, &*kit.world);
        if let Some(seat) = &start.seat {
            kit.i18n = I18n::new(&seat.lang);
            app::crash::note(|here| here.lang = Some(kit.i18n.code()));
            start.language_known = true;
        }
    }
    start.window = app::window(ours);
    if line_by_line {
        // A page of lines does not change by itself.
        kit.patience = PATIENCE;
    }
    let (sitting, first) = Sitting::new(start, kit.i18n.code(), languages, kit.kept_settings(), face);
    let (mut desk, left) = Desk::new(kit, sitting, first);
    let mut code = 0;
    if !left.contains(&FaceEffect::Leave) {
        if line_by_line {
            linear::run(&mut desk, io::stdin().lock(), io::stdout().lock(), screen::columns(&io::stdout()))?;
        } else {
            let (bell, look) = (desk.kit().bell(), screen::Look { theme: cx.asked.theme, ascii: cx.asked.ascii });
            code = screen::run_watching(&mut desk, &look, |wake| {
                bell.hang(move || wake());
                #[cfg(debug_assertions)]
                super::crash::rehearse();
            })?
            .exit();
        }
    }
    // The terminal is as it was before: nobody waits for the copy that is made now. A long one that was begun is seen to its end.
    cx.close(desk.into_kit())?;
    Ok(code)
}
