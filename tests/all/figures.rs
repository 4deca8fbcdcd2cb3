//! `tremplin report` as an adviser runs it: every form says the same, an erasure lowers no past month, and what is meant for others
//! discloses nobody.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::ids::{LearnerId, ModuleId, TryId, UnitId};
use tremplin::record::{Moment, Record};

use crate::way::{kit, world};

fn run(folder: &Path, lang: &str, args: &[&str]) -> (i32, String, String) {
    let ran = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .args(["--lang", lang, "--data"])
        .arg(folder)
        .arg("report")
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (ran.status.code().unwrap(), text(&ran.stdout), text(&ran.stderr))
}

fn json(folder: &Path, args: &[&str]) -> Value {
    let (code, out, _) = run(folder, "en", &[&["--format", "json"], args].concat());
    assert_eq!(code, 0);
    serde_json::from_str(&out).unwrap()
}

/// What stands in a table.
fn cell<'v>(report: &'v Value, table: &str, row: &str, column: &str) -> &'v Value {
    let find = |list: &'v Value, id: &str| list.as_array().unwrap().iter().find(|one| one["id"] == id);
    find(&report["tables"], table).and_then(|table| find(&table["rows"], row)).map_or(&Value::Null, |row| &row["values"][column])
}

/// Seven people who ended a unit, and a workshop of four.
fn lived(folder: &Path) {
    crate::report::workshop(folder, &world(), "Au café");
    let mut journal = tremplin::journal::Journal::open(folder, world()).unwrap();
    let module = ModuleId::new("scams").unwrap();
    for n in 0..7_u128 {
        let learner = LearnerId::from_uuid(uuid::Uuid::from_u128(100 + n));
        let of_try = TryId::from_uuid(uuid::Uuid::from_u128(200 + n));
        let unit = UnitId::new("own-way").unwrap();
        let records = [
            Record::LearnerAdded { nickname: format!("Personne {n}") },
            Record::UnitDone { of_try, module: module.clone(), unit },
            Record::FormRefused { module: module.clone(), moment: Moment::Opening },
        ];
        journal.append(Some(learner), &records, None).unwrap();
    }
    journal.close().unwrap();
}

#[test]
fn every_form_tells_the_same_figures() {
    let tmp = TempDir::new().unwrap();
    lived(tmp.path());
    let data = json(tmp.path(), &[]);
    assert_eq!(cell(&data, "modules", "scams", "done"), 7);
    assert_eq!(cell(&data, "forms", "scams", "opening-refused"), 7);
    assert_eq!(cell(&data, "places", "Médiathèque de Brume", "workshops"), 1);
    let (_, csv, _) = run(tmp.path(), "en", &["--format", "csv"]);
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let mut compared = 0;
    for row in &rows {
        let told = cell(&data, &row[0], row[1].trim_start_matches('\''), &row[3]);
        let value = if told.is_null() { String::new() } else { told.to_string().trim_matches('"').to_owned() };
        assert_eq!(value, row[4], "{row:?}");
        compared += 1;
    }
    let cells = |table: &Value| table["rows"].as_array().unwrap().len() * table["columns"].as_array().unwrap().len();
    assert_eq!(compared, data["tables"].as_array().unwrap().iter().map(cells).sum::<usize>());
    for (lang, title, done) in
        [("fr", "Ce qui a été fait, par module", "unités finies : 7"), ("en", "What was done, by module", "units finished: 7")]
    {
        let (code, text, said) = run(tmp.path(), lang, &[]);
        assert_eq!(code, 0);
        assert!(text.contains(title) && text.replace('\u{a0}', " ").contains(done), "{text}");
        assert!(!said.is_empty(), "that no passphrase was chosen is said");
        let (_, page, _) = run(tmp.path(), lang, &["--format", "html"]);
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains(title) && page.contains("<svg") && !page.contains("<script"));
        assert!(!page.contains("http"), "nothing comes from elsewhere");
    }
}

#[test]
fn nobody_is_named_and_few_are_hidden_from_others() {
    let tmp = TempDir::new().unwrap();
    lived(tmp.path());
    let own = json(tmp.path(), &[]);
    let three = cell(&own, "places", "Médiathèque de Brume", "people");
    assert_eq!(three, 3);
    for (audience, done) in [("partners", Value::from(5)), ("public", Value::from("hidden"))] {
        let others = json(tmp.path(), &["--for", audience]);
        assert_eq!(cell(&others, "places", "Médiathèque de Brume", "people"), "hidden");
        assert_eq!(cell(&others, "places", "Médiathèque de Brume", "visits"), &Value::Null);
        assert_eq!(cell(&others, "modules", "scams", "done"), &done);
        for format in ["text", "csv", "json", "html"] {
            let (code, out, _) = run(tmp.path(), "fr", &["--for", audience, "--format", format]);
            assert_eq!(code, 0);
            assert!(!out.contains("Rosa") && !out.contains("Personne 0") && !out.contains("0000-0000"), "{format}");
        }
    }
}

#[test]
fn a_period_is_read_and_a_wrong_one_is_told() {
    let tmp = TempDir::new().unwrap();
    lived(tmp.path());
    let none = json(tmp.path(), &["--from", "2020-01-01", "--to", "2020-12-31"]);
    assert_eq!((cell(&none, "summary", "people", "value"), &none["from"]), (&Value::from(0), &Value::from("2020-01-01")));
    let some = json(tmp.path(), &["--from", "2026-11-22"]);
    assert_eq!(cell(&some, "modules", "scams", "done"), 7);
    for args in [&["--from", "tomorrow"][..], &["--from", "2026-12-02", "--to", "2026-12-01"]] {
        let (code, out, said) = run(tmp.path(), "en", args);
        assert_eq!((code, out.as_str()), (2, ""), "{said}");
        assert!(said.lines().count() >= 2, "{said}");
    }
}

#[test]
fn an_erasure_lowers_no_past_month() {
    let tmp = TempDir::new().unwrap();
    lived(tmp.path());
    let mut kit = kit(tmp.path(), "fr", world());
    let one = kit.people().unwrap().into_iter().find(|one| one.nickname.as_str() == "Personne 3").unwrap();
    kit.erase(&[one.id]).unwrap();
    kit.close().unwrap();
    let data = json(tmp.path(), &[]);
    assert_eq!(cell(&data, "modules", "scams", "done"), 7);
    assert_eq!(cell(&data, "summary", "erased", "value"), 1);
}
