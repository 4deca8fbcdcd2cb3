//! `read`: a text, an example, a thing worth knowing. Never scored.

use super::exchanged::paragraphs;
use super::part::{Part, Tone};
use super::{Exchanged, Input, Item, Kind, Seed, Step};
use crate::source::{Fields, Text};

/// Something to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    title: Text,
    text: Text,
    example: Option<Text>,
    did_you_know: Option<Text>,
}

impl Kind for Read {
    const NAME: &'static str = "read";
    const SCORED: bool = false;
    type State = ();

    fn read(f: &Fields<'_>) -> Self {
        Self { title: f.text("title"), text: f.text("text"), example: f.maybe_text("example"), did_you_know: f.maybe_text("did_you_know") }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) {}

    fn parts(&self, (): &()) -> Vec<Part> {
        let mut parts = vec![Part::Text(Tone::Title, self.title.words()), Part::Text(Tone::Plain, self.text.words())];
        parts.extend(self.example.as_ref().map(|text| Part::Text(Tone::Example, text.words())));
        parts.extend(self.did_you_know.as_ref().map(|text| Part::Text(Tone::Aside, text.words())));
        parts
    }

    fn input(&self, (): &mut (), input: &Input) -> Step {
        match input {
            Input::Submit => Step::Answered { answers: Vec::new(), over: true },
            _ => Step::Ignored,
        }
    }

    fn solution(&self, (): &()) -> Vec<Input> {
        vec![Input::Submit]
    }

    fn exchanged(&self) -> Option<Exchanged> {
        let text = paragraphs([&self.text].into_iter().chain(&self.example).chain(&self.did_you_know));
        let more = self.example.is_some() || self.did_you_know.is_some();
        Some(Exchanged::Text { title: self.title.value.clone(), text, more })
    }
}
