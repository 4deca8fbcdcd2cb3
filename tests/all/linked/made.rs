//! Badges made by dice: every part that a badge can have, and texts that are hard to write.

use serde_json::{Map, Value, json};

/// Numbers that look like chance and are the same on every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1))
    }

    /// Below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % (sides as u64)).unwrap()
    }

    pub fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, among: &[&'a T]) -> &'a T {
        among[self.roll(among.len())]
    }
}

const PIECES: &[&str] = &[
    "Lire un courriel",
    "e\u{301}té",
    "رسالة مزيفة",
    "لا\u{200f} تنقر",
    "mot \u{fef5}\u{fdfa}",
    "🚀👩🏽‍🏫",
    "\"entre guillemets\"",
    "C:\\clé\\usb",
    "\n",
    "\r\n",
    "\t",
    "\u{8}\u{c}",
    "\u{0}\u{1}\u{b}\u{1f}",
    "\u{7f}\u{80}\u{85}\u{9f}",
    "\u{2028}\u{feff}",
    "<b>**gras**</b> & ]]>",
    "^^@fr _:c14n0 .",
    "漢字",
    "\u{10ffff}\u{e000}",
    " ",
    "",
];

fn words(dice: &mut Dice) -> String {
    (0..=dice.roll(4)).map(|_| dice.pick(PIECES)).collect()
}

fn address(dice: &mut Dice, folder: &str) -> String {
    match dice.roll(4) {
        0 => format!("urn:uuid:00000000-0000-4000-8000-{:012x}", dice.roll(1 << 30)),
        1 => format!("did:example:{folder}#{}", dice.roll(1000)),
        2 => format!("https://école.example/{folder}/{}?a=b&c=%C3%A9#ici", dice.roll(1000)),
        _ => format!("https://badges.example/{folder}/{}", dice.roll(1000)),
    }
}

fn date(dice: &mut Dice) -> String {
    let zone = dice.pick(&["Z", "+01:00", "-11:30"]);
    format!("20{:02}-0{}-1{}T0{}:00:00{zone}", 10 + dice.roll(80), 1 + dice.roll(9), dice.roll(10), dice.roll(10))
}

/// Sometimes adds a member.
fn maybe(dice: &mut Dice, object: &mut Value, key: &str, value: impl FnOnce(&mut Dice) -> Value) {
    if dice.one_in(2) {
        let value = value(dice);
        object[key] = value;
    }
}

fn several(dice: &mut Dice, most: usize, one: impl Fn(&mut Dice) -> Value) -> Value {
    Value::Array((0..=dice.roll(most)).map(|_| one(dice)).collect())
}

fn text(dice: &mut Dice) -> Value {
    words(dice).into()
}

fn image(dice: &mut Dice) -> Value {
    if dice.one_in(3) {
        return address(dice, "image").into();
    }
    let mut image = json!({"id": "data:image/png;base64,iVBORw0KGgo=", "type": "Image"});
    maybe(dice, &mut image, "caption", text);
    image
}

fn alignment(dice: &mut Dice) -> Value {
    let mut made = json!({"type": ["Alignment"], "targetName": words(dice), "targetUrl": address(dice, "cadre")});
    maybe(dice, &mut made, "targetCode", |dice| format!("{}.{}", dice.roll(3), dice.roll(3)).into());
    maybe(dice, &mut made, "targetDescription", text);
    maybe(dice, &mut made, "targetFramework", |_| "DigComp 3.0".into());
    maybe(dice, &mut made, "targetType", |_| "ext:DigComp".into());
    made
}

fn identifier_entry(dice: &mut Dice) -> Value {
    json!({"type": "IdentifierEntry", "identifier": words(dice), "identifierType": dice.pick(&["systemId", "ext:cle"])})
}

fn postal(dice: &mut Dice) -> Value {
    let mut made = json!({"type": ["Address"], "addressLocality": words(dice), "postalCode": format!("{:05}", dice.roll(99999))});
    maybe(dice, &mut made, "streetAddress", text);
    maybe(dice, &mut made, "addressCountryCode", |_| "FR".into());
    // Halves and quarters are written the same way by everyone.
    maybe(dice, &mut made, "geo", |dice| json!({"type": "GeoCoordinates", "latitude": quarter(dice), "longitude": quarter(dice)}));
    made
}

fn quarter(dice: &mut Dice) -> Value {
    json!((f64::from(u32::try_from(dice.roll(720)).unwrap()) - 360.0) / 4.0)
}

