//! The command line: arguments in, one use case called, an exit code out. One short file a noun; [`out`] alone prints.
//!
//! The only place with clap. Its help and its errors are rendered from their data in the person's language. No logic here.

mod backups;
mod badge;
mod card;
mod collect;
mod crash;
mod curriculum;
mod diagnose;
mod doctor;
mod help;
mod journal;
mod learn;
mod learner;
mod manual;
mod misuse;
mod modules;
mod open;
mod out;
mod prints;
mod problems;
mod report;
mod reset;
mod same;
mod workshop;
mod xapi;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::app::{self, Kit, Ours, Theme, ours};
use crate::clock::{Machine, World};
use crate::curriculum::Shelf;
use crate::error::{Error, Result};
use crate::i18n::{I18n, system_language};
use crate::words::Words;
use crate::{paths, tr};
use out::Out;

/// What was asked for on every command.
struct Asked {
    data: Option<PathBuf>,
    curricula: Vec<PathBuf>,
    lang: Option<String>,
    linear: bool,
    theme: Option<Theme>,
    ascii: bool,
}

impl Asked {
    /// The same, to be asked again of another window: paths from the root, for it may begin in another folder.
    fn again(&self) -> Vec<String> {
        let whole = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone()).to_string_lossy().into_owned();
        let named = |name: &str, value: &str| [format!("--{name}"), value.to_owned()];
        let set = std::env::var_os(paths::VARIABLE).filter(|set| !set.is_empty()).map(PathBuf::from);
        let data = self.data.clone().or(set).map(|data| named("data", &whole(&data)));
        let curricula = self.curricula.iter().map(|folder| named("curricula", &whole(folder)));
        let lang = self.lang.iter().map(|lang| named("lang", lang));
        let theme = self.theme.and_then(Theme::name).map(|name| named("theme", name));
        let pairs = data.into_iter().chain(curricula).chain(lang).chain(theme).flatten();
        pairs.chain(self.ascii.then(|| "--ascii".to_owned())).collect()
    }
}

/// What every command works with.
struct Cx {
    asked: Asked,
    i18n: I18n,
    out: Out,
    /// The launcher's window in which this program is.
    window: Option<Ours>,
}

impl Cx {
    fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }

    fn shelf(&self) -> Result<Shelf> {
        let mut known = Shelf::new(&self.asked.curricula)?;
        if let Ok(data) = self.data() {
            known.add_brought(&data);
        }
        Ok(known)
    }

    /// Opens the journal. The kit speaks the language that was asked for, or the system's.
    fn kit(&mut self) -> Result<Kit> {
        let world: Rc<dyn World> = Rc::new(Machine::new());
        let (folder, known) = (self.data()?, self.shelf()?);
        let (i18n, out) = (&self.i18n, &mut self.out);
        let opened = Kit::open_telling(world, folder, known, I18n::new(i18n.code()), &mut |words| out.progress(&i18n.say(words)));
        self.out.clear();
        let mut kit = opened?;
        kit.again = self.asked.again();
        Ok(kit)
    }

    /// The same where nothing can be kept: on a stick that is locked, on a full disk, beside a damaged journal.
    fn kit_without_disk(&self) -> Result<Kit> {
        Kit::without_disk(Rc::new(Machine::new()), self.shelf()?, I18n::new(self.i18n.code()))
    }

    /// Closes the kit; that there could be no copy is told, and no reason to fail.
    fn close(&mut self, kit: Kit) -> Result<()> {
        let (i18n, out) = (&self.i18n, &mut self.out);
        let closed = kit.close_telling(&mut |words| out.progress(&i18n.say(words)));
        self.out.clear();
        if let Some(why) = closed? {
            self.out.error(&why, &self.i18n);
        }
        Ok(())
    }

    fn data(&self) -> Result<PathBuf> {
        paths::data(self.asked.data.as_deref())
    }
}

/// Runs the program with `args` (its own name first).
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    crash::watch();
    let args: Vec<OsString> = args.into_iter().collect();
    let system = system_language();
    let code = I18n::choose(early_language(&args).as_deref(), None, system.as_deref());
    let i18n = I18n::new(code);
    let mut out = Out::new();
    // Understood without a word: those of all its commands are read only where one of them is told.
    let matches = match command(&I18n::silent(code)).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => return misuse::answer(&error, &args, &i18n, &mut out),
    };
    let asked = asked(&matches);
    let mut cx = Cx { asked, i18n, out, window: ours() };
    app::crash::note(|here| *here = app::crash::Here { data: cx.data().ok(), lang: Some(code), face: None });
    match dispatch(&mut cx, &matches) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            let error = misuse::with_folder(error, &args);
            cx.out.error(&error, &cx.i18n);
            ExitCode::from(error.kind.exit())
        }
    }
}

