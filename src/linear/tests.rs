//! The line face played on a small sitting made of real activities and of pages written by hand.

#![allow(clippy::unwrap_used, clippy::panic)]

mod simulated;

use proptest::prelude::*;

use super::*;
use crate::activity::{Control, Frame, Input, Layout, Letter, Mark, Part, Role, Target, Tone};
use crate::i18n::I18n;
use crate::learn::Page;
use crate::text::SafeText;
use crate::words::Words;

fn says(lang: &str) -> impl Fn(&Words) -> String + use<> {
    let i18n = I18n::new(lang);
    move |words| i18n.say(words)
}

fn text(raw: &str) -> Words {
    Words::Text(SafeText::show(raw))
}

fn control(name: &str, role: Role, label: &str) -> Control {
    Control::new(Target::new(name), role, text(label))
}

fn foot(page: &mut Page, submit: &str) {
    page.action("submit", text(submit));
    page.action("hint", text("Un indice"));
    page.action("back", text("Retour"));
    page.action("menu", text("Menu"));
}

/// A sitting with one page of each sort, as far as this face can tell.
#[derive(Clone, Default)]
struct Fake {
    at: usize,
    on: Vec<String>,
    typed: std::collections::BTreeMap<String, String>,
    answered: bool,
    notice: Option<Words>,
    menu: bool,
    hints: usize,
    acts: Vec<Gesture>,
    quiet: bool,
}

impl Fake {
    fn at(at: usize) -> Self {
        Self { at, ..Self::default() }
    }

    fn radio_page(&self) -> Page {
        let mut page = Page::new(if self.answered { "choice/after" } else { "choice" }, text("L'adresse"));
        page.place = Some(text("2 sur 7"));
        page.parts = vec![Part::Text(Tone::Ask, text("Laquelle est une **adresse** ?"))];
        for (id, label, right) in [("space", "odile marchand", false), ("good", "odile@boite.example", true)] {
            let on = self.on.contains(&format!("option/{id}"));
            let mut option = control(&format!("option/{id}"), Role::Radio, label).on(on).enabled(!self.answered);
            if self.answered && on {
                option = option.mark(Some(if right { Mark::Right } else { Mark::Other })).detail(
                    if right { Tone::Good } else { Tone::Again },
                    text(if right { "Oui : un seul @." } else { "Il y a un espace." }),
                );
            }
            page.parts.push(Part::Control(option));
        }
        page.parts.push(Part::Text(Tone::Gloss, text("adresse : où l'on vous écrit.")));
        page.parts.extend((0..self.hints).map(|n| Part::Text(Tone::Hint, text(&format!("Indice {n}")))));
        foot(&mut page, if self.answered { "Continuer" } else { "Répondre" });
        page
    }

    fn check_page(&self) -> Page {
        let mut page = Page::new("choices", text("L'adresse"));
        page.place = Some(text("3 sur 7"));
        for id in ["a", "b", "c"] {
            let name = format!("option/{id}");
            let on = self.on.contains(&name);
            page.parts.push(Part::Control(control(&name, Role::Check, id).on(on).enabled(!self.answered)));
        }
        page.parts.push(Part::Control(control("option/d", Role::Check, "d").enabled(false)));
        foot(&mut page, "Répondre");
        page
    }

    fn text_page(&self) -> Page {
        let mut page = Page::new("entry", text("L'adresse"));
        let held = self.typed.get("field/answer").cloned().unwrap_or_default();
        let field = control("field/answer", Role::Answer, "Adresse").value(text(&held)).enabled(!self.answered);
        page.parts = vec![Part::Text(Tone::Ask, text("Écrivez l'adresse.")), Part::Control(field)];
        if self.answered {
            page.parts.push(Part::Text(Tone::Again, text("Il manque le signe.")));
        }
        foot(&mut page, "Répondre");
        page
    }

