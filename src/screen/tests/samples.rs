//! Hand-written pages with every part and every role.

use crate::activity::{Control, Frame, Key, Layout, Letter, Mark, Part, Role, Sign, Target, Tone};
use crate::learn::Page;
use crate::text::SafeText;
use crate::words::{Arg, Words};

/// A text.
pub fn text(text: &str) -> Words {
    Words::Text(SafeText::accept(text).unwrap())
}

/// A control.
pub fn control(target: &str, role: Role, label: &str) -> Control {
    Control::new(Target::new(target), role, text(label))
}

/// A page in the middle of a sitting.
pub fn page(id: &str, parts: Vec<Part>) -> Page {
    let mut page = Page::new(id, text("Votre adresse"));
    page.place = Some(text("2 sur 7"));
    page.parts = parts;
    page.action("submit", text("Répondre"));
    page.action("hint", text("Un indice"));
    page.action("back", text("Revenir"));
    page
}

/// A question with three options, none chosen.
pub fn choice() -> Page {
    page(
        "choice",
        vec![
            Part::Text(Tone::Ask, text("Vous attendez un colis. Ce SMS arrive. Que faites-vous **d'abord** ?")),
            Part::Control(control("option/pay", Role::Radio, "Je paie 1,99 € pour le débloquer.")),
            Part::Control(control(
                "option/site",
                Role::Radio,
                "J'ouvre moi-même le site où j'ai commandé, et je cherche ma commande dans la liste qu'il me montre.",
            )),
            Part::Control(control("option/call", Role::Radio, "Je rappelle le numéro.")),
        ],
    )
}

/// The same, answered.
pub fn answered() -> Page {
    let mut page = page(
        "answered",
        vec![
            Part::Text(Tone::Ask, text("Que faites-vous d'abord ?")),
            Part::Control(
                control("option/pay", Role::Radio, "Je paie 1,99 €.")
                    .on(true)
                    .enabled(false)
                    .mark(Some(Mark::Other))
                    .detail(Tone::Again, text("C'est ce que veut l'escroc : une petite somme, pour obtenir votre carte.")),
            ),
            Part::Control(control("option/site", Role::Radio, "J'ouvre moi-même le site.").enabled(false)),
            Part::Control(
                control("option/ask", Role::Check, "Je demande à ma nièce.")
                    .on(true)
                    .enabled(false)
                    .mark(Some(Mark::Right))
                    .detail(Tone::Good, text("Demander est toujours permis.")),
            ),
        ],
    );
    page.notice = Some(text("Ce n'est pas encore enregistré : le disque est plein."));
    page
}

/// Every tone, with markup and lists, and a text without translation.
pub fn reading() -> Page {
    let tones = [Tone::Plain, Tone::Title, Tone::Ask, Tone::Example, Tone::Aside, Tone::Good, Tone::Again, Tone::Hint];
    let tones = tones.into_iter().chain([Tone::Solution, Tone::Trouble, Tone::News, Tone::Quiet, Tone::Gloss]);
    let mut parts = Vec::new();
    for tone in tones {
        parts.push(Part::Text(
            tone,
            text("Le signe [[arobase|arobase]] sépare **le nom** de la boîte.\n\n- avant : le nom\n- après : la boîte"),
        ));
    }
    parts.push(Part::Gap);
    parts.push(Part::Text(Tone::Plain, Words::Foreign(SafeText::accept("This sentence waits").unwrap())));
    parts.push(Part::Text(Tone::Good, text("Vous savez lire une adresse.")));
    parts.push(Part::Text(Tone::Good, text("Vous savez la dire à voix haute.")));
    parts.push(Part::Progress(3, 7));
    page("reading", parts)
}

/// A letter, a drawn keyboard, a badge.
pub fn letter() -> Page {
    let key = |cap: &str, wide, wanted| Key { cap: text(cap), wide, wanted };
    let row = |from: usize| (0..13).map(|n| key(["a", "0", "@", "Maj"][(from + n) % 4], 5, from == 1 && n == 9)).collect();
    page(
        "letter",
        vec![
            Part::Letter(Letter {
                from: Some(text("Médiathèque des Tilleuls <accueil@tilleuls.example>")),
                to: Some(text("odile.marchand@boite.example")),
                cc: Some(text("Karim")),
                date: Some(text("mardi 3 mars, 9 h 12")),
                subject: Some(text("Votre inscription")),
                body: Some(text(
                    "Bonjour Madame Marchand,\n\nMerci de votre visite. Le formulaire d'inscription est joint à ce message. Rapportez-le quand vous voulez.\n\nSami",
                )),
                attached: Some(text("formulaire.pdf")),
            }),
            Part::Keyboard(vec![row(0), row(1), row(2)]),
            Part::Frame(Frame {
                layout: Layout::Badge,
                title: text("Courrier"),
                parts: vec![Part::Text(Tone::Plain, text("Écrit et lit."))],
            }),
        ],
    )
}

