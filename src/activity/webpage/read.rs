//! What an author writes of a browser, and what of it cannot work.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Browsing;
use crate::activity::address;
use crate::activity::common::distinct;
use crate::activity::domain::Owned;
use crate::activity::marked::Marked;
use crate::activity::reach::reached;
use crate::ids::Slug;
use crate::source::{Fields, Problem, Span, Text};
use crate::text::SafeText;
use crate::tr;

/// A browser with its pages, and what is to be done there.
#[derive(Clone, Debug, PartialEq)]
pub struct Webpage {
    /// The page that is open at the start.
    pub start: Slug,
    /// What is said when the goals are reached.
    pub feedback: Text,
    /// What is said of a link behind which there is nothing.
    pub retry: Option<Text>,
    /// The pages.
    pub pages: Vec<Page>,
    /// What is to be done: all of it.
    pub goals: Vec<Rule>,
    /// Wrong moves, and what follows.
    pub slips: Vec<(Rule, Text)>,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: Text,
    /// What the address bar says; nothing where there is none.
    pub address: SafeText,
    /// What it says, its links marked.
    pub body: Marked,
    /// Whether it fills the screen and tries to hold whoever sees it.
    pub alert: bool,
    /// Its links and buttons.
    pub links: Vec<Link>,
}

/// A link, or a button of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its id, unique in its page.
    pub id: Slug,
    /// The page that it opens.
    pub to: Option<Slug>,
    /// Its true target, where that is not the address of its page.
    pub leads: Option<SafeText>,
    /// What it says, if it is drawn as a button.
    pub button: Option<Text>,
}

/// What can be done in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Look closely at the address or at a link.
    Inspect,
    /// Open a link.
    Open,
    /// Go back.
    Back,
    /// Close the page.
    Close,
}

/// Something to be done on a page, or with one of its links.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its id.
    pub id: Slug,
    /// What is done.
    pub act: Act,
    /// On which page.
    pub page: Slug,
    /// With which of its links; the address bar, the page itself, where there is none.
    pub link: Option<Slug>,
}

impl Act {
    const NAMES: [(&'static str, Self); 4] =
        [("inspect", Self::Inspect), ("open", Self::Open), ("back", Self::Back), ("close", Self::Close)];

    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, act)| *act == self).map_or("open", |(name, _)| name)
    }
}

impl Rule {
    fn decides(&self) -> Value {
        json!([self.id.as_str(), self.act.name(), self.page.as_str(), self.link.as_ref().map(Slug::as_str)])
    }
}

impl Page {
    /// The link of that id.
    pub fn link(&self, id: &Slug) -> Option<&Link> {
        self.links.iter().find(|link| link.id == *id)
    }
}

impl Webpage {
    /// The page of that id.
    pub fn page(&self, id: &Slug) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// Where a link truly leads, if anywhere.
    pub fn target(&self, link: &Link) -> Option<SafeText> {
        let of_page = || self.page(link.to.as_ref()?).map(|page| page.address.clone());
        link.leads.clone().or_else(of_page).filter(|address| !address.is_empty())
    }

