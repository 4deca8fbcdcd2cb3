//! The preview of whoever writes: what it shows, where it jumps, what it says of a file that cannot be shown, and the real program
//! beside a file that is saved.

use std::fs;
use std::path::{Path, PathBuf};

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::app::{FaceEffect, Gesture, Scene, Tool};
use tremplin::author::{Opening, Preview, Spot, Tray};
use tremplin::error::Kind;
use tremplin::i18n::I18n;
use tremplin::linear;
use tremplin::screen::Scenario;

use crate::content::with_unit;
use crate::screens::picture;

const TODAY: time::Date = time::macros::date!(2026 - 12 - 01);

const UNIT: &str = r#"title = "Le silence"
minutes = 5
aim = "Couper le son au bon moment."
can = ["Je coupe le son moi-même."]
task = "Ce soir, coupez le son de votre téléphone."

[[activity]]
id = "cinema"
kind = "choice"
idea = "silent-or-off"
ask = "Au cinéma, que faites-vous de votre téléphone ?"
solution = "Éteint, il ne dérange personne."
hints = ["Pensez aux voisins.", "La lumière dérange aussi."]
notes = "Laissez chacun raconter."

  [[activity.option]]
  id = "loud"
  text = "Je le garde en main, au plus fort"
  feedback = "Toute la salle vous entendra."

  [[activity.option]]
  id = "off"
  right = true
  text = "Je l'éteins"
  feedback = "Oui. Personne n'est dérangé."

[[activity]]
id = "cinema-again"
kind = "choice"
variant_of = "cinema"
idea = "silent-or-off"
ask = "Au concert, et maintenant ?"
solution = "Éteint aussi."

  [[activity.option]]
  id = "off"
  right = true
  text = "Je l'éteins aussi"
  feedback = "Oui, comme au cinéma."

  [[activity.option]]
  id = "loud"
  text = "Je téléphone"
  feedback = "Les musiciens vous entendront."

[[activity]]
id = "word"
kind = "text-entry"
idea = "silent-or-off"
ask = "Quel mot est écrit sur la touche ?"
field = "Le mot"
accept = ["silence"]
feedback = "Oui, c'est ce mot."
retry = "Pas encore. Relisez la touche."
solution = "Le mot est silence."
"#;

const ENGLISH: &str = r#"[unit]
title = "Silence"
aim = "Turn the sound off at the right moment."

[cinema]
ask = "At the cinema, what do you do with your telephone?"

[cinema.off]
text = "I turn it off"
feedback = "Yes. Nobody is disturbed."
"#;

/// A curriculum with that unit and a part of its translation; `phone/unit.toml` of it.
fn written() -> (TempDir, PathBuf) {
    let folder = with_unit(UNIT);
    fs::write(folder.path().join("phone/unit.en.toml"), ENGLISH).unwrap();
    let file = folder.path().join("phone/unit.toml");
    (folder, file)
}

fn opening(lines: bool) -> Opening {
    Opening { lang: None, at: None, country: "FR".to_owned(), today: TODAY, tray: None, lines }
}

fn preview(path: &Path, lang: &str, at: Option<&str>) -> Preview {
    let opening = Opening { at: at.map(str::to_owned), ..opening(false) };
    Preview::open(Spot::of(path).unwrap(), opening, I18n::new(lang)).unwrap()
}

fn screen(path: &Path, lang: &str, at: Option<&str>, size: (u16, u16)) -> Scenario<Preview> {
    Scenario::new(preview(path, lang, at), size)
}

/// Another text in the place of one, saved as many editors do: beside, then renamed.
fn save(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    let beside = file.with_extension("part");
    fs::write(&beside, text.replace(from, to)).unwrap();
    fs::rename(beside, file).unwrap();
}

fn key(c: char) -> KeyCode {
    KeyCode::Char(c)
}

#[test]
fn pictures_of_the_preview() {
    for lang in ["fr", "en"] {
        let (_folder, file) = written();
        let mut screen = screen(&file, lang, Some("cinema"), (80, 24));
        picture("preview", lang, &screen.text());
        screen.key(key('a'));
        picture("preview-told", lang, &screen.text());
        screen.key(key('a')).key(key('e'));
        picture("preview-problems", lang, &screen.text());
        screen.key(key('e')).key(KeyCode::Esc);
        picture("preview-menu", lang, &screen.text());
        screen.key(KeyCode::Esc).key(key('u'));
        picture("preview-units", lang, &screen.text());
        screen.key(key('u')).key(key('w')).key(key('w'));
        picture("preview-small", lang, &screen.text());
        save(&file, "kind = \"choice\"", "kinds = \"choice\"");
        screen.key(key('w')).key(key('w')).changed();
        picture("preview-fault", lang, &screen.text());
    }
}

