//! Whether each activity's first page fits the screen, in each language: at a glance on the usual window, wholly in small ones.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::minutes;
use super::stage::stand_at;
use crate::activity::{Activity, Bubble, Control, Letter, Part, Role, Stretch, Target};
use crate::curriculum::{
    Files, Found, Glossary, Lessons, Module, Row, Unit, UnitFile, diagnosis_units, has_forms, load_curriculum, load_glossary, load_module,
};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::{ModuleId, UnitId};
use crate::learn::Page;
use crate::learn::sitting::lesson_page;
use crate::platform::side_by_side;
use crate::screen::scenario::letters_of;
use crate::screen::{Drawn, Still};
use crate::source::Problem;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// The usual window, on which a page is measured.
const USUAL: (u16, u16) = (80, 24);
/// The windows in which everything must be readable and within reach.
const SIZES: [(u16, u16); 3] = [USUAL, (60, 20), (40, 14)];
/// So high that no page has to be scrolled.
const TALL: u16 = 200;
/// Most windows that a page may fill.
const WINDOWS: usize = 2;

/// Units of one language that one thread measures at a time: each takes the module along.
const TOGETHER: usize = 8;

/// What does not fit in the modules of `files`, which have no mistakes.
///
/// # Errors
/// When a file cannot be read.
pub fn fit(files: &Files) -> Result<Vec<Found>> {
    Ok(fit_lessons(files, &Lessons::read(files)?)?.found)
}

/// What was measured.
#[derive(Debug, Default)]
pub(super) struct Fitted {
    /// What does not fit.
    pub found: Vec<Found>,
    /// Pages that were drawn, each in all sizes.
    pub pages: usize,
    /// How many seconds each unit takes.
    pub seconds: BTreeMap<(ModuleId, UnitId), usize>,
}

/// Some units of one module, in one language.
struct Job<'a> {
    /// The module as their pages need it: without the heads of its units.
    module: Module,
    units: Vec<&'a UnitFile>,
    lang: &'static str,
    /// Whether it is measured too how long they take.
    timed: bool,
}

pub(super) fn fit_lessons(files: &Files, lessons: &Lessons) -> Result<Fitted> {
    let ours: Vec<&'static str> = I18n::languages().iter().map(|language| language.code).collect();
    let mut spoken = Vec::new();
    for code in &ours {
        let glossary = load_glossary(files, overlay(lessons, code))?.map(|loaded| loaded.model);
        spoken.push((I18n::new(code), glossary.unwrap_or_default()));
    }
    let mut jobs = Vec::new();
    let module = |id: &ModuleId, code: &str| -> Result<Module> {
        let mut module = load_module(files, id, overlay(lessons, code))?.model.0;
        module.forms = has_forms(files, id);
        Ok(module)
    };
    for id in &lessons.modules {
        let units = lessons.units_of(id);
        // The language of the files, and those of ours that every unit has a translation in.
        for code in ours.iter().filter(|code| units.iter().all(|unit| speaks(lessons, unit, code))) {
            let module = module(id, code)?;
            jobs.extend(units.chunks(TOGETHER).map(|units| Job {
                module: module.clone(),
                units: units.to_vec(),
                lang: code,
                timed: *code == lessons.language(),
            }));
        }
    }
    // The pages of the diagnosis are those of a lesson, with *I do not know* beneath.
    if let Some(first) = lessons.curriculum.as_ref().and_then(|_| lessons.modules.first()) {
        for unit in diagnosis_units(files).iter().filter_map(|(id, name)| lessons.unit(id, name)) {
            for code in ours.iter().filter(|code| speaks(lessons, unit, code)) {
                jobs.push(Job { module: module(first, code)?, units: vec![unit], lang: code, timed: false });
            }
        }
    }
    let said = |lang: &str| spoken.iter().find(|(i18n, _)| i18n.code() == lang);
    let parts = side_by_side(&jobs, |job| said(job.lang).map(|words| of_job(files, lessons, job, words)).unwrap_or_default());
    let mut all = Fitted::default();
    for part in parts {
        all.found.extend(part.found);
        all.pages += part.pages;
        all.seconds.extend(part.seconds);
    }
    Ok(all)
}

/// The overlay to look for, if `lang` is not the language of the files.
fn overlay<'l>(lessons: &Lessons, lang: &'l str) -> Option<&'l str> {
    (lang != lessons.language()).then_some(lang)
}

fn speaks(lessons: &Lessons, unit: &UnitFile, lang: &str) -> bool {
    lang == lessons.language() || unit.speaks(lang)
}

