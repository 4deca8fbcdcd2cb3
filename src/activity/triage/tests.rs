#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::read::Decision;
use super::*;
use crate::activity::part::{Frame, Layout, Role, Tone};
use crate::activity::testing::{control, good, play, read, solves, stroll, translated, wander};
use crate::activity::{Answer, Target};
use crate::ids::Slug;

const WAYS: &str = r#"
[[way]]
id = "app"
text = "J'ouvre mon appli."
feedback = "Votre chemin."
[[way]]
id = "reply"
inside = true
text = "Je réponds."
feedback = "C'est son auteur qui répond."
"#;

/// One message: what it is by its id's first letter, s(cam), p(lain) or o(ther).
fn message(id: &str, right: &str, accept: &[&str]) -> String {
    let scam = id.starts_with('s');
    let check = right == "check" || accept.contains(&"check");
    let ways = if check { "ways = [\"reply\", \"app\"]\n" } else { "" };
    format!(
        "[[message]]\nid = \"{id}\"\nchannel = \"sms\"\nfrom = \"{id}\"\naddress = \"06 39 98 41 07\"\ndate = \"mardi\"\n\
         body = \"Voir {{link|ici}}\"\nscam = {scam}\nright = \"{right}\"\naccept = {accept:?}\n{ways}\
         on_act = \"Agi {id}.\"\non_check = \"Vu {id}.\"\non_leave = \"Laissé {id}.\"\n\
         [[message.look]]\nid = \"link\"\nleads = \"https://colis.paiement-7.example/frais\"\n"
    )
}

/// A deck of `scams`, `plain` real ones and `others`, of which `draw` are shown.
fn deck(scams: usize, plain: usize, others: usize, draw: usize) -> String {
    let mut text = format!("draw = {draw}\n{WAYS}");
    for n in 0..scams {
        let (right, accept) = if n % 2 == 0 { ("leave", ["check"]) } else { ("check", ["leave"]) };
        text += &message(&format!("s{n}"), right, &accept);
    }
    for n in 0..plain {
        text += &message(&format!("p{n}"), "act", &[]);
    }
    for n in 0..others {
        let accept: &[&str] = if n % 2 == 0 { &[] } else { &["act"] };
        text += &message(&format!("o{n}"), "check", accept);
    }
    text
}

fn ten() -> Triage {
    good(&deck(4, 4, 2, 6))
}

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

/// Decides on the open message, by `way` if it is asked.
fn decide(kind: &Triage, state: &mut Triaging, decision: Decision, way: &str) -> Answer {
    kind.input(state, &pick(&format!("decide/{}", decision.word())));
    let mut step = kind.input(state, &Input::Submit);
    if step == Step::Changed {
        kind.input(state, &pick(&format!("way/{way}")));
        step = kind.input(state, &Input::Submit);
    }
    match step {
        Step::Answered { answers, over: false } => answers.into_iter().next().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// Plays the whole deck, deciding by `choose`; gives the answers of the messages and the deck's.
fn play_deck(kind: &Triage, visit: u32, way: &str, choose: impl Fn(usize, &str) -> Decision) -> (Vec<Answer>, Answer) {
    let mut state = kind.start(Seed(1), false);
    kind.visit(&mut state, visit);
    let mut answers = Vec::new();
    for n in 0.. {
        let id = kind.open(&state).unwrap().id.as_str().to_owned();
        answers.push(decide(kind, &mut state, choose(n, &id), way));
        assert!(kind.between(&state));
        match kind.input(&mut state, &Input::Submit) {
            Step::Changed => {}
            Step::Answered { answers: deck, over: true } => return (answers, deck.into_iter().next().unwrap()),
            other => panic!("{other:?}"),
        }
    }
    panic!("no end");
}

fn lens(kind: &Triage, state: &Triaging) -> Option<Vec<Part>> {
    kind.parts(state).into_iter().find_map(|part| match part {
        Part::Frame(Frame { layout: Layout::Lens, parts, .. }) => Some(parts),
        _ => None,
    })
}

#[test]
fn a_closer_look_shows_the_sender_and_the_true_target_and_is_kept() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    assert_eq!(lens(&kind, &state), None);
    play(&kind, &mut state, &[pick("look/sender")]);
    let shown = format!("{:?}", lens(&kind, &state).unwrap());
    assert!(shown.contains("06 39 98 41 07") && shown.contains("mardi"), "{shown}");
    play(&kind, &mut state, &[pick("look/link")]);
    let shown = format!("{:?}", lens(&kind, &state).unwrap());
    assert!(shown.contains("https://colis.**paiement-7.example**/frais") && shown.contains("lens-site-owner"), "{shown}");
    assert!(control(&kind, &state, "look/link").on && !control(&kind, &state, "look/sender").on);
    play(&kind, &mut state, &[pick("look/link"), pick("decide/leave")]);
    assert_eq!(lens(&kind, &state), None);
    assert_eq!(kind.input(&mut state, &pick("look/other")), Step::Ignored);
    let answer = decide(&kind, &mut state, Decision::Leave, "app");
    assert_eq!(answer.response, json!({ "decision": "leave", "looked": ["sender", "link"] }));
}

#[test]
fn nothing_is_answered_before_it_is_chosen() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("choose-first")));
    while kind.open(&state).unwrap().ways.is_empty() {
        decide(&kind, &mut state, Decision::Act, "app");
        kind.input(&mut state, &Input::Submit);
    }
    play(&kind, &mut state, &[pick("decide/check")]);
    assert_eq!(kind.answer_label(&state), tr!("continue"));
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Changed);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("choose-first")));
    // One may think again.
    play(&kind, &mut state, &[pick("way/app"), pick("rethink")]);
    assert!(control(&kind, &state, "decide/check").on);
}

