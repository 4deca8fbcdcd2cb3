//! To whom an address leads: its registrable domain, set apart from what decorates it.

use super::part::{Frame, Layout, Part, Tone};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// An address in three pieces: what stands before the domain, the domain (its last two names), what follows it.
pub fn parted(address: &str) -> (String, String, String) {
    let (mut before, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), address),
    };
    let (authority, after) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = match authority.rsplit_once('@') {
        Some((user, host)) => {
            before.push_str(user);
            before.push('@');
            host
        }
        None => authority,
    };
    let (host, port) = host.split_at(host.find(':').unwrap_or(host.len()));
    let names: Vec<&str> = host.split('.').collect();
    let (decoration, domain) = names.split_at(names.len().saturating_sub(2));
    for name in decoration {
        before.push_str(name);
        before.push('.');
    }
    (before, domain.join("."), format!("{port}{after}"))
}

/// The domain of an address.
pub fn domain(address: &str) -> String {
    parted(address).1
}

/// What a closer look at an address shows: the address with its domain set apart, and whose it is.
pub fn lens(title: Words, address: &str) -> Part {
    let (before, domain, after) = parted(address);
    let whole = SafeText::show_line(&format!("{before}**{domain}**{after}"));
    let owner = tr!("lens-owner", domain = SafeText::show_line(&domain));
    Part::Frame(Frame { layout: Layout::Lens, title, parts: vec![Part::Text(Tone::Plain, whole.into()), Part::Text(Tone::Plain, owner)] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_is_what_the_last_two_names_say() {
        for (address, before, domain, after) in [
            ("https://colis.paiement-7.example/frais?x=a.b", "https://colis.", "paiement-7.example", "/frais?x=a.b"),
            ("https://mode-facile.example", "https://", "mode-facile.example", ""),
            ("banque.example@voleur.test:80/x", "banque.example@", "voleur.test", ":80/x"),
            ("service@alerte.banque.example", "service@alerte.", "banque.example", ""),
            ("a.b.c.example#fin", "a.b.", "c.example", "#fin"),
            ("example", "", "example", ""),
            ("", "", "", ""),
        ] {
            let (b, d, a) = parted(address);
            assert_eq!((b.as_str(), d.as_str(), a.as_str()), (before, domain, after));
            assert_eq!(format!("{b}{d}{a}"), address);
        }
    }
}
