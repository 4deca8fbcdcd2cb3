//! Sheets made of every part there is, with texts that would like to be more than texts.

#![allow(clippy::unwrap_used, clippy::panic)]

mod certificate;
mod gatherings;
mod simulated;

use super::*;
use crate::activity::step_of;
use crate::activity::{Control, Frame, Input, Key, Layout, Letter, Mark, Part, Role, Sign, Target, Tone};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

const HOSTILE: &str = "</p><script>alert(1)</script>\"'&<img src=x>";

fn french() -> impl Fn(&Words) -> String {
    let i18n = I18n::new("fr");
    move |words| i18n.say(words)
}

fn text(raw: &str) -> Words {
    Words::Text(SafeText::show(raw))
}

fn control(name: &str, role: Role, label: &str) -> Control {
    Control::new(Target::new(name), role, text(label))
}

fn unit(activities: Vec<SheetActivity>) -> SheetUnit {
    SheetUnit {
        module: text("Le courrier électronique"),
        title: text("L'adresse électronique"),
        aim: Some(text("Reconnaître, dire et taper une adresse électronique.")),
        activities,
        can: vec![text("Je sais reconnaître une adresse sur un papier."), text("Je sais taper une adresse que l'on me dicte.")],
        task: Some(text("Ouvrez vos contacts. Lisez l'adresse d'un proche à voix haute, signe par signe.")),
        minutes: Some(8),
        ideas: vec![text("Une adresse a un seul @.")],
        words: vec![(text("fournisseur"), text("Qui garde la boîte."))],
        contacts: Vec::new(),
        devices: Vec::new(),
        notes: SheetNotes::default(),
    }
}

fn print(unit: &SheetUnit) -> String {
    let say = french();
    let page = unit_sheet(unit, Sheet::All, Paper { lang: "fr", say: &say, large: false });
    balanced(&page);
    page
}

fn print_parts(parts: Vec<Part>) -> String {
    body(&print(&unit(vec![SheetActivity { number: 1, parts, ..SheetActivity::default() }])))
}

/// What stands after the style.
fn body(page: &str) -> String {
    page.split_once("<body>").unwrap().1.to_owned()
}

/// The exercises, and the answers.
fn halves(page: &str) -> (String, String) {
    let (sheet, rest) = page.split_once("<section class=\"sheet handout\">").unwrap();
    (body(sheet), rest.split_once("<section class=\"key\">").unwrap().1.to_owned())
}

/// What a picture of the kit brings along.
fn picture(attribute: &str) -> bool {
    matches!(attribute, "xmlns" | "width" | "height" | "fill")
}

/// Every tag that opens closes, in turn; nothing is fetched, nothing runs.
fn balanced(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in page.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap();
        let name = tag.split_whitespace().next().unwrap();
        assert!(!matches!(name, "script" | "img" | "link" | "iframe" | "object" | "a"), "{tag}");
        for attribute in tag.split("=\"").map(|before| before.rsplit([' ', '"']).next().unwrap()).take(tag.matches("=\"").count()) {
            assert!(
                matches!(attribute, "class" | "lang" | "charset" | "name" | "content" | "viewBox" | "aria-hidden" | "d" | "dir")
                    || picture(attribute),
                "{tag}"
            );
        }
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{page}"),
            None if matches!(name, "!DOCTYPE" | "meta" | "br") || tag.ends_with('/') => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    assert!(!style.contains("url(") && !style.contains("@import"));
}

fn letter() -> Letter {
    Letter {
        from: Some(text("Léa Marchand <lea.marchand@boite.example>")),
        to: Some(text("odile.marchand@boite.example")),
        cc: Some(text("karim.haddad@poste.example")),
        date: Some(text("mardi 3 mars, 9 h 12")),
        subject: Some(text("Dimanche")),
        body: Some(text("Bonjour tante Odile,\n\nJe viens **dimanche** à midi. J'apporte :\n\n- le pain\n- une tarte\n\nBises, Léa")),
        attached: Some(text("recette.pdf")),
    }
}

