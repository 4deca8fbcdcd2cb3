//! The pages of whoever writes: the menu, all that can be told in an activity, what is wrong, all units.

use std::collections::BTreeSet;

use super::Preview;
use super::copy::{Copy, Stop};
use crate::activity::{Control, Part, Role, Target, Tone};
use crate::app::Tool;
use crate::curriculum::load_head;
use crate::learn::Page;
use crate::source::{Level, Stand, Table, TextTable, Value, parse};
use crate::text::SafeText;
use crate::tr;
use crate::words::{Words, msg};

/// What the names of these pages begin with: they have no button of their own for the menu.
const PAGES: &str = "menu/preview";

fn text(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn line(target: String, label: Words) -> Control {
    Control::new(Target::new(target), Role::Line, label)
}

impl Preview {
    pub(super) fn menu_page(&self) -> Page {
        let mut page = Page::new(PAGES, tr!("preview-title"));
        page.parts.push(text(Tone::Quiet, tr!("preview-menu-what")));
        // On the line face there is one size only.
        let here = |tool: &&Tool| !(self.lines && **tool == Tool::Size);
        let button = |tool: &Tool| Part::Control(Control::new(Target::new(tool.target()), Role::Button, tool.does()));
        page.parts.extend(Tool::ALL.iter().filter(here).map(button));
        page.action("submit", msg("menu-carry-on"));
        page
    }

    /// Every text of the activity, as its file has them, in the order of the file.
    pub(super) fn told_page(&self) -> Page {
        let (name, label) = match &self.stop {
            Stop::At(id) => (id.as_str(), SafeText::show(id.as_str())),
            _ => ("unit", SafeText::show(self.spot.unit.as_str())),
        };
        let mut page = Page::new(format!("{PAGES}/told/{name}/{}", self.lang), tr!("preview-told-title", id = label));
        page.action("submit", tr!("preview-back"));
        let Some(copy) = &self.copy else { return page };
        let rights = rights(self.good.text(&format!("{}.toml", self.spot.name())), name);
        let mut tables: Vec<&TextTable> = copy.texts.iter().filter(|table| is_of(&table.path, name)).collect();
        // As they stand in the file: the question before its answers.
        tables.sort_by_key(|table| table.span.start);
        for table in tables {
            if let Some((_, own)) = table.path.split_once('.') {
                let own = SafeText::show_line(own);
                let right = rights.contains(&table.path);
                page.parts.push(Part::Gap);
                page.parts
                    .push(text(Tone::Quiet, if right { tr!("preview-table-right", id = own) } else { tr!("preview-table", id = own) }));
            }
            for (key, texts, _) in &table.entries {
                for words in translated(copy, &table.path, key, texts) {
                    page.parts.push(text(Tone::Plain, tr!("preview-entry", key = SafeText::show_line(key), text = words)));
                }
            }
        }
        if page.parts.is_empty() {
            page.parts.push(text(Tone::Quiet, tr!("preview-told-nothing")));
        }
        page
    }

    pub(super) fn problems_page(&self) -> Page {
        let mut page =
            Page::new(format!("{PAGES}/problems"), tr!("preview-problems-title", unit = SafeText::show(self.spot.unit.as_str())));
        let listed = self.listed();
        if self.sitting.is_none() {
            page.parts.push(text(Tone::Ask, tr!("preview-nothing-yet")));
            page.parts.extend(self.fault.iter().filter_map(|fault| fault.cause.clone()).map(|cause| text(Tone::Trouble, cause)));
        }
        for (at, found) in listed.iter().enumerate() {
            let problem = &found.problem;
            let (level, tone) = match problem.level {
                Level::Error => (tr!("level-error"), Tone::Trouble),
                Level::Advice => (tr!("level-advice"), Tone::Quiet),
            };
            let rule = SafeText::show(problem.rule);
            let row = tr!("preview-problem-row", level = level, file = Self::short(found), line = found.place.line, rule = rule);
            page.parts.push(Part::Gap);
            page.parts.push(Part::Control(line(format!("problem/{at}"), row).detail(tone, problem.cause.clone())));
            if !found.place.excerpt.trim().is_empty() {
                page.parts.push(text(Tone::Quiet, Words::Text(SafeText::show_line(found.place.excerpt.trim()))));
            }
            page.parts.extend(found.fix().map(|fix| text(Tone::Plain, fix)));
        }
        if listed.is_empty() && self.sitting.is_some() {
            page.parts.push(text(Tone::Plain, if self.looks() { tr!("preview-looking") } else { tr!("preview-no-problem") }));
        }
        if self.sitting.is_some() {
            page.action("submit", tr!("preview-back"));
        }
        page
    }

    pub(super) fn units_page(&self) -> Page {
        let mut page = Page::new(format!("{PAGES}/units"), tr!("preview-units-title"));
        let row = &self.spot.row;
        let overlay = (self.lang != row.language()).then_some(self.lang.as_str());
        for (module, unit) in self.spot.units() {
            let head = load_head(&row.files, &module, &unit, overlay).ok().map(|head| head.title.words()).filter(|title| !title.is_empty());
            let label = head.unwrap_or_else(|| Words::Text(SafeText::show(unit.as_str())));
            let here = module == row.id && unit == self.spot.unit;
            let value = Words::Text(SafeText::show_line(&format!("{module}/{unit}")));
            page.parts.push(Part::Control(line(format!("unit/{module}/{unit}"), label).value(value).on(here)));
        }
        page.action("submit", tr!("preview-back"));
        page
    }
}

fn is_of(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The texts of a key as a learner sees them: translated where the translation is fresh, else marked.
fn translated(copy: &Copy, path: &str, key: &str, texts: &[SafeText]) -> Vec<Words> {
    let table = copy.texts.iter().find(|table| table.path == path);
    let fresh = |overlay: &&crate::source::Overlay| table.is_some_and(|table| overlay.stand(table) != Stand::Stale);
    let there = copy.overlay.as_ref().filter(fresh).and_then(|overlay| overlay.get(path, key)).filter(|found| found.len() == texts.len());
    let foreign = copy.overlay.is_some() && there.is_none() && !crate::source::is_same_everywhere(texts);
    let one = |text: &SafeText| if foreign { Words::Foreign(text.clone()) } else { Words::Text(text.clone()) };
    there.unwrap_or(texts).iter().map(one).collect()
}

/// The tables of an activity that say `right = true`, by their paths.
fn rights(source: &str, activity: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Some(Value::List(all)) = parse(source).0.get("activity").map(|node| &node.value) {
        let own = all.iter().filter_map(|node| if let Value::Table(table) = &node.value { Some(table) } else { None });
        own.filter(|table| id(table) == Some(activity)).for_each(|table| right_in(table, activity, &mut found));
    }
    found
}

fn id(table: &Table) -> Option<&str> {
    match &table.get("id")?.value {
        Value::Text(id) => Some(id.as_str()),
        _ => None,
    }
}

fn right_in(table: &Table, path: &str, found: &mut BTreeSet<String>) {
    if matches!(table.get("right").map(|node| &node.value), Some(Value::Flag(true))) {
        found.insert(path.to_owned());
    }
    for (key, _, node) in &table.entries {
        match &node.value {
            Value::Table(inner) => right_in(inner, &format!("{path}.{key}"), found),
            Value::List(inner) => {
                for node in inner {
                    if let Value::Table(one) = &node.value {
                        right_in(one, &format!("{path}.{}", id(one).unwrap_or(key)), found);
                    }
                }
            }
            _ => {}
        }
    }
}
