#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::super::issuer::{Profile, SECRET};
use super::*;

fn keys(seed: u8) -> Keys {
    Keys::from_secret(&[seed; SECRET]).unwrap()
}

fn slip(module: &str, name: &str) -> Slip {
    Slip {
        badge: Uuid::from_u128(0xde6c_1097_b2b0_5f57_bb26_6e2a_f9fc_da0d),
        module: ModuleId::new(module).unwrap(),
        day: "2026-11-26".to_owned(),
        name: name.to_owned(),
    }
}

fn email() -> String {
    text(&slip("email", "Odile Marchand"), &keys(7)).unwrap()
}

/// These lines are on paper in people's homes: a later version of the kit must read them for ever.
#[test]
fn a_text_never_changes() {
    assert_eq!(
        email(),
        "Open Badge: email\n\
         Date: 2026-11-26\n\
         Id: de6c1097-b2b0-5f57-bb26-6e2af9fcda0d\n\
         Name: sha256 ed59c89f397739b1f5216b43e824974c\n\
         Issuer: did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z\n\
         Signature: dWE9l5ZEOHuGgGTgNmecSiGDB97Lt2zG0VWBQOp8uvKUzVVdxp_ebaTmrUpCZOkyZrgXV-y25mjw8OVKRtJoBw"
    );
}

/// The mark of a name, made here by the rule of the format and nothing of the module.
#[test]
fn the_name_is_marked_as_the_format_says() {
    let hash = Sha256::digest("tremplin-name\nurn:uuid:de6c1097-b2b0-5f57-bb26-6e2af9fcda0d\nOdile Marchand");
    let wanted = hex(&hash[..16]);
    assert!(email().contains(&format!("\nName: sha256 {wanted}\n")));
}

#[test]
fn a_slip_is_read_as_it_was_written() {
    let read = read(&email()).unwrap();
    assert_eq!(
        read,
        Read {
            badge: slip("email", "").badge,
            module: ModuleId::new("email").unwrap(),
            day: "2026-11-26".to_owned(),
            issuer: keys(7).issuer(Profile::default()).did_key,
            name_mark: read.name_mark.clone(),
        }
    );
}

#[test]
fn the_longest_module_fits_and_all_is_plain_ascii() {
    let longest = text(&slip(&"m".repeat(crate::ids::SLUG_MAX), &"é".repeat(500)), &keys(7)).unwrap();
    assert!(longest.len() <= LONGEST, "{}", longest.len());
    assert!(longest.bytes().all(|b| b == b'\n' || (0x20..0x7f).contains(&b)));
    assert!(read(&longest).is_ok());
    // Every part but the module has one length: any key, day, id and name are proved with these.
    let short = text(&slip("m", ""), &keys(9)).unwrap();
    assert_eq!(longest.len() - short.len(), 63 + MADE.len() + 2 * NAME_BYTES - BY_HAND.len());
}

#[test]
fn a_name_is_known_again_and_another_is_not() {
    let read = read(&text(&slip("email", " Zoé  Lévêque\n"), &keys(7)).unwrap()).unwrap();
    for same in ["Zoé Lévêque", "Zoe\u{301} Le\u{301}ve\u{302}que", "\tZoé\u{a0}Lévêque "] {
        assert!(read.bears(same), "{same}");
    }
    for other in ["", " ", "Zoe Leveque", "zoé lévêque", "ZoéLévêque", "Zoé Lévêque 2", "Lévêque Zoé"] {
        assert!(!read.bears(other), "{other}");
    }
    // On another badge the same name has another mark.
    let elsewhere = Slip { badge: Uuid::from_u128(1), ..slip("email", "Zoé Lévêque") };
    assert_ne!(super::read(&text(&elsewhere, &keys(7)).unwrap()).unwrap().name_mark, read.name_mark);
}

#[test]
fn a_name_to_be_written_by_hand_is_nobodys() {
    for empty in ["", " \n"] {
        let read = read(&text(&slip("email", empty), &keys(7)).unwrap()).unwrap();
        assert!(read.name_mark.is_none() && !read.bears("") && !read.bears("handwritten") && !read.bears("Odile Marchand"));
    }
}

#[test]
fn what_copying_adds_is_let_pass() {
    let plain = email();
    for copy in [
        format!("{plain}\n"),
        format!("{plain}\r\n\r\n"),
        plain.replace('\n', "\r\n"),
        plain.replace('\n', "  \n"),
        format!("{} \t\r\n \n", plain.replace('\n', " \r\n")),
    ] {
        assert_eq!(read(&copy), read(&plain), "{copy:?}");
    }
}

#[test]
fn every_single_changed_sign_is_refused() {
    let plain: Vec<char> = email().chars().collect();
    let signs: Vec<char> = (' '..='~').chain(['\n', '\r', '\t', '\0', 'é', '\u{a0}', '\u{202e}']).collect();
    for at in 0..plain.len() {
        for sign in signs.iter().filter(|sign| **sign != plain[at]) {
            let mut changed = plain.clone();
            changed[at] = *sign;
            assert!(read(&changed.iter().collect::<String>()).is_err(), "{sign:?} at {at}");
        }
        let mut lost = plain.clone();
        lost.remove(at);
        assert!(read(&lost.iter().collect::<String>()).is_err(), "lost at {at}");
        // A blank at the end of a line is what copying adds.
        for sign in signs.iter().filter(|sign| !(sign.is_ascii_whitespace() && (plain[at] == '\n'))) {
            let mut more = plain.clone();
            more.insert(at, *sign);
            assert!(read(&more.iter().collect::<String>()).is_err(), "{sign:?} before {at}");
        }
    }
}

