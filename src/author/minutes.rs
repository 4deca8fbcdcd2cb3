//! How long a unit takes: played right once, everything that appears read at the pace of a slow reader, with time for each gesture.
//!
//! Whoever errs, reads a hint or talks with a neighbour takes longer: it is what a unit takes at least, by the same measure for all.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::fit::texts;
use super::stage::{INPUTS_MAX, stand_at};
use crate::activity::{Activity, Input};
use crate::curriculum::{Module, Unit};
use crate::i18n::I18n;
use crate::learn::sitting::lesson_page;
use crate::learn::{Lesson, Outcome, Phase, Setting};
use crate::source::Problem;
use crate::text::markup;
use crate::tr;
use crate::words::Words;

/// Words that a slow reader reads in a minute: half of what practised readers do (238: Brysbaert 2019, over 190 studies).
pub const PACE: usize = 120;
/// Seconds of one gesture: to find it and to do it.
const GESTURE: usize = 3;
/// Seconds of one letter that is typed.
const LETTER: usize = 1;
/// What a unit may take, in minutes.
pub const RANGE: (i64, i64) = (5, 15);
/// What is announced may be so far from what is measured, in hundredths.
const FAR: (usize, usize) = (60, 170);

/// Seconds that may be left for talking, however short the unit is.
const TALK: usize = 5 * 60;

/// What is announced of a unit, where it is out of range or far from `seconds`, what it takes.
pub(super) fn unlike(unit: &Unit, seconds: usize, span: std::ops::Range<usize>) -> Option<Problem> {
    let said = unit.minutes;
    let problem = |cause| Problem::advice("minutes", span.clone(), cause);
    if !(RANGE.0..=RANGE.1).contains(&said) {
        let cause = tr!("check-minutes-range", n = said, least = RANGE.0, most = RANGE.1);
        return Some(problem(cause).fix(tr!("check-minutes-range-fix")));
    }
    let announced = usize::try_from(said).unwrap_or(0) * 60;
    let long = announced * 100 > seconds * FAR.1 && announced > seconds + TALK;
    let far = announced * 100 < seconds * FAR.0 || long;
    far.then(|| {
        problem(tr!("check-minutes-far", n = said, measured = whole_minutes(seconds), pace = PACE)).fix(tr!("check-minutes-far-fix"))
    })
}

/// Whole minutes, rounded; never none.
pub(super) fn whole_minutes(seconds: usize) -> usize {
    ((seconds + 30) / 60).max(1)
}

/// How many seconds the unit takes whoever answers right, in the language of `i18n`.
pub(super) fn seconds(module: &Rc<Module>, unit: &Rc<Unit>, i18n: &I18n) -> usize {
    let mut time = Time { i18n, words: count(&i18n.say(&unit.aim.words())), gestures: 1, letters: 0 };
    unit.way().into_iter().for_each(|activity| time.play(module, unit, activity));
    time.words * 60 / PACE + time.gestures * GESTURE + time.letters * LETTER
}

struct Time<'a> {
    i18n: &'a I18n,
    words: usize,
    gestures: usize,
    letters: usize,
}

impl Time<'_> {
    fn play(&mut self, module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity) {
        let Some(mut lesson) = stand_at(module, unit, activity, BTreeMap::new()) else { return };
        let setting = Setting { lang: String::new(), face: "screen", took_ms: 0 };
        let mut seen = HashSet::new();
        let mut done = 0;
        // To go on, once it is over.
        self.gestures += 1;
        self.read(&lesson, &mut seen);
        while lesson.phase() == Phase::Working && done < INPUTS_MAX {
            let inputs = lesson.activity().task.solution(lesson.state());
            if inputs.is_empty() {
                return;
            }
            for input in inputs {
                done += 1;
                self.gestures += 1;
                if let Input::Type(_, text) = &input {
                    self.letters += text.chars().count();
                }
                match lesson.input(&input, &setting) {
                    Outcome::Next(next, _) if next.activity().id == activity.id => lesson = *next,
                    Outcome::Next(..) | Outcome::End(..) => return,
                    Outcome::Ignored | Outcome::Refused(_) => {}
                }
                self.read(&lesson, &mut seen);
            }
        }
    }

    /// Reads what has not been read yet of the page.
    fn read(&mut self, lesson: &Lesson, seen: &mut HashSet<String>) {
        let mut take = |text: &Words| {
            let said = self.i18n.say(text);
            if !seen.contains(&said) {
                self.words += count(&said);
                seen.insert(said);
            }
        };
        texts(&lesson_page(lesson).parts, &mut take);
    }
}

fn count(text: &str) -> usize {
    markup::plain(text).split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
