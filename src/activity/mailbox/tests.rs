#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::Value;

use super::state::{Act, Folder, Made, Place, Told, Which};
use super::*;
use crate::activity::part::{Letter, Tone};
use crate::activity::{Answer, Target};
use crate::source::{Reading, parse};

const HEAD: &str = r#"
owner = "Odile Marchand <odile@boite.example>"
feedback = "C'est fait."
retry = "Pas encore."
limit_mb = 20
[[folder]]
id = "home"
name = "Logement"
[[file]]
id = "form"
name = "formulaire.pdf"
mb = 0.2
[[file]]
id = "photo"
name = "photo.jpg"
mb = 34
reduces_to = 3
[[file]]
id = "bill"
name = "facture.pdf"
mb = 1
here = false
[[contact]]
id = "lea"
name = "Léa Marchand"
address = "lea@boite.example"
[[contact]]
id = "karim"
name = "Karim Haddad"
address = "karim@poste.example"
[[contact]]
id = "plumber"
name = "Karim Benali"
address = "karim.benali@poste.example"
[[mail]]
id = "library"
from = "Médiathèque <accueil@tilleuls.example>"
date = "3 mars"
subject = "Votre inscription"
body = "Envoyez-nous le formulaire."
unread = true
[[mail]]
id = "party"
from = "Karim Haddad <karim@poste.example>"
to = "Odile <odile@boite.example>, Nadia <nadia@boite.example>"
cc = "Jules <jules@poste.example>"
date = "2 mars"
subject = "Fête"
body = "Qui vient ?"
[[mail]]
id = "rent"
from = "Régie du Parc, envois <ne-pas-repondre@regie.example>"
date = "1er mars"
subject = "Facture"
body = "Voici la facture."
attach = ["bill"]
no_reply = true
leave = "Se désinscrire"
[[mail]]
id = "advert"
from = "Canapés <offres@canapes.example>"
date = "28 février"
subject = "Promotion"
body = "Trois jours."
folder = "junk"
[[mail]]
id = "bus"
from = "Rosa <rosa@poste.example>"
date = "27 février"
subject = "Les cars"
body = "Voici les horaires."
folder = "trash"
[[mail]]
id = "begun"
from = "Odile Marchand <odile@boite.example>"
to = "Rosa <rosa@poste.example>"
date = "26 février"
subject = "Commencé"
body = "Je voulais"
folder = "drafts"
[[mail]]
id = "gone"
from = "Odile Marchand <odile@boite.example>"
to = "Léa Marchand <lea@boite.example>"
date = "25 février"
subject = "Parti"
body = "Bonjour Léa"
folder = "sent"
"#;

fn read(rules: &str) -> (Mailbox, Vec<&'static str>) {
    let source = format!("given = []\n{HEAD}{rules}");
    let (table, problems) = parse(&source);
    assert!(problems.is_empty(), "{problems:?}");
    let reading = Reading::source();
    let mailbox = <Mailbox as Kind>::read(&Fields::new(&table, "mailbox", &reading));
    (mailbox, reading.finish().0.iter().map(|problem| problem.rule).collect())
}

fn mailbox(rules: &str) -> Mailbox {
    let (mailbox, problems) = read(rules);
    assert!(problems.is_empty(), "{problems:?} in {rules}");
    mailbox
}

fn goal(keys: &str) -> String {
    format!("[[goal]]\nid = \"goal\"\n{keys}\n")
}

fn slip(keys: &str) -> String {
    format!("[[slip]]\nid = \"slip\"\ntext = \"Oh.\"\n{keys}\n")
}

