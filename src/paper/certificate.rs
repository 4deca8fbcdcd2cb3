//! The certificate: one page for the wall and for an employer, in black and white, with the square that phones read.
//!
//! One page whatever the texts: the longer they are, the smaller they are written ([`super::fitting`]), and what no page holds is
//! cut with a `…`. In large print nothing is made smaller: there is a front and a back. Where no organisation signed, no square is drawn and the page says so.

use super::Paper;
use super::fitting::{self, Tenths, Texts};
use super::html::{self, Html, either_way, element};
use super::signs;
use super::square::square;
use crate::activity::Sign;
use crate::text::{SafeText, cut, markup, width};
use crate::tr;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/certificate.css");
/// What is other in large letters.
const LARGE: &str = include_str!("../../assets/print/certificate-large.css");
/// Each of several begins a page.
const MANY: &str = "main + main { break-before: page; }\n";

/// Most lines of what was learnt; more are left out.
pub const LEARNT_MAX: usize = 10;
/// Most lines of what was observed; more are left out.
pub const OBSERVED_MAX: usize = 4;
/// Columns of a name, and of a badge's name, at most.
pub const NAME_MAX: usize = 90;

/// Between the words of a fingerprint: a line never begins with the dot.
const BETWEEN: &str = "\u{a0}· ";
/// The class of what only a checker reads.
const TINY: &str = "tiny";
/// Columns of an organisation's name, at most.
const ORGANISATION_MAX: usize = 130;
/// Columns of a web address, at most.
const PLACE_MAX: usize = 80;
/// Columns of the description, at most.
const DESCRIPTION_MAX: usize = 400;
/// Columns of one line of a list, at most.
const LINE_MAX: usize = 160;

/// What a certificate says.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate<'a> {
    /// The name, as the person wants it written; where there is none, a dotted line for a pen. Of one beyond [`NAME_MAX`] columns
    /// the end is left out.
    pub person: Option<&'a SafeText>,
    /// The badge's name.
    pub badge: SafeText,
    /// What it stands for.
    pub description: SafeText,
    /// What one can do, or the titles of what was mastered: up to [`LEARNT_MAX`] lines.
    pub learnt: Vec<SafeText>,
    /// What somebody saw the person do: up to [`OBSERVED_MAX`] lines.
    pub observed: Vec<Words>,
    /// Who signed it; where nobody did, the page says so.
    pub issuer: Option<IssuerSeen>,
    /// The day that it was earned.
    pub day: Words,
    /// The badge's picture: the text of an SVG file of `assets/`, which is trusted.
    pub picture: &'a str,
    /// The text behind the square. Without an issuer it is not drawn.
    pub square: Option<&'a str>,
    /// The badge's id.
    pub id: String,
}

/// An organisation as a reader of the page sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuerSeen {
    /// Its name.
    pub name: SafeText,
    /// Where it is on the web.
    pub place: Option<SafeText>,
    /// The fingerprint of its key, in words.
    pub fingerprint: Vec<String>,
    /// The same in figures and letters.
    pub code: String,
}

/// The file of a certificate: one page; in large print, a front and a back, and a third page where the back is full.
pub fn certificate(c: &Certificate<'_>, paper: Paper<'_>) -> String {
    let style = if paper.large { format!("{STYLE}{LARGE}") } else { STYLE.to_owned() };
    html::document(paper.lang, &one_line(&c.badge, NAME_MAX), &style, &Sheet { paper, c }.body())
}

/// The file of several certificates, each on pages of its own and in the words of its own language, under one `title`.
pub fn certificates(title: &Words, all: &[(Certificate<'_>, Paper<'_>)], paper: Paper<'_>) -> String {
    let style = if paper.large { format!("{STYLE}{LARGE}{MANY}") } else { format!("{STYLE}{MANY}") };
    let body = all.iter().map(|(c, own)| Sheet { paper: Paper { large: paper.large, ..*own }, c }.body()).collect();
    html::document(paper.lang, &one_line(&(paper.say)(title), NAME_MAX), &style, &body)
}

