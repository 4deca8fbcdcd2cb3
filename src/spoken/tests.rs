//! What a voice says of hand-written pages: what is said with the page, what only when one comes to it, what never.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::activity::{Control, Frame, Layout, Mark, Part, Role, Sign, Target, Tone};
use crate::i18n::I18n;
use crate::learn::Page;
use crate::text::SafeText;
use crate::words::Words;

fn text(text: &str) -> Words {
    Words::Text(SafeText::show(text))
}

fn control(name: &str, role: Role, label: &str) -> Control {
    Control::new(Target::new(name), role, text(label))
}

fn page(parts: Vec<Part>) -> Page {
    let mut page = Page::new("one", text("Unit"));
    page.parts = parts;
    page
}

/// As the screen numbers them.
fn numbers(page: &Page) -> Vec<(Target, u8)> {
    let live = Part::all_controls(&page.parts).into_iter().filter(|control| control.enabled);
    live.map(|control| control.target.clone()).zip(1..=9).collect()
}

struct Ear {
    voice: Voice,
    i18n: I18n,
}

impl Ear {
    fn new() -> Self {
        Self { voice: Voice::default(), i18n: I18n::new("en") }
    }

    fn news(&mut self, page: &Page, focus: Option<&str>) -> String {
        let (numbers, focus) = (numbers(page), focus.map(Target::new));
        let at = At { focus: focus.as_ref(), numbers: &numbers };
        let i18n = &self.i18n;
        let said = self.voice.news(page, at, &|words| i18n.say(words));
        said.into_iter().map(|one| one.text).collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn a_page_is_said_once_its_choices_as_one_comes_to_them() {
    let mut ear = Ear::new();
    let mut one = page(vec![
        Part::Text(Tone::Ask, text("Which one?")),
        Part::Control(control("a", Role::Radio, "The first")),
        Part::Control(control("b", Role::Radio, "The second")),
    ]);
    assert_eq!(ear.news(&one, None), "Unit.\nWhich one?\n2 choices to hear, one by one: down arrow.");
    assert_eq!(ear.news(&one, None), "");
    if let Part::Control(a) = &mut one.parts[1] {
        a.on = true;
    }
    assert_eq!(ear.news(&one, Some("a")), "1, The first.", "coming to it chooses it: that is not said of each");
    assert_eq!(ear.news(&one, Some("b")), "2, The second.");
    assert_eq!(ear.news(&one, Some("b")), "");
    // What follows the answer.
    one.id = "one/after".to_owned();
    for part in &mut one.parts[1..] {
        if let Part::Control(control) = part {
            control.enabled = false;
        }
    }
    if let Part::Control(b) = &mut one.parts[2] {
        (b.mark, b.detail) = (Some(Mark::Right), Some((Tone::Good, text("Because."))));
    }
    one.action("submit", text("Go on"));
    let after = ear.news(&one, None);
    assert!(after.contains("The second, that is right.") && after.contains("Because.") && after.ends_with("Enter: Go on."), "{after}");
    assert!(!after.contains("The first") && !after.contains("Which one"), "{after}");
}

#[test]
fn lists_and_switches_are_said_with_their_page_commands_are_not() {
    let line = |name: &str, label: &str| Part::Control(control(name, Role::Line, label).value(text("yesterday")).sign(Sign::Unread));
    let parts = vec![
        Part::Row(vec![control("bin", Role::Button, "Throw away"), control("reply", Role::Button, "Answer")]),
        line("one", "Bank"),
        line("two", "Lea"),
        Part::Control(control("switch", Role::Switch, "Location")),
    ];
    let title = text("Inbox");
    let said = Ear::new().news(&page(vec![Part::Frame(Frame { layout: Layout::Mail, title, parts })]), None);
    assert!(
        said.contains("Inbox") && said.contains("3, Bank: yesterday, unread.") && said.contains("4, Lea: yesterday, unread."),
        "{said}"
    );
    assert!(said.contains("5, Location, off") || said.contains("5, Location, switched off"), "{said}");
    assert!(!said.contains("Throw away") && said.contains("2 choices"), "{said}");
}

#[test]
fn fields_say_what_they_hold_and_secrets_only_whether() {
    let mut ear = Ear::new();
    let field = |value: &str| Part::Control(control("name", Role::Field, "Name").value(text(value)));
    let secret = |value: &str| Part::Control(control("pass", Role::Secret, "Password").value(text(value)));
    let said = ear.news(&page(vec![field("Rosa"), secret("hunter2")]), Some("name"));
    assert!(said.contains("Name: Rosa.") && said.contains("Password: filled in."), "{said}");
    assert_eq!(ear.news(&page(vec![field("Rosa"), secret("hunter23")]), Some("pass")), "Password: filled in.");
    assert_eq!(ear.news(&page(vec![field("Rosa"), secret("hunter234")]), Some("pass")), "", "not letter by letter");
    assert_eq!(ear.news(&page(vec![field("Rosa"), secret("hunter234")]), Some("name")), "Name: Rosa.");
    assert_eq!(ear.news(&page(vec![field("Rosal"), secret("hunter234")]), Some("name")), "");
}

#[test]
fn of_a_page_with_a_code_only_what_it_asks_is_said() {
    let mut ear = Ear::new();
    let mut code = page(vec![
        Part::Text(Tone::Title, text("Your pictures")),
        Part::Text(Tone::Ask, text("House, boat, key")),
        Part::Drawings(vec![control("drawing/house", Role::Item, "House"), control("drawing/boat", Role::Item, "Boat")]),
    ]);
    code.unsaid = true;
    code.action("submit", text("Keep"));
    let said = ear.news(&code, None) + &ear.news(&code, Some("drawing/boat")) + &ear.news(&code, Some("submit"));
    assert!(said.contains("Your pictures") && said.contains("Keep."), "{said}");
    assert!(!said.to_lowercase().contains("house") && !said.contains("Boat"), "{said}");
}

#[test]
fn an_author_may_give_other_words_to_be_read_and_messages_are_read_as_they_are() {
    let mut one = page(vec![
        Part::Text(Tone::Ask, text("A long question")),
        Part::Frame(Frame { layout: Layout::Phone, title: text("Parcels"), parts: vec![Part::Text(Tone::Plain, text("Pay now"))] }),
        Part::Text(Tone::Hint, text("Look at the link")),
    ]);
    one.say = Some(text("Short"));
    let said = Ear::new().news(&one, None);
    assert!(said.contains("Short.") && said.contains("Pay now") && said.contains("Look at the link"), "{said}");
    assert!(!said.contains("A long question"), "{said}");
}

#[test]
fn each_text_keeps_its_language_and_nothing_without_a_sound_is_said() {
    let mut one = page(vec![
        Part::Text(Tone::Plain, Words::Foreign(SafeText::show("Pas traduit"))),
        Part::Text(Tone::Plain, text("**Bold** → [here] ____ ▸")),
        Part::Text(Tone::Plain, text("— · •")),
    ]);
    one.title = crate::tr!("kit");
    let i18n = I18n::new("en");
    let said = Voice::default().news(&one, At::default(), &|words| i18n.say(words));
    let tongues: Vec<Tongue> = said.iter().map(|one| one.tongue).collect();
    assert_eq!(tongues, [Tongue::Kit, Tongue::Source, Tongue::Lesson]);
    assert_eq!(said[2].text, "Bold here.");
}
