//! `tremplin doctor --gdpr` as an organisation runs it: in every form and language, with this machine's own settings, and with
//! every line of what is kept.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::journal::Journal;
use tremplin::record::Record;

use crate::way::world;

fn run(folder: &Path, lang: &str, args: &[&str]) -> (i32, String, String) {
    let ran = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .args(["--lang", lang, "--data"])
        .arg(folder)
        .arg("doctor")
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (ran.status.code().unwrap(), text(&ran.stdout), text(&ran.stderr))
}

fn json(folder: &Path) -> Value {
    let (code, out, _) = run(folder, "en", &["--gdpr", "--format", "json"]);
    assert_eq!(code, 0);
    serde_json::from_str(&out).unwrap()
}

fn section<'v>(register: &'v Value, id: &str) -> &'v Value {
    register["sections"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()
}

fn said<'v>(register: &'v Value, part: &str, id: &str) -> &'v str {
    let rows = section(register, part)["said"].as_array().unwrap();
    rows.iter().find(|one| one["id"] == id).map_or("", |one| one["text"].as_str().unwrap())
}

#[test]
fn it_tells_the_settings_of_this_machine() {
    let tmp = TempDir::new().unwrap();
    let before = json(tmp.path());
    assert_eq!(before["months"], 12);
    assert!(said(&before, "people", "learners").ends_with(": 0."), "{before:#}");
    assert!(said(&before, "security", "passphrase").contains("19 MiB, 2 passes"));
    assert!(!said(&before, "recipients", "no-store").is_empty());

    let mut journal = Journal::open(tmp.path(), world()).unwrap();
    let months = Record::MachineSet { key: "retention-months".to_owned(), value: "6".to_owned() };
    journal.append(None, &[months], None).unwrap();
    let known = journal.fresh_learner();
    journal.append(Some(known), &[Record::LearnerAdded { nickname: "Odile-la-Brume".to_owned() }], None).unwrap();
    journal.store_at("https://lrs.example/xapi").unwrap();
    journal.close().unwrap();

    let after = json(tmp.path());
    assert_eq!(after["months"], 6);
    assert!(said(&after, "retention", "months").contains("6 months"), "{after:#}");
    assert!(said(&after, "people", "learners").ends_with(": 1."));
    assert!(said(&after, "recipients", "store").contains("https://lrs.example/xapi"));
    assert!(said(&after, "recipients", "no-store").is_empty());
    let attempt = section(&after, "events")["kept"].as_array().unwrap().iter().find(|one| one["id"] == "attempt").unwrap();
    assert_eq!((attempt["whom"].as_str(), attempt["term"].as_str()), (Some("learner"), Some("person")));
    assert!(attempt["term_text"].as_str().unwrap().contains("6 months"));
    // A sheet for the files of an organisation names nobody.
    assert!(!after.to_string().contains("Odile"));
}

#[test]
fn every_form_says_every_line_in_every_language() {
    let tmp = TempDir::new().unwrap();
    for lang in ["fr", "en", "de", "es", "sl"] {
        let (code, text, _) = run(tmp.path(), lang, &["--gdpr"]);
        assert_eq!(code, 0, "{lang}");
        let file = tmp.path().join("sheet.html");
        let (code, _, _) = run(tmp.path(), lang, &["--gdpr", "--format", "html", "-o", file.to_str().unwrap()]);
        assert_eq!(code, 0, "{lang}");
        let page = std::fs::read_to_string(&file).unwrap();
        for id in ["learner-added", "workshop", "delivery", "set-aside", "signers.json"] {
            assert!(text.contains(&format!("  - {id}")) && page.contains(&format!(">{id}</th>")), "{lang} {id}");
        }
        assert!(!page.contains("<script") && !page.contains("http://"), "{lang}");
        assert!(!text.contains("gdpr-") && !page.contains("gdpr-"), "{lang}: a message is missing");
        // Eight things that no program knows, each with its line for a pen.
        assert_eq!(page.matches("class=\"pen\"").count(), 8, "{lang}");
    }
}

#[test]
fn it_is_the_advisers_where_a_passphrase_was_chosen() {
    let tmp = TempDir::new().unwrap();
    let mut kit = crate::way::kit(tmp.path(), "en", world());
    kit.choose_with("sept mots pour la salle").unwrap();
    kit.close().unwrap();
    let (code, out, _) = run(tmp.path(), "en", &["--gdpr"]);
    assert!(code != 0 && out.is_empty(), "{code} {out}");
    let secret = tmp.path().join("secret.txt");
    std::fs::write(&secret, "sept mots pour la salle\n").unwrap();
    let (code, out, _) = run(tmp.path(), "en", &["--gdpr", "--passphrase-file", secret.to_str().unwrap()]);
    assert_eq!(code, 0);
    assert!(out.contains("On this machine: chosen."), "{out}");
}
