//! Web markup into the mini-markup of [`crate::text::markup`], and back. What has no place there is told by a message, never dropped
//! in silence; what is no tag that we know stays the text that it is.
//!
//! Linear in the length of the text: a tag ends at the next `>`, and is none if a `<` comes first.

pub(super) mod entities;
mod flow;
#[cfg(test)]
mod tests;

use crate::text::SafeText;
use crate::text::markup::{self, Block, Look};
use crate::tr;
use crate::words::Words;
use entities::entity;
use flow::Flow;

/// How a text says that it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// Web markup: line ends are spaces.
    Html,
    /// Web markup, in which a line end is one.
    Auto,
    /// As it is.
    Plain,
    /// Markdown, which is near to our own.
    Markdown,
}

/// What stands apart: before it and after it is air.
const APART: &[&str] = &[
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "section",
    "article",
    "header",
    "footer",
    "pre",
    "center",
    "dl",
    "fieldset",
];
/// What changes nothing in what is said.
const INLINE: &[&str] = &[
    "i", "em", "u", "span", "font", "small", "big", "code", "tt", "kbd", "samp", "mark", "abbr", "cite", "q", "s", "label", "tbody",
    "thead", "tfoot", "colgroup", "col", "nobr", "wbr", "o:p", "dt", "dd", "html", "body", "strike", "del", "ins", "var", "meta", "link",
];
/// What is more than text.
const MEDIA: &[&str] =
    &["video", "audio", "iframe", "object", "embed", "svg", "math", "canvas", "input", "select", "textarea", "button", "form"];

/// The text of `raw` in our own markup, and what was lost of it.
pub fn to_markup(raw: &str, written: Markup) -> (String, Vec<Words>) {
    let mut lost = Vec::new();
    if raw.contains("$$") || raw.contains("\\(") || raw.contains("\\[") {
        lost.push(tr!("import-lost-formula"));
    }
    let text = match written {
        Markup::Plain => raw.to_owned(),
        Markup::Markdown => markdown(raw, &mut lost),
        Markup::Html | Markup::Auto => {
            let mut reader = Reader { flow: Flow::new(written == Markup::Html), lost };
            reader.read(raw);
            lost = reader.lost;
            reader.flow.finish()
        }
    };
    let mut once: Vec<Words> = Vec::new();
    for words in lost {
        if !once.contains(&words) {
            once.push(words);
        }
    }
    (text, once)
}

/// `text` of our own markup as web markup; the words of the glossary and the contacts only by what they show.
pub fn from_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let (mut paragraph, mut list) = (false, false);
    for block in markup::blocks(text) {
        if block.bullet {
            out.push_str(if paragraph { "</p>" } else { "" });
            out.push_str(if list { "" } else { "<ul>" });
            out.push_str("<li>");
            out.push_str(&line(&block));
            out.push_str("</li>");
            (paragraph, list) = (false, true);
            continue;
        }
        out.push_str(if list { "</ul>" } else { "" });
        list = false;
        if paragraph && block.tight {
            out.push_str("<br>");
        } else {
            out.push_str(if paragraph { "</p><p>" } else { "<p>" });
            paragraph = true;
        }
        out.push_str(&line(&block));
    }
    out.push_str(if paragraph { "</p>" } else { "" });
    out.push_str(if list { "</ul>" } else { "" });
    out
}

/// Whether `text` says more than its letters, or would be taken for web markup.
pub fn needs_markup(text: &str) -> bool {
    text.contains("**") || text.contains('<') || text.contains('&')
}

fn line(block: &Block) -> String {
    let one = |run: &markup::Run| {
        let text = run.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        if run.look == Look::Strong { format!("<b>{text}</b>") } else { text }
    };
    block.runs.iter().map(one).collect()
}

struct Reader {
    flow: Flow,
    lost: Vec<Words>,
}

impl Reader {
    fn read(&mut self, raw: &str) {
        let mut rest = raw;
        while let Some(c) = rest.chars().next() {
            let after = rest.strip_prefix(c).unwrap_or_default();
            rest = match c {
                '<' => self.tag(after),
                '&' => match entity(after) {
                    Some((meant, after)) => {
                        self.flow.letter(meant);
                        after
                    }
                    None => {
                        self.flow.letter('&');
                        after
                    }
                },
                c => {
                    self.flow.letter(c);
                    after
                }
            };
        }
    }

