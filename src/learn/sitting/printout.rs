//! What can be taken away of a page: printed, or copied by hand in at most twelve lines.

use super::Sitting;
use super::contacts::{is_elsewhere, name_all, put_in_place, reached};
use super::msg::Effect;
use super::place::Place;
use super::{adviser, devices, diagnosis, help};
use crate::activity::{Control, Frame, Input, Part, Role, Tone};
pub use crate::curriculum::LINES_MAX;
use crate::curriculum::{Module, RoomContacts};
use crate::ids::{ActivityId, UnitId};
use crate::learn::{Lesson, Page};
use crate::source::as_list;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// Something to be printed by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Printout {
    /// Of which unit; no word of a person.
    pub unit: UnitId,
    /// Of which activity; none for the unit's end.
    pub activity: Option<ActivityId>,
    /// What it is.
    pub title: Words,
    /// What stands on it. Contacts are by their ids still.
    pub parts: Vec<Part>,
    /// Whom the room knows.
    pub contacts: RoomContacts,
}

impl Printout {
    /// What is open in a lesson, where it can be printed by itself.
    pub(super) fn of_lesson(lesson: &Lesson) -> Option<Self> {
        let activity = lesson.activity();
        let parts = activity.task.printed(lesson.state());
        (lesson.begun() && !parts.is_empty()).then(|| Self {
            unit: lesson.unit.id.clone(),
            activity: Some(activity.id.clone()),
            title: lesson.unit.title.words(),
            parts,
            contacts: lesson.module.contacts.clone(),
        })
    }

    /// What one can do at the end of a unit, and what one may try at home.
    fn of_end(lesson: &Lesson) -> Self {
        let unit = &lesson.unit;
        let title = if lesson.history.mastered { tr!("unit-end-can") } else { tr!("unit-end-about") };
        let mut parts = vec![Part::Text(Tone::Plain, title)];
        parts.extend(as_list(&unit.can).map(|list| Part::Text(Tone::Plain, list)));
        if let Some(task) = &unit.task {
            parts.extend([Part::Text(Tone::Ask, tr!("own-task-title")), Part::Text(Tone::Plain, task.words())]);
        }
        Self { unit: unit.id.clone(), activity: None, title: unit.title.words(), parts, contacts: lesson.module.contacts.clone() }
    }

    /// What one can do from tomorrow on.
    fn of_module(module: &Module) -> Option<Self> {
        let mut parts = vec![Part::Text(Tone::Ask, tr!("tomorrow-title"))];
        parts.extend(as_list(&module.tomorrow).map(|list| Part::Text(Tone::Plain, list)));
        let unit = UnitId::new(module.id.as_str())?;
        Some(Self { unit, activity: None, title: module.title.words(), parts, contacts: module.contacts.clone() })
    }

    /// What can be taken away of that place.
    pub(super) fn of(place: &Place) -> Option<Self> {
        match place {
            Place::Lesson { lesson, .. } => Self::of_lesson(lesson),
            Place::UnitEnd { lesson, .. } => Some(Self::of_end(lesson)),
            Place::Tomorrow { view } => Self::of_module(&view.module),
            Place::Devices { at: Some(id), back } => devices::printout(&back.view()?.module, id),
            Place::Help { view, at } => help::printout(view, at),
            Place::ByHand { back } => Self::of(back),
            Place::Adviser(at) => adviser::printout(at),
            Place::Diagnosis(found) => diagnosis::printout(found, false),
            Place::Mine { at, .. } => super::mine::printout(at),
            Place::Wallet { at, .. } => super::wallet::printout(at),
            Place::Card(card) => card.printout(),
            _ => None,
        }
    }

    /// The same to be copied by hand, where less of it is.
    fn for_hand(place: &Place) -> Option<Self> {
        if let Place::Diagnosis(found) = place { diagnosis::printout(found, true) } else { Self::of(place) }
    }

    /// The parts, contacts in their places.
    pub fn drawn(&self) -> Vec<Part> {
        let mut parts = self.parts.clone();
        put_in_place(&mut parts, &self.contacts);
        parts
    }

    /// The same in a few plain lines: its title first, whom to call on the line that it belongs to.
    pub fn by_hand(&self) -> Vec<Words> {
        let mut lines = Vec::new();
        let mut parts = self.parts.clone();
        let named = name_all(&mut parts, &self.contacts);
        self.lines_of(&parts, &mut lines, false);
        // How to reach whom a sentence names, after all sentences.
        for line in named.iter().filter(|id| self.contacts.get(id).is_some()).map(|id| reached(&self.contacts, id)) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        // A frame has a title of its own, which says more.
        if !matches!(self.parts.first(), Some(Part::Frame(_))) {
            lines.insert(0, self.title.clone());
        }
        lines.truncate(LINES_MAX);
        lines
    }

    /// `within`: whether they stand on a card.
    fn lines_of(&self, parts: &[Part], lines: &mut Vec<Words>, within: bool) {
        for part in parts {
            match part {
                Part::Text(_, words) => lines.extend(split(words)),
                Part::Control(control) => lines.push(blank(control)),
                Part::Contact(id) => {
                    if is_elsewhere(&self.contacts, id.as_str()) {
                        // With the label of a card's line; a step stays, whoever helps with it.
                        if within {
                            lines.pop();
                        }
                        continue;
                    }
                    let reach = reached(&self.contacts, id.as_str());
                    let before = lines.pop();
                    lines.push(match before {
                        Some(line) => tr!("by-hand-contact", line = line, contact = reach),
                        None => reach,
                    });
                }
                Part::Frame(Frame { title, parts, .. }) => {
                    lines.push(title.clone());
                    self.lines_of(parts, lines, true);
                }
                _ => {}
            }
        }
    }
}

