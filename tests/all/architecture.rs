//! The rules of the house that the compiler does not hold: which room may use which, who may name what, no sentence in the code.

use std::collections::BTreeSet;

use crate::source::{self, Source};

/// Each room may use what stands after it; rooms joined by commas do not know each other. The same words as in `src/lib.rs`.
const ORDER: &str = "cli > author > screen, linear, paper > app, spoken > exchange, badge, journal > learn > curriculum, workshop > activity > record > source \
    > places > i18n, platform, lock, net > paths > error > words > text > ids, clock, embedded";

/// Narrower than the order: what these rooms may not use although it stands after them, for they are pure.
const REFUSED: &[(&str, &[&str])] = &[
    ("exchange", &["platform", "net", "paths", "places", "i18n"]),
    ("badge", &["platform", "net", "paths", "places"]),
    ("learn", &["platform", "net", "paths", "places", "i18n"]),
    ("activity", &["platform", "net", "paths", "places", "i18n", "error"]),
    ("record", &["platform", "net", "paths", "places", "i18n"]),
    ("workshop", &["platform", "net", "paths", "places", "i18n", "lock", "error"]),
    ("source", &["platform", "net", "paths", "places", "i18n", "error"]),
    ("i18n", &["error", "paths"]),
    ("spoken", &["net", "badge", "journal", "curriculum", "record", "source", "places", "i18n", "platform", "lock", "paths", "error"]),
];

/// Who may name a library: rooms or files.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("rusqlite", &["journal"]),
    ("ratatui", &["screen"]),
    ("crossterm", &["screen", "platform"]),
    ("clap", &["cli"]),
    ("fluent", &["i18n"]),
    ("unic_langid", &["i18n"]),
    ("sys_locale", &["i18n"]),
    ("toml", &["source"]),
    ("getrandom", &["clock.rs"]),
    ("argon2", &["lock"]),
    ("interprocess", &["platform"]),
    ("notify", &["platform"]),
    ("age", &["exchange"]),
    ("tar", &["exchange"]),
    ("blake2", &["exchange"]),
    ("scrypt", &["exchange"]),
    ("roxmltree", &["badge"]),
    ("similar", &["author"]),
    ("ureq", &["net"]),
    ("hypher", &["curriculum"]),
    ("miniz_oxide", &["embedded"]),
    // A module of that name, too, in the room of workshops.
    ("csv", &["exchange", "workshop"]),
    ("schemars", &["curriculum/schema.rs", "author/schemas.rs"]),
];

/// Who may use a name, wherever it stands.
const NAMES: &[(&str, &[&str])] =
    &[("SystemTime", &["clock.rs"]), ("Instant", &["clock.rs"]), ("now_utc", &["clock.rs"]), ("now_local", &["clock.rs"])];

/// Who may use a macro.
const MACROS: &[(&str, &[&str])] = &[
    ("println", &["cli/out.rs"]),
    ("eprintln", &["cli/out.rs"]),
    ("print", &["cli/out.rs"]),
    ("eprint", &["cli/out.rs"]),
    ("dbg", &[]),
    ("todo", &[]),
];

