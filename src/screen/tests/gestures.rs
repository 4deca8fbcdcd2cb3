//! Keys and mouse, as the real screen takes them.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseEvent, MouseEventKind};

use super::samples::{choice, control, form, mailbox, reading, typing};
use super::{Fake, unguarded};
use crate::activity::{Input, Part, Role, Target};
use crate::app::Gesture;
use crate::learn::Page;
use crate::screen::{Deed, Scenario};
use crate::words::Words;

const WINDOW: (u16, u16) = (80, 24);

fn pick(target: &str) -> Input {
    Input::Pick(Target::new(target))
}

fn inputs(screen: &mut Scenario<Fake>) -> Vec<Input> {
    screen.scene().inputs().into_iter().cloned().collect()
}

fn typed(screen: &mut Scenario<Fake>) -> String {
    match inputs(screen).pop() {
        Some(Input::Type(_, text)) => text,
        other => format!("{other:?}"),
    }
}

#[test]
fn nothing_is_selected_beforehand_and_selecting_is_not_answering() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    assert!(screen.focus().is_none());
    screen.key(KeyCode::Down).key(KeyCode::Down);
    assert_eq!(inputs(&mut screen), [pick("option/pay"), pick("option/site")]);
    screen.key(KeyCode::Enter);
    assert_eq!(inputs(&mut screen).last(), Some(&Input::Submit));
}

#[test]
fn a_digit_or_the_french_top_row_selects() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    screen.key(KeyCode::Char('2')).key(KeyCode::Char('"')).key(KeyCode::Char('9'));
    assert_eq!(inputs(&mut screen), [pick("option/site"), pick("option/call")]);
}

#[test]
fn enter_held_for_five_seconds_turns_one_page() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    screen.key(KeyCode::Char('2')).wait(1000).hold(KeyCode::Enter, 5000, 30);
    assert_eq!(screen.scene().turns, 1);
    screen.key(KeyCode::Enter);
    assert_eq!(screen.scene().turns, 2, "let go and pressed again, it counts");
}

#[test]
fn a_double_click_turns_one_page_and_the_guard_can_be_turned_off() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    let (x, y) = screen.find("Répondre").unwrap();
    screen.click(x, y).wait(150).click(x + 1, y);
    assert_eq!(screen.scene().turns, 1);
    let mut screen = Scenario::new(unguarded(choice()), WINDOW);
    screen.click(x, y).wait(150).click(x + 1, y);
    assert_eq!(screen.scene().turns, 2);
}

#[test]
fn a_held_letter_in_a_text_is_typed_as_often_as_it_comes() {
    let mut screen = Scenario::new(Fake::new(typing()), WINDOW);
    screen.hold(KeyCode::Char('é'), 300, 30);
    assert_eq!(typed(&mut screen), "odile@éééééééééé");
    screen.key(KeyCode::Backspace).key(KeyCode::Home).key(KeyCode::Char('1')).key(KeyCode::Char('?'));
    assert_eq!(typed(&mut screen), "1?odile@ééééééééé");
    screen.hold(KeyCode::Enter, 2000, 30);
    assert_eq!(screen.scene().turns, 1);
}

#[test]
fn the_whole_of_a_page_by_mouse_alone() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    assert!(screen.click_on("Je rappelle"));
    assert!(screen.click_on("Un indice"));
    assert!(screen.click_on("Revenir"));
    assert!(screen.click_on("Menu"));
    assert_eq!(screen.scene().said.last(), Some(&Gesture::Menu));
    assert_eq!(inputs(&mut screen), [pick("option/call"), Input::Hint, Input::Back]);
}

#[test]
fn a_press_that_slips_away_does_nothing_and_a_thing_is_dragged_onto_another() {
    let mut screen = Scenario::new(Fake::new(typing()), WINDOW);
    let (a, b) = (screen.find("le nom").unwrap(), screen.find("la boîte").unwrap());
    screen.drag(a, (70, 20)).drag(b, a);
    assert_eq!(inputs(&mut screen), [Input::Move(Target::new("item/b"), Target::new("item/a"))]);
}

#[test]
fn a_click_in_a_text_puts_the_cursor_there() {
    let mut screen = Scenario::new(Fake::new(typing()), WINDOW);
    let (x, y) = screen.find("odile@").unwrap();
    screen.click(x + 2, y).write("X");
    assert_eq!(typed(&mut screen), "odXile@");
    let mut screen = Scenario::new(Fake::new(form()), (80, 40));
    let (x, y) = screen.find("à ma sœur").unwrap();
    screen.click(x + 1, y).write("X");
    assert_eq!(typed(&mut screen), "Pour écrire\nàX ma sœur");
    let (x, y) = screen.find("•••").unwrap();
    screen.click(x + 1, y).write("é");
    assert_eq!(typed(&mut screen), "aébc");
}

#[test]
fn enter_goes_from_field_to_field_and_is_a_line_end_in_a_long_text() {
    let mut screen = Scenario::new(Fake::new(form()), (80, 40));
    let focus = |screen: &Scenario<Fake>| screen.focus().map(|control| control.target.as_str().to_owned()).unwrap_or_default();
    assert_eq!(focus(&screen), "field/name", "one can type at once");
    screen.key(KeyCode::Enter);
    assert_eq!(focus(&screen), "field/pass");
    screen.wait(1000).hold(KeyCode::Enter, 2000, 30);
    assert_eq!(focus(&screen), "field/news", "held, it goes one further only");
    screen.key(KeyCode::Down).key(KeyCode::Enter).write("a");
    assert_eq!(typed(&mut screen), "Pour écrire\nà ma sœur\na");
    screen.key(KeyCode::Up).key(KeyCode::Up).write("b");
    assert_eq!(typed(&mut screen), "Pbour écrire\nà ma sœur\na");
    screen.key(KeyCode::Up);
    assert_eq!(focus(&screen), "field/news");
}

