//! How time and memory grow with what there is, from 1 time to 100 times: `cargo bench --bench growth`. Each figure is of a process of
//! its own, so that its memory is its own; nothing is asserted here. Memory is told by Linux alone.
//!
//! A straight line costs 10 times as much for 10 times as much: the last column is what 100 times as much costs, for each piece.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, clippy::cast_possible_truncation, missing_docs)]

mod people;
mod thousand;

use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};

use people::answer;
use tempfile::TempDir;
use tremplin::activity::{Part, Seed, Tone};
use tremplin::app::{FaceEffect, Gesture, Kit, Scene, SignAsk};
use tremplin::clock::{Machine, World};
use tremplin::curriculum::Shelf;
use tremplin::i18n::I18n;
use tremplin::ids::{LearnerId, ModuleId, TryId, UnitId};
use tremplin::journal::Journal;
use tremplin::learn::Page;
use tremplin::learn::figures::Period;
use tremplin::learn::figures::disclosure::Audience;
use tremplin::lock::Costs;
use tremplin::record::Record;
use tremplin::screen::Scenario;
use tremplin::words::{self, Words};

/// What is measured, and how many pieces 1 time is.
const POINTS: [(&str, usize); 9] = [
    ("activities read", 100),
    ("answers marked", 1_000),
    ("answers appended, each on disk", 10),
    ("journal opened, one person resumed", 1_000),
    ("events merged", 1_000),
    ("report of answers", 1_000),
    ("badges signed", 10),
    ("paragraphs of a page laid out", 10),
    ("key on such a page", 10),
];

fn world() -> Rc<dyn World> {
    Rc::new(Machine::new())
}

/// A journal of so many answers, fifty a person, and the first of them.
fn journal(folder: &Path, answers: usize) -> LearnerId {
    let mut journal = Journal::open(folder, world()).unwrap();
    let mut first = None;
    for (n, from) in (0..answers).step_by(50).enumerate() {
        let person = journal.fresh_learner();
        let of_try = TryId::from_uuid(person.uuid());
        let mut records = vec![Record::LearnerAdded { nickname: format!("Hirondelle {n}") }];
        records.extend((from..answers.min(from + 50)).map(|n| answer(of_try, n)));
        journal.append(Some(person), &records, None).unwrap();
        first.get_or_insert(person);
    }
    journal.close().unwrap();
    first.unwrap()
}

fn kit(folder: &Path) -> Kit {
    let mut kit = Kit::open(world(), folder.to_path_buf(), Shelf::new(&[]).unwrap(), I18n::new("fr")).unwrap();
    // What a hash costs is not what grows.
    kit.costs = Costs::CHEAP;
    kit.choose_with("quatre mots sans lien").unwrap();
    kit
}

/// A page of so many paragraphs.
struct Long(usize);

impl Scene for Long {
    fn act(&mut self, _: Gesture) -> Vec<FaceEffect> {
        Vec::new()
    }

    fn page(&self) -> Page {
        let text = "Avant de répondre, posez le téléphone. **Personne de sérieux** ne presse quelqu'un au bout du fil.";
        let parts = (0..self.0).flat_map(|_| [Part::Text(Tone::Plain, Words::Text(tremplin::text::SafeText::show_line(text))), Part::Gap]);
        Page { parts: parts.collect(), ..Page::new("long", words::msg("answer")) }
    }

    fn say(&self, words: &Words) -> String {
        I18n::new("fr").say(words)
    }
}

