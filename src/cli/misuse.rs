//! What clap says of a wrong command line, said in the person's language from its error's kind.

use std::ffi::OsString;
use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{command, help, out::Out};
use crate::error::{Error, Kind};
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;
use crate::words::{Arg, Words};

/// A language that the kit does not speak; its words are ours to find.
#[derive(Debug)]
pub(super) struct NoSuchLanguage;

impl fmt::Display for NoSuchLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no-such-language")
    }
}

impl std::error::Error for NoSuchLanguage {}

/// Answers a command line that could not be run: help and version on standard output, anything else as an error.
pub(super) fn answer(error: &clap::Error, args: &[OsString], i18n: &I18n, out: &mut Out) -> ExitCode {
    let told = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let page = help::page(&command(i18n), &path(args), i18n);
            if error.kind() == ErrorKind::DisplayHelp { out.data(&page) } else { return missing_command(&page, out) }
        }
        ErrorKind::DisplayVersion => out.data(concat!("tremplin ", env!("CARGO_PKG_VERSION"))),
        _ => Err(Error::new(Kind::User, cause(error)).hint(hint(error, args, i18n))),
    };
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            out.error(&error, i18n);
            ExitCode::from(error.kind.exit())
        }
    }
}

fn missing_command(page: &str, out: &mut Out) -> ExitCode {
    out.talk(page);
    ExitCode::from(Kind::User.exit())
}

/// The names of commands in `args`, without options.
fn path(args: &[OsString]) -> Vec<String> {
    args.iter().skip(1).filter_map(|arg| arg.to_str()).filter(|arg| !arg.starts_with('-')).map(str::to_owned).collect()
}

/// A piece of the error's context, cleaned.
fn piece(error: &clap::Error, kind: ContextKind) -> SafeText {
    let text = match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(n)) => n.to_string(),
        _ => String::new(),
    };
    SafeText::show_line(&text)
}

fn cause(error: &clap::Error) -> Words {
    let arg = piece(error, ContextKind::InvalidArg);
    let value = piece(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => tr!("misuse-command", name = piece(error, ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => tr!("misuse-unknown", name = arg),
        ErrorKind::MissingRequiredArgument => tr!("misuse-missing", name = arg),
        ErrorKind::MissingSubcommand => tr!("misuse-no-command"),
        ErrorKind::ArgumentConflict => tr!("misuse-twice", name = arg),
        ErrorKind::InvalidUtf8 => tr!("misuse-utf8"),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => tr!("misuse-no-value", name = arg),
        ErrorKind::InvalidValue if value.is_empty() => tr!("misuse-no-value", name = arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            tr!("misuse-value", name = arg, value = value)
        }
        _ => tr!("misuse-other"),
    }
}

/// `error`, and where a module that is not known has a folder of its name right here, the command that finds it.
pub(super) fn with_folder(error: Error, args: &[OsString]) -> Error {
    let Words::Msg("no-such-module", said) = &error.cause else { return error };
    let name = said.iter().find_map(|(_, arg)| if let Arg::Text(name) = arg { Some(name.as_str()) } else { None });
    let Some(name) = name.filter(|name| ModuleId::new(name).is_some() && Path::new(name).is_dir()) else { return error };
    let shown = |arg: &OsString| {
        let arg = arg.to_string_lossy();
        if arg.contains(' ') { format!("\"{arg}\"") } else { arg.into_owned() }
    };
    let rest: Vec<String> = args.iter().skip(1).map(shown).collect();
    let rest = SafeText::show_line(&rest.join(" "));
    let name = SafeText::show_line(name);
    error.hint(tr!("no-such-module-folder", id = name, rest = rest))
}

/// The command of `curriculum` that was written without it: `tremplin check` for `tremplin curriculum check`.
fn of_curriculum(error: &clap::Error, args: &[OsString], i18n: &I18n) -> Option<SafeText> {
    let name = piece(error, ContextKind::InvalidSubcommand);
    let all = command(i18n);
    let is_first = path(args).iter().take_while(|word| *word != name.as_str()).all(|word| all.find_subcommand(word).is_none());
    let known = all.find_subcommand("curriculum")?.find_subcommand(name.as_str())?.get_name();
    is_first.then(|| SafeText::show_line(known))
}

fn hint(error: &clap::Error, args: &[OsString], i18n: &I18n) -> Words {
    if let Some(near) = of_curriculum(error, args, i18n) {
        return tr!("misuse-of-curriculum", name = near);
    }
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| piece(error, kind))
        .find(|text| !text.is_empty());
    if let Some(near) = near {
        return tr!("misuse-did-you-mean", name = near);
    }
    let possible = piece(error, ContextKind::ValidValue);
    if !possible.is_empty() {
        return tr!("misuse-possible", list = possible);
    }
    if error.kind() == ErrorKind::ValueValidation && piece(error, ContextKind::InvalidArg).contains("--lang") {
        let list: Vec<String> = I18n::languages().iter().map(|language| format!("{} ({})", language.code, language.name)).collect();
        return tr!("misuse-possible", list = SafeText::show_line(&list.join(", ")));
    }
    tr!("misuse-hint")
}
