//! Badges from being earned to being judged by somebody else: signed by the adviser's next opening, handed out, printed, taken
//! back, and every forgery of them refused.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crossterm::event::KeyCode;
use serde_json::{Value, json};
use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{BadgeForm, BatchSaid, CertificateAsk, Desk, Gesture, Kit, Scene, SignAsk, verdict_words};
use tremplin::badge::{Keys, Profile, SECRET, bake, sign, to_json, token};
use tremplin::clock::{BUILT, Millis, Still, World};
use tremplin::error::Kind;
use tremplin::i18n::I18n;
use tremplin::ids::{LearnerId, ModuleId, Slug, TryId};
use tremplin::journal::Journal;
use tremplin::learn::sitting::{BadgeState, Sitting, Start};
use tremplin::places;
use tremplin::record::{Reason, Record};
use tremplin::screen::Scenario;
use tremplin::text::SafeText;

use crate::door::{adviser, at_door, enter, submit, write};
use crate::room::{mute_press, pick, said};
use crate::screens::picture;
use crate::way::{kit, kit_with, languages, world};

pub const PASSPHRASE: &str = "quatre mots sans lien";

fn module(id: &str) -> ModuleId {
    ModuleId::new(id).unwrap()
}

/// Somebody who has mastered every unit of a module, as the journal would say it.
pub fn mastered(folder: &Path, world: &Rc<Still>, name: &str, id: &str, given: &[PathBuf]) -> LearnerId {
    let mut kit = kit_with(given, folder, "fr", Rc::clone(world) as Rc<dyn World>);
    let learner = match kit.disk().learner_named(name).unwrap() {
        Some(known) => known,
        None => {
            if kit.is_guarded() {
                kit.open_with(PASSPHRASE).unwrap();
            }
            kit.add_learner(&SafeText::show(name)).unwrap()
        }
    };
    let row = kit.shelf.row(&module(id)).unwrap();
    let whole = row.module(row.language()).unwrap();
    kit.close().unwrap();
    let mut records = Vec::new();
    for (at, unit) in whole.units.iter().enumerate() {
        let of_try = TryId::from_uuid(uuid::Uuid::from_u128(at as u128 + 1));
        let (module, unit) = (whole.id.clone(), unit.id.clone());
        records.push(Record::TryStarted { of_try, module: module.clone(), unit: unit.clone(), version: "1.0.0".into(), right: 3, of: 5 });
        records.push(Record::UnitDone { of_try, module: module.clone(), unit: unit.clone() });
        records.push(Record::UnitMastered { of_try, module, unit, right: 4, of: 5 });
    }
    let mut journal = Journal::open(folder, Rc::clone(world) as Rc<dyn World>).unwrap();
    journal.append(Some(learner), &records, None).unwrap();
    journal.close().unwrap();
    // They look at the module: what is earned is theirs.
    let kit = kit_with(given, folder, "fr", Rc::clone(world) as Rc<dyn World>);
    let mut looked = crate::way::desk(kit, crate::way::start(id, None, name));
    submit(&mut looked);
    looked.into_kit().close().unwrap();
    learner
}

fn profile() -> Profile {
    Profile {
        name: "Médiathèque de Brume".to_owned(),
        url: Some("https://mediatheque.example".to_owned()),
        email: Some("bonjour@mediatheque.example".to_owned()),
        image: None,
    }
}

/// A kit with an issuer, its role open.
pub fn open(folder: &Path, world: &Rc<Still>) -> Kit {
    let mut kit = kit(folder, "fr", Rc::clone(world) as Rc<dyn World>);
    if kit.is_guarded() {
        kit.open_with(PASSPHRASE).unwrap();
    } else {
        kit.choose_with(PASSPHRASE).unwrap();
        kit.make_issuer(profile()).unwrap();
    }
    kit
}

fn bytes(kit: &mut Kit, learner: LearnerId, id: &str, form: BadgeForm) -> Vec<u8> {
    let file = kit.badge_file(learner, &module(id), form, &SignAsk::default()).unwrap();
    assert!(file.signed);
    file.bytes
}

fn holds(kit: &Kit, bytes: &[u8]) -> bool {
    kit.verify_badge(bytes, &[], None).unwrap().holds(false)
}

