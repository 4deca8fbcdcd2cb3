//! What each place shows; lessons, forms, help, settings and what is copied by hand have files of their own.

use super::contacts::put_in_place;
use super::lesson_page;
use super::msg::{ModuleRow, ModuleView};
use super::place::Place;
use super::printout::{by_hand_page, offer};
use super::walk::following;
use super::wallet::BadgeState;
use super::{
    Sitting, call, card_page, devices, diagnosis, help, kiosk, learner_home, letters, mine, notice, recall_page, settings, still, tongue,
    wallet,
};
use crate::activity::{Control, Part, Role, Sign, Target, Tone};
use crate::learn::{BACK, Lesson, Page};
use crate::record::OwnTask;
use crate::source::as_list;
use crate::text::SafeText;
use crate::tr;
use crate::words::{self, Words};

pub(super) fn page(s: &Sitting) -> Page {
    match &s.place {
        Place::Waiting => Page::new("waiting", tr!("kit")),
        Place::Home => home(s),
        Place::Language { .. } => language(s),
        Place::Modules { rows, from, total } => modules(s, rows, *from, *total),
        Place::Units { view } => units(view),
        Place::Lesson { lesson, .. } => lesson_page::page_for(lesson, s.person.as_ref().is_some_and(|person| person.guest)),
        Place::Form { form, view, .. } => {
            let mut page = form.page();
            put_in_place(&mut page.parts, &view.module.contacts);
            page
        }
        Place::UnitEnd { view, lesson, told } => unit_end(s, view, lesson, *told),
        Place::ModuleEnd { view, written } => module_end(s, view, written.as_ref()),
        Place::Tomorrow { view } => tomorrow(s, view),
        Place::Devices { at, back } => devices::page(&s.place, back.view().map(|view| &*view.module), at.as_ref()),
        Place::LeaveOrKeep { .. } => still::leave_or_keep_page(s),
        Place::Door(door) => door.page(s),
        Place::Adviser(at) => at.page(s),
        Place::Kiosk(at) => kiosk::page(s, at),
        Place::Mine { at, .. } => mine::page(at),
        Place::Wallet { at, .. } => wallet::page(at),
        Place::Notice => notice::page(s),
        Place::Card(card) => card.page(),
        Place::Settings { countries, .. } => settings::page(s, countries),
        Place::Letters { .. } => letters::page(s),
        Place::Help { view, at } => help::page(&s.place, view, at),
        Place::ByHand { back } => by_hand_page(&s.place, back),
        Place::Diagnosis(diagnosis) => diagnosis::page(s, diagnosis),
        Place::Desk(view) => learner_home::page(s, view),
        Place::Recall(recall) => recall_page::page(recall),
        Place::Number { typed } => learner_home::number_page(typed),
    }
}

