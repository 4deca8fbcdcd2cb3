//! One file at a time: its text, its values read twice where it is shown in another language than its own, once to know which
//! translations are fresh, once with them.

use std::collections::BTreeSet;

use super::Files;
use super::contacts::RoomContacts;
use super::devices::DEVICES;
use super::forms::FORMS;
use super::model::{Alignment, BadgeText, Curriculum, Glossary, Idea, Mastery, Module, Objective, Observation, Unit, UnitHead};
use crate::activity::{Activity, Notes};
use crate::error::Result;
use crate::ids::{ActivityId, IdeaId, ModuleId, Slug, UnitId};
use crate::source::{Fields, Overlay, Problem, Reading, Table, Text, TextTable, parse, read_overlay};
use crate::text::SafeText;
use crate::tr;

/// The name of a module's own file.
const MODULE: &str = "module";

/// What one file gave: the model, every mistake, and its texts.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// The model; as good as the mistakes let it be.
    pub model: T,
    /// The mistakes of the source file.
    pub problems: Vec<Problem>,
    /// Its texts, for translation.
    pub texts: Vec<TextTable>,
    /// The file's text, for excerpts.
    pub source: String,
    /// The translation in the language asked for.
    pub overlay: Option<Translation>,
}

/// The files of a module's folder that are none of its units.
pub const BESIDE_UNITS: [&str; 3] = [MODULE, FORMS, DEVICES];
/// Most activities of a unit.
pub const ACTIVITIES_MAX: usize = 200;
/// The names that a file's own texts have in an overlay, by the kind of file.
pub const OVERLAY_TOPS: [&str; 5] = ["curriculum", "glossary", "ice-breakers", "module", "unit"];

/// One translation of a file.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Its language.
    pub lang: String,
    /// What it says.
    pub overlay: Overlay,
    /// The mistakes of its file.
    pub problems: Vec<Problem>,
    /// Its file's text, for excerpts.
    pub source: String,
}

