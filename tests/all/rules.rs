//! The rules of the check: each id in the code has its row, each row has its messages and an example that proves it, one run tells of
//! all that is wrong, and the manual's pages are what the program says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tremplin::author;
use tremplin::clock::BUILT;
use tremplin::curriculum::{Example, Excerpt, Files, Found, Group, RULES, Rule, check};
use tremplin::i18n::I18n;
use tremplin::source::Level;
use tremplin::tr;

use crate::content::{tests, told};
use crate::generated::is_as_written;
use crate::source::{self, Source};

/// The rooms whose problems the check tells.
const ROOMS: [&str; 4] = ["source", "activity", "curriculum", "author"];

/// Where the ids are not written: the rows themselves, and what makes problems.
const NOT_TOLD: [&str; 2] = ["curriculum/rules/table.rs", "source/problem.rs"];

/// The ids that a file tells, each with its level. Where one goes through a name, as in `Problem::error(rule, …)`, all ids of the file
/// that such a name can hold are meant: they are errors, and no message.
fn ids(file: &Source) -> BTreeSet<(String, Level)> {
    let mut found = BTreeSet::new();
    for at in 0..file.tokens.len() {
        let level = match (file.word(at), file.word(at + 3)) {
            (Some("Problem"), Some("error")) => Level::Error,
            (Some("Problem"), Some("advice")) => Level::Advice,
            _ => continue,
        };
        if !file.signs(at + 1, "::") || !file.signs(at + 4, "(") {
            continue;
        }
        match file.text(at + 5) {
            Some(id) => drop(found.insert((id.to_owned(), level))),
            None => {
                assert_eq!(level, Level::Error, "{}: a piece of advice is told by its id", file.place(at));
                let texts = (0..file.tokens.len()).filter_map(|at| file.text(at));
                let id = |text: &&str| {
                    text.contains('-') && !text.starts_with("check-") && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                };
                found.extend(texts.filter(id).map(|id| (id.to_owned(), Level::Error)));
            }
        }
    }
    found
}

#[test]
fn every_id_that_is_told_has_its_row_and_every_row_is_told() {
    let files = source::all();
    let told: BTreeSet<(String, Level)> =
        files.iter().filter(|file| ROOMS.contains(&file.room()) && !NOT_TOLD.contains(&file.path.as_str())).flat_map(ids).collect();
    let rows: BTreeSet<(String, Level)> = RULES.iter().map(|rule| (rule.id.to_owned(), rule.level)).collect();
    assert_eq!(rows.len(), RULES.len(), "an id has one row");
    let missing: Vec<_> = told.difference(&rows).collect();
    let idle: Vec<_> = rows.difference(&told).collect();
    assert!(missing.is_empty() && idle.is_empty(), "told without a row: {missing:?}\nrows that nothing tells: {idle:?}");
    for group in Group::ALL {
        assert!(RULES.iter().any(|rule| rule.group == group), "{group:?}");
    }
}

/// Each says something of its own, and needs nothing to say it.
#[test]
fn each_rule_says_what_it_asks_and_why_and_how_to_mend_it() {
    for language in I18n::languages() {
        let i18n = I18n::new(language.code);
        let mut asked: BTreeMap<String, &str> = BTreeMap::new();
        for rule in RULES {
            let said = [i18n.say(&rule.asks()), i18n.say(&rule.why()), i18n.say(&rule.mend())];
            assert!(said.iter().all(|text| text.contains(' ')), "{}, {}: {said:?}", language.code, rule.id);
            if let Some(other) = asked.insert(said[0].clone(), rule.id) {
                panic!("{}: {other} and {} ask the same", language.code, rule.id);
            }
        }
        assert_eq!(i18n.missing(), 0, "{}", language.code);
    }
}

fn sound() -> std::path::PathBuf {
    tests().join("sound")
}

/// A copy of the sound curriculum.
fn copy() -> TempDir {
    let folder = TempDir::new().unwrap();
    for name in ["", "phone", "habits", "diagnostic"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        for entry in fs::read_dir(sound().join(name)).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
            fs::copy(entry.path(), folder.path().join(name).join(entry.file_name())).unwrap();
        }
    }
    folder
}

