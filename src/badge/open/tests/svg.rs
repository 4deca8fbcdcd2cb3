//! SVGs: which element is the badge, and that there is one.

use super::*;

#[test]
fn an_svg_is_read_by_its_namespaces() {
    let text = ascii(&badge());
    let read = Ok((Form::Svg, Body::Document(badge())));
    for good in [
        credential_of(&format!("\n<![CDATA[\n{text}\n]]>\n")),
        // Without CDATA, and with the entities that XML has of its own.
        credential_of(&text.replace('"', "&quot;")),
        credential_of(&text.replace('"', "&#34;")),
        credential_of(&badge().to_string()),
        format!("\u{feff}<?xml version='1.0' encoding='UTF-8'?><!-- <svg/> -->{}", credential_of(&text)),
        // The namespace declared where it is used, as the default.
        format!("<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0'>{text}</credential></svg>"),
        // The same prefix and name stand for another thing elsewhere.
        svg_of(&format!("<g xmlns:o='urn:x'><o:credential>{{}}</o:credential></g><o:credential>{text}</o:credential>")),
    ] {
        assert_eq!(open(good.as_bytes()), read, "{good}");
    }
    let token = svg_of(&format!("<o:credential verify=' {TOKEN}\n'> </o:credential>"));
    assert_eq!(open(token.as_bytes()), Ok((Form::Svg, Body::Token(TOKEN.to_owned()))));
    assert_eq!(open(credential_of(TOKEN).as_bytes()), Ok((Form::Svg, Body::Token(TOKEN.to_owned()))));

    for none in [
        SVG.to_owned(),
        svg_of(""),
        credential_of(" "),
        svg_of("<o:credential/>"),
        svg_of(&format!("<o:Credential>{text}</o:Credential>")),
        svg_of(&format!("<g><o:credential>{text}</o:credential></g>")),
        svg_of(&format!("<svg><o:credential>{text}</o:credential></svg>")),
        svg_of(&format!("<!-- <o:credential>{text}</o:credential> -->")),
        svg_of(&format!("<style><![CDATA[<o:credential>{text}</o:credential>]]></style>")),
        format!("<svg xmlns:openbadges='https://other.example'><openbadges:credential>{text}</openbadges:credential></svg>"),
        format!("<svg><credential>{text}</credential></svg>"),
    ] {
        assert_eq!(open(none.as_bytes()), Err(Unreadable::NoBadgeInside), "{none}");
    }
    // The attribute must be the plain one.
    assert_eq!(open(svg_of(&format!("<o:credential o:verify='{TOKEN}'/>")).as_bytes()), Err(Unreadable::NoBadgeInside));
}

#[test]
fn two_badges_in_an_svg_are_refused() {
    let text = ascii(&badge());
    for several in [
        format!("<o:credential>{text}</o:credential><o:credential>{text}</o:credential>"),
        format!("<o:credential>{text}</o:credential><p:credential xmlns:p='https://purl.imsglobal.org/ob/v3p0'/>"),
        format!("<g><o:credential>{text}</o:credential></g><o:credential>{text}</o:credential>"),
        format!("<o:credential>{text}<o:credential/></o:credential>"),
        format!("<o:credential verify='{TOKEN}'>{text}</o:credential>"),
    ] {
        assert_eq!(open(svg_of(&several).as_bytes()), Err(Unreadable::SeveralInside), "{several}");
    }
    // Two texts in one element make no JSON.
    assert_eq!(open(credential_of(&format!("<![CDATA[{text}]]><![CDATA[{text}]]>")).as_bytes()), damaged(damage::JSON));
    for mixed in ["<!-- x -->", "<?x?>", "<g/>", "<x:y xmlns:x='urn:x'/>"] {
        for inner in [format!("{mixed}{text}"), format!("{text}{mixed}"), text.replacen(':', &format!(":{mixed}"), 1)] {
            assert_eq!(open(credential_of(&inner).as_bytes()), damaged(damage::MIXED), "{inner}");
        }
    }
}
