//! `text-entry`: one short answer to type. What was typed stays in the draft: an attempt only says which form it had.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::part::{Control, Mark, Part, Role, Tone};
use super::{EXPECTED, Exchanged, Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::text::fold::{Tolerance, same};
use crate::tr;

/// Longest answer, in letters.
const TYPED_MAX: usize = 200;

/// Texts that count as the same: in the source language, and as the reader's language has them.
#[derive(Clone, Debug, PartialEq)]
struct Accepted {
    source: Vec<SafeText>,
    shown: Vec<SafeText>,
}

impl Accepted {
    /// Reads `accept`, without which nothing could be compared.
    fn read(f: &Fields<'_>) -> Self {
        let (source, shown) = f.answers("accept");
        if source.is_empty() {
            f.missing("accept");
        }
        Self { source, shown }
    }

    /// Whether `typed` is one of them, in either language.
    fn has(&self, typed: &str, tolerated: &[Tolerance]) -> bool {
        self.source.iter().chain(&self.shown).any(|wanted| same(typed, wanted, tolerated))
    }
}

/// A mistake that the author expects.
#[derive(Clone, Debug, PartialEq)]
struct Expected {
    id: Slug,
    accept: Accepted,
    feedback: Text,
}

/// One short answer to type.
#[derive(Clone, Debug, PartialEq)]
pub struct TextEntry {
    field: Text,
    accept: Accepted,
    tolerate: Vec<Tolerance>,
    feedback: Text,
    retry: Text,
    expect: Vec<Expected>,
    given: Option<Text>,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    typed: String,
    answered: bool,
}

/// What an answer turned out to be.
enum Form<'k> {
    Right,
    Expected(&'k Expected),
    Other,
}

impl TextEntry {
    fn form(&self, typed: &str) -> Form<'_> {
        if self.accept.has(typed, &self.tolerate) {
            return Form::Right;
        }
        self.expect.iter().find(|expected| expected.accept.has(typed, &self.tolerate)).map_or(Form::Other, Form::Expected)
    }

    fn target() -> Target {
        Target::new("field/answer")
    }
}

impl Kind for TextEntry {
    const NAME: &'static str = "text-entry";
    const SCORED: bool = true;
    type State = Writing;

    fn read(f: &Fields<'_>) -> Self {
        let accept = Accepted::read(f);
        let mut tolerate: Vec<Tolerance> = f.words("tolerate", &Tolerance::NAMES).into_iter().filter_map(Tolerance::named).collect();
        tolerate.sort_unstable();
        tolerate.dedup();
        let expect = f
            .tables_in("expect", &EXPECTED)
            .into_iter()
            .map(|(id, f)| {
                let expected = Expected { id, accept: Accepted::read(&f), feedback: f.text("feedback") };
                // Right comes first: such a feedback would never be told.
                for text in expected.accept.source.iter().filter(|text| accept.source.iter().any(|right| same(text, right, &tolerate))) {
                    let problem = Problem::error("expect-right", f.span_of("accept"), tr!("check-expect-right", text = text));
                    f.tell(problem.fix(tr!("check-expect-right-fix")));
                }
                expected
            })
            .collect();
        Self {
            field: f.text("field"),
            accept,
            tolerate,
            feedback: f.text("feedback"),
            retry: f.text("retry"),
            expect,
            given: f.maybe_text("given"),
        }
    }

    fn items(&self) -> Vec<Item> {
        let accept: Vec<&str> = self.accept.source.iter().map(SafeText::as_str).collect();
        only(json!({ "accept": accept, "tolerate": self.tolerate }))
    }

    fn start(&self, _: Seed, half: bool) -> Writing {
        let given = self.given.as_ref().filter(|_| half);
        Writing { typed: given.map_or_else(String::new, |text| text.value.as_str().to_owned()), answered: false }
    }

    fn again(&self, state: &Writing, _: Seed) -> Writing {
        Writing { typed: state.typed.clone(), answered: false }
    }

    fn parts(&self, state: &Writing) -> Vec<Part> {
        let field = Control::new(Self::target(), Role::Answer, self.field.words())
            .value(SafeText::typed(&state.typed, TYPED_MAX).into())
            .enabled(!state.answered);
        if !state.answered {
            return vec![Part::Control(field)];
        }
        let (mark, tone, told) = match self.form(&state.typed) {
            Form::Right => (Mark::Right, Tone::Good, &self.feedback),
            Form::Expected(expected) => (Mark::Other, Tone::Again, &expected.feedback),
            Form::Other => (Mark::Other, Tone::Again, &self.retry),
        };
        vec![Part::Control(field.mark(Some(mark))), Part::Text(tone, told.words())]
    }

