//! What only stands inside; the whole is held against others in `tests/all/linked`.

#![allow(clippy::unwrap_used)]

use super::*;

/// A file that cannot be read would only show as a context that is not held.
#[test]
fn every_held_context_is_read() {
    assert_eq!(Contexts::of_the_kit().addresses().count(), 5);
    for address in Contexts::of_the_kit().addresses() {
        let document = serde_json::json!({"@context": address, "type": "urn:a:type"});
        let text = canonical(&document).unwrap();
        assert_eq!(text, "_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:a:type> .\n", "{address}");
    }
}
