//! Questions that come from other tools and go back to them: by the command line as scripts use it, by every shipped unit, and by the
//! examples of the manuals.

use std::path::Path;
use std::process::Output;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use time::macros::date;

use tremplin::author::{Format, QuestionFormat, Wording, export_questions, import};
use tremplin::curriculum::{Files, Module, Shelf, Unit, load_unit};
use tremplin::exchange::question::Read;
use tremplin::exchange::{aiken, gift, table};
use tremplin::i18n::I18n;
use tremplin::ids::COUNTRIES;
use tremplin::text::SafeText;

/// A door: its name, and how it reads.
type Door = (&'static str, fn(&str) -> Read);

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const GIFT: &str = "// [tag:idea:look-domain]\n::Le colis::Un SMS arrive. Que faites-vous ? {\n\t=J'attends.#Oui.\n\t~Je paie.#Non.\n}\n\n\
    Sans fin ? {\n\nCombien de morceaux ? {#2}\n\n\n[html]Voici <img src\\=\"a.png\">un dessin. {T}\n";

/// The program on a throw-away folder.
fn run(args: &[&str]) -> Output {
    let data = TempDir::new().unwrap();
    crate::cli::begun(data.path(), args).wait_with_output().unwrap()
}

/// What is said for a code: both streams, spaces that do not break as spaces.
fn said(args: &[&str], code: i32) -> (String, String) {
    let out = run(args);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    let (stdout, stderr) = (text(out.stdout), text(out.stderr));
    assert_eq!(out.status.code(), Some(code), "{args:?}\n{stdout}\n{stderr}");
    (stdout, stderr)
}

/// A module of its own in a folder: the shipped one of fraud, without its translations.
fn module(folder: &Path) -> std::path::PathBuf {
    let there = folder.join("scams");
    std::fs::create_dir(&there).unwrap();
    for entry in std::fs::read_dir(Path::new(ROOT).join("curricula/scams")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.matches('.').count() == 1 {
            std::fs::copy(&path, there.join(name)).unwrap();
        }
    }
    there
}

#[test]
fn an_imported_unit_is_a_draft_that_its_checker_leads_through() {
    let folder = TempDir::new().unwrap();
    let module = module(folder.path());
    let file = folder.path().join("mes questions.gift");
    std::fs::write(&file, GIFT).unwrap();
    let (module, file) = (module.to_str().unwrap(), file.to_str().unwrap());
    let (report, talk) = said(&["curriculum", "import", file, "--into", module, "--unit", "quiz"], 1);
    for part in [
        "Ligne 2 : « Le colis » devient choice (le-colis).",
        "  ligne 2 : Les bonnes réponses sont écrites en premier",
        "Ligne 7 : « Sans fin ? { » n'a pas pu être repris.",
        "Ligne 9 : « Combien de morceaux ? » devient text-entry",
        "  ligne 12 : L'image « a.png » n'est pas reprise.",
        "3 questions reprises, 1 laissée, 2 pertes signalées.",
        "endroits à écrire",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
    assert!(talk.contains("L'unité quiz est ajoutée à la liste"), "{talk}");
    // What is to be written is found by the checker, at its place, and nowhere else.
    let unit = Path::new(module).join("quiz.toml");
    let draft = std::fs::read_to_string(&unit).unwrap();
    let marks = draft.lines().filter(|line| line.trim_start().starts_with("# à écrire :")).count();
    let (problems, _) = said(&["curriculum", "check", module, "--json"], 1);
    let problems: serde_json::Value = serde_json::from_str(&problems).unwrap();
    let own = |rules: &[&str]| {
        let of = |one: &&serde_json::Value| {
            one["file"].as_str().unwrap().ends_with("quiz.toml") && rules.contains(&one["rule"].as_str().unwrap())
        };
        problems["problems"].as_array().unwrap().iter().filter(of).count()
    };
    assert_eq!(own(&["missing-key", "feedback-missing", "idea-missing"]), marks, "{draft}\n{problems:#}");
    // Filled in, it has no mistake but that it is short.
    let filled = draft.lines().map(|line| match line.trim_start().strip_prefix("# à écrire : ") {
        Some("minutes") => "minutes = 5".to_owned(),
        Some("idea") => "idea = \"look-domain\"".to_owned(),
        Some(key) => format!("{key} = \"Un texte court.\""),
        None => line.to_owned(),
    });
    std::fs::write(&unit, filled.collect::<Vec<_>>().join("\n")).unwrap();
    let (problems, _) = said(&["curriculum", "check", module, "--json"], 1);
    let problems: serde_json::Value = serde_json::from_str(&problems).unwrap();
    for one in problems["problems"].as_array().unwrap().iter().filter(|one| one["file"].as_str().unwrap().ends_with("quiz.toml")) {
        assert!(one["level"] == "advice" || one["rule"] == "too-few-items", "{one:#}");
    }
}

#[test]
fn nothing_is_overwritten_unasked_and_nothing_read_is_told() {
    let folder = TempDir::new().unwrap();
    let (file, out) = (folder.path().join("a.txt"), folder.path().join("a.toml"));
    std::fs::write(&file, "Q ?\nA. a\nB. b\nANSWER: B\n").unwrap();
    std::fs::write(&out, "à moi").unwrap();
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    assert!(said(&["curriculum", "import", file, "-o", out], 2).1.contains("--yes"));
    assert_eq!(std::fs::read_to_string(out).unwrap(), "à moi");
    said(&["curriculum", "import", file, "-o", out, "--yes"], 0);
    assert!(std::fs::read_to_string(out).unwrap().contains("kind = \"choice\""));
    // Without a file the unit is data, and the report talk; as data, both are.
    let (unit, talk) = said(&["--lang", "en", "curriculum", "import", file], 0);
    assert!(unit.contains("# to write: solution") && talk.contains("1 question came in"));
    let (data, _) = said(&["curriculum", "import", file, "--json"], 0);
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!((data["format"].as_str(), data["questions"][0]["kind"].as_str()), (Some("aiken"), Some("choice")));
    assert!(data["unit"].as_str().unwrap().contains("[[activity]]") && data["missing"]["feedback"] == 2);
    std::fs::write(file, "{{{{").unwrap();
    let (report, talk) = said(&["curriculum", "import", file, "-o", out, "--yes"], 3);
    assert!(report.contains("Ligne 1") && talk.contains("--format"), "{report}{talk}");
    assert!(std::fs::read_to_string(out).unwrap().contains("kind = \"choice\""), "what was there is still there");
    assert!(said(&["curriculum", "import", file, "--into", folder.path().to_str().unwrap()], 2).1.contains("module.toml"));
    std::fs::write(file, b"question;r\xe9ponse;juste\nD\xe9j\xe0 ?;oui;x\n;non;\n").unwrap();
    let (unit, talk) = said(&["curriculum", "import", file], 0);
    assert!(unit.contains("ask = \"Déjà ?\"") && talk.contains("Windows-1252"));
}

/// Every shipped module with its units, in a language.
fn shipped(lang: &str) -> Vec<(Module, Vec<Unit>)> {
    let shelf = Shelf::new(&[]).unwrap();
    let whole = |row: &tremplin::curriculum::Row| {
        let module = row.in_room(lang, COUNTRIES[0], date!(2026 - 06 - 01), SafeText::show("quelqu'un")).unwrap();
        let units = module.units.iter().map(|head| row.unit(&head.id, lang).unwrap().for_country(COUNTRIES[0])).collect();
        (module, units)
    };
    shelf.rows().iter().map(whole).collect()
}

#[test]
fn every_shipped_unit_comes_back_from_both_formats_as_it_went() {
    let folder = TempDir::new().unwrap();
    let mut questions = 0;
    for lang in ["fr", "en"] {
        let i18n = I18n::new(lang);
        for (module, units) in shipped(lang) {
            for unit in units.into_iter().map(Rc::new) {
                for (target, format) in [(QuestionFormat::Gift, Format::Gift), (QuestionFormat::Csv, Format::Csv)] {
                    let out = export_questions(&module, &[Rc::clone(&unit)], target, &i18n);
                    let place = format!("{lang} {}/{} {format:?}", module.id, unit.id);
                    if out.questions == 0 {
                        continue;
                    }
                    let (_, draft) = import(out.text.as_bytes(), Some(format), &SafeText::show("a"), &Wording::of(&i18n));
                    assert!(draft.failed.is_empty(), "{place}: {:?}", draft.failed);
                    assert_eq!(draft.rows.len(), out.questions, "{place}");
                    // The draft, read as the kit reads units, goes out once more as it went the first time.
                    let there = folder.path().join(module.id.as_str());
                    std::fs::create_dir_all(&there).unwrap();
                    std::fs::write(there.join("module.toml"), "").unwrap();
                    std::fs::write(there.join(format!("{}.toml", unit.id)), &draft.toml).unwrap();
                    let again = load_unit(&Files::at(&there).unwrap(), &module.id, &unit.id, None).unwrap();
                    let again = export_questions(&module, &[Rc::new(again.model)], target, &i18n);
                    let same = |text: &str| {
                        // A table says no title; a heading is the unit's in GIFT.
                        text.lines().filter(|line| !line.starts_with("$CATEGORY")).map(str::to_owned).collect::<Vec<_>>()
                    };
                    assert_eq!(same(&again.text).join("\n"), same(&out.text).join("\n"), "{place}");
                    questions += out.questions;
                }
            }
        }
    }
    assert!(questions > 400, "{questions}");
}

#[test]
fn what_cannot_go_out_is_listed_with_its_reason() {
    let (text, talk) = said(&["curriculum", "export", "scams/parcel-sms", "--format", "gift"], 0);
    assert!(text.starts_with("$CATEGORY: ") && text.contains("// [id:scams/parcel-sms/owner] [tag:idea:look-domain]"), "{text}");
    assert!(talk.contains("Laissée : parcel-sms/follow. Une activité « poll » n'existe pas dans ce format."), "{talk}");
    assert!(talk.contains("les indices"), "{talk}");
    let (table, _) = said(&["curriculum", "export", "scams/parcel-sms", "--format", "csv"], 0);
    assert!(table.starts_with("\u{feff}\"id\";\"kind\";"), "{table}");
}

#[test]
fn the_examples_of_the_manuals_come_in_whole() {
    for (page, lang) in [("docs/auteur/importer.md", "fr"), ("docs/author/import.md", "en")] {
        let text = std::fs::read_to_string(Path::new(ROOT).join(page)).unwrap().replace("\r\n", "\n");
        let mut found = Vec::new();
        for (name, format) in Format::NAMES {
            for block in text.split(&format!("```{name}\n")).skip(1) {
                let example = block.split("\n```").next().unwrap();
                let (guessed, draft) = import(example.as_bytes(), None, &SafeText::show("a"), &Wording::of(&I18n::new(lang)));
                assert_eq!(guessed, format, "{page}\n{example}");
                assert!(draft.failed.is_empty() && !draft.rows.is_empty(), "{page}\n{example}\n{:?}", draft.failed);
                found.extend(draft.rows.iter().map(|row| row.kind));
            }
        }
        for kind in ["choice", "choices", "text-entry", "match", "discuss", "read"] {
            assert!(found.contains(&kind), "{page} shows no {kind}");
        }
    }
}

#[test]
fn a_long_hostile_file_is_read_in_no_time() {
    let hostile = [
        "<a ",
        "{",
        "}\n\n",
        "~=<",
        "::",
        "a{\n\n",
        "&",
        "=://",
        "#",
        "$CATEGORY:\n",
        "**",
        "<b>",
        "<li>",
        "<!--",
        "</script",
        "<script>",
        "\"",
        "\";\n",
        "A. ",
        "ANSWER: A\n",
        "question;",
        "{=a ",
        "<img src=\"",
        "// [id:\n",
        "\u{301}",
        "\u{202e}a",
    ];
    for hostile in hostile {
        let text = format!("question;answer\n{}", hostile.repeat((1 << 18) / hostile.len()));
        let doors: [Door; 3] = [("gift", gift::read), ("aiken", aiken::read), ("table", table::read)];
        for (name, read) in doors {
            let began = Instant::now();
            let _ = read(&text);
            // A fourth of the largest file, unoptimised.
            assert!(began.elapsed() < Duration::from_secs(3), "{name} {hostile:?} {:?}", began.elapsed());
        }
    }
}
