//! Certificates, signed and not, with texts that would like to be more than texts.

use super::*;

const PICTURE: &str = "<svg xmlns=\"x\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\" fill=\"#3a4fb0\"/></svg>\n";

fn safe(raw: &str) -> SafeText {
    SafeText::show(raw)
}

fn earned(person: Option<&SafeText>) -> Certificate<'_> {
    Certificate {
        person,
        badge: safe("Mon courrier électronique"),
        description: safe("La personne **se sert** seule d'une [[boîte|boite]]."),
        learnt: vec![safe("Je sais lire mes messages."), safe("Je sais y répondre.")],
        observed: vec![text("Odile a envoyé un message sans aide.")],
        issuer: Some(IssuerSeen {
            name: safe("Commune d'Aubeterre"),
            place: Some(safe("https://commune.example")),
            fingerprint: ["pomme", "table", "oiseau", "bougie", "rivière", "chapeau", "tambour", "neige"].map(str::to_owned).into(),
            code: "9f86d081884c7d65".to_owned(),
        }),
        day: tr!("date-unknown"),
        picture: PICTURE,
        square: Some("Open Badge: email\nDate: 2026-11-26"),
        id: "urn:uuid:de6c1097-b2b0-5f57-bb26-6e2af9fcda0d".to_owned(),
    }
}

fn print(c: &Certificate<'_>, lang: &str) -> String {
    let i18n = I18n::new(lang);
    let page = certificate(c, Paper { lang, say: &|words| i18n.say(words), large: false });
    balanced(&page);
    // Nothing is left unsaid in any language.
    assert_eq!(i18n.missing(), 0, "{lang}");
    assert!(!page.contains('⟦'));
    page
}

/// A message, as it stands on a page.
fn said(lang: &str, words: &Words) -> String {
    I18n::new(lang).say(words).replace('\'', "&#39;")
}

fn all_languages() -> impl Iterator<Item = &'static str> {
    I18n::languages().iter().map(|language| language.code)
}

#[test]
fn a_signed_one_has_one_square_and_how_to_check_in_every_language() {
    let name = safe("Odile Marchand");
    for lang in all_languages() {
        for person in [Some(&name), None] {
            let page = print(&earned(person), lang);
            assert_eq!(page.matches("class=\"qr\"").count(), 1);
            assert!(
                page.contains("tremplin badge verify --text") && page.contains("pomme\u{a0}· table") && page.contains("9f86d081884c7d65")
            );
            assert!(page.contains("de6c1097-b2b0-5f57-bb26-6e2af9fcda0d") && !page.contains("class=\"unsigned\""));
            assert_eq!(page.contains("class=\"by-hand\""), person.is_none());
            let by_hand = said(lang, &tr!("certificate-by-hand"));
            assert_eq!(page.contains(&by_hand), person.is_none());
        }
    }
}

#[test]
fn an_unsigned_one_has_no_square_and_says_so_in_every_language() {
    let name = safe("Odile Marchand");
    for lang in all_languages() {
        for person in [Some(&name), None] {
            let page = print(&Certificate { issuer: None, ..earned(person) }, lang);
            assert!(!page.contains("class=\"qr\"") && !page.contains("badge verify"));
            for told in [tr!("certificate-unsigned"), tr!("certificate-unsigned-what")] {
                assert!(page.contains(&said(lang, &told)), "{lang}");
            }
        }
    }
}

#[test]
fn a_signed_one_without_a_square_leads_to_the_badge_file() {
    for lang in all_languages() {
        let page = print(&Certificate { square: None, ..earned(None) }, lang);
        assert!(!page.contains("class=\"qr\"") && !page.contains("--text"));
        assert!(page.contains(&said(lang, &tr!("certificate-file"))));
        // What the square does not check is not spoken of.
        assert!(!page.contains(&said(lang, &tr!("certificate-by-hand"))));
    }
}

#[test]
fn hostile_texts_stay_texts_on_a_certificate() {
    let hostile = safe(HOSTILE);
    let seen =
        IssuerSeen { name: hostile.clone(), place: Some(hostile.clone()), fingerprint: vec![HOSTILE.to_owned()], code: HOSTILE.to_owned() };
    let c = Certificate {
        badge: hostile.clone(),
        description: hostile.clone(),
        learnt: vec![hostile.clone()],
        observed: vec![text(HOSTILE)],
        issuer: Some(seen),
        day: text(HOSTILE),
        square: Some(HOSTILE),
        id: HOSTILE.to_owned(),
        ..earned(Some(&hostile))
    };
    let page = print(&c, "fr");
    assert!(page.matches("&lt;script&gt;alert(1)&lt;/script&gt;").count() >= 10, "{page}");
}

#[test]
fn names_run_their_own_way_and_marks_of_the_curriculum_are_left_out() {
    let name = safe("فاطمة  الزهراء\n");
    let page = print(&earned(Some(&name)), "fr");
    assert!(page.contains("<p class=\"grand\" dir=\"auto\">فاطمة الزهراء</p>"), "{page}");
    assert!(page.contains("La personne se sert seule d&#39;une boîte.") && !page.contains("**"));
    // A name is no text of a curriculum: the square marks it sign by sign.
    assert!(print(&earned(Some(&safe("Zo **é** [x]"))), "fr").contains(">Zo **é** [x]</p>"));
    // A name of nothing but blanks is none.
    assert!(print(&earned(Some(&safe(" "))), "fr").contains("class=\"by-hand\""));
}