/// What verification says, in a text.
fn judged(kit: &Kit, bytes: &[u8], lists: &[String]) -> String {
    let i18n = I18n::new("en");
    let verdict = kit.verify_badge(bytes, lists, None).unwrap();
    verdict_words(&verdict, false, &i18n).iter().map(|line| i18n.say(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_learner_alone_earns_and_the_advisers_next_opening_signs_all_with_one_key() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let rosa = mastered(folder.path(), &world, "Rosa", "scams", &[]);
    // Nobody vouches for it yet: what was earned is told, and that nobody signed it.
    let mut kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    let unsigned = kit.badge_file(rosa, &module("scams"), BadgeForm::Json, &SignAsk::default()).unwrap();
    assert!(!unsigned.signed && judged(&kit, &unsigned.bytes, &[]).contains("not signed"));
    kit.close().unwrap();
    let mut desk = at_door(folder.path(), &world);
    adviser(&mut desk, PASSPHRASE);
    pick(&mut desk, "adviser/badges");
    pick(&mut desk, "badges/make");
    write(&mut desk, "issuer/name", "Médiathèque de Brume");
    submit(&mut desk);
    assert!(said(&mut desk).contains("Médiathèque de Brume"));
    desk.act(Gesture::NextPerson);
    drop(desk);
    let mut desk = at_door(folder.path(), &world);
    enter(&mut desk, PASSPHRASE);
    let room = said(&mut desk);
    assert!(room.contains("1 badge attend votre signature"), "{room}");
    submit(&mut desk);
    let told = said(&mut desk);
    assert!(told.contains("1 badge signé") && told.contains("Aucun badge n'attend"), "{told}");
    let mut kit = desk.into_kit();
    let file = bytes(&mut kit, rosa, "scams", BadgeForm::Json);
    assert!(holds(&kit, &file));
    assert_eq!(kit.wallet(rosa).unwrap()[0].state, BadgeState::Signed);
}

#[test]
fn the_key_opens_with_the_role_alone_and_outlives_every_change_of_the_passphrase() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let rosa = mastered(folder.path(), &world, "Rosa", "email", &[]);
    let did = {
        let mut kit = open(folder.path(), &world);
        let first = bytes(&mut kit, rosa, "email", BadgeForm::Json);
        assert_eq!(first, bytes(&mut kit, rosa, "email", BadgeForm::Json), "written again it is the same");
        kit.issuer().unwrap().unwrap().issuer.did_key
    };
    let again = SignAsk { again: true, ..SignAsk::default() };
    // Closed: what was signed is still written, nothing new is.
    let mut closed = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    assert!(closed.badge_file(rosa, &module("email"), BadgeForm::Png, &SignAsk::default()).unwrap().signed);
    for ask in [&again, &SignAsk { email: Some(SafeText::show("rosa@courrier.example")), ..SignAsk::default() }] {
        assert_eq!(closed.badge_file(rosa, &module("email"), BadgeForm::Json, ask).unwrap_err().kind, Kind::User);
    }
    assert!(closed.badge_file(rosa, &module("email"), BadgeForm::Jwt, &SignAsk::default()).is_err(), "a token is made with the key");
    assert!(closed.open_with("une autre phrase").is_err());
    drop(closed);
    // Another passphrase, by the recovery code, on the screen.
    let mut desk = at_door(folder.path(), &world);
    enter(&mut desk, PASSPHRASE);
    pick(&mut desk, "adviser/passphrase");
    write(&mut desk, "adviser/passphrase", "cinq mots qui vont bien");
    write(&mut desk, "adviser/again", "cinq mots qui vont bien");
    submit(&mut desk);
    let code = said(&mut desk).lines().find(|line| line.trim().len() == 19 && line.matches('-').count() == 3).unwrap().trim().to_owned();
    drop(desk);
    let mut desk = at_door(folder.path(), &world);
    pick(&mut desk, "door/adviser");
    pick(&mut desk, "adviser/lost");
    write(&mut desk, "adviser/recovery", &code.to_lowercase());
    submit(&mut desk);
    write(&mut desk, "adviser/passphrase", "la troisième des phrases");
    write(&mut desk, "adviser/again", "la troisième des phrases");
    submit(&mut desk);
    drop(desk);
    let mut kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    assert!(kit.open_with("cinq mots qui vont bien").is_err());
    kit.open_with("la troisième des phrases").unwrap();
    let file = kit.badge_file(rosa, &module("email"), BadgeForm::Json, &again).unwrap();
    let badge: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(badge["issuer"]["id"], did);
    // Neither the file of keys nor the journal holds a passphrase, and no copy of the journal holds a key.
    for file in places::files(folder.path()).unwrap() {
        let bytes = std::fs::read(&file).unwrap();
        for secret in [PASSPHRASE, "la troisième des phrases"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{}", file.display());
        }
    }
}

#[test]
fn several_laptops_of_one_organisation_issue_as_one() {
    let (one, two, world) = (TempDir::new().unwrap(), TempDir::new().unwrap(), world());
    let mut first = open(one.path(), &world);
    assert!(first.issuer().unwrap().unwrap().copied_at.is_none());
    assert!(first.copy_issuer("court").is_err());
    let copy = first.copy_issuer("pour les autres machines").unwrap();
    first.note_copy().unwrap();
    assert!(first.issuer().unwrap().unwrap().copied_at.is_some());
    let rosa = mastered(two.path(), &world, "Rosa", "scams", &[]);
    let mut second = kit(two.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    assert_eq!(second.bring_issuer(&copy, "pour les autres machines").unwrap_err().kind, Kind::User, "no passphrase yet");
    second.choose_with("une autre phrase de passe").unwrap();
    assert!(second.bring_issuer(&copy, "une autre phrase de passe").is_err());
    second.bring_issuer(&copy, "pour les autres machines").unwrap();
    let badge = bytes(&mut second, rosa, "scams", BadgeForm::Png);
    let verdict = first.verify_badge(&badge, &[], None).unwrap();
    assert!(verdict.holds(true) && verdict.trusted.unwrap().own);
    // Another organisation is not put in its place unasked.
    let third = TempDir::new().unwrap();
    let mut other = kit(third.path(), "fr", Rc::new(Still::at(Millis(BUILT.0 + 90_000_000))));
    other.choose_with(PASSPHRASE).unwrap();
    other.world.random(&mut [0; 7]);
    other.make_issuer(Profile { name: "Mairie".to_owned(), ..Profile::default() }).unwrap();
    assert_eq!(other.bring_issuer(&copy, "pour les autres machines").unwrap_err().kind, Kind::User);
    assert_eq!(other.make_issuer(profile()).unwrap_err().kind, Kind::User);
}

#[test]
fn a_badge_waits_while_the_clock_is_not_believable() {
    let (folder, right) = (TempDir::new().unwrap(), world());
    drop(open(folder.path(), &right));
    // Earned on a laptop without a battery: the day is not known.
    let dead = Rc::new(Still::at(Millis(0)));
    dead.random(&mut [0; 99]);
    let rosa = mastered(folder.path(), &dead, "Rosa", "scams", &[]);
    let mut kit = open(folder.path(), &dead);
    let refused = kit.sign_badge(rosa, &module("scams"), &SignAsk::default()).unwrap_err();
    assert_eq!(refused.kind, Kind::User);
    assert!(kit.sign_batch(&[rosa], &[module("scams")], &SignAsk::default(), false).is_err());
    assert_eq!(kit.waiting().unwrap().len(), 1, "earned, and it waits");
    drop(kit);
    let mut kit = open(folder.path(), &right);
    let badge: Value = serde_json::from_slice(&bytes(&mut kit, rosa, "scams", BadgeForm::Json)).unwrap();
    // From the day of the signature; when it was earned is not told, for nobody knows.
    assert!(badge["validFrom"].as_str().unwrap().starts_with("2026-11-22"));
    assert!(badge["credentialSubject"].get("activityEndDate").is_none());
}

/// Every text of a document that the signature must protect, one after the other, changed a little.
fn twins(document: &Value) -> Vec<(String, Value)> {
    fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                map.iter().filter(|(key, _)| *key != "@context").for_each(|(key, inner)| leaves(inner, &format!("{at}/{key}"), found));
            }
            Value::Array(all) => all.iter().enumerate().for_each(|(n, inner)| leaves(inner, &format!("{at}/{n}"), found)),
            _ => found.push(at.to_owned()),
        }
    }
    let mut found = Vec::new();
    leaves(document, "", &mut found);
    let spoil = |at: &String| {
        let mut twin = document.clone();
        let leaf = twin.pointer_mut(at).unwrap();
        let other = match &*leaf {
            Value::String(text) if text.starts_with("20") => json!(text.replacen("20", "19", 1)),
            Value::String(text) => json!(format!("{text}x")),
            other => json!(other.as_i64().unwrap() + 1),
        };
        *leaf = other;
        (at.clone(), twin)
    };
    found.iter().map(spoil).collect()
}

