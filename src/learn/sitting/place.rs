//! The places of a sitting.

use std::rc::Rc;

use super::door::Door;
use super::help::HelpAt;
use super::learner_home::DeskView;
use super::msg::{Draft, HelpView, ModuleRow, ModuleView};
use super::{adviser, kiosk, mine, recall_page, wallet};
use crate::curriculum::forms_unit;
use crate::ids::{ModuleId, Slug, UnitId};
use crate::learn::diagnosis::Diagnosis;
use crate::learn::recall::Recall;
use crate::learn::{Form, Lesson};
use crate::record::OwnTask;
use crate::text::SafeText;

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    /// Something was asked for and is on its way.
    Waiting,
    /// The home screen.
    Home,
    /// Which language; from where it was asked.
    Language { back: Box<Place> },
    /// The modules, from one on, and how many there are.
    Modules { rows: Vec<ModuleRow>, from: usize, total: usize },
    /// The units of a module.
    Units { view: ModuleView },
    /// In a unit.
    Lesson { view: ModuleView, lesson: Box<Lesson> },
    /// In the opening or closing form of a module; to which unit one goes after an opening one.
    Form { view: ModuleView, form: Box<Form>, unit: Option<UnitId> },
    /// At the end of a unit.
    UnitEnd { view: ModuleView, lesson: Box<Lesson>, told: Option<OwnTask> },
    /// At the end of a module.
    ModuleEnd { view: ModuleView, written: Option<SafeText> },
    /// What one can do from tomorrow on: the last page of a module.
    Tomorrow { view: ModuleView },
    /// The sheets for one's own device, or one of them; from where they were opened.
    Devices { at: Option<Slug>, back: Box<Place> },
    /// A guest leaves: is what was done to be kept?
    LeaveOrKeep { back: Box<Place> },
    /// Help for somebody who was scammed.
    Help { view: Rc<HelpView>, at: HelpAt },
    /// The lines to copy by hand of what can be printed at that place.
    ByHand { back: Box<Place> },
    /// Settings; from where they were opened.
    Settings { back: Box<Place>, countries: Vec<&'static str> },
    /// The door.
    Door(Box<Door>),
    /// The adviser's rooms.
    Adviser(Box<adviser::At>),
    /// Whoever is at a machine that a group shares wants to close it.
    Kiosk(kiosk::At),
    /// The card.
    Card(Box<super::card::CardPlace>),
    /// How large letters are; from where it was opened.
    Letters { back: Box<Place> },
    /// In the diagnosis.
    Diagnosis(Box<Diagnosis>),
    /// What is kept about whoever sits here; from where it was opened.
    Mine { at: Box<mine::At>, back: Box<Place> },
    /// The badges of whoever sits here; from where it was opened.
    Wallet { at: Box<wallet::At>, back: Box<Place> },
    /// What is told of one's data, before anything else.
    Notice,
    /// The learner's own page.
    Desk(Box<DeskView>),
    /// A few questions on what is due.
    Recall(Box<Recall>),
    /// The number that is read out to open a unit together.
    Number { typed: String },
}

