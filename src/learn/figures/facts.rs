//! What a report needs of an event, read from its body without making the whole record: a report reads millions of them.
//!
//! Only the versions that are written today are read here; an event of another version is lifted first, by whoever has it. What is no
//! record of these gives nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::ids::{ModuleId, TryId};
use crate::record::{Asked, Moment, Orientation, PathStep};

/// The kinds that a report reads, as events name them.
pub const KINDS: [&str; 12] = [
    "attempt",
    "unit-done",
    "unit-mastered",
    "badge-earned",
    "form-started",
    "form-done",
    "form-refused",
    "confidence-told",
    "recall-started",
    "recall-done",
    "diagnosis-done",
    "diagnosis-refused",
];

/// A deck of messages as a whole: two figures, never one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Deck {
    /// False ones caught, of how many.
    pub caught: (u32, u32),
    /// Real ones left, of how many.
    pub false_alarms: (u32, u32),
}

/// An answer, as far as a report reads it.
#[derive(Debug, Deserialize)]
pub struct Answer<'e> {
    /// The run in which it was given.
    #[serde(rename = "try")]
    pub of_try: TryId,
    /// Where.
    #[serde(borrow)]
    pub module: Cow<'e, str>,
    /// Where.
    #[serde(borrow)]
    pub unit: Cow<'e, str>,
    /// Where.
    #[serde(borrow)]
    pub activity: Cow<'e, str>,
    /// Whether it was right.
    pub right: bool,
    /// How long the page had been open, in milliseconds.
    pub took_ms: i64,
    /// The language it was shown in.
    #[serde(borrow)]
    pub lang: Cow<'e, str>,
    /// What a deck came to, where it is one's last answer.
    #[serde(default, rename = "response", deserialize_with = "deck")]
    pub deck: Option<Deck>,
}

/// Most answers are no deck's: they are stepped over, and nothing is made of them that would only be thrown away.
fn deck<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Deck>, D::Error> {
    from.deserialize_any(Response)
}

/// Two counts in a list, whatever else may stand there.
fn two(value: &serde_json::Value) -> Option<(u32, u32)> {
    serde_json::from_value(value.clone()).ok()
}

/// What was answered: of an object its two figures, of anything else nothing.
struct Response;

