#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::source::{Reading, parse};

const BODY: &str = r#"
site = "boite.example"
title = "Créer votre adresse"
button = "Créer mon compte"
feedback = "La boîte est ouverte."
retry = "Le compte est créé, mais pas comme Odile le voulait."
given = ["surname"]
[[field]]
id = "surname"
label = "Nom"
required = true
accept = ["Marchand"]
tolerate = ["case"]
[[field]]
id = "mail"
type = "email"
label = "Adresse de secours"
accept = ["lea@boite.example"]
[[field]]
id = "phone"
type = "phone"
label = "Téléphone"
accept = ["06 39 98 12 40"]
[[field]]
id = "password"
type = "password"
label = "Mot de passe"
required = true
min = 12
sample = "trois tasses bleues"
[[field]]
id = "again"
type = "password"
label = "Encore une fois"
required = true
same_as = "password"
[[field]]
id = "way"
type = "choose"
label = "Comment ?"
required = true
[[field.option]]
id = "post"
text = "Par courrier"
[[field.option]]
id = "sms"
text = "Par SMS"
right = true
[[field]]
id = "news"
type = "tick"
label = "Des offres"
tick = false
ticked = true
feedback = "Elle était cochée d'avance."
[[field]]
id = "code"
type = "code"
label = "Code reçu"
code = "482 913"
arrives = "Votre code est 482 913."
"#;

fn read(body: &str) -> (Form, Vec<&'static str>) {
    let (table, problems) = parse(body);
    assert!(problems.is_empty(), "{problems:?}");
    let reading = Reading::source();
    let form = Form::read(&Fields::new(&table, "form", &reading));
    (form, reading.finish().0.iter().map(|problem| problem.rule).collect())
}

fn form() -> Form {
    let (form, problems) = read(BODY);
    assert!(problems.is_empty(), "{problems:?}");
    form
}

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

fn type_in(name: &str, text: &str) -> Input {
    Input::Type(Target::new(format!("field/{name}")), text.to_owned())
}

fn play(form: &Form, state: &mut Filling, inputs: &[Input]) -> Step {
    inputs.iter().fold(Step::Ignored, |_, input| form.input(state, input))
}

fn details(form: &Form, state: &Filling, tone: Tone) -> usize {
    let parts = form.parts(state);
    Part::all_controls(&parts).iter().filter(|control| control.detail.as_ref().is_some_and(|(t, _)| *t == tone)).count()
}

#[test]
fn a_refusal_is_no_answer_names_each_field_and_loses_nothing() {
    let form = form();
    let mut state = form.start(Seed(1), false);
    let typed = [type_in("surname", "Marchand"), type_in("mail", "lea boite.example"), type_in("password", "court"), pick("press")];
    assert_eq!(play(&form, &mut state, &typed), Step::Changed);
    // The address, the password and its repeat; the choice is told beneath its options.
    assert_eq!(details(&form, &state, Tone::Trouble), 3);
    assert_eq!(state.troubled.len(), 4);
    assert_eq!(state.value(&Slug::new("mail").unwrap()), "lea boite.example");
    // A mended field is no longer complained of, without another press.
    play(&form, &mut state, &[type_in("mail", "lea@boite.example")]);
    assert_eq!(details(&form, &state, Tone::Trouble), 2);
}

#[test]
fn the_code_is_asked_for_after_the_first_accepted_press() {
    let form = form();
    let mut state = form.start(Seed(1), false);
    let solution = form.solution(&state);
    let code = Target::new("field/code");
    let shown = |state: &Filling| Part::all_controls(&form.parts(state)).iter().any(|control| control.target == code);
    assert!(!shown(&state));
    let first = solution.iter().position(|input| *input == pick("press")).unwrap();
    assert_eq!(play(&form, &mut state, &solution[..=first]), Step::Changed);
    assert!(shown(&state));
    assert_eq!(play(&form, &mut state, &[type_in("code", "482914"), pick("press")]), Step::Changed);
    assert_eq!(details(&form, &state, Tone::Trouble), 1);
    let step = play(&form, &mut state, &[type_in("code", "482913"), pick("press")]);
    assert!(matches!(step, Step::Answered { answers, over: true } if answers[0].right));
}