/// A goal for every act, and for every key that a goal may have.
const GOALS: [&str; 25] = [
    "act = \"open\"\nmail = [\"library\"]",
    "act = \"open\"\nmail = [\"gone\", \"bus\"]",
    "act = \"open\"\nmail = [\"begun\"]",
    "act = \"write\"\nto = [\"lea@boite.example\", \"mairie@valbrune.example\"]\nsubject = \"any\"\nsays = [\"radiateur\", \"froid\"]",
    "act = \"write\"\nto = [\"lea@boite.example\"]\ncc = [\"karim@poste.example\"]\nbcc = [\"rosa@poste.example\"]\nattach = [\"photo\", \"bill\"]",
    "act = \"reply\"\nmail = [\"library\"]\nattach = [\"form\"]",
    "act = \"reply\"\nmail = [\"party\"]\nsays = [\"06 39 98 01 23\"]",
    "act = \"reply\"\nmail = [\"library\"]\nto = [\"accueil@tilleuls.example\", \"lea@boite.example\"]",
    "act = \"reply\"\nmail = [\"gone\"]",
    "act = \"reply-all\"\nmail = [\"party\"]\nsays = [\"salade\"]",
    "act = \"forward\"\nmail = [\"library\"]\nto = [\"karim@poste.example\"]",
    "act = \"forward\"\nmail = [\"rent\"]\nattach = [\"bill\"]",
    "act = \"forward\"\nmail = [\"rent\"]\nwithout = [\"bill\"]",
    "act = \"delete\"\nmail = [\"library\", \"advert\"]",
    "act = \"delete\"\nmail = [\"begun\", \"gone\"]",
    "act = \"restore\"\nmail = [\"bus\"]",
    "act = \"junk\"\nmail = [\"rent\", \"party\"]",
    "act = \"not-junk\"\nmail = [\"advert\"]",
    "act = \"move\"\nmail = [\"rent\", \"bus\", \"advert\"]\nfolder = \"home\"",
    "act = \"move\"\nmail = [\"advert\"]\nfolder = \"inbox\"",
    "act = \"search\"\nmail = [\"bus\", \"library\"]",
    "act = \"save\"\nmail = [\"rent\"]",
    "act = \"save\"\nmail = [\"rent\"]\nattach = [\"bill\"]",
    "act = \"leave\"\nmail = [\"rent\"]",
    "act = \"reply\"\nmail = [\"library\"]\n[[goal]]\nid = \"then\"\nact = \"delete\"\nmail = [\"library\"]\n[[goal]]\nid = \"too\"\nact = \"restore\"\nmail = [\"bus\"]",
];

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

fn put(name: &str, text: &str) -> Input {
    Input::Type(Target::new(name), text.to_owned())
}

fn play(mailbox: &Mailbox, state: &mut Using, inputs: &[Input]) -> Step {
    inputs.iter().fold(Step::Ignored, |_, input| {
        let step = mailbox.input(state, input);
        assert_ne!(step, Step::Ignored, "{input:?} at {:?}", state.path);
        step
    })
}

fn begin(rules: &str) -> (Mailbox, Using) {
    let mailbox = mailbox(rules);
    let state = mailbox.start(Seed(1), false);
    (mailbox, state)
}

fn answer(step: &Step) -> Option<(bool, Value, bool)> {
    let Step::Answered { answers, over } = step else { return None };
    let [Answer { right, response, .. }] = answers.as_slice() else { panic!("{answers:?}") };
    Some((*right, response.clone(), *over))
}

fn is_reached(step: &Step) -> bool {
    answer(step).is_some_and(|(right, _, over)| right && over)
}

