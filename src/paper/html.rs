//! HTML as a text that is always closed and always escaped: no other file of this face writes a `<`.

use super::grey;
use crate::text::markup::{self, Look};

/// A piece of HTML, well formed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `more`.
    pub fn push(&mut self, more: &Self) -> &mut Self {
        self.0.push_str(&more.0);
        self
    }

    /// Adds `<tag class="class">inner</tag>`.
    pub fn tag(&mut self, tag: &'static str, class: &'static str, inner: &Self) -> &mut Self {
        self.push(&element(tag, class, inner))
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(pieces: I) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

/// `<tag class="class">inner</tag>`.
pub(super) fn element(tag: &'static str, class: &'static str, inner: &Html) -> Html {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    Html(format!("<{tag}{class}>{}</{tag}>", inner.0))
}

/// A text, escaped.
pub(super) fn text(raw: &str) -> Html {
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Html(out)
}

/// `<tag class="class">raw</tag>` for a text that may run the other way than the page: a name in Arabic on a French page.
pub(super) fn either_way(tag: &'static str, class: &'static str, raw: &str) -> Html {
    Html(format!("<{tag} class=\"{class}\" dir=\"auto\">{}</{tag}>", text(raw).0))
}

/// A text with the small markup, on one line.
pub(super) fn line(raw: &str) -> Html {
    markup::runs(raw).iter().map(run).collect()
}

/// A text with the small markup within a line of something else: its line ends are kept, paragraphs and lists are lines.
pub(super) fn broken(raw: &str) -> Html {
    let mut out = Html::new();
    for block in markup::blocks(raw) {
        if !out.is_empty() {
            out.push(&line_end());
        }
        out.push(&block.runs.iter().map(run).collect());
    }
    out
}

/// A text with the small markup, in paragraphs and lists.
pub(super) fn blocks(raw: &str) -> Html {
    let mut out = Html::new();
    let (mut list, mut paragraph) = (Html::new(), Html::new());
    for block in markup::blocks(raw) {
        let runs: Html = block.runs.iter().map(run).collect();
        if block.bullet {
            close(&mut out, "p", &mut paragraph);
            list.tag("li", "", &runs);
            continue;
        }
        close(&mut out, "ul", &mut list);
        if !block.tight {
            close(&mut out, "p", &mut paragraph);
        } else if !paragraph.is_empty() {
            paragraph.push(&line_end());
        }
        paragraph.push(&runs);
    }
    close(&mut out, "ul", &mut list);
    close(&mut out, "p", &mut paragraph);
    out
}

fn close(out: &mut Html, tag: &'static str, open: &mut Html) {
    if !open.is_empty() {
        out.tag(tag, "", &std::mem::take(open));
    }
}

/// A line end: the one element without an end of its own.
pub(super) fn line_end() -> Html {
    Html("<br>".to_owned())
}

fn run(run: &markup::Run) -> Html {
    let inner = text(&run.text);
    match run.look {
        Look::Plain | Look::Contact(_) => inner,
        Look::Strong => element("strong", "", &inner),
        Look::Word(_) => element("span", "word", &inner),
    }
}

/// A drawing of lines on a square of 24, read by nobody: words stand beside it.
pub(super) fn drawing(path: &'static str) -> Html {
    Html(format!("<svg class=\"sign\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{path}\"></path></svg>"))
}

/// A picture of the kit, in greys, read by nobody: words stand beside it. `svg` is the text of a file of `assets/`, never of anybody
/// else: it is not escaped. What is no picture gives nothing.
pub(super) fn picture(svg: &str) -> Html {
    let whole = svg.split_once("<svg").and_then(|(_, rest)| rest.rsplit_once("</svg>"));
    whole.map_or_else(Html::new, |(inside, _)| {
        Html(format!("<div class=\"picture\" aria-hidden=\"true\"><svg{}</svg></div>", grey::greys(inside)))
    })
}

/// A shape of a drawing: a tag with attributes that are numbers and fixed words, escaped all the same.
pub(super) fn shape(tag: &'static str, attributes: &[(&'static str, String)], inner: &Html) -> Html {
    let attributes: Vec<String> = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", text(value).0)).collect();
    Html(format!("<{tag}{}>{}</{tag}>", attributes.concat(), inner.0))
}

/// A square that phones read: one path on a ground of `side` by `side`, whose white margin is in it.
pub(super) fn square(side: i32, path: &str) -> Html {
    Html(format!("<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\"><path d=\"{}\"></path></svg>", text(path).0))
}

/// The `n`-th sheet of a file: the style gives it pages of its own.
pub(super) fn turn(n: usize, inner: &Html) -> Html {
    Html(format!("<div class=\"turn p{n}\">{}</div>", inner.0))
}

/// A whole document.
pub(super) fn document(lang: &str, title: &str, style: &str, body: &Html) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{style}</style>\n</head>\n\
         <body>\n{}\n</body>\n</html>\n",
        text(lang).0,
        text(title).0,
        body.0,
    )
}
