//! `curriculum new`: a folder that passes the check at once, in each language, and is played to its end; five questions or options; a
//! copy of a module that says whose it is; nothing is ever written over.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::rc::Rc;

use tempfile::TempDir;
use tremplin::author::{self, MINUTES, Wanted};
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, Shelf};
use tremplin::i18n::I18n;
use tremplin::ids::ModuleId;
use tremplin::{linear, tr};

use crate::content::told;
use crate::way::{desk, kit_with, start, world};

/// A new curriculum `mine`, with what is proposed in that language.
pub fn planted(lang: &str) -> (TempDir, PathBuf) {
    let texts = I18n::new(lang);
    let wanted = Wanted {
        id: ModuleId::new("mine").unwrap(),
        title: texts.say(&tr!("new-default-title")),
        aim: texts.say(&tr!("new-default-aim")),
        unit: texts.say(&tr!("new-default-unit")),
        publisher: texts.say(&tr!("new-default-publisher")),
        lang: lang.to_owned(),
        minutes: MINUTES,
    };
    let keep = TempDir::new().unwrap();
    let folder = keep.path().join("mine");
    author::plant(&folder, &author::scaffold(&wanted).unwrap()).unwrap();
    (keep, folder)
}

#[test]
fn a_module_that_lies_in_this_folder_is_found_by_the_command_that_is_told() {
    let (keep, _) = planted("en");
    for (args, line) in [
        (vec!["--lang", "en", "learn", "mine"], "--lang en learn mine"),
        (vec!["--lang", "en", "curriculum", "print", "mine/unit-1"], "--lang en curriculum print mine/unit-1"),
    ] {
        let (code, _, err) = run(keep.path(), &args, "");
        let err = err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(code == 2 && err.contains("tremplin --curricula mine ") && err.ends_with(line), "{err}");
    }
    let (_, _, err) = run(keep.path(), &["--lang", "en", "learn", "other"], "");
    assert!(err.contains("tremplin modules") && !err.contains("--curricula"), "{err}");
    for (args, told) in [(vec!["check", "mine"], true), (vec!["translate"], true), (vec!["workshop", "check"], false)] {
        let (code, _, err) = run(keep.path(), &[&["--lang", "en"], &args[..]].concat(), "");
        assert!(code == 2 && err.contains(&format!("tremplin curriculum {}", args[0])) == told, "{err}");
    }
}

#[test]
fn a_new_curriculum_is_without_a_remark_and_is_mastered_at_once_in_every_language() {
    for language in I18n::languages() {
        let lang = language.code;
        let (_keep, folder) = planted(lang);
        let found = author::check_all(&Files::at(&folder).unwrap(), BUILT.date()).unwrap().0;
        assert!(found.is_empty(), "{lang}:\n{}", told(&found));
        let shelf = Shelf::new(std::slice::from_ref(&folder)).unwrap();
        let row = shelf.row(&ModuleId::new("mine").unwrap()).unwrap();
        let module = Rc::new(row.module(lang).unwrap());
        let unit = Rc::new(row.unit(&module.units[0].id, lang).unwrap());
        let lines = author::answers(&module, &[Rc::clone(&unit)]).join("\n") + "\n";
        let data = TempDir::new().unwrap();
        let mut desk = desk(kit_with(&[folder], data.path(), lang, world()), start("mine", Some("unit-1"), "Test"));
        linear::run(&mut desk, lines.as_bytes(), Vec::new(), None).unwrap();
        let kit = desk.into_kit();
        let learner = kit.disk().learner_named("Test").unwrap().unwrap();
        let standing = kit.disk().standings(learner).unwrap().into_iter().find(|one| one.unit == unit.id).unwrap();
        assert!(standing.mastered.is_some(), "{lang}: not mastered");
    }
}