impl Place {
    /// A name of the page: another page, another name.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Waiting => "waiting".to_owned(),
            Self::Home => "home".to_owned(),
            Self::Language { .. } => "language".to_owned(),
            Self::Modules { from, .. } => format!("modules/{from}"),
            Self::Units { view } => format!("units/{}", view.module.id),
            Self::Lesson { lesson, .. } => format!("lesson/{}", lesson.page_id()),
            Self::Form { form, .. } => form.page_id(),
            Self::UnitEnd { lesson, .. } => format!("unit-end/{}/{}", lesson.module.id, lesson.unit.id),
            Self::ModuleEnd { view, .. } => format!("module-end/{}", view.module.id),
            Self::Tomorrow { view } => format!("tomorrow/{}", view.module.id),
            Self::Devices { at: None, .. } => "devices".to_owned(),
            Self::Devices { at: Some(id), .. } => format!("devices/{id}"),
            Self::LeaveOrKeep { .. } => "leave-or-keep".to_owned(),
            Self::Door(door) => door.id(),
            Self::Adviser(at) => at.id(),
            Self::Kiosk(at) => at.id().to_owned(),
            Self::Mine { at, .. } => at.id().to_owned(),
            Self::Wallet { at, .. } => at.id(),
            Self::Notice => "notice".to_owned(),
            Self::Card(card) => card.id(),
            Self::Settings { .. } => "settings".to_owned(),
            Self::Letters { .. } => "letters".to_owned(),
            Self::Help { at: HelpAt::Start, .. } => "help-scam".to_owned(),
            Self::Help { at: HelpAt::Contacts, .. } => "help-scam/contacts".to_owned(),
            Self::Help { at: HelpAt::Card, .. } => "help-scam/card".to_owned(),
            Self::Help { at: HelpAt::Accident(id), .. } => format!("help-scam/accident/{id}"),
            Self::ByHand { back } => format!("by-hand/{}", back.id()),
            Self::Diagnosis(diagnosis) => diagnosis.page_id(),
            Self::Desk(_) => "desk".to_owned(),
            Self::Recall(recall) => recall.page_id(),
            Self::Number { .. } => "desk/number".to_owned(),
        }
    }

    /// What it lies over, and leads back to.
    fn beneath(&self) -> Option<&Self> {
        match self {
            Self::Language { back }
            | Self::Settings { back, .. }
            | Self::ByHand { back }
            | Self::Devices { back, .. }
            | Self::Letters { back }
            | Self::LeaveOrKeep { back }
            | Self::Mine { back, .. }
            | Self::Wallet { back, .. } => Some(back),
            Self::Door(door) => door.keep.as_deref(),
            Self::Card(card) => Some(&card.back),
            _ => None,
        }
    }

    fn beneath_mut(&mut self) -> Option<&mut Self> {
        match self {
            Self::Language { back }
            | Self::Settings { back, .. }
            | Self::ByHand { back }
            | Self::Devices { back, .. }
            | Self::Letters { back }
            | Self::LeaveOrKeep { back }
            | Self::Mine { back, .. }
            | Self::Wallet { back, .. } => Some(back),
            Self::Door(door) => door.keep.as_deref_mut(),
            Self::Card(card) => Some(&mut card.back),
            _ => None,
        }
    }

    /// Whether it is help, or leads back to it: in another language or country it is read again.
    pub(super) fn is_help(&self) -> bool {
        match self {
            Self::Help { .. } => true,
            _ => self.beneath().is_some_and(Self::is_help),
        }
    }

    /// The help that is open, to be renewed.
    pub(super) fn help_mut(&mut self) -> Option<&mut Self> {
        match self {
            Self::Help { .. } => Some(self),
            _ => self.beneath_mut()?.help_mut(),
        }
    }

    /// Whether one is inside a unit, or comes back to it from here.
    pub(super) fn in_lesson(&self) -> bool {
        matches!(self, Self::Lesson { .. }) || self.beneath().is_some_and(Self::in_lesson)
    }

    /// What is kept of it.
    pub(super) fn draft(&self) -> Option<Draft> {
        match self {
            Self::Lesson { lesson, .. } => Some(Draft::Keep(lesson.module.id.clone(), lesson.unit.id.clone(), lesson.draft())),
            Self::Diagnosis(diagnosis) => super::diagnosis::draft(diagnosis),
            Self::Recall(recall) => recall_page::draft(recall),
            _ => None,
        }
    }

    /// The module that is open.
    pub(super) fn view(&self) -> Option<&ModuleView> {
        match self {
            Self::Units { view }
            | Self::Lesson { view, .. }
            | Self::Form { view, .. }
            | Self::UnitEnd { view, .. }
            | Self::ModuleEnd { view, .. }
            | Self::Tomorrow { view } => Some(view),
            _ => self.beneath()?.view(),
        }
    }

    /// The same, to be renewed.
    pub(super) fn view_mut(&mut self) -> Option<&mut ModuleView> {
        match self {
            Self::Units { view }
            | Self::Lesson { view, .. }
            | Self::Form { view, .. }
            | Self::UnitEnd { view, .. }
            | Self::ModuleEnd { view, .. }
            | Self::Tomorrow { view } => Some(view),
            _ => self.beneath_mut()?.view_mut(),
        }
    }

    /// The lesson that is open, to be put in another language.
    pub(super) fn lesson_mut(&mut self) -> Option<&mut Box<Lesson>> {
        match self {
            Self::Lesson { lesson, .. } | Self::UnitEnd { lesson, .. } => Some(lesson),
            _ => self.beneath_mut()?.lesson_mut(),
        }
    }

    /// The diagnosis that is open, to be put in another language.
    pub(super) fn diagnosis_mut(&mut self) -> Option<&mut Diagnosis> {
        match self {
            Self::Diagnosis(diagnosis) => Some(diagnosis),
            _ => self.beneath_mut()?.diagnosis_mut(),
        }
    }

    /// Whether it is the diagnosis, or leads back to it.
    pub(super) fn is_diagnosis(&self) -> bool {
        match self {
            Self::Diagnosis(_) => true,
            _ => self.beneath().is_some_and(Self::is_diagnosis),
        }
    }

    /// The form that is open, to be put in another language.
    pub(super) fn form_mut(&mut self) -> Option<&mut Box<Form>> {
        match self {
            Self::Form { form, .. } => Some(form),
            _ => self.beneath_mut()?.form_mut(),
        }
    }

    /// The recall that is open.
    pub(super) fn recall(&self) -> Option<&Recall> {
        match self {
            Self::Recall(recall) => Some(recall),
            _ => self.beneath()?.recall(),
        }
    }

    /// The same, to be put in another language.
    pub(super) fn recall_mut(&mut self) -> Option<&mut Box<Recall>> {
        match self {
            Self::Recall(recall) => Some(recall),
            _ => self.beneath_mut()?.recall_mut(),
        }
    }

    /// Whether it is the learner's own page, or leads back to it: in another language it is read again.
    pub(super) fn is_desk(&self) -> bool {
        match self {
            Self::Desk(_) => true,
            _ => self.beneath().is_some_and(Self::is_desk),
        }
    }

    /// The learner's own page as it is now: where it lies beneath something, there; else one goes to it.
    pub(super) fn desk_came(&mut self, view: Box<DeskView>) {
        match self.beneath_mut() {
            Some(back) if back.is_desk() => back.desk_came(view),
            _ => *self = Self::Desk(view),
        }
    }

    /// Its module and unit, for what must be read again in another language.
    pub(super) fn open(&self) -> Option<(ModuleId, Option<UnitId>)> {
        match self {
            Self::Units { view } | Self::ModuleEnd { view, .. } | Self::Tomorrow { view } => Some((view.module.id.clone(), None)),
            Self::Form { view, .. } => Some((view.module.id.clone(), Some(forms_unit()))),
            Self::Recall(recall) => recall.question().map(|question| (question.asked.module.clone(), Some(question.asked.unit.clone()))),
            Self::Lesson { lesson, .. } | Self::UnitEnd { lesson, .. } => Some((lesson.module.id.clone(), Some(lesson.unit.id.clone()))),
            _ => self.beneath()?.open(),
        }
    }
}
