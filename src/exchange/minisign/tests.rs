#![allow(clippy::unwrap_used, clippy::panic)]

use zeroize::Zeroizing;

use super::*;

fn key(n: u8) -> SigningKey {
    SigningKey::new(&Zeroizing::new([n; RANDOM])).unwrap()
}

fn why(error: &Error) -> &'static str {
    match &error.cause {
        Words::Msg(id, _) => id,
        other => panic!("{other:?}"),
    }
}

fn refusal(text: &str, signer: &Signer, bytes: &[u8]) -> &'static str {
    why(&Signature::parse(text).and_then(|signature| signature.verify(signer, bytes)).unwrap_err())
}

#[test]
fn a_signature_holds_for_its_key_and_its_bytes_alone() {
    let signer = key(7).signer();
    let text = key(7).sign(b"pack", "tremplin-pack name:gestes");
    let signature = Signature::parse(&text).unwrap();
    assert_eq!(signature.verify(&signer, b"pack").unwrap().as_str(), "tremplin-pack name:gestes");
    assert_eq!(signature.claimed(), Some(&signer));
    assert_eq!(refusal(&text, &signer, b"Pack"), "signature-not");
    assert_eq!(refusal(&text, &key(8).signer(), b"pack"), "signature-other-key");
    // Somebody who chose the same short number.
    let namesake = Signer { id: signer.id, ..key(8).signer() };
    assert!(!namesake.is(&signer) && namesake.identity() != signer.identity());
    assert_eq!(refusal(&text, &namesake, b"pack"), "signature-not");
    assert_eq!(refusal(&text.replace("gestes", "Gestes"), &signer, b"pack"), "signature-not");
}

#[test]
fn whatever_is_no_signature_is_refused_and_none_stops_the_program() {
    let signer = key(7).signer();
    let text = key(7).sign(b"pack", "x");
    let lines: Vec<&str> = text.lines().collect();
    let with = |at: usize, line: &str| {
        let mut lines = lines.clone();
        lines[at] = line;
        lines.join("\n")
    };
    for broken in [
        String::new(),
        lines[..3].join("\n"),
        with(0, "x"),
        with(1, "RUQ="),
        with(1, "é"),
        with(2, "comment"),
        with(3, "AAAA"),
        with(3, ""),
    ] {
        assert_eq!(refusal(&broken, &signer, b"pack"), "signature-broken", "{broken}");
    }
    assert_eq!(refusal(&format!("{text}more\n"), &signer, b"pack"), "signature-broken");
    assert_eq!(refusal(&"x".repeat(FILE_MAX + 1), &signer, b"pack"), "signature-broken");
    // The older form, over the file itself.
    let mut raw: [u8; 74] = decode(lines[1]).unwrap();
    raw[1] = b'd';
    assert_eq!(refusal(&with(1, &Base64::encode_string(&raw)), &signer, b"pack"), "signature-older");
    raw[1] = b'X';
    assert_eq!(refusal(&with(1, &Base64::encode_string(&raw)), &signer, b"pack"), "signature-broken");
    // Line ends of another system, and a line that ends the file.
    assert!(Signature::parse(&text.replace('\n', "\r\n")).unwrap().verify(&signer, b"pack").is_ok());
}

#[test]
fn a_key_comes_back_from_its_file_and_only_with_its_passphrase() {
    let (open, locked) = (key(7).file(None).unwrap(), key(7).file(Some(("quatre mots", [3; SALT]))).unwrap());
    assert_eq!(SigningKey::read(&open, None).unwrap().signer(), key(7).signer());
    assert_eq!(SigningKey::read(&locked, Some("quatre mots")).unwrap().signer(), key(7).signer());
    assert_eq!(why(&SigningKey::read(&locked, Some("quatre mot")).unwrap_err()), "author-key-shut");
    assert_eq!(why(&SigningKey::read(&locked, None).unwrap_err()), "author-key-locked");
    let spoilt: String = open
        .chars()
        .enumerate()
        .map(|(n, c)| {
            if n == 180 && c == 'A' {
                'B'
            } else if n == 180 {
                'A'
            } else {
                c
            }
        })
        .collect();
    for broken in ["", "x", "x\ny\n", &open.replace("RWQ", "RWR"), &spoilt] {
        assert!(SigningKey::read(broken, None).is_err(), "{broken}");
    }
    assert_eq!(format!("{:?}", key(7)), "SigningKey");
}

#[test]
fn a_public_key_is_read_alone_and_in_its_file() {
    let signer = key(7).signer();
    assert_eq!(Signer::parse(&signer.to_string()), Some(signer.clone()));
    assert_eq!(Signer::parse(&signer.file()), Some(signer.clone()));
    assert_eq!(signer.to_string().len(), 56);
    // A point that many signatures fit.
    let weak = Signer {
        id: [0; 8],
        key: {
            let mut point = [0; 32];
            point[0] = 1;
            point
        },
    };
    for none in ["", "RWQ", &"A".repeat(56), &key(7).file(None).unwrap(), &weak.to_string()] {
        assert_eq!(Signer::parse(none), None, "{none}");
    }
}

/// Made by minisign 0.11 of Debian, with a key that nobody uses.
#[test]
fn what_minisign_made_is_read() {
    let signer = Signer::parse(include_str!("../../../tests/data/packs/minisign.pub")).unwrap();
    let signature = Signature::parse(include_str!("../../../tests/data/packs/signed.txt.minisig")).unwrap();
    assert!(signature.verify(&signer, include_bytes!("../../../tests/data/packs/signed.txt")).is_ok());
    assert!(signature.verify(&signer, b"else").is_err() && signature.claimed().is_none());
    let open = SigningKey::read(include_str!("../../../tests/data/packs/open.key"), None).unwrap();
    assert_eq!(open.signer(), Signer::parse(include_str!("../../../tests/data/packs/open.pub")).unwrap());
}