#[test]
fn any_single_changed_value_is_refused_in_every_form() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let rosa = mastered(folder.path(), &world, "Rosa", "email", &[]);
    let mut kit = open(folder.path(), &world);
    kit.observe(rosa, &module("email"), None, &SafeText::show("A envoyé seule un message.")).unwrap();
    let document: Value = serde_json::from_slice(&bytes(&mut kit, rosa, "email", BadgeForm::Json)).unwrap();
    let twins = twins(&document);
    assert!(twins.len() > 60, "{}", twins.len());
    let picture = tremplin::badge::pictures(&module("email"));
    for (at, twin) in &twins {
        let json = to_json(twin);
        assert!(!holds(&kit, json.as_bytes()), "json {at}");
        assert!(!holds(&kit, &bake::png(picture.png, "openbadgecredential", json.trim()).unwrap()), "png {at}");
        assert!(!holds(&kit, bake::svg(picture.svg, json.trim()).unwrap().as_bytes()), "svg {at}");
    }
    // One value less, and one that no context knows.
    for at in ["/name", "/evidence", "/credentialSubject/result/0", "/credentialSubject/achievement/creator"] {
        let mut twin = document.clone();
        let (above, key) = at.rsplit_once('/').unwrap();
        match twin.pointer_mut(above).unwrap() {
            Value::Object(map) => drop(map.remove(key)),
            Value::Array(all) => drop(all.remove(0)),
            _ => unreachable!(),
        }
        assert!(!holds(&kit, to_json(&twin).as_bytes()), "without {at}");
    }
    let mut twin = document.clone();
    twin["credentialSubject"]["mention"] = json!("très bien");
    assert!(!holds(&kit, to_json(&twin).as_bytes()));
}

