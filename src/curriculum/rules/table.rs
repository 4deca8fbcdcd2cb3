//! The one list of rules: every id that a problem of a curriculum can bear, with what it asks, why, and how to mend what breaks it.
//!
//! The check tells by these ids, `--explain` and the manuals repeat these rows, and [`super::examples`] has a wrong and a right example of
//! each. Tests hold that no id is told without a row, and that no row is left over.

use super::group::Group::{
    self, Answers, Contacts, Decks, Files, Forms, Hands, Language, Mastery, Messages, Names, Programs, Sizes, Together, Translations,
    Writing,
};
use crate::source::Level;
use crate::words::{Words, msg};

/// One rule. What is said of it are messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// As problems name it.
    pub id: &'static str,
    /// How much it matters.
    pub level: Level,
    /// What it is about.
    pub group: Group,
    asks: &'static str,
    why: &'static str,
    mend: &'static str,
}

const fn error(group: Group, id: &'static str, asks: &'static str, why: &'static str, mend: &'static str) -> Rule {
    Rule { id, level: Level::Error, group, asks, why, mend }
}

const fn advice(group: Group, id: &'static str, asks: &'static str, why: &'static str, mend: &'static str) -> Rule {
    Rule { id, level: Level::Advice, group, asks, why, mend }
}

