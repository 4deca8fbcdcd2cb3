//! What cannot work in a deck, told at its place. Why these rules: `docs/author/rules.md`, under the id of each.

use std::collections::BTreeSet;

use super::DECK;
use super::deal::{PLAIN, REAL};
use super::read::{Card, Decision, Triage, Way};
use super::verdict::Made;
use crate::source::{Fields, Problem};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

impl Triage {
    /// Tells of what no key alone can tell.
    pub(super) fn check(&self, f: &Fields<'_>) {
        // A deck that is only shown, solved, trains nobody to anything: its messages must be sound, not their shares.
        if self.cards.is_empty() || self.worked {
            return;
        }
        let tell = |rule: &'static str, key: &str, cause: Words, fix: Words| f.tell(Problem::error(rule, f.span_of(key), cause).fix(fix));
        let all = self.cards.len();
        let real = self.cards.iter().filter(|card| !card.scam).count();
        let plain = self.cards.iter().filter(|card| card.is_plain()).count();
        let before = (real * 100 < all * REAL, plain < PLAIN, real == all);
        if before.0 {
            tell("real-share", "message", tr!("check-real-share", real = real, of = all), tr!("check-real-share-fix"));
        }
        if before.1 {
            tell("plain-real", "message", tr!("check-plain-real", found = plain), tr!("check-plain-real-fix"));
        }
        for decision in Decision::ALL {
            let of = self.cards.iter().filter(|card| card.right == decision).count();
            let word = SafeText::show(decision.word());
            if of == 0 {
                tell("never-right", "message", tr!("check-never-right", word = word), tr!("check-never-right-fix"));
            } else if of * 2 > all {
                tell("same-answer", "message", tr!("check-same-answer", word = word, n = of, of = all), tr!("check-same-answer-fix"));
            }
        }
        if before == (false, false, false) && (self.draw > all || self.takes().is_none()) {
            tell("draw-fits", "draw", tr!("check-draw-fits", draw = self.draw, of = all), tr!("check-draw-fits-fix"));
        } else {
            self.check_constant(f);
        }
    }

    /// Nobody may pass by one decision for everything, whatever is drawn.
    fn check_constant(&self, f: &Fields<'_>) {
        let visits = u32::try_from(self.cards.len()).unwrap_or(u32::MAX);
        let passing = (0..=visits).flat_map(|visit| Decision::ALL.map(|decision| (visit, decision)));
        if let Some((_, decision)) = passing.into_iter().find(|(visit, decision)| self.passes_by(*visit, *decision)) {
            let cause = tr!("check-constant", word = SafeText::show(decision.word()));
            f.tell(Problem::error("same-answer", f.span_of("draw"), cause).fix(tr!("check-same-answer-fix")));
        }
    }

    /// Whether `decision` for every message of a visit passes, checked by the best way there is.
    pub(super) fn passes_by(&self, visit: u32, decision: Decision) -> bool {
        let made: Vec<Made> = self
            .deal(visit)
            .into_iter()
            .filter_map(|id| {
                let card = self.card(&id)?;
                let own = card.ways.iter().find(|id| self.way(id).is_some_and(|way| !way.inside)).cloned();
                Some(Made { id: card.id.clone(), decision, way: own.filter(|_| decision == Decision::Check) })
            })
            .collect();
        self.verdict(&made).is_right()
    }
}

/// Tells what cannot work in one message, of a deck with these ways.
pub(super) fn card(f: &Fields<'_>, card: &Card, ways: &[Way]) {
    let id = || SafeText::show(card.id.as_str());
    let tell = |rule: &'static str, key: &str, cause: Words, fix: Words| f.tell(Problem::error(rule, f.span_of(key), cause).fix(fix));
    // Ways and messages share the names that translations are found by; the deck is an item as its messages are.
    if card.id.as_str() == DECK || ways.iter().any(|way| way.id == card.id) {
        tell("same-id", "id", tr!("check-same-id", id = id()), tr!("check-same-id-fix"));
    }
    let place = |decision| if card.right == decision { "right" } else { "accept" };
    if card.scam && card.allows(Decision::Act) {
        tell("scam-act", place(Decision::Act), tr!("check-scam-act", id = id()), tr!("check-scam-act-fix"));
    }
    if !card.scam && card.allows(Decision::Leave) {
        tell("real-leave", place(Decision::Leave), tr!("check-real-leave", id = id()), tr!("check-real-leave-fix"));
    }
    let inside: BTreeSet<bool> = ways.iter().filter(|way| card.ways.contains(&way.id)).map(|way| way.inside).collect();
    if card.allows(Decision::Check) && card.ways.is_empty() {
        tell("ways-needed", place(Decision::Check), tr!("check-ways-needed", id = id()), tr!("check-ways-needed-fix"));
    } else if !card.ways.is_empty() && (inside.len() < 2 || card.ways.len() > 4) {
        tell("ways-mixed", "ways", tr!("check-ways-mixed", id = id()), tr!("check-ways-mixed-fix"));
    }
}
