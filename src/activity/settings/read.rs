//! What an author writes of a settings panel, and what of it cannot work.

use std::collections::BTreeSet;

use serde_json::json;

use super::{Setting, Value};
use crate::activity::common::distinct;
use crate::activity::reach::reached;
use crate::ids::Slug;
use crate::source::{Fields, Problem, Span, Text};
use crate::text::SafeText;
use crate::tr;

/// The settings of a device, and what is to be set there.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Of which device.
    pub device: Device,
    /// What the panel is called.
    pub title: Text,
    /// What is said when the goals are reached.
    pub feedback: Text,
    /// What is said when something else was changed.
    pub retry: Option<Text>,
    /// The pages, the root first.
    pub pages: Vec<Page>,
    /// What can be set.
    pub controls: Vec<Control>,
    /// What is to be set: all of it at once.
    pub goals: Vec<Rule>,
    /// Wrong moves, and what follows.
    pub slips: Vec<(Rule, Text)>,
}

/// A device that has settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A telephone.
    Phone,
    /// A tablet.
    Tablet,
    /// The box that brings internet into the home.
    Box,
    /// A games console.
    Console,
    /// A browser.
    Browser,
}

/// A page of the panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: Text,
    /// The page above it; none of the root.
    pub parent: Option<Slug>,
}

/// Something that can be set.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// Its id.
    pub id: Slug,
    /// On which page.
    pub page: Slug,
    /// What it says.
    pub text: Text,
    /// Small print.
    pub help: Option<Text>,
    /// What sort of thing it is, as it stands at the start.
    pub sort: Sort,
}

/// The sorts of controls.
#[derive(Clone, Debug, PartialEq)]
pub enum Sort {
    /// On or off.
    Switch(bool),
    /// One of several.
    Choice(Vec<(Slug, Text)>, Option<Slug>),
    /// A number that goes up and down.
    Limit(Limit),
    /// So many digits to type.
    Code(usize),
}

/// A number that goes up and down.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// The least.
    pub least: i64,
    /// The most.
    pub most: i64,
    /// By how much it goes.
    pub step: i64,
    /// Where it stands at the start.
    pub value: i64,
    /// Of what.
    pub unit: Option<Text>,
}

/// How a control is to be set.
#[derive(Clone, Debug, PartialEq)]
pub enum Is {
    /// On or off.
    On(bool),
    /// This option.
    Option(Slug),
    /// A code of the right length.
    Set,
    /// From the first to the second.
    Between(i64, i64),
}

/// A control, and how it is to be set.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its id.
    pub id: Slug,
    /// Which control.
    pub control: Slug,
    /// How.
    pub is: Is,
}

impl Rule {
    fn decides(&self) -> serde_json::Value {
        let is = match &self.is {
            Is::On(on) => json!(on),
            Is::Option(id) => json!(id.as_str()),
            Is::Set => json!("set"),
            Is::Between(least, most) => json!([least, most]),
        };
        json!([self.id.as_str(), self.control.as_str(), is])
    }
}

impl Settings {
    /// The page of that id.
    pub fn page(&self, id: &Slug) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// The control of that id.
    pub fn control(&self, id: &Slug) -> Option<&Control> {
        self.controls.iter().find(|control| control.id == *id)
    }

