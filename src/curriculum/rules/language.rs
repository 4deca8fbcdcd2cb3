//! How long a sentence may be: 15 words are easy, more than 20 are too many.

use super::said::Said;
use crate::source::Problem;
use crate::text::markup;
use crate::tr;

/// More words than this are told as advice.
pub(super) const EASY: usize = 15;
/// More words than this are a mistake.
pub(super) const MOST: usize = 20;

/// The sentences that are too long.
pub(super) fn long_sentences(said: &[Said<'_>], file: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for said in said.iter().filter(|said| said.is_lesson()) {
        for sentence in sentences(said.text) {
            let words = words(sentence);
            if words > EASY {
                let place = said.place(sentence, file);
                problems.push(if words > MOST {
                    Problem::error("too-long-sentence", place, tr!("check-long-sentence", words = words, most = MOST))
                        .fix(tr!("check-long-sentence-fix"))
                } else {
                    Problem::advice("long-sentence", place, tr!("check-long-sentence", words = words, most = EASY))
                        .fix(tr!("check-long-sentence-fix"))
                });
            }
        }
    }
    problems
}

/// The sentences of a text; lines of a list are none.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("- "));
    lines.flat_map(split).collect()
}

/// The sentences of one line: a stop ends one where a space follows, quotes and brackets closed.
fn split(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut stopped = false;
    for (at, c) in line.char_indices() {
        if stopped && c.is_whitespace() && !before_a_closing_quote(line.get(at..).unwrap_or_default()) {
            found.extend(line.get(begin..at));
            begin = at;
            stopped = false;
        } else if matches!(c, '.' | '!' | '?' | '…') {
            stopped = true;
        } else if !matches!(c, '»' | '«' | '”' | '“' | '"' | ')' | ']' | '*') && !c.is_whitespace() {
            stopped = false;
        }
    }
    found.extend(line.get(begin..));
    found.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// French puts a space before a closing quote; Slovene opens with the same sign, before a word.
fn before_a_closing_quote(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.starts_with(['!', '?']) || rest.strip_prefix('»').is_some_and(|after| !after.starts_with(char::is_alphanumeric))
}

/// How many words a sentence has. Addresses are none, a number in groups is one.
fn words(sentence: &str) -> usize {
    let plain = unmarked(sentence);
    let mut n = 0;
    let mut in_number = false;
    for token in plain.split_whitespace() {
        let figures = token.chars().any(|c| c.is_ascii_digit()) && !token.chars().any(char::is_alphabetic);
        if !is_address(token) && token.chars().any(char::is_alphanumeric) && !(figures && in_number) {
            n += 1;
        }
        in_number = figures;
    }
    n
}

/// Whether `token` leads to somebody or somewhere: nobody reads it as a word.
pub(super) fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://") || is_host(token)
}

/// Whether `token` is the name of a site: letters around a stop.
fn is_host(token: &str) -> bool {
    let token = token.trim_matches(|c: char| !c.is_alphanumeric());
    let end = token.split('/').next().and_then(|host| host.rsplit_once('.')).map(|(_, end)| end);
    end.is_some_and(|end| end.chars().count() > 1 && end.chars().all(char::is_alphabetic))
}

/// Without any mark: strong words, words of the glossary, stretches that can be acted on.
pub(super) fn unmarked(text: &str) -> String {
    let plain = markup::plain(text);
    let mut out = String::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let inside = after.split_once('}').and_then(|(inside, after)| Some((inside.split_once('|')?.1, after)));
        let Some((shown, after)) = inside else {
            out.push('{');
            rest = after;
            continue;
        };
        out.push_str(shown);
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_ends_a_sentence_only_before_a_space() {
        let text = "Réglez 1.99 € sur colis.example. Vite ! « Oui ! » dit-elle.\n- une liste sans fin. Vraiment\nDeux lignes";
        assert_eq!(sentences(text), ["Réglez 1.99 € sur colis.example.", "Vite !", "« Oui ! »", "dit-elle.", "Deux lignes"]);
        assert_eq!(
            sentences("»Da.« »Ne.« Konec. „Ja.“ Ende. „Nein!“ Gut"),
            ["»Da.«", "»Ne.«", "Konec.", "„Ja.“", "Ende.", "„Nein!“", "Gut"]
        );
        assert_eq!(sentences("(Le vrai.) La suite **est là.** Fin"), ["(Le vrai.)", "La suite **est là.**", "Fin"]);
    }

    #[test]
    fn addresses_are_no_words_and_a_number_is_one() {
        assert_eq!(words("Appelez le 06 39 98 41 07 !"), 3);
        assert_eq!(words("Écrivez à lea@boite.example ou sur https://a.example/b, colis.example/frais."), 4);
        assert_eq!(words("Le [[mode avion|mode-avion]] coupe **tout** – vraiment {x|tout ce qui} émet."), 10);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_cut_into_stretches_of_itself(text in "[a-zé.!?…» \\n{|}\\[\\]*@-]{0,80}") {
            for sentence in sentences(&text) {
                proptest::prop_assert!(text.contains(sentence) && words(sentence) <= text.split_whitespace().count());
            }
        }
    }

    #[test]
    fn twenty_words_are_one_too_many_for_advice_and_not_for_a_mistake() {
        use crate::text::SafeText;
        for (n, rules) in [(15, vec![]), (16, vec!["long-sentence"]), (20, vec!["long-sentence"]), (21, vec!["too-long-sentence"])] {
            let text = SafeText::show(&format!("{}.", vec!["mot"; n].join(" ")));
            let of = |key| {
                let table = crate::source::TextTable {
                    path: "a".to_owned(),
                    entries: vec![(String::from(key), vec![text.clone()], false)],
                    span: 0..0,
                };
                let found = long_sentences(&super::super::said::in_source(&[table]), &text);
                found.iter().map(|problem| problem.rule).collect::<Vec<_>>()
            };
            assert_eq!(of("ask"), rules);
            assert!(of("body").is_empty() && of("notes").is_empty());
        }
    }
}
