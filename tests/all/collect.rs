//! Laptops brought together by a stick: locked for one key, merged in any order, killed half-way; badges, erasures and trust join.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::app::{BadgeForm, Kit, SignAsk};
use tremplin::clock::{Still, World};
use tremplin::error::Kind;
use tremplin::ids::ModuleId;
use tremplin::journal::Journal;
use tremplin::places;
use tremplin::record::{Reason, Record};
use tremplin::text::SafeText;

use crate::cli::begun;
use crate::erase::{backup, held, lived, tremplin_at};
use crate::issuing::{PASSPHRASE, mastered, open};
use crate::way::{kit, world};

/// Worlds of tests repeat each other: each laptop has one that is a little ahead.
fn ahead(by: usize) -> Rc<Still> {
    let world = world();
    world.random(&mut vec![0; by * 1000]);
    world
}

fn plain(folder: &Path, by: usize) -> Kit {
    kit(folder, "fr", ahead(by))
}

/// The lines of events in a carried file.
fn lines(file: &Path) -> Vec<String> {
    let all: Vec<String> = std::fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect();
    all[1..all.len() - 1].to_vec()
}

fn exported(kit: &Kit, stick: &Path, name: &str) -> PathBuf {
    let file = stick.join(name);
    kit.export_to(&file, None).unwrap();
    file
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn badges_earned_elsewhere_are_signed_here_and_what_was_taken_back_is_known_everywhere() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let email = ModuleId::new("email").unwrap();
    let odile = mastered(there.path(), &ahead(1), "Odile", "email", &[]);
    let mut adviser = open(here.path(), &ahead(2));
    let key = adviser.make_collecting_key().unwrap();
    assert_eq!(adviser.make_collecting_key().unwrap(), key, "made once");
    assert_eq!(adviser.collecting_key().unwrap(), Some(key.clone()));

    // The laptop of the room: told of the key once, then without a passphrase.
    let mut room = plain(there.path(), 3);
    room.collect_for(&key).unwrap();
    let to = room.collecting_key().unwrap().unwrap();
    room.export_to(&stick.path().join("poste-3.tremplin.age"), Some(&to)).unwrap();
    assert!(held(stick.path(), odile, "Odile").is_empty(), "nothing can be read on the stick");
    let own = exported(&room, there.path(), "own.tremplin");
    assert!(!lines(&own).is_empty());
    std::fs::remove_file(&own).unwrap();
    // Beside it: what another system leaves, a file cut short, one of somebody else's.
    let whole = std::fs::read(stick.path().join("poste-3.tremplin.age")).unwrap();
    std::fs::write(stick.path().join("poste-4.tremplin.age"), &whole[..whole.len() - 1]).unwrap();
    std::fs::write(stick.path().join("._poste-3.tremplin.age"), "x").unwrap();
    std::fs::write(stick.path().join("notes.txt"), "x").unwrap();
    std::fs::create_dir(stick.path().join("old.tremplin")).unwrap();

    let tried = adviser.collect_folder(stick.path(), true).unwrap();
    assert!(tried[0].result.is_ok() && adviser.disk().learners().unwrap().is_empty());
    let collected = adviser.collect_folder(stick.path(), false).unwrap();
    let names: Vec<_> = collected.iter().map(|one| one.file.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["poste-3.tremplin.age", "poste-4.tremplin.age"]);
    let report = collected[0].result.as_ref().unwrap();
    assert_eq!((report.device, report.merged.people, report.not_erased.as_ref()), (room.disk().device(), 1, None));
    assert_eq!(report.events, report.merged.new);
    assert_eq!(collected[1].result.as_ref().unwrap_err().kind, Kind::Content);
    assert_eq!(adviser.disk().learner_named("Odile").unwrap(), Some(odile));
    assert!(adviser.disk().check().unwrap().is_sound());

    // Signed here, then taken back; the laptop of the room hears of both.
    let file = adviser.badge_file(odile, &email, BadgeForm::Json, &SignAsk::default()).unwrap();
    assert!(file.signed);
    let signed = exported(&adviser, here.path(), "signed.tremplin");
    room.merge_file(&signed, false).unwrap();
    assert_eq!(room.disk().issued(odile).unwrap(), adviser.disk().issued(odile).unwrap());
    let badge = adviser.disk().issued(odile).unwrap()[0].1.badge;
    let issuer = adviser.issuer().unwrap().unwrap().issuer.did_key;
    adviser.close().unwrap();
    let mut journal = Journal::open(here.path(), ahead(5) as Rc<dyn World>).unwrap();
    journal.append(None, &[Record::BadgeRevoked { badge, issuer, reason: Reason::Mistake }], None).unwrap();
    journal.close().unwrap();
    let adviser = open(here.path(), &ahead(6));
    let back = exported(&adviser, here.path(), "back.tremplin");
    let report = room.merge_file(&back, false).unwrap();
    assert_eq!((report.merged.new, report.merged.people), (1, 0));
    assert_eq!(room.disk().nameless("badge-revoked").unwrap(), adviser.disk().nameless("badge-revoked").unwrap());
    let refused = room.badge_file(odile, &email, BadgeForm::Json, &SignAsk::default()).unwrap_err();
    assert_eq!(refused.kind, Kind::User);
    // Both carry the same to the byte.
    let of_room = exported(&room, there.path(), "room.tremplin");
    assert_eq!(lines(&of_room), lines(&back));
}

