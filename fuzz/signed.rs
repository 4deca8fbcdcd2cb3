//! The doors of what people bring in their hands: a badge as a file, the text of a certificate's square, the code of a card.

use serde_json::Value;
use tremplin::activity::{Input, Target};
use tremplin::app::{Desk, Gesture, Kit, Scene, slip_json, slip_words, verdict_json, verdict_words};
use tremplin::badge::{self, Fault, Keys, SECRET, Unproved, bake, open, revocations};
use tremplin::clock::BUILT;
use tremplin::curriculum::Shelf;
use tremplin::i18n::I18n;
use tremplin::learn::card;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::words::Words;

use super::{languages, world};

thread_local! {
    static KIT: Kit = kit();
    static KEYS: Keys = Keys::from_secret(&[7; SECRET]).expect("keys");
    /// Where a card is typed; each one begins there.
    static DESK: std::cell::RefCell<Desk> = std::cell::RefCell::new(desk());
}

fn kit() -> Kit {
    Kit::without_disk(world(), Shelf::new(&[]).expect("what ships"), I18n::new("fr")).expect("memory")
}

fn pick(desk: &mut Desk, target: &str) {
    desk.act(Gesture::Input(Input::Pick(Target::new(target))));
}

fn desk() -> Desk {
    let kit = kit();
    let start = Start { learn: true, language_known: true, ..Start::default() };
    let (sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "door/new");
    pick(&mut desk, "door/card");
    assert_eq!(desk.page().id, "card/type", "where a card is typed");
    desk
}

/// A badge, whatever it is wrapped in; what can be signed is signed by us and must then hold; what is a picture takes a badge.
pub fn badge(bytes: &[u8]) {
    KIT.with(|kit| judged(kit, bytes));
    let text = String::from_utf8_lossy(bytes);
    let _ = revocations::read(&text);
    let found = open::open(bytes);
    if let Ok((_, open::Body::Document(document))) = &found {
        signed(document);
    }
    // A stranger's picture with our badge in it: what was baked is read again.
    let baked = bake::png(bytes, "openbadgecredential", r#"{"@context":["a"]}"#).or_else(|| {
        let image = std::str::from_utf8(bytes).ok()?;
        bake::svg(image, r#"{"@context":["a"]}"#).map(String::into_bytes)
    });
    if let Some(baked) = baked {
        assert!(open::open(&baked).is_ok(), "a badge that was baked is not found again");
    }
}

/// All that is told of a file, and of a text from a square.
fn judged(kit: &Kit, bytes: &[u8]) {
    let say = |words: Vec<Words>| words.iter().map(|words| kit.i18n.say(words).len()).sum::<usize>();
    if let Ok(verdict) = kit.verify_badge(bytes, &[], Some("odile@example.org")) {
        assert!(say(verdict_words(&verdict, true, &kit.i18n)) > 0, "a verdict says something");
        verdict_json(&verdict, true, &kit.i18n);
    }
    let text = String::from_utf8_lossy(bytes);
    if let Ok(verdict) = kit.verify_slip(&text, Some("Odile Marchand"), &[]) {
        assert!(say(slip_words(&verdict, true, &kit.i18n)) > 0, "a verdict says something");
        slip_json(&verdict, true, &kit.i18n);
    }
}

/// The same document as if it were ours: whatever can be signed holds, in both forms.
fn signed(document: &Value) {
    KEYS.with(|keys| {
        let mut document = document.clone();
        let Some(whole) = document.as_object_mut() else { return };
        whole.remove("proof");
        if !whole.get("issuer").is_some_and(Value::is_object) || !whole.get("credentialSubject").is_some_and(Value::is_object) {
            return;
        }
        document["issuer"]["id"] = Value::from(keys.did_key().id());
        let proved = |bytes: &[u8]| {
            let wrong = |fault: &Fault| matches!(fault, Fault::Unproved(Unproved::Altered) | Fault::Token(badge::BadToken::Altered));
            !badge::verify(bytes, None, &|_, _| None).faults.iter().any(wrong)
        };
        if let Ok(ours) = badge::sign(&document, keys, BUILT) {
            assert!(proved(badge::to_json(&ours).as_bytes()), "what we signed is altered");
        }
        assert!(proved(badge::token(&document, keys).as_bytes()), "the token that we made is altered");
    });
}

/// The code of a card as somebody types it at the door. A card that is read is written as one that is read the same.
pub fn card(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let read = card::read(&typed);
    if let Ok(card) = &read {
        assert_eq!(card::read(&card::written(card)).as_ref(), Ok(card), "a card is another one when it is written");
    }
    DESK.with_borrow_mut(|desk| {
        desk.act(Gesture::Input(Input::Type(Target::new("card/code"), typed.into_owned())));
        desk.act(Gesture::Input(Input::Submit));
        let page = desk.page();
        // What nobody can type, a null for instance, falls out on its way into the field: what is left may be right.
        let told = page.id == "card/told";
        assert!(told || read.is_err() && page.id == "card/type", "where a card leads: {}", page.id);
        if told {
            desk.act(Gesture::Input(Input::Back));
            if desk.page().id != "card/type" {
                *desk = self::desk();
            }
        }
    });
}
