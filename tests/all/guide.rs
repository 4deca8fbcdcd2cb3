//! The author's guide: every example in it passes the check as it stands, its pictures are what the program draws of them, and its
//! lists say what the program knows.
//!
//! `WRITE_GENERATED=1` puts the examples, the pictures and the lists of today into its pages; what is between them is written by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tremplin::activity::{Input, KINDS, Target};
use tremplin::app::Scene;
use tremplin::author::{self, check_all};
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, Found, check, has_mistakes};
use tremplin::i18n::I18n;
use tremplin::linear;

use crate::content::{manual_example, told};
use crate::generated::is_as_written;
use crate::new::{planted, run};
use crate::robot::{Hand, Robot};
use crate::way::{desk, kit_with, start, world};

/// The guide in each of its languages: its folder, its front page.
const GUIDES: [(&str, &str, &str); 2] = [("en", "docs/author", "curricula/README.md"), ("fr", "docs/auteur", "curricula/LISEZMOI.md")];

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

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}")).replace("\r\n", "\n")
}

/// What the line says after `key = "`.
fn value<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    line.trim_start().strip_prefix(key)?.trim_start().strip_prefix("= \"")?.split('"').next()
}

fn everything(folder: &Path) -> Vec<Found> {
    check_all(&Files::at(folder).unwrap(), BUILT.date()).unwrap().0
}

/// A new curriculum whose unit has that example, at its beginning or at its end.
fn with(example: &str, lang: &str, first: bool) -> (TempDir, PathBuf) {
    let (keep, folder) = planted(lang);
    let unit = folder.join("mine/unit-1.toml");
    let text = fs::read_to_string(&unit).unwrap();
    let (head, rest) = text.split_at(text.find("[[activity]]").unwrap());
    let text = if first { format!("{head}{example}\n{rest}") } else { format!("{text}\n{example}") };
    fs::write(&unit, text).unwrap();
    (keep, folder)
}