impl<'de> Visitor<'de> for Response {
    type Value = Option<Deck>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut caught, mut false_alarms) = (None, None);
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "caught" => caught = two(&map.next_value()?),
                "false_alarms" => false_alarms = two(&map.next_value()?),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(caught.zip(false_alarms).map(|(caught, false_alarms)| Deck { caught, false_alarms }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// What a diagnosis found, as far as a report reads it.
#[derive(Debug, Deserialize)]
pub struct Diagnosis {
    /// Where to learn.
    pub orientation: Orientation,
    /// What was reached, 0 to 3, by module.
    #[serde(default)]
    pub levels: BTreeMap<ModuleId, u8>,
    /// What is proposed.
    #[serde(default)]
    pub path: Vec<PathStep>,
}

/// What happened, as far as a report reads it.
#[derive(Debug)]
pub enum Fact<'e> {
    /// An answer.
    Answer(Answer<'e>),
    /// A unit was walked to its end.
    Done(Cow<'e, str>, Cow<'e, str>),
    /// A unit was mastered.
    Mastered(Cow<'e, str>, Cow<'e, str>),
    /// A badge was earned.
    Badge(Cow<'e, str>),
    /// A form begins.
    FormStarted(TryId, Cow<'e, str>, Moment),
    /// A form was answered to its end.
    FormDone(TryId, Cow<'e, str>, Moment),
    /// A form was refused.
    FormRefused(Cow<'e, str>, Moment),
    /// How sure somebody feels: 1 to 3.
    Sure(Cow<'e, str>, Moment, u8),
    /// A recall begins.
    RecallStarted(TryId, Vec<Asked>),
    /// A recall was gone through.
    RecallDone(TryId),
    /// A diagnosis was done.
    Diagnosed(Diagnosis),
    /// A diagnosis was refused.
    NotDiagnosed,
}

#[derive(Deserialize)]
struct At<'e> {
    #[serde(default, rename = "try")]
    of_try: Option<TryId>,
    #[serde(borrow)]
    module: Cow<'e, str>,
    #[serde(borrow, default)]
    unit: Cow<'e, str>,
    #[serde(default)]
    moment: Option<Moment>,
    #[serde(default)]
    face: Option<u8>,
}

impl<'e> Fact<'e> {
    /// The fact in the body of an event of that kind, whose version is the one that is written now; none where it is of no kind in
    /// [`KINDS`], or not written as such.
    pub fn read(kind: &str, body: &'e str) -> Option<Self> {
        #[derive(Deserialize)]
        struct Recall {
            #[serde(rename = "try")]
            of_try: TryId,
            asked: Vec<Asked>,
        }
        #[derive(Deserialize)]
        struct Run {
            #[serde(rename = "try")]
            of_try: TryId,
        }
        let at = || serde_json::from_str::<At<'e>>(body).ok();
        Some(match kind {
            "attempt" => Self::Answer(serde_json::from_str(body).ok()?),
            "unit-done" => at().map(|at| Self::Done(at.module, at.unit))?,
            "unit-mastered" => at().map(|at| Self::Mastered(at.module, at.unit))?,
            // The units of its evidence stand in it too: their names do not matter here.
            "badge-earned" => at().map(|at| Self::Badge(at.module))?,
            "form-started" => at().and_then(|at| Some(Self::FormStarted(at.of_try?, at.module, at.moment?)))?,
            "form-done" => at().and_then(|at| Some(Self::FormDone(at.of_try?, at.module, at.moment?)))?,
            "form-refused" => at().and_then(|at| Some(Self::FormRefused(at.module, at.moment?)))?,
            "confidence-told" => at().and_then(|at| Some(Self::Sure(at.module, at.moment?, at.face?)))?,
            "recall-started" => serde_json::from_str::<Recall>(body).ok().map(|recall| Self::RecallStarted(recall.of_try, recall.asked))?,
            "recall-done" => serde_json::from_str::<Run>(body).ok().map(|run| Self::RecallDone(run.of_try))?,
            "diagnosis-done" => Self::Diagnosed(serde_json::from_str(body).ok()?),
            "diagnosis-refused" => Self::NotDiagnosed,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    const ATTEMPT: &str = r#"{"activity":"deck","counts":true,"face":"screen","hints":0,"item":"deck","kind":"triage","lang":"fr",
        "marks":"x","module":"scams","response":RESPONSE,"right":true,"took_ms":900,"try":"00000000-0000-0000-0000-000000000001",
        "unit":"mixed-inbox"}"#;

    fn answer(response: &str) -> Option<Deck> {
        let body = ATTEMPT.replace("RESPONSE", response);
        match Fact::read("attempt", &body) {
            Some(Fact::Answer(answer)) => {
                assert_eq!((&*answer.module, answer.right, answer.took_ms), ("scams", true, 900));
                answer.deck
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_two_figures_of_a_deck_are_read_and_other_answers_are_none() {
        let deck = answer(r#"{"caught":[3,4],"false_alarms":[1,3],"messages":["a"]}"#);
        assert_eq!(deck, Some(Deck { caught: (3, 4), false_alarms: (1, 3) }));
        for other in [
            "\"own-way\"",
            "null",
            "[1,2]",
            "{\"caught\":[1,2]}",
            "{\"caught\":\"x\",\"false_alarms\":[1,2]}",
            "-1",
            "1.5",
            "{\"decision\":\"leave\",\"looked\":[]}",
            "4",
            "true",
        ] {
            assert_eq!(answer(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_another_kind_or_not_whole_is_nothing() {
        assert!(Fact::read("plan-kept", "{\"module\":\"scams\"}").is_none());
        assert!(Fact::read("attempt", "{\"module\":\"scams\"}").is_none());
        assert!(Fact::read("form-done", "{\"module\":\"scams\"}").is_none());
        assert!(matches!(
            Fact::read("confidence-told", "{\"face\":3,\"module\":\"scams\",\"moment\":\"closing\"}"),
            Some(Fact::Sure(module, Moment::Closing, 3)) if module == "scams"
        ));
    }
}
