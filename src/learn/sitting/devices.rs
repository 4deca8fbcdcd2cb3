//! *On your own device*: the list of a module's sheets, and one sheet. Nothing of it is recorded or asked.

use super::Sitting;
use super::msg::Effect;
use super::place::Place;
use super::printout::{Printout, offer};
use crate::activity::{Control, Input, Part, Role, Sign, Target, Tone};
use crate::curriculum::{Module, RoomDevice};
use crate::ids::{ActivityId, Slug, UnitId};
use crate::learn::{BACK, Page};
use crate::source::Text;
use crate::tr;
use crate::words::Words;

/// The button that leads to the sheets of a module.
pub(super) fn button() -> Part {
    Part::Control(Control::new(Target::new("devices"), Role::Button, tr!("devices-open")).sign(Sign::Printer))
}

/// The sheet of that id.
fn sheet<'m>(module: &'m Module, id: &Slug) -> Option<&'m RoomDevice> {
    module.devices.iter().find(|sheet| sheet.device.id == *id)
}

/// What a sheet is called: the product, and what is set.
fn name(sheet: &RoomDevice) -> Words {
    tr!("device-name", product = sheet.device.product.words(), title = sheet.device.title.words())
}

/// What stands on a sheet.
fn sheet_parts(sheet: &RoomDevice) -> Vec<Part> {
    let device = &sheet.device;
    let say = |tone, words| Part::Text(tone, words);
    let mut parts = Vec::new();
    // First of all: whoever follows steps that no longer hold believes that they went wrong.
    parts.extend(sheet.expired.clone().map(|date| say(Tone::Plain, tr!("device-expired", date = date))));
    parts.extend(device.version.as_ref().map(|version| say(Tone::Plain, tr!("device-version", version = version.words()))));
    parts.extend(device.steps.iter().enumerate().map(|(at, step)| say(Tone::Plain, tr!("device-step", n = at + 1, step = step.words()))));
    let more = |text: &Option<Text>| text.as_ref().map(Text::words);
    parts.extend(more(&device.note).map(|note| say(Tone::Plain, note)));
    parts.extend(more(&device.older).map(|older| say(Tone::Plain, tr!("device-older", what = older))));
    // Printed too: who reads it in a year must know how old it is.
    parts.push(say(Tone::Plain, tr!("device-seen", date = sheet.seen.clone(), source = &device.seen.source)));
    parts
}

/// A sheet, to be taken away.
pub(super) fn printout(module: &Module, id: &Slug) -> Option<Printout> {
    let sheet = sheet(module, id)?;
    Some(Printout {
        unit: sheet.device.unit.clone(),
        activity: Some(ActivityId::from(id)),
        title: name(sheet),
        parts: sheet_parts(sheet),
        contacts: module.contacts.clone(),
    })
}

pub(super) fn page(place: &Place, module: Option<&Module>, at: Option<&Slug>) -> Page {
    let mut page = Page::new(place.id(), tr!("devices-title"));
    let Some(module) = module else { return page };
    let say = |tone, words| Part::Text(tone, words);
    match at.and_then(|id| sheet(module, id)) {
        Some(sheet) => {
            page.parts = vec![say(Tone::Title, name(sheet))];
            page.parts.extend(sheet_parts(sheet));
            offer(&mut page, "device");
        }
        None => {
            page.parts = vec![say(Tone::Title, tr!("devices-which")), say(Tone::Plain, tr!("devices-what")), Part::Gap];
            page.parts.extend(module.devices.iter().map(|sheet| {
                let line = Control::new(Target::of("device", &sheet.device.id), Role::Line, sheet.device.product.words());
                Part::Control(line.value(sheet.device.title.words()))
            }));
        }
    }
    page.action(BACK, tr!("back"));
    page
}

/// Opens the sheets of the module that is open.
pub(super) fn open(s: &mut Sitting, input: &Input) -> bool {
    let asked = matches!(input, Input::Pick(target) if target.as_str() == "devices");
    let there = s.place.view().is_some_and(|view| !view.module.devices.is_empty());
    if asked && there {
        let back = Box::new(std::mem::replace(&mut s.place, Place::Waiting));
        s.place = Place::Devices { at: None, back };
    }
    asked && there
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: Option<&Slug>, back: Box<Place>) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            let id = target.within("device").and_then(Slug::new);
            let known = |id: &Slug| back.view().is_some_and(|view| sheet(&view.module, id).is_some());
            if let Some(id) = id.filter(known) {
                s.place = Place::Devices { at: Some(id), back };
            }
        }
        Input::Back if at.is_some() => s.place = Place::Devices { at: None, back },
        Input::Back => s.place = *back,
        _ => {}
    }
    Vec::new()
}

/// The sheets of a module, or those that one unit offers at its end, for paper: title and parts of each.
pub fn all_sheets(module: &Module, unit: Option<&UnitId>) -> Vec<(Words, Vec<Part>)> {
    let offered = module.devices.iter().filter(|sheet| unit.is_none_or(|unit| sheet.device.unit == *unit));
    offered.map(|sheet| (name(sheet), sheet_parts(sheet))).collect()
}
