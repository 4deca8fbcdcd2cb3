//! `plan`: a personal list, an agreement or an emergency card, filled in by the learner, kept and printed.
//!
//! What is typed stays in the state and in what [`Kind::keeps`] gives; it never goes into an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::part::{Control, Frame, Layout, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;

/// Most lines: so few that they can be copied by hand.
const LINES_MAX: usize = 10;

/// Longest text of a line, in columns.
const TYPED_MAX: usize = 80;

/// How a promise that was ticked is kept.
const TICKED: &str = "x";

/// What stands on a line.
#[derive(Clone, Debug, PartialEq)]
enum Sort {
    /// Something to write.
    Write,
    /// A promise to tick.
    Tick,
    /// An official contact.
    Contact(Slug),
}

/// One line of a plan.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    id: Slug,
    label: Text,
    sort: Sort,
    example: Option<Text>,
}

/// A card to fill in and to take home.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    title: Text,
    text: Option<Text>,
    lines: Vec<Line>,
}

/// Where a learner stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planning {
    /// What is written, and what is ticked.
    held: BTreeMap<Slug, String>,
    over: bool,
}

impl Planning {
    fn held(&self, id: &Slug) -> &str {
        self.held.get(id).map_or("", String::as_str)
    }

    fn put(&mut self, id: &Slug, text: &str) {
        if text.is_empty() {
            self.held.remove(id);
        } else {
            self.held.insert(id.clone(), text.to_owned());
        }
    }
}

impl Line {
    fn read(id: Slug, f: &Fields<'_>) -> Self {
        let sort = match f.word("type", &["write", "tick", "contact"]) {
            Some("contact") => Sort::Contact(f.slug("contact")),
            Some("tick") => Sort::Tick,
            _ => Sort::Write,
        };
        let example = if sort == Sort::Write { f.maybe_text("example") } else { None };
        Self { id, label: f.text("label"), sort, example }
    }

    fn target(&self) -> Target {
        Target::of("line", &self.id)
    }

    fn parts(&self, state: &Planning) -> Vec<Part> {
        let control = |role| Control::new(self.target(), role, self.label.words()).enabled(!state.over);
        match &self.sort {
            Sort::Write => {
                let field = control(Role::Field).value(SafeText::typed(state.held(&self.id), TYPED_MAX).into());
                let example = self.example.as_ref().map(|text| tr!("plan-example", example = text.words()));
                vec![Part::Control(match example {
                    Some(example) => field.detail(Tone::Quiet, example),
                    None => field,
                })]
            }
            Sort::Tick => vec![Part::Control(control(Role::Check).on(state.held(&self.id) == TICKED))],
            Sort::Contact(id) => vec![Part::Text(Tone::Plain, self.label.words()), Part::Contact(id.clone())],
        }
    }

    /// As it is printed: what is empty is a blank to fill by hand.
    fn printed(&self, state: &Planning) -> Vec<Part> {
        match &self.sort {
            Sort::Write if !state.held(&self.id).is_empty() => {
                let value = SafeText::typed(state.held(&self.id), TYPED_MAX);
                vec![Part::Text(Tone::Plain, tr!("plan-line", label = self.label.words(), value = value))]
            }
            Sort::Write => vec![Part::Control(Control::new(self.target(), Role::Field, self.label.words()))],
            Sort::Tick | Sort::Contact(_) => self.parts(state),
        }
    }
}

impl Plan {
    fn line(&self, target: &Target) -> Option<&Line> {
        let id = target.within("line")?;
        self.lines.iter().find(|line| line.id.as_str() == id)
    }

    fn card(&self, parts: Vec<Part>) -> Part {
        Part::Frame(Frame { layout: Layout::Card, title: self.title.words(), parts })
    }
}

impl Kind for Plan {
    const NAME: &'static str = "plan";
    const SCORED: bool = false;
    type State = Planning;

