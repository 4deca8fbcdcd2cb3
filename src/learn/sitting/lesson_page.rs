//! What a lesson shows: the unit's first page, then one activity a page with its hints, its feedback, and what can be done next.

use super::contacts::put_in_place;
use super::printout::{Printout, offer};
use crate::activity::{Activity, Bubble, Control, Frame, Input, Part, Role, Show, Step, Stretch, Target, Tone};
use crate::learn::{BACK, BEFORE, HINT, Lesson, Page, Phase};
use crate::text::markup;
use crate::tr;
use crate::words::{Arg, Words};

/// The page of a lesson as it stands, for somebody whose place is kept.
pub fn page(lesson: &Lesson) -> Page {
    page_for(lesson, false)
}

/// The page of a lesson as it stands. No guest is promised that their place is kept.
pub(super) fn page_for(lesson: &Lesson, guest: bool) -> Page {
    let mut page = Page::new(format!("lesson/{}", lesson.page_id()), lesson.unit.title.words());
    let (at, all) = lesson.place();
    page.place = Some(tr!("place-of", at = at, all = all));
    if !lesson.begun() {
        return first(lesson, guest, page);
    }
    let activity = lesson.activity();
    page.say = activity.say.as_ref().map(crate::source::Text::words);
    if activity.variant_of.is_some() {
        page.parts.push(Part::Text(Tone::Quiet, tr!("one-more-title")));
    }
    match activity.show {
        Show::Worked => page.parts.push(Part::Text(Tone::Quiet, tr!("worked-title"))),
        Show::Half => page.parts.push(Part::Text(Tone::Quiet, tr!("half-title"))),
        Show::Alone => {}
    }
    if !activity.task.finds_out_first(lesson.state()) {
        page.parts.extend(activity.opening());
    }
    for hint in activity.hints.iter().take(usize::from(lesson.hints())) {
        page.parts.push(Part::Text(Tone::Hint, hint.words()));
    }
    if lesson.phase() == Phase::Solved {
        worked_steps(activity, &mut page);
        let told = activity.solution.is_some() && !activity.task.told_in_steps();
        page.parts.extend(shown(activity.task.parts(lesson.state()), told));
    } else {
        page.parts.extend(activity.task.parts(lesson.state()));
    }
    match lesson.phase() {
        Phase::Working => {
            page.escape = activity.task.escape(lesson.state());
            working(lesson, &mut page);
        }
        Phase::Right => {
            page.action("submit", tr!("continue"));
            // Whoever slipped on the way may want to feel sure; whoever did not may go on.
            if lesson.slipped() || missed_before(lesson) {
                one_more(lesson, &mut page);
            }
        }
        Phase::NotYet => {
            page.action("submit", tr!("try-again"));
            if lesson.hints_left() > 0 {
                page.action(HINT, tr!("hint", left = lesson.hints_left()));
            }
            one_more(lesson, &mut page);
            if activity.solution.is_some() {
                page.action("lesson/solution", tr!("show-solution"));
            }
            page.action("lesson/go-on", tr!("continue"));
        }
        Phase::Solved => {
            page.parts.extend(activity.solution.as_ref().map(|text| Part::Text(Tone::Solution, text.words())));
            page.action("submit", tr!("continue"));
            if activity.show == Show::Alone {
                one_more(lesson, &mut page);
                page.action("lesson/again", tr!("try-again"));
            }
        }
    }
    if Printout::of_lesson(lesson).is_some() {
        offer(&mut page, "lesson");
    }
    finish(lesson, &mut page);
    page
}

/// What every page of a lesson ends with: hard words and contacts, each explained once.
fn finish(lesson: &Lesson, page: &mut Page) {
    explain_words(lesson, page);
    put_in_place(&mut page.parts, &lesson.module.contacts);
}

