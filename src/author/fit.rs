//! Whether each activity's first page fits the screen, in each language: at a glance on the usual window, wholly in small ones.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use time::Date;

use super::stage::stand_at;
use crate::activity::{Activity, Bubble, Control, Letter, Part, Role, Stretch, Target};
use crate::app::{FaceEffect, Gesture, Scene};
use crate::curriculum::{
    Coverage, Curriculum, Files, Found, Module, Row, Unit, check, diagnosis_units, has_mistakes, in_order, load_curriculum, load_module,
};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::{ModuleId, UnitId};
use crate::learn::Page;
use crate::learn::sitting::lesson_page;
use crate::screen::scenario::text_of;
use crate::screen::{Drawn, Scenario};
use crate::source::{Place, Problem};
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

/// All that is wrong in `files` as on the day `today`, and what is translated: a page is measured once it can be opened.
///
/// # Errors
/// When a file cannot be read.
pub fn check_all(files: &Files, today: Date) -> Result<(Vec<Found>, Vec<Coverage>)> {
    let (mut problems, coverage) = check(files, today)?;
    if !has_mistakes(&problems) {
        problems.extend(fit(files)?);
        problems = in_order(problems);
    }
    Ok((problems, coverage))
}

/// What does not fit in the modules of `files`, which have no mistakes.
///
/// # Errors
/// When a file cannot be read.
pub fn fit(files: &Files) -> Result<Vec<Found>> {
    let (modules, curriculum) = if files.is_module() {
        (files.module().into_iter().collect(), None)
    } else {
        let model = load_curriculum(files, None)?.model;
        (model.modules.clone(), Some(model))
    };
    let mut found = Vec::new();
    for id in modules {
        let row = Row { id, files: files.clone(), curriculum: curriculum.clone(), brought: None };
        for lang in languages(&row)? {
            found.extend(of_module(&row, &lang)?);
        }
    }
    found.extend(of_diagnosis(files, curriculum.as_ref())?);
    Ok(found)
}

/// What does not fit of the diagnosis: its pages are those of a lesson, with *I do not know* beneath.
fn of_diagnosis(files: &Files, curriculum: Option<&Curriculum>) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let Some(first) = curriculum.and_then(|curriculum| curriculum.modules.first().cloned()) else { return Ok(found) };
    for (id, name) in diagnosis_units(files) {
        let any = Row { id: first.clone(), files: files.clone(), curriculum: curriculum.cloned(), brought: None };
        let row = Row { id, ..any.clone() };
        let ours = I18n::languages().iter().map(|language| language.code).filter(|code| row.speaks(code, name.as_str()));
        for lang in ours {
            let (module, unit) = (Rc::new(any.module(lang)?), Rc::new(row.unit(&name, lang)?));
            found.extend(of_unit(&row, &module, &unit, &Rc::new(I18n::new(lang)))?);
        }
    }
    Ok(found)
}

/// What does not fit of one unit in one language; nothing of what has mistakes.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn fit_unit(files: &Files, module: &ModuleId, unit: &UnitId, lang: &str) -> Result<Vec<Found>> {
    let curriculum = if files.is_module() { None } else { Some(load_curriculum(files, None)?.model) };
    let row = Row { id: module.clone(), files: files.clone(), curriculum, brought: None };
    let (module, unit) = (Rc::new(row.module(lang)?), Rc::new(row.unit(unit, lang)?));
    of_unit(&row, &module, &unit, &Rc::new(I18n::new(lang)))
}

/// The language of the files, and those of ours that every unit has a translation in.
fn languages(row: &Row) -> Result<Vec<String>> {
    let units = load_module(&row.files, &row.id, None)?.model.1;
    let translated = |code: &str| units.iter().all(|unit| row.files.has(&format!("{}/{unit}.{code}.toml", row.id)));
    let ours = I18n::languages().iter().map(|language| language.code);
    Ok(ours.filter(|code| *code == row.language() || translated(code)).map(str::to_owned).collect())
}

fn of_module(row: &Row, lang: &str) -> Result<Vec<Found>> {
    let module = Rc::new(row.module(lang)?);
    let i18n = Rc::new(I18n::new(lang));
    let mut found = Vec::new();
    for head in &module.units {
        let unit = Rc::new(row.unit(&head.id, lang)?);
        found.extend(of_unit(row, &module, &unit, &i18n)?);
    }
    Ok(found)
}

