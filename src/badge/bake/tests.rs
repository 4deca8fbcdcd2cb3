//! What goes into a picture comes out of it; all else stays.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::badge::examples::*;
use crate::badge::open::{Body, Form, Unreadable, open};

const KEYWORD: &str = "openbadgecredential";

#[test]
fn a_real_picture_holds_the_badge_and_is_otherwise_the_same() {
    let text = ascii(&badge());
    let baked = png(PNG, KEYWORD, &text).unwrap();
    assert_eq!(open(&baked), Ok((Form::Png, Body::Document(badge()))));

    let (before, after) = (pieces(PNG), pieces(&baked));
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[1].0, b"iTXt");
    assert_eq!(after[1].1, [KEYWORD.as_bytes(), &[0; 5], text.as_bytes()].concat());
    assert_eq!([&after[..1], &after[2..]].concat(), before);

    let baked = svg(SVG, &text).unwrap();
    assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, Body::Document(badge()))));
    let credential = format!("<openbadges:credential><![CDATA[{text}]]></openbadges:credential>");
    let declaration = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    assert!(baked.contains(&format!("viewBox=\"0 0 128 128\">{credential}\n")));
    assert_eq!(baked.replacen(&credential, "", 1).replacen(declaration, "", 1), SVG);
}

#[test]
fn a_token_goes_in_as_it_is() {
    let baked = png(PNG, KEYWORD, TOKEN).unwrap();
    assert_eq!(open(&baked), Ok((Form::Png, Body::Token(TOKEN.to_owned()))));
    let baked = svg(SVG, &format!("{TOKEN}\n")).unwrap();
    assert!(baked.contains(&format!("<openbadges:credential verify=\"{TOKEN}\"></openbadges:credential>")));
    assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, Body::Token(TOKEN.to_owned()))));
}

#[test]
fn baking_again_replaces() {
    let first = ascii(&json!({ "@context": "old" }));
    let second = ascii(&badge());
    for keyword in [KEYWORD, "openbadges"] {
        let twice = png(&png(PNG, keyword, &first).unwrap(), KEYWORD, &second).unwrap();
        assert_eq!(twice, png(PNG, KEYWORD, &second).unwrap());
    }
    let other = png(PNG, "other", &second).unwrap();
    assert_eq!(png(&png(PNG, "other", &first).unwrap(), "other", &second), Some(other));
    let older = png(&png(PNG, KEYWORD, &first).unwrap(), "openbadges", &second).unwrap();
    assert_eq!(open(&older), Err(Unreadable::OlderForm));
    assert_eq!(pieces(&older).iter().filter(|(kind, _)| kind == b"iTXt").count(), 1);

    for text in [first.as_str(), TOKEN] {
        assert_eq!(svg(&svg(SVG, text).unwrap(), &second), svg(SVG, &second));
    }
}

/// Every kind of text piece can hold a badge of before; texts about other things stay.
#[test]
fn only_badges_are_taken_out_of_a_png() {
    let mut image = pieces(PNG);
    let kept: Vec<(Vec<u8>, Vec<u8>)> =
        [("iTXt", "Comment\0\0\0\0\0x"), ("tEXt", "openbadges2\0x"), ("tEXt", "no end"), ("aaAa", "openbadges\0")]
            .map(|(kind, data)| (kind.as_bytes().to_vec(), data.as_bytes().to_vec()))
            .into();
    let gone = ["openbadges\0x", "openbadgecredential\0\0\0\0\0{}", "openbadges\0\u{1}\0\0\0x"];
    image.splice(1..1, kept.iter().cloned());
    let wanted = image.clone();
    for kind in ["iTXt", "zTXt", "tEXt"] {
        for data in gone {
            image.insert(3, (kind.as_bytes().to_vec(), data.as_bytes().to_vec()));
            image.insert(image.len() - 1, (kind.as_bytes().to_vec(), data.as_bytes().to_vec()));
        }
    }
    let mut baked = pieces(&png(&png_of(&image), KEYWORD, "{}").unwrap());
    assert_eq!(baked.remove(1).1, b"openbadgecredential\0\0\0\0\0{}");
    assert_eq!(baked, wanted);
}

