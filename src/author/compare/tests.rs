#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::curriculum::Files;
use crate::ids::ModuleId;

fn shipped(module: &str) -> Edition {
    edition(&Files::Shipped, ModuleId::new(module).as_ref(), None).unwrap()
}

#[test]
fn a_thing_and_itself_do_not_differ() {
    let whole = edition(&Files::Shipped, None, None).unwrap();
    let found = compare(&whole, &whole);
    assert!(found.is_empty() && found.bump == Bump::None, "{found:?}");
    assert_eq!((found.units_kept(), found.asked_again()), (found.units().count(), 0));
    assert!(found.modules.len() > 6, "the diagnosis too");
}

/// One thing removed, and what is told of it both ways.
#[test]
fn what_is_added_one_way_is_removed_the_other() {
    let old = shipped("email");
    let mut new = old.clone();
    let (module, units) = &mut new.modules[0];
    let gone = units.remove(0);
    let lost = units[0].activities.remove(0);
    units.swap(0, 1);
    module.mastery.right += 1;
    let (there, back) = (compare(&old, &new), compare(&new, &old));
    assert_eq!((there.bump, back.bump), (Bump::Major, Bump::Major));
    let of =
        |found: &Difference, came: Came| found.units().filter(|unit| unit.came == came).map(|unit| unit.id.clone()).collect::<Vec<_>>();
    assert_eq!(of(&there, Came::Removed), [gone.id.as_str()]);
    assert_eq!(of(&there, Came::Removed), of(&back, Came::Added));
    let activities = |found: &Difference, added: bool| {
        found
            .units()
            .filter(|unit| unit.came == Came::Kept)
            .flat_map(|unit| if added { unit.added.clone() } else { unit.removed.clone() })
            .collect::<Vec<_>>()
    };
    assert_eq!(activities(&there, false), [lost.id.as_str()]);
    assert_eq!(activities(&back, true), [lost.id.as_str()]);
    assert_eq!(there.modules[0].mastery.map(|(a, b)| (b, a)), back.modules[0].mastery);
    assert_eq!(there.modules[0].moved.len(), 1);
}

#[test]
fn an_activity_that_goes_to_another_unit_is_told_as_that() {
    let old = shipped("email");
    let mut new = old.clone();
    let units = &mut new.modules[0].1;
    let moved = units[0].activities.remove(0);
    let (from, to) = (units[0].id.to_string(), units[1].id.to_string());
    let id = moved.id.to_string();
    units[1].activities.push(moved);
    assert_eq!(compare(&old, &new).modules[0].elsewhere, [(id, from, to)]);
}

#[test]
fn the_next_version_follows_from_what_changed() {
    for (bump, next) in [(Bump::None, "1.2.3"), (Bump::Patch, "1.2.4"), (Bump::Minor, "1.3.0"), (Bump::Major, "2.0.0")] {
        assert_eq!(bump.after("1.2.3"), next);
    }
    assert_eq!(Bump::Patch.after("one"), "one");
}

#[test]
fn words_that_came_and_went_are_marked() {
    for (old, new, said) in [
        ("Vous attendez un colis.", "Vous attendez votre colis.", "Vous attendez [-un-]{+votre+} colis."),
        ("Un\ndeux", "Un\ntrois", "Un\n[-deux-]{+trois+}"),
        ("", "Nouveau", "{+Nouveau+}"),
        ("Le même.", "Le même.", "Le même."),
    ] {
        assert_eq!(word_difference(old, new), said);
    }
}

proptest! {
    /// Without what came, the marked text is the old one; without what went, the new one.
    #[test]
    fn both_texts_stand_in_their_difference(old in "[a-d \n]{0,60}", new in "[a-d \n]{0,60}") {
        let said = word_difference(&old, &new);
        let without = |from: &str, to: &str, keep: (&str, &str)| {
            let mut out = String::new();
            let mut rest = said.as_str();
            while let Some((before, after)) = rest.split_once(from) {
                out.push_str(before);
                rest = after.split_once(to).unwrap().1;
            }
            (out + rest).replace(keep.0, "").replace(keep.1, "")
        };
        prop_assert_eq!(without("{+", "+}", ("[-", "-]")), old);
        prop_assert_eq!(without("[-", "-]", ("{+", "+}")), new);
    }
}
