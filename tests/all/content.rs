//! Curricula: what ships is without a mistake, what is wrong is found at its place, and the manual's example works.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use tempfile::TempDir;
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, Found, Rule, Shelf, check, has_mistakes};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::source::Level;
use tremplin::{author, tr};

fn problems(folder: &Path) -> Vec<Found> {
    check(&Files::at(folder).unwrap(), BUILT.date()).unwrap().0
}

pub fn told(found: &[Found]) -> String {
    let i18n = I18n::new("en");
    let line = |f: &Found| {
        let said = i18n.say(&f.problem.cause);
        format!("{}:{}:{} {} {said}", f.file.as_str(), f.place.line, f.place.column, f.problem.rule)
    };
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}

pub fn notes() -> author::FileNotes {
    author::FileNotes::new(&I18n::new("en"))
}

pub fn tests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content")
}

#[test]
fn what_ships_is_without_a_mistake_and_wholly_translated() {
    let (found, coverage) = check(&Files::Shipped, BUILT.date()).unwrap();
    assert!(!has_mistakes(&found), "{}", told(&found));
    // Contacts that nobody has confirmed yet are listed, and hidden. What can be read, but could be easier, is weighed by a person.
    let weighed = ["contact-unverified", "sheet-unverified", "long-sentence", "thin-idea"];
    let found: Vec<Found> = found.into_iter().filter(|f| !weighed.contains(&f.problem.rule)).collect();
    assert!(found.is_empty(), "{}", told(&found));
    let sizes = author::fit(&Files::Shipped).unwrap();
    assert!(!has_mistakes(&sizes), "{}", told(&sizes));
    for row in coverage {
        assert_eq!((row.fresh, row.words_left), (row.all, 0), "{} {}", row.file.as_str(), row.lang);
    }
}

#[test]
fn ten_planted_mistakes_are_ten_problems_each_at_its_place() {
    let found = problems(&tests().join("planted"));
    let mut places: Vec<(String, usize, usize, &str)> =
        found.iter().map(|f| (f.file.rsplit('/').next().unwrap().to_owned(), f.place.line, f.place.column, f.problem.rule)).collect();
    places.sort();
    let expected: Vec<(String, usize, usize, &str)> = [
        ("curriculum.toml", 5, 11, "bad-version"),
        ("first.toml", 3, 25, "real-domain"),
        ("first.toml", 3, 45, "unknown-gloss"),
        ("first.toml", 9, 14, "wrong-type"),
        ("first.toml", 16, 3, "unknown-key"),
        ("first.toml", 21, 16, "hostile-character"),
        ("first.toml", 26, 8, "unknown-word"),
        ("first.toml", 46, 9, "unknown-id"),
        ("module.toml", 4, 19, "no-unit"),
        ("module.toml", 22, 13, "unknown-id"),
    ]
    .map(|(file, line, column, rule)| (file.to_owned(), line, column, rule))
    .to_vec();
    assert_eq!(places, expected, "{}", told(&found));
    for lang in ["fr", "en"] {
        let i18n = I18n::new(lang);
        for f in &found {
            let said = format!("{}{}", i18n.say(&f.problem.cause), f.problem.fix.as_ref().map(|fix| i18n.say(fix)).unwrap_or_default());
            assert!(!said.contains('\u{202e}') && !f.place.excerpt.contains('\u{202e}'));
        }
        assert_eq!(i18n.missing(), 0);
    }
}

