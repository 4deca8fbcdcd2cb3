//! What the room sees of a workshop that is led: ids and counts, never a note of the adviser's.

use super::lead::At;
use crate::learn::Phase;
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
        // With laptops on the tables, the number is read out first that opens the unit on each.
        if let Some(number) = at.number().filter(|_| !lesson.begun()) {
            return Some(RoomPage::View(View::Number { module, unit, number }));
        }
        let (marks, draft) = (lesson.unit.marks(), lesson.draft());
        let voted = lesson.phase() == Phase::Working && at.question().is_some();
        return Some(RoomPage::View(if voted {
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
            let said = if *how == How::Paper { tr!("shown-on-paper") } else { tr!("shown-each-alone") };
            RoomPage::Words(at.desk.titles.unit(module, unit), vec![said])
        }
        StepWhat::Welcome => RoomPage::Words(Words::Text(SafeText::show_line(&at.desk.gathering.plan.title)), vec![tr!("shown-welcome")]),
        StepWhat::Form { .. } => RoomPage::Words(at.desk.titles.step(step), vec![tr!("shown-form")]),
        StepWhat::Pause => RoomPage::Words(tr!("step-pause"), vec![tr!("shown-pause", n = u32::from(step.minutes))]),
        StepWhat::Close => RoomPage::Words(tr!("step-close"), vec![tr!("shown-close")]),
        StepWhat::Own => RoomPage::Words(at.desk.titles.step(step), Vec::new()),
    })
}
