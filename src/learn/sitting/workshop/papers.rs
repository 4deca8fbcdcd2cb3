//! The papers of a workshop, a line each: with one screen only the notes are on paper, and a room without power works with a pen.

use super::desk::WorkshopDesk;
use super::{At as WorkshopAt, WorkshopAsk, WorkshopPaper, ask, line, open_one, say, to};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::tr;
use crate::words::Words;

/// The papers, in usual letters or in large ones.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    desk: Box<WorkshopDesk>,
    large: bool,
}

/// What a paper is called, and what it is for.
fn name(paper: WorkshopPaper) -> (Words, Words) {
    match paper {
        WorkshopPaper::Agenda => (tr!("papers-agenda"), tr!("papers-agenda-what")),
        WorkshopPaper::SignIn => (tr!("papers-sign-in"), tr!("papers-sign-in-what")),
        WorkshopPaper::Script => (tr!("papers-script"), tr!("papers-script-what")),
        WorkshopPaper::Exercise => (tr!("papers-exercise"), tr!("papers-exercise-what")),
        WorkshopPaper::Answers => (tr!("papers-answers"), tr!("papers-answers-what")),
        WorkshopPaper::Results => (tr!("papers-results"), tr!("papers-results-what")),
        WorkshopPaper::Handout => (tr!("papers-handout"), tr!("papers-handout-what")),
        WorkshopPaper::Certificates => (tr!("papers-certificates"), tr!("papers-certificates-what")),
    }
}

impl At {
    pub(super) const fn new(desk: Box<WorkshopDesk>) -> Self {
        Self { desk, large: false }
    }

    pub(super) fn id(&self) -> String {
        format!("adviser/workshop/papers/{}", if self.large { "large" } else { "usual" })
    }

    pub(super) fn page(&self, page: &mut Page) {
        page.parts = vec![say(Tone::Title, self.desk.title()), say(Tone::Ask, tr!("papers-which"))];
        for paper in WorkshopPaper::ALL {
            let (label, what) = name(paper);
            page.parts.push(Part::Control(line(format!("paper/{}", paper.name()), label).value(what)));
        }
        let large = Control::new(Target::new("papers/large"), Role::Check, tr!("papers-large")).on(self.large);
        page.parts.push(Part::Control(large));
        page.action("submit", tr!("lead-desk"));
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    let id = at.desk.gathering.id;
    match input {
        Input::Pick(target) if target.as_str() == "papers/large" => to(s, WorkshopAt::Papers(At { large: !at.large, ..at })),
        Input::Pick(target) => {
            let paper = WorkshopPaper::ALL.into_iter().find(|paper| target.within("paper") == Some(paper.name()));
            paper.map(|paper| ask(WorkshopAsk::Print(id, paper, at.large))).unwrap_or_default()
        }
        Input::Submit | Input::Back => open_one(id),
        _ => Vec::new(),
    }
}