/// A certificate, and in whose words.
struct Sheet<'c> {
    paper: Paper<'c>,
    c: &'c Certificate<'c>,
}

impl Sheet<'_> {
    fn say(&self, words: &Words) -> String {
        (self.paper.say)(words)
    }

    fn body(&self) -> Html {
        if self.paper.large { self.two_sides() } else { self.whole() }
    }

    /// What may be written smaller to fit.
    fn texts(&self) -> Texts {
        let c = self.c;
        Texts {
            name: c.person.map(|name| name_line(name, NAME_MAX)).unwrap_or_default(),
            badge: one_line(&c.badge, NAME_MAX),
            about: one_line(&c.description, DESCRIPTION_MAX),
            lists: [
                c.learnt.iter().take(LEARNT_MAX).map(|line| one_line(line, LINE_MAX)).collect(),
                c.observed.iter().take(OBSERVED_MAX).map(|line| one_line(&self.say(line), LINE_MAX)).collect(),
            ],
        }
    }

    /// On the front whose it is, what was earned and who says so; on the back what was learnt and how to check.
    fn two_sides(&self) -> Html {
        let texts = self.texts();
        let mut front = element("header", "", &self.head(&texts));
        front.tag("footer", "", &self.issued().0);
        let mut back = element("div", "middle", &self.lists(&texts));
        let how = self.c.issuer.as_ref().map_or_else(|| self.unsigned(), |seen| self.check(seen, texts.name.is_empty()));
        back.tag("footer", "", &how.0);
        let side = |inner: &Html| element("div", "side", &element("div", "frame", inner));
        element("main", "", &[side(&front), side(&back)].into_iter().collect())
    }

    fn whole(&self) -> Html {
        let mut texts = self.texts();
        let (foot, high) = self.foot(texts.name.is_empty());
        let class = fitting::fit(&mut texts, high);
        let mut page = element("header", "", &self.head(&texts));
        page.tag("div", "middle", &self.lists(&texts));
        page.tag("footer", "", &foot);
        element("main", "", &element("div", class, &element("div", "frame", &page)))
    }

    /// Whose it is, and what was earned.
    fn head(&self, texts: &Texts) -> Html {
        let Texts { name, badge, about, .. } = texts;
        let mut head = html::picture(self.c.picture);
        head.tag("h1", "", &html::text(&self.say(&tr!("certificate-title"))));
        let person = match name.as_str() {
            "" => self.blank("by-hand", &tr!("certificate-name")),
            name => either_way("p", fitting::name_class(name), name),
        };
        head.push(&person);
        head.tag("p", "earned", &html::text(&self.say(&tr!("certificate-earned"))));
        head.tag("div", "badge", &either_way("p", fitting::name_class(badge), badge));
        if !about.is_empty() {
            head.push(&either_way("p", "about", about));
        }
        head
    }

    fn lists(&self, texts: &Texts) -> Html {
        let mut lists = Html::new();
        for (heading, list) in [tr!("certificate-learnt"), tr!("certificate-observed")].iter().zip(&texts.lists) {
            if !list.is_empty() {
                lists.tag("h2", "", &html::text(&self.say(heading)));
                lists.tag("ul", "", &list.iter().map(|line| ticked(line)).collect());
            }
        }
        lists
    }

    /// Who issues it and how to check it, and how high that stands.
    fn foot(&self, by_hand: bool) -> (Html, Tenths) {
        let (mut foot, high) = self.issued();
        let (how, more) = match &self.c.issuer {
            Some(seen) => self.check(seen, by_hand),
            None => self.unsigned(),
        };
        foot.push(&how);
        (foot, high + more)
    }

    /// By whom, when, and a place for a stamp.
    fn issued(&self) -> (Html, Tenths) {
        let (mut by, mut high) = (element("p", "label", &html::text(&self.say(&tr!("certificate-issued-by")))), fitting::STAMP);
        if let Some(seen) = &self.c.issuer {
            let name = name_line(&seen.name, ORGANISATION_MAX);
            // A long name in smaller letters: its columns on a line, and its class.
            let (columns, class) = if width(&name) > 72 { (38, "longer") } else { (34, "shorter") };
            by.tag("div", class, &either_way("p", "organisation", &name));
            high += fitting::beside_the_stamp(&name, columns);
            if let Some(place) = seen.place.as_ref().map(|place| name_line(place, PLACE_MAX)) {
                by.push(&either_way("p", "place", &place));
                high += fitting::beside_the_stamp(&place, 50);
            }
        } else {
            by.tag("p", "", &element("span", "dots", &Html::new()));
        }
        by.tag("p", "day", &html::text(&self.say(&tr!("certificate-day", day = self.c.day.clone()))));
        let mut row = element("div", "by", &by);
        row.push(&self.blank("stamp", &tr!("certificate-stamp")));
        (element("section", "issued", &row), high)
    }

    /// That nobody signed.
    fn unsigned(&self) -> (Html, Tenths) {
        let mut told = element("p", "label", &html::text(&self.say(&tr!("certificate-unsigned"))));
        told.tag("p", "", &html::text(&self.say(&tr!("certificate-unsigned-what"))));
        told.tag("p", TINY, &html::text(&self.number()));
        (element("section", "unsigned", &told), fitting::UNSIGNED)
    }

    /// The square, and beside it how to check.
    fn check(&self, seen: &IssuerSeen, by_hand: bool) -> (Html, Tenths) {
        let drawn = self.c.square.and_then(square);
        let told = self.how_to_check(seen, drawn.is_some(), by_hand);
        let mut beside = element("h2", "", &html::text(&self.say(&tr!("certificate-check"))));
        for (class, text) in &told {
            beside.tag("p", class, &html::text(text));
        }
        let high = fitting::beside_the_square(told.iter().map(|(class, text)| (*class == TINY, text.as_str())), drawn.is_some());
        let mut row = drawn.unwrap_or_default();
        row.tag("div", "told", &beside);
        (element("section", "check", &row), high)
    }

    /// What stands beside the square: each line with its class.
    fn how_to_check(&self, issuer: &IssuerSeen, drawn: bool, by_hand: bool) -> Vec<(&'static str, String)> {
        let mut told = vec![("", self.say(&if drawn { tr!("certificate-phone") } else { tr!("certificate-file") }))];
        if by_hand && drawn {
            told.push(("", self.say(&tr!("certificate-by-hand"))));
        }
        if !issuer.fingerprint.is_empty() {
            told.push(("label", self.say(&tr!("certificate-words"))));
            told.push(("words", issuer.fingerprint.join(BETWEEN)));
            told.push(("", self.say(&tr!("certificate-words-how"))));
        }
        told.push((TINY, self.say(&tr!("certificate-code", code = SafeText::show_line(&issuer.code)))));
        told.push((TINY, self.number()));
        if drawn {
            told.push((TINY, self.say(&tr!("certificate-tool"))));
        }
        told.push((TINY, self.say(&tr!("certificate-standard"))));
        told
    }

    fn number(&self) -> String {
        self.say(&tr!("certificate-number", id = SafeText::show_line(&self.c.id)))
    }

    /// A place for a pen, and under it what to write.
    fn blank(&self, class: &'static str, label: &Words) -> Html {
        let mut blank = element("span", "dots", &Html::new());
        blank.tag("span", "label", &html::text(&self.say(label)));
        element("p", class, &blank)
    }
}

/// An entry of a list, behind its tick.
fn ticked(line: &str) -> Html {
    let mut entry = html::drawing(signs::drawing(Sign::Done));
    entry.push(&either_way("span", "", line));
    element("li", "", &entry)
}

/// A text of a curriculum on one line, without its marks, in at most so many columns.
fn one_line(text: &str, most: usize) -> String {
    name_line(&markup::plain(text), most)
}

/// A name on one line, sign by sign as it is, in at most so many columns.
fn name_line(text: &str, most: usize) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), most)
}
