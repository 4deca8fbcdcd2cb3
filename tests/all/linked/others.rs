//! The same canonical text by a library of others, from the same pinned files.

use std::collections::BTreeMap;
use std::path::Path;

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use serde_json::Value;

/// Where each context is, by address.
const FILES: &[(&str, &str)] = &[
    ("https://www.w3.org/ns/credentials/v2", "credentials-v2.json"),
    ("https://w3id.org/security/data-integrity/v2", "data-integrity-v2.json"),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "ob-context-3.0.3.json"),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "ob-context-3.0.2.json"),
    ("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "ob-extensions.json"),
];

/// The contexts' texts, by address, with sorted members: this library takes a protected word defined again with its members in
/// another order for a word with another meaning.
pub fn contexts() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/contexts");
    let sorted = |file: &str| -> Vec<u8> {
        let read: Value = serde_json::from_slice(&std::fs::read(folder.join(file)).unwrap()).unwrap();
        serde_json::to_vec(&read).unwrap()
    };
    FILES.iter().map(|(address, file)| ((*address).to_owned(), sorted(file))).collect()
}

/// The canonical N-Quads of `document`, or what the library says against it.
pub fn canonical(document: &Value, contexts: &BTreeMap<String, Vec<u8>>) -> Result<String, String> {
    let text = serde_json::to_vec(document).unwrap();
    let held = contexts.clone();
    let reader = JsonLdParser::new().for_slice(&text).with_load_document_callback(move |address, _| {
        let document = held.get(address).cloned().ok_or_else(|| format!("no {address}"))?;
        // For the same reason they all come from one place; nothing in them is relative to it.
        Ok(JsonLdRemoteDocument { document, document_url: "https://contexts.test/".to_owned() })
    });
    let mut statements = Dataset::new();
    for quad in reader {
        statements.insert(&quad.map_err(|error| error.to_string())?);
    }
    statements.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm: CanonicalizationHashAlgorithm::Sha256 });
    let mut lines: Vec<String> = statements.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}