#[test]
fn a_check_through_the_message_itself_is_no_check() {
    let kind = ten();
    let (answers, verdict) = play_deck(&kind, 0, "reply", |_, id| if id.starts_with('p') { Decision::Act } else { Decision::Check });
    for answer in &answers {
        assert_eq!(answer.right, answer.item.as_str().starts_with('p'), "{answer:?}");
    }
    assert!(!verdict.right);
    assert_eq!(verdict.response["caught"][0], 0);
    assert_eq!(verdict.response["false_alarms"][0], 0);
    let (answers, verdict) = play_deck(&kind, 0, "app", |_, id| if id.starts_with('p') { Decision::Act } else { Decision::Check });
    assert!(verdict.right && answers.iter().all(|answer| answer.right));
    let checked = answers.iter().find(|answer| answer.response["way"] == json!("app")).unwrap();
    assert_eq!(checked.response["decision"], json!("check"));
}

#[test]
fn the_result_is_two_figures_and_names_what_was_missed() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    let mut fell = None;
    while let Some(card) = kind.open(&state).cloned() {
        let first_scam = card.scam && fell.is_none();
        if first_scam {
            fell = Some(card.id.clone());
        }
        decide(&kind, &mut state, if first_scam { Decision::Act } else { card.right }, "app");
        let parts = kind.parts(&state);
        let tone = if first_scam { Tone::Again } else { Tone::Good };
        assert!(parts.iter().any(|part| matches!(part, Part::Text(found, _) if *found == tone)), "{parts:?}");
        assert_eq!(Part::all_controls(&parts).len(), 0);
        kind.input(&mut state, &Input::Submit);
    }
    let parts = kind.parts(&state);
    let Some(Part::Text(Tone::Again, Words::Msg("triage-figures", figures))) = parts.first() else { panic!("{parts:?}") };
    assert_eq!(figures.len(), 2, "never one figure alone");
    let fell = fell.unwrap();
    let missed = control(&kind, &state, &format!("decided/{fell}/act"));
    assert!(matches!(missed.detail, Some((Tone::Again, Words::Msg("triage-line-missed", _)))), "{missed:?}");
    assert!(!missed.enabled && missed.on && missed.role == Role::Radio);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Ignored);
}

#[test]
fn a_second_visit_shows_other_messages() {
    let kind: Triage = good(&deck(6, 4, 2, 6));
    let shown = |visit| kind.deal(visit).into_iter().collect::<BTreeSet<Slug>>();
    assert_eq!(shown(0), shown(0));
    assert_eq!(shown(0).intersection(&shown(1)).count(), 0, "twelve of which six are shown are two decks");
    let mut state = kind.start(Seed(1), false);
    kind.visit(&mut state, 1);
    assert_eq!(kind.asked(&state).len(), 7);
    assert!(kind.asked(&state).iter().all(|item| item.as_str() == DECK || shown(1).iter().any(|id| id.as_str() == item.as_str())));
}

