#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::activity::Target;
use crate::activity::part::{Frame, Layout, Role, Tone};
use crate::activity::testing::{control, good, play, read, roam, solves_cleanly, stroll, value};
use crate::tr;

const PHONE: &str = r#"
    device = "phone"
    title = "Réglages"
    feedback = "C'est réglé."
    retry = "Ce réglage-là n'était pas demandé."
    [[page]]
    id = "home"
    title = "Réglages"
    [[page]]
    id = "calls"
    title = "Appels"
    parent = "home"
    [[page]]
    id = "family"
    title = "Famille"
    parent = "home"
    [[page]]
    id = "time"
    title = "Temps d'écran"
    parent = "family"
    [[control]]
    id = "unknown"
    page = "calls"
    type = "switch"
    text = "Filtrer les appels inconnus"
    on = false
    [[control]]
    id = "shop"
    page = "family"
    type = "choice"
    text = "Achats"
    value = "free"
    [[control.option]]
    id = "free"
    text = "Toujours"
    [[control.option]]
    id = "ask"
    text = "Demander à chaque fois"
    [[control.option]]
    id = "never"
    text = "Jamais"
    [[control]]
    id = "minutes"
    page = "time"
    type = "limit"
    text = "Par jour"
    least = 0
    most = 240
    step = 30
    value = 120
    unit = "minutes"
    [[control]]
    id = "pin"
    page = "time"
    type = "code"
    text = "Code"
    [[control]]
    id = "sounds"
    page = "home"
    type = "switch"
    text = "Sons"
    help = "Quand on vous appelle."
    on = true
    [[goal]]
    id = "filtered"
    control = "unknown"
    is = "on"
    [[goal]]
    id = "asks"
    control = "shop"
    is = "ask"
    [[goal]]
    id = "short"
    control = "minutes"
    least = 30
    most = 60
    [[goal]]
    id = "locked"
    control = "pin"
    is = "set"
    [[slip]]
    id = "nothing-at-all"
    control = "minutes"
    most = 0
    text = "Sans écran du tout, il ira chez le voisin."
"#;

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

fn begun() -> (Settings, Setting) {
    let kind: Settings = good(PHONE);
    let state = kind.start(Seed(0), false);
    (kind, state)
}

fn names(kind: &Settings, state: &Setting) -> Vec<String> {
    Part::all_controls(&kind.parts(state)).iter().map(|control| control.target.as_str().to_owned()).collect()
}

fn typed(text: &str) -> Input {
    Input::Type(Target::new("code/pin"), text.to_owned())
}

#[test]
fn pages_open_one_beneath_another_and_back_goes_up() {
    let (kind, mut state) = begun();
    assert_eq!(names(&kind, &state), ["switch/sounds", "page/calls", "page/family"]);
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Ignored);
    assert_eq!(kind.input(&mut state, &pick("page/time")), Step::Ignored, "a page of a page");
    play(&kind, &mut state, &[pick("page/family"), pick("page/time")]);
    assert_eq!(names(&kind, &state), ["back", "less/minutes", "more/minutes", "code/pin"]);
    assert_eq!(kind.input(&mut state, &pick("switch/sounds")), Step::Ignored, "a control of another page");
    play(&kind, &mut state, &[pick("back"), Input::Back]);
    assert_eq!(state.page.as_str(), "home");
}

#[test]
fn a_line_says_how_its_only_control_is_set() {
    let (kind, mut state) = begun();
    let said = |state: &Setting| control(&kind, state, "page/calls").value;
    assert_eq!((said(&state), control(&kind, &state, "page/family").value), (Some(tr!("panel-off")), None));
    play(&kind, &mut state, &[pick("page/calls"), pick("switch/unknown"), pick("back")]);
    assert_eq!(said(&state), Some(tr!("panel-on")));
}

#[test]
fn a_limit_stops_at_its_ends() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("page/family"), pick("page/time")]);
    for _ in 0..9 {
        kind.input(&mut state, &pick("more/minutes"));
    }
    assert_eq!(state.values.get(&Slug::new("minutes").unwrap()), Some(&Value::Amount(240)));
    assert!(!control(&kind, &state, "more/minutes").enabled && control(&kind, &state, "less/minutes").enabled);
    assert_eq!(kind.input(&mut state, &pick("more/minutes")), Step::Ignored);
}

