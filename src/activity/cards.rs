//! `cards`: flash cards. The front is a question, the back its answer; a card that is not known yet comes once more at the end.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::part::{Control, Frame, Layout, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Text};
use crate::tr;
use crate::words::Words;

const TURN: &str = "card/turn";
const KNEW: &str = "card/knew";
const NOT_YET: &str = "card/not-yet";

/// One card.
#[derive(Clone, Debug, PartialEq)]
struct Card {
    id: Slug,
    front: Text,
    back: Text,
}

/// A pile of cards.
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    cards: Vec<Card>,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turning {
    /// What lies on the pile still, the open card first.
    pile: VecDeque<Slug>,
    /// The cards that were put beneath the pile once.
    back_again: Vec<Slug>,
    /// Whether the back of the open card is shown.
    turned: bool,
    over: bool,
}

impl Cards {
    fn open(&self, state: &Turning) -> Option<&Card> {
        let id = state.pile.front()?;
        self.cards.iter().find(|card| card.id == *id)
    }

    fn all(&self, state: &Turning) -> usize {
        self.cards.len() + state.back_again.len()
    }

    fn face(&self, state: &Turning, card: &Card) -> Part {
        let mut parts = vec![Part::Text(Tone::Ask, card.front.words())];
        if state.turned {
            parts.extend([Part::Gap, Part::Text(Tone::Plain, card.back.words())]);
        }
        let at = (self.all(state) + 1).saturating_sub(state.pile.len());
        Part::Frame(Frame { layout: Layout::Card, title: tr!("cards-place", at = at, all = self.all(state)), parts })
    }
}

impl Kind for Cards {
    const NAME: &'static str = "cards";
    const SCORED: bool = false;
    type State = Turning;

