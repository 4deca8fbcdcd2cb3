//! `tremplin open`, `install` and `uninstall`: the learner's door in a window of its own, and the icon that opens it.

use std::ffi::OsString;
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, learn};
use crate::app::{self, Launch, Launched, Ours};
use crate::clock::{Machine, World};
use crate::error::Result;
use crate::i18n::I18n;
use crate::platform::{link, window};
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let here = link::HERE.trim_start_matches('-');
    Command::new("open")
        .about(i18n.say(&tr!("cli-open")))
        .arg(Arg::new("letters").long("letters").value_name("STEP").value_parser(["0", "1", "2"]).help(i18n.say(&tr!("cli-letters"))))
        // For the shortcut of Windows, which makes the window before the program begins.
        .arg(Arg::new("here").long(here).value_name("WINDOW").hide(true))
}

pub(super) fn install(i18n: &I18n) -> Command {
    Command::new("install").about(i18n.say(&tr!("cli-install")))
}

pub(super) fn uninstall(i18n: &I18n) -> Command {
    Command::new("uninstall").about(i18n.say(&tr!("cli-uninstall")))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let step = matches.get_one::<String>("letters").and_then(|step| step.parse().ok()).unwrap_or(0);
    let world: Rc<dyn World> = Rc::new(Machine::new());
    let folder = cx.data()?;
    if let Some(here) = matches.get_one::<String>("here") {
        let fresh = || Ours { step, word: app::window_word(&*world) };
        cx.window = Some(window::opened(here).map_or_else(fresh, |(step, word)| Ours { step, word: word.to_owned() }));
        let code = learn::home(cx)?;
        let Some(ours) = cx.window.clone() else { return Ok(code) };
        if let Some(step) = app::window_wanted(&folder, &ours.word, &*world) {
            app::open_by_link(&folder, &by_link(cx), &Ours { step, ..ours }, &cx.say(&tr!("icon-about")))?;
        }
        return Ok(code);
    }
    if cfg!(windows) {
        let ours = Ours { step, word: app::window_word(&*world) };
        app::open_by_link(&folder, &by_link(cx), &ours, &cx.say(&tr!("icon-about")))?;
        return Ok(0);
    }
    let arguments: Vec<OsString> = cx.asked.again().into_iter().map(OsString::from).collect();
    match app::launch(&Launch { folder: &folder, arguments: &arguments, step, world: &*world })? {
        Launched::Closed => Ok(0),
        Launched::NoDisplay => learn::home(cx),
    }
}

/// What a shortcut calls the kit with.
fn by_link(cx: &Cx) -> Vec<String> {
    std::iter::once("open".to_owned()).chain(cx.asked.again()).collect()
}

pub(super) fn run_install(cx: &mut Cx) -> Result<u8> {
    let mut arguments = by_link(cx);
    if cfg!(windows) {
        arguments.extend([link::HERE.to_owned(), "0:".to_owned()]);
    }
    let (program, made) = app::install(&arguments, &cx.i18n)?;
    for file in &made.files {
        cx.out.data(&SafeText::show_path(file).to_string())?;
    }
    let program = SafeText::show_path(&program);
    cx.out.talk(&cx.say(&if made.desktop.is_some() {
        tr!("install-done", program = program)
    } else {
        tr!("install-menu-only", program = program)
    }));
    if made.desktop.is_some() && !made.trusted {
        cx.out.talk(&cx.say(&tr!("install-not-trusted")));
    }
    cx.out.talk(&cx.say(&tr!("install-undo")));
    Ok(0)
}

pub(super) fn run_uninstall(cx: &mut Cx) -> Result<u8> {
    let removed = app::uninstall()?;
    for file in &removed {
        cx.out.data(&SafeText::show_path(file).to_string())?;
    }
    cx.out.talk(&cx.say(&if removed.is_empty() { tr!("uninstall-nothing") } else { tr!("uninstall-done") }));
    Ok(0)
}