#[test]
fn the_page_is_the_learners_and_can_be_played_to_its_end() {
    let (_folder, file) = written();
    let mut screen = screen(&file, "fr", None, (80, 24));
    assert!(screen.shows("Couper le son") && screen.shows("première page"), "{}", screen.text());
    screen.key(KeyCode::Enter);
    assert!(screen.shows("Au cinéma") && screen.shows("1 sur 3 : cinema (choice)"), "{}", screen.text());
    screen.key(key('1')).key(KeyCode::Enter);
    assert!(screen.shows("Toute la salle vous entendra."), "{}", screen.text());
    // A saved change of what is read now is seen where it is read.
    save(&file, "Toute la salle vous entendra.", "Toute la salle vous regardera.");
    screen.changed();
    assert!(screen.shows("Toute la salle vous regardera."), "{}", screen.text());
    // The variant is an activity of its own here.
    screen.key(key('n'));
    assert!(screen.shows("Au concert") && screen.shows("2 sur 3 : cinema-again"), "{}", screen.text());
    screen.key(key('n'));
    assert!(screen.shows("Quel mot"), "{}", screen.text());
    // In a text a letter is a letter; the key beside the letter holds there too.
    screen.key(key('n'));
    assert!(screen.shows("Quel mot") && screen.scene().page().controls().iter().any(|one| one.value.is_some()));
    screen.key(KeyCode::F(8));
    assert!(screen.shows("Vous êtes au bout de cette étape") && screen.shows("dernière page"), "{}", screen.text());
    screen.key(KeyCode::F(7)).key(KeyCode::F(7)).key(key('p')).key(key('p'));
    assert!(screen.shows("première page"), "{}", screen.text());
    screen.key(key('q'));
    assert!(screen.left());
}

#[test]
fn a_save_leads_to_the_first_activity_that_changed() {
    let (_folder, file) = written();
    let mut screen = screen(&file, "fr", None, (80, 24));
    save(&file, "Au concert, et maintenant ?", "Au théâtre, et maintenant ?");
    screen.changed();
    assert!(screen.shows("Au théâtre, et maintenant ?"), "{}", screen.text());
    // The head is no activity: one stays.
    save(&file, "minutes = 5", "minutes = 6");
    screen.changed();
    assert!(screen.shows("Au théâtre"), "{}", screen.text());
    // Of two the first; a new one counts.
    let new = "\n[[activity]]\nid = \"new\"\nkind = \"read\"\ntitle = \"Neuf\"\ntext = \"Tout neuf.\"\n\n[[activity]]\nid = \"word\"";
    save(&file, "\n[[activity]]\nid = \"word\"", new);
    save(&file, "Relisez la touche.", "Regardez la touche.");
    screen.changed();
    assert!(screen.shows("Tout neuf.") && screen.shows("3 sur 4 : new (read)"), "{}", screen.text());
    // What is gone gives way to what follows.
    save(&file, new, "\n[[activity]]\nid = \"word\"");
    screen.changed();
    assert!(screen.shows("Quel mot"), "{}", screen.text());
    assert!(!screen.scene().changed(), "nothing was saved since");
}

#[test]
fn what_cannot_be_shown_leaves_the_last_good_page_under_what_is_wrong() {
    let (_folder, file) = written();
    let mut screen = screen(&file, "fr", Some("cinema"), (80, 24));
    let told = "unit.toml, ligne 11 :";
    save(&file, "ask = \"Au cinéma", "ask = Au cinéma");
    screen.changed();
    assert!(screen.shows(told) && screen.shows("Au cinéma") && screen.shows("la dernière qui pouvait"), "{}", screen.text());
    // Not readable at 40x14 beside a page: it takes the place of where one is.
    screen.resize(40, 14);
    assert!(screen.shows("unit.toml, ligne 11"), "{}", screen.text());
    screen.resize(80, 24);
    save(&file, "ask = Au cinéma", "ask = \"Au cinéma");
    screen.changed();
    assert!(!screen.shows(told), "{}", screen.text());
    let text = fs::read(&file).unwrap();
    fs::remove_file(&file).unwrap();
    screen.changed();
    assert!(screen.shows("unit.toml n'est plus là") && screen.shows("Au cinéma"), "{}", screen.text());
    fs::write(&file, text).unwrap();
    screen.changed();
    assert!(!screen.shows("n'est plus là"), "{}", screen.text());
}

