//! What stands in the folder. That the baked picture reads back is tested where it is made.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::badge::{Claim, Profile, SECRET, UnitEvidence, credential, to_json};
use crate::clock::Millis;
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::text::SafeText;

const BASE: &str = "https://badges.example/tremplin";
const PNG: &[u8] = include_bytes!("../../../assets/icon/tremplin.png");
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";
const LEARNER: &str = "Zoé-les-mains-vertes";

fn text(raw: &str) -> SafeText {
    SafeText::accept(raw).unwrap()
}

fn keys() -> Keys {
    Keys::from_secret(&[7; SECRET]).unwrap()
}

fn issuer() -> Issuer {
    keys().issuer(Profile {
        name: "Réseau d'entraide".to_owned(),
        url: Some("https://reseau.example".to_owned()),
        email: Some("badges@reseau.example".to_owned()),
        image: Some("data:image/png;base64,AAAA".to_owned()),
    })
}

/// A badge as it comes from the signing; the proof is only for show.
fn signed(learner: u128, module: &str, language: &str, version: &str) -> Value {
    let claim = Claim {
        module: ModuleId::new(module).unwrap(),
        name: text("Mon courrier électronique"),
        description: text("Lire et écrire un message."),
        criteria: text("Maîtriser chaque séquence."),
        language: language.to_owned(),
        version: version.to_owned(),
        alignments: vec![crate::badge::Alignment {
            id: "digcomp-2-1".to_owned(),
            framework: text("DigComp 3.0"),
            code: text("2.1"),
            name: text("Interagir"),
            url: text("https://digcomp.example/2"),
        }],
        units: vec![UnitEvidence {
            unit: crate::ids::UnitId::new("address").unwrap(),
            title: text("L'adresse"),
            mastered_at: Some(Millis(1_794_000_000_000)),
            right: 3,
            of: 5,
        }],
        learner: LearnerId::from_uuid(Uuid::from_u128(learner)),
        seen: Vec::new(),
        taken_back: 0,
        email: None,
        issuer: None,
        picture: None,
        earned_at: Some(Millis(1_795_219_200_000)),
        valid_from: Millis(1_795_219_200_000),
        publisher: text("Reconnect"),
    };
    let mut badge = credential(&claim, &I18n::new(language)).unwrap();
    badge["issuer"] = json!({ "id": issuer().did_key, "type": ["Profile"], "name": "Réseau d'entraide" });
    badge["awardedDate"] = json!("2026-11-20T09:00:00+01:00");
    badge["evidence"][0]["id"] = json!("urn:uuid:0190a2b4-0000-7000-8000-000000000001");
    badge["credentialSubject"]["achievement"]["tag"] = json!(["numérique"]);
    badge["proof"] = json!([{ "type": "DataIntegrityProof", "proofValue": "zzz" }]);
    badge
}

fn with_email(mut badge: Value) -> Value {
    badge["credentialSubject"]["identifier"] = json!([{
        "type": "IdentityObject",
        "hashed": true,
        "identityHash": format!("sha256${}", "ab".repeat(32)),
        "identityType": "emailAddress",
        "salt": "sel",
    }]);
    badge
}

fn publish(badges: &[(&Value, &str)], revoked: &[Revoked]) -> Result<BTreeMap<String, Vec<u8>>, Refused> {
    let modules: Vec<ModuleId> = badges.iter().map(|(_, module)| ModuleId::new(module).unwrap()).collect();
    let entries: Vec<Entry<'_>> =
        badges.iter().zip(&modules).map(|((credential, _), module)| Entry { credential, png: PNG, svg: SVG, module }).collect();
    folder(BASE, &issuer(), &entries, revoked, &keys(), "À copier en entier.\n").map(|files| files.into_iter().collect())
}

fn document(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    serde_json::from_slice(files.get(path).expect(path)).unwrap()
}

fn id(badge: &Value) -> &str {
    badge["id"].as_str().unwrap().strip_prefix("urn:uuid:").unwrap()
}

fn gone(badge: &Value) -> Revoked {
    Revoked {
        badge: badge["id"].as_str().unwrap().to_owned(),
        reason: "Attribué par erreur".to_owned(),
        at: "2026-12-01T08:00:00Z".to_owned(),
    }
}

fn address(path: &str) -> String {
    format!("{BASE}/{path}")
}

