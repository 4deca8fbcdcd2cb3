//! The card of a person, made from what the journal knows of them and from what other cards say; and what a typed one says.

use std::collections::{BTreeMap, BTreeSet};

use super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::{LearnerId, ModuleId};
use crate::journal::{Journal, Standing};
use crate::learn::card::{self, MODULES};
use crate::learn::sitting::{CardAsk, CardRow, CardSaid, Msg, Told};
use crate::record::{Card, Said};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The kind of event that a diagnosis ends with.
const DIAGNOSIS: &str = "diagnosis-done";

impl Kit {
    /// Answers the card.
    pub(super) fn card(&self, ask: CardAsk) -> Result<Msg> {
        Ok(Msg::Card(match ask {
            CardAsk::Mine => {
                let learner = self.learner().ok_or_else(|| Error::new(Kind::Internal, tr!("nobody-here")))?;
                CardSaid::Mine(self.card_in(self.journal(), learner)?)
            }
            CardAsk::Tell(card) => CardSaid::Told(self.told(card, &BTreeSet::new())),
        }))
    }

    /// The card of somebody who is known on this machine.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn card_of(&self, learner: LearnerId) -> Result<Told> {
        self.card_in(&self.disk, learner)
    }

    fn card_in(&self, journal: &Journal, learner: LearnerId) -> Result<Told> {
        let learner = journal.person_of(learner)?;
        let standings = journal.standings(learner)?;
        let claims = journal.cards(learner)?;
        let claimed = said_by(&claims);
        let mut modules = BTreeMap::new();
        let mut only_claimed = BTreeSet::new();
        for id in MODULES.into_iter().filter_map(ModuleId::new) {
            let (own, other) = (self.stands(&id, &standings), claimed.get(&id).copied());
            if other > own {
                only_claimed.insert(id.clone());
            }
            modules.extend(own.max(other).map(|said| (id, said)));
        }
        let level = match level_in(journal, learner)? {
            0 => claims.last().map_or(0, |card| card.level),
            level => level,
        };
        let lang = journal.settings(Some(learner))?.remove("lang").unwrap_or_else(|| self.i18n.code().to_owned());
        let card = Card { version: card::VERSION, lang: Some(lang), level, modules, tag: card::tag(learner) };
        Ok(self.told(card, &only_claimed))
    }

    /// How somebody stands in a whole module.
    fn stands(&self, id: &ModuleId, standings: &[Standing]) -> Option<Said> {
        let own: Vec<&Standing> = standings.iter().filter(|standing| standing.module == *id).collect();
        if own.is_empty() {
            return None;
        }
        let row = self.shelf.row(id).ok();
        let module = row.and_then(|row| row.in_room(self.i18n.code(), self.country(), self.today(), self.somebody()).ok());
        let units = module.map(|module| module.units).unwrap_or_default();
        let all = |holds: fn(&Standing) -> bool| {
            !units.is_empty() && units.iter().all(|unit| own.iter().any(|standing| standing.unit == unit.id && holds(standing)))
        };
        Some(if all(|standing| standing.mastered.is_some()) {
            Said::Mastered
        } else if all(|standing| standing.done.is_some()) {
            Said::Done
        } else {
            Said::Begun
        })
    }

    /// A card in words.
    fn told(&self, card: Card, only_claimed: &BTreeSet<ModuleId>) -> Told {
        let row = |id: ModuleId| {
            let said = *card.modules.get(&id)?;
            let head = self.shelf.row(&id).ok().and_then(|row| row.head(self.i18n.code()).ok());
            let title = head.map_or_else(|| Words::Text(SafeText::show(id.as_str())), |(title, ..)| title.words());
            Some(CardRow { title, said, claimed: only_claimed.contains(&id) })
        };
        let rows = MODULES.into_iter().filter_map(ModuleId::new).filter_map(row).collect();
        Told { rows, card, day: date(self.world.now()) }
    }

    /// What cards say of the modules of whoever sits here.
    pub(super) fn on_cards(&self) -> Result<BTreeMap<ModuleId, Said>> {
        let Some(learner) = self.learner() else { return Ok(BTreeMap::new()) };
        Ok(said_by(&self.journal().cards(learner)?))
    }
}

/// The most that these cards say.
fn said_by(cards: &[Card]) -> BTreeMap<ModuleId, Said> {
    let mut all: BTreeMap<ModuleId, Said> = BTreeMap::new();
    for (id, said) in cards.iter().flat_map(|card| &card.modules) {
        let kept = all.entry(id.clone()).or_insert(*said);
        *kept = (*kept).max(*said);
    }
    all
}

/// The level of the last diagnosis; 0 without one.
fn level_in(journal: &Journal, learner: LearnerId) -> Result<u8> {
    let events = journal.events_of(learner)?;
    let Some(last) = events.iter().rev().find(|event| event.kind == DIAGNOSIS && event.v == 1) else { return Ok(0) };
    let levels = last.body.get("levels").and_then(serde_json::Value::as_object);
    let levels = levels.into_iter().flat_map(|levels| levels.values()).filter_map(serde_json::Value::as_u64);
    Ok(card::level(&levels.map(|level| u8::try_from(level).unwrap_or(u8::MAX)).collect::<Vec<_>>()))
}
