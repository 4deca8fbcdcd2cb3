//! Translations and versions: what ships is as the program writes it, catalogues go out and come back, what changed is told.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use tremplin::author;
use tremplin::curriculum::Files;
use tremplin::exchange::po;
use tremplin::i18n::I18n;

use crate::content::notes;
use crate::screens::picture;

/// The shipped curriculum in a folder of its own.
fn shipped() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &there);
        } else if path.extension().is_some_and(|end| end == "toml") {
            fs::copy(&path, there).unwrap();
        }
    }
}

/// Exit code, standard output, standard error; spaces that do not break are spaces here, the folder is `DIR`.
fn run(lang: &str, folder: &Path, args: &[&str]) -> (i32, String, String) {
    let data = TempDir::new().unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .env_clear()
        .env("LANG", format!("{lang}.UTF-8"))
        .env("HOME", data.path())
        .arg("--data")
        .arg(data.path())
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
        text.replace(&*folder.to_string_lossy(), "DIR").replace('\\', "/")
    };
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

fn change(folder: &Path, name: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    assert!(text.contains(from), "{name} does not say {from}");
    fs::write(folder.join(name), text.replacen(from, to, 1)).unwrap();
}

#[test]
fn what_ships_is_translated_as_the_program_writes_it_and_is_left_alone() {
    let folder = shipped();
    let files = Files::at(folder.path()).unwrap();
    for written in author::refresh_all(&files, "en", &notes()).unwrap() {
        assert!(!written.changed, "{} would be written anew", written.path.display());
    }
}

#[test]
fn every_shipped_catalogue_comes_back_as_it_went() {
    let folder = shipped();
    let files = Files::at(folder.path()).unwrap();
    let table = author::coverage(&files, None, &notes()).unwrap();
    assert_eq!(table.langs, ["de", "en", "es", "sl"]);
    for (lang, sum) in table.langs.iter().zip(&table.sums) {
        let (text, n) = author::export_po(&files, lang, "2026-11-27 00:00+0000", &I18n::new("en")).unwrap();
        let (catalogue, mistakes) = po::read(&text);
        assert!(mistakes.is_empty() && catalogue.entries.len() == n, "{mistakes:?}");
        let done = catalogue.entries.iter().filter(|entry| !entry.text.is_empty()).count();
        assert!(n >= sum.all && done >= sum.fresh, "{lang}: {n} {done} {sum:?}");
        let (taken, written) = author::import_po(&files, lang, &text, &notes()).unwrap();
        assert_eq!((taken.entries, taken.taken, taken.refused, taken.same), (n, 0, 0, done), "{lang}: {:?}", taken.told);
        assert!(taken.told.is_empty() && written.is_empty());
    }
}

#[test]
fn a_translation_is_reread_only_when_it_is_whole() {
    let folder = shipped();
    let (dir, unit) = (folder.path().to_str().unwrap(), folder.path().join("email/write.en.toml"));
    let status =
        |files: &[&str]| run("en", folder.path(), &[&["curriculum", "translate", "--to", "en", "--status", "reread", dir], files].concat());
    assert_eq!(status(&["email/write"]).0, 0);
    assert!(fs::read_to_string(&unit).unwrap().starts_with("status = \"reread\"\n"));
    let before = fs::read_to_string(folder.path().join("email/read.en.toml")).unwrap();
    change(folder.path(), "email/write.toml", "title = \"", "title = \"Bien ");
    let (code, out, err) = status(&[]);
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("DIR/email/write.en.toml: unit.title is to be reread") && err.contains("Nothing was changed"), "{out}{err}");
    assert_eq!(fs::read_to_string(folder.path().join("email/read.en.toml")).unwrap(), before);
    // What was read whole is a draft again when something is to be reread.
    let (code, out, err) = run("en", folder.path(), &["curriculum", "translate", "--to", "en", dir]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("DIR/email/write.en.toml: 0 to translate, 1 to reread") && out.contains("nothing to change"), "{out}");
    assert!(err.contains("is no longer “reread”"), "{err}");
    assert!(fs::read_to_string(&unit).unwrap().starts_with("status = \"draft\"\n"));
    let (code, _, err) = status(&["email/nothing"]);
    assert_eq!(code, 2);
    assert!(err.contains("email/nothing"), "{err}");
}

