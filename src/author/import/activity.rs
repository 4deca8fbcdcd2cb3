//! One question as one activity, and what our kinds cannot hold of it.

use super::ids::row;
use super::writer::Writer;
use super::{Wording, typed};
use crate::activity::{BINS, OPTIONS, PAIRS, POLLED, THINGS};
use crate::exchange::question::{Answer, Form, Loss, Pair, Question, Weight};
use crate::ids::{ActivityId, is_slug};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// How a tag names an idea.
const IDEA: &str = "idea:";

/// An activity under way.
pub(super) struct Making<'m, 'w> {
    pub(super) writer: &'m mut Writer<'w>,
    line: usize,
    losses: Vec<Loss>,
}

impl Making<'_, '_> {
    /// Tells of what cannot be held, once.
    pub(super) fn lose(&mut self, what: Words) {
        let loss = Loss { line: self.line, what };
        if !self.losses.contains(&loss) {
            self.losses.push(loss);
        }
    }
}

/// What stands at the top of every activity.
struct Head {
    id: ActivityId,
    text: SafeText,
    general: SafeText,
    idea: Option<String>,
}

/// Writes the activity; gives its kind, and what is lost.
pub(super) fn write(writer: &mut Writer<'_>, id: &ActivityId, question: Question, wording: &Wording) -> (&'static str, Vec<Loss>) {
    let mut making = Making { writer, line: question.line, losses: question.losses };
    let idea = question.tags.iter().find_map(|tag| tag.strip_prefix(IDEA)).filter(|idea| is_slug(idea)).map(str::to_owned);
    for tag in question.tags.iter().filter(|tag| tag.strip_prefix(IDEA) != idea.as_deref() || idea.is_none()) {
        making.lose(tr!("import-lost-tag", name = tag));
    }
    if question.text.contains("[[") {
        making.lose(tr!("import-told-brackets"));
    }
    // Many write the question where its name belongs, and nothing after it.
    let text = if question.text.is_empty() { question.name.clone() } else { question.text };
    let head = Head { id: id.clone(), text, general: question.general, idea };
    let kind = match question.form {
        Form::One(answers) => one(&mut making, &head, &answers),
        Form::Several(answers) => several(&mut making, &head, &answers),
        Form::TrueFalse { right, when_right, when_wrong } => {
            let said = |sentence: bool| if sentence == right { when_right.clone() } else { when_wrong.clone() };
            let [yes, no] = &wording.sentence;
            let option = |text: &str, sentence: bool| Answer {
                text: SafeText::show(text),
                weight: if sentence == right { Weight::RIGHT } else { Weight::NONE },
                feedback: said(sentence),
            };
            options(&mut making, &head, "choice", &[option(yes, true), option(no, false)], false)
        }
        Form::Short(answers) => {
            making.head(&head, "text-entry", true);
            typed::short(&mut making, &answers, wording)
        }
        Form::Number(wanted) => {
            making.head(&head, "text-entry", true);
            typed::number(&mut making, &wanted, wording)
        }
        Form::Match(pairs) => matched(&mut making, &head, &pairs),
        Form::Essay => {
            making.head(&head, "discuss", false);
            making.writer.list("expect", &[]);
            making.writer.text("close", &head.general);
            "discuss"
        }
        Form::Description => {
            making.writer.activity();
            making.writer.name("id", id.as_str());
            making.writer.name("kind", "read");
            making.writer.text("title", &question.name);
            making.writer.text("text", &head.text);
            "read"
        }
    };
    (kind, making.losses)
}

impl Making<'_, '_> {
    fn head(&mut self, head: &Head, kind: &'static str, scored: bool) {
        self.writer.activity();
        self.writer.name("id", head.id.as_str());
        self.writer.name("kind", kind);
        if scored {
            match &head.idea {
                Some(idea) => self.writer.name("idea", idea),
                None => self.writer.todo("idea"),
            }
        }
        self.writer.text("ask", &head.text);
        if scored {
            self.writer.text("solution", &head.general);
        }
    }
}

fn one(making: &mut Making<'_, '_>, head: &Head, answers: &[Answer]) -> &'static str {
    let whole = answers.iter().filter(|answer| answer.weight >= Weight::RIGHT).count();
    if answers.iter().any(|answer| answer.weight.counts() && answer.weight < Weight::RIGHT) {
        making.lose(tr!("import-lost-partial"));
    }
    // Only what is wholly right is right here.
    let judged: Vec<Answer> = answers
        .iter()
        .map(|answer| Answer { weight: if answer.weight >= Weight::RIGHT { Weight::RIGHT } else { Weight::NONE }, ..answer.clone() })
        .collect();
    match whole {
        0 => poll(making, head, answers),
        1 => options(making, head, "choice", &judged, true),
        _ => {
            making.lose(tr!("import-told-any"));
            options(making, head, "choices", &judged, true)
        }
    }
}

