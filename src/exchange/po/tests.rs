#![allow(clippy::panic, clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

fn told(mistakes: &[Mistake]) -> Vec<(usize, &'static str)> {
    let id = |mistake: &Mistake| if let Words::Msg(id, _) = &mistake.cause { *id } else { "" };
    mistakes.iter().map(|mistake| (mistake.line, id(mistake))).collect()
}

const WHOLE: &str = "# Notes.\nmsgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n\
    # mine\n#. what it is\n#: a/b.toml:3 a/b.toml:9\n#, fuzzy, c-format\n#| msgctxt \"x\"\n#| msgid \"old \"\n#| \"text\"\nmsgctxt \"a#b.c\"\n\
    msgid \"\"\n\"one\\n\"\n\"two \\\"2\\\" \\\\\"\nmsgstr \"eins\"\n\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n";

#[test]
fn each_part_of_an_entry_is_read() {
    let (catalogue, mistakes) = read(WHOLE);
    assert_eq!(told(&mistakes), []);
    assert_eq!((catalogue.head("language"), catalogue.obsolete, catalogue.notes.len()), (Some("de"), 1, 1));
    let [entry] = &catalogue.entries[..] else { panic!("{catalogue:?}") };
    assert_eq!((entry.line, entry.fuzzy, entry.former.as_deref()), (14, true, Some("old text")));
    assert_eq!((entry.own.join("|"), entry.notes.join("|"), entry.places.len()), ("mine".to_owned(), "what it is".to_owned(), 2));
    assert_eq!((entry.context.as_str(), entry.source.as_str(), entry.text.as_str()), ("a#b.c", "one\ntwo \"2\" \\", "eins"));
    let windows = read(&format!("\u{feff}{}", WHOLE.replace('\n', "\r\n")));
    assert_eq!(windows.0, catalogue);
}

#[test]
fn a_mistake_costs_its_entry_and_no_other() {
    let good = "msgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n";
    for (bad, line, id) in [
        ("msgid \"a\nmsgstr \"b\"\n", 1, "po-quotes"),
        ("msgid \"a\" b\nmsgstr \"b\"\n", 1, "po-quotes"),
        ("msgid \"a\\x41\"\nmsgstr \"b\"\n", 1, "po-quotes"),
        ("msgctxt \"c\"\nmsgid \"a\"\n", 1, "po-incomplete"),
        ("msgstr \"b\"\n", 1, "po-stray"),
        ("\"b\"\n", 1, "po-stray"),
        ("hello\n", 1, "po-stray"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n", 2, "po-plural"),
    ] {
        for (text, at) in [(format!("{bad}\n{good}"), 0), (format!("{good}\n{bad}"), 4)] {
            let (catalogue, mistakes) = read(&text);
            assert_eq!(told(&mistakes), [(line + at, id)], "{text}");
            // What has no beginning of its own may belong to what follows.
            let own = bad.starts_with("msgid") || bad.starts_with("msgctxt");
            assert!(catalogue.entries.len() == 1 || at == 0 && !own, "{text}");
        }
    }
}

#[test]
fn what_is_too_large_is_refused_and_mistakes_are_told_a_hundred_times_at_most() {
    let long = format!("msgid \"{}\"\nmsgstr \"\"\n", "a".repeat(70_000));
    assert_eq!(told(&read(&long).1), [(1, "po-text-too-long")]);
    assert_eq!(told(&read(&"x".repeat((16 << 20) + 1)).1), [(1, "po-too-large")]);
    assert_eq!(read(&"x\n".repeat(500)).1.len(), 101);
    assert_eq!(read(&"msgctxt\"\"msgid".repeat(200_000)).0.entries.len(), 0);
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(texts in proptest::collection::vec("[ -~éà@\"\\\\\n\t]{1,80}", 1..12), fuzzy: bool) {
        let entry = |(n, text): (usize, &String)| Entry {
            own: vec!["note".to_owned()],
            notes: vec!["kind".to_owned()],
            places: vec![format!("a/b.toml:{n}")],
            fuzzy,
            former: fuzzy.then(|| text.clone()),
            context: format!("a#{n}"),
            source: text.clone(),
            text: text.chars().rev().collect(),
            ..Entry::default()
        };
        let head = vec![("Language".to_owned(), "de".to_owned())];
        let catalogue = Catalogue { notes: vec!["n".to_owned()], head, entries: texts.iter().enumerate().map(entry).collect(), obsolete: 0 };
        let (mut again, mistakes) = read(&write(&catalogue));
        prop_assert!(mistakes.is_empty(), "{:?}", mistakes);
        again.entries.iter_mut().for_each(|entry| entry.line = 0);
        prop_assert_eq!(again, catalogue);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "(msg(id|str|ctxt)|[ -~\n\"\\\\#~|]|\\PC){0,200}") {
        read(&text);
    }
}
