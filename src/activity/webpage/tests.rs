#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::activity::Target;
use crate::activity::part::{Frame, Layout, Role, Tone};
use crate::activity::testing::{control, good, play, read, roam, solves_cleanly, stroll, translated};
use crate::tr;
use crate::words::Words;

const SHOP: &str = r#"
    start = "shop"
    feedback = "C'est bien regardé."
    [[page]]
    id = "shop"
    title = "Mode Facile"
    address = "https://mode-facile.soldes-ete.example/accueil"
    body = "Soldes ! {pay|Payer}\n\n{about|Qui sommes-nous}"
    [[page.link]]
    id = "pay"
    to = "payment"
    [[page.link]]
    id = "about"
    [[page.link]]
    id = "win"
    to = "virus"
    button = true
    text = "Gagner"
    [[page]]
    id = "payment"
    title = "Payer"
    address = "https://paiement.compte-7.example"
    body = "Votre carte ?"
    [[page]]
    id = "virus"
    title = "VIRUS TROUVÉ"
    alert = true
    body = "Appelez {call|01 99 00 12 34} !"
    [[page.link]]
    id = "call"
    [[page.link]]
    id = "fake-close"
    to = "payment"
    button = true
    text = "Fermer"
    [[goal]]
    id = "looked"
    act = "inspect"
    page = "shop"
    [[goal]]
    id = "link"
    act = "inspect"
    link = "shop/pay"
    [[goal]]
    id = "closed"
    act = "close"
    page = "virus"
    [[slip]]
    id = "paid"
    act = "open"
    link = "shop/pay"
    text = "Votre numéro de carte serait parti."
    [[slip]]
    id = "called"
    act = "open"
    link = "virus/call"
    text = "Un faux dépanneur répond."
"#;

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

fn begun() -> (Webpage, Browsing) {
    let kind: Webpage = good(SHOP);
    let state = kind.start(Seed(0), false);
    (kind, state)
}

fn frames(kind: &Webpage, state: &Browsing) -> Vec<(Layout, String)> {
    fn gather(parts: &[Part], found: &mut Vec<(Layout, String)>) {
        for part in parts {
            if let Part::Frame(Frame { layout, title, parts }) = part {
                found.push((*layout, title.text().map(|text| text.as_str().to_owned()).unwrap_or_default()));
                gather(parts, found);
            }
        }
    }
    let mut found = Vec::new();
    gather(&kind.parts(state), &mut found);
    found
}

fn slip(step: &Step) -> Option<String> {
    match step {
        Step::Answered { answers, over: false } if !answers[0].right => Some(answers[0].response.to_string()),
        _ => None,
    }
}

#[test]
fn a_link_opens_and_the_browser_goes_back() {
    let (kind, mut state) = begun();
    assert_eq!(frames(&kind, &state)[0], (Layout::Page, "https://mode-facile.soldes-ete.example/accueil".to_owned()));
    assert!(!control(&kind, &state, "back").enabled);
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Ignored);
    assert_eq!(kind.input(&mut state, &pick("link/about")), Step::Changed);
    assert_eq!(state.told, Some(Told::Nothing));
    assert!(slip(&kind.input(&mut state, &pick("link/pay"))).is_some());
    assert_eq!(frames(&kind, &state)[0].1, "https://paiement.compte-7.example");
    assert_eq!(kind.input(&mut state, &pick("back")), Step::Changed);
    assert_eq!(state.path.len(), 1);
}

#[test]
fn looking_closely_shows_the_domain_and_opens_nothing() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("address"), pick("address")]);
    assert_eq!(state.told, Some(Told::Closer));
    play(&kind, &mut state, &[pick("closer"), pick("link/pay")]);
    assert_eq!((state.path.len(), state.done.len()), (1, 2));
    let parts = kind.parts(&state);
    let Some(Part::Frame(browser)) = parts.iter().find(|part| matches!(part, Part::Frame(_))) else { panic!("{parts:?}") };
    let lens = browser.parts.iter().find_map(|part| match part {
        Part::Frame(Frame { layout: Layout::Lens, parts, .. }) => Some(parts.clone()),
        _ => None,
    });
    let Some(Part::Text(_, Words::Text(shown))) = lens.unwrap().into_iter().next() else { panic!("no address") };
    assert_eq!(shown.as_str(), "https://paiement.**compte-7.example**");
    assert!(!control(&kind, &state, "closer").on, "one look, then links open again");
    play(&kind, &mut state, &[pick("link/win")]);
    assert_eq!(frames(&kind, &state)[0].0, Layout::Alert);
}

