//! Workshops: planned, opened, people signed in, led together; what the group says is the group's; nothing is lost.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use tempfile::TempDir;
use tremplin::activity::{Input, Part, Role, Target, Tone};
use tremplin::app::{Desk, Kit, Press, Scene};
use tremplin::clock::{Still, World};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId, WorkshopId};
use tremplin::learn::sitting::{Sitting, Start, WorkshopPaper};
use tremplin::learn::{Lesson, Phase, room};
use tremplin::record::{Closing, Deed, How, Plan, PlanStep, Presence, Record, StepWhat};
use tremplin::screen::Scenario;
use tremplin::text::SafeText;
use tremplin::workshop::{Agenda, number_of, read_plan, write_plan};

use crate::room::{act, mute_press, pick, right, said};
use crate::screens::picture;
use crate::way::{kit_with, languages};

const PASSPHRASE: &str = "quatre mots sans lien";

fn step(minutes: u16, what: StepWhat) -> PlanStep {
    PlanStep { minutes, what, note: String::new() }
}

fn unit(name: &str, how: How) -> StepWhat {
    StepWhat::Unit { module: ModuleId::new("scams").unwrap(), unit: UnitId::new(name).unwrap(), how }
}

fn plan() -> Plan {
    Plan {
        title: "Les messages qui pressent".to_owned(),
        day: Some("2026-12-01".to_owned()),
        minutes: 90,
        place: "Médiathèque de Brume".to_owned(),
        group: "Mardi matin".to_owned(),
        steps: vec![
            step(10, StepWhat::Welcome),
            step(20, unit("own-way", How::Together)),
            step(15, unit("parcel-sms", How::Paper)),
            step(5, StepWhat::Close),
        ],
        ..Plan::default()
    }
}

/// The adviser's kit, her role open.
fn kit(folder: &Path, lang: &str, world: &Rc<Still>) -> Kit {
    let mut kit = kit_with(&[], folder, lang, Rc::clone(world) as Rc<dyn World>);
    kit.press = Some(mute_press());
    in_role(kit)
}

/// The same with the role open, the passphrase chosen where none was.
pub fn in_role(mut kit: Kit) -> Kit {
    if kit.is_guarded() {
        kit.open_with(PASSPHRASE).unwrap();
    } else {
        kit.choose_with(PASSPHRASE).unwrap();
    }
    kit
}

pub fn desk(kit: Kit, workshop: WorkshopId) -> Desk {
    let start = Start { workshop: Some(workshop), language_known: true, ..Start::default() };
    let (sitting, first) = Sitting::new(start, kit.i18n.code(), languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

pub fn write(desk: &mut Desk, target: &str, text: &str) {
    assert!(desk.page().control(&Target::new(target)).is_some(), "{target} is not on {}", desk.page().id);
    act(desk, Input::Type(Target::new(target), text.to_owned()));
}

fn planned(folder: &Path, lang: &str, world: &Rc<Still>) -> (Kit, WorkshopId) {
    let mut kit = kit(folder, lang, world);
    let id = kit.keep_plan(None, plan(), 1).unwrap()[0];
    (kit, id)
}

fn still() -> Rc<Still> {
    Rc::new(Still::at(tremplin::clock::Millis(tremplin::clock::BUILT.0 + 86_400_000)))
}

#[test]
fn a_plan_is_made_on_the_screen_step_by_step_and_its_minutes_are_added_up() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Back);
    assert_eq!(desk.page().id, "adviser/workshops/0");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some(), "a title is wanted");
    write(&mut desk, "plan/title", "Premiers messages");
    write(&mut desk, "plan/times", "3");
    write(&mut desk, "plan/day", "");
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some(), "a series wants a day");
    write(&mut desk, "plan/day", "8/12");
    write(&mut desk, "plan/minutes", "60");
    write(&mut desk, "plan/bring", " feutres,, trois factures ");
    pick(&mut desk, "level/intermediate");
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("20 minutes sur 60"), "welcome and last words");
    pick(&mut desk, "agenda/add");
    // The first line is a module's: its units stand under it.
    let first = |desk: &mut Desk| desk.page().controls().iter().find(|c| c.target.within("offer").is_some()).unwrap().target.clone();
    let module = first(&mut desk);
    pick(&mut desk, module.as_str());
    let unit = first(&mut desk);
    assert_ne!(unit, module, "a module's own line is not among what stands under it");
    pick(&mut desk, unit.as_str());
    assert!(said(&mut desk).contains("déjà 1×"), "one stays in the list, which says what is there");
    act(&mut desk, Input::Submit);
    // It stands before the last words, and can be moved and taken out.
    pick(&mut desk, "step/1");
    pick(&mut desk, "step/longer");
    pick(&mut desk, "step/later");
    pick(&mut desk, "step/earlier");
    write(&mut desk, "step/note", "Doucement");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop");
    assert!(said(&mut desk).contains("À apporter : feutres, trois factures."));
    let kit = desk.into_kit();
    let all = kit.gatherings().unwrap();
    let days: Vec<_> = all.iter().filter(|one| one.plan.series.is_some()).map(|one| one.day().unwrap().to_owned()).collect();
    assert_eq!(days, ["2026-12-08", "2026-12-15", "2026-12-22"]);
    let made = all.iter().find(|one| one.plan.series.is_some()).unwrap();
    assert_eq!((made.plan.steps.len(), made.plan.steps[1].note.as_str(), made.plan.level.name()), (3, "Doucement", "intermediate"));
    assert_eq!(read_plan(&write_plan(&made.plan)).unwrap().steps, made.plan.steps, "a plan is a file that can be handed on");
}

