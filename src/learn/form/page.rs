//! What a form shows: its offer, the faces, a question a page, and at the end all answers.

use super::{At, Form, answered};
use crate::activity::{Control, Part, Role, Sign, Target, Tone};
use crate::learn::{BACK, Page};
use crate::record::Moment;
use crate::tr;
use crate::words::Words;

impl Form {
    /// The page as it stands.
    pub fn page(&self) -> Page {
        let mut page = Page::new(self.page_id(), self.module.title.words());
        let say = |tone, words| Part::Text(tone, words);
        match &self.at {
            At::Offer => {
                let (title, what) = match self.run.moment {
                    Moment::Opening => (tr!("form-before-title"), tr!("form-before-what")),
                    Moment::Closing => (tr!("form-after-title"), tr!("form-after-what")),
                };
                page.parts = vec![say(Tone::Title, title), say(Tone::Plain, what), say(Tone::Quiet, tr!("form-refusable"))];
                page.action("submit", tr!("form-yes"));
                page.action("form/no", tr!("form-no"));
            }
            At::Face(chosen) => {
                page.parts = vec![say(Tone::Ask, tr!("form-face-ask", title = self.module.title.words()))];
                page.parts.extend(faces(*chosen));
                page.action("submit", tr!("continue"));
                page.action("form/no", tr!("form-stop"));
            }
            At::Practice { state, told } => {
                page.parts.push(say(Tone::Quiet, tr!("form-practice")));
                if let Some(activity) = self.practice() {
                    page.parts.extend(activity.opening());
                    page.parts.extend(activity.task.parts(state));
                }
                page.action("submit", if *told { tr!("continue") } else { tr!("answer") });
                page.action("form/no", tr!("form-stop"));
            }
            At::Question { at, state } => {
                let questions = Self::questions(&self.run.unit, self.run.form);
                page.place = Some(tr!("place-of", at = *at + 1, all = questions.len()));
                if let Some(activity) = questions.get(*at) {
                    page.parts.extend(activity.opening());
                    page.parts.extend(activity.task.parts(state));
                }
                page.action("submit", tr!("answer"));
                page.action("form/no", tr!("form-stop"));
            }
            At::Thanks => {
                let thanks = match self.run.moment {
                    Moment::Opening => tr!("form-thanks-before"),
                    Moment::Closing => tr!("form-thanks-after"),
                };
                page.parts = vec![say(Tone::Title, tr!("form-thanks")), say(Tone::Plain, thanks)];
                page.action("submit", tr!("continue"));
            }
            At::Answers(at) => self.tell(*at, &mut page),
        }
        page
    }

    /// One question with what was answered and what is right.
    fn tell(&self, at: usize, page: &mut Page) {
        let all = self.to_tell();
        page.place = Some(tr!("place-of", at = at + 1, all = all.len()));
        if let Some((activity, given)) = all.get(at) {
            let before = self.run.before.iter().any(|other| other.activity == given.activity);
            page.parts.push(Part::Text(Tone::Quiet, if before { tr!("form-asked-before") } else { tr!("form-asked-after") }));
            page.parts.extend(activity.opening());
            page.parts.extend(activity.task.parts(&answered(&self.run.unit, activity, &given.response)));
            page.parts.extend(activity.solution.as_ref().map(|text| Part::Text(Tone::Solution, text.words())));
        }
        page.action("submit", if at + 1 < all.len() { tr!("continue") } else { tr!("finish") });
        page.action(BACK, tr!("page-before"));
        page.action("form/no", tr!("form-enough"));
    }
}

/// Three faces: not at all sure, a little, sure. Words stand beside each.
fn faces(chosen: Option<u8>) -> Vec<Part> {
    let rows = [(1, Sign::Worried, tr!("face-worried")), (2, Sign::Unsure, tr!("face-unsure")), (3, Sign::Glad, tr!("face-glad"))];
    let one = |(face, sign, words): (u8, Sign, Words)| {
        let control = Control::new(Target::new(format!("face/{face}")), Role::Radio, words).sign(sign);
        Part::Control(control.on(chosen == Some(face)))
    };
    rows.into_iter().map(one).collect()
}