/// Texts of several words that no person is shown: file, how the text begins, why it is there.
const NOT_SHOWN: &[(&str, &str, &str)] = &[
    ("source/parse.rs", "duplicate key", "looked for in what the TOML reader says"),
    ("source/parse.rs", "no value", "looked for in what the TOML reader says"),
    ("source/parse.rs", "missing value", "looked for in what the TOML reader says"),
    ("journal/open.rs", "SQLite format 3", "the first bytes of a database"),
    ("paper/simulated.rs", "cap wanted", "names of the print style"),
    ("paper/simulated.rs", "card code", "names of the print style"),
    ("paper/simulated.rs", "cap wide", "names of the print style"),
    ("paper/exercise.rs", "tab open", "names of the print style"),
    ("paper/blank.rs", "ticks across", "names of the print style"),
    ("paper/blank.rs", "end box", "names of the print style"),
    ("paper/handout.rs", "sheet handout", "names of the print style"),
    ("paper/script.rs", "sheet script", "names of the print style"),
    ("paper/items.rs", "sort many", "names of the print style"),
    ("paper/agenda.rs", "grid agenda", "names of the print style"),
    ("paper/results.rs", "grid results", "names of the print style"),
    ("paper/sign_in.rs", "grid single", "names of the print style"),
    ("paper/figures_sheet.rs", "wide summary", "names of the print style"),
    ("paper/figures_sheet.rs", "wide two", "names of the print style"),
    ("badge/slip.rs", "Open Badge: ", "a label of the text behind the square, the same in every language"),
    ("exchange/html/entities.rs", "nbsp iexcl", "names of letters in web markup"),
    ("exchange/table/mod.rs", "general feedback", "a column's name in the tables of others"),
    ("exchange/table/mod.rs", "choix multiples", "a word for a kind in the tables of others"),
    ("exchange/table/mod.rs", "reponse courte", "a word for a kind in the tables of others"),
    ("exchange/table/mod.rs", "texte court", "a word for a kind in the tables of others"),
    ("platform/desktop.rs", "tremplin install", "the mark by which our files are known again"),
    ("platform/desktop.rs", "[Desktop Entry]", "a heading that the freedesktop rules name"),
    ("platform/window.rs", "DejaVu Sans Mono", "a font's name"),
    ("platform/window.rs", "Liberation Mono", "a font's name"),
    ("platform/window.rs", "Noto Sans Mono", "a font's name"),
    ("journal/workshops.rs", "kind IN", "what an index of the database holds"),
    ("exchange/minisign.rs", "untrusted comment: ", "how the files of minisign begin"),
    ("exchange/minisign.rs", "trusted comment: ", "how the files of minisign go on"),
    ("exchange/minisign.rs", "{UNTRUSTED}minisign public key", "how the files of minisign begin"),
    ("exchange/minisign/key.rs", "{UNTRUSTED}minisign secret key", "how the files of minisign begin"),
    ("journal/drafts.rs", "not an id", "an error for the database's library, kept as a detail"),
    ("badge/publish/documents.rs", "Open Badges v3p0", "what the migration guide of 1EdTech calls the newer form"),
];

/// By one of these words a sentence to the database is known.
const SQL: &str = "SELECT INSERT UPDATE DELETE CREATE DROP ALTER PRAGMA BEGIN COMMIT ROLLBACK SAVEPOINT RELEASE ATTACH DETACH VACUUM \
    WITH REPLACE EXPLAIN ANALYZE FROM WHERE AND ORDER VALUES";

fn rooms() -> Vec<Vec<&'static str>> {
    ORDER.split('>').map(|level| level.split(',').map(str::trim).collect()).collect()
}

/// Why `from` may not use `to`; `None` if it may.
fn refusal(from: &str, to: &str) -> Option<String> {
    let rooms = rooms();
    let level = |room: &str| rooms.iter().position(|level| level.contains(&room));
    if from == to {
        return None;
    }
    if REFUSED.iter().any(|(room, refused)| *room == from && refused.contains(&to)) {
        return Some(format!("{from} is to stay without {to}"));
    }
    match (level(from), level(to)) {
        (_, None) => Some(format!("{to} is no room of the house")),
        // The program's beginning may use any room.
        (None, _) if from == "main" => None,
        (None, _) => Some(format!("{from} is no room of the house")),
        (Some(a), Some(b)) if a == b => Some(format!("{from} and {to} do not know each other")),
        (Some(a), Some(b)) if a > b => Some(format!("{from} stands after {to}")),
        _ => None,
    }
}