/// The plan's words of a new workshop, on the screen.
fn fresh(folder: &Path, lang: &str, world: &Rc<Still>) -> Scenario<Desk> {
    let (kit, id) = planned(folder, lang, world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Back);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/plan/new");
    Scenario::new(desk, (80, 24))
}

/// Presses these, one after the other, and counts them.
fn press(screen: &mut Scenario<Desk>, keys: &[KeyCode]) -> usize {
    for key in keys {
        screen.key(*key);
    }
    keys.len()
}

#[test]
fn what_is_proposed_goes_with_the_first_key_and_what_is_wrong_has_the_focus() {
    for lang in ["fr", "en"] {
        let (folder, world) = (TempDir::new().unwrap(), still());
        let mut screen = fresh(folder.path(), lang, &world);
        screen.write("Ensemble").key(KeyCode::Enter);
        picture("workshop-plan", lang, &screen.text());
        assert!(screen.text().contains("[22/11/2026"), "today is proposed:\n{}", screen.text());
        screen.write("31/2").key(KeyCode::Enter).write("14h").keys(KeyCode::Enter, 4).write("8");
        let (on, keep) =
            if lang == "fr" { ("Continuer vers le déroulé", "Garder ce déroulé") } else { ("Go on to the agenda", "Keep this agenda") };
        assert!(screen.click_on(on));
        // It is said, one comes to it, and the next letter takes its place.
        assert!(screen.shows("15/12/2026"), "{}", screen.text());
        screen.write("15/12");
        assert!(screen.shows("[15/12_"), "{}", screen.text());
        assert!(screen.click_on(on) && screen.click_on(keep), "{}", screen.text());
        drop(screen);
        let kit = kit(folder.path(), lang, &world);
        let all = kit.gatherings().unwrap();
        let made = &all.iter().find(|one| one.plan.title == "Ensemble").unwrap().plan;
        let told = (made.day.as_deref(), made.start.as_deref(), made.laptops, made.minutes);
        assert_eq!(told, (Some("2026-12-15"), Some("14:00"), 8, 90));
    }
}

#[test]
fn three_units_together_and_one_alone_cost_less_than_twenty_five_keys() {
    use KeyCode::{Char, Enter};
    let (folder, world) = (TempDir::new().unwrap(), still());
    let mut screen = fresh(folder.path(), "fr", &world);
    screen.write("Ensemble");
    assert!(screen.click_on("Continuer vers le déroulé"));
    // Add; the first module; four units; done; the fourth, alone; done; keep.
    let mut keys = press(&mut screen, &[Char('1'), Char('1'), Char('1'), Char('2'), Char('3'), Char('4'), Enter]);
    picture("workshop-agenda", "fr", &screen.text());
    let shown = screen.text();
    keys += press(&mut screen, &[Char('6'), Char('6'), Enter, Enter]);
    assert!(keys < 25, "{keys}");
    drop(screen);
    let kit = kit(folder.path(), "fr", &world);
    let made = kit.gatherings().unwrap().into_iter().find(|one| one.plan.title == "Ensemble").unwrap().plan;
    let how: Vec<How> = Agenda(&made).units().iter().map(|(_, _, how)| *how).collect();
    assert_eq!(how, [How::Together, How::Together, How::Together, How::Alone]);
    for (_, unit, _) in Agenda(&made).units() {
        assert!(
            !shown.contains(&format!("  {unit} (")) && shown.contains("Le clavier (ensemble)"),
            "titles from the first, not {unit}:\n{shown}"
        );
    }
}