fn dispatch(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    match matches.subcommand() {
        None => learn::home(cx),
        Some(("learn", matches)) => learn::run(cx, matches),
        Some(("diagnose", matches)) => diagnose::run(cx, matches),
        Some(("modules", matches)) => modules::run(cx, matches),
        Some(("badge", matches)) => badge::run(cx, matches),
        Some(("curriculum", matches)) => curriculum::run(cx, matches),
        Some(("learner", matches)) => learner::run(cx, matches),
        Some(("journal", matches)) => journal::run(cx, matches),
        Some(("doctor", matches)) => doctor::run(cx, matches),
        Some(("reset-terminal", _)) => reset::run(cx),
        Some(("report", matches)) => report::run(cx, matches),
        Some(("prints", matches)) => prints::run(cx, matches),
        Some(("workshop", matches)) => workshop::run(cx, matches),
        Some(("xapi", matches)) => xapi::run(cx, matches),
        Some(("open", matches)) => open::run(cx, matches),
        Some(("install", _)) => open::run_install(cx),
        Some(("uninstall", _)) => open::run_uninstall(cx),
        Some(("completions", matches)) => manual::run_completions(cx, matches),
        Some(("man", matches)) => manual::run_man(cx, matches),
        Some(_) => Err(Error::new(crate::error::Kind::Internal, tr!("cli-no-command"))),
    }
}

/// The whole command line, described in the language of `i18n`.
fn command(i18n: &I18n) -> Command {
    let say = |words: Words| i18n.say(&words);
    Command::new("tremplin")
        .about(say(tr!("cli-about")))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(false)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true).help(say(tr!("cli-help"))))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version).help(say(tr!("cli-version"))))
        .arg(path("data", "DIR", say(tr!("cli-data"))).global(true))
        .arg(path("curricula", "DIR", say(tr!("cli-curricula"))).action(ArgAction::Append).global(true))
        .arg(Arg::new("lang").long("lang").value_name("LANG").value_parser(languages()).global(true).help(say(tr!("cli-lang"))))
        .arg(flag("linear", say(tr!("cli-linear"))).global(true))
        .arg(
            Arg::new("theme")
                .long("theme")
                .value_name("THEME")
                .value_parser(["light", "dark", "contrast", "mono"])
                .global(true)
                .help(say(tr!("cli-theme"))),
        )
        .arg(flag("ascii", say(tr!("cli-ascii"))).global(true))
        .subcommand(modules::command(i18n))
        .subcommand(learn::command(i18n))
        .subcommand(diagnose::command(i18n))
        .subcommand(badge::command(i18n))
        .subcommand(curriculum::command(i18n))
        .subcommand(learner::command(i18n))
        .subcommand(journal::command(i18n))
        .subcommand(workshop::command(i18n))
        .subcommand(report::command(i18n))
        .subcommand(doctor::command(i18n))
        .subcommand(reset::command(i18n))
        .subcommand(prints::command(i18n))
        .subcommand(xapi::command(i18n))
        .subcommand(open::command(i18n))
        .subcommand(open::install(i18n))
        .subcommand(open::uninstall(i18n))
        .subcommand(manual::completions(i18n))
        .subcommand(manual::man(i18n))
}

/// The languages that can be asked for: what people write for them, such as `fr_FR`, is understood too.
fn languages() -> impl clap::builder::TypedValueParser<Value = String> {
    use clap::builder::TypedValueParser;
    clap::builder::StringValueParser::new().try_map(|typed| I18n::find(&typed).map(str::to_owned).ok_or(misuse::NoSuchLanguage))
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn path(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(clap::value_parser!(PathBuf)).help(help)
}

fn output(i18n: &I18n) -> Arg {
    path("output", "FILE", i18n.say(&tr!("cli-output"))).short('o')
}

fn asked(matches: &ArgMatches) -> Asked {
    // Global options stand at any depth; clap carries them down to the innermost command.
    let mut inner = matches;
    while let Some((_, next)) = inner.subcommand() {
        inner = next;
    }
    Asked {
        data: inner.get_one::<PathBuf>("data").cloned(),
        curricula: inner.get_many::<PathBuf>("curricula").unwrap_or_default().cloned().collect(),
        lang: inner.get_one::<String>("lang").cloned(),
        linear: inner.get_flag("linear"),
        theme: inner.get_one::<String>("theme").and_then(|name| Theme::named(name)),
        ascii: inner.get_flag("ascii"),
    }
}

/// The value of `--lang`, before anything is understood: even the first error is said in that language.
fn early_language(args: &[OsString]) -> Option<String> {
    let texts: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    let after = texts.iter().position(|arg| *arg == "--lang").and_then(|at| texts.get(at + 1).copied());
    after.or_else(|| texts.iter().find_map(|arg| arg.strip_prefix("--lang="))).map(str::to_owned)
}
