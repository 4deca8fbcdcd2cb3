//! `--help`, rendered from clap's data in the person's language; its pieces are those of the manual, too.

use clap::{Arg, Command};

use crate::i18n::I18n;
use crate::text::{SafeText, width, wrap};
use crate::tr;

/// Columns of a help page.
const WIDE: usize = 80;
/// Longest name beside which its explanation begins on the same line.
const NAME_MAX: usize = 26;

/// The help page of the command that `path` names (its own name first).
pub(super) fn page(root: &Command, path: &[String], i18n: &I18n) -> String {
    let mut command = root;
    let mut names = vec![root.get_name().to_owned()];
    let mut global: Vec<&Arg> = root.get_arguments().filter(|arg| arg.is_global_set()).collect();
    for name in path {
        // Values of options stand among the names.
        let Some(next) = command.find_subcommand(name) else { continue };
        command = next;
        names.push(name.clone());
        global.extend(next.get_arguments().filter(|arg| arg.is_global_set()));
    }
    let mut lines = Vec::new();
    if let Some(about) = command.get_about() {
        lines.extend(wrap(&about.to_string(), WIDE));
        lines.push(String::new());
    }
    lines.push(i18n.say(&tr!("help-usage", usage = SafeText::show_line(&usage(command, &names)))));
    let commands: Vec<(String, String)> = command
        .get_subcommands()
        .map(|sub| (sub.get_name().to_owned(), sub.get_about().map(ToString::to_string).unwrap_or_default()))
        .collect();
    section(&mut lines, &i18n.say(&tr!("help-commands")), &commands);
    let own = command.get_arguments().filter(|arg| !arg.is_hide_set() && !arg.is_global_set());
    let (places, options): (Vec<&Arg>, Vec<&Arg>) = own.partition(|arg| arg.is_positional());
    section(&mut lines, &i18n.say(&tr!("help-arguments")), &rows(&places));
    section(&mut lines, &i18n.say(&tr!("help-options")), &rows(&options));
    section(&mut lines, &i18n.say(&tr!("help-everywhere")), &rows(&global));
    lines.join("\n")
}

/// How a command is called.
pub(super) fn usage(command: &Command, names: &[String]) -> String {
    let mut words = vec![names.join(" ")];
    if command.get_subcommands().next().is_some() {
        words.push(if command.is_subcommand_required_set() { "COMMAND".to_owned() } else { "[COMMAND]".to_owned() });
    }
    for arg in command.get_arguments().filter(|arg| !arg.is_global_set() && !arg.is_hide_set()) {
        let name = if arg.is_positional() { value(arg) } else { long(arg) };
        let name = if arg.is_positional() || !arg.get_action().takes_values() { name } else { format!("{name} {}", value(arg)) };
        words.push(if arg.is_required_set() { name } else { format!("[{name}]") });
    }
    words.join(" ")
}

fn value(arg: &Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    names.first().map_or_else(|| arg.get_id().as_str().to_uppercase(), ToString::to_string)
}

fn long(arg: &Arg) -> String {
    arg.get_long().map_or_else(|| arg.get_short().map(|c| format!("-{c}")).unwrap_or_default(), |long| format!("--{long}"))
}

/// Each of these arguments, and what it is for.
pub(super) fn rows(args: &[&Arg]) -> Vec<(String, String)> {
    args.iter()
        .map(|arg| {
            let mut name = if arg.is_positional() { value(arg) } else { long(arg) };
            if let (Some(short), Some(_)) = (arg.get_short(), arg.get_long()) {
                name = format!("-{short}, {name}");
            }
            if !arg.is_positional() && arg.get_action().takes_values() {
                name = format!("{name} {}", value(arg));
            }
            let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            let possible: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            if arg.get_action().takes_values() && !possible.is_empty() {
                help = format!("{help} ({})", possible.join(" | "));
            }
            (name, help)
        })
        .collect()
}

fn section(lines: &mut Vec<String>, title: &str, rows: &[(String, String)]) {
    if rows.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(title.to_owned());
    let column = rows.iter().map(|(name, _)| width(name)).filter(|wide| *wide <= NAME_MAX).max().unwrap_or(NAME_MAX) + 4;
    for (name, help) in rows {
        let mut said = wrap(help, WIDE - column).into_iter();
        if width(name) + 4 <= column {
            let first = said.next().unwrap_or_default();
            lines.push(format!("  {}{first}", crate::text::pad(name, column - 2)));
        } else {
            lines.push(format!("  {name}"));
        }
        lines.extend(said.map(|line| format!("{}{line}", " ".repeat(column))));
    }
}
