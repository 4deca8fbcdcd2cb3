//! The command line, as scripts rely on it: exit codes, languages, data on one stream and talk on the other.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

use crate::screens::picture;

/// The program on that data folder, its three streams in our hands.
pub fn begun(data: &Path, args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("HOME", data)
        .arg("--data")
        .arg(data)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn tremplin(data: &Path, args: &[&str], input: &str) -> Output {
    let mut child = begun(data, args);
    // A program that ends before it has read everything closes the pipe: that is its right.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// What was printed; spaces that do not break are spaces here.
fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\u{a0}', " ")
}

fn run(args: &[&str]) -> (i32, String, String) {
    let data = TempDir::new().unwrap();
    let out = tremplin(data.path(), args, "");
    (out.status.code().unwrap(), text(&out.stdout), text(&out.stderr))
}

#[test]
fn help_is_in_the_persons_language_down_to_its_headings() {
    for (lang, heading, about) in [("fr", "Commandes :", "Trouver toutes les erreurs"), ("en", "Commands:", "Find all mistakes")] {
        let (code, out, err) = run(&["--lang", lang, "curriculum", "--help"]);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(out.contains(heading) && out.contains(about), "{out}");
        assert!(!out.contains("Print help") && !out.contains("Options:") || lang == "en");
        assert!(out.lines().all(|line| tremplin::text::width(line) <= 80));
    }
}

/// The commands that a help page lists.
fn listed(page: &str) -> Vec<String> {
    let rows = page.lines().skip_while(|line| *line != "Commandes :").skip(1).take_while(|line| !line.is_empty());
    rows.filter_map(|row| row.strip_prefix("  ")?.split(' ').next()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// From the first page on, each command that a page lists has a page of its own.
#[test]
fn every_command_has_help() {
    let mut paths: Vec<Vec<String>> = vec![Vec::new()];
    let mut seen = 0;
    while let Some(path) = paths.get(seen).cloned() {
        let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
        args.push("--help");
        let (code, page, err) = run(&args);
        assert_eq!((code, err.as_str()), (0, ""), "{path:?}");
        let usage = format!("Usage : tremplin {}", path.join(" "));
        assert!(!page.starts_with("Usage") && page.contains(usage.trim_end()), "{path:?}: what it does, then how:\n{page}");
        paths.extend(listed(&page).into_iter().map(|name| [path.clone(), vec![name]].concat()));
        seen += 1;
    }
    for path in ["modules", "curriculum preview", "curriculum schema", "badge issuer init", "workshop room", "prints copy"] {
        assert!(paths.iter().any(|found| found.join(" ") == path), "{path} among {paths:?}");
    }
}

#[test]
fn the_manual_has_a_page_for_every_command_in_the_persons_language() {
    let data = TempDir::new().unwrap();
    let folder = data.path().join("pages");
    for (lang, name, keys) in [("fr", ".SH Nom", ".SH Touches"), ("en", ".SH Name", ".SH Keys"), ("sl", ".SH Ime", ".SH Tipke")] {
        let out = tremplin(data.path(), &["--lang", lang, "man", "-o", folder.to_str().unwrap()], "");
        assert!(out.status.success() && out.stdout.is_empty());
        let whole = std::fs::read_to_string(folder.join("tremplin.1")).unwrap();
        assert!(whole.contains(name) && whole.contains(keys), "{whole}");
        // A field that is empty would put the next one in its place.
        let head: Vec<&str> = whole.lines().find_map(|line| line.strip_prefix(".TH ")).unwrap().split(' ').collect();
        assert!(head[0] == "TREMPLIN" && head[1] == "1" && head[2].len() == 10 && head[3] == "\"tremplin", "{head:?}");
    }
    let pages = listed(&run(&["--lang", "fr", "--help"]).1);
    assert!(pages.len() > 15, "{pages:?}");
    for command in &pages {
        assert!(folder.join(format!("tremplin-{command}.1")).is_file(), "{command}");
    }
    let (code, page, _) = run(&["--lang", "en", "man", "learner"]);
    assert!(code == 0 && page.contains(".SH \"tremplin learner erase\"") && !page.contains("--data\n"), "{page}");
    assert_eq!(run(&["man", "nothing"]).0, 2);
}

#[test]
fn each_shell_is_told_every_command() {
    let commands = listed(&run(&["--lang", "fr", "--help"]).1);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, script, err) = run(&["completions", shell]);
        assert_eq!((code, err.as_str()), (0, ""), "{shell}");
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell}: {command}");
        }
    }
    assert_eq!(run(&["completions", "sh"]).0, 2);
}