/// Makes ready what `what` needs, and measures it.
fn measured(what: &str, n: usize) -> Duration {
    let folder = TempDir::new().unwrap();
    match what {
        "activities read" => {
            // Eight a unit.
            let there = thousand::of_units(n.div_ceil(8));
            timed(|| {
                let shelf = Shelf::new(&[there.path().to_path_buf()]).unwrap();
                let mut read = 0;
                for row in shelf.rows().iter().filter(|row| row.folder().is_some()) {
                    for head in row.module("fr").unwrap().units {
                        read += row.unit(&head.id, "fr").unwrap().activities.len();
                    }
                }
                assert!(read >= n);
            })
        }
        "answers marked" => {
            let shelf = Shelf::new(&[]).unwrap();
            let unit = shelf.row(&ModuleId::new("scams").unwrap()).unwrap().unit(&UnitId::new("parcel-sms").unwrap(), "fr").unwrap();
            let scored: Vec<_> = unit.activities.iter().filter(|activity| activity.task.scored()).collect();
            timed(|| {
                for (activity, at) in scored.iter().cycle().zip(0..n) {
                    let mut state = activity.task.start(Seed::of(&at.to_string()), false);
                    activity.task.solve(&mut state);
                }
            })
        }
        "answers appended, each on disk" => {
            let mut journal = Journal::open(folder.path(), world()).unwrap();
            let person = journal.fresh_learner();
            journal.append(Some(person), &[Record::LearnerAdded { nickname: "Rosa".to_owned() }], None).unwrap();
            timed(|| {
                for at in 0..n {
                    journal.append(Some(person), &[answer(TryId::from_uuid(person.uuid()), at)], None).unwrap();
                }
            })
        }
        "journal opened, one person resumed" => {
            let person = journal(folder.path(), n);
            timed(|| {
                let journal = Journal::open(folder.path(), world()).unwrap();
                assert_eq!(journal.learner_named("Hirondelle 0").unwrap(), Some(person));
                drop(journal.standings(person).unwrap());
            })
        }
        "events merged" => {
            let (there, file) = (TempDir::new().unwrap(), folder.path().join("all.tremplin"));
            journal(there.path(), n);
            kit(there.path()).export_to(&file, None).unwrap();
            let mut kit = kit(folder.path());
            timed(|| assert!(kit.merge_file(&file, false).unwrap().events >= n))
        }
        "report of answers" => {
            journal(folder.path(), n);
            let kit = kit(folder.path());
            timed(|| assert!(!kit.figure_tables(Period::default(), None, Audience::default()).unwrap().is_empty()))
        }
        "badges signed" => {
            let (mut kit, people) = people::ready(folder.path(), n);
            let scams = ModuleId::new("scams").unwrap();
            timed(|| assert_eq!(kit.sign_batch(&people, &[scams], &SignAsk::default(), false).unwrap().len(), n))
        }
        "paragraphs of a page laid out" => timed(|| drop(Scenario::new(Long(n), (80, 24)))),
        _ => {
            let mut screen = Scenario::new(Long(n), (80, 24));
            timed(|| {
                screen.key(crossterm::event::KeyCode::PageDown);
            })
        }
    }
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// The most memory that this process had, in kB; none where the system does not tell.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse().ok())
}

/// One figure, from a process of its own: microseconds and kB.
fn figure(what: &str, n: usize) -> (f64, f64) {
    let said = Command::new(std::env::current_exe().unwrap()).args(["one", what, &n.to_string()]).output().unwrap();
    assert!(said.status.success(), "{what} {n}: {}", String::from_utf8_lossy(&said.stderr));
    let text = String::from_utf8(said.stdout).unwrap();
    let numbers: Vec<f64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    (numbers[0], numbers[1])
}

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let [_, one, what, n] = words.as_slice()
        && one == "one"
    {
        let took = measured(what, n.parse().unwrap());
        println!("{} {}", took.as_micros(), memory().unwrap_or(0));
        return;
    }
    println!("{:<36} {:>7} {:>12} {:>12} {:>12} {:>9} {:>9} {:>7}", "", "1 time", "1", "10", "100", "MB at 1", "MB at 100", "each");
    for (what, one) in POINTS {
        let told = [1, 10, 100].map(|times| {
            // The best of three: the others waited for something else.
            (0..3).map(|_| figure(what, one * times)).reduce(|a, b| (a.0.min(b.0), a.1.min(b.1))).unwrap()
        });
        let ms = told.map(|(micros, _)| format!("{:.2} ms", micros / 1000.0));
        let [first, _, last] = told;
        let each = last.0 / (first.0 * 100.0);
        println!(
            "{what:<36} {one:>7} {:>12} {:>12} {:>12} {:>9.1} {:>9.1} {each:>7.2}",
            ms[0],
            ms[1],
            ms[2],
            first.1 / 1024.0,
            last.1 / 1024.0
        );
    }
}
