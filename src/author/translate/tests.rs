#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::exchange::po::{self, Catalogue};
use crate::i18n::I18n;
use crate::source::{Fields, Overlay, Reading, TextTable, parse, quote, read_overlay};

/// Read once: they are in every language.
static NOTES: LazyLock<FileNotes> = LazyLock::new(|| FileNotes::new(&I18n::new("en")));

fn notes() -> FileNotes {
    NOTES.clone()
}

fn texts(source: &str) -> Vec<TextTable> {
    let (table, problems) = parse(source);
    assert!(problems.is_empty(), "{source}");
    let reading = Reading::source();
    {
        let f = Fields::new(&table, "unit", &reading);
        f.text("title");
        f.maybe_text("aim");
        f.texts("can");
    }
    reading.finish().1
}

fn overlay(text: &str) -> Overlay {
    let (table, problems) = parse(text);
    assert!(problems.is_empty(), "{text}");
    read_overlay(&table).0
}

fn written(text: &str) -> crate::curriculum::Translation {
    crate::curriculum::Translation { lang: "en".to_owned(), overlay: overlay(text), problems: Vec::new(), source: text.to_owned() }
}

fn file(source: &str, there: &str) -> TextFile {
    let overlay = (!there.is_empty()).then(|| written(there));
    TextFile { name: "phone/quiet".to_owned(), texts: texts(source), source: source.to_owned(), has_mistakes: false, overlay }
}

fn made(source: &str, there: &str) -> Refreshed {
    let made = refresh(file(source, there).translation(&notes()), &notes());
    // Whatever was written is read as it was, and nothing changes by being written again.
    let again = refresh(file(source, &made.text).translation(&notes()), &notes());
    assert_eq!(again.text, made.text);
    made
}

fn exported(file: &TextFile) -> Catalogue {
    catalogue(std::slice::from_ref(file), &notes(), &I18n::new("en"))
}

/// The file after the catalogue was taken in.
fn imported(file: &TextFile, catalogue: &Catalogue) -> (Taken, String) {
    let mut after = [file.translation(&notes())];
    let taken = take(catalogue, &[&file.name], &mut after);
    (taken, after[0].text(&notes()))
}

#[test]
fn a_new_file_asks_for_every_text_and_marks_nothing() {
    let made = made("title = \"Bonjour à tous\"\ncan = [\"Lire\", \"Dire\"]", "");
    assert_eq!((made.missing, made.stale, made.words_left), (3, 0, 5));
    assert!(made.text.contains("# Bonjour à tous\n#title = \"\""), "{}", made.text);
    assert!(made.text.contains("#can = [\"\", \"\"]"));
    assert!(!made.text.contains("\nof ="));
}

#[test]
fn a_list_that_became_longer_keeps_what_was_written_as_a_comment() {
    let longer = "title = \"Un\"\ncan = [\"Lire\", \"Dire\"]";
    let made = made(longer, "[unit]\ntitle = \"One\"\ncan = [\"Read\"]");
    assert_eq!(made.missing, 2);
    assert!(made.text.contains("# Lire\n# Dire\n#can = [\"Read\"]\n"), "{}", made.text);
    // It was lost on the second run once.
    assert!(self::made(longer, &made.text).text.contains("#can = [\"Read\"]\n"));
}

#[test]
fn what_is_translated_is_kept_marked_and_fresh() {
    let source = "title = \"Bonjour à tous\"";
    let made = made(source, "[unit]\ntitle = \"Hello \\\"all\\\"\"");
    let again = overlay(&made.text);
    assert_eq!(again.stand(&texts(source)[0]), crate::source::Stand::Fresh);
    assert_eq!(again.get("unit", "title").unwrap()[0].as_str(), "Hello \"all\"");
}