#[test]
fn forged_twins_of_every_form_are_told_apart() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let rosa = mastered(folder.path(), &world, "Rosa", "email", &[]);
    let mut kit = open(folder.path(), &world);
    let genuine: Value = serde_json::from_slice(&bytes(&mut kit, rosa, "email", BadgeForm::Json)).unwrap();
    let forger = Keys::from_secret(&[9; SECRET]).unwrap();
    let mut bare = genuine.clone();
    bare.as_object_mut().unwrap().remove("proof");

    // Signed by the forger under our id: nothing that is said of it may sound like trust.
    let signed = sign(&bare, &forger, Millis(BUILT.0 + 1)).unwrap();
    let verdict = kit.verify_badge(to_json(&signed).as_bytes(), &[], None).unwrap();
    assert!(verdict.trusted.is_none() && !judged(&kit, to_json(&signed).as_bytes(), &[]).contains("your own organisation"));
    assert!(judged(&kit, to_json(&signed).as_bytes(), &[]).contains("does not hold"));
    // The same, naming our key.
    let mut named = signed.clone();
    named["proof"][0]["verificationMethod"] = genuine["proof"][0]["verificationMethod"].clone();
    assert!(!holds(&kit, to_json(&named).as_bytes()));
    // Our proof beside the forger's, in either order.
    for proofs in [json!([genuine["proof"][0], signed["proof"][0]]), json!([signed["proof"][0], genuine["proof"][0]])] {
        let mut both = genuine.clone();
        both["proof"] = proofs;
        assert!(!holds(&kit, to_json(&both).as_bytes()));
    }
    // Under the forger's own id, our name on it: it was not changed, and nobody here knows that key.
    let mut own = bare.clone();
    own["issuer"]["id"] = json!(forger.did_key().id());
    let own = to_json(&sign(&own, &forger, Millis(BUILT.0 + 1)).unwrap());
    let verdict = kit.verify_badge(own.as_bytes(), &[], None).unwrap();
    assert!(verdict.holds(false) && !verdict.holds(true) && verdict.trusted.is_none());
    assert!(judged(&kit, own.as_bytes(), &[]).contains("not in your list"));

    // Tokens: whatever key the header names must be the issuer's.
    let jwt = String::from_utf8(bytes(&mut kit, rosa, "email", BadgeForm::Jwt)).unwrap();
    assert!(holds(&kit, jwt.as_bytes()));
    let parts: Vec<&str> = jwt.trim().split('.').collect();
    let decode = |part: &str| -> Value { serde_json::from_slice(&base64(part)).unwrap() };
    let (header, payload) = (decode(parts[0]), decode(parts[1]));
    let resigned = |header: &Value, payload: &Value, keys: &Keys| {
        let signed = format!("{}.{}", encode(header.to_string().as_bytes()), encode(payload.to_string().as_bytes()));
        format!("{signed}.{}", encode(&keys.sign_es256(signed.as_bytes())))
    };
    let mut fakes: Vec<(&str, String)> = vec![("by the forger, header kept", resigned(&header, &payload, &forger))];
    let mut theirs = header.clone();
    theirs["jwk"] = forger.did_jwk().jwk().unwrap();
    fakes.push(("by the forger, their jwk", resigned(&theirs, &payload, &forger)));
    let mut kid = header.clone();
    kid.as_object_mut().unwrap().remove("jwk");
    kid["kid"] = json!(format!("{}#0", forger.did_jwk().id()));
    fakes.push(("by the forger, their kid", resigned(&kid, &payload, &forger)));
    for alg in ["none", "HS256", "EdDSA", "RS256"] {
        let mut other = header.clone();
        other["alg"] = json!(alg);
        fakes.push(("another algorithm", resigned(&other, &payload, &forger)));
    }
    fakes.push(("no signature", format!("{}.{}.", parts[0], parts[1])));
    let mut other = payload.clone();
    other["credentialSubject"]["id"] = json!("urn:uuid:00000000-0000-4000-8000-000000000001");
    fakes.push(("another person", format!("{}.{}.{}", parts[0], encode(other.to_string().as_bytes()), parts[2])));
    for (what, token) in &fakes {
        assert!(!holds(&kit, token.as_bytes()), "{what}");
    }
    // What stands beside the credential says the same, even where the issuer itself signed it.
    let ours = Keys::from_secret(&[5; SECRET]).unwrap();
    let good = token(&bare, &ours);
    assert!(holds(&kit, good.as_bytes()));
    let parts: Vec<&str> = good.split('.').collect();
    let (header, payload) = (decode(parts[0]), decode(parts[1]));
    for (claim, value) in [
        ("iss", json!(forger.did_jwk().id())),
        ("jti", json!("urn:uuid:1")),
        ("sub", json!("urn:x:y")),
        ("nbf", json!(1)),
        ("exp", json!(9_999_999_999_i64)),
    ] {
        let mut other = payload.clone();
        other[claim] = value;
        assert!(!holds(&kit, resigned(&header, &other, &ours).as_bytes()), "{claim}");
    }
    for header in [
        {
            let mut h = header.clone();
            h["kid"] = json!("did:web:mairie.example#0");
            h
        },
        {
            let mut h = header.clone();
            h["crit"] = json!(["x"]);
            h
        },
    ] {
        assert!(!holds(&kit, resigned(&header, &payload, &ours).as_bytes()));
    }
}

fn base64(part: &str) -> Vec<u8> {
    use base64ct::{Base64UrlUnpadded, Encoding};
    Base64UrlUnpadded::decode_vec(part).unwrap()
}

fn encode(bytes: &[u8]) -> String {
    use base64ct::{Base64UrlUnpadded, Encoding};
    Base64UrlUnpadded::encode_string(bytes)
}

#[test]
fn dates_and_who_it_was_given_to_are_compared() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let ours = Keys::from_secret(&[5; SECRET]).unwrap();
    let rosa = mastered(folder.path(), &world, "Rosa", "email", &[]);
    let mut kit = open(folder.path(), &world);
    let ask = SignAsk { email: Some(SafeText::show(" Rosa@Courrier.example ")), ..SignAsk::default() };
    let file = kit.badge_file(rosa, &module("email"), BadgeForm::Json, &ask).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap().to_lowercase();
    assert!(!text.contains("courrier.example") && !text.contains("\"rosa"), "the address is nowhere in it");
    for (email, right) in [("rosa@courrier.example", true), ("ROSA@courrier.example", true), ("karim@courrier.example", false)] {
        let verdict = kit.verify_badge(&file.bytes, &[], Some(email)).unwrap();
        assert_eq!((verdict.of_email, verdict.holds(true)), (Some(right), right), "{email}");
    }
    // Signed again it keeps its number.
    let plain: Value = serde_json::from_slice(
        &kit.badge_file(rosa, &module("email"), BadgeForm::Json, &SignAsk { again: true, ..SignAsk::default() }).unwrap().bytes,
    )
    .unwrap();
    let first: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(plain["id"], first["id"]);
    for (key, value, said) in [("validFrom", "2031-01-01T00:00:00Z", "only from"), ("validUntil", "2026-11-21T00:00:00Z", "no longer")] {
        let mut badge = plain.clone();
        badge.as_object_mut().unwrap().remove("proof");
        badge["issuer"]["id"] = json!(ours.did_key().id());
        badge[key] = json!(value);
        let signed = to_json(&sign(&badge, &ours, Millis(BUILT.0)).unwrap());
        let told = judged(&kit, signed.as_bytes(), &[]);
        assert!(told.contains(said) && told.contains("does not hold"), "{told}");
    }
}

