//! A question as GIFT: every sign escaped, nothing that only a tolerant reader would take.

use super::escape::escape;
use crate::exchange::html::{from_markup, needs_markup};
use crate::exchange::question::{Answer, Form, Pair, Question, Range, Wanted, Weight};
use crate::text::SafeText;
use crate::text::markup::{self, Look};
use crate::tr;
use crate::words::Words;

/// The heading under which the questions that follow stand.
pub fn heading(name: &str) -> String {
    format!("$CATEGORY: {}\n\n", SafeText::show_line(name))
}

/// The question, with the blank line that ends it.
///
/// # Errors
/// What of it GIFT cannot hold.
pub fn write(question: &Question) -> Result<String, Words> {
    let writer = Writer { html: rich(question).iter().any(|text| needs_markup(text) || text.contains("->")) };
    let answers = writer.answers(question)?;
    let mut out = labels(question);
    if !question.name.is_empty() {
        out.push_str(&["::", &escape(&SafeText::show_line(&question.name)), "::"].concat());
    }
    let text = writer.rich(&question.text);
    if writer.html && !text.starts_with("[html]") {
        out.push_str("[html]");
    }
    out.push_str(&text);
    out.push_str(&answers);
    out.push_str("\n\n");
    Ok(out)
}

/// The comment in which Moodle keeps names and tags.
fn labels(question: &Question) -> String {
    let bare = |text: &SafeText| SafeText::show_line(text).replace(['[', ']'], " ");
    let id = (!question.id.is_empty()).then(|| format!("[id:{}]", bare(&question.id)));
    let all: Vec<String> = id.into_iter().chain(question.tags.iter().map(|tag| format!("[tag:{}]", bare(tag)))).collect();
    if all.is_empty() { String::new() } else { format!("// {}\n", all.join(" ")) }
}

/// The texts of a question that may hold markup.
fn rich(question: &Question) -> Vec<&SafeText> {
    let mut texts = vec![&question.text, &question.general];
    match &question.form {
        Form::One(answers) | Form::Several(answers) => texts.extend(answers.iter().flat_map(|answer| [&answer.text, &answer.feedback])),
        Form::Short(answers) => texts.extend(answers.iter().map(|answer| &answer.feedback)),
        Form::Number(wanted) => texts.extend(wanted.iter().map(|wanted| &wanted.feedback)),
        Form::Match(pairs) => texts.extend(pairs.iter().map(|pair| &pair.left)),
        Form::TrueFalse { when_right, when_wrong, .. } => texts.extend([when_right, when_wrong]),
        Form::Essay | Form::Description => {}
    }
    texts
}

struct Writer {
    /// Whether the texts of the question are web markup.
    html: bool,
}

impl Writer {
    fn rich(&self, text: &str) -> String {
        let (written, prefix) = if self.html {
            let html = from_markup(text);
            // One paragraph is a text like any other.
            let bare = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>")).filter(|bare| !bare.contains("<p>"));
            (bare.filter(|bare| !bare.contains("</p>")).unwrap_or(&html).to_owned(), "[html]")
        } else {
            (shown(text), "[moodle]")
        };
        // What begins like the name of a format, or like a comment, must not be taken for one.
        let prefix = if written.starts_with('[') || written.starts_with("//") { prefix } else { "" };
        format!("{prefix}{}", escape(&written))
    }

    fn feedback(&self, text: &str) -> String {
        if text.is_empty() { String::new() } else { format!("#{}", self.rich(text)) }
    }

    fn answers(&self, question: &Question) -> Result<String, Words> {
        let lines: Vec<String> = match &question.form {
            Form::Description if question.text.is_empty() => return Err(tr!("export-no-text")),
            Form::Description if !question.general.is_empty() => return Err(tr!("export-general")),
            Form::Description => return Ok(String::new()),
            Form::Essay => Vec::new(),
            Form::TrueFalse { right, when_right, when_wrong } => vec![self.true_false(*right, when_right, when_wrong)],
            Form::One(answers) => self.one(answers)?,
            Form::Several(answers) => self.several(answers)?,
            Form::Short(answers) => self.short(answers)?,
            Form::Number(wanted) => self.numbers(wanted)?,
            Form::Match(pairs) => self.pairs(pairs)?,
        };
        let general = (!question.general.is_empty()).then(|| format!("####{}", self.rich(&question.general)));
        let all: Vec<String> = lines.into_iter().chain(general).collect();
        let air = if question.text.is_empty() { "" } else { " " };
        // True and false stand right behind the brace, as every reader expects them.
        Ok(match (&question.form, all.is_empty()) {
            (_, true) => format!("{air}{{}}"),
            (Form::TrueFalse { .. } | Form::Number(_), _) => format!("{air}{{{}\n}}", all.join("\n\t")),
            _ => format!("{air}{{\n\t{}\n}}", all.join("\n\t")),
        })
    }