#[test]
fn the_solution_of_every_act_reaches_it_by_what_is_shown() {
    for keys in GOALS {
        let (mailbox, mut state) = begin(&goal(keys));
        let mut last = Step::Ignored;
        for input in mailbox.solution(&state) {
            let parts = mailbox.parts(&state);
            let (Input::Pick(target) | Input::Type(target, _)) = &input else { panic!("{input:?}") };
            let shown = Part::all_controls(&parts).iter().any(|control| control.target == *target && control.enabled);
            assert!(shown, "{target:?} is not shown at {:?}, for {keys}", state.path);
            assert!(!state.over, "{input:?} comes after the end, for {keys}");
            last = play(&mailbox, &mut state, &[input]);
        }
        assert!(is_reached(&last), "{last:?} for {keys}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn from_anywhere_the_solution_reaches_the_goal(
        which in 0..GOALS.len(),
        steps in prop::collection::vec((0usize..60, "|e|@|lea|Karim|lea@boite.example, x|personne@nulle-part.example|photo", any::<bool>()), 0..60),
    ) {
        let (mailbox, mut state) = begin(&goal(GOALS[which]));
        for (at, text, back) in steps {
            let parts = mailbox.parts(&state);
            let controls = Part::all_controls(&parts);
            let control = controls[at % controls.len()];
            let names: Vec<&str> = controls.iter().map(|control| control.target.as_str()).collect();
            let unique: std::collections::BTreeSet<&str> = names.iter().copied().collect();
            prop_assert_eq!(unique.len(), names.len(), "{:?}", names);
            let input = match (back && at < 4, control.role.typed()) {
                (true, _) => Input::Back,
                (_, true) => Input::Type(control.target.clone(), text),
                (_, false) => Input::Pick(control.target.clone()),
            };
            let step = mailbox.input(&mut state, &input);
            prop_assert!(step != Step::Ignored || input == Input::Back, "{:?} at {:?}", input, state.path);
            let kept = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Using>(&kept).unwrap(), &state);
            if state.over {
                return Ok(());
            }
        }
        let solution = mailbox.solution(&state);
        let last = solution.iter().map(|input| mailbox.input(&mut state, input)).last().unwrap();
        prop_assert_eq!(answer(&last).map(|(right, _, over)| (right, over)), Some((true, true)), "{}", GOALS[which]);
    }
}

#[test]
fn an_answer_to_one_is_told_from_an_answer_to_all_by_who_gets_it() {
    let rules = goal(GOALS[6]) + &slip("act = \"reply-all\"\nmail = [\"party\"]");
    let says = put("body", "Voici : 06 39 98 01 23");
    let open = [pick("mail/party"), pick("reply-all"), says.clone()];
    // To all: the slip, once an answer, then told only.
    let (mailbox, mut state) = begin(&rules);
    play(&mailbox, &mut state, &open);
    let step = play(&mailbox, &mut state, &[pick("send")]);
    assert_eq!(answer(&step), Some((false, json!(["slip", "slip"]), false)));
    play(&mailbox, &mut state, &[pick("reply-all"), says.clone()]);
    assert_eq!(play(&mailbox, &mut state, &[pick("send")]), Step::Changed);
    assert!(matches!(state.told, Some(Told::Slip(_))));
    // Then to one: reached, whatever was answered first.
    let step = play(&mailbox, &mut state, &[pick("reply"), says.clone(), pick("send")]);
    assert_eq!(answer(&step), Some((true, json!(["goal"]), true)));
    assert!(state.slipped);
    // To all, and all but one taken out by hand: an answer to one.
    let (mailbox, mut state) = begin(&rules);
    play(&mailbox, &mut state, &open);
    let step = play(&mailbox, &mut state, &[put("to", "karim@poste.example"), put("cc", ""), pick("send")]);
    assert!(is_reached(&step), "{step:?}");
    // To one, and another added by hand in the copies: wider than an answer to one.
    let (mailbox, mut state) = begin(&rules);
    let to_one = [pick("mail/party"), pick("reply"), says, pick("copies"), put("bcc", "jules@poste.example"), pick("send")];
    let step = play(&mailbox, &mut state, &to_one);
    assert_eq!(answer(&step), Some((false, json!(["slip", "slip"]), false)));
}

#[test]
fn who_is_meant_is_understood_however_it_is_typed() {
    let rules = goal("act = \"write\"\nto = [\"lea@boite.example\"]");
    for typed in
        ["lea@boite.example", "LEA@Boite.Example ", "Léa Marchand", "lea", "Léa Marchand <lea@boite.example>", "lea@boite.example;"]
    {
        let (mailbox, mut state) = begin(&rules);
        let step = play(&mailbox, &mut state, &[pick("write"), put("to", typed), put("subject", "Bonjour"), pick("send")]);
        assert!(is_reached(&step), "{typed}: {:?}", state.writing);
    }
    for typed in ["", "  ", "Karim", "Zoé", "lea boite.example", "lea@boite", "lea@boite.example, zoé"] {
        let (mailbox, mut state) = begin(&rules);
        let step = play(&mailbox, &mut state, &[pick("write"), put("to", typed), put("subject", "Bonjour"), pick("send")]);
        assert_eq!(step, Step::Changed, "{typed}");
        assert_eq!(state.place(), Place::Write, "{typed}");
        let parts = mailbox.parts(&state);
        let told = |control: &&&crate::activity::Control| control.detail.as_ref().is_some_and(|(tone, _)| *tone == Tone::Trouble);
        assert_eq!(Part::all_controls(&parts).iter().filter(told).count(), 1, "{typed}");
    }
}