/// The rooms named in a path that begins with `crate::`, `tremplin::` or enough `super::`, with their places.
fn used(source: &Source) -> Vec<(usize, String)> {
    let depth = source.module().len();
    let mut found = Vec::new();
    for at in 0..source.tokens.len() {
        let goes_on = at >= 2 && source.signs(at - 2, "::");
        let root = match source.word(at) {
            Some("crate" | "tremplin") if source.signs(at + 1, "::") => at + 3,
            Some("super") if !goes_on => {
                let mut climbs = 1;
                while source.signs(at + 3 * climbs - 2, "::") && source.word(at + 3 * climbs) == Some("super") {
                    climbs += 1;
                }
                if climbs < depth || !source.signs(at + 3 * climbs - 2, "::") {
                    continue;
                }
                at + 3 * climbs
            }
            _ => continue,
        };
        if source.signs(root, "{") {
            let mut inner = 0;
            for n in root.. {
                let first = source.signs(n, "{") || source.signs(n, ",");
                inner += usize::from(source.signs(n, "{"));
                if inner == 1 && first {
                    found.extend(source.word(n + 1).map(|word| (n + 1, word.to_owned())));
                }
                inner -= usize::from(source.signs(n, "}"));
                if inner == 0 || n >= source.tokens.len() {
                    break;
                }
            }
        } else {
            found.extend(source.word(root).map(|word| (root, word.to_owned())));
        }
    }
    found
}

fn direction(source: &Source) -> Vec<String> {
    if source.room() == "lib" {
        return Vec::new();
    }
    // A room that is not in the order is told even if it uses nothing.
    let stray = refusal(source.room(), "ids").filter(|why| why.ends_with("no room of the house"));
    let uses = used(source).into_iter().filter_map(|(at, room)| {
        // The macro stands at the root, its words in their room.
        let room = if room == "tr" { "words" } else { &room };
        let is_type = room.starts_with(char::is_uppercase) || matches!(room, "self" | "super");
        refusal(source.room(), room).filter(|_| !is_type).map(|why| format!("{}: {why}", source.place(at)))
    });
    stray.map(|why| format!("{}: {why}", source.path)).into_iter().chain(uses).collect()
}

/// Whether `source` is one of these rooms or files.
fn is_among(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| *place == source.room() || *place == source.path)
}

fn names(source: &Source) -> Vec<String> {
    let mut complaints = Vec::new();
    for at in 0..source.tokens.len() {
        let Some(word) = source.word(at) else { continue };
        let path = source.signs(at + 1, "::") && !(at >= 2 && source.signs(at - 2, "::"));
        let used = at >= 1 && matches!(source.word(at - 1), Some("use" | "crate"));
        let called = source.signs(at + 1, "!");
        for (table, named) in [(LIBRARIES, path || used), (NAMES, true), (MACROS, called)] {
            if let Some((_, places)) = table.iter().find(|(name, places)| named && *name == word && !is_among(source, places)) {
                complaints.push(format!("{}: {word} may only be named in {places:?}", source.place(at)));
            }
        }
    }
    complaints
}

/// Whether a text reads like a sentence: two words of letters side by side, outside the tags of a page.
fn is_sentence(text: &str) -> bool {
    let mut bare = String::new();
    let mut tag = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '<' if chars.peek().is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!')) => tag = true,
            '>' if tag => tag = false,
            c if !tag => bare.push(c),
            _ => {}
        }
    }
    let is_word = |piece: &str| {
        let letters = piece.trim_matches(|c: char| !c.is_alphabetic() && !matches!(c, '{' | '}'));
        letters.chars().count() >= 2 && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’'))
    };
    bare.lines().any(|line| {
        let pieces: Vec<&str> = line.split_whitespace().collect();
        // Names with a comma after each are a list, not a sentence.
        pieces.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]) && !pair[0].ends_with(','))
    })
}

fn sentences(source: &Source, not_shown: &mut BTreeSet<&'static str>) -> Vec<String> {
    let mut complaints = Vec::new();
    for at in 0..source.tokens.len() {
        let Some(text) = source.text(at).filter(|text| is_sentence(text)) else { continue };
        let sql = source.room() == "journal" && text.split_whitespace().any(|word| SQL.split(' ').any(|known| known == word));
        let known = NOT_SHOWN.iter().find(|(file, begins, _)| *file == source.path && text.starts_with(begins));
        not_shown.extend(known.map(|(_, begins, _)| *begins));
        if known.is_none() && !sql {
            complaints.push(format!("{}: a sentence in the code: {text:?}", source.place(at)));
        }
    }
    complaints
}