    /// The pages right beneath a page.
    pub fn beneath(&self, id: &Slug) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.parent.as_ref() == Some(id))
    }

    /// The beginning.
    pub(super) fn begin(&self) -> Setting {
        let value = |control: &Control| match &control.sort {
            Sort::Switch(on) => Value::On(*on),
            Sort::Choice(_, chosen) => Value::Chosen(chosen.clone()),
            Sort::Limit(limit) => Value::Amount(limit.value),
            Sort::Code(_) => Value::Code(String::new()),
        };
        let values = self.controls.iter().map(|control| (control.id.clone(), value(control))).collect();
        Setting { page: self.pages.first().map(|page| page.id.clone()).unwrap_or_default(), values, ..Setting::default() }
    }

    /// What decides, without language.
    pub(super) fn decides(&self) -> serde_json::Value {
        let control = |control: &Control| {
            let sort = match &control.sort {
                Sort::Switch(on) => json!(on),
                Sort::Choice(options, value) => json!([options.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), value]),
                Sort::Limit(limit) => json!([limit.least, limit.most, limit.step, limit.value]),
                Sort::Code(digits) => json!(digits),
            };
            json!([control.id.as_str(), control.page.as_str(), sort])
        };
        let goals: Vec<_> = self.goals.iter().map(Rule::decides).collect();
        let slips: Vec<_> = self.slips.iter().map(|(rule, _)| rule.decides()).collect();
        json!({ "controls": self.controls.iter().map(control).collect::<Vec<_>>(), "goals": goals, "slips": slips })
    }

    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let device = match f.word("device", &["phone", "tablet", "box", "console", "browser"]) {
            Some("tablet") => Device::Tablet,
            Some("box") => Device::Box,
            Some("console") => Device::Console,
            Some("browser") => Device::Browser,
            _ => Device::Phone,
        };
        let (title, feedback, retry) = (f.text("title"), f.text("feedback"), f.maybe_text("retry"));
        let pages = pages(f);
        let ids: BTreeSet<Slug> = pages.iter().map(|page| page.id.clone()).collect();
        let controls = f.tables("control", 1, 20).into_iter().filter_map(|(id, f)| control(id, &f, &ids)).collect();
        let mut panel = Self { device, title, feedback, retry, pages, controls, goals: Vec::new(), slips: Vec::new() };
        let goals: Vec<Option<Rule>> = f.tables("goal", 1, 6).into_iter().map(|(id, f)| panel.rule(id, &f)).collect();
        let slip = |(id, f): (Slug, Fields<'_>)| (panel.rule(id, &f), f.text("text"));
        let slips: Vec<(Option<Rule>, Text)> = f.tables("slip", 0, 9).into_iter().map(slip).collect();
        let whole = goals.iter().all(Option::is_some);
        panel.goals = goals.into_iter().flatten().collect();
        panel.slips = slips.into_iter().filter_map(|(rule, text)| Some((rule?, text))).collect();
        panel.check(f, whole);
        panel
    }

    /// A rule. `None` where it names nothing, or what its control can never be; which is told.
    fn rule(&self, id: Slug, f: &Fields<'_>) -> Option<Rule> {
        let named = f.slug("control");
        let is = f.maybe_plain("is");
        let (least, most) = (f.maybe_whole("least", 0, 100_000), f.maybe_whole("most", 0, 100_000));
        let control = self.control(&named);
        if control.is_none() {
            f.unknown_id("control", &named);
        }
        let word = is.as_deref();
        let control = control?;
        let (is, wanted) = match &control.sort {
            Sort::Switch(_) => (word.filter(|word| matches!(*word, "on" | "off")).map(|word| Is::On(word == "on")), tr!("check-is-switch")),
            Sort::Choice(options, _) => {
                let option = options.iter().map(|(id, _)| id).find(|id| Some(id.as_str()) == word);
                (option.cloned().map(Is::Option), tr!("check-is-choice"))
            }
            Sort::Code(_) => (word.filter(|word| *word == "set").map(|_| Is::Set), tr!("check-is-code")),
            Sort::Limit(limit) => {
                let there = word.is_none() && (least.is_some() || most.is_some());
                let is = Is::Between(least.unwrap_or(limit.least), most.unwrap_or(limit.most));
                (there.then_some(is), tr!("check-is-limit"))
            }
        };
        if is.is_none() {
            let key = if f.has("is") { "is" } else { "control" };
            let cause = tr!("check-is", id = SafeText::show(control.id.as_str()));
            f.tell(Problem::error("setting-is", f.span_of(key), cause).fix(wanted));
        }
        Some(Rule { id, control: named, is: is? })
    }

    /// Tells of shared names, and of goals that cannot be reached or are reached already.
    fn check(&self, f: &Fields<'_>, whole: bool) {
        let slips = self.slips.iter().map(|(rule, _)| &rule.id).collect();
        let controls = self.controls.iter().map(|control| &control.id).collect();
        distinct(f, &[("page", self.pages.iter().map(|page| &page.id).collect()), ("control", controls), ("slip", slips)]);
        if !whole || self.goals.is_empty() {
            return;
        }
        let start = self.begin();
        if self.goals.iter().all(|goal| self.holds(&start, goal)) {
            f.tell(Problem::error("goal-already", f.span_of("goal"), tr!("check-goal-already")).fix(tr!("check-goal-already-fix")));
        } else if !self.is_reachable() {
            f.tell(
                Problem::error("goal-unreachable", f.span_of("goal"), tr!("check-set-unreachable")).fix(tr!("check-set-unreachable-fix")),
            );
        }
    }
}