    fn form_page(&self) -> Page {
        let mut page = Page::new("form", text("L'adresse"));
        let held = |name: &str| text(self.typed.get(name).map_or("", String::as_str));
        let parts = vec![
            Part::Control(control("field/name", Role::Field, "Nom").value(held("field/name"))),
            Part::Control(control("field/pass", Role::Secret, "Mot de passe").value(held("field/pass"))),
            Part::Control(control("field/news", Role::Check, "Des offres").on(self.on.contains(&"field/news".to_owned()))),
            Part::Control(control("field/body", Role::Area, "Message").value(held("field/body"))),
            Part::Row(vec![control("press", Role::Button, "Créer"), control("link", Role::Link, "Conditions")]),
        ];
        page.parts = vec![Part::Frame(Frame { layout: Layout::Page, title: text("boite.example"), parts })];
        page.action("back", text("Retour"));
        page
    }

    fn letter_page() -> Page {
        let mut page = Page::new("letter", text("L'adresse"));
        let letter = Letter { from: Some(text("Léa")), body: Some(text("Bonjour.\n\n- un\n- deux")), ..Letter::default() };
        page.parts = vec![Part::Letter(letter), Part::Progress(2, 5), Part::Keyboard(Vec::new()), Part::Gap];
        foot(&mut page, "Continuer");
        page
    }

    fn menu_page() -> Page {
        let mut page = Page::new("menu", text("Menu"));
        page.parts =
            vec![Part::Control(control("carry-on", Role::Button, "Continuer")), Part::Control(control("help", Role::Button, "Aide"))];
        page
    }
}

impl Scene for Fake {
    fn act(&mut self, gesture: Gesture) -> Vec<FaceEffect> {
        self.acts.push(gesture.clone());
        if self.quiet {
            return Vec::new();
        }
        self.notice = None;
        match gesture {
            Gesture::Menu => self.menu = !self.menu,
            Gesture::NextPerson | Gesture::OtherLanguage | Gesture::Call | Gesture::Quit | Gesture::Tool(_) => panic!("nobody comes"),
            Gesture::Input(Input::Pick(target)) if self.menu => {
                self.menu = false;
                return if target.as_str() == "help" { vec![FaceEffect::Help] } else { Vec::new() };
            }
            Gesture::Input(Input::Pick(target)) => {
                let name = target.as_str().to_owned();
                if self.at == 0 {
                    self.on = vec![name];
                } else if self.on.contains(&name) {
                    self.on.retain(|on| *on != name);
                } else {
                    self.on.push(name);
                }
            }
            Gesture::Input(Input::Type(target, text)) => {
                self.typed.insert(target.as_str().to_owned(), text);
            }
            Gesture::Input(Input::Submit) if self.answered || self.at >= 3 => {
                *self = Self { at: self.at + 1, acts: std::mem::take(&mut self.acts), ..Self::default() };
                if self.at > 4 {
                    return vec![FaceEffect::Leave];
                }
            }
            Gesture::Input(Input::Submit) if self.on.is_empty() && self.typed.is_empty() => self.notice = Some(text("Choisissez d'abord.")),
            Gesture::Input(Input::Submit) => self.answered = true,
            Gesture::Input(Input::Hint) => self.hints += 1,
            Gesture::Input(_) => {}
        }
        Vec::new()
    }

    fn page(&self) -> Page {
        let mut page = match (self.menu, self.at) {
            (true, _) => Self::menu_page(),
            (_, 0) => self.radio_page(),
            (_, 1) => self.check_page(),
            (_, 2) => self.text_page(),
            (_, 3) => self.form_page(),
            _ => Self::letter_page(),
        };
        page.notice.clone_from(&self.notice);
        page
    }

    fn say(&self, words: &Words) -> String {
        thread_local!(static SAY: Box<dyn Fn(&Words) -> String> = Box::new(says("fr")));
        SAY.with(|say| say(words))
    }
}

fn play(scene: &mut Fake, input: &str) -> String {
    let mut out = Vec::new();
    run(scene, input.as_bytes(), &mut out, None).unwrap();
    String::from_utf8(out).unwrap()
}

/// What is said after the first telling.
fn replies(scene: &mut Fake, input: &str) -> String {
    let first = play(&mut scene.clone(), "");
    play(scene, input).strip_prefix(&first).unwrap().to_owned()
}

