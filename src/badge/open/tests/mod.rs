//! Files as strangers make them: foreign, broken, and hostile. The good ones are in the tests of `bake`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use base64ct::{Base64UrlUnpadded, Encoding as _};
use proptest::prelude::*;
use serde_json::json;

use super::chunks::chunk;
use super::*;
use crate::badge::examples::*;

mod hostile;
mod mutated;
mod png;
mod svg;

/// The icon with these pieces after its header.
fn png_with(more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut image = pieces(PNG);
    image.splice(1..1, more.iter().map(|(kind, data)| (kind.as_bytes().to_vec(), data.to_vec())));
    png_of(&image)
}

/// An SVG with this within its credential.
fn credential_of(inner: &str) -> String {
    svg_of(&format!("<o:credential>{inner}</o:credential>"))
}

fn svg_of(inner: &str) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:o='https://purl.imsglobal.org/ob/v3p0'><g/>{inner}</svg>")
}

fn damaged<T>(name: &str) -> Result<T, Unreadable> {
    Err(damage::is(name))
}

#[test]
fn other_files_are_not_badges() {
    for bytes in [
        b"".as_slice(),
        b" \n",
        b"\xef\xbb\xbf",
        b"Bonjour",
        b"e",
        b"\xff\xd8\xff\xe0JFIF",
        b"e\xff",
        b"PK\x03\x04",
        b"www.tremplin.example",
        b"elle.est.example",
        b"[]",
        b"[{\"@context\":1}]",
        b"\"x\"",
        b"{}",
        b"{\"name\":\"package\",\"version\":\"1.0.0\"}",
        b"<html><body/></html>",
        b"<!DOCTYPE html><html></html>",
        b"<note>svg</note>",
    ] {
        assert_eq!(open(bytes), Err(Unreadable::NotABadge), "{bytes:?}");
    }
}

#[test]
fn limits_hold() {
    assert_eq!(open(&vec![b' '; LARGEST_FILE + 1]), Err(Unreadable::TooLarge));
    let long = format!("{{\"@context\":\"{}\"}}", "x".repeat(LONGEST_BADGE));
    assert_eq!(open(long.as_bytes()), Err(Unreadable::TooLarge));
    assert_eq!(open(&png_with(&[("iTXt", format!("openbadgecredential\0\0\0\0\0{long}").as_bytes())])), Err(Unreadable::TooLarge));
    assert_eq!(open(credential_of(&format!("<![CDATA[{long}]]>")).as_bytes()), Err(Unreadable::TooLarge));
    assert_eq!(open(format!("e{}", "A".repeat(LONGEST_BADGE)).as_bytes()), Err(Unreadable::TooLarge));
}

#[test]
fn json_is_read_strictly() {
    assert_eq!(open(format!("\u{feff}\r\n {} \n", badge()).as_bytes()), Ok((Form::Json, Body::Document(badge()))));
    for broken in [
        "{",
        "{\"@context\":1",
        "{\"@context\":1}}",
        "{\"@context\":1,}",
        "{'a':1}",
        "{\"@context\":\"\\ud800\"}",
        "{\"a\":NaN}",
        "{\"a\":01}",
    ] {
        assert_eq!(open(broken.as_bytes()), damaged(damage::JSON), "{broken}");
    }
    assert_eq!(open(b"{\"@context\":\"\xff\"}"), damaged(damage::UTF8));
    assert_eq!(open(b"{\"@context\":1e400}"), damaged(damage::JSON));
    assert_eq!(open(b"{\"@context\":9007199254740993}"), damaged(damage::NUMBER));
}