#[test]
fn a_draft_of_an_older_deck_still_leads_to_an_end() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    decide(&kind, &mut state, Decision::Act, "app");
    let smaller: Triage = good(&deck(4, 4, 2, 6).replace("\"p", "\"q"));
    let mut after = state;
    for input in smaller.solve(&after) {
        smaller.input(&mut after, &input);
    }
    assert!(after.is_over());
    smaller.parts(&after);
}

#[test]
fn a_message_as_received_keeps_its_language_and_is_translated_beneath() {
    let source =
        deck(4, 4, 2, 6).replace("body = \"Voir {link|ici}\"\nscam = true", "body = \"Voir {link|ici}\"\nas_received = true\nscam = true");
    let overlay = "[s0]\nfrom = \"s0\"\naddress = \"06 39 98 41 07\"\ndate = \"Tuesday\"\nbody = \"See {link|here}\"\n";
    let kind: Triage = translated(&source, overlay);
    let card = kind.card(&Slug::new("s0").unwrap()).unwrap();
    let said = format!("{:?}", card.message.parts(crate::activity::message::Hands::NONE));
    assert!(said.contains("Voir ") && said.contains("See ") && said.contains("message-translation"), "{said}");
    let plain: Triage = translated(&deck(4, 4, 2, 6), overlay);
    let said = format!("{:?}", plain.card(&Slug::new("s0").unwrap()).unwrap().message.parts(crate::activity::message::Hands::NONE));
    assert!(!said.contains("Voir ") && said.contains("See "), "{said}");
}

#[test]
fn on_paper_all_messages_lie_open_and_the_answers_name_their_boxes() {
    let kind = ten();
    let open = kind.exhibits();
    let boxes: BTreeSet<String> = Part::all_controls(&open).into_iter().map(|control| control.target.as_str().to_owned()).collect();
    assert_eq!(boxes.iter().filter(|name| name.starts_with("decided/")).count(), 18);
    let lenses = open.iter().filter(|part| matches!(part, Part::Frame(Frame { layout: Layout::Lens, .. })));
    assert_eq!(lenses.count(), 12);
    let state = solves(&kind, kind.start(Seed(1), false));
    let parts = kind.parts(&state);
    for control in Part::all_controls(&parts) {
        assert!(control.on && boxes.contains(control.target.as_str()), "{control:?}");
    }
}

#[test]
fn worked_it_is_an_example_to_be_read() {
    let kind: Triage = good(&format!("show = \"worked\"\n{WAYS}{}{}", message("s0", "leave", &["check"]), message("p0", "act", &[])));
    let state = solves(&kind, kind.start(Seed(1), false));
    let said = format!("{:?}", kind.parts(&state));
    assert_eq!(said.matches("triage-sheet-or").count(), 1, "another right answer is told where there is one");
    assert!(said.contains("Laissé s0.") && said.contains("Agi p0.") && said.contains("paiement-7"), "{said}");
}

