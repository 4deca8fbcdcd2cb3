//! Curricula that nobody meant: shipped units with lines dropped, doubled and swapped, and values that do not belong there. The
//! checker tells of them; whatever passes is played. Nothing panics, and nothing goes on for ever.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use tremplin::activity::{Input, Part, Seed, Show, Step};
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, Shelf, check};
use tremplin::ids::{ModuleId, TryId, UnitId};
use tremplin::learn::{History, Lesson, Outcome, Setting, Try};

use crate::content;

/// How many texts are made; more of them by hand: `MUTATED=5000 cargo test mutated`.
const USUAL: u32 = 60;

const STRANGE: [&str; 16] = [
    "0",
    "-1",
    "9223372036854775807",
    "1",
    "true",
    "false",
    "\"\"",
    "\"a\"",
    "\"{a|b} {\"",
    "\"[[x]] [[@x]] **\"",
    "[]",
    "[\"\"]",
    "{}",
    "1.5",
    "\"x.example\"",
    "\"👩‍👩‍👧‍👦é\\u0301 {é|ü}\"",
];

/// The same numbers for the same seed.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n.max(1)
    }
}

/// `text` with a few accidents.
pub fn mutated(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // One accident is often no mistake yet: then what is wrong is played.
    for _ in 0..[1, 1, 1, 2, 4][dice.below(5)] {
        let at = dice.below(lines.len());
        let key = lines[at].split_once(" = ").map(|(key, _)| key.to_owned());
        match (dice.below(9), key) {
            (0, _) => drop(lines.remove(at)),
            (1, Some(key)) => lines[at] = format!("{key} = {}", STRANGE[dice.below(STRANGE.len())]),
            // The value of the same key elsewhere: ids meet twice, decisions change.
            (2..=7, Some(key)) => {
                let same: Vec<&String> = lines.iter().filter(|line| line.starts_with(&format!("{key} = "))).collect();
                let other = same[dice.below(same.len())].clone();
                lines[at] = other;
            }
            _ => {
                let to = (at + 1 + dice.below(12)).min(lines.len());
                let copy = lines[at..to].to_vec();
                let into = dice.below(lines.len());
                lines.splice(into..into, copy);
            }
        }
        if lines.is_empty() {
            break;
        }
    }
    lines.join("\n")
}

/// Every activity seen, strolled about in, solved and shown solved.
fn played(lesson: &Lesson, dice: &mut Dice) {
    for activity in &lesson.unit.activities {
        let mut state = activity.start(Seed(1));
        for _ in 0..25 {
            let parts = activity.task.parts(&state);
            let controls = Part::all_controls(&parts);
            let input = match (dice.below(6), controls.get(dice.below(controls.len()))) {
                (0, _) | (_, None) => Input::Submit,
                (1, _) => Input::Back,
                (_, Some(control)) if control.role.typed() => Input::Type(control.target.clone(), "é0 a".to_owned()),
                (_, Some(control)) => Input::Pick(control.target.clone()),
            };
            activity.task.input(&mut state, &input);
        }
        let kept = serde_json::to_string(&state).unwrap();
        assert!(activity.task.fits(&serde_json::from_str(&kept).unwrap()), "{}: its own draft is not gone on from: {kept}", activity.id);
        // A simulated program has a button for the page before; elsewhere Back leads there in the end.
        let mut there = state.clone();
        let out = (0..100).any(|_| activity.task.input(&mut there, &Input::Back) == Step::Ignored);
        assert!(out || !activity.task.answers_by_button(), "{}: Back never leads out", activity.id);
        for input in activity.task.solution(&state) {
            activity.task.input(&mut state, &input);
        }
        activity.task.parts(&state);
        activity.task.exhibits();
        activity.task.printed(&state);
        activity.steps();
        match lesson.at(activity.id.clone()).show_solution(&setting()) {
            Outcome::Next(solved, _) => drop(solved.activity().task.parts(solved.state())),
            _ => assert!(activity.solution.is_none() || activity.show == Show::Worked, "{}: no solution", activity.id),
        }
    }
}

fn setting() -> Setting {
    Setting { lang: "fr".to_owned(), face: "linear", took_ms: 0 }
}

/// Something that can be done on the page.
fn any_input(lesson: &Lesson, dice: &mut Dice) -> Input {
    let parts = lesson.activity().task.parts(lesson.state());
    let controls = Part::all_controls(&parts);
    match (dice.below(6), controls.get(dice.below(controls.len()))) {
        (0 | 1, _) | (_, None) => Input::Submit,
        (_, Some(control)) if control.role.typed() => Input::Type(control.target.clone(), "é0 a".to_owned()),
        (_, Some(control)) => Input::Pick(control.target.clone()),
    }
}