#[test]
fn a_unit_that_was_never_good_tells_what_is_wrong_until_it_is_mended() {
    let (_folder, file) = written();
    save(&file, "kind = \"text-entry\"", "kind = \"text-entri\"");
    let mut screen = screen(&file, "fr", None, (80, 24));
    assert!(screen.shows("ne peut pas encore être montrée") && screen.shows("text-entri"), "{}", screen.text());
    screen.key(KeyCode::Enter).key(key('n')).key(key('a')).key(key('a')).key(key('r')).key(key('l')).key(key('l'));
    save(&file, "kind = \"text-entri\"", "kind = \"text-entry\"");
    screen.changed();
    assert!(screen.shows("Couper le son"), "{}", screen.text());
}

#[test]
fn all_that_can_be_told_is_on_one_page() {
    let (_folder, file) = written();
    let mut preview = preview(&file, "fr", Some("cinema"));
    preview.act(Gesture::Tool(Tool::Told));
    let page = preview.page();
    let said = format!("{:?}", page.parts);
    let block = UNIT.split("[[activity]]\nid = \"cinema-again\"").next().unwrap().split("[[activity]]\nid").nth(1).unwrap();
    let texts = block.lines().filter_map(|line| line.split_once(" = \""));
    for (key, text) in texts.filter(|(key, _)| !["", "id", "kind", "idea"].contains(&key.trim())) {
        assert!(said.contains(text.trim_end_matches('"')), "{key}");
    }
    assert!(said.contains("Pensez aux voisins.") && said.contains("La lumière") && !said.contains("Au concert"), "{said}");
    assert!(said.contains("preview-table-right"), "{said}");
    // In another language what is not translated is marked.
    preview.act(Gesture::Tool(Tool::Language));
    let said = format!("{:?}", preview.page().parts);
    assert!(said.contains("Nobody is disturbed") && said.contains("Foreign(") && said.contains("Toute la salle"), "{said}");
}

#[test]
fn each_language_is_a_key_away_and_an_overlay_opens_in_its_own() {
    let (folder, file) = written();
    let mut screen = screen(&file, "fr", Some("cinema"), (80, 24));
    screen.key(key('l'));
    assert!(screen.shows("At the cinema") && screen.shows("[ Answer") && screen.shows("problème"), "{}", screen.text());
    assert!(screen.shows("Je le garde en main"), "not translated: as a learner sees it\n{}", screen.text());
    screen.key(KeyCode::F(3));
    assert!(screen.shows("Au cinéma"), "{}", screen.text());
    let mut overlay = self::screen(&folder.path().join("phone/unit.en.toml"), "fr", None, (80, 24));
    assert!(overlay.shows("Turn the sound off"), "{}", overlay.text());
    save(&folder.path().join("phone/unit.en.toml"), "Nobody is disturbed.", "Nobody hears it.");
    overlay.changed();
    assert!(overlay.shows("At the cinema"), "{}", overlay.text());
}

#[test]
fn a_folder_opens_its_first_unit_and_every_unit_can_be_gone_to() {
    let (folder, file) = written();
    for path in [folder.path().to_path_buf(), folder.path().join("phone"), folder.path().join("phone/module.toml")] {
        let mut screen = screen(&path, "fr", None, (80, 24));
        assert!(screen.shows("quiet"), "{}", screen.text());
        screen.key(key('u'));
        assert!(screen.click_on("Le silence"), "{}", screen.text());
        assert!(screen.shows("Couper le son"), "{}", screen.text());
    }
    // A module alone, and a unit that its module does not name yet.
    let alone = TempDir::new().unwrap();
    let module = alone.path().join("phone");
    fs::create_dir(&module).unwrap();
    for name in ["module.toml", "quiet.toml"] {
        fs::copy(folder.path().join("phone").join(name), module.join(name)).unwrap();
    }
    fs::copy(&file, module.join("draft.toml")).unwrap();
    let mut screen = screen(&module.join("draft.toml"), "fr", None, (80, 24));
    assert!(screen.shows("Couper le son"), "{}", screen.text());
    screen.key(key('e'));
    let refused = |path: &Path| Spot::of(path).unwrap_err().kind;
    assert_eq!(refused(&alone.path().join("nowhere.toml")), Kind::User);
    assert_eq!(refused(alone.path()), Kind::User);
    let at = Opening { at: Some("cinma".to_owned()), ..opening(false) };
    assert_eq!(Preview::open(Spot::of(&file).unwrap(), at, I18n::new("fr")).unwrap_err().kind, Kind::User);
}