#[test]
fn only_the_adviser_merges_and_only_the_role_opens_what_is_locked() {
    let (here, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = stick.path().join("a.tremplin.age");
    let mut adviser = open(here.path(), &ahead(2));
    let key = adviser.make_collecting_key().unwrap();
    adviser.export_to(&file, Some(&key)).unwrap();
    adviser.close().unwrap();
    let mut closed = plain(here.path(), 3);
    assert_eq!(closed.merge_file(&file, false).unwrap_err().kind, Kind::User);
    assert_eq!(closed.collect_folder(stick.path(), true).unwrap_err().kind, Kind::User);
    assert_eq!(closed.collect_for(&key).unwrap_err().kind, Kind::User);
    // Another machine with no such key, one with another.
    let other = TempDir::new().unwrap();
    let mut other = plain(other.path(), 4);
    assert_eq!(other.make_collecting_key().unwrap_err().cause, tremplin::tr!("collect-needs-passphrase"));
    assert_eq!(other.merge_file(&file, false).unwrap_err().cause, tremplin::tr!("sealed-none"));
    other.choose_with(PASSPHRASE).unwrap();
    assert_ne!(other.make_collecting_key().unwrap(), key);
    assert_eq!(other.merge_file(&file, false).unwrap_err().cause, tremplin::tr!("sealed-other"));
    // The key outlives a change of the passphrase, and goes with the recovery code.
    let mut adviser = open(here.path(), &ahead(2));
    adviser.choose_with("cinq autres mots sans lien").unwrap();
    assert_eq!(adviser.make_collecting_key().unwrap(), key);
    assert!(adviser.merge_file(&file, false).is_ok());
    adviser.close().unwrap();
    let mut again = plain(here.path(), 5);
    again.open_with("cinq autres mots sans lien").unwrap();
    assert!(again.merge_file(&file, false).is_ok());
}

#[test]
fn an_erasure_that_comes_by_a_stick_leaves_nothing_in_any_byte_and_late_files_bring_nothing_back() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let (name, other_name) = ("Hirondelle 7", "Coccinelle 9");
    let (one, other) = (lived(there.path(), name), lived(there.path(), other_name));
    let room = plain(there.path(), 1);
    let early = exported(&room, stick.path(), "early.tremplin");
    room.close().unwrap();
    let mut adviser = plain(here.path(), 2);
    adviser.merge_file(&early, false).unwrap();
    backup(here.path());
    adviser.erase(&[one]).unwrap();
    let erased = exported(&adviser, stick.path(), "erased.tremplin");
    assert!(!std::fs::read_to_string(&erased).unwrap().contains(name));
    assert!(held(there.path(), one, name).len() >= 3, "badges, pages, copies and the journal");

    let mut room = plain(there.path(), 1);
    let tried = room.merge_file(&erased, true).unwrap();
    assert_eq!((tried.merged.new, tried.merged.erased), (1, 1));
    assert!(held(there.path(), one, name).len() >= 3, "a try erases nobody");
    let report = room.merge_file(&erased, false).unwrap();
    assert_eq!((report.merged, report.not_erased), (tried.merged, None));
    assert_eq!(held(there.path(), one, name), Vec::<PathBuf>::new());
    assert!(held(there.path(), other, other_name).len() >= 3 && room.disk().check().unwrap().is_sound());
    for kit in [&mut room, &mut adviser] {
        let report = kit.merge_file(&early, false).unwrap();
        assert!(report.merged.refused > 20 && report.merged.new == 0, "{:?}", report.merged);
    }
    assert_eq!(lines(&exported(&room, stick.path(), "a.tremplin")), lines(&exported(&adviser, stick.path(), "b.tremplin")));
    room.close().unwrap();
    adviser.close().unwrap();
    for folder in [&here, &there] {
        assert_eq!(held(folder.path(), one, name), Vec::<PathBuf>::new());
    }
}

