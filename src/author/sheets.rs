//! What `curriculum print` gives: a unit or a module joined to the print face, by playing each activity right once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::stage::{INPUTS_MAX, stand_at};
use super::taught;
use crate::activity::{Activity, Input, Part, Show, Task, Tone, step_of};
use crate::app::WorkshopUnit;
use crate::curriculum::{Module, Unit};
use crate::i18n::I18n;
use crate::learn::sitting::{all_sheets, lesson_page, name_all, put_in_place};
use crate::learn::{Outcome, Phase, Setting};
use crate::paper::{
    Paper, Sheet, SheetActivity, SheetModule, SheetNotes, SheetUnit, devices_sheet, gathering_sheet, module_sheet, unit_sheet,
};
use crate::source::Text;
use crate::tr;
use crate::words::Words;

/// One file: one unit of a module, or a first page and all of `units`; in `large` letters or not.
pub fn sheets(module: &Rc<Module>, units: &[Rc<Unit>], which: Sheet, large: bool, i18n: &I18n) -> String {
    let say = |words: &Words| i18n.say(words);
    let paper = Paper { lang: i18n.code(), say: &say, large };
    match units {
        [one] if module.units.len() > 1 => unit_sheet(&unit_of(module, one), which, paper),
        all => {
            let named = |texts: &[Text]| texts.iter().map(|text| named(text, module)).collect();
            let sheet = SheetModule {
                title: module.title.words(),
                summary: Some(module.summary.words()),
                units: all.iter().map(|unit| unit_of(module, unit)).collect(),
                can: named(&module.can),
                tomorrow: named(&module.tomorrow),
                devices: all_sheets(module, None),
            };
            module_sheet(&sheet, which, paper)
        }
    }
}

/// One file: what a workshop goes through, in its order, of one module or of several. None where there is nothing of that sort.
pub fn workshop_sheets(title: &Words, units: &[WorkshopUnit], which: Sheet, large: bool, i18n: &I18n) -> Option<String> {
    let say = |words: &Words| i18n.say(words);
    let paper = Paper { lang: i18n.code(), say: &say, large };
    // Questions asked before and after are led by nobody, and nothing of them is taken home.
    let asked = matches!(which, Sheet::Exercise | Sheet::Answers | Sheet::All);
    let units: Vec<SheetUnit> = units.iter().filter(|one| asked || one.moment.is_none()).map(unit_at).collect();
    if units.is_empty() {
        return None;
    }
    let sheet = SheetModule {
        title: title.clone(),
        summary: None,
        can: once(units.iter().flat_map(|unit| &unit.can)),
        tomorrow: Vec::new(),
        devices: once(units.iter().flat_map(|unit| &unit.devices)),
        units,
    };
    Some(gathering_sheet(&sheet, which, paper))
}

fn unit_at(planned: &WorkshopUnit) -> SheetUnit {
    let unit = unit_of(&planned.module, &planned.unit);
    SheetUnit { title: planned.title.clone(), ..unit }
}

/// Each once, in order.
fn once<'t, T: Clone + PartialEq + 't>(all: impl Iterator<Item = &'t T>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for one in all {
        if !kept.contains(one) {
            kept.push(one.clone());
        }
    }
    kept
}

/// One file: a module's sheets for one's own device, each on a page of its own.
pub fn device_sheets(module: &Module, large: bool, i18n: &I18n) -> String {
    let say = |words: &Words| i18n.say(words);
    devices_sheet(&tr!("devices-title"), &all_sheets(module, None), Paper { lang: i18n.code(), say: &say, large })
}

/// How many activities of a unit's way stand on its sheets.
pub(super) fn printed(module: &Rc<Module>, unit: &Rc<Unit>) -> usize {
    let way = unit.way();
    let sheets = way.iter().enumerate().filter_map(|(at, activity)| activity_of(module, unit, activity, at + 1));
    sheets.filter(|sheet| !sheet.parts.is_empty() || !sheet.solved.is_empty()).count()
}

fn unit_of(module: &Rc<Module>, unit: &Rc<Unit>) -> SheetUnit {
    // Of a file of forms, all questions: on paper too, before and after can be compared.
    let forms = unit.activities.iter().any(|activity| activity.form.is_some());
    let way: Vec<&Activity> = if forms { unit.activities.iter().collect() } else { unit.way() };
    let activities = way.iter().enumerate().filter_map(|(at, activity)| activity_of(module, unit, activity, at + 1)).collect();
    SheetUnit {
        module: module.title.words(),
        title: unit.title.words(),
        aim: Some(unit.aim.words()),
        activities,
        can: unit.can.iter().map(|text| named(text, module)).collect(),
        task: unit.task.as_ref().map(|text| named(text, module)),
        minutes: u32::try_from(unit.minutes).ok(),
        // What is asked before and after is not told in between.
        ideas: if forms { Vec::new() } else { taught::ideas(module, unit) },
        words: taught::words(unit),
        contacts: taught::contacts(module, unit),
        devices: all_sheets(module, Some(&unit.id)),
        notes: notes_of(unit, module),
    }
}