#[test]
fn a_step_is_moved_without_being_lost_and_can_be_put_back() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/agenda");
    pick(&mut desk, "step/1");
    let numbers = |desk: &mut Desk| desk.page().controls().iter().filter(|c| c.enabled).map(|c| c.target.clone()).collect::<Vec<_>>();
    let before = numbers(&mut desk);
    for _ in 0..4 {
        pick(&mut desk, "step/later");
        assert_eq!(numbers(&mut desk), before, "each button keeps its number");
    }
    assert!(desk.page().notice.is_some(), "it is said that it is the last");
    assert!(said(&mut desk).contains("Étape 4 sur 4 · 20 min"), "{}", said(&mut desk));
    for _ in 0..3 {
        pick(&mut desk, "step/shorter");
    }
    pick(&mut desk, "step/longer");
    assert!(said(&mut desk).contains("Étape 4 sur 4 · 10 min"));
    pick(&mut desk, "step/out");
    assert!(!said(&mut desk).contains("Mon propre chemin (ensemble)  "));
    pick(&mut desk, "agenda/put-back");
    act(&mut desk, Input::Submit);
    let steps = desk.into_kit().gathering(id).unwrap().plan.steps;
    assert_eq!((steps.len(), steps[3].minutes, &steps[3].what), (4, 10, &unit("own-way", How::Together)));
}

#[test]
fn words_of_a_workshop_are_changed_and_kept_at_once_and_its_hour_is_shown() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    let shown = said(&mut desk);
    assert!(shown.contains("au début : Accueil (10 min)") && shown.contains("après 10 min"), "{shown}");
    pick(&mut desk, "workshop/plan");
    write(&mut desk, "plan/start", "13h50");
    // By the agenda and back: nothing typed is lost.
    pick(&mut desk, "plan/agenda");
    assert_eq!(desk.page().id, "adviser/workshop/agenda/0");
    act(&mut desk, Input::Back);
    assert_eq!(desk.page().id, "adviser/workshop/plan/change");
    write(&mut desk, "plan/minutes", "45");
    act(&mut desk, Input::Submit);
    let shown = said(&mut desk);
    assert!(shown.contains("13:50 · Accueil") && shown.contains("14:00 · Mon propre chemin (ensemble) (20 min)"), "{shown}");
    // Too full is news; it is kept.
    pick(&mut desk, "workshop/agenda");
    let over = desk.page().parts.iter().any(|part| matches!(part, Part::Text(Tone::News, _)));
    assert!(over && !desk.page().parts.iter().any(|part| matches!(part, Part::Text(Tone::Trouble, _))));
    act(&mut desk, Input::Back);
    // A paper: one box says where it is, in words for her who leads.
    pick(&mut desk, "workshop/papers");
    pick(&mut desk, "paper/sign-in");
    let shown = said(&mut desk);
    assert!(shown.contains("2026-11-22-atelier-feuille-de-presence-1.html") && !shown.contains("qui vous aide"), "{shown}");
    assert_eq!(desk.page().parts.iter().filter(|part| matches!(part, Part::Text(Tone::News, _))).count(), 1);
    let mut kit = desk.into_kit();
    kit.sticks = Vec::new;
    let mut desk = self::desk(kit, id);
    pick(&mut desk, "workshop/plan");
    write(&mut desk, "plan/laptops", "8");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "workshop/pack");
    assert!(said(&mut desk).contains("Aucune clé USB n'est branchée"), "{}", said(&mut desk));
}

#[test]
fn an_open_workshop_is_what_the_room_offers_first() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Submit);
    for _ in 0..3 {
        act(&mut desk, Input::Back);
    }
    assert_eq!(desk.page().id, "adviser/room");
    assert!(said(&mut desk).contains("L'atelier « Les messages qui pressent » est ouvert."), "{}", said(&mut desk));
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop");
}

#[test]
fn thirty_people_are_signed_in_with_a_name_and_a_key_each() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/people/0");
    for n in 0..30 {
        write(&mut desk, "arrival/new", &format!("Personne {n:02}"));
        act(&mut desk, Input::Submit);
    }
    pick(&mut desk, "arrival/nameless-more");
    pick(&mut desk, "arrival/nameless-more");
    pick(&mut desk, "arrival/nameless-fewer");
    let kit = desk.into_kit();
    let told = kit.gathering(id).unwrap();
    assert_eq!((told.heads(), told.opened.as_deref()), (31, Some("2026-11-22")));
    assert!(told.people.iter().all(|one| one.presence() == Presence::Present));
    // Next time they are there before anybody else, and one key each says that they came.
    let mut kit = kit;
    let again = kit.keep_plan(None, plan(), 1).unwrap()[0];
    kit.add_learner(&SafeText::show("Aaron")).unwrap();
    let mut desk = self::desk(kit, again);
    act(&mut desk, Input::Submit);
    let mut gestures = 0;
    for page in 0..4 {
        for row in page * 8..(page * 8 + 8).min(30) {
            pick(&mut desk, &format!("came/{row}"));
            gestures += 1;
        }
        if page < 3 {
            pick(&mut desk, "people/next");
            gestures += 1;
        }
    }
    assert_eq!(gestures, 33);
    let told = desk.into_kit().gathering(again).unwrap();
    assert_eq!(told.there().count(), 30, "not Aaron, who is of no group");
}