#[test]
fn the_table_says_how_far_each_language_is() {
    let folder = shipped();
    let dir = folder.path().to_str().unwrap();
    change(folder.path(), "email/write.toml", "title = \"", "title = \"Bien ");
    let (code, out, _) = run("en", folder.path(), &["curriculum", "translate", "--table", "--json", dir]);
    assert_eq!(code, 0);
    let table: serde_json::Value = serde_json::from_str(&out).unwrap();
    let row = table["files"].as_array().unwrap().iter().find(|row| row["file"] == "DIR/email/write.toml").unwrap();
    let (english, german) = (&row["languages"]["en"], &row["languages"]["de"]);
    assert_eq!(english["all"].as_u64().unwrap() - english["fresh"].as_u64().unwrap(), 1);
    assert_eq!((german["fresh"].as_u64(), german["status"].as_str()), (Some(0), None));
    assert!(english["words_left"].as_u64().unwrap() < 10 && german["words_left"].as_u64().unwrap() > 500, "{row}");
    let sum = |key: &str| table["files"].as_array().unwrap().iter().map(|row| row["languages"]["en"][key].as_u64().unwrap()).sum::<u64>();
    assert_eq!(
        (Some(sum("fresh")), Some(sum("words_left"))),
        (table["sum"]["en"]["fresh"].as_u64(), table["sum"]["en"]["words_left"].as_u64())
    );
    let (code, out, err) = run("fr_FR", folder.path(), &["curriculum", "translate", "--table", "--to", "en", dir]);
    assert_eq!(code, 0);
    assert!(
        out.starts_with("Fichier") && out.lines().last().unwrap().starts_with("Total") && err.contains("entre parenthèses"),
        "{out}{err}"
    );
    assert!(out.lines().any(|line| line.starts_with("DIR/email/read.toml") && line.ends_with("brouillon")), "{out}");
}

#[test]
fn a_catalogue_goes_to_a_language_that_the_kit_does_not_speak() {
    let folder = shipped();
    let (dir, file) = (folder.path().join("email"), folder.path().join("pt.po"));
    let (dir, po) = (dir.to_str().unwrap(), file.to_str().unwrap());
    let (code, _, err) = run("en", folder.path(), &["curriculum", "translate", "--to", "pt-br", "--export", "po", dir, "-o", po]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("does not speak “pt-br” yet"), "{err}");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("\"Language: pt_BR\\n\"") && text.contains("msgctxt \"email/write#unit.title\""), "{text}");
    let filled = text.replacen(
        "msgctxt \"email/write#unit.title\"\nmsgid \"Écrire, répondre, faire suivre\"\nmsgstr \"\"",
        "msgctxt \"email/write#unit.title\"\nmsgid \"Écrire, répondre, faire suivre\"\nmsgstr \"Escrever\"",
        1,
    );
    assert_ne!(filled, text);
    fs::write(&file, filled + "\nmsgctxt \"email/none#unit.title\"\nmsgid \"a\"\nmsgstr \"b\"\n").unwrap();
    let (code, out, err) = run("en", folder.path(), &["curriculum", "translate", "--to", "pt-br", "--import", "po", po, dir]);
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("email/none#unit.title is not in this folder") && err.contains(": 1 taken"), "{out}{err}");
    assert!(fs::read_to_string(folder.path().join("email/write.pt-br.toml")).unwrap().contains("\ntitle = \"Escrever\"\n"));
    assert!(!folder.path().join("email/read.pt-br.toml").exists(), "nothing was said of it");
    let (code, _, err) = run("en", folder.path(), &["curriculum", "translate", "--to", "de", "--import", "po", po, dir]);
    assert_eq!(code, 2);
    assert!(err.contains("“pt_BR”"), "{err}");
    let (code, _, err) = run("en", folder.path(), &["curriculum", "translate", "--to", "de", "--import", "po"]);
    assert_eq!(code, 2, "{err}");
}

