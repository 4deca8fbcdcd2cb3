//! The opening and closing forms within a sitting: when they are offered, and where one goes afterwards.

use super::Sitting;
use super::msg::{Effect, ModuleView, Save};
use super::place::Place;
use crate::activity::Input;
use crate::ids::UnitId;
use crate::learn::{Form, FormOutcome};
use crate::record::Moment;

/// The end of a module; before it the closing form, where there is an opening one to compare with.
pub(super) fn end_module(s: &mut Sitting, view: ModuleView) -> Vec<Effect> {
    if view.measure.is_some_and(|measure| measure.wants_closing() && view.all_done()) {
        return vec![Effect::Form(view.module.id.clone(), Moment::Closing, None)];
    }
    s.place = Place::ModuleEnd { view, written: None };
    Vec::new()
}

pub(super) fn form_input(s: &mut Sitting, input: &Input, view: ModuleView, form: &Form, unit: Option<UnitId>) -> Vec<Effect> {
    let setting = s.setting();
    match form.input(input, &setting) {
        FormOutcome::Ignored if *input == Input::Back => {
            s.start.module = None;
            s.place = Place::Units { view: view.clone() };
            vec![Effect::Module(view.module.id.clone())]
        }
        FormOutcome::Ignored => Vec::new(),
        FormOutcome::Refused(why) => {
            s.notice = Some(why);
            Vec::new()
        }
        FormOutcome::Next(form, records) => {
            let place = Place::Form { view, form, unit };
            if records.is_empty() {
                s.place = place;
                return Vec::new();
            }
            s.save(Save { records, draft: None }, place, Vec::new())
        }
        FormOutcome::End(records) => {
            let then = match unit {
                Some(unit) => vec![Effect::Unit(view.module.id.clone(), unit)],
                None => Vec::new(),
            };
            let place = if then.is_empty() { Place::ModuleEnd { view, written: None } } else { Place::Waiting };
            if records.is_empty() {
                s.place = place;
                return then;
            }
            s.save(Save { records, draft: None }, place, then)
        }
    }
}