#[test]
fn an_alert_holds_the_way_back_and_only_the_browser_closes_it() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("link/win")]);
    let parts = kind.parts(&state);
    let names: Vec<&str> = Part::all_controls(&parts).iter().map(|control| control.target.as_str()).collect();
    assert_eq!(names, ["link/call", "link/fake-close", "close"]);
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Changed);
    assert_eq!((state.told.clone(), state.path.len()), (Some(Told::Held), 2));
    for name in ["closer", "address"] {
        assert_eq!(kind.input(&mut state, &pick(name)), Step::Ignored);
    }
    assert_eq!(kind.input(&mut state, &pick("close")), Step::Changed);
    assert_eq!((state.told.clone(), state.path.len(), state.done.len()), (Some(Told::Closer), 1, 1));
}

#[test]
fn a_slip_is_told_once_and_one_can_go_on() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("link/win")]);
    assert_eq!(slip(&kind.input(&mut state, &pick("link/call"))), Some("[\"slip\",\"called\"]".to_owned()));
    let told = |state: &Browsing| kind.parts(state).iter().any(|part| matches!(part, Part::Text(Tone::News, _)));
    assert!(told(&state));
    assert_eq!(kind.input(&mut state, &pick("link/call")), Step::Changed);
    assert!(told(&state));
    solves_cleanly(&kind, state);
}

#[test]
fn a_closed_browser_is_opened_again() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("address"), pick("close")]);
    assert_eq!(state.told, Some(Told::Closed));
    assert_eq!(kind.input(&mut state, &pick("link/pay")), Step::Ignored);
    assert_eq!(kind.input(&mut state, &pick("reopen")), Step::Changed);
    assert_eq!((state.path.len(), state.done.len()), (1, 1));
    solves_cleanly(&kind, state);
}

#[test]
fn at_the_end_nothing_can_be_acted_on() {
    let (kind, state) = begun();
    let state = solves_cleanly(&kind, state);
    let parts = kind.parts(&state);
    assert!(matches!(parts.first(), Some(Part::Text(Tone::Good, _))));
    assert!(Part::all_controls(&parts).iter().all(|control| !control.enabled));
    assert_eq!(kind.again(&state, Seed(0)), kind.start(Seed(0), false));
}

#[test]
fn what_cannot_work_is_told() {
    for (from, to, rule) in [
        ("start = \"shop\"", "start = \"shops\"", "unknown-id"),
        ("to = \"virus\"", "to = \"viruses\"", "unknown-id"),
        ("{about|", "{abuot|", "unknown-id"),
        ("link = \"shop/pay\"", "link = \"shop/pays\"", "unknown-id"),
        ("page = \"virus\"", "page = \"viru\"", "unknown-id"),
        ("{about|Qui sommes-nous}", "Qui sommes-nous", "link-unmarked"),
        ("to = \"virus\"", "", "page-orphan"),
        ("to = \"virus\"", "", "goal-unreachable"),
        ("act = \"close\"", "act = \"back\"", "goal-unreachable"),
        ("act = \"close\"", "act = \"shut\"", "unknown-word"),
        ("act = \"close\"\n    page = \"virus\"", "act = \"close\"", "missing-key"),
        ("https://paiement.compte-7.example", "https://paiement.compte-7.com", "real-domain"),
        ("address = \"https://paiement.compte-7.example\"", "", "missing-key"),
        ("id = \"about\"", "id = \"about\"\nleads = \"https://www.poste.fr\"", "real-domain"),
        ("id = \"called\"", "id = \"virus\"", "same-id"),
        ("feedback = ", "feedbak = ", "unknown-key"),
    ] {
        let told = read::<Webpage>(&SHOP.replacen(from, to, 1)).1;
        assert!(told.contains(&rule), "{rule} in {told:?}");
    }
}