#[test]
fn the_beginning_of_a_name_is_enough_and_one_key_takes_it_back() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (mut kit, id) = planned(folder.path(), "fr", &world);
    for name in ["Rosa", "Jeanne", "Émile"] {
        kit.add_learner(&SafeText::show(name)).unwrap();
    }
    let mut desk = desk(kit, id);
    assert!(said(&mut desk).contains("Ouvrir, et accueillir"));
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Personne n'est encore là."));
    write(&mut desk, "arrival/new", "em");
    assert_eq!(desk.page().controls().iter().filter(|c| c.target.within("came").is_some()).count(), 1, "the list narrows");
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Émile est là."));
    // Somebody new whose name begins another's: taken back, and named as new.
    write(&mut desk, "arrival/new", "Jean");
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Jeanne est là."));
    pick(&mut desk, "arrival/undo");
    write(&mut desk, "arrival/new", "Jean");
    pick(&mut desk, "arrival/add");
    // A number is a line of the page, never a nickname.
    write(&mut desk, "arrival/new", "9");
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some());
    // Of the four by name: Émile, Jean, Jeanne, Rosa.
    write(&mut desk, "arrival/new", "4");
    act(&mut desk, Input::Submit);
    let kit = desk.into_kit();
    let told = kit.gathering(id).unwrap();
    let there: Vec<String> =
        told.there().map(|one| kit.disk().learners().unwrap().into_iter().find(|l| l.id == one.learner).unwrap().nickname).collect();
    assert_eq!(there, ["Émile", "Jean", "Rosa"]);
    assert_eq!(kit.disk().learners().unwrap().len(), 4, "nobody is called 9");
}

#[test]
fn a_mark_that_is_put_right_after_the_close_keeps_its_trace() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Submit);
    write(&mut desk, "arrival/new", "Rosa");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "came/0");
    let mut kit = desk.into_kit();
    let closing = Closing { form: "la-coop".to_owned(), minutes: 90, ..Closing::default() };
    kit.note_workshop(id, &[(None, Record::Workshop { workshop: id, deed: Deed::Closed { closing } })]).unwrap();
    let mut desk = self::desk(kit, id);
    pick(&mut desk, "workshop/arrival");
    pick(&mut desk, "came/0");
    assert!(said(&mut desk).contains("parti avant la fin (avant : en retard)"));
    let told = desk.into_kit().gathering(id).unwrap();
    let marks: Vec<_> = told.people[0].marks.iter().map(|mark| (mark.presence, mark.after)).collect();
    assert_eq!(marks, [(Presence::Present, false), (Presence::Late, false), (Presence::Left, true)]);
    assert_eq!(told.changes.len(), 1);
}

/// Leads until the step is another one, the group answering right.
fn lead(desk: &mut Desk) -> usize {
    let step = |desk: &mut Desk| desk.page().id.split('/').nth(3).map(str::to_owned);
    let at = step(desk);
    for turns in 0..80 {
        if step(desk) != at {
            return turns;
        }
        right(desk);
    }
    panic!("no end: {}", desk.page().id);
}

