//! `tremplin badge certificate`: a page to hang up, with a square that any phone reads.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{adviser, maybe_enter, of_learner, of_module, which, whose};
use crate::app::{CertificateAsk, Kit};
use crate::cli::{Cx, flag, output, prints};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("certificate")
        .about(say(tr!("cli-certificate")))
        .arg(of_learner(i18n).required(true))
        .arg(of_module(i18n).required(true))
        .arg(Arg::new("name").long("name").value_name("NAME").help(say(tr!("cli-certificate-name"))))
        .arg(flag("text", say(tr!("cli-certificate-text"))))
        .arg(flag("large", say(tr!("cli-large"))))
        .arg(adviser(i18n))
        .arg(output(i18n))
}

pub(super) fn run(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    maybe_enter(cx, kit, matches)?;
    let (learner, module) = (whose(kit, matches)?, which(kit, matches)?);
    let name = matches.get_one::<String>("name").map(|name| SafeText::show_line(name));
    let sheet = kit.certificate(learner, &CertificateAsk { module, name, lang: cx.asked.lang.clone() })?;
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    if matches.get_flag("text") {
        let Some(square) = &sheet.square else {
            return Err(Error::new(Kind::User, tr!("certificate-no-square-text")).hint(tr!("issuer-closed-hint")));
        };
        return cx.out.file_or_data(file, square, &cx.i18n).map(|()| 0);
    }
    let i18n = I18n::new(&sheet.lang);
    cx.out.file_or_data(file, &prints::certificate_in(&sheet, &i18n, matches.get_flag("large")), &cx.i18n)?;
    match (&sheet.issuer, &sheet.square) {
        (None, _) => cx.out.talk(&cx.say(&crate::badge::not_signed())),
        (Some(_), None) => cx.out.talk(&cx.say(&tr!("certificate-no-square"))),
        _ => {}
    }
    Ok(0)
}
