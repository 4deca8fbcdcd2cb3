//! A credential as the text of a file.

use std::fmt::Write as _;

use base64ct::{Base64, Encoding};
use serde_json::Value;

/// `value` on several lines, in ASCII: letters beyond it as `\uXXXX`. It is the same document, and survives the wallets and
/// image tools that read UTF-8 badly.
pub fn to_json(value: &Value) -> String {
    // Outside texts JSON is ASCII, so that any other character stands within quotes, where an escape is allowed.
    let pretty = format!("{value:#}");
    let mut written = String::with_capacity(pretty.len() + pretty.len() / 8);
    for c in pretty.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            written.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a text cannot fail.
                let _ = write!(written, "\\u{unit:04x}");
            }
        }
    }
    written.push('\n');
    written
}

/// Bytes as an address that needs no web.
pub fn data_uri(sort: &str, bytes: &[u8]) -> String {
    format!("data:{sort};base64,{}", Base64::encode_string(bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_reads_back_from_ascii(text in any::<String>()) {
            let value = serde_json::json!({ "text": text });
            let written = to_json(&value);
            prop_assert!(written.bytes().all(|b| b == b'\n' || (0x20..0x7f).contains(&b)));
            prop_assert_eq!(serde_json::from_str::<Value>(&written).ok(), Some(value));
        }
    }
}
