//! The one text that signatures are made of, held against the public vectors and against a library of others.

mod made;
mod others;

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tremplin::badge::linked::{Contexts, Refused, canonical, canonical_under};

use made::Dice;

const V2: &str = "https://www.w3.org/ns/credentials/v2";
const OB: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

fn w3c(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/openbadges/w3c").join(file)).unwrap()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The vectors use a context made for examples, which the kit does not hold.
fn with_examples() -> Contexts {
    let examples = r#"{"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}"#;
    Contexts::of_the_kit().clone().with("https://www.w3.org/ns/credentials/examples/v2", examples)
}

#[test]
fn the_public_vectors_come_out() {
    let document: Value = serde_json::from_str(&w3c("unsigned.json")).unwrap();
    let text = canonical_under(&document, &with_examples()).unwrap();
    assert_eq!(text, w3c("canonDocDataInt.txt"));
    assert_eq!(sha256(&text), w3c("docHashDataInt.txt").trim());

    let options: Value = serde_json::from_str(&w3c("proofConfigDataInt.json")).unwrap();
    let text = canonical_under(&options, &with_examples()).unwrap();
    assert_eq!(text, w3c("proofCanonDataInt.txt"));
    assert_eq!(sha256(&text), w3c("proofHashDataInt.txt").trim());
}

/// How far a difference between two texts is worth showing.
fn first_difference(ours: &str, theirs: &str) -> String {
    let differs = ours.lines().zip(theirs.lines()).find(|(a, b)| a != b);
    format!("{differs:?}, {} and {} lines", ours.lines().count(), theirs.lines().count())
}

#[test]
fn badges_of_every_kind_come_out_as_by_others() {
    let contexts = others::contexts();
    let mut graphs = 0;
    for seed in 0..1200 {
        let badge = made::badge(seed);
        let ours = canonical(&badge).unwrap_or_else(|refused| panic!("badge {seed}: {refused:?}\n{badge:#}"));
        let theirs = others::canonical(&badge, &contexts).unwrap();
        assert!(ours == theirs, "badge {seed}: {}\n{badge:#}", first_difference(&ours, &theirs));
        graphs += usize::from(ours.lines().any(|line| line.ends_with(" .") && line.contains("> _:c14n") && line.contains("proofValue")));
    }
    assert!(graphs > 100, "the dice make badges with signatures inside: {graphs}");
}

/// The order of members, and a list of one or the one alone, make no difference.
#[test]
fn the_same_badge_written_in_another_way_is_the_same() {
    let doc = |tag: Value| {
        json!({"@context": [V2, OB], "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject":
            {"type": "AchievementSubject", "achievement": {"id": "urn:uuid:2", "type": "Achievement", "tag": tag}}})
    };
    assert_eq!(canonical(&doc(json!(["a"]))), canonical(&doc(json!("a"))));
    assert_eq!(canonical(&doc(json!(["a", "b"]))), canonical(&doc(json!(["b", "a", "b"]))));
    assert_ne!(canonical(&doc(json!(["a"]))), canonical(&doc(json!(["b"]))));
}

/// What a stranger put somewhere into a badge is either read as others read it, or refused.
#[test]
fn what_is_accepted_of_meddled_badges_is_read_as_by_others() {
    let contexts = others::contexts();
    let (mut accepted, mut refused) = (0, 0);
    for seed in 0..1000 {
        let dice = &mut Dice::new(1_000_000 + seed);
        let mut badge = made::badge(seed);
        for _ in 0..=dice.roll(3) {
            made::meddle(dice, &mut badge);
        }
        match canonical(&badge) {
            Ok(ours) => {
                accepted += 1;
                let theirs = others::canonical(&badge, &contexts).unwrap_or_else(|error| panic!("badge {seed}: {error}\n{badge:#}"));
                assert!(ours == theirs, "badge {seed}: {}\n{badge:#}", first_difference(&ours, &theirs));
            }
            Err(_) => refused += 1,
        }
    }
    assert!(accepted > 200 && refused > 200, "accepted {accepted}, refused {refused}");
}

fn credential(member: &str, value: Value) -> Value {
    let mut made = json!({"@context": [V2, OB], "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"]});
    made[member] = value;
    made
}

