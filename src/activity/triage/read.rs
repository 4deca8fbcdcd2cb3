//! What an author writes of a deck.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::DECK;
use crate::activity::message::{Channel, Look, Message, looks};
use crate::activity::{Item, Show};
use crate::ids::{IdeaId, ItemId, Slug};
use crate::source::{Fields, Text};

/// What one does with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Does what it says; of a post: shares it.
    Act,
    /// Checks first, by one's own way.
    Check,
    /// Leaves it.
    Leave,
}

impl Decision {
    /// All, as they are offered.
    pub const ALL: [Self; 3] = [Self::Act, Self::Check, Self::Leave];

    /// The word an author writes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Check => "check",
            Self::Leave => "leave",
        }
    }

    /// The decision that `word` names.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.word() == word)
    }
}

/// A way to check.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Its id.
    pub id: Slug,
    /// Whether it goes through the message itself, which never checks anything.
    pub inside: bool,
    /// What it says.
    pub text: Text,
    /// What is said when it is chosen.
    pub feedback: Text,
}

/// One message of the deck.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its id.
    pub id: Slug,
    /// What came.
    pub message: Message,
    /// What a closer look shows.
    pub looks: Vec<Look>,
    /// Whether it is false.
    pub scam: bool,
    /// The best decision.
    pub right: Decision,
    /// What is right as well.
    pub accept: Vec<Decision>,
    /// The ways that are offered.
    pub ways: Vec<Slug>,
    /// What it trains, where not what the deck does.
    pub idea: Option<IdeaId>,
    /// Whether to act on it is to share it: a post, or anything in a deck of news.
    pub shared: bool,
    on: [Text; 3],
}

impl Card {
    /// Whether `decision` is right or acceptable.
    pub fn allows(&self, decision: Decision) -> bool {
        self.right == decision || self.accept.contains(&decision)
    }

    /// Whether it is real and asks for nothing that would have to be checked.
    pub fn is_plain(&self) -> bool {
        !self.scam && self.right == Decision::Act && !self.allows(Decision::Check)
    }

    /// What follows from `decision`.
    pub fn follows(&self, decision: Decision) -> &Text {
        let [act, check, leave] = &self.on;
        match decision {
            Decision::Act => act,
            Decision::Check => check,
            Decision::Leave => leave,
        }
    }
}

/// A deck of messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Triage {
    /// The ways to check, of the whole deck.
    pub ways: Vec<Way>,
    /// All messages.
    pub cards: Vec<Card>,
    /// How many are shown at a time.
    pub draw: usize,
    /// Whether it is only shown, solved.
    pub worked: bool,
    /// Whether the messages are news, to be shared or not: the words are others then, the rules are the same.
    pub news: bool,
}

impl Triage {
    /// Reads the keys of a deck.
    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let way = |(id, f): (Slug, Fields<'_>)| Way { id, inside: f.flag("inside"), text: f.text("text"), feedback: f.text("feedback") };
        let ways: Vec<Way> = f.tables("way", 2, 6).into_iter().map(way).collect();
        let news = f.maybe_word("about", &["messages", "news"]) == Some("news");
        let cards: Vec<Card> = f.tables("message", 1, 20).into_iter().map(|(id, f)| card(id, &f, &ways, news)).collect();
        let draw = f.maybe_whole("draw", 1, 100).and_then(|n| usize::try_from(n).ok()).unwrap_or(cards.len());
        let worked = Show::is_worked(f);
        Self { ways, cards, draw, worked, news }
    }

    /// The way of that id.
    pub fn way(&self, id: &Slug) -> Option<&Way> {
        self.ways.iter().find(|way| way.id == *id)
    }

    /// The message of that id.
    pub fn card(&self, id: &Slug) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *id)
    }

    pub(super) fn all_items(&self) -> Vec<Item> {
        let card = |card: &Card| {
            // Sorted: another written order decides nothing.
            let mut accept: Vec<&str> = card.accept.iter().map(|decision| decision.word()).collect();
            accept.sort_unstable();
            let mut ways: Vec<(&str, bool)> =
                card.ways.iter().filter_map(|id| self.way(id)).map(|way| (way.id.as_str(), way.inside)).collect();
            ways.sort_unstable();
            let decides =
                json!({ "message": card.id.as_str(), "scam": card.scam, "right": card.right.word(), "accept": accept, "ways": ways });
            Item { id: ItemId::from(&card.id), idea: card.idea.clone(), gate: false, decides }
        };
        let mut of: Vec<(&str, bool)> = self.cards.iter().map(|card| (card.id.as_str(), card.scam)).collect();
        of.sort_unstable();
        let deck = |id| Item { id, idea: None, gate: true, decides: json!({ "messages": of, "draw": self.draw }) };
        self.cards.iter().map(card).chain(ItemId::new(DECK).map(deck)).collect()
    }
}

fn card(id: Slug, f: &Fields<'_>, ways: &[Way], news: bool) -> Card {
    let message = Message::read(f, &Channel::SENT);
    let looks = looks(f, &message);
    let right = f.word("right", &Decision::ALL.map(Decision::word)).and_then(Decision::named).unwrap_or(Decision::Check);
    let card = Card {
        id,
        looks,
        scam: f.flag("scam"),
        right,
        accept: f.words("accept", &Decision::ALL.map(Decision::word)).into_iter().filter_map(Decision::named).collect(),
        ways: f.known_slugs("ways", |id| ways.iter().any(|way| way.id == *id)),
        idea: f.maybe_slug("idea").as_ref().map(IdeaId::from),
        shared: news || message.channel == Channel::Post,
        on: [f.text("on_act"), f.text("on_check"), f.text("on_leave")],
        message,
    };
    super::check::card(f, &card, ways);
    card
}