    fn true_false(&self, right: bool, when_right: &str, when_wrong: &str) -> String {
        let wrong = if when_wrong.is_empty() && !when_right.is_empty() { "#".to_owned() } else { self.feedback(when_wrong) };
        format!("{}{wrong}{}", if right { "TRUE" } else { "FALSE" }, self.feedback(when_right))
    }

    /// One answer behind its sign. A text that looks like a weight has one before it.
    fn answer(&self, sign: char, told: Option<Weight>, text: &str, feedback: &str) -> String {
        let weight = told.or_else(|| text.starts_with('%').then_some(if sign == '=' { Weight::RIGHT } else { Weight::NONE }));
        let weight = weight.map(|weight| format!("%{}%", weight.percent())).unwrap_or_default();
        format!("{sign}{weight}{text}{}", self.feedback(feedback))
    }

    fn one(&self, answers: &[Answer]) -> Result<Vec<String>, Words> {
        all_there(answers)?;
        let right = answers.iter().filter(|answer| answer.weight == Weight::RIGHT).count();
        if right == 0 || right == answers.len() {
            return Err(tr!("export-no-right"));
        }
        let one = |answer: &Answer| {
            let sign = if answer.weight == Weight::RIGHT { '=' } else { '~' };
            let told = Some(answer.weight).filter(|weight| ![Weight::RIGHT, Weight::NONE].contains(weight));
            self.answer(sign, told, &self.rich(&answer.text), &answer.feedback)
        };
        Ok(answers.iter().map(one).collect())
    }

    fn several(&self, answers: &[Answer]) -> Result<Vec<String>, Words> {
        all_there(answers)?;
        let one = |answer: &Answer| {
            let told = Some(answer.weight).filter(|weight| *weight != Weight::NONE);
            self.answer('~', told, &self.rich(&answer.text), &answer.feedback)
        };
        Ok(answers.iter().map(one).collect())
    }

    fn short(&self, answers: &[Answer]) -> Result<Vec<String>, Words> {
        all_there(answers)?;
        if answers.iter().any(|answer| answer.text.contains("->") || answer.feedback.contains("->")) {
            return Err(tr!("export-arrow"));
        }
        let one = |answer: &Answer| {
            let told = Some(answer.weight).filter(|weight| *weight != Weight::RIGHT);
            self.answer('=', told, &escape(&answer.text), &answer.feedback)
        };
        Ok(answers.iter().map(one).collect())
    }

    fn numbers(&self, wanted: &[Wanted]) -> Result<Vec<String>, Words> {
        if let [Wanted { range, weight: Weight::RIGHT, feedback }] = wanted
            && feedback.is_empty()
            && *range != Range::Any
        {
            return Ok(vec![format!("#{}", range.written())]);
        }
        let mut lines = vec!["#".to_owned()];
        for (at, one) in wanted.iter().enumerate() {
            let last = at + 1 == wanted.len() && at > 0;
            lines.push(match (&one.range, one.weight) {
                (Range::Any, Weight::NONE) if last && !one.feedback.is_empty() => format!("~{}", self.feedback(&one.feedback)),
                (Range::Any, _) => return Err(tr!("export-any-number")),
                (range, weight) => {
                    self.answer('=', Some(weight).filter(|weight| *weight != Weight::RIGHT), &range.written(), &one.feedback)
                }
            });
        }
        if lines.len() < 2 { Err(tr!("export-no-right")) } else { Ok(lines) }
    }

    fn pairs(&self, pairs: &[Pair]) -> Result<Vec<String>, Words> {
        if pairs.is_empty() || pairs.iter().any(|pair| pair.right.is_empty()) {
            return Err(tr!("export-empty-answer"));
        }
        Ok(pairs.iter().map(|pair| format!("={} -> {}", self.rich(&pair.left), escape(&pair.right))).collect())
    }
}

fn all_there(answers: &[Answer]) -> Result<(), Words> {
    let there = !answers.is_empty() && answers.iter().all(|answer| !answer.text.is_empty());
    if there { Ok(()) } else { Err(tr!("export-empty-answer")) }
}

/// A text without the marks of the glossary and of contacts: what they show is text.
fn shown(text: &str) -> String {
    let line = |line: &str| -> String {
        markup::runs(line).into_iter().map(|run| if run.look == Look::Strong { format!("**{}**", run.text) } else { run.text }).collect()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
