//! Into an SVG: an element of its own directly after the outermost tag.
//!
//! The library tells where the elements of a sound document stand; the picture itself is not written anew, only cut and joined at
//! these places: what an artist drew stays as it is, to the last space.

use std::ops::Range;

use roxmltree::{Document, Node};

use super::is_plain;
use crate::badge::open::{CREDENTIALS, is_element, is_token, parse_xml, root_is_svg};

/// The prefix that the standard writes.
const PREFIX: &str = "openbadges";

/// A place, and what is to stand there instead.
type Edit = (Range<usize>, String);

/// `image` with `text`, a badge as ASCII JSON or as a compact JWS. A badge of before is taken out.
///
/// `None`: `image` is not a sound SVG (one with a document type is none for us), `text` is neither, or too long, or the picture
/// uses the standard's prefix for things of its own.
pub fn svg(image: &str, text: &str) -> Option<String> {
    let text = text.trim();
    let credential = match text {
        _ if !is_plain(text) => return None,
        _ if is_token(text) => format!("<{PREFIX}:credential verify=\"{text}\"></{PREFIX}:credential>"),
        // In JSON a `>` stands only within a text, where this is the same letter; the end of CDATA would be the end of the badge.
        _ if text.starts_with('{') => {
            format!("<{PREFIX}:credential><![CDATA[{}]]></{PREFIX}:credential>", text.replace("]]>", "]]\\u003e"))
        }
        _ => return None,
    };
    let document = parse_xml(image).ok().filter(root_is_svg)?;
    let root = document.root_element();
    let tag = Tag::at(image, root.range().start)?;

    let older = older(&document);
    let mut edits = declaration(&document, &older, &tag)?;
    edits.extend(older.into_iter().map(|range| (range, String::new())));
    edits.push(match tag.closed {
        Some(slash) => {
            let name = image.get(tag.name.clone())?;
            (slash..tag.end, format!(">{credential}</{name}>"))
        }
        None => (tag.end..tag.end, credential),
    });
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    edited(image, &edits)
}

/// Where badges of before stand, of any version and at any depth, in order; not those within one of them.
fn older(document: &Document<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for node in document.descendants().filter(|node| CREDENTIALS.iter().any(|name| is_element(node, *name))) {
        if found.last().is_none_or(|before| before.end <= node.range().start) {
            found.push(node.range());
        }
    }
    found
}

/// How the standard's prefix comes to its namespace: nothing to do, a new declaration, or the one of an older version changed.
/// `None`: the prefix is taken.
fn declaration(document: &Document<'_>, older: &[Range<usize>], tag: &Tag) -> Option<Vec<Edit>> {
    let [(space, _), _] = CREDENTIALS;
    let declared = document.root_element().namespaces().find(|declared| declared.name() == Some(PREFIX));
    let Some(declared) = declared.map(roxmltree::Namespace::uri) else {
        return Some(vec![(tag.name.end..tag.name.end, format!(" xmlns:{PREFIX}=\"{space}\""))]);
    };
    if declared == space {
        return Some(Vec::new());
    }
    let uses = |node: &Node<'_, '_>| {
        node.tag_name().namespace() == Some(declared) || node.attributes().any(|attribute| attribute.namespace() == Some(declared))
    };
    let goes = |node: &Node<'_, '_>| {
        let start = node.range().start;
        older.get(older.partition_point(|range| range.end <= start)).is_some_and(|range| range.start <= start)
    };
    if document.descendants().any(|node| uses(&node) && !goes(&node)) {
        return None;
    }
    Some(vec![(tag.declaration.clone()?, space.to_owned())])
}

/// `image` with each range, in order and without overlap, replaced by its text.
fn edited(image: &str, edits: &[Edit]) -> Option<String> {
    let mut written = String::with_capacity(image.len() + edits.iter().map(|(_, text)| text.len()).sum::<usize>());
    let mut at = 0;
    for (range, text) in edits {
        written.push_str(image.get(at..range.start)?);
        written.push_str(text);
        at = range.end;
    }
    written.push_str(image.get(at..)?);
    Some(written)
}

/// Places in the outermost tag of a document that is known to be sound.
struct Tag {
    /// The name, with its prefix.
    name: Range<usize>,
    /// The value of the standard's prefix, where declared.
    declaration: Option<Range<usize>>,
    /// The slash, if the element is closed by its own tag.
    closed: Option<usize>,
    /// After the tag.
    end: usize,
}

impl Tag {
    fn at(image: &str, start: usize) -> Option<Self> {
        let bytes = image.as_bytes();
        let next = |from: usize, wanted: &dyn Fn(u8) -> bool| Some(from + bytes.get(from..)?.iter().position(|b| wanted(*b))?);
        let name_end = next(start, &|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>'))?;
        let mut tag = Self { name: start + 1..name_end, declaration: None, closed: None, end: 0 };
        let mut at = name_end;
        loop {
            at = next(at, &|b| !b.is_ascii_whitespace())?;
            match bytes.get(at)? {
                b'>' => return Some(Self { end: at + 1, ..tag }),
                b'/' => return Some(Self { closed: Some(at), end: at + 2, ..tag }),
                _ => {}
            }
            let name = at..next(at, &|b| b.is_ascii_whitespace() || b == b'=')?;
            let opens = next(name.end, &|b| matches!(b, b'"' | b'\''))?;
            let quote = *bytes.get(opens)?;
            let closes = next(opens + 1, &|b| b == quote)?;
            if image.get(name)?.strip_prefix("xmlns:") == Some(PREFIX) {
                tag.declaration = Some(opens + 1..closes);
            }
            at = closes + 1;
        }
    }
}
