#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::exchange::question::{Answer, Form, Number, Question, Range, Read, Weight};
use crate::exchange::samples::{as_shown, question};
use crate::words::Words;

fn one(text: &str) -> Question {
    let found = read(text);
    assert!(found.failed.is_empty(), "{found:?}");
    assert_eq!(found.questions.len(), 1, "{found:?}");
    found.questions.into_iter().next().unwrap_or_default()
}

fn said(answers: &[Answer]) -> Vec<(&str, String, &str)> {
    answers.iter().map(|answer| (answer.text.as_str(), answer.weight.percent(), answer.feedback.as_str())).collect()
}

/// What GIFT has no place for: its caller tells it.
fn without_feedback_of_pairs(mut question: Question) -> Question {
    if let Form::Match(pairs) = &mut question.form {
        for pair in pairs.iter_mut() {
            pair.feedback = crate::text::SafeText::EMPTY;
        }
    }
    question
}

fn lost(read: &Read) -> Vec<(usize, &'static str)> {
    let id = |words: &Words| if let Words::Msg(id, _) = words { *id } else { "" };
    read.questions.iter().flat_map(|question| &question.losses).map(|loss| (loss.line, id(&loss.what))).collect()
}

#[test]
fn each_form_is_known_by_its_signs() {
    for (text, form) in [
        ("Lisez.", "Description"),
        ("Racontez. {}", "Essay"),
        ("Vrai ? {T}", "TrueFalse"),
        ("Vrai ? {false#non}", "TrueFalse"),
        ("Qui ? {=a ~b}", "One"),
        ("Qui ? {~%50%a ~%50%b ~c}", "Several"),
        ("Qui ? {=a =b}", "Short"),
        ("Qui ? {a}", "Short"),
        ("Qui ? {=a -> b =c -> d}", "Match"),
        ("Combien ? {#5}", "Number"),
    ] {
        assert!(format!("{:?}", one(text).form).starts_with(form), "{text}");
    }
}

#[test]
fn name_text_weights_feedbacks_and_solution_are_read() {
    let found = one(
        "// [id:a/b] [tag:x] [tag:y z]\n::Un nom\\: long::[html]<p>Qui\n<b>écrit</b> ?</p>{\n\t=%100%Léa#Oui.\n\t~%-33.33333%Karim # Non \\~ pas\n\t~%25%[plain]<b>\n####Regardez \\{l'adresse\\}.\n}",
    );
    assert_eq!((found.id.as_str(), found.name.as_str(), found.text.as_str()), ("a/b", "Un nom: long", "Qui **écrit** ?"));
    assert_eq!(found.tags.iter().map(crate::text::SafeText::as_str).collect::<Vec<_>>(), ["x", "y z"]);
    assert_eq!(found.general.as_str(), "Regardez {l'adresse}.");
    let Form::One(answers) = &found.form else { panic!() };
    let expected = [("Léa", "100".to_owned(), "Oui."), ("Karim", "-33.33333".to_owned(), "Non ~ pas"), ("<b>", "25".to_owned(), "")];
    assert_eq!(said(answers), expected);
}

#[test]
fn numbers_are_values_ranges_and_tolerances() {
    let Form::Number(wanted) = one("Combien ? {#\n=1822:0#Oui =%50%1822:2#Presque =-1.5..2,5 ~#Non}").form else { panic!() };
    let number = |text| Number::read(text).unwrap_or_else(|| panic!());
    let ranges: Vec<Range> = wanted.iter().map(|wanted| wanted.range.clone()).collect();
    assert_eq!(
        ranges,
        [
            Range::Near(number("1822"), Some(number("0"))),
            Range::Near(number("1822"), Some(number("2"))),
            Range::Between(number("-1.5"), number("2.5")),
            Range::Any
        ]
    );
    assert_eq!(wanted.iter().map(|w| (w.weight.percent(), w.feedback.as_str())).collect::<Vec<_>>()[1], ("50".to_owned(), "Presque"));
    assert_eq!(wanted.last().map(|w| (w.weight, w.feedback.as_str())), Some((Weight::NONE, "Non")));
}

#[test]
fn true_and_false_tell_the_wrong_first() {
    let Form::TrueFalse { right, when_right, when_wrong } = one("A ? {FALSE#non#oui####fin}").form else { panic!() };
    assert_eq!((right, when_right.as_str(), when_wrong.as_str()), (false, "oui", "non"));
}

#[test]
fn a_gap_stands_where_the_answer_goes() {
    assert_eq!(one("Deux et {=deux =2} font quatre.").text.as_str(), "Deux et _____ font quatre.");
    assert_eq!(one("{=Deux} et deux").text.as_str(), "_____ et deux");
    assert_eq!(one("aujourd{=hui}.").text.as_str(), "aujourd_____.");
    let found = read("Un {=un}, deux {=deux ~trois}.\n");
    assert_eq!(found.questions[0].text.as_str(), "Un _____, deux _____.");
    assert_eq!(lost(&found), [(1, "import-lost-group")]);
}

