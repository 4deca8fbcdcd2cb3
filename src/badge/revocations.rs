//! The list of badges that an issuer has taken back, as one signed file: revocation works without a server.
//!
//! Whoever holds the file can ask it, on a stick or from the web: it is the same bytes. Its members are those of the
//! `1EdTechRevocationList`, with a `type` and a `signature` beside them. Two rules keep it honest: a list that its issuer's key
//! did not sign is refused, and a list says something only about badges of its own issuer. A list can only grow, so that of two
//! of one issuer both may be believed: an older one hides nothing that it tells. Its texts are foreign: whoever shows a reason
//! brings it through the doors of [`crate::text`].
//!
//! Pure: text in, text out. May use the ids and keys of this room; not files, not the clock.

use std::collections::BTreeMap;

use base64ct::{Base64UrlUnpadded, Encoding};
use serde::Deserialize;
use serde_json::{Value, json};

use super::did::Did;
use super::issuer::{Issuer, Keys};
use super::write::to_json;

/// What the signature is of begins with this, so that no other signature of the same key can be taken for one of a list.
const TAG: &str = "tremplin-revocations-1\n";
const SORT: &str = "1EdTechRevocationList";
/// Largest list that is read, in bytes: over twenty thousand entries.
const LARGEST: usize = 4 << 20;
/// A signature has 64 bytes, at most 88 letters of base58, whose decoding takes the square of the length.
const LONGEST_SIGNATURE: usize = 96;

/// A badge taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revoked {
    /// Its id: `urn:uuid:…`.
    pub badge: String,
    /// Why, in words that everybody may read; may be empty. It must not say anything about the person.
    pub reason: String,
    /// When: RFC 3339, in UTC. Not written; of two for one badge the first counts.
    pub at: String,
}

/// What a list says, once its signature has been found right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The issuer, a `did:key`.
    pub issuer: String,
    /// The same issuer in signed tokens, a `did:jwk`, whose key signed the list too.
    pub in_tokens: Option<String>,
    /// Id of each badge taken back, and why; the reason may be empty.
    pub revoked: BTreeMap<String, String>,
}

impl List {
    /// Why `badge` of `issuer` was taken back; `None` when it was not, or when the list is another issuer's.
    pub fn says(&self, issuer: &str, badge: &str) -> Option<&str> {
        self.revoked.get(badge).filter(|_| self.issuer == issuer || self.in_tokens.as_deref() == Some(issuer)).map(String::as_str)
    }
}

/// Why a list is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadList {
    /// More bytes than are read.
    TooLarge,
    /// No such list: not JSON, a member missing, strange or written twice.
    NotAList,
    /// Its issuer's id holds no Ed25519 key.
    BadIssuer,
    /// Its issuer's key did not sign it, or it was changed since.
    NotSigned,
}

/// As it is written. Strict: serde refuses a member written twice, which two readers might take in two ways.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Option<String>,
    issuer: String,
    #[serde(rename = "type")]
    sort: String,
    #[serde(rename = "revokedCredential")]
    entries: Vec<Entry>,
    /// Of both keys or of the first alone.
    #[serde(rename = "inTokens")]
    in_tokens: Option<InTokens>,
    signature: String,
}

/// The other id of the same issuer: its own key must say so, or anybody could speak for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InTokens {
    issuer: String,
    signature: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    /// Revoked, unless it says otherwise.
    revoked: Option<bool>,
    #[serde(rename = "revocationReason")]
    reason: Option<String>,
}

/// The list of all that `issuer` has taken back, as the text of a file: ASCII, each badge once, in the order of ids. The same
/// list gives the same bytes. `keys` are the issuer's: signed with others, nobody will believe it.
pub fn list(issuer: &Issuer, revoked: &[Revoked], keys: &Keys) -> String {
    let entries = firsts(revoked)
        .map(|one| Entry { id: one.badge.clone(), revoked: Some(true), reason: Some(one.reason.clone()).filter(|why| !why.is_empty()) })
        .collect::<Vec<_>>();
    let mut list = unsigned(None, &issuer.did_key, SORT, &entries);
    let other = Base64UrlUnpadded::encode_string(&keys.sign_es256(&signed_bytes(&list)));
    list["inTokens"] = json!({ "issuer": issuer.did_jwk, "signature": other });
    let signature = keys.sign(&signed_bytes(&list));
    list["signature"] = Value::from(format!("z{}", bs58::encode(signature).into_string()));
    to_json(&list)
}

