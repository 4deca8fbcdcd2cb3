//! What a diagnosis shows: its offer, the practice, a question a page, then strengths, path, where to learn.

use super::walk::{CHILDREN, MAIL, Topic};
use super::{At, Diagnosis, FELT, Given};
use crate::activity::{Activity, Control, Input, Part, Role, Sign, State, Target, Tone};
use crate::learn::{BACK, Page};
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn radio(group: &str, id: &str, label: Words, chosen: Option<&str>) -> Part {
    Part::Control(Control::new(Target::new(format!("diagnosis/{group}/{id}")), Role::Radio, label).on(chosen == Some(id)))
}

impl Diagnosis {
    /// The page as it stands; a `guest` is told how to keep it.
    pub fn page(&self, guest: bool, face: &str) -> Page {
        let mut page = Page::new(self.page_id(), tr!("kit"));
        match &self.at {
            At::Offer => self.offer(&mut page),
            At::Contact => {
                page.parts = vec![say(Tone::Title, tr!("diagnosis-contact-title")), say(Tone::Plain, tr!("diagnosis-contact-what"))];
                page.action("submit", tr!("diagnosis-contact-yes"));
                page.action("diagnosis/skip-contact", tr!("diagnosis-contact-no"));
                stop(&mut page);
            }
            At::Practice { activity, state, told } => self.practice_page(activity, state, *told, face, &mut page),
            At::Felt(chosen) => {
                page.parts = vec![say(Tone::Ask, tr!("diagnosis-felt-ask"))];
                page.parts.extend(FELT.map(|felt| radio("felt", felt, felt_words(felt), chosen.as_deref())));
                page.action("submit", tr!("continue"));
                stop(&mut page);
            }
            At::Topic { at, chosen } => {
                if let Some(topic) = self.topics().get(*at) {
                    page.parts = vec![say(Tone::Ask, topic_words(topic))];
                    page.parts.extend(topic.replies.iter().map(|reply| radio("reply", reply, reply_words(reply), chosen.as_deref())));
                    // Said once: it holds for all of them.
                    page.parts.extend((*at == 0).then(|| say(Tone::Quiet, tr!("diagnosis-topic-why"))));
                }
                page.action("submit", tr!("continue"));
                stop(&mut page);
            }
            At::Question { activity, state, unknown } => self.question_page(activity, state, *unknown, &mut page),
            At::Ready => {
                page.parts = vec![say(Tone::Title, tr!("diagnosis-ready"))];
                page.action("submit", tr!("continue"));
            }
            At::Strengths => {
                page.parts = self.strengths();
                page.parts.push(say(Tone::Quiet, tr!("diagnosis-no-mark")));
                page.action("submit", tr!("diagnosis-see-path"));
            }
            At::Path => self.path_page(&mut page),
            At::Where => self.where_page(guest, &mut page),
            At::Review(at) => self.review(*at, &mut page),
        }
        page
    }

    fn offer(&self, page: &mut Page) {
        page.parts = vec![say(Tone::Title, tr!("diagnosis-offer"))];
        if self.view.draft.is_some() {
            page.parts.push(say(Tone::Plain, tr!("diagnosis-again")));
        } else {
            page.parts.push(say(Tone::Plain, tr!("diagnosis-offer-what")));
        }
        page.parts.push(say(Tone::Quiet, tr!("diagnosis-offer-free")));
        if let Some(latest) = &self.view.latest {
            let earlier = tr!("diagnosis-earlier", date = latest.day.clone());
            page.parts.extend([Part::Gap, Part::Control(Control::new(Target::new("diagnosis/earlier"), Role::Button, earlier))]);
        }
        page.action("submit", if self.view.draft.is_some() { tr!("diagnosis-go-on") } else { tr!("diagnosis-yes") });
        page.action("diagnosis/no", tr!("diagnosis-no"));
    }

