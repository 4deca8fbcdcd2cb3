//! `tremplin curriculum diff`: what changed for a learner between two versions.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::{Cx, flag};
use crate::app::open_signed;
use crate::author::{self, Bump, Came, Difference, ModuleChange, TextChange, TextSort, UnitChange};
use crate::curriculum::{Files, load_curriculum, module_named, numbers};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub(super) fn command(i18n: &I18n) -> Command {
    let folder = |name: &'static str, value: &'static str| Arg::new(name).value_name(value).value_parser(clap::value_parser!(PathBuf));
    Command::new("diff")
        .about(i18n.say(&tr!("cli-diff")))
        .arg(folder("old", "A").required(true).help(i18n.say(&tr!("cli-diff-a"))))
        .arg(folder("new", "B").help(i18n.say(&tr!("cli-diff-b"))))
        .arg(flag("exit-code", i18n.say(&tr!("cli-diff-exit-code"))))
        .arg(flag("json", i18n.say(&tr!("cli-json"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let path = |name: &str| matches.get_one::<PathBuf>(name);
    let named = version_in(cx, path("old").map_or_else(|| Path::new("."), PathBuf::as_path))?;
    let (old, new) = match path("new") {
        Some(new) => (named, version_in(cx, new)?),
        // What is here already is the older one.
        None => (here_already(cx, &named)?, named),
    };
    // A copy that was put aside has another name, or one that is no id: the newer one's counts where it can.
    let only = if new.is_module() {
        Some(new.module().or_else(|| old.module()).map_or_else(|| module_of(&new), Ok)?)
    } else if old.is_module() {
        Some(module_of(&old)?)
    } else {
        None
    };
    let source = author::source_language(&new)?;
    let lang = cx.asked.lang.as_deref().filter(|lang| *lang != source);
    let found = author::compare(&author::edition(&old, only.as_ref(), lang)?, &author::edition(&new, only.as_ref(), lang)?);
    if matches.get_flag("json") {
        let sum = json!({ "same": found.is_empty(), "units_kept": found.units_kept(), "asked_again": found.asked_again(),
                          "texts": found.texts.len(), "words": found.words() });
        cx.out.data(&format!("{:#}", json!({ "summary": sum, "changes": found })))?;
    } else {
        tell(cx, &found)?;
    }
    Ok(u8::from(matches.get_flag("exit-code") && !found.is_empty()))
}

/// A folder's version, or a pack's: nothing of that is read before its signature holds.
fn version_in(cx: &Cx, place: &Path) -> Result<Files> {
    if place.is_file() && place.extension().is_some_and(|end| end == "pack") {
        return Ok(open_signed(place, cx.data().ok().as_deref(), None, &cx.i18n)?.open()?.files);
    }
    Files::at(place)
}

fn module_of(files: &Files) -> Result<ModuleId> {
    module_named(&files.folder_name().unwrap_or_default())
}

/// What ships or is installed of the same id.
fn here_already(cx: &Cx, named: &Files) -> Result<Files> {
    let shelf = cx.shelf()?;
    let found = if named.is_module() {
        let id = module_of(named)?;
        shelf.rows().iter().find(|row| row.id == id)
    } else {
        let id = load_curriculum(named, None)?.model.id;
        shelf.rows().iter().find(|row| row.curriculum.as_ref().is_some_and(|one| one.id == id))
    };
    found.map(|row| row.files.clone()).ok_or_else(|| Error::new(Kind::User, tr!("diff-no-other")).hint(tr!("diff-no-other-hint")))
}

fn list(ids: &[String]) -> SafeText {
    SafeText::show_line(&ids.join(", "))
}

fn shown(text: &str) -> SafeText {
    SafeText::show_line(text)
}

fn tell(cx: &mut Cx, found: &Difference) -> Result<()> {
    if found.is_empty() {
        return cx.out.prose(&cx.say(&tr!("diff-none")));
    }
    let mut lines: Vec<String> = summary(found).iter().map(|words| cx.say(words)).collect();
    let mut part = |heading: Words, inside: Vec<String>| {
        if !inside.is_empty() {
            lines.extend([String::new(), cx.say(&heading)]);
            lines.extend(inside);
        }
    };
    part(
        tr!("diff-heading-decides"),
        found.modules.iter().flat_map(of_module).chain(of_files(found)).map(|words| format!("  {}", cx.say(&words))).collect(),
    );
    part(tr!("diff-heading-values"), found.facts.iter().map(of_fact).collect());
    for (sort, heading) in [
        (TextSort::Lesson, tr!("diff-heading-lesson")),
        (TextSort::Title, tr!("diff-heading-titles")),
        (TextSort::Notes, tr!("diff-heading-notes")),
    ] {
        part(heading, found.texts.iter().filter(|text| text.sort == sort).flat_map(of_text).collect());
    }
    let versions: Vec<String> = versions(found).iter().map(|words| format!("  {}", cx.say(words))).collect();
    part(tr!("diff-heading-version"), versions);
    lines.iter().try_for_each(|line| cx.out.prose(line))
}

fn summary(found: &Difference) -> Vec<Words> {
    let again = found.units().filter(|unit| !unit.again.is_empty()).count();
    let mut all = vec![tr!("diff-kept", n = found.units_kept())];
    if again > 0 {
        all.push(tr!("diff-again-sum", units = again, n = found.asked_again()));
        all.push(tr!("diff-stays"));
    }
    all.push(tr!("diff-texts", n = found.texts.len(), words = found.words()));
    all.push(match found.bump {
        Bump::None => tr!("diff-bump-none"),
        Bump::Patch => tr!("diff-bump-patch"),
        Bump::Minor => tr!("diff-bump-minor"),
        Bump::Major => tr!("diff-bump-major"),
    });
    all
}

fn of_module(module: &ModuleChange) -> Vec<Words> {
    let id = shown(&module.id);
    match module.came {
        Came::Added => return vec![tr!("diff-module-added", id = id)],
        Came::Removed => return vec![tr!("diff-module-removed", id = id)],
        Came::Kept => {}
    }
    let mut all = Vec::new();
    if let Some(((a, b), (c, d))) = module.mastery {
        let n = u32::from;
        all.push(tr!("diff-mastery", id = &id, right = n(a), of = n(b), now = n(c), of_now = n(d)));
    }
    if !module.moved.is_empty() {
        all.push(tr!("diff-units-moved", id = &id, list = list(&module.moved)));
    }
    all.extend(module.units.iter().flat_map(|unit| of_unit(&module.id, unit)));
    all.extend(
        module.elsewhere.iter().map(|(activity, from, to)| tr!("diff-elsewhere", id = shown(activity), from = shown(from), to = shown(to))),
    );
    all
}

fn of_unit(module: &str, unit: &UnitChange) -> Vec<Words> {
    let place = shown(&format!("{module}/{}", unit.id));
    match unit.came {
        Came::Added => return vec![tr!("diff-unit-added", place = place)],
        Came::Removed => return vec![tr!("diff-unit-removed", place = place)],
        Came::Kept => {}
    }
    let all = [
        (&unit.again, tr!("diff-again", place = &place, list = list(&unit.again))),
        (&unit.added, tr!("diff-activities-added", place = &place, list = list(&unit.added))),
        (&unit.removed, tr!("diff-activities-removed", place = &place, list = list(&unit.removed))),
        (&unit.moved, tr!("diff-activities-moved", place = &place, list = list(&unit.moved))),
        (&unit.new_items, tr!("diff-items-added", place = &place, list = list(&unit.new_items))),
        (&unit.gone_items, tr!("diff-items-removed", place = &place, list = list(&unit.gone_items))),
    ];
    all.into_iter().filter(|(list, _)| !list.is_empty()).map(|(_, words)| words).collect()
}

fn of_files(found: &Difference) -> impl Iterator<Item = Words> {
    found.files.iter().map(|(name, came)| {
        let file = shown(&format!("{name}.toml"));
        if *came == Came::Added { tr!("diff-file-added", file = file) } else { tr!("diff-file-removed", file = file) }
    })
}

fn of_fact(fact: &author::Fact) -> String {
    let of = if fact.of.is_empty() { String::new() } else { format!(" [{}]", fact.of) };
    let value = |text: &str| if text.is_empty() { "–".to_owned() } else { shown(text).as_str().to_owned() };
    format!("  {}{of} {}: {} → {}", fact.file, fact.key, value(&fact.old), value(&fact.new))
}

/// Where, then the new text with what came and what went.
fn of_text(text: &TextChange) -> Vec<String> {
    let mut lines = vec![format!("  {} [{}] {}", text.file, text.path, text.key)];
    let pairs: Vec<(String, String)> = if text.old.len() == text.new.len() {
        text.old.iter().cloned().zip(text.new.iter().cloned()).filter(|(old, new)| old != new).collect()
    } else {
        vec![(text.old.join("\n"), text.new.join("\n"))]
    };
    for (old, new) in pairs {
        lines.extend(author::word_difference(&old, &new).lines().map(|line| format!("    {line}").trim_end().to_owned()));
    }
    lines
}

/// What each version should be at least.
fn versions(found: &Difference) -> Vec<Words> {
    let whole = (String::new(), found.version.clone(), found.bump);
    let modules = found
        .modules
        .iter()
        .filter(|module| module.came == Came::Kept)
        .map(|module| (module.id.clone(), module.version.clone(), module.bump));
    std::iter::once(whole)
        .chain(modules)
        .filter(|(_, (old, new), bump)| !old.is_empty() && !new.is_empty() && *bump != Bump::None)
        .map(|(id, (old, new), bump)| {
            let wanted = bump.after(&old);
            let name: Words = if id.is_empty() { tr!("diff-whole") } else { Words::Text(shown(&id)) };
            if numbers(&new) >= numbers(&wanted) {
                tr!("diff-version-fits", name = name, old = shown(&old), new = shown(&new))
            } else {
                tr!("diff-version-low", name = name, old = shown(&old), new = shown(&new), wanted = shown(&wanted))
            }
        })
        .collect()
}
