//! The badge in an SVG: one element of the standard's namespace, directly in the outermost one.

use roxmltree::Node;

use super::xml::{CREDENTIALS, is_element, parse, root_is_svg};
use super::{Unreadable, damage};

/// The text of the badge in `image`.
///
/// # Errors
/// Not a sound SVG, no badge in it, or more than one.
pub(super) fn text(image: &str) -> Result<String, Unreadable> {
    if !image.contains("svg") {
        return Err(Unreadable::NotABadge);
    }
    let document = parse(image)?;
    if !root_is_svg(&document) {
        return Err(Unreadable::NotABadge);
    }
    let [credential, older] = CREDENTIALS;
    let mut found = document.descendants().filter(|node| is_element(node, credential));
    match (found.next(), found.next()) {
        // Also one that hides in a group counts: another reader might take the first that it meets.
        (Some(_), Some(_)) => Err(Unreadable::SeveralInside),
        (Some(node), None) if node.parent() == Some(document.root_element()) => within(node),
        (None, _) if document.descendants().any(|node| is_element(&node, older)) => Err(Unreadable::OlderForm),
        _ => Err(Unreadable::NoBadgeInside),
    }
}

/// A token stands in an attribute, JSON between the tags.
fn within(node: Node<'_, '_>) -> Result<String, Unreadable> {
    let mut text = String::new();
    for child in node.children() {
        // A comment would cut the text in two, and some readers take only the first piece.
        let (true, Some(piece)) = (child.is_text(), child.text()) else { return Err(damage::is(damage::MIXED)) };
        text.push_str(piece);
    }
    let attribute = node.attributes().find(|a| a.namespace().is_none() && a.name() == "verify");
    match (attribute, text.trim().is_empty()) {
        (Some(_), false) => Err(Unreadable::SeveralInside),
        (Some(verify), true) => Ok(verify.value().to_owned()),
        (None, false) => Ok(text),
        (None, true) => Err(Unreadable::NoBadgeInside),
    }
}
