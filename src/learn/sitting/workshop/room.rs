//! What the room sees of a workshop that is led: ids and counts, never a note of the adviser's.

use super::lead::At;
use crate::ids::{ModuleId, UnitId};
use crate::learn::{Lesson, Page, room};
use crate::record::{How, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::View;

/// A page for the room, before its words are put in a language.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomPage {
    /// Something that the room's window makes from its own copy.
    View(View),
    /// A step's words: a title, and what is said beneath.
    Words(Words, Vec<Words>),
}

/// What the room sees now.
pub(super) fn page(at: &At) -> Option<RoomPage> {
    let step = at.step()?;
    if let Some(lesson) = at.lesson() {
        let (module, unit) = (lesson.module.id.clone(), lesson.unit.id.clone());
        if let Some(number) = announced(at, lesson) {
            return Some(RoomPage::View(View::Number { module, unit, number }));
        }
        let (marks, draft) = (lesson.unit.marks(), lesson.draft());
        return Some(RoomPage::View(if at.question().is_some() {
            View::Vote { module, unit, marks, draft, hands: at.revealed.then(|| at.counts()) }
        } else {
            View::Lesson { module, unit, marks, draft }
        }));
    }
    Some(match &step.what {
        StepWhat::Confidence { module, moment } => {
            let faces = at.desk.gathering.felt(module, *moment);
            RoomPage::View(View::Felt { module: module.clone(), moment: *moment, faces })
        }
        StepWhat::IceBreaker { id } => {
            let how = at.desk.breakers.iter().find(|(known, _)| known == id).map(|(_, how)| how.words());
            RoomPage::Words(at.desk.titles.step(step), how.into_iter().collect())
        }
        StepWhat::Unit { module, unit, how } => {
            let said = match how {
                How::Paper => vec![tr!("shown-on-paper")],
                _ => vec![tr!("shown-each-alone"), opens(at, module, unit)],
            };
            RoomPage::Words(at.desk.titles.unit(module, unit), said)
        }
        StepWhat::Welcome => RoomPage::Words(Words::Text(SafeText::show_line(&at.desk.gathering.plan.title)), vec![tr!("shown-welcome")]),
        StepWhat::Form { .. } => RoomPage::Words(at.desk.titles.step(step), vec![tr!("shown-form")]),
        StepWhat::Pause => RoomPage::Words(tr!("step-pause"), vec![tr!("shown-pause", n = u32::from(step.minutes))]),
        StepWhat::Close => RoomPage::Words(tr!("step-close"), vec![tr!("shown-close")]),
        StepWhat::Own => RoomPage::Words(at.desk.titles.step(step), Vec::new()),
    })
}

/// With laptops on the tables, the number that is read out first: it opens the unit on each.
pub(super) fn announced(at: &At, lesson: &Lesson) -> Option<u8> {
    at.number().filter(|_| !lesson.begun())
}

/// The same as a page, where this window has the lesson too.
pub(super) fn wall(at: &At) -> Option<Page> {
    let lesson = at.lesson()?;
    if let Some(number) = announced(at, lesson) {
        let (module, unit) = (lesson.module.title.words(), lesson.unit.title.words());
        return Some(room::number(module, unit, lesson.unit.aim.words(), number));
    }
    Some(if at.question().is_some() { room::vote(lesson, at.revealed.then(|| at.counts()).as_ref()) } else { room::lesson(lesson) })
}

/// What is opened on each machine in a unit that all go through by themselves.
pub(super) fn opens(at: &At, module: &ModuleId, unit: &UnitId) -> Words {
    // Laptops that took the workshop's stick have it on their first page.
    if at.desk.gathering.plan.laptops > 0 {
        return tr!("shown-laptop");
    }
    tr!("shown-open", module = at.desk.titles.module(module), unit = at.desk.titles.unit(module, unit))
}