#[test]
fn names_are_suggested_while_typing_and_the_book_fills_the_box() {
    let (mailbox, mut state) = begin(&goal("act = \"write\"\nto = [\"karim@poste.example\", \"lea@boite.example\"]"));
    play(&mailbox, &mut state, &[pick("write"), put("to", "lea@boite.example, ka")]);
    let parts = mailbox.parts(&state);
    let shown: Vec<&str> = Part::all_controls(&parts).iter().filter_map(|control| control.target.within("suggest")).collect();
    assert_eq!(shown, ["karim", "plumber"]);
    let step = play(&mailbox, &mut state.clone(), &[pick("suggest/karim"), put("subject", "x"), pick("send")]);
    assert!(is_reached(&step));
    let step = play(
        &mailbox,
        &mut state,
        &[put("to", "lea@boite.example"), pick("book"), pick("contact/karim"), put("subject", "x"), pick("send")],
    );
    assert!(is_reached(&step));
}

#[test]
fn a_message_without_a_subject_is_asked_for_once() {
    let (mailbox, mut state) = begin(&goal("act = \"write\"\nto = [\"lea@boite.example\"]"));
    let step = play(&mailbox, &mut state, &[pick("write"), put("to", "lea"), put("body", "Coucou"), pick("send")]);
    assert_eq!((step, state.place()), (Step::Changed, Place::Write));
    // Typing on withdraws the question.
    play(&mailbox, &mut state, &[put("body", "Coucou !"), pick("send")]);
    assert_eq!(state.place(), Place::Write);
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("send")])));
}

#[test]
fn mail_to_nobody_and_to_a_machine_comes_back() {
    for (inputs, made) in [
        (
            vec![pick("write"), put("to", "lea@bote.example"), put("subject", "x"), pick("send")],
            Made::Unknown("lea@bote.example".to_owned()),
        ),
        (vec![pick("mail/rent"), pick("reply"), pick("send")], Made::Unread("ne-pas-repondre@regie.example".to_owned())),
    ] {
        let (mailbox, mut state) = begin(&goal(GOALS[5]));
        let step = play(&mailbox, &mut state, &inputs);
        assert_eq!(answer(&step), Some((false, json!(["other"]), false)));
        assert_eq!(state.made.last().map(|letter| letter.made.clone()), Some(made));
        assert!(state.made.iter().any(|letter| letter.lies.folder == Folder::Sent));
        if state.place() != Place::List(Folder::Inbox) {
            play(&mailbox, &mut state, &[pick("back")]);
        }
        play(&mailbox, &mut state, &[pick("made/1"), pick("delete")]);
        // No typed word is in the answer, and what came back can be thrown away.
        assert_eq!(state.made.last().map(|letter| letter.lies.folder.clone()), Some(Folder::Trash));
    }
}

#[test]
fn what_was_begun_is_kept_as_a_draft_and_carried_on() {
    let (mailbox, mut state) = begin(&goal(GOALS[5]));
    play(&mailbox, &mut state, &[pick("mail/library"), pick("reply")]);
    assert_eq!(mailbox.input(&mut state, &Input::Back), Step::Changed);
    assert!(state.made.is_empty(), "an untouched answer is no draft");
    play(&mailbox, &mut state, &[pick("reply"), put("body", "Bonjour"), Input::Back, pick("back"), pick("folder/drafts"), pick("made/0")]);
    assert_eq!(state.writing.as_ref().map(|writing| writing.sheet.body.as_str()), Some("Bonjour"));
    // Thrown away, taken back, sent: still the answer to the library.
    play(
        &mailbox,
        &mut state,
        &[pick("delete"), pick("folder/trash"), pick("made/0"), pick("restore"), pick("folder/drafts"), pick("made/0")],
    );
    let step = play(&mailbox, &mut state, &[pick("attach"), pick("pick/form"), pick("send")]);
    assert!(is_reached(&step), "{step:?}");
    assert_eq!(state.made.len(), 1);
}

