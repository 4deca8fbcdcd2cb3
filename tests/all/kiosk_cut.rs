//! A group's machine on a real terminal: the plug pulled in the middle of an answer, the window closed, the program told to end.

#![cfg(unix)]

use std::path::Path;

use tempfile::TempDir;
use tremplin::journal::Journal;
use tremplin::record::Record;

use crate::pty::{Terminal, bytes_of, known, left_as_it_was, plain};
use crate::robot::{Hand, Robot};
use crate::way::{desk, kit, start, world};

const ARGS: [&str; 5] = ["learn", "--group", "Mardi matin", "--lang", "fr"];
const SIZE: (u16, u16) = (80, 24);

/// Test is known, of the group, and has a drawing.
fn ready(folder: &Path) {
    known(folder);
    let mut journal = Journal::open(folder, world()).unwrap();
    let test = journal.learner_named("Test").unwrap().unwrap();
    let set = |key: &str, value: &str| Record::LearnerSet { key: key.to_owned(), value: value.to_owned() };
    journal.append(Some(test), &[set("group", "Mardi matin"), set("sign", "boat"), set("lang", "fr")], None).unwrap();
    journal.close().unwrap();
}

fn attempts(folder: &Path) -> usize {
    let journal = Journal::open(folder, world()).unwrap();
    let test = journal.learner_named("Test").unwrap().unwrap();
    journal.events_of(test).unwrap().iter().filter(|event| event.kind == "attempt").count()
}

/// From the door to Test's own page: the letters, then the drawing.
fn come(terminal: &mut Terminal) {
    terminal.shows("Groupe : Mardi matin");
    terminal.send(b"2");
    terminal.shows("Les premières lettres");
    terminal.send(b"te\r");
    terminal.shows("Lequel est votre dessin");
    terminal.send(b"2\r");
    terminal.shows("Bonjour Test");
}

#[test]
fn a_cut_in_the_middle_of_an_answer_leads_to_the_door_and_every_answer_is_there() {
    let (shadow, real) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    ready(shadow.path());
    ready(real.path());
    let mut robot = Robot::new(desk(kit(shadow.path(), "fr", world()), start("first-steps", Some("mouse"), "Test")), SIZE, Hand::Keyboard);
    let mut terminal = Terminal::open(real.path(), &ARGS, SIZE);
    come(&mut terminal);
    terminal.send(b"\r");
    terminal.shows("Avant de commencer");
    terminal.send(b"\t\t\r");
    let mut followed = 0;
    let picture = loop {
        let picture = robot.screen.text();
        terminal.wait(&picture, |screen| plain(screen) == plain(&picture));
        let answered = robot.screen.scene().kit().disk().check().unwrap().events;
        robot.answer();
        for event in &robot.sent[followed..] {
            terminal.send(&bytes_of(event));
        }
        followed = robot.sent.len();
        let more = robot.screen.scene().kit().disk().check().unwrap().events;
        // An answer has just been given: nobody waits for its feedback.
        if more > answered && attempts(shadow.path()) >= 2 {
            break robot.screen.text();
        }
    };
    terminal.wait(&picture, |screen| plain(screen) == plain(&picture));
    // One more letter of what follows is on its way while the plug is pulled.
    terminal.send(b"\t");
    terminal.cut();
    assert_eq!(attempts(real.path()), attempts(shadow.path()));
    let mut terminal = Terminal::open(real.path(), &ARGS, SIZE);
    terminal.shows("Qui est là");
    assert!(!terminal.text().contains("Test"), "nobody sits there: {}", terminal.text());
    come(&mut terminal);
    terminal.shows("Reprendre");
    terminal.send(b"\r");
    let title = picture.lines().next().unwrap_or_default().trim().to_owned();
    terminal.wait(&title, |screen| screen.lines().next().is_some_and(|line| line.trim() == title));
    terminal.cut();
}

#[test]
fn a_closed_window_and_a_told_end_ask_nothing_and_restore_the_terminal() {
    for (signal, code) in [("-HUP", 129), ("-TERM", 143)] {
        let data = TempDir::new().unwrap();
        ready(data.path());
        let mut terminal = Terminal::open(data.path(), &ARGS, SIZE);
        come(&mut terminal);
        terminal.send(b"\x1bOS");
        terminal.shows("Test demande de l'aide");
        terminal.signal(signal);
        assert_eq!(terminal.ended(), code, "{signal}");
        left_as_it_was(&terminal);
        assert!(Journal::open(data.path(), world()).unwrap().check().is_ok());
    }
}

#[test]
fn neither_ctrl_c_nor_ctrl_z_nor_a_hundred_keys_end_it_and_the_second_yes_does() {
    let data = TempDir::new().unwrap();
    ready(data.path());
    let mut terminal = Terminal::open(data.path(), &ARGS, SIZE);
    terminal.shows("Groupe : Mardi matin");
    terminal.send(b"\x1a\x04\x1c");
    terminal.send(b"\x03");
    terminal.shows("Aucune phrase");
    terminal.send(b"\x03");
    terminal.shows("Qui est là");
    terminal.send(b"\x03");
    terminal.shows("Fermer sans phrase");
    terminal.send(b"2");
    terminal.shows("Vraiment fermer");
    terminal.send(b"1");
    assert_eq!(terminal.ended(), 0);
    left_as_it_was(&terminal);
}