#[test]
fn every_part_prints() {
    let key = |cap: &str, wide, wanted| Key { cap: text(cap), wide, wanted };
    let frame = |layout, parts| Part::Frame(Frame { layout, title: text("boite.example"), parts });
    for (part, wanted) in [
        (Part::Text(Tone::Plain, text("un **mot** [[rare|x]]")), "<p>un <strong>mot</strong> <span class=\"word\">rare</span></p>"),
        (Part::Text(Tone::Plain, text("a\nb\n\nc\n- d\ne")), "<p>a<br>b</p><p>c</p><ul><li>d</li></ul><p>e</p>"),
        (Part::Text(Tone::Title, text("t")), "<h2>t</h2>"),
        (Part::Text(Tone::Ask, text("q")), "<div class=\"ask\"><p>q</p></div>"),
        (Part::Text(Tone::Example, text("e")), "<p class=\"label\">Exemple</p><p>e</p>"),
        (Part::Text(Tone::Aside, text("e")), "Le saviez-vous ?</p><p>e</p>"),
        (Part::Text(Tone::Trouble, text("e")), "<p>e</p>"),
        (Part::Text(Tone::News, text("- a\n- b")), "<ul><li>a</li><li>b</li></ul>"),
        (Part::Text(Tone::Quiet, text("e")), "<div class=\"small\"><p>e</p></div>"),
        (Part::Text(Tone::Gloss, text("e")), "<div class=\"gloss\"><p>e</p></div>"),
        (Part::Text(Tone::Plain, Words::Foreign(SafeText::show("e"))), "pas encore traduite"),
        (Part::Letter(letter()), "<th>De</th><td>Léa Marchand &lt;lea.marchand@boite.example&gt;</td>"),
        (Part::Progress(2, 7), "2 sur 7"),
        (Part::Keyboard(vec![vec![key("@", 3, true), key("Entrée", 8, false)]]), "<span class=\"cap wanted\">@</span>"),
        (frame(Layout::Page, vec![Part::Gap]), "<div class=\"site\"><p class=\"bar\">boite.example</p>"),
        (frame(Layout::Mail, vec![Part::Control(control("o/a", Role::Line, "Léa"))]), "Écrivez les étapes, dans l&#39;ordre."),
        (Part::Row(vec![control("a", Role::Tab, "Reçus").on(true)]), "<span class=\"tab open\">Reçus</span>"),
        (Part::Control(control("o/a", Role::Radio, "oui")), "<span class=\"letter-of\">A</span><span class=\"said\">oui</span>"),
        (Part::Control(control("o/a", Role::Check, "oui").on(true)), "<span class=\"square\">×</span>"),
        (Part::Control(control("o/a", Role::Item, "oui")), "<span class=\"place\"></span><span class=\"said\">oui</span>"),
        (Part::Control(control("o/a", Role::Button, "Envoyer").sign(Sign::Send)), "</svg>Envoyer</span>"),
        (Part::Control(control("o/a", Role::Link, "oui")), "<span class=\"link\">oui</span>"),
        (Part::Control(control("o/a", Role::Line, "Léa").value(text("3 mars"))), "<td>Léa</td><td class=\"right\">3 mars</td>"),
        (Part::Control(control("o/a", Role::Line, "Léa").detail(Tone::Quiet, text("a\nb"))), "<span class=\"detail\">a<br>b</span>"),
        (
            Part::Control(control("o/a", Role::Line, "Léa").sign(Sign::Unread).also(Sign::Clip)),
            "<span class=\"small\">pièce jointe</span></td><td>Léa</td>",
        ),
        (Part::Control(control("o/a", Role::Field, "Nom")), "<span class=\"label-of\">Nom</span><span class=\"dots\"></span>"),
        (Part::Control(control("o/a", Role::Answer, "Nom").value(text("a**b**"))), "<span class=\"dots\">a**b**</span>"),
        (Part::Control(control("o/a", Role::Secret, "Nom")), "<span class=\"dots\"></span>"),
        (Part::Control(control("o/a", Role::Area, "Nom")), "<div class=\"ruled\"><span class=\"dots\"></span><span"),
    ] {
        let page = print_parts(vec![part.clone()]);
        assert!(page.contains(wanted), "{part:?}\n{page}");
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let words = || text(HOSTILE);
    let mut parts: Vec<Part> =
        [Tone::Plain, Tone::Title, Tone::Ask, Tone::Example, Tone::Gloss].map(|tone| Part::Text(tone, words())).into();
    parts.push(Part::Letter(Letter {
        from: Some(words()),
        to: Some(words()),
        cc: Some(words()),
        date: Some(words()),
        subject: Some(words()),
        body: Some(words()),
        attached: Some(words()),
    }));
    for role in [Role::Radio, Role::Item, Role::Button, Role::Link, Role::Line, Role::Tab, Role::Field, Role::Area] {
        parts.push(Part::Control(control(HOSTILE, role, HOSTILE).value(words()).detail(Tone::Quiet, words())));
    }
    let mut unit = unit(vec![SheetActivity {
        number: 1,
        title: Some(words()),
        solved: parts.clone(),
        parts,
        solution: Some(words()),
        steps: vec![words()],
        notes: Some(words()),
        ..SheetActivity::default()
    }]);
    (unit.title, unit.module, unit.aim, unit.task) = (words(), words(), Some(words()), Some(words()));
    unit.can = vec![words()];
    unit.notes = SheetNotes { start: Some(words()), say: Some(words()), ..SheetNotes::default() };
    (unit.ideas, unit.words) = (vec![words()], vec![(words(), words())]);
    let page = print(&unit);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    let say = french();
    let devices = vec![(words(), vec![Part::Text(Tone::Plain, words())])];
    let can = vec![words()];
    let module = SheetModule { title: words(), summary: Some(words()), units: vec![unit], can, tomorrow: vec![words()], devices };
    balanced(&module_sheet(&module, Sheet::All, Paper { lang: "\"><script>", say: &say, large: false }));
}

fn choice(answered: bool) -> Vec<Part> {
    let option = |id: &str, label: &str, right: bool| {
        let option = control(id, Role::Radio, label).enabled(!answered);
        Part::Control(if answered && right {
            option.on(true).mark(Some(Mark::Right)).detail(Tone::Good, text("Un seul @."))
        } else {
            option
        })
    };
    let mut parts = vec![Part::Text(Tone::Ask, text("Laquelle est une [[adresse]] électronique ?"))];
    parts.push(option("option/space", "odile marchand@boite.example", false));
    parts.push(option("option/www", "www.boite.example", false));
    parts.push(option("option/good", "odile.marchand@boite.example", true));
    parts.push(Part::Text(Tone::Gloss, text("**adresse** : ce que l'on écrit pour que le message arrive chez la bonne personne.")));
    parts
}

#[test]
fn the_answer_stands_in_the_key_and_nowhere_before() {
    let activity = SheetActivity {
        number: 3,
        // Even where an answered state is handed in by mistake, no mark or feedback gets on the sheet.
        parts: choice(true).into_iter().map(|part| if let Part::Control(c) = part { Part::Control(c.on(false)) } else { part }).collect(),
        solved: choice(true),
        solution: Some(text("Une adresse a un seul @.")),
        notes: Some(text("Faire dire l'adresse à voix haute.")),
        ..SheetActivity::default()
    };
    let page = print(&unit(vec![activity.clone()]));
    let (sheet, key) = halves(&page);
    for secret in ["Un seul @.", "bonne réponse", "×", "Une adresse a un seul @.", "Faire dire", "class=\"mark\""] {
        assert!(!sheet.contains(secret), "{secret}");
    }
    assert!(key.contains("<strong>C</strong> odile.marchand@boite.example") && key.contains("Une adresse a un seul @."), "{key}");
    assert!(!key.contains("www") && !key.contains("Faire dire"));
    // What is said to the adviser stands in the script.
    assert!(page.contains("Faire dire l&#39;adresse à voix haute."));
    let worked = SheetActivity { parts: choice(true), worked: true, notes: None, ..activity };
    let page = print(&unit(vec![worked]));
    assert!(page.contains("Exemple déjà fait") && page.contains("bonne réponse") && page.contains("Une adresse a un seul @."));
    assert!(!page.contains("<section class=\"key\">"));
}

fn order(solved: bool) -> Vec<Part> {
    let steps = [("send", "J'envoie le message.", "3"), ("open", "J'ouvre ma boîte.", "1"), ("write", "J'écris l'adresse.", "2")];
    let step = |(id, label, place): (&str, &str, &str)| {
        let step = control(&format!("step/{id}"), Role::Item, label);
        Part::Control(if solved { step.value(text(place)).on(true).mark(Some(Mark::Right)) } else { step })
    };
    std::iter::once(Part::Text(Tone::Quiet, tr!("order-how"))).chain(steps.into_iter().map(step)).collect()
}

fn pairs(solved: bool) -> Vec<Part> {
    let pairs = [("un trombone", "joindre un fichier"), ("une corbeille", "jeter"), ("une flèche courbe", "répondre")];
    let left = pairs.iter().enumerate().map(|(n, (left, right))| {
        let left = control(&format!("left/{n}"), Role::Item, left);
        Part::Control(if solved { left.value(text(right)) } else { left })
    });
    let mut parts: Vec<Part> = left.collect();
    if !solved {
        parts.push(Part::Gap);
        parts.extend([1, 2, 0].map(|n| Part::Control(control(&format!("right/{n}"), Role::Item, pairs[n].1))));
    }
    parts
}

fn sort(solved: bool) -> Vec<Part> {
    let things =
        [("La facture d'électricité", "Je garde"), ("Une loterie gagnée sans jouer", "Je jette"), ("Le bulletin de paie", "Je garde")];
    let mut parts: Vec<Part> = Vec::new();
    for (n, (thing, bin)) in things.into_iter().enumerate() {
        let thing = control(&format!("thing/{n}"), Role::Item, thing);
        parts.push(Part::Control(if solved { thing.value(text(bin)) } else { thing }));
    }
    if !solved {
        parts.push(Part::Gap);
        parts.extend(["Je garde", "Je jette"].map(|bin| Part::Control(control(&format!("bin/{bin}"), Role::Item, bin))));
    }
    parts
}

#[test]
fn order_match_and_sort_are_drawn_for_a_pen_and_told_in_the_key() {
    for (parts, solved, drawn, told) in [
        (order(false), order(true), "Écrivez 1, 2, 3… dans les cases.", "<strong>1. </strong>J&#39;ouvre ma boîte.</li><li><strong>2. "),
        (pairs(false), pairs(true), "<table class=\"join\">", "un trombone<span class=\"goes-with\">joindre un fichier</span>"),
        (sort(false), sort(true), "<th>Je garde</th><th>Je jette</th>", "gagnée sans jouer<span class=\"goes-with\">Je jette</span>"),
    ] {
        let (sheet, key) = halves(&print(&unit(vec![SheetActivity { number: 1, parts, solved, ..SheetActivity::default() }])));
        assert!(sheet.contains(drawn), "{sheet}");
        assert!(key.contains(told), "{key}");
        assert!(!sheet.contains("goes-with") && !sheet.contains('×') && !sheet.contains("order-how"));
    }
}

fn form(solved: bool) -> Vec<Part> {
    let field = |id: &str, role, label: &str, value: &str| {
        let field = control(&format!("field/{id}"), role, label);
        Part::Control(if solved { field.value(text(value)) } else { field })
    };
    let parts = vec![
        Part::Text(Tone::Title, text("Créer votre adresse")),
        field("name", Role::Field, "Nom (obligatoire)", "Marchand"),
        field("pass", Role::Secret, "Mot de passe (obligatoire)", "trois tasses bleues"),
        Part::Control(control("field/news", Role::Check, "Je veux recevoir des offres").on(!solved)),
        Part::Control(control("press", Role::Button, "Créer mon compte")),
    ];
    let ask = Part::Text(Tone::Ask, text("Créez la boîte d'Odile. Elle ne veut pas de publicité."));
    vec![ask, Part::Frame(Frame { layout: Layout::Page, title: text("boite.example"), parts })]
}

fn mailbox() -> Vec<Part> {
    let command = |id: &str, label: &str, sign| control(id, Role::Button, label).sign(sign);
    let mail = |id: &str, label: &str, value: &str, sign: Option<Sign>| {
        let mut line = control(id, Role::Line, label).value(text(value));
        line.sign = sign;
        Part::Control(line)
    };
    let parts = vec![
        Part::Row(vec![
            command("write", "Écrire", Sign::Pencil),
            command("search", "Chercher", Sign::Search),
            control("inbox", Role::Tab, "Reçus").on(true).value(text("2")),
            control("sent", Role::Tab, "Envoyés"),
            control("trash", Role::Tab, "Corbeille"),
        ]),
        mail("m1", "Médiathèque des Tilleuls - Votre inscription", "3 mars", Some(Sign::Unread)),
        mail("m2", "Léa Marchand - Dimanche", "2 mars", Some(Sign::Clip)),
        mail("m3", "Karim Haddad - Le numéro du garage", "28 février", None),
        Part::Row(vec![
            command("reply", "Répondre", Sign::Reply),
            command("all", "Répondre à tous", Sign::ReplyAll),
            command("forward", "Transférer", Sign::Forward),
            command("bin", "Jeter", Sign::Bin),
            command("more", "Plus", Sign::More),
            command("warn", "Indésirable", Sign::Warning),
            command("move", "Ranger", Sign::Folder),
        ]),
    ];
    vec![
        Part::Text(Tone::Ask, text("Répondez à la médiathèque et joignez le formulaire.")),
        Part::Frame(Frame { layout: Layout::Mail, title: text("Courrier d'Odile Marchand"), parts }),
    ]
}

#[test]
fn a_form_and_a_mailbox_are_told_in_the_key_as_they_are_done() {
    let steps = [
        (Input::Pick(Target::new("reply")), Some("Choisir «\u{a0}Répondre\u{a0}»")),
        (Input::Submit, None),
        (Input::Pick(Target::new("nowhere")), None),
    ];
    let say = french();
    for (input, told) in steps {
        assert_eq!(step_of(&mailbox(), &input).as_ref().map(&say).as_deref(), told);
    }
    let typed = Input::Type(Target::new("field/name"), "Marchand".to_owned());
    assert_eq!(step_of(&form(false), &typed).as_ref().map(say).as_deref(), Some("Nom (obligatoire)\u{a0}: écrire «\u{a0}Marchand\u{a0}»"));
    let activities = vec![
        SheetActivity { number: 1, parts: form(false), solved: form(true), ..SheetActivity::default() },
        SheetActivity {
            number: 2,
            parts: mailbox(),
            solved: vec![Part::Text(Tone::Good, text("Le message est parti."))],
            steps: vec![text("Choisir « Répondre »")],
            ..SheetActivity::default()
        },
    ];
    let (sheet, key) = halves(&print(&unit(activities)));
    assert!(!sheet.contains("trois tasses bleues") && sheet.contains("<span class=\"small\">non lu</span>"));
    assert!(key.contains("Nom (obligatoire) : <strong>Marchand</strong>"), "{key}");
    assert!(key.contains("offres : <strong>à décocher</strong>"), "{key}");
    assert!(key.contains("<ol class=\"answers\"><li>Choisir « Répondre »</li></ol><p>Le message est parti.</p>"), "{key}");
}

#[test]
fn a_module_has_a_first_page_and_each_of_its_units() {
    let say = french();
    let activity = SheetActivity { number: 1, parts: choice(false), solved: choice(true), ..SheetActivity::default() };
    let mut unit = unit(vec![activity]);
    unit.notes.start = Some(text("Demander qui a déjà une adresse."));
    let units = vec![unit.clone(), SheetUnit { minutes: None, ..unit }];
    let summary = Some(text("Écrire et recevoir des messages."));
    let tomorrow = vec![text("J'ouvre ma boîte.")];
    let devices = vec![(text("Ma tablette"), vec![Part::Text(Tone::Plain, text("1. Ouvrez Réglages."))])];
    let module = SheetModule { title: text("Le courrier électronique"), summary, units, can: Vec::new(), tomorrow, devices };
    let print = |which| module_sheet(&module, which, Paper { lang: "fr", say: &say, large: false });
    let page = print(Sheet::All);
    balanced(&page);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    assert!(page.contains("<section class=\"cover\">") && page.contains("8 minutes"));
    let count = |class: &str| page.matches(&format!("<section class=\"{class}\">")).count();
    // Two units, and a sheet for one's own device.
    assert_eq!((count("sheet"), count("sheet handout"), count("sheet script"), count("key")), (3, 1, 2, 2));
    // What learners get comes before what the adviser keeps.
    let at = |what: &str| page.find(what).unwrap();
    assert!(at("Demain, je peux…") < at("1. Ouvrez Réglages.") && at("1. Ouvrez Réglages.") < at("Demander qui a déjà une adresse."));
    assert!(page.contains("content: \"Le courrier électronique \\b7  L\\27 adresse électronique \\b7  Réponses\";"), "running heads");
    // An idea of two units is told once, a hard word too.
    let handout = body(&print(Sheet::Handout));
    assert_eq!((handout.matches("un seul @").count(), handout.matches("Qui garde la boîte.").count()), (1, 1));
    assert!(!handout.contains("Laquelle est une") && !handout.contains("Demander qui"));
}

#[test]
fn the_script_tells_each_step_its_minutes_its_answer_and_what_follows_from_the_others() {
    let say = french();
    let asked = SheetActivity {
        number: 1,
        parts: choice(false),
        solved: choice(true),
        slips: vec![(Target::new("option/www"), text("C'est un **site**.")), (Target::new("option/gone"), text("Nulle part."))],
        hint: Some(text("Cherchez le @.")),
        notes: Some(text("Faire dire l'adresse.")),
        weight: 2,
        ..SheetActivity::default()
    };
    let long = SheetActivity { number: 2, parts: sort(false), solved: sort(true), weight: 2, ..SheetActivity::default() };
    let steps = SheetActivity { number: 3, parts: mailbox(), steps: vec![text("Choisir")], weight: 3, ..SheetActivity::default() };
    let worked = SheetActivity { number: 4, parts: choice(true), worked: true, weight: 1, ..SheetActivity::default() };
    let many = SheetActivity { number: 5, parts: mailbox(), steps: vec![text("Choisir"); 6], weight: 1, ..SheetActivity::default() };
    let read = SheetActivity { number: 6, parts: vec![Part::Text(Tone::Title, text("Lire"))], ..SheetActivity::default() };
    let mut unit = unit(vec![asked, long, steps, worked, many, read]);
    unit.notes = SheetNotes { start: Some(text("Demander.")), upset: Some(text("Rassurer.")), ..SheetNotes::default() };
    let script = |unit: &SheetUnit| {
        let page = unit_sheet(unit, Sheet::Script, Paper { lang: "fr", say: &say, large: true });
        balanced(&page);
        body(&page)
    };
    let page = script(&unit);
    for told in [
        "<strong>C</strong> odile.marchand@boite.example",
        "Si l&#39;on répond B :</strong> C&#39;est un site.",
        "Cherchez le @.",
        "Faire dire l&#39;adresse.",
        "Mains levées",
        "Demander.",
        "Rassurer.",
        "8 minutes",
        "<strong>1.</strong> Choisir",
        "Voir la feuille des réponses, n° 5.",
        "À lire ensemble",
        "cartons",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("Nulle part") && page.matches("class=\"vote\"").count() == 3);
    // Beginning, six activities, one's own device: 16 half minutes.
    assert_eq!(page.matches("<section class=\"step\">").count(), 8);
    assert_eq!(page.matches("class=\"lasts\"").count(), 8);
    unit.minutes = None;
    assert_eq!(script(&unit).matches("class=\"lasts\"").count(), 0);
}

#[test]
fn large_print_has_a_style_of_its_own() {
    let say = french();
    let style = |large| {
        let page = unit_sheet(&unit(Vec::new()), Sheet::All, Paper { lang: "fr", say: &say, large });
        page.split_once("</style>").unwrap().0.contains("font-size: 18pt; line-height")
    };
    assert!(style(true) && !style(false));
}

#[test]
fn where_nothing_is_asked_there_are_no_answers() {
    assert!(!print(&unit(Vec::new())).contains("<section class=\"key\">"));
}

/// Writes a sheet with a bit of everything, to be looked at: `SHEET=/tmp/x.html cargo test --lib look_at -- --ignored`.
#[test]
#[ignore = "writes a file to look at"]
fn look_at_a_sheet() {
    let key = |cap: &str, wanted| Key { cap: text(cap), wide: 3, wanted };
    let row = |caps: &str, wanted: char| caps.chars().map(|c| key(&c.to_string(), c == wanted)).collect::<Vec<_>>();
    let of =
        |number, parts, solved, why: &str| SheetActivity { number, parts, solved, solution: Some(text(why)), ..SheetActivity::default() };
    let asked = |ask: &str, parts: Vec<Part>| std::iter::once(Part::Text(Tone::Ask, text(ask))).chain(parts).collect::<Vec<_>>();
    let read = vec![
        Part::Text(Tone::Title, text("Une adresse, c'est comme une adresse postale")),
        Part::Text(
            Tone::Plain,
            text(
                "Une adresse dit **qui** vous êtes, puis **chez qui** est votre boîte.\n\n- avant le signe @ : votre nom de boîte\n- après : le fournisseur",
            ),
        ),
        Part::Text(Tone::Example, text("odile.marchand@boite.example")),
        Part::Text(Tone::Aside, text("Majuscules ou minuscules : c'est la même adresse.")),
    ];
    let typing = vec![
        Part::Text(Tone::Plain, text("L'arobase. C'est à ce signe que l'on reconnaît une adresse.")),
        Part::Keyboard(vec![row("²&é\"'(-è_çà)=", 'à'), row("azertyuiop^$", ' '), row("qsdfghjklmù*", ' ')]),
        Part::Control(control("line/at", Role::Answer, "Tapez @")),
    ];
    let entry = |value: &str| vec![Part::Control(control("field/answer", Role::Answer, "Adresse").value(text(value)))];
    let mut shown = vec![Part::Letter(letter())];
    shown.extend(choice(false));
    let mut shown_solved = vec![Part::Letter(letter())];
    shown_solved.extend(choice(true));
    let mut worked = SheetActivity { worked: true, ..of(2, choice(true), choice(true), "Une adresse a un seul @, et pas d'espace.") };
    worked.notes = Some(text("Faire dire l'adresse à voix haute."));
    let mut mail = of(9, mailbox(), Vec::new(), "Répondre garde l'adresse : on ne risque pas de se tromper.");
    mail.steps = vec![
        text("Choisir « Médiathèque des Tilleuls »"),
        text("Choisir « Répondre »"),
        text("Choisir « Joindre »"),
        text("Choisir « Envoyer »"),
    ];
    let activities = vec![
        of(1, read, Vec::new(), ""),
        worked,
        of(3, shown, shown_solved, "Une adresse a un seul @, et pas d'espace."),
        of(4, asked("Odile veut répondre à Léa. Dans quel ordre ?", order(false)), order(true), "On ouvre d'abord sa boîte."),
        of(5, asked("Que veut dire chaque signe ?", pairs(false)), pairs(true), "Ces signes sont les mêmes partout."),
        of(6, asked("Que faites-vous de chaque message ?", sort(false)), sort(true), "On garde ce qui engage."),
        of(
            7,
            asked("Écrivez l'adresse d'Odile : odile point marchand arobase boite point example.", entry("")),
            entry("odile.marchand@boite.example"),
            "Pas d'espace.",
        ),
        of(8, form(false), form(true), "La case était déjà cochée."),
        mail,
        of(10, asked("Tapez ce que vous lisez.", typing), Vec::new(), ""),
    ];
    let unit = unit(activities);
    let say = french();
    let module = SheetModule {
        title: unit.module.clone(),
        summary: Some(text("Recevoir, écrire et ranger ses messages.")),
        units: vec![unit],
        can: Vec::new(),
        tomorrow: vec![text("J'ouvre ma boîte chaque matin.")],
        devices: Vec::new(),
    };
    std::fs::write(std::env::var("SHEET").unwrap(), module_sheet(&module, Sheet::All, Paper { lang: "fr", say: &say, large: false }))
        .unwrap();
}
