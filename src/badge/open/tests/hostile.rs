//! SVGs made to harm: entities, crowds, and XML that is none.

use super::*;

#[test]
fn hostile_xml_is_refused() {
    let lol = "<!DOCTYPE svg [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>";
    for (svg, name) in [
        (format!("{lol}{}", credential_of("&c;")), damage::DOCTYPE),
        (format!("<!DOCTYPE svg SYSTEM 'urn:x'>{}", svg_of("")), damage::DOCTYPE),
        (format!("<?xml version='1.0'?>\n<!DOCTYPE svg>{}", svg_of("")), damage::DOCTYPE),
        (format!("{}<!DOCTYPE svg>", svg_of("")), damage::XML),
        (svg_of("<!DOCTYPE svg>"), damage::XML),
        (credential_of("&xxe;"), damage::XML),
        (credential_of("&#0;"), damage::XML),
        (credential_of("a & b"), damage::XML),
        (credential_of("]]>"), damage::XML),
        (credential_of("<![CDATA[{"), damage::XML),
        (credential_of("<![cdata[{}]]>"), damage::XML),
        (credential_of("<!-- -- -->"), damage::XML),
        (svg_of("<p:credential/>"), damage::XML),
        (svg_of("<o:credential a='1' a='2'/>"), damage::XML),
        (svg_of("<o:credential></o:other>"), damage::XML),
        (svg_of("<o:credential>"), damage::XML),
        (svg_of("\u{1}"), damage::XML),
        (format!("{0}{0}", svg_of("")), damage::XML),
        (format!(" {}", "<?xml version='1.0'?><svg/>"), damage::XML),
        ("<svg".to_owned(), damage::XML),
        (svg_of(&"<g>".repeat(90_000)), damage::XML),
        (svg_of(&"<g>".repeat(1_000_000)), damage::CROWDED),
        (svg_of(&"<g/>".repeat(1_000_000)), damage::CROWDED),
    ] {
        assert_eq!(open(svg.as_bytes()), damaged(name), "{}", svg.chars().take(300).collect::<String>());
    }
}

/// Without the count before, each of these takes the reader minutes or a gigabyte.
#[test]
fn crowds_are_refused_at_once() {
    let many = |written: &dyn Fn(usize) -> String, count: usize| (0..count).fold(String::new(), |all, n| all + &written(n));
    let attributes = format!("<g {}/>", many(&|n| format!(" a{n}=''"), 50_000));
    let spaces = format!("<g {}/>", many(&|n| format!(" xmlns:a{n}=''"), 500));
    let nested = many(&|n| format!("<g xmlns:a{n}='u'>"), 5_000);
    for inner in [attributes, spaces, nested, "=".repeat(200_000), format!("<!--{}-->", "<".repeat(200_000))] {
        assert_eq!(open(svg_of(&inner).as_bytes()), damaged(damage::CROWDED));
    }
    // What stands within the limits, at its worst.
    let worst = format!("<g {}/>", many(&|n| format!(" a{n}=''"), 500)).repeat(190);
    let deep = format!("{}{}", "<g>".repeat(45_000), "</g>".repeat(45_000));
    assert_eq!(open(svg_of(&worst).as_bytes()), Err(Unreadable::NoBadgeInside));
    assert_eq!(open(svg_of(&deep).as_bytes()), Err(Unreadable::NoBadgeInside));
}
