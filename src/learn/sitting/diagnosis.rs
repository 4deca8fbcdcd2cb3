//! The diagnosis within a sitting: how it is opened from anywhere, what its pages lead to, what is taken away of it.

use std::rc::Rc;

use super::Sitting;
use super::msg::{Draft, Effect, Save};
use super::place::Place;
use super::printout::Printout;
use super::turn::modules;
use crate::activity::Input;
use crate::curriculum::{DIAGNOSTIC, RoomContacts, diagnosis_unit};
use crate::ids::{ModuleId, UnitId};
use crate::learn::Page;
use crate::learn::diagnosis::{Diagnosis, DiagnosisView, Led};
use crate::tr;

/// Opens it from wherever one is; whoever is not known yet is asked first who they are, or only tries.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    if s.person.is_some() {
        return vec![Effect::Diagnosis];
    }
    s.start.diagnose = true;
    if s.start.unkept.is_some() {
        return vec![Effect::Guest];
    }
    s.ask_who();
    Vec::new()
}

/// It has come: at its beginning, or where one was, in other words.
pub(super) fn came(s: &mut Sitting, view: Rc<DiagnosisView>) -> Vec<Effect> {
    match s.place.diagnosis_mut() {
        Some(open) => *open = open.translated(view),
        None => s.place = Place::Diagnosis(Box::new(Diagnosis::open(view))),
    }
    Vec::new()
}

/// What is kept of where one is.
pub(super) fn draft(diagnosis: &Diagnosis) -> Option<Draft> {
    Some(Draft::Keep(ModuleId::new(DIAGNOSTIC)?, diagnosis_unit(), diagnosis.draft()?))
}

pub(super) fn page(s: &Sitting, diagnosis: &Diagnosis) -> Page {
    let guest = s.start.unkept.is_none() && s.person.as_ref().is_some_and(|person| person.guest);
    diagnosis.page(guest, s.face)
}

pub(super) fn input(s: &mut Sitting, input: &Input, diagnosis: &Diagnosis) -> Vec<Effect> {
    let setting = s.setting();
    match diagnosis.input(input, &setting) {
        Led::Ignored => Vec::new(),
        Led::Refused(why) => {
            s.notice = Some(why);
            Vec::new()
        }
        Led::Next(next, records) => {
            let place = Place::Diagnosis(next);
            if records.is_empty() {
                return s.enter(place);
            }
            let save = Save { records, draft: place.draft() };
            s.save(save, place, Vec::new())
        }
        Led::Found(next, records) => {
            let over = ModuleId::new(DIAGNOSTIC).map(|module| Draft::Drop(module, diagnosis_unit()));
            s.save(Save { records, draft: over }, Place::Diagnosis(next), Vec::new())
        }
        Led::Left(records) if records.is_empty() => leave(s),
        Led::Left(records) => s.save(Save { records, draft: None }, Place::Waiting, vec![Effect::Desk]),
        Led::Unit(module, unit) => vec![Effect::Unit(module, unit)],
        Led::Keep => {
            let back = s.place.clone();
            super::door::keep(s, back)
        }
    }
}

/// Back to one's own page; to the door where nobody sits.
fn leave(s: &mut Sitting) -> Vec<Effect> {
    if s.person.is_none() {
        return modules(s, 0);
    }
    s.place = Place::Waiting;
    vec![Effect::Desk]
}

/// What is taken away: the slip, or what of it is copied `by_hand`.
pub(super) fn printout(diagnosis: &Diagnosis, by_hand: bool) -> Option<Printout> {
    diagnosis.has_slip().then(|| Printout {
        unit: UnitId::new(DIAGNOSTIC).unwrap_or_default(),
        activity: None,
        title: tr!("diagnosis-slip"),
        parts: if by_hand { diagnosis.slip_by_hand() } else { diagnosis.slip() },
        contacts: RoomContacts::default(),
    })
}
