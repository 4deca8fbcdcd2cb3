//! Pictures, badges and tokens for the tests of this room, and a second way to read a PNG.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::open::{SIGNATURE, chunk};

/// The program's own icon.
pub const PNG: &[u8] = include_bytes!("../../assets/icon/tremplin.png");
/// The same as it is drawn.
pub const SVG: &str = include_str!("../../assets/icon/tremplin.svg");
/// `{"alg":"ES256"}`, `{"a":1}` and a signature of nothing.
pub const TOKEN: &str = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.AAAA";

pub fn badge() -> Value {
    json!({ "@context": ["https://www.w3.org/ns/credentials/v2"], "name": "Être à l'aise 🎈", "credentialSubject": { "id": "urn:x:1" } })
}

/// As the house writes JSON: nothing beyond ASCII.
pub fn ascii(value: &Value) -> String {
    escaped(&value.to_string())
}

pub fn escaped(json: &str) -> String {
    let mut written = String::new();
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            written.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(written, "\\u{unit:04x}").unwrap();
            }
        }
    }
    written
}

/// Objects with a context, and anything in them that JSON allows.
pub fn any_badge() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1_000_000_000_000_000_i64..1_000_000_000_000_000).prop_map(Value::from),
        (-1_000_000..1_000_000_i32).prop_map(|n| Value::from(f64::from(n) / 64.0)),
        any::<String>().prop_map(Value::from),
        "[]><!&\"\\\\CDAT\\[]{0,12}".prop_map(Value::from),
    ];
    let tree = leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|map| map.into_iter().collect()),
        ]
    });
    tree.prop_map(|inner| json!({ "@context": "x", "inner": inner }))
}

/// The pieces of a PNG, read without the code under test: name and data; the check sums are held against another way to count.
pub fn pieces(image: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut found = Vec::new();
    let mut at = 8;
    while at < image.len() {
        let number = |at: usize| u32::from_be_bytes(image[at..at + 4].try_into().unwrap());
        let end = at + 8 + usize::try_from(number(at)).unwrap();
        assert_eq!(number(end), slow_sum(&image[at + 4..end]));
        found.push((image[at + 4..at + 8].to_vec(), image[at + 8..end].to_vec()));
        at = end + 4;
    }
    found
}

/// As the standard of PNG writes it, bit by bit.
pub fn slow_sum(bytes: &[u8]) -> u32 {
    !bytes
        .iter()
        .fold(u32::MAX, |sum, b| (0..8).fold(sum ^ u32::from(*b), |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 }))
}

pub fn png_of(pieces: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut image = SIGNATURE.to_vec();
    for (kind, data) in pieces {
        image.extend(chunk(kind.as_slice().try_into().unwrap(), data).unwrap());
    }
    image
}