#[test]
fn every_example_pasted_into_a_new_unit_is_without_a_remark_in_every_language() {
    let wrong = std::thread::scope(|scope| {
        let begun: Vec<_> = I18n::languages().iter().map(|language| scope.spawn(|| remarks(language.code))).collect();
        begun.into_iter().flat_map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What the check says of the examples in a language, one after the other.
fn remarks(lang: &str) -> Vec<String> {
    let all = author::examples(lang);
    assert_eq!(all.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), KINDS, "{lang}");
    let mut wrong = Vec::new();
    for (kind, example) in all {
        let (_keep, folder) = with(&example, lang, false);
        let found = everything(&folder);
        if !found.is_empty() {
            wrong.push(format!("{lang}, {kind}:\n{}", told(&found)));
        }
        let heads = example.lines().take_while(|line| line.starts_with("# ")).count();
        let named = example.contains(&format!("kind = \"{kind}\"")) && example.starts_with(&format!("# {kind}"));
        assert!(named && heads == 3, "{lang} {kind}: three lines say what it is for");
    }
    wrong
}

/// Two languages of one example are the same activity: only its words differ.
#[test]
fn an_example_has_the_same_keys_and_ids_in_every_language() {
    let bones = |text: &str| -> Vec<String> {
        let keys = text.lines().filter(|line| !line.starts_with('#'));
        let bone = |line: &str| {
            let id = value(line, "id").or_else(|| value(line, "right")).unwrap_or_default();
            format!("{} {id}", line.split('=').next().unwrap_or_default().split('#').next().unwrap_or_default().trim())
        };
        keys.filter(|line| line.trim_start().starts_with('[') || line.contains(" = ")).map(bone).collect()
    };
    for (kind, example) in author::examples("fr") {
        for lang in ["en", "de", "es", "sl"] {
            let other = author::example(lang, kind).unwrap();
            let (a, b) = (bones(&example), bones(&other));
            // The right-hand side of a pair is a text.
            if kind != "match" {
                assert_eq!(a, b, "{lang} {kind}");
            }
        }
    }
}

/// The screen that shows an example, at its beginning or after one gesture.
fn screen(kind: &str, lang: &str) -> String {
    let example = author::example(lang, kind).unwrap();
    let (_keep, folder) = with(&example, lang, true);
    let data = TempDir::new().unwrap();
    let kit = kit_with(&[folder], data.path(), lang, world());
    let mut robot = Robot::new(desk(kit, start("mine", Some("unit-1"), "Test")), (80, 24), Hand::Mouse);
    let id = example.lines().find_map(|line| value(line, "id")).unwrap();
    robot.play(|page| page.contains(&format!("/{id}/")));
    if let Some((_, target)) = BEFORE.iter().find(|(of, _)| *of == kind) {
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
    if kind == "keyboard" {
        // Its first question finds out which keyboard it is; then the keys are drawn.
        for input in robot.right().iter().take(2) {
            robot.input(input);
        }
    }
    let text: Vec<String> = robot.screen.text().lines().map(|line| line.trim_end().to_owned()).collect();
    cropped(&text)
}

/// What of a screen is worth a picture: between the rule beneath its title and the rule above its buttons.
fn cropped(lines: &[String]) -> String {
    let rules: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].trim_start().starts_with("──")).collect();
    let (first, last) = (rules[0] + 1, *rules.last().unwrap());
    lines[first..last].join("\n").trim_matches('\n').trim_end().to_owned()
}

/// The same page, line by line.
fn lines(kind: &str, lang: &str) -> String {
    let (_keep, folder) = with(&author::example(lang, kind).unwrap(), lang, true);
    let data = TempDir::new().unwrap();
    let mut desk = desk(kit_with(&[folder], data.path(), lang, world()), start("mine", Some("unit-1"), "Test"));
    let mut out = Vec::new();
    linear::run(&mut desk, &b"\n"[..], &mut out, None).unwrap();
    let said = String::from_utf8(out).unwrap().replace('\u{a0}', " ");
    // An empty line between pages: a greeting, the unit, then ours; its first line says where one is.
    let page = said.splitn(3, "\n\n").nth(2).unwrap_or_else(|| panic!("{kind} {lang}:\n{said}"));
    let lines: Vec<&str> = page.trim_start().lines().skip(1).collect();
    lines.join("\n").trim_end().to_owned()
}

/// The block that stands after the marker `<!-- WORD -->`, replaced.
fn filled(page: &str, word: &str, sort: &str, block: &str) -> String {
    let marker = format!("<!-- {word} -->\n```{sort}\n");
    let Some((before, after)) = page.split_once(&marker) else { return page.to_owned() };
    let rest = after.split_once("```\n").map_or("", |(_, rest)| rest);
    format!("{before}{marker}{}\n```\n{rest}", block.trim_end())
}

#[test]
fn each_kind_has_a_page_with_its_example_and_what_is_seen_of_it() {
    for (lang, folder, _) in GUIDES {
        for kind in KINDS {
            let name = format!("{folder}/kinds/{kind}.md");
            let page = read(&name);
            for word in ["example", "screen", "lines"] {
                assert!(page.contains(&format!("<!-- {word} -->\n```")), "{name}: no {word}");
            }
            let page = filled(&page, "example", "toml", &author::example(lang, kind).unwrap());
            let page = filled(&page, "screen", "text", &screen(kind, lang));
            is_as_written(&name, &filled(&page, "lines", "text", &lines(kind, lang)));
        }
    }
}

/// The list of kinds says of each what its example says: what it is, when, what the learner decides.
#[test]
fn the_list_of_kinds_is_what_the_examples_say() {
    for (lang, folder, _) in GUIDES {
        let name = format!("{folder}/kinds.md");
        let page = read(&name);
        let row = |(kind, example): (&str, String)| {
            let said = |line: &str| line.split_once(": ").map_or("", |(_, said)| said).trim().to_owned();
            let heads: Vec<String> = example.lines().take(3).map(said).collect();
            format!("| [`{kind}`](kinds/{kind}.md) | {} | {} | {} |\n", heads[0], heads[1], heads[2])
        };
        let rows: String = author::examples(lang).into_iter().map(row).collect();
        let (before, after) = page.split_once("<!-- kinds -->\n").unwrap();
        let (head, after) = after.split_once("|---|---|---|---|\n").unwrap();
        let rest = after.split_once("<!-- end -->").unwrap().1;
        is_as_written(&name, &format!("{before}<!-- kinds -->\n{head}|---|---|---|---|\n{rows}<!-- end -->{rest}"));
    }
}

/// The front page shows what is seen of a beginning, and of a mistake.
#[test]
fn the_front_page_shows_what_the_program_says() {
    for (lang, name, say) in [("en", "my-workshop", "curricula/README.md"), ("fr", "mon-atelier", "curricula/LISEZMOI.md")] {
        let place = TempDir::new().unwrap();
        let (code, _, seen) = run(place.path(), &["--lang", lang, "curriculum", "new", name], "\n\n\n\n\n");
        assert_eq!(code, 0, "{seen}");
        let unit = place.path().join(name).join(name).join("unit-1.toml");
        let text = fs::read_to_string(&unit).unwrap();
        let (head, rest) = text.split_once("id = \"give\"").unwrap();
        fs::write(&unit, format!("{head}id = \"give\"{}", rest.replacen("feedback", "feedbak", 1))).unwrap();
        let (code, found, _) = run(place.path(), &["--lang", lang, "curriculum", "check", name], "");
        assert_eq!(code, 1, "{found}");
        let page = filled(&read(say), "new", "text", seen.trim_end());
        is_as_written(say, &filled(&page, "check", "text", found.trim_end()));
    }
}

/// Every page of the guide, by its name.
fn pages(folder: &str, front: &str) -> Vec<(String, String)> {
    let mut names = vec![front.to_owned()];
    for place in [folder.to_owned(), format!("{folder}/kinds")] {
        let there = fs::read_dir(root().join(&place)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.extend(there.filter(|name| Path::new(name).extension().is_some_and(|end| end == "md")).map(|name| format!("{place}/{name}")));
    }
    names.sort();
    names.into_iter().map(|name| (name.clone(), read(&name))).collect()
}

/// Each block of TOML says by the line before it what it is, and is proved so: `file: NAME`, one of the files of the complete small
/// module; `adds: NAME`, what can be put at the end of one; `in: NAME`, what can stand at the beginning of a new curriculum's unit;
/// `example`, which the kinds' own test proves.
#[test]
fn every_block_of_toml_in_the_guide_passes_the_check() {
    for (lang, folder, front) in GUIDES {
        let mut proved = BTreeMap::new();
        for (name, text) in pages(folder, front) {
            if MADE.iter().any(|made| name.ends_with(made)) {
                continue;
            }
            let mut before = "";
            let mut rest = text.as_str();
            while let Some((head, after)) = rest.split_once("```toml\n") {
                let (block, after) = after.split_once("```").unwrap();
                before = head.trim_end().lines().last().unwrap_or(before);
                let word = before.strip_prefix("<!-- ").and_then(|word| word.strip_suffix(" -->"));
                let word = word.unwrap_or_else(|| panic!("{name}: a block that does not say what it is:\n{block}"));
                prove(&name, word, block, lang);
                *proved.entry(word.split(':').next().unwrap().to_owned()).or_insert(0) += 1;
                rest = after;
            }
        }
        assert_eq!(proved.get("file"), Some(&4), "{lang}: {proved:?}");
        assert_eq!(proved.get("example"), Some(&KINDS.len()), "{lang}: {proved:?}");
    }
}

/// Pages that are made from the program: their blocks are proved where they are made.
const MADE: [&str; 4] = ["/rules.md", "/regles.md", "/keys.md", "/cles.md"];

fn prove(name: &str, word: &str, block: &str, lang: &str) {
    if word == "example" {
        return;
    }
    let (sort, file) = word.split_once(": ").unwrap_or((word, ""));
    let (_keep, folder) = match sort {
        "file" | "adds" => {
            let example = manual_example(lang);
            let folder = example.path().to_path_buf();
            let path = folder.join(file);
            if sort == "adds" {
                let text = fs::read_to_string(&path).unwrap_or_default();
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, format!("{text}\n{block}")).unwrap();
            } else {
                assert_eq!(fs::read_to_string(path).unwrap(), block, "{name}: {file}");
            }
            (example, folder)
        }
        "in" => with(block, lang, true),
        other => panic!("{name}: {other} is no sort of block"),
    };
    let (found, _) = check(&Files::at(&folder).unwrap(), BUILT.date()).unwrap();
    assert!(!has_mistakes(&found), "{name}, {word}:\n{}\n{block}", told(&found));
}

/// No page sends its reader to one that is not there; what another language says is one step away.
#[test]
fn every_link_of_the_guide_leads_somewhere() {
    for (_, folder, front) in GUIDES {
        let mut lost = BTreeSet::new();
        for (name, text) in pages(folder, front) {
            let place = root().join(&name);
            for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let file = link.split('#').next().unwrap();
                if !link.contains("://") && !file.is_empty() && !place.parent().unwrap().join(file).exists() {
                    lost.insert(format!("{name}: {link}"));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }
}
