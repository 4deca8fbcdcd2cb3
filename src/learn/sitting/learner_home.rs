//! The learner's own page, seen after coming in: go on, what comes next and why, what is due for recall, badges. One gesture each.
//!
//! Only shows what it is told; what comes next is chosen in the app. No mark, no share of a whole, nobody else.

use super::msg::Effect;
use super::place::Place;
use super::recall_page::RecallAsk;
use super::turn::modules;
use super::{Sitting, settings, still};
use crate::activity::{Control, Input, Part, Role, Sign, Target, Tone};
use crate::ids::{ModuleId, UnitId};
use crate::learn::Page;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// A unit to go to, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// Of which module.
    pub module: ModuleId,
    /// Which unit.
    pub unit: UnitId,
    /// The module's name.
    pub module_title: Words,
    /// The unit's name.
    pub title: Words,
    /// In one plain sentence.
    pub why: Words,
}

/// A badge that was earned.
#[derive(Clone, Debug, PartialEq)]
pub struct Earned {
    /// Of which module.
    pub module: ModuleId,
    /// Its name.
    pub name: Words,
}

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskView {
    /// Whether anything was ever begun.
    pub begun: bool,
    /// Where one stopped.
    pub go_on: Option<NextStep>,
    /// What comes next.
    pub next: Option<NextStep>,
    /// How many questions are due for recall.
    pub recall: usize,
    /// Whether they were begun.
    pub recall_begun: bool,
    /// In the order of the modules.
    pub badges: Vec<Earned>,
    /// Units of today's workshop for each alone.
    pub today: Vec<NextStep>,
    /// Whether a number that is read out opens a unit.
    pub number: bool,
}

/// Goes there, from wherever one is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    s.place = Place::Waiting;
    vec![Effect::Desk]
}

/// What Enter does: the first of what is offered.
fn first(view: &DeskView) -> (&'static str, Words) {
    match view {
        DeskView { today, .. } if !today.is_empty() => ("desk/today/0", tr!("desk-do-today")),
        DeskView { go_on: Some(_), .. } => ("desk/go-on", tr!("desk-go-on")),
        DeskView { begun: false, next: Some(_), .. } => ("desk/next", tr!("begin")),
        DeskView { next: Some(_), .. } => ("desk/next", tr!("desk-do-next")),
        DeskView { recall: 1.., .. } => ("desk/recall", tr!("desk-recall")),
        _ => ("desk/modules", tr!("welcome-modules")),
    }
}

pub(super) fn page(s: &Sitting, view: &DeskView) -> Page {
    let mut page = Page::new("desk", tr!("kit"));
    let name = s.person.as_ref().and_then(|person| person.nickname.clone());
    page.parts = vec![Part::Text(Tone::Title, greeting(name))];
    if !view.begun {
        page.parts.push(Part::Text(Tone::Plain, tr!("desk-new")));
    }
    let line = |target: &str, label: Words| Control::new(Target::new(target), Role::Line, label);
    if !view.today.is_empty() || view.number {
        page.parts.extend([Part::Gap, Part::Text(Tone::Ask, tr!("desk-today"))]);
    }
    for (at, step) in view.today.iter().enumerate() {
        let why = tr!("desk-why", module = step.module_title.clone(), why = step.why.clone());
        page.parts.push(Part::Control(line(&format!("desk/today/{at}"), step.title.clone()).detail(Tone::Quiet, why)));
    }
    if view.number {
        page.parts.push(Part::Control(line("desk/number", tr!("desk-number")).detail(Tone::Quiet, tr!("desk-number-what"))));
    }
    if let Some(step) = &view.go_on {
        let control = line("desk/go-on", tr!("desk-go-on-line", title = step.title.clone()));
        page.parts.extend([
            Part::Gap,
            Part::Control(control.detail(Tone::Quiet, tr!("desk-why", module = step.module_title.clone(), why = step.why.clone()))),
        ]);
    }
    if let Some(step) = &view.next {
        let label =
            if view.begun { tr!("desk-next-line", title = step.title.clone()) } else { tr!("desk-begin-line", title = step.title.clone()) };
        let why = tr!("desk-why", module = step.module_title.clone(), why = step.why.clone());
        page.parts.extend([Part::Gap, Part::Control(line("desk/next", label).detail(Tone::Quiet, why))]);
    }
    if view.recall > 0 {
        let what = if view.recall_begun { tr!("desk-recall-begun") } else { tr!("desk-recall-what") };
        let control = line("desk/recall", tr!("desk-recall-line", n = view.recall)).detail(Tone::Quiet, what);
        page.parts.extend([Part::Gap, Part::Control(control)]);
    }
    if !view.badges.is_empty() {
        page.parts.extend([Part::Gap, Part::Text(Tone::Plain, tr!("desk-badges", n = view.badges.len()))]);
        let badge = |badge: &Earned| {
            Control::new(Target::new(format!("desk/badge/{}", badge.module)), Role::Button, badge.name.clone()).sign(Sign::Star)
        };
        let all = Control::new(Target::new("desk/wallet"), Role::Button, tr!("wallet-title"));
        page.parts.push(Part::Row(view.badges.iter().map(badge).chain([all]).collect()));
    }
    let button = |target: &str, label: Words| Control::new(Target::new(target), Role::Button, label);
    page.parts.extend([
        Part::Gap,
        Part::Row(vec![
            button("desk/modules", if view.begun { tr!("welcome-modules") } else { tr!("desk-choose") }),
            button("desk/settings", tr!("menu-settings")),
            button("desk/next-person", tr!("menu-next-person")),
        ]),
    ]);
    page.action("submit", first(view).1);
    page
}