#[test]
fn what_changed_between_two_versions_is_told() {
    let (old, new) = (shipped(), shipped());
    let (a, b) = (old.path().join("email"), new.path().join("email"));
    let (a, b) = (a.to_str().unwrap(), b.to_str().unwrap());
    assert!(run("en", new.path(), &["curriculum", "diff", a, b]).1.contains("There is no difference."));
    // An answer is another; a text, a note, the minutes and the rule of mastery are others.
    change(new.path(), "email/address.toml", "  right = true\n  text = \"Elle nomme", "  text = \"Elle nomme");
    change(new.path(), "email/address.toml", "  id = \"flat\"\n", "  id = \"flat\"\n  right = true\n");
    change(new.path(), "email/address.toml", "minutes = 11", "minutes = 12");
    change(new.path(), "email/address.toml", "Demandez à chacun d'apporter un papier", "Priez chacun d'apporter un papier");
    change(new.path(), "email/address.toml", "certaines adresses en ont.", "plusieurs adresses en ont.");
    let rule = fs::read_to_string(new.path().join("email/module.toml")).unwrap() + "\n[mastery]\nright = 4\nof = 5\n";
    fs::write(new.path().join("email/module.toml"), rule).unwrap();
    for (system, lang) in [("fr_FR", "fr"), ("en", "en")] {
        let (code, out, err) = run(system, new.path(), &["curriculum", "diff", a, b]);
        assert_eq!((code, err.as_str()), (0, ""));
        picture("diff", lang, &out);
    }
    let (code, out, _) = run("en", new.path(), &["curriculum", "diff", a, b, "--exit-code", "--json"]);
    assert_eq!(code, 1);
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&found["summary"]["texts"], &found["changes"]["bump"]), (&2.into(), &"major".into()), "{found}");
    // Against what ships, and in a language of its translations.
    let (code, out, err) = run("fr_FR", new.path(), &["curriculum", "diff", b]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("minutes: 11 → 12"), "{out}");
    let (_, out, _) = run("fr_FR", new.path(), &["--lang", "en", "curriculum", "diff", a, b]);
    assert!(!out.contains("Priez") && out.contains("minutes: 11 → 12"), "{out}");
    change(new.path(), "email/address.en.toml", "title = \"", "title = \"An ");
    let (_, out, _) = run("fr_FR", new.path(), &["--lang", "en", "curriculum", "diff", a, b]);
    assert!(out.contains("{+An +}"), "{out}");
    let (code, _, err) = run("en", new.path(), &["curriculum", "diff", "/nowhere"]);
    assert_eq!(code, 2, "{err}");
}

#[test]
fn a_copy_that_was_put_aside_is_compared_as_the_same_module() {
    let folder = shipped();
    let aside = folder.path().join("email-old");
    copy(&folder.path().join("email"), &aside);
    let (a, b) = (aside.to_str().unwrap(), folder.path().join("email"));
    let (code, out, err) = run("en", folder.path(), &["curriculum", "diff", a, b.to_str().unwrap()]);
    assert_eq!((code, out.trim()), (0, "There is no difference."), "{err}");
}

#[test]
fn a_copy_whose_name_is_no_id_is_compared_with_all_its_texts() {
    let folder = shipped();
    let own = folder.path().join("email");
    for name in ["email copy", "email.old"] {
        copy(&own, &folder.path().join(name));
    }
    change(folder.path(), "email/address.toml", "certaines adresses en ont.", "plusieurs adresses en ont.");
    change(folder.path(), "email/address.en.toml", "title = \"", "title = \"An ");
    for name in ["email copy", "email.old"] {
        let aside = folder.path().join(name);
        let (a, b) = (aside.to_str().unwrap(), own.to_str().unwrap());
        let told = |lang: &[&str], a: &str, b: &str| run("fr_FR", folder.path(), &[lang, &["curriculum", "diff", a, b]].concat()).1;
        let out = told(&[], a, b);
        assert!(out.contains("[-certaines-]{+plusieurs+}") && !out.contains("address.toml"), "{out}");
        let out = told(&[], b, a);
        assert!(out.contains("[-plusieurs-]{+certaines+}"), "{out}");
        let out = told(&["--lang", "en"], a, b);
        assert!(out.contains("{+An +}"), "{out}");
        // Between two such copies nobody says which module it is.
        let (code, _, err) = run("en", folder.path(), &["curriculum", "diff", a, a]);
        assert_eq!(code, 3, "{err}");
        let (code, _, err) = run("en", folder.path(), &["curriculum", "translate", a, "--to", "de"]);
        assert_eq!(code, 3, "{err}");
    }
}
