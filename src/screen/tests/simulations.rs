//! Hand-written pages with what the simulations are made of: telephones, posts, running text, panels, alerts.

use super::samples::{control, page, text};
use crate::activity::{Bubble, Control, Frame, Layout, Mark, Part, Role, Sign, Stretch, Tone};
use crate::learn::Page;

/// Running text: `a {link|b} c`, each mark a control of that role.
pub fn running(source: &str, role: Role, change: &dyn Fn(&str, Control) -> Control) -> Vec<Vec<Stretch>> {
    let stretch = |piece: &str| -> Vec<Stretch> {
        let mut out = Vec::new();
        let mut rest = piece;
        while let Some((before, after)) = rest.split_once('{') {
            let (inside, after) = after.split_once('}').unwrap();
            let (id, shown) = inside.split_once('|').unwrap();
            out.push(Stretch::Text(text(before)));
            out.push(Stretch::Control(change(id, control(&format!("at/{id}"), role, shown))));
            rest = after;
        }
        out.push(Stretch::Text(text(rest)));
        out
    };
    source.lines().map(stretch).collect()
}

fn links(source: &str) -> Vec<Vec<Stretch>> {
    running(source, Role::Link, &|_, control| control)
}

fn frame(layout: Layout, title: &str, parts: Vec<Part>) -> Part {
    Part::Frame(Frame { layout, title: text(title), parts })
}

fn theirs(when: &str, said: &str) -> Part {
    Part::Bubble(Bubble { mine: false, who: None, when: Some(text(when)), said: links(said) })
}

fn mine(said: &str) -> Part {
    Part::Bubble(Bubble { mine: true, who: None, when: None, said: links(said) })
}

fn decisions() -> Vec<Part> {
    [
        ("act", "J'en tiens compte : je fais ce qui est dit."),
        ("check", "Je vérifie d'abord, par mon propre chemin."),
        ("leave", "Je laisse tomber."),
    ]
    .into_iter()
    .map(|(id, label)| Part::Control(control(&format!("way/{id}"), Role::Radio, label)))
    .collect()
}

fn with_decisions(id: &str, ask: &str, parts: Vec<Part>) -> Page {
    let mut all = vec![Part::Text(Tone::Ask, text(ask))];
    all.extend(parts);
    all.extend(decisions());
    page(id, all)
}

/// A text message, and what a closer look at its link shows.
pub fn phone() -> Page {
    with_decisions(
        "phone",
        "Denise reçoit ce SMS. Regardez, puis décidez.",
        vec![
            frame(
                Layout::Phone,
                "Colis Rapide",
                vec![theirs(
                    "mardi, 14 h 02",
                    "Votre colis est bloqué. Réglez 1,99 € avant ce soir : {link|colis-rapide.example/frais}. Merci, {who|06 39 98 41 07}.",
                )],
            ),
            frame(
                Layout::Lens,
                "Où mène ce lien",
                vec![Part::Text(Tone::Plain, text("https://colis-rapide.**paiement-7.example**/frais"))],
            ),
        ],
    )
}

/// A conversation with turns on both sides.
pub fn chat() -> Page {
    page(
        "chat",
        vec![
            Part::Text(Tone::Ask, text("Que répond Denise ?")),
            frame(
                Layout::Chat,
                "Maman (nouveau numéro)",
                vec![
                    theirs("hier, 18 h 40", "Coucou, c'est maman. J'ai cassé mon téléphone, voici mon nouveau numéro."),
                    theirs("18 h 41", "Peux-tu me rendre un service ?"),
                    mine("Bien sûr, dis-moi tout !"),
                    Part::Bubble(Bubble {
                        mine: false,
                        who: Some(text("Une personne dont le nom est bien trop long pour tenir sur le bord de sa bulle")),
                        when: Some(text("18 h 43")),
                        said: links("J'ai une facture à payer."),
                    }),
                ],
            ),
            Part::Control(control("reply/ask", Role::Radio, "Je l'appelle à son ancien numéro.")),
            Part::Control(control("reply/pay", Role::Radio, "D'accord, envoie-moi la facture.")),
        ],
    )
}

/// A post, its date first.
pub fn post() -> Page {
    with_decisions(
        "post",
        "Faut-il partager ?",
        vec![frame(
            Layout::Post,
            "Élise Durieux",
            vec![
                Part::Text(Tone::Quiet, text("12 mars, 9 h 30")),
                Part::Passage(links("INCROYABLE ! La mairie offre des vélos. Il suffit de **partager** : {page|velos-offerts.example}")),
                Part::Text(Tone::Quiet, text("Photo : un vélo rouge devant une mairie.")),
            ],
        )],
    )
}

/// A call, and what the caller says.
pub fn call() -> Page {
    page(
        "call",
        vec![
            Part::Text(Tone::Ask, text("Le téléphone sonne. Menez la conversation.")),
            frame(
                Layout::Call,
                "Banque du Parc 01 99 00 12 34",
                vec![theirs("", "« Bonjour Madame, ici le service fraude. Un virement de 900 € part en ce moment. »")],
            ),
            Part::Control(control("reply/code", Role::Radio, "Je donne le code.")),
            Part::Control(control("reply/hang", Role::Radio, "Je raccroche et j'appelle ma banque.")),
        ],
    )
}

/// Somebody at the door.
pub fn counter() -> Page {
    page(
        "counter",
        vec![
            Part::Text(Tone::Ask, text("Que répondez-vous ?")),
            frame(
                Layout::Counter,
                "Un démarcheur, à la porte",
                vec![theirs("", "« Votre toit est dangereux. Je peux commencer ce matin. »"), mine("« Bonjour. »")],
            ),
            Part::Control(control("reply/no", Role::Radio, "Non merci, au revoir.")),
        ],
    )
}

