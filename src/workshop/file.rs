//! A plan as a file that can be handed on: TOML, as trainers know it. It names nobody.

use std::fmt::Write;

use super::days::{day, hour};
use crate::ids::{ModuleId, UnitId};
use crate::record::{How, Level, Moment, Plan, PlanStep, StepWhat};
use crate::source::{Fields, Problem, Reading, parse};

/// Most steps.
const STEPS: usize = 60;

const STEP_NAMES: [&str; 8] = ["welcome", "ice-breaker", "confidence", "form", "unit", "pause", "own", "close"];
const MOMENTS: [Moment; 2] = [Moment::Opening, Moment::Closing];

/// The plan in `text`; none, and every mistake in it, where it cannot be held to be one.
///
/// # Errors
/// The mistakes, in the order of the file.
pub fn read_plan(text: &str) -> Result<Plan, Vec<Problem>> {
    let (table, mut problems) = parse(text);
    let reading = Reading::source();
    let plan = plan(&Fields::new(&table, "plan", &reading));
    problems.extend(reading.finish().0);
    problems.sort_by_key(|problem| problem.span.start);
    if problems.is_empty() { Ok(plan) } else { Err(problems) }
}

fn plan(f: &Fields<'_>) -> Plan {
    let words = |key: &'static str| f.maybe_plain(key).map(|text| text.to_string()).unwrap_or_default();
    let written = f.maybe_plain("day").filter(|text| !text.is_empty());
    if let Some(text) = written.as_ref().filter(|text| day(text).is_none()) {
        f.tell(Problem::error("bad-date", f.span_of("day"), tr!("check-bad-date", key = text)).fix(tr!("check-bad-date-fix")));
    }
    let start = f.maybe_plain("start").filter(|text| !text.is_empty());
    if let Some(text) = start.as_ref().filter(|text| hour(text).is_none()) {
        f.tell(Problem::error("bad-hour", f.span_of("start"), tr!("check-bad-hour", key = text)).fix(tr!("check-bad-hour-fix")));
    }
    let level = f.maybe_word("level", &Level::ALL.map(Level::name));
    Plan {
        title: f.plain_text("title").to_string(),
        day: written.map(|text| text.to_string()),
        start: start.map(|text| text.to_string()),
        series: None,
        minutes: whole(f, "minutes", 5, 600),
        level: Level::ALL.into_iter().find(|one| Some(one.name()) == level).unwrap_or_default(),
        place: words("place"),
        group: words("group"),
        laptops: f.maybe_whole("laptops", 0, 99).and_then(|n| n.try_into().ok()).unwrap_or_default(),
        steps: f.tables("step", 0, STEPS).iter().filter_map(|(_, f)| step(f)).collect(),
        material: f.plain_texts("material").iter().map(ToString::to_string).collect(),
    }
}

/// A number that cannot be left out.
fn whole(f: &Fields<'_>, key: &'static str, least: i64, most: i64) -> u16 {
    if !f.has(key) {
        f.missing(key);
    }
    f.maybe_whole(key, least, most).and_then(|n| n.try_into().ok()).unwrap_or_default()
}

fn step(f: &Fields<'_>) -> Option<PlanStep> {
    let minutes = whole(f, "minutes", 1, 240);
    let note = f.maybe_plain("note").map(|text| text.to_string()).unwrap_or_default();
    let module = || ModuleId::from(&f.slug("module"));
    let moment = || {
        let word = f.word("moment", &MOMENTS.map(Moment::name));
        MOMENTS.into_iter().find(|one| Some(one.name()) == word).unwrap_or(Moment::Opening)
    };
    let what = match f.word("what", &STEP_NAMES)? {
        "welcome" => StepWhat::Welcome,
        "ice-breaker" => StepWhat::IceBreaker { id: f.slug("which") },
        "confidence" => StepWhat::Confidence { module: module(), moment: moment() },
        "form" => StepWhat::Form { module: module(), moment: moment() },
        "unit" => {
            let how = f.maybe_word("how", &How::ALL.map(How::name));
            let how = How::ALL.into_iter().find(|one| Some(one.name()) == how).unwrap_or_default();
            StepWhat::Unit { module: module(), unit: UnitId::from(&f.slug("unit")), how }
        }
        "pause" => StepWhat::Pause,
        "own" => StepWhat::Own,
        _ => StepWhat::Close,
    };
    Some(PlanStep { minutes, what, note })
}