/// Who makes files elsewhere than `places`: file, by what, why it is right.
const MADE_ELSEWHERE: &[(&str, &str, &str)] = &[
    ("app/prints.rs", "write_new", "copies for a stick, outside the data folder"),
    ("app/workshops/stick.rs", "create_dir_all", "folders of a workshop's stick, outside the data folder"),
    ("app/workshops/stick.rs", "write_new", "a laptop's number on a workshop's stick, outside the data folder"),
];

/// Ways to make a file or a folder: after which name, by which.
const MAKES: &[(&str, &[&str])] = &[
    ("fs", &["write", "copy", "rename", "create_dir", "create_dir_all", "hard_link"]),
    ("File", &["create", "create_new", "options"]),
    ("OpenOptions", &["new"]),
    ("platform", &["make_file", "make_folder", "write_new"]),
];

/// Files made by another way than the list of places that can hold a person: an erasure would not find them.
fn made_elsewhere(source: &Source) -> Vec<String> {
    if is_among(source, &["platform", "places", "author"]) {
        return Vec::new();
    }
    let made = |at: usize| -> Option<&str> {
        let word = source.word(at)?;
        let before = (at >= 3 && source.signs(at - 2, "::")).then(|| source.word(at - 3)).flatten()?;
        MAKES.iter().any(|(name, ways)| *name == before && ways.contains(&word)).then_some(word)
    };
    let known = |word: &str| MADE_ELSEWHERE.iter().any(|(file, way, _)| *file == source.path && *way == word);
    let found = (0..source.tokens.len()).filter_map(|at| made(at).map(|word| (at, word)));
    found
        .filter(|(_, word)| !known(word))
        .map(|(at, word)| format!("{}: {word} makes a file that no erasure finds", source.place(at)))
        .collect()
}

#[test]
fn files_are_made_through_the_list_of_places_that_can_hold_a_person() {
    let complaints: Vec<String> = source::all().iter().flat_map(made_elsewhere).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    for (path, code, expected) in [
        ("app/badges.rs", "std::fs::write(&file, x); fs::create_dir_all(y); File::create(z); platform::write_new(&a, b);", 4),
        ("app/badges.rs", "BADGES.whole_file(&folder, x, y); fs::read(z); hand_out(&f, b); File::open(f);", 0),
        ("journal/backup.rs", "OpenOptions::new().create(true); BACKUPS.rename(a, b, c);", 1),
        ("places.rs", "fs::rename(a, b);", 0),
    ] {
        assert_eq!(made_elsewhere(&Source::read(path, code)).len(), expected, "{path}: {code}");
    }
}

