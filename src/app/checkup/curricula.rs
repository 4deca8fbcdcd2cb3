//! What can be learnt here: from where, signed by whom, and what cannot be read.

use serde_json::json;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::error::Error;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Where modules come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// They ship.
    Shipped,
    /// A folder, named on the command line or brought by a stick; nobody signed it.
    Folder(SafeText),
    /// A pack that was installed here, by its folder, and the words of whoever signed it; `known` where that key was confirmed here.
    Pack {
        /// Its folder.
        folder: SafeText,
        /// The words of its key.
        signer: SafeText,
        /// Whether the key was confirmed here.
        known: bool,
    },
}

/// What can be learnt.
#[derive(Clone, Debug, Default)]
pub struct Learnable {
    /// Where modules come from, and how many.
    pub from: Vec<(Origin, usize)>,
    /// What cannot be read.
    pub problems: Vec<Error>,
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Curricula, state, means)
}

impl Learnable {
    pub(super) fn findings(&self) -> Vec<Finding> {
        let modules = self.from.iter().map(|(_, n)| n).sum::<usize>();
        let all = if modules == 0 {
            found("modules", ToMend, tr!("checkup-modules-none")).mend(tr!("checkup-modules-none-mend"))
        } else {
            found("modules", Good, tr!("checkup-modules", n = modules))
        };
        let problems =
            self.problems.iter().map(|error| Finding { mend: error.hint.clone(), ..found("module", ToMend, error.cause.clone()) });
        let from = self.from.iter().filter_map(|(origin, n)| from(origin, *n));
        std::iter::once(all.data(json!({ "modules": modules }))).chain(from).chain(problems).collect()
    }
}

/// What ships needs no word.
fn from(origin: &Origin, n: usize) -> Option<Finding> {
    let said = match origin {
        Origin::Shipped => return None,
        Origin::Folder(folder) => {
            let unsigned = found("modules-from", ToKnow, tr!("checkup-modules-folder", n = n, folder = folder));
            unsigned.mend(tr!("checkup-modules-folder-mend")).data(json!({ "folder": folder.as_str(), "modules": n }))
        }
        Origin::Pack { folder, signer, known } => {
            let pack = if *known {
                found("modules-from", Good, tr!("checkup-modules-signed", n = n, folder = folder, words = signer))
            } else {
                let stranger = tr!("checkup-modules-stranger", n = n, folder = folder, words = signer);
                found("modules-from", ToKnow, stranger).mend(tr!("checkup-modules-folder-mend"))
            };
            pack.data(json!({ "folder": folder.as_str(), "modules": n, "signer": signer.as_str(), "known": known }))
        }
    };
    Some(said)
}
