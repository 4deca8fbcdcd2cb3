//! Questions of all forms, for the tests of the doors: whatever a format can hold must come back as it was.

use proptest::prelude::*;

use super::html::entities::entity;
use super::question::{Answer, Form, Number, Pair, Question, Range, Wanted, Weight};
use crate::text::SafeText;
use crate::text::markup::blocks;

/// Texts of our own markup, as an author writes them.
pub fn ours() -> impl Strategy<Value = String> {
    let word = "[a-zA-Zéàœ0-9<>&;:=~#{}%'\"\\\\/().,!?-]{1,8}";
    let piece = prop_oneof![4 => word, 1 => "[a-zé<&]{1,6}".prop_map(|word| format!("**{word}**"))];
    let line =
        proptest::collection::vec(piece, 1..5).prop_map(|words| words.join(" ")).prop_filter("no list", |line| !line.starts_with('-'));
    let block = prop_oneof![
        proptest::collection::vec(line.clone(), 1..3).prop_map(|lines| lines.join("\n")),
        proptest::collection::vec(line, 1..3).prop_map(|lines| lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")),
    ];
    let text = proptest::collection::vec(block, 1..4).prop_map(|blocks| blocks.join("\n\n"));
    // Two lists with air between them are one list elsewhere; stars and entities of another making are not ours to keep.
    text.prop_filter("as written by hand", |text| {
        let items: Vec<bool> = text.split("\n\n").map(|block| block.starts_with("- ")).collect();
        !items.windows(2).any(|pair| pair == [true, true]) && !text.contains("***") && !text.contains("$$") && entity_free(text)
    })
}

fn entity_free(text: &str) -> bool {
    !text.match_indices('&').any(|(at, _)| text.get(at + 1..).is_some_and(|after| entity(after).is_some())) && !text.contains("\\(")
}

fn safe(text: &str) -> SafeText {
    SafeText::accept(text.trim()).unwrap_or_default()
}

fn rich() -> impl Strategy<Value = SafeText> {
    ours().prop_map(|text| safe(&text))
}

fn maybe() -> impl Strategy<Value = SafeText> {
    prop_oneof![2 => Just(SafeText::EMPTY), 1 => rich()]
}

/// One line in which nothing is markup.
fn plain() -> impl Strategy<Value = SafeText> {
    "[a-zéA-Z0-9%\\[{}~=#:\\\\'\"@+./;,<&-][a-zé ~=#{}:\\\\%\"';,.<&>-]{0,20}".prop_map(|text| safe(&text))
}

fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![
        3 => Just(Weight::NONE),
        2 => Just(Weight::RIGHT),
        1 => (-100i64..=100, 0u32..100_000).prop_filter_map("", |(whole, rest)| Weight::read(&format!("{whole}.{rest:05}"))),
        1 => (1usize..6).prop_map(Weight::share),
    ]
}

fn answers(text: impl Strategy<Value = SafeText>) -> impl Strategy<Value = Vec<Answer>> {
    let one = (text, weight(), maybe()).prop_map(|(text, weight, feedback)| Answer { text, weight, feedback });
    proptest::collection::vec(one, 1..6)
}

fn number() -> impl Strategy<Value = Number> {
    "-?[0-9]{1,5}(\\.[0-9]{1,3})?".prop_filter_map("", |text| Number::read(&text))
}

fn range() -> impl Strategy<Value = Range> {
    prop_oneof![
        (number(), proptest::option::of(number())).prop_map(|(value, within)| Range::Near(value, within)),
        (number(), number()).prop_map(|(least, most)| Range::Between(least, most)),
        Just(Range::Any),
    ]
}

fn form() -> impl Strategy<Value = Form> {
    let wanted = (range(), weight(), maybe()).prop_map(|(range, weight, feedback)| Wanted { range, weight, feedback });
    let pair = (maybe(), plain(), maybe()).prop_map(|(left, right, feedback)| Pair { left, right, feedback });
    prop_oneof![
        answers(rich()).prop_map(Form::One),
        answers(rich()).prop_map(Form::Several),
        answers(plain()).prop_map(Form::Short),
        proptest::collection::vec(wanted, 1..4).prop_map(Form::Number),
        proptest::collection::vec(pair, 1..5).prop_map(Form::Match),
        (any::<bool>(), maybe(), maybe()).prop_map(|(right, when_right, when_wrong)| Form::TrueFalse { right, when_right, when_wrong }),
        Just(Form::Essay),
        Just(Form::Description),
    ]
}

/// Any question.
pub fn question() -> impl Strategy<Value = Question> {
    let id = "([a-z0-9/-]{1,12})?".prop_map(|id| safe(&id));
    let tags = proptest::collection::vec("[a-z:-]{1,8}".prop_map(|tag| safe(&tag)), 0..3);
    let name = prop_oneof![Just(SafeText::EMPTY), plain()];
    (id, name, rich(), form(), maybe(), tags).prop_map(|(id, name, text, form, general, tags)| Question {
        id,
        name: SafeText::show_line(&name),
        text,
        form,
        general,
        tags,
        line: 1,
        losses: Vec::new(),
    })
}

/// The question with its texts as they are shown: where air is written is no matter.
pub fn as_shown(question: &Question) -> String {
    let text = |text: &SafeText| format!("{:?}", blocks(text));
    let answers = |answers: &[Answer], plain: bool| -> Vec<String> {
        let said = |answer: &Answer| if plain { answer.text.as_str().to_owned() } else { text(&answer.text) };
        answers.iter().map(|answer| format!("{} {:?} {}", said(answer), answer.weight, text(&answer.feedback))).collect()
    };
    let form = match &question.form {
        Form::One(all) => format!("one {:?}", answers(all, false)),
        Form::Several(all) => format!("several {:?}", answers(all, false)),
        Form::Short(all) => format!("short {:?}", answers(all, true)),
        Form::Number(all) => {
            let one = |wanted: &Wanted| format!("{:?} {:?} {}", wanted.range, wanted.weight, text(&wanted.feedback));
            format!("number {:?}", all.iter().map(one).collect::<Vec<_>>())
        }
        Form::Match(all) => {
            format!(
                "match {:?}",
                all.iter().map(|pair| format!("{} {} {}", text(&pair.left), pair.right, text(&pair.feedback))).collect::<Vec<_>>()
            )
        }
        Form::TrueFalse { right, when_right, when_wrong } => format!("{right} {} {}", text(when_right), text(when_wrong)),
        other => format!("{other:?}"),
    };
    format!("{:?} {:?} {} {form} {} {:?}", question.id, question.name, text(&question.text), text(&question.general), question.tags)
}
