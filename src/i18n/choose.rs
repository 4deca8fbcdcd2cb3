//! Which language is spoken: what the command asks, what the learner chose, what the system speaks; else French.

use super::{I18n, SOURCE, codes};

impl I18n {
    /// The code of our language that `name` means, if it is one of ours: `fr`, `fr-FR`, `fr_FR.UTF-8`, `FR`.
    pub fn find(name: &str) -> Option<&'static str> {
        let first = name.trim().split(['-', '_', '.', '@']).next().unwrap_or_default();
        codes().find(|code| code.eq_ignore_ascii_case(first))
    }

    /// The first of what is wanted, what the learner chose and what the system speaks that is one of ours; else French.
    pub fn choose(wanted: Option<&str>, learner: Option<&str>, system: Option<&str>) -> &'static str {
        [wanted, learner, system].into_iter().flatten().find_map(Self::find).unwrap_or(SOURCE)
    }
}

/// The language of the system: the first of its preferred ones that is ours, else its first. `None` where it does not say.
pub fn system_language() -> Option<String> {
    let mut first = None;
    for name in sys_locale::get_locales() {
        if I18n::find(&name).is_some() {
            return Some(name);
        }
        first = first.or(Some(name));
    }
    first
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_language_is_known_by_any_of_its_usual_names() {
        for name in ["fr", "fr-FR", "fr_FR.UTF-8", "FR", " fr ", "fr_BE@euro", "fr-Latn-CA"] {
            assert_eq!(I18n::find(name), Some("fr"), "{name}");
        }
        for name in ["C", "POSIX", "C.UTF-8", "", "français", "frr", "pt-PT", "-", "../fr"] {
            assert_eq!(I18n::find(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_asked_wins_then_the_learner_then_the_system_then_french() {
        assert_eq!(I18n::choose(Some("en"), Some("fr"), Some("fr_FR")), "en");
        assert_eq!(I18n::choose(None, Some("en"), Some("fr_FR")), "en");
        assert_eq!(I18n::choose(None, None, Some("en_GB.UTF-8")), "en");
        assert_eq!(I18n::choose(Some("xx"), None, Some("en_GB.UTF-8")), "en");
        for system in [Some("C"), Some("pt_PT.UTF-8"), None] {
            assert_eq!(I18n::choose(None, None, system), "fr");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_a_language_of_ours_is_spoken(name in ".*") {
            prop_assert!(codes().any(|code| code == I18n::choose(Some(&name), None, None)));
        }
    }
}
