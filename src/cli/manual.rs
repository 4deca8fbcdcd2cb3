//! `tremplin completions` and `tremplin man`: what shells complete, and the pages of the manual, both from the same description as
//! `--help`; the keys from the table that drives them.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;
use roff::{Roff, bold, roman};

use super::{Cx, command, help, output};
use crate::activity::Part;
use crate::app;
use crate::clock::BUILT;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::screen;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The shells that are known.
const SHELLS: [(&str, Shell); 5] =
    [("bash", Shell::Bash), ("elvish", Shell::Elvish), ("fish", Shell::Fish), ("powershell", Shell::PowerShell), ("zsh", Shell::Zsh)];

pub(super) fn completions(i18n: &I18n) -> Command {
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(PossibleValuesParser::new(SHELLS.map(|(name, _)| name)));
    Command::new("completions")
        .about(i18n.say(&tr!("cli-completions")))
        .arg(shell.help(i18n.say(&tr!("cli-completions-shell"))))
        .arg(output(i18n))
}

pub(super) fn man(i18n: &I18n) -> Command {
    Command::new("man")
        .about(i18n.say(&tr!("cli-man")))
        .arg(Arg::new("command").value_name("COMMAND").help(i18n.say(&tr!("cli-man-command"))))
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .conflicts_with("command")
                .help(i18n.say(&tr!("cli-man-output"))),
        )
}

pub(super) fn run_completions(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let named = matches.get_one::<String>("shell").map(String::as_str);
    let Some((_, shell)) = SHELLS.into_iter().find(|(name, _)| Some(*name) == named) else {
        return Err(Error::new(Kind::Internal, tr!("cli-no-command")));
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(&cx.i18n), "tremplin", &mut script);
    let file = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    cx.out.bytes(file, &script, &cx.i18n).map(|()| 0)
}

pub(super) fn run_man(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let root = command(&cx.i18n);
    if let Some(folder) = matches.get_one::<PathBuf>("output") {
        let subs = root.get_subcommands().map(Some);
        for sub in std::iter::once(None).chain(subs) {
            let name = sub.map_or_else(|| "tremplin.1".to_owned(), |sub| format!("tremplin-{}.1", sub.get_name()));
            app::write_in(folder, &name, page(&root, sub, &cx.i18n).as_bytes())?;
        }
        cx.out.talk(&cx.i18n.say(&tr!("man-written", path = SafeText::show_path(folder))));
        return Ok(0);
    }
    let sub = match matches.get_one::<String>("command") {
        None => None,
        Some(name) => {
            let unknown = || Error::new(Kind::User, tr!("misuse-command", name = SafeText::show_line(name))).hint(tr!("man-unknown-hint"));
            Some(root.find_subcommand(name).ok_or_else(unknown)?)
        }
    };
    let text = page(&root, sub, &cx.i18n);
    cx.out.data(text.trim_end()).map(|()| 0)
}

/// The page of the whole program, or of one of its commands.
fn page(root: &Command, sub: Option<&Command>, i18n: &I18n) -> String {
    let say = |words: &Words| i18n.say(words);
    let mut names = vec![root.get_name().to_owned()];
    names.extend(sub.map(|sub| sub.get_name().to_owned()));
    let of = sub.unwrap_or(root);
    let title = names.join("-").to_uppercase();
    let version = concat!("tremplin ", env!("CARGO_PKG_VERSION"));

    let mut roff = Roff::new();
    let made = BUILT.utc().map(|at| at.date().to_string()).unwrap_or_default();
    roff.control("TH", [title.as_str(), "1", &made, version, &say(&tr!("man-manual"))]);
    section(&mut roff, &say(&tr!("man-name")));
    roff.text([roman(format!("{} - {}", names.join("-"), about(of)))]);
    section(&mut roff, &say(&tr!("man-synopsis")));
    roff.text([roman(help::usage(of, &names))]);
    commands(&mut roff, of, &names, i18n);
    let global: Vec<&Arg> = root.get_arguments().filter(|arg| arg.is_global_set()).collect();
    rows(&mut roff, &say(&tr!("help-everywhere")), &help::rows(&global), "SH");
    if sub.is_none() {
        section(&mut roff, &say(&tr!("man-keys")));
        for part in screen::keys_page(true, true).parts {
            if let Part::Text(_, words) = part {
                roff.control("PP", []).text([roman(say(&words))]);
            }
        }
        section(&mut roff, &say(&tr!("man-exit")));
        roff.text([roman(say(&tr!("man-exit-codes")))]);
        section(&mut roff, &say(&tr!("man-files")));
        roff.text([roman(say(&tr!("man-files-data")))]);
    }
    roff.render()
}

/// The arguments and options of a command, then each of the commands within it, as deep as they go.
fn commands(roff: &mut Roff, of: &Command, names: &[String], i18n: &I18n) {
    let say = |words: &Words| i18n.say(words);
    let depth = if names.len() <= 2 { "SH" } else { "SS" };
    let own = of.get_arguments().filter(|arg| !arg.is_hide_set() && !arg.is_global_set());
    let (places, options): (Vec<&Arg>, Vec<&Arg>) = own.partition(|arg| arg.is_positional());
    if names.len() == 1 {
        let subs: Vec<(String, String)> = of.get_subcommands().map(|sub| (format!("tremplin-{}(1)", sub.get_name()), about(sub))).collect();
        rows(roff, &say(&tr!("help-commands")), &subs, depth);
        return;
    }
    rows(roff, &say(&tr!("help-arguments")), &help::rows(&places), depth);
    rows(roff, &say(&tr!("help-options")), &help::rows(&options), depth);
    for sub in of.get_subcommands() {
        let mut deeper = names.to_vec();
        deeper.push(sub.get_name().to_owned());
        roff.control("SH", [deeper.join(" ").as_str()]);
        roff.text([roman(about(sub))]);
        roff.control("PP", []).text([bold(help::usage(sub, &deeper))]);
        commands(roff, sub, &deeper, i18n);
    }
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn section(roff: &mut Roff, title: &str) {
    heading(roff, "SH", title);
}

/// A heading of that depth: a title of `--help`, without the sign after it.
fn heading(roff: &mut Roff, depth: &str, title: &str) {
    roff.control(depth, [title.trim_end_matches([':', '\u{a0}', ' '])]);
}

/// A list: each name, and beneath it what it is.
fn rows(roff: &mut Roff, title: &str, rows: &[(String, String)], depth: &str) {
    if rows.is_empty() {
        return;
    }
    heading(roff, depth, title);
    for (name, told) in rows {
        roff.control("TP", []).text([bold(name.as_str())]).text([roman(told.as_str())]);
    }
}