#[test]
fn rooms_use_only_what_stands_after_them() {
    let complaints: Vec<String> = source::all().iter().flat_map(direction).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn the_map_of_the_house_says_the_same() {
    let lib = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs")).unwrap();
    let told: Vec<&str> = lib.lines().filter_map(|line| line.strip_prefix("//!")).flat_map(str::split_whitespace).collect();
    assert!(told.join(" ").contains(&ORDER.split_whitespace().collect::<Vec<_>>().join(" ")), "src/lib.rs draws another house");
}

#[test]
fn libraries_and_the_clock_are_named_in_their_rooms_only() {
    let complaints: Vec<String> = source::all().iter().flat_map(names).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn no_sentence_stands_in_the_code() {
    let mut met = BTreeSet::new();
    let sources = source::all();
    let complaints: Vec<String> = sources.iter().flat_map(|source| sentences(source, &mut met)).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    let there = |file: &str| sources.iter().any(|source| source.path == file);
    let gone: Vec<_> = NOT_SHOWN.iter().filter(|(file, begins, _)| there(file) && !met.contains(begins)).collect();
    assert!(gone.is_empty(), "no longer in the code: {gone:?}");
}

#[test]
fn a_planted_use_against_the_direction_is_found() {
    for (path, code, expected) in [
        ("learn/player.rs", "use crate::journal::Journal;", 1),
        ("learn/player.rs", "use crate::{ids::{A, journal}, curriculum, clock::Millis};", 0),
        ("learn/player.rs", "use crate::{ids::ItemId, app, screen::{Page, Theme}};", 2),
        ("badge/mod.rs", "let x = crate::journal::open();", 1),
        ("journal/mod.rs", "fn f(b: &super::badge::Claim) {}", 1),
        ("journal/sql/read.rs", "use super::super::super::badge; use super::super::badge; use super::badge;", 1),
        ("ids.rs", "use super::words::Words;", 1),
        ("activity/sort.rs", "use super::part::Part; use crate::tr; use crate::text::SafeText;", 0),
        ("activity/sort.rs", "use crate::i18n::I18n;", 1),
        ("i18n/mod.rs", "use crate::error::Error;", 1),
        ("words.rs", "macro_rules! m { () => { $crate::app::f() } }", 1),
        ("linear/mod.rs", "use tremplin::screen;", 1),
        ("linear/mod.rs", "// use crate::screen;\n#[cfg(test)] mod tests { use crate::screen; }", 0),
        ("helpers.rs", "fn f() {}", 1),
        ("main.rs", "fn main() { tremplin::cli::run() }", 0),
    ] {
        assert_eq!(direction(&Source::read(path, code)).len(), expected, "{path}: {code}");
    }
}

#[test]
fn a_planted_name_out_of_its_room_is_found() {
    for (path, code, expected) in [
        ("app/mod.rs", "use rusqlite::Connection;", 1),
        ("journal/mod.rs", "use rusqlite::Connection;", 0),
        ("platform/unix.rs", "crossterm::terminal::size(); ratatui::init();", 1),
        ("cli/learner.rs", "use clap::Parser; println!(\"{x}\"); eprint!(\"\");", 2),
        ("cli/out.rs", "println!(\"{x}\"); eprintln!(\"{x}\");", 0),
        ("app/mod.rs", "use fluent as words; let name = fluent; source.toml;", 1),
        ("curriculum/mod.rs", "toml::from_str(x); crate::source::toml::parse(x);", 1),
        ("learn/mod.rs", "let now = std::time::SystemTime::now(); time::OffsetDateTime::now_utc();", 2),
        ("clock.rs", "use std::time::{Instant, SystemTime};", 0),
        ("app/mod.rs", "fn print() {} print(); // println!(\"x\")\n#[cfg(test)] fn t() { println!(\"x\") }", 0),
    ] {
        assert_eq!(names(&Source::read(path, code)).len(), expected, "{path}: {code}");
    }
}

#[test]
fn a_planted_sentence_is_found() {
    for (path, code, expected) in [
        ("screen/home.rs", "draw(\"Press Enter\")", 1),
        ("screen/home.rs", "draw(\"Appuyez sur Entrée.\"); draw(r#\"C'est \"fini\" : bravo à vous\"#);", 2),
        ("screen/home.rs", "format!(\"{n} units left\")", 1),
        ("screen/home.rs", "f(\"check-one-right\"); f(\"{path}.{key}\"); f(\"a b\"); f(\"{:04}-{month:02}\"); f(\"1 | 2\");", 0),
        ("screen/home.rs", "/// A doc comment of words.\n#[expect(lint, reason = \"some good reason\")]\nfn f() {}", 0),
        ("paper/page.rs", "f(\"<td class=\\\"right answer\\\" id=\\\"x\\\">\"); f(\"<p class=\\\"a big\"); f(\"</html>\");", 0),
        ("paper/page.rs", "f(\"<p>Bonne réponse</p>\"); f(\"two < three words\");", 2),
        (
            "journal/read.rs",
            "f(\"SELECT body FROM event\"); f(\"\\n  PRAGMA quick_check\"); f(\"The disk is full\"); f(\"learner = ?1 AND kind = ?2\"); f(\"id, device, seq\");",
            1,
        ),
        ("app/mod.rs", "f(\"SELECT body FROM event\");", 1),
        ("source/parse.rs", "said.contains(\"duplicate key\")", 0),
        ("source/other.rs", "said.contains(\"duplicate key\")", 1),
    ] {
        assert_eq!(sentences(&Source::read(path, code), &mut BTreeSet::new()).len(), expected, "{path}: {code}");
    }
}
