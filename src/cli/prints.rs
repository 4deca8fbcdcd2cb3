//! `tremplin prints …`: what was printed here, and all of it on a stick.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::out::Out;
use super::{Cx, flag};
use crate::app::{CertificateSheet, Press, copy_prints, prints};
use crate::error::Result;
use crate::i18n::I18n;
use crate::learn::sitting::Printout;
use crate::paper::{Certificate, IssuerSeen, Paper, certificate as draw_certificate, leaf};
use crate::places::PRINTS;
use crate::text::SafeText;
use crate::{platform, tr};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let to = Arg::new("folder").value_name("DIR").required(true).value_parser(clap::value_parser!(PathBuf));
    Command::new("prints")
        .about(say(tr!("cli-prints")))
        .arg(flag("json", say(tr!("cli-json"))))
        .subcommand(Command::new("copy").about(say(tr!("cli-prints-copy"))).arg(to.help(say(tr!("cli-prints-to")))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let data = cx.data()?;
    if let Some(("copy", matches)) = matches.subcommand() {
        let to = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
        let copied = copy_prints(&data, &to)?;
        for name in &copied {
            cx.out.data(SafeText::show_line(name).as_str())?;
        }
        cx.out.talk(&cx.say(&tr!("prints-copied", n = copied.len(), path = SafeText::show_line(&to.to_string_lossy()))));
        return Ok(0);
    }
    let found = prints(&data)?;
    let folder = SafeText::show_line(&PRINTS.at(&data).to_string_lossy());
    if matches.get_flag("json") {
        let rows: Vec<_> =
            found.iter().map(|print| json!({ "file": SafeText::show_line(&print.name).as_str(), "bytes": print.bytes })).collect();
        cx.out.data(&format!("{:#}", json!({ "folder": folder.as_str(), "prints": rows })))?;
        return Ok(0);
    }
    for print in &found {
        cx.out.data(SafeText::show_line(&print.name).as_str())?;
    }
    cx.out.talk(&cx.say(&tr!("prints-found", n = found.len(), path = folder)));
    Ok(0)
}

/// The print face, and the desktop where a person sits before one: never for a script.
pub(super) fn press() -> Press {
    let open = if Out::is_terminal() { platform::open_with_desktop } else { |_: &Path| false };
    Press { draw, certificate, open }
}

pub(super) fn draw(printout: &Printout, i18n: &I18n) -> String {
    let say = |words: &crate::words::Words| i18n.say(words);
    leaf(&printout.title, &printout.drawn(), Paper { lang: i18n.code(), say: &say, large: false })
}

/// A certificate, drawn in the language that it speaks.
pub(super) fn certificate(sheet: &CertificateSheet, i18n: &I18n) -> String {
    certificate_in(sheet, i18n, false)
}

/// The same in `large` letters or not.
pub(super) fn certificate_in(sheet: &CertificateSheet, i18n: &I18n, large: bool) -> String {
    let say = |words: &crate::words::Words| i18n.say(words);
    let issuer = sheet.issuer.as_ref().map(|issuer| IssuerSeen {
        name: issuer.name.clone(),
        place: issuer.url.clone(),
        fingerprint: issuer.words.clone(),
        code: issuer.code.clone(),
    });
    let page = Certificate {
        person: sheet.person.as_ref(),
        badge: sheet.badge.clone(),
        description: sheet.description.clone(),
        learnt: sheet.learnt.clone(),
        observed: sheet.observed.iter().map(|text| crate::words::Words::Text(text.clone())).collect(),
        issuer,
        day: sheet.day.clone(),
        picture: sheet.picture,
        square: sheet.square.as_deref(),
        id: sheet.id.clone(),
    };
    draw_certificate(&page, Paper { lang: i18n.code(), say: &say, large })
}