fn profile(dice: &mut Dice, deep: bool) -> Value {
    let mut made = json!({"id": address(dice, "issuer"), "type": ["Profile"], "name": words(dice)});
    maybe(dice, &mut made, "url", |dice| address(dice, "url").into());
    maybe(dice, &mut made, "email", |_| "bonjour@mediatheque.example".into());
    maybe(dice, &mut made, "phone", |_| "+33 0 00 00 00 00".into());
    maybe(dice, &mut made, "description", text);
    maybe(dice, &mut made, "address", postal);
    maybe(dice, &mut made, "image", image);
    maybe(dice, &mut made, "official", |_| "oui".into());
    maybe(dice, &mut made, "otherIdentifier", |dice| several(dice, 2, identifier_entry));
    if deep {
        maybe(dice, &mut made, "parentOrg", |dice| profile(dice, false));
    }
    made
}

fn result_description(dice: &mut Dice) -> Value {
    let mut made = json!({"id": address(dice, "result"), "type": ["ResultDescription"], "name": words(dice), "resultType": "LetterGrade"});
    // The same few lists, so that some are alike.
    maybe(dice, &mut made, "allowedValue", |dice| match dice.roll(4) {
        0 => json!([]),
        1 => json!(["A", "B", "C"]),
        2 => json!(["non", "oui"]),
        _ => several(dice, 4, text),
    });
    maybe(dice, &mut made, "requiredValue", text);
    maybe(dice, &mut made, "valueMax", |dice| dice.roll(20).to_string().into());
    maybe(dice, &mut made, "requiredLevel", |dice| address(dice, "level").into());
    maybe(dice, &mut made, "rubricCriterionLevel", |dice| {
        several(dice, 2, |dice| {
            let points = dice.roll(9).to_string();
            json!({"id": address(dice, "level"), "type": ["RubricCriterionLevel"], "name": words(dice), "points": points})
        })
    });
    made
}

fn achievement(dice: &mut Dice) -> Value {
    let mut made = json!({
        "id": address(dice, "achievement"), "type": ["Achievement"], "name": words(dice), "description": words(dice),
        "criteria": {"narrative": words(dice)},
    });
    if dice.one_in(4) {
        made["criteria"]["id"] = address(dice, "criteria").into();
    }
    maybe(dice, &mut made, "alignment", |dice| several(dice, 3, alignment));
    maybe(dice, &mut made, "tag", |dice| several(dice, 3, text));
    maybe(dice, &mut made, "inLanguage", |dice| dice.pick(&["fr", "ar", "zh-Hans"]).into());
    maybe(dice, &mut made, "achievementType", |_| "Badge".into());
    maybe(dice, &mut made, "creator", |dice| profile(dice, true));
    maybe(dice, &mut made, "creditsAvailable", quarter);
    maybe(dice, &mut made, "humanCode", text);
    maybe(dice, &mut made, "version", |_| "1.2.0".into());
    maybe(dice, &mut made, "image", image);
    maybe(dice, &mut made, "otherIdentifier", |dice| several(dice, 1, identifier_entry));
    maybe(dice, &mut made, "related", |dice| json!([{"id": address(dice, "related"), "type": ["Related"], "inLanguage": "en"}]));
    maybe(dice, &mut made, "resultDescription", |dice| several(dice, 3, result_description));
    made
}

fn subject(dice: &mut Dice) -> Value {
    let mut made = json!({"type": ["AchievementSubject"], "achievement": achievement(dice)});
    maybe(dice, &mut made, "id", |dice| address(dice, "person").into());
    maybe(dice, &mut made, "identifier", |dice| {
        several(dice, 1, |dice| {
            let hash = format!("sha256${:064x}", dice.roll(1 << 40));
            json!({"type": "IdentityObject", "hashed": dice.one_in(2), "identityHash": hash, "identityType": "emailAddress", "salt": words(dice)})
        })
    });
    maybe(dice, &mut made, "creditsEarned", |dice| dice.roll(30).into());
    maybe(dice, &mut made, "activityStartDate", date_of_day);
    maybe(dice, &mut made, "narrative", text);
    maybe(dice, &mut made, "role", text);
    maybe(dice, &mut made, "source", |dice| profile(dice, false));
    maybe(dice, &mut made, "result", |dice| {
        several(dice, 2, |dice| {
            let status = dice.pick(&["Completed", "InProgress"]);
            json!({"type": ["Result"], "resultDescription": address(dice, "result"), "status": status, "value": words(dice)})
        })
    });
    made
}