fn button(target: impl Into<String>, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn home(s: &Sitting) -> Page {
    let mut page = Page::new(s.place.id(), tr!("kit"));
    page.parts = vec![
        say(Tone::Title, tr!("home-welcome")),
        say(Tone::Plain, tr!("home-what")),
        Part::Gap,
        button("home/learn", tr!("home-learn")),
        button("home/scammed", tr!("home-scammed")),
        button("home/diagnose", tr!("home-diagnose")),
        button("home/settings", tr!("home-settings")),
        button("home/leave", if s.is_kiosk() { tr!("kiosk-back") } else { tr!("home-leave") }),
        Part::Gap,
        Part::Row(s.language_buttons()),
        Part::Gap,
        say(Tone::Quiet, if s.face == "linear" { tr!("home-how-lines") } else { tr!("home-how") }),
    ];
    let stick = super::stick::parts(s, "home/stick");
    if !stick.is_empty() {
        page.parts.splice(2..2, std::iter::once(Part::Gap).chain(stick));
    }
    if let Some(why) = &s.start.unkept {
        page.parts.insert(2, say(Tone::Plain, tr!("home-unkept")));
        page.parts.push(say(Tone::Quiet, why.clone()));
    }
    page
}

fn language(s: &Sitting) -> Page {
    let mut page = Page::new(s.place.id(), tr!("kit"));
    page.parts = vec![say(Tone::Title, tr!("language-title")), Part::Gap];
    page.parts.extend(s.language_buttons().into_iter().map(Part::Control));
    page.parts.extend(s.speaker().into_iter().flat_map(|speaker| [Part::Gap, Part::Control(speaker)]));
    page.parts.extend([Part::Gap, say(Tone::Quiet, tr!("language-draft"))]);
    page.action(BACK, tr!("back"));
    page
}

fn modules(s: &Sitting, rows: &[ModuleRow], from: usize, total: usize) -> Page {
    let mut page = Page::new(format!("modules/{from}"), tr!("kit"));
    page.parts = vec![say(Tone::Title, tr!("modules-title"))];
    let mut elsewhere = None;
    for row in rows {
        page.parts.push(Part::Gap);
        if row.elsewhere.is_some() && row.elsewhere != elsewhere {
            elsewhere.clone_from(&row.elsewhere);
            let lang = tongue::name(s, elsewhere.as_deref().unwrap_or_default());
            page.parts.push(say(Tone::Quiet, tr!("modules-elsewhere", lang = lang)));
        }
        let target = Target::new(format!("module/{}", row.id));
        let Some((title, summary)) = &row.head else {
            let label = tr!("module-broken", id = SafeText::show(row.id.as_str()));
            page.parts.push(Part::Control(Control::new(target, Role::Line, label).enabled(false)));
            continue;
        };
        let value = match row.done {
            0 => tr!("module-new", minutes = row.minutes, units = row.units),
            done => tr!("module-progress", minutes = row.minutes, units = row.units, done = done),
        };
        let value = row.card.filter(|_| row.done == 0).map_or(value, card_page::said_on_card);
        let mut control = Control::new(target, Role::Line, title.words()).value(value).detail(Tone::Quiet, summary.words());
        if row.mastered == row.units && row.units > 0 {
            control = control.sign(Sign::Star);
        }
        page.parts.push(Part::Control(control));
        if let Some(publisher) = &row.publisher {
            let nobody = publisher.is_empty();
            page.parts.push(say(Tone::Quiet, if nobody { tr!("module-added") } else { tr!("module-given-by", publisher = publisher) }));
        }
    }
    if from > 0 {
        page.action("modules/before", tr!("list-before"));
    }
    if from + rows.len() < total {
        page.action("modules/next", tr!("list-next"));
    }
    page.action(BACK, tr!("back"));
    page
}

fn units(view: &ModuleView) -> Page {
    let mut page = Page::new(format!("units/{}", view.module.id), view.module.title.words());
    page.parts = vec![say(Tone::Title, tr!("units-title")), say(Tone::Plain, view.module.summary.words()), Part::Gap];
    page.parts.extend(view.card.map(|said| say(Tone::Quiet, card_page::said_on_card(said))));
    for unit in &view.module.units {
        let standing = view.standing(&unit.id);
        let value = if standing.mastered.is_some() {
            tr!("unit-mastered", minutes = unit.minutes)
        } else if standing.done {
            tr!("unit-done", minutes = unit.minutes)
        } else if standing.started {
            tr!("unit-started", minutes = unit.minutes)
        } else {
            tr!("unit-minutes", minutes = unit.minutes)
        };
        let control = Control::new(Target::new(format!("unit/{}", unit.id)), Role::Line, unit.title.words()).value(value);
        page.parts.push(Part::Control(match (standing.mastered, standing.done) {
            (Some(_), _) => control.sign(Sign::Star),
            (None, true) => control.sign(Sign::Done),
            _ => control,
        }));
    }
    if view.badge.is_some() {
        page.parts.push(Part::Gap);
        page.parts.push(Part::Control(Control::new(Target::new("units/badge"), Role::Button, tr!("units-badge")).sign(Sign::Star)));
    }
    if !view.module.devices.is_empty() {
        page.parts.extend([Part::Gap, devices::button()]);
    }
    if let Some(next) = view.next().and_then(|id| view.module.units.iter().find(|unit| unit.id == *id)) {
        let begun = view.standings.values().any(|standing| standing.started);
        let title = next.title.words();
        page.action("submit", if begun { tr!("units-go", title = title) } else { tr!("units-begin", title = title) });
    }
    page.action(BACK, tr!("back"));
    page
}

/// What one can do now, as a list.
fn cans(parts: &mut Vec<Part>, title: Words, cans: &[crate::source::Text]) {
    if cans.is_empty() {
        return;
    }
    parts.push(say(Tone::Plain, title));
    parts.extend(as_list(cans).map(|list| say(Tone::Plain, list)));
}

fn unit_end(s: &Sitting, view: &ModuleView, lesson: &Lesson, told: Option<OwnTask>) -> Page {
    let mut page = Page::new(s.place.id(), lesson.unit.title.words());
    page.parts = vec![say(Tone::Title, tr!("unit-end-title"))];
    let title = if lesson.history.mastered { tr!("unit-end-can") } else { tr!("unit-end-about") };
    cans(&mut page.parts, title, &lesson.unit.can);
    if lesson.history.mastered {
        page.parts.push(say(Tone::Plain, tr!("unit-end-mastered")));
    } else if lesson.any_fresh().is_some() {
        page.parts.push(say(Tone::Plain, tr!("unit-end-more")));
        page.parts.push(button("unit-end/one-more", tr!("one-more")));
    } else {
        page.parts.push(say(Tone::Plain, tr!("unit-end-another-day")));
    }
    if let Some(task) = &lesson.unit.task {
        page.parts.push(Part::Gap);
        page.parts.push(say(Tone::Ask, tr!("own-task-title")));
        page.parts.push(say(Tone::Plain, task.words()));
        let answer = |name: &str, label: Words, this: OwnTask| {
            Control::new(Target::new(format!("task/{name}")), Role::Button, label).on(told == Some(this))
        };
        page.parts.push(Part::Row(vec![
            answer("done", tr!("own-task-done"), OwnTask::Done),
            answer("not-today", tr!("own-task-not-today"), OwnTask::NotToday),
            answer("help", tr!("own-task-help"), OwnTask::Help),
        ]));
        page.parts.extend(told.map(|told| {
            say(
                Tone::News,
                match told {
                    OwnTask::Done => tr!("own-task-said-done"),
                    OwnTask::NotToday => tr!("own-task-said-not-today"),
                    OwnTask::Help => tr!("own-task-said-help"),
                },
            )
        }));
    }
    if view.module.devices.iter().any(|sheet| sheet.device.unit == lesson.unit.id) {
        page.parts.extend([Part::Gap, devices::button()]);
    }
    if s.start.unkept.is_none() && s.person.as_ref().is_some_and(|person| person.guest) {
        page.parts.push(Part::Gap);
        page.parts.push(say(Tone::Plain, tr!("keep-why")));
        page.parts.push(button("unit-end/keep", tr!("keep-this")));
    }
    let next = following(view, &lesson.unit.id).and_then(|id| view.module.units.iter().find(|unit| unit.id == id));
    page.action("submit", next.map_or_else(|| tr!("unit-end-module"), |unit| tr!("unit-end-next", title = unit.title.words())));
    page.action("unit-end/units", tr!("unit-end-units"));
    offer(&mut page, "unit-end");
    put_in_place(&mut page.parts, &lesson.module.contacts);
    page
}

fn module_end(s: &Sitting, view: &ModuleView, written: Option<&SafeText>) -> Page {
    let mut page = Page::new(s.place.id(), view.module.title.words());
    if let Some(state) = view.badge {
        page.parts = vec![
            say(Tone::Title, tr!("badge-earned")),
            Part::Frame(crate::activity::Frame {
                layout: crate::activity::Layout::Badge,
                title: view.module.badge.name.words(),
                parts: vec![say(Tone::Plain, view.module.badge.description.words())],
            }),
        ];
        cans(&mut page.parts, tr!("module-end-can"), &view.module.can);
        if s.person.as_ref().is_some_and(|person| !person.guest) {
            page.parts.push(Part::Gap);
            page.parts.push(button("badge/write", tr!("badge-write")));
            page.parts.extend(written.map(|path| say(Tone::News, tr!("badge-written", path = path))));
            page.parts.push(say(Tone::Quiet, if state == BadgeState::Signed { tr!("badge-signed") } else { tr!("badge-unsigned") }));
        } else {
            page.parts.push(say(Tone::Quiet, tr!("badge-guest")));
        }
    } else {
        page.parts = vec![say(Tone::Title, tr!("module-end-title"))];
        page.parts.extend((!view.all_mastered()).then(|| say(Tone::Plain, tr!("module-end-left"))));
        for unit in view.module.units.iter().filter(|unit| view.standing(&unit.id).mastered.is_none()) {
            let control = Control::new(Target::new(format!("unit/{}", unit.id)), Role::Line, unit.title.words());
            page.parts.push(Part::Control(control.value(tr!("unit-minutes", minutes = unit.minutes))));
        }
        page.parts.extend(view.to_see.iter().map(|text| say(Tone::Plain, tr!("badge-to-see", text = text))));
    }
    page.action("submit", if view.module.tomorrow.is_empty() { last_action(s) } else { tr!("continue") });
    page
}

/// What leads on from the last page of a module.
fn last_action(s: &Sitting) -> Words {
    if s.start.module.is_some() { tr!("finish") } else { tr!("welcome-modules") }
}

fn tomorrow(s: &Sitting, view: &ModuleView) -> Page {
    let mut page = Page::new(s.place.id(), view.module.title.words());
    page.parts = vec![say(Tone::Title, tr!("tomorrow-title"))];
    page.parts.extend(as_list(&view.module.tomorrow).map(|list| say(Tone::Plain, list)));
    page.parts.push(say(Tone::Quiet, tr!("tomorrow-one")));
    page.action("submit", last_action(s));
    offer(&mut page, "tomorrow");
    page.action(BACK, tr!("back"));
    put_in_place(&mut page.parts, &view.module.contacts);
    page
}

/// The menu of any page.
pub(super) fn menu(s: &Sitting) -> Page {
    let mut page = Page::new(format!("menu/{}", s.place.id()), tr!("menu-title"));
    let item = |name: &str, label: Words| button(format!("menu/{name}"), label);
    page.parts = vec![item("help", tr!("menu-help"))];
    page.parts.extend(s.person.is_some().then(|| item("call", call::label(s))));
    page.parts.push(item("language", tr!("menu-language")));
    page.parts.extend(tongue::next(s).map(|label| item("other-language", label)));
    page.parts.push(item("settings", tr!("menu-settings")));
    page.parts.push(item("letters", tr!("menu-letters")));
    if s.person.is_some() {
        page.parts.push(item("desk", tr!("menu-desk")));
        page.parts.push(item("modules", tr!("welcome-modules")));
        page.parts.push(item("card", tr!("card-title")));
        page.parts.push(item("next-person", tr!("menu-next-person")));
    } else {
        page.parts.push(item("home", tr!("menu-home")));
    }
    if s.person.as_ref().is_some_and(|person| !person.guest) {
        page.parts.push(item("wallet", tr!("wallet-title")));
        page.parts.push(item("mine", tr!("mine-title")));
    }
    page.parts.push(item("adviser", tr!("door-adviser")));
    page.parts.extend((s.face == "screen").then(|| item("voice", tr!("menu-voice"))));
    page.parts.extend(match (s.is_kiosk(), &s.person) {
        (false, _) => Some(item("stop", tr!("menu-stop"))),
        (true, None) => Some(item("stop", tr!("kiosk-close"))),
        // To leave is to make room for the next person.
        (true, Some(_)) => None,
    });
    page.parts.extend(match (&s.person, &s.place) {
        (Some(person), _) if person.guest => Some(say(Tone::Quiet, tr!("menu-guest"))),
        (Some(person), _) => Some(say(Tone::Quiet, tr!("menu-kept", name = person.nickname.clone().unwrap_or_default()))),
        (None, Place::Help { .. }) => Some(say(Tone::Quiet, tr!("menu-nothing-kept"))),
        (None, _) => None,
    });
    page.action("submit", words::msg("menu-carry-on"));
    page
}