fn first(lesson: &Lesson, guest: bool, mut page: Page) -> Page {
    let minutes = lesson.unit.minutes;
    page.place = None;
    page.title = lesson.module.title.words();
    page.parts = vec![
        Part::Text(Tone::Title, lesson.unit.title.words()),
        Part::Text(Tone::Plain, lesson.unit.aim.words()),
        Part::Gap,
        Part::Text(Tone::Quiet, if guest { tr!("unit-first-guest", minutes = minutes) } else { tr!("unit-first", minutes = minutes) }),
    ];
    page.action("submit", tr!("begin"));
    page.action(BACK, tr!("back"));
    finish(lesson, &mut page);
    page
}

fn working(lesson: &Lesson, page: &mut Page) {
    let activity = lesson.activity();
    let between = activity.task.between(lesson.state());
    if between {
        page.action("submit", tr!("continue"));
    } else if activity.task.answers_by_button() {
        page.action("submit", activity.task.answer_label(lesson.state()));
    }
    let left = lesson.hints_left();
    if between {
        // What followed is read; there is nothing to be helped with.
    } else if left > 0 {
        page.action(HINT, tr!("hint", left = left));
    } else if activity.solution.is_some() {
        page.action(HINT, tr!("show-solution"));
    }
    // What is only practised can be left for another day: nobody is shut in with a key that their keyboard does not have.
    if activity.task.can_be_skipped() && !between {
        page.action("lesson/go-on", tr!("skip"));
    }
    // A simulated program has a way back of its own: this one always turns the lesson's page.
    let before = if activity.task.answers_by_button() { BACK } else { BEFORE };
    // A conversation goes back by one exchange, and only from its first to the page before.
    let by_steps = before == BACK && (activity.task.told_in_steps() || goes_back_inside(lesson));
    page.action(before, if by_steps { tr!("back") } else { tr!("page-before") });
}

/// Whether Back leads to something of the same activity: from the ways to check back to the message.
fn goes_back_inside(lesson: &Lesson) -> bool {
    lesson.activity().task.input(&mut lesson.state().clone(), &Input::Back) != Step::Ignored
}

/// The parts of something that is shown solved: nobody has answered, so nothing says that an answer was right. What a kind tells
/// after an answer gives way to the solution where `told`, else is told as what happened.
fn shown(parts: Vec<Part>, told: bool) -> Vec<Part> {
    let one = |part| match part {
        Part::Text(Tone::Good | Tone::Again, words) => (!told).then_some(Part::Text(Tone::News, words)),
        Part::Control(control) => Some(Part::Control(unmarked(control))),
        Part::Row(row) | Part::Drawings(row) => Some(Part::Row(row.into_iter().map(unmarked).collect())),
        Part::Passage(lines) => Some(Part::Passage(unmarked_lines(lines))),
        Part::Bubble(bubble) => Some(Part::Bubble(Bubble { said: unmarked_lines(bubble.said), ..bubble })),
        Part::Frame(frame) => Some(Part::Frame(Frame { parts: shown(frame.parts, told), ..frame })),
        other => Some(other),
    };
    parts.into_iter().filter_map(one).collect()
}

fn unmarked_lines(lines: Vec<Vec<Stretch>>) -> Vec<Vec<Stretch>> {
    let one = |stretch| match stretch {
        Stretch::Control(control) => Stretch::Control(unmarked(control)),
        text @ Stretch::Text(_) => text,
    };
    lines.into_iter().map(|line| line.into_iter().map(one).collect()).collect()
}

/// A control without what an answer leaves on it.
fn unmarked(mut control: Control) -> Control {
    control.mark = None;
    control.detail = match control.detail {
        // Of one right option among several, the solution says why.
        Some((Tone::Good, _)) if control.role == Role::Radio => None,
        Some((Tone::Good | Tone::Again, words)) => Some((Tone::Quiet, words)),
        other => other,
    };
    control
}

/// Of a simulation that is shown solved: what was pressed and typed, before what it led to.
fn worked_steps(activity: &Activity, page: &mut Page) {
    for (at, step) in activity.steps().into_iter().enumerate() {
        page.parts.push(Part::Text(Tone::Plain, tr!("step", n = at + 1, step = step)));
    }
}

fn missed_before(lesson: &Lesson) -> bool {
    let id = &lesson.activity().id;
    lesson.history.past.iter().any(|past| past.activity == *id && !past.right)
}