fn greeting(name: Option<SafeText>) -> Words {
    name.map_or_else(|| tr!("desk-hello-guest"), |name| tr!("desk-hello", name = name))
}

pub(super) fn input(s: &mut Sitting, input: &Input, view: &DeskView) -> Vec<Effect> {
    let picked = match input {
        Input::Pick(target) => target.as_str().to_owned(),
        Input::Submit => first(view).0.to_owned(),
        _ => return Vec::new(),
    };
    let unit = |step: &Option<NextStep>| step.iter().map(|step| Effect::Unit(step.module.clone(), step.unit.clone())).collect();
    match picked.as_str() {
        "desk/go-on" => unit(&view.go_on),
        "desk/next" => unit(&view.next),
        "desk/recall" => vec![Effect::Recall(RecallAsk::Open)],
        "desk/modules" => modules(s, 0),
        "desk/wallet" => super::wallet::open(s),
        "desk/settings" => settings::open(s),
        "desk/next-person" => still::next_person(s),
        "desk/number" => {
            s.place = Place::Number { typed: String::new() };
            Vec::new()
        }
        other => {
            let today = other.strip_prefix("desk/today/").and_then(|at| at.parse::<usize>().ok()).and_then(|at| view.today.get(at));
            if let Some(step) = today {
                return vec![Effect::Unit(step.module.clone(), step.unit.clone())];
            }
            let badge = other.strip_prefix("desk/badge/").and_then(ModuleId::new);
            badge.map(|module| vec![Effect::Module(module)]).unwrap_or_default()
        }
    }
}

/// The page on which a number that is read out is typed.
pub(super) fn number_page(typed: &str) -> Page {
    let mut page = Page::new("desk/number", tr!("kit"));
    let field = Control::new(Target::new("number/typed"), Role::Answer, tr!("number-label"));
    page.parts = vec![
        Part::Text(Tone::Title, tr!("desk-number")),
        Part::Text(Tone::Plain, tr!("number-how")),
        Part::Gap,
        Part::Control(field.value(Words::Text(SafeText::show_line_kept(typed)))),
    ];
    page.action("submit", tr!("continue"));
    page.action(crate::learn::BACK, tr!("back"));
    page
}

/// What is done there.
pub(super) fn number_input(s: &mut Sitting, input: &Input, typed: &str) -> Vec<Effect> {
    match input {
        Input::Type(_, text) => {
            let digits = text.chars().filter(char::is_ascii_digit).take(2).collect();
            s.place = Place::Number { typed: digits };
            Vec::new()
        }
        Input::Submit => match typed.parse::<u8>() {
            Ok(number) => {
                s.stick.numbered = true;
                vec![Effect::Number(number)]
            }
            Err(_) => {
                s.notice = Some(tr!("number-how"));
                Vec::new()
            }
        },
        Input::Back => open(s),
        _ => Vec::new(),
    }
}