#[test]
fn what_stands_in_the_way_of_an_erasure_is_told_and_it_is_finished_later() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let name = "Hirondelle 7";
    let one = lived(there.path(), name);
    let mut room = plain(there.path(), 1);
    let mut adviser = plain(here.path(), 2);
    adviser.merge_file(&exported(&room, stick.path(), "a.tremplin"), false).unwrap();
    adviser.erase(&[one]).unwrap();
    let erased = exported(&adviser, stick.path(), "b.tremplin");
    // Another window reads at that moment.
    let reader = rusqlite::Connection::open(there.path().join("journal.db")).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM event;").unwrap();
    let report = room.merge_file(&erased, false).unwrap();
    assert_eq!(report.not_erased.unwrap().cause, tremplin::tr!("erase-busy"));
    assert!(room.disk().learners().unwrap().is_empty(), "shown to nobody all the same");
    assert!(!std::fs::read_to_string(exported(&room, stick.path(), "c.tremplin")).unwrap().contains(name));
    room.close().unwrap();
    assert!(!held(there.path(), one, name).is_empty());
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    plain(there.path(), 1).close().unwrap();
    assert_eq!(held(there.path(), one, name), Vec::<PathBuf>::new());
}

/// A journal with many events, carried.
fn long(stick: &Path, name: &str, by: usize) -> PathBuf {
    let data = TempDir::new().unwrap();
    let mut kit = plain(data.path(), by);
    let id = kit.add_learner(&SafeText::show(name)).unwrap();
    kit.close().unwrap();
    let mut journal = Journal::open(data.path(), ahead(by + 1) as Rc<dyn World>).unwrap();
    let records: Vec<Record> = (0..3000).map(|n| Record::LearnerSet { key: format!("key-{n}"), value: "x".repeat(200) }).collect();
    journal.append(Some(id), &records, None).unwrap();
    journal.close().unwrap();
    exported(&plain(data.path(), by), stick, &format!("{by}.tremplin"))
}

fn events(data: &Path) -> u64 {
    let (code, out, err) = tremplin_at(data, &["journal", "check", "--json"], "");
    assert_eq!(code, 0, "{out}{err}");
    serde_json::from_str::<Value>(&out).unwrap()["events"].as_u64().unwrap()
}