#[test]
fn a_badge_is_taken_back_without_a_server_and_stays_so_after_its_person_was_erased() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (rosa, karim) = (mastered(folder.path(), &world, "Rosa", "email", &[]), mastered(folder.path(), &world, "Karim", "email", &[]));
    let mut kit = open(folder.path(), &world);
    let (hers, his) = (bytes(&mut kit, rosa, "email", BadgeForm::Json), bytes(&mut kit, karim, "email", BadgeForm::Json));
    let jwt = bytes(&mut kit, rosa, "email", BadgeForm::Jwt);
    let web = TempDir::new().unwrap();
    kit.publish("https://badges.commune.example/t", web.path(), None).unwrap();
    let published = |part: &str| std::fs::read_dir(web.path().join(part)).unwrap().count();
    assert_eq!((published("credentials"), published("assertions")), (2, 4));
    let badges = kit.revoke_of(rosa, &module("email"), Reason::Mistake).unwrap();
    assert_eq!(kit.revoke_of(rosa, &module("email"), Reason::Mistake).unwrap_err().kind, Kind::User);
    assert!(!holds(&kit, &hers) && !holds(&kit, &jwt) && holds(&kit, &his));
    assert_eq!(kit.sign_badge(rosa, &module("email"), &SignAsk::default()).unwrap_err().kind, Kind::User);
    // Another one in its place has a number of its own: the old one stays on every list.
    let ask = SignAsk { again: true, ..SignAsk::default() };
    let other: Value = serde_json::from_slice(&kit.badge_file(rosa, &module("email"), BadgeForm::Json, &ask).unwrap().bytes).unwrap();
    assert!(holds(&kit, to_json(&other).as_bytes()) && !holds(&kit, &hers));
    assert_ne!(other["id"], format!("urn:uuid:{}", badges[0]));
    assert_eq!(kit.wallet(rosa).unwrap()[0].state, BadgeState::Signed);
    assert_eq!(kit.revoke(tremplin::ids::BadgeId::from_uuid(uuid::Uuid::from_u128(5)), Reason::Key).unwrap_err().kind, Kind::User);
    assert_eq!(kit.revoke_file(&hers, Reason::Key).unwrap(), badges[0]);
    kit.erase(&[rosa]).unwrap();
    assert!(kit.revoked_here().unwrap().contains_key(&badges[0]) && !holds(&kit, &hers));
    kit.publish("https://badges.commune.example/t", web.path(), None).unwrap();
    assert_eq!(published("credentials"), 1, "what an earlier publication left of her is gone");
    // Elsewhere, by the list alone.
    let list = std::fs::read_to_string(web.path().join("revocations-3.0.json")).unwrap();
    let away = TempDir::new().unwrap();
    let other = crate::way::kit(away.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    assert!(holds(&other, &hers));
    for badge in [&hers, &jwt] {
        assert!(judged(&other, badge, std::slice::from_ref(&list)).contains("taken it back"));
    }
    assert!(!judged(&other, &his, std::slice::from_ref(&list)).contains("taken it back"));
    assert_eq!(other.verify_badge(&his, &[list.replace("erreur", "horreur")], None).unwrap_err().kind, Kind::Content);
}

#[test]
fn trust_is_by_a_file_and_by_nothing_that_a_badge_says_of_itself() {
    let (one, two, world) = (TempDir::new().unwrap(), TempDir::new().unwrap(), world());
    let rosa = mastered(one.path(), &world, "Rosa", "email", &[]);
    let mut first = open(one.path(), &world);
    let (badge, jwt) = (bytes(&mut first, rosa, "email", BadgeForm::Svg), bytes(&mut first, rosa, "email", BadgeForm::Jwt));
    let mut second = kit(two.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    assert!(!second.verify_badge(&badge, &[], None).unwrap().holds(true));
    let issuer = serde_json::to_vec(&first.issuer().unwrap().unwrap().issuer).unwrap();
    second.trust(&issuer).unwrap();
    for file in [&badge, &jwt] {
        assert_eq!(second.verify_badge(file, &[], None).unwrap().trusted.unwrap().name.as_str(), "Médiathèque de Brume");
    }
    assert_eq!(second.distrust("Médiathèque de Brume").unwrap().len(), 2);
    assert!(!second.verify_badge(&badge, &[], None).unwrap().holds(true));
    assert_eq!(second.trust(&badge).unwrap().name.as_str(), "Médiathèque de Brume", "a badge that holds names its issuer too");
    assert!(second.verify_badge(&badge, &[], None).unwrap().holds(true));
    for nothing in [&b"{}"[..], b"", b"\x89PNG", b"hello"] {
        assert_eq!(second.trust(nothing).unwrap_err().kind, Kind::Content);
    }
}

/// The room's module, with one of its files changed.
fn changed(folder: &Path, file: &str, change: impl Fn(String) -> String) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula/first-steps");
    let to = folder.join("first-steps");
    std::fs::create_dir_all(&to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
    let file = to.join(file);
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, change(text)).unwrap();
    to
}

