//! `tremplin curriculum import`

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::{Cx, flag, output};
use crate::app;
use crate::author::{self, Added, Draft, Format, Wording};
use crate::curriculum::{BESIDE_UNITS, read_bounded, read_text};
use crate::error::{Error, Kind, Result};
use crate::exchange::question::Loss;
use crate::i18n::I18n;
use crate::ids::UnitId;
use crate::text::SafeText;
use crate::tr;
use crate::words::{Arg as Given, Words};

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let path = |name: &'static str, value: &'static str, help: Words| {
        Arg::new(name).long(name).value_name(value).value_parser(clap::value_parser!(PathBuf)).help(say(help))
    };
    let file =
        Arg::new("file").value_name("FILE").required(true).value_parser(clap::value_parser!(PathBuf)).help(say(tr!("cli-import-file")));
    let format = Arg::new("format").long("format").value_name("FORMAT").value_parser(Format::NAMES.map(|(name, _)| name));
    let unit = Arg::new("unit").long("unit").value_name("UNIT").help(say(tr!("cli-import-unit")));
    Command::new("import")
        .about(say(tr!("cli-import")))
        .arg(file)
        .arg(format.help(say(tr!("cli-import-format"))))
        .arg(path("into", "DIR", tr!("cli-import-into")).conflicts_with("output"))
        .arg(unit)
        .arg(output(i18n))
        .arg(flag("yes", say(tr!("cli-import-yes"))))
        .arg(flag("json", say(tr!("cli-json"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some(file) = matches.get_one::<PathBuf>("file") else { return Ok(0) };
    let goal = goal(matches, file)?;
    if let Some(path) = goal.path().filter(|path| path.exists() && !matches.get_flag("yes")) {
        let cause = tr!("import-there", path = SafeText::show_path(path));
        return Err(Error::new(Kind::User, cause).hint(tr!("import-there-hint")));
    }
    let format = matches.get_one::<String>("format").and_then(|name| Format::NAMES.iter().find(|(known, _)| known == name));
    let from = SafeText::show_line(&file.file_name().unwrap_or_default().to_string_lossy());
    let bytes = read_bounded(file, &SafeText::show_path(file))?;
    let (format, draft) = author::import(&bytes, format.map(|(_, format)| *format), &from, &Wording::of(&cx.i18n));
    if draft.rows.is_empty() {
        report(cx, &goal, format, &draft, matches.get_flag("json"))?;
        return Err(Error::new(Kind::Content, tr!("import-nothing", file = from)).hint(tr!("import-nothing-hint")));
    }
    if let Some(path) = goal.path() {
        app::write_whole(path, draft.toml.as_bytes())?;
    } else if !matches.get_flag("json") {
        cx.out.data(draft.toml.trim_end_matches('\n'))?;
    }
    report(cx, &goal, format, &draft, matches.get_flag("json"))?;
    if let Goal::Into { folder, unit, .. } = &goal {
        enlist(cx, folder, unit)?;
    }
    Ok(u8::from(!draft.failed.is_empty()))
}

/// Where the unit goes.
enum Goal {
    /// To standard output.
    Out,
    /// Into a file.
    File(PathBuf),
    /// Into a module's folder, under an id.
    Into { folder: PathBuf, unit: UnitId, path: PathBuf },
}

impl Goal {
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Out => None,
            Self::File(path) | Self::Into { path, .. } => Some(path),
        }
    }
}

fn goal(matches: &ArgMatches, file: &Path) -> Result<Goal> {
    let Some(folder) = matches.get_one::<PathBuf>("into") else {
        return Ok(matches.get_one::<PathBuf>("output").map_or(Goal::Out, |path| Goal::File(path.clone())));
    };
    if !folder.join("module.toml").is_file() {
        return Err(Error::new(Kind::User, tr!("import-no-module", path = SafeText::show_path(folder))).hint(tr!("import-no-module-hint")));
    }
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let unit = match matches.get_one::<String>("unit") {
        Some(name) => UnitId::new(name),
        None => author::unit_id(&stem),
    };
    let unit = unit.filter(|unit| !BESIDE_UNITS.contains(&unit.as_str()));
    let bad = || Error::new(Kind::User, tr!("import-bad-unit")).hint(tr!("import-bad-unit-hint"));
    let unit = unit.ok_or_else(bad)?;
    let path = folder.join(format!("{unit}.toml"));
    Ok(Goal::Into { folder: folder.clone(), unit, path })
}

/// Adds the unit to its module's list, or says which line to write.
fn enlist(cx: &mut Cx, folder: &Path, unit: &UnitId) -> Result<()> {
    let path = folder.join("module.toml");
    let (name, module) = read_text(&path)?;
    let said = match author::into(&module, unit) {
        Added::There => return Ok(()),
        Added::Text(text) => {
            app::write_whole(&path, text.as_bytes())?;
            tr!("import-listed", unit = SafeText::show(unit.as_str()), path = name)
        }
        Added::Line(line) => tr!("import-list-by-hand", path = name, line = SafeText::show(&line)),
    };
    cx.out.talk(&cx.say(&said));
    Ok(())
}

/// What became of each question: data where the unit went into a file, else talk.
fn report(cx: &mut Cx, goal: &Goal, format: Format, draft: &Draft, as_json: bool) -> Result<()> {
    if as_json {
        return cx.out.data(&format!("{:#}", data(cx, goal, format, draft)));
    }
    let mut lines = Vec::new();
    for row in &draft.rows {
        lines.push(cx.say(&tr!(
            "import-row",
            line = row.line,
            name = &row.name,
            kind = SafeText::show(row.kind),
            id = SafeText::show(row.id.as_str())
        )));
        lines.extend(row.losses.iter().map(|loss| told(cx, loss)));
    }
    for failed in &draft.failed {
        lines.push(cx.say(&tr!("import-failed", line = failed.line, excerpt = &failed.excerpt, why = failed.why.clone())));
    }
    lines.extend(draft.losses.iter().map(|loss| told(cx, loss)));
    let losses = draft.losses.len() + draft.rows.iter().map(|row| row.losses.len()).sum::<usize>();
    lines.push(cx.say(&tr!("import-sum", n = draft.rows.len(), failed = draft.failed.len(), losses = losses)));
    let missing: Vec<String> = draft.missing.iter().map(|(key, n)| format!("{key} {n}")).collect();
    if !missing.is_empty() && !draft.rows.is_empty() {
        let n: usize = draft.missing.values().sum();
        lines.push(cx.say(&tr!("import-missing", n = n, list = SafeText::show(&missing.join(", ")))));
    }
    for line in lines {
        match goal {
            Goal::Out => cx.out.talk(&line),
            _ => cx.out.prose(&line)?,
        }
    }
    if let Some(path) = goal.path().filter(|_| !draft.rows.is_empty()) {
        cx.out.talk(&cx.say(&tr!("file-written", path = SafeText::show_path(path))));
    }
    Ok(())
}

fn told(cx: &Cx, loss: &Loss) -> String {
    cx.say(&tr!("import-loss", line = loss.line, what = Given::Words(loss.what.clone())))
}

/// The report with stable keys: a loss is named by its message.
fn data(cx: &Cx, goal: &Goal, format: Format, draft: &Draft) -> Value {
    let name = |words: &Words| if let Words::Msg(id, _) = words { *id } else { "" };
    let losses = |all: &[Loss]| -> Vec<Value> {
        all.iter().map(|loss| json!({ "line": loss.line, "loss": name(&loss.what), "message": cx.say(&loss.what) })).collect()
    };
    let rows: Vec<Value> = draft
        .rows
        .iter()
        .map(|row| json!({ "line": row.line, "name": row.name.as_str(), "id": row.id, "kind": row.kind, "losses": losses(&row.losses) }))
        .collect();
    let failed: Vec<Value> = draft
        .failed
        .iter()
        .map(|one| json!({ "line": one.line, "excerpt": one.excerpt.as_str(), "why": name(&one.why), "message": cx.say(&one.why) }))
        .collect();
    json!({
        "format": format.name(),
        "file": goal.path().map(|path| path.to_string_lossy()),
        "unit": goal.path().is_none().then_some(&draft.toml),
        "questions": rows,
        "failed": failed,
        "losses": losses(&draft.losses),
        "missing": draft.missing,
    })
}