#[test]
fn a_changed_value_is_altered_and_a_changed_form_no_slip() {
    let plain = email();
    let issuer = keys(7).did_key().id();
    let jwk = keys(7).did_jwk().id();
    for (was, is, why) in [
        ("email", "scams", Unread::Altered),
        ("email", "E mail", Unread::Altered),
        ("2026-11-26", "2026-11-27", Unread::Altered),
        ("2026-11-26", "2026-02-30", Unread::Altered),
        ("de6c1097", "DE6C1097", Unread::Altered),
        ("de6c1097-", "de6c1097", Unread::Altered),
        ("sha256 ", "sha512 ", Unread::Altered),
        (issuer.as_str(), "did:web:commune.example", Unread::Altered),
        (issuer.as_str(), jwk.as_str(), Unread::Altered),
        ("Open Badge", "Closed Badge", Unread::NotASlip),
        ("Date: ", "Date:", Unread::NotASlip),
        ("Date: 2026-11-26\n", "", Unread::NotASlip),
        ("Date: 2026-11-26\n", "Date: 2026-11-26\nDate: 2026-11-26\n", Unread::NotASlip),
        ("Id: ", "\nId: ", Unread::NotASlip),
    ] {
        assert_ne!(plain, plain.replace(was, is), "{was}");
        let wanted = if is == jwk { Unread::TooLong } else { why };
        assert_eq!(read(&plain.replace(was, is)), Err(wanted), "{was} → {is}");
    }
    let (signed, signature) = plain.rsplit_once("Signature: ").unwrap();
    for (text, why) in [
        (String::new(), Unread::NotASlip),
        ("Bonjour".to_owned(), Unread::NotASlip),
        (signed.to_owned(), Unread::NotASlip),
        (format!("\n{plain}"), Unread::NotASlip),
        (format!("{plain}\nHello"), Unread::NotASlip),
        (format!("{plain} Hello"), Unread::Altered),
        (format!("{signed}Signature: {signature}=="), Unread::Altered),
        (format!("{signed}Signature: "), Unread::NotASlip),
        (format!("{signed}Signature: -"), Unread::Altered),
        (format!("{signed}Signature: {}", "A".repeat(86)), Unread::Altered),
        (format!("{signed}Signature: {}", "A".repeat(200)), Unread::TooLong),
        ("Open Badge: ".repeat(1000), Unread::TooLong),
    ] {
        assert_eq!(read(&text), Err(why), "{text}");
    }
}

#[test]
fn a_twin_by_another_key_is_told_by_its_issuer_and_a_swapped_issuer_is_altered() {
    let (real, forged) = (email(), text(&slip("email", "Odile Marchand"), &keys(8)).unwrap());
    assert_ne!(read(&real).unwrap().issuer, read(&forged).unwrap().issuer);
    // The name of the good organisation over the signature of the bad one, and the other way round.
    let [good, bad] = [7, 8].map(|seed| keys(seed).did_key().id());
    assert_eq!(read(&forged.replace(&bad, &good)), Err(Unread::Altered));
    assert_eq!(read(&real.replace(&good, &bad)), Err(Unread::Altered));
    // The signature of another slip by the same key, and one of the same lines outside this format.
    let other = text(&slip("scams", "Odile Marchand"), &keys(7)).unwrap();
    let (lines, _) = real.rsplit_once("Signature: ").unwrap();
    let (_, signature) = other.rsplit_once("Signature: ").unwrap();
    assert_eq!(read(&format!("{lines}Signature: {signature}")), Err(Unread::Altered));
    let bare = Base64UrlUnpadded::encode_string(&keys(7).sign(lines.as_bytes()));
    assert_eq!(read(&format!("{lines}Signature: {bare}")), Err(Unread::Altered));
}

#[test]
fn a_day_that_is_none_makes_no_slip() {
    for day in ["", "2026-11-31", "2026-13-01", "26-11-2026", "2026-1-1", "2026-11-26\nId: x", "2026-11-26-", "+026-11-26", "２026-11-26"]
    {
        assert!(text(&Slip { day: day.to_owned(), ..slip("email", "x") }, &keys(7)).is_none(), "{day}");
    }
    assert!(text(&Slip { day: "2028-02-29".to_owned(), ..slip("email", "x") }, &keys(7)).is_some());
}

proptest! {
    #[test]
    fn any_slip_reads_back(id in any::<u128>(), module in "[a-z0-9-]{1,64}", name in any::<String>(), seed in any::<[u8; 32]>()) {
        let mut secret = [1; SECRET];
        secret.iter_mut().zip(seed).for_each(|(to, from)| *to = from);
        let keys = Keys::from_secret(&secret).unwrap();
        let slip = Slip { badge: Uuid::from_u128(id), name, ..slip(&module, "") };
        let text = text(&slip, &keys).unwrap();
        prop_assert!(text.len() <= LONGEST && text.is_ascii());
        let read = read(&text).unwrap();
        prop_assert_eq!((read.badge, &read.module, &read.day, &read.issuer), (slip.badge, &slip.module, &slip.day, &keys.did_key().id()));
        prop_assert_eq!(read.bears(&slip.name), !slip.name.trim().is_empty());
    }

    #[test]
    fn nothing_makes_it_panic(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }

    /// Pieces of a slip, put together anew.
    #[test]
    fn no_shuffle_passes(picks in proptest::collection::vec((0..6_usize, 0..3_usize), 0..9)) {
        let texts = [email(), text(&slip("scams", "Odile Marchand"), &keys(7)).unwrap(), text(&slip("email", "Karim"), &keys(8)).unwrap()];
        let lines: Vec<&str> = picks.iter().map(|(line, text)| texts[*text].lines().nth(*line).unwrap()).collect();
        let shuffled = lines.join("\n");
        prop_assert_eq!(read(&shuffled).is_ok(), texts.contains(&shuffled));
    }
}
