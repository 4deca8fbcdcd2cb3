//! Mail addresses in simulations: who is who, what is not an address and why, which hosts may stand in a curriculum.
//!
//! Shared by `form` and `mailbox`. No address is ever written to: they are compared, nothing else.

use crate::text::{SafeText, fold};

/// Why a text is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// There is a space in it.
    Space,
    /// No `@`.
    NoAt,
    /// More than one `@`.
    ManyAt,
    /// Nothing stands before the `@`.
    NoName,
    /// What stands after the `@` is no domain.
    NoEnd,
    /// A letter that no address has.
    Letter,
}

/// What is wrong with `text` as an address; spaces at its ends do not matter.
pub fn fault(text: &str) -> Option<Fault> {
    let text = text.trim();
    if text.chars().any(char::is_whitespace) {
        return Some(Fault::Space);
    }
    let Some((name, domain)) = text.split_once('@') else { return Some(Fault::NoAt) };
    if domain.contains('@') {
        return Some(Fault::ManyAt);
    }
    if name.is_empty() {
        return Some(Fault::NoName);
    }
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || "@.-_+".contains(c)) {
        return Some(Fault::Letter);
    }
    let hollow = |text: &str| text.split('.').any(str::is_empty);
    if !domain.contains('.') || hollow(domain) {
        return Some(Fault::NoEnd);
    }
    hollow(name).then_some(Fault::NoName)
}

/// Whether two addresses are one: capitals do not matter.
pub fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Whether two lists hold the same addresses, in any order, however often.
pub fn same_set<T: AsRef<str>, U: AsRef<str>>(one: &[T], other: &[U]) -> bool {
    one.iter().all(|a| other.iter().any(|b| same(a.as_ref(), b.as_ref())))
        && other.iter().all(|b| one.iter().any(|a| same(a.as_ref(), b.as_ref())))
}

/// Somebody, as a mail program shows them: `Léa Marchand <lea.marchand@boite.example>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name, or nothing.
    pub name: SafeText,
    /// The address.
    pub address: String,
}

impl Person {
    /// Reads `Name <address>`, or an address alone.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        match text.split_once('<') {
            Some((name, rest)) => {
                let address = rest.split_once('>').map_or(rest, |(address, _)| address).trim().to_owned();
                Self { name: SafeText::show_line(name), address }
            }
            None => Self { name: SafeText::EMPTY, address: text.to_owned() },
        }
    }

    /// Reads several, separated by commas.
    pub fn read_all(text: &str) -> Vec<Self> {
        text.split(',').filter(|part| !part.trim().is_empty()).map(Self::read).collect()
    }

    /// The name, or the address where there is none.
    pub fn short(&self) -> SafeText {
        if self.name.is_empty() { SafeText::show_line(&self.address) } else { self.name.clone() }
    }

    /// Name and address.
    pub fn full(&self) -> SafeText {
        if self.name.is_empty() { self.short() } else { SafeText::show_line(&format!("{} <{}>", self.name, self.address)) }
    }

    /// Whether `typed` can be the beginning of this person's name or of a part of it, or of the address.
    pub fn begins(&self, typed: &str) -> bool {
        let wanted = folded(typed);
        let mut starts = std::iter::once(folded(&self.name)).chain(self.name.split_whitespace().map(folded));
        !wanted.is_empty() && (folded(&self.address).starts_with(&wanted) || starts.any(|start| start.starts_with(&wanted)))
    }

    /// Whether `typed` names this person: the whole name, or one word of it.
    pub fn is_named(&self, typed: &str) -> bool {
        let wanted = folded(typed);
        !wanted.is_empty() && (folded(&self.name) == wanted || self.name.split_whitespace().any(|word| folded(word) == wanted))
    }
}

fn folded(text: &str) -> String {
    fold::fold(text, &[fold::Tolerance::Case, fold::Tolerance::Accents])
}

/// Whether `host` ends in a name that can never belong to anybody (RFC 2606).
pub fn is_reserved(host: &str) -> bool {
    let end = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(end.as_str(), "example" | "test" | "invalid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_of_an_address_has_its_name() {
        for (text, found) in [
            ("odile.marchand@boite.example", None),
            ("  ODILE@boite.example ", None),
            ("odile marchand@boite.example", Some(Fault::Space)),
            ("odile.marchand boite.example", Some(Fault::Space)),
            ("odile.marchand", Some(Fault::NoAt)),
            ("odile@@boite.example", Some(Fault::ManyAt)),
            ("@boite.example", Some(Fault::NoName)),
            (".odile@boite.example", Some(Fault::NoName)),
            ("odile@boite", Some(Fault::NoEnd)),
            ("odile@boite..example", Some(Fault::NoEnd)),
            ("léa@boite.example", Some(Fault::Letter)),
            ("", Some(Fault::NoAt)),
        ] {
            assert_eq!(fault(text), found, "{text}");
        }
    }

    #[test]
    fn a_person_is_read_from_what_a_mail_shows() {
        let lea = Person::read("Léa Marchand <lea.marchand@boite.example>");
        assert_eq!((lea.name.as_str(), lea.address.as_str()), ("Léa Marchand", "lea.marchand@boite.example"));
        assert!(lea.begins("lé") && lea.begins("LEA.") && lea.begins("march") && lea.is_named("lea") && lea.is_named("Léa Marchand"));
        assert!(!lea.begins("") && !lea.is_named("marc"));
        assert_eq!(Person::read("a@b.example").short().as_str(), "a@b.example");
        assert_eq!(Person::read_all("A <a@b.example>, b@b.example").len(), 2);
    }

    #[test]
    fn lists_of_addresses_are_sets() {
        assert!(same_set(&["A@b.example", "c@b.example"], &["c@b.example", "a@b.example", "a@b.example"]));
        assert!(!same_set(&["a@b.example"], &["a@b.example", "c@b.example"]));
        assert!(same_set::<&str, &str>(&[], &[]));
    }
}