fn date_of_day(dice: &mut Dice) -> Value {
    date(dice).split('T').next().unwrap().into()
}

fn proof(dice: &mut Dice) -> Value {
    let key = format!("did:key:z6Mk{}", dice.roll(1 << 40));
    json!({
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": date(dice), "proofPurpose": "assertionMethod",
        "verificationMethod": format!("{key}#{key}"), "proofValue": format!("z{}", dice.roll(1 << 40)),
    })
}

fn contexts(dice: &mut Dice) -> Value {
    let badges = dice.pick(&["context-3.0.3.json", "context-3.0.3.json", "context-3.0.2.json"]);
    let mut contexts =
        vec![json!("https://www.w3.org/ns/credentials/v2"), format!("https://purl.imsglobal.org/spec/ob/v3p0/{badges}").into()];
    contexts.push("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json".into());
    if dice.one_in(3) {
        contexts.push("https://w3id.org/security/data-integrity/v2".into());
    }
    contexts.into()
}

/// A partner's word for a badge, with a signature of its own inside.
fn endorsement(dice: &mut Dice) -> Value {
    let mut made = json!({
        "id": address(dice, "endorsement"), "type": ["VerifiableCredential", "EndorsementCredential"], "issuer": profile(dice, false),
        "validFrom": date(dice), "name": words(dice),
        "credentialSubject": {"id": address(dice, "achievement"), "type": ["EndorsementSubject"], "endorsementComment": words(dice)},
    });
    if dice.one_in(2) {
        made["@context"] = contexts_again(dice.one_in(2));
    }
    maybe(dice, &mut made, "proof", |dice| several(dice, 1, proof));
    made
}

fn contexts_again(more: bool) -> Value {
    if more {
        return json!(["https://www.w3.org/ns/credentials/v2", "https://w3id.org/security/data-integrity/v2"]);
    }
    json!("https://www.w3.org/ns/credentials/v2")
}

fn status(dice: &mut Dice) -> Value {
    let id = address(dice, "status");
    if dice.one_in(2) {
        return json!({"id": id, "type": "1EdTechRevocationList"});
    }
    json!({
        "id": id, "type": "BitstringStatusListEntry", "statusPurpose": "message", "statusListIndex": dice.roll(131_072).to_string(),
        "statusListCredential": address(dice, "list"), "statusSize": 1 + dice.roll(4),
        "statusMessage": [{"status": "0x0", "message": words(dice)}, {"status": "0x1", "message": "retiré"}],
    })
}

/// A whole badge.
pub fn badge(seed: u64) -> Value {
    let dice = &mut Dice::new(seed);
    let mut made = json!({
        "@context": contexts(dice), "id": address(dice, "badge"), "type": ["VerifiableCredential", dice.pick(&["OpenBadgeCredential", "AchievementCredential"])],
        "name": words(dice), "issuer": profile(dice, true), "validFrom": date(dice), "credentialSubject": subject(dice),
    });
    if dice.one_in(8) {
        made["issuer"] = address(dice, "issuer").into();
    }
    maybe(dice, &mut made, "awardedDate", |dice| date(dice).into());
    maybe(dice, &mut made, "validUntil", |dice| date(dice).into());
    maybe(dice, &mut made, "description", text);
    maybe(dice, &mut made, "image", image);
    maybe(dice, &mut made, "credentialStatus", status);
    maybe(dice, &mut made, "credentialSchema", |dice| json!([{"id": address(dice, "schema"), "type": "1EdTechJsonSchemaValidator2019"}]));
    maybe(dice, &mut made, "evidence", |dice| {
        several(dice, 2, |dice| {
            let mut made = json!({"type": ["Evidence"], "name": words(dice), "narrative": words(dice), "genre": words(dice)});
            maybe(dice, &mut made, "id", |dice| address(dice, "evidence").into());
            made
        })
    });
    maybe(dice, &mut made, "endorsement", |dice| several(dice, 2, endorsement));
    if dice.one_in(3) {
        made["proof"] = several(dice, 1, proof);
    }
    if made["@context"][1].as_str().is_some_and(|address| address.ends_with("context-3.0.2.json")) {
        take_out(&mut made, &["inLanguage", "awardedDate"]);
    }
    made
}

