//! `curriculum export --format gift|csv`: the activities that other tools can hold as questions, and what is left behind.

use std::collections::BTreeMap;

use crate::activity::{Activity, Exchanged, Letter, Offered, Show};
use crate::curriculum::{Module, Unit};
use crate::exchange::question::{Answer, Form, Pair, Question, Weight};
use crate::exchange::{gift, table};
use crate::i18n::I18n;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// A format that questions go out in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionFormat {
    /// Moodle's plain text.
    Gift,
    /// A table.
    Csv,
}

/// What is written, and what is not.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// The file.
    pub text: String,
    /// How many questions are in it.
    pub questions: usize,
    /// The activities that are not, by `unit/activity`, and why.
    pub left: Vec<(SafeText, Words)>,
    /// What is lost of those that are, and of how many, by the message's name.
    pub lost: BTreeMap<&'static str, (Words, usize)>,
}

/// The units' activities in that format.
pub fn export_questions(module: &Module, units: &[std::rc::Rc<Unit>], format: QuestionFormat, i18n: &I18n) -> Exported {
    let mut out = Exported::default();
    let mut table = Vec::new();
    for unit in units {
        let mut heading = (format == QuestionFormat::Gift)
            .then(|| gift::heading(&format!("{}/{}", heading_name(&module.title.value), heading_name(&unit.title.value))));
        for activity in &unit.activities {
            let mut lost = Vec::new();
            let made = question(module, unit, activity, format, i18n, &mut lost);
            let held = made.and_then(|question| match format {
                QuestionFormat::Gift => gift::write(&question).map(|text| out.text.extend([heading.take().unwrap_or_default(), text])),
                QuestionFormat::Csv => table::held(&question).map(|()| table.push(question)),
            });
            match held {
                Ok(()) => {
                    out.questions += 1;
                    for words in lost {
                        let Words::Msg(id, _) = &words else { continue };
                        out.lost.entry(id).or_insert_with(|| (words.clone(), 0)).1 += 1;
                    }
                }
                Err(why) => out.left.push((SafeText::show_line(&format!("{}/{}", unit.id, activity.id)), why)),
            }
        }
    }
    if format == QuestionFormat::Csv {
        out.text = table::write(&table);
    }
    out
}

/// A title as a part of a heading, in which a stroke parts names.
fn heading_name(title: &SafeText) -> String {
    title.replace('/', "-")
}

/// One activity as a question.
fn question(
    module: &Module,
    unit: &Unit,
    activity: &Activity,
    format: QuestionFormat,
    i18n: &I18n,
    lost: &mut Vec<Words>,
) -> Result<Question, Words> {
    let exchanged = activity.task.exchanged().ok_or_else(|| tr!("export-left-kind", kind = SafeText::show(activity.task.name())))?;
    let say = |text: &SafeText| -> SafeText {
        if format == QuestionFormat::Csv {
            return text.clone();
        }
        // Elsewhere there is no glossary and no list of contacts: their names stay.
        let name = |id: &str| {
            Some(module.contacts.get(id).map_or(module.contacts.somebody.as_str(), |known| known.contact.name.value.as_str()).to_owned())
        };
        SafeText::accept(&markup::with_contacts(text, name)).unwrap_or_default()
    };
    let ask = activity.ask.as_ref().map(|ask| say(&ask.value)).unwrap_or_default();
    let mut question = Question {
        id: SafeText::show_line(&format!("{}/{}/{}", module.id, unit.id, activity.id)),
        name: SafeText::show_line(&format!("{}/{}", unit.id, activity.id)),
        text: ask,
        general: activity.solution.as_ref().map(|text| say(&text.value)).unwrap_or_default(),
        tags: activity.idea.iter().map(|idea| SafeText::show(&format!("idea:{idea}"))).collect(),
        ..Question::default()
    };
    question.form = form(exchanged, &mut question, &say, lost);
    if let Some(letter) = &activity.shown {
        lost.push(tr!("export-lost-letter"));
        question.text = SafeText::accept(&format!("{}\n\n{}", told(letter, i18n), question.text.as_str())).unwrap_or_default();
    }
    let items = activity.items();
    let said_of_pairs = matches!(&question.form, Form::Match(pairs) if pairs.iter().any(|pair| !pair.feedback.is_empty()));
    for (there, words) in [
        (!activity.hints.is_empty(), tr!("export-lost-hints")),
        (activity.notes.is_some(), tr!("export-lost-notes")),
        (activity.show != Show::Alone, tr!("export-lost-show")),
        (items.iter().any(|item| item.idea.is_some()), tr!("export-lost-ideas")),
        (format == QuestionFormat::Gift && marked(&question), tr!("export-lost-words")),
        (format == QuestionFormat::Gift && said_of_pairs, tr!("export-lost-feedbacks")),
    ] {
        if there {
            lost.push(words);
        }
    }
    Ok(question)
}

