//! What happened, as a sentence that the person reads: every event of theirs, in their language.

use std::collections::BTreeMap;

use super::kit::Kit;
use crate::clock::Millis;
use crate::curriculum::Module;
use crate::i18n::date;
use crate::ids::{ModuleId, UnitId};
use crate::record::{Attempt, Event, Lifted, Moment, OwnTask, Presence, Record, lift};
use crate::source::Text;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// Tells events, and remembers the modules that it read for them.
pub(super) struct Teller<'a> {
    kit: &'a Kit,
    modules: BTreeMap<ModuleId, Option<Module>>,
}

fn shown(text: &str) -> SafeText {
    SafeText::show_line(text)
}

fn plain(text: &Text) -> SafeText {
    SafeText::show_line(&markup::plain(&text.value))
}

impl<'a> Teller<'a> {
    pub(super) const fn new(kit: &'a Kit) -> Self {
        Self { kit, modules: BTreeMap::new() }
    }

    fn read(&mut self, id: &ModuleId) -> Option<&Module> {
        let (kit, lang) = (self.kit, self.kit.i18n.code());
        let read = || kit.shelf.row(id).and_then(|row| row.module(lang)).ok();
        self.modules.entry(id.clone()).or_insert_with(read).as_ref()
    }

    /// A module by its title; by its id where it is not here any more.
    pub(super) fn module(&mut self, id: &ModuleId) -> SafeText {
        self.read(id).map_or_else(|| shown(id.as_str()), |module| plain(&module.title))
    }

    /// A unit, with its module.
    pub(super) fn unit(&mut self, module: &ModuleId, unit: &UnitId) -> Words {
        let title = self.read(module).and_then(|module| module.units.iter().find(|head| head.id == *unit)).map(|head| plain(&head.title));
        let of = self.module(module);
        tr!("told-unit", module = of, unit = title.unwrap_or_else(|| shown(unit.as_str())))
    }

    /// What happened, with its day.
    pub(super) fn event(&mut self, event: &Event) -> Words {
        let what = match lift(event) {
            Lifted::Known(record) => self.record(&record),
            Lifted::Unknown => tr!("told-unknown", kind = shown(&event.kind)),
        };
        let day = if event.clock_ok { date(Millis(event.at)) } else { tr!("date-unknown") };
        tr!("told-line", day = day, what = what)
    }

    fn record(&mut self, record: &Record) -> Words {
        match record {
            Record::LearnerAdded { nickname } => tr!("told-added", name = shown(nickname)),
            Record::LearnerSet { key, value } | Record::MachineSet { key, value } => setting(key, value),
            Record::TryStarted { module, unit, .. } => tr!("told-started", unit = self.unit(module, unit)),
            Record::Attempt(attempt) => self.attempt(attempt),
            Record::UnitDone { module, unit, .. } => tr!("told-done", unit = self.unit(module, unit)),
            Record::UnitMastered { module, unit, right, of, .. } => {
                tr!("told-mastered", unit = self.unit(module, unit), right = u32::from(*right), of = u32::from(*of))
            }
            Record::FormStarted { module, moment, .. } => {
                tr!("told-form-started", module = self.module(module), moment = moment_name(*moment))
            }
            Record::FormDone { module, moment, .. } => tr!("told-form-done", module = self.module(module), moment = moment_name(*moment)),
            Record::FormRefused { module, moment } => tr!("told-form-refused", module = self.module(module), moment = moment_name(*moment)),
            Record::ConfidenceTold { module, face, .. } => {
                let sure = match face {
                    1 => tr!("told-sure-not"),
                    2 => tr!("told-sure-little"),
                    _ => tr!("told-sure-yes"),
                };
                tr!("told-confidence", module = self.module(module), sure = sure)
            }
            Record::OwnTaskTold { module, unit, answer } => {
                let answer = match answer {
                    OwnTask::Done => tr!("own-task-done"),
                    OwnTask::NotToday => tr!("own-task-not-today"),
                    OwnTask::Help => tr!("own-task-help"),
                };
                tr!("told-own-task", unit = self.unit(module, unit), answer = answer)
            }
            Record::PlanKept { module, unit, lines, .. } => {
                let lines =
                    lines.values().filter(|line| !line.is_empty()).map(|line| shown(line).to_string()).collect::<Vec<_>>().join(" ; ");
                tr!("told-plan", unit = self.unit(module, unit), lines = SafeText::show_line(&lines))
            }
            Record::BadgeEarned { module, .. } => tr!("told-badge", module = self.module(module)),
            Record::Observed { module, text, .. } => tr!("told-observed", module = self.module(module), text = shown(text)),
            Record::BadgeIssued(issued) => tr!("told-issued", module = self.module(&issued.module), lang = shown(&issued.lang)),
            Record::CodeReset {} => tr!("told-code-reset"),
            Record::LearnerJoined { .. } => tr!("told-joined"),
            Record::LearnerKept {} => tr!("told-kept"),
            Record::DiagnosisStarted { .. } => tr!("told-diagnosis-started"),
            Record::DiagnosisDone { levels, path, .. } => {
                let found: Vec<String> = levels.iter().map(|(module, level)| format!("{} {level}", self.module(module))).collect();
                tr!("told-diagnosis-done", levels = SafeText::show_line(&found.join(", ")), n = path.len())
            }
            Record::DiagnosisRefused { .. } => tr!("told-diagnosis-refused"),
            Record::RecallStarted { .. } => tr!("told-recall-started"),
            Record::RecallDone { .. } => tr!("told-recall-done"),
            Record::CardClaimed(_) => tr!("told-card"),
            Record::JoinRefused { .. } => tr!("told-join-refused"),
            Record::LearnerParted { .. } => tr!("told-parted"),
            Record::Attended { presence: Presence::Absent, .. } => tr!("told-not-there"),
            Record::Attended { .. } => tr!("told-there"),
            // Of no person: told to nobody.
            Record::LearnerErased { .. }
            | Record::BadgeRevoked { .. }
            | Record::IssuerTrusted { .. }
            | Record::IssuerDistrusted { .. }
            | Record::Workshop { .. } => tr!("told-unknown", kind = shown("machine")),
        }
    }

    fn attempt(&mut self, attempt: &Attempt) -> Words {
        let (unit, item) = (self.unit(&attempt.module, &attempt.unit), shown(attempt.item.as_str()));
        let seconds = attempt.took_ms / 1000;
        if attempt.right {
            tr!("told-right", unit = unit, item = item, seconds = seconds)
        } else {
            tr!("told-again", unit = unit, item = item, seconds = seconds)
        }
    }
}

fn moment_name(moment: Moment) -> Words {
    match moment {
        Moment::Opening => tr!("told-opening"),
        Moment::Closing => tr!("told-closing"),
    }
}

/// A setting by the name that people know, else by its key.
pub(super) fn setting(key: &str, value: &str) -> Words {
    let drawing = crate::activity::Drawing::named(value).filter(|_| key == "sign");
    match (key, drawing) {
        (_, Some(drawing)) => tr!("told-sign", word = drawing.word()),
        ("lang", _) => tr!("told-lang", value = shown(value)),
        ("notice-version", _) => tr!("told-notice", value = shown(value)),
        _ => tr!("told-setting", key = shown(key), value = shown(value)),
    }
}