/// Reads `name.toml`, with `name.LANG.toml` where `lang` is given.
pub(super) fn load<T>(files: &Files, name: &str, top: &str, lang: Option<&str>, read: impl Fn(&Fields<'_>) -> T) -> Result<Loaded<T>> {
    let (mut loaded, table) = load_source(files, name, top, &read)?;
    if let Some(lang) = lang {
        let there = load_translation(files, name, lang)?;
        loaded.model = read_in(&table, top, &loaded.texts, there.as_ref().map(|there| &there.overlay), &read);
        loaded.overlay = there;
    }
    Ok(loaded)
}

/// Reads `name.toml` in its own language; beside it its values, to be read in others.
pub(super) fn load_source<T>(files: &Files, name: &str, top: &str, read: impl Fn(&Fields<'_>) -> T) -> Result<(Loaded<T>, Table)> {
    let source = files.read(&format!("{name}.toml"))?;
    let (table, mut problems) = parse(&source);
    let reading = Reading::source();
    let model = read(&Fields::new(&table, top, &reading));
    let (told, texts) = reading.finish();
    then_told(&mut problems, told);
    problems.sort_by_key(|problem| problem.span.start);
    Ok((Loaded { model, problems, texts, source, overlay: None }, table))
}

/// Adds what its reader told of a file to its mistakes of writing. Where it could not be read, what is missed may stand there all the same:
/// the writing first.
fn then_told(problems: &mut Vec<Problem>, told: Vec<Problem>) {
    if !problems.iter().any(Problem::is_unreadable) {
        problems.extend(told);
    }
}

/// The values of a source file, which has `texts`, read with an overlay.
pub(super) fn read_in<T>(table: &Table, top: &str, texts: &[TextTable], overlay: Option<&Overlay>, read: impl Fn(&Fields<'_>) -> T) -> T {
    read(&Fields::new(table, top, &Reading::translated(overlay, texts)))
}

/// Reads `name.LANG.toml`; nothing where there is none.
///
/// # Errors
/// When it cannot be read.
pub fn load_translation(files: &Files, name: &str, lang: &str) -> Result<Option<Translation>> {
    let there = format!("{name}.{lang}.toml");
    if !files.has(&there) {
        return Ok(None);
    }
    let source = files.read(&there)?;
    let (table, mut problems) = parse(&source);
    let (overlay, told) = read_overlay(&table);
    then_told(&mut problems, told);
    Ok(Some(Translation { lang: lang.to_owned(), overlay, problems, source }))
}

/// Reads all translations of `name.toml`, by language.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn load_translations(files: &Files, name: &str) -> Result<Vec<Translation>> {
    let all = files.languages(name).into_iter().filter_map(|lang| load_translation(files, name, &lang).transpose());
    all.collect()
}

/// Reads `curriculum.toml`.
///
/// # Errors
/// When a file cannot be read.
pub fn load_curriculum(files: &Files, lang: Option<&str>) -> Result<Loaded<Curriculum>> {
    load(files, "curriculum", "curriculum", lang, read_curriculum)
}

pub(super) fn read_curriculum(f: &Fields<'_>) -> Curriculum {
    if f.maybe_whole("format", 1, 99).is_some_and(|format| format > 1) {
        f.tell(Problem::error("newer-format", f.span_of("format"), tr!("check-newer-format")).fix(tr!("check-newer-format-fix")));
    } else if !f.has("format") {
        f.missing("format");
    }
    Curriculum {
        id: f.slug("id"),
        title: f.text("title"),
        publisher: f.plain_text("publisher"),
        version: version(f),
        language: f.plain_text("language"),
        licence: f.plain_text("licence"),
        modules: f.slugs("modules").iter().map(ModuleId::from).collect(),
    }
}

fn version(f: &Fields<'_>) -> SafeText {
    let version = f.plain_text("version");
    let whole = version.split('.').count() == 3 && version.split('.').all(|part| part.parse::<u32>().is_ok());
    if !whole && !version.is_empty() {
        f.tell(
            Problem::error("bad-version", f.span_of("version"), tr!("check-bad-version", version = &version))
                .fix(tr!("check-bad-version-fix")),
        );
    }
    version
}

/// Reads a module's `module.toml`; its units' heads are the caller's to fill in.
///
/// # Errors
/// When a file cannot be read.
pub fn load_module(files: &Files, id: &ModuleId, lang: Option<&str>) -> Result<Loaded<(Module, Vec<UnitId>)>> {
    load(files, &format!("{id}/{MODULE}"), MODULE, lang, |f| read_module(id, f))
}

pub(super) fn read_module(id: &ModuleId, f: &Fields<'_>) -> (Module, Vec<UnitId>) {
    let units: Vec<UnitId> = f.slugs("units").iter().map(UnitId::from).collect();
    if units.is_empty() {
        f.tell(Problem::error("no-units", f.span_of("units"), tr!("check-no-units")));
    }
    for unit in units.iter().filter(|unit| [MODULE, DEVICES].contains(&unit.as_str())) {
        // Their files have another meaning in the module's folder.
        let cause = tr!("check-reserved-unit", id = SafeText::show(unit.as_str()));
        f.tell(Problem::error("reserved-id", f.span_of("units"), cause).fix(tr!("check-same-id-fix")));
    }
    let mastery = f.table("mastery").map_or_else(Mastery::default, |f| read_mastery(&f));
    let alignments: Vec<Alignment> = f.tables("alignment", 0, 60).into_iter().map(|(id, f)| read_alignment(id, &f)).collect();
    let objectives: Vec<Objective> = f.tables("objective", 1, 60).into_iter().map(|(id, f)| read_objective(id, &f, &alignments)).collect();
    let ideas = f.tables("idea", 1, 200).into_iter().map(|(id, f)| read_idea(&id, &f, &objectives)).collect();
    let module = Module {
        id: id.clone(),
        title: f.text("title"),
        summary: f.text("summary"),
        version: version(f),
        level: f.maybe_word("level", &["first", "next", "further"]).unwrap_or("first"),
        units: Vec::new(),
        can: f.texts("can"),
        tomorrow: f.texts("tomorrow"),
        mastery,
        badge: f
            .table("badge")
            .map(|f| BadgeText { name: f.text("name"), description: f.text("description"), criteria: f.text("criteria") })
            .unwrap_or_default(),
        objectives,
        ideas,
        alignments,
        observations: f.tables("observation", 0, 12).into_iter().map(|(id, f)| read_observation(id, &f)).collect(),
        forms: false,
        contacts: RoomContacts::default(),
        devices: Vec::new(),
    };
    if !f.has("badge") {
        f.missing("badge");
    }
    (module, units)
}

fn read_mastery(f: &Fields<'_>) -> Mastery {
    let number = |key| f.maybe_whole(key, 1, 20).and_then(|n| u8::try_from(n).ok());
    let (right, of) = (number("right").unwrap_or(3), number("of").unwrap_or(5));
    if right > of {
        f.tell(Problem::error("mastery", f.span_of("right"), tr!("check-mastery")));
    }
    Mastery { right: right.min(of), of }
}

fn read_objective(id: Slug, f: &Fields<'_>, alignments: &[Alignment]) -> Objective {
    let aligned = f.slugs("aligned");
    for one in &aligned {
        if !alignments.iter().any(|alignment| alignment.id == *one) {
            f.unknown_id("aligned", one);
        }
    }
    Objective { id, text: f.text("text"), aligned, outcomes: f.plain_texts("outcomes") }
}

fn read_idea(id: &Slug, f: &Fields<'_>, objectives: &[Objective]) -> Idea {
    let objective = f.slug("objective");
    if !objectives.iter().any(|o| o.id == objective) {
        f.unknown_id("objective", &objective);
    }
    Idea { id: IdeaId::from(id), text: f.text("text"), objective }
}

fn read_observation(id: Slug, f: &Fields<'_>) -> Observation {
    Observation { id, text: f.text("text"), required: f.flag("required") }
}

fn read_alignment(id: Slug, f: &Fields<'_>) -> Alignment {
    Alignment { id, framework: f.plain_text("framework"), code: f.plain_text("code"), name: f.text("name"), url: f.plain_text("url") }
}

/// What a list shows of a unit, from what stands before its first activity.
///
/// # Errors
/// When a file cannot be read.
pub fn load_head(files: &Files, module: &ModuleId, id: &UnitId, lang: Option<&str>) -> Result<UnitHead> {
    load_beginning(files, &format!("{module}/{id}"), UNIT, lang, |f| {
        let head =
            UnitHead { id: id.clone(), title: f.text("title"), minutes: f.maybe_whole("minutes", 1, 60).unwrap_or(0), aim: f.text("aim") };
        f.texts("can");
        f.maybe_text("task");
        head
    })
}

/// What a list shows of a module, from what stands before its first table: title, summary, and which units it has.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn load_front(files: &Files, id: &ModuleId, lang: Option<&str>) -> Result<(Text, Text, Vec<UnitId>)> {
    load_beginning(files, &format!("{id}/{MODULE}"), MODULE, lang, |f| {
        let front = (f.text("title"), f.text("summary"), f.slugs("units").iter().map(UnitId::from).collect());
        f.texts("can");
        f.texts("tomorrow");
        front
    })
}

/// Reads what stands at the beginning of `name.toml`, before its lists of tables: a list of modules must not cost their lessons. All texts
/// that stand there are to be read, for they have one mark together.
fn load_beginning<T>(files: &Files, name: &str, top: &str, lang: Option<&str>, read: impl Fn(&Fields<'_>) -> T) -> Result<T> {
    let source = files.read_head(&format!("{name}.toml"))?;
    let (table, _) = parse(source.split_once("\n[[").map_or(source.as_str(), |(beginning, _)| beginning));
    let reading = Reading::source();
    let own = read(&Fields::new(&table, top, &reading));
    let Some(lang) = lang else { return Ok(own) };
    let there = format!("{name}.{lang}.toml");
    let overlay = if files.has(&there) { Some(read_overlay(&parse(before_second_table(&files.read_head(&there)?)).0).0) } else { None };
    Ok(read_in(&table, top, &reading.finish().1, overlay.as_ref(), read))
}

/// An overlay up to the end of its first table, `[unit]` or `[module]`.
fn before_second_table(source: &str) -> &str {
    let first = source.find("\n[").map_or(0, |at| at + 2);
    let rest = source.get(first..).unwrap_or_default();
    rest.find("\n[").and_then(|at| source.get(..first + at)).unwrap_or(source)
}

/// Reads a whole unit.
///
/// # Errors
/// When a file cannot be read.
pub fn load_unit(files: &Files, module: &ModuleId, id: &UnitId, lang: Option<&str>) -> Result<Loaded<Unit>> {
    load(files, &format!("{module}/{id}"), UNIT, lang, |f| read_unit(id, f))
}

/// What a unit's texts are under in an overlay.
pub(super) const UNIT: &str = "unit";

/// Reads the keys of a unit.
pub(super) fn read_unit(id: &UnitId, f: &Fields<'_>) -> Unit {
    let unit = Unit {
        id: id.clone(),
        title: f.text("title"),
        minutes: f.maybe_whole("minutes", 1, 60).unwrap_or_else(|| {
            if !f.has("minutes") {
                f.missing("minutes");
            }
            0
        }),
        aim: f.text("aim"),
        can: f.texts("can"),
        task: f.maybe_text("task"),
        notes: f.table("notes").map(|f| Notes::read(&f)).unwrap_or_default(),
        activities: f.tables("activity", 1, ACTIVITIES_MAX).into_iter().filter_map(|(id, f)| read_activity(&id, &f)).collect(),
        words: Glossary::new(),
    };
    check_variants(f, &unit);
    unit
}

fn read_activity(id: &Slug, f: &Fields<'_>) -> Option<Activity> {
    if OVERLAY_TOPS.contains(&id.as_str()) {
        let cause = tr!("check-reserved-id", id = SafeText::show(id.as_str()));
        f.tell(Problem::error("reserved-id", f.span_of("id"), cause).fix(tr!("check-same-id-fix")));
    }
    Activity::read(ActivityId::from(id), f)
}

fn check_variants(f: &Fields<'_>, unit: &Unit) {
    let ids: BTreeSet<&ActivityId> = unit.activities.iter().map(|a| &a.id).collect();
    for activity in &unit.activities {
        let Some(of) = &activity.variant_of else { continue };
        if !ids.contains(of) || *of == activity.id || unit.activity(of).is_some_and(|a| a.variant_of.is_some()) {
            let cause = tr!("check-variant-of", id = SafeText::show(of.as_str()));
            f.tell(Problem::error("variant-of", activity.span.clone(), cause).fix(tr!("check-variant-of-fix")));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::curriculum::Shelf;

    /// In its own language, in a translation, and in a language that nobody has translated it into.
    #[test]
    fn what_a_list_shows_is_what_the_whole_file_says() {
        for lang in [None, Some("en"), Some("de"), Some("xx")] {
            for row in Shelf::new(&[]).unwrap().rows() {
                let (module, units) = load_module(&row.files, &row.id, lang).unwrap().model;
                assert_eq!(module.title.foreign, lang.is_some_and(|lang| !row.speaks(lang, MODULE)));
                assert_eq!(load_front(&row.files, &row.id, lang).unwrap(), (module.title, module.summary, units.clone()), "{lang:?}");
                for id in &units {
                    let unit = load_unit(&row.files, &row.id, id, lang).unwrap().model;
                    let head = UnitHead { id: unit.id, title: unit.title, minutes: unit.minutes, aim: unit.aim };
                    assert_eq!(load_head(&row.files, &row.id, id, lang).unwrap(), head, "{lang:?}");
                }
            }
        }
    }
}