/// The tree of pages: the first is its root, the others hang beneath one another.
fn pages(f: &Fields<'_>) -> Vec<Page> {
    let tables = f.tables("page", 1, 12);
    let ids: BTreeSet<Slug> = tables.iter().map(|(id, _)| id.clone()).collect();
    let root = tables.first().map(|(id, _)| id.clone()).unwrap_or_default();
    let mut spans: Vec<Span> = Vec::new();
    let mut pages = Vec::new();
    for (id, f) in tables {
        spans.push(f.span_of("parent"));
        let parent = if id == root { f.maybe_slug("parent") } else { Some(f.slug("parent")) };
        parent.iter().filter(|parent| !ids.contains(*parent)).for_each(|parent| f.unknown_id("parent", parent));
        pages.push(Page { title: f.text("title"), parent, id });
    }
    let met =
        reached([root.clone()], |at| pages.iter().filter(|page| page.parent.as_ref() == Some(at)).map(|page| page.id.clone()).collect());
    for (page, span) in pages.iter().zip(spans) {
        let hangs = page.parent.as_ref().is_none_or(|parent| parent.as_str().is_empty() || !ids.contains(parent)) || met.contains(&page.id);
        if !hangs || (page.id == root && page.parent.is_some()) {
            let cause = tr!("check-page-tree", id = SafeText::show(page.id.as_str()));
            f.tell(Problem::error("page-tree", span, cause).fix(tr!("check-page-tree-fix")));
        }
    }
    pages
}

/// A control. `None` where its sort or its page is not known, which is told.
fn control(id: Slug, f: &Fields<'_>, pages: &BTreeSet<Slug>) -> Option<Control> {
    let page = f.slug("page");
    if !pages.contains(&page) {
        f.unknown_id("page", &page);
    }
    let (text, help) = (f.text("text"), f.maybe_text("help"));
    let sort = match f.word("type", &["switch", "choice", "limit", "code"]) {
        Some("switch") => Sort::Switch(f.flag("on")),
        Some("choice") => {
            let options: Vec<(Slug, Text)> = f.tables("option", 2, 6).into_iter().map(|(id, f)| (id, f.text("text"))).collect();
            let value = f.maybe_slug("value");
            value.iter().filter(|value| !options.iter().any(|(id, _)| id == *value)).for_each(|value| f.unknown_id("value", value));
            Sort::Choice(options, value)
        }
        Some("limit") => Sort::Limit(limit(f)),
        Some(_) => Sort::Code(f.maybe_whole("digits", 4, 8).and_then(|n| usize::try_from(n).ok()).unwrap_or(4)),
        None => {
            f.give_up();
            return None;
        }
    };
    Some(Control { id, page, text, help, sort })
}

fn limit(f: &Fields<'_>) -> Limit {
    let whole = |key: &'static str, least: i64| {
        if !f.has(key) {
            f.missing(key);
        }
        f.maybe_whole(key, least, 100_000)
    };
    let read = (whole("least", 0), whole("most", 1), whole("step", 1), whole("value", 0));
    let unit = f.maybe_text("unit");
    let (least, most, step, value) = (read.0.unwrap_or(0), read.1.unwrap_or(100), read.2.unwrap_or(1), read.3.unwrap_or(0));
    let all = matches!(read, (Some(_), Some(_), Some(_), Some(_)));
    if all && !(least < most && (least..=most).contains(&value)) {
        f.tell(Problem::error("limit-range", f.span_of("value"), tr!("check-limit-range")).fix(tr!("check-limit-range-fix")));
    }
    Limit { least, most, step, value, unit }
}