#[test]
fn what_cannot_work_is_told() {
    let rules = |text: &str| read::<Triage>(text).1;
    let ten = deck(4, 4, 2, 6);
    assert_eq!(rules(&deck(7, 3, 0, 6)), ["real-share"]);
    assert_eq!(rules(&deck(3, 1, 2, 5)), ["plain-real"]);
    assert_eq!(rules(&deck(1, 3, 3, 6)), [] as [&str; 0]);
    assert_eq!(rules(&deck(0, 4, 4, 6)), ["never-right"]);
    assert_eq!(rules(&deck(2, 7, 2, 6)), ["same-answer"]);
    assert_eq!(rules(&deck(4, 4, 2, 11)), ["draw-fits"]);
    assert_eq!(rules(&deck(4, 4, 2, 2)), ["draw-fits"]);
    assert_eq!(rules(&ten.replacen("accept = [\"check\"]", "accept = [\"check\", \"act\"]", 1)), ["scam-act"]);
    assert_eq!(rules(&ten.replacen("accept = [\"act\"]", "accept = [\"leave\"]", 1)), ["real-leave"]);
    assert_eq!(rules(&ten.replacen("ways = [\"reply\", \"app\"]\n", "", 1)), ["ways-needed"]);
    assert_eq!(rules(&ten.replacen("ways = [\"reply\", \"app\"]", "ways = [\"app\"]", 1)), ["ways-mixed"]);
    assert_eq!(rules(&ten.replacen("ways = [\"reply\", \"app\"]", "ways = [\"reply\", \"ap\"]", 1)), ["unknown-id", "ways-mixed"]);
    assert_eq!(rules(&ten.replace("\"p3\"", "\"deck\"")), ["same-id"]);
    assert_eq!(rules(&ten.replace("id = \"p3\"", "id = \"app\"")), ["same-id"]);
    assert_eq!(
        rules(&ten.replacen("{link|ici}", "{here|ici}", 1)).iter().collect::<BTreeSet<_>>(),
        BTreeSet::from([&"unknown-mark", &"idle-mark"])
    );
    assert_eq!(rules(&ten.replacen("leads = \"https://colis.paiement-7.example/frais\"", "", 1)), ["look-shows"]);
    assert_eq!(rules(&ten.replacen("paiement-7.example", "paiement.com", 1)), ["real-domain"]);
    assert_eq!(rules(&ten.replacen("https://colis.paiement-7.example/frais", "le site", 1)), ["bad-site"]);
    assert_eq!(rules(&ten.replacen("06 39 98 41 07", "06 12 34 56 78", 1)), ["real-number"]);
    assert_eq!(rules(&ten.replacen("{link|", "{sender|", 1).replacen("id = \"link\"", "id = \"sender\"", 1)), ["reserved-look"]);
    let in_line = ten.replacen("address = \"06", "address = \"{sender|06", 1).replacen("07\"", "07}\"", 1);
    let look = "[[message.look]]\nid = \"sender\"\nnote = \"Un inconnu.\"\n[[message.look]]\nid = \"link\"";
    assert_eq!(rules(&in_line.replacen("[[message.look]]\nid = \"link\"", look, 1)), [] as [&str; 0]);
}

#[test]
fn other_words_and_another_order_decide_nothing() {
    let kind = ten();
    let other: Triage = good(&deck(4, 4, 2, 6).replace("Agi", "Fait").replace("[\"reply\", \"app\"]", "[\"app\", \"reply\"]"));
    assert_eq!(kind.items(), other.items());
    assert_eq!(kind.items().iter().filter(|item| item.gate).count(), 1);
    assert_ne!(kind.items(), good::<Triage>(&deck(4, 4, 2, 6).replacen("accept = [\"check\"]", "accept = []", 1)).items());
}

/// Decks that the checker lets through.
fn sound() -> impl Strategy<Value = Triage> {
    (1usize..9, 2usize..8, 0usize..7, 3usize..10)
        .prop_map(|(scams, plain, others, draw)| read::<Triage>(&deck(scams, plain, others, draw)))
        .prop_filter_map("not sound", |(kind, rules)| rules.is_empty().then_some(kind))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_same_decision_for_everything_never_passes(kind in sound(), visit in 0u32..30, decision in 0usize..3, inside: bool) {
        let way = if inside { "reply" } else { "app" };
        let (_, verdict) = play_deck(&kind, visit, way, |_, _| Decision::ALL[decision]);
        prop_assert!(!verdict.right, "{:?}", verdict.response);
    }

    #[test]
    fn neither_does_one_decision_but_for_a_few_real_ones_left(kind in sound(), visit in 0u32..30) {
        // Suspicion of everything but one message is no discernment either.
        let (_, verdict) = play_deck(&kind, visit, "app", |n, _| if n == 0 { Decision::Act } else { Decision::Leave });
        let Value::Array(alarms) = &verdict.response["false_alarms"] else { panic!() };
        if alarms[0].as_u64() > Some(1.max(alarms[1].as_u64().unwrap() / 4)) {
            prop_assert!(!verdict.right);
        }
    }

    #[test]
    fn what_is_right_everywhere_always_passes(kind in sound(), visit in 0u32..30) {
        let mut state = kind.start(Seed(1), false);
        kind.visit(&mut state, visit);
        solves(&kind, state);
    }

    #[test]
    fn every_draw_holds_what_it_must(kind in sound(), visit in 0u32..60) {
        let drawn = kind.deal(visit);
        let cards: Vec<_> = drawn.iter().map(|id| kind.card(id).unwrap()).collect();
        prop_assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), kind.draw);
        let real = cards.iter().filter(|card| !card.scam).count();
        prop_assert!(real * 100 >= kind.draw * deal::REAL && real < kind.draw);
        prop_assert!(cards.iter().filter(|card| card.is_plain()).count() >= deal::PLAIN);
    }

    #[test]
    fn every_message_is_shown_on_some_visit(kind in sound()) {
        let shown: BTreeSet<Slug> = (0..40).flat_map(|visit| kind.deal(visit)).collect();
        let [s, p, o] = kind.takes().unwrap();
        let never = |heap: fn(&read::Card) -> bool, take: usize| take == 0 && kind.cards.iter().any(heap);
        if !never(|card| card.scam, s) && !never(read::Card::is_plain, p) && !never(|card| !card.scam && !card.is_plain(), o) {
            prop_assert_eq!(shown.len(), kind.cards.len());
        }
    }

    #[test]
    fn from_anywhere_the_solution_is_right(visit in 0u32..9, steps in stroll()) {
        let kind = ten();
        let mut state = wander(&kind, 1, false, &steps);
        if steps.is_empty() {
            kind.visit(&mut state, visit);
        }
        solves(&kind, state);
    }
}