#[test]
fn a_unit_is_gone_through_together_and_nobody_answers_alone() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (kit, id) = planned(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    act(&mut desk, Input::Submit);
    write(&mut desk, "arrival/new", "Rosa");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Accueillez chaque personne"));
    act(&mut desk, Input::Submit);
    world.pass(Duration::from_mins(4));
    assert!(desk.page().id.starts_with("adviser/workshop/lead/1/scams/own-way"), "{}", desk.page().id);
    assert!(said(&mut desk).contains("Pour commencer"), "the adviser sees the unit's notes");
    // A question with answers to raise hands for.
    act(&mut desk, Input::Submit);
    while desk.page().controls().iter().all(|control| control.target.within("hands").is_none()) {
        right(&mut desk);
    }
    let fields: Vec<String> =
        desk.page().controls().iter().filter_map(|control| control.target.within("hands").map(str::to_owned)).collect();
    write(&mut desk, &format!("hands/{}", fields[0]), "7");
    write(&mut desk, &format!("hands/{}", fields[1]), "x5");
    pick(&mut desk, "lead/reveal");
    assert!(said(&mut desk).contains("7 sur 12"), "shown as a bar");
    // The power goes: the same step, the same page of the unit, by one key.
    let page = desk.page().id;
    std::mem::forget(desk);
    let mut desk = self::desk(kit_again(folder.path(), &world), id);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, page);
    lead(&mut desk);
    // On paper: a seat, so many right.
    assert!(desk.page().id.starts_with("adviser/workshop/lead/2"), "{}", desk.page().id);
    write(&mut desk, "paper/result", "3 4/5");
    act(&mut desk, Input::Submit);
    write(&mut desk, "paper/result", "4 6 5");
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some(), "six of five is no result");
    write(&mut desk, "paper/result", "");
    for _ in 0..2 {
        act(&mut desk, Input::Submit);
    }
    assert_eq!(desk.page().id, "adviser/workshop/close/story", "after the last words comes the close");
    let kit = desk.into_kit();
    let told = kit.gathering(id).unwrap();
    assert_eq!(told.covered.len(), 2);
    assert_eq!(told.papers.values().collect::<Vec<_>>(), [&(4, 5)]);
    let hands: u16 = told.votes[0].hands.values().sum();
    assert_eq!(hands, 12);
    for learner in kit.disk().learners().unwrap() {
        assert!(kit.disk().standings(learner.id).unwrap().is_empty(), "the group's answers are nobody's");
    }
}

/// The kit after the one before was forgotten: its lock is gone with the process in life, here it stays with the file.
fn kit_again(folder: &Path, world: &Rc<Still>) -> Kit {
    std::fs::remove_file(tremplin::places::LOCK.at(folder)).unwrap();
    kit(folder, "fr", world)
}

/// The screen of whoever leads such a plan, at its first step.
fn led(folder: &Path, lang: &str, plan: Plan) -> (Scenario<Desk>, WorkshopId) {
    let world = still();
    let mut kit = kit(folder, lang, &world);
    kit.i18n = I18n::new(lang);
    kit.wall = Some(|page, i18n| tremplin::screen::room::screenfuls(page, &|words| i18n.say(words)));
    let id = kit.keep_plan(None, plan, 1).unwrap()[0];
    let mut screen = Scenario::new(desk(kit, id), (80, 24));
    screen.key(KeyCode::Enter).key(KeyCode::Enter);
    assert_eq!(screen.scene().page().id, "adviser/workshop/lead/0");
    (screen, id)
}

/// The same at the first page of a unit that is gone through together.
fn led_unit(folder: &Path, lang: &str, module: &str, name: &str) -> (Scenario<Desk>, WorkshopId) {
    let what = StepWhat::Unit { module: ModuleId::new(module).unwrap(), unit: UnitId::new(name).unwrap(), how: How::Together };
    let steps = vec![step(5, StepWhat::Welcome), step(20, what), step(5, StepWhat::Close)];
    let (mut screen, id) = led(folder, lang, Plan { steps, ..plan() });
    screen.key(KeyCode::Enter);
    (screen, id)
}

fn ctrl(screen: &mut Scenario<Desk>, letter: char) {
    screen.wait(1000).event(&Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)));
}

fn page(screen: &mut Scenario<Desk>) -> String {
    screen.scene().page().id
}

/// On by the key of going on without an answer, to the first activity of that kind.
fn to_kind(screen: &mut Scenario<Desk>, kind: &str) {
    for _ in 0..40 {
        let open = |lesson: &Lesson| lesson.begun() && lesson.phase() == Phase::Working && lesson.activity().task.name() == kind;
        if screen.scene().lesson().is_some_and(open) {
            return;
        }
        ctrl(screen, 'g');
    }
    panic!("no {kind}: {}", page(screen));
}

fn counts(screen: &mut Scenario<Desk>) -> usize {
    screen.scene().page().controls().iter().filter(|control| control.target.within("hands").is_some()).count()
}

/// Types these counts and shows them; so many keys.
fn vote(screen: &mut Scenario<Desk>, counts: &[&str]) -> usize {
    ctrl(screen, 'r');
    for (at, count) in counts.iter().enumerate() {
        if at > 0 {
            screen.key(KeyCode::Enter);
        }
        screen.write(count);
    }
    ctrl(screen, 'r');
    2 + counts.len() - 1 + counts.iter().map(|count| count.len()).sum::<usize>()
}