#[test]
fn a_goal_that_only_a_slip_leads_to_is_told() {
    let source = SHOP.replace("act = \"inspect\"\n    page = \"shop\"", "act = \"back\"\n    page = \"payment\"");
    // The payment page opens by the slip, or by the false button of the alert.
    assert_eq!(read::<Webpage>(&source).1, Vec::<&str>::new());
    let source = source.replace("to = \"payment\"\n    button = true", "button = true");
    assert_eq!(read::<Webpage>(&source).1, ["goal-unreachable"]);
}

#[test]
fn a_translation_that_lost_a_link_is_not_shown() {
    let body = |overlay: &str| {
        let kind: Webpage = translated(SHOP, overlay);
        let parts = kind.parts(&kind.start(Seed(0), false));
        Part::all_controls(&parts)
            .iter()
            .filter(|control| control.role == Role::Link)
            .map(|control| control.label.clone())
            .collect::<Vec<_>>()
    };
    let shown = |text: &str| crate::text::SafeText::show(text);
    let title = "title = \"Easy Fashion\"\n";
    let whole = body(&format!("[shop]\n{title}body = \"Sales! {{pay|Pay}} {{about|About}}\"\n"));
    let lost = body(&format!("[shop]\n{title}body = \"Sales! {{pay|Pay}} About\"\n"));
    assert_eq!(lost, [Words::Foreign(shown("Payer")), Words::Foreign(shown("Qui sommes-nous"))]);
    assert!(whole == [Words::Text(shown("Pay")), Words::Text(shown("About"))], "{whole:?}");
}

#[test]
fn on_paper_every_page_and_every_target_is_there() {
    let (kind, _) = begun();
    let spread = kind.exhibits();
    assert_eq!(spread.iter().filter(|part| matches!(part, Part::Frame(_))).count(), 2);
    let leads = |part: &&Part| matches!(part, Part::Text(Tone::Plain, Words::Msg("web-spread-link", _)));
    assert_eq!(spread.iter().filter(leads).count(), 2);
}

#[test]
fn other_words_decide_nothing() {
    let kind: Webpage = good(SHOP);
    assert_eq!(kind.items(), good::<Webpage>(&SHOP.replace("Payer", "Régler")).items());
    assert_ne!(kind.items(), good::<Webpage>(&SHOP.replace("compte-7", "compte-8")).items());
}

#[test]
fn submitting_is_refused_kindly() {
    let (kind, mut state) = begun();
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("mail-no-button")));
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_is_right(seed: u64, steps in stroll()) {
        let kind: Webpage = good(SHOP);
        let (state, over) = roam(&kind, seed, false, &steps);
        if !over {
            solves_cleanly(&kind, state);
        }
    }
}

#[test]
fn a_draft_on_a_page_that_is_no_more_is_not_gone_on_from() {
    let kind: Webpage = good(SHOP);
    let mut state = kind.start(Seed(1), false);
    kind.input(&mut state, &Input::Pick(Target::new("link/win")));
    assert!(kind.fits(&state));
    assert!(!read::<Webpage>(&SHOP.replace("\"virus\"", "\"alarm\"")).0.fits(&state));
}

#[test]
fn what_is_asked_for_is_no_slip() {
    let slip = "\n[[slip]]\nid = \"curious\"\nact = \"inspect\"\npage = \"shop\"\ntext = \"Non.\"\n";
    let kind: Webpage = read(&format!("{SHOP}{slip}")).0;
    let mut state = kind.start(Seed(1), false);
    let step = kind.input(&mut state, &Input::Pick(Target::new("address")));
    assert!(!matches!(&step, Step::Answered { answers, .. } if !answers[0].right), "{step:?}");
    assert!(!matches!(state.told, Some(Told::Slip(_))));
}
