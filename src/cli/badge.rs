//! `tremplin badge …`

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, output};
use crate::app::issue;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    Command::new("badge").about(say(tr!("cli-badge"))).subcommand_required(true).arg_required_else_help(true).subcommand(
        Command::new("issue")
            .about(say(tr!("cli-badge-issue")))
            .arg(Arg::new("learner").long("learner").value_name("NICKNAME").required(true).help(say(tr!("cli-learner"))))
            .arg(Arg::new("module").long("module").value_name("MODULE").required(true).help(say(tr!("cli-module"))))
            .arg(
                Arg::new("format")
                    .long("format")
                    .value_name("FORMAT")
                    .value_parser(["json"])
                    .default_value("json")
                    .help(say(tr!("cli-format"))),
            )
            .arg(output(i18n)),
    )
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some(("issue", matches)) = matches.subcommand() else { return Ok(0) };
    let kit = cx.kit()?;
    let named = matches.get_one::<String>("learner").cloned().unwrap_or_default();
    let learner = kit.find(&named)?;
    let module = matches.get_one::<String>("module").cloned().unwrap_or_default();
    let module = ModuleId::new(&module)
        .ok_or_else(|| Error::new(Kind::User, tr!("no-such-module", id = SafeText::show_line(&module))).hint(tr!("no-such-module-hint")))?;
    let json = issue(&kit, learner, &module, &cx.i18n)?;
    cx.out.file_or_data(matches.get_one::<PathBuf>("output").map(PathBuf::as_path), &json, &cx.i18n)?;
    cx.out.talk(&cx.say(&crate::badge::not_signed()));
    kit.close()?;
    Ok(0)
}