fn inputs(scene: &Fake) -> Vec<Input> {
    let input = |gesture: &Gesture| match gesture {
        Gesture::Input(input) => input.clone(),
        Gesture::Menu | Gesture::NextPerson | Gesture::OtherLanguage | Gesture::Call | Gesture::Quit | Gesture::Tool(_) => panic!("menu"),
    };
    scene.acts.iter().map(input).collect()
}

fn pick(name: &str) -> Input {
    Input::Pick(Target::new(name))
}

#[test]
fn a_page_is_told_from_top_to_bottom() {
    assert_eq!(
        play(&mut Fake::at(0), ""),
        "Tremplin, ligne par ligne. Après chaque ligne, appuyez sur Entrée. Tapez ? pour l'aide, 0 pour le menu, q pour arrêter.\n\
         \n\
         L'adresse, 2 sur 7\n\
         Laquelle est une adresse ?\n\
         1. odile marchand\n\
         2. odile@boite.example\n\
         Mot expliqué : adresse : où l'on vous écrit.\n\
         Un numéro, puis Entrée : Répondre\n\
         h : Un indice\n\
         b : Retour\n"
    );
}

#[test]
fn a_number_picks_and_answers_and_only_what_changed_is_said() {
    let mut scene = Fake::at(0);
    assert_eq!(
        replies(&mut scene, "2\n"),
        "2. odile@boite.example (choisi, c'est juste)\nOui : un seul @.\nEntrée : Continuer\n".replace("2. ", "- ")
    );
    assert_eq!(inputs(&scene), [pick("option/good"), Input::Submit]);
    assert!(scene.answered);
}

#[test]
fn the_next_page_is_told_as_a_whole_but_its_title_once() {
    let said = replies(&mut Fake::at(0), "1\n\n");
    let next = said.split_once("\n\n").unwrap().1;
    assert!(
        next.starts_with("3 sur 7\n1. a (pas coché)\n2. b (pas coché)\n3. c (pas coché)\n- d (pas coché)\nEntrée : Répondre\n"),
        "{next}"
    );
    assert!(next.contains("mettez un espace entre eux"));
}

#[test]
fn several_numbers_are_done_one_after_the_other() {
    let mut scene = Fake::at(1);
    assert_eq!(replies(&mut scene, "1 3\n3\n"), "1. a (coché)\n3. c (coché)\n3. c (pas coché)\n");
    assert_eq!(inputs(&scene), [pick("option/a"), pick("option/c"), pick("option/c")]);
}

#[test]
fn keys_of_a_french_keyboard_count_as_digits() {
    let mut scene = Fake::at(1);
    replies(&mut scene, "& \"\né)\n");
    assert_eq!(inputs(&scene), [pick("option/a"), pick("option/c"), pick("option/b")]);
}

#[test]
fn what_cannot_be_used_is_told_kindly_with_what_can() {
    for (at, line, first) in [
        (1, "xyz", "Cette ligne n'est pas comprise ici."),
        (1, "9", "Il n'y a pas de numéro 9 ici."),
        (1, "4", "Le numéro 4 ne peut pas être choisi maintenant."),
        (1, "99999999999999999999999", "Cette ligne n'est pas comprise ici."),
        (0, "1 2", "Ici, un seul numéro à la fois."),
        (3, "h", "Il n'y a pas d'indice ici."),
        (3, "", "Ici, Entrée seule ne fait rien."),
    ] {
        let mut scene = Fake::at(at);
        let said = replies(&mut scene, &format!("{line}\n"));
        assert!(said.starts_with(&format!("{first}\nNuméros possibles : ")), "{line}: {said}");
        assert_eq!(scene.acts, []);
    }
    assert!(replies(&mut Fake::at(1), "z\n").contains("possibles : 1 2 3\nEntrée : Répondre\nh : Un indice\nb : Retour\n"));
}