/// The examples in a folder of `tests/content`: their names, and their texts.
fn examples(folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(tests().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

/// What the first line of an example says after `# WORD: `.
fn first_line<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    let line = text.lines().next().and_then(|line| line.strip_prefix(word)).expect("a first line that says what the example is for");
    line.split_whitespace().collect()
}

/// Whole units, beyond the short example of each rule that `rules.rs` proves. Each file of `invalid/` says in its first line which rule
/// it breaks, at which line, and in which file if it is not the unit: `# expect: rule 12 module`.
#[test]
fn each_invalid_unit_breaks_the_rule_that_it_says() {
    for (name, text) in examples("invalid") {
        let expected = first_line(&text, "# expect: ");
        let (rule, line) = (expected[0], expected[1]);
        let file = format!("{}.toml", expected.get(2).unwrap_or(&"unit"));
        let folder = with_unit(&text);
        let found = everything(folder.path());
        let hit = found.iter().find(|f| f.problem.rule == rule && f.place.line.to_string() == line && f.file.ends_with(&file));
        let level = hit.unwrap_or_else(|| panic!("{name}: expected {expected:?}\n{}", told(&found))).problem.level;
        assert!(Rule::of(rule).is_some_and(|row| row.level == level), "{name}: {level:?}");
    }
}

/// Each file of `valid/` says in its first line which rules it keeps, more closely than other texts: `# keeps: rule rule`. It is
/// without a remark, and can be played right on the line face in its language.
#[test]
fn each_valid_unit_is_without_a_remark_and_can_be_played() {
    for (name, text) in examples("valid") {
        let folder = with_unit(&text);
        let found = everything(folder.path());
        assert!(found.is_empty(), "{name}:\n{}", told(&found));
        let shelf = Shelf::new(&[folder.path().to_path_buf()]).unwrap();
        let row = shelf.row(&ModuleId::new("phone").unwrap()).unwrap();
        let unit = Rc::new(row.unit(&UnitId::new("unit").unwrap(), "fr").unwrap());
        let outline = author::outline(&Rc::new(row.module("fr").unwrap()), &[unit]);
        for activity in outline["units"][0]["activities"].as_array().unwrap() {
            assert!(!activity["lines"].as_array().unwrap().is_empty(), "{name}: {}", activity["id"]);
        }
        for rule in first_line(&text, "# keeps: ") {
            assert!(Rule::of(rule).is_some(), "{name}: {rule}");
        }
    }
}

/// What the check says of a folder, sizes too.
fn everything(folder: &Path) -> Vec<Found> {
    author::check_all(&Files::at(folder).unwrap(), BUILT.date()).unwrap().0
}

/// A valid curriculum but for the unit, and what the example adds to other files: `# append: FILE`, then the lines.
pub fn with_unit(example: &str) -> TempDir {
    let folder = manual_example("fr");
    let mut parts = example.split("\n# append: ");
    let unit = parts.next().unwrap();
    for part in parts {
        let (name, more) = part.split_once('\n').unwrap();
        let path = folder.path().join(name);
        let text = fs::read_to_string(&path).unwrap_or_default();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text + more).unwrap();
    }
    fs::write(folder.path().join("phone/unit.toml"), unit).unwrap();
    let module = folder.path().join("phone/module.toml");
    let text = fs::read_to_string(&module).unwrap().replace("units = [\"quiet\"]", "units = [\"quiet\", \"unit\"]");
    fs::write(module, text).unwrap();
    folder
}

/// The files of the complete small module of the guide in that language.
pub fn manual_example(lang: &str) -> TempDir {
    let page = if lang == "fr" { "docs/auteur/format.md" } else { "docs/author/format.md" };
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap().replace("\r\n", "\n");
    let folder = TempDir::new().unwrap();
    for part in text.split("<!-- file: ").skip(1) {
        let (name, rest) = part.split_once(" -->").unwrap();
        let block = rest.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, block).unwrap();
    }
    folder
}

#[test]
fn the_manuals_complete_module_is_without_a_remark() {
    for lang in ["en", "fr"] {
        let folder = manual_example(lang);
        let found = problems(folder.path());
        assert!(found.is_empty(), "{lang}: {}", told(&found));
    }
}

/// A unit whose file has another meaning in the module's folder would be read as both.
#[test]
fn a_unit_cannot_be_called_as_another_file_of_its_module() {
    for name in ["module", "devices"] {
        let folder = manual_example("fr");
        let module = folder.path().join("phone/module.toml");
        let text = fs::read_to_string(&module).unwrap().replace("units = [\"quiet\"]", &format!("units = [\"quiet\", \"{name}\"]"));
        fs::write(&module, text).unwrap();
        let found = problems(folder.path());
        assert!(found.iter().any(|f| f.problem.rule == "reserved-id" && f.file.ends_with("module.toml")), "{name}: {}", told(&found));
    }
}

