//! `tremplin curriculum translate`

use clap::{Arg, ArgMatches, Command};

use super::{Cx, folder, places};
use crate::author;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let to = Arg::new("to").long("to").value_name("LANG").required(true).help(i18n.say(&tr!("cli-translate-to")));
    Command::new("translate").about(i18n.say(&tr!("cli-translate"))).arg(to).arg(folder(i18n))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let lang = matches.get_one::<String>("to").cloned().unwrap_or_default();
    if !crate::ids::is_slug(&lang) || lang.len() > 12 {
        let cause = tr!("translate-bad-language", lang = SafeText::show_line(&lang));
        return Err(Error::new(Kind::User, cause).hint(tr!("translate-bad-language-hint")));
    }
    let note = cx.say(&tr!("translate-stale-note"));
    for files in places(cx, matches)? {
        for file in author::refresh_all(&files, &lang, &note)? {
            let path = SafeText::show_line(&file.path.to_string_lossy());
            cx.out.data(&cx.say(&tr!("translate-done", path = path, missing = file.refreshed.missing, stale = file.refreshed.stale)))?;
            for orphan in &file.refreshed.orphans {
                cx.out.talk(&cx.say(&tr!("translate-orphan", path = SafeText::show_line(orphan))));
            }
        }
    }
    Ok(0)
}