#[test]
fn a_code_is_so_many_digits() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("page/family"), pick("page/time")]);
    let detail = |state: &Setting| control(&kind, state, "code/pin").detail.unwrap();
    for (text, expected) in [
        ("", (Tone::Quiet, tr!("panel-code-how", digits = 4usize))),
        ("25", (Tone::Quiet, tr!("panel-code-more", left = 2usize))),
        ("25a", (Tone::Trouble, tr!("panel-code-wrong", digits = 4usize))),
        ("0000", (Tone::Trouble, tr!("panel-code-easy"))),
        ("1234", (Tone::Trouble, tr!("panel-code-easy"))),
        ("9876", (Tone::Trouble, tr!("panel-code-easy"))),
        ("1235", (Tone::Quiet, tr!("panel-code-done"))),
        ("25803", (Tone::Trouble, tr!("panel-code-wrong", digits = 4usize))),
        ("٢٥٨٠", (Tone::Trouble, tr!("panel-code-wrong", digits = 4usize))),
        (" 2580 ", (Tone::Quiet, tr!("panel-code-done"))),
    ] {
        assert_eq!(kind.input(&mut state, &typed(text)), Step::Changed);
        assert_eq!(detail(&state), expected, "{text}");
    }
    assert_eq!((value(&kind, &state, "code/pin"), control(&kind, &state, "code/pin").role), ("2580".to_owned(), Role::Secret));
}

#[test]
fn what_was_not_asked_for_is_said_and_what_was_is_counted() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("switch/sounds")]);
    assert_eq!(state.told, Some(Told::Beside));
    play(&kind, &mut state, &[pick("page/family"), pick("option/shop/never")]);
    assert_eq!(state.told, None);
    play(&kind, &mut state, &[pick("option/shop/ask")]);
    assert_eq!(state.told, Some(Told::Closer));
    assert_eq!(kind.parts(&state)[0], Part::Text(Tone::News, tr!("mail-closer", done = 1usize, of = 4usize)));
}

#[test]
fn a_slip_is_told_once_when_it_comes_about() {
    let (kind, mut state) = begun();
    play(&kind, &mut state, &[pick("page/family"), pick("page/time")]);
    let down = pick("less/minutes");
    let step = play(&kind, &mut state, &[down.clone(), down.clone(), down.clone(), down.clone()]);
    assert!(matches!(&step, Step::Answered { answers, over: false } if !answers[0].right), "{step:?}");
    assert!(matches!(kind.parts(&state)[0], Part::Text(Tone::News, _)));
    play(&kind, &mut state, &[pick("more/minutes")]);
    assert_eq!(kind.input(&mut state, &down), Step::Changed);
    solves_cleanly(&kind, state);
}

#[test]
fn what_was_not_asked_for_is_told_and_put_back_it_is_no_fresh_mistake() {
    let (kind, mut state) = begun();
    let told = |state: &Setting| kind.parts(state).into_iter().any(|part| matches!(part, Part::Text(Tone::News, _)));
    play(&kind, &mut state, &[pick("switch/sounds")]);
    assert!(told(&state));
    play(&kind, &mut state, &[pick("switch/sounds")]);
    assert!(!told(&state));
}

#[test]
fn what_holds_already_is_no_way_that_was_gone() {
    let kind: Settings =
        good(&PHONE.replacen("text = \"Filtrer les appels inconnus\"\n    on = false", "text = \"Filtrer\"\n    on = true", 1));
    let mut state = kind.start(Seed(0), false);
    play(&kind, &mut state, &[pick("page/family"), pick("option/shop/ask")]);
    assert!(kind.parts(&state).contains(&Part::Text(Tone::News, tr!("mail-closer", done = 1usize, of = 3usize))));
    // Undone and done again, it is no step either.
    play(&kind, &mut state, &[pick("back"), pick("page/calls"), pick("switch/unknown"), pick("switch/unknown")]);
    assert!(!format!("{:?}", kind.parts(&state)).contains("mail-closer"));
}

#[test]
fn it_validates_itself_as_soon_as_everything_is_set() {
    let (kind, mut state) = begun();
    let down = pick("less/minutes");
    play(&kind, &mut state, &[pick("page/family"), pick("option/shop/ask"), pick("page/time"), down.clone(), down, typed("2580")]);
    play(&kind, &mut state, &[pick("back"), pick("back"), pick("page/calls")]);
    let step = kind.input(&mut state, &pick("switch/unknown"));
    assert!(matches!(&step, Step::Answered { answers, over: true } if answers[0].right), "{step:?}");
    let parts = kind.parts(&state);
    assert!(matches!(parts[0], Part::Text(Tone::Good, _)));
    assert!(Part::all_controls(&parts).iter().all(|control| !control.enabled));
    assert_eq!(kind.again(&state, Seed(0)), kind.start(Seed(0), false));
}