#[test]
fn a_changed_source_stays_stale_until_the_translator_says_so_and_the_former_text_is_shown() {
    let old = made("title = \"Bonjour à tous\"", "[unit]\ntitle = \"Hello\"").text;
    let source = "title = \"Bonsoir à tous\"";
    let once = made(source, &old);
    assert_eq!((once.stale, once.words_left), (1, 3));
    assert!(once.text.contains("of = \"stale\"\n#| Bonjour à tous\n# Bonsoir à tous\ntitle = \"Hello\""), "{}", once.text);
    // A third text: what was translated is still the first.
    let third = made("title = \"Salut à tous\"", &once.text);
    assert!(third.text.contains("#| Bonjour à tous\n# Salut à tous\n"), "{}", third.text);
    assert_eq!(made("title = \"Bonjour à tous\"", &third.text).stale, 0, "it is what was translated once more");
    let mended = made(source, &once.text.replace("of = \"stale\"\n", ""));
    assert_eq!(mended.stale, 0);
    assert!(!mended.text.contains("#|"), "{}", mended.text);
}

#[test]
fn a_text_that_is_added_makes_no_other_stale() {
    let old = made("title = \"Un\"", "[unit]\ntitle = \"One\"").text;
    let more = made("title = \"Un\"\naim = \"Deux\"", &old);
    assert_eq!((more.stale, more.missing), (0, 1));
    let changed = made("title = \"Un\"\naim = \"Trois\"", &more.text.replace("#aim = \"\"", "aim = \"Two\""));
    assert_eq!((changed.stale, changed.words_left), (1, 1), "the title is not to be read again:\n{}", changed.text);
}

#[test]
fn a_table_that_an_older_kit_marked_stale_is_read_again_as_a_whole() {
    let old = "[unit]\nof = \"stale\"\n# Un\ntitle = \"One\"\n# Deux\naim = \"Two\"\n";
    let made = made("title = \"Un\"\naim = \"Deux\"", old);
    assert_eq!((made.stale, made.words_left), (1, 2));
    assert!(made.text.contains("#|\n# Un\n"), "{}", made.text);
}

#[test]
fn nothing_that_somebody_wrote_is_lost() {
    let there = "## by Ana\nstatus = \"reread\"\n\n## greetings\n[unit] # formal\nof = \"00000000\"\n## not Hi\n# Ancien\n# texte\ntitle = \"Hello\" # short\n\
        #aim = \"\"\"\n#half\n#done\"\"\"\ncan = [\n  \"One\", # ?\n]\nold = \"Gone\"\n\n[away]\n## why\nof = \"12345678\"\ntext = \"Two\\nlines\"\n## at the end\n";
    let made = made("title = \"Bonjour\"\naim = \"But\"\ncan = [\"Un\"]", there);
    for kept in [
        "## by Ana\nstatus = \"draft\"",
        "## greetings\n## formal\n# The source text",
        "#| Ancien\n#| texte\n# Bonjour\ntitle = \"Hello\"",
        "## not Hi\n## short\n",
        "#aim = \"\"\"\n#half\n#done\"\"\"",
        "## ?\n",
        "#~ [unit]\n#~ old = \"Gone\"",
        "#~ [away]\n#~ text = \"\"\"\n#~ Two\n#~ lines\"\"\"",
        "#~ [away]\n#~ ## why",
        "\n## at the end\n",
    ] {
        assert!(made.text.contains(kept), "{kept:?} is not in\n{}", made.text);
    }
    assert_eq!(made.orphans, ["away.text", "unit.old"]);
    assert!(made.demoted);
    let again = self::made("title = \"Bonjour\"\naim = \"But\"\ncan = [\"Un\"]", &made.text);
    assert!(again.orphans.is_empty() && !again.demoted, "told once");
}

#[test]
fn a_plain_comment_beside_a_fresh_text_is_the_translators() {
    let source = "title = \"Bonjour\"";
    let fresh = made(source, "[unit]\ntitle = \"Hello\"").text;
    let noted = made(source, &fresh.replace("# Bonjour\n", "# Bonjour\n# ask Jo about this\n")).text;
    assert!(noted.contains("## ask Jo about this\n# Bonjour\n"), "{noted}");
}

