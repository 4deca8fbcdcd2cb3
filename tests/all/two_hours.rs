//! A whole workshop of two hours: planned, packed, twelve people welcomed, three units together with votes, one alone on three laptops
//! that come back by stick, closed, reported on, badges signed, papers printed. What the adviser does is typed at her keyboard, key by
//! key, at 80 columns by 24 lines; the keys are counted.

use std::fmt::Write as _;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use tempfile::TempDir;
use tremplin::activity::{Role, Target};
use tremplin::app::{Desk, Gesture, Kit, Press, Scene};
use tremplin::badge::Profile;
use tremplin::clock::{Still, World};
use tremplin::i18n::I18n;
use tremplin::ids::LearnerId;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::screen::Scenario;
use tremplin::text::SafeText;
use tremplin::workshop::form::Form;
use tremplin::workshop::report::{Report, report_text};

use crate::door::newcomer;
use crate::report::mastered_but;
use crate::room::mute_press;
use crate::stick::{ahead, does_todays, laptop, one_key, plug, plugged, works};
use crate::way::{kit_with, languages};

const PASSPHRASE: &str = "quatre mots sans lien";

/// The adviser's hands on her keyboard.
struct Hands {
    screen: Scenario<Desk>,
    i18n: I18n,
    keys: usize,
    /// What each part of the evening took.
    told: Vec<(&'static str, usize)>,
}

impl Hands {
    fn key(&mut self, code: KeyCode) {
        self.screen.key(code);
        self.keys += 1;
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            self.key(KeyCode::Char(c));
        }
    }

    fn page(&mut self) -> String {
        self.screen.scene().page().id
    }

    /// Ends a part: how many keys it took.
    fn part(&mut self, name: &'static str) {
        let before: usize = self.told.iter().map(|(_, keys)| keys).sum();
        self.told.push((name, self.keys - before));
    }

    fn focused(&self) -> String {
        self.screen.focus().map(|control| control.target.as_str().to_owned()).unwrap_or_default()
    }

    /// The label of a control of the page.
    fn label(&mut self, target: &str) -> String {
        let page = self.screen.scene().page();
        let control = page.control(&Target::new(target));
        let label = control.unwrap_or_else(|| panic!("{target} is not on {}:\n{}", page.id, self.screen.text())).label.clone();
        self.i18n.say(&label)
    }

    /// Brings the focus there: nothing is pressed.
    fn reach(&mut self, target: &str) {
        for _ in 0..120 {
            if self.focused() == target {
                return;
            }
            self.key(KeyCode::Tab);
        }
        panic!("{target} is never reached on {}:\n{}", self.page(), self.screen.text());
    }

    /// Presses something of the page: by its number where it shows one and digits are not typed into a field, else by Tab and Enter.
    fn press(&mut self, target: &str) {
        let label: String = self.label(target).chars().take(14).collect();
        let typing = self.screen.focus().is_some_and(|control| control.role.typed());
        let text = self.screen.text();
        let digit = ('1'..='9').find(|digit| text.contains(&format!("{digit} {label}")));
        match digit.filter(|_| !typing) {
            Some(digit) => self.key(KeyCode::Char(digit)),
            None => {
                self.reach(target);
                self.key(KeyCode::Enter);
            }
        }
    }

    /// Presses a button at the foot of the page; the first is what Enter does, but in one of several fields.
    fn foot(&mut self, action: &str) {
        let free = self.screen.focus().is_none_or(|control| matches!(control.role, Role::Radio | Role::Answer));
        if action != "submit" || !free {
            self.reach(&format!("foot/{action}"));
        }
        self.key(KeyCode::Enter);
    }

    /// Types into a field, in place of what stands there.
    fn fill(&mut self, target: &str, text: &str) {
        self.reach(target);
        let page = self.screen.scene().page();
        let held = page.control(&Target::new(target)).and_then(|control| control.value.clone());
        let held = held.map_or_else(String::new, |words| self.i18n.say(&words));
        for _ in held.chars() {
            self.key(KeyCode::Backspace);
        }
        self.write(text);
    }
}

fn kit(folder: &Path, world: &Rc<Still>) -> Kit {
    let mut kit = kit_with(&[], folder, "fr", Rc::clone(world) as Rc<dyn World>);
    kit.sticks = plugged;
    let report = |form: &Form, report: &Report, _: &I18n| report_text(form, report);
    kit.press = Some(Press { report, ..mute_press() });
    kit
}

