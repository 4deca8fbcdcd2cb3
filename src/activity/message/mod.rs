//! A message as it comes: SMS, mail, chat, post, call, letter, or the page of a web site. Shared by the kinds that show one.
//!
//! - this file: what an author writes of it;
//! - [`check`]: numbers and domains that must belong to nobody;
//! - [`look`]: what a closer look shows of it;
//! - [`view`]: the message drawn as the thing itself.

mod check;
mod look;
mod view;

use std::collections::BTreeSet;

use super::marked::Marked;
use crate::ids::Slug;
use crate::source::{Fields, Span, Text};

pub use check::site as check_site;
pub use look::{Look, SENDER, looks};
pub use view::Hands;

/// How a message comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A text message of a telephone.
    Sms,
    /// An e-mail.
    Mail,
    /// A message of a messaging app.
    Chat,
    /// A post of a social network.
    Post,
    /// A call: missed, received, or what a caller says.
    Call,
    /// A letter or a note on paper.
    Letter,
    /// A page of a web site.
    Page,
}

impl Channel {
    /// The words an author writes for a message that somebody sent.
    pub const SENT: [&'static str; 6] = ["sms", "mail", "chat", "post", "call", "letter"];
    /// The same, and a page of a web site.
    pub const ALL: [&'static str; 7] = ["sms", "mail", "chat", "post", "call", "letter", "page"];

    /// The channel that `word` names.
    fn named(word: &str) -> Self {
        match word {
            "mail" => Self::Mail,
            "chat" => Self::Chat,
            "post" => Self::Post,
            "call" => Self::Call,
            "letter" => Self::Letter,
            "page" => Self::Page,
            _ => Self::Sms,
        }
    }
}

/// A message in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// Who says to have sent it.
    pub from: Marked,
    /// The real sender: an address, a number, a profile; of a page its address.
    pub address: Marked,
    /// When.
    pub date: Marked,
    /// About what.
    pub subject: Marked,
    /// What it says.
    pub body: Marked,
    /// What a picture that came along shows.
    pub picture: Marked,
}

impl Version {
    fn texts(&self) -> [&Marked; 6] {
        [&self.from, &self.address, &self.date, &self.subject, &self.body, &self.picture]
    }

    /// The ids that are marked in it.
    pub fn ids(&self) -> BTreeSet<Slug> {
        self.texts().into_iter().flat_map(Marked::ids).collect()
    }

    /// Whether the real sender says no more than `other`.
    fn address_is(&self, other: &Marked) -> bool {
        self.address.plain() == other.plain()
    }

    /// What the stretch of that id shows.
    pub fn stretch(&self, id: &Slug) -> Option<crate::words::Words> {
        self.texts().into_iter().find_map(|text| text.shown(id))
    }
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// How it came.
    pub channel: Channel,
    /// As it is shown.
    pub shown: Version,
    /// What it says in the reader's language, where it is shown as it was received in another.
    pub translation: Option<Version>,
}

impl Message {
    /// Reads the keys of a message that came by one of `channels`.
    pub fn read(f: &Fields<'_>, channels: &[&'static str]) -> Self {
        let channel = f.word("channel", channels).map_or(Channel::Sms, Channel::named);
        let mut reading = Reading { f, source: Version::default(), shown: Version::default(), differs: false };
        let sent = channel != Channel::Page;
        if sent {
            reading.text("from", true, |version| &mut version.from);
        }
        reading.text("address", channel != Channel::Letter, |version| &mut version.address);
        reading.text("date", sent, |version| &mut version.date);
        if matches!(channel, Channel::Mail | Channel::Letter) {
            reading.text("subject", channel == Channel::Mail, |version| &mut version.subject);
        }
        reading.text("body", true, |version| &mut version.body);
        reading.text("picture", false, |version| &mut version.picture);
        let Reading { source, shown, differs, .. } = reading;
        check::message(f, channel, &source);
        let as_received = f.flag("as_received");
        let (shown, translation) = if differs && as_received { (source, Some(shown)) } else { (shown, None) };
        Self { channel, shown, translation }
    }

    /// Tells of stretches that are marked and not explained by `known` (the ids of `[[key]]`, each at its place), and of the other
    /// way round.
    pub fn check_marks(&self, f: &Fields<'_>, key: &'static str, known: &[(Slug, Span)]) {
        Marked::check(&self.shown.ids(), f, "body", key, known);
    }
}

struct Reading<'f, 'a> {
    f: &'f Fields<'a>,
    source: Version,
    shown: Version,
    /// Whether the reader's language says it in other words.
    differs: bool,
}

impl Reading<'_, '_> {
    fn text(&mut self, key: &'static str, needed: bool, slot: fn(&mut Version) -> &mut Marked) {
        if needed && !self.f.has(key) {
            self.f.missing(key);
        }
        let Some(text) = self.f.maybe_text(key) else { return };
        let source = Text { value: self.f.maybe_plain(key).unwrap_or_default(), foreign: false };
        self.differs |= source.value != text.value;
        *slot(&mut self.source) = Marked::of(&source);
        *slot(&mut self.shown) = Marked::of(&text);
    }
}