/// A field, a box to tick: as a pen finds it.
fn blank(control: &Control) -> Words {
    let label = control.label.clone();
    match (control.role, control.on) {
        (Role::Check, true) => tr!("by-hand-ticked", label = label),
        (Role::Check, false) => tr!("by-hand-to-tick", label = label),
        (role, _) if role.typed() => tr!("by-hand-blank", label = label),
        _ => label,
    }
}

/// What is printed, where it is only looked at: nothing in it can be acted on.
pub(super) fn looked_at(parts: Vec<Part>) -> Vec<Part> {
    let one = |part| match part {
        Part::Control(control) => Part::Text(Tone::Plain, blank(&control)),
        Part::Frame(frame) => Part::Frame(Frame { parts: looked_at(frame.parts), ..frame }),
        other => other,
    };
    parts.into_iter().map(one).collect()
}

/// A text of several paragraphs as so many lines.
fn split(words: &Words) -> Vec<Words> {
    let Some(text) = words.text() else { return vec![words.clone()] };
    let block = |block: &markup::Block| {
        let said: String = block.runs.iter().map(|run| run.text.as_str()).collect();
        Words::Text(SafeText::show(&if block.bullet { format!("- {said}") } else { said }))
    };
    markup::blocks(text).iter().map(block).collect()
}

/// The page with the lines to copy.
pub(super) fn by_hand_page(place: &Place, back: &Place) -> Page {
    let mut page = Page::new(place.id(), tr!("kit"));
    page.parts = vec![Part::Text(Tone::Quiet, tr!("by-hand-title"))];
    let lines = match back {
        // Short enough for one line.
        Place::Card(card) => card.by_hand(),
        back => Printout::for_hand(back).iter().flat_map(Printout::by_hand).collect(),
    };
    page.parts.extend(lines.into_iter().map(|line| Part::Text(Tone::Plain, line)));
    page.action("submit", tr!("back"));
    page
}

/// Takes away what the page has to take away, wherever one is.
pub(super) fn take_away(s: &mut Sitting, input: &Input) -> Option<Vec<Effect>> {
    let Input::Pick(target) = input else { return None };
    let (_, act) = target.as_str().rsplit_once('/').filter(|(group, _)| {
        matches!(
            *group,
            "lesson"
                | "unit-end"
                | "tomorrow"
                | "device"
                | "help"
                | "adviser"
                | "diagnosis"
                | "mine"
                | "notice"
                | "card"
                | "wallet"
                | "issuer"
        )
    })?;
    match act {
        "print" if target.as_str() == "notice/print" => super::notice::printout(s).map(|printout| vec![Effect::Print(Box::new(printout))]),
        "print" => Printout::of(&s.place).map(|printout| vec![Effect::Print(Box::new(printout))]),
        "by-hand" => Printout::of(&s.place).map(|_| {
            let back = std::mem::replace(&mut s.place, Place::Waiting);
            s.place = Place::ByHand { back: Box::new(back) };
            Vec::new()
        }),
        _ => None,
    }
}

/// The two buttons by which something is taken away.
pub(super) fn offer(page: &mut Page, group: &str) {
    page.action(&format!("{group}/print"), tr!("print"));
    page.action(&format!("{group}/by-hand"), tr!("by-hand"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Layout, Target};
    use crate::ids::Slug;
    use crate::words::Arg;

    #[test]
    fn whatever_is_printed_is_at_most_twelve_lines_by_hand() {
        let text = |n: usize| Part::Text(Tone::Plain, Words::Text(SafeText::show(&format!("- un {n}\n- deux {n}"))));
        let field = Control::new(Target::new("line/a"), Role::Field, tr!("kit"));
        let tick = Control::new(Target::new("line/b"), Role::Check, tr!("kit"));
        let contact = Part::Contact(Slug::new("card-block").unwrap_or_default());
        let inner = vec![Part::Control(field), Part::Control(tick.clone()), Part::Control(tick.on(true)), contact];
        let frame = Part::Frame(Frame { layout: Layout::Card, title: tr!("kit"), parts: inner });
        let mut printout = Printout {
            unit: UnitId::new("u").unwrap_or_else(|| unreachable!()),
            activity: None,
            title: tr!("kit"),
            parts: vec![frame],
            contacts: RoomContacts::default(),
        };
        let ids: Vec<&str> =
            printout.by_hand().iter().filter_map(|line| if let Words::Msg(id, _) = line { Some(*id) } else { None }).collect();
        assert_eq!(ids, ["kit", "by-hand-blank", "by-hand-to-tick", "by-hand-contact"]);
        let last = printout.by_hand().pop();
        assert!(matches!(&last, Some(Words::Msg(_, args)) if matches!(&args[0].1, Arg::Words(Words::Msg("by-hand-ticked", _)))));
        printout.parts = (0..9).map(text).collect();
        assert_eq!(printout.by_hand().len(), LINES_MAX);
        assert_eq!(printout.by_hand()[0], tr!("kit"));
    }
}