    /// What decides, without language.
    pub(super) fn decides(&self) -> Value {
        let link = |link: &Link| json!([link.id.as_str(), link.to.as_ref().map(Slug::as_str), self.target(link).as_deref()]);
        let page = |page: &Page| {
            let links: Vec<Value> = page.links.iter().map(link).collect();
            json!([page.id.as_str(), page.address.as_str(), page.alert, links])
        };
        let pages: Vec<Value> = self.pages.iter().map(page).collect();
        let goals: Vec<Value> = self.goals.iter().map(Rule::decides).collect();
        let slips: Vec<Value> = self.slips.iter().map(|(rule, _)| rule.decides()).collect();
        json!({ "start": self.start.as_str(), "pages": pages, "goals": goals, "slips": slips })
    }

    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let (start, feedback, retry) = (f.slug("start"), f.text("feedback"), f.maybe_text("retry"));
        let tables = f.tables("page", 1, 8);
        let ids: BTreeSet<Slug> = tables.iter().map(|(id, _)| id.clone()).collect();
        if !ids.contains(&start) {
            f.unknown_id("start", &start);
        }
        let spans: Vec<Span> = tables.iter().map(|(_, f)| f.span_of("id")).collect();
        let pages = tables.into_iter().map(|(id, f)| page(id, &f, &ids)).collect();
        let mut site = Self { start, feedback, retry, pages, goals: Vec::new(), slips: Vec::new() };
        let goals: Vec<Option<Rule>> = f.tables("goal", 1, 6).into_iter().map(|(id, f)| site.rule(id, &f)).collect();
        let slips: Vec<Option<(Rule, Text)>> = f
            .tables("slip", 0, 9)
            .into_iter()
            .map(|(id, f)| (site.rule(id, &f), f.text("text")))
            .map(|(rule, text)| Some((rule?, text)))
            .collect();
        let whole = goals.iter().all(Option::is_some) && slips.iter().all(Option::is_some);
        site.goals = goals.into_iter().flatten().collect();
        site.slips = slips.into_iter().flatten().collect();
        site.check(f, &spans, whole);
        site
    }

    /// A rule. `None` where it names something that is not there, which is told.
    fn rule(&self, id: Slug, f: &Fields<'_>) -> Option<Rule> {
        let word = f.word("act", &Act::NAMES.map(|(name, _)| name));
        let act = word.and_then(|word| Act::NAMES.iter().find(|(name, _)| *name == word)).map(|(_, act)| *act);
        let page = f.maybe_slug("page");
        let link = f.maybe_plain("link");
        let told = |key: &'static str, text: &str| {
            let cause = tr!("check-unknown-id", id = SafeText::show(text));
            f.tell(Problem::error("unknown-id", f.span_of(key), cause).fix(tr!("check-web-link-fix")));
        };
        if let Some(text) = link {
            let named = text.split_once('/').and_then(|(page, link)| Some((Slug::new(page)?, Slug::new(link)?)));
            let found = named.filter(|(page, link)| self.page(page).is_some_and(|page| page.link(link).is_some()));
            if found.is_none() {
                told("link", &text);
            }
            let (page, link) = found?;
            return Some(Rule { id, act: act?, page, link: Some(link) });
        }
        if act == Some(Act::Open) || page.is_none() {
            f.missing(if act == Some(Act::Open) { "link" } else { "page" });
            return None;
        }
        let page = page?;
        if self.page(&page).is_none() {
            told("page", page.as_str());
            return None;
        }
        Some(Rule { id, act: act?, page, link: None })
    }

    /// Tells of pages that nothing opens, and of goals that the browser's own way does not reach.
    fn check(&self, f: &Fields<'_>, spans: &[Span], whole: bool) {
        let slips = self.slips.iter().map(|(rule, _)| &rule.id).collect();
        distinct(f, &[("page", self.pages.iter().map(|page| &page.id).collect()), ("slip", slips)]);
        let next = |id: &Slug| -> Vec<Slug> {
            self.page(id).map(|page| page.links.iter().filter_map(|link| link.to.clone()).collect()).unwrap_or_default()
        };
        if self.page(&self.start).is_none() {
            return;
        }
        let met = reached([self.start.clone()], next);
        for (page, span) in self.pages.iter().zip(spans).filter(|(page, _)| !met.contains(&page.id)) {
            let cause = tr!("check-web-orphan", id = SafeText::show(page.id.as_str()));
            f.tell(Problem::error("page-orphan", span.clone(), cause).fix(tr!("check-web-orphan-fix")));
        }
        let start = Browsing { path: vec![self.start.clone()], ..Browsing::default() };
        if whole && !self.goals.is_empty() && self.solve(&start).is_none() {
            f.tell(
                Problem::error("goal-unreachable", f.span_of("goal"), tr!("check-web-unreachable")).fix(tr!("check-web-unreachable-fix")),
            );
        }
    }
}

fn page(id: Slug, f: &Fields<'_>, known: &BTreeSet<Slug>) -> Page {
    let alert = f.flag("alert");
    let address = if alert { f.maybe_plain("address").unwrap_or_default() } else { f.plain_text("address") };
    reserved(f, "address", &address);
    let title = f.text("title");
    let body = marked(f);
    let mut links = Vec::new();
    for (id, f) in f.tables("link", 0, 8) {
        let to = f.maybe_slug("to");
        to.iter().filter(|to| !known.contains(*to)).for_each(|to| f.unknown_id("to", to));
        let leads = f.maybe_plain("leads");
        if let Some(leads) = &leads {
            reserved(&f, "leads", leads);
        }
        let button = if f.flag("button") { Some(f.text("text")) } else { None };
        if button.is_none() && !body.ids().contains(&id) {
            let cause = tr!("check-web-unmarked", id = SafeText::show(id.as_str()));
            f.tell(Problem::error("link-unmarked", f.span_of("id"), cause).fix(tr!("check-web-unmarked-fix")));
        }
        links.push(Link { id, to, leads, button });
    }
    body.ids().iter().filter(|id| !links.iter().any(|link| link.id == **id)).for_each(|id| f.unknown_id("body", id));
    Page { id, title, address, body, alert, links }
}

/// The body in the reader's language; in the source language where a translation has lost a mark, so that no link is missing.
fn marked(f: &Fields<'_>) -> Marked {
    let shown = Marked::of(&f.text("body"));
    let source = Marked::of(&Text { value: f.maybe_plain("body").unwrap_or_default(), foreign: true });
    if shown.ids() == source.ids() { shown } else { source }
}

/// Addresses in lessons lead nowhere.
fn reserved(f: &Fields<'_>, key: &'static str, address: &str) {
    let owner = Owned::of(address).map_or_else(|| SafeText::show_line(address), |owned| owned.owner());
    if !address.is_empty() && !address::is_reserved(&owner) {
        let cause = tr!("check-real-domain", host = owner);
        f.tell(Problem::error("real-domain", f.span_of(key), cause).fix(tr!("check-real-domain-fix")));
    }
}