    fn practice_page(&self, id: &crate::ids::ActivityId, state: &State, told: bool, face: &str, page: &mut Page) {
        let Some(activity) = self.practice(id) else { return };
        page.parts.push(say(Tone::Quiet, tr!("diagnosis-practice")));
        if !activity.task.finds_out_first(state) {
            page.parts.extend(activity.opening());
        }
        // How the hand does it; in lines a number is enough.
        page.parts.extend(activity.hints.iter().filter(|_| face != "linear").map(|how| say(Tone::Plain, how.words())));
        page.parts.extend(activity.task.parts(state));
        // What followed from the last gesture is read, then left by a button.
        let over = told || activity.task.between(state);
        if over {
            page.action("submit", tr!("continue"));
        } else {
            if activity.task.answers_by_button() {
                page.action("submit", activity.task.answer_label(state));
            }
            page.action("diagnosis/skip", tr!("skip"));
        }
        page.action("diagnosis/skip-contact", tr!("diagnosis-contact-enough"));
    }

    fn question_page(&self, id: &crate::ids::ActivityId, state: &State, unknown: bool, page: &mut Page) {
        let Some(activity) = self.question(id) else { return };
        let theme = self.asked_themes().into_iter().find(|theme| super::walk::is_of(activity, theme));
        if let Some(theme) = theme {
            page.title = theme.title.words();
        }
        let (at, all) = self.place(theme.map(|theme| &theme.id));
        page.place = Some(tr!("diagnosis-place", at = at, all = all));
        page.parts.extend(activity.opening());
        page.parts.extend(activity.task.parts(state));
        let unknown = Control::new(Target::new("diagnosis/unknown"), Role::Radio, tr!("diagnosis-unknown")).on(unknown);
        page.parts.push(Part::Control(unknown));
        page.action("submit", tr!("answer"));
        stop(page);
    }

    /// What is known already first, then what there is to discover.
    pub(super) fn strengths(&self) -> Vec<Part> {
        let found = self.outcome();
        let mut parts = vec![say(Tone::Title, tr!("diagnosis-strengths"))];
        let mut themes: Vec<_> = self.view.themes.iter().filter_map(|theme| Some((theme, *found.levels.get(&theme.id)?))).collect();
        themes.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
        for (theme, level) in themes.iter().filter(|(_, level)| *level > 0) {
            parts.push(say(Tone::Plain, tr!("diagnosis-theme", title = theme.title.words(), level = level_words(*level))));
        }
        if themes.iter().all(|(_, level)| *level == 0) {
            parts.push(say(Tone::Plain, tr!("diagnosis-strength-begun")));
        }
        if !found.known.is_empty() {
            parts.push(say(Tone::Ask, tr!("diagnosis-known")));
            parts.extend(crate::source::as_list(&found.known).map(|list| say(Tone::Plain, list)));
        }
        let new: Vec<_> = themes.iter().filter(|(_, level)| *level == 0).collect();
        if !new.is_empty() {
            parts.push(say(Tone::Ask, tr!("diagnosis-to-discover")));
            parts.extend(new.iter().map(|(theme, _)| say(Tone::Plain, tr!("diagnosis-new", title = theme.title.words()))));
        }
        parts
    }

    fn path_page(&self, page: &mut Page) {
        let path = self.outcome().path;
        page.parts = vec![say(Tone::Title, tr!("diagnosis-path"))];
        page.parts.push(say(Tone::Plain, if path.is_empty() { tr!("diagnosis-path-none") } else { tr!("diagnosis-path-what") }));
        for (at, step) in path.iter().enumerate() {
            let Some((theme, unit)) = self.unit_of(step) else { continue };
            let line = Control::new(Target::new(format!("diagnosis/step/{at}")), Role::Line, unit.title.words());
            let line = line.value(tr!("unit-minutes", minutes = unit.minutes));
            page.parts.push(Part::Control(line.detail(Tone::Quiet, self.why(step, theme))));
        }
        page.action("submit", tr!("continue"));
        page.action(BACK, tr!("page-before"));
    }