/// What the unit says to the adviser.
fn notes_of(unit: &Unit, module: &Module) -> SheetNotes {
    let notes = &unit.notes;
    let named = |text: &Option<Text>| text.as_ref().map(|text| named(text, module));
    SheetNotes {
        aim: named(&notes.aim),
        start: named(&notes.start),
        say: named(&notes.say),
        mistakes: named(&notes.mistakes),
        discuss: named(&notes.discuss),
        upset: named(&notes.upset),
    }
}

/// A text with the names of the contacts that it mentions.
fn named(text: &Text, module: &Module) -> Words {
    let mut parts = [Part::Text(Tone::Plain, text.words())];
    name_all(&mut parts, &module.contacts);
    let [Part::Text(_, words)] = parts else { return text.words() };
    words
}

/// Plays the activity right and keeps its beginning and its end. `None` for a unit that cannot be opened.
fn activity_of(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity, number: usize) -> Option<SheetActivity> {
    // Paper does not know the keyboard of whoever reads it: where keys are is described, not drawn.
    let machine = BTreeMap::from([("keyboard".to_owned(), "unknown".to_owned())]);
    let mut lesson = stand_at(module, unit, activity, machine)?;
    let worked = activity.show == Show::Worked;
    let practised = activity.task.items().is_empty();
    let mut exhibits = if worked { Vec::new() } else { activity.task.exhibits() };
    put_in_place(&mut exhibits, &module.contacts);
    // Where what lies open is all there is, nothing of the page is said before it.
    let own = if !worked && activity.task.exhibits_are_all() { activity.task.parts(lesson.state()) } else { Vec::new() };
    let opening = lesson_page(&lesson).parts.into_iter().filter(|part| !own.contains(part)).collect();
    // What is typed into a form stands among its answers; elsewhere the way is the answer.
    let by_steps = activity.task.told_in_steps() && !matches!(activity.task, Task::Form(_));
    let mut sheet = SheetActivity {
        number,
        parts: on_paper(opening, exhibits, practised),
        worked,
        // Solved on the sheet: its page says why.
        solution: activity.solution.as_ref().filter(|_| !worked).map(|text| named(text, module)),
        notes: activity.notes.as_ref().map(|text| named(text, module)),
        slips: taught::slips(activity, &lesson_page(&lesson).parts),
        hint: activity.hints.first().filter(|_| !worked).map(|text| named(text, module)),
        weight: taught::weight(activity),
        ..SheetActivity::default()
    };
    let setting = Setting { lang: String::new(), face: "paper", took_ms: 0 };
    let mut done = 0;
    while lesson.phase() == Phase::Working && done < INPUTS_MAX {
        let before = done;
        for input in lesson.activity().task.solution(lesson.state()) {
            done += 1;
            if by_steps {
                sheet.steps.extend(step_of(&lesson_page(&lesson).parts, &input));
            }
            match lesson.input(&input, &setting) {
                Outcome::Next(next, _) if next.activity().id == activity.id => lesson = *next,
                Outcome::Next(..) | Outcome::End(..) => return Some(undrawn(sheet)),
                Outcome::Ignored | Outcome::Refused(_) => {}
            }
            // What is practised line by line stands on paper line by line.
            let between = lesson.activity().task.between(lesson.state());
            if practised && !between && input == Input::Submit {
                let seen = std::mem::take(&mut sheet.parts);
                let new = lesson_page(&lesson).parts.into_iter().filter(|part| !said_before(&seen, part)).collect::<Vec<_>>();
                sheet.parts = seen;
                sheet.parts.extend(new);
            }
        }
        if done == before {
            break;
        }
    }
    sheet.solved = lesson_page(&lesson).parts;
    if by_steps {
        // The steps say already what stands in the fields at the end.
        sheet.solved.retain(|part| matches!(part, Part::Text(..)));
    }
    Some(undrawn(sheet))
}

/// What stands on the sheet: a message that cannot be opened on paper stands there open. What is only `practised`, by turning and
/// uncovering, lies open instead of what would be pressed.
fn on_paper(mut parts: Vec<Part>, exhibits: Vec<Part>, practised: bool) -> Vec<Part> {
    if practised && !exhibits.is_empty() {
        parts.retain(|part| !matches!(part, Part::Control(_) | Part::Row(_) | Part::Frame(_)));
    }
    parts.extend(exhibits);
    parts
}

/// A text that is there already; a field is needed again.
fn said_before(seen: &[Part], part: &Part) -> bool {
    matches!(part, Part::Text(..)) && seen.contains(part)
}