fn one_more(lesson: &Lesson, page: &mut Page) {
    if lesson.fresh_variant().is_some() {
        page.actions.push(Control::new(Target::new("lesson/one-more"), Role::Button, tr!("one-more")));
    }
}

/// Every hard word of the page, explained once beneath it.
fn explain_words(lesson: &Lesson, page: &mut Page) {
    for id in hard_words(&page.parts) {
        if let Some((word, meaning)) = lesson.unit.words.get(&id) {
            page.parts.push(Part::Text(Tone::Gloss, tr!("gloss", word = word.words(), meaning = meaning.words())));
        }
    }
}

/// The ids of the hard words in the texts of `parts`, each once, in order.
pub fn hard_words(parts: &[Part]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    each_text(parts, &mut |text| {
        for id in markup::words(text) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    });
    found
}

pub(super) fn each_text(parts: &[Part], each: &mut dyn FnMut(&str)) {
    for part in parts {
        match part {
            Part::Text(_, words) => one_text(words, each),
            Part::Control(control) => control_texts(control, each),
            Part::Row(row) | Part::Drawings(row) => row.iter().for_each(|control| control_texts(control, each)),
            Part::Letter(letter) => letter.body.iter().for_each(|body| one_text(body, each)),
            Part::Frame(frame) => each_text(&frame.parts, each),
            Part::Picture(picture) => picture.things.iter().for_each(|thing| control_texts(thing, each)),
            Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
                lines.iter().flatten().for_each(|stretch| one_text(stretch.words(), each));
            }
            Part::Keyboard(_) | Part::Progress(..) | Part::Chart(_) | Part::Spark(_) | Part::Contact(_) | Part::Gap => {}
        }
    }
}

fn one_text(words: &Words, each: &mut dyn FnMut(&str)) {
    match words {
        Words::Text(text) | Words::Foreign(text) => each(text),
        // A text of the curriculum may stand in a message.
        Words::Msg(_, args) => args.iter().for_each(|(_, arg)| {
            if let Arg::Words(words) = arg {
                one_text(words, each);
            }
        }),
    }
}

fn control_texts(control: &Control, each: &mut dyn FnMut(&str)) {
    one_text(&control.label, each);
    control.value.iter().filter(|_| !control.role.typed()).for_each(|value| one_text(value, each));
    if let Some((_, detail)) = &control.detail {
        one_text(detail, each);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Mark;

    fn words() -> Words {
        tr!("continue")
    }

    fn control(role: Role, tone: Tone) -> Control {
        Control::new(Target::new("one"), role, words()).mark(Some(Mark::Right)).detail(tone, words())
    }

    #[test]
    fn what_is_shown_solved_does_not_look_answered() {
        let parts = vec![
            Part::Control(control(Role::Radio, Tone::Good)),
            Part::Row(vec![control(Role::Item, Tone::Good)]),
            Part::Control(control(Role::Field, Tone::Trouble)),
            Part::Text(Tone::Good, words()),
            Part::Text(Tone::Quiet, words()),
        ];
        for (told, left) in [(true, vec![Tone::Quiet]), (false, vec![Tone::News, Tone::Quiet])] {
            let after = shown(parts.clone(), told);
            let controls = Part::all_controls(&after);
            assert!(controls.iter().all(|control| control.mark.is_none()));
            let details: Vec<Option<Tone>> = controls.iter().map(|control| control.detail.as_ref().map(|(tone, _)| *tone)).collect();
            assert_eq!(details, [None, Some(Tone::Quiet), Some(Tone::Trouble)]);
            let tones = after.iter().filter_map(|part| if let Part::Text(tone, _) = part { Some(*tone) } else { None });
            assert_eq!(tones.collect::<Vec<_>>(), left);
        }
    }

    #[test]
    fn a_hard_word_within_a_message_is_found() {
        let mut found = Vec::new();
        let inner = Words::Text(crate::text::SafeText::show("un mot"));
        each_text(&[Part::Text(Tone::Plain, tr!("choice-aside", feedback = inner))], &mut |text| found.push(text.to_owned()));
        assert_eq!(found, ["un mot"]);
    }
}
