//! Packs: the trainer's key, whose packs are known here, a pack opened behind its signature, and what installing one does.

mod install;
mod keys;
mod open;
mod signers;
mod view;

pub use keys::{AuthorKey, author_key, pack_comment};
pub use open::{OpenPack, SignedPack, open_signed, signature_beside};
pub use signers::{KnownSigner, Whence, known_signers};
pub use view::{pack_json, pack_words};

use crate::i18n::I18n;
use crate::text::SafeText;
use crate::text::fold::{Tolerance, same};

use super::badges::fingerprint_words;
use crate::exchange::minisign::Signer;

/// The eight words of a key.
pub fn signer_words(signer: &Signer, i18n: &I18n) -> SafeText {
    fingerprint_words(&signer.identity(), i18n)
}

/// Whether these are its eight words, however they were typed.
fn are_words(typed: &str, signer: &Signer, i18n: &I18n) -> bool {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    same(&typed, &signer_words(signer, i18n), &[Tolerance::Case, Tolerance::Accents])
}