#[test]
fn a_text_is_typed_and_answered_by_one_line() {
    let mut scene = Fake::at(2);
    let said = replies(&mut scene, "odile boite.example\n");
    assert_eq!(inputs(&scene), [Input::Type(Target::new("field/answer"), "odile boite.example".to_owned()), Input::Submit]);
    assert_eq!(said, "À revoir. Il manque le signe.\nEntrée : Répondre\nh : Un indice\nb : Retour\n");
}

#[test]
fn commands_in_a_text_wear_a_slash() {
    for (line, expected) in [
        ("/h", Gesture::Input(Input::Hint)),
        ("/b", Gesture::Input(Input::Back)),
        ("/0", Gesture::Menu),
        ("h", Gesture::Input(Input::Type(Target::new("field/answer"), "h".to_owned()))),
        ("//h", Gesture::Input(Input::Type(Target::new("field/answer"), "/h".to_owned()))),
        ("/", Gesture::Input(Input::Type(Target::new("field/answer"), "/".to_owned()))),
        ("0", Gesture::Input(Input::Type(Target::new("field/answer"), "0".to_owned()))),
        ("", Gesture::Input(Input::Submit)),
    ] {
        let mut scene = Fake::at(2);
        play(&mut scene, &format!("{line}\n"));
        assert_eq!(scene.acts.first(), Some(&expected), "{line}");
    }
}

#[test]
fn a_field_is_asked_for_and_read_back_but_never_a_secret() {
    let mut scene = Fake::at(3);
    assert_eq!(
        replies(&mut scene, "1\nMarchand\n2\ntrois tasses\n1\n\n1\n/x\n"),
        "Nom : tapez le texte, puis Entrée.\n\
         1. Nom : Marchand\n\
         Mot de passe : tapez le texte, puis Entrée.\n\
         2. Mot de passe : 12 signes tapés\n\
         Nom : tapez le nouveau texte, puis Entrée. Entrée seule : ne rien changer. /x : vider.\n\
         Rien n'a changé.\n\
         Nom : tapez le nouveau texte, puis Entrée. Entrée seule : ne rien changer. /x : vider.\n\
         1. Nom : vide\n"
    );
    assert_eq!(scene.typed["field/pass"], "trois tasses");
}

#[test]
fn help_does_not_end_a_question() {
    let mut scene = Fake::at(3);
    let said = replies(&mut scene, "1\n/?\nMarchand\n");
    assert!(said.contains("Nom : tapez le texte, puis Entrée.\nAide.\n") && said.ends_with("1. Nom : Marchand\n"), "{said}");
}

#[test]
fn the_menu_is_a_page_and_help_is_said_on_demand() {
    let mut scene = Fake::at(0);
    let said = replies(&mut scene, "0\n2\n");
    assert!(said.starts_with("\nMenu\n1. Continuer\n2. Aide\nAide.\nTapez un numéro"), "{said}");
    assert!(said.contains("\nL'adresse, 2 sur 7\n"), "{said}");
}

#[test]
fn letters_are_told_in_words() {
    let said = play(&mut Fake::at(4), "");
    assert!(said.contains("Voici un message.\nDe : Léa\nBonjour.\n- un\n- deux\nFin du message.\n2 sur 5\nEntrée : Continuer\n"), "{said}");
}

#[test]
fn the_end_is_said() {
    assert!(play(&mut Fake::at(4), "\n1\n").ends_with("À bientôt.\n"));
    let mut scene = Fake::at(0);
    assert_eq!(replies(&mut scene, "q\n1\n"), "À bientôt.\n");
    assert_eq!(scene.acts, []);
}

#[test]
fn a_refusal_is_said_each_time() {
    assert_eq!(replies(&mut Fake::at(1), "\n\n"), "Choisissez d'abord.\nChoisissez d'abord.\n");
}

#[test]
fn every_line_gets_one_reply_even_when_nothing_happens() {
    for at in 0..5 {
        let mut scene = Fake { quiet: true, ..Fake::at(at) };
        let first = play(&mut scene.clone(), "").lines().count();
        for line in ["", "1", "2 3", "h", "b", "0", "?", "r", "zz", "/", "//", "/x", "\u{feff}1", "\u{1b}[2J"] {
            let said = play(&mut scene, &format!("{line}\n"));
            assert!(said.lines().count() > first, "{at} {line:?}");
        }
    }
}