#[test]
fn a_text_whose_sign_stayed_is_told_and_kept() {
    let source = "title = \"Un\"\naim = \"Deux\"";
    let new = made(source, "").text;
    assert!(made(source, "").left.is_empty());
    for by_hand in ["#aim = \"Two\"", "# aim = \"Two\"", "#aim=\"Two\"", "#aim = \"Two\"\n#aim = \"\"", "#aim = \"\"\n# aim = 'Two'"] {
        let made = made(source, &new.replace("#aim = \"\"", by_hand));
        let at = made.text.lines().position(|line| line == "#aim = \"Two\"").unwrap_or_else(|| panic!("{by_hand}\n{}", made.text));
        assert_eq!(made.left, [(at + 1, "aim".to_owned())], "{by_hand}");
        assert_eq!((made.missing, made.text.matches("aim").count()), (2, 1), "{by_hand}\n{}", made.text);
    }
    let two = made(source, &new.replace("#aim = \"\"", "#aim = \"Two\"\n#aim = \"Second\"")).text;
    assert!(two.contains("## aim = \"Two\"\n# Deux\n#aim = \"Second\"\n"), "{two}");
    // A source that reads like a text is no text.
    let odd = made("title = \"aim = 'x'\"\naim = \"Deux\"", "");
    assert!(odd.left.is_empty(), "{}", odd.text);
}

#[test]
fn a_plain_comment_beside_an_untranslated_text_is_kept() {
    let source = "title = \"Bonjour\"\naim = \"Deux\"";
    let new = made(source, "").text;
    for noted in ["# Bonjour\n# ask Jo\n#title", "# ask Jo\n# Bonjour\n#title", "#\n# ask Jo\n# Bonjour\n#title"] {
        let made = made(source, &new.replace("# Bonjour\n#title", noted)).text;
        assert!(made.contains("## ask Jo\n# Bonjour\n#title"), "{made}");
        assert_eq!(made.matches('#').count(), new.matches('#').count() + 2, "{made}");
    }
    // The source changed as well: one line is nobody's, one more is somebody's.
    assert!(!made("title = \"Salut\"\naim = \"Deux\"", &new).text.contains("Bonjour"));
    let both = made("title = \"Salut\"\naim = \"Deux\"", &new.replace("# Bonjour", "# ask Jo\n# Bonjour")).text;
    assert!(both.contains("## ask Jo\n"), "{both}");
}

#[test]
fn notes_are_known_again_in_every_language() {
    let note = FileNotes::new(&I18n::new("sl")).stale;
    let made = made("title = \"Un\"", &format!("[unit]\nof = \"stale\"\ntitle = \"One\"\n# {note}\n[more]\n"));
    assert!(!made.text.contains(&note), "{}", made.text);
}

const SOURCE: &str = "title = \"Dites {name|Ana}\"\naim = \"Deux\\nlignes \\\"ici\\\"\"\ncan = [\"Lire\", \"Dire\"]";

#[test]
fn a_catalogue_says_where_each_text_stands() {
    let file = file(
        SOURCE,
        "[unit]\nof = \"stale\"\n#| Deux\n# Deux\n# lignes \"ici\"\naim = \"Two\"\n# Dites {name|Ana}\ntitle = \"Say {name|Ana}\"\n",
    );
    let entries = exported(&file).entries;
    let stands: Vec<_> =
        entries.iter().map(|entry| (entry.context.as_str(), entry.fuzzy, entry.former.as_deref(), entry.text.as_str())).collect();
    assert_eq!(
        stands,
        [
            ("phone/quiet#unit.title", false, None, "Say {name|Ana}"),
            ("phone/quiet#unit.aim", true, Some("Deux"), "Two"),
            ("phone/quiet#unit.can[1]", false, None, ""),
            ("phone/quiet#unit.can[2]", false, None, ""),
        ]
    );
    assert_eq!(entries[1].places, ["phone/quiet.toml:2"]);
    assert!(entries[0].notes.iter().any(|note| note.contains("{name|…}")), "{:?}", entries[0].notes);
    assert!(entries[0].notes[0].contains("4000"), "{:?}", entries[0].notes);
}

fn entry(context: &str, source: &str, text: &str) -> po::Entry {
    po::Entry {
        line: 7,
        context: format!("phone/quiet#unit.{context}"),
        source: source.to_owned(),
        text: text.to_owned(),
        ..po::Entry::default()
    }
}

