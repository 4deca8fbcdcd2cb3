//! What is left of the lesson that `curriculum new` makes: told once the lesson is another, and never packed.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tremplin::author;
use tremplin::clock::BUILT;
use tremplin::curriculum::{Files, Found};
use tremplin::error::Kind;
use tremplin::i18n::I18n;

use crate::content::told;
use crate::new::{planted, run};

/// Texts of the sample in `curriculum.toml`, without its publisher, in `module.toml` and in `unit-1.toml`.
const TEXTS: [(&str, usize); 3] = [("curriculum.toml", 1), ("module.toml", 12), ("unit-1.toml", 6)];

fn checked(folder: &Path) -> Vec<Found> {
    let found = author::check_all(&Files::at(folder).unwrap(), BUILT.date()).unwrap().0;
    found.into_iter().filter(|one| one.problem.rule == "sample-left").collect()
}

fn left(folder: &Path) -> Vec<Found> {
    author::sample_left(&Files::at(folder).unwrap()).unwrap()
}

/// The unit without its last activity, which is talk.
fn shortened(unit: &Path) {
    let text = fs::read_to_string(unit).unwrap();
    fs::write(unit, text.rsplit_once("[[activity]]").unwrap().0).unwrap();
}

/// Puts a text of one's own in each place that was told, as the guide asks.
fn rewritten(folder: &Path) {
    for (n, one) in left(folder).into_iter().enumerate() {
        let (name, place) = (one.file.replace('\\', "/"), &one.place);
        let file = match name.rsplit('/').next().unwrap() {
            "curriculum.toml" => folder.join("curriculum.toml"),
            within => folder.join(folder.file_name().unwrap()).join(within),
        };
        let text = fs::read_to_string(&file).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let letters: Vec<char> = lines[place.line - 1].chars().collect();
        let (before, rest) = letters.split_at(place.column - 1);
        let (meant, after) = rest.split_at(place.length);
        assert!(meant.starts_with(&['"']) && meant.ends_with(&['"']), "{name}: {meant:?}");
        let own = format!("\"Les trains, {n}.\"");
        lines[place.line - 1] = before.iter().chain(&own.chars().collect::<Vec<_>>()).chain(after).collect();
        fs::write(&file, lines.join("\n") + "\n").unwrap();
    }
}

#[test]
fn each_text_left_in_another_lesson_is_told_at_its_place_in_every_language() {
    for language in I18n::languages() {
        let lang = language.code;
        let (_keep, folder) = planted(lang);
        assert!(checked(&folder).is_empty(), "{lang}: just made");
        shortened(&folder.join("mine/unit-1.toml"));
        let found = checked(&folder);
        for (file, many) in TEXTS {
            assert_eq!(found.iter().filter(|one| one.file.ends_with(file)).count(), many, "{lang}, {file}:\n{}", told(&found));
        }
        let mut places: Vec<_> = found.iter().map(|one| (one.file.clone(), one.place.line, one.place.column)).collect();
        places.sort();
        places.dedup();
        assert_eq!(places.len(), found.len(), "{lang}:\n{}", told(&found));
        rewritten(&folder);
        assert!(checked(&folder).is_empty() && left(&folder).is_empty(), "{lang}:\n{}", told(&left(&folder)));
    }
}

#[test]
fn one_word_changed_in_an_activity_makes_another_lesson_and_one_text_left_is_told() {
    let (_keep, folder) = planted("fr");
    let unit = folder.join("mine/unit-1.toml");
    // What a trainer says of the lesson may change first.
    let text = fs::read_to_string(&unit).unwrap().replace("task = \"Sur", "task = \"Dès demain, sur");
    fs::write(&unit, &text).unwrap();
    assert!(checked(&folder).is_empty());
    fs::write(&unit, text.replace("Odile entre", "Samira entre")).unwrap();
    assert_eq!(checked(&folder).len(), TEXTS.iter().map(|(_, many)| many).sum::<usize>() - 1);
    // An activity more is none changed.
    let (_keep, folder) = planted("fr");
    let unit = folder.join("mine/unit-1.toml");
    let text = fs::read_to_string(&unit).unwrap() + &author::example("fr", "text-entry").unwrap();
    fs::write(&unit, text).unwrap();
    assert!(checked(&folder).is_empty());
}

#[test]
fn nothing_of_the_sample_is_packed_and_the_first_key_says_how_to_have_a_passphrase() {
    let place = TempDir::new().unwrap();
    let (code, _, err) = run(place.path(), &["curriculum", "new", "le-train"], "\n\n\n\n\n");
    assert_eq!(code, 0, "{err}");
    let folder = place.path().join("le-train");
    let refused = author::packing(&Files::at(&folder).unwrap()).unwrap_err();
    assert_eq!(refused.kind, Kind::Content);
    let pack = ["curriculum", "pack", "le-train"];
    let (code, out, err) = run(place.path(), &pack, "");
    assert!(code == 3 && out.is_empty() && err.contains("20 textes viennent encore de l'exemple"), "{err}");
    assert_eq!(err.matches("[sample-left]").count(), 20, "{err}");
    assert!(err.contains("Écrivez le nom de votre organisation.") && err.contains("c'est ce que le badge atteste"), "{err}");
    assert!(!place.path().join("le-train.pack").exists() && !place.path().join("data/author.key").exists());
    // Told once, even where the check tells them too; the module alone is refused as well.
    shortened(&folder.join("le-train/unit-1.toml"));
    let (code, _, err) = run(place.path(), &pack, "");
    assert!(code == 3 && err.matches("[sample-left]").count() == 20, "{err}");
    assert!(author::packing(&Files::at(&folder.join("le-train")).unwrap()).is_err());
    rewritten(&folder);
    let (code, _, first) = run(place.path(), &pack, "");
    let secret = place.path().join("data/author.key");
    assert!(code == 0 && first.contains(secret.to_str().unwrap()), "{first}");

    // What it says of a passphrase is true: without the first key, a second one is made and locked.
    fs::remove_file(&secret).unwrap();
    let phrase: PathBuf = place.path().join("phrase.txt");
    fs::write(&phrase, "quatre mots sans lien\n").unwrap();
    let locked = [&pack[..], &["--passphrase-file", "phrase.txt"]].concat();
    let (code, _, second) = run(place.path(), &locked, "");
    assert!(code == 0 && second.contains("a été créée") && !second.contains("pas de phrase secrète"), "{second}");
    let words = |told: &str| told.lines().find(|line| line.starts_with("Vos huit mots")).unwrap().to_owned();
    assert_ne!(words(&first), words(&second));
    assert_eq!(run(place.path(), &pack, "").0, 2, "it is locked");
    let (code, told, more) = run(place.path(), &["curriculum", "verify", "le-train.pack"], "");
    assert!(code == 0 && told.contains("Signé avec votre clé"), "{told}{more}");
}
