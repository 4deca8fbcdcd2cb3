//! Problems of a curriculum as a person reads them: place, excerpt, what is wrong, what to write instead.

use serde_json::{Value, json};

use crate::curriculum::{Coverage, Found, Rule, Spoken};
use crate::i18n::I18n;
use crate::source::Level;
use crate::text::width;
use crate::tr;
use crate::words::Words;

/// A problem on several lines.
pub(super) fn text(found: &Found, i18n: &I18n) -> String {
    let problem = &found.problem;
    let place = &found.place;
    let mut lines = vec![format!(
        "{}:{}:{}: {} [{}]: {}",
        found.file.as_str(),
        place.line,
        place.column,
        i18n.say(&level(problem.level)),
        problem.rule,
        i18n.say(&problem.cause)
    )];
    if !place.excerpt.trim().is_empty() {
        let number = place.line.to_string();
        let before: String = place.excerpt.chars().take(place.column - 1).collect();
        let meant: String = place.excerpt.chars().skip(place.column - 1).take(place.length).collect();
        lines.push(format!("  {number} | {}", place.excerpt.as_str()));
        lines.push(format!("  {} | {}{}", " ".repeat(number.len()), " ".repeat(width(&before)), "^".repeat(width(&meant).max(1))));
    }
    if let Some(fix) = found.fix() {
        lines.push(format!("  = {}", i18n.say(&fix)));
    }
    lines.join("\n")
}

/// The word for a level.
pub(super) fn level(level: Level) -> Words {
    match level {
        Level::Error => tr!("level-error"),
        Level::Advice => tr!("level-advice"),
    }
}

/// A level as data.
pub(super) const fn level_name(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Advice => "advice",
    }
}

/// A problem as data, with stable keys.
pub(super) fn data(found: &Found, i18n: &I18n) -> Value {
    let problem = &found.problem;
    json!({
        "file": found.file.as_str(),
        "line": found.place.line,
        "column": found.place.column,
        "excerpt": found.place.excerpt.as_str(),
        "level": level_name(problem.level),
        "rule": problem.rule,
        "message": i18n.say(&problem.cause),
        "fix": found.fix().map(|fix| i18n.say(&fix)),
        "why": Rule::of(problem.rule).map(|rule| i18n.say(&rule.why())),
    })
}

/// How much of a file is translated.
pub(super) fn coverage(row: &Coverage) -> Value {
    json!({ "file": row.file.as_str(), "lang": row.lang, "fresh": row.fresh, "all": row.all, "words_left": row.words_left,
            "status": row.status.as_str() })
}

/// How much is translated into one language, all files together.
pub(super) fn spoken(one: &Spoken) -> Value {
    json!({ "lang": one.lang, "fresh": one.fresh, "all": one.all, "files": one.files, "reread": one.reread })
}