    fn read(f: &Fields<'_>) -> Self {
        let lines: Vec<Line> = f.tables("line", 1, LINES_MAX).into_iter().map(|(id, f)| Line::read(id, &f)).collect();
        if !lines.is_empty() && lines.iter().all(|line| matches!(line.sort, Sort::Contact(_))) {
            f.tell(Problem::advice("plan-nothing-own", f.span(), tr!("check-plan-nothing-own")));
        }
        Self { title: f.text("title"), text: f.maybe_text("text"), lines }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Planning {
        Planning::default()
    }

    fn parts(&self, state: &Planning) -> Vec<Part> {
        let mut parts: Vec<Part> = self.text.iter().map(|text| Part::Text(Tone::Plain, text.words())).collect();
        parts.push(self.card(self.lines.iter().flat_map(|line| line.parts(state)).collect()));
        parts
    }

    fn input(&self, state: &mut Planning, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Type(target, text) => match self.line(target).filter(|line| line.sort == Sort::Write) {
                Some(line) => {
                    state.put(&line.id, SafeText::typed(text, TYPED_MAX).as_str());
                    Step::Changed
                }
                None => Step::Ignored,
            },
            Input::Pick(target) => match self.line(target).filter(|line| line.sort == Sort::Tick) {
                Some(line) => {
                    let ticked = state.held(&line.id) == TICKED;
                    state.put(&line.id, if ticked { "" } else { TICKED });
                    Step::Changed
                }
                None => Step::Ignored,
            },
            // A blank is no mistake: it can be filled at home, by hand.
            Input::Submit => {
                state.over = true;
                Step::Answered { answers: Vec::new(), over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, _: &Planning) -> Vec<Input> {
        vec![Input::Submit]
    }

    fn keeps(&self, state: &Planning) -> Option<BTreeMap<String, String>> {
        // What an older plan had besides is let go.
        let known = state.held.iter().filter(|(id, _)| self.lines.iter().any(|line| line.id == **id));
        Some(known.map(|(id, text)| (id.to_string(), text.clone())).collect())
    }

    fn take_up(&self, state: &mut Planning, kept: &BTreeMap<String, String>) {
        for line in &self.lines {
            let Some(text) = kept.get(line.id.as_str()) else { continue };
            match line.sort {
                Sort::Write => state.put(&line.id, SafeText::typed(text, TYPED_MAX).as_str()),
                Sort::Tick if text == TICKED => state.put(&line.id, TICKED),
                Sort::Tick | Sort::Contact(_) => {}
            }
        }
    }

    fn contacts(&self) -> Vec<Slug> {
        let of = |line: &Line| if let Sort::Contact(id) = &line.sort { Some(id.clone()) } else { None };
        self.lines.iter().filter_map(of).collect()
    }

    fn printed(&self, state: &Planning) -> Vec<Part> {
        vec![self.card(self.lines.iter().flat_map(|line| line.printed(state)).collect())]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{control, good, play, read, solves, stroll, value, wander};
    use super::*;

    const CARD: &str = r#"
        title = "Ma carte"
        text = "À garder près du téléphone."
        [[line]]
        id = "bank"
        label = "Ma banque"
        type = "write"
        example = "le numéro au dos de la carte"
        [[line]]
        id = "promise"
        label = "Je ne donne jamais un code"
        type = "tick"
        [[line]]
        id = "help"
        label = "Pour de l'aide"
        type = "contact"
        contact = "cyber-help"
    "#;

    fn tick() -> Input {
        Input::Pick(Target::new("line/promise"))
    }

    fn write(text: &str) -> Input {
        Input::Type(Target::new("line/bank"), text.to_owned())
    }

    fn inside(parts: &[Part]) -> &[Part] {
        parts.iter().find_map(|part| if let Part::Frame(frame) = part { Some(&frame.parts[..]) } else { None }).unwrap_or_default()
    }

    #[test]
    fn what_is_written_and_ticked_is_kept_and_taken_up_again() {
        let kind: Plan = good(CARD);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(kind.keeps(&state), Some(BTreeMap::new()));
        play(&kind, &mut state, &[write("01 99 00 11 22"), tick()]);
        let kept = kind.keeps(&state).unwrap_or_default();
        assert_eq!(kept, [("bank", "01 99 00 11 22"), ("promise", "x")].map(|(k, v)| (k.to_owned(), v.to_owned())).into());
        let mut fresh = kind.start(Seed(2), false);
        kind.take_up(&mut fresh, &kept);
        assert_eq!((value(&kind, &fresh, "line/bank").as_str(), control(&kind, &fresh, "line/promise").on), ("01 99 00 11 22", true));
        // What an older plan had besides is let go.
        kind.take_up(&mut fresh, &BTreeMap::from([("gone".to_owned(), "x".to_owned()), ("promise".to_owned(), "y".to_owned())]));
        assert_eq!(kind.keeps(&fresh), Some(kept));
    }

    #[test]
    fn what_a_draft_has_of_a_line_that_is_no_more_is_not_kept() {
        let kind: Plan = good(CARD);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[write("Léa")]);
        assert_eq!(good::<Plan>(&CARD.replace("\"bank\"", "\"trusted\"")).keeps(&state), Some(BTreeMap::new()));
    }

    #[test]
    fn typed_words_never_go_into_an_answer() {
        let kind: Plan = good(CARD);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(play(&kind, &mut state, &[write("Léa"), Input::Submit]), Step::Answered { answers: Vec::new(), over: true });
    }

    #[test]
    fn a_tick_can_be_taken_back_and_an_empty_line_is_blank_again() {
        let kind: Plan = good(CARD);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[tick(), tick(), write("Léa"), write("")]);
        assert_eq!(kind.keeps(&state), Some(BTreeMap::new()));
        for input in [Input::Pick(Target::new("line/bank")), Input::Type(Target::new("line/promise"), "a".to_owned())] {
            assert_eq!(kind.input(&mut state, &input), Step::Ignored);
        }
    }

    #[test]
    fn what_is_printed_has_a_blank_where_nothing_was_written() {
        let kind: Plan = good(CARD);
        let mut state = kind.start(Seed(1), false);
        let printed = kind.printed(&state);
        assert!(matches!(&inside(&printed)[0], Part::Control(field) if field.role == Role::Field && field.value.is_none()));
        assert!(inside(&printed).contains(&Part::Contact(Slug::new("cyber-help").unwrap_or_default())));
        play(&kind, &mut state, &[write("Léa")]);
        let printed = kind.printed(&state);
        assert!(matches!(&inside(&printed)[0], Part::Text(Tone::Plain, crate::words::Words::Msg("plan-line", _))));
    }

    #[test]
    fn what_an_author_forgot_is_told() {
        assert_eq!(read::<Plan>(&CARD.replace("contact = \"cyber-help\"", "")).1, ["missing-key"]);
        assert_eq!(read::<Plan>(&CARD.replace("type = \"tick\"", "")).1, ["missing-key"]);
        let only = CARD.replace("\"write\"", "\"contact\"\ncontact = \"a\"").replace("\"tick\"", "\"contact\"\ncontact = \"b\"");
        assert_eq!(read::<Plan>(&only.replace("example = \"le numéro au dos de la carte\"", "")).1, ["plan-nothing-own"]);
    }

    proptest! {
        #[test]
        fn from_anywhere_the_end_is_reached(seed: u64, steps in stroll()) {
            let kind: Plan = good(CARD);
            let state = wander(&kind, seed, false, &steps);
            let mut fresh = kind.start(Seed(seed), false);
            kind.take_up(&mut fresh, &kind.keeps(&state).unwrap_or_default());
            prop_assert_eq!(&fresh, &state);
            solves(&kind, state);
        }
    }
}
