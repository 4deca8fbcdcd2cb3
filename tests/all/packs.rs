//! Packs by the program itself: made, verified, installed, replaced, refused, taken back, and killed half-way.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use tremplin::app::{pack_comment, signature_beside};
use tremplin::author;
use tremplin::clock::{BUILT, Millis};
use tremplin::curriculum::{Files, SIGNED, Shelf};
use tremplin::exchange::bundle;
use tremplin::exchange::minisign::{RANDOM, SigningKey};
use tremplin::ids::{ModuleId, UnitId};
use tremplin::places::CURRICULA;
use tremplin::text::fold::{Tolerance, fold};
use zeroize::Zeroizing;

use crate::cli::begun;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/packs/gestes");

fn run_with(data: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    let mut child = begun(data, args);
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let out = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

fn run(data: &Path, args: &[&str]) -> (i32, String, String) {
    run_with(data, args, "")
}

/// Done, or the test ends with what was said.
fn done(data: &Path, args: &[&str]) -> String {
    let (code, out, err) = run(data, args);
    assert_eq!(code, 0, "{args:?}: {out}{err}");
    out
}

/// The curriculum of the tests in that version, to be changed.
fn source(version: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("nos-mains")).unwrap();
    for name in ["curriculum.toml", "curriculum.en.toml", "nos-mains/module.toml", "nos-mains/debut.toml"] {
        let text = fs::read_to_string(Path::new(SOURCE).join(name)).unwrap();
        // What is learnt says in which version, so that halves of two would be seen.
        let text =
            text.replace("version = \"1.0.0\"", &format!("version = \"{version}\"")).replace("sans la tenir", &format!("en {version}"));
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn changed(folder: &TempDir, name: &str, from: &str, to: &str) {
    let file = folder.path().join(name);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replace(from, to)).unwrap();
}

/// A pack of a folder, by the key of somebody elsewhere; the key as text.
fn packed(folder: &Path, file: &Path, key: u8) -> String {
    let packing = author::packing(&Files::at(folder).unwrap()).unwrap();
    signed(&packing.bytes, &pack_comment(&packing.incoming, BUILT.date()), file, key)
}

fn signed(bytes: &[u8], comment: &str, file: &Path, key: u8) -> String {
    let key = SigningKey::new(&Zeroizing::new([key; RANDOM])).unwrap();
    fs::write(file, bytes).unwrap();
    fs::write(signature_beside(file), key.sign(bytes, comment)).unwrap();
    key.signer().to_string()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn json(data: &Path, args: &[&str]) -> Value {
    let (_, out, err) = run(data, args);
    serde_json::from_str(&out).unwrap_or_else(|said| panic!("{said}: {out}{err}"))
}

/// The version of our module that is learnt there.
fn version(data: &Path) -> Option<String> {
    let listed = json(data, &["modules", "--json"]);
    let row = listed["modules"].as_array().unwrap().iter().find(|row| row["id"] == "nos-mains").cloned()?;
    Some(row["version"].as_str().unwrap().to_owned())
}

#[test]
fn a_pack_goes_from_a_trainer_to_an_adviser_and_is_learnt() {
    let (trainer, adviser, out) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let folder = source("1.0.0");
    fs::write(folder.path().join("notes.txt"), "à moi").unwrap();
    fs::create_dir(folder.path().join("brouillon")).unwrap();
    fs::write(folder.path().join("brouillon/module.toml"), "x").unwrap();
    let pack = out.path().join("gestes.pack");
    let (code, said, told) = run(trainer.path(), &["curriculum", "pack", text(folder.path()), "-o", text(&pack)]);
    assert_eq!(code, 0, "{told}");
    assert_eq!(said.trim(), text(&pack));
    assert!(told.contains("notes.txt") && told.contains("brouillon/") && told.contains("4 fichiers"), "{told}");
    let secret = trainer.path().join("author.key");
    assert!(told.contains(&format!("Une clé de signature a été créée pour vous : {}\n", text(&secret))), "{told}");
    assert!(told.contains("pas de phrase secrète") && told.contains("effacez ce fichier"), "{told}");
    let words = told.lines().find_map(|line| line.strip_prefix("Vos huit mots, à dire à qui reçoit le paquet : ")).unwrap().to_owned();
    assert_eq!(words.split_whitespace().count(), 8, "{words}");
    // Again: the same key, the same bytes.
    let first = fs::read(&pack).unwrap();
    let told = run(trainer.path(), &["curriculum", "pack", text(folder.path()), "-o", text(&pack)]).2;
    assert!(!told.contains("créée") && told.contains(&words), "{told}");
    assert_eq!(fs::read(&pack).unwrap(), first);
    assert_eq!(json(trainer.path(), &["curriculum", "verify", text(&pack), "--json"])["signer"]["known"], "own");

    // Elsewhere nobody knows the key yet: told, and no script is deceived.
    let (code, told, more) = run(adviser.path(), &["curriculum", "verify", text(&pack)]);
    assert_eq!(code, 1, "{told}{more}");
    for line in [
        "Nos gestes (gestes), version 1.0.0",
        "Maison du quartier",
        "CC-BY-4.0",
        "nos-mains 1.0.0",
        "Traduit en en",
        &words,
        "Ne remplace rien",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(more.contains("comparez"), "{more}");
    assert!(!CURRICULA.at(adviser.path()).exists(), "to verify changes nothing");
    let named = done(adviser.path(), &["curriculum", "verify", text(&pack), "--json", "--signer", &words.to_uppercase()]);
    let named: Value = serde_json::from_str(&named).unwrap();
    assert_eq!((&named["good"], &named["replaces"], &named["refused"]), (&Value::Bool(true), &Value::Array(vec![]), &Value::Null));
    assert_eq!((named["translations"][0]["lang"].as_str(), named["date"].as_str().map(str::len)), (Some("en"), Some(10)));

    // Neither `--yes` nor another word installs what a stranger signed.
    let install = ["curriculum", "install", text(&pack)];
    assert_eq!(run(adviser.path(), &[&install[..], &["--yes"]].concat()).0, 2);
    let (code, _, told) = run_with(adviser.path(), &install, "gestes\n");
    assert!(code == 2 && told.contains("huitième"), "{told}");
    assert_eq!(version(adviser.path()), None);
    // Enter alone is a no, as the question says: nobody is reproached. Nobody who answers at all is another matter.
    let (code, _, told) = run_with(adviser.path(), &install, " \n");
    assert!(code == 2 && told.ends_with("Rien n'a été installé, et rien n'a changé.\n"), "{told}");
    let (code, _, told) = run_with(adviser.path(), &install, "");
    assert!(code == 2 && told.contains("Tapez exactement"), "{told}");
    assert_eq!(version(adviser.path()), None);
    // The eighth word, in capitals, without accents, with spaces.
    let last = fold(words.split_whitespace().last().unwrap(), &[Tolerance::Accents]).to_uppercase();
    let (first, rest) = last.split_at(1);
    let (code, _, told) = run_with(adviser.path(), &install, &format!("  {first} {rest} \n"));
    assert!(code == 0 && told.contains("Installé : Nos gestes"), "{told}");
    assert_eq!(version(adviser.path()).as_deref(), Some("1.0.0"));
    let answers = done(adviser.path(), &["curriculum", "export", "nos-mains", "--format", "answers"]);
    let (code, said, told) = run_with(adviser.path(), &["learn", "nos-mains", "--as", "Odile", "--linear"], &answers);
    assert!(code == 0 && said.contains("badge"), "{said}{told}");

    // From now on the key is known; a higher version comes in, no other does.
    let known = json(adviser.path(), &["curriculum", "install", "--signers", "--json"]);
    assert_eq!(
        (known["signers"][0]["words"].as_str(), &known["signers"][0]["installed"][0]),
        (Some(words.as_str()), &Value::from("gestes 1.0.0"))
    );
    let again = run(adviser.path(), &[&install[..], &["--yes"]].concat());
    assert!(again.0 == 2 && again.2.contains("ne peut que monter"), "{again:?}");
    let newer = source("1.1.0");
    done(trainer.path(), &["curriculum", "pack", text(newer.path()), "-o", text(&pack)]);
    let (code, told, _) = run(adviser.path(), &["curriculum", "verify", text(&pack)]);
    assert!(code == 0 && told.contains("Remplace la version 1.0.0 installée"), "{told}");
    done(adviser.path(), &[&install[..], &["--yes"]].concat());
    assert_eq!(version(adviser.path()).as_deref(), Some("1.1.0"));
    done(trainer.path(), &["curriculum", "pack", text(folder.path()), "-o", text(&pack)]);
    let older = run(adviser.path(), &[&install[..], &["--yes"]].concat());
    assert!(older.0 == 2 && older.2.contains("version 1.1.0") && older.2.contains("la 1.0.0"), "{older:?}");
    assert_eq!(version(adviser.path()).as_deref(), Some("1.1.0"));

    // Forgotten, the key must be confirmed again; taken back, the module is gone and what was learnt is not.
    done(adviser.path(), &["curriculum", "install", "--forget", &words]);
    assert_eq!(run(adviser.path(), &["curriculum", "install", "--forget", &words]).0, 2);
    assert_eq!(run(adviser.path(), &["curriculum", "install", "--remove", "rien", "--yes"]).0, 2);
    done(adviser.path(), &["curriculum", "install", "--remove", "gestes", "--yes"]);
    assert_eq!(version(adviser.path()), None);
    assert!(done(adviser.path(), &["learner", "list"]).contains("Odile"));
}

#[test]
fn a_module_alone_is_packed_and_installed_and_a_key_may_have_a_passphrase() {
    let (trainer, adviser, out) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let folder = source("1.0.0");
    let (pack, passphrase) = (out.path().join("mains.pack"), out.path().join("phrase.txt"));
    fs::write(&passphrase, "quatre mots sans lien\n").unwrap();
    let module = folder.path().join("nos-mains");
    let make = ["curriculum", "pack", text(&module), "-o", text(&pack)];
    let locked = [&make[..], &["--passphrase-file", text(&passphrase)]].concat();
    done(trainer.path(), &locked);
    done(trainer.path(), &locked);
    let shut = run(trainer.path(), &make);
    assert!(shut.0 == 2 && shut.2.contains("fermée par une phrase secrète"), "{shut:?}");
    fs::write(&passphrase, "autre\n").unwrap();
    assert_eq!(run(trainer.path(), &locked).0, 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(trainer.path().join("author.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let public = trainer.path().join("author.pub");
    done(adviser.path(), &["curriculum", "install", text(&pack), "--yes", "--signer", text(&public)]);
    assert_eq!(version(adviser.path()).as_deref(), Some("1.0.0"));
    let of = json(adviser.path(), &["curriculum", "install", "--signers", "--json"]);
    assert_eq!(of["signers"][0]["installed"][0], "nos-mains 1.0.0");
    // Somebody else's curriculum with the same module.
    let theirs = out.path().join("theirs.pack");
    let key = packed(folder.path(), &theirs, 9);
    let refused = run(adviser.path(), &["curriculum", "install", text(&theirs), "--yes", "--signer", &key]);
    assert!(refused.0 == 2 && refused.2.contains("est déjà ici, dans nos-mains"), "{refused:?}");
    // The same name by another key.
    let key = packed(&folder.path().join("nos-mains"), &theirs, 9);
    let refused = run(adviser.path(), &["curriculum", "install", text(&theirs), "--yes", "--signer", &key]);
    assert!(refused.0 == 2 && refused.2.contains("vient d'une autre clé : « Nos mains », qui ne dit pas qui en répond"), "{refused:?}");
    // A key that is named must be there: no new one is made over a slip of the keyboard.
    assert_eq!(run(trainer.path(), &[&make[..], &["--key", "/nowhere.key"]].concat()).0, 5);
}

#[test]
fn what_a_pack_changes_is_told_before_it_is_installed() {
    let (data, out) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (first, next) = (source("1.0.0"), source("1.1.0"));
    for (name, of) in [("whole", ""), ("alone", "nos-mains")] {
        let (old, new) = (out.path().join(format!("{name}-1.pack")), out.path().join(format!("{name}-2.pack")));
        packed(&first.path().join(of), &old, 9);
        packed(&next.path().join(of), &new, 9);
        let told = done(data.path(), &["curriculum", "diff", text(&old), text(&new)]);
        assert!(told.contains("[-1.0.0.-]{+1.1.0.+}") && told.contains("1 unité pose les mêmes questions"), "{told}");
        // A folder and the pack of it say the same.
        assert!(
            done(data.path(), &["curriculum", "diff", text(&first.path().join(of)), text(&old)]).starts_with("Il n'y a aucune différence"),
            "{name}"
        );
        // Not a byte of it is read where the signature does not hold.
        fs::write(&new, b"x").unwrap();
        let refused = run(data.path(), &["curriculum", "diff", text(&old), text(&new)]);
        assert!(refused.0 == 3 && refused.2.contains("signature"), "{refused:?}");
    }
    // With what is installed, of one pack.
    let (old, new) = (out.path().join("a.pack"), out.path().join("b.pack"));
    let key = packed(first.path(), &old, 9);
    packed(next.path(), &new, 9);
    done(data.path(), &["curriculum", "install", text(&old), "--yes", "--signer", &key]);
    let told = done(data.path(), &["curriculum", "diff", text(&new)]);
    assert!(told.contains("{+1.1.0.+}"), "{told}");
}

#[test]
fn a_namesake_by_another_key_is_refused_with_whose_the_one_here_is() {
    let (data, out, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap(), source("1.0.0"));
    let pack = out.path().join("a.pack");
    for (key, code) in [(9, 0), (8, 2)] {
        let key = packed(folder.path(), &pack, key);
        let told = run(data.path(), &["curriculum", "install", text(&pack), "--yes", "--signer", &key]);
        assert_eq!(told.0, code, "{told:?}");
        assert_eq!(told.2.contains("vient d'une autre clé : « Nos gestes », de Maison du quartier."), code == 2, "{told:?}");
    }
}

#[test]
fn no_pack_replaces_what_ships_and_no_unsigned_one_what_is_signed() {
    let (data, out) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let folder = source("9.0.0");
    fs::rename(folder.path().join("nos-mains"), folder.path().join("email")).unwrap();
    changed(&folder, "curriculum.toml", "nos-mains", "email");
    let pack = out.path().join("a.pack");
    let key = packed(folder.path(), &pack, 9);
    let refused = run(data.path(), &["curriculum", "install", text(&pack), "--yes", "--signer", &key]);
    assert!(refused.0 == 2 && refused.2.contains("est livré avec Tremplin"), "{refused:?}");
    assert!(refused.1.contains("Ne peut pas être installé ici"), "{refused:?}");

    // What a stick brought lies there: a signed pack takes its place, whatever its version; never the other way round.
    let theirs = source("5.0.0");
    let place = CURRICULA.at(data.path());
    let unsigned = || {
        let files = Files::at(theirs.path()).unwrap().whole().unwrap();
        CURRICULA.put_beside(data.path(), "gestes", &files).unwrap();
        CURRICULA.take_in(data.path(), "gestes").unwrap();
    };
    unsigned();
    assert_eq!(version(data.path()).as_deref(), Some("5.0.0"));
    let ours = source("1.0.0");
    let key = packed(ours.path(), &pack, 9);
    let carried = tremplin::curriculum::Carried::at(theirs.path()).unwrap();
    assert!(carried.may_replace(&place));
    let told = done(data.path(), &["curriculum", "install", text(&pack), "--yes", "--signer", &key]);
    assert!(told.contains("venue sans signature"), "{told}");
    assert_eq!(version(data.path()).as_deref(), Some("1.0.0"));
    assert!(!carried.may_replace(&place), "an unsigned one never wins over a signed one");
    assert!(place.join("gestes").join(SIGNED).exists());
}

/// Refused: by both commands, with these codes; nothing is there after.
fn refused(pack: &Path, key: &str, codes: (i32, i32), why: &str) {
    let data = TempDir::new().unwrap();
    let verify = run(data.path(), &["curriculum", "verify", text(pack), "--signer", key]);
    assert!(verify.0 == codes.0 && verify.2.contains(why), "{why}: {verify:?}");
    let install = run(data.path(), &["curriculum", "install", text(pack), "--yes", "--signer", key]);
    assert!(install.0 == codes.1 && install.2.contains(why), "{why}: {install:?}");
    assert!(!CURRICULA.at(data.path()).exists(), "{why}");
    assert!(verify.2.chars().chain(install.2.chars()).all(|c| c == '\n' || !c.is_control()), "{why}");
}

#[test]
fn a_pack_without_its_own_signature_is_refused_before_it_is_read() {
    let (folder, out) = (source("1.0.0"), TempDir::new().unwrap());
    let (pack, other) = (out.path().join("a.pack"), out.path().join("b.pack"));
    let key = packed(folder.path(), &pack, 9);
    let beside = signature_beside(&pack);
    let sound = fs::read_to_string(&beside).unwrap();
    let with = |signature: &str, why: &str| {
        fs::write(&beside, signature).unwrap();
        refused(&pack, &key, (1, 3), why);
    };
    let theirs = packed(folder.path(), &other, 8);
    with(&fs::read_to_string(signature_beside(&other)).unwrap(), "d'une autre clé");
    signed(b"else", "x", &other, 9);
    with(&fs::read_to_string(signature_beside(&other)).unwrap(), "ne correspond pas");
    with(&sound.replace("1.0.0", "2.0.0"), "ne correspond pas");
    with("\u{1b}]52;c;x\u{7}", "abîmée");
    let older: String =
        sound.lines().map(|line| if line.starts_with("RUQ") { line.replacen("RUQ", "RWQ", 1) } else { line.to_owned() } + "\n").collect();
    with(&older, "forme ancienne");
    // It says that it is of a pack that it is not of.
    let bytes = fs::read(&pack).unwrap();
    signed(&bytes, "tremplin-pack name:autre version:1.0.0 date:2026-11-27", &pack, 9);
    refused(&pack, &key, (3, 3), "parle d'un autre paquet");
    // One bit of the pack.
    packed(folder.path(), &pack, 9);
    let mut turned = fs::read(&pack).unwrap();
    turned[600] ^= 1;
    fs::write(&pack, &turned).unwrap();
    refused(&pack, &key, (1, 3), "ne correspond pas");
    fs::remove_file(&beside).unwrap();
    refused(&pack, &key, (1, 3), "n'est pas à côté");
    // A known number without the key, and a key that is none.
    let data = TempDir::new().unwrap();
    fs::write(&pack, &bytes).unwrap();
    fs::write(
        &beside,
        sound
            .lines()
            .map(|line| if line.contains("public-key") { "untrusted comment: x" } else { line }.to_owned() + "\n")
            .collect::<String>(),
    )
    .unwrap();
    let (code, _, told) = run(data.path(), &["curriculum", "verify", text(&pack)]);
    assert!(code == 1 && told.contains("n'est pas connue ici"), "{told}");
    for none in ["RWQ", "/nowhere.pub", "\u{202e}"] {
        assert_eq!(run(data.path(), &["curriculum", "verify", text(&pack), "--signer", none]).0, 2, "{none}");
    }
    let wrong = run(data.path(), &["curriculum", "verify", text(&other), "--signer", "un deux trois quatre cinq six sept huit"]);
    assert!(wrong.0 == 1 && wrong.2.contains("Ce ne sont pas les mots"), "{wrong:?}");
    assert_ne!(key, theirs);
}

#[test]
fn a_pack_with_something_wrong_in_it_is_refused_whole() {
    let out = TempDir::new().unwrap();
    let pack = out.path().join("a.pack");
    let sound = || -> Vec<(String, Vec<u8>)> {
        let files = Files::at(source("1.0.0").path()).unwrap().whole().unwrap();
        files.into_iter().map(|(name, bytes)| (format!("gestes/{name}"), bytes)).collect()
    };
    let with = |files: Vec<(String, Vec<u8>)>, why: &str| {
        let key = signed(&bundle::write(&files).unwrap(), "x", &pack, 9);
        refused(&pack, &key, (3, 3), why);
    };
    let replaced = |from: &str, to: &str| -> Vec<(String, Vec<u8>)> {
        let change = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(from, to).into_bytes();
        sound().into_iter().map(|(name, bytes)| (name, change(bytes))).collect()
    };
    // A mistake of content, and hostile letters in a text, an overlay and a key.
    with(replaced("right = true", "right = 7"), "est refusé en entier");
    with(replaced("Il appuie, puis il lâche.", "Il \u{202e}appuie."), "est refusé en entier");
    with(replaced("Our gestures", "Our \\u001b]0;x gestures"), "est refusé en entier");
    with(replaced("minutes = 5", "minutes = 5\n\"\\u001b\" = 1"), "est refusé en entier");
    // Its folder bears another name; what nothing announces; a module that is not there.
    with(replaced("id = \"gestes\"", "id = \"autre\""), "ne porte pas le nom");
    with([sound(), vec![("gestes/autre/module.toml".to_owned(), b"title = 1\n".to_vec())]].concat(), "n'annonce pas");
    with(replaced("modules = [\"nos-mains\"]", "modules = [\"nos-mains\", \"gone\"]"), "");
    with(replaced("format = 1", "format = 99"), "");

    // The tar itself: each way is tried in `exchange::bundle`; here, that the commands refuse it so.
    for (bytes, why) in
        [(&b"PK\x03\x04zip"[..], "archive zip"), (b"\x1f\x8bgzip", "archive gzip"), (b"", "pas entier"), (&[b'x'; 2048], "pas un paquet")]
    {
        let key = signed(bytes, "x", &pack, 9);
        refused(&pack, &key, (3, 3), why);
    }
    let key = signed(&vec![0; bundle::PACK_MAX + 1], "x", &pack, 9);
    refused(&pack, &key, (1, 3), "trop grand");
    fs::remove_file(&pack).unwrap();
    let data = TempDir::new().unwrap();
    assert_eq!(run(data.path(), &["curriculum", "verify", text(&pack)]).0, 5);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(signature_beside(&pack), &pack).unwrap();
        assert_eq!(run(data.path(), &["curriculum", "verify", text(&pack)]).0, 5);
    }
}

#[test]
fn a_curriculum_with_mistakes_is_not_packed() {
    let (data, out, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap(), source("1.0.0"));
    changed(&folder, "nos-mains/debut.toml", "right = true", "right = 7");
    let pack = out.path().join("a.pack");
    let (code, said, told) = run(data.path(), &["curriculum", "pack", text(folder.path()), "-o", text(&pack)]);
    assert!(code == 3 && said.is_empty() && told.contains("debut.toml") && told.contains("n'a pas été fait"), "{told}");
    assert!(!pack.exists() && !data.path().join("author.key").exists());
}

#[test]
fn only_the_adviser_installs_where_a_passphrase_was_chosen() {
    let (data, out, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap(), source("1.0.0"));
    crate::issuing::open(data.path(), &crate::way::world()).close().unwrap();
    let pack = out.path().join("a.pack");
    let key = packed(folder.path(), &pack, 9);
    let install = ["curriculum", "install", text(&pack), "--yes", "--signer", &key];
    let shut = run(data.path(), &install);
    assert!(shut.0 == 2 && shut.1.is_empty(), "{shut:?}");
    assert_eq!(version(data.path()), None);
    let file = out.path().join("phrase.txt");
    fs::write(&file, crate::issuing::PASSPHRASE).unwrap();
    done(data.path(), &[&install[..], &["--passphrase-file", text(&file)]].concat());
    assert_eq!(version(data.path()).as_deref(), Some("1.0.0"));
}

/// What is learnt in that data folder: the version of the module, and the one that its unit says.
fn whole(data: &Path) -> (String, String) {
    let mut shelf = Shelf::new(&[]).unwrap();
    shelf.add_brought(data);
    let row = shelf.row(&ModuleId::new("nos-mains").unwrap()).unwrap();
    let unit = row.unit(&UnitId::new("debut").unwrap(), "fr").unwrap();
    let aim = unit.aim.value.as_str().to_owned();
    (row.module("fr").unwrap().version.as_str().to_owned(), aim)
}

#[test]
fn killed_at_any_moment_one_of_the_two_versions_is_whole() {
    let (data, out) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let versions: Vec<String> = (0..16).map(|n| format!("1.{n}.0")).collect();
    let packs: Vec<(PathBuf, String)> = versions
        .iter()
        .map(|version| {
            let folder = source(version);
            let file = out.path().join(format!("{version}.pack"));
            let key = packed(folder.path(), &file, 9);
            (file, key)
        })
        .collect();
    let args = |n: usize| -> Vec<String> {
        ["curriculum", "install", text(&packs[n].0), "--yes", "--signer", &packs[n].1].map(str::to_owned).to_vec()
    };
    let start = |n: usize| {
        let args = args(n);
        begun(data.path(), &args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let place = CURRICULA.at(data.path());
    let writes = |child: &mut Child| {
        let limit = Instant::now() + Duration::from_mins(1);
        while !place.join(".new").exists() && child.try_wait().unwrap().is_none() && Instant::now() < limit {
            std::thread::yield_now();
        }
    };
    // How long it takes from the first file that is written.
    let mut first = start(0);
    writes(&mut first);
    let since = Instant::now();
    assert!(first.wait().unwrap().success());
    let whole_time = since.elapsed();
    let mut stopped = 0;
    for (n, version) in versions.iter().enumerate().skip(1) {
        let before = whole(data.path());
        let mut child = start(n);
        // A little later each time, until beyond the end.
        writes(&mut child);
        std::thread::sleep(whole_time * u32::try_from(n - 1).unwrap() / 10);
        let _ = child.kill();
        let ended = child.wait().unwrap();
        let after = whole(data.path());
        let new = (version.clone(), format!("Appuyer sur une touche en {version}."));
        assert!(after == before || after == new, "{n}: {before:?} {after:?}");
        // Whoever could say that it is done, did it.
        assert!(after == new || !ended.success(), "{n}: {ended} {after:?}");
        stopped += usize::from(!ended.success());
    }
    assert!(stopped > 0, "every install was over before it could be killed: nothing was tried");
    // Nothing stands in the way of the next.
    let last = out.path().join("last.pack");
    let key = packed(source("2.0.0").path(), &last, 9);
    done(data.path(), &["curriculum", "install", text(&last), "--yes", "--signer", &key]);
    assert_eq!(whole(data.path()).0, "2.0.0");
    assert!(!place.join(".new").exists() && !place.join(".old").exists());
}

#[test]
fn the_day_of_a_signature_is_the_clocks() {
    let folder = source("1.0.0");
    let packing = author::packing(&Files::at(folder.path()).unwrap()).unwrap();
    assert_eq!(pack_comment(&packing.incoming, Millis(BUILT.0).date()), "tremplin-pack name:gestes version:1.0.0 date:2026-11-21");
}