/// Every rule, subject by subject. A new one goes to the end of its subject, or to the end of the table.
pub const RULES: &[Rule] = &[
    error(Writing, "toml", "check-asks-toml", "check-why-toml", "check-mend-toml"),
    error(Writing, "too-many-values", "check-asks-too-many-values", "check-why-too-many-values", "check-mend-too-many-values"),
    error(Writing, "hostile-character", "check-asks-hostile-character", "check-why-hostile-character", "check-hostile-fix"),
    error(Writing, "unknown-key", "check-asks-unknown-key", "check-why-unknown-key", "check-unknown-key-fix"),
    error(Writing, "missing-key", "check-asks-missing-key", "check-why-missing-key", "check-mend-missing-key"),
    error(Writing, "wrong-type", "check-asks-wrong-type", "check-why-wrong-type", "check-mend-wrong-type"),
    error(Writing, "unknown-word", "check-asks-unknown-word", "check-why-unknown-word", "check-mend-unknown-word"),
    error(Writing, "how-many", "check-asks-how-many", "check-why-how-many", "check-mend-how-many"),
    error(Writing, "empty-text", "check-asks-empty-text", "check-why-empty-text", "check-mend-empty-text"),
    error(Writing, "too-long", "check-asks-too-long", "check-why-too-long", "check-mend-too-long"),
    error(Names, "bad-id", "check-asks-bad-id", "check-why-bad-id", "check-bad-id-fix"),
    error(Names, "same-id", "check-asks-same-id", "check-why-same-id", "check-same-id-fix"),
    error(Names, "reserved-id", "check-asks-reserved-id", "check-why-reserved-id", "check-same-id-fix"),
    error(Names, "reserved-look", "check-asks-reserved-look", "check-why-reserved-look", "check-same-id-fix"),
    error(Names, "unknown-id", "check-asks-unknown-id", "check-why-unknown-id", "check-unknown-id-fix"),
    error(Names, "unknown-idea", "check-asks-unknown-idea", "check-why-unknown-idea", "check-unknown-idea-fix"),
    error(Names, "variant-of", "check-asks-variant-of", "check-why-variant-of", "check-variant-of-fix"),
    error(Files, "newer-format", "check-asks-newer-format", "check-why-newer-format", "check-newer-format-fix"),
    error(Files, "bad-version", "check-asks-bad-version", "check-why-bad-version", "check-bad-version-fix"),
    error(Files, "no-module", "check-asks-no-module", "check-why-no-module", "check-mend-no-module"),
    error(Files, "no-units", "check-asks-no-units", "check-why-no-units", "check-mend-no-units"),
    error(Files, "no-unit", "check-asks-no-unit", "check-why-no-unit", "check-mend-no-unit"),
    advice(Files, "stray-file", "check-asks-stray-file", "check-why-stray-file", "check-stray-file-fix"),
    advice(Language, "long-sentence", "check-asks-long-sentence", "check-why-long-sentence", "check-long-sentence-fix"),
    error(Language, "too-long-sentence", "check-asks-too-long-sentence", "check-why-too-long-sentence", "check-long-sentence-fix"),
    advice(Language, "hard-word-bare", "check-asks-hard-word-bare", "check-why-hard-word-bare", "check-mend-hard-word-bare"),
    error(Language, "unknown-gloss", "check-asks-unknown-gloss", "check-why-unknown-gloss", "check-unknown-gloss-fix"),
    error(Language, "real-domain", "check-asks-real-domain", "check-why-real-domain", "check-real-domain-fix"),
    error(Language, "product-named", "check-asks-product-named", "check-why-product-named", "check-product-named-fix"),
    error(Answers, "feedback-missing", "check-asks-feedback-missing", "check-why-feedback-missing", "check-mend-feedback-missing"),
    error(Answers, "idea-missing", "check-asks-idea-missing", "check-why-idea-missing", "check-mend-idea-missing"),
    error(Answers, "one-right", "check-asks-one-right", "check-why-one-right", "check-one-right-fix"),
    error(Answers, "several-right", "check-asks-several-right", "check-why-several-right", "check-several-right-fix"),
    error(Answers, "given-right", "check-asks-given-right", "check-why-given-right", "check-mend-given-right"),
    error(Answers, "half-without-given", "check-asks-half-without-given", "check-why-half-without-given", "check-mend-half-without-given"),
    error(Answers, "too-many-hints", "check-asks-too-many-hints", "check-why-too-many-hints", "check-mend-too-many-hints"),
    error(Answers, "expect-right", "check-asks-expect-right", "check-why-expect-right", "check-expect-right-fix"),
    error(Answers, "same-text", "check-asks-same-text", "check-why-same-text", "check-same-text-fix"),
    error(Answers, "same-texts", "check-asks-same-texts", "check-why-same-texts", "check-mend-same-texts"),
    error(Answers, "cue-length", "check-asks-cue-length", "check-why-cue-length", "check-cue-length-fix"),
    error(Answers, "cue-place", "check-asks-cue-place", "check-why-cue-place", "check-cue-place-fix"),
    error(Mastery, "mastery", "check-asks-mastery", "check-why-mastery", "check-mend-mastery"),
    error(Mastery, "too-few-items", "check-asks-too-few-items", "check-why-too-few-items", "check-too-few-items-fix"),
    advice(Mastery, "no-variant", "check-asks-no-variant", "check-why-no-variant", "check-no-variant-fix"),
    advice(Mastery, "thin-idea", "check-asks-thin-idea", "check-why-thin-idea", "check-thin-idea-fix"),
    advice(Mastery, "idle-idea", "check-asks-idle-idea", "check-why-idle-idea", "check-mend-idle-idea"),
    advice(
        Mastery,
        "objective-unaligned",
        "check-asks-objective-unaligned",
        "check-why-objective-unaligned",
        "check-objective-unaligned-fix",
    ),
    error(Messages, "unknown-mark", "check-asks-unknown-mark", "check-why-unknown-mark", "check-mend-unknown-mark"),
    error(Messages, "idle-mark", "check-asks-idle-mark", "check-why-idle-mark", "check-mend-idle-mark"),
    error(Messages, "look-shows", "check-asks-look-shows", "check-why-look-shows", "check-look-shows-fix"),
    error(Messages, "bad-address", "check-asks-bad-address", "check-why-bad-address", "check-bad-address-fix"),
    error(Messages, "bad-site", "check-asks-bad-site", "check-why-bad-site", "check-bad-site-fix"),
    error(Messages, "real-number", "check-asks-real-number", "check-why-real-number", "check-real-number-fix"),
    error(Messages, "few-clues", "check-asks-few-clues", "check-why-few-clues", "check-few-clues-fix"),
    error(Messages, "all-clues", "check-asks-all-clues", "check-why-all-clues", "check-all-clues-fix"),
    error(Messages, "no-decisive", "check-asks-no-decisive", "check-why-no-decisive", "check-no-decisive-fix"),
    error(Messages, "all-decisive", "check-asks-all-decisive", "check-why-all-decisive", "check-all-decisive-fix"),
    error(Decks, "real-share", "check-asks-real-share", "check-why-real-share", "check-real-share-fix"),
    error(Decks, "plain-real", "check-asks-plain-real", "check-why-plain-real", "check-plain-real-fix"),
    error(Decks, "never-right", "check-asks-never-right", "check-why-never-right", "check-never-right-fix"),
    error(Decks, "same-answer", "check-asks-same-answer", "check-why-same-answer", "check-same-answer-fix"),
    error(Decks, "draw-fits", "check-asks-draw-fits", "check-why-draw-fits", "check-draw-fits-fix"),
    error(Decks, "scam-act", "check-asks-scam-act", "check-why-scam-act", "check-scam-act-fix"),
    error(Decks, "real-leave", "check-asks-real-leave", "check-why-real-leave", "check-real-leave-fix"),
    error(Decks, "ways-needed", "check-asks-ways-needed", "check-why-ways-needed", "check-ways-needed-fix"),
    error(Decks, "ways-mixed", "check-asks-ways-mixed", "check-why-ways-mixed", "check-ways-mixed-fix"),
    error(Programs, "goal-needs", "check-asks-goal-needs", "check-why-goal-needs", "check-mend-goal-needs"),
    error(Programs, "goal-impossible", "check-asks-goal-impossible", "check-why-goal-impossible", "check-goal-impossible-fix"),
    error(Programs, "goal-unreachable", "check-asks-goal-unreachable", "check-why-goal-unreachable", "check-goal-unreachable-fix"),
    error(Programs, "goal-already", "check-asks-goal-already", "check-why-goal-already", "check-goal-already-fix"),
    error(Programs, "given-all", "check-asks-given-all", "check-why-given-all", "check-mend-given-all"),
    error(Programs, "page-orphan", "check-asks-page-orphan", "check-why-page-orphan", "check-web-orphan-fix"),
    error(Programs, "link-unmarked", "check-asks-link-unmarked", "check-why-link-unmarked", "check-mend-link-unmarked"),
    error(Programs, "page-tree", "check-asks-page-tree", "check-why-page-tree", "check-page-tree-fix"),
    error(Programs, "setting-is", "check-asks-setting-is", "check-why-setting-is", "check-mend-setting-is"),
    error(Programs, "limit-range", "check-asks-limit-range", "check-why-limit-range", "check-limit-range-fix"),
    error(Programs, "form-sample", "check-asks-form-sample", "check-why-form-sample", "check-form-sample-fix"),
    error(Programs, "form-one-right", "check-asks-form-one-right", "check-why-form-one-right", "check-form-one-right-fix"),
    error(Programs, "form-codes", "check-asks-form-codes", "check-why-form-codes", "check-mend-form-codes"),
    error(Programs, "scene-no-good-end", "check-asks-scene-no-good-end", "check-why-scene-no-good-end", "check-scene-fix"),
    error(Programs, "scene-orphan", "check-asks-scene-orphan", "check-why-scene-orphan", "check-scene-fix"),
    error(Programs, "scene-no-exit", "check-asks-scene-no-exit", "check-why-scene-no-exit", "check-scene-fix"),
    error(Programs, "scene-end-replies", "check-asks-scene-end-replies", "check-why-scene-end-replies", "check-scene-fix"),
    error(Hands, "keyboard-sign", "check-asks-keyboard-sign", "check-why-keyboard-sign", "check-keyboard-sign-fix"),
    error(Hands, "drag-onto", "check-asks-drag-onto", "check-why-drag-onto", "check-drag-onto-fix"),
    error(Hands, "picture-size", "check-asks-picture-size", "check-why-picture-size", "check-mend-picture-size"),
    error(Together, "steps-contact", "check-asks-steps-contact", "check-why-steps-contact", "check-mend-steps-contact"),
    error(Together, "steps-urgency", "check-asks-steps-urgency", "check-why-steps-urgency", "check-steps-urgency-fix"),
    error(Together, "poll-scale", "check-asks-poll-scale", "check-why-poll-scale", "check-poll-scale-fix"),
    advice(Together, "plan-nothing-own", "check-asks-plan-nothing-own", "check-why-plan-nothing-own", "check-mend-plan-nothing-own"),
    error(Together, "discuss-expect", "check-asks-discuss-expect", "check-why-discuss-expect", "check-mend-discuss-expect"),
    error(Contacts, "contact-by-id", "check-asks-contact-by-id", "check-why-contact-by-id", "check-contact-by-id-fix"),
    error(Contacts, "contact-unknown", "check-asks-contact-unknown", "check-why-contact-unknown", "check-contact-unknown-fix"),
    advice(Contacts, "contact-unverified", "check-asks-contact-unverified", "check-why-contact-unverified", "check-contact-seen-fix"),
    advice(Contacts, "contact-stale", "check-asks-contact-stale", "check-why-contact-stale", "check-contact-seen-fix"),
    error(Contacts, "contact-expired", "check-asks-contact-expired", "check-why-contact-expired", "check-contact-seen-fix"),
    error(Contacts, "bad-date", "check-asks-bad-date", "check-why-bad-date", "check-bad-date-fix"),
    error(Contacts, "sheet-steps", "check-asks-sheet-steps", "check-why-sheet-steps", "check-sheet-steps-fix"),
    advice(Contacts, "sheet-unverified", "check-asks-sheet-unverified", "check-why-sheet-unverified", "check-sheet-seen-fix"),
    advice(Contacts, "sheet-stale", "check-asks-sheet-stale", "check-why-sheet-stale", "check-sheet-seen-fix"),
    error(Contacts, "sheet-expired", "check-asks-sheet-expired", "check-why-sheet-expired", "check-sheet-seen-fix"),
    error(Forms, "form-shape", "check-asks-form-shape", "check-why-form-shape", "check-form-shape-fix"),
    error(Forms, "form-match", "check-asks-form-match", "check-why-form-match", "check-form-match-fix"),
    error(Forms, "form-hints", "check-asks-form-hints", "check-why-form-hints", "check-mend-form-hints"),
    error(Forms, "form-kind", "check-asks-form-kind", "check-why-form-kind", "check-form-kind-fix"),
    error(Forms, "diagnostic-shape", "check-asks-diagnostic-shape", "check-why-diagnostic-shape", "check-diagnostic-fix"),
    error(Translations, "overlay-status", "check-asks-overlay-status", "check-why-overlay-status", "check-mend-overlay-status"),
    error(
        Translations,
        "overlay-not-a-text",
        "check-asks-overlay-not-a-text",
        "check-why-overlay-not-a-text",
        "check-mend-overlay-not-a-text",
    ),
    advice(Translations, "untranslated", "check-asks-untranslated", "check-why-untranslated", "check-translate-fix"),
    advice(Translations, "stale", "check-asks-stale", "check-why-stale", "check-translate-fix"),
    advice(Translations, "unmarked", "check-asks-unmarked", "check-why-unmarked", "check-translate-fix"),
    error(Translations, "orphan", "check-asks-orphan", "check-why-orphan", "check-orphan-fix"),
    error(Translations, "picture-marks", "check-asks-picture-marks", "check-why-picture-marks", "check-picture-marks-fix"),
    advice(Sizes, "fits", "check-asks-fits", "check-why-fits", "check-fits-fix"),
    error(Sizes, "cut-word", "check-asks-cut-word", "check-why-cut-word", "check-cut-word-fix"),
    error(Sizes, "out-of-reach", "check-asks-out-of-reach", "check-why-out-of-reach", "check-out-of-reach-fix"),
    advice(Language, "hard-to-read", "check-asks-hard-to-read", "check-why-hard-to-read", "check-hard-to-read-fix"),
    advice(Language, "long-paragraph", "check-asks-long-paragraph", "check-why-long-paragraph", "check-long-paragraph-fix"),
    advice(Language, "many-brackets", "check-asks-many-brackets", "check-why-many-brackets", "check-many-brackets-fix"),
    advice(
        Mastery,
        "objective-uncovered",
        "check-asks-objective-uncovered",
        "check-why-objective-uncovered",
        "check-objective-uncovered-fix",
    ),
    advice(Mastery, "minutes", "check-asks-minutes", "check-why-minutes", "check-minutes-far-fix"),
    advice(Mastery, "sample-left", "check-asks-sample-left", "check-why-sample-left", "check-sample-left-fix"),
];

impl Rule {
    /// The rule of that id, where it is one of these.
    pub fn of(id: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.id == id)
    }

    /// What it asks, in one sentence.
    pub const fn asks(&self) -> Words {
        msg(self.asks)
    }

    /// Why it is there, and where that comes from.
    pub const fn why(&self) -> Words {
        msg(self.why)
    }

    /// How to mend what breaks it.
    pub const fn mend(&self) -> Words {
        msg(self.mend)
    }
}
