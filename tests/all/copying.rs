//! A large journal, copied at the close of a workshop: beside everything else, told, and never a reason not to close.

use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::channel;
use std::time::Duration;

use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Desk, Kit, Scene};
use tremplin::clock::World;
use tremplin::ids::{LearnerId, WorkshopId};
use tremplin::journal::{Journal, Limits, When, kept};
use tremplin::places::BACKUPS;
use tremplin::record::Record;
use tremplin::screen::Scenario;

use crate::report::workshop;
use crate::room::{act, pick, said};
use crate::screens::picture;
use crate::way::{kit_with, world};
use crate::workshop::{desk, in_role};

/// Every journal is a large one, on a disk without end.
const LARGE: Limits = Limits { quick_max: 0, free: |_| Some(u64::MAX) };
/// The same on a disk that is nearly full.
const FULL: Limits = Limits { quick_max: 0, free: |_| Some(3 << 20) };

fn held(folder: &Path, lang: &str, limits: Limits) -> (Kit, WorkshopId) {
    let world = world();
    let (id, _) = workshop(folder, &world, "Arnaques");
    let mut kit = in_role(kit_with(&[], folder, lang, world as Rc<dyn World>));
    kit.limits = limits;
    (kit, id)
}

fn close(desk: &mut Desk) {
    pick(desk, "workshop/close");
    for _ in 0..3 {
        act(desk, Input::Submit);
    }
    assert_eq!(desk.page().id, "adviser/workshop/close/done", "{:?}", desk.page().notice);
}

fn halves(folder: &Path) -> usize {
    std::fs::read_dir(BACKUPS.at(folder)).map_or(0, Iterator::count)
}

#[test]
fn the_close_of_a_workshop_copies_a_large_journal_and_says_when_it_is_done() {
    let folder = TempDir::new().unwrap();
    let (kit, id) = held(folder.path(), "fr", LARGE);
    let mut desk = desk(kit, id);
    let (rang, hear) = channel();
    desk.kit().bell().hang(move || rang.send(()).is_ok());
    close(&mut desk);
    // The face sleeps until it is rung.
    while !said(&mut desk).contains("la copie est vérifiée") {
        assert!(said(&mut desk).contains("Le journal est copié"), "{}", said(&mut desk));
        hear.recv_timeout(Duration::from_mins(1)).unwrap();
        desk.changed();
    }
    assert_eq!((kept(folder.path()).unwrap().len(), halves(folder.path())), (1, 1));
    // Told to its end once: elsewhere it is not said again.
    pick(&mut desk, "close/again");
    act(&mut desk, Input::Back);
    assert!(said(&mut desk).contains("la copie est vérifiée"), "still at the workshop: {}", said(&mut desk));
    act(&mut desk, Input::Back);
    assert!(!said(&mut desk).contains("la copie est vérifiée"), "{}", said(&mut desk));
    assert_eq!(desk.into_kit().close().unwrap(), None);
}

#[test]
fn without_room_the_workshop_is_closed_and_what_to_do_is_told() {
    let folder = TempDir::new().unwrap();
    let (kit, id) = held(folder.path(), "en", FULL);
    let mut desk = desk(kit, id);
    close(&mut desk);
    let told = said(&mut desk);
    assert!(told.contains("There could be no backup") || told.contains("not enough room on this disk"), "{told}");
    assert!(told.contains("3 are free") && told.contains("tremplin journal backup"), "{told}");
    let kit = desk.into_kit();
    assert!(kit.gathering(id).unwrap().closed.is_some());
    assert_eq!(halves(folder.path()), 0);
    assert_eq!(kit.close().unwrap(), None, "at the end a large one is not copied");
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let (kit, id) = held(folder.path(), lang, FULL);
        let mut desk = crate::workshop::desk(kit, id);
        close(&mut desk);
        picture("close-no-room", lang, &Scenario::new(desk, (80, 24)).text());
    }
}

#[test]
fn leaving_sees_the_copy_to_its_end_and_says_how_far_it_is() {
    let folder = TempDir::new().unwrap();
    let (mut kit, _) = held(folder.path(), "en", LARGE);
    assert_eq!(kit.begin_copy(When::AtClose).unwrap(), None, "it goes on beside");
    let mut told = 0;
    assert_eq!(kit.close_telling(&mut |_| told += 1).unwrap(), None);
    assert!(told > 1);
    assert_eq!((kept(folder.path()).unwrap().len(), halves(folder.path())), (1, 1));
}

#[test]
fn an_erasure_stops_the_copy_and_nothing_of_the_person_is_in_one() {
    let folder = TempDir::new().unwrap();
    let (mut kit, _) = held(folder.path(), "en", LARGE);
    let one = LearnerId::from_uuid(uuid::Uuid::from_u128(4242));
    let mut journal = Journal::open(folder.path(), world()).unwrap();
    let many = (0..4000).map(|n| Record::LearnerSet { key: format!("key-{n}"), value: "x".repeat(500) });
    let records: Vec<Record> = std::iter::once(Record::LearnerAdded { nickname: "Mirabelle-Ondine".to_owned() }).chain(many).collect();
    journal.append(Some(one), &records, None).unwrap();
    journal.close().unwrap();
    assert_eq!(kit.begin_copy(When::Asked).unwrap(), None);
    kit.erase(&[one]).unwrap();
    for file in tremplin::places::files(folder.path()).unwrap() {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(16).any(|part| part == b"Mirabelle-Ondine"), "{}", file.display());
    }
    assert!(
        !std::fs::read_dir(BACKUPS.at(folder.path()))
            .is_ok_and(|mut all| { all.any(|entry| entry.unwrap().file_name().to_string_lossy().ends_with(".tmp")) })
    );
}
