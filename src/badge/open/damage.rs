//! What can be wrong with a file, by name. The names never change: the words for people hang on them.

use super::Unreadable;

/// Letters that are not UTF-8.
pub const UTF8: &str = "utf8";
/// Not JSON, or cut off.
pub const JSON: &str = "json";
/// A number that readers would round, each in its way.
pub const NUMBER: &str = "number";
/// What the picture holds in the badge's place is neither JSON nor a token.
pub const TEXT: &str = "text";
/// A token whose parts cannot be read.
pub const TOKEN: &str = "token";
/// A PNG that ends too early.
pub const PNG_CUT: &str = "png-cut";
/// A piece of a PNG whose check sum is wrong.
pub const PNG_SUM: &str = "png-sum";
/// A PNG that does not begin as it must, or has a piece without a name.
pub const PNG_ORDER: &str = "png-order";
/// A PNG with the badge compressed: the standard forbids it, and we do not unpack what strangers packed.
pub const PNG_PACKED: &str = "png-packed";
/// A PNG with the badge in another kind of text than the standard's.
pub const PNG_PLACE: &str = "png-place";
/// Not XML, or cut off.
pub const XML: &str = "xml";
/// An SVG with a document type: with it come entities, and bombs made of them.
pub const DOCTYPE: &str = "doctype";
/// An SVG with more elements, attributes or namespaces than a badge needs.
pub const CROWDED: &str = "crowded";
/// An SVG with other things mixed into the badge's text.
pub const MIXED: &str = "mixed";

/// [`Unreadable::Damaged`] by `name`.
pub(super) fn is(name: &str) -> Unreadable {
    Unreadable::Damaged(name.to_owned())
}