#[test]
fn an_accepted_form_that_misses_the_goal_says_where() {
    let form = form();
    let mut state = form.start(Seed(1), false);
    let mut inputs = form.solution(&state);
    inputs.retain(|input| *input != pick("field/news"));
    let step = play(&form, &mut state, &inputs);
    let Step::Answered { answers, over: true } = step else { panic!("{step:?}") };
    assert_eq!((answers[0].right, &answers[0].response), (false, &json!(["news"])));
    assert_eq!(details(&form, &state, Tone::Again), 1);
}

#[test]
fn a_phone_number_is_taken_however_it_is_grouped_and_a_name_whatever_its_capitals() {
    let form = form();
    let mut state = form.start(Seed(1), false);
    play(&form, &mut state, &[type_in("phone", "+33 6.39.98.12.40"), type_in("surname", " MARCHAND ")]);
    let step = play(&form, &mut state.clone(), &form.solution(&state));
    assert!(matches!(step, Step::Answered { answers, over: true } if answers[0].right));
    let retyped = |input: &&Input| matches!(input, Input::Type(target, _) if ["field/phone", "field/surname"].contains(&target.as_str()));
    assert_eq!(form.solution(&state).iter().filter(retyped).count(), 0);
}

#[test]
fn half_worked_comes_filled_in_and_enter_points_at_the_button() {
    let form = form();
    let mut state = form.start(Seed(1), true);
    assert_eq!(state.value(&Slug::new("surname").unwrap()), "Marchand");
    assert!(matches!(form.input(&mut state, &Input::Submit), Step::Refused(_)));
}

#[test]
fn what_cannot_be_filled_in_is_told() {
    for (from, to, rule) in [
        ("sample = \"trois tasses bleues\"", "", "form-sample"),
        ("sample = \"trois tasses bleues\"", "sample = \"court\"", "goal-unreachable"),
        ("same_as = \"password\"", "same_as = \"pasword\"", "unknown-id"),
        ("given = [\"surname\"]", "given = [\"name\"]", "unknown-id"),
        ("text = \"Par courrier\"", "text = \"Par courrier\"\nright = true", "form-one-right"),
        ("ticked = true", "min = 3", "unknown-key"),
    ] {
        let (_, problems) = read(&BODY.replace(from, to));
        assert!(problems.contains(&rule), "{rule} in {problems:?}");
    }
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_reaches_the_goal(
        steps in prop::collection::vec((0usize..40, prop::sample::select(vec!["", " ", "x", "@", "lea@boite.example", "482913"])), 0..30),
        half: bool,
    ) {
        let form = form();
        let mut state = form.start(Seed(1), half);
        for (at, text) in steps {
            let parts = form.parts(&state);
            let controls = Part::all_controls(&parts);
            let control = controls[at % controls.len()];
            let input = if control.role.typed() { Input::Type(control.target.clone(), text.to_owned()) } else { Input::Pick(control.target.clone()) };
            if matches!(form.input(&mut state.clone(), &input), Step::Answered { .. }) {
                continue;
            }
            prop_assert_ne!(form.input(&mut state, &input), Step::Ignored);
            let kept = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Filling>(&kept).unwrap(), &state);
        }
        let solution = form.solution(&state);
        let step = play(&form, &mut state, &solution);
        let right = matches!(step, Step::Answered { answers, over: true } if answers[0].right);
        prop_assert!(right);
    }
}

#[test]
fn again_keeps_every_value_and_tick_and_the_code_that_was_sent() {
    let form = form();
    let mut state = form.start(Seed(1), true);
    let solution = form.solution(&state);
    play(&form, &mut state, &solution[..solution.len() - 1]);
    // The box of offers is ticked again: the form accepts it, the goal does not.
    play(&form, &mut state, &[pick("field/news")]);
    let filled = state.clone();
    assert!(matches!(play(&form, &mut state, &[pick("press")]), Step::Answered { over: true, .. }));
    assert_eq!(state.done, Some(false));
    let mut again = form.again(&state, Seed(2));
    assert_eq!(again, filled);
    assert!(again.sent && details(&form, &again, Tone::Again) == 0);
    assert!(matches!(play(&form, &mut again, &[pick("field/news"), pick("press")]), Step::Answered { over: true, .. }));
    assert_eq!(again.done, Some(true));
}