/// The room's module, whose badge wants something seen.
fn wanting(folder: &Path) -> PathBuf {
    let more = "\n[[observation]]\nid = \"seen-live\"\ntext = \"A ouvert une page seule, sur **une autre** machine.\"\nrequired = true\n";
    changed(folder, "module.toml", |text| text + more)
}

#[test]
fn a_badge_that_is_only_half_translated_is_told_in_the_language_of_its_module() {
    let (folder, made, world) = (TempDir::new().unwrap(), TempDir::new().unwrap(), world());
    let line = |text: &str| text.lines().find(|line| line.starts_with("criteria = ")).unwrap().to_owned() + "\n";
    let given = [changed(made.path(), "module.en.toml", |text| text.replacen(&line(&text), "", 1))];
    let rosa = mastered(folder.path(), &world, "Rosa", "first-steps", &given);
    let (id, english) = (module("first-steps"), SignAsk { lang: Some("en".to_owned()), ..SignAsk::default() });
    let mut kit = kit_with(&given, folder.path(), "en", Rc::clone(&world) as Rc<dyn World>);
    let told = |kit: &mut Kit, ask: &SignAsk| {
        let badge: Value = serde_json::from_slice(&kit.badge_file(rosa, &id, BadgeForm::Json, ask).unwrap().bytes).unwrap();
        let achievement = &badge["credentialSubject"]["achievement"];
        assert_eq!(achievement["name"].as_str(), Some("Premiers pas sur l'ordinateur"));
        achievement["inLanguage"].as_str().unwrap().to_owned()
    };
    // Before anybody signs, on paper, and signed.
    assert_eq!(told(&mut kit, &english), "fr");
    let ask = CertificateAsk { module: id.clone(), name: None, lang: Some("en".to_owned()) };
    assert_eq!(kit.certificate(rosa, &ask).unwrap().lang, "fr");
    kit.choose_with(PASSPHRASE).unwrap();
    kit.make_issuer(profile()).unwrap();
    assert_eq!(kit.sign_badge(rosa, &id, &english).unwrap_err().kind, Kind::User);
    assert_eq!(told(&mut kit, &SignAsk::default()), "fr");
}

#[test]
fn what_criteria_ask_an_adviser_to_see_is_waited_for_and_becomes_evidence() {
    let (folder, made, world) = (TempDir::new().unwrap(), TempDir::new().unwrap(), world());
    let given = [wanting(made.path())];
    let rosa = mastered(folder.path(), &world, "Rosa", "first-steps", &given);
    let mut kit = kit_with(&given, folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    kit.choose_with(PASSPHRASE).unwrap();
    kit.make_issuer(profile()).unwrap();
    let id = module("first-steps");
    let refused = kit.sign_badge(rosa, &id, &SignAsk::default()).unwrap_err();
    assert!(kit.i18n.say(&refused.hint.unwrap()).contains("A ouvert une page seule"));
    let lines = kit.sign_batch(&[rosa], std::slice::from_ref(&id), &SignAsk::default(), true).unwrap();
    assert!(matches!(&lines[0].said, BatchSaid::Lacks(lacks) if lacks.units.is_empty() && lacks.seen.len() == 1));
    // Something else that was seen is no answer to it.
    assert!(!kit.observe(rosa, &id, None, &SafeText::show("A aidé sa voisine.")).unwrap());
    assert_eq!(kit.observe(rosa, &id, Slug::new("nothing").as_ref(), &SafeText::default()).unwrap_err().kind, Kind::User);
    assert!(kit.observe(rosa, &id, Slug::new("seen-live").as_ref(), &SafeText::default()).unwrap());
    let badge: Value = serde_json::from_slice(&kit.badge_file(rosa, &id, BadgeForm::Json, &SignAsk::default()).unwrap().bytes).unwrap();
    let evidence = badge["evidence"].as_array().unwrap();
    let told: Vec<&str> = evidence.iter().map(|one| one["narrative"].as_str().unwrap()).collect();
    assert!(told[1..] == ["A aidé sa voisine.", "A ouvert une page seule, sur une autre machine."], "{told:?}");
    assert!(badge["credentialSubject"].get("evidence").is_none(), "evidence stands at the top");
    for text in ["", "   ", &"bien ".repeat(60)] {
        assert_eq!(kit.observe(rosa, &id, None, &SafeText::show(text)).unwrap_err().kind, Kind::User);
    }
}

#[test]
fn a_batch_tells_a_line_for_each_who_is_not_ready_and_a_dry_run_signs_nothing() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let ready: Vec<LearnerId> = ["Amina", "Karim", "Rosa"].map(|name| mastered(folder.path(), &world, name, "scams", &[])).into();
    let mut kit = open(folder.path(), &world);
    let begun = kit.add_learner(&SafeText::show("Paul")).unwrap();
    let people: Vec<LearnerId> = ready.iter().copied().chain([begun]).collect();
    kit.sign_badge(ready[0], &module("scams"), &SignAsk::default()).unwrap();
    for dry in [true, false] {
        let lines = kit.sign_batch(&people, &[module("scams")], &SignAsk::default(), dry).unwrap();
        let said: Vec<&BatchSaid> = lines.iter().map(|line| &line.said).collect();
        assert_eq!(said[..3], [&BatchSaid::Already, &BatchSaid::Signed, &BatchSaid::Signed]);
        assert!(matches!(said[3], BatchSaid::Lacks(lacks) if lacks.units.len() == 8));
        let signed = ready.iter().filter(|id| kit.wallet(**id).unwrap().iter().any(|row| row.state == BadgeState::Signed)).count();
        assert_eq!(signed, if dry { 1 } else { 3 });
    }
    // Another one for many only where the key was to blame.
    kit.revoke_of(ready[0], &module("scams"), Reason::Key).unwrap();
    kit.revoke_of(ready[1], &module("scams"), Reason::OtherPerson).unwrap();
    let again = SignAsk { again: true, ..SignAsk::default() };
    let lines = kit.sign_batch(&people[..2], &[module("scams")], &again, false).unwrap();
    assert_eq!([&lines[0].said, &lines[1].said], [&BatchSaid::Signed, &BatchSaid::Revoked]);
    let ready = [ready[0], ready[2]];
    let ids: BTreeSet<String> =
        ready.iter().map(|id| kit.badge_file(*id, &module("scams"), BadgeForm::Json, &SignAsk::default()).unwrap().name).collect();
    assert_eq!(ids.len(), 2, "each badge has a file of its own");
}