fn refusal(document: &Value) -> Refused {
    canonical(document).unwrap_err()
}

fn shape(word: &str) -> Refused {
    Refused::Shape(word.to_owned())
}

#[test]
fn contexts_that_are_not_held_are_refused() {
    let unknown = |address: &str| Refused::UnknownContext(address.to_owned());
    let address = "https://ailleurs.example/context.json";
    assert_eq!(refusal(&credential("@context", json!([V2, OB, address]))), unknown(address));
    assert_eq!(refusal(&credential("@context", json!(address))), unknown(address));
    // Also further down, and when the document brings its own.
    assert_eq!(refusal(&credential("issuer", json!({"@context": address, "id": "urn:uuid:3"}))), unknown(address));
    assert_eq!(refusal(&credential("@context", json!([V2, OB, {"mot": "https://ailleurs.example/mot"}]))), shape("@context"));
    assert_eq!(refusal(&credential("@context", json!({"@vocab": "https://ailleurs.example/"}))), shape("@context"));
    assert_eq!(refusal(&credential("@context", Value::Null)), shape("@context"));
    assert_eq!(refusal(&json!({"name": "sans contexte"})), Refused::UndefinedTerm("name".to_owned()));
    assert_eq!(refusal(&credential("@context", json!(vec![V2; 17]))), Refused::TooLarge);
    // A protected word cannot be given another meaning.
    let contexts = Contexts::of_the_kit().clone().with(address, r#"{"@context": {"name": "https://ailleurs.example/nom"}}"#);
    assert_eq!(canonical_under(&credential("@context", json!([V2, address])), &contexts), Err(shape("name")));
}

#[test]
fn words_without_a_meaning_are_refused() {
    let undefined = |word: &str| Refused::UndefinedTerm(word.to_owned());
    assert_eq!(refusal(&credential("dureeAtelier", json!("2 h"))), undefined("dureeAtelier"));
    assert_eq!(refusal(&credential("", json!("2 h"))), undefined(""));
    assert_eq!(refusal(&credential("@futur", json!("2 h"))), undefined("@futur"));
    // Defined, but not here: evidence belongs to the credential, targetName to an alignment that says that it is one.
    assert_eq!(refusal(&credential("credentialSubject", json!({"type": "AchievementSubject", "evidence": []}))), undefined("evidence"));
    assert_eq!(refusal(&credential("alignment", json!([{"targetName": "a"}]))), undefined("targetName"));
}

#[test]
fn ids_and_types_that_are_no_addresses_are_refused() {
    let relative = |word: &str| Refused::RelativeId(word.to_owned());
    for id in
        ["", "hameçonnage", "_:b0", "urn", ":a", "https://a.example/ b", "urn:<a>", "urn:\"a\"", "urn:a\\b", "urn:a\n", "urn:\u{a0}", "é:a"]
    {
        assert_eq!(refusal(&credential("id", json!(id))), relative(id));
        assert_eq!(refusal(&credential("issuer", json!(id))), relative(id));
        assert_eq!(refusal(&credential("issuer", json!({"id": id}))), relative(id));
    }
    assert_eq!(refusal(&credential("type", json!("Atelier"))), relative("Atelier"));
    // Known, but only with the third context.
    let schema = json!({"id": "https://a.example/schema", "type": "1EdTechJsonSchemaValidator2019"});
    assert_eq!(refusal(&credential("credentialSchema", schema)), relative("1EdTechJsonSchemaValidator2019"));
    let purpose = json!({"type": "DataIntegrityProof", "proofPurpose": "autre"});
    assert_eq!(refusal(&credential("proof", purpose)), relative("autre"));
}

#[test]
fn what_is_not_read_or_would_be_lost_is_refused() {
    for (member, value, word) in [
        ("name", json!(null), "name"),
        ("name", json!([["a"]]), "name"),
        ("name", json!(["a", null]), "name"),
        ("name", json!({"@value": "a"}), "@value"),
        ("name", json!({"@value": "a", "@language": "fr"}), "@language"),
        ("name", json!("\u{fffe}"), "name"),
        ("name", json!(9_007_199_254_740_992_u64), "name"),
        ("name", json!(1e300), "name"),
        ("name", json!(0.000_000_1), "name"),
        ("@graph", json!([]), "@graph"),
        ("@reverse", json!({}), "@reverse"),
        ("@included", json!({}), "@included"),
        ("@index", json!("a"), "@index"),
        ("id", json!(["urn:uuid:1"]), "id"),
        ("type", json!([null]), "type"),
        // The same thing said under two names.
        ("@id", json!("urn:uuid:2"), "id"),
        // A signature that is only named would make an empty graph.
        ("proof", json!("urn:uuid:4"), "proof"),
        ("proof", json!({"id": "urn:uuid:4"}), "proof"),
        ("proof", json!({}), "proof"),
        // Kept as JSON, whatever it is.
        ("_sd", json!([]), "_sd"),
        ("_sd", json!(["a"]), "_sd"),
        ("_sd", json!({"id": "urn:uuid:5"}), "_sd"),
    ] {
        assert_eq!(canonical(&credential(member, value.clone())), Err(shape(word)), "{member}: {value}");
    }
    for nothing in [json!([]), json!("a"), json!(null)] {
        assert_eq!(refusal(&nothing), shape("@context"));
    }
    for nothing in [json!({}), json!({"@context": V2}), json!({"@context": V2, "id": "urn:uuid:1"})] {
        assert_eq!(refusal(&nothing), shape("@id"));
    }
    // Sorted by code point the Arabic letter comes first, by UTF-16 the emoji.
    let order = credential("description", json!(["\u{fdfa}", "🚀"]));
    assert_eq!(refusal(&order), shape("<https://schema.org/description>"));
    assert!(canonical(&credential("description", json!(["رسالة", "🚀"]))).is_ok());
    // Two types on one node that want the same word in two meanings.
    let both = json!({"type": ["AchievementSubject", "IdentifierEntry"]});
    assert_eq!(refusal(&credential("credentialSubject", both)), shape("identifier"));
}

#[test]
fn numbers_are_written_as_json_ld_lays_down() {
    let written = |value: Value| {
        let text = canonical(&credential("name", value)).unwrap();
        text.lines().find_map(|line| line.split_once("schema.org/name> ").map(|(_, value)| value.to_owned())).unwrap()
    };
    let integer = |digits: &str| format!("\"{digits}\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
    let double = |digits: &str| format!("\"{digits}\"^^<http://www.w3.org/2001/XMLSchema#double> .");
    assert_eq!(written(json!(12)), integer("12"));
    assert_eq!(written(json!(-12.0)), integer("-12"));
    assert_eq!(written(json!(-0.0)), integer("0"));
    assert_eq!(written(json!(9_007_199_254_740_991_u64)), integer("9007199254740991"));
    assert_eq!(written(json!(2.5)), double("2.5E0"));
    assert_eq!(written(json!(-1234.0625)), double("-1.2340625E3"));
    assert_eq!(written(json!(0.001)), double("1.0E-3"));
    // The rule is fifteen decimals, not the shortest form.
    assert_eq!(written(json!(8.95)), double("8.949999999999999E0"));
    assert_eq!(written(json!(true)), "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean> .");
}

/// Nodes that look alike by themselves are told apart by their neighbours; alike ones are fine.
#[test]
fn alike_nodes_come_out_as_by_others() {
    let description = |id: &str, values: &[&str]| json!({"id": id, "type": "ResultDescription", "allowedValue": values});
    let long = vec!["même"; 40];
    let results = json!([
        description("urn:a:1", &["non", "oui"]),
        description("urn:a:2", &["non", "oui"]),
        description("urn:a:3", &["oui", "non", "oui"]),
        description("urn:a:4", &long),
        description("urn:a:5", &long),
    ]);
    let alike = json!([{"type": "Alignment", "targetName": "a"}, {"type": "Alignment", "targetName": "a"}]);
    let achievement = json!({"type": "Achievement", "resultDescription": results, "alignment": alike, "related": [{}, {}, {}]});
    let badge = credential("credentialSubject", json!({"type": "AchievementSubject", "achievement": achievement}));
    assert_eq!(canonical(&badge).unwrap(), others::canonical(&badge, &others::contexts()).unwrap());
}

/// The order in which they are written makes no difference: every order of alike neighbours is tried.
#[test]
fn trees_of_alike_nodes_come_out_as_by_others() {
    let contexts = others::contexts();
    for seed in 0..300 {
        let tree = made::tree(&mut Dice::new(seed), 3);
        let (tree, turned) = (credential("issuer", tree.clone()), credential("issuer", made::turned(&tree)));
        let ours = canonical(&tree).unwrap();
        assert_eq!(ours, canonical(&turned).unwrap(), "tree {seed}");
        assert_eq!(ours, others::canonical(&tree, &contexts).unwrap(), "tree {seed}");
    }
}

#[test]
fn a_document_made_to_be_long_ends_soon() {
    let mut deep = json!({"id": "urn:uuid:9"});
    for _ in 0..100 {
        deep = json!({"type": "Profile", "parentOrg": deep});
    }
    assert_eq!(refusal(&credential("issuer", deep)), Refused::TooLarge);

    // A long id in each of many statements.
    let id = format!("urn:{}", "a".repeat(100_000));
    let types: Vec<Value> = (0..10_000).map(|n| format!("urn:t:{n}").into()).collect();
    assert_eq!(refusal(&credential("issuer", json!({"id": id, "type": types}))), Refused::TooLarge);

    // Alike nodes below alike nodes: more orders than anyone can try.
    let mut alike = json!({});
    for _ in 0..4 {
        alike = json!({"https://a.example/p": vec![alike; 9]});
    }
    assert_eq!(refusal(&credential("issuer", alike)), Refused::Alike);

    // Two lists that only differ at their far end.
    let list = |last: &str| {
        let mut values = vec!["même"; 5000];
        values.push(last);
        json!({"type": "ResultDescription", "allowedValue": values})
    };
    let achievement = json!({"type": "Achievement", "resultDescription": [list("a"), list("b")]});
    assert_eq!(
        refusal(&credential("credentialSubject", json!({"type": "AchievementSubject", "achievement": achievement}))),
        Refused::Alike
    );

    let many: Vec<Value> = (0..200_001).map(|n| format!("urn:t:{n}").into()).collect();
    assert_eq!(refusal(&credential("type", many.into())), Refused::TooLarge);
}

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("@context"),
        Just(V2),
        Just(OB),
        Just("id"),
        Just("type"),
        Just("@type"),
        Just("name"),
        Just("proof"),
        Just("Profile"),
        Just("Achievement"),
        Just("alignment"),
        Just("allowedValue"),
        Just("ResultDescription"),
        Just("urn:a"),
        Just("issuer"),
        Just(""),
    ]
    .prop_map(str::to_owned);
    let word = prop_oneof![4 => word, 1 => any::<String>()].boxed();
    let leaf = prop_oneof![
        word.clone().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_it_fall(document in any_json(), inner in any_json()) {
        let _ = canonical(&document);
        // Most of what is left to chance has no context: also below one.
        let _ = canonical(&credential("issuer", document));
        if let Value::Object(mut document) = inner {
            document.insert("@context".to_owned(), json!([V2, OB]));
            let _ = canonical(&document.into());
        }
    }
}