#[test]
fn what_cannot_be_taken_is_told_and_keeps_what_is_there() {
    let file = file(SOURCE, "");
    let fuzzy = po::Entry { fuzzy: true, ..entry("aim", "Deux\nlignes \"ici\"", "Two") };
    for (one, refused, id) in [
        (entry("title", "Dites {name|Ana}", "Say {name|Ana}"), 0, ""),
        (entry("title", "Dites {name|Ana}", "Say {name|Ana"), 1, "po-mark-broken"),
        (entry("title", "Dites {name|Ana}", "Say Ana"), 1, "po-mark-missing"),
        (entry("title", "Dites {name|Ana}", "Say \u{202e}{name|Ana}"), 1, "po-hostile"),
        (entry("title", "Dites", "Say"), 0, "po-outdated"),
        (entry("gone", "x", "y"), 1, "po-unknown"),
        (entry("title", "Dites {name|Ana}", &format!("{{name|A}}{}", " a".repeat(2000))), 1, "po-too-long"),
        (fuzzy, 0, "po-fuzzy"),
    ] {
        let (taken, text) = imported(&file, &Catalogue { entries: vec![one.clone()], ..Catalogue::default() });
        let told: Vec<_> =
            taken.told.iter().map(|told| (told.line, if let crate::words::Words::Msg(id, _) = &told.cause { *id } else { "" })).collect();
        assert_eq!(told, if id.is_empty() { vec![] } else { vec![(7, id)] }, "{one:?}");
        assert_eq!((taken.refused, taken.taken), (refused, usize::from(id.is_empty())), "{one:?}");
        // Of another text: kept, to be read again.
        assert_eq!(text.contains("of = \"stale\"\n#| Dites\n"), id == "po-outdated", "{text}");
        assert_eq!(text.contains("\ntitle = "), matches!(id, "" | "po-outdated"), "{text}");
    }
    let twice = Catalogue { entries: vec![entry("aim", "x", ""), entry("aim", "x", "")], ..Catalogue::default() };
    assert_eq!(imported(&file, &twice).0.refused, 1);
}

