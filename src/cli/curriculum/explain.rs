//! `tremplin curriculum check --explain RULE` and `--rules`: what the check holds, without a curriculum.

use serde_json::{Value, json};

use super::{Cx, problems};
use crate::curriculum::{Example, Excerpt, Group, RULES, Rule};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::source::{Level, nearest};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// All that is known of one rule.
pub(super) fn explain(cx: &mut Cx, id: &str, as_data: bool) -> Result<u8> {
    let Some(rule) = Rule::of(id) else { return Err(unknown(id)) };
    if as_data {
        cx.out.data(&format!("{:#}", data(rule, Example::of(id).as_ref(), &cx.i18n)))?;
    } else {
        cx.out.prose(&text(rule, &cx.i18n))?;
    }
    Ok(0)
}

/// All rules, subject by subject, with what each asks.
pub(super) fn list(cx: &mut Cx, as_data: bool) -> Result<u8> {
    if as_data {
        let examples = Example::all();
        let of = |rule: &Rule| examples.iter().find(|example| example.rule == rule.id);
        let rules: Vec<Value> = RULES.iter().map(|rule| data(rule, of(rule), &cx.i18n)).collect();
        cx.out.data(&format!("{:#}", json!({ "rules": rules })))?;
        return Ok(0);
    }
    let widest = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for (n, group) in Group::ALL.into_iter().enumerate() {
        if n > 0 {
            cx.out.data("")?;
        }
        cx.out.prose(&cx.say(&group.title()))?;
        for rule in RULES.iter().filter(|rule| rule.group == group) {
            let level = cx.say(&problems::level(rule.level));
            cx.out.prose(&format!("  {:widest$}  {level}  {}", rule.id, cx.say(&rule.asks())))?;
        }
    }
    Ok(0)
}

fn unknown(id: &str) -> Error {
    let error = Error::new(Kind::User, tr!("explain-unknown", rule = SafeText::show_line(id)));
    error.hint(match nearest(id, RULES.iter().map(|rule| rule.id)) {
        Some(near) => tr!("explain-near-hint", rule = SafeText::show(near)),
        None => tr!("explain-unknown-hint"),
    })
}

/// A rule on several lines.
fn text(rule: &Rule, i18n: &I18n) -> String {
    let say = |words: &Words| i18n.say(words);
    let weighs = if rule.level == Level::Error { tr!("explain-weighs-error") } else { tr!("explain-weighs-advice") };
    let mut lines = vec![format!("{} [{}]: {}", say(&problems::level(rule.level)), rule.id, say(&rule.group.title()))];
    let mut part = |title: &Words, body: &[String]| {
        lines.extend([String::new(), say(title)]);
        lines.extend(body.iter().map(|line| format!("  {line}").trim_end().to_owned()));
    };
    part(&tr!("explain-asks"), &[say(&rule.asks())]);
    part(&tr!("explain-why"), &[say(&rule.why())]);
    if let Some(example) = Example::of(rule.id) {
        for excerpt in &example.wrong {
            part(&tr!("explain-wrong", file = file(excerpt)), &shown(excerpt));
        }
        for excerpt in &example.right {
            part(&tr!("explain-right", file = file(excerpt)), &shown(excerpt));
        }
    }
    part(&tr!("explain-mend"), &[say(&rule.mend()), say(&weighs)]);
    lines.join("\n")
}

/// The file's own name, without its folders.
fn file(excerpt: &Excerpt) -> SafeText {
    SafeText::show(excerpt.file.rsplit('/').next().unwrap_or(excerpt.file))
}

/// The lines of an example, set apart from what is said of them.
fn shown(excerpt: &Excerpt) -> Vec<String> {
    excerpt.text.lines().map(|line| format!("| {line}")).collect()
}

/// A rule as data, with stable keys.
fn data(rule: &Rule, example: Option<&Example>, i18n: &I18n) -> Value {
    let side = |excerpts: Option<&Vec<Excerpt>>| -> Vec<Value> {
        excerpts.into_iter().flatten().map(|excerpt| json!({ "file": excerpt.file, "text": excerpt.text })).collect()
    };
    json!({
        "rule": rule.id,
        "level": problems::level_name(rule.level),
        "group": rule.group.name(),
        "asks": i18n.say(&rule.asks()),
        "why": i18n.say(&rule.why()),
        "mend": i18n.say(&rule.mend()),
        "wrong": side(example.map(|example| &example.wrong)),
        "right": side(example.map(|example| &example.right)),
    })
}