fn several(making: &mut Making<'_, '_>, head: &Head, answers: &[Answer]) -> &'static str {
    let mut right: Vec<Weight> = answers.iter().map(|answer| answer.weight).filter(|weight| weight.counts()).collect();
    right.dedup();
    if right.len() > 1 || answers.iter().any(|answer| answer.weight < Weight::NONE) {
        making.lose(tr!("import-lost-weights"));
    }
    match answers.iter().filter(|answer| answer.weight.counts()).count() {
        0 => poll(making, head, answers),
        1 => options(making, head, "choice", answers, true),
        _ => options(making, head, "choices", answers, true),
    }
}

fn options(making: &mut Making<'_, '_>, head: &Head, kind: &'static str, answers: &[Answer], mix: bool) -> &'static str {
    if answers.len() > *OPTIONS.end() {
        making.lose(tr!("import-told-options", found = answers.len(), most = *OPTIONS.end()));
    }
    let right = answers.iter().filter(|answer| answer.weight.counts()).count();
    if kind == "choices" && right == answers.len() {
        making.lose(tr!("import-told-all-right"));
    }
    making.head(head, kind, true);
    // Moodle mixes options, so that many write the right one first.
    if mix && answers.iter().take(right).all(|answer| answer.weight.counts()) {
        making.lose(tr!("import-told-mixed"));
        making.writer.flag("shuffle");
    }
    for (at, answer) in answers.iter().enumerate() {
        making.writer.table("option");
        making.writer.name("id", &row(at));
        if answer.weight.counts() {
            making.writer.flag("right");
        }
        making.writer.text("text", &answer.text);
        making.writer.text("feedback", &answer.feedback);
    }
    kind
}

/// A question without a right answer.
fn poll(making: &mut Making<'_, '_>, head: &Head, answers: &[Answer]) -> &'static str {
    making.lose(tr!("import-told-no-right"));
    if answers.len() > *POLLED.end() {
        making.lose(tr!("import-told-options", found = answers.len(), most = *POLLED.end()));
    }
    making.head(head, "poll", false);
    making.writer.maybe("solution", &head.general);
    for (at, answer) in answers.iter().enumerate() {
        making.writer.table("option");
        making.writer.name("id", &row(at));
        making.writer.text("text", &answer.text);
        making.writer.maybe("feedback", &answer.feedback);
    }
    "poll"
}

fn matched(making: &mut Making<'_, '_>, head: &Head, pairs: &[Pair]) -> &'static str {
    for pair in pairs.iter().filter(|pair| pair.left.is_empty()) {
        making.lose(tr!("import-lost-decoy", text = &pair.right));
    }
    let pairs: Vec<&Pair> = pairs.iter().filter(|pair| !pair.left.is_empty()).collect();
    let mut boxes: Vec<&SafeText> = Vec::new();
    for pair in &pairs {
        if !boxes.contains(&&pair.right) {
            boxes.push(&pair.right);
        }
    }
    if boxes.len() < pairs.len() && BINS.contains(&boxes.len()) && THINGS.contains(&pairs.len()) {
        return sorted(making, head, &pairs, &boxes);
    }
    if boxes.len() < pairs.len() {
        making.lose(tr!("import-told-same-right"));
    }
    if pairs.len() > *PAIRS.end() {
        making.lose(tr!("import-told-pairs", found = pairs.len(), most = *PAIRS.end()));
    }
    making.head(head, "match", true);
    for (at, pair) in pairs.iter().enumerate() {
        making.writer.table("pair");
        making.writer.name("id", &row(at));
        making.writer.text("left", &pair.left);
        making.writer.text("right", &pair.right);
        making.writer.text("feedback", &pair.feedback);
    }
    "match"
}

/// Where several go with the same, it is a box for each.
fn sorted(making: &mut Making<'_, '_>, head: &Head, pairs: &[&Pair], boxes: &[&SafeText]) -> &'static str {
    let name = |at: usize| format!("box-{}", row(at));
    making.head(head, "sort", true);
    for (at, text) in boxes.iter().enumerate() {
        making.writer.table("bin");
        making.writer.name("id", &name(at));
        making.writer.text("text", text);
    }
    for (at, pair) in pairs.iter().enumerate() {
        making.writer.table("thing");
        making.writer.name("id", &row(at));
        making.writer.text("text", &pair.left);
        making.writer.name("bin", &name(boxes.iter().position(|text| **text == pair.right).unwrap_or(0)));
        making.writer.text("feedback", &pair.feedback);
    }
    "sort"
}
