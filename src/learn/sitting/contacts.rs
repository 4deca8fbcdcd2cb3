//! Official contacts put in their places on a page: the name within the text, the details beneath it once.

use std::collections::BTreeSet;

use super::lesson_page::each_text;
use crate::activity::{Bubble, Control, Frame, Layout, Part, Stretch, Tone};
use crate::curriculum::{RoomContact, RoomContacts};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::{Arg, Words};

/// Names every contact in the texts of `parts`, draws a card where one is asked for, and beneath all a card for each that was
/// only named. Who is not known in this room is somebody to ask for, never an empty card.
pub fn put_in_place(parts: &mut Vec<Part>, contacts: &RoomContacts) {
    let named = name_all(parts, contacts);
    let mut told = Told::default();
    told.place(parts, contacts, None);
    for id in named {
        parts.extend(told.card(&id, contacts));
    }
}

/// Names every contact in the texts of `parts`; gives their ids.
pub fn name_all(parts: &mut [Part], contacts: &RoomContacts) -> Vec<String> {
    let mut named = Vec::new();
    each_text(parts, &mut |text| named.extend(markup::contacts(text)));
    if !named.is_empty() {
        each_words(parts, &mut |words| name_in(words, contacts));
    }
    named
}

/// What the page has told already.
#[derive(Default)]
struct Told {
    cards: BTreeSet<String>,
    somebody: bool,
}

impl Told {
    fn place(&mut self, parts: &mut Vec<Part>, contacts: &RoomContacts, within: Option<Layout>) {
        let mut placed = Vec::with_capacity(parts.len());
        for part in parts.drain(..) {
            match part {
                // On a card of one's own, a line for whom this country does not have is no help: it goes with its label.
                Part::Contact(id) if within == Some(Layout::Card) && is_elsewhere(contacts, id.as_str()) => {
                    if matches!(placed.last(), Some(Part::Text(..))) {
                        placed.pop();
                    }
                }
                // A second time, and on a card of one's own, a line says it.
                Part::Contact(id) if within == Some(Layout::Card) || self.cards.contains(id.as_str()) => {
                    placed.push(Part::Text(Tone::Plain, reached(contacts, id.as_str())));
                    self.cards.insert(id.to_string());
                }
                Part::Contact(id) => placed.extend(self.card(id.as_str(), contacts)),
                Part::Frame(mut frame) => {
                    // On a card of one's own a contact is one line: the day on which they were seen stands once beneath.
                    let seen = if frame.layout == Layout::Card { oldest(&frame.parts, contacts) } else { None };
                    self.place(&mut frame.parts, contacts, Some(frame.layout));
                    frame.parts.extend(seen.map(|date| Part::Text(Tone::Quiet, tr!("contact-seen", date = date))));
                    placed.push(Part::Frame(frame));
                }
                other => placed.push(other),
            }
        }
        *parts = placed;
    }

    /// The card of a contact, the first time that it is asked for.
    fn card(&mut self, id: &str, contacts: &RoomContacts) -> Option<Part> {
        match contacts.get(id) {
            Some(known) => self.cards.insert(id.to_owned()).then(|| card(known)),
            None => (!std::mem::replace(&mut self.somebody, true)).then(|| Part::Text(Tone::Plain, tr!("contact-somebody"))),
        }
    }
}

/// The day on which the contact that was not looked at for longest was seen, of those that stand in `parts`.
fn oldest(parts: &[Part], contacts: &RoomContacts) -> Option<Words> {
    let known = parts.iter().filter_map(|part| if let Part::Contact(id) = part { contacts.get(id.as_str()) } else { None });
    known.min_by_key(|known| known.contact.seen.on).map(|known| known.seen.clone())
}

/// Whether this room, which knows others, does not know that contact.
pub(super) fn is_elsewhere(contacts: &RoomContacts, id: &str) -> bool {
    !contacts.is_empty() && contacts.get(id).is_none()
}