#[test]
fn a_draft_of_the_curriculum_is_carried_on_in_its_place() {
    let (mailbox, mut state) = begin(&goal("act = \"write\"\nto = [\"rosa@poste.example\"]\nsays = [\"demain\"]"));
    play(&mailbox, &mut state, &[pick("folder/drafts"), pick("mail/begun"), put("body", "Je voulais venir"), Input::Back]);
    let listed = |state: &Using, folder: Folder| mailbox.listed(state, &folder);
    assert_eq!(listed(&state, Folder::Drafts), [Which::Mail(Slug::new("begun").unwrap())]);
    let step = play(&mailbox, &mut state, &[pick("mail/begun"), put("body", "Je voulais venir demain"), pick("send")]);
    assert!(is_reached(&step));
    assert!(listed(&state, Folder::Drafts).is_empty());
    assert_eq!(listed(&state, Folder::Sent).len(), 2);
}

#[test]
fn a_file_too_large_is_refused_and_can_be_made_smaller() {
    let (mailbox, mut state) = begin(&goal("act = \"reply\"\nmail = [\"library\"]\nattach = [\"photo\"]"));
    play(&mailbox, &mut state, &[pick("mail/library"), pick("reply"), pick("attach")]);
    assert_eq!(mailbox.input(&mut state, &pick("reduce/photo")), Step::Ignored);
    play(&mailbox, &mut state, &[pick("pick/photo")]);
    assert_eq!(state.place(), Place::Files);
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("reduce/photo"), pick("send")])));
}

#[test]
fn a_file_of_a_message_is_at_hand_once_it_is_saved() {
    let (mailbox, mut state) = begin(&goal("act = \"write\"\nattach = [\"bill\"]"));
    play(&mailbox, &mut state, &[pick("write"), pick("attach")]);
    assert_eq!(mailbox.input(&mut state, &pick("pick/bill")), Step::Ignored);
    play(&mailbox, &mut state, &[pick("back"), pick("back"), pick("mail/rent"), pick("file/bill"), pick("save/bill"), pick("back")]);
    let step = play(
        &mailbox,
        &mut state,
        &[pick("write"), put("to", "lea"), put("subject", "x"), pick("attach"), pick("pick/bill"), pick("send")],
    );
    assert!(is_reached(&step));
}

#[test]
fn what_is_put_back_is_no_mistake_and_what_is_undone_is_not_reached() {
    let rules = goal("act = \"delete\"\nmail = [\"library\", \"party\"]") + &slip("act = \"restore\"");
    let (mailbox, mut state) = begin(&rules);
    assert_eq!(play(&mailbox, &mut state, &[pick("mail/library"), pick("delete")]), Step::Changed);
    assert_eq!(state.done.len(), 1);
    let back = [pick("folder/trash"), pick("mail/library"), pick("restore")];
    assert_eq!(play(&mailbox, &mut state, &back), Step::Changed);
    assert!(state.done.is_empty() && !state.slipped);
    play(&mailbox, &mut state, &[pick("folder/inbox"), pick("mail/party"), pick("delete")]);
    assert!(!state.over);
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("mail/library"), pick("delete")])));
}

#[test]
fn what_is_to_be_kept_is_fetched_back_before_the_end() {
    let rules = goal("act = \"delete\"\nmail = [\"library\"]");
    let (table, problems) = parse(&format!("keep = [\"party\"]\n{HEAD}{rules}"));
    assert!(problems.is_empty());
    let reading = Reading::source();
    let mailbox = Mailbox::read(&crate::source::Fields::new(&table, "unit", &reading));
    for way in ["delete", "junk"] {
        let mut state = mailbox.start(Seed(1), false);
        play(&mailbox, &mut state, &[pick("mail/party"), pick(way), pick("mail/library"), pick("delete")]);
        assert!(!state.over && matches!(&state.told, Some(Told::Lost(id)) if id.as_str() == "party"), "{way}");
        // From there too the program's own way leads to the end.
        let solution = mailbox.solution(&state);
        assert!(is_reached(&play(&mailbox, &mut state, &solution)), "{way}");
    }
    // Without anything to keep, what decides is what it always was.
    assert!(!format!("{:?}", begin(&rules).0.items()).contains("keep"));
}