#[test]
fn every_shipped_unit_is_seen_and_leafed_through_at_each_size() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula");
    for (at, unit) in ["scams/parcel-sms", "email/address", "first-steps/mouse", "scams/forms", "diagnostic/questions"].iter().enumerate() {
        let size = [(40, 14), (60, 20), (80, 24), (120, 40)][at % 4];
        let mut screen = screen(&shipped.join(format!("{unit}.toml")), "en", None, size);
        let all = screen.scene().page();
        assert!(!all.parts.is_empty());
        for _ in 0..60 {
            screen.key(KeyCode::F(8));
            let drawn = screen.drawn().unwrap();
            assert!(drawn.window > 0 && drawn.places.iter().any(|place| place.foot || place.line < drawn.lines), "{}", screen.text());
            assert!(screen.find("⟦").is_none(), "{}", screen.text());
        }
        assert!(screen.shows("last page") || size.0 < 80, "{unit}\n{}", screen.text());
    }
}

#[test]
fn another_size_stands_in_a_frame_and_is_hit_where_it_is_seen() {
    let (_folder, file) = written();
    let mut screen = screen(&file, "fr", Some("cinema"), (120, 40));
    for (inner, corner) in [("80×24", (19, 6)), ("60×20", (29, 8)), ("40×14", (39, 11))] {
        screen.key(key('w'));
        assert!(screen.shows(inner), "{}", screen.text());
        let (x, y) = screen.find("┌").unwrap();
        assert_eq!((x, y), corner, "{inner}\n{}", screen.text());
        assert!(screen.click_on("Je l'éteins"), "{}", screen.text());
        assert_eq!(screen.focus().unwrap().target.as_str(), "option/off", "{inner}");
    }
    screen.key(key('w')).key(key('r'));
    assert!(screen.find("┌").is_none() && screen.find("(•)").is_none(), "{}", screen.text());
    // Each tool that is named can be clicked.
    assert!(screen.click_on("suivante") && screen.shows("Au concert"), "{}", screen.text());
}

#[test]
fn the_menu_reaches_every_tool_with_arrows_enter_and_escape() {
    let (_folder, file) = written();
    let mut screen = screen(&file, "fr", Some("cinema"), (60, 20));
    screen.key(KeyCode::Esc);
    let targets: Vec<String> = screen.scene().page().controls().iter().map(|control| control.target.as_str().to_owned()).collect();
    for tool in Tool::ALL {
        assert!(targets.iter().any(|target| target == tool.target()), "{tool:?}");
    }
    screen.key(KeyCode::Down).key(KeyCode::Enter);
    assert!(screen.shows("Au concert"), "{}", screen.text());
    // The help page names them for whoever writes.
    screen.key(key('?')).keys(KeyCode::PageDown, 3);
    assert!(screen.shows("F8"), "{}", screen.text());
}

#[test]
fn problems_are_told_in_place_and_lead_there() {
    let (_folder, file) = written();
    save(&file, "Les musiciens vous entendront.", "Voyez www.google.com pour la suite.");
    let mut screen = screen(&file, "fr", Some("cinema-again"), (80, 24));
    screen.key(key('e'));
    assert!(screen.shows("real-domain"), "{}", screen.text());
    screen.key(key('e')).key(key('r'));
    assert!(screen.shows("Ligne "), "above where one is\n{}", screen.text());
    screen.key(key('p'));
    assert!(!screen.shows("google"), "of another activity\n{}", screen.text());
    screen.key(key('e'));
    assert!(screen.click_on("real-domain"), "{}", screen.text());
    assert!(screen.shows("Au concert"), "{}", screen.text());
}

#[test]
fn nothing_is_written_but_the_sheets_that_are_asked_for() {
    let ((folder, file), data) = (written(), TempDir::new().unwrap());
    let tray = Tray { folder: data.path().join("data"), open: |_| false };
    let opening = Opening { tray: Some(tray), ..opening(false) };
    let mut preview = Preview::open(Spot::of(&file).unwrap(), opening, I18n::new("fr")).unwrap();
    let before = names(folder.path());
    for _ in 0..3 {
        preview.act(Gesture::Input(tremplin::activity::Input::Submit));
        preview.act(Gesture::Tool(Tool::Next));
    }
    assert_eq!(names(folder.path()), before);
    assert!(!data.path().join("data").exists());
    preview.act(Gesture::Tool(Tool::Paper));
    assert_eq!(names(&data.path().join("data")), ["prints/preview-unit.html"]);
    let page = fs::read_to_string(data.path().join("data/prints/preview-unit.html")).unwrap();
    assert!(page.contains("Au cinéma") && page.contains("<html"));
    assert_eq!(preview.act(Gesture::Tool(Tool::Leave)), [FaceEffect::Leave]);
}