#[test]
fn six_thousand_ones_end_and_none_is_read_twice() {
    for at in 0..5 {
        let mut scene = Fake::at(at);
        let said = play(&mut scene, &"1\n".repeat(6000));
        assert!(said.lines().count() > 6000 && said.lines().count() < 60_000);
        assert!(scene.acts.len() <= 12_000);
    }
}

#[test]
fn a_line_too_long_is_dropped_whole_and_the_next_is_read() {
    let mut scene = Fake::at(2);
    let said = replies(&mut scene, &format!("{}\nbon\n", "1".repeat(3_000_000)));
    assert!(said.starts_with("Cette ligne est trop longue"));
    assert_eq!(inputs(&scene).first(), Some(&Input::Type(Target::new("field/answer"), "bon".to_owned())));
}

#[test]
fn bytes_that_are_no_text_and_a_last_line_without_end_are_taken() {
    let mut scene = Fake::at(1);
    let mut out = Vec::new();
    run(&mut scene, &b"\xff\xfe\r\n2\r\n3"[..], &mut out, None).unwrap();
    assert_eq!(inputs(&scene), [pick("option/b"), pick("option/c")]);
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    struct Gone;
    impl std::io::Write for Gone {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(run(&mut Fake::at(0), &b"1\n"[..], Gone, None), Ok(()));
}

#[test]
fn nothing_is_drawn() {
    let said: String = (0..5).map(|at| play(&mut Fake::at(at), "1\n?\nzz\n0\n")).collect();
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()));
    assert!(!said.chars().any(|c| matches!(c, '\u{2500}'..='\u{259f}' | '\u{2800}'..='\u{28ff}' | '\u{25a0}'..='\u{27bf}')));
    assert!(!said.contains("**") && !said.contains('⟦'));
}

#[test]
fn the_same_page_in_another_language_is_told_anew() {
    let mut teller = Teller::new();
    let page = Fake::at(0).page();
    teller.tell(&page, &says("fr"));
    assert_eq!(teller.tell(&page, &says("fr")), Vec::<String>::new());
    let english = teller.tell(&page, &says("en"));
    assert!(english.contains(&"A number, then Enter: Répondre".to_owned()), "{english:?}");
}

#[test]
fn one_line_answers_what_takes_two_inputs() {
    let (radio, text) = (Fake::at(0).page(), Fake::at(2).page());
    let (submit, good) = (Input::Submit, pick("option/good"));
    let typed = Input::Type(Target::new("field/answer"), "a@b".to_owned());
    let steps = [(&radio, &good), (&radio, &submit), (&radio, &submit), (&text, &typed), (&text, &submit)];
    assert_eq!(encode_all(steps), ["2", "", "a@b"]);
}

#[test]
fn both_sides_of_a_pair_are_said_once() {
    let page = |joined: bool| {
        let mut page = Page::new("match", text("t"));
        let mut left = control("left/a", Role::Item, "trombone");
        let mut right = control("right/a", Role::Item, "joindre");
        if joined {
            left = left.value(text("joindre"));
            right = right.value(text("avec 1"));
        } else {
            left = left.on(true);
        }
        page.parts = vec![Part::Control(left), Part::Control(right)];
        page
    };
    let mut teller = Teller::new();
    teller.tell(&page(false), &says("fr"));
    assert_eq!(teller.tell(&page(true), &says("fr")), ["1. trombone : joindre"]);
    assert_eq!(teller.tell(&page(false), &says("fr")), ["1. trombone (pris)", "2. joindre (reposé)"]);
}

#[test]
fn a_box_always_tells_how_it_stands() {
    let mut page = Page::new("choices", text("t"));
    let boxes = [(false, None), (true, Some(Mark::Right)), (false, Some(Mark::Right)), (false, Some(Mark::Other))];
    page.parts = boxes.map(|(on, mark)| Part::Control(control("a", Role::Check, "a").on(on).enabled(mark.is_none()).mark(mark))).into();
    let told = Teller::new().tell(&page, &says("fr"));
    assert_eq!(told, ["t", "1. a (pas coché)", "- a (coché, c'est juste)", "- a (laissé, c'est juste)", "- a (pas coché, à revoir)"]);
}

