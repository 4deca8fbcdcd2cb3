//! Telephones, running text, switches and clues, printed.

use super::*;
use crate::activity::{Bubble, Stretch};

fn link(name: &str, label: &str) -> Stretch {
    Stretch::Control(control(name, Role::Link, label))
}

fn clue(name: &str, label: &str) -> Control {
    control(name, Role::Clue, label)
}

fn frame(layout: Layout, title: &str, parts: Vec<Part>) -> Part {
    Part::Frame(Frame { layout, title: text(title), parts })
}

fn bubble(mine: bool, said: Vec<Vec<Stretch>>) -> Part {
    Part::Bubble(Bubble { mine, who: Some(text("Léa")), when: Some(text("14 h 02")), said })
}

#[test]
fn every_simulated_thing_is_drawn_as_itself() {
    let line = || vec![Stretch::Text(text("Payez sur ")), link("at/link", "colis.example/a"), Stretch::Text(text("."))];
    let listed = vec![Stretch::Text(text("- un **point**"))];
    let passage = || Part::Passage(vec![line(), vec![], listed.clone()]);
    let date = Part::Text(Tone::Quiet, text("12 mars"));
    for (part, wanted) in [
        (passage(), "<p>Payez sur <span class=\"stretch\">colis.example/a<sup>a</sup></span>.</p>"),
        (passage(), "<ul><li>un <strong>point</strong></li></ul>"),
        (bubble(false, vec![line()]), "<div class=\"bubble\"><p class=\"who\">Léa · 14 h 02</p><div class=\"balloon\">"),
        (bubble(true, vec![line()]), "<div class=\"mine\">"),
        (frame(Layout::Phone, "Colis", vec![passage()]), "<div class=\"phone\"><p class=\"bar\"><svg"),
        (frame(Layout::Chat, "élise", vec![]), "<span class=\"avatar\">É</span>élise"),
        (frame(Layout::Post, "Élise", vec![date, passage()]), "Élise<span class=\"small\">12 mars</span></p><div class=\"inside\"><div"),
        (frame(Layout::Call, "01 99 00 12 34", vec![]), "<div class=\"call\">"),
        (frame(Layout::Counter, "Un démarcheur", vec![]), "<div class=\"counter\">"),
        (frame(Layout::Paper, "Caisse", vec![]), "<div class=\"sheet-of-paper\">"),
        (frame(Layout::Alert, "BLOQUÉ", vec![]), "<div class=\"alert\">"),
        (frame(Layout::Panel, "Sons", vec![]), "<div class=\"panel\">"),
        (frame(Layout::Card, "17Cyber", vec![]), "<div class=\"card\">"),
        (frame(Layout::Lens, "Le lien", vec![Part::Text(Tone::Plain, text("a.**b.example**/c"))]), "<p>a.<strong>b.example</strong>/c</p>"),
        (
            Part::Control(control("set/a", Role::Switch, "Filtrer").on(true)),
            "<span class=\"detail\">maintenant : activé</span></span><span class=\"one-of\"><span class=\"square\"></span>activé</span>",
        ),
    ] {
        let page = print_parts(vec![part.clone()]);
        assert!(page.contains(wanted), "{part:?}\n{page}");
    }
}

#[test]
fn clues_are_left_to_the_pen_and_told_with_the_answers() {
    let mail = |found: bool| {
        let hurry = clue("at/hurry", "avant ce soir").on(found).enabled(!found);
        let hurry = if found { hurry.mark(Some(Mark::Right)).detail(Tone::Good, text("Il vous presse.")) } else { hurry };
        let line = vec![
            Stretch::Text(text("Payez ")),
            Stretch::Control(hurry),
            Stretch::Text(text(", ")),
            Stretch::Control(clue("at/bye", "merci").enabled(!found)),
        ];
        vec![frame(Layout::Mail, "Message", vec![Part::Passage(vec![line])])]
    };
    let activity = SheetActivity { number: 1, parts: mail(false), solved: mail(true), ..SheetActivity::default() };
    let (sheet, key) = halves(&print(&unit(vec![activity])));
    assert!(sheet.contains("Soulignez chaque passage") && sheet.contains("Payez avant ce soir, merci"), "{sheet}");
    assert!(!sheet.contains("Écrivez les étapes") && !sheet.contains("presse"), "{sheet}");
    assert!(key.contains("« avant ce soir »</strong><span class=\"detail\">Il vous presse.</span>"), "{key}");
    assert!(!key.contains("merci"), "{key}");
    let worked = SheetActivity { number: 1, parts: mail(true), worked: true, ..SheetActivity::default() };
    let page = body(&print(&unit(vec![worked])));
    assert!(page.contains("<span class=\"found\">avant ce soir</span>") && page.contains("Il vous presse."), "{page}");
    assert!(!page.contains("Soulignez"), "{page}");
}

#[test]
fn switches_to_be_turned_are_told_with_the_answers() {
    let panel = |on: bool| {
        let switch = |name: &str, label: &str, on| Part::Control(control(name, Role::Switch, label).on(on));
        vec![frame(Layout::Panel, "Appels", vec![switch("set/a", "Filtrer les inconnus", on), switch("set/b", "Sonnerie", true)])]
    };
    let activity = SheetActivity { number: 1, parts: panel(false), solved: panel(true), ..SheetActivity::default() };
    let (sheet, key) = halves(&print(&unit(vec![activity])));
    assert_eq!(sheet.matches("class=\"one-of\"").count(), 4);
    assert!(key.contains("Filtrer les inconnus : <strong>activé</strong>") && !key.contains("Sonnerie"), "{key}");
}

#[test]
fn pages_to_be_walked_through_leave_lines_for_the_steps() {
    let passage = Part::Passage(vec![vec![link("at/pay", "Payer")]]);
    let page = frame(Layout::Page, "https://mode.example", vec![passage.clone()]);
    assert!(print_parts(vec![page]).contains("Écrivez les étapes"));
    assert!(!print_parts(vec![frame(Layout::Mail, "Message", vec![passage])]).contains("Écrivez les étapes"));
}

#[test]
fn hostile_stretches_stay_texts() {
    let line = vec![Stretch::Text(text(HOSTILE)), link("at/a", HOSTILE), Stretch::Control(clue("at/b", HOSTILE).on(true))];
    let parts = vec![
        frame(Layout::Post, HOSTILE, vec![Part::Text(Tone::Quiet, text(HOSTILE)), bubble(true, vec![line])]),
        Part::Control(control("set", Role::Switch, HOSTILE)),
    ];
    let page = print(&unit(vec![SheetActivity { number: 1, solved: parts.clone(), parts, ..SheetActivity::default() }]));
    assert!(!page.contains("<script>") && !page.contains("<img"), "{page}");
}
