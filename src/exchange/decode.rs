//! Bytes that somebody's program wrote, as text: UTF-8, UTF-16 by its mark, or else Windows-1252, which is told.

use super::question::Loss;
use crate::tr;

/// What Windows-1252 has where Latin-1 has nothing to show.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// The text of a file, its mark left out and its line ends `\n`; and what was guessed about its letters.
pub fn decode(bytes: &[u8]) -> (String, Vec<Loss>) {
    let told = |what| vec![Loss { line: 1, what }];
    let (text, losses) = match (bytes, std::str::from_utf8(bytes)) {
        ([0xff, 0xfe, rest @ ..], _) => utf16(rest, u16::from_le_bytes),
        ([0xfe, 0xff, rest @ ..], _) => utf16(rest, u16::from_be_bytes),
        (_, Ok(text)) => (text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(), Vec::new()),
        (_, Err(_)) => (bytes.iter().map(|byte| windows(*byte)).collect(), told(tr!("import-lost-windows"))),
    };
    (text.replace("\r\n", "\n").replace('\r', "\n"), losses)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, Vec<Loss>) {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit([*pair.first()?, *pair.get(1)?])));
    (char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect(), Vec::new())
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_writing_letters_is_known() {
        assert_eq!(decode("\u{feff}été\r\nsuite\rfin".as_bytes()), ("été\nsuite\nfin".to_owned(), Vec::new()));
        assert_eq!(decode(b"\xff\xfe\xe9\0t\0").0, "ét");
        let (text, losses) = decode(b"D\xe9j\xe0 \x93vu\x94 : 5 \x80, c\x9cur");
        assert_eq!(text, "Déjà “vu” : 5 €, cœur");
        assert_eq!(losses.len(), 1);
        assert_eq!(decode(&[]).0, "");
    }
}
