//! Questions whose answer is typed: short texts and numbers become `text-entry`, whose answers are texts.

use super::Wording;
use super::activity::Making;
use super::ids::row;
use crate::activity::EXPECTED;
use crate::exchange::question::{Answer, Number, Range, Wanted, Weight};
use crate::text::SafeText;
use crate::tr;

/// Most whole numbers that are written one by one for a range.
const NUMBERS_MAX: i64 = 40;
/// Moodle's sign for any text.
const ANY: &str = "*";

/// Texts that are right, texts that are expected mistakes, and what is said of any other.
struct Taken {
    right: Vec<(Vec<SafeText>, SafeText)>,
    expect: Vec<(Vec<SafeText>, SafeText)>,
    retry: SafeText,
}

impl Taken {
    /// Adds texts. Mistakes of which the same is said are one.
    fn add(&mut self, is_right: bool, texts: Vec<SafeText>, feedback: &SafeText) {
        if is_right {
            self.right.push((texts, feedback.clone()));
            return;
        }
        match self.expect.last_mut().filter(|(_, said)| said == feedback && !said.is_empty()) {
            Some((known, _)) => known.extend(texts),
            None => self.expect.push((texts, feedback.clone())),
        }
    }
}

/// The keys of a text to type.
pub(super) fn short(making: &mut Making<'_, '_>, answers: &[Answer], wording: &Wording) -> &'static str {
    let best = best(making, answers.iter().map(|answer| answer.weight));
    let mut taken = Taken { right: Vec::new(), expect: Vec::new(), retry: SafeText::EMPTY };
    for answer in answers {
        let is_right = answer.weight == best && best.counts();
        if answer.text.as_str() == ANY {
            if is_right {
                making.lose(tr!("import-lost-any"));
            }
            taken.retry = answer.feedback.clone();
            continue;
        }
        if wild(&answer.text) {
            making.lose(tr!("import-lost-wild", text = &answer.text));
        }
        let text = SafeText::show(&answer.text.replace("\\*", "\u{f0000}").replace('*', "").replace('\u{f0000}', "*"));
        taken.add(is_right, vec![text], &answer.feedback);
    }
    keys(making, taken, &["case"], wording)
}

/// Whether a star stands for something: one behind a backslash is a star.
fn wild(text: &str) -> bool {
    text.replace("\\*", "").contains('*')
}

/// The keys of a number to type.
pub(super) fn number(making: &mut Making<'_, '_>, wanted: &[Wanted], wording: &Wording) -> &'static str {
    let best = best(making, wanted.iter().map(|wanted| wanted.weight));
    let mut taken = Taken { right: Vec::new(), expect: Vec::new(), retry: SafeText::EMPTY };
    let mut seen: Vec<String> = Vec::new();
    for one in wanted {
        let is_right = one.weight == best && best.counts();
        let Some(mut texts) = texts(making, &one.range) else {
            if is_right {
                making.lose(tr!("import-lost-any"));
            }
            taken.retry = one.feedback.clone();
            continue;
        };
        // What is right already is no mistake.
        texts.retain(|text| !seen.contains(text));
        seen.extend(texts.iter().cloned());
        let texts: Vec<SafeText> = texts.iter().map(|text| SafeText::show(text)).collect();
        if !texts.is_empty() {
            taken.add(is_right, texts, &one.feedback);
        }
    }
    keys(making, taken, &["spaces"], wording)
}

/// The weight of what counts most. What counts less is told: here it is not right.
fn best(making: &mut Making<'_, '_>, weights: impl Iterator<Item = Weight>) -> Weight {
    let weights: Vec<Weight> = weights.collect();
    let best = weights.iter().copied().max().unwrap_or(Weight::NONE);
    if weights.iter().any(|weight| weight.counts() && *weight < best) {
        making.lose(tr!("import-lost-partial"));
    }
    best
}

/// The texts that stand for a range; `None` for any number.
fn texts(making: &mut Making<'_, '_>, range: &Range) -> Option<Vec<String>> {
    let (ends, said): (Vec<&Number>, String) = match range {
        Range::Any => return None,
        Range::Near(value, None) => return Some(forms(value)),
        Range::Near(value, Some(within)) if within.whole() == Some(0) => return Some(forms(value)),
        Range::Near(value, Some(within)) => (vec![value], format!("{} ± {}", value.as_str(), within.as_str())),
        Range::Between(least, most) => (vec![least, most], format!("{} … {}", least.as_str(), most.as_str())),
    };
    let whole = match range {
        Range::Near(value, Some(within)) => {
            value.whole().zip(within.whole()).map(|(value, within)| (value - within.abs(), value + within.abs()))
        }
        Range::Between(least, most) => least.whole().zip(most.whole()),
        _ => None,
    };
    if let Some((least, most)) = whole.filter(|(least, most)| least <= most && most - least < NUMBERS_MAX) {
        making.lose(tr!("import-lost-between", range = SafeText::show(&said)));
        return Some((least..=most).map(|n| n.to_string()).collect());
    }
    making.lose(tr!("import-lost-range", range = SafeText::show(&said)));
    Some(ends.into_iter().flat_map(forms).collect())
}

/// With a point and with a comma.
fn forms(number: &Number) -> Vec<String> {
    let point = number.as_str().to_owned();
    if point.contains('.') { vec![point.replace('.', ","), point] } else { vec![point] }
}

fn keys(making: &mut Making<'_, '_>, taken: Taken, tolerate: &[&str], wording: &Wording) -> &'static str {
    let said: Vec<&SafeText> = taken.right.iter().map(|(_, feedback)| feedback).filter(|feedback| !feedback.is_empty()).collect();
    let feedback = said.first().map(|feedback| (*feedback).clone()).unwrap_or_default();
    if said.iter().any(|other| **other != feedback) {
        making.lose(tr!("import-lost-feedbacks"));
    }
    let accept: Vec<SafeText> = taken.right.into_iter().flat_map(|(texts, _)| texts).filter(|text| !text.trim().is_empty()).collect();
    let tolerate: Vec<SafeText> = tolerate.iter().map(|name| SafeText::show(name)).collect();
    making.writer.text("field", &SafeText::show(&wording.field));
    making.writer.list("accept", &accept);
    making.writer.list("tolerate", &tolerate);
    making.writer.text("feedback", &feedback);
    making.writer.text("retry", &taken.retry);
    if taken.expect.len() > *EXPECTED.end() {
        making.lose(tr!("import-told-expected", found = taken.expect.len(), most = *EXPECTED.end()));
    }
    for (at, (texts, feedback)) in taken.expect.iter().enumerate() {
        making.writer.table("expect");
        making.writer.name("id", &row(at));
        making.writer.list("accept", texts);
        making.writer.text("feedback", feedback);
    }
    "text-entry"
}