#[test]
fn a_vote_of_three_is_typed_shown_answered_and_left_in_nine_keys() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let (mut screen, id) = led_unit(folder.path(), lang, "email", "address");
        to_kind(&mut screen, "choice");
        let answers = counts(&mut screen);
        let mut hands = vec!["2"; answers];
        hands[1] = "5";
        let asked = page(&mut screen);
        let mut keys = vote(&mut screen, &hands);
        assert_eq!((counts(&mut screen), screen.focus().map(|control| control.target.clone())), (0, None), "{}", screen.text());
        assert!(screen.scene().page().control(&Target::new("lead/change")).is_some(), "the button has another name");
        // One key answers as most did, one goes on.
        screen.key(KeyCode::Enter);
        assert_eq!(page(&mut screen), format!("{asked}/after"), "{}", screen.text());
        assert_ne!(screen.scene().lesson().unwrap().phase(), Phase::Working);
        assert_eq!((counts(&mut screen), screen.focus().map(|control| control.target.clone())), (0, None), "{}", screen.text());
        let told = said(screen.scene());
        let all = answers * 2 + 3;
        assert!(
            told.contains("B. ") && told.contains(&if lang == "fr" { format!("5 sur {all}") } else { format!("5 of {all}") }),
            "{told}"
        );
        keys += 2;
        let right = screen.scene().lesson().unwrap().phase() == Phase::Right;
        if right {
            screen.key(KeyCode::Enter);
            assert_ne!(page(&mut screen), format!("{asked}/after"));
        } else {
            ctrl(&mut screen, 'g');
            assert!(!page(&mut screen).starts_with(&asked));
        }
        assert_eq!(keys, 2 * answers + 3, "three answers: nine keys");
        let told = screen.scene().kit().gathering(id).unwrap();
        assert_eq!(told.votes.len(), 1);
    }
}

#[test]
fn once_a_question_is_answered_the_room_begins_at_it() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "scams", "parcel-sms");
    let above = |screen: &mut Scenario<Desk>| {
        let parts = room::vote(screen.scene().lesson().unwrap(), None).parts;
        parts.iter().position(|part| matches!(part, Part::Text(Tone::Ask, _))).unwrap()
    };
    to_kind(&mut screen, "choice");
    while above(&mut screen) == 0 {
        ctrl(&mut screen, 'g');
        to_kind(&mut screen, "choice");
    }
    right(screen.scene());
    assert_ne!(screen.scene().lesson().unwrap().phase(), Phase::Working);
    assert_eq!(above(&mut screen), 0, "what was right is on its first page");
}

#[test]
fn counts_can_be_put_right_and_a_tie_is_nobodys_answer() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "scams", "own-way");
    to_kind(&mut screen, "poll");
    assert_eq!(counts(&mut screen), 3);
    let asked = page(&mut screen);
    vote(&mut screen, &["4", "4", ""]);
    screen.key(KeyCode::Enter);
    assert_eq!(page(&mut screen), asked, "two answers have as many hands");
    // The same key leads back into the counts.
    ctrl(&mut screen, 'r');
    assert_eq!(screen.focus().map(|control| control.target.as_str().to_owned()).unwrap(), format!("hands/{}", first_answer(&mut screen)));
    screen.key(KeyCode::Backspace).write("6");
    ctrl(&mut screen, 'r');
    assert!(said(screen.scene()).contains("6 sur 10"), "{}", said(screen.scene()));
    screen.key(KeyCode::Enter);
    assert_ne!(page(&mut screen), asked, "what most said, and on");
}

fn first_answer(screen: &mut Scenario<Desk>) -> String {
    screen.scene().page().controls().iter().find_map(|control| control.target.within("hands").map(str::to_owned)).unwrap()
}

#[test]
fn a_unit_is_not_left_by_a_slip_of_the_hand() {
    let folder = TempDir::new().unwrap();
    let (mut screen, id) = led_unit(folder.path(), "fr", "email", "address");
    to_kind(&mut screen, "text-entry");
    let at = page(&mut screen);
    assert!(screen.focus().is_some_and(|control| control.role.typed()), "one can type at once");
    // Tab goes to the page's own buttons before all that leads on.
    screen.key(KeyCode::Tab);
    assert_eq!(screen.focus().unwrap().target.as_str(), "foot/submit");
    let own = screen.scene().page().actions.len();
    let leading = ["lead/next", "lead/before", "lead/people", "lead/desk", "lead/room"];
    for _ in 0..own {
        assert!(!leading.contains(&screen.focus().unwrap().target.as_str()), "{}", screen.text());
        screen.key(KeyCode::Tab);
    }
    screen.key(KeyCode::Tab);
    assert!(leading.contains(&screen.focus().unwrap().target.as_str()), "they come last: {}", screen.text());
    // Before it is through, it is asked; nothing but that very button leaves.
    ctrl(&mut screen, 'e');
    assert!(screen.shows("L'unité n'est pas finie"), "{}", screen.text());
    screen.key(KeyCode::Enter);
    assert_eq!(page(&mut screen), at);
    ctrl(&mut screen, 'e');
    ctrl(&mut screen, 'e');
    assert_eq!(page(&mut screen), "adviser/workshop/lead/2");
    assert_eq!(screen.scene().kit().gathering(id).unwrap().covered.len(), 1, "it was led");
}