fn names(folder: &Path) -> Vec<String> {
    let mut found: Vec<String> = tremplin::places::files(folder)
        .unwrap()
        .into_iter()
        .map(|file| file.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    found.sort();
    found
}

#[test]
fn line_by_line_the_files_are_read_again_with_each_line() {
    let (_folder, file) = written();
    let mut preview = Preview::open(Spot::of(&file).unwrap(), opening(true), I18n::new("fr")).unwrap();
    let tell = |preview: &mut Preview, lines: &str| {
        let mut out = Vec::new();
        linear::run(preview, lines.as_bytes(), &mut out, None).unwrap();
        String::from_utf8(out).unwrap()
    };
    let said = tell(&mut preview, "\n1\n");
    assert!(said.contains("APERÇU") && said.contains("Toute la salle vous entendra."), "{said}");
    save(&file, "Au concert, et maintenant ?", "Au théâtre, et maintenant ?");
    let said = tell(&mut preview, "r\n");
    assert!(said.contains("Au théâtre"), "{said}");
    // The menu has every tool, by its number.
    let said = tell(&mut preview, "0\n3\n");
    assert!(said.contains("tout ce que cette activité peut dire") && said.contains("Les musiciens"), "{said}");
    save(&file, "kind = \"text-entry\"", "kind = \"text-entri\"");
    let said = tell(&mut preview, "r\n");
    assert!(said.contains("unit.toml, ligne"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_real_program_follows_what_is_saved_beside_it() {
    let ((_folder, file), data) = (written(), TempDir::new().unwrap());
    let mut terminal =
        crate::pty::Terminal::open(data.path(), &["curriculum", "preview", file.to_str().unwrap(), "--lang", "fr"], (80, 24));
    terminal.shows("Couper le son");
    terminal.shows("APERÇU");
    save(&file, "Au concert, et maintenant ?", "Au théâtre, et maintenant ?");
    terminal.shows("Au théâtre, et maintenant ?");
    save(&file, "ask = \"Au théâtre", "ask = Au théâtre");
    terminal.shows("ligne 32");
    assert!(terminal.text().contains("Au théâtre"), "{}", terminal.text());
    save(&file, "ask = Au théâtre", "ask = \"Au musée");
    terminal.shows("Au musée");
    terminal.wait("mended", |screen| !screen.contains("ligne 32"));
    // The check goes on beside, and tells when it is done.
    terminal.wait("checked", |screen| ["vérification…", "problème…", "problèmes…"].iter().all(|still| !screen.contains(still)));
    terminal.send(b"q");
    assert_eq!(terminal.ended(), 0);
    crate::pty::left_as_it_was(&terminal);
    assert!(!data.path().join("journal.db").exists(), "nothing of a learner is opened");
}

#[test]
fn without_a_terminal_it_says_what_to_do_and_gives_paper() {
    let (folder, file) = written();
    let run = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tremplin"));
        command.args(["--lang", "en", "--data"]).arg(folder.path().join("data")).args(["curriculum", "preview"]).arg(&file).args(args);
        command.stdin(std::process::Stdio::null()).output().unwrap()
    };
    let alone = run(&[]);
    let said = String::from_utf8_lossy(&alone.stderr).into_owned();
    assert!(alone.status.code() == Some(2) && said.contains("--linear") && said.contains("--paper"), "{said}");
    let linear = run(&["--linear"]);
    assert_eq!(linear.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&linear.stdout).contains("PREVIEW"));
    let sheet = folder.path().join("sheet.html");
    assert_eq!(run(&["--paper", "-o", sheet.to_str().unwrap()]).status.code(), Some(0));
    assert!(fs::read_to_string(&sheet).unwrap().contains("At the cinema"));
    save(&file, "kind = \"text-entry\"", "kind = \"text-entri\"");
    let broken = run(&["--paper"]);
    assert!(broken.status.code() == Some(3) && String::from_utf8_lossy(&broken.stderr).contains("text-entri"));
}