#[test]
fn every_member_that_the_standard_demands_is_there() {
    let badge = with_email(signed(1, "email", "fr", "1.2.0"));
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    let assertion = document(&files, &format!("assertions/{}.json", id(&badge)));
    for (path, class, members) in [
        (format!("assertions/{}.json", id(&badge)), "Assertion", &["recipient", "badge", "verification", "issuedOn"][..]),
        ("classes/email-1-fr.json".to_owned(), "BadgeClass", &["name", "description", "image", "criteria", "issuer"]),
        ("issuer.json".to_owned(), "Issuer", &["name", "url", "email"]),
        ("revocations.json".to_owned(), "RevocationList", &["issuer", "revokedAssertions"]),
    ] {
        let document = document(&files, &path);
        assert_eq!(document["@context"], "https://w3id.org/openbadges/v2", "{path}");
        assert_eq!((&document["type"], &document["id"]), (&json!(class), &json!(address(&path))));
        for member in members {
            assert!(!document[member].is_null() && document[member] != "", "{path} {member}");
        }
    }
    assert_eq!(assertion["verification"], json!({ "type": "HostedBadge" }));
    assert_eq!(assertion["issuedOn"], "2026-11-20T09:00:00+01:00");
    assert_eq!(assertion.get("expires"), None);
    let class = document(&files, "classes/email-1-fr.json");
    assert_eq!(class["criteria"], json!({ "narrative": "Maîtriser chaque séquence." }));
    assert_eq!(class["alignment"][0]["targetCode"], "2.1");
    assert_eq!(class["alignment"][0].get("targetType"), None);
    assert_eq!((&class["tags"], &class["version"]), (&json!(["numérique"]), &json!("1.2.0")));
}

#[test]
fn an_issuer_says_where_its_badges_stand_and_which_key_is_its_own() {
    let issuer_json = document(&publish(&[], &[]).unwrap(), "issuer.json");
    assert_eq!(
        issuer_json["verification"],
        json!({ "type": "VerificationObject", "allowedOrigins": ["badges.example"], "startsWith": address("assertions/") })
    );
    assert_eq!(issuer_json["https://www.w3.org/ns/activitystreams#alsoKnownAs"]["id"], issuer().did_key.as_str());
    let local = folder("http://127.0.0.1:8000/", &issuer(), &[], &[], &keys(), "").unwrap();
    let local: Value = serde_json::from_slice(&local.iter().find(|(path, _)| path == "issuer.json").unwrap().1).unwrap();
    assert_eq!(local["verification"], json!({ "type": "VerificationObject", "startsWith": "http://127.0.0.1:8000/assertions/" }));
}

