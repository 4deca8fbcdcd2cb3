//! What the manuals show of the kinds: each example passes the check as it stands, and its picture is what the program draws of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tremplin::activity::{Input, KINDS, Target};
use tremplin::app::Scene;
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, check, has_mistakes};

use crate::content::{told, with_unit};
use crate::robot::{Hand, Robot};
use crate::way::{desk, kit_with, start, world};

/// The manuals, each with the language of its examples of the kinds that have a picture.
const MANUALS: [(&str, &str); 2] = [("README.md", "en"), ("LISEZMOI.md", "fr")];

/// What is done before the picture is taken: the page says more then.
const BEFORE: [(&str, &str); 8] = [
    ("point", "thing/star"),
    ("triage", "look/link"),
    ("hotspot", "spot/hurry"),
    ("webpage", "address"),
    ("steps", "action/block"),
    ("settings", "page/calls"),
    ("cards", "card/turn"),
    ("discuss", "discuss/see"),
];

/// What a manual shows of a kind.
struct Shown {
    kind: String,
    example: String,
    picture: Option<String>,
}

fn curricula() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula")
}

/// The text of the first block of that sort whose text begins so.
fn block(section: &str, sort: &str, begins: &str) -> Option<String> {
    let opening = format!("```{sort}\n{begins}");
    let (_, after) = section.split_once(&opening)?;
    Some(format!("{begins}{}", after.split("```").next()?))
}

/// The whole examples of a manual: those of a kind's section that begin with `[[activity]]`.
fn shown(manual: &str) -> Vec<Shown> {
    let text = fs::read_to_string(curricula().join(manual)).unwrap();
    let sections = text.split("\n### `").skip(1).map(|section| section.split("\n## ").next().unwrap());
    let one = |section: &str| {
        let kind = section.split('`').next()?.to_owned();
        Some(Shown { kind, example: block(section, "toml", "[[activity]]")?, picture: block(section, "text", "") })
    };
    sections.filter_map(one).collect()
}

/// What the line says after `key = "`.
fn value<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    line.trim_start().strip_prefix(key)?.trim_start().strip_prefix("= \"")?.split('"').next()
}

/// Enough answers for a unit to be mastered the same day, whatever the example asks.
const MORE: &str = r#"
[[activity]]
id = "more"
kind = "sort"
idea = "silent-or-off"
ask = "Rangez."
solution = "C'est écrit."

  [[activity.bin]]
  id = "one"
  text = "Un"

  [[activity.bin]]
  id = "two"
  text = "Deux"
"#;

/// A curriculum in that language of which the example is a unit. Around it stands what an example cannot hold itself: the ideas that
/// it trains, the contacts that ship, and more to answer.
fn curriculum(example: &str, lang: &str) -> TempDir {
    let ideas: BTreeSet<&str> = example.lines().filter_map(|line| value(line, "idea")).collect();
    let idea = |id: &&str| format!("\n[[idea]]\nid = \"{id}\"\ntext = \"Une idée.\"\nobjective = \"be-in-charge\"\n");
    let ideas: String = ideas.iter().map(idea).collect();
    let head = "title = \"Un exemple\"\nminutes = 5\naim = \"Essayer.\"\n\n";
    let thing = |n| format!("\n[[activity.thing]]\nid = \"t{n}\"\ntext = \"Le {n}\"\nbin = \"one\"\nfeedback = \"Un.\"\n");
    let things: String = (1..=6).map(thing).collect();
    let folder = with_unit(&format!("{head}{example}{MORE}{things}\n# append: phone/module.toml\n{ideas}"));
    fs::copy(curricula().join("contacts.toml"), folder.path().join("contacts.toml")).unwrap();
    let file = folder.path().join("curriculum.toml");
    let text = fs::read_to_string(&file).unwrap().replace("language = \"fr\"", &format!("language = \"{lang}\""));
    fs::write(file, text).unwrap();
    folder
}

#[test]
fn every_whole_example_of_a_kind_passes_the_check() {
    for (manual, lang) in MANUALS {
        let all = shown(manual);
        for Shown { kind, example, .. } in &all {
            let folder = curriculum(example, lang);
            let (found, _) = check(&Files::at(folder.path()).unwrap(), BUILT.date()).unwrap();
            assert!(!has_mistakes(&found), "{manual}, {kind}:\n{}", told(&found));
            assert!(KINDS.contains(&kind.as_str()) && example.contains(&format!("kind = \"{kind}\"")), "{manual}: {kind}");
        }
        let pictured = all.iter().filter(|shown| shown.picture.is_some()).count();
        assert_eq!(pictured, 12, "{manual}");
    }
}

/// The screen that shows an example, at its beginning or after one gesture.
fn screen(Shown { kind, example, .. }: &Shown, lang: &str) -> String {
    let folder = curriculum(example, lang);
    let data = TempDir::new().unwrap();
    let kit = kit_with(&[folder.path().to_path_buf()], data.path(), lang, world());
    let mut robot = Robot::new(desk(kit, start("phone", Some("unit"), "Test")), (80, 24), Hand::Mouse);
    let id = example.lines().find_map(|line| value(line, "id")).unwrap();
    robot.play(|page| page.contains(&format!("/{id}/")));
    if let Some((_, target)) = BEFORE.iter().find(|(of, _)| of == kind) {
        // A deck is drawn: the message of the picture may come later.
        let target = Target::new(*target);
        for input in robot.right() {
            if robot.screen.scene().page().control(&target).is_some() {
                break;
            }
            robot.input(&input);
        }
        robot.input(&Input::Pick(target));
    }
    robot.screen.text().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// What of a screen is worth a picture: between the rule beneath its title and the rule above its buttons.
fn cropped(screen: &str) -> String {
    let lines: Vec<&str> = screen.lines().collect();
    let rules: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].trim_start().starts_with("──")).collect();
    let (first, last) = (rules[0] + 1, *rules.last().unwrap());
    lines[first..last].join("\n").trim_matches('\n').trim_end().to_owned()
}

/// Run with `MANUALS=overwrite` to put what is drawn today into the manuals; look at the difference before it is kept.
#[test]
fn every_picture_is_what_the_program_draws_of_its_example() {
    let mut wrong = Vec::new();
    for (manual, lang) in MANUALS {
        for shown in shown(manual).iter().filter(|shown| shown.picture.is_some()) {
            let (drawn, picture) = (screen(shown, lang), shown.picture.as_deref().unwrap_or_default().trim_end());
            if !drawn.contains(picture) || picture.is_empty() {
                if std::env::var_os("MANUALS").is_some_and(|how| how == "overwrite") {
                    let path = curricula().join(manual);
                    let text = fs::read_to_string(&path).unwrap().replacen(picture, &cropped(&drawn), 1);
                    fs::write(path, text).unwrap();
                }
                wrong.push(format!("{manual}, {}:\n{drawn}", shown.kind));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