#[test]
fn blocks_are_parted_at_blank_lines_and_comments_left_out() {
    let found = read(
        "// un\n$CATEGORY: $course$/top/Courriel\n\n// question: 3\n::a::Q ?{\n// dedans\nT}\n\n\n::b::R ? {F}\n$CATEGORY: x\n::c::S ? {T}",
    );
    assert_eq!(found.categories.iter().map(|(line, name)| (*line, name.as_str())).collect::<Vec<_>>(), [(2, "$course$/top/Courriel")]);
    // Without a blank line before it, a heading is text, and what comes after the answers too; but a name begins a question.
    assert_eq!(found.questions.iter().map(|q| (q.line, q.name.as_str())).collect::<Vec<_>>(), [(5, "a"), (10, "b"), (12, "c")]);
    assert_eq!(lost(&found), [(12, "import-told-no-blank")]);
    assert_eq!(read("$CATEGORY: a\n::b::R ? {F}").questions[0].line, 2);
}

#[test]
fn a_blank_line_within_braces_is_told_and_read_over() {
    let found = read("Q ? {\n=a\n\n~b\n####un\n\ndeux\n}\n\nR ? {T}");
    assert!(found.failed.is_empty(), "{found:?}");
    assert_eq!(lost(&found), [(3, "import-told-blank"), (6, "import-told-blank")]);
    assert_eq!((found.questions[0].general.as_str(), found.questions[1].line), ("un\n\ndeux", 10));
    // A brace that never closes takes no other question with it.
    let found = read("Q ? {\n=a\n\nR ? {T}\n\n}");
    assert_eq!(found.failed.iter().map(|failed| failed.line).collect::<Vec<_>>(), [1, 6]);
    assert_eq!(found.questions.len(), 1);
}

#[test]
fn an_equals_sign_in_an_address_begins_no_answer() {
    let found = read("Q ? {=http://a.example/?b=c&d=e ~<a href=\"x\">lien</a> ~b=c}");
    let Form::One(answers) = &found.questions[0].form else { panic!() };
    assert_eq!(answers.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["http://a.example/?b=c&d=e", "lien", "b", "c"]);
    assert_eq!(lost(&found), [(1, "import-told-equals"), (1, "import-lost-link")]);
}

#[test]
fn what_is_no_question_is_told_with_its_line() {
    for (text, id) in [
        ("\nQ ? {=a", "import-bad-braces"),
        ("\nQ ? }", "import-bad-braces"),
        ("\nQ ? {#cinq}", "import-bad-number"),
        ("\nQ ? {=a -> b =c}", "import-bad-pair"),
        ("\nQ ? {~}", "import-no-answer"),
        ("\n::nom::", "import-no-text"),
    ] {
        let failed = read(text).failed;
        assert!(
            matches!(&failed[..], [failed] if failed.line == 2 && matches!(failed.why, Words::Msg(said, _) if said == id)),
            "{text} {failed:?}"
        );
    }
    let many = format!("Q ? {{{}}}", "~a ".repeat(101));
    assert_eq!(read(&many).failed.len(), 1);
    let many = "Q ? {T}\n\n".repeat(2001);
    assert_eq!((read(&many).questions.len(), read(&many).failed.len()), (2000, 1));
}

#[test]
fn strict_readers_find_nothing_to_complain_of() {
    let text = one("::a\\:b::Qui ? 1 \\= 1 {=<b>x</b>#a\\:b ~%50%y}");
    assert_eq!(write(&text).as_deref(), Ok("::a\\:b::[html]Qui ? 1 \\= 1 {\n\t=<b>x</b>#a\\:b\n\t~%50%y\n}\n\n"));
    assert_eq!(write(&one("Q {=a}")).as_deref(), Ok("Q {\n\t=a\n}\n\n"));
    assert_eq!(write(&one("Q {#1..5}")).as_deref(), Ok("Q {#1..5\n}\n\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]
    #[test]
    fn whatever_gift_holds_comes_back(one in question()) {
        let one = without_feedback_of_pairs(one);
        let Ok(text) = write(&one) else { return Ok(()) };
        let back = read(&text);
        prop_assert!(back.failed.is_empty() && back.questions.len() == 1, "{back:?}\n{text}");
        prop_assert_eq!(as_shown(&back.questions[0]), as_shown(&one), "{}", text);
        prop_assert!(back.questions[0].losses.is_empty(), "{:?}\n{}", back.questions[0].losses, text);
    }

    #[test]
    fn any_text_is_read(text in "[:{}=~#%>a-c \n\\\\.0-9<\\[\\]/$-]{0,200}|.*") {
        let lines = text.lines().count().max(1);
        let found = read(&text);
        let losses = found.questions.iter().flat_map(|question| &question.losses).map(|loss| loss.line);
        let places = losses.chain(found.failed.iter().map(|failed| failed.line)).chain(found.questions.iter().map(|question| question.line));
        prop_assert!(places.chain(found.categories.iter().map(|(line, _)| *line)).all(|line| (1..=lines).contains(&line)));
    }
}
