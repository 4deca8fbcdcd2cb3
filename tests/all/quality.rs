//! The quality grid and what it is made of: criteria with their sources, figures that were measured, boxes for people.

use std::fs;
use std::path::Path;

use tremplin::author::{Grid, Verdict, check_all, grid};
use tremplin::clock::BUILT;
use tremplin::curriculum::{FORMULAS, Files, Formula, Lessons, lengths_of};
use tremplin::i18n::{I18n, date};

use crate::content::{tests, told, with_unit};
use crate::screens::picture;

/// The grid of the manual's module, with an example's unit.
fn grid_of(example: &str) -> Grid {
    let folder = with_unit(&fs::read_to_string(tests().join(example)).unwrap());
    grid(&Files::at(folder.path()).unwrap(), BUILT.date(), date(BUILT)).unwrap()
}

fn verdict(grid: &Grid, id: &str) -> Verdict {
    grid.criteria.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("no criterion {id}")).verdict
}

#[test]
fn a_good_module_meets_what_a_machine_can_judge() {
    let grid = grid_of("valid/easy.toml");
    for one in &grid.criteria {
        assert_ne!(one.verdict, Verdict::NotMet, "{}", one.id);
    }
    let boxes = ["second-reader", "readers", "facts"];
    assert!(boxes.iter().all(|id| verdict(&grid, id) == Verdict::Person));
    assert_eq!((verdict(&grid, "real-messages"), verdict(&grid, "translations")), (Verdict::Idle, Verdict::Idle));
    for lang in ["fr", "en"] {
        let i18n = I18n::new(lang);
        picture("grid", lang, &format!("{:#}", grid.data(&i18n)));
        let page = Grid::pages(&[grid.clone(), grid.clone()], &i18n);
        assert_eq!(page.matches("<span class=\"box\"></span>").count(), 2 * boxes.len());
        assert_eq!(page.matches("class=\"sheet\"").count(), 2);
        assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("src="), "it stands alone");
        assert_eq!(i18n.missing(), 0);
    }
}

#[test]
fn what_is_not_as_it_should_be_is_not_met() {
    for (example, id) in [
        ("invalid/hard-to-read.toml", "readability"),
        ("invalid/too-long-sentence.toml", "sentences"),
        ("invalid/feedback-missing.toml", "feedback"),
        ("invalid/cue-place.toml", "cues"),
        ("invalid/no-variant.toml", "ideas"),
        ("invalid/objective-uncovered.toml", "objectives"),
        ("invalid/fits.toml", "pages"),
        ("invalid/minutes.toml", "minutes"),
        ("invalid/real-share.toml", "real-messages"),
        ("invalid/contact-expired.toml", "contacts"),
    ] {
        assert_eq!(verdict(&grid_of(example), id), Verdict::NotMet, "{example}");
    }
    // Where there are mistakes nothing is drawn, and nothing that was not measured is called met.
    let broken = grid_of("invalid/cue-place.toml");
    for id in ["rules", "pages", "faces", "minutes"] {
        assert_eq!(verdict(&broken, id), Verdict::NotMet, "{id}");
    }
}

#[test]
fn the_pages_for_people_list_each_criterion_and_no_label_is_claimed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let grid = grid_of("valid/easy.toml");
    for (page, lang) in [("docs/author/quality-grid.md", "en"), ("docs/auteur/grille-qualite.md", "fr")] {
        let text = fs::read_to_string(root.join(page)).unwrap();
        let i18n = I18n::new(lang);
        for one in &grid.criteria {
            let name = i18n.say(&one.name).replace('\u{a0}', " ");
            assert!(text.contains(&format!("| {name} |")), "{page} lacks {name:?}");
        }
        let print = Grid::pages(std::slice::from_ref(&grid), &i18n);
        for claim in ["FALC", "certif"] {
            assert!(!text.contains(claim) && !print.contains(claim), "{page}: {claim}");
        }
        assert!(FORMULAS.iter().all(|formula| text.contains(&format!("| {} |", formula.lang))), "{page}");
    }
}

/// What ships is easy to read by the published formula, unit by unit, in each language that has one; where there is none, its
/// sentences are as short.
#[test]
fn each_shipped_unit_is_easy_to_read_in_each_of_its_languages() {
    let lessons = Lessons::read(&Files::Shipped).unwrap();
    let mut read = 0;
    for unit in lessons.units() {
        for (lang, lengths) in lengths_of(unit, "fr") {
            assert!(lengths.ease(&lang).is_none_or(|ease| ease >= 70.0), "{} {lang}: {lengths:?}", unit.name());
            assert_eq!(lengths.ease(&lang).is_some(), Formula::of(&lang).is_some(), "{lang}");
            assert!(lengths.words <= 12 * lengths.sentences && lengths.longest <= 20, "{} {lang}: {lengths:?}", unit.name());
            read += 1;
        }
    }
    assert!(read > 80, "{read}");
}

/// Threads finish in any order; what is told is the same each time, file by file.
#[test]
fn the_same_is_told_in_the_same_order_each_time() {
    let folder = with_unit(&fs::read_to_string(tests().join("invalid/cue-length.toml")).unwrap());
    let look = |files: &Files| {
        let (found, coverage) = check_all(files, BUILT.date()).unwrap();
        (told(&found), coverage)
    };
    for files in [Files::Shipped, Files::at(folder.path()).unwrap()] {
        let first = look(&files);
        assert!((0..3).all(|_| look(&files) == first));
    }
}