fn strolled(mut lesson: Lesson, times: usize, dice: &mut Dice) -> Lesson {
    for _ in 0..times {
        lesson = match lesson.input(&any_input(&lesson, dice), &setting()) {
            Outcome::Next(next, _) => *next,
            Outcome::Ignored | Outcome::Refused(_) | Outcome::End(..) => lesson,
        };
    }
    lesson
}

fn opened(folder: &Path, module: &ModuleId, unit: &UnitId) -> Option<impl Fn(Option<&str>) -> Option<Lesson>> {
    let shelf = Shelf::new(&[folder.to_path_buf()]).unwrap();
    let row = shelf.row(module).unwrap();
    let (module, unit) = (Rc::new(row.module("fr").ok()?), Rc::new(row.unit(unit, "fr").ok()?));
    Some(move |draft: Option<&str>| {
        let run = Try { id: TryId::from_uuid(uuid::Uuid::from_u128(1)), right: 3, of: 5, day: 0, done: false };
        Lesson::open(Rc::clone(&module), Rc::clone(&unit), run, History::default(), draft, BTreeMap::new())
    })
}

/// Where a learner may have stopped in each activity of a sound text.
fn drafts(folder: &Path, module: &ModuleId, unit: &UnitId, dice: &mut Dice) -> Vec<String> {
    let lesson = opened(folder, module, unit).and_then(|open| open(None)).map(|lesson| lesson.begin());
    let way = lesson.iter().flat_map(|lesson| lesson.unit.way().into_iter().map(move |activity| lesson.at(activity.id.clone())));
    way.map(|lesson| strolled(lesson, 3 + dice.below(25), dice).draft()).collect()
}

/// Where `text` gets: whether it was played.
fn tried(folder: &Path, (module, unit): (&ModuleId, &UnitId), drafts: &[String], dice: &mut Dice) -> bool {
    check(&Files::at(folder).unwrap(), BUILT.date()).unwrap();
    let open = opened(folder, module, unit);
    let lesson = open.as_ref().and_then(|open| open(None));
    if let Some(lesson) = &lesson {
        played(&lesson.begin(), dice);
    }
    // What was begun before the text went wrong is gone on with as far as that can be.
    for lesson in open.iter().flat_map(|open| drafts.iter().filter_map(|draft| open(Some(draft)))) {
        let lesson = strolled(lesson, 20, dice);
        lesson.show_solution(&setting());
        strolled(lesson.again(), 5, dice);
        assert!(lesson.go_on() != Outcome::Ignored);
    }
    lesson.is_some()
}

#[test]
fn no_text_that_went_wrong_makes_anything_panic_or_hang() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<String> = Vec::new();
    let examples = [root.join("curricula/scams"), root.join("curricula/email"), root.join("tests/content/valid")];
    for path in examples.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // Units, and no translations: these would open nothing.
        if name.strip_suffix(".toml").is_some_and(|stem| !stem.contains('.') && stem != "module") {
            let text = std::fs::read_to_string(&path).unwrap();
            texts.push(text.split("\n# append: ").next().unwrap().to_owned());
        }
    }
    texts.sort();
    let folder = content::with_unit(&texts[0]);
    let (module, unit) = (ModuleId::new("phone").unwrap(), UnitId::new("unit").unwrap());
    let mut begun = Vec::new();
    for text in &texts {
        std::fs::write(folder.path().join("phone/unit.toml"), text).unwrap();
        begun.push(drafts(folder.path(), &module, &unit, &mut Dice(1)));
    }
    let times = std::env::var("MUTATED").ok().and_then(|n| n.parse().ok()).unwrap_or(USUAL);
    let mut opened = 0;
    for seed in 0..times {
        let mut dice = Dice(u64::from(seed).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let which = dice.below(texts.len());
        let text = mutated(&texts[which], &mut dice);
        std::fs::write(folder.path().join("phone/unit.toml"), &text).unwrap();
        let seen =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| tried(folder.path(), (&module, &unit), &begun[which], &mut dice)));
        opened += u32::from(seen.unwrap_or_else(|_| panic!("seed {seed}:\n{text}")));
    }
    assert!(opened * 10 > times, "hardly any of them is played: {opened} of {times}");
}