/// A mail program.
pub fn mailbox() -> Page {
    let line = |n: usize, who: &str, subject: &str| {
        let (who, subject) = (Arg::Words(text(who)), Arg::Words(text(subject)));
        let label = Words::Msg("mail-line", vec![("who", who), ("subject", subject)]);
        Part::Control(Control::new(Target::new(format!("mail/{n}")), Role::Line, label).value(text("12 mars")))
    };
    let commands = [
        (Sign::Pencil, "Nouveau"),
        (Sign::Reply, "Répondre"),
        (Sign::ReplyAll, "Répondre à tous"),
        (Sign::Forward, "Transférer"),
        (Sign::Bin, "Supprimer"),
        (Sign::More, "Plus"),
    ];
    page(
        "mailbox",
        vec![
            Part::Text(Tone::Ask, text("Répondez à la médiathèque et joignez le formulaire.")),
            Part::Frame(Frame {
                layout: Layout::Mail,
                title: text("Odile Marchand"),
                parts: vec![
                    Part::Row(
                        commands
                            .into_iter()
                            .enumerate()
                            .map(|(n, (sign, label))| control(&format!("command/{n}"), Role::Button, label).sign(sign))
                            .collect(),
                    ),
                    Part::Row(vec![
                        control("folder/in", Role::Tab, "Réception (2)").on(true),
                        control("folder/sent", Role::Tab, "Envoyés"),
                        control("folder/junk", Role::Tab, "Indésirables"),
                    ]),
                    match line(1, "Médiathèque", "Votre inscription") {
                        Part::Control(control) => Part::Control(control.sign(Sign::Unread).also(Sign::Clip)),
                        part => part,
                    },
                    line(2, "Karim Haddad", "Le document"),
                    line(3, "Rosa", "Photos de dimanche"),
                ],
            }),
        ],
    )
}

/// A form on a page of a web site, every role that is typed in.
pub fn form() -> Page {
    page(
        "form",
        vec![Part::Frame(Frame {
            layout: Layout::Page,
            title: text("https://boite.example/inscription"),
            parts: vec![
                Part::Text(Tone::Title, text("Créer une boîte")),
                Part::Control(control("field/name", Role::Field, "Nom").value(text("Marchand"))),
                Part::Control(
                    control("field/pass", Role::Secret, "Phrase de passe").value(text("abc")).detail(Tone::Trouble, text("Trop courte.")),
                ),
                Part::Control(
                    control("field/news", Role::Check, "J'accepte de recevoir des lettres d'information de la part des partenaires")
                        .on(true),
                ),
                Part::Control(control("field/why", Role::Area, "Pourquoi ?").value(text("Pour écrire\nà ma sœur"))),
                Part::Control(control("press", Role::Button, "Créer ma boîte maintenant, sans attendre et sans engagement d'aucune sorte")),
                Part::Control(control("leave", Role::Link, "Ne plus recevoir ces lettres")),
            ],
        })],
    )
}

/// One text as an answer, below things to place.
pub fn typing() -> Page {
    page(
        "typing",
        vec![
            Part::Text(Tone::Ask, text("Écrivez l'adresse d'Odile.")),
            Part::Control(control("item/a", Role::Item, "le nom").on(true)),
            Part::Control(control("item/b", Role::Item, "la boîte").value(text("après le signe"))),
            Part::Control(control("off", Role::Button, "Pas encore possible").enabled(false)),
            Part::Row(vec![
                control("r/1", Role::Radio, "AZERTY"),
                control("r/2", Role::Radio, "QWERTY"),
                control("r/3", Role::Check, "majuscules"),
                control("r/4", Role::Item, "un signe"),
                control("r/5", Role::Link, "un lien"),
            ]),
            Part::Control(control("answer", Role::Answer, "L'adresse").value(text("odile@"))),
        ],
    )
}

/// A list of modules.
pub fn list() -> Page {
    let mut page = Page::new("list", text("Tremplin"));
    page.parts = (1..=11)
        .map(|n| {
            let line = control(&format!("module/{n}"), Role::Line, "Le courrier électronique, de l'adresse à la pièce jointe");
            Part::Control(line.value(text("45 min, 3 sur 7")).detail(Tone::Quiet, text("Écrire, lire, ranger.")).sign(Sign::Star))
        })
        .collect();
    page
}

/// All of them.
pub fn all() -> Vec<Page> {
    let mut all =
        vec![choice(), answered(), reading(), letter(), mailbox(), form(), typing(), list(), super::super::help::page(true, true)];
    all.extend(super::simulations::all());
    all
}
