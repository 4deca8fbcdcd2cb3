//! What is printed of a workshop: its own papers, the sheets of its units, the certificates of those who were there.

use std::path::Path;

use tempfile::TempDir;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::learn::sitting::WorkshopPaper;
use tremplin::record::{How, Moment, Plan, PlanStep, Presence, Record, StepWhat};
use tremplin::text::SafeText;

use crate::issuing::{mastered, open};
use crate::way::world;

const SHEETS: [&str; 7] = ["agenda", "answers", "exercise", "handout", "results", "script", "sign-in"];
const PLAN: &str = r#"
title = "Les messages qui pressent"
minutes = 90
place = "Médiathèque de Brume"
laptops = 6

[[step]]
id = "before"
what = "form"
module = "scams"
moment = "opening"
minutes = 10

[[step]]
id = "one"
what = "unit"
module = "scams"
unit = "own-way"
how = "together"
minutes = 20

[[step]]
id = "two"
what = "unit"
module = "scams"
unit = "parcel-sms"
how = "paper"
minutes = 20

[[step]]
id = "three"
what = "unit"
module = "email"
unit = "read"
how = "paper"
minutes = 20

[[step]]
id = "after"
what = "form"
module = "scams"
moment = "closing"
minutes = 10
"#;

/// What the program says, and its exit code.
fn run(data: &Path, args: &[&str]) -> (i32, String, String) {
    let mut child = crate::cli::begun(data, args);
    drop(child.stdin.take());
    let out = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

/// A series of three in that folder, and the id of the first.
fn planned(data: &Path) -> String {
    let file = data.join("plan.toml");
    std::fs::write(&file, PLAN).unwrap();
    let (code, out, err) = run(data, &["workshop", "new", "--from", file.to_str().unwrap(), "--day", "2026-12-01", "--times", "3"]);
    assert_eq!(code, 0, "{err}");
    out.lines().next().unwrap().to_owned()
}

fn body(page: &str) -> &str {
    page.split_once("</style>").unwrap().1
}

#[test]
fn all_papers_of_a_workshop_are_a_file_each_in_a_folder() {
    let data = TempDir::new().unwrap();
    let id = planned(data.path());
    let folder = data.path().join("feuilles");
    for (lang, large) in [("fr", false), ("en", true)] {
        let mut args = vec!["workshop", "print", &id, "--sheet", "all", "--lang", lang, "-o", folder.to_str().unwrap()];
        args.extend(large.then_some("--large"));
        let (code, out, err) = run(data.path(), &args);
        assert_eq!((code, out.as_str()), (0, ""), "{err}");
        // Nobody was there: no certificate, which is said and is no mistake.
        assert!(err.contains(if lang == "fr" { "pas de certificat" } else { "no certificate" }), "{err}");
        let mut there: Vec<String> =
            std::fs::read_dir(&folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
        there.sort();
        assert_eq!(there, SHEETS.map(|sheet| format!("{sheet}.html")));
        for name in there {
            let page = std::fs::read_to_string(folder.join(&name)).unwrap();
            assert!(page.starts_with("<!DOCTYPE html>") && page.contains(&format!("lang=\"{lang}\"")), "{name}");
            assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("href=") && !page.contains('⟦'), "{name}");
            assert_eq!(page.contains("font-size: 18pt; line-height"), large, "{name}");
        }
    }
    let (code, _, err) = run(data.path(), &["workshop", "print", &id, "--sheet", "all"]);
    assert!(code == 2 && err.contains("-o"), "{err}");
}

#[test]
fn the_sheets_of_a_workshops_units_stand_in_the_order_of_its_agenda_in_one_file() {
    let data = TempDir::new().unwrap();
    let id = planned(data.path());
    let print = |sheet: &str| run(data.path(), &["workshop", "print", &id, "--sheet", sheet, "--lang", "fr"]).1;
    let titles = |page: &str| -> Vec<String> {
        body(page).split("<h1>").skip(1).map(|rest| rest.split_once("</h1>").unwrap().0.replace("&#39;", "'")).collect()
    };
    let exercises = titles(&print("exercise"));
    assert_eq!(exercises.len(), 5, "{exercises:?}");
    assert!(exercises[0].contains("Questions avant") && exercises[4].contains("Questions après"), "{exercises:?}");
    let script = titles(&print("script"));
    assert_eq!((script.len(), &exercises[1..4] == script.as_slice()), (3, true), "nobody leads a form: {script:?}");
    assert_eq!(titles(&print("handout")), ["Les messages qui pressent"], "what is taken home is one sheet");
    // Before and after, other questions: five each, the one to practise on among them.
    let page = print("exercise");
    let sheets: Vec<&str> = body(&page).split("<div class=\"turn ").collect();
    for (sheet, form) in [(sheets[1], 0), (sheets[5], 1)] {
        assert_eq!(sheet.matches("<section class=\"exercise\">").count(), 5, "{form}");
    }
    assert_ne!(sheets[1].split_once("exercise").unwrap().1, sheets[5].split_once("exercise").unwrap().1);
}

#[test]
fn the_grid_of_results_says_out_of_how_many_for_each_sheet_and_names_nobody() {
    let data = TempDir::new().unwrap();
    let id = planned(data.path());
    assert_eq!(run(data.path(), &["learner", "add", "Rosa"]).0, 0);
    assert_eq!(run(data.path(), &["workshop", "attendance", &id, "--present", "Rosa"]).0, 0);
    let (code, page, _) = run(data.path(), &["workshop", "print", &id, "--sheet", "results", "--lang", "fr"]);
    assert_eq!(code, 0);
    let grids: Vec<&str> = body(&page).split("<div class=\"turn ").skip(1).collect();
    // The questions before, two units on paper, the questions after; not what is gone through together.
    assert_eq!(grids.len(), 4);
    for grid in &grids {
        assert_eq!((grid.matches("<td class=\"seat\">").count(), grid.matches("/ 0<").count()), (12, 0));
        let of = |class: &str| -> Vec<usize> {
            let cells = grid.split(class).skip(1);
            cells.map(|rest| rest.split('<').next().unwrap().trim_start_matches("/ ").parse().unwrap()).collect()
        };
        let (each, sums) = (of("<span class=\"detail\">"), of("<td class=\"total\">"));
        assert!(!each.is_empty() && sums.iter().all(|sum| *sum == each.iter().sum::<usize>()), "{each:?} {sums:?}");
    }
    assert_eq!((grids[0].matches("class=\"detail\"").count(), grids[3].matches("class=\"detail\"").count()), (4, 4));
    assert!(!page.contains("Rosa") && !body(&page).contains("class=\"name\""), "a seat is a number");
    // The sheet that is signed does name her.
    assert!(run(data.path(), &["workshop", "print", &id, "--sheet", "sign-in", "--lang", "fr"]).1.contains(">Rosa</td>"));
}

#[test]
fn a_series_has_the_day_of_each_session_in_short_at_the_head_of_its_column() {
    let data = TempDir::new().unwrap();
    let id = planned(data.path());
    for (lang, days, all) in [
        ("fr", ["1er déc.", "8 déc.", "15 déc."], "du 1er décembre 2026 au 15 décembre 2026"),
        ("en", ["1 Dec", "8 Dec", "15 Dec"], "1 December 2026 to 15 December 2026"),
        ("de", ["1. Dez.", "8. Dez.", "15. Dez."], "1. Dezember 2026 bis 15. Dezember 2026"),
        ("es", ["1 dic.", "8 dic.", "15 dic."], "del 1 de diciembre de 2026 al 15 de diciembre de 2026"),
        ("sl", ["1. dec.", "8. dec.", "15. dec."], "od 1. decembra 2026 do 15. decembra 2026"),
    ] {
        let (_, page, _) = run(data.path(), &["workshop", "print", &id, "--sheet", "sign-in", "--lang", lang]);
        let heads: Vec<&str> = page.split("<th class=\"mark-here\">").skip(1).map(|rest| rest.split_once("</th>").unwrap().0).collect();
        assert_eq!(heads, days, "{lang}");
        assert!(page.contains(all), "{lang}");
    }
}

#[test]
fn a_workshop_without_units_has_nothing_to_take_home_and_says_what_to_do() {
    let data = TempDir::new().unwrap();
    let (_, id, _) = run(data.path(), &["workshop", "new", "--title", "Sans séquence"]);
    for sheet in ["handout", "exercise", "script", "answers"] {
        let (code, out, err) = run(data.path(), &["workshop", "print", id.trim(), "--sheet", sheet]);
        assert_eq!((code, out.as_str()), (2, ""), "{sheet}");
        assert!(err.contains("curriculum print"), "{err}");
    }
    let (code, out, _) = run(data.path(), &["workshop", "print", id.trim(), "--sheet", "results"]);
    assert!(code == 0 && out.matches("<td class=\"seat\">").count() == 12 && !out.contains("/ 0<"));
}

#[test]
fn those_who_were_there_have_their_certificates_in_one_go() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let rosa = mastered(folder.path(), &world, "Rosa", "scams", &[]);
    let mut kit = open(folder.path(), &world);
    let karim = kit.add_learner(&SafeText::show("Karim")).unwrap();
    let what = StepWhat::Unit { module: ModuleId::new("scams").unwrap(), unit: UnitId::new("own-way").unwrap(), how: How::Together };
    let form = StepWhat::Form { module: ModuleId::new("scams").unwrap(), moment: Moment::Opening };
    let steps = [what, form].map(|what| PlanStep { minutes: 20, what, note: String::new() });
    let plan = Plan { title: "Mardi".to_owned(), minutes: 60, steps: steps.to_vec(), ..Plan::default() };
    let id = kit.keep_plan(None, plan, 1).unwrap()[0];
    assert!(kit.workshop_certificates(id, None).is_err(), "nobody was there");
    let there = |learner| (Some(learner), Record::Attended { workshop: id, presence: Presence::Present });
    kit.note_workshop(id, &[there(karim), there(rosa)]).unwrap();
    let sheets = kit.workshop_certificates(id, Some("en")).unwrap();
    let names: Vec<_> = sheets.iter().map(|sheet| sheet.person.as_ref().unwrap().as_str().to_owned()).collect();
    assert_eq!(names, ["Rosa"], "who has none yet is left out");
    assert!(sheets[0].lang == "en" && sheets[0].square.is_some() && sheets[0].issuer.is_some());
    // The organisation that signs keeps the sheets.
    let sheet = kit.workshop_sheet(id, WorkshopPaper::SignIn, false).unwrap();
    assert_eq!(sheet.keeper.unwrap().as_str(), "Médiathèque de Brume");
    let mut expected: Vec<_> = sheet.names.iter().map(SafeText::as_str).collect();
    expected.sort_unstable();
    assert_eq!(expected, ["Karim", "Rosa"]);
}
