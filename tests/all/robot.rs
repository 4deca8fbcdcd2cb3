//! A robot that plays lessons right on the screen as a person would: by arrows, Tab and Enter alone, or by the mouse alone but
//! for the letters of a text. Each gesture is an event of the terminal; what it leads to is the production's.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use tremplin::activity::{Input, Role, Target};
use tremplin::app::{Desk, Scene};
use tremplin::learn::Phase;
use tremplin::screen::{Hit, Scenario};

/// With what the robot plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Arrows, Tab, Enter and letters. No function key, no digit, no mouse.
    Keyboard,
    /// Clicks and the wheel; letters only inside a text.
    Mouse,
}

/// Most gestures for one input: a page has fewer controls.
const TRIES: usize = 120;

pub struct Robot {
    pub screen: Scenario<Desk>,
    hand: Hand,
    /// What waits to be dragged.
    held: Option<Target>,
    /// Every event so far, for a second terminal to follow.
    pub sent: Vec<Event>,
    /// When each was, in milliseconds: two clicks at once are not two clicks.
    pub at: Vec<u64>,
    now: u64,
}

impl Robot {
    pub fn new(desk: Desk, size: (u16, u16), hand: Hand) -> Self {
        Self { screen: Scenario::new(desk, size), hand, held: None, sent: Vec::new(), at: Vec::new(), now: 0 }
    }

    fn send(&mut self, event: Event) {
        self.rest();
        self.screen.event(&event);
        self.note(event);
    }

    fn rest(&mut self) {
        self.screen.wait(1000);
        self.now += 1000;
    }

    fn note(&mut self, event: Event) {
        self.sent.push(event);
        self.at.push(self.now);
    }

    fn key(&mut self, code: KeyCode) {
        self.send(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }

    fn mouse(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) {
        self.send(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
    }

    pub fn page(&mut self) -> tremplin::learn::Page {
        self.screen.scene().page()
    }

    /// Plays until the page's id is `done`; the unit's pages are turned on the way.
    pub fn play(&mut self, done: impl Fn(&str) -> bool) {
        for _ in 0..300 {
            let page = self.page().id;
            if done(&page) {
                return;
            }
            self.step();
        }
        panic!("no end in sight:\n{}", self.screen.text());
    }

    /// One page's worth of what is right.
    pub fn step(&mut self) {
        let page = self.page().id;
        for input in self.right() {
            self.input(&input);
            if self.page().id != page {
                break;
            }
        }
    }

    /// As [`Robot::step`], but in a deck only one decision, or what followed from it.
    #[cfg(unix)]
    pub fn answer(&mut self) {
        let lesson = self.screen.scene().lesson();
        if lesson.is_none_or(|lesson| lesson.activity().task.name() != "triage") {
            return self.step();
        }
        let page = self.page().id;
        for input in self.right() {
            self.input(&input);
            if input == Input::Submit || self.page().id != page {
                break;
            }
        }
    }

    /// Another window on the same data: the old one is gone without a word.
    #[cfg(unix)]
    pub fn reopen(&mut self, desk: impl FnOnce() -> Desk) {
        let size = self.screen.drawn().map_or((80, 24), |drawn| (drawn.buf.area.width, drawn.buf.area.height));
        // Forgotten, not closed: what a power cut leaves behind.
        let fresh = desk();
        std::mem::forget(std::mem::replace(&mut self.screen, Scenario::new(fresh, size)));
    }

    /// The button of the menu, which the screen adds to every page.
    #[cfg(unix)]
    pub fn menu(&mut self) {
        self.reach(&Target::new("foot/menu"));
    }

    /// A window of another size in the place of one that closed.
    #[cfg(unix)]
    pub fn reopen_in(&mut self, size: (u16, u16), desk: impl FnOnce() -> Desk) {
        self.screen = Scenario::new(desk(), size);
    }

    /// What is right to do on this page.
    pub fn right(&mut self) -> Vec<Input> {
        // The questions before a module are another test's.
        if self.page().id.starts_with("form/") {
            return vec![Input::Pick(Target::new("form/no"))];
        }
        match self.screen.scene().lesson() {
            Some(lesson) if lesson.begun() && lesson.phase() == Phase::Working => lesson.activity().task.solution(lesson.state()),
            _ => vec![Input::Submit],
        }
    }

    pub fn input(&mut self, input: &Input) {
        match input {
            Input::Pick(target) => self.pick(target),
            Input::Type(target, text) => self.write(target, text),
            Input::Submit => self.pick(&Target::submit()),
            other => panic!("{other:?} is no gesture of a solution"),
        }
    }

    fn role(&mut self, target: &Target) -> Role {
        let page = self.page();
        page.control(target).unwrap_or_else(|| panic!("{target:?} is not on {}", page.id)).role
    }

    /// As the screen names it: what stands at the foot of a page is apart from what stands on it.
    fn seen_as(&mut self, target: &Target) -> Target {
        let foot = self.page().actions.iter().any(|action| action.target == *target);
        if foot { Target::new(format!("foot/{}", target.as_str())) } else { target.clone() }
    }

    fn pick(&mut self, target: &Target) {
        let role = self.role(target);
        if role == Role::Thing && self.hand == Hand::Mouse {
            return self.gesture(target);
        }
        let seen = self.seen_as(target);
        self.reach(&seen);
        // Moving onto one of several selects it; a click has acted already.
        if self.hand == Hand::Keyboard && role != Role::Radio {
            self.key(KeyCode::Enter);
        }
    }

    /// Does with the mouse what the page asks for: the gestures are tried in turn, for a wrong one loses nothing. What none of them
    /// does is dragged to the next thing that is chosen.
    fn gesture(&mut self, target: &Target) {
        let left = self.right().len();
        let done = |robot: &mut Self| robot.page().control(target).is_none() || robot.right().len() < left;
        if let Some(from) = self.held.take() {
            let from = self.place(&from);
            self.mouse(MouseEventKind::Down(MouseButton::Left), from);
            // Where the window is small, the picture is scrolled under the held button.
            let onto = self.place(target);
            self.mouse(MouseEventKind::Up(MouseButton::Left), onto);
            assert!(done(self), "{target:?} is no place to drag to\n{}", self.screen.text());
            return;
        }
        for (button, times) in [(MouseButton::Left, 1), (MouseButton::Left, 2), (MouseButton::Right, 1)] {
            // The hand stays where it is, whatever the first click brings.
            let place = self.place(target);
            for _ in 0..times {
                self.now(MouseEventKind::Down(button), place);
                self.now(MouseEventKind::Up(button), place);
            }
            if done(self) {
                return;
            }
            self.rest();
        }
        self.held = Some(target.clone());
    }

    fn now(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) {
        let event = Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
        self.screen.event(&event);
        self.note(event);
    }

    fn write(&mut self, target: &Target, text: &str) {
        let held = self.page().control(target).and_then(|c| c.value.clone()).and_then(|w| w.text().map(|t| t.chars().count()));
        self.reach(target);
        self.key(KeyCode::End);
        for _ in 0..held.unwrap_or(0) {
            self.key(KeyCode::Backspace);
        }
        for c in text.chars() {
            self.key(if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) });
        }
    }