    fn input(&self, state: &mut Writing, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Type(target, text) if *target == Self::target() => {
                SafeText::typed(text, TYPED_MAX).as_str().clone_into(&mut state.typed);
                Step::Changed
            }
            Input::Submit if state.typed.trim().is_empty() => Step::Refused(tr!("text-entry-type-first")),
            Input::Submit => {
                let form = self.form(&state.typed);
                let name = match &form {
                    Form::Right => "right".to_owned(),
                    Form::Expected(expected) => format!("expected:{}", expected.id),
                    Form::Other => "other".to_owned(),
                };
                let step = answered(matches!(form, Form::Right), json!({ "form": name }), true);
                state.answered = true;
                step
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, _: &Writing) -> Vec<Input> {
        let text = self.accept.shown.first().map(|text| text.as_str().to_owned()).unwrap_or_default();
        vec![Input::Type(Self::target(), text), Input::Submit]
    }

    fn exchanged(&self) -> Option<Exchanged> {
        let expect = self.expect.iter().map(|one| (one.accept.shown.clone(), one.feedback.value.clone())).collect();
        Some(Exchanged::Typed {
            accept: self.accept.shown.clone(),
            feedback: self.feedback.value.clone(),
            expect,
            retry: self.retry.value.clone(),
            tolerant: !self.tolerate.is_empty(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{answers, control, good, play, read, solves, translated, value, wander};
    use super::*;

    const WORD: &str = r#"
        field = "Le mot"
        accept = ["piece jointe", "pièce attachée"]
        tolerate = ["spaces", "case", "accents"]
        feedback = "Oui."
        retry = "Pas encore."
        given = "piece"
        [[expect]]
        id = "clip"
        accept = ["trombone"]
        feedback = "C'est le signe, pas le mot."
    "#;

    fn write(kind: &TextEntry, text: &str) -> (Writing, Step) {
        let mut state = kind.start(Seed(1), false);
        let step = play(kind, &mut state, &[Input::Type(TextEntry::target(), text.to_owned()), Input::Submit]);
        (state, step)
    }

    #[test]
    fn the_form_of_an_answer_is_kept_and_its_words_are_not() {
        let kind: TextEntry = good(WORD);
        for (typed, right, form, told) in [
            ("Pièce  JOINTE", true, "right", "Oui."),
            ("Trombone", false, "expected:clip", "C'est le signe, pas le mot."),
            ("secret", false, "other", "Pas encore."),
        ] {
            let (state, step) = write(&kind, typed);
            assert_eq!(answers(&step), [(right, json!({ "form": form }))]);
            assert!(matches!(kind.parts(&state).last(), Some(Part::Text(_, words)) if words.text().is_some_and(|t| t.as_str() == told)));
            let mark = if right { Mark::Right } else { Mark::Other };
            assert_eq!(control(&kind, &state, "field/answer").mark, Some(mark));
        }
    }

    #[test]
    fn again_leaves_what_was_typed_in_the_box() {
        let kind: TextEntry = good(WORD);
        let again = kind.again(&write(&kind, "Trombonne").0, Seed(2));
        assert_eq!(value(&kind, &again, "field/answer"), "Trombonne");
        assert!(control(&kind, &again, "field/answer").enabled);
        solves(&kind, again);
    }

    #[test]
    fn a_blank_answer_is_refused_and_a_half_worked_one_has_its_beginning() {
        let kind: TextEntry = good(WORD);
        for blank in ["", "  "] {
            assert_eq!(write(&kind, blank).1, Step::Refused(tr!("text-entry-type-first")));
        }
        assert_eq!(value(&kind, &kind.start(Seed(1), true), "field/answer"), "piece");
        assert_eq!(value(&kind, &kind.start(Seed(1), false), "field/answer"), "");
    }

    #[test]
    fn both_languages_count_and_only_the_source_decides() {
        let english = "[unit]\naccept = [\"attachment\", \"attached file\"]\n";
        let (french, english): (TextEntry, TextEntry) = (good(WORD), translated(WORD, english));
        assert_eq!(french.items(), english.items());
        for typed in ["attachment", "pièce jointe"] {
            assert!(answers(&write(&english, typed).1)[0].0, "{typed}");
        }
        assert!(!answers(&write(&french, "attachment").1)[0].0);
        assert_eq!(value(&english, &solves(&english, english.start(Seed(1), true)), "field/answer"), "attachment");
    }

    #[test]
    fn an_expected_mistake_that_is_right_is_told() {
        let (_, rules) = read::<TextEntry>(&WORD.replace("trombone", "PIECE jointe"));
        assert_eq!(rules, ["expect-right"]);
        assert!(read::<TextEntry>("field = \"a\"").1.iter().filter(|rule| ["missing-key", "feedback-missing"].contains(rule)).count() >= 3);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_solution_is_right(text in ".*", half: bool) {
            let kind: TextEntry = good(WORD);
            let mut state = wander(&kind, 1, half, &[]);
            kind.input(&mut state, &Input::Type(TextEntry::target(), text));
            prop_assert!(state.typed.chars().all(|c| !c.is_control()));
            solves(&kind, state);
        }
    }
}