/// Each badge once, in the order of ids; of several of one badge the first that was decided.
pub(super) fn firsts(revoked: &[Revoked]) -> impl Iterator<Item = &Revoked> {
    let mut firsts: BTreeMap<&str, &Revoked> = BTreeMap::new();
    for one in revoked {
        let first = firsts.entry(&one.badge).or_insert(one);
        if (&one.at, &one.reason) < (&first.at, &first.reason) {
            *first = one;
        }
    }
    firsts.into_values()
}

/// What `text` says, if the key of the issuer that it names has signed it.
///
/// # Errors
/// It is too large, no such list, names no key, or bears no right signature of that key.
pub fn read(text: &str) -> Result<List, BadList> {
    if text.len() > LARGEST {
        return Err(BadList::TooLarge);
    }
    let written: Written = serde_json::from_str(text).map_err(|_| BadList::NotAList)?;
    if written.sort != SORT {
        return Err(BadList::NotAList);
    }
    let Some(key @ Did::Key(_)) = Did::parse(&written.issuer) else { return Err(BadList::BadIssuer) };
    let mut list = unsigned(written.id.as_deref(), &written.issuer, &written.sort, &written.entries);
    if let Some(other) = &written.in_tokens {
        let key = Did::parse(&other.issuer).filter(|did| matches!(did, Did::Jwk(_)));
        let signature = Some(&other.signature).filter(|signature| signature.len() <= LONGEST_SIGNATURE);
        let signature = signature.and_then(|signature| Base64UrlUnpadded::decode_vec(signature).ok());
        if !key.zip(signature).is_some_and(|(key, signature)| key.signed(&signed_bytes(&list), &signature)) {
            return Err(BadList::NotSigned);
        }
        list["inTokens"] = json!({ "issuer": other.issuer, "signature": other.signature });
    }
    let signature = Some(written.signature).filter(|signature| signature.len() <= LONGEST_SIGNATURE);
    let signature = signature.and_then(|signature| bs58::decode(signature.strip_prefix('z')?).into_vec().ok());
    if !signature.is_some_and(|signature| key.signed(&signed_bytes(&list), &signature)) {
        return Err(BadList::NotSigned);
    }
    let mut revoked = BTreeMap::new();
    for entry in written.entries.into_iter().filter(|entry| entry.revoked != Some(false)) {
        revoked.entry(entry.id).or_insert(entry.reason.unwrap_or_default());
    }
    Ok(List { issuer: written.issuer, in_tokens: written.in_tokens.map(|other| other.issuer), revoked })
}

/// The list without its signature. Members are put in the order of the alphabet, so that they stand sorted in the text whether
/// or not the JSON library sorts them.
fn unsigned(id: Option<&str>, issuer: &str, sort: &str, entries: &[Entry]) -> Value {
    let entries: Vec<Value> = entries
        .iter()
        .map(|entry| {
            let mut one = json!({ "id": entry.id });
            if let Some(reason) = &entry.reason {
                one["revocationReason"] = Value::from(reason.as_str());
            }
            if let Some(revoked) = entry.revoked {
                one["revoked"] = Value::from(revoked);
            }
            one
        })
        .collect();
    let mut list = id.map_or_else(|| json!({}), |id| json!({ "id": id }));
    list["issuer"] = Value::from(issuer);
    list["revokedCredential"] = Value::Array(entries);
    list["type"] = Value::from(sort);
    list
}