/// Also when one of them is written with an escape, deep inside, or holds the same.
#[test]
fn a_key_twice_is_refused() {
    for (json, key) in [
        (r#"{"@context":1,"@context":1}"#, "@context"),
        (r#"{"@context":1,"\u0040context":2}"#, "@context"),
        (r#"{"@context":[{"a":{"b":1,"c":2,"b":1}}]}"#, "b"),
        (r#"{"":0,"":0}"#, ""),
    ] {
        assert_eq!(open(json.as_bytes()), Err(Unreadable::DoubledKey(key.to_owned())), "{json}");
    }
    let long = "é".repeat(100);
    assert_eq!(json(&format!("{{\"{long}\":1,\"{long}\":1}}")), Err(Unreadable::DoubledKey("é".repeat(64))));
    assert!(json(r#"{"a":{"a":1},"b":{"a":[{"a":1},{"a":1}]},"A":1}"#).is_ok());
}

#[test]
fn depth_ends_at_its_limit() {
    for (open_with, close_with) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{}1{}", open_with.repeat(depth), close_with.repeat(depth));
        assert!(json(&nested(DEEPEST)).is_ok());
        assert_eq!(json(&nested(DEEPEST + 1)), Err(Unreadable::TooDeep));
        assert_eq!(json(&open_with.repeat(100_000)), Err(Unreadable::TooDeep));
    }
}

#[test]
fn older_badges_are_called_so() {
    let spaced = Base64UrlUnpadded::encode_string(br#"{"@context":"https://w3id.org/openbadges/v2","badge":"x"}"#);
    let token = format!("eyJhbGciOiJFUzI1NiJ9.{spaced}.AAAA");
    for text in [
        r#"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion"}"#,
        r#"{"@context":["x","https://w3id.org/openbadges/v1"],"type":"Assertion"}"#,
        r#"{"uid":"1","recipient":{},"badge":"https://badge.example/1"}"#,
        token.as_str(),
    ] {
        assert_eq!(open(text.as_bytes()), Err(Unreadable::OlderForm), "{text}");
    }
    assert_eq!(open(&png_with(&[("iTXt", b"openbadges\0\0\0\0\0{}")])), Err(Unreadable::OlderForm));
    assert_eq!(open(&png_with(&[("tEXt", b"openbadges\0https://badge.example/1")])), Err(Unreadable::OlderForm));
    let svg = "<svg xmlns:o='http://openbadges.org'><o:assertion verify='https://badge.example/1'/></svg>";
    assert_eq!(open(svg.as_bytes()), Err(Unreadable::OlderForm));
}

#[test]
fn tokens_are_three_sound_parts() {
    assert_eq!(open(format!(" \r\n{TOKEN}\n").as_bytes()), Ok((Form::Jwt, Body::Token(TOKEN.to_owned()))));
    for other in [
        "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ",
        "eyJhbGciOiJFUzI1NiJ9..AAAA",
        "e.e.e",
        "eyJhIjoxfQ.eyJhIjoxfQ.AAAA.A",
        "eyJhIjoxfQ.eyJh IjoxfQ.AAAA",
        "eyJhIjoxfQ==.eyJhIjoxfQ.AA",
    ] {
        assert_eq!(open(other.as_bytes()), Err(Unreadable::NotABadge), "{other}");
    }
    let part = |json: &str| Base64UrlUnpadded::encode_string(json.as_bytes());
    for (header, payload, wanted) in [
        (r#"{"alg":"ES256","alg":"none"}"#, "{}", Err(Unreadable::DoubledKey("alg".to_owned()))),
        ("{}", r#"{"iss":1,"iss":2}"#, Err(Unreadable::DoubledKey("iss".to_owned()))),
        ("{}", "[]", damaged(damage::TOKEN)),
        ("{}", "", Err(Unreadable::NotABadge)),
        ("{}", "{", damaged(damage::JSON)),
        ("{}", r#"{"nbf":12345678901234567890}"#, damaged(damage::NUMBER)),
    ] {
        assert_eq!(open(format!("{}.{}.AAAA", part(header), part(payload)).as_bytes()), wanted, "{header} {payload}");
    }
    assert_eq!(open(b"eyJhbGciOiJFUzI1NiJ9.A.AAAA"), damaged(damage::TOKEN));
    assert_eq!(open(b"eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.A"), damaged(damage::TOKEN));
}