    /// Where `target` stands on the screen; scrolls to it.
    fn place(&mut self, target: &Target) -> (u16, u16) {
        for tries in 0..TRIES {
            let place = self.screen.drawn().and_then(|drawn| {
                let hit = |hit: &Hit| match hit {
                    Hit::Control(of) | Hit::Text(of, _) => of == target,
                    Hit::Key(_) => false,
                };
                drawn.hits.iter().find(|(_, on)| hit(on)).map(|(area, _)| (area.x + area.width / 2, area.y))
            });
            if let Some(place) = place {
                return place;
            }
            let wheel = if tries < TRIES / 2 { MouseEventKind::ScrollDown } else { MouseEventKind::ScrollUp };
            self.mouse(wheel, (40, 10));
        }
        panic!("{target:?} cannot be reached by the mouse on\n{}", self.screen.text());
    }

    /// Brings `target` under the finger.
    fn reach(&mut self, target: &Target) {
        let to_group = self.page().control(target).is_some_and(|control| control.role == Role::Radio);
        if self.hand == Hand::Mouse {
            let place = self.place(target);
            self.mouse(MouseEventKind::Down(MouseButton::Left), place);
            self.mouse(MouseEventKind::Up(MouseButton::Left), place);
            return;
        }
        for tries in 0..TRIES {
            if self.screen.focus().is_some_and(|control| control.target == *target) {
                return;
            }
            // Tab goes to everything in turn, and into a group of which one is chosen; there arrows go on.
            let in_group = self.screen.focus().is_some_and(|control| control.role == Role::Radio);
            self.key(if tries < 60 && !(in_group && to_group) { KeyCode::Tab } else { KeyCode::Down });
        }
        panic!("{target:?} cannot be reached by the keyboard on\n{}", self.screen.text());
    }
}