/// A line `…` stands for the line before it, so many times.
fn written_out(text: &str, times: usize) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        let before = lines.iter().rev().copied().find(|line| !line.trim().is_empty());
        match before.filter(|_| line == "…") {
            Some(before) => lines.extend(std::iter::repeat_n(before, times)),
            None => lines.push(line),
        }
    }
    lines.join("\n")
}

/// Puts the wrong lines of an example in the place of the right ones, which stand there once; gives the lines of the first place.
fn break_it(folder: &Path, example: &Example) -> std::ops::RangeInclusive<usize> {
    assert_eq!(example.wrong.len(), example.right.len(), "{}", example.rule);
    let mut first = None;
    for (wrong, right) in example.wrong.iter().zip(&example.right) {
        assert_eq!(wrong.file, right.file, "{}", example.rule);
        let path = folder.join(right.file);
        let text = format!("\n{}", fs::read_to_string(&path).unwrap());
        let wanted = format!("\n{}\n", right.text);
        assert_eq!(text.matches(&wanted).count(), 1, "{}: the right lines stand once in {}", example.rule, right.file);
        let wrong = written_out(wrong.text, example.times);
        let line = text.split(&wanted).next().unwrap().matches('\n').count() + 1;
        first.get_or_insert(line..=line + wrong.matches('\n').count());
        let broken = text.replacen(&wanted, &format!("\n{wrong}\n"), 1);
        fs::write(&path, broken.strip_prefix('\n').unwrap()).unwrap();
    }
    first.unwrap()
}

/// What the check says of a folder: what the trainers' tools find only for their rules, for pages are drawn and played.
fn problems(folder: &Path, rule: &str) -> Vec<Found> {
    let files = Files::at(folder).unwrap();
    let sizes = ["minutes", "sample-left"].contains(&rule) || Rule::of(rule).is_some_and(|rule| rule.group == Group::Sizes);
    if sizes { author::check_all(&files, BUILT.date()).unwrap().0 } else { check(&files, BUILT.date()).unwrap().0 }
}

/// The right example of every rule is a stretch of this curriculum.
#[test]
fn the_sound_curriculum_is_without_a_remark() {
    let found = author::check_all(&Files::at(&sound()).unwrap(), BUILT.date()).unwrap().0;
    assert!(found.is_empty(), "{}", told(&found));
}

/// Where the right lines are changed to the wrong ones, the rule is broken there: at these lines, or in the file that the example names.
#[test]
fn each_rule_has_an_example_that_proves_it() {
    let examples = Example::all();
    let named: Vec<&str> = examples.iter().map(|example| example.rule).collect();
    for rule in RULES {
        assert_eq!(named.iter().filter(|id| **id == rule.id).count(), 1, "examples of {}", rule.id);
    }
    assert_eq!(named.len(), RULES.len(), "an example of no rule");
    for example in &examples {
        let folder = copy();
        let lines = break_it(folder.path(), example);
        let found = problems(folder.path(), example.rule);
        let file = example.told.unwrap_or(example.wrong[0].file);
        let there = |f: &&Found| f.file.replace('\\', "/").ends_with(file) && (example.told.is_some() || lines.contains(&f.place.line));
        let hit = found.iter().filter(|f| f.problem.rule == example.rule).find(there);
        let hit = hit.unwrap_or_else(|| panic!("{}, at {lines:?} of {file}:\n{}", example.rule, told(&found)));
        assert_eq!(Some(hit.problem.level), Rule::of(example.rule).map(|rule| rule.level), "{}", example.rule);
    }
}

/// Mistakes of writing, of kinds, of contacts, of forms and of translations do not hide one another.
#[test]
fn one_run_tells_of_everything() {
    let wrong = [
        "toml",
        "bad-version",
        "unknown-idea",
        "one-right",
        "scam-act",
        "real-number",
        "setting-is",
        "scene-no-exit",
        "steps-urgency",
        "contact-expired",
        "sheet-steps",
        "form-hints",
        "diagnostic-shape",
        "mastery",
        "idle-idea",
        "picture-marks",
        "orphan",
        "long-sentence",
    ];
    let folder = copy();
    let examples = Example::all();
    for rule in wrong {
        break_it(folder.path(), examples.iter().find(|example| example.rule == rule).unwrap());
    }
    let found = check(&Files::at(folder.path()).unwrap(), BUILT.date()).unwrap().0;
    let rules: BTreeSet<&str> = found.iter().map(|f| f.problem.rule).collect();
    let lost: Vec<&&str> = wrong.iter().filter(|rule| !rules.contains(**rule)).collect();
    assert!(lost.is_empty(), "{lost:?} in\n{}", told(&found));
}

