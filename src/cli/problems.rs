//! Problems of a curriculum as a person reads them: place, excerpt, what is wrong, what to write instead.

use std::io;

use serde_json::{Value, json};

use super::Cx;
use crate::curriculum::{Coverage, Found, Rule, Spoken};
use crate::error::Result;
use crate::i18n::I18n;
use crate::source::Level;
use crate::text::{cut, cut_before, width};
use crate::words::Words;
use crate::{screen, tr};

/// Tells a problem on standard error.
pub(super) fn tell(cx: &mut Cx, found: &Found) {
    let told = text(found, &cx.i18n, screen::columns(&io::stderr()));
    cx.out.talk(&told);
}

/// Shows a problem on standard output, an empty line beneath it.
///
/// # Errors
/// When it cannot be written.
pub(super) fn show(cx: &mut Cx, found: &Found) -> Result<()> {
    let told = text(found, &cx.i18n, screen::columns(&io::stdout()));
    cx.out.prose(&format!("{told}\n"))
}

/// A problem on several lines; of a line of the file that is wider than `columns`, the part around what is meant.
fn text(found: &Found, i18n: &I18n, columns: Option<usize>) -> String {
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
        let mut excerpt = place.excerpt.as_str().to_owned();
        let (mut at, mut long) = (width(&before), width(&meant).max(1));
        if let Some(room) = columns.map(|columns| columns.saturating_sub(number.len() + 5)).filter(|room| width(&excerpt) > *room) {
            // What is meant is seen whole if that can be; of what stands before it, a third of the line at least.
            let lead = cut_before(&before, room.saturating_sub(long + 1).max(room / 3));
            let after: String = place.excerpt.chars().skip(place.column - 1).collect();
            at = width(&lead);
            excerpt = lead + &cut(&after, room - at);
            long = long.min(width(&excerpt) - at);
        }
        lines.push(format!("  {number} | {excerpt}"));
        lines.push(format!("  {} | {}{}", " ".repeat(number.len()), " ".repeat(at), "^".repeat(long)));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Problem;
    use crate::text::SafeText;

    #[test]
    fn on_a_narrow_terminal_what_is_meant_stays_in_view() {
        let line = format!("ask = \"{}colis{}\"", "é".repeat(90), " et la suite".repeat(9));
        let at = line.find("colis").unwrap_or_default();
        let problem = Problem::error("unknown-key", at..at + 5, tr!("diff-none"));
        let found = Found::all(&SafeText::show("a.toml"), &line, [problem]).remove(0);
        let told = |columns| text(&found, &I18n::new("fr"), columns);
        for columns in [30, 79] {
            let lines: Vec<String> = told(Some(columns)).lines().map(str::to_owned).collect();
            assert!(lines.get(1..3).unwrap_or_default().iter().all(|line| width(line) <= columns), "{lines:?}");
            let (shown, marks) = (&lines[1], &lines[2]);
            let under: String = shown.chars().skip(marks.chars().take_while(|one| *one != '^').count()).take(5).collect();
            assert_eq!((under.as_str(), marks.matches('^').count()), ("colis", 5), "{shown}\n{marks}");
        }
        assert!(told(None).lines().nth(1).is_some_and(|shown| shown.ends_with(&line)));
    }
}
