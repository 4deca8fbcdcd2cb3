//! `tremplin curriculum preview`

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use clap::{Arg, ArgMatches, Command};

use super::super::out::Out;
use super::{Cx, country, country_of, flag, output, problems};
use crate::author::{Opening, Preview, Spot, Tray};
use crate::clock::{Machine, World};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::platform::watch::Watch;
use crate::{linear, platform, screen, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let path = Arg::new("path").value_name("PATH").required(true).value_parser(clap::value_parser!(PathBuf));
    Command::new("preview")
        .about(say(tr!("cli-preview")))
        .arg(path.help(say(tr!("cli-preview-path"))))
        .arg(Arg::new("at").long("at").value_name("ACTIVITY").help(say(tr!("cli-preview-at"))))
        .arg(flag("paper", say(tr!("cli-preview-paper"))))
        .arg(country(i18n))
        .arg(output(i18n).requires("paper"))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let path = matches.get_one::<PathBuf>("path").cloned().unwrap_or_default();
    let open = if Out::is_terminal() { platform::open_with_desktop } else { |_: &std::path::Path| false };
    let opening = Opening {
        lang: cx.asked.lang.as_deref().and_then(I18n::find).map(str::to_owned),
        at: matches.get_one::<String>("at").cloned(),
        country: country_of(matches).to_owned(),
        today: Machine::new().now().date(),
        tray: cx.data().ok().map(|folder| Tray { folder, open }),
        lines: cx.asked.linear,
    };
    let mut preview = Preview::open(Spot::of(&path)?, opening, I18n::new(cx.i18n.code()))?;
    if matches.get_flag("paper") {
        return paper(cx, matches, &preview);
    }
    if cx.asked.linear {
        linear::run(&mut preview, io::stdin().lock(), io::stdout().lock(), screen::columns(&io::stdout()))?;
        return Ok(0);
    }
    if !Out::is_terminal() || !screen::is_possible() {
        return Err(Error::new(Kind::User, tr!("screen-no-terminal")).hint(tr!("preview-no-terminal-hint")));
    }
    // A save waits for somebody who can be woken by it. Where nothing can be watched, files are looked at with each key.
    let bell: Arc<OnceLock<screen::Wake>> = Arc::default();
    let heard = Arc::clone(&bell);
    let watching = Watch::begin(&preview.folders(), "toml").and_then(|watch| watch.tell(move || heard.wait()())).ok();
    if watching.is_some() {
        preview.watched();
    }
    let looker = preview.looker();
    let look = screen::Look { theme: cx.asked.theme, ascii: cx.asked.ascii };
    let ending = screen::run_watching(&mut preview, &look, |wake| {
        let _ = bell.set(wake.clone());
        if let Some(looker) = looker {
            // Without a check on a thread of its own, what reading alone tells is told.
            let _ = looker.begin(move || wake());
        }
    });
    drop(watching);
    Ok(ending?.exit())
}

fn paper(cx: &mut Cx, matches: &ArgMatches, preview: &Preview) -> Result<u8> {
    match preview.paper() {
        Ok(html) => {
            cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &html, &cx.i18n)?;
            Ok(0)
        }
        Err(told) => {
            let (found, error) = *told;
            for one in &found {
                problems::tell(cx, one);
            }
            Err(error)
        }
    }
}