/// What one page of the manual says in its own language.
struct Page {
    file: &'static str,
    lang: &'static str,
    head: &'static str,
    why: &'static str,
    mend: &'static str,
    wrong: &'static str,
    right: &'static str,
}

const PAGES: [Page; 2] = [
    Page {
        file: "docs/author/rules.md",
        lang: "en",
        head: "# The rules of `curriculum check`\n\n*En français : [regles.md](../auteur/regles.md).*\n\n\
            This page is written by the program itself, from the rules that it holds. `tremplin curriculum check FOLDER` tells what breaks\n\
            them, `--explain RULE` shows one of them, `--rules` lists them all.\n\n\
            A *mistake* must be mended. *Advice* is for you to weigh; with `--strict` it counts as a mistake. Each rule has its reason. Where\n\
            research or a standard is behind it, that is named; where a number or a choice is ours, it says so. The examples are in French,\n\
            the language of the files that they come from.\n",
        why: "Why",
        mend: "How to mend it",
        wrong: "Do not write",
        right: "Write",
    },
    Page {
        file: "docs/auteur/regles.md",
        lang: "fr",
        head: "# Les règles de `curriculum check`\n\n*In English: [rules.md](../author/rules.md).*\n\n\
            Cette page est écrite par le programme lui-même, à partir des règles qu'il applique. `tremplin curriculum check DOSSIER` dit ce\n\
            qui les enfreint, `--explain RÈGLE` en montre une, `--rules` les donne toutes.\n\n\
            Une *erreur* doit être corrigée. Un *conseil* est à peser ; avec `--strict`, il compte comme une erreur. Chaque règle a sa raison.\n\
            Quand une étude ou une norme la fonde, elle est nommée ; quand un nombre ou un choix est le nôtre, c'est dit.\n",
        why: "Pourquoi",
        mend: "Comment corriger",
        wrong: "À ne pas écrire",
        right: "À écrire",
    },
];

fn page(page: &Page) -> String {
    let i18n = I18n::new(page.lang);
    // What stands in angle or square brackets would be read as a link or a tag.
    let say = |words: &tremplin::words::Words| i18n.say(words).replace('[', "\\[").replace(']', "\\]");
    let level = |level: Level| say(&if level == Level::Error { tr!("level-error") } else { tr!("level-advice") });
    let mut text = page.head.to_owned();
    for group in Group::ALL {
        let rules: Vec<String> = of(group).map(|rule| format!("[`{0}`](#{0})", rule.id)).collect();
        let _ = write!(text, "\n- **{}**: {}", say(&group.title()), rules.join(", "));
    }
    text.push('\n');
    for group in Group::ALL {
        let _ = write!(text, "\n## {}\n", say(&group.title()));
        for rule in of(group) {
            let (asks, why, mend) = (say(&rule.asks()), say(&rule.why()), say(&rule.mend()));
            let _ = write!(text, "\n### {}\n\n**{asks}** ({})\n\n", rule.id, level(rule.level));
            let _ = write!(text, "- {}: {why}\n- {}: {mend}\n", page.why, page.mend);
            let example = Example::of(rule.id).unwrap();
            excerpts(&mut text, page.wrong, &example.wrong);
            excerpts(&mut text, page.right, &example.right);
        }
    }
    text
}

fn of(group: Group) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| rule.group == group)
}

fn excerpts(text: &mut String, title: &str, excerpts: &[Excerpt]) {
    for excerpt in excerpts {
        let _ = write!(text, "\n{title} (`{}`):\n\n```toml\n{}\n```\n", excerpt.file.rsplit('/').next().unwrap(), excerpt.text);
    }
}

#[test]
fn the_manual_tells_of_every_rule_and_why() {
    for one in &PAGES {
        is_as_written(one.file, &page(one));
    }
}