impl Hands {
    fn ctrl(&mut self, letter: char) {
        self.screen.wait(1000).event(&Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)));
        self.keys += 1;
    }

    fn controls(&mut self, sort: &str) -> Vec<String> {
        let page = self.screen.scene().page();
        page.controls()
            .iter()
            .filter(|control| control.target.within(sort).is_some())
            .map(|control| control.target.as_str().to_owned())
            .collect()
    }

    /// Presses the line of that sort whose label begins so.
    fn choose(&mut self, sort: &str, label: &str) {
        let all = self.controls(sort);
        let found = all.into_iter().find(|target| self.label(target).starts_with(label));
        let target = found.unwrap_or_else(|| panic!("no {label} on {}:\n{}", self.page(), self.screen.text()));
        self.press(&target);
    }

    /// Leads a unit to its end: the first question that hands can be raised for is voted on, the others are talked through.
    fn lead(&mut self) {
        let step = |hands: &mut Self| hands.page().split('/').nth(3).map(str::to_owned);
        let (at, mut voted) = (step(self), false);
        for _ in 0..60 {
            if step(self) != at {
                assert!(voted, "no question of this unit could be voted on");
                return;
            }
            let answers = self.controls("hands");
            if answers.is_empty() || voted {
                self.ctrl('g');
                continue;
            }
            voted = true;
            let asked = self.page();
            self.ctrl('r');
            for at in 0..answers.len() {
                if at > 0 {
                    self.key(KeyCode::Enter);
                }
                self.write(if at == 1 { "7" } else { "2" });
            }
            self.ctrl('r');
            // One key answers as most did; one goes on.
            self.key(KeyCode::Enter);
            if self.page().starts_with(&asked) {
                self.ctrl('g');
            }
        }
        panic!("no end: {}", self.page());
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "one evening, told from its beginning to its end")]
fn a_workshop_of_two_hours_from_the_plan_to_the_badges() {
    let [hers, stick, one, two, three] = std::array::from_fn(|_| TempDir::new().unwrap());
    let (laptops, world) = ([one, two, three], ahead(100));
    let mut kit = kit(hers.path(), &world);
    kit.choose_with(PASSPHRASE).unwrap();
    kit.make_issuer(Profile { name: "Médiathèque de Brume".to_owned(), url: None, email: None, image: None }).unwrap();
    let known: Vec<LearnerId> =
        ["Rosa", "Karim", "Jeanne", "Émile"].into_iter().map(|name| kit.add_learner(&SafeText::show(name)).unwrap()).collect();
    kit.close().unwrap();
    // What Rosa did at home: all of the module but the unit of the evening.
    mastered_but(hers.path(), &world, known[0], Some("parcel-sms"));
    let mut kit = self::kit(hers.path(), &world);
    kit.open_with(PASSPHRASE).unwrap();
    let (sitting, first) =
        Sitting::new(Start { language_known: true, ..Start::default() }, "fr", languages(), kit.kept_settings(), "screen");
    let screen = Scenario::new(Desk::new(kit, sitting, first).0, (80, 24));
    let mut hands = Hands { screen, i18n: I18n::new("fr"), keys: 0, told: Vec::new() };

    // A week before.
    hands.key(KeyCode::Esc);
    hands.press("menu/adviser");
    hands.press("adviser/workshops");
    hands.foot("submit");
    hands.fill("plan/title", "Les messages");
    hands.fill("plan/place", "Médiathèque");
    hands.fill("plan/group", "Mardi");
    hands.fill("plan/minutes", "120");
    hands.fill("plan/laptops", "3");
    hands.foot("submit");
    hands.press("agenda/add");
    hands.choose("offer", "Les arnaques");
    for unit in ["Mon propre chemin", "Colis, amende", "Au téléphone"] {
        hands.choose("offer", unit);
    }
    hands.foot("agenda/others");
    hands.choose("offer", "Le courrier");
    hands.choose("offer", "L'adresse");
    hands.foot("submit");
    hands.choose("step", "Colis, amende");
    hands.press("how/alone");
    hands.foot("submit");
    hands.foot("submit");
    assert_eq!(hands.page(), "adviser/workshop", "{}", hands.screen.text());
    hands.part("plan");
    plug(&[stick.path()]);
    hands.press("workshop/pack");
    hands.press("workshop/papers");
    for paper in ["agenda", "sign-in", "script", "exercise", "results", "handout"] {
        hands.press(&format!("paper/{paper}"));
    }
    hands.foot("submit");
    hands.part("stick and papers");

    // On the day: each laptop takes the stick by one key.
    for (at, folder) in laptops.iter().enumerate() {
        assert!(one_key(&mut laptop(folder.path(), at + 1)).contains(&format!("le numéro {}", at + 1)));
    }
    let id = hands.screen.scene().kit().find_workshop("next").unwrap();
    hands.foot("submit");
    for name in ["ros", "kar", "jea", "émi", "Nadia", "Paul", "Inès", "Omar", "Lise", "Tom"] {
        hands.write(name);
        hands.key(KeyCode::Enter);
    }
    hands.press("arrival/nameless-more");
    hands.press("arrival/nameless-more");
    assert_eq!(hands.screen.scene().kit().gathering(id).unwrap().heads(), 12);
    hands.part("twelve arrivals");
    // Up to the empty field, where Enter begins.
    hands.key(KeyCode::Up);
    hands.foot("submit");
    world.pass(Duration::from_mins(10));
    hands.key(KeyCode::Enter);
    hands.key(KeyCode::Enter);
    hands.lead();
    world.pass(Duration::from_mins(30));
    hands.part("welcome, first unit with a vote");

    // Each at a machine: two people a laptop, by turns; then the stick goes round.
    let names = [["Rosa", "Nadia"], ["Karim", "Paul"], ["Inès", "Omar"]];
    for (at, (folder, names)) in laptops.iter().zip(names).enumerate() {
        plug(&[]);
        let mut desk = laptop(folder.path(), 10 + at);
        works(&mut desk, names[0]);
        newcomer(&mut desk, names[1], 2, None);
        does_todays(&mut desk);
        desk.act(Gesture::NextPerson);
        plug(&[stick.path()]);
        desk.news();
        assert!(one_key(&mut desk).contains(&format!("C'est rendu : {} sur 3.", at + 1)));
    }
    world.pass(Duration::from_mins(25));
    hands.ctrl('e');
    hands.part("each at a machine");
    for _ in 0..2 {
        hands.key(KeyCode::Enter);
        hands.lead();
        world.pass(Duration::from_mins(25));
    }
    hands.part("two units with a vote each");

    // The last words, then the close: sticks in, numbers, report, badges, papers.
    hands.foot("submit");
    assert_eq!(hands.page(), "adviser/workshop/close/story", "{}", hands.screen.text());
    hands.press("workshop/collect");
    assert_eq!(hands.page(), "adviser/workshop/close/met", "{}", hands.screen.text());
    hands.foot("submit");
    hands.foot("submit");
    hands.fill("count/genre/feminin", "7");
    hands.fill("count/age/70-plus", "5");
    hands.fill("count/statut/retraite", "8");
    hands.foot("submit");
    hands.foot("submit");
    assert_eq!(hands.page(), "adviser/workshop/close/done", "{}", hands.screen.text());
    hands.part("sticks in, closed");
    hands.foot("submit");
    assert!(hands.screen.text().contains("1 badge signé"), "{}", hands.screen.text());
    hands.press("close/paper");
    hands.press("close/table");
    hands.part("badges, report on paper and as a table");

    let kit = hands.screen.scene().kit();
    let told = kit.gathering(id).unwrap();
    assert_eq!((told.heads(), told.named(), told.covered.len(), told.votes.len()), (12, 10, 4, 3));
    assert_eq!((told.missing(), kit.disk().learners().unwrap().len()), (Vec::new(), 10), "nobody is known twice");
    assert_eq!(told.count.bands["statut"]["retraite"], 8);
    let earned = kit.earned_at(id).unwrap();
    let units: Vec<(&str, usize)> = earned.iter().map(|one| (one.nickname.as_str(), one.units.len())).collect();
    for name in names.iter().flatten() {
        assert!(units.iter().any(|(who, units)| who == name && *units > 0), "{name}: {units:?}");
    }
    for learner in kit.disk().learners().unwrap().iter().filter(|one| ["Jeanne", "Émile", "Lise", "Tom"].contains(&one.nickname.as_str()))
    {
        assert!(kit.disk().standings(learner.id).unwrap().is_empty(), "what the group answers is nobody's");
    }
    let report = kit.report_of(id, &Form::shipped("la-coop").unwrap()).unwrap();
    assert!(report.is_whole() && report.closed && report.heads == 12, "{:?}", report.lacks);
    let mut text = String::new();
    for (part, keys) in &hands.told {
        writeln!(text, "{part}: {keys}").unwrap();
    }
    writeln!(text, "all: {}", hands.keys).unwrap();
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("two-hours-keys", text);
    });
}
