#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::activity::part::{Frame, Layout, Tone};
use crate::activity::testing::{answers, control, good, play, read, solves, stroll, value, wander};

const POST: &str = r#"
channel = "post"
from = "Colis non réclamés"
address = "partagé par Monique"
date = "hier"
body = "300 colis à 1,95 € !"
picture = "Un hangar."
verdict = "false"
on_true = "Le site dit le contraire."
on_false = "Oui, le site le dit."
on_cannot_tell = "On peut trancher."
[[tab]]
id = "profile"
name = "Le profil"
address = "https://reseau.example/colis"
text = "Page créée il y a six jours."
worth = "useful"
[[tab]]
id = "site"
name = "Le site de Colis Rapide"
address = "https://colis-rapide.example/aide"
text = "Nous ne vendons aucun colis."
date = "ce mois-ci"
worth = "decisive"
[[tab]]
id = "comments"
name = "Les commentaires"
address = "https://reseau.example/colis#c"
text = "Merci !"
worth = "noise"
"#;

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

fn said(kind: &Investigate, state: &Investigating) -> String {
    format!("{:?}", kind.parts(state))
}

#[test]
fn a_page_opens_alone_and_one_comes_back_to_the_desk() {
    let kind: Investigate = good(POST);
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[pick("tab/site")]);
    let parts = kind.parts(&state);
    assert!(matches!(parts.first(), Some(Part::Frame(Frame { layout: Layout::Page, .. }))));
    assert!(said(&kind, &state).contains("ce mois-ci") && !said(&kind, &state).contains("300 colis"));
    assert_eq!(kind.answer_label(&state), tr!("investigate-back"));
    assert_eq!(kind.input(&mut state, &pick("verdict/false")), Step::Ignored);
    for back in [pick("desk"), Input::Submit] {
        let mut state = state.clone();
        assert_eq!(kind.input(&mut state, &back), Step::Changed);
        assert!(said(&kind, &state).contains("300 colis"));
        assert!(control(&kind, &state, "tab/site").value.is_some());
        assert_eq!(value(&kind, &state, "tab/profile"), "");
    }
}

#[test]
fn a_right_verdict_after_a_decisive_page_is_right() {
    let kind: Investigate = good(POST);
    let mut state = kind.start(Seed(1), false);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("investigate-verdict-first")));
    play(&kind, &mut state, &[pick("tab/site"), pick("desk"), pick("verdict/false"), Input::Submit]);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("choose-first")));
    let step = play(&kind, &mut state, &[pick("sure/a-little"), Input::Submit]);
    let expected = json!({ "verdict": "false", "confidence": "a-little", "opened": ["site"], "lucky": false });
    assert_eq!(answers(&step), [(true, expected)]);
    assert!(said(&kind, &state).contains("Oui, le site le dit."));
}

#[test]
fn a_right_verdict_without_one_was_lucky_and_does_not_count() {
    let kind: Investigate = good(POST);
    let mut state = kind.start(Seed(1), false);
    let inputs = [pick("tab/comments"), Input::Submit, pick("verdict/false"), Input::Submit, pick("sure/sure"), Input::Submit];
    let step = play(&kind, &mut state, &inputs);
    let expected = json!({ "verdict": "false", "confidence": "sure", "opened": ["comments"], "lucky": true });
    assert_eq!(answers(&step), [(false, expected)]);
    assert!(kind.parts(&state).contains(&Part::Text(Tone::Plain, tr!("investigate-lucky"))));
    assert!(!said(&kind, &state).contains("investigate-decisive"));
    let again = kind.again(&state, Seed(2));
    assert_eq!(again.opened.iter().map(Slug::as_str).collect::<Vec<_>>(), ["comments"]);
    solves(&kind, again);
}

#[test]
fn another_verdict_is_told_why() {
    let kind: Investigate = good(POST);
    let mut state = kind.start(Seed(1), false);
    let inputs = [pick("tab/site"), Input::Submit, pick("verdict/true"), Input::Submit, pick("sure/sure"), Input::Submit];
    assert!(!answers(&play(&kind, &mut state, &inputs))[0].0);
    assert!(said(&kind, &state).contains("Le site dit le contraire."));
}

#[test]
fn one_may_go_back_from_how_sure_one_is() {
    let kind: Investigate = good(POST);
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[pick("verdict/true"), Input::Submit, pick("sure/sure"), pick("desk")]);
    assert!(control(&kind, &state, "verdict/true").on);
    solves(&kind, state);
}

#[test]
fn what_is_marked_in_the_claim_can_be_looked_at() {
    let look = "[[look]]\nid = \"join\"\nleads = \"https://colis.promo-9.example/a\"\n[[tab]]\nid = \"profile\"";
    let kind: Investigate = good(&POST.replace("300 colis", "{join|300 colis}").replacen("[[tab]]\nid = \"profile\"", look, 1));
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[pick("look/join")]);
    assert!(said(&kind, &state).contains("**promo-9.example**"));
    play(&kind, &mut state, &[pick("look/join")]);
    assert_eq!(state, kind.start(Seed(1), false));
    assert!(format!("{:?}", kind.exhibits()).contains("promo-9.example"), "on paper the lens lies open");
    solves(&kind, state);
}

#[test]
fn on_paper_every_page_lies_open() {
    let parts = good::<Investigate>(POST).exhibits();
    let at = |wanted: &str| parts.iter().position(|part| format!("{part:?}").contains(wanted)).unwrap();
    // The claim, the pages, then what one comes to and how sure one is.
    let order = ["300 colis", "Page créée", "Nous ne vendons", "Merci !", "verdict/true", "investigate-circle"].map(at);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn what_cannot_work_is_told() {
    let rules = |text: &str| read::<Investigate>(text).1;
    assert_eq!(rules(&POST.replace("\"decisive\"", "\"useful\"")), ["no-decisive"]);
    assert_eq!(rules(&POST.replace("\"useful\"", "\"decisive\"").replace("\"noise\"", "\"decisive\"")), ["all-decisive"]);
    assert_eq!(rules(&POST.replace("reseau.example/colis#", "reseau.com/colis#")), ["real-domain"]);
    assert_eq!(rules(&POST.replace("300 colis", "{x|300 colis}")), ["unknown-mark"]);
    assert_eq!(rules(&POST.replace("verdict = \"false\"", "")), ["missing-key"]);
}

#[test]
fn other_words_decide_nothing() {
    assert_eq!(good::<Investigate>(POST).items(), good::<Investigate>(&POST.replace("Merci", "Bravo")).items());
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_is_right(steps in stroll(), submits in 0usize..3) {
        let kind: Investigate = good(POST);
        let mut state = wander(&kind, 1, false, &steps);
        for _ in 0..submits {
            if state.stage == Stage::Desk {
                kind.input(&mut state, &Input::Submit);
            }
        }
        solves(&kind, state);
    }
}

#[test]
fn an_example_shows_the_claim_and_what_the_pages_say() {
    let kind: Investigate = good(&format!("show = \"worked\"\n{POST}"));
    let mut state = kind.start(Seed(1), false);
    let solution = kind.solution(&state);
    play(&kind, &mut state, &solution);
    let said = said(&kind, &state);
    for there in ["300 colis", "Nous ne vendons aucun colis.", "Page créée il y a six jours."] {
        assert!(said.contains(there), "{there}: {said}");
    }
    assert!(!said.contains("Merci !"), "what tells nothing is not read");
}
