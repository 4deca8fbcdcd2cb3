//! What is said, in each language.

use proptest::prelude::*;

use super::*;
use crate::words;

fn text(raw: &str) -> SafeText {
    SafeText::accept(raw).unwrap_or_default()
}

#[test]
fn each_language_says_its_own_name_the_source_first() {
    let told: Vec<(&str, &str)> = I18n::languages().iter().map(|l| (l.code, l.name)).collect();
    let all = [("fr", "Français"), ("de", "Deutsch"), ("en", "English"), ("es", "Español"), ("sl", "Slovenščina")];
    assert_eq!(told, all);
    for (code, name) in told {
        assert_eq!(I18n::new(code).say(&words::msg("language-name")), name);
    }
}

#[test]
fn a_message_is_said_with_its_arguments_and_plurals() {
    let (fr, en) = (I18n::new("fr_FR.UTF-8"), I18n::new("en"));
    let words = |n: usize| tr!("check-one-right", found = n);
    assert_eq!([fr.code(), en.code()], ["fr", "en"]);
    assert!(en.say(&words(0)).starts_with("No answer") && en.say(&words(2)).starts_with("2 answers"));
    assert!(fr.say(&words(2)).contains('2'));
    assert_eq!((fr.missing(), en.missing()), (0, 0));
}

#[test]
fn a_missing_message_is_said_in_french_then_as_its_id_and_counted() {
    let en = I18n::over("en", "nowhere");
    assert_eq!(en.say(&words::msg("language-name")), "Français");
    assert_eq!(en.say(&words::msg("no-such-thing")), "⟦no-such-thing⟧");
    assert_eq!(en.missing(), 2);
}

#[test]
fn a_missing_argument_is_counted() {
    let fr = I18n::new("fr");
    fr.say(&words::msg("check-missing-key"));
    assert_eq!(fr.missing(), 1);
}

#[test]
fn a_number_is_a_number_and_a_text_stays_a_text() {
    let en = I18n::new("en");
    assert!(en.say(&tr!("check-too-long", most = 20_000usize)).contains("20,000"));
    assert!(I18n::new("fr").say(&tr!("check-too-long", most = 20_000usize)).contains("20\u{a0}000"));
    assert!(en.say(&tr!("check-did-you-mean", word = text("007"))).contains("007"));
    for n in [i64::MIN, i64::MAX] {
        assert!(!en.say(&tr!("check-one-right", found = n)).is_empty());
    }
}

#[test]
fn words_within_words_are_said_first_and_never_without_end() {
    let en = I18n::new("en");
    assert!(en.say(&tr!("check-did-you-mean", word = words::msg("language-name"))).contains("English"));
    let mut deep = words::msg("language-name");
    for _ in 0..100 {
        deep = tr!("check-did-you-mean", word = deep);
    }
    assert!(en.say(&deep).contains('⟦'));
}

#[test]
fn a_text_is_said_as_it_is_without_isolating_marks() {
    let fr = I18n::new("fr");
    let arabic = text("البريد { $x }");
    assert_eq!(fr.say(&Words::Text(arabic.clone())), arabic.as_str());
    assert_eq!(fr.say(&Words::Foreign(arabic.clone())), arabic.as_str());
    let said = fr.say(&tr!("check-did-you-mean", word = arabic));
    assert!(said.contains("البريد { $x }") && !said.contains('\u{2068}'));
}

#[test]
fn a_date_is_written_as_the_language_does() {
    let day = 86_400_000;
    let (fr, en) = (I18n::new("fr"), I18n::new("en"));
    for (at, french, english) in [
        (0, "1er janvier 1970", "1 January 1970"),
        (-day, "31 décembre 1969", "31 December 1969"),
        (20_778 * day, "21 novembre 2026", "21 November 2026"),
        (4_070_908_800_000, "1er janvier 2099", "1 January 2099"),
    ] {
        assert_eq!((fr.date(Millis(at)), en.date(Millis(at))), (french.to_owned(), english.to_owned()));
    }
    for month in 0..12 {
        assert!(!fr.date(Millis((15 + month * 30) * day)).contains('⟦'));
    }
    assert!(!fr.date(Millis(i64::MAX)).is_empty());
    assert_eq!((fr.missing(), en.missing()), (0, 0));
}

#[test]
fn a_date_at_the_head_of_a_column_is_short_in_every_language() {
    let day = 86_400_000;
    for language in I18n::languages() {
        let i18n = I18n::new(language.code);
        let said = |n: i64| i18n.say(&short_date(Millis(n * day)));
        let months: std::collections::BTreeSet<String> = (0..12).map(|month| said(15 + month * 30)).collect();
        assert_eq!((months.len(), i18n.missing()), (12, 0), "{}", language.code);
        assert!(months.iter().all(|month| month.chars().count() <= 9), "{months:?}");
    }
    assert_eq!(I18n::new("fr").say(&short_date(Millis(0))), "1er janv.");
}

#[test]
fn words_can_be_said_from_any_thread() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<I18n>();
}

proptest! {
    #[test]
    fn no_text_can_change_what_a_message_says_around_it(raw in "\\PC{0,40}") {
        let word = SafeText::show(&raw);
        let said = I18n::new("en").say(&tr!("check-did-you-mean", word = word.clone()));
        prop_assert!(said.contains(word.as_str()));
    }
}

#[test]
fn a_message_refers_only_to_messages_of_its_own_file() {
    let mut seen = 0;
    for code in codes() {
        for (number, file) in FILES.iter().enumerate() {
            let text = LOCALES.read(&format!("{code}/{file}.ftl")).unwrap_or_default();
            let referred = text.split('{').skip(1).filter_map(|after| Some(after.split_once('}')?.0.trim()));
            for id in referred.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()) && !id.contains([' ', '\n'])) {
                assert_eq!(holder(id), Some(number), "{code}/{file}: {id}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen}");
}
