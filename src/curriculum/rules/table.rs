//! The one list of rules that the manuals repeat.

use crate::source::Level;
use crate::words::{Words, msg};

/// One rule: why it is there is a message, with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// As problems name it.
    pub id: &'static str,
    /// How much it matters.
    pub level: Level,
    /// The message that says why, and where that comes from.
    why: &'static str,
}

const fn error(id: &'static str, why: &'static str) -> Rule {
    Rule { id, level: Level::Error, why }
}

const fn advice(id: &'static str, why: &'static str) -> Rule {
    Rule { id, level: Level::Advice, why }
}

/// The rules that lessons for this public keep.
pub const RULES: &[Rule] = &[
    advice("long-sentence", "check-why-long-sentence"),
    error("too-long-sentence", "check-why-too-long-sentence"),
    advice("hard-word-bare", "check-why-hard-word-bare"),
    error("feedback-missing", "check-why-feedback-missing"),
    error("cue-length", "check-why-cue-length"),
    error("cue-place", "check-why-cue-place"),
    error("idea-missing", "check-why-idea-missing"),
    advice("no-variant", "check-why-no-variant"),
    advice("thin-idea", "check-why-thin-idea"),
    advice("objective-unaligned", "check-why-objective-unaligned"),
    error("real-domain", "check-why-real-domain"),
    error("contact-by-id", "check-why-contact-by-id"),
    error("contact-unknown", "check-why-contact-unknown"),
    advice("contact-stale", "check-why-contact-stale"),
    error("contact-expired", "check-why-contact-expired"),
    error("sheet-steps", "check-why-sheet-steps"),
    advice("sheet-stale", "check-why-sheet-stale"),
    error("sheet-expired", "check-why-sheet-expired"),
    error("product-named", "check-why-product-named"),
    error("form-shape", "check-why-form-shape"),
    error("form-match", "check-why-form-match"),
    error("form-hints", "check-why-form-hints"),
    error("form-kind", "check-why-form-kind"),
    error("real-share", "check-why-real-share"),
    error("plain-real", "check-why-plain-real"),
    error("never-right", "check-why-never-right"),
    error("same-answer", "check-why-same-answer"),
    error("draw-fits", "check-why-draw-fits"),
    error("scam-act", "check-why-scam-act"),
    error("real-leave", "check-why-real-leave"),
    error("ways-needed", "check-why-ways-needed"),
    error("ways-mixed", "check-why-ways-mixed"),
    error("real-number", "check-why-real-number"),
    error("few-clues", "check-why-few-clues"),
    error("all-clues", "check-why-all-clues"),
    error("drag-onto", "check-why-drag-onto"),
    error("picture-size", "check-why-picture-size"),
    error("picture-marks", "check-why-picture-marks"),
    error("no-decisive", "check-why-no-decisive"),
    error("all-decisive", "check-why-all-decisive"),
    error("scene-no-good-end", "check-why-scene-no-good-end"),
    error("scene-orphan", "check-why-scene-orphan"),
    error("scene-no-exit", "check-why-scene-no-exit"),
    error("page-orphan", "check-why-page-orphan"),
    error("goal-unreachable", "check-why-goal-unreachable"),
    error("goal-already", "check-why-goal-already"),
    advice("fits", "check-why-fits"),
    error("diagnostic-shape", "check-why-diagnostic-shape"),
    error("cut-word", "check-why-cut-word"),
    error("out-of-reach", "check-why-out-of-reach"),
];

impl Rule {
    /// The rule of that id, where it is one of these.
    pub fn of(id: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.id == id)
    }

    /// Why it is there.
    pub const fn words(&self) -> Words {
        msg(self.why)
    }
}
