//! What each thing that happens does to a sitting, outside its units; inside them see [`super::walk`].

use std::rc::Rc;

use super::measure::{end_module, form_input};
use super::msg::{Draft, Effect, ModuleView, Msg, Save, UnitView};
use super::place::Place;
use super::printout::take_away;
use super::settings::set;
use super::walk::{lesson_input, module_end, tomorrow, unit_end};
use super::{
    Sitting, adviser, aloud, call, card, devices, diagnosis, door, erasing, help, kiosk, learner_home, letters, mine, notice, recall_page,
    settings, stick, still, tongue, wallet, workshop,
};
use crate::activity::Input;
use crate::curriculum::Unit;
use crate::error::Error;
use crate::ids::{ModuleId, UnitId};
use crate::learn::{Form, Lesson};
use crate::record::{Moment, Record};
use crate::tr;

#[allow(clippy::too_many_lines, reason = "one line for each thing that can happen")]
pub(super) fn turn(s: &mut Sitting, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Input(_) | Msg::Menu | Msg::NextPerson | Msg::OtherLanguage if s.presence.asked => still::input(s, &msg),
        Msg::Call => call::turn(s),
        Msg::Quit => kiosk::leave(s),
        Msg::Kiosk(said) => kiosk::said(s, said),
        // Whoever cannot save is never shut in.
        Msg::Input(Input::Pick(target)) if s.waiting.is_some() && target.as_str() == "unsaved/leave" => vec![Effect::Leave],
        Msg::Input(_) if s.waiting.is_some() => retry(s),
        // What could not be saved stays in sight: the menu would hide it.
        Msg::Menu if s.waiting.is_some() && s.notice.is_some() => Vec::new(),
        Msg::NextPerson | Msg::OtherLanguage if s.waiting.is_some() => Vec::new(),
        Msg::NextPerson => still::next_person(s),
        Msg::Menu => {
            s.menu = !s.menu;
            s.notice = None;
            Vec::new()
        }
        Msg::Input(input) => {
            s.notice = None;
            s.news = None;
            // The first action is what Enter does, where the page itself takes no answer.
            if s.menu { menu(s, &input) } else { input_at(s, &input) }
        }
        Msg::Saved => saved(s),
        Msg::NotSaved(error) | Msg::Failed(error) => failed(s, &error),
        Msg::Modules(rows, total) => {
            let from = if let Place::Modules { from, .. } = s.place { from } else { 0 };
            s.place = Place::Modules { rows, from, total };
            Vec::new()
        }
        Msg::Module(view) => module_came(s, view),
        Msg::Unit(view) => unit_came(s, *view),
        Msg::Translated(view, unit) => translated(s, view, unit),
        Msg::Form(view, run, unit) => {
            let form = Box::new(Form::open(Rc::clone(&view.module), *run));
            s.place = Place::Form { view, form, unit };
            Vec::new()
        }
        Msg::SignedIn(person, settings) => {
            s.person = Some(person);
            // What the person before liked is nobody else's.
            s.settings = settings;
            let mut own = aloud::seated(s);
            own.extend(kiosk::joined(s));
            if door::kept(s) {
                return own;
            }
            let mut effects = own_language(s);
            effects.extend(own);
            effects.extend(letters::remembered(s));
            if notice::is_due(s) {
                s.place = Place::Notice;
                return effects;
            }
            effects.extend(letters::go_on(s).unwrap_or_else(|| signed_in(s)));
            effects
        }
        Msg::ScamHelp(view) => {
            help::came(s, view);
            Vec::new()
        }
        Msg::Printed(path, shown) => {
            // In the adviser's rooms nobody else helps; and a workshop's page says one thing at a time.
            let adviser = matches!(s.place, Place::Adviser(_));
            let words = match (shown, adviser) {
                (true, _) => tr!("printed-shown", path = path),
                (false, true) => tr!("printed-here", path = path),
                (false, false) => tr!("printed", path = path),
            };
            if !workshop::printed(s, &words) {
                s.news = Some(words);
            }
            Vec::new()
        }
        Msg::Countries(found) => {
            if let Place::Settings { countries, .. } = &mut s.place {
                *countries = found;
            }
            Vec::new()
        }
        Msg::Diagnosis(view) => diagnosis::came(s, view),
        Msg::BadgeWritten(path) => {
            match &mut s.place {
                Place::ModuleEnd { written, .. } => *written = Some(path),
                Place::Wallet { at, .. } => wallet::written(at, path),
                _ => {}
            }
            Vec::new()
        }
        Msg::Wallet(rows) => wallet::said(s, rows),
        Msg::Door(said) => door::said(s, said),
        Msg::Adviser(said) => adviser::said(s, said),
        Msg::Emptied(settings) => {
            s.settings = settings;
            Vec::new()
        }
        Msg::Card(said) => card::said(s, said),
        Msg::Desk(view) => {
            s.stick.today = view.number || !view.today.is_empty();
            s.place.desk_came(view);
            Vec::new()
        }
        Msg::Recall(said) => recall_page::said(s, said),
        Msg::OtherLanguage => {
            s.menu = false;
            tongue::turn(s)
        }
        Msg::Beside(lang, module, unit) => {
            tongue::came(s, lang, module, unit);
            Vec::new()
        }
        Msg::Erase(said) => erasing::said(s, said),
        Msg::Stick(said) => stick::said(s, said),
    }
}

