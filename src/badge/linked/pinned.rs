//! The contexts that are held, each by its address. Where the files come from: `assets/contexts/README.md`.
//!
//! A context is part of what was signed: a held file is never changed, a new edition is a new file under a new address.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

/// Address and text.
const HELD: &[(&str, &str)] = &[
    ("https://www.w3.org/ns/credentials/v2", include_str!("../../../assets/contexts/credentials-v2.json")),
    ("https://w3id.org/security/data-integrity/v2", include_str!("../../../assets/contexts/data-integrity-v2.json")),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", include_str!("../../../assets/contexts/ob-context-3.0.3.json")),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", include_str!("../../../assets/contexts/ob-context-3.0.2.json")),
    ("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", include_str!("../../../assets/contexts/ob-extensions.json")),
];

/// Parsed once for the whole program.
static OF_THE_KIT: LazyLock<Contexts> =
    LazyLock::new(|| HELD.iter().fold(Contexts { held: BTreeMap::new() }, |contexts, (address, text)| contexts.with(address, text)));

/// Contexts by address.
#[derive(Debug, Clone)]
pub struct Contexts {
    held: BTreeMap<String, Value>,
}

impl Contexts {
    /// Those of this kit.
    pub fn of_the_kit() -> &'static Self {
        &OF_THE_KIT
    }

    /// These and the context in `text`, a JSON file with `@context`. A text that is none adds nothing: a document that names
    /// it is then refused.
    #[must_use]
    pub fn with(mut self, address: &str, text: &str) -> Self {
        if let Ok(Value::Object(mut file)) = serde_json::from_str(text)
            && let Some(context) = file.remove("@context")
        {
            self.held.insert(address.to_owned(), context);
        }
        self
    }

    /// The addresses, sorted.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.held.keys().map(String::as_str)
    }

    pub(super) fn get(&self, address: &str) -> Option<&Value> {
        self.held.get(address)
    }
}