#[test]
fn what_cannot_work_is_told() {
    for (from, to, rule) in [
        ("control = \"unknown\"", "control = \"unknow\"", "unknown-id"),
        ("page = \"calls\"", "page = \"call\"", "unknown-id"),
        ("parent = \"family\"", "parent = \"famille\"", "unknown-id"),
        ("parent = \"family\"", "", "missing-key"),
        ("parent = \"family\"", "parent = \"time\"", "page-tree"),
        ("title = \"Réglages\"\n    [[page]]", "title = \"Réglages\"\n    parent = \"time\"\n    [[page]]", "page-tree"),
        ("value = \"free\"", "value = \"gratis\"", "unknown-id"),
        ("type = \"switch\"", "type = \"lever\"", "unknown-word"),
        ("value = 120", "value = 300", "limit-range"),
        ("step = 30", "step = 0", "wrong-type"),
        ("is = \"on\"", "is = \"yes\"", "setting-is"),
        ("is = \"ask\"", "is = \"asks\"", "setting-is"),
        ("is = \"set\"", "is = \"2580\"", "setting-is"),
        ("least = 30\n    most = 60", "is = \"60\"", "setting-is"),
        ("least = 30\n    most = 60", "least = 40\n    most = 50", "goal-unreachable"),
        ("most = 0\n", "most = 90\n", "goal-unreachable"),
        ("control = \"pin\"\n    is = \"set\"", "control = \"unknown\"\n    is = \"off\"", "goal-unreachable"),
        ("id = \"pin\"", "id = \"time\"", "same-id"),
        ("id = \"nothing-at-all\"", "id = \"shop\"", "same-id"),
        ("device = \"phone\"", "device = \"fridge\"", "unknown-word"),
    ] {
        let told = read::<Settings>(&PHONE.replacen(from, to, 1)).1;
        assert!(told.contains(&rule), "{rule} in {told:?} for {to}");
    }
    let (head, _) = PHONE.split_once("[[goal]]").unwrap();
    let reached = format!("{head}[[goal]]\nid = \"loud\"\ncontrol = \"sounds\"\nis = \"on\"\n");
    assert_eq!(read::<Settings>(&reached).1, ["goal-already"]);
}

#[test]
fn on_paper_every_other_page_is_there() {
    let (kind, _) = begun();
    let spread = kind.exhibits();
    assert!(spread.iter().all(|part| matches!(part, Part::Frame(Frame { layout: Layout::Panel, .. }))));
    assert_eq!(spread.len(), 3);
}

#[test]
fn other_words_decide_nothing() {
    let kind: Settings = good(PHONE);
    assert_eq!(kind.items(), good::<Settings>(&PHONE.replace("Achats", "Ventes")).items());
    assert_ne!(kind.items(), good::<Settings>(&PHONE.replace("step = 30", "step = 15")).items());
    let titled = |source: &str| match &good::<Settings>(source).parts(&kind.start(Seed(0), false))[0] {
        Part::Frame(frame) => frame.title.clone(),
        other => panic!("{other:?}"),
    };
    assert_ne!(titled(PHONE), titled(&PHONE.replace("device = \"phone\"", "device = \"box\"")));
    assert_eq!(good::<Settings>(&PHONE.replace("device = \"phone\"", "device = \"box\"")).items(), kind.items());
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_is_right(seed: u64, steps in stroll()) {
        let kind: Settings = good(PHONE);
        let (state, over) = roam(&kind, seed, false, &steps);
        if !over {
            solves_cleanly(&kind, state);
        }
    }
}

#[test]
fn a_draft_of_other_pages_or_controls_is_not_gone_on_from() {
    let kind: Settings = good(PHONE);
    let mut state = kind.start(Seed(1), false);
    kind.input(&mut state, &Input::Pick(Target::new("page/calls")));
    assert!(kind.fits(&state));
    for (from, to) in [("\"calls\"", "\"ring\""), ("\"unknown\"", "\"strange\""), ("\"free\"", "\"open\"")] {
        let fits = good::<Settings>(&PHONE.replace(from, to)).fits(&state);
        assert!(!fits, "{from}");
    }
    assert!(!good::<Settings>(&PHONE.replace("most = 240", "most = 90").replace("value = 120", "value = 60")).fits(&state));
}
