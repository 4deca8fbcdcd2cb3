//! The organisation that badges speak for, and whether its keys can be read.

use serde_json::json;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::error::Error;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The keys of this machine.
#[derive(Clone, Debug)]
pub enum Keys {
    /// None: nobody signs here.
    None,
    /// Those of an organisation, by its name.
    Of {
        /// The organisation.
        name: String,
        /// Whether a copy of them lies elsewhere.
        copied: bool,
    },
    /// There is a file of keys that cannot be read.
    Broken(Error),
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Badges, state, means)
}

impl Keys {
    pub(super) fn findings(&self) -> Vec<Finding> {
        match self {
            Self::None => vec![found("issuer", ToKnow, tr!("checkup-issuer-none")).mend(tr!("checkup-issuer-none-mend"))],
            Self::Broken(error) => {
                let broken = found("issuer", ToMend, error.cause.clone());
                vec![Finding { mend: error.hint.clone(), ..broken }]
            }
            Self::Of { name, copied } => {
                let is = found("issuer", Good, tr!("checkup-issuer", name = SafeText::show_line(name))).data(json!({ "name": name }));
                let copy =
                    (!copied).then(|| found("issuer-copy", ToKnow, tr!("checkup-issuer-copy")).mend(tr!("checkup-issuer-copy-mend")));
                std::iter::once(is).chain(copy).collect()
            }
        }
    }
}