#[test]
fn the_keys_of_leading_hold_in_a_field_too_and_are_named() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "email", "address");
    assert!(screen.shows("Ctrl+D"), "at the foot: {}", screen.text());
    screen.key(KeyCode::Char('?'));
    let help: String = (0..6).map(|_| screen.key(KeyCode::PageDown).text()).collect();
    for key in ["Ctrl+D", "Ctrl+U", "Ctrl+E", "Ctrl+P", "Ctrl+R", "Ctrl+G", "Ctrl+O"] {
        assert!(help.contains(key), "{key}: {help}");
    }
    screen.key(KeyCode::Enter);
    to_kind(&mut screen, "text-entry");
    let at = page(&mut screen);
    screen.write("k");
    ctrl(&mut screen, 'p');
    assert_eq!(page(&mut screen), "adviser/workshop/people/0");
    screen.key(KeyCode::Enter);
    assert_eq!(page(&mut screen), at);
    // Elsewhere they do nothing.
    ctrl(&mut screen, 'e');
    ctrl(&mut screen, 'e');
    screen.scene().act(tremplin::app::Gesture::Input(Input::Pick(Target::new("lead/desk"))));
    let before = page(&mut screen);
    for letter in "duepgro".chars() {
        ctrl(&mut screen, letter);
        assert_eq!(page(&mut screen), before, "{letter}");
    }
}

#[test]
fn a_group_goes_on_without_answering_by_one_key() {
    let address = ["keyboard", "text-entry", "sort", "choice"].map(|kind| ("email", "address", kind));
    for (module, unit, kind) in address.into_iter().chain([("scams", "own-way", "match"), ("scams", "own-way", "triage")]) {
        let folder = TempDir::new().unwrap();
        let (mut screen, _) = led_unit(folder.path(), "fr", module, unit);
        to_kind(&mut screen, kind);
        assert!(screen.scene().page().actions.iter().any(|control| control.target.as_str() == "lesson/go-on"), "{kind}");
        let at = page(&mut screen);
        ctrl(&mut screen, 'g');
        assert_ne!(page(&mut screen), at, "{kind}");
    }
}

#[test]
fn a_step_that_is_only_passed_is_not_done() {
    let folder = TempDir::new().unwrap();
    let (mut screen, id) = led(folder.path(), "fr", plan());
    screen.key(KeyCode::Enter);
    assert!(page(&mut screen).ends_with("scams/own-way"));
    ctrl(&mut screen, 'e');
    assert!(page(&mut screen).starts_with("adviser/workshop/lead/2"), "nothing of it was begun: nothing is asked");
    assert!(screen.scene().kit().gathering(id).unwrap().covered.is_empty());
    screen.key(KeyCode::Enter);
    let done: Vec<String> = screen.scene().kit().gathering(id).unwrap().covered.iter().map(|(_, unit)| unit.to_string()).collect();
    assert_eq!(done, ["parcel-sms"], "on paper: its step is over");
    screen.scene().act(tremplin::app::Gesture::Input(Input::Pick(Target::new("lead/before"))));
    screen.scene().act(tremplin::app::Gesture::Input(Input::Pick(Target::new("lead/before"))));
    screen.key(KeyCode::Enter);
    let done: Vec<String> = screen.scene().kit().gathering(id).unwrap().covered.iter().map(|(_, unit)| unit.to_string()).collect();
    assert_eq!(done, ["parcel-sms", "own-way"], "its first page was turned");
}

#[test]
fn the_units_notes_stand_on_its_first_page_and_are_one_key_away_later() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "scams", "own-way");
    assert!(said(screen.scene()).contains("Pour commencer"));
    screen.key(KeyCode::Enter);
    let at = page(&mut screen);
    let told = said(screen.scene());
    assert!(!told.contains("Pour commencer") && !told.contains("Le saviez-vous"), "{told}");
    ctrl(&mut screen, 'o');
    assert!(screen.shows("Pour commencer"), "{}", screen.text());
    screen.key(KeyCode::Enter);
    assert_eq!(page(&mut screen), at);
}