#[test]
fn a_certificate_bears_the_name_that_was_typed_and_its_square_is_checked() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (rosa, karim) = (mastered(folder.path(), &world, "Rosa", "email", &[]), mastered(folder.path(), &world, "Karim", "email", &[]));
    let ask = CertificateAsk { module: module("email"), name: Some(SafeText::show("Rosa Lumière-Ménard")), lang: None };
    let mut kit = open(folder.path(), &world);
    let sheet = kit.certificate(rosa, &ask).unwrap();
    let square = sheet.square.unwrap();
    assert!(square.len() <= 350 && square.is_ascii() && !square.contains("Rosa"), "{square}");
    let slip = |text: &str, name: Option<&str>| kit.verify_slip(text, name, &[]).unwrap();
    assert!(slip(&square, None).holds(true) && slip(&square, Some("Rosa Lumière-Ménard")).holds(true));
    assert!(!slip(&square, Some("Karim")).holds(false));
    for (at, c) in square.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let other = if c == 'a' { 'b' } else { 'a' };
        let mut twin: Vec<char> = square.chars().collect();
        twin[at] = other;
        assert!(!slip(&twin.iter().collect::<String>(), None).holds(false), "{at}");
    }
    kit.revoke_of(rosa, &module("email"), Reason::Asked).unwrap();
    assert!(!kit.verify_slip(&square, None, &[]).unwrap().holds(false));
    assert_eq!(kit.certificate(rosa, &ask).unwrap_err().kind, Kind::User);
    // The name stands nowhere but on the paper.
    for file in places::files(folder.path()).unwrap() {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(7).any(|window| window == "Ménard".as_bytes()), "{}", file.display());
    }
    // Without the role: a page that says that nobody signed it.
    drop(kit);
    let mut closed = crate::way::kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    let sheet = closed.certificate(karim, &CertificateAsk { name: None, ..ask }).unwrap();
    assert!(sheet.square.is_none() && sheet.issuer.is_none());
}

/// Goes through the screens of badges, each once: the adviser's rooms and the learner's own page.
fn tour(lang: &str, folder: &TempDir, see: &mut dyn FnMut(&mut Desk, &str)) {
    let world = world();
    for (name, id) in [("Rosa", "scams"), ("Rosa", "email"), ("Amina", "scams")] {
        mastered(folder.path(), &world, name, id, &[]);
    }
    let mut kit = kit(folder.path(), lang, Rc::clone(&world) as Rc<dyn World>);
    kit.press = Some(mute_press());
    kit.sticks = || vec![PathBuf::from("/nowhere/KINGSTON")];
    let (sitting, first) = Sitting::new(Start::default(), lang, languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "home/learn");
    adviser(&mut desk, PASSPHRASE);
    let mut shown = |desk: &mut Desk, name: &str| see(desk, name);
    pick(&mut desk, "adviser/badges");
    shown(&mut desk, "badges-none");
    pick(&mut desk, "badges/look");
    shown(&mut desk, "badges-look-none");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "badges/bring");
    shown(&mut desk, "badges-bring-none");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "badges/make");
    shown(&mut desk, "badges-make");
    write(&mut desk, "issuer/name", "Médiathèque de Brume");
    write(&mut desk, "issuer/url", "https://mediatheque.example");
    submit(&mut desk);
    shown(&mut desk, "badges-made");
    pick(&mut desk, "badges/copy");
    shown(&mut desk, "badges-copy");
    pick(&mut desk, "place/1");
    write(&mut desk, "copy/passphrase", "pour les autres machines");
    write(&mut desk, "copy/again", "pour les autres machinent");
    submit(&mut desk);
    assert_eq!(desk.page().id, "adviser/badges/copy", "two different ones");
    write(&mut desk, "copy/passphrase", "pour les autres machines");
    write(&mut desk, "copy/again", "pour les autres machines");
    submit(&mut desk);
    pick(&mut desk, "badges/issuer");
    shown(&mut desk, "badges-issuer");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "badges/who");
    shown(&mut desk, "badges-who");
    pick(&mut desk, "who/1");
    shown(&mut desk, "badges-of");
    pick(&mut desk, "badge/0");
    shown(&mut desk, "badges-one");
    pick(&mut desk, "deed/observe");
    shown(&mut desk, "badges-observe");
    write(&mut desk, "observe/text", if lang == "en" { "Helped a neighbour to answer." } else { "A aidé sa voisine à répondre." });
    submit(&mut desk);
    pick(&mut desk, "deed/certificate");
    shown(&mut desk, "badges-certificate");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "deed/sign");
    shown(&mut desk, "badges-signed");
    pick(&mut desk, "deed/hand-out");
    shown(&mut desk, "badges-hand-out");
    pick(&mut desk, "place/1");
    // What lies in the folder of badges is looked at like what comes on a stick.
    while desk.page().id != "adviser/room" {
        desk.act(Gesture::Input(Input::Back));
    }
    pick(&mut desk, "adviser/badges");
    pick(&mut desk, "badges/look");
    assert_eq!(desk.page().parts.len(), 5, "three files, and two lines above");
    pick(&mut desk, "file/0");
    shown(&mut desk, "badges-verdict");
    desk.act(Gesture::Input(Input::Back));
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "badges/who");
    pick(&mut desk, "who/1");
    pick(&mut desk, "badge/0");
    pick(&mut desk, "deed/revoke");
    pick(&mut desk, "why/0");
    shown(&mut desk, "badges-revoke");
    submit(&mut desk);
    shown(&mut desk, "badges-another");
    let kit = desk.into_kit();
    kit.close().unwrap();

    // What the learner sees: one that waits, one that was taken back.
    let kit = crate::way::kit(folder.path(), lang, Rc::clone(&world) as Rc<dyn World>);
    let mut desk = crate::way::desk(kit, Start { nickname: Some(SafeText::show("Rosa")), learn: true, ..Start::default() });
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/wallet");
    shown(&mut desk, "wallet");
    pick(&mut desk, "badge/0");
    shown(&mut desk, "wallet-one");
}

