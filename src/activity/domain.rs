//! Who owns an address: its last two labels. Enough for the names that are reserved for examples, the only ones in lessons.

use super::part::{Frame, Layout, Part, Tone};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// An address cut around what says who owns it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    before: String,
    /// The last two labels of the host.
    pub domain: String,
    after: String,
}

impl Owned {
    /// Cuts a web address, a mail address or a bare host. `None` where `text` is none of them: a number, a profile, a sentence.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.contains(char::is_whitespace) {
            return None;
        }
        let (scheme, rest) = text.split_once("://").map_or(("", text), |(scheme, rest)| (scheme, rest));
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, after) = rest.split_at_checked(end)?;
        // What stands before an @ is decoration, in a mail address as in a web address.
        let (user, host) = authority.rsplit_once('@').map_or(("", authority), |(user, host)| (user, host));
        let (host, port) = host.split_once(':').map_or((host, ""), |(host, port)| (host, port));
        let labels: Vec<&str> = host.split('.').collect();
        let [sub @ .., name, end] = labels.as_slice() else { return None };
        if name.is_empty() || end.is_empty() || !end.chars().all(char::is_alphabetic) {
            return None;
        }
        let mut before = if scheme.is_empty() { String::new() } else { format!("{scheme}://") };
        if !user.is_empty() {
            before = format!("{before}{user}@");
        }
        if !sub.is_empty() {
            before = format!("{before}{}.", sub.join("."));
        }
        let after = if port.is_empty() { after.to_owned() } else { format!(":{port}{after}") };
        Some(Self { before, domain: format!("{name}.{end}"), after })
    }

    /// The whole address, its owner standing out.
    pub fn words(&self) -> Words {
        Words::Text(SafeText::show_line(&format!("{}**{}**{}", self.before, self.domain, self.after)))
    }

    /// The owner alone.
    pub fn owner(&self) -> SafeText {
        SafeText::show_line(&self.domain)
    }
}

/// An address with its owner standing out.
pub fn shown(address: &str) -> Words {
    Owned::of(address).map_or_else(|| Words::Text(SafeText::show_line(address)), |owned| owned.words())
}

/// What a closer look at an address tells: the address, in the sentence that `whole` makes of it, and whose it is.
pub fn told(address: &str, whole: impl FnOnce(Words) -> Words) -> Vec<Part> {
    let owner = Owned::of(address).map(|owned| tr!("lens-site-owner", domain = owned.owner()));
    std::iter::once(whole(shown(address))).chain(owner).map(|words| Part::Text(Tone::Plain, words)).collect()
}

/// A closer look at an address, under that title.
pub fn lens(title: Words, address: &str) -> Part {
    Part::Frame(Frame { layout: Layout::Lens, title, parts: told(address, |whole| whole) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_is_the_last_two_labels_whatever_stands_around() {
        for (text, before, domain, after) in [
            ("https://suivi.colis.paiement-7.example/x?y=a.b", "https://suivi.colis.", "paiement-7.example", "/x?y=a.b"),
            ("alerte@banque.securite.example", "alerte@banque.", "securite.example", ""),
            ("https://banque.example@piege.example:80/a", "https://banque.example@", "piege.example", ":80/a"),
            ("colis.example/frais", "", "colis.example", "/frais"),
            ("http://colis.example#a/b", "http://", "colis.example", "#a/b"),
        ] {
            let owned = Owned::of(text).unwrap_or_else(|| Owned { before: String::new(), domain: String::new(), after: String::new() });
            assert_eq!((owned.before.as_str(), owned.domain.as_str(), owned.after.as_str()), (before, domain, after), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_has_no_owner() {
        for text in ["+33 6 39 98 41 07", "38 XXX", "@maman-lou", "profil créé hier.", "facture", "", "a..", "06.39.98.41.07"] {
            assert_eq!(Owned::of(text), None, "{text}");
        }
    }
}