    fn where_page(&self, guest: bool, page: &mut Page) {
        page.parts = self.where_parts();
        if let Some(trouble) = &self.view.places_trouble {
            page.parts.push(say(Tone::Quiet, trouble.clone()));
        }
        let button = |name: &str, label: Words, sign: Option<Sign>| {
            let control = Control::new(Target::new(format!("diagnosis/{name}")), Role::Button, label);
            Part::Control(sign.map_or(control.clone(), |sign| control.sign(sign)))
        };
        page.parts.push(Part::Gap);
        page.parts.push(button("print", tr!("diagnosis-print"), Some(Sign::Printer)));
        page.parts.push(button("by-hand", tr!("by-hand"), Some(Sign::Pencil)));
        if !self.earlier && !self.kept.given.is_empty() {
            page.parts.push(button("review", tr!("diagnosis-review"), None));
        }
        if guest {
            page.parts.push(say(Tone::Plain, tr!("keep-why")));
            page.parts.push(button("keep", tr!("keep-this"), None));
        }
        let first = self.outcome().path.into_iter().next();
        if let Some((_, unit)) = first.as_ref().and_then(|step| self.unit_of(step)) {
            page.action("submit", tr!("diagnosis-begin", title = unit.title.words()));
        }
        page.action("diagnosis/end", tr!("diagnosis-end"));
        page.action(BACK, tr!("page-before"));
    }

    /// One question with what was answered, and what is right: for who wants to know.
    fn review(&self, at: usize, page: &mut Page) {
        page.place = Some(tr!("place-of", at = at + 1, all = self.kept.given.len()));
        if let Some((activity, given)) = self.kept.given.get(at).and_then(|given| Some((self.question(&given.activity)?, given))) {
            page.parts.extend(activity.opening());
            page.parts.extend(activity.task.parts(&self.again(activity, given)));
            if given.option.is_none() {
                page.parts.push(say(Tone::Quiet, tr!("diagnosis-said-unknown")));
            }
            page.parts.extend(activity.solution.as_ref().map(|text| say(Tone::Solution, text.words())));
        }
        page.action("submit", tr!("continue"));
        page.action(BACK, tr!("page-before"));
        page.action("diagnosis/enough", tr!("diagnosis-enough"));
    }

    /// The question as it was answered.
    fn again(&self, activity: &Activity, given: &Given) -> State {
        let mut state = self.state_of(activity);
        if let Some(option) = &given.option {
            activity.task.input(&mut state, &Input::Pick(Target::new(format!("option/{option}"))));
            activity.task.input(&mut state, &Input::Submit);
        }
        state
    }
}

fn stop(page: &mut Page) {
    page.action("diagnosis/stop", tr!("diagnosis-stop"));
}

fn felt_words(felt: &str) -> Words {
    match felt {
        "easy" => tr!("diagnosis-felt-easy"),
        "so-so" => tr!("diagnosis-felt-so-so"),
        _ => tr!("diagnosis-felt-hard"),
    }
}

fn topic_words(topic: &Topic) -> Words {
    if topic.id == MAIL.id {
        tr!("diagnosis-topic-email")
    } else if topic.id == CHILDREN.id {
        tr!("diagnosis-topic-children")
    } else {
        tr!("diagnosis-topic-way")
    }
}

fn reply_words(reply: &str) -> Words {
    match reply {
        "yes" => tr!("diagnosis-reply-yes"),
        "no" => tr!("diagnosis-reply-no"),
        "alone" => tr!("diagnosis-reply-alone"),
        "group" => tr!("diagnosis-reply-group"),
        "person" => tr!("diagnosis-reply-person"),
        _ => tr!("diagnosis-reply-untold"),
    }
}

/// A level in words, never as a number.
fn level_words(level: u8) -> Words {
    match level {
        0 => tr!("diagnosis-level-0"),
        1 => tr!("diagnosis-level-1"),
        2 => tr!("diagnosis-level-2"),
        _ => tr!("diagnosis-level-3"),
    }
}
