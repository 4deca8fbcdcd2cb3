//! What a closer look shows: who really sends, where a link really leads, what is to be known of a number or a file.

use super::{Channel, Message, Version, check};
use crate::activity::domain::{self, Owned};
use crate::activity::part::{Frame, Layout, Part, Tone};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The name under which a look at the sender is known, beside the ids of the author.
pub const SENDER: &str = "sender";

/// What a closer look at a stretch shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Which stretch.
    pub id: Slug,
    /// Where a link really leads.
    leads: Option<SafeText>,
    /// What is to be known of it.
    note: Option<Text>,
}

/// Reads `[[look]]`.
pub fn looks(f: &Fields<'_>, message: &Message) -> Vec<Look> {
    let mut known = Vec::new();
    let one = |(id, f): (Slug, Fields<'_>)| {
        known.push((id.clone(), f.span_of("id")));
        let look = Look { id, leads: f.maybe_plain("leads"), note: f.maybe_text("note") };
        if look.leads.is_some() == look.note.is_some() {
            f.tell(Problem::error("look-shows", f.span(), tr!("check-look-shows")).fix(tr!("check-look-shows-fix")));
        }
        if look.id.as_str() == SENDER && !message.of_sender(&look.id) {
            let cause = tr!("check-reserved-look", id = SafeText::show(SENDER));
            f.tell(Problem::error("reserved-look", f.span_of("id"), cause).fix(tr!("check-same-id-fix")));
        }
        if let Some(leads) = &look.leads {
            check::site(&f, "leads", leads);
        }
        look
    };
    let looks: Vec<Look> = f.tables("look", 0, 9).into_iter().map(one).collect();
    message.check_marks(f, "look", &known);
    looks
}

impl Message {
    /// Whether there is something to see of the sender.
    pub fn has_sender(&self) -> bool {
        self.channel != Channel::Letter || !self.shown.address.plain().is_empty() || !self.shown.from.ids().is_empty()
    }

    /// Whether the stretch of that id stands in the sender's line, and is seen with the sender.
    pub fn of_sender(&self, id: &Slug) -> bool {
        self.shown.from.ids().contains(id) || self.shown.address.ids().contains(id)
    }

    /// What a closer look at the sender shows.
    pub fn sender_lens(&self, looks: &[Look]) -> Part {
        // Told in the reader's words, where the message itself keeps its own.
        let version = self.translation.as_ref().unwrap_or(&self.shown);
        let text = |words| Part::Text(Tone::Plain, words);
        let mut parts = Vec::new();
        if !version.address_is(&version.from) {
            parts.push(text(tr!("lens-name", name = version.from.plain())));
        }
        parts.extend(self.sender_line(version).map(text));
        parts.extend(owner(version).map(|owned| text(tr!("lens-address-owner", domain = owned.owner()))));
        for look in looks.iter().filter(|look| self.of_sender(&look.id)) {
            parts.extend(look.parts());
        }
        parts.push(text(tr!("lens-date", date = version.date.plain())));
        Part::Frame(Frame { layout: Layout::Lens, title: tr!("lens-sender"), parts })
    }

    /// The real sender in one line.
    pub(super) fn sender_line(&self, version: &Version) -> Option<Words> {
        let real = version.address.plain();
        if real.is_empty() {
            return None;
        }
        if let Some(owned) = owner(version) {
            return Some(tr!("lens-address", address = owned.words()));
        }
        // A sentence says by itself what it is about.
        let number = real.text().is_some_and(|text| text.chars().all(|c| !c.is_alphabetic() || c == 'X'));
        Some(match self.channel {
            Channel::Sms | Channel::Chat | Channel::Call if number => tr!("lens-number", number = real),
            _ => real,
        })
    }

    /// What a closer look at a stretch shows.
    pub fn lens(&self, look: &Look) -> Part {
        let title = self.shown.stretch(&look.id).unwrap_or_else(|| tr!("lens-sender"));
        Part::Frame(Frame { layout: Layout::Lens, title, parts: look.parts() })
    }

    /// All lenses of it, the sender's first.
    pub fn lenses(&self, looks: &[Look]) -> Vec<Part> {
        let sender = self.has_sender().then(|| self.sender_lens(looks));
        sender.into_iter().chain(looks.iter().filter(|look| !self.of_sender(&look.id)).map(|look| self.lens(look))).collect()
    }
}

impl Look {
    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        if let Some(leads) = &self.leads {
            parts.extend(domain::told(leads, |whole| tr!("lens-leads", address = whole)));
        }
        parts.extend(self.note.as_ref().map(|note| Part::Text(Tone::Plain, note.words())));
        parts
    }
}

/// Who owns the address of the sender, where it is one.
fn owner(version: &Version) -> Option<Owned> {
    version.address.plain().text().and_then(|text| Owned::of(text))
}
