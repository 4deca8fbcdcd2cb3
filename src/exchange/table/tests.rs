#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::exchange::question::{Failed, Form, Number, Question, Range, Wanted, Weight};
use crate::exchange::samples::{as_shown, question};
use crate::text::fold::{Tolerance, fold};
use crate::words::Words;

const FRENCH: &str = "\
Question;Réponse;Juste;Retour;Solution
Qui écrit ?;La banque;;Elle n'écrit pas ainsi.;Regardez l'adresse.
;Léa;x;Oui.;
;\"Karim ; ou Zoé\";non;;

Combien ?;5:2;;;
La capitale ?;Paris;;;
";

#[test]
fn a_table_made_by_hand_is_read() {
    let found = read(FRENCH);
    assert!(found.failed.is_empty() && found.losses.is_empty(), "{found:?}");
    let Form::One(answers) = &found.questions[0].form else { panic!() };
    assert_eq!(
        answers.iter().map(|a| (a.text.as_str(), a.weight.counts())).collect::<Vec<_>>(),
        [("La banque", false), ("Léa", true), ("Karim ; ou Zoé", false)]
    );
    assert_eq!(found.questions[0].general.as_str(), "Regardez l'adresse.");
    assert!(matches!(&found.questions[2].form, Form::Short(answers) if answers[0].weight == Weight::RIGHT));
    assert_eq!(found.questions.iter().map(|q| q.line).collect::<Vec<_>>(), [2, 6, 7]);
}

/// Whoever makes a table finds each name that is known in the manual.
#[test]
fn the_manual_names_every_column_and_kind() {
    for page in [include_str!("../../../docs/author/import.md"), include_str!("../../../docs/auteur/importer.md")] {
        let page = fold(page, &[Tolerance::Case, Tolerance::Accents]);
        let columns = COLUMNS.iter().map(|(_, own, others)| (own, others));
        for (own, others) in columns.chain(KINDS.iter().map(|(_, own, others)| (own, others))) {
            let row = page
                .lines()
                .find(|line| line.starts_with(&format!("| `{own}` |")) && others.iter().all(|other| line.contains(&format!("`{other}`"))));
            assert!(row.is_some(), "{own}: {others:?}");
        }
    }
}

#[test]
fn numbers_pairs_and_sentences_have_their_kinds() {
    let text = "kind,question,answer,right,pair,feedback\n\
        number,Combien ?,\"1..5\",,,\n\
        true-false,Vrai ?,true,,,non\n,,false,x,,oui\n\
        ,Qui va avec qui ?,chat,,miaou,\n,,chien,,ouaf,\n\
        essay,Racontez.,,,,\n";
    let found = read(text);
    assert!(found.failed.is_empty(), "{found:?}");
    let number = |text| Number::read(text).unwrap_or_else(|| panic!());
    let one_to_five = Range::Between(number("1"), number("5"));
    assert!(matches!(&found.questions[0].form, Form::Number(all) if matches!(&all[..], [Wanted { range, .. }] if *range == one_to_five)));
    let Form::TrueFalse { right, when_right, when_wrong } = &found.questions[1].form else { panic!() };
    assert_eq!((*right, when_right.as_str(), when_wrong.as_str()), (false, "oui", "non"));
    assert!(matches!(&found.questions[2].form, Form::Match(pairs) if pairs.len() == 2));
    assert_eq!(found.questions[3].form, Form::Essay);
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    for (text, line, id) in [
        ("a;b\n1;2", 1, "import-no-columns"),
        ("", 1, "import-no-columns"),
        ("question;answer;right\nQ;a;peut-être", 2, "import-bad-right"),
        ("kind;question\nrébus;Q", 2, "import-unknown-kind"),
        ("question;answer\n\nQ;a\n;b\n;\nR;a\n", 0, ""),
        ("kind;question;answer\nnumber;Q;cinq", 2, "import-bad-number"),
        ("question;answer\n;seul", 2, "import-no-text"),
    ] {
        let failed = read(text).failed;
        let told: Vec<(usize, &str)> =
            failed.iter().map(|Failed { line, why, .. }| (*line, if let Words::Msg(id, _) = why { *id } else { "" })).collect();
        assert_eq!(told, if line == 0 { vec![] } else { vec![(line, id)] }, "{text}");
    }
    assert_eq!(read("question;answer;colour\nQ;a;b").losses.len(), 1);
}

#[test]
fn no_cell_begins_a_formula() {
    let question = Question {
        text: crate::text::SafeText::show("=1+1"),
        form: Form::Match(vec![crate::exchange::question::Pair {
            left: crate::text::SafeText::show("'@a"),
            right: crate::text::SafeText::show("-b"),
            feedback: crate::text::SafeText::EMPTY,
        }]),
        ..Question::default()
    };
    let text = write(std::slice::from_ref(&question));
    assert!(text.contains("\"'=1+1\"") && text.contains("\"'-b\"") && text.contains("\"''@a\""));
    assert_eq!(as_shown(&read(&text).questions[0]), as_shown(&question));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]
    #[test]
    fn whatever_a_table_holds_comes_back(one in question()) {
        prop_assume!(held(&one).is_ok());
        let text = write(std::slice::from_ref(&one));
        let text = text.trim_start_matches('\u{feff}');
        prop_assert!(looks_like(text));
        let back = read(text);
        prop_assert!(back.failed.is_empty() && back.losses.is_empty(), "{back:?}\n{text}");
        prop_assert_eq!(back.questions.len(), 1);
        prop_assert_eq!(as_shown(&back.questions[0]), as_shown(&one), "{}", text);
    }

    #[test]
    fn any_text_is_read(text in "question;answer;right\n[a-z;\",\n'=x%]{0,200}|.*") {
        let lines = text.lines().count().max(1);
        let found = read(&text);
        let losses = found.questions.iter().flat_map(|question| &question.losses).chain(&found.losses);
        prop_assert!(losses.map(|loss| loss.line).chain(found.failed.iter().map(|failed| failed.line)).all(|line| (1..=lines).contains(&line)));
    }
}
