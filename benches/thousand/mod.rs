//! A curriculum of a thousand units, made of the manual's small unit: 100 modules of 10 units, each of 8 activities (six choices, two
//! of them variants, and two boxes to sort into), in one language.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

const UNITS: usize = 10;

/// The manual's file of that name.
fn file(manual: &str, name: &str) -> String {
    let (_, rest) = manual.split_once(&format!("<!-- file: {name} -->")).unwrap();
    rest.split("```toml\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

/// The unit with each of its activities twice, the second time in other words.
fn doubled(unit: &str) -> String {
    let (head, activities) = unit.split_once("\n[[activity]]").unwrap();
    let again = |activity: &str| {
        let activity = activity.replacen("ask = \"", "ask = \"Encore une fois. ", 1).replacen("id = \"", "id = \"again-", 1);
        // Longer where it was shorter: nothing but its content tells which one is right.
        let activity = activity.replace("right = true\n  text = \"", "right = true\n  text = \"Pour ce soir : ");
        activity.replace("variant_of = \"", "variant_of = \"again-")
    };
    let all: Vec<&str> = activities.split("\n[[activity]]").collect();
    let twice = all.iter().map(|one| (*one).to_owned()).chain(all.iter().map(|one| again(one)));
    let all = twice.fold(head.to_owned(), |text, activity| format!("{text}\n[[activity]]{activity}"));
    // Nor does its place.
    all.replace("kind = \"choice\"", "kind = \"choice\"\nshuffle = true")
}

/// Writes it, or less or more of it: so many units.
pub fn of_units(many: usize) -> TempDir {
    let modules = many.div_ceil(UNITS);
    let manual = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/auteur/format.md")).unwrap();
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let list = |name: &str, n: usize| (0..n).map(|at| format!("\"{name}-{at}\"")).collect::<Vec<_>>().join(", ");
    let curriculum = file(&manual, "curriculum.toml").replace("[\"phone\"]", &format!("[{}]", list("phone", modules)));
    write("curriculum.toml", &curriculum);
    write("glossary.toml", &file(&manual, "glossary.toml"));
    let module = file(&manual, "phone/module.toml");
    let unit = doubled(&file(&manual, "phone/quiet.toml"));
    for at in 0..modules {
        let units = UNITS.min(many - at * UNITS);
        write(&format!("phone-{at}/module.toml"), &module.replace("[\"quiet\"]", &format!("[{}]", list("quiet", units))));
        (0..units).for_each(|n| write(&format!("phone-{at}/quiet-{n}.toml"), &unit));
    }
    folder
}