/// What a slip of the keyboard makes unreadable is told at its own place, and nothing else of that file: the rest may be there.
#[test]
fn a_file_that_cannot_be_read_is_told_for_that_alone() {
    let whole = fs::read_to_string(manual_example("fr").path().join("phone/quiet.toml")).unwrap();
    let can = whole.lines().find(|line| line.starts_with("can = ")).unwrap();
    let aim = whole.lines().find(|line| line.starts_with("aim = ")).unwrap();
    for (line, slip) in [
        (can, can.replace(']', "")),
        (aim, aim.trim_end_matches('"').to_owned()),
        (aim, aim.replace("aim = ", "aim ")),
        ("[[activity]]", "[[activity]".to_owned()),
    ] {
        let folder = manual_example("fr");
        let broken = whole.replacen(line, &slip, 1);
        fs::write(folder.path().join("phone/quiet.toml"), &broken).unwrap();
        let found = problems(folder.path());
        let at = broken.lines().position(|line| line == slip).unwrap() + 1;
        let mistakes: Vec<_> = found.iter().filter(|one| one.problem.level == Level::Error).collect();
        assert!(mistakes.iter().all(|one| one.problem.rule == "toml") && (1..=2).contains(&mistakes.len()), "{slip}: {}", told(&found));
        // A list may go on over lines: that it ended is seen on the next.
        assert!((at..=at + 1).contains(&mistakes[0].place.line), "{slip}: {}", told(&found));
    }
}

#[test]
fn a_translation_is_made_refreshed_and_told_when_stale() {
    let folder = manual_example("fr");
    let files = Files::at(folder.path()).unwrap();
    let made = author::refresh_all(&files, "en", &notes()).unwrap();
    assert_eq!(made.len(), 4);
    let found = problems(folder.path());
    // One remark a file, however much there is to translate.
    assert!(found.iter().all(|f| f.problem.rule == "untranslated") && found.len() == 4, "{}", told(&found));
    let unit = folder.path().join("phone/quiet.en.toml");
    let text = fs::read_to_string(&unit).unwrap().replace("#title = \"\"", "title = \"To ring, or not\"");
    fs::write(&unit, &text).unwrap();
    author::refresh_all(&files, "en", &notes()).unwrap();
    let again = fs::read_to_string(&unit).unwrap();
    assert!(again.contains("title = \"To ring, or not\"") && again.contains("\nof = \""));
    let source = folder.path().join("phone/quiet.toml");
    let changed = fs::read_to_string(&source).unwrap().replace("title = \"Sonner, ou pas\"", "title = \"Sonner ou se taire\"");
    fs::write(&source, changed).unwrap();
    let told_now = problems(folder.path());
    assert!(told_now.iter().any(|f| f.problem.rule == "stale"), "{}", told(&told_now));
    fs::write(&unit, format!("{again}\n[gone]\ntext = \"x\"\n")).unwrap();
    assert!(problems(folder.path()).iter().any(|f| f.problem.rule == "orphan"));
}

#[test]
fn the_shipped_curriculum_cannot_be_translated_in_place() {
    let refused = author::refresh_all(&Files::Shipped, "en", &notes()).unwrap_err();
    assert_eq!(refused.cause, tr!("translate-shipped"));
}

#[cfg(unix)]
#[test]
fn strange_files_are_refused_and_never_waited_for() {
    let folder = manual_example("fr");
    let unit = folder.path().join("phone/quiet.toml");
    let expect = |cause: &str| {
        let error = check(&Files::at(folder.path()).unwrap(), BUILT.date()).unwrap_err();
        assert!(format!("{:?}", error.cause).contains(cause), "{error:?}");
    };
    fs::write(&unit, vec![b'#'; (1 << 20) + 1]).unwrap();
    expect("file-too-large");
    fs::write(&unit, b"title = \"\xff\"").unwrap();
    expect("file-not-utf8");
    fs::remove_file(&unit).unwrap();
    std::os::unix::fs::symlink(folder.path().join("curriculum.toml"), &unit).unwrap();
    expect("file-not-plain");
    fs::remove_file(&unit).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &unit).unwrap();
    assert!(problems(folder.path()).iter().any(|f| f.problem.rule == "no-unit"), "a device is no file, and is not opened");
}
