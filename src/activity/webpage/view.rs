//! What there is to see of a browser: its row of commands, the magnifying glass, the page; and all pages for paper.

use super::read::{Act, Link, Page, Webpage};
use super::{Browsing, Look, Told};
use crate::activity::Target;
use crate::activity::domain::{lens, shown};
use crate::activity::part::{Control, Frame, Layout, Part, Role, Sign, Tone};
use crate::activity::worlds::still;
use crate::ids::Slug;
use crate::source::Text;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

fn button(name: &str, label: Words) -> Control {
    Control::new(Target::new(name), Role::Button, label)
}

impl Webpage {
    /// The whole page.
    pub(super) fn view(&self, state: &Browsing) -> Vec<Part> {
        let mut parts = Vec::new();
        if state.over {
            parts.push(Part::Text(Tone::Good, self.feedback.words()));
        }
        parts.extend(self.told(state).map(|words| Part::Text(Tone::News, words)));
        if matches!(state.told, Some(Told::Closer | Told::Closed)) {
            parts.extend(self.left(state).into_iter().map(|words| Part::Text(Tone::Quiet, words)));
        }
        let mut browser = match state.path.last().and_then(|id| self.page(id)) {
            Some(page) if page.alert => alert(page),
            Some(page) => self.browser(state, page),
            None => {
                let reopen = Part::Row(vec![button("reopen", tr!("web-reopen"))]);
                vec![Part::Frame(Frame { layout: Layout::Page, title: tr!("web-closed-title"), parts: vec![reopen] })]
            }
        };
        if state.over {
            still(&mut browser);
        }
        parts.extend(browser);
        parts
    }

    fn told(&self, state: &Browsing) -> Option<Words> {
        match state.told.as_ref()? {
            Told::Slip(id) => self.slips.iter().find(|(rule, _)| rule.id == *id).map(|(_, text)| text.words()),
            Told::Closer => Some(tr!("mail-closer", done = state.done.len(), of = self.goals.len())),
            Told::Nothing => Some(self.retry.as_ref().map_or_else(|| tr!("web-nothing"), Text::words)),
            Told::Held => Some(tr!("web-held")),
            Told::Closed => Some(tr!("web-closed")),
        }
    }

    /// What there is still to do, in general words: on which page is for the learner to see.
    fn left(&self, state: &Browsing) -> Vec<Words> {
        let mut left = Vec::new();
        for goal in self.goals.iter().filter(|goal| !state.done.contains(&goal.id)) {
            let words = match (goal.act, &goal.link) {
                (Act::Inspect, None) => tr!("web-left-address"),
                (Act::Inspect, Some(_)) => tr!("web-left-link"),
                (Act::Open, _) => tr!("web-left-open"),
                (Act::Back, _) => tr!("web-left-back"),
                (Act::Close, _) => tr!("web-left-close"),
            };
            if !left.contains(&words) {
                left.push(words);
            }
        }
        left
    }

    fn browser(&self, state: &Browsing, page: &Page) -> Vec<Part> {
        let mut row = vec![
            button("back", tr!("web-back")).sign(Sign::Back).enabled(state.path.len() > 1),
            // No lock: it says nothing of whose the site is.
            button("address", tr!("web-address")).on(state.look == Some(Look::Address)),
        ];
        if !page.links.is_empty() {
            row.push(button("closer", tr!("web-closer")).sign(Sign::Search).on(state.closer));
        }
        row.push(button("close", tr!("web-close")).sign(Sign::Close));
        let mut parts = vec![Part::Row(row)];
        parts.extend(self.look(state, page));
        parts.push(Part::Text(Tone::Title, page.title.words()));
        parts.extend(body(page));
        let mut whole = vec![Part::Frame(Frame { layout: Layout::Page, title: page.address.clone().into(), parts })];
        if !state.over && !page.links.is_empty() {
            whole.push(Part::Text(Tone::Quiet, if state.closer { tr!("web-closer-on") } else { tr!("web-closer-how") }));
        }
        whole
    }

    fn look(&self, state: &Browsing, page: &Page) -> Option<Part> {
        Some(match state.look.as_ref()? {
            Look::Address => lens(tr!("web-lens-address"), &page.address),
            Look::Link(id) => {
                let link = page.link(id)?;
                let title = tr!("web-lens-link", label = said(page, link));
                match self.target(link) {
                    Some(target) => lens(title, &target),
                    None => {
                        let parts = vec![Part::Text(Tone::Plain, tr!("web-lens-nowhere"))];
                        Part::Frame(Frame { layout: Layout::Lens, title, parts })
                    }
                }
            }
        })
    }

    /// Every page with where its links lead: for paper, where nothing opens. The first is there already.
    pub(super) fn spread(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let first = self.pages.iter().filter(|page| page.id == self.start);
        for page in first.chain(self.pages.iter().filter(|page| page.id != self.start)) {
            if page.id != self.start {
                let (layout, title) =
                    if page.alert { (Layout::Alert, page.title.words()) } else { (Layout::Page, Words::from(page.address.clone())) };
                let title_inside = (!page.alert).then(|| Part::Text(Tone::Title, page.title.words()));
                parts.push(Part::Frame(Frame { layout, title, parts: title_inside.into_iter().chain(body(page)).collect() }));
            }
            for link in &page.links {
                let label = said(page, link);
                let said = self.target(link).map(|target| tr!("web-spread-link", label = label, address = shown(&target)));
                parts.extend(said.map(|words| Part::Text(Tone::Plain, words)));
            }
        }
        parts
    }
}

/// What a link says on its page.
fn said(page: &Page, link: &Link) -> Words {
    link.button.as_ref().map(Text::words).or_else(|| page.body.shown(&link.id)).unwrap_or_else(|| SafeText::show(link.id.as_str()).into())
}

/// A page that hides the browser. What closes it is no part of it.
fn alert(page: &Page) -> Vec<Part> {
    let frame = Part::Frame(Frame { layout: Layout::Alert, title: page.title.words(), parts: body(page) });
    vec![frame, Part::Row(vec![button("close", tr!("web-close-alert")).sign(Sign::Close)])]
}

/// What a page says, and beneath it its buttons.
fn body(page: &Page) -> Vec<Part> {
    let target = |id: &Slug| Target::of("link", id);
    let linked = |id: &Slug, words: Words| page.link(id).map(|link| Control::new(target(&link.id), Role::Link, words));
    let mut parts = vec![Part::Passage(page.body.stretches(linked))];
    let buttons: Vec<Control> =
        page.links.iter().filter_map(|link| Some(Control::new(target(&link.id), Role::Button, link.button.as_ref()?.words()))).collect();
    if !buttons.is_empty() {
        parts.push(Part::Row(buttons));
    }
    parts
}