    /// A tag whose `<` was just read; gives what comes after it.
    fn tag<'t>(&mut self, after: &'t str) -> &'t str {
        if let Some(comment) = after.strip_prefix("!--") {
            // A comment without an end goes to the end of the text, as browsers have it.
            return comment.split_once("-->").map_or("", |(_, rest)| rest);
        }
        let found = after.find(['<', '>']).and_then(|at| Some((after.get(..at)?, after.get(at..)?.strip_prefix('>')?)));
        let Some((inside, rest)) = found else {
            self.flow.letter('<');
            return after;
        };
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != ':').unwrap_or(inside.len());
        let (name, about) = inside.split_at_checked(end).unwrap_or((inside, ""));
        let name = name.to_ascii_lowercase();
        if self.element(&name, closes, about) {
            return if closes || !matches!(name.as_str(), "script" | "style") { rest } else { Self::hidden(&name, rest) };
        }
        self.flow.letter('<');
        after
    }

    /// What the element does; false if it is none that we know.
    fn element(&mut self, name: &str, closes: bool, about: &str) -> bool {
        match name {
            "br" | "hr" | "tr" => self.flow.break_line(),
            "b" | "strong" => self.flow.strong(!closes),
            "ul" | "ol" if closes => self.flow.end_list(),
            "ul" | "ol" => self.flow.begin_list(name == "ol"),
            "li" => self.flow.item(closes),
            "td" | "th" => self.flow.letter(' '),
            "table" => {
                self.flow.part();
                self.tell(!closes, || tr!("import-lost-table"));
            }
            "sup" | "sub" => {
                if name == "sup" && !closes {
                    self.flow.letter('^');
                }
                self.tell(!closes, || tr!("import-lost-height"));
            }
            "a" => {
                let to = attribute(about, "href");
                self.tell(!closes && to.is_some(), || tr!("import-lost-link", to = SafeText::show_line(to.unwrap_or_default())));
            }
            "img" => {
                let said = attribute(about, "alt").unwrap_or_default();
                let from = attribute(about, "src").unwrap_or_default();
                let name = if from.starts_with("data:") { "" } else { from.rsplit('/').next().unwrap_or_default() };
                self.lost.push(tr!("import-lost-image", name = SafeText::show_line(if said.is_empty() { name } else { said })));
                said.chars().for_each(|c| self.flow.letter(c));
            }
            "script" | "style" => self.tell(!closes, || tr!("import-lost-active", name = SafeText::show(name))),
            name if APART.contains(&name) => self.flow.part(),
            name if INLINE.contains(&name) => {}
            name if MEDIA.contains(&name) => self.tell(!closes, || tr!("import-lost-active", name = SafeText::show(name))),
            _ => return false,
        }
        true
    }

    fn tell(&mut self, there: bool, what: impl FnOnce() -> Words) {
        if there {
            self.lost.push(what());
        }
    }

    /// What nobody reads: to its end, or to the end of the text.
    fn hidden<'t>(name: &str, rest: &'t str) -> &'t str {
        let end = format!("</{name}");
        let mut open = rest;
        while let Some(at) = open.find("</") {
            let here = open.get(at..).unwrap_or_default();
            if here.get(..end.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(&end)) {
                return here;
            }
            open = here.strip_prefix("</").unwrap_or_default();
        }
        ""
    }
}

/// The value of an attribute, in quotes or bare.
fn attribute<'t>(about: &'t str, name: &str) -> Option<&'t str> {
    let lower = about.to_ascii_lowercase();
    let at = lower.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = lower.get(..*at).unwrap_or_default();
        let after = lower.get(at + name.len()..).unwrap_or_default();
        before.ends_with(|c: char| c.is_whitespace() || c == '"' || c == '\'') && after.trim_start().starts_with('=')
    })?;
    let value = about.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    Some(match quote {
        Some(quote) => value.strip_prefix(quote)?.split(quote).next().unwrap_or_default(),
        None => value.split(|c: char| c.is_whitespace()).next().unwrap_or_default(),
    })
}

/// Markdown by its lines: headings without their signs, lists with ours. Links and images are told.
fn markdown(raw: &str, lost: &mut Vec<Words>) -> String {
    if raw.contains("](") {
        lost.push(tr!("import-lost-markdown"));
    }
    let one = |line: &str| {
        let bare = line.trim_start();
        let heading = bare.trim_start_matches('#');
        match (bare.strip_prefix("* ").or_else(|| bare.strip_prefix("+ ")), heading.len() < bare.len() && heading.starts_with(' ')) {
            (Some(item), _) => format!("- {item}"),
            (None, true) => format!("**{}**", heading.trim()),
            (None, false) => line.to_owned(),
        }
    };
    raw.lines().map(one).collect::<Vec<_>>().join("\n")
}