/// Takes out, wherever they are, words that an older context does not define.
fn take_out(value: &mut Value, words: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !words.contains(&key.as_str()));
            object.values_mut().for_each(|inner| take_out(inner, words));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| take_out(inner, words)),
        _ => {}
    }
}

/// A tree of nodes without id that mostly look alike.
pub fn tree(dice: &mut Dice, deep: usize) -> Value {
    let mut node = json!({});
    if dice.one_in(3) {
        node["https://a.example/mot"] = dice.pick(&["un", "deux"]).into();
    }
    if deep > 0 {
        let children = (0..dice.roll(4)).map(|_| tree(dice, deep - 1)).collect();
        node["https://a.example/branche"] = Value::Array(children);
    }
    node
}

/// The same with every list of nodes in the other direction.
pub fn turned(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().rev().map(turned).collect(),
        Value::Object(object) => Value::Object(object.iter().map(|(key, inner)| (key.clone(), turned(inner))).collect()),
        other => other.clone(),
    }
}

/// Words that a stranger might put anywhere.
const KEYS: &[&str] = &[
    "id",
    "type",
    "@id",
    "@type",
    "name",
    "description",
    "image",
    "tag",
    "proof",
    "issuer",
    "evidence",
    "criteria",
    "allowedValue",
    "identifier",
    "alignment",
    "achievement",
    "official",
    "narrative",
    "result",
    "creditsEarned",
    "statusMessage",
    "proofPurpose",
    "verifiableCredential",
    "jsonSchema",
    "cnf",
    "kid",
    "exp",
    "aud",
    "digestSRI",
    "https://schema.org/name",
    "ext:mot",
    "mot",
    "@value",
    "@list",
    "@context",
    "@graph",
    "@language",
    "_sd",
    "...",
    "assertionMethod",
    "termsOfUse",
    "relatedResource",
    "",
];

const TYPES: &[&str] = &[
    "Profile",
    "Image",
    "Achievement",
    "AchievementSubject",
    "VerifiableCredential",
    "VerifiablePresentation",
    "DataIntegrityProof",
    "Related",
    "ResultDescription",
    "IdentifierEntry",
    "JsonSchema",
    "BitstringStatusListEntry",
    "EndorsementSubject",
    "ext:Atelier",
    "Atelier",
    "https://badges.example/Type",
    "1EdTechRevocationList",
    "id",
    "@json",
];

fn stranger(dice: &mut Dice, deep: usize) -> Value {
    match dice.roll(if deep == 0 { 8 } else { 11 }) {
        0 => words(dice).into(),
        1 => address(dice, "mot").into(),
        2 => dice.pick(TYPES).into(),
        3 => dice.roll(9).into(),
        4 => quarter(dice),
        5 => dice.one_in(2).into(),
        6 => json!([]),
        7 => match dice.roll(4) {
            0 => Value::Null,
            1 => json!("mot relatif"),
            2 => json!("assertionMethod"),
            _ => json!({}),
        },
        8 => Value::Array((0..dice.roll(3)).map(|_| stranger(dice, deep - 1)).collect()),
        _ => {
            let mut object = Map::new();
            if dice.one_in(2) {
                object.insert("type".to_owned(), dice.pick(TYPES).into());
            }
            for _ in 0..dice.roll(3) {
                object.insert(dice.pick(KEYS).to_owned(), stranger(dice, deep - 1));
            }
            object.into()
        }
    }
}

/// Changes something somewhere in `value`.
pub fn meddle(dice: &mut Dice, value: &mut Value) {
    match value {
        Value::Object(object) if !object.is_empty() && !dice.one_in(3) => {
            let at = dice.roll(object.len());
            if let Some((key, inner)) = object.iter_mut().nth(at)
                && key != "@context"
            {
                meddle(dice, inner);
            }
        }
        Value::Array(items) if !items.is_empty() && !dice.one_in(4) => {
            let at = dice.roll(items.len());
            meddle(dice, &mut items[at]);
        }
        Value::Object(object) => match dice.roll(4) {
            0 => {
                let types: Vec<Value> = (0..=dice.roll(2)).map(|_| dice.pick(TYPES).into()).collect();
                object.insert("type".to_owned(), types.into());
            }
            1 => {
                let key = dice.pick(KEYS);
                object.remove(key);
            }
            _ => {
                let key = dice.pick(KEYS);
                object.insert(key.to_owned(), stranger(dice, 3));
            }
        },
        Value::Array(items) => items.push(stranger(dice, 3)),
        other => *other = stranger(dice, 3),
    }
}
