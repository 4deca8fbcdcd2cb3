//! A credential passes the official JSON Schema of Open Badges 3.0, whatever its texts.

use std::path::Path;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use tremplin::badge::{Alignment, Claim, UnitEvidence, credential, to_json};
use tremplin::clock::Millis;
use tremplin::i18n::I18n;
use tremplin::ids::{LearnerId, ModuleId, UnitId};
use tremplin::text::SafeText;

fn validators() -> Vec<Validator> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/openbadges");
    ["strict", "jsonld"]
        .map(|form| {
            let path = folder.join(format!("ob_v3p0_achievementcredential_schema.{form}.json"));
            let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
        })
        .into()
}

fn complaints(validators: &[Validator], credential: &Value) -> Vec<String> {
    let all = validators.iter().flat_map(|validator| validator.iter_errors(credential));
    all.map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

fn claim(words: &str) -> Claim {
    let text = SafeText::accept(words).unwrap();
    Claim {
        module: ModuleId::new("email").unwrap(),
        name: text.clone(),
        description: text.clone(),
        criteria: text.clone(),
        language: "fr".to_owned(),
        version: "1.0.0".to_owned(),
        alignments: vec![Alignment {
            id: "digcomp3-2-1".to_owned(),
            framework: SafeText::show("DigComp 3.0"),
            code: SafeText::show("2.1"),
            name: text.clone(),
            url: SafeText::show("https://digcomp.example/2.1"),
        }],
        units: vec![UnitEvidence {
            unit: UnitId::new("write").unwrap(),
            title: text.clone(),
            mastered_at: Some(Millis(1_795_000_000_000)),
            right: 3,
            of: 5,
        }],
        seen: Vec::new(),
        learner: LearnerId::parse("018f4b5c-7d2e-7a31-9c44-1f2e3d4c5b6a").unwrap(),
        taken_back: 0,
        email: None,
        earned_at: Some(Millis(1_795_219_200_000)),
        valid_from: Millis(1_795_219_200_000),
        publisher: text,
        issuer: None,
        picture: None,
    }
}

const TEXTS: [&str; 6] = [
    "Mon courrier électronique",
    "بريدي الإلكتروني",
    "Badge 📬👩‍🦰 é",
    "« Guillemets », \"droits\" et \\ barres",
    "Deux\nlignes\n- et une liste",
    "]]> </script> &amp; %00 ${x} {{y}}",
];

#[test]
fn it_passes_the_official_schema_whatever_its_texts() {
    let validators = validators();
    for words in TEXTS {
        for language in ["fr", "en"] {
            let made = credential(&claim(words), &I18n::new(language)).unwrap();
            assert_eq!(complaints(&validators, &made), Vec::<String>::new(), "{words}");
            let written = to_json(&made);
            assert!(written.is_ascii());
            assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), made);
        }
    }
}

#[test]
fn its_texts_come_through_unchanged() {
    for words in TEXTS {
        let made = credential(&claim(words), &I18n::new("fr")).unwrap();
        let achievement = &made["credentialSubject"]["achievement"];
        for told in [&made["name"], &made["issuer"]["name"], &achievement["name"], &achievement["criteria"]["narrative"]] {
            assert_eq!(told, words);
        }
    }
}

#[test]
fn it_passes_without_alignment_and_at_strange_dates() {
    let validators = validators();
    for at in [-1, 0, -86_400_000 * 36_500, 4_102_444_799_999] {
        let claim = Claim { alignments: Vec::new(), valid_from: Millis(at), ..claim("Badge") };
        let made = credential(&claim, &I18n::new("fr")).unwrap();
        assert_eq!(complaints(&validators, &made), Vec::<String>::new());
    }
}

/// The schema must be able to refuse, else passing it says nothing.
#[test]
fn the_schema_refuses_what_is_spoilt() {
    let validators = validators();
    let made = credential(&claim("Badge"), &I18n::new("fr")).unwrap();
    let spoil: [fn(&mut Value); 6] = [
        |v| v["validFrom"] = json!("2026-11-21"),
        |v| v["credentialSubject"]["achievement"]["inLanguage"] = json!("fr_FR"),
        |v| v["credentialSubject"]["achievement"]["alignment"][0]["targetType"] = json!("DigComp"),
        |v| v["credentialSubject"]["achievement"]["criteria"] = json!("do it"),
        |v| v["type"] = json!(["VerifiableCredential"]),
        |v| drop(v.as_object_mut().unwrap().remove("issuer")),
    ];
    for (n, spoil) in spoil.into_iter().enumerate() {
        let mut spoilt = made.clone();
        spoil(&mut spoilt);
        assert!(!complaints(&validators, &spoilt).is_empty(), "{n}");
    }
}

/// The schema lets unknown properties pass, but verifiers of linked data refuse the whole badge for one.
#[test]
fn it_holds_no_property_that_the_contexts_do_not_define_and_no_empty_list() {
    const KNOWN: &str = "@context id type name issuer validFrom credentialSubject evidence credentialSchema achievement achievementType \
        description criteria narrative inLanguage version alignment targetName targetUrl targetType targetCode targetFramework \
        resultDescription resultType valueMin valueMax result value status activityEndDate";
    fn walk(value: &Value, complaints: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                for (key, inner) in map {
                    if !KNOWN.split_whitespace().any(|known| known == key) {
                        complaints.push(key.clone());
                    }
                    if matches!(key.as_str(), "id" | "targetUrl") {
                        let id = inner.as_str().unwrap();
                        assert!(id.starts_with("urn:uuid:") || id.starts_with("https://"), "{id} is not absolute");
                    }
                    walk(inner, complaints);
                }
            }
            Value::Array(items) => {
                assert!(!items.is_empty(), "an empty list");
                for item in items {
                    walk(item, complaints);
                }
            }
            other => assert!(other.is_string(), "{other} is neither text nor list nor table"),
        }
    }
    let made = credential(&claim("Badge"), &I18n::new("fr")).unwrap();
    let mut unknown = Vec::new();
    walk(&made, &mut unknown);
    assert_eq!(unknown, Vec::<String>::new());
    assert_eq!(made["@context"].as_array().unwrap().len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_text_that_came_through_the_door_makes_a_badge_that_passes(raw in "[^\\p{C}\\p{Z}]\\PC{0,60}", at in -62_135_596_800_000i64..253_402_300_799_000) {
        let Ok(words) = SafeText::accept(&raw) else { return Ok(()) };
        prop_assume!(!words.trim().is_empty());
        let claim = Claim { valid_from: Millis(at), ..claim(words.as_str()) };
        let made = credential(&claim, &I18n::new("fr")).unwrap();
        prop_assert_eq!(complaints(&validators(), &made), Vec::<String>::new());
    }
}