#[test]
fn a_wrong_command_line_is_told_in_ones_language_with_what_to_do() {
    for (args, cause, hint) in [
        (&["moduls"][..], "Il n'y a pas de commande « moduls »", "modules"),
        (&["modules", "--jsn"][..], "« --jsn » n'existe pas ici", "--json"),
        (&["--theme", "blue"][..], "« blue » ne convient pas", "contrast"),
        (&["--lang", "xx", "modules"][..], "« xx » ne convient pas", "fr (Français)"),
        (&["badge", "issue"][..], "Il manque", "--help"),
        (&["badge", "issue", "--learner"][..], "Il manque", "--help"),
        (&["learn", "nothing"][..], "pas de module « nothing »", "tremplin modules"),
        (&["learn", "email/nothing"][..], "pas d'unité « nothing »", "tremplin modules"),
        (&["--curricula", "/nowhere", "modules"][..], "/nowhere", "dossier"),
        (&["learn", "email", "--as", ""][..], "surnom", "24"),
    ] {
        let (code, out, err) = run(args);
        assert_eq!(code, 2, "{args:?}: {err}");
        assert_eq!(out, "", "{args:?}");
        assert!(err.contains(cause) && err.contains(hint), "{args:?}: {err}");
    }
}

#[test]
fn hostile_arguments_never_reach_the_terminal_raw() {
    for bad in ["\u{1b}]52;c;x\u{7}", "\u{202e}abc", "a\rb"] {
        for args in [
            vec![bad],
            vec!["learn", bad],
            vec!["badge", "issue", "--learner", bad, "--module", "email"],
            vec!["--curricula", bad, "modules"],
        ] {
            let (_, out, err) = run(&args);
            assert!(!format!("{out}{err}").chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{args:?}: {err:?}");
        }
    }
}

#[test]
fn modules_as_data_have_stable_keys() {
    let (code, out, err) = run(&["modules", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    let ids: Vec<&str> = data["modules"].as_array().unwrap().iter().map(|module| module["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["first-steps", "email", "scams", "fake-news", "parental-control", "helping"]);
    let module = &data["modules"][1];
    for key in ["title", "summary", "version", "level", "minutes", "folder", "units"] {
        assert!(module.get(key).is_some(), "{key}");
    }
    let units = module["units"].as_array().unwrap();
    assert_eq!(units.len(), 8);
    assert!(units.iter().all(|unit| (5..=15).contains(&unit["minutes"].as_i64().unwrap())));
}

#[test]
fn export_has_the_keys_of_the_contract() {
    let (code, out, _) = run(&["curriculum", "export", "email", "--format", "json"]);
    assert_eq!(code, 0);
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    for unit in data["units"].as_array().unwrap() {
        assert!(unit["id"].is_string() && unit["title"].is_string());
        for activity in unit["activities"].as_array().unwrap() {
            for key in ["id", "kind", "scored", "idea", "form", "lines"] {
                assert!(activity.get(key).is_some(), "{key}");
            }
            let worked = activity["lines"].as_array().unwrap().is_empty();
            assert!(!(worked && activity["scored"] == true), "{activity}");
        }
    }
}

#[test]
fn a_curriculum_with_mistakes_fails_the_check_and_says_where() {
    let planted = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/planted");
    let (code, out, err) = run(&["curriculum", "check", planted]);
    assert_eq!(code, 1);
    assert!(out.contains("first.toml:21:16:") && out.contains("U+202E") && err.contains("10 remarques"), "{out}{err}");
    let (code, out, _) = run(&["curriculum", "check", planted, "--json"]);
    assert_eq!(code, 1);
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(data["problems"].as_array().unwrap().len(), 10);
    // What ships is sound but for what ages by itself: a contact that nobody has looked up since.
    let (code, out, _) = run(&["curriculum", "check", "--json"]);
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    let mistakes: Vec<_> = data["problems"].as_array().unwrap().iter().filter(|problem| problem["level"] == "error").collect();
    assert!(mistakes.iter().all(|problem| problem["rule"] == "contact-expired"), "{mistakes:?}");
    assert_eq!(code, i32::from(!mistakes.is_empty()));
}

#[test]
fn whoever_was_scammed_is_helped_without_a_name_and_takes_it_away() {
    let data = TempDir::new().unwrap();
    let room = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/room");
    let (code, out, err) = run(&["prints"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("Rien n'a encore été imprimé"), "{err}");
    // Help, the first accident, print it; by hand; back.
    let out = tremplin(data.path(), &["--curricula", room, "--linear", "--lang", "fr"], "2\n1\n2\n3\n");
    let told = text(&out.stdout);
    assert_eq!(out.status.code(), Some(0), "{told}");
    assert!(told.contains("Ce n'est pas votre faute") && told.contains("La page est prête à imprimer."), "{told}");
    assert!(told.contains("1. Faire bloquer la carte → L'opposition : 0 892 705 705"), "{told}");
    let out = tremplin(data.path(), &["prints", "--json"], "");
    let listed: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    let (rows, folder) = (listed["prints"].as_array().unwrap(), listed["folder"].as_str().unwrap());
    assert_eq!((rows.len(), folder), (1, data.path().join("prints").to_str().unwrap()));
    let name = rows[0]["file"].as_str().unwrap();
    assert!(name.ends_with("-after-click-first-steps-1.html") && rows[0]["bytes"].as_u64().unwrap() > 1000, "{rows:?}");
    let stick = TempDir::new().unwrap();
    let out = tremplin(data.path(), &["prints", "copy", stick.path().to_str().unwrap()], "");
    assert_eq!((out.status.code(), text(&out.stdout).trim()), (Some(0), name));
    let page = std::fs::read_to_string(stick.path().join(name)).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("0 892 705 705") && !page.contains("<script"), "{page}");
    let out = tremplin(data.path(), &["prints", "copy", stick.path().join("nowhere").to_str().unwrap()], "");
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("n'existe pas") && text(&out.stderr).contains("Branchez la clé"));
    let (code, _, err) = run(&["prints", "copy"]);
    assert_eq!(code, 2, "{err}");
    let checked = tremplin(data.path(), &["journal", "check", "--json"], "");
    let journal: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!((&journal["events"], &journal["learners"]), (&0.into(), &0.into()));
}

#[test]
fn a_unit_of_another_country_is_exported_and_printed_as_it_is_there() {
    let room = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/room");
    for (country, told, not_told) in [("FR", "0 892 705 705", "0800 204 8800"), ("AT", "0800 204 8800", "En France")] {
        let (code, out, err) = run(&["--curricula", room, "curriculum", "print", "scams", "--country", country]);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains(told) && !out.contains(not_told), "{country}: {out}");
    }
    let (code, _, err) = run(&["--curricula", room, "curriculum", "print", "scams", "--country", "DE"]);
    assert_eq!(code, 2);
    assert!(err.contains("FR, AT"), "{err}");
}

#[test]
fn a_given_curriculum_wins_and_is_said() {
    let planted = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/planted");
    let (code, _, err) = run(&["--curricula", planted, "learn", "email"]);
    assert_ne!(code, 0, "its mistakes are not hidden behind the shipped module: {err}");
}

#[test]
fn a_badge_is_issued_to_whoever_earned_it_and_to_nobody_else() {
    let data = TempDir::new().unwrap();
    let answers = text(&tremplin(data.path(), &["curriculum", "export", "email", "--format", "answers"], "").stdout);
    let played = tremplin(data.path(), &["learn", "email", "--as", "Odile", "--linear"], &answers);
    assert_eq!(played.status.code(), Some(0));
    let file = data.path().join("badge.json");
    let issue = ["badge", "issue", "--learner", "odile", "--module", "email", "-o", file.to_str().unwrap()];
    let out = tremplin(data.path(), &issue, "");
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
    assert!(text(&out.stdout).is_empty() && text(&out.stderr).contains("pas encore signé"));
    let badge: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert!(badge["credentialSubject"]["id"].as_str().unwrap().starts_with("urn:uuid:"));
    assert!(badge.get("proof").is_none());
    let other = ["badge", "issue", "--learner", "Rosa", "--module", "email"];
    assert_eq!(tremplin(data.path(), &other, "").status.code(), Some(2));
    tremplin(data.path(), &["learn", "email/address", "--as", "Rosa", "--linear"], "\n");
    let out = tremplin(data.path(), &other, "");
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("pas encore obtenu"));
    // A module that is finished says so at once, and ends well.
    let again = tremplin(data.path(), &["learn", "email", "--as", "Odile", "--linear"], "");
    assert_eq!(again.status.code(), Some(0));
    assert!(text(&again.stdout).contains("Vous avez obtenu un badge"));
}

#[test]
fn a_printed_unit_is_one_file_without_anything_from_elsewhere() {
    let (code, out, _) = run(&["curriculum", "print", "email/read", "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(out.starts_with("<!DOCTYPE html>") && out.contains("lang=\"en\""));
    assert!(!out.contains("<script") && !out.contains("src=\"http") && !out.contains("href=\"http"));
}

#[test]
fn each_sheet_of_a_unit_is_printed_by_its_word_and_in_large_letters() {
    let print = |more: &[&str]| run(&[&["curriculum", "print", "email/read", "--lang", "fr"], more].concat());
    for (word, class) in [("handout", "sheet handout"), ("exercise", "sheet"), ("answers", "key"), ("script", "sheet script")] {
        let (code, out, _) = print(&["--sheet", word]);
        assert_eq!((code, out.matches("<div class=\"turn ").count()), (0, 1), "{word}");
        assert!(out.contains(&format!("<section class=\"{class}\">")) && !out.contains("font-size: 18pt; line-height"), "{word}");
    }
    let (_, all, _) = print(&[]);
    assert_eq!(all.matches("<div class=\"turn ").count(), 4);
    assert_eq!(print(&["--sheet", "all"]).1, all);
    assert!(print(&["--large"]).1.contains("font-size: 18pt; line-height"));
    assert_eq!(print(&["--sheet", "poster"]).0, 2);
}

#[test]
fn the_journal_of_another_program_is_refused_untouched() {
    let data = TempDir::new().unwrap();
    let file = data.path().join("journal.db");
    std::fs::write(&file, b"not a journal at all, but somebody's notes").unwrap();
    let before = std::fs::read(&file).unwrap();
    let out = tremplin(data.path(), &["learn", "email", "--as", "Rosa", "--linear"], "\n");
    assert_eq!(out.status.code(), Some(4));
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_closed_pipe_is_no_mistake() {
    let data = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .arg("--data")
        .arg(data.path())
        .args(["curriculum", "export", "email"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn help_is_there_where_nothing_can_be_written() {
    let place = TempDir::new().unwrap();
    let file = place.path().join("no-folder");
    std::fs::write(&file, "a file, not a folder").unwrap();
    let data = file.join("below");
    let out = tremplin(&data, &["--linear", "--lang", "fr"], "2\n1\n");
    let told = text(&out.stdout);
    assert_eq!(out.status.code(), Some(0), "{told}{}", text(&out.stderr));
    assert!(told.contains("Rien ne sera gardé") && told.contains("Ce n'est pas votre faute"), "{told}");
    // Learning is trying; nobody is asked for a name that could not be kept.
    let out = tremplin(&data, &["--linear", "--lang", "fr"], "1\n");
    assert!(text(&out.stdout).contains("C'est votre première fois ici"), "{}", text(&out.stdout));
    // What needs the journal says that it has none.
    assert_eq!(tremplin(&data, &["journal", "check"], "").status.code().map(|code| code == 0), Some(false));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "a file, not a folder");
}

#[test]
fn the_forms_of_a_module_are_printed_with_all_their_questions() {
    let (code, out, _) = run(&["curriculum", "print", "scams/forms"]);
    assert_eq!(code, 0);
    let (sheet, key) = out.split_once("<section class=\"key\">").unwrap();
    assert_eq!(sheet.matches("<section class=\"exercise\">").count(), 9, "a question to practise, and four of each form");
    assert!(key.matches("<strong>").count() >= 8, "each has its answer on a page of its own");
    assert!(!out.contains("<section class=\"sheet handout\">"), "nothing is taken home that tells the answers");
    assert_eq!(run(&["curriculum", "print", "scams/nowhere"]).0, 2);
}

#[test]
fn a_badge_is_checked_where_nothing_can_be_kept() {
    let file = std::env::temp_dir().join(format!("tremplin-unsigned-{}.json", std::process::id()));
    std::fs::write(&file, "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"id\": \"urn:uuid:1\"}").unwrap();
    // A folder below a file cannot be made.
    let nowhere = file.join("data");
    let out = tremplin(&nowhere, &["badge", "verify", file.to_str().unwrap(), "--json"], "");
    let told: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!((out.status.code(), &told["holds"]), (Some(1), &serde_json::json!(false)), "{}", text(&out.stderr));
}

#[test]
fn a_rule_is_explained_with_its_reason_and_its_example() {
    for lang in ["fr", "en"] {
        let (code, out, err) = run(&["--lang", lang, "curriculum", "check", "--explain", "one-right"]);
        assert_eq!((code, err.as_str()), (0, ""));
        picture("explain-one-right", lang, &out);
    }
    let (code, out, _) = run(&["curriculum", "check", "--explain", "cue-length", "--json"]);
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, data["rule"].as_str(), data["level"].as_str()), (0, Some("cue-length"), Some("error")));
    for key in ["group", "asks", "why", "mend"] {
        assert!(data[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
    }
    assert!(data["wrong"][0]["text"].as_str().unwrap().contains("right = true") && data["right"][0]["file"].is_string());
}

#[test]
fn an_unknown_rule_is_said_with_the_nearest_name() {
    let (code, out, err) = run(&["--lang", "en", "curriculum", "check", "--explain", "cue-lenght"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("“cue-lenght”") && err.contains("Did you mean “cue-length”?"), "{err}");
    let (code, _, err) = run(&["--lang", "en", "curriculum", "check", "--explain", "\u{1b}[31m"]);
    assert!(code == 2 && err.contains("--rules") && !err.contains('\u{1b}'), "{err}");
}

#[test]
fn all_rules_are_listed_subject_by_subject() {
    let (code, out, _) = run(&["--lang", "en", "curriculum", "check", "--rules"]);
    assert_eq!(code, 0);
    let of = |id: &str| out.lines().filter(|line| line.trim_start().starts_with(&format!("{id} "))).count();
    assert!(tremplin::curriculum::RULES.iter().all(|rule| of(rule.id) == 1), "{out}");
    let (_, out, _) = run(&["curriculum", "check", "--rules", "--json"]);
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(data["rules"].as_array().unwrap().len(), tremplin::curriculum::RULES.len());
}

/// Advice alone fails only the strict check; the sum is told as data.
#[test]
fn with_strict_advice_counts_too() {
    let folder = crate::content::with_unit(&std::fs::read_to_string(crate::content::tests().join("invalid/long-sentence.toml")).unwrap());
    let folder = folder.path().to_str().unwrap();
    let sum = |args: &[&str]| {
        let (code, out, _) = run(&[&["curriculum", "check", folder, "--json"][..], args].concat());
        let data: serde_json::Value = serde_json::from_str(&out).unwrap();
        for problem in data["problems"].as_array().unwrap() {
            for key in ["rule", "level", "file", "message", "fix", "why", "excerpt"] {
                assert!(problem[key].is_string(), "{key}: {problem}");
            }
            assert!(problem["line"].is_u64() && problem["column"].is_u64());
        }
        (code, data["sum"]["errors"].as_u64().unwrap(), data["sum"]["advice"].as_u64().unwrap())
    };
    let (code, errors, advice) = sum(&[]);
    assert!((code, errors) == (0, 0) && advice > 0);
    assert_eq!(sum(&["--strict"]), (1, 0, advice));
    let (code, _, err) = run(&["--lang", "en", "curriculum", "check", folder, "--strict"]);
    assert!(code == 1 && err.contains("--strict") && err.contains("--explain long-sentence"), "{err}");
}