/// The program in a folder, with what is typed.
pub fn run(place: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .current_dir(place)
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("HOME", place)
        .arg("--data")
        .arg(place.join("data"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends before it has read everything closes the pipe: that is its right.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn names(place: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "data");
    names.sort();
    names
}

const ALL: [&str; 10] =
    ["--language", "fr", "--title", "Le train", "--aim", "Acheter un billet.", "--unit-title", "À la borne", "--publisher", "La gare"];

#[test]
fn five_questions_are_asked_and_an_empty_line_takes_what_is_proposed() {
    let place = TempDir::new().unwrap();
    let (code, out, err) = run(place.path(), &["curriculum", "new", "le-train"], "\nLe train\n\n\n La gare  du Sud \n");
    assert_eq!((code, out.as_str()), (0, "le-train\n"), "{err}");
    assert_eq!(err.matches(" [").count(), 5, "{err}");
    assert!(err.contains("Le dossier « le-train » est prêt.") && err.contains("rien à redire"), "{err}");
    let curriculum = fs::read_to_string(place.path().join("le-train/curriculum.toml")).unwrap();
    for line in ["id = \"le-train\"", "title = \"Le train\"", "publisher = \"La gare du Sud\"", "language = \"fr\""] {
        assert!(curriculum.contains(line), "{line}\n{curriculum}");
    }
    // Editors find the schema that each file names.
    for (file, schema) in [("curriculum.toml", ".schema/curriculum.json"), ("le-train/unit-1.toml", ".schema/unit.json")] {
        let text = fs::read_to_string(place.path().join("le-train").join(file)).unwrap();
        let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).unwrap();
        let found = place.path().join("le-train").join(file).parent().unwrap().join(named);
        assert_eq!(fs::canonicalize(found).unwrap(), fs::canonicalize(place.path().join("le-train").join(schema)).unwrap());
    }
    // What it says to do next does it.
    let (code, ..) = run(place.path(), &["curriculum", "check", "le-train"], "");
    assert_eq!(code, 0);
    let (code, out, _) = run(place.path(), &["--curricula", "le-train", "--linear", "learn", "le-train", "--as", "Lina"], "\n\n");
    assert!(code == 0 && out.contains("Un code, c'est une clé"), "{out}");
    assert_eq!(names(&place.path().join("le-train/examples")).len(), tremplin::activity::KINDS.len());
}

#[test]
fn options_answer_in_the_place_of_the_questions_and_each_language_is_known() {
    let place = TempDir::new().unwrap();
    let (code, _, err) = run(place.path(), &[&["curriculum", "new", "train", "--minutes", "6"], &ALL[..]].concat(), "");
    assert!(code == 0 && !err.contains('?'), "{err}");
    let unit = fs::read_to_string(place.path().join("train/train/unit-1.toml")).unwrap();
    assert!(unit.contains("title = \"À la borne\"") && unit.contains("minutes = 6") && unit.contains("aim = \"Acheter un billet.\""));
    for (lang, said) in [("en", "A code is a key"), ("de", "Ein Code ist ein Schlüssel"), ("es", "Un código"), ("sl", "Koda je ključ")] {
        let (code, _, err) = run(place.path(), &["curriculum", "new", &format!("x-{lang}"), "--language", lang], "\n\n\n\n");
        assert_eq!(code, 0, "{err}");
        assert!(fs::read_to_string(place.path().join(format!("x-{lang}/x-{lang}/unit-1.toml"))).unwrap().contains(said));
    }
}

#[test]
fn where_nobody_answers_it_says_what_is_missing_and_writes_nothing() {
    let place = TempDir::new().unwrap();
    for (input, missing) in [("", "--language, --title, --aim, --unit-title, --publisher"), ("fr\nA\nB\n", "--unit-title, --publisher")] {
        let (code, _, err) = run(place.path(), &["curriculum", "new", "a"], input);
        assert!(code == 2 && err.contains(&format!("Il manque des réponses : {missing}\n")), "{err}");
    }
    // What cannot be taken is told, and asked once more.
    let (code, _, err) = run(place.path(), &["curriculum", "new", "a"], "klingon\nfr\nTi\u{202e}tre\nTitre\n\n\n");
    assert!(code == 2 && err.contains("« klingon »") && err.contains("U+202E") && err.contains(": --publisher\n"), "{err}");
    assert_eq!(names(place.path()), [""; 0]);
    let (code, _, err) = run(place.path(), &["curriculum", "new", "a", "--title", "a\u{202e}b"], "");
    assert!(code == 2 && err.contains("U+202E") && !err.contains("[fr]"), "{err}");
}

#[test]
fn a_name_that_does_not_do_is_told_with_the_nearest_that_does() {
    let place = TempDir::new().unwrap();
    fs::create_dir(place.path().join("mine")).unwrap();
    let all = |name: &str| run(place.path(), &[&["curriculum", "new", name], &ALL[..]].concat(), "");
    for (name, said) in [
        ("Mes Arnaques", "mes-arnaques"),
        ("../x", "Essayez plutôt : x"),
        ("scams", "Essayez plutôt : scams-1"),
        ("diagnostic", "diagnostic-1"),
        ("«»", "mon-atelier"),
        ("mine", "« mine » est déjà là"),
    ] {
        let (code, _, err) = all(name);
        assert!(code == 2 && err.contains(said), "{name}: {err}");
    }
    assert_eq!((names(place.path()), names(&place.path().join("mine"))), (vec!["mine".to_owned()], vec![]));
}

#[test]
fn a_module_that_exists_is_copied_with_its_ids_its_translations_and_whose_it_is() {
    let place = TempDir::new().unwrap();
    let (code, _, err) = run(place.path(), &["curriculum", "new", "courrier", "--from", "email", "--publisher", "Le quartier"], "");
    assert_eq!(code, 0, "{err}");
    let folder = place.path().join("courrier");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert!(
        read("courrier/module.toml").starts_with("#:schema ../.schema/module.json\n# D'après « Le courrier électronique » (email 1.")
            && read("curriculum.toml").contains("Reconnect")
    );
    assert!(
        read("curriculum.toml").contains("publisher = \"Le quartier\"") && read("courrier/module.toml").contains("\nversion = \"1.0.0\"")
    );
    let shipped = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula/email").join(name)).unwrap();
    for name in ["address.toml", "address.en.toml", "forms.toml"] {
        let (first, rest) = read(&format!("courrier/{name}")).split_once('\n').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert!(first.starts_with("#:schema ../.schema/") && rest == shipped(name), "{name}");
    }
    let (found, coverage) = author::check_all(&Files::at(&folder).unwrap(), BUILT.date()).unwrap();
    let weighed = ["long-sentence", "thin-idea"];
    assert!(found.iter().all(|one| weighed.contains(&one.problem.rule)), "{}", told(&found));
    assert!(coverage.iter().any(|row| row.lang == "en") && coverage.iter().all(|row| row.fresh == row.all));
    // What comes next is said with the first lesson that is there.
    assert!(err.contains("curriculum preview courrier/courrier/address.toml"), "{err}");
    // The examples train an idea of this module.
    let idea = read("courrier/module.toml").split("[[idea]]").nth(1).unwrap().split('"').nth(1).unwrap().to_owned();
    assert!(read("examples/choice.txt").contains(&format!("idea = \"{idea}\"")));

    // A folder of one's own, and one that holds several.
    let (code, _, err) = run(place.path(), &["curriculum", "new", "again", "--from", "courrier", "--title", "Encore"], "Nous\n");
    assert_eq!(code, 0, "{err}");
    let head = fs::read_to_string(place.path().join("again/curriculum.toml")).unwrap();
    assert!(head.contains("Le quartier") && head.contains("title = \"Encore\"") && head.contains("publisher = \"Nous\""), "{head}");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula");
    let (code, _, err) = run(place.path(), &["curriculum", "new", "more", "--from", shipped.to_str().unwrap(), "--publisher", "x"], "");
    assert!(code == 2 && err.contains("plusieurs modules"), "{err}");
    let (code, _, err) = run(place.path(), &["curriculum", "new", "more", "--from", "courrier/courrier", "--publisher", "x"], "");
    assert_eq!(code, 0, "{err}");
    assert!(fs::read_to_string(place.path().join("more/curriculum.toml")).unwrap().contains("de Le quartier"));
}