#[test]
fn an_adviser_checks_what_comes_on_a_stick_and_trusts_its_issuer_by_its_words() {
    const STICK: &str = "tremplin-test-stick";
    let world = world();
    let (one, two) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let rosa = mastered(one.path(), &world, "Rosa", "email", &[]);
    let badge = bytes(&mut open(one.path(), &world), rosa, "email", BadgeForm::Png);
    let stick = std::env::temp_dir().join(format!("{STICK}-{}", std::process::id()));
    std::fs::create_dir_all(&stick).unwrap();
    std::fs::write(stick.join("a-badge.png"), &badge).unwrap();
    std::fs::write(stick.join("b-changed.json"), "{\"@context\": []}").unwrap();
    std::fs::write(stick.join("c-photo.png"), tremplin::badge::pictures(&module("email")).png).unwrap();
    let mut kit = kit(two.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    kit.sticks = || vec![std::env::temp_dir().join(format!("{STICK}-{}", std::process::id()))];
    let (sitting, first) = Sitting::new(Start::default(), "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "home/learn");
    adviser(&mut desk, PASSPHRASE);
    pick(&mut desk, "adviser/badges");
    pick(&mut desk, "badges/look");
    let told = said(&mut desk);
    assert!(told.contains("a-badge.png") && !told.contains("c-photo.png"), "{told}");
    pick(&mut desk, "file/0");
    assert!(said(&mut desk).contains("n'est pas dans votre liste"), "{}", said(&mut desk));
    pick(&mut desk, "verdict/trust");
    let told = said(&mut desk);
    assert!(!told.contains("n'est pas dans votre liste") && told.contains("Médiathèque de Brume"), "{told}");
    assert!(desk.page().control(&tremplin::activity::Target::new("verdict/trust")).is_none());
    std::fs::remove_dir_all(&stick).unwrap();
}

#[test]
fn pictures_of_the_rooms_of_badges() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        tour(lang, &folder, &mut |desk, name| {
            let text = Scenario::new(&mut *desk, (80, 24)).text();
            picture(name, lang, &text.replace(folder.path().to_str().unwrap(), "/data"));
        });
    }
}

#[test]
fn each_page_of_badges_is_reached_whole_in_every_window_and_language() {
    for lang in ["fr", "en", "de", "es", "sl"] {
        tour(lang, &TempDir::new().unwrap(), &mut |desk, name| {
            // The walk through all that can be reached is long: in the smallest windows, in the source and the longest language.
            let sizes = if ["fr", "de"].contains(&lang) { &[(60, 20), (40, 14)][..] } else { &[(80, 24)] };
            for &size in sizes {
                let targets: BTreeSet<String> = desk.page().controls().into_iter().map(|one| one.target.as_str().to_owned()).collect();
                let mut met = BTreeSet::new();
                // The choices of a group are one stop of Tab, and a step of the arrows each.
                for keys in [&[KeyCode::Tab][..], &[KeyCode::Down, KeyCode::Up]] {
                    let mut screen = Scenario::new(&mut *desk, size);
                    for key in keys.iter().flat_map(|key| [*key; 40]) {
                        met.extend(screen.focus().map(|control| control.target.as_str().trim_start_matches("foot/").to_owned()));
                        assert!(!screen.text().contains('⟦'), "{lang} {name} {size:?}\n{}", screen.text());
                        assert!(screen.text().lines().all(|line| tremplin::text::width(line) <= usize::from(size.0)));
                        screen.key(key);
                    }
                }
                let missed: Vec<&String> = targets.difference(&met).collect();
                assert!(missed.is_empty(), "{lang} {name} {size:?}: {missed:?}");
            }
        });
    }
}
