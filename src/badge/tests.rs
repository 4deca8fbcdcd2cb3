//! What a credential holds. That it passes the official schema is tested with the whole program, in `tests/all/badge.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use uuid::Uuid;

use super::*;
use crate::clock::Millis;
use crate::error::Kind;
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::text::SafeText;

fn text(raw: &str) -> SafeText {
    SafeText::accept(raw).expect("a harmless text")
}

fn claim() -> Claim {
    Claim {
        module: ModuleId::new("email").unwrap(),
        name: text("Mon courrier électronique"),
        description: text("Lire et **écrire** un [[message|message]]."),
        criteria: text("Maîtriser chaque séquence."),
        language: "fr".to_owned(),
        version: "1.2.0".to_owned(),
        alignments: vec![alignment("2.1"), alignment("2.2")],
        units: vec![
            unit("L'adresse", 1_795_000_000_000),
            UnitEvidence { unit: UnitId::new("address").unwrap(), ..unit("Lire", 1_795_100_000_000) },
        ],
        seen: Vec::new(),
        learner: LearnerId::from_uuid(Uuid::from_u128(7)),
        taken_back: 0,
        email: None,
        earned_at: Some(Millis(1_795_219_200_000)),
        valid_from: Millis(1_795_219_200_000),
        publisher: text("Reconnect"),
        issuer: None,
        picture: None,
    }
}

fn alignment(code: &str) -> Alignment {
    Alignment {
        id: format!("digcomp-{}", code.replace('.', "-")),
        framework: text("DigComp 3.0"),
        code: text(code),
        name: text("Interagir"),
        url: text("https://digcomp.example/2"),
    }
}

fn unit(title: &str, at: i64) -> UnitEvidence {
    UnitEvidence { unit: UnitId::new("read").unwrap(), title: text(title), mastered_at: Some(Millis(at)), right: 3, of: 5 }
}

fn made(claim: &Claim) -> Value {
    credential(claim, &I18n::new(&claim.language)).expect("a good claim")
}

#[test]
fn the_same_claim_gives_the_same_bytes() {
    assert_eq!(to_json(&made(&claim())), to_json(&made(&claim())));
}

/// Ids are for ever: a badge issued twice must stay one badge, also by a later version of the kit.
#[test]
fn ids_never_change() {
    let made = made(&claim());
    let ids = [&made["id"], &made["credentialSubject"]["id"], &made["credentialSubject"]["achievement"]["id"], &made["issuer"]["id"]];
    assert_eq!(
        ids.map(|id| id.as_str().unwrap()),
        [
            "urn:uuid:de6c1097-b2b0-5f57-bb26-6e2af9fcda0d",
            "urn:uuid:b248282e-1552-52ef-9263-eefde0363844",
            "urn:uuid:c311653c-8eb1-5533-91c2-00c17079b51b",
            "urn:uuid:9abc2b83-bf1f-5226-ac97-8f3c9b9cd525",
        ]
    );
}

#[test]
fn another_learner_module_or_major_version_is_another_badge_and_nothing_else_is() {
    let first = claim();
    let same = [
        Claim { version: "1.9.3".to_owned(), ..claim() },
        Claim { language: "en".to_owned(), ..claim() },
        Claim { valid_from: Millis(0), ..claim() },
    ];
    let other = [
        Claim { version: "2.0.0".to_owned(), ..claim() },
        Claim { learner: LearnerId::from_uuid(Uuid::from_u128(8)), ..claim() },
        Claim { module: ModuleId::new("scams").unwrap(), ..claim() },
    ];
    assert!(same.iter().all(|claim| made(claim)["id"] == made(&first)["id"]));
    assert!(other.iter().all(|claim| made(claim)["id"] != made(&first)["id"]));
    assert_eq!(made(&first)["id"], format!("urn:uuid:{}", id_of(first.learner, &first.module, 1)));
}

#[test]
fn the_learner_is_a_pseudonym_the_same_in_all_their_badges() {
    let first = made(&claim());
    let second = made(&Claim { module: ModuleId::new("scams").unwrap(), ..claim() });
    assert_eq!(first["credentialSubject"]["id"], second["credentialSubject"]["id"]);
    assert!(!to_json(&first).contains(&claim().learner.to_string()));
}

