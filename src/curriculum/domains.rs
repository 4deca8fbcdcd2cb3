//! Addresses in lessons must lead nowhere: only names that are reserved for examples (RFC 2606) may be followable.

/// Endings that can never be registered.
const RESERVED: [&str; 3] = ["example", "test", "invalid"];

/// The real domain in `text`, if somebody could follow it.
pub fn real_domain(text: &str) -> Option<String> {
    text.split(|c: char| c.is_whitespace() || "<>()«»\"“”,;|[]{}".contains(c)).find_map(|word| {
        let host = if let Some((_, rest)) = word.split_once("://") {
            rest.split(['/', '?', '#', ':']).next()?
        } else if let Some((_, host)) = word.rsplit_once('@') {
            host
        } else if word.starts_with("www.") {
            word.split('/').next()?
        } else {
            return None;
        };
        let host = host.trim_end_matches(['.', '!', '?', ':', '’', '\'']).rsplit('@').next()?;
        let (_, last) = host.rsplit_once('.')?;
        // A misspelt address ("boite.exemple") leads nowhere either, and is what some lessons are about.
        let followable =
            (last.len() == 2 && last.chars().all(|c| c.is_ascii_alphabetic())) || KNOWN.contains(&last.to_ascii_lowercase().as_str());
        (followable && !RESERVED.contains(&last)).then(|| host.to_owned())
    })
}

/// The longer endings that people register most.
const KNOWN: [&str; 16] =
    ["com", "net", "org", "info", "biz", "app", "dev", "shop", "online", "site", "xyz", "top", "club", "live", "store", "bzh"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_names_and_misspelt_ones_lead_nowhere() {
        for good in [
            "odile@boite.example",
            "https://tilleuls.example/a.com",
            "boite.exemple",
            "à 9.30",
            "odile@boite",
            "a@b,com",
            "x@boite.exemple",
        ] {
            assert_eq!(real_domain(good), None, "{good}");
        }
    }

    #[test]
    fn what_can_be_followed_is_told() {
        for (bad, host) in [
            ("Voyez https://www.poste.fr/suivi.", "www.poste.fr"),
            ("<contact@mairie.com>", "mairie.com"),
            ("www.banque.net/x", "www.banque.net"),
            ("https://a@b.fr", "b.fr"),
            ("Payez : {link|www.poste.fr/frais}", "www.poste.fr"),
            ("{link|https://poste.fr}", "poste.fr"),
        ] {
            assert_eq!(real_domain(bad).as_deref(), Some(host));
        }
    }
}