#[test]
fn a_list_waits_for_its_last_text_and_a_stale_table_for_its_last_confirmation() {
    let stale = file(SOURCE, "[unit]\nof = \"00000000\"\n# Vieux\ntitle = \"Say {name|Ana}\"\n# Deux\naim = \"Two\"\n");
    let mut whole = exported(&stale);
    assert_eq!(whole.entries.iter().filter(|entry| entry.fuzzy).count(), 2);
    whole.entries[0].fuzzy = false;
    whole.entries[2].text = "Read".to_owned();
    whole.entries[2].own.push("a note".to_owned());
    let (taken, once) = imported(&stale, &whole);
    assert_eq!((taken.taken, taken.fuzzy, taken.empty), (2, 1, 1));
    assert!(once.contains("of = \"stale\"") && once.contains("#can = [\"Read\", \"\"]") && once.contains("## a note\n"), "{once}");
    let later = TextFile { overlay: Some(written(&once)), ..stale };
    let mut whole = exported(&later);
    let stands: Vec<_> = whole.entries.iter().map(|entry| (entry.fuzzy, entry.text.as_str())).collect();
    assert_eq!(stands, [(false, "Say {name|Ana}"), (true, "Two"), (false, "Read"), (false, "")], "what was done is not asked again");
    whole.entries[1].fuzzy = false;
    whole.entries[3].text = "Say".to_owned();
    let (_, twice) = imported(&later, &whole);
    assert_eq!(overlay(&twice).stand(&later.texts[0]), crate::source::Stand::Fresh, "{twice}");
    assert!(twice.contains("can = [\"Read\", \"Say\"]"), "{twice}");
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(text in "[ -~éà@\"\\\\\n]{1,60}") {
        prop_assume!(!text.trim().is_empty());
        let (table, problems) = parse(&format!("a = {}", quote(&text)));
        prop_assert!(problems.is_empty());
        let reading = Reading::source();
        let read = Fields::new(&table, "unit", &reading).text("a").value;
        prop_assert_eq!(read.as_str(), text.as_str());
    }

    /// Whatever a translator writes behind a sign that stays, and beside it, is in the file after any refresh.
    #[test]
    fn a_text_behind_its_sign_is_never_lost(
        said in "[a-zé\"\\\\#\\[\\]{}|*'=~ -]{0,40}[a-z]",
        note in "[a-z=\"' ]{0,20}[a-z]",
        sign in prop_oneof![Just("#aim = "), Just("# aim = "), Just("#aim="), Just("  #aim = ")],
        changed: bool,
    ) {
        let source = "title = \"Un\"\naim = \"Deux\"\ncan = [\"Lire\"]";
        let there = made(source, "").text.replace("#aim = \"\"", &format!("# {note}\n{sign}{}", quote(&said)));
        let made = made(&if changed { source.replace("Deux", "Trois") } else { source.to_owned() }, &there);
        let line = format!("#aim = {}", quote(&said));
        prop_assert!(made.text.lines().any(|there| there == line), "{}", made.text);
        prop_assert!(made.text.lines().any(|there| there == format!("## {note}")), "{}", made.text);
        prop_assert_eq!(made.left.len(), 1);
    }

    /// Texts of any letters, in a file of any stand: out and in again, nothing has changed.
    #[test]
    fn a_catalogue_that_comes_back_untouched_changes_nothing(
        texts in proptest::collection::vec("[a-zé\"\\\\\n#\\[\\]{}|*' -]{0,90}[a-z]", 8),
        mark in prop_oneof![Just("none"), Just("stale"), Just("00000000")],
        aside: bool,
    ) {
        let source = format!("title = {}\naim = {}\ncan = [{}, {}]", quote(&texts[0]), quote(&texts[1]), quote(&texts[2]), quote(&texts[3]));
        let of = if mark == "none" { String::new() } else { format!("of = \"{mark}\"\n") };
        let can = format!("[{}, {}]", quote(&texts[6]), if aside { quote("") } else { quote(&texts[7]) });
        let commented = |text: &str| text.lines().map(|line| format!("#{line}\n")).collect::<Vec<_>>().concat();
        let list = if aside { commented(&format!("can = {can}")) } else { format!("can = {can}\n") };
        let there = format!("[unit]\n{of}# {}\ntitle = {}\naim = {}\n## note\n{list}", texts[0].replace('\n', "\n# "), quote(&texts[4]), quote(&texts[5]));
        let first = refresh(file(&source, &there).translation(&notes()), &notes()).text;
        let file = file(&source, &first);
        prop_assert_eq!(&refresh(file.translation(&notes()), &notes()).text, &first);
        let catalogue = exported(&file);
        let (read, mistakes) = po::read(&po::write(&catalogue));
        prop_assert!(mistakes.is_empty(), "{:?}", mistakes);
        let (taken, text) = imported(&file, &read);
        prop_assert_eq!(taken.taken, 0);
        prop_assert_eq!(text, first);
    }

    /// What a translator writes goes into the file as it is, and the file is whole then.
    #[test]
    fn a_catalogue_that_was_filled_is_the_translation(said in proptest::collection::vec("[a-zé\"\\\\#\n' -]{0,90}[a-z]", 4)) {
        let file = file("title = \"Un\"\naim = \"Deux\"\ncan = [\"Lire\", \"Dire\"]", "");
        let mut catalogue = exported(&file);
        catalogue.entries.iter_mut().zip(&said).for_each(|(entry, said)| entry.text.clone_from(said));
        let (taken, text) = imported(&file, &po::read(&po::write(&catalogue)).0);
        prop_assert_eq!((taken.taken, taken.refused), (4, 0));
        let there = overlay(&text);
        prop_assert_eq!(there.stand(&file.texts[0]), crate::source::Stand::Fresh);
        prop_assert_eq!(there.get("unit", "title").unwrap()[0].as_str(), said[0].as_str());
        prop_assert_eq!(there.get("unit", "can").unwrap()[1].as_str(), said[3].as_str());
    }
}