/// Every text that begins with the folder's address, anywhere in any document of the folder.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("https://badges.example") => {
            found.insert(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        Value::Object(members) => members.values().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_to_a_file_of_the_folder_and_every_id_is_its_address() {
    let badges = [signed(1, "email", "fr", "1.0.0"), with_email(signed(2, "email", "en", "1.0.0")), signed(3, "scams", "de", "2.0.0")];
    let taken = signed(4, "email", "fr", "1.0.0");
    let files =
        publish(&[(&badges[0], "email"), (&badges[1], "email"), (&badges[2], "scams"), (&taken, "email")], &[gone(&taken)]).unwrap();
    let mut led_to = BTreeSet::new();
    for path in files.keys().filter(|path| path.rsplit('.').next() == Some("json")) {
        let document = document(&files, path);
        if !path.starts_with("credentials/") && path != "revocations-3.0.json" {
            assert_eq!(document["id"], address(path));
        }
        references(&document, &mut led_to);
    }
    for reference in &led_to {
        let path = reference.strip_prefix(&address("")).unwrap();
        assert!(files.contains_key(path) || path == "assertions/", "{reference}");
    }
    // And nothing stands there that nobody leads to, but what is for people.
    let alone: Vec<&String> = files.keys().filter(|path| !led_to.contains(&address(path))).collect();
    assert_eq!(alone, ["README.txt", "images/email-1.svg", "images/scams-2.svg", "revocations-3.0.json"]);
}

#[test]
fn nothing_says_who_the_person_is() {
    let mut badge = with_email(signed(0xfeed_0000_0000_0000_0000_0000_0000_beef, "email", "fr", "1.0.0"));
    // As if a later credential told more: it stays in the credential, which the person was given and agreed to.
    badge["credentialSubject"]["narrative"] = json!(LEARNER);
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    for (path, bytes) in &files {
        let said = String::from_utf8_lossy(bytes).to_lowercase();
        for word in ["feed0000-0000", "zo\\u00e9", "zoé", "mains-vertes"] {
            assert!(!path.contains(word), "{path}");
            assert!(!said.contains(word) || path.starts_with("credentials/"), "{word} in {path}");
        }
    }
    for (member, value) in [("hashed", json!(false)), ("identityHash", json!("zoe@courriel.example")), ("hashed", Value::Null)] {
        let mut plain = badge.clone();
        plain["credentialSubject"]["identifier"][0][member] = value;
        assert_eq!(publish(&[(&plain, "email")], &[]), Err(Refused::PlainIdentity(format!("urn:uuid:{}", id(&badge)))));
    }
    let mut named = badge.clone();
    let name = json!({ "type": "IdentityObject", "hashed": false, "identityHash": LEARNER, "identityType": "name" });
    named["credentialSubject"]["identifier"].as_array_mut().unwrap().push(name);
    assert!(matches!(publish(&[(&named, "email")], &[]), Err(Refused::PlainIdentity(_))));
}

#[test]
fn the_recipient_is_the_hashed_address_or_the_pseudonym() {
    let (with, without) = (with_email(signed(1, "email", "fr", "1.0.0")), signed(2, "email", "fr", "1.0.0"));
    let files = publish(&[(&with, "email"), (&without, "email")], &[]).unwrap();
    let recipient = |badge| document(&files, &format!("assertions/{}.json", id(badge)))["recipient"].clone();
    let hash = format!("sha256${}", "ab".repeat(32));
    assert_eq!(recipient(&with), json!({ "type": "email", "hashed": true, "identity": hash, "salt": "sel" }));
    assert_eq!(recipient(&without), json!({ "type": "url", "hashed": false, "identity": without["credentialSubject"]["id"] }));
}

#[test]
fn the_newer_form_lies_beside_it_as_it_was_signed() {
    let badge = signed(1, "email", "fr", "1.0.0");
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    let path = format!("credentials/{}.json", id(&badge));
    assert_eq!(document(&files, &path), badge);
    assert_eq!(files[&path], to_json(&badge).into_bytes());
    let assertion = document(&files, &format!("assertions/{}.json", id(&badge)));
    assert_eq!(assertion["related"][0]["id"], address(&path));
    // An id that is no address of the web is no link.
    assert_eq!(assertion["evidence"][0].get("id"), None);
    assert_eq!(assertion["evidence"][0]["narrative"], badge["evidence"][0]["narrative"]);
    let class = document(&files, "classes/email-1-fr.json");
    assert_eq!(class["related"][0]["id"], badge["credentialSubject"]["achievement"]["id"]);
}

#[test]
fn the_picture_holds_the_assertion() {
    let badge = signed(1, "email", "fr", "1.0.0");
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    let (json, png) = (&files[&format!("assertions/{}.json", id(&badge))], &files[&format!("assertions/{}.png", id(&badge))]);
    let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
    assert!(holds(png, b"iTXtopenbadges\0\0\0\0\0{") && holds(png, json.trim_ascii_end()) && json.is_ascii());
    assert_eq!(files["images/email-1.png"], PNG);
    assert_eq!(files["images/email-1.svg"], SVG.as_bytes());
}

#[test]
fn a_badge_that_is_taken_back_says_only_that_and_the_list_never_has_one_entry() {
    let (badge, other) = (signed(1, "email", "fr", "1.0.0"), signed(2, "email", "fr", "1.0.0"));
    let files = publish(&[(&badge, "email"), (&other, "email")], &[gone(&badge)]).unwrap();
    let path = format!("assertions/{}.json", id(&badge));
    let context = "https://w3id.org/openbadges/v2";
    let reason = "Attribué par erreur";
    assert_eq!(
        document(&files, &path),
        json!({ "@context": context, "type": "Assertion", "id": address(&path), "revoked": true, "revocationReason": reason })
    );
    assert!(files.keys().filter(|path| path.contains(id(&badge))).eq([&path]));
    assert_eq!(
        document(&files, "revocations.json")["revokedAssertions"],
        json!([{ "id": address(&path), "revocationReason": reason }, { "id": badge["id"], "revocationReason": reason }])
    );
    let signed = revocations::read(std::str::from_utf8(&files["revocations-3.0.json"]).unwrap()).unwrap();
    assert_eq!(signed.says(&issuer().did_key, badge["id"].as_str().unwrap()), Some(reason));
    for number in 0..4 {
        let revoked: Vec<Revoked> = (0..number).map(|one| gone(&signed_one(one))).collect();
        let entries = document(&publish(&[], &revoked).unwrap(), "revocations.json")["revokedAssertions"].as_array().unwrap().len();
        assert!(entries != 1 && entries == revoked.len() * 2);
    }
}

fn signed_one(learner: u128) -> Value {
    signed(learner, "email", "fr", "1.0.0")
}

#[test]
fn a_class_is_written_once_a_language_and_each_knows_the_others() {
    let badges = [signed(1, "email", "fr", "1.0.0"), signed(2, "email", "fr", "1.0.0"), signed(3, "email", "zh-Hans", "1.4.0")];
    let files = publish(&[(&badges[0], "email"), (&badges[1], "email"), (&badges[2], "email")], &[]).unwrap();
    let classes: Vec<&String> = files.keys().filter(|path| path.starts_with("classes/")).collect();
    assert_eq!(classes, ["classes/email-1-fr.json", "classes/email-1-zh-Hans.json"]);
    let french = document(&files, "classes/email-1-fr.json");
    assert_eq!(french["@language"], "fr");
    assert_eq!(french["related"][1], json!({ "id": address(classes[1]), "type": ["BadgeClass"], "@language": "zh-Hans" }));
    let assertion = document(&files, &format!("assertions/{}.json", id(&badges[2])));
    assert_eq!((&assertion["badge"], &assertion["@language"]), (&json!(address(classes[1])), &json!("zh-Hans")));
}

#[test]
fn the_newest_texts_are_told_whatever_the_order() {
    let mut newer = signed(2, "email", "fr", "1.10.0");
    newer["credentialSubject"]["achievement"]["description"] = json!("Le nouveau texte.");
    let (older, other) = (signed(1, "email", "fr", "1.9.0"), signed(3, "email", "fr", "2.0.0"));
    let [old, new, two] = [(&older, "email"), (&newer, "email"), (&other, "email")];
    let files = publish(&[old, new, two], &[]).unwrap();
    assert_eq!(document(&files, "classes/email-1-fr.json")["description"], "Le nouveau texte.");
    assert_eq!(document(&files, "classes/email-2-fr.json")["version"], "2.0.0");
    for order in [[old, two, new], [new, old, two], [two, new, old]] {
        assert_eq!(publish(&order, &[]).unwrap(), files);
    }
}

#[test]
fn of_two_editions_of_one_badge_the_newer_is_published() {
    let older = signed(1, "email", "fr", "1.0.0");
    let mut newer = signed(1, "email", "en", "1.0.0");
    newer["validFrom"] = json!("2026-11-21T00:30:00Z");
    // Later by the text, earlier by the clock.
    let mut early = signed(1, "email", "de", "1.0.0");
    early["validFrom"] = json!("2026-11-21T01:15:00+01:00");
    let files = publish(&[(&newer, "email"), (&early, "email"), (&older, "email")], &[]).unwrap();
    assert_eq!(files.keys().filter(|path| path.starts_with("classes/")).collect::<Vec<_>>(), ["classes/email-1-en.json"]);
    assert_eq!(document(&files, &format!("credentials/{}.json", id(&older))), newer);
}

#[test]
fn publishing_again_gives_the_same_bytes_with_or_without_the_last_slash() {
    let (badge, taken) = (with_email(signed(1, "email", "fr", "1.0.0")), signed(2, "email", "fr", "1.0.0"));
    let files = publish(&[(&badge, "email")], &[gone(&taken)]).unwrap();
    assert_eq!(publish(&[(&badge, "email")], &[gone(&taken), gone(&taken)]).unwrap(), files);
    let module = ModuleId::new("email").unwrap();
    let entry = Entry { credential: &badge, png: PNG, svg: SVG, module: &module };
    let slash = folder(&format!("{BASE}/"), &issuer(), &[entry, entry], &[gone(&taken)], &keys(), "À copier en entier.").unwrap();
    assert_eq!(slash.into_iter().collect::<BTreeMap<_, _>>(), files);
    assert_eq!(files["README.txt"], "À copier en entier.\n".as_bytes());
}

#[test]
fn paths_are_plain_on_every_host() {
    let badges = [signed(1, "email", "zh-Hans-CN", "1.0.0"), signed(2, "email", "es-419", "10.0.0")];
    let files = publish(&[(&badges[0], "email"), (&badges[1], "email")], &[]).unwrap();
    let small: BTreeSet<String> = files.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(small.len(), files.len());
    for path in files.keys() {
        assert!(path.split('/').count() <= 2 && !path.contains(".."), "{path}");
        assert!(path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-.".contains(&b)), "{path}");
    }
}

#[test]
fn an_issuer_that_the_older_form_cannot_say_is_refused() {
    let (good, other) = (issuer(), Keys::from_secret(&[8; SECRET]).unwrap());
    let profile = |change: fn(&mut Profile)| {
        let mut issuer = good.clone();
        change(&mut issuer.profile);
        folder(BASE, &issuer, &[], &[], &keys(), "").map(|_| ())
    };
    assert_eq!(profile(|_| {}), Ok(()));
    assert_eq!(profile(|profile| profile.image = None), Ok(()));
    assert_eq!(profile(|profile| profile.name = " ".to_owned()), Err(Refused::NeedsName));
    assert_eq!(profile(|profile| profile.url = None), Err(Refused::NeedsUrl));
    assert_eq!(profile(|profile| profile.url = Some("reseau.example".to_owned())), Err(Refused::NeedsUrl));
    assert_eq!(profile(|profile| profile.email = None), Err(Refused::NeedsEmail));
    assert_eq!(profile(|profile| profile.email = Some("badges".to_owned())), Err(Refused::NeedsEmail));
    assert_eq!(folder(BASE, &good, &[], &[], &other, ""), Err(Refused::OtherKeys));
    assert_eq!(folder("badges.example", &good, &[], &[], &keys(), ""), Err(Refused::BadAddress));
}

#[test]
fn a_credential_that_cannot_be_published_is_refused() {
    let good = signed(1, "email", "fr", "1.0.0");
    let urn = good["id"].as_str().unwrap().to_owned();
    let with = |pointer: &str, value: Value| {
        let mut badge = good.clone();
        *badge.pointer_mut(pointer).unwrap() = value;
        publish(&[(&badge, "email")], &[]).expect_err(pointer)
    };
    assert_eq!(with("/proof", json!([])), Refused::NotSigned(urn.clone()));
    assert_eq!(with("/issuer/id", json!("did:key:z6Mk")), Refused::OtherIssuer(urn.clone()));
    for (pointer, value) in [
        ("/id", json!("https://badges.example/1")),
        ("/id", json!("urn:uuid:../../etc")),
        ("/id", json!(urn.to_uppercase())),
        ("/validFrom", json!("2026-11-21")),
        ("/awardedDate", json!("hier")),
        ("/credentialSubject/id", json!("Zoé")),
        ("/credentialSubject/achievement/inLanguage", json!("../fr")),
        ("/credentialSubject/achievement/version", json!("x")),
        ("/credentialSubject/achievement/name", json!(" ")),
        ("/credentialSubject/achievement/description", Value::Null),
        ("/credentialSubject/achievement/criteria", json!({})),
        ("/credentialSubject/achievement/id", json!(7)),
    ] {
        assert!(matches!(with(pointer, value), Refused::Strange { .. }), "{pointer}");
    }
    let module = ModuleId::new("email").unwrap();
    let entry = Entry { credential: &good, png: b"GIF89a", svg: SVG, module: &module };
    assert_eq!(folder(BASE, &issuer(), &[entry], &[], &keys(), ""), Err(Refused::BadPicture(urn.clone())));
    let wrong = Revoked { badge: "assertions/1".to_owned(), ..gone(&good) };
    assert_eq!(publish(&[], &[wrong]), Err(Refused::BadRevoked("assertions/1".to_owned())));
    let mut other = signed(2, "email", "en", "1.0.0");
    other["credentialSubject"]["achievement"]["id"] = json!("urn:uuid:c311653c-8eb1-5533-91c2-00c17079b51c");
    assert_eq!(publish(&[(&good, "email"), (&other, "email")], &[]), Err(Refused::TwoAchievements("email-1".to_owned())));
    assert!(publish(&[(&Value::Null, "email")], &[]).is_err());
}

#[test]
fn a_badge_with_an_end_says_when() {
    let mut badge = signed(1, "email", "fr", "1.0.0");
    badge["validUntil"] = json!("2028-11-21T00:00:00Z");
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    assert_eq!(document(&files, &format!("assertions/{}.json", id(&badge)))["expires"], "2028-11-21T00:00:00Z");
    badge["validUntil"] = json!("demain");
    assert!(matches!(publish(&[(&badge, "email")], &[]), Err(Refused::Strange { .. })));
    badge.as_object_mut().unwrap().remove("validUntil");
    badge.as_object_mut().unwrap().remove("awardedDate");
    let files = publish(&[(&badge, "email")], &[]).unwrap();
    assert_eq!(document(&files, &format!("assertions/{}.json", id(&badge)))["issuedOn"], badge["validFrom"]);
}