#[test]
fn throwing_away_is_an_answer_only_where_throwing_away_is_asked() {
    let (mailbox, mut state) = begin(&goal(GOALS[5]));
    assert_eq!(play(&mailbox, &mut state, &[pick("mail/party"), pick("delete")]), Step::Changed);
    let (mailbox, mut state) = begin(&goal("act = \"delete\"\nmail = [\"library\"]"));
    let step = play(&mailbox, &mut state, &[pick("mail/party"), pick("delete")]);
    assert_eq!(answer(&step), Some((false, json!(["other"]), false)));
    assert_eq!(state.told, Some(Told::NotThatOne));
}

#[test]
fn looking_around_is_free_even_where_it_is_told_of() {
    let rules = goal("act = \"open\"\nmail = [\"library\"]") + &slip("act = \"open\"\nmail = [\"party\"]");
    let (mailbox, mut state) = begin(&rules);
    assert_eq!(play(&mailbox, &mut state, &[pick("mail/party")]), Step::Changed);
    assert!(matches!(state.told, Some(Told::Slip(_))));
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("back"), pick("mail/library")])));
}

#[test]
fn a_message_moved_out_of_the_junk_can_still_be_called_wanted() {
    let (mailbox, mut state) = begin(&goal("act = \"not-junk\"\nmail = [\"advert\"]"));
    play(&mailbox, &mut state, &[pick("folder/junk"), pick("mail/advert"), pick("more"), pick("move/inbox"), pick("folder/inbox")]);
    assert!(!state.over);
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("mail/advert"), pick("not-junk")])));
}

#[test]
fn the_subject_that_the_program_wrote_says_nothing() {
    let (mailbox, mut state) = begin(&goal("act = \"reply\"\nmail = [\"library\"]\nsays = [\"inscription\"]"));
    let step = play(&mailbox, &mut state, &[pick("mail/library"), pick("reply"), put("body", "Bonjour"), pick("send")]);
    assert_eq!(answer(&step).map(|(right, ..)| right), Some(false));
    let step = play(&mailbox, &mut state, &[pick("reply"), put("body", "Mon INSCRIPTION"), pick("send")]);
    assert_eq!(answer(&step).map(|(.., over)| over), Some(true));
}

#[test]
fn an_answer_to_ones_own_copy_is_an_answer_still() {
    let rules = goal(GOALS[5]);
    let (mailbox, mut state) = begin(&rules);
    play(&mailbox, &mut state, &[pick("mail/library"), pick("reply"), pick("send"), pick("back"), pick("folder/sent"), pick("made/0")]);
    let step = play(&mailbox, &mut state, &[pick("reply"), pick("attach"), pick("pick/form"), pick("send")]);
    assert_eq!(answer(&step).map(|(.., over)| over), Some(true));
}

#[test]
fn at_the_end_what_was_sent_is_shown_and_nothing_can_be_pressed() {
    let (mailbox, mut state) = begin(&goal(GOALS[5]));
    let solution = mailbox.solution(&state);
    play(&mailbox, &mut state, &solution);
    let parts = mailbox.parts(&state);
    assert!(matches!(parts.first(), Some(Part::Text(Tone::Good, _))));
    assert!(Part::all_controls(&parts).iter().all(|control| !control.enabled));
    let Some(Part::Frame(frame)) = parts.last() else { panic!("no window") };
    assert!(frame.parts.iter().any(|part| matches!(part, Part::Letter(Letter { attached: Some(_), .. }))));
    assert_eq!(mailbox.input(&mut state, &pick("back")), Step::Ignored);
}

