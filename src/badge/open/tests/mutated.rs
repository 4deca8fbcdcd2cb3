//! Good files changed by chance: whatever comes, nothing falls over.

use super::*;

/// Some bytes of a good file changed, taken out, doubled.
fn mutated(good: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4_u8);
    prop::collection::vec(change, 1..8).prop_map(move |changes| {
        let mut bytes = good.clone();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if bytes.len() > 1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        bytes
    })
}

/// With the check sums made right again: what a person who means it would send.
fn reworked(image: &[u8]) -> Vec<u8> {
    let mut made = image.to_vec();
    let mut at = 8;
    while let Some(length) = made.get(at..at + 4).map(|bytes| u32::from_be_bytes(bytes.try_into().unwrap())) {
        let end = at + 8 + usize::try_from(length).unwrap();
        let (Some(summed), true) = (made.get(at + 4..end), end + 4 <= made.len()) else { break };
        let sum = slow_sum(summed).to_be_bytes();
        made[end..end + 4].copy_from_slice(&sum);
        at = end + 4;
    }
    made
}

fn good_files() -> Vec<Vec<u8>> {
    let text = ascii(&badge());
    let small: Vec<_> = pieces(PNG).into_iter().filter(|(kind, _)| kind != b"IDAT").collect();
    let mut png = small.clone();
    png.insert(1, (b"iTXt".to_vec(), format!("openbadgecredential\0\0\0\0\0{text}").into_bytes()));
    vec![
        text.clone().into_bytes(),
        TOKEN.as_bytes().to_vec(),
        png_of(&png),
        credential_of(&format!("<![CDATA[{text}]]>")).into_bytes(),
        svg_of(&format!("<o:credential verify='{TOKEN}'/>")).into_bytes(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_bytes_make_it_fall(bytes in prop::collection::vec(any::<u8>(), 0..200), start in prop::sample::select(vec!["", "{", "<svg", "e", "\u{feff}<"])) {
        let _ = open(&[start.as_bytes(), &bytes].concat());
        let _ = open(&[SIGNATURE, &bytes].concat());
    }

    #[test]
    fn no_change_makes_it_fall(bytes in prop::sample::select(good_files()).prop_flat_map(mutated)) {
        let _ = open(&bytes);
        let _ = open(&reworked(&bytes));
        let _ = crate::badge::bake::png(&bytes, "openbadgecredential", "{}");
        let _ = crate::badge::bake::png(&reworked(&bytes), "openbadgecredential", "{}");
        if let Some(baked) = str::from_utf8(&bytes).ok().and_then(|image| crate::badge::bake::svg(image, "{\"@context\":1}")) {
            prop_assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, Body::Document(json!({ "@context": 1 })))), "{}", baked);
        }
    }

    #[test]
    fn pieces_of_xml_in_any_order(parts in prop::collection::vec(prop::sample::select(vec![
        "<svg ", "<svg>", "</svg>", "xmlns:openbadges='http://openbadges.org'", "xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'", ">", "/>", "<openbadges:credential>",
        "</openbadges:credential>", "<openbadges:assertion/>", "<g>", "</g>", "<![CDATA[", "]]>", "<!--", "-->", "{\"@context\":1}", " verify='", "'", "é", "&lt;", "\r\n",
    ]), 0..14)) {
        let image = parts.concat();
        let _ = open(image.as_bytes());
        if let Some(baked) = crate::badge::bake::svg(&image, "{\"@context\":1}") {
            prop_assert_eq!(open(baked.as_bytes()), Ok((Form::Svg, Body::Document(json!({ "@context": 1 })))), "{}", baked);
            prop_assert_eq!(crate::badge::bake::svg(&baked, "{\"@context\":1}"), Some(baked));
        }
    }
}