#[test]
fn badges_of_any_version_are_taken_out_of_an_svg() {
    let text = ascii(&badge());
    let credential = format!("<openbadges:credential><![CDATA[{text}]]></openbadges:credential>");
    let space = "https://purl.imsglobal.org/ob/v3p0";
    for (before, after) in [
        // The older version's prefix is the same, and its namespace another.
        (
            "<svg xmlns:openbadges='http://openbadges.org' x = 'a>b'><openbadges:assertion verify='x'>{}</openbadges:assertion><g/></svg>",
            format!("<svg xmlns:openbadges='{space}' x = 'a>b'>{credential}<g/></svg>"),
        ),
        // Another prefix, deep inside, twice, one in another.
        (
            "<svg xmlns:o='https://purl.imsglobal.org/ob/v3p0'><g><o:credential><o:credential/></o:credential></g><o:credential/><o:credential/>é</svg>",
            format!("<svg xmlns:openbadges=\"{space}\" xmlns:o='https://purl.imsglobal.org/ob/v3p0'>{credential}<g></g>é</svg>"),
        ),
        ("<svg/>", format!("<svg xmlns:openbadges=\"{space}\">{credential}</svg>")),
        (
            "\u{feff}<?xml version='1.0'?><!-- <svg> --><s:svg xmlns:s=\"http://www.w3.org/2000/svg\" a='/>'\n/><?end?>",
            format!(
                "\u{feff}<?xml version='1.0'?><!-- <svg> --><s:svg xmlns:openbadges=\"{space}\" xmlns:s=\"http://www.w3.org/2000/svg\" a='/>'\n>{credential}</s:svg><?end?>"
            ),
        ),
    ] {
        assert_eq!(svg(before, &text), Some(after.clone()), "{before}");
        assert_eq!(svg(&after, &text), Some(after.clone()), "{before}");
        assert_eq!(open(after.as_bytes()), Ok((Form::Svg, Body::Document(badge()))), "{before}");
    }
}

#[test]
fn what_cannot_be_baked_is_left_alone() {
    let cut = PNG.get(..PNG.len() - 1).unwrap();
    for image in [b"".as_slice(), b"\x89PNG\r\n\x1a\n", SVG.as_bytes(), cut] {
        assert_eq!(png(image, KEYWORD, "{}"), None);
    }
    let no_image: Vec<_> = pieces(PNG).into_iter().filter(|(kind, _)| kind != b"IDAT").collect();
    assert_eq!(png(&png_of(&no_image), KEYWORD, "{}"), None);
    for keyword in ["", "open badges", "é", "a\0", &"k".repeat(80)] {
        assert_eq!(png(PNG, keyword, "{}"), None);
    }
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(1 << 20));
    for text in ["{\"a\":\"é\"}", "{\"a\":\"\u{7f}\"}", "{}\0", &long] {
        assert_eq!(png(PNG, KEYWORD, text), None);
        assert_eq!(svg(SVG, text), None);
    }
    assert_eq!(svg(SVG, "https://badge.example/1"), None);
    for image in [
        "",
        "<svg>",
        "<html/>",
        "<svg xmlns='http://other.example'/>",
        "<!DOCTYPE svg><svg/>",
        "<svg xmlns:openbadges='http://other.example'><openbadges:x/></svg>",
        "<svg xmlns:openbadges='http://other.example' openbadges:x=''/>",
    ] {
        assert_eq!(svg(image, "{}"), None, "{image}");
    }
}

#[test]
fn the_end_of_cdata_in_a_text_does_not_end_the_badge() {
    let tricky = json!({ "@context": "]]>", "]]>": "]]]]><![CDATA[>", "a": [[["]]>\\"]]], "b": "&amp;<x/>" });
    for text in [tricky.to_string(), format!("{tricky:#}")] {
        let baked = svg(SVG, &text).unwrap();
        assert_eq!(baked.matches("]]>").count(), 1);
        assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, Body::Document(tricky.clone()))));
    }
}

/// What two tellings of one badge have in common: the document, whatever the picture.
fn comes_back(document: &Value, text: &str) -> Result<(), TestCaseError> {
    let found = Body::Document(document.clone());
    let baked = png(PNG, KEYWORD, text).unwrap();
    prop_assert_eq!(open(&baked), Ok((Form::Png, found.clone())));
    prop_assert_eq!(png(&baked, KEYWORD, text), Some(baked));
    let baked = svg(SVG, text).unwrap();
    prop_assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, found.clone())));
    prop_assert_eq!(svg(&baked, text), Some(baked));
    prop_assert_eq!(open(text.as_bytes()), Ok((Form::Json, found)));
    Ok(())
}

proptest! {
    #[test]
    fn any_badge_comes_back(document in any_badge()) {
        comes_back(&document, &ascii(&document))?;
        comes_back(&document, &escaped(&format!("{document:#}")))?;
    }
}