#[test]
fn back_from_the_ways_is_back_to_the_message() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    let before = state.clone();
    kind.input(&mut state, &pick("decide/check"));
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Ignored, "on the message, Back is the page before");
    while !state.asks_way() {
        kind.input(&mut state, &Input::Submit);
        if state.is_told() {
            kind.input(&mut state, &Input::Submit);
            kind.input(&mut state, &pick("decide/check"));
        }
    }
    let made = state.made().len();
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Changed);
    assert!(!state.asks_way() && state.made().len() == made && state.chosen() == Some(Decision::Check));
    assert_ne!(state, before);
}

#[test]
fn a_draft_at_a_way_that_is_no_more_is_not_gone_on_from() {
    let text = deck(4, 4, 2, 6);
    let kind: Triage = good(&text);
    let mut state = kind.start(Seed(1), false);
    while !state.asks_way() {
        kind.input(&mut state, &pick("decide/check"));
        kind.input(&mut state, &Input::Submit);
        if state.is_told() {
            kind.input(&mut state, &Input::Submit);
        }
    }
    kind.input(&mut state, &pick("way/app"));
    assert!(kind.fits(&state));
    assert!(!good::<Triage>(&text.replace("\"app\"", "\"site\"")).fits(&state), "it would be right without a way");
}

#[test]
fn a_deck_in_which_nothing_was_trusted_is_not_right() {
    let kind = ten();
    let mut state = kind.start(Seed(1), false);
    while let Some(card) = kind.open(&state) {
        let decision = if card.scam { Decision::Leave } else { Decision::Check };
        decide(&kind, &mut state, decision, "app");
        kind.input(&mut state, &Input::Submit);
    }
    let verdict = kind.verdict(state.made());
    assert!(verdict.caught == verdict.scams && verdict.false_alarms == 0 && !verdict.same, "{verdict:?}");
    assert!(!verdict.is_right(), "whoever checks every real one has not told the plain ones apart");
}

#[test]
fn news_are_shared_and_called_news_and_decide_what_messages_decide() {
    let (messages, news): (Triage, Triage) = (ten(), good(&format!("about = \"news\"\n{}", deck(4, 4, 2, 6))));
    let decides = |kind: &Triage| kind.items().into_iter().map(|item| item.decides).collect::<Vec<_>>();
    assert_eq!(decides(&messages), decides(&news), "nobody is asked again for other words");
    for (kind, act, about) in [(&messages, tr!("triage-act"), "messages"), (&news, tr!("triage-share"), "news")] {
        let mut state = kind.start(Seed(1), false);
        assert_eq!(control(kind, &state, "decide/act").label, act);
        // A way through the message itself tells nothing, on the first message or on any other: what it was is said.
        while state.made().len() < kind.shown(&state).len() {
            decide(kind, &mut state, Decision::Check, "reply");
            kind.input(&mut state, &Input::Submit);
        }
        let told = format!("{:?}", kind.parts(&state));
        assert!(told.contains("triage-line-inside") && told.contains(about), "{told}");
    }
}