/// Without what only helps fingers on a keyboard: of lines to type, what is typed and the word for it.
fn undrawn(mut sheet: SheetActivity) -> SheetActivity {
    if sheet.parts.iter().any(|part| matches!(part, Part::Progress(..))) {
        let kept = |part: &Part| matches!(part, Part::Text(Tone::Ask | Tone::Gloss, _) | Part::Text(_, Words::Text(_) | Words::Foreign(_)));
        sheet.parts.retain(kept);
        // Meanings come last, once.
        sheet.parts.sort_by_key(|part| matches!(part, Part::Text(Tone::Gloss, _)));
    }
    sheet.parts.retain(|part| !matches!(part, Part::Keyboard(_)));
    sheet
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::curriculum::Shelf;

    #[test]
    fn every_shipped_unit_is_printed_in_each_language_with_its_answers_apart() {
        for lang in ["fr", "en"] {
            let i18n = I18n::new(lang);
            let shelf = Shelf::new(&[]).unwrap();
            for row in shelf.rows() {
                let module = Rc::new(row.module(lang).unwrap());
                for head in &module.units {
                    let unit = Rc::new(row.unit(&head.id, lang).unwrap());
                    let page = sheets(&module, std::slice::from_ref(&unit), Sheet::All, false, &i18n);
                    let (sheet, key) = page.split_once("<section class=\"key\">").unwrap();
                    assert!(!page.contains('⟦') && !page.contains("<script"), "{lang} {}", unit.id);
                    assert_eq!(sheet.matches("<section class=\"exercise\">").count(), unit.way().len(), "{}", unit.id);
                    let scored = unit.way().iter().filter(|activity| activity.is_scored()).count();
                    assert!(key.matches("<section class=\"exercise\">").count() >= scored, "{}", unit.id);
                    assert!(!taught::ideas(&module, &unit).is_empty(), "{}", unit.id);
                    // As many steps as activities at least.
                    assert!(page.matches("<section class=\"step\">").count() >= unit.way().len(), "{}", unit.id);
                    assert_eq!(i18n.missing(), 0);
                }
            }
        }
    }

    /// What each sheet is known by.
    const CLASSES: [(Sheet, &str); 4] =
        [(Sheet::Handout, "sheet handout"), (Sheet::Exercise, "sheet"), (Sheet::Answers, "key"), (Sheet::Script, "sheet script")];

    #[test]
    fn one_sheet_alone_has_nothing_of_the_others() {
        let i18n = I18n::new("fr");
        for row in Shelf::new(&[]).unwrap().rows() {
            let module = Rc::new(row.module("fr").unwrap());
            let unit = Rc::new(row.unit(&module.units[0].id, "fr").unwrap());
            for (which, _) in CLASSES {
                let page = sheets(&module, std::slice::from_ref(&unit), which, false, &i18n);
                for (other, class) in CLASSES {
                    assert_eq!(page.contains(&format!("<section class=\"{class}\">")), which == other, "{} {which:?} {class}", unit.id);
                }
            }
        }
    }

    #[test]
    fn units_of_two_modules_are_one_file_and_what_they_share_is_told_once() {
        let i18n = I18n::new("fr");
        let shelf = Shelf::new(&[]).unwrap();
        let planned = |module: &str, at: usize, moment| {
            let row = shelf.row(&crate::ids::ModuleId::new(module).unwrap()).unwrap();
            let module = Rc::new(row.module("fr").unwrap());
            let unit = Rc::new(row.unit(&module.units[at].id, "fr").unwrap());
            WorkshopUnit { title: unit.title.words(), module, unit, moment }
        };
        let units = [planned("scams", 0, None), planned("scams", 1, None), planned("email", 0, None)];
        let title = Words::Text(crate::text::SafeText::show("Atelier du mardi"));
        let print = |units: &[WorkshopUnit], which| workshop_sheets(&title, units, which, false, &i18n);
        for (which, class) in CLASSES {
            let page = print(&units, which).unwrap();
            let whole = if which == Sheet::Handout { 1 } else { 3 };
            assert_eq!(page.matches(&format!("<section class=\"{class}\">")).count(), whole, "{which:?}");
            for (other, class) in CLASSES {
                assert!(which == other || !page.contains(&format!("<section class=\"{class}\">")), "{which:?} {other:?}");
            }
            assert!(!page.contains("<section class=\"cover\">") && page.contains("<title>Atelier du mardi</title>"));
        }
        // Nothing of a form is taken home, and nobody leads it; it has its questions and its answers.
        let asked = [planned("email", 0, Some(crate::record::Moment::Opening))];
        for (which, class) in CLASSES {
            let there = print(&asked, which).is_some_and(|page| page.contains(&format!("<section class=\"{class}\">")));
            assert_eq!(there, matches!(which, Sheet::Exercise | Sheet::Answers), "{which:?}");
        }
    }

    #[test]
    fn what_follows_from_a_wrong_option_is_told_and_from_the_right_one_not() {
        let shelf = Shelf::new(&[]).unwrap();
        let row = shelf.row(&crate::ids::ModuleId::new("email").unwrap()).unwrap();
        let module = row.module("fr").unwrap();
        let unit = row.unit(&module.units[0].id, "fr").unwrap();
        let choice = unit.way().into_iter().find(|one| one.task.name() == "choice" && one.is_scored()).unwrap();
        let parts = choice.task.parts(&choice.task.start(crate::activity::Seed::of(choice.id.as_str()), false));
        let slips = taught::slips(choice, &parts);
        assert_eq!(slips.len(), Part::all_controls(&parts).len() - 1);
        assert!(!taught::words(&unit).is_empty());
    }
}