/// The plan as such a file. Its series is left out: whoever takes it over plans their own.
pub fn write_plan(plan: &Plan) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: &str| {
        // Writing into a text cannot fail.
        let _ = writeln!(out, "{key} = {value}");
    };
    line("title", &quoted(&plan.title));
    if let Some(day) = &plan.day {
        line("day", &quoted(day));
    }
    if let Some(start) = &plan.start {
        line("start", &quoted(start));
    }
    line("minutes", &plan.minutes.to_string());
    line("level", &quoted(plan.level.name()));
    for (key, text) in [("place", &plan.place), ("group", &plan.group)] {
        if !text.is_empty() {
            line(key, &quoted(text));
        }
    }
    line("laptops", &plan.laptops.to_string());
    if !plan.material.is_empty() {
        let all: Vec<String> = plan.material.iter().map(|text| quoted(text)).collect();
        line("material", &format!("[{}]", all.join(", ")));
    }
    for (at, step) in plan.steps.iter().enumerate() {
        out.push_str(&written_step(at + 1, step));
    }
    out
}

fn written_step(number: usize, step: &PlanStep) -> String {
    let mut lines = vec![("id", quoted(&format!("step-{number}")))];
    let (name, rest) = match &step.what {
        StepWhat::Welcome => ("welcome", vec![]),
        StepWhat::IceBreaker { id } => ("ice-breaker", vec![("which", quoted(id.as_str()))]),
        StepWhat::Confidence { module, moment } => {
            ("confidence", vec![("module", quoted(module.as_str())), ("moment", quoted(moment.name()))])
        }
        StepWhat::Form { module, moment } => ("form", vec![("module", quoted(module.as_str())), ("moment", quoted(moment.name()))]),
        StepWhat::Unit { module, unit, how } => {
            ("unit", vec![("module", quoted(module.as_str())), ("unit", quoted(unit.as_str())), ("how", quoted(how.name()))])
        }
        StepWhat::Pause => ("pause", vec![]),
        StepWhat::Own => ("own", vec![]),
        StepWhat::Close => ("close", vec![]),
    };
    lines.push(("what", quoted(name)));
    lines.extend(rest);
    lines.push(("minutes", step.minutes.to_string()));
    if !step.note.is_empty() {
        lines.push(("note", quoted(&step.note)));
    }
    let lines: Vec<String> = lines.into_iter().map(|(key, value)| format!("{key} = {value}")).collect();
    format!("\n[[step]]\n{}\n", lines.join("\n"))
}

/// A text as TOML quotes it: the escapes of JSON are among TOML's, but for the letter that JSON leaves bare.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::ids::Slug;

    fn slug() -> impl Strategy<Value = Slug> {
        "[a-z][a-z0-9-]{0,8}".prop_map(|text| Slug::new(&text).unwrap())
    }

    /// Words as people type them: accents, quotes, what TOML itself is written with; no blank at their ends.
    fn words() -> impl Strategy<Value = String> {
        "([a-zé\"'\\\\#\\]=][a-zé\"'\\\\#\\]=\\n ]{0,12}[a-zé\"'\\\\#\\]=])?"
    }

    fn a_step() -> impl Strategy<Value = PlanStep> {
        let module = || slug().prop_map(|id| ModuleId::from(&id));
        let moment = || prop_oneof![Just(Moment::Opening), Just(Moment::Closing)];
        let what = prop_oneof![
            Just(StepWhat::Welcome),
            Just(StepWhat::Pause),
            Just(StepWhat::Own),
            Just(StepWhat::Close),
            slug().prop_map(|id| StepWhat::IceBreaker { id }),
            (module(), moment()).prop_map(|(module, moment)| StepWhat::Confidence { module, moment }),
            (module(), moment()).prop_map(|(module, moment)| StepWhat::Form { module, moment }),
            (module(), slug(), 0..3_usize).prop_map(|(module, unit, how)| StepWhat::Unit {
                module,
                unit: UnitId::from(&unit),
                how: How::ALL[how]
            }),
        ];
        (1..=240_u16, what, words()).prop_map(|(minutes, what, note)| PlanStep { minutes, what, note })
    }

    proptest! {
        #[test]
        fn a_plan_handed_on_is_the_same_plan(
            title in words().prop_map(|words| format!("T{words}")),
            day in proptest::option::of(Just("2026-12-01".to_owned())),
            start in proptest::option::of(Just("14:00".to_owned())),
            minutes in 5..=600_u16,
            steps in prop::collection::vec(a_step(), 0..8),
            material in prop::collection::vec(words().prop_map(|words| format!("M{words}")), 0..3),
        ) {
            let plan = Plan { title, day, start, minutes, steps, material, laptops: 8, ..Plan::default() };
            prop_assert_eq!(read_plan(&write_plan(&plan)), Ok(plan));
        }
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        let text = "title = \"Un\"\nday = \"mardi\"\nstart = \"9h\"\n[[step]]\nid = \"a\"\nwhat = \"dance\"\n";
        let rules: Vec<&str> = read_plan(text).unwrap_err().iter().map(|problem| problem.rule).collect();
        assert_eq!(rules.len(), 5, "{rules:?}");
        for rule in ["bad-date", "bad-hour", "unknown-word", "missing-key"] {
            assert!(rules.contains(&rule), "{rules:?}");
        }
    }
}