fn signed_bytes(unsigned: &Value) -> Vec<u8> {
    format!("{TAG}{unsigned}").into_bytes()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::badge::{Profile, SECRET};

    fn keys(seed: u8) -> Keys {
        Keys::from_secret(&[seed; SECRET]).unwrap()
    }

    fn issuer() -> Issuer {
        keys(7).issuer(Profile { name: "Réseau".to_owned(), ..Profile::default() })
    }

    fn revoked(number: u8, reason: &str) -> Revoked {
        Revoked {
            badge: format!("urn:uuid:00000000-0000-5000-8000-0000000000{number:02x}"),
            reason: reason.to_owned(),
            at: format!("2026-11-{:02}T10:00:00Z", number + 1),
        }
    }

    fn three() -> String {
        list(&issuer(), &[revoked(2, ""), revoked(0, "Attribué par erreur"), revoked(1, "\"😀\u{7f}\\\n")], &keys(7))
    }

    /// The list as JSON, changed, and signed again by whoever holds `by`.
    fn forged(by: &Keys, change: impl FnOnce(&mut Value)) -> String {
        let mut list: Value = serde_json::from_str(&three()).unwrap();
        // Of the first key alone: what is changed here fits the other one no more.
        list.as_object_mut().unwrap().retain(|key, _| key != "signature" && key != "inTokens");
        change(&mut list);
        list["signature"] = Value::from(format!("z{}", bs58::encode(by.sign(&signed_bytes(&list))).into_string()));
        to_json(&list)
    }

    #[test]
    fn what_is_written_reads_back() {
        let read = read(&three()).unwrap();
        assert_eq!(read.issuer, issuer().did_key);
        assert_eq!(read.revoked.len(), 3);
        assert_eq!(read.says(&issuer().did_key, &revoked(0, "").badge), Some("Attribué par erreur"));
        assert_eq!(read.says(&issuer().did_key, &revoked(1, "").badge), Some("\"😀\u{7f}\\\n"));
        assert_eq!(read.says(&issuer().did_key, &revoked(2, "").badge), Some(""));
        assert_eq!(read.says(&issuer().did_key, &revoked(3, "").badge), None);
    }

    #[test]
    fn it_is_plain_ascii_and_the_same_in_any_order() {
        let other = list(&issuer(), &[revoked(1, "\"😀\u{7f}\\\n"), revoked(2, ""), revoked(0, "Attribué par erreur")], &keys(7));
        assert_eq!(three(), other);
        assert!(three().is_ascii() && three().lines().count() > 10);
        assert!(read(&list(&issuer(), &[], &keys(7))).unwrap().revoked.is_empty());
    }

    /// For ever: the lists of today must be read by the kits of tomorrow.
    #[test]
    fn what_is_signed_never_changes() {
        let one = list(&issuer(), &[revoked(0, "é")], &keys(7));
        let list: Value = serde_json::from_str(&one).unwrap();
        assert_eq!(
            String::from_utf8(signed_bytes(&unsigned(
                None,
                "I",
                SORT,
                &[Entry { id: "B".into(), revoked: Some(true), reason: Some("é".into()) }]
            )))
            .unwrap(),
            "tremplin-revocations-1\n{\"issuer\":\"I\",\"revokedCredential\":[{\"id\":\"B\",\"revocationReason\":\"é\",\"revoked\":true}],\
             \"type\":\"1EdTechRevocationList\"}"
        );
        assert_eq!(list["type"], "1EdTechRevocationList");
        assert_eq!(list["revokedCredential"][0]["revoked"], true);
    }

    #[test]
    fn a_badge_twice_is_told_once_as_first_decided() {
        let later = Revoked { at: "2027-01-01T00:00:00Z".to_owned(), ..revoked(0, "autre") };
        let read = read(&list(&issuer(), &[later, revoked(0, "erreur")], &keys(7))).unwrap();
        assert_eq!(read.revoked.into_iter().collect::<Vec<_>>(), [(revoked(0, "").badge, "erreur".to_owned())]);
    }

    #[test]
    fn a_list_says_nothing_about_badges_of_others() {
        let read = read(&three()).unwrap();
        assert_eq!(read.says(&keys(8).did_key().id(), &revoked(0, "").badge), None);
        assert_eq!(read.says("", &revoked(0, "").badge), None);
    }

    #[test]
    fn what_the_issuer_did_not_sign_is_refused() {
        // Somebody else signs in the issuer's name.
        assert_eq!(read(&forged(&keys(8), |_| {})), Err(BadList::NotSigned));
        assert_eq!(read(&list(&issuer(), &[revoked(0, "")], &keys(8))), Err(BadList::NotSigned));
        // The right one signs, and the list is changed afterwards.
        for (from, to) in [("Attribu", "attribu"), ("true", "false"), ("-000000000002", "-000000000009")] {
            let changed = three().replacen(from, to, 1);
            assert_ne!(changed, three());
            assert_eq!(read(&changed), Err(BadList::NotSigned), "{from}");
        }
        // A signature of something else by the same key.
        let plain: Value = serde_json::from_str(&three()).unwrap();
        let elsewhere = keys(7).sign(plain["issuer"].as_str().unwrap().as_bytes());
        let swapped = forged(&keys(7), |_| {});
        let mut swapped: Value = serde_json::from_str(&swapped).unwrap();
        for signature in
            [format!("z{}", bs58::encode(elsewhere).into_string()), "z".to_owned(), String::new(), "z0".to_owned(), "z".repeat(1 << 20)]
        {
            swapped["signature"] = Value::from(signature);
            assert_eq!(read(&to_json(&swapped)), Err(BadList::NotSigned));
        }
    }

    #[test]
    fn spacing_and_escapes_do_not_matter_nor_does_an_address() {
        let value: Value = serde_json::from_str(&three()).unwrap();
        assert_eq!(read(&value.to_string()), read(&three()));
        let with = forged(&keys(7), |list| {
            // Members stay in the order of the alphabet.
            let rest = std::mem::take(list);
            *list = json!({ "id": "https://badges.example/revocations-3.0.json" });
            for key in ["issuer", "revokedCredential", "type"] {
                list[key] = rest[key].clone();
            }
        });
        assert_eq!(read(&with).unwrap().revoked, read(&three()).unwrap().revoked);
    }

    #[test]
    fn it_speaks_for_the_token_form_only_where_that_key_signed_it_too() {
        let badge = revoked(0, "").badge;
        let both = read(&three()).unwrap();
        assert_eq!(both.says(&issuer().did_jwk, &badge), Some("Attribué par erreur"));
        let first = read(&forged(&keys(7), |_| ())).unwrap();
        assert_eq!((first.says(&issuer().did_jwk, &badge), first.says(&issuer().did_key, &badge).is_some()), (None, true));
        // Somebody else says that they are this issuer in tokens.
        let stolen = forged(&keys(9), |list| {
            let mine: Value = serde_json::from_str(&three()).unwrap();
            list["issuer"] = Value::from(keys(9).did_key().id());
            list["inTokens"] = mine["inTokens"].clone();
        });
        assert_eq!(read(&stolen), Err(BadList::NotSigned));
    }

    #[test]
    fn an_entry_that_says_it_is_not_revoked_is_not() {
        let list = forged(&keys(7), |list| list["revokedCredential"][0]["revoked"] = Value::from(false));
        assert_eq!(read(&list).unwrap().revoked.len(), 2);
        let silent = forged(&keys(7), |list| {
            list["revokedCredential"][0].as_object_mut().unwrap().remove("revoked");
        });
        assert_eq!(read(&silent).unwrap().revoked.len(), 3);
    }

    #[test]
    fn what_is_no_list_is_refused_whoever_signed_it() {
        let twice = three().replacen("\"type\"", "\"type\": \"1EdTechRevocationList\", \"type\"", 1);
        let twice_within = three().replacen("\"revoked\": true", "\"revoked\": false, \"revoked\": true", 1);
        let escaped_twin = three().replacen("\"issuer\"", "\"issue\\u0072\": \"did:key:z6Mk\", \"issuer\"", 1);
        let deep = format!("{{\"revokedCredential\": {}", "[".repeat(100_000));
        for text in ["", "null", "[]", "{}", "\"\u{0}\"", &deep, &twice, &twice_within, &escaped_twin] {
            assert_eq!(read(text), Err(BadList::NotAList), "{}", text.chars().take(300).collect::<String>());
        }
        for change in [
            |list: &mut Value| list["type"] = Value::from("RevocationList"),
            |list: &mut Value| list["more"] = Value::from(1),
            |list: &mut Value| list["revokedCredential"] = json!({}),
            |list: &mut Value| list["revokedCredential"][0] = json!("urn:uuid:0"),
            |list: &mut Value| list["revokedCredential"][0]["id"] = json!(1),
            |list: &mut Value| list["revokedCredential"][0]["revoked"] = json!("true"),
        ] {
            assert_eq!(read(&forged(&keys(7), change)), Err(BadList::NotAList));
        }
        assert_eq!(read(&" ".repeat(LARGEST + 1)), Err(BadList::TooLarge));
    }

    #[test]
    fn an_issuer_without_a_key_is_refused() {
        for id in ["did:web:commune.example", "https://commune.example", "", &keys(7).did_jwk().id()] {
            let list = forged(&keys(7), |list| list["issuer"] = Value::from(id));
            assert_eq!(read(&list), Err(BadList::BadIssuer), "{id}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_never_more(text in any::<String>(), at in 0_usize..2000, bit in 0_u8..7) {
            prop_assert!(read(&text).is_err());
            // One letter of a good list changed: refused, or it says the same.
            let mut bytes = three().into_bytes();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            if let Ok(changed) = String::from_utf8(bytes) && let Ok(list) = read(&changed) {
                prop_assert_eq!(list, read(&three()).unwrap());
            }
        }

        #[test]
        fn any_reason_reads_back(reason in any::<String>()) {
            let written = list(&issuer(), &[revoked(0, &reason)], &keys(7));
            let read = read(&written).unwrap();
            prop_assert_eq!(read.says(&issuer().did_key, &revoked(0, "").badge), Some(reason.as_str()));
        }
    }
}
