//! *On your own device*: which sheets a room is offered, what they say, and how they are taken away.

use std::fs;

use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{Gesture, Kit, Scene, prints};
use tremplin::author;
use tremplin::curriculum::Shelf;
use tremplin::ids::ModuleId;
use tremplin::learn::sitting::LINES_MAX;
use tremplin::linear;

use crate::content::{tests, with_unit};
use crate::room::{mute_press, pick, said};
use crate::way::{desk, kit_with, start, world};

/// A sheet that is added to the example's: with what differs from it.
fn sheet(id: &str, product: &str, until: &str, status: &str, more: &str) -> String {
    format!(
        "\n[[sheet]]\nid = \"{id}\"\nkind = \"phone\"\nproduct = \"{product}\"\ntitle = \"Le silence\"\nunit = \"quiet\"\n\
         steps = [\"Ouvrez.\", \"Réglez.\"]\nnames = [\"{product}\"]\nsource = \"ici\"\nverified_on = \"2025-06-01\"\n\
         expires_on = \"{until}\"\nstatus = \"{status}\"\n{more}"
    )
}

/// The example's curriculum, with one sheet that is past its day, one that nobody verified and one of another country.
fn curriculum() -> TempDir {
    let example = fs::read_to_string(tests().join("valid/devices.toml")).unwrap();
    let more = sheet("old", "Vieillot", "2025-12-01", "verified", "older = \"Éteignez-le.\"\n")
        + &sheet("hidden", "Cachottier", "2027-12-01", "unverified", "")
        + &sheet("alpine", "Alpin", "2027-12-01", "verified", "countries = [\"AT\"]\n");
    with_unit(&(example + &more))
}

fn kit(curriculum: &TempDir, data: &TempDir) -> Kit {
    let mut kit = kit_with(&[curriculum.path().to_path_buf()], data.path(), "fr", world());
    kit.press = Some(mute_press());
    kit
}

#[test]
fn a_room_sees_its_own_sheets_and_none_that_is_hidden_and_takes_them_away() {
    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let mut desk = desk(kit(&curriculum, &data), start("phone", None, "Test"));
    desk.act(Gesture::Input(Input::Back));
    assert!(desk.page().id.starts_with("units/"), "{}", desk.page().id);
    pick(&mut desk, "devices");
    let list = said(&mut desk);
    assert!(list.contains("Tablette Mirador") && list.contains("Vieillot"), "{list}");
    assert!(!list.contains("Cachottier") && !list.contains("Alpin"), "{list}");

    pick(&mut desk, "device/tablet");
    let fresh = said(&mut desk);
    assert!(fresh.contains("1. Étape 1.") && fresh.contains("Vérifié le 1er juin 2026"), "{fresh}");
    assert!(!fresh.contains("À vérifier"), "{fresh}");
    pick(&mut desk, "device/by-hand");
    let lines = desk.page().parts.len();
    assert!((3..=LINES_MAX + 1).contains(&lines), "{lines}");
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "device/print");
    desk.act(Gesture::Input(Input::Back));

    pick(&mut desk, "device/old");
    let old = said(&mut desk);
    assert!(old.contains("À vérifier") && old.contains("Appareil plus ancien : Éteignez-le."), "{old}");
    assert!(old.find("À vérifier") < old.find("1. Ouvrez."), "the warning comes first: {old}");

    let page = prints(data.path()).unwrap();
    assert_eq!(page.len(), 1);
    let html = fs::read_to_string(data.path().join("prints").join(&page[0].name)).unwrap();
    assert!(html.contains("Tablette Mirador") && html.contains("1. Étape 1."));

    desk.act(Gesture::Input(Input::Back));
    desk.act(Gesture::Input(Input::Back));
    assert!(desk.page().id.starts_with("units/"), "{}", desk.page().id);
}

#[test]
fn a_sheet_is_offered_at_the_end_of_its_unit_only() {
    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let shelf = Shelf::new(&[curriculum.path().to_path_buf()]).unwrap();
    let row = shelf.row(&ModuleId::new("phone").unwrap()).unwrap();
    let module = std::rc::Rc::new(row.module("fr").unwrap());
    for (at, offered) in [(0, true), (1, false)] {
        let unit = std::rc::Rc::new(row.unit(&module.units[at].id, "fr").unwrap());
        let lines = author::answers(&module, std::slice::from_ref(&unit));
        // Without the line that leaves the end of the unit.
        let mut desk = desk(kit(&curriculum, &data), start("phone", Some(unit.id.as_str()), "Test"));
        for line in lines {
            if desk.page().id.starts_with("unit-end/") {
                break;
            }
            linear::run(&mut desk, (line + "\n").as_bytes(), Vec::new(), None).unwrap();
        }
        assert!(desk.page().id.starts_with("unit-end/"), "{}", desk.page().id);
        assert_eq!(desk.page().control(&Target::new("devices")).is_some(), offered);
    }
    // Of a module without sheets, nowhere.
    let mut desk = desk(kit(&curriculum, &data), start("email", None, "Autre"));
    desk.act(Gesture::Input(Input::Back));
    assert!(desk.page().control(&Target::new("devices")).is_none());
}
