//! People, what they answered, and those who may have a badge.

use std::path::Path;
use std::rc::Rc;

use tremplin::app::Kit;
use tremplin::badge::Profile;
use tremplin::clock::{Machine, World};
use tremplin::curriculum::Shelf;
use tremplin::i18n::I18n;
use tremplin::ids::{ActivityId, ItemId, LearnerId, ModuleId, TryId, UnitId};
use tremplin::journal::Journal;
use tremplin::lock::Costs;
use tremplin::record::{Attempt, Record};

/// An answer, right two times of three.
pub fn answer(of_try: TryId, n: usize) -> Record {
    Record::Attempt(Attempt {
        of_try,
        module: ModuleId::new("email").unwrap(),
        unit: UnitId::new("read").unwrap(),
        activity: ActivityId::new("first").unwrap(),
        item: ItemId::new(&format!("item-{}", n % 50)).unwrap(),
        idea: None,
        kind: "choice".to_owned(),
        marks: "0123abcd".to_owned(),
        right: !n.is_multiple_of(3),
        counts: true,
        hints: 0,
        response: serde_json::json!({ "picked": ["b"] }),
        took_ms: 4200,
        lang: "fr".to_owned(),
        face: "screen".to_owned(),
    })
}

/// A folder where `many` people mastered a module, and an issuer whose role is open.
pub fn ready(folder: &Path, many: usize) -> (Kit, Vec<LearnerId>) {
    let world: Rc<dyn World> = Rc::new(Machine::new());
    let shelf = Shelf::new(&[]).unwrap();
    let module = shelf.row(&ModuleId::new("scams").unwrap()).unwrap().module("fr").unwrap();
    let mut journal = Journal::open(folder, Rc::clone(&world)).unwrap();
    let mut people = Vec::new();
    for n in 0..many {
        let person = journal.fresh_learner();
        let mut records = vec![Record::LearnerAdded { nickname: format!("Hirondelle {n}") }];
        records.extend(module.units.iter().map(|unit| Record::UnitMastered {
            of_try: TryId::from_uuid(person.uuid()),
            module: module.id.clone(),
            unit: unit.id.clone(),
            right: 4,
            of: 5,
        }));
        journal.append(Some(person), &records, None).unwrap();
        people.push(person);
    }
    journal.close().unwrap();
    let mut kit = Kit::open(world, folder.to_path_buf(), shelf, I18n::new("fr")).unwrap();
    // What the hash of a passphrase costs is another figure.
    kit.costs = Costs::CHEAP;
    kit.choose_with("quatre mots sans lien").unwrap();
    let name = "Médiathèque de Brume".to_owned();
    kit.make_issuer(Profile { name, ..Profile::default() }).unwrap();
    (kit, people)
}