/// A letter on paper, a stretch of it to look at.
pub fn paper() -> Page {
    page(
        "paper",
        vec![frame(
            Layout::Paper,
            "Caisse de retraite des Tilleuls",
            vec![
                Part::Text(Tone::Quiet, text("Valbrune, le 3 mars")),
                Part::Passage(links(
                    "Madame,\n\nVotre dossier est incomplet. Appelez le {number|01 99 00 45 67} :\n- avec votre carte\n- avec {iban|votre numéro de compte}\n\nLe service",
                )),
            ],
        )],
    )
}

/// An alert that fills the screen.
pub fn alert() -> Page {
    page(
        "alert",
        vec![
            Part::Text(Tone::Ask, text("Cette page s'affiche d'un coup. Que faire ?")),
            frame(
                Layout::Alert,
                "VOTRE ORDINATEUR EST BLOQUÉ",
                vec![
                    Part::Passage(links("N'éteignez pas votre ordinateur ! Appelez vite le {call|01 99 00 11 22}.")),
                    Part::Row(vec![control("alert/call", Role::Button, "Appeler maintenant")]),
                ],
            ),
            Part::Control(control("close", Role::Button, "Fermer").sign(Sign::Close)),
        ],
    )
}

/// A page of a settings panel.
pub fn panel() -> Page {
    page(
        "panel",
        vec![
            Part::Text(Tone::Ask, text("Faites taire les appels inconnus.")),
            frame(
                Layout::Panel,
                "Sons et appels",
                vec![
                    Part::Control(control("back", Role::Button, "Réglages").sign(Sign::Back)),
                    Part::Control(
                        control("set/unknown", Role::Switch, "Filtrer les appels inconnus")
                            .detail(Tone::Quiet, text("Ils ne sonnent pas.")),
                    ),
                    Part::Control(
                        control("set/ring", Role::Switch, "Sonnerie et vibration pour les appels et pour les messages reçus").on(true),
                    ),
                    Part::Control(control("set/off", Role::Switch, "Mode nuit").enabled(false)),
                    Part::Control(control("open/hours", Role::Line, "Horaires").value(text("22 h à 7 h"))),
                ],
            ),
            Part::Row(vec![control("set/row", Role::Switch, "À côté"), control("set/clue", Role::Clue, "seule").on(true)]),
        ],
    )
}

/// Cards: a contact, a card of one's own.
pub fn card() -> Page {
    page(
        "card",
        vec![
            frame(
                Layout::Card,
                "17Cyber",
                vec![
                    Part::Text(Tone::Plain, text("**17cyber.example**\nJour et nuit, gratuit.")),
                    Part::Text(Tone::Quiet, text("Ils vous disent quoi faire après une arnaque.")),
                ],
            ),
            frame(
                Layout::Card,
                "Ma carte d'urgence, à garder près du téléphone, bien en vue de toute la famille",
                vec![
                    Part::Control(control("line/bank", Role::Field, "Ma banque")),
                    Part::Control(control("line/tick", Role::Check, "Je ne donne aucun code.")),
                ],
            ),
        ],
    )
}

/// Clues to be marked in a mail: one marked.
pub fn clues() -> Page {
    page("clues", clue_parts(&|id, control| control.on(id == "hurry")))
}

/// The same, answered: found, missed, marked in vain.
pub fn clues_answered() -> Page {
    let answered = |id: &str, control: Control| {
        let control = control.enabled(false);
        match id {
            "sender" => control.on(true).mark(Some(Mark::Right)).detail(Tone::Good, text("Cette adresse n'est pas celle de la banque.")),
            "hurry" => control.mark(Some(Mark::Other)).detail(Tone::Again, text("Il vous presse pour que vous ne réfléchissiez pas.")),
            "bye" => control.on(true).mark(Some(Mark::Other)).detail(Tone::Again, text("Un simple au revoir : rien de louche.")),
            _ => control,
        }
    };
    page("clues-answered", clue_parts(&answered))
}

fn clue_parts(change: &dyn Fn(&str, Control) -> Control) -> Vec<Part> {
    let source = "De : {name|Service clients} {sender|alerte@compte-sur.example}\nObjet : {subject|Dernier avertissement}\n\nBonjour {dear|cher client},\n\nVotre compte sera fermé {hurry|avant ce soir 18 h, sans aucun recours possible de votre part, si vous ne faites rien}. Confirmez {code|votre code secret} sur {link|compte-sur.example/confirmer-mon-identite-maintenant-sans-attendre}, ou bien {call|par téléphone}, ou {visit|en agence}, ou {fax|par fax}.\n\n{bye|Cordialement}";
    vec![
        Part::Text(Tone::Ask, text("Cherchez ce qui cloche. Choisissez chaque passage.")),
        frame(Layout::Mail, "Message", vec![Part::Passage(running(source, Role::Clue, change))]),
    ]
}

/// A page of a shop in its browser.
pub fn browser() -> Page {
    page(
        "browser",
        vec![frame(
            Layout::Page,
            "https://mode-facile.soldes-ete.example/accueil",
            vec![
                Part::Text(Tone::Title, text("Mode Facile")),
                Part::Passage(links("Tout à **-80 %** ! {pay|Payer par virement} ou {about|qui sommes-nous ?}")),
                Part::Control(control("go", Role::Button, "Voir le panier")),
            ],
        )],
    )
}

/// All of them.
pub fn all() -> Vec<Page> {
    vec![
        phone(),
        chat(),
        post(),
        call(),
        counter(),
        paper(),
        alert(),
        panel(),
        card(),
        clues(),
        clues_answered(),
        browser(),
        super::pointing::desk(),
    ]
}