#[test]
fn what_was_sent_shows_what_it_answers_or_hands_on() {
    let shows = |mailbox: &Mailbox, state: &Using| {
        let parts = mailbox.parts(state);
        let Some(Part::Frame(frame)) = parts.last() else { panic!("no window") };
        let body = |part: &Part| matches!(part, Part::Text(Tone::Quiet, words) if words.text().is_some_and(|t| t.as_str() == "Envoyez-nous le formulaire."));
        frame.parts.iter().filter(|part| body(part)).count()
    };
    for act in ["reply", "forward"] {
        let (mailbox, mut state) = begin(&goal("act = \"delete\"\nmail = [\"party\"]"));
        play(&mailbox, &mut state, &[pick("mail/library"), pick(act)]);
        assert_eq!(shows(&mailbox, &state), 1, "while writing a {act}");
        play(&mailbox, &mut state, &[put("to", "lea"), pick("send"), pick("back"), pick("folder/sent"), pick("made/0")]);
        assert_eq!(shows(&mailbox, &state), 1, "in a {act} that was sent");
    }
}

#[test]
fn again_goes_on_from_where_one_is() {
    let (mailbox, mut state) = begin(&goal(GOALS[5]));
    play(&mailbox, &mut state, &[pick("mail/library"), pick("reply"), put("body", "Bonjour")]);
    assert_eq!(mailbox.again(&state, Seed(2)), state);
    let solution = mailbox.solution(&state);
    play(&mailbox, &mut state, &solution);
    assert_eq!(mailbox.again(&state, Seed(2)), mailbox.start(Seed(2), false));
}

#[test]
fn half_worked_begins_with_what_is_given() {
    let two =
        "[[goal]]\nid = \"one\"\nact = \"delete\"\nmail = [\"party\"]\n[[goal]]\nid = \"two\"\nact = \"open\"\nmail = [\"library\"]\n";
    let source = format!("given = [\"one\"]\n{HEAD}{two}");
    let (table, _) = parse(&source);
    let reading = Reading::source();
    let mailbox = <Mailbox as Kind>::read(&Fields::new(&table, "mailbox", &reading));
    assert!(reading.finish().0.is_empty());
    let mut state = mailbox.start(Seed(1), true);
    assert_eq!((state.place(), state.done.len(), state.slipped), (Place::List(Folder::Inbox), 1, false));
    assert!(is_reached(&play(&mailbox, &mut state, &[pick("mail/library")])));
}

#[test]
fn what_cannot_work_is_told() {
    for (rules, rule) in [
        (goal("act = \"open\"\nmail = [\"nobody\"]"), "unknown-id"),
        (goal("act = \"reply\""), "goal-needs"),
        (goal("act = \"move\"\nmail = [\"rent\"]"), "goal-needs"),
        (goal("act = \"move\"\nmail = [\"rent\"]\nfolder = \"nowhere\""), "unknown-id"),
        (goal("act = \"restore\"\nmail = [\"rent\"]"), "goal-impossible"),
        (goal("act = \"save\"\nmail = [\"library\"]"), "goal-impossible"),
        (goal("act = \"leave\"\nmail = [\"library\"]"), "goal-impossible"),
        (goal("act = \"reply-all\"\nmail = [\"library\"]"), "goal-impossible"),
        (goal("act = \"open\"\nmail = [\"rent\"]") + &slip("act = \"delete\"\nmail = [\"rnet\"]"), "unknown-id"),
        (goal("act = \"write\"\nto = [\"lea@gmail.com\"]"), "real-domain"),
        (goal("act = \"write\"\nto = [\"lea\"]"), "bad-address"),
        (goal("act = \"junk\"\nmail = [\"rent\"]") + "[[goal]]\nid = \"too\"\nact = \"delete\"\nmail = [\"rent\"]", "goal-unreachable"),
    ] {
        let (_, problems) = read(&rules);
        assert!(problems.contains(&rule), "{rule} in {problems:?} for {rules}");
    }
}

#[test]
fn a_list_fits_a_small_screen() {
    let (mailbox, state) = begin(&goal(GOALS[0]));
    let parts = mailbox.parts(&state);
    let Some(Part::Frame(frame)) = parts.first() else { panic!("no window") };
    // A row of commands, the tabs, a line a message.
    assert_eq!(frame.parts.len(), 2 + mailbox.listed(&state, &Folder::Inbox).len());
    assert!(Act::NAMES.iter().all(|name| Act::named(name).is_some_and(|act| act.name() == *name)));
}