    fn read(f: &Fields<'_>) -> Self {
        let card = |(id, f): (Slug, Fields<'_>)| Card { id, front: f.text("front"), back: f.text("back") };
        Self { cards: f.tables("card", 2, 8).into_iter().map(card).collect() }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Turning {
        let pile = self.cards.iter().map(|card| card.id.clone()).collect();
        Turning { pile, back_again: Vec::new(), turned: false, over: false }
    }

    fn parts(&self, state: &Turning) -> Vec<Part> {
        let Some(card) = self.open(state) else {
            return vec![Part::Text(Tone::News, tr!("cards-over"))];
        };
        let button = |name: &str, label| Control::new(Target::new(name), Role::Button, label).enabled(!state.over);
        let row = if state.turned {
            vec![button(KNEW, tr!("cards-knew")), button(NOT_YET, tr!("cards-not-yet"))]
        } else {
            vec![button(TURN, tr!("cards-turn"))]
        };
        vec![self.face(state, card), Part::Row(row)]
    }

    fn input(&self, state: &mut Turning, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) if !state.pile.is_empty() => match (target.as_str(), state.turned) {
                (TURN, false) => {
                    state.turned = true;
                    Step::Changed
                }
                (name @ (KNEW | NOT_YET), true) => {
                    state.turned = false;
                    let Some(card) = state.pile.pop_front() else { return Step::Ignored };
                    if name == NOT_YET && !state.back_again.contains(&card) {
                        state.back_again.push(card.clone());
                        state.pile.push_back(card);
                    }
                    Step::Changed
                }
                _ => Step::Ignored,
            },
            // Enter turns the card; whether one knew is for the person to say.
            Input::Submit if !state.pile.is_empty() && !state.turned => {
                state.turned = true;
                Step::Changed
            }
            Input::Submit if !state.pile.is_empty() => Step::Refused(tr!("cards-say-first")),
            Input::Submit => {
                state.over = true;
                Step::Answered { answers: Vec::new(), over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Turning) -> Vec<Input> {
        let pick = |name: &str| Input::Pick(Target::new(name));
        let one = |at: usize| if at == 0 && state.turned { vec![pick(KNEW)] } else { vec![pick(TURN), pick(KNEW)] };
        (0..state.pile.len()).flat_map(one).chain(std::iter::once(Input::Submit)).collect()
    }

    fn fits(&self, state: &Turning) -> bool {
        state.pile.iter().chain(&state.back_again).all(|id| self.cards.iter().any(|card| card.id == *id))
    }

    /// Cards help whoever wants them: nobody is held back by a pile.
    fn can_be_skipped(&self) -> bool {
        true
    }

    fn answer_label(&self, state: &Turning) -> Words {
        if !state.pile.is_empty() && !state.turned { tr!("cards-turn") } else { tr!("continue") }
    }

    fn exhibits(&self) -> Vec<Part> {
        let card = |(at, card): (usize, &Card)| {
            let parts = vec![Part::Text(Tone::Ask, card.front.words()), Part::Text(Tone::Plain, card.back.words())];
            Part::Frame(Frame { layout: Layout::Card, title: tr!("cards-place", at = at + 1, all = self.cards.len()), parts })
        };
        self.cards.iter().enumerate().map(card).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{good, play, read, solves, stroll, wander};
    use super::*;

    const SIGNS: &str = r#"
        [[card]]
        id = "stop"
        front = "D'abord ?"
        back = "Je m'arrête."
        [[card]]
        id = "own"
        front = "Ensuite ?"
        back = "Je passe par mon propre chemin."
    "#;

    fn pick(name: &str) -> Input {
        Input::Pick(Target::new(name))
    }

    #[test]
    fn a_draft_of_a_thicker_pile_is_not_gone_on_from_and_is_drawn_all_the_same() {
        let kind: Cards = good(SIGNS);
        let mut state = kind.start(Seed(1), false);
        assert!(kind.fits(&state));
        state.pile.extend(["a", "b", "c"].map(|id| Slug::new(id).unwrap_or_default()));
        assert!(!kind.fits(&state));
        assert!(!kind.parts(&state).is_empty());
    }

    fn texts(kind: &Cards, state: &Turning) -> Vec<String> {
        let parts = kind.parts(state);
        let Some(Part::Frame(frame)) = parts.first() else { return Vec::new() };
        let text = |part: &Part| if let Part::Text(_, words) = part { words.text().map(|text| text.as_str().to_owned()) } else { None };
        frame.parts.iter().filter_map(text).collect()
    }

    #[test]
    fn the_back_is_seen_before_one_says_whether_one_knew() {
        let kind: Cards = good(SIGNS);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(texts(&kind, &state), ["D'abord ?"]);
        assert_eq!(kind.input(&mut state, &pick(KNEW)), Step::Ignored);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Changed);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("cards-say-first")));
        assert_eq!(texts(&kind, &state), ["D'abord ?", "Je m'arrête."]);
        assert_eq!(kind.input(&mut state, &pick(TURN)), Step::Ignored);
    }

    #[test]
    fn what_is_not_known_yet_comes_once_more_and_only_once() {
        let kind: Cards = good(SIGNS);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[pick(TURN), pick(NOT_YET), pick(TURN), pick(KNEW)]);
        assert_eq!(texts(&kind, &state), ["D'abord ?"]);
        play(&kind, &mut state, &[pick(TURN), pick(NOT_YET)]);
        assert_eq!(kind.parts(&state), [Part::Text(Tone::News, tr!("cards-over"))]);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Answered { answers: Vec::new(), over: true });
    }

    #[test]
    fn paper_shows_every_card_with_its_back() {
        let exhibits = good::<Cards>(SIGNS).exhibits();
        assert_eq!(exhibits.len(), 2);
        assert!(exhibits.iter().all(|part| matches!(part, Part::Frame(frame) if frame.parts.len() == 2)));
    }

    #[test]
    fn a_single_card_is_no_pile() {
        let one = SIGNS.split("[[card]]").nth(1).map(|card| format!("[[card]]{card}")).unwrap_or_default();
        assert_eq!(read::<Cards>(&one).1, ["how-many"]);
    }

    proptest! {
        #[test]
        fn from_anywhere_the_end_is_reached(seed: u64, steps in stroll()) {
            let kind: Cards = good(SIGNS);
            let state = wander(&kind, seed, false, &steps);
            solves(&kind, state);
        }
    }
}
