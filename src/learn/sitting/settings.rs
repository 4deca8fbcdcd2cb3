//! Settings: the language, the country of the room, colours, and patience with trembling hands.

use super::msg::{Effect, Save};
use super::place::Place;
use super::recall_page;
use super::walk::is;
use super::{Sitting, tongue};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::ids::COUNTRIES;
use crate::learn::Page;
use crate::record::Record;
use crate::tr;
use crate::words::Words;

/// Values of the guard against trembling hands, in milliseconds.
const GUARDS: [&str; 5] = ["0", "250", "500", "750", "1000"];
/// Themes.
const THEMES: [&str; 5] = ["own", "light", "dark", "contrast", "mono"];

pub(super) fn page(s: &Sitting, countries: &[&'static str]) -> Page {
    let mut page = Page::new("settings", tr!("settings-title"));
    let value = |key: &str, usual: &'static str| s.settings.get(key).map_or(usual, String::as_str).to_owned();
    let row = |group: &str, now: &str, all: &[(&str, Words)]| {
        let one = |(value, label): &(&str, Words)| {
            Control::new(Target::new(format!("{group}/{value}")), Role::Button, label.clone()).on(*value == now)
        };
        Part::Row(all.iter().map(one).collect())
    };
    page.parts = vec![
        Part::Text(Tone::Plain, tr!("settings-language")),
        Part::Control(Control::new(Target::new("settings/language"), Role::Button, tr!("settings-language-change"))),
        Part::Gap,
    ];
    page.parts.extend(tongue::rows(s));
    page.parts.extend([
        Part::Text(Tone::Plain, tr!("settings-theme")),
        row("theme", &value("theme", "own"), &THEMES.map(|theme| (theme, theme_name(theme)))),
        Part::Gap,
        Part::Text(Tone::Plain, tr!("settings-spacing")),
        row("spacing", &value("spacing", "single"), &[("single", tr!("spacing-single")), ("double", tr!("spacing-double"))]),
        Part::Gap,
        Part::Text(Tone::Plain, tr!("settings-guard")),
        row("guard", &value("guard-ms", "500"), &GUARDS.map(|guard| (guard, guard_name(guard)))),
    ]);
    page.parts.extend(super::letters::row());
    if !countries.is_empty() {
        let all: Vec<(&str, Words)> = countries.iter().map(|country| (*country, country_name(country))).collect();
        page.parts.extend([
            Part::Gap,
            Part::Text(Tone::Plain, tr!("settings-country")),
            row("country", &value("country", COUNTRIES[0]), &all),
        ]);
    }
    page.action("submit", tr!("settings-done"));
    page
}

fn theme_name(theme: &str) -> Words {
    match theme {
        "light" => tr!("theme-light"),
        "dark" => tr!("theme-dark"),
        "contrast" => tr!("theme-contrast"),
        "mono" => tr!("theme-mono"),
        _ => tr!("theme-own"),
    }
}

fn country_name(country: &str) -> Words {
    match country {
        "FR" => tr!("country-fr"),
        "AT" => tr!("country-at"),
        "SI" => tr!("country-si"),
        "ES" => tr!("country-es"),
        "IE" => tr!("country-ie"),
        "UK" => tr!("country-uk"),
        _ => tr!("country-eu"),
    }
}

fn guard_name(guard: &str) -> Words {
    match guard {
        "250" => tr!("guard-quarter"),
        "500" => tr!("guard-half"),
        "750" => tr!("guard-three-quarters"),
        "1000" => tr!("guard-second"),
        _ => tr!("guard-none"),
    }
}

/// Opens them from wherever one is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    let back = std::mem::replace(&mut s.place, Place::Waiting);
    s.place = Place::Settings { back: Box::new(back), countries: Vec::new() };
    vec![Effect::Countries]
}

pub(super) fn input(s: &mut Sitting, input: &Input, back: Place) -> Vec<Effect> {
    match input {
        Input::Pick(target) if is(target, "settings/language") => {
            s.place = Place::Language { back: Box::new(s.place.clone()) };
            Vec::new()
        }
        Input::Pick(target) => {
            if let Some(value) = target.within("guard").filter(|value| GUARDS.contains(value)) {
                set(s, "guard-ms", value)
            } else if let Some(value) = target.within("theme").filter(|value| THEMES.contains(value)) {
                set(s, "theme", value)
            } else if let Some(value) = target.within("spacing").filter(|value| ["single", "double"].contains(value)) {
                set(s, "spacing", value)
            } else if let Some(lang) = target.within("lessons") {
                tongue::choose(s, lang)
            } else if let Some(country) = target.within("country").and_then(|value| COUNTRIES.into_iter().find(|c| *c == value)) {
                in_country(s, country, &back)
            } else {
                Vec::new()
            }
        }
        Input::Submit | Input::Back => {
            s.place = back;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// The room is in that country from now on, whoever sits here: what is open is read again as it is there.
fn in_country(s: &mut Sitting, country: &str, back: &Place) -> Vec<Effect> {
    let (key, value) = ("country".to_owned(), country.to_owned());
    s.settings.insert(key.clone(), value.clone());
    let save = Save { records: vec![Record::MachineSet { key, value }], draft: None };
    let open = back.open().map(|open| Effect::Language(s.lang.clone(), Some(open)));
    std::iter::once(Effect::Save(save))
        .chain(open)
        .chain(back.is_help().then_some(Effect::ScamHelp))
        .chain(back.is_diagnosis().then_some(Effect::Diagnosis))
        .chain(recall_page::again(back))
        .collect()
}

/// A setting of this person, or of the machine while nobody is known.
pub(super) fn set(s: &mut Sitting, key: &str, value: &str) -> Vec<Effect> {
    let (key, value) = (key.to_owned(), value.to_owned());
    s.settings.insert(key.clone(), value.clone());
    let record = if s.person.is_some() { Record::LearnerSet { key, value } } else { Record::MachineSet { key, value } };
    vec![Effect::Save(Save { records: vec![record], draft: None })]
}
