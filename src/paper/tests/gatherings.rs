//! Sign-in sheets, agendas and grids of results: rows that suffice, lengths that add up, texts that would like to be more than texts.

use super::*;

fn safe(raw: &str) -> SafeText {
    SafeText::show(raw)
}

fn gathering() -> Gathering {
    Gathering {
        title: text("Les arnaques, à la médiathèque"), day: Some(text("mardi 3 mars")), place: Some(safe("Salle 2")), group: None
    }
}

fn sign_in() -> SignIn {
    SignIn {
        gathering: gathering(),
        sessions: Vec::new(),
        names: vec![safe("Rosa"), safe("Karim")],
        rows: 12,
        keeper: Some(safe("La médiathèque")),
        kept_months: Some(2),
    }
}

fn agenda() -> AgendaSheet {
    let step = |what: &str, minutes, pause| AgendaStep { what: text(what), minutes, span: None, pause, detail: None };
    AgendaSheet {
        gathering: gathering(),
        level: Some(text("Débutants")),
        steps: vec![
            AgendaStep { detail: Some(text("Faire connaissance.")), ..step("Accueil", 10, false) },
            step("Le colis bloqué", 35, false),
            step("Pause café", 15, true),
            step("Après le clic", 30, false),
        ],
        bring: vec![text("12 crayons")],
        notes: vec![(tr!("notes-start"), text("Demander qui attend un **colis**."))],
    }
}

fn results(exercises: usize) -> PaperAnswers {
    let exercises = (1..=exercises).map(|number| PaperExercise { number, of: number + 1 }).collect();
    let task = PaperTask { title: Some(text("Le colis bloqué")), exercises };
    let asked = PaperTask { title: Some(text("Questions avant")), exercises: vec![PaperExercise { number: 2, of: 1 }] };
    PaperAnswers { gathering: gathering(), seats: 8, tasks: vec![task, asked] }
}