/// Whether a text names a word of the glossary or a contact.
fn marked(question: &Question) -> bool {
    let answers: &[Answer] = match &question.form {
        Form::One(answers) | Form::Several(answers) | Form::Short(answers) => answers,
        _ => &[],
    };
    let texts = answers.iter().flat_map(|answer| [&answer.text, &answer.feedback]);
    [&question.text, &question.general].into_iter().chain(texts).any(|text| text.contains("[["))
}

fn form(exchanged: Exchanged, question: &mut Question, say: &impl Fn(&SafeText) -> SafeText, lost: &mut Vec<Words>) -> Form {
    match exchanged {
        Exchanged::Options(options) => {
            let right = options.iter().filter(|option| option.right).count();
            let one = |option: &Offered| Answer {
                text: say(&option.text),
                weight: if option.right { Weight::share(right) } else { Weight::NONE },
                feedback: say(&option.feedback),
            };
            let answers = options.iter().map(one).collect();
            if right == 1 { Form::One(answers) } else { Form::Several(answers) }
        }
        Exchanged::Typed { accept, feedback, expect, retry, tolerant } => {
            if tolerant {
                lost.push(tr!("export-lost-tolerance"));
            }
            let answer =
                |text: &SafeText, weight: Weight, feedback: &SafeText| Answer { text: text.clone(), weight, feedback: say(feedback) };
            let mut answers: Vec<Answer> = accept.iter().map(|text| answer(&starless(text), Weight::RIGHT, &feedback)).collect();
            for (texts, feedback) in &expect {
                answers.extend(texts.iter().map(|text| answer(&starless(text), Weight::NONE, feedback)));
            }
            answers.push(answer(&SafeText::show("*"), Weight::NONE, &retry));
            Form::Short(answers)
        }
        Exchanged::Pairs(pairs) => {
            let one = |[left, right, feedback]: &[SafeText; 3]| Pair { left: say(left), right: bare(&say(right)), feedback: say(feedback) };
            Form::Match(pairs.iter().map(one).collect())
        }
        Exchanged::Steps(steps) => {
            lost.push(tr!("export-lost-order"));
            let pair = |(at, text): (usize, &SafeText)| Pair {
                left: SafeText::show(&(at + 1).to_string()),
                right: bare(&say(text)),
                feedback: SafeText::EMPTY,
            };
            Form::Match(steps.iter().enumerate().map(pair).collect())
        }
        Exchanged::Text { title, text, more } => {
            if more {
                lost.push(tr!("export-lost-more"));
            }
            question.name = SafeText::show_line(&markup::plain(&title));
            question.text = say(&text);
            Form::Description
        }
        Exchanged::Talk(close) => {
            lost.push(tr!("export-lost-talk"));
            question.general = say(&close);
            Form::Essay
        }
    }
}

/// A text in which a star stands for itself.
fn starless(text: &SafeText) -> SafeText {
    SafeText::accept(&text.replace('*', "\\*")).unwrap_or_default()
}

/// A text that is shown as it is, without marks.
fn bare(text: &SafeText) -> SafeText {
    SafeText::accept(&markup::plain(text)).unwrap_or_default()
}

/// A message that is shown, as lines of text.
fn told(letter: &Letter, i18n: &I18n) -> String {
    let heads = [
        (tr!("screen-letter-from"), &letter.from),
        (tr!("screen-letter-to"), &letter.to),
        (tr!("screen-letter-cc"), &letter.cc),
        (tr!("screen-letter-date"), &letter.date),
        (tr!("screen-letter-subject"), &letter.subject),
    ];
    let heads = heads.iter().filter_map(|(name, value)| Some(format!("**{}** {}", i18n.say(name), i18n.say(value.as_ref()?))));
    let body = letter.body.as_ref().map(|body| format!("\n{}", i18n.say(body)));
    let attached = letter.attached.as_ref().map(|name| format!("**{}** {}", i18n.say(&tr!("screen-letter-attached")), i18n.say(name)));
    heads.chain(body).chain(attached).collect::<Vec<_>>().join("\n")
}