fn of_job(files: &Files, lessons: &Lessons, job: &Job<'_>, (i18n, glossary): &(I18n, Glossary)) -> Fitted {
    let module = Rc::new(job.module.clone());
    let mut fitted = Fitted::default();
    for file in &job.units {
        let unit = Rc::new(Unit { words: glossary.clone(), ..file.in_language(overlay(lessons, job.lang)) });
        let mut problems: Vec<Problem> = unit.activities.iter().flat_map(|activity| of_activity(&module, &unit, activity, i18n)).collect();
        let source = &file.loaded.source;
        if job.timed {
            let seconds = minutes::seconds(&module, &unit, i18n);
            let at = source.find("\nminutes").map_or(0, |at| at + 1);
            problems.extend(minutes::unlike(&unit, seconds, at..at + "minutes".len()));
            fitted.seconds.insert((file.module.clone(), file.id.clone()), seconds);
        }
        fitted.pages += unit.activities.len();
        let shown = files.shown(&format!("{}.toml", file.name()));
        fitted.found.extend(Found::all(&shown, source, problems));
    }
    fitted
}

/// What does not fit of one unit in one language; nothing of what has mistakes.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn fit_unit(files: &Files, module: &ModuleId, unit: &UnitId, lang: &str) -> Result<Vec<Found>> {
    let curriculum = if files.is_module() { None } else { Some(load_curriculum(files, None)?.model) };
    let row = Row { id: module.clone(), files: files.clone(), curriculum: curriculum.map(Into::into), brought: None };
    let name = format!("{module}/{unit}.toml");
    let (module, unit, i18n) = (Rc::new(row.module(lang)?), Rc::new(row.unit(unit, lang)?), I18n::new(lang));
    let (shown, source) = (files.shown(&name), files.read(&name)?);
    let problems = unit.activities.iter().flat_map(|activity| of_activity(&module, &unit, activity, &i18n));
    Ok(Found::all(&shown, &source, problems))
}

/// What does not fit of an activity's first page: each rule once.
fn of_activity(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity, i18n: &I18n) -> Vec<Problem> {
    // With a keyboard that is known: its drawing is the tallest.
    let machine = BTreeMap::from([("keyboard".to_owned(), "azerty".to_owned())]);
    let Some(page) = stand_at(module, unit, activity, machine).map(|lesson| lesson_page(&lesson)) else { return Vec::new() };
    let words = words_of(&page, i18n);
    let unseen = unseen(&page, i18n);
    let still = Still::of(page.clone());
    let say = |words: &Words| i18n.say(words);
    let mut problems: Vec<Problem> = Vec::new();
    let mut tell = |problem: Problem| {
        if !problems.iter().any(|there| there.rule == problem.rule) {
            problems.push(problem);
        }
    };
    let lang = || SafeText::show_line(i18n.code());
    let usual = still.drawn(&say, USUAL);
    let windows = usual.lines.div_ceil(usual.window.max(1));
    if windows > WINDOWS {
        let cause = tr!("check-fits", windows = windows, lang = lang());
        tell(Problem::advice("fits", activity.span.clone(), cause).fix(tr!("check-fits-fix")));
    }
    // Everything can be scrolled to: whether it is there and within reach is seen in a window as high as the page.
    let mut high = lines_of(&usual);
    let mut usual = Some(usual).filter(|usual| !usual.above && !usual.below);
    for size in SIZES {
        let drawn = usual.take().unwrap_or_else(|| whole(&still, &say, size, high));
        high = high.max(lines_of(&drawn));
        let (wide, size_high) = (usize::from(size.0), usize::from(size.1));
        if let Some(label) = out_of_reach(&page, &drawn, unseen.as_ref()) {
            let cause = tr!("check-out-of-reach", label = label, wide = wide, high = size_high, lang = lang());
            tell(Problem::error("out-of-reach", activity.span.clone(), cause).fix(tr!("check-out-of-reach-fix")));
        }
        if let Some(word) = cut_word(&words, &drawn, size == USUAL) {
            let cause = tr!("check-cut-word", word = SafeText::show_line(word), wide = wide, high = size_high, lang = lang());
            tell(Problem::error("cut-word", activity.span.clone(), cause).fix(tr!("check-cut-word-fix")));
        }
    }
    problems
}

/// How high a window must be for the page to need no scrolling, by a picture of it in another.
fn lines_of(drawn: &Drawn) -> usize {
    drawn.lines + usize::from(drawn.buf.area.height).saturating_sub(drawn.window)
}