#[test]
fn the_picture_is_in_greys_and_what_is_no_picture_is_left_out() {
    let page = print(&earned(None), "fr");
    assert!(page.contains("fill=\"#515151\"") && !page.contains("3a4fb0"));
    for none in ["", "<svg", "picture", "</svg><svg"] {
        assert!(!print(&Certificate { picture: none, ..earned(None) }, "fr").contains("class=\"picture\""), "{none}");
    }
}

#[test]
fn the_more_is_said_the_smaller_and_too_much_is_cut() {
    let line = "Je sais régler ensemble le téléphone de mon enfant, et lui expliquer pourquoi je le fais.";
    let name = safe("Odile Marchand");
    let class = |learnt: usize, line: &str| {
        let c = Certificate { learnt: vec![safe(line); learnt], observed: vec![safe(line).into(); learnt], ..earned(Some(&name)) };
        let page = body(&print(&c, "fr"));
        let classes = ["calm", "close", "tight", "dense", "bare"];
        let found = classes.iter().position(|class| page.starts_with(&format!("\n<main><div class=\"{class}\"><div class=\"frame\">")));
        (found.unwrap(), page)
    };
    let mut before = 0;
    for (learnt, line) in [(0, ""), (2, line), (6, line), (10, line), (20, &line.repeat(3))] {
        let (now, page) = class(learnt, line);
        assert!(now >= before, "{learnt}");
        assert!(page.matches("<li>").count() <= LEARNT_MAX + OBSERVED_MAX);
        assert_eq!(page.contains('…'), now == 4);
        before = now;
    }
    assert_eq!((class(0, "").0, before), (0, 4));
}

#[test]
fn the_name_of_the_day_and_of_the_organisation_are_there_whole() {
    let long = "Association départementale pour l'inclusion numérique et l'accompagnement des familles du Haut-Val-de-Loire";
    let seen = IssuerSeen { name: safe(long), place: None, ..earned(None).issuer.unwrap() };
    let c = Certificate { issuer: Some(seen), day: text("26 novembre 2026"), ..earned(None) };
    let page = print(&c, "fr");
    assert!(page.contains("Haut-Val-de-Loire</p>") && page.contains("Le 26 novembre 2026") && !page.contains("class=\"place\""));
}

#[test]
fn in_large_print_there_is_a_front_and_a_back_and_nothing_is_cut() {
    let name = safe("Odile Marchand");
    for (issuer, told) in [(earned(None).issuer, "class=\"qr\""), (None, "class=\"unsigned\"")] {
        let c = Certificate { issuer, ..earned(Some(&name)) };
        let i18n = I18n::new("fr");
        let page = certificate(&c, Paper { lang: "fr", say: &|words| i18n.say(words), large: true });
        balanced(&page);
        let (front, back) = body(&page)
            .split_once("<div class=\"side\">")
            .map(|(_, rest)| rest.to_owned())
            .and_then(|rest| rest.split_once("<div class=\"side\">").map(|(front, back)| (front.to_owned(), back.to_owned())))
            .unwrap();
        assert!(front.contains("Odile Marchand") && front.contains("Mon courrier électronique") && !front.contains("Je sais lire"));
        assert!(back.contains("Je sais lire mes messages.") && back.contains("Odile a envoyé") && back.contains(told), "{told}");
    }
}

#[test]
fn several_are_one_file_each_whole_and_in_the_words_of_its_own_language() {
    let (rosa, karim) = (safe("Rosa"), safe("Karim"));
    let tongues = [I18n::new("fr"), I18n::new("en")];
    for large in [false, true] {
        let says = tongues.each_ref().map(|own| |words: &Words| own.say(words));
        let papers = [Paper { lang: "fr", say: &says[0], large }, Paper { lang: "en", say: &says[1], large }];
        let all = [(earned(Some(&rosa)), papers[0]), (earned(Some(&karim)), papers[1])];
        let page = certificates(&tr!("certificates-title"), &all, papers[0]);
        balanced(&page);
        assert_eq!((page.matches("<main>").count(), page.matches("class=\"qr\"").count()), (2, 2));
        assert!(page.contains("main + main { break-before: page; }") && page.contains("<title>Certificats</title>"));
        let (first, second) = page.split_once("</main>").unwrap();
        for (side, lang, name) in [(first, "fr", "Rosa"), (second, "en", "Karim")] {
            assert!(side.contains(name) && side.contains(&said(lang, &tr!("certificate-earned"))), "{lang}");
        }
        // One alone is the same as it is among others.
        let alone = certificate(&earned(Some(&rosa)), papers[0]);
        let own = |page: &str| page.split_once("<main>").unwrap().1.split_once("</main>").unwrap().0.to_owned();
        assert_eq!(own(&alone), own(&page));
    }
}