#[test]
fn nothing_sounds_like_a_proof() {
    let made = made(&claim());
    assert!(made.get("proof").is_none() && !is_signed(&made));
    for language in ["fr", "en"] {
        let said = to_json(&credential(&claim(), &I18n::new(language)).unwrap()).to_lowercase();
        for word in ["sign", "proof", "preuve", "certif", "verified", "vérifi"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
        assert!(!I18n::new(language).say(&not_signed()).contains('⟦'));
    }
}

#[test]
fn a_proof_is_seen_whatever_its_form() {
    for (proof, signed) in [("null", false), ("[]", false), ("[{}]", true), ("{}", true)] {
        let credential = serde_json::json!({ "proof": serde_json::from_str::<Value>(proof).unwrap() });
        assert_eq!(is_signed(&credential), signed, "{proof}");
    }
}

#[test]
fn evidence_tells_each_unit_with_its_day_in_the_language_of_the_badge() {
    let french = made(&claim())["evidence"][0]["narrative"].as_str().unwrap().to_owned();
    assert_eq!(french.lines().count(), 2);
    assert!(french.contains("L'adresse") && french.contains("novembre 2026"), "{french}");
    let english = credential(&claim(), &I18n::new("en")).unwrap();
    assert!(english["evidence"][0]["narrative"].as_str().unwrap().contains("November 2026"));
    // A title with a line end stays one line of the list.
    let broken = made(&Claim { units: vec![unit("Lire\n- et écrire", 0)], ..claim() });
    assert_eq!(broken["evidence"][0]["narrative"].as_str().unwrap().lines().count(), 1);
}

#[test]
fn marks_of_the_curriculum_are_left_out() {
    assert_eq!(made(&claim())["credentialSubject"]["achievement"]["description"], "Lire et écrire un message.");
}

#[test]
fn alike_alignments_are_told_once_and_none_leaves_no_list() {
    let twice = made(&Claim { alignments: vec![alignment("2.1"), alignment("2.1")], ..claim() });
    assert_eq!(twice["credentialSubject"]["achievement"]["alignment"].as_array().unwrap().len(), 1);
    let none = made(&Claim { alignments: Vec::new(), ..claim() });
    assert!(none["credentialSubject"]["achievement"].get("alignment").is_none());
}

#[test]
fn dates_are_written_as_given_with_their_zone() {
    for (at, written) in [
        (1_795_219_200_000, "2026-11-21T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (-86_400_000 * 365 * 100, "1870-01-25T00:00:00Z"),
        (4_102_444_799_999, "2099-12-31T23:59:59Z"),
    ] {
        assert_eq!(made(&Claim { valid_from: Millis(at), ..claim() })["validFrom"], written);
    }
}

#[test]
fn what_cannot_be_a_badge_is_refused_with_what_to_do() {
    let refused = [
        (Kind::User, Claim { units: Vec::new(), ..claim() }),
        (Kind::Content, Claim { name: text(" "), ..claim() }),
        (Kind::Content, Claim { description: text(""), ..claim() }),
        (Kind::Content, Claim { criteria: text("\n"), ..claim() }),
        (Kind::Content, Claim { publisher: text(""), ..claim() }),
        (Kind::Content, Claim { language: "fr_FR".to_owned(), ..claim() }),
        (Kind::Content, Claim { version: "one".to_owned(), ..claim() }),
        (Kind::Content, Claim { version: "+1".to_owned(), ..claim() }),
        (Kind::Content, Claim { alignments: vec![Alignment { url: text("digcomp 2.1"), ..alignment("2.1") }], ..claim() }),
        (Kind::Content, Claim { alignments: vec![Alignment { name: text(""), ..alignment("2.1") }], ..claim() }),
        (Kind::Content, Claim { valid_from: Millis(i64::MAX), ..claim() }),
    ];
    for language in ["fr", "en"] {
        let words = I18n::new(language);
        for (kind, claim) in &refused {
            let error = credential(claim, &words).expect_err("refused");
            assert_eq!(error.kind, *kind);
            words.say(&error.cause);
            words.say(&error.hint.expect("what to do"));
        }
        assert_eq!(words.missing(), 0);
    }
}