/// All that is known of a contact.
fn card(known: &RoomContact) -> Part {
    let contact = &known.contact;
    let strong = |text: &SafeText| format!("**{text}**");
    let reach: Vec<String> = contact.number.iter().chain(&contact.address).map(strong).collect();
    let when: Vec<String> = contact.hours.iter().chain(&contact.cost).map(|text| text.value.as_str().to_owned()).collect();
    let lines = [reach.join(" · "), when.join(" · "), contact.what.value.as_str().to_owned()];
    let lines: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
    let told = SafeText::show(&lines.join("\n"));
    let told = if contact.what.foreign { Words::Foreign(told) } else { Words::Text(told) };
    let mut parts = vec![Part::Text(Tone::Plain, told)];
    parts.push(match &known.expired {
        Some(date) => Part::Text(Tone::Plain, tr!("contact-expired", date = date.clone())),
        None => Part::Text(Tone::Quiet, tr!("contact-seen", date = known.seen.clone())),
    });
    Part::Frame(Frame { layout: Layout::Card, title: contact.name.words(), parts })
}

/// How to reach whom, on one line; who is not known in this room is somebody to ask.
pub(super) fn reached(contacts: &RoomContacts, id: &str) -> Words {
    contacts.get(id).map_or_else(|| tr!("contact-nobody"), named)
}

/// A contact on one line: its name and how to reach it.
fn named(known: &RoomContact) -> Words {
    let contact = &known.contact;
    let name = contact.name.words();
    // A short number is its own name.
    let reach = contact.number.iter().chain(&contact.address).filter(|reach| **reach != contact.name.value);
    let reach: Vec<&str> = reach.map(SafeText::as_str).collect();
    let called = contact.number.as_ref() == Some(&contact.name.value);
    let line = match SafeText::show(&reach.join(" · ")) {
        nothing if nothing.is_empty() => name,
        reach if called => tr!("contact-line-called", name = name, reach = reach),
        reach => tr!("contact-line", name = name, reach = reach),
    };
    match &known.expired {
        Some(date) => tr!("contact-line-expired", line = line, date = date.clone()),
        None => line,
    }
}

fn name_in(words: &mut Words, contacts: &RoomContacts) {
    let name = |id: &str| match contacts.get(id) {
        Some(known) => Some(format!("**{}**", known.contact.name.value)),
        None => Some(contacts.somebody.as_str().to_owned()).filter(|somebody| !somebody.is_empty()),
    };
    match words {
        Words::Text(text) | Words::Foreign(text) if text.contains("[[@") => *text = SafeText::show(&markup::with_contacts(text, name)),
        Words::Text(_) | Words::Foreign(_) => {}
        Words::Msg(_, args) => args.iter_mut().for_each(|(_, arg)| {
            if let Arg::Words(inner) = arg {
                name_in(inner, contacts);
            }
        }),
    }
}

/// Calls `each` with all that is read of `parts`.
fn each_words(parts: &mut [Part], each: &mut dyn FnMut(&mut Words)) {
    for part in parts {
        match part {
            Part::Text(_, words) => each(words),
            Part::Control(control) => of_control(control, each),
            Part::Row(row) | Part::Drawings(row) => row.iter_mut().for_each(|control| of_control(control, each)),
            Part::Letter(letter) => letter.body.iter_mut().for_each(&mut *each),
            Part::Frame(frame) => each_words(&mut frame.parts, each),
            Part::Picture(picture) => picture.things.iter_mut().for_each(|thing| of_control(thing, each)),
            Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
                lines.iter_mut().flatten().for_each(|stretch| match stretch {
                    Stretch::Text(words) => each(words),
                    Stretch::Control(control) => of_control(control, each),
                });
            }
            // Numbers name no contact.
            Part::Keyboard(_) | Part::Progress(..) | Part::Chart(_) | Part::Spark(_) | Part::Contact(_) | Part::Gap => {}
        }
    }
}

fn of_control(control: &mut Control, each: &mut dyn FnMut(&mut Words)) {
    each(&mut control.label);
    // What somebody typed is theirs.
    control.value.iter_mut().filter(|_| !control.role.typed()).for_each(&mut *each);
    if let Some((_, detail)) = &mut control.detail {
        each(detail);
    }
}
