//! Aiken: a question, its answers behind `A.` or `A)`, and a line `ANSWER: B`. Read only: GIFT says all that it says.

use super::clean::fit;
use super::html::Markup;
use super::question::{ANSWERS_MAX, Answer, Failed, Form, Loss, QUESTIONS_MAX, Question, Read, Weight, beginning};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What was read of the question that is under way.
#[derive(Default)]
struct Open {
    line: usize,
    text: Vec<String>,
    answers: Vec<(char, String, usize)>,
}

/// The questions of an Aiken file. Any text is read: what is no question is told.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut open = Open::default();
    for (at, line) in text.lines().enumerate() {
        let (number, line) = (at + 1, line.trim());
        if line.is_empty() {
            continue;
        }
        if let Some(right) = verdict(line) {
            let done = std::mem::take(&mut open);
            let begins = if done.line == 0 { number } else { done.line };
            if read.questions.len() == QUESTIONS_MAX {
                read.failed.push(Failed { line: begins, excerpt: excerpt(&done), why: tr!("import-too-many", most = QUESTIONS_MAX) });
                return read;
            }
            let excerpt = excerpt(&done);
            match question(&done, &right) {
                Ok(question) => read.questions.push(question),
                Err(why) => read.failed.push(Failed { line: begins, excerpt, why }),
            }
        } else if let Some((letter, text)) = option(line) {
            open.answers.push((letter, text.to_owned(), number));
        } else if let Some((_, last, _)) = open.answers.last_mut() {
            // An answer may go on.
            last.push('\n');
            last.push_str(line);
        } else {
            if open.text.is_empty() {
                open.line = number;
            }
            open.text.push(line.to_owned());
        }
    }
    if !open.text.is_empty() || !open.answers.is_empty() {
        let line = if open.line == 0 { open.answers.first().map_or(1, |(.., line)| *line) } else { open.line };
        read.failed.push(Failed { line, excerpt: excerpt(&open), why: tr!("import-no-verdict") });
    }
    read
}

/// The letters of `ANSWER: B`; several are allowed.
fn verdict(line: &str) -> Option<Vec<char>> {
    let word = line.get(.."answer".len()).filter(|word| word.eq_ignore_ascii_case("answer"))?;
    let letters = line.get(word.len()..)?.trim_start().strip_prefix(':')?;
    Some(letters.split([',', ';', ' ']).filter_map(|word| word.chars().next()).map(|c| c.to_ascii_uppercase()).collect())
}

/// `A. text` or `A) text`.
fn option(line: &str) -> Option<(char, &str)> {
    let mut chars = line.chars();
    let letter = chars.next().filter(char::is_ascii_alphabetic)?;
    let rest = chars.as_str().strip_prefix(['.', ')'])?;
    (rest.starts_with([' ', '\t']) || (rest.is_empty() && letter.is_ascii_uppercase())).then(|| (letter.to_ascii_uppercase(), rest.trim()))
}

fn excerpt(open: &Open) -> SafeText {
    beginning(&open.text.join(" "))
}

fn question(open: &Open, right: &[char]) -> Result<Question, Words> {
    if open.answers.is_empty() || right.is_empty() {
        return Err(tr!("import-no-answer"));
    }
    if open.answers.len() > ANSWERS_MAX {
        return Err(tr!("import-too-many-answers", found = open.answers.len(), most = ANSWERS_MAX));
    }
    if let Some(letter) = right.iter().find(|letter| !open.answers.iter().any(|(known, ..)| known == *letter)) {
        return Err(tr!("import-no-such-letter", letter = SafeText::show(&letter.to_string())));
    }
    if open.text.is_empty() {
        return Err(tr!("import-no-text"));
    }
    let mut losses = Vec::new();
    let mut said = |text: &str, line: usize| {
        let (text, lost) = fit(text, Markup::Auto);
        losses.extend(lost.into_iter().map(|what| Loss { line, what }));
        text
    };
    let text = said(&open.text.join("\n"), open.line);
    let count = right.len();
    let weight = |letter: &char| if right.contains(letter) { Weight::share(count) } else { Weight::NONE };
    let answers: Vec<Answer> = open
        .answers
        .iter()
        .map(|(letter, text, line)| Answer { text: said(text, *line), weight: weight(letter), feedback: SafeText::EMPTY })
        .collect();
    let form = if count == 1 { Form::One(answers) } else { Form::Several(answers) };
    Ok(Question { text, form, line: open.line, losses, ..Question::default() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "Quel est le bon mot ?\nA. un\nB) deux,\nou trois\nANSWER: B\n\nEt là ?\nA. a\nB. b\nC. c\nAnswer: A, C\n";

    #[test]
    fn questions_with_their_answers_are_read() {
        let read = read(FILE);
        assert!(read.failed.is_empty());
        let Form::One(answers) = &read.questions[0].form else { panic!() };
        assert_eq!(
            answers.iter().map(|a| (a.text.as_str(), a.weight.counts())).collect::<Vec<_>>(),
            [("un", false), ("deux,\nou trois", true)]
        );
        assert!(matches!(&read.questions[1].form, Form::Several(answers) if answers.iter().filter(|a| a.weight.counts()).count() == 2));
        assert_eq!((read.questions[1].line, read.questions[1].text.as_str()), (7, "Et là ?"));
    }

    #[test]
    fn what_is_no_question_is_told_with_its_line() {
        for (text, line, id) in [
            ("Q ?\nA. a\nB. b\n", 1, "import-no-verdict"),
            ("\nQ ?\nA. a\nANSWER: D\n", 2, "import-no-such-letter"),
            ("ANSWER: A", 1, "import-no-answer"),
            ("A. a\nANSWER: A", 2, "import-no-text"),
        ] {
            let found = read(text).failed;
            assert!(
                matches!(&found[..], [Failed { line: there, why: Words::Msg(said, _), .. }] if *there == line && *said == id),
                "{text}: {found:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "[A-C.) \n:ANSWERé]{0,200}|.*") {
            let lines = text.lines().count().max(1);
            let read = read(&text);
            prop_assert!(read.failed.iter().all(|failed| (1..=lines).contains(&failed.line)));
            prop_assert!(read.questions.iter().all(|question| (1..=lines).contains(&question.line)));
        }
    }
}
