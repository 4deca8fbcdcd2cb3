//! XML of strangers, read by a library that is strict, within limits that are ours.
//!
//! The library compares every attribute of an element with the ones before it, and every namespace with those around it. In a
//! picture made for it, this takes minutes. So what it would count is counted first, by bytes: too high is enough to refuse.

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::{Unreadable, damage};

/// The namespace of SVG.
const SVG: &str = "http://www.w3.org/2000/svg";
/// The element of a badge by its namespace and name: of Open Badges 3.0, and of the older ones.
pub(in crate::badge) const CREDENTIALS: [(&str, &str); 2] =
    [("https://purl.imsglobal.org/ob/v3p0", "credential"), ("http://openbadges.org", "assertion")];

/// Elements, comments and texts together; attributes together.
const MOST_NODES: u32 = 100_000;
/// Attributes of one element.
const MOST_ATTRIBUTES: usize = 512;
/// Declarations of namespaces together.
const MOST_NAMESPACES: usize = 128;

/// `text` as a tree.
///
/// # Errors
/// Not sound XML, with a document type, or over the limits.
pub(in crate::badge) fn parse(text: &str) -> Result<Document<'_>, Unreadable> {
    if is_crowded(text) {
        return Err(damage::is(damage::CROWDED));
    }
    // Also an empty document type is refused; so no entity can be but the five of XML.
    let limits = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, limits).map_err(|error| {
        damage::is(match error {
            Error::DtdDetected => damage::DOCTYPE,
            Error::NodesLimitReached | Error::NamespacesLimitReached => damage::CROWDED,
            _ => damage::XML,
        })
    })
}

/// Within a tag no `<` can stand: between two of them there is one tag at most, and after it text.
fn is_crowded(text: &str) -> bool {
    let most = MOST_NODES as usize;
    let (mut tags, mut signs, mut namespaces) = (0, 0, 0);
    for piece in text.split('<') {
        let equals = piece.bytes().filter(|b| *b == b'=').count();
        tags += 1;
        signs += equals;
        if piece.starts_with(['!', '?', '/']) {
            continue;
        }
        namespaces += piece.matches("xmlns").count();
        if equals > MOST_ATTRIBUTES {
            return true;
        }
    }
    tags > most || signs > most || namespaces > MOST_NAMESPACES
}

/// Whether the outermost element is the one of an SVG.
pub(in crate::badge) fn root_is_svg(document: &Document<'_>) -> bool {
    let name = document.root_element().tag_name();
    name.name() == "svg" && name.namespace().is_none_or(|space| space == SVG)
}

/// Whether `node` is the element named.
pub(in crate::badge) fn is_element(node: &Node<'_, '_>, (space, name): (&str, &str)) -> bool {
    node.is_element() && node.tag_name().name() == name && node.tag_name().namespace() == Some(space)
}