/// What is open, in another language or country.
fn translated(s: &mut Sitting, view: ModuleView, unit: Option<Rc<Unit>>) -> Vec<Effect> {
    let module = Rc::clone(&view.module);
    if let Some(open) = s.place.view_mut() {
        *open = view;
    }
    if let (Some(form), Some(unit)) = (s.place.form_mut(), &unit) {
        **form = form.translated(Rc::clone(&module), Rc::clone(unit));
    }
    if let (Some(lesson), Some(unit)) = (s.place.lesson_mut(), unit) {
        **lesson = lesson.translated(module, unit);
    }
    Vec::new()
}

/// It could not be done: why, and what to do next.
fn failed(s: &mut Sitting, error: &Error) -> Vec<Effect> {
    s.notice = Some(error.words());
    // What was typed and opens nothing is typed again from the beginning.
    if let Place::Number { typed } = &mut s.place {
        typed.clear();
        s.stick.numbered = false;
    }
    if s.awaits_work() {
        return adviser::failed(s);
    }
    match (&s.place, &s.person) {
        (Place::Waiting, Some(_)) => modules(s, 0),
        (Place::Waiting, None) => {
            s.place = kiosk::root(s);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn retry(s: &mut Sitting) -> Vec<Effect> {
    // An answer that could not be saved is still held: any key tries again, nothing else is done.
    s.notice = None;
    s.waiting.iter().map(|(save, ..)| Effect::Save(save.clone())).collect()
}

fn saved(s: &mut Sitting) -> Vec<Effect> {
    match s.waiting.take() {
        Some((_, place, then)) => {
            s.place = place;
            s.notice = None;
            then
        }
        None => Vec::new(),
    }
}

/// The language: as it was asked for just now, else as this person chose once.
fn own_language(s: &mut Sitting) -> Vec<Effect> {
    let chosen = s.settings.get("lang").cloned();
    let asked = s.start.language_known || s.lang_chosen;
    if let Some(lock) = tongue::locked(s).map(str::to_owned) {
        if lock == s.lang {
            return Vec::new();
        }
        s.lang.clone_from(&lock);
        return vec![Effect::Language(lock, None)];
    }
    match chosen {
        Some(lang) if !asked && lang != s.lang => {
            s.lang.clone_from(&lang);
            vec![Effect::Language(lang, None)]
        }
        // What was asked for this once does not undo what a person chose.
        Some(_) => Vec::new(),
        None => set(s, "lang", &s.lang.clone()),
    }
}

pub(super) fn signed_in(s: &mut Sitting) -> Vec<Effect> {
    if std::mem::take(&mut s.start.diagnose) {
        s.place = Place::Waiting;
        return vec![Effect::Diagnosis];
    }
    if let Some(module) = s.start.module.clone() {
        s.place = Place::Waiting;
        return match s.start.unit.clone() {
            Some(unit) => vec![Effect::Unit(module, unit)],
            None => vec![Effect::Module(module)],
        };
    }
    learner_home::open(s)
}

pub(super) fn modules(s: &mut Sitting, from: usize) -> Vec<Effect> {
    s.place = Place::Modules { rows: Vec::new(), from, total: 0 };
    vec![Effect::Modules(from)]
}

fn module_came(s: &mut Sitting, view: ModuleView) -> Vec<Effect> {
    match &mut s.place {
        Place::UnitEnd { view: open, .. } | Place::ModuleEnd { view: open, .. } | Place::Lesson { view: open, .. } => {
            *open = view;
            Vec::new()
        }
        // Straight to a module: to its next unit, or to its end.
        _ if s.start.module.as_ref() == Some(&view.module.id) && !s.start.learn => match view.next().cloned() {
            Some(unit) => vec![Effect::Unit(view.module.id.clone(), unit)],
            None => end_module(s, view),
        },
        _ => {
            s.place = Place::Units { view };
            Vec::new()
        }
    }
}

fn unit_came(s: &mut Sitting, came: UnitView) -> Vec<Effect> {
    // Straight to one unit is a workshop on that unit: there is no module to measure.
    let wanted = came.view.measure.is_some_and(|measure| measure.wants_opening(came.view.begun()));
    let numbered = std::mem::take(&mut s.stick.numbered);
    if wanted && s.start.unit.is_none() && !numbered {
        return vec![Effect::Form(came.view.module.id.clone(), Moment::Opening, Some(came.unit.id.clone()))];
    }
    let module = Rc::clone(&came.view.module);
    let run = came.run.clone();
    let opened = Lesson::open(module, came.unit, came.run, came.history, came.draft.as_deref(), came.machine);
    let Some(lesson) = opened else {
        // Nothing of it is for this room: nobody waits for it.
        s.place = Place::Units { view: came.view };
        return Vec::new();
    };
    let place = Place::Lesson { view: came.view, lesson: Box::new(lesson) };
    if !came.new_run {
        let mut effects = s.enter(place);
        effects.extend(tongue::beneath(s, &s.place));
        return effects;
    }
    let (draft, view) = (place.draft(), place.view());
    let record = view.zip(draft.as_ref()).map(|(view, draft)| {
        let (Draft::Keep(module, unit, _) | Draft::Drop(module, unit)) = draft;
        let (module, unit) = (module.clone(), unit.clone());
        let version = view.module.version.as_str().to_owned();
        Record::TryStarted { of_try: run.id, module, unit, version, right: run.right, of: run.of }
    });
    let save = Save { records: record.into_iter().collect(), draft };
    let then = tongue::beneath(s, &place).into_iter().collect();
    s.save(save, place, then)
}

fn menu(s: &mut Sitting, input: &Input) -> Vec<Effect> {
    let picked = match input {
        Input::Pick(target) => target.within("menu").unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    s.menu = false;
    match picked.as_str() {
        "help" => return vec![Effect::Help],
        "language" => {
            let back = std::mem::replace(&mut s.place, Place::Waiting);
            s.place = Place::Language { back: Box::new(back) };
        }
        "settings" => return settings::open(s),
        "letters" => return letters::open(s),
        "modules" => return modules(s, 0),
        "desk" => return learner_home::open(s),
        "next-person" => return still::next_person(s),
        "adviser" => return adviser::open(s),
        "card" => return card::open(s),
        "other-language" => return tongue::turn(s),
        "mine" => return mine::open(s),
        "wallet" => return wallet::open(s),
        "home" => s.place = Place::Home,
        "call" => return call::turn(s),
        "stop" if s.is_kiosk() => return kiosk::close(),
        "stop" => return vec![Effect::Leave],
        "voice" => return vec![Effect::Aloud],
        _ => {}
    }
    Vec::new()
}

fn input_at(s: &mut Sitting, input: &Input) -> Vec<Effect> {
    if let Some(effects) = take_away(s, input) {
        return effects;
    }
    if devices::open(s, input) || letters::opened(s, input) {
        return Vec::new();
    }
    if let Some(effects) = aloud::input(s, input) {
        return effects;
    }
    if let Some(effects) = card::opened(s, input) {
        return effects;
    }
    let place = s.place.clone();
    match place {
        Place::Waiting => Vec::new(),
        Place::Home => home(s, input),
        Place::Language { back } => language(s, input, *back),
        Place::Modules { from, .. } => modules_input(s, input, from),
        Place::Units { view } => units_input(s, input, &view),
        Place::Lesson { view, lesson } => lesson_input(s, input, view, &lesson),
        Place::Form { view, form, unit } => form_input(s, input, view, &form, unit),
        Place::UnitEnd { view, lesson, told } => unit_end(s, input, view, &lesson, told),
        Place::ModuleEnd { view, .. } => module_end(s, input, &view),
        Place::Tomorrow { view } => tomorrow(s, input, view),
        Place::Devices { at, back } => devices::input(s, input, at.as_ref(), back),
        Place::LeaveOrKeep { back } => door::leave_or_keep(s, input, *back),
        Place::Door(door) => door::input(s, input, &door),
        Place::Adviser(at) => adviser::input(s, input, *at),
        Place::Kiosk(at) => kiosk::input(s, input, at),
        Place::Mine { at, back } => mine::input(s, input, *at, back),
        Place::Wallet { at, back } => wallet::input(s, input, *at, back),
        Place::Notice => notice::input(s, input),
        Place::Card(card) => card::input(s, input, *card),
        Place::Settings { back, .. } => settings::input(s, input, *back),
        Place::Letters { back } => letters::input(s, input, *back),
        Place::Help { view, at } => help::input(s, input, view, &at),
        Place::ByHand { back } => {
            if matches!(input, Input::Submit | Input::Back) {
                s.place = *back;
            }
            Vec::new()
        }
        Place::Diagnosis(diagnosis) => diagnosis::input(s, input, &diagnosis),
        Place::Desk(view) => learner_home::input(s, input, &view),
        Place::Recall(recall) => recall_page::input(s, input, &recall),
        Place::Number { typed } => learner_home::number_input(s, input, &typed),
    }
}

fn home(s: &mut Sitting, input: &Input) -> Vec<Effect> {
    match input {
        Input::Submit => {
            if s.person.is_some() {
                return learner_home::open(s);
            }
            s.ask_who();
        }
        Input::Pick(target) if target.within("language").is_some() => {
            s.lang_chosen = true;
            return language(s, input, Place::Home);
        }
        Input::Pick(target) => match target.as_str() {
            "home/learn" if s.start.unkept.is_some() => return vec![Effect::Guest],
            "home/learn" => return home(s, &Input::Submit),
            "home/diagnose" => return diagnosis::open(s),
            "home/scammed" => return vec![Effect::ScamHelp],
            "home/settings" => return settings::open(s),
            "home/stick" => return stick::take(),
            "home/leave" => return kiosk::leave(s),
            _ => {}
        },
        _ => {}
    }
    Vec::new()
}

fn language(s: &mut Sitting, input: &Input, back: Place) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            let Some(code) = target.within("language").map(str::to_owned) else { return Vec::new() };
            s.lang.clone_from(&code);
            let place = back;
            let reread = matches!(place, Place::Modules { .. });
            let mut effects = vec![Effect::Language(code.clone(), place.open())];
            if s.person.is_some() {
                effects.extend(set(s, "lang", &code));
            }
            if let Place::Modules { from, .. } = place {
                effects.push(Effect::Modules(from));
            }
            effects.extend(place.is_help().then_some(Effect::ScamHelp));
            effects.extend(place.is_diagnosis().then_some(Effect::Diagnosis));
            effects.extend(card::reread(&place));
            effects.extend(recall_page::again(&place));
            effects.extend(place.is_desk().then_some(Effect::Desk));
            if !reread || s.person.is_some() {
                s.place = place;
            }
            effects
        }
        Input::Submit | Input::Back => {
            s.place = back;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn modules_input(s: &mut Sitting, input: &Input, from: usize) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            if let Some(id) = target.within("module").and_then(ModuleId::new) {
                return vec![Effect::Module(id)];
            }
            match target.as_str() {
                "modules/next" => modules(s, from + super::msg::ROWS),
                "modules/before" => modules(s, from.saturating_sub(super::msg::ROWS)),
                _ => Vec::new(),
            }
        }
        Input::Back if s.person.is_some() => learner_home::open(s),
        Input::Back => {
            s.place = kiosk::root(s);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn units_input(s: &mut Sitting, input: &Input, view: &ModuleView) -> Vec<Effect> {
    let open = |unit: UnitId| vec![Effect::Unit(view.module.id.clone(), unit)];
    match input {
        Input::Pick(target) if target.as_str() == "units/badge" => {
            s.place = Place::ModuleEnd { view: view.clone(), written: None };
            Vec::new()
        }
        Input::Pick(target) => target.within("unit").and_then(UnitId::new).map(open).unwrap_or_default(),
        Input::Submit => view.next().cloned().map(open).unwrap_or_default(),
        Input::Back => modules(s, 0),
        _ => Vec::new(),
    }
}
