//! A message drawn as the thing itself: a telephone, a mail program's window, a conversation, a post, a letter.

use super::{Channel, Message, Version};
use crate::activity::marked::Marked;
use crate::activity::part::{Bubble, Control, Frame, Layout, Part, Stretch, Tone};
use crate::ids::Slug;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What can be acted on in a message.
#[derive(Clone, Copy)]
pub struct Hands<'h> {
    /// The control that the sender is, made of what it says; its real address is then only shown by it.
    pub sender: Option<&'h dyn Fn(Words) -> Control>,
    /// The control that a marked stretch is, or none.
    pub stretch: &'h dyn Fn(&Slug, Words) -> Option<Control>,
}

impl Hands<'_> {
    /// Nothing can be acted on.
    pub const NONE: Self = Self { sender: None, stretch: &|_, _| None };
}

impl Version {
    /// What it says, and no more: who really writes is for whoever looks closer.
    fn said(&self) -> Vec<Part> {
        let texts = [&self.subject, &self.body, &self.picture].into_iter().map(Marked::plain).filter(|words| !words.is_empty());
        texts.map(|words| Part::Text(Tone::Plain, words)).collect()
    }
}

impl Message {
    /// The message; where it is shown as it was received in another language, what it says beneath.
    pub fn parts(&self, hands: Hands<'_>) -> Vec<Part> {
        let mut parts = Vec::new();
        if self.translation.is_some() {
            parts.push(Part::Text(Tone::Quiet, tr!("message-as-received")));
        }
        parts.push(self.drawn(&self.shown, hands));
        if let Some(translation) = &self.translation {
            parts.push(Part::Text(Tone::Quiet, tr!("message-translation")));
            parts.extend(translation.said());
        }
        parts
    }

    /// Who it is from, in one line: for lists and results.
    pub fn short(&self) -> Words {
        let version = self.translation.as_ref().unwrap_or(&self.shown);
        let subject = version.subject.plain();
        if subject.is_empty() { version.from.plain() } else { tr!("message-short", from = version.from.plain(), subject = subject) }
    }

    fn drawn(&self, version: &Version, hands: Hands<'_>) -> Part {
        let lines = |marked: &Marked| marked.stretches(hands.stretch);
        let date = version.date.plain();
        let mut parts = Vec::new();
        if self.channel == Channel::Mail {
            parts.push(Part::Passage(mail_heads(version, hands)));
            parts.push(Part::Gap);
        } else {
            parts.extend(self.head(version, hands));
        }
        match self.channel {
            Channel::Sms | Channel::Chat => {
                parts.push(Part::Bubble(Bubble { mine: false, who: None, when: Some(date), said: lines(&version.body) }));
            }
            Channel::Mail => parts.push(Part::Passage(lines(&version.body))),
            Channel::Post | Channel::Call | Channel::Letter | Channel::Page => {
                if !date.is_empty() {
                    parts.push(Part::Text(Tone::Quiet, date));
                }
                let subject = lines(&version.subject);
                if !subject.is_empty() {
                    parts.push(Part::Passage(labelled(tr!("message-subject"), subject)));
                }
                parts.push(Part::Passage(lines(&version.body)));
            }
        }
        let picture = lines(&version.picture);
        if !picture.is_empty() {
            parts.push(Part::Passage(labelled(tr!("message-picture"), picture)));
        }
        Part::Frame(Frame { layout: self.layout(), title: self.title(version), parts })
    }

    const fn layout(&self) -> Layout {
        match self.channel {
            Channel::Sms => Layout::Phone,
            Channel::Mail => Layout::Mail,
            Channel::Chat => Layout::Chat,
            Channel::Post => Layout::Post,
            Channel::Call => Layout::Call,
            Channel::Letter => Layout::Paper,
            Channel::Page => Layout::Page,
        }
    }

    fn title(&self, version: &Version) -> Words {
        match self.channel {
            Channel::Mail => tr!("message-mail"),
            Channel::Page => version.address.plain(),
            _ => version.from.plain(),
        }
    }

    /// What stands between the sender's name on the frame and what is said.
    fn head(&self, version: &Version, hands: Hands<'_>) -> Vec<Part> {
        if let Some(sender) = hands.sender {
            let label = match self.channel {
                Channel::Post => tr!("message-see-profile"),
                Channel::Letter => tr!("message-see-letter"),
                Channel::Call => tr!("message-see-call"),
                _ => tr!("message-see-number"),
            };
            return vec![Part::Row(vec![sender(label)])];
        }
        let live = |marked: &Marked| marked.ids().iter().any(|id| (hands.stretch)(id, tr!("message-from")).is_some());
        let mut head = Vec::new();
        // The frame says the name: it is said again only where it can be acted on.
        if live(&version.from) {
            head.push(Part::Passage(labelled(tr!("message-from"), version.from.stretches(hands.stretch))));
        }
        if live(&version.address) {
            let lines = version.address.stretches(hands.stretch);
            // Of a post it is a sentence: “shared by Monica”.
            head.push(Part::Passage(if self.channel == Channel::Post { lines } else { labelled(tr!("message-address"), lines) }));
        } else if self.channel != Channel::Page && !version.address_is(&version.from) {
            head.extend(self.sender_line(version).map(|words| Part::Text(Tone::Plain, words)));
        }
        head
    }
}

fn mail_heads(version: &Version, hands: Hands<'_>) -> Vec<Vec<Stretch>> {
    let mut from = match hands.sender {
        Some(sender) => vec![vec![Stretch::Control(sender(version.from.plain()))]],
        None => version.from.stretches(hands.stretch),
    };
    if let (None, Some(line)) = (hands.sender, from.first_mut()) {
        let text = |text: &str| Stretch::Text(Words::Text(SafeText::show_line_kept(text)));
        line.push(text(" <"));
        line.extend(version.address.stretches(hands.stretch).into_iter().flatten());
        line.push(text(">"));
    }
    let mut heads = labelled(tr!("message-from"), from);
    heads.extend(labelled(tr!("message-date"), version.date.stretches(hands.stretch)));
    heads.extend(labelled(tr!("message-subject"), version.subject.stretches(hands.stretch)));
    heads
}

/// The lines, with a word before the first.
fn labelled(label: Words, mut lines: Vec<Vec<Stretch>>) -> Vec<Vec<Stretch>> {
    if let Some(first) = lines.first_mut() {
        let space = Stretch::Text(Words::Text(SafeText::show_line_kept(" ")));
        first.splice(0..0, [Stretch::Text(label), space]);
    }
    lines
}