fn of_unit(row: &Row, module: &Rc<Module>, unit: &Rc<Unit>, i18n: &Rc<I18n>) -> Result<Vec<Found>> {
    let name = format!("{}/{}.toml", row.id, unit.id);
    let (file, source) = (row.files.shown(&name), row.files.read(&name)?);
    let problems = unit.activities.iter().flat_map(|activity| of_activity(module, unit, activity, i18n));
    Ok(problems.map(|problem| Found { file: file.clone(), place: Place::of(&problem.span, &source), problem }).collect())
}

/// What does not fit of an activity's first page: each rule once.
fn of_activity(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity, i18n: &Rc<I18n>) -> Vec<Problem> {
    // With a keyboard that is known: its drawing is the tallest.
    let machine = BTreeMap::from([("keyboard".to_owned(), "azerty".to_owned())]);
    let Some(page) = stand_at(module, unit, activity, machine).map(|lesson| lesson_page(&lesson)) else { return Vec::new() };
    let mut problems: Vec<Problem> = Vec::new();
    for size in SIZES {
        let Some(drawn) = draw(&page, i18n, size) else { continue };
        let windows = drawn.lines.div_ceil(drawn.window.max(1));
        let lang = || SafeText::show_line(i18n.code());
        let mut tell = |problem: Problem| {
            if !problems.iter().any(|there| there.rule == problem.rule) {
                problems.push(problem);
            }
        };
        if size == USUAL && windows > WINDOWS {
            let cause = tr!("check-fits", windows = windows, lang = lang());
            tell(Problem::advice("fits", activity.span.clone(), cause).fix(tr!("check-fits-fix")));
        }
        let (wide, high) = (usize::from(size.0), usize::from(size.1));
        if let Some(label) = out_of_reach(&page, &drawn, i18n) {
            let cause = tr!("check-out-of-reach", label = label, wide = wide, high = high, lang = lang());
            tell(Problem::error("out-of-reach", activity.span.clone(), cause).fix(tr!("check-out-of-reach-fix")));
        }
        let whole = draw(&page, i18n, (size.0, TALL));
        if let Some(word) = whole.and_then(|whole| cut_word(&page, &whole, i18n, size == USUAL)) {
            let cause = tr!("check-cut-word", word = SafeText::show_line(&word), wide = wide, high = high, lang = lang());
            tell(Problem::error("cut-word", activity.span.clone(), cause).fix(tr!("check-cut-word-fix")));
        }
    }
    problems
}

/// A page that nothing stands behind.
struct Still {
    page: Page,
    i18n: Rc<I18n>,
}

impl Scene for Still {
    fn act(&mut self, _: Gesture) -> Vec<FaceEffect> {
        Vec::new()
    }

    fn page(&self) -> Page {
        self.page.clone()
    }

    fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }
}

fn draw(page: &Page, i18n: &Rc<I18n>, size: (u16, u16)) -> Option<Drawn> {
    Scenario::new(Still { page: page.clone(), i18n: Rc::clone(i18n) }, size).drawn().cloned()
}

/// A control that no key comes to, that no click could hit, or of which there is nothing to see.
fn out_of_reach(page: &Page, drawn: &Drawn, i18n: &I18n) -> Option<Words> {
    let is_seen = |control: &Control| control.sign.is_some() || !markup::plain(&i18n.say(&control.label)).trim().is_empty();
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
    inside.chain(at_foot).find(|(control, target)| !is_seen(control) || !reached(target)).map(|(control, _)| control.label.clone())
}

/// A word of the page that does not stand whole on the picture. Its title gives way in small windows.
fn cut_word(page: &Page, drawn: &Drawn, i18n: &I18n, with_title: bool) -> Option<String> {
    let picture = bare(&text_of(drawn));
    let mut words: BTreeSet<String> = BTreeSet::new();
    let mut take = |text: &Words| {
        let said = i18n.say(text);
        words.extend(markup::plain(&said).split_whitespace().map(str::to_owned));
    };
    texts(&page.parts, &mut take);
    if with_title {
        take(&page.title);
    }
    page.actions.iter().for_each(|control| take(&control.label));
    words.into_iter().find(|word| !picture.contains(&bare(word)))
}

/// Letters and figures only: without spaces, line ends, frames and signs.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn texts(parts: &[Part], take: &mut dyn FnMut(&Words)) {
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