#[test]
fn a_paste_goes_into_texts_only() {
    let mut screen = Scenario::new(Fake::new(typing()), WINDOW);
    screen.event(&Event::Paste("a\nb\u{1b}[31m".to_owned()));
    assert_eq!(typed(&mut screen), "odile@a b[31m");
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    screen.event(&Event::Paste("1\n2\n".to_owned()));
    assert!(screen.scene().said.is_empty());
}

#[test]
fn escape_is_the_menu_and_help_opens_and_closes() {
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    screen.key(KeyCode::Char('2')).key(KeyCode::Char('?'));
    assert!(screen.shows("Les touches et la souris"));
    screen.key(KeyCode::Enter);
    assert!(screen.shows("Vous attendez un colis"));
    assert_eq!(screen.focus().map(|control| control.target.as_str()), Some("option/site"));
    screen.key(KeyCode::F(1)).key(KeyCode::Esc);
    assert!(!screen.shows("Les touches et la souris"));
    assert_eq!(screen.scene().said.len(), 1, "nothing but the option");
    screen.key(KeyCode::Esc);
    assert_eq!(screen.scene().said.last(), Some(&Gesture::Menu));
}

#[test]
fn the_wheel_scrolls_and_arrows_read_before_they_leave() {
    let mut screen = Scenario::new(Fake::new(reading()), (60, 20));
    let wheel = |kind| Event::Mouse(MouseEvent { kind, column: 5, row: 5, modifiers: KeyModifiers::NONE });
    screen.event(&wheel(MouseEventKind::ScrollDown));
    assert_eq!(screen.drawn().unwrap().scroll, 3);
    screen.event(&wheel(MouseEventKind::ScrollUp));
    let mut steps = 0;
    while screen.focus().is_none() {
        assert!(screen.drawn().unwrap().below || steps > 0);
        screen.key(KeyCode::Down);
        steps += 1;
        assert!(steps < 100);
    }
    assert!(!screen.drawn().unwrap().below, "all was read before the buttons");
}

#[test]
fn news_below_the_window_is_brought_into_it() {
    let mut page = choice();
    page.action("solution", super::samples::text("La réponse"));
    let mut screen = Scenario::new(Fake::new(page), (40, 14));
    screen.key(KeyCode::Char('1'));
    let told = super::samples::text("Voilà pourquoi cela se passe ainsi.");
    screen.scene().page.parts.push(Part::Text(crate::activity::Tone::Solution, told));
    screen.key(KeyCode::Char('1'));
    assert!(screen.shows("Voilà pourquoi"), "{}", screen.text());
}

#[test]
fn in_a_mail_program_arrows_go_along_the_commands_and_a_click_opens_a_line() {
    let mut screen = Scenario::new(Fake::new(mailbox()), WINDOW);
    screen.key(KeyCode::Down).key(KeyCode::Right).key(KeyCode::Right).key(KeyCode::Enter);
    assert_eq!(inputs(&mut screen), [pick("command/2")]);
    assert!(screen.click_on("Karim Haddad"));
    assert_eq!(inputs(&mut screen).last(), Some(&pick("mail/2")));
}

#[test]
fn ctrl_alt_types_the_sign_and_ctrl_c_does_not_end() {
    let mut screen = Scenario::new(Fake::new(typing()), WINDOW);
    let key = |c, modifiers| Event::Key(KeyEvent::new(KeyCode::Char(c), modifiers));
    screen.event(&key('@', KeyModifiers::CONTROL | KeyModifiers::ALT));
    assert_eq!(typed(&mut screen), "odile@@");
    screen.event(&key('c', KeyModifiers::CONTROL));
    assert!(!screen.left());
    assert_eq!(screen.scene().said.last(), Some(&Gesture::Menu));
    screen.event(&key('z', KeyModifiers::CONTROL)).event(&key('l', KeyModifiers::CONTROL));
    assert_eq!(screen.deeds(), [Deed::Suspend, Deed::Repaint]);
}

#[test]
fn a_field_may_refuse_what_is_typed() {
    // The page holds the text: one that stays what it was shows what it was.
    let mut page = Page::new("p", super::samples::text("t"));
    page.parts.push(Part::Control(control("other", Role::Answer, "Code").value(Words::Text(crate::text::SafeText::EMPTY))));
    let mut screen = Scenario::new(Fake::new(page), WINDOW);
    screen.write("12").key(KeyCode::Left).key(KeyCode::Delete).key(KeyCode::Delete);
    assert_eq!(typed(&mut screen), "1");
}

#[test]
fn a_mail_programs_back_is_not_the_pages() {
    let mut page = choice();
    page.parts.push(Part::Control(control("back", Role::Button, "Fermer le message")));
    let mut screen = Scenario::new(Fake::new(page), WINDOW);
    assert!(screen.click_on("Fermer le message"));
    assert!(screen.click_on("Revenir"));
    assert_eq!(inputs(&mut screen), [pick("back"), Input::Back]);
}