/// The page in a window as wide as `size` and so high that nothing has to be scrolled: at first as high as it was in a wider one,
/// and some lines more.
fn whole(still: &Still, say: &dyn Fn(&Words) -> String, size: (u16, u16), high: usize) -> Drawn {
    let at = |high: usize| still.drawn(say, (size.0, u16::try_from(high).unwrap_or(TALL).clamp(size.1, TALL)));
    let drawn = at(high + high / 2);
    if drawn.below && drawn.buf.area.height < TALL { at(lines_of(&drawn)) } else { drawn }
}

/// A control that can be acted on and of which there is nothing to see.
fn unseen(page: &Page, i18n: &I18n) -> Option<Words> {
    let seen = |control: &&Control| control.sign.is_some() || !markup::plain(&i18n.say(&control.label)).trim().is_empty();
    let controls = Part::all_controls(&page.parts).into_iter().chain(&page.actions);
    controls.filter(|control| control.enabled).find(|control| !seen(control)).map(|control| control.label.clone())
}

/// A control that no key comes to, that no click could hit, or of which there is nothing to see.
fn out_of_reach(page: &Page, drawn: &Drawn, unseen: Option<&Words>) -> Option<Words> {
    let reached = |target: &Target| {
        let place = drawn.places.iter().find(|place| place.target == *target);
        place.is_some_and(|place| place.wide > 0 && (place.foot || place.line < drawn.lines) && drawn.window > 0)
    };
    let inside =
        Part::all_controls(&page.parts).into_iter().filter(|control| control.enabled).map(|control| (control, control.target.clone()));
    let at_foot = page.actions.iter().filter(|control| control.enabled).map(|control| {
        // The screen gives its buttons names of their own.
        (control, Target::new(format!("foot/{}", control.target.as_str())))
    });
    inside
        .chain(at_foot)
        .find(|(control, target)| unseen == Some(&control.label) || !reached(target))
        .map(|(control, _)| control.label.clone())
}

/// The words of a page as they stand in its texts, each with its letters; before them those of its title.
struct PageWords {
    title: BTreeMap<String, String>,
    others: BTreeMap<String, String>,
}

fn words_of(page: &Page, i18n: &I18n) -> PageWords {
    let words = |words: &mut BTreeMap<String, String>, text: &Words| {
        let said = i18n.say(text);
        words.extend(markup::plain(&said).split_whitespace().map(|word| (word.to_owned(), bare(word))));
    };
    let (mut title, mut others) = (BTreeMap::new(), BTreeMap::new());
    words(&mut title, &page.title);
    let mut take = |text: &Words| words(&mut others, text);
    texts(&page.parts, &mut take);
    page.actions.iter().for_each(|control| take(&control.label));
    PageWords { title, others }
}

/// A word of the page that does not stand whole on the picture. Its title gives way in small windows.
fn cut_word<'w>(words: &'w PageWords, drawn: &Drawn, with_title: bool) -> Option<&'w str> {
    let picture = letters_of(drawn);
    let cut = |words: &'w BTreeMap<String, String>| words.iter().find(|(_, bare)| !picture.contains(bare.as_str()));
    let found = [Some(&words.others), with_title.then_some(&words.title)].into_iter().flatten().filter_map(cut);
    found.map(|(word, _)| word.as_str()).min()
}

/// Letters and figures only: without spaces, line ends, frames and signs.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

pub(super) fn texts(parts: &[Part], take: &mut dyn FnMut(&Words)) {
    for part in parts {
        match part {
            Part::Text(_, words) => take(words),
            Part::Letter(Letter { from, to, cc, date, subject, body, attached }) => {
                [from, to, cc, date, subject, body, attached].into_iter().flatten().for_each(&mut *take);
            }
            Part::Control(control) => control_texts(control, take),
            Part::Row(row) | Part::Drawings(row) => row.iter().for_each(|control| control_texts(control, take)),
            // The names of its things are for whoever does not see it.
            Part::Picture(picture) => picture.texts().for_each(&mut *take),
            Part::Frame(frame) => {
                take(&frame.title);
                texts(&frame.parts, take);
            }
            Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
                lines.iter().flatten().for_each(|stretch: &Stretch| take(stretch.words()));
            }
            Part::Chart(chart) => chart.texts().for_each(&mut *take),
            Part::Spark(spark) => [&spark.label, &spark.told].into_iter().for_each(&mut *take),
            Part::Contact(_) | Part::Keyboard(_) | Part::Progress(..) | Part::Gap => {}
        }
    }
}

fn control_texts(control: &Control, take: &mut dyn FnMut(&Words)) {
    // A list of messages cuts them short as real programs do: opened, they stand there whole.
    if control.role != Role::Line {
        take(&control.label);
        control.detail.iter().for_each(|(_, words)| take(words));
    }
}