/// In every language and both sizes.
fn everywhere(print: impl Fn(Paper<'_>) -> String) -> Vec<String> {
    let mut pages = Vec::new();
    for language in I18n::languages() {
        for large in [false, true] {
            let i18n = I18n::new(language.code);
            let page = print(Paper { lang: language.code, say: &|words| i18n.say(words), large });
            balanced(&page);
            assert_eq!((i18n.missing(), page.contains('⟦')), (0, false), "{}", language.code);
            pages.push(body(&page));
        }
    }
    pages
}

fn count(page: &str, piece: &str) -> usize {
    page.matches(piece).count()
}

#[test]
fn a_sign_in_sheet_has_a_row_a_seat_and_says_what_becomes_of_it() {
    for page in everywhere(|paper| sign_in_sheet(&sign_in(), paper)) {
        assert_eq!((count(&page, "<td class=\"seat\">"), count(&page, "<table")), (12, 1));
        assert!(page.contains(">Rosa</td>") && page.contains("<td class=\"seat\">12</td>"));
        assert_eq!(count(&page, "<div class=\"why\">"), 1);
    }
    let say = french();
    let french = |sheet: &SignIn| body(&sign_in_sheet(sheet, Paper { lang: "fr", say: &say, large: false }));
    let page = french(&sign_in());
    assert!(
        page.contains("<strong class=\"known\" dir=\"auto\">2 mois</strong>")
            && page.contains("La médiathèque")
            && page.contains("Salle 2")
    );
    // The group is not known: a line for a pen.
    assert_eq!(count(&page, "class=\"dots\""), 1);
    let unknown = SignIn { keeper: None, kept_months: None, ..sign_in() };
    assert_eq!(count(&french(&unknown), "class=\"dots\""), 3);
    // More people than rows.
    assert_eq!(count(&french(&SignIn { names: vec![safe("A"); 14], ..sign_in() }), "<td class=\"seat\">"), 14);
}

#[test]
fn the_sessions_of_a_series_have_a_column_each_on_as_many_sheets_as_that_takes() {
    let sessions: Vec<Words> = (1..=7).map(|n| text(&format!("séance {n}"))).collect();
    let series = SignIn { sessions, ..sign_in() };
    let say = french();
    for (large, sheets) in [(false, 2), (true, 2)] {
        let page = body(&sign_in_sheet(&series, Paper { lang: "fr", say: &say, large }));
        assert_eq!((count(&page, "<table class=\"grid\">"), count(&page, "<th class=\"mark-here\">")), (sheets, 7));
        assert_eq!(count(&page, "<td class=\"mark-here\">"), 7 * 12);
        assert_eq!(count(&page, "<div class=\"why\">"), sheets);
    }
}

#[test]
fn the_lengths_of_an_agenda_add_up() {
    for page in everywhere(|paper| agenda_sheet(&agenda(), paper)) {
        assert_eq!((count(&page, "<tr class=\"pause\">"), count(&page, "<tr class=\"sum\">")), (1, 1));
    }
    let say = french();
    let page = body(&agenda_sheet(&agenda(), Paper { lang: "fr", say: &say, large: false }));
    for span in ["0 à 10", "10 à 45", "45 à 60", "60 à 90", "90 min"] {
        assert!(page.contains(&format!(">{span}<")), "{span}");
    }
    assert!(page.contains("attend un <strong>colis</strong>") && page.contains("12 crayons") && page.contains("Débutants"));
    // Where the hour is known, by the clock.
    let mut clocked = agenda();
    clocked.steps[1].span = Some((safe("14:10"), safe("14:45")));
    assert!(body(&agenda_sheet(&clocked, Paper { lang: "fr", say: &say, large: false })).contains(">14:10 à 14:45<"));
    let endless = AgendaStep { what: text("?"), minutes: u32::MAX, span: None, pause: false, detail: None };
    let long = AgendaSheet { steps: vec![endless.clone(), endless], ..agenda() };
    balanced(&agenda_sheet(&long, Paper { lang: "fr", say: &say, large: true }));
}

#[test]
fn results_are_noted_on_a_grid_for_each_unit_an_exercise_a_column_where_that_fits_else_as_a_sum() {
    for page in everywhere(|paper| paper_answers_sheet(&results(3), paper)) {
        let (first, second) = page.split_once("turn p2").unwrap();
        assert_eq!((count(first, "<th class=\"points\">"), count(first, "<td class=\"points\">")), (3, 8 * 3));
        assert_eq!((count(first, "/ 9</td>"), count(second, "/ 1</td>")), (8, 8), "out of how many, at each seat");
        assert!(first.contains("<span class=\"number\">3</span><span class=\"detail\">/ 4</span>"), "and of each exercise");
        assert!(first.contains("Le colis bloqué") && second.contains("Questions avant"));
    }
    for page in everywhere(|paper| paper_answers_sheet(&results(16), paper)) {
        assert_eq!((count(&page, "grid results sums"), count(&page, "/ 152</td>")), (1, 8));
    }
}

#[test]
fn a_grid_of_results_knows_seats_and_no_names() {
    let say = french();
    let paper = Paper { lang: "fr", say: &say, large: false };
    let page = body(&paper_answers_sheet(&results(3), paper));
    assert!(!page.contains("class=\"name\"") && !page.contains("surnom"), "{page}");
    assert_eq!(count(&page, "<td class=\"seat\">"), 2 * 8);
    // Where nothing is planned on paper the grid is empty: no sum of nothing.
    let page = body(&paper_answers_sheet(&PaperAnswers { tasks: Vec::new(), ..results(1) }, paper));
    assert_eq!((count(&page, "<td class=\"seat\">"), count(&page, "/ 0")), (8, 0));
}

#[test]
fn what_people_write_stays_a_text_in_the_head_of_the_page_too() {
    let say = french();
    let title = format!("{HOSTILE}\"}} </style> * {{");
    let gathering = Gathering { title: text(&title), day: Some(text(HOSTILE)), place: Some(safe(HOSTILE)), group: Some(safe(HOSTILE)) };
    for large in [false, true] {
        let paper = Paper { lang: "fr", say: &say, large };
        let names = vec![safe(HOSTILE)];
        let sessions = vec![text(HOSTILE)];
        balanced(&sign_in_sheet(&SignIn { gathering: gathering.clone(), names: names.clone(), sessions, ..sign_in() }, paper));
        balanced(&agenda_sheet(&AgendaSheet { gathering: gathering.clone(), ..agenda() }, paper));
        let task = PaperTask { title: Some(text(&title)), exercises: Vec::new() };
        let grid = PaperAnswers { gathering: gathering.clone(), seats: 2, tasks: vec![task] };
        let page = paper_answers_sheet(&grid, paper);
        balanced(&page);
        assert_eq!(page.matches("</style>").count(), 1);
    }
}