#[test]
fn what_is_told_of_a_message_of_a_deck_is_in_sight() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "scams", "own-way");
    to_kind(&mut screen, "triage");
    let radio = |screen: &mut Scenario<Desk>, which: usize| {
        let page = screen.scene().page();
        let first = page.controls().iter().position(|control| control.role == Role::Radio).unwrap();
        KeyCode::Char(char::from_digit(u32::try_from(first + which).unwrap(), 10).unwrap())
    };
    // "I check first", chosen down among the counts and the notes: what is asked next stands above.
    let second = radio(&mut screen, 2);
    screen.key(second).keys(KeyCode::PageDown, 3).key(KeyCode::Enter);
    assert!(screen.shows("Comment vérifiez-vous"), "{}", screen.text());
    let first = radio(&mut screen, 1);
    screen.key(first).keys(KeyCode::PageDown, 3).key(KeyCode::Enter);
    assert!(["Bien vu", "Pas encore"].iter().any(|told| screen.shows(told)), "{}", screen.text());
}

/// As often as one went down in vain, one would else have to come up in vain.
#[test]
fn the_rooms_page_ends_where_it_ends() {
    let folder = TempDir::new().unwrap();
    let (mut screen, _) = led_unit(folder.path(), "fr", "scams", "own-way");
    to_kind(&mut screen, "triage");
    for _ in 0..9 {
        ctrl(&mut screen, 'd');
    }
    let mut up = 0;
    while screen.scene().page().control(&Target::new("lead/room-up")).is_some() {
        ctrl(&mut screen, 'u');
        up += 1;
    }
    assert!((1..9).contains(&up), "{up}");
}

#[test]
fn with_laptops_both_windows_say_what_to_open() {
    let folder = TempDir::new().unwrap();
    let steps = vec![step(5, StepWhat::Welcome), step(20, unit("own-way", How::Together)), step(20, unit("parcel-sms", How::Alone))];
    let (mut screen, id) = led(folder.path(), "fr", Plan { steps: steps.clone(), laptops: 4, ..plan() });
    screen.key(KeyCode::Enter);
    let number = number_of(&plan(), id, &ModuleId::new("scams").unwrap(), &UnitId::new("own-way").unwrap()).unwrap();
    let told = said(screen.scene());
    assert!(told.contains(&format!("« Taper le nombre annoncé » : {number}")), "{told}");
    ctrl(&mut screen, 'e');
    assert!(said(screen.scene()).contains("Sur l'ordinateur : « Aujourd'hui, à l'atelier »."), "{}", said(screen.scene()));
    // Without laptops of ours, there is no such number and no such page.
    let other = TempDir::new().unwrap();
    let (mut screen, _) = led(other.path(), "fr", Plan { steps, ..plan() });
    screen.key(KeyCode::Enter);
    assert!(!said(screen.scene()).contains("nombre annoncé"));
    ctrl(&mut screen, 'e');
    assert!(said(screen.scene()).contains("Sur l'ordinateur : « Les arnaques », puis"), "{}", said(screen.scene()));
}

#[test]
fn every_paper_of_a_workshop_is_printed_from_the_screen_and_what_there_is_none_of_is_said() {
    let (folder, world) = (TempDir::new().unwrap(), still());
    let (mut kit, id) = planned(folder.path(), "fr", &world);
    let drawn = |sheet: &tremplin::app::WorkshopSheet, _: &I18n| format!("{} {} {}", sheet.paper.name(), sheet.units.len(), sheet.large);
    kit.press = kit.press.map(|press| Press { workshop: drawn, ..press });
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/papers");
    pick(&mut desk, "papers/large");
    for paper in WorkshopPaper::ALL {
        pick(&mut desk, &format!("paper/{}", paper.name()));
        let lacking = desk.page().notice.is_some();
        assert_eq!(lacking, paper == WorkshopPaper::Certificates, "{}", said(&mut desk));
        assert!(desk.page().id.starts_with("adviser/workshop/papers"), "one stays where the papers are");
    }
    let mut told: Vec<String> = std::fs::read_dir(folder.path().join("prints"))
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    told.sort();
    let wanted =
        ["agenda 0 true", "answers 2 true", "exercise 2 true", "handout 2 true", "results 0 true", "script 2 true", "sign-in 0 true"];
    assert_eq!(told, wanted);
}

#[test]
fn pictures_of_a_workshop() {
    for lang in ["fr", "en"] {
        let (folder, world) = (TempDir::new().unwrap(), still());
        let (mut kit, id) = planned(folder.path(), lang, &world);
        kit.i18n = I18n::new(lang);
        let mut screen = Scenario::new(desk(kit, id), (80, 24));
        picture("workshop", lang, &screen.text());
        screen.key(KeyCode::Enter);
        for name in ["Rosa", "Ali"] {
            screen.write(name).key(KeyCode::Enter);
        }
        picture("workshop-people", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("workshop-lead-welcome", lang, &screen.text());
        screen.key(KeyCode::Enter).key(KeyCode::Enter);
        picture("workshop-lead", lang, &screen.text());
    }
}