#[test]
fn a_merge_that_is_killed_leaves_all_as_it_was_and_the_next_one_completes() {
    let (data, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut own = plain(data.path(), 50);
    own.add_learner(&SafeText::show("Odile")).unwrap();
    own.close().unwrap();
    let before = events(data.path());
    let file = long(stick.path(), "Ali", 10);
    let all = before + lines(&file).len() as u64;
    let (mut killed, mut wait) = (0, 0);
    loop {
        let mut child = begun(data.path(), &["journal", "merge", file.to_str().unwrap()]);
        std::thread::sleep(Duration::from_millis(wait));
        let done = child.try_wait().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        killed += usize::from(done.is_none());
        let now = events(data.path());
        assert!(now == before || now == all, "half of it: {now} of {before} and {all}");
        if now == all {
            break;
        }
        wait += 41;
        assert!(wait < 60_000, "it never ends");
    }
    assert!(killed > 3, "{killed}");
    // Again, and in another order with others: the same.
    // Far enough ahead that its ids are others.
    let second = long(stick.path(), "Lou", 200);
    let twin = TempDir::new().unwrap();
    let mine = exported(&plain(data.path(), 50), stick.path(), "mine.tremplin");
    for (folder, order) in [(&data, [&second, &file, &mine]), (&twin, [&mine, &second, &second])] {
        let files = order.map(|file| file.to_str().unwrap());
        assert_eq!(tremplin_at(folder.path(), &[&["journal", "merge"], &files[..]].concat(), "").0, 0);
        assert_eq!(tremplin_at(folder.path(), &["journal", "check", "--rebuild"], "").0, 0);
    }
    let told = [&data, &twin].map(|folder| tremplin_at(folder.path(), &["journal", "export"], "").1);
    let bare = |text: &String| text.lines().skip(1).take_while(|line| !line.starts_with("{\"end\"")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(bare(&told[0]).len() as u64, all + 3001);
    assert_eq!(bare(&told[0]), bare(&told[1]));
}

#[test]
fn an_erasure_by_merge_that_is_killed_is_finished_by_whatever_opens_the_journal_next() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let name = "Hirondelle 7";
    let one = lived(there.path(), name);
    let room = plain(there.path(), 1);
    let mut adviser = plain(here.path(), 2);
    adviser.merge_file(&exported(&room, stick.path(), "a.tremplin"), false).unwrap();
    room.close().unwrap();
    adviser.erase(&[one]).unwrap();
    let erased = exported(&adviser, stick.path(), "b.tremplin");
    let whole: Vec<(PathBuf, Vec<u8>)> =
        places::files(there.path()).unwrap().into_iter().map(|file| (file.clone(), std::fs::read(file).unwrap())).collect();
    let mut between = 0;
    for wait in (0..12).map(|n| n * 15) {
        let again = TempDir::new().unwrap();
        for (file, bytes) in &whole {
            let to = again.path().join(file.strip_prefix(there.path()).unwrap());
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::write(to, bytes).unwrap();
        }
        let mut child = begun(again.path(), &["journal", "merge", erased.to_str().unwrap()]);
        std::thread::sleep(Duration::from_millis(wait));
        let _ = child.kill();
        child.wait().unwrap();
        let (_, out, _) = tremplin_at(again.path(), &["learner", "show", name], "");
        if out.is_empty() {
            between += 1;
            assert_eq!(held(again.path(), one, name), Vec::<PathBuf>::new(), "{wait}");
            assert_eq!(tremplin_at(again.path(), &["journal", "check"], "").0, 0);
        } else {
            assert!(!held(again.path(), one, name).is_empty());
        }
    }
    assert!(between > 0);
}

#[test]
fn the_command_line_tells_each_file_and_merges_what_it_can() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let (one, two) = (here.path(), there.path());
    assert_eq!(tremplin_at(one, &["learner", "add", "Odile"], "").0, 0);
    assert_eq!(tremplin_at(two, &["learner", "add", "Ali"], "").0, 0);
    let at = |name: &str| stick.path().join(name).to_str().unwrap().to_owned();
    let (code, out, err) = tremplin_at(two, &["journal", "export", "-o", &at("ali.tremplin")], "");
    assert!(code == 0 && out.is_empty() && err.contains("pas fermé à clé"), "{err}");
    let junk = written(stick.path(), "junk.tremplin", "{}\n");

    let (code, out, err) = tremplin_at(one, &["journal", "merge", "--dry-run", &at("ali.tremplin")], "");
    assert!(code == 0 && out.contains("1 personne nouvelle") && err.contains("rien n'a été gardé"), "{out}{err}");
    let (code, out, err) = tremplin_at(one, &["journal", "merge", &junk, &at("ali.tremplin"), &at("none.tremplin")], "");
    assert_eq!(code, 5, "{out}{err}");
    assert!(out.contains("junk.tremplin : refusé. Ce n'est pas un journal") && out.contains("2 fichiers refusés"), "{out}");
    let (_, out, _) = tremplin_at(one, &["learner", "list"], "");
    assert!(out.contains("Odile") && out.contains("Ali"), "{out}");
    let (code, out, _) = tremplin_at(one, &["journal", "merge", "--json", &junk, &at("ali.tremplin")], "");
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 3);
    assert_eq!((&told["sum"]["files"], &told["sum"]["refused"], &told["sum"]["new"]), (&2.into(), &1.into(), &0.into()));
    assert_eq!(told["files"][0]["error"]["exit"], 3);
    let keys: Vec<&str> = told["files"][1].as_object().unwrap().keys().map(String::as_str).collect();
    let wanted = [
        "device",
        "devices",
        "differing",
        "erased",
        "error",
        "events",
        "file",
        "known",
        "label",
        "made_at",
        "new",
        "not_erased",
        "of_erased",
        "people",
        "trust",
        "unknown",
    ];
    assert_eq!(keys, wanted);

    // The key, made with the passphrase that is chosen with it.
    let (code, _, err) = tremplin_at(one, &["journal", "key"], "");
    assert!(code == 2 && err.contains("phrase secrète"), "{err}");
    let pass = written(stick.path(), "pass.txt", "quatre mots sans lien\n");
    let (code, key, err) = tremplin_at(one, &["journal", "key", "--passphrase-file", &pass], "");
    let key = key.trim().to_owned();
    assert!(code == 0 && key.starts_with("age1") && err.contains("Code de secours"), "{err}");
    assert_eq!(tremplin_at(one, &["journal", "key"], "").1.trim(), key, "public: shown without the role");
    let (code, out, _) = tremplin_at(two, &["journal", "key", "--json", "--set", &key], "");
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &told["key"], told["exports_for"].as_str()), (0, &Value::Null, Some(key.as_str())));
    let (code, _, err) = tremplin_at(two, &["journal", "export", "--to", "age1x", "-o", &at("x.age")], "");
    assert!(code == 2 && err.contains("age1x"), "{err}");
    // With a passphrase there too, what is locked for its key needs none; what can be read does.
    assert_eq!(tremplin_at(two, &["badge", "issuer", "init", "--name", "Brume", "--passphrase-file", &pass], "").0, 0);
    assert_eq!(tremplin_at(two, &["journal", "export"], "").0, 2);
    let (code, _, err) = tremplin_at(two, &["journal", "export", "--to", &key, "-o", &at("ali.tremplin.age")], "");
    assert!(code == 0 && !err.contains("pas fermé"), "{err}");
    let (code, out, err) = tremplin_at(one, &["journal", "merge", &at("ali.tremplin.age")], "");
    assert!(code == 2 && out.is_empty() && err.contains("espace du conseiller"), "{out}{err}");
    let (code, out, _) = tremplin_at(one, &["journal", "merge", "--passphrase-file", &pass, &at("ali.tremplin.age")], "");
    assert!(code == 0 && out.contains("nouveau"), "{out}");

    // An age key of somebody's own.
    let secret = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33\n";
    let identity = written(stick.path(), "key.txt", secret);
    let their = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
    let locked = at("their.tremplin.age");
    assert_eq!(tremplin_at(two, &["journal", "export", "--to", their, "-o", &locked], "").0, 2, "not the key of this machine");
    let to = ["journal", "export", "--to", their, "-o", &locked, "--passphrase-file", &pass];
    assert_eq!(tremplin_at(two, &to, "").0, 0);
    let merge = ["journal", "merge", &locked, "--passphrase-file", &pass];
    assert_eq!(tremplin_at(one, &merge, "").0, 3, "locked for another key");
    assert_eq!(tremplin_at(one, &[&merge[..], &["--identity", &identity]].concat(), "").0, 0);
    assert_eq!(tremplin_at(one, &[&merge[..], &["--identity", &pass]].concat(), "").0, 2);
}
