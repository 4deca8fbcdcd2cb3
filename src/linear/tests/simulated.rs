//! Telephones, running text, switches and clues, heard.

use super::*;
use crate::activity::{Bubble, Stretch};
use crate::linear::encode::encode;
use crate::linear::teller::Teller;

fn line(before: &str, control: Control, after: &str) -> Vec<Stretch> {
    vec![Stretch::Text(text(before)), Stretch::Control(control), Stretch::Text(text(after))]
}

fn framed(layout: Layout, title: &str, parts: Vec<Part>) -> Page {
    let mut page = Page::new("simulated", text("Trier"));
    page.parts = vec![Part::Frame(Frame { layout, title: text(title), parts })];
    foot(&mut page, "Répondre");
    page
}

fn told(teller: &mut Teller, page: &Page) -> Vec<String> {
    teller.tell(page, &says("fr"))
}

#[test]
fn running_text_is_said_whole_and_then_what_can_be_acted_on() {
    let link = || control("at/link", Role::Link, "colis.example/a");
    let lines = vec![
        line("Votre colis est bloqué : ", link(), "."),
        vec![],
        line("Rappelez le ", control("at/number", Role::Link, "06 39 98 41 07"), " ou "),
        line("revoyez ", link(), ""),
    ];
    let bubble = Part::Bubble(Bubble { mine: false, who: None, when: Some(text("mardi, 14 h 02")), said: lines });
    let page = framed(Layout::Phone, "Colis Rapide", vec![bubble]);
    let said = told(&mut Teller::new(), &page);
    assert_eq!(
        said[1..7],
        [
            "Des SMS sur le téléphone, de : Colis Rapide",
            "mardi, 14 h 02 : Votre colis est bloqué : colis.example/a.",
            "Rappelez le 06 39 98 41 07 ou",
            "revoyez colis.example/a",
            "1. dans le texte : colis.example/a",
            "2. dans le texte : 06 39 98 41 07",
        ]
    );
    assert_eq!(encode(&page, &Input::Pick(Target::new("at/number"))), ["2"]);
}

#[test]
fn who_speaks_is_said_where_both_do() {
    let bubble = |mine, said: &str| Part::Bubble(Bubble { mine, who: None, when: None, said: vec![vec![Stretch::Text(text(said))]] });
    let page = framed(Layout::Chat, "Maman", vec![bubble(false, "C'est moi."), bubble(true, "Qui ?")]);
    assert_eq!(
        told(&mut Teller::new(), &page)[1..4],
        ["Une conversation par messages, avec : Maman", "Maman : C'est moi.", "Vous : Qui ?"]
    );
}

#[test]
fn marking_and_turning_are_told_as_changes() {
    let page = |clue: bool, switch: bool| {
        framed(
            Layout::Panel,
            "Sons",
            vec![
                Part::Passage(vec![line("Payez ", control("at/hurry", Role::Clue, "ce soir").on(clue), ".")]),
                Part::Control(control("set/filter", Role::Switch, "Filtrer").on(switch)),
            ],
        )
    };
    let mut teller = Teller::new();
    let said = told(&mut teller, &page(false, false));
    assert_eq!(said[1..5], ["Page de réglages : Sons", "Payez ce soir.", "1. passage : ce soir", "2. Filtrer (désactivé)"]);
    assert_eq!(told(&mut teller, &page(true, false)), ["1. passage : ce soir (marqué)"]);
    assert_eq!(told(&mut teller, &page(true, true)), ["2. Filtrer (activé)"]);
    assert_eq!(told(&mut teller, &page(false, false)), ["1. passage : ce soir (n'est plus marqué)", "2. Filtrer (désactivé)"]);
}

#[test]
fn clues_found_missed_and_marked_in_vain_are_told_apart() {
    let clue = |id: &str, on, mark| {
        let control = control(id, Role::Clue, id).on(on).enabled(false).mark(mark);
        if mark.is_some() { control.detail(Tone::Again, text(&format!("Pourquoi {id}."))) } else { control }
    };
    let line = [("a", true, Some(Mark::Right)), ("b", false, Some(Mark::Other)), ("c", true, Some(Mark::Other)), ("d", false, None)];
    let line = line.into_iter().map(|(id, on, mark)| Stretch::Control(clue(id, on, mark))).collect();
    let page = framed(Layout::Mail, "Message", vec![Part::Passage(vec![line])]);
    assert_eq!(
        told(&mut Teller::new(), &page)[2..9],
        [
            "abcd",
            "- passage : a (marqué, c'est juste)",
            "Pourquoi a.",
            "- passage : b (pas marqué, il fallait le choisir)",
            "Pourquoi b.",
            "- passage : c (marqué, ce n'en est pas un)",
            "Pourquoi c.",
        ]
    );
}

#[test]
fn every_frame_says_what_it_is_in_both_languages() {
    let layouts = [
        Layout::Phone,
        Layout::Chat,
        Layout::Post,
        Layout::Call,
        Layout::Counter,
        Layout::Paper,
        Layout::Alert,
        Layout::Panel,
        Layout::Card,
        Layout::Lens,
    ];
    for lang in ["fr", "en"] {
        let mut seen = Vec::new();
        for layout in layouts {
            let said = Teller::new().tell(&framed(layout, "X", vec![]), &says(lang));
            assert!(said[1].ends_with('X') && said[1].len() > 3 && !seen.contains(&said[1]), "{said:?}");
            seen.push(said[1].clone());
        }
    }
}

#[test]
fn what_is_taken_in_a_picture_is_said() {
    let thing = control("thing/leaf", Role::Thing, "la feuille");
    let picture = |on: bool| {
        let mut page = Page::new("simulated", text("Le bureau"));
        let picture = crate::activity::Picture { title: text("Le bureau"), lines: Vec::new(), things: vec![thing.clone().on(on)] };
        page.parts = vec![Part::Picture(picture)];
        page
    };
    let said = |on: bool| told(&mut Teller::new(), &picture(on)).join("\n");
    assert_ne!(said(true), said(false));
    assert!(said(false).contains("la feuille"), "{}", said(false));
}
