//! PNGs, broken at every place, and badges where they do not belong.

use super::*;

#[test]
fn a_png_is_held_against_its_own_numbers() {
    assert_eq!(open(PNG), Err(Unreadable::NoBadgeInside));
    assert_eq!(open(&[PNG, b"more"].concat()), Err(Unreadable::NoBadgeInside));
    for length in 8..PNG.len() {
        assert_eq!(open(&PNG[..length]), damaged(damage::PNG_CUT), "{length}");
    }
    // A bit that fell over, anywhere.
    for at in 8..PNG.len() {
        let mut image = PNG.to_vec();
        image[at] ^= 0x20;
        assert!(matches!(open(&image), Err(Unreadable::Damaged(_))), "{at}");
    }
    // Line ends changed on the way, as by an old mail program.
    assert_eq!(open(b"\x89PNG\n\x1a\n"), damaged(damage::PNG_ORDER));

    let header = pieces(PNG)[..1].to_vec();
    let with = |bytes: &[u8]| [&png_of(&header), bytes].concat();
    assert_eq!(open(&with(b"\xff\xff\xff\xffIDAT")), damaged(damage::PNG_CUT));
    assert_eq!(open(&with(b"\x7f\xff\xff\xffIDATxxxx")), damaged(damage::PNG_CUT));
    assert_eq!(open(&with(b"\0\0\0\0ID\0T\0\0\0\0")), damaged(damage::PNG_ORDER));
    assert_eq!(open(&png_of(&pieces(PNG)[1..])), damaged(damage::PNG_ORDER));
    assert_eq!(open(&png_of(&[header.clone(), pieces(PNG)].concat())), damaged(damage::PNG_ORDER));
    assert_eq!(open(&png_of(&[(b"IHDR".to_vec(), vec![0; 12])])), damaged(damage::PNG_ORDER));
    assert_eq!(open(&png_of(&header)), damaged(damage::PNG_CUT));

    // As many pieces as the file can hold.
    let bomb: Vec<u8> = chunk(*b"aaAa", b"").unwrap().repeat(LARGEST_FILE / 12 - 10);
    assert_eq!(open(&with(&bomb)), damaged(damage::PNG_CUT));
}

#[test]
fn only_the_standards_piece_is_read() {
    let text = ascii(&badge());
    let piece = |before: &[u8]| [b"openbadgecredential\0".as_slice(), before, text.as_bytes()].concat();
    let read = Ok((Form::Png, Body::Document(badge())));
    assert_eq!(open(&png_with(&[("iTXt", &piece(b"\0\0\0\0"))])), read);
    assert_eq!(open(&png_with(&[("iTXt", &piece(b"\0\x07fr\0badge\0\n "))])), read);
    assert_eq!(open(&png_with(&[("iTXt", &piece(b"\0\0\0\0")), ("iTXt", b"openbadges\0\0\0\0\0{}")])), read);

    assert_eq!(open(&png_with(&[("iTXt", &piece(b"\x01\0\0\0"))])), damaged(damage::PNG_PACKED));
    assert_eq!(open(&png_with(&[("zTXt", &piece(b"\0"))])), damaged(damage::PNG_PACKED));
    assert_eq!(open(&png_with(&[("tEXt", &piece(b""))])), damaged(damage::PNG_PLACE));
    assert_eq!(open(&png_with(&[("iTXt", &piece(b"\x02\0\0\0"))])), damaged(damage::PNG_PLACE));
    for short in ["", "\0", "\0\0", "\0\0\0"] {
        assert_eq!(open(&png_with(&[("iTXt", format!("openbadgecredential\0{short}").as_bytes())])), damaged(damage::PNG_PLACE));
    }
    assert_eq!(open(&png_with(&[("iTXt", b"openbadgecredential")])), Err(Unreadable::NoBadgeInside));
    assert_eq!(open(&png_with(&[("iTXt", b"openbadgecredential\0\0\0\0\0")])), damaged(damage::TEXT));
    assert_eq!(open(&png_with(&[("iTXt", b"openbadgecredential\0\0\0\0\0https://badge.example/1")])), damaged(damage::TEXT));
    assert_eq!(open(&png_with(&[("iTXt", b"openbadgecredential\0\0\0\0\0{\"@context\":\"\xff\"}")])), damaged(damage::UTF8));
    assert_eq!(open(&png_with(&[("iTXt", b"OpenBadgeCredential\0\0\0\0\0{}")])), Err(Unreadable::NoBadgeInside));

    for kind in ["iTXt", "zTXt", "tEXt"] {
        let several = png_with(&[("iTXt", &piece(b"\0\0\0\0")), (kind, b"openbadgecredential\0")]);
        assert_eq!(open(&several), Err(Unreadable::SeveralInside), "{kind}");
    }
}