#[test]
fn both_signs_of_a_message_are_said() {
    use crate::activity::Sign;
    let mut page = Page::new("mails", text("t"));
    page.parts = vec![
        Part::Row(vec![control("in", Role::Tab, "Reçus").on(true), control("out", Role::Tab, "Envoyés")]),
        Part::Control(control("mail/a", Role::Line, "Léa").sign(Sign::Unread).also(Sign::Clip)),
    ];
    let told = Teller::new().tell(&page, &says("fr"));
    assert_eq!(told, ["t", "1. Reçus (vous êtes ici)", "2. Envoyés", "3. Léa (non lu, avec pièce jointe)"]);
}

#[test]
fn each_way_to_use_several_numbers_is_told_once_where_it_is_of_use() {
    let page = |roles: &[(&str, Role)]| {
        let mut page = Page::new(format!("{roles:?}"), text("t"));
        page.parts = roles.iter().map(|(name, role)| Part::Control(control(name, *role, name))).collect();
        page
    };
    let guide = |teller: &mut Teller, roles: &[(&str, Role)]| {
        let told = teller.tell(&page(roles), &says("fr"));
        told.into_iter().find(|line| line.contains("avec un espace") || line.contains("mettez un espace")).unwrap_or_default()
    };
    let mut teller = Teller::new();
    let items = |names: &[&'static str]| names.iter().map(|name| (*name, Role::Item)).collect::<Vec<_>>();
    for (roles, said) in [
        (vec![("a", Role::Check), ("b", Role::Field), ("c", Role::Check)], ""),
        (vec![("a", Role::Check)], ""),
        (vec![("mail/a", Role::Line), ("mail/b", Role::Line)], ""),
        (items(&["left/a", "left/b", "right/a", "right/b"]), "Par exemple 1 3 : la ligne du haut, puis celle du bas."),
        (items(&["thing/a", "thing/b", "thing/c", "bin/a", "bin/b"]), "Par exemple 1 4 : la chose, puis sa boîte."),
        (items(&["step/a", "step/b"]), "Pour plusieurs numéros, mettez un espace entre eux."),
        (vec![("a", Role::Check), ("b", Role::Check)], ""),
    ] {
        let told = guide(&mut teller, &roles);
        assert!(told.ends_with(said) && told.is_empty() == said.is_empty(), "{roles:?}: {told}");
    }
}

#[test]
fn a_line_that_was_refused_is_to_be_typed_again_and_nothing_is_said_twice() {
    let page = |mend: bool| {
        let mut page = Page::new("keys", text("t"));
        if mend {
            page.notice = Some(text("« x » au lieu de « y »."));
            page.parts.push(Part::Text(Tone::Mend, text("Il y a « x » à la place de « y ». Effacez.")));
        }
        page.parts.push(Part::Control(control("field/typed", Role::Answer, "Ligne").value(text(if mend { "x" } else { "" }))));
        page
    };
    let mut teller = Teller::new();
    teller.tell(&page(false), &says("fr"));
    let told = ["« x » au lieu de « y ».", "Tapez la ligne entière à nouveau, puis Entrée."];
    assert_eq!(teller.tell(&page(true), &says("fr")), told);
    teller.again();
    let whole = teller.tell(&page(true), &says("fr"));
    assert!(!whole.iter().any(|line| line.contains("Effacez") || line.contains("avec ce qui est déjà")), "{whole:?}");
}

#[test]
fn lines_are_broken_at_spaces_where_there_is_a_width() {
    let told = |columns: Option<usize>| {
        let mut out = Vec::new();
        run(&mut Fake::at(0), &b""[..], &mut out, columns).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(told(Some(30)).lines().all(|line| crate::text::width(line) <= 30));
    let words = |told: String| told.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(told(Some(30))), words(told(None)));
}

#[test]
fn a_line_end_of_a_text_is_one() {
    let mut page = Page::new("letter", text("t"));
    page.parts = vec![Part::Letter(Letter { body: Some(text("Je t'embrasse,\nLéa")), ..Letter::default() })];
    assert_eq!(Teller::new().tell(&page, &says("fr"))[1..], ["Voici un message.", "Je t'embrasse,", "Léa", "Fin du message."]);
}

#[test]
fn what_moved_is_said_with_its_new_number() {
    let page = |n: usize| {
        let mut page = Page::new("mails", text("t"));
        page.parts = (n..4).map(|n| Part::Control(control(&format!("mail/{n}"), Role::Line, &format!("m{n}")))).collect();
        page.parts.insert(0, Part::Text(Tone::News, text(&format!("parti {n}"))));
        page
    };
    let mut teller = Teller::new();
    teller.tell(&page(1), &says("fr"));
    assert_eq!(teller.tell(&page(2), &says("fr")), ["parti 2", "1. m2", "2. m3"]);
    assert_eq!(teller.nothing_new(&page(2), &says("fr")), ["parti 2"]);
}

#[test]
fn a_program_may_have_a_back_of_its_own() {
    let mut page = Page::new("mail", text("t"));
    page.parts = vec![Part::Row(vec![control("back", Role::Button, "Retour"), control("old", Role::Button, "Passé").enabled(false)])];
    page.action("back", text("Revenir"));
    assert_eq!(read(&page, None, "1"), Reading::Do(vec![Gesture::Input(pick("back"))]));
    assert_eq!(read(&page, None, "b"), Reading::Do(vec![Gesture::Input(Input::Back)]));
    assert_eq!((encode(&page, &pick("back")), encode(&page, &Input::Back)), (vec!["1".to_owned()], vec!["b".to_owned()]));
    assert_eq!(Teller::new().tell(&page, &says("fr")), ["t", "1. Retour", "b : Revenir"]);
}

/// What the face makes of `lines`, beginning on `page`, which does not change.
fn understood(page: &Page, lines: &[String]) -> Vec<Input> {
    let mut teller = Teller::new();
    let mut found = Vec::new();
    for line in lines {
        match teller.read(page, line) {
            Reading::Do(gestures) => found.extend(gestures.into_iter().map(|gesture| match gesture {
                Gesture::Input(input) => input,
                Gesture::Menu | Gesture::NextPerson | Gesture::OtherLanguage | Gesture::Call | Gesture::Quit | Gesture::Tool(_) => {
                    pick("menu")
                }
            })),
            Reading::Answer(input) => found.extend([input, Input::Submit]),
            Reading::Ask(_) => {}
            other => panic!("{other:?} from {lines:?}"),
        }
    }
    found
}

proptest! {
    #[test]
    fn what_is_encoded_is_understood(at in 0usize..5, which in 0usize..20, typed in "/{0,2}([hbr0qx?]|[a-zé@ .!]{0,12}|[0-9]{1,2})") {
        let page = Fake::at(at).page();
        let live: Vec<&Control> = page.controls();
        let control = live[which % live.len()];
        let input = match control.target.as_str() {
            "hint" => Input::Hint,
            "back" => Input::Back,
            "submit" => Input::Submit,
            _ if control.role.typed() => Input::Type(control.target.clone(), typed),
            _ => Input::Pick(control.target.clone()),
        };
        let lines = encode(&page, &input);
        prop_assert!(!lines.is_empty());
        let found = understood(&page, &lines);
        prop_assert_eq!(&found[0], &input);
        prop_assert!(found.len() == 1 || found[1..] == [Input::Submit]);
        prop_assert_eq!(encode_all([(&page, &input), (&page, &Input::Submit)]).len(), lines.len() + 2 - found.len());
    }

    #[test]
    fn whatever_is_typed_is_answered(at in 0usize..5, raw in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut out = Vec::new();
        let mut scene = Fake::at(at);
        run(&mut scene, &raw[..], &mut out, None).unwrap();
        prop_assert!(String::from_utf8(out).unwrap().chars().all(|c| c == '\n' || !c.is_control()));
    }
}
