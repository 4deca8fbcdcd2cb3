#![allow(clippy::unwrap_used)]

use super::*;

/// A reader with one of each way in which a key hangs on another.
fn read(f: &Fields<'_>) {
    f.text("title");
    f.maybe_whole("given", 1, 3);
    if f.maybe_plain("number").is_none() && !f.has("address") {
        f.missing("number");
    }
    f.maybe_plain("address");
    if f.plain_texts("names").is_empty() {
        f.missing("names");
    }
    let end = f.maybe_word("end", &["dead", "good"]);
    f.tables("reply", if end.is_some() { 0 } else { 2 }, 4).into_iter().for_each(|(_, f)| drop(f.text("text")));
    for (_, f) in f.tables("field", 1, 9) {
        match f.word("type", &["write", "tick", "choose"]) {
            Some("tick") => drop(f.flag("on")),
            Some("choose") => f.tables("option", 2, 6).into_iter().for_each(|(_, f)| drop(f.text("text"))),
            Some(_) => drop(f.text("code")),
            None => f.give_up(),
        }
        if f.flag("button") {
            f.text("label");
        }
    }
}

fn shape() -> Shape {
    describe(&read)
}

#[test]
fn each_key_is_known_with_its_type_and_whether_it_may_be_left_out() {
    let shape = shape();
    let keys: Vec<(&str, bool)> = shape.keys.iter().map(|key| (key.name, key.required)).collect();
    let expected = [("title", true), ("given", false), ("number", false), ("address", false), ("names", true), ("end", false)];
    assert_eq!(keys, [expected.as_slice(), &[("reply", false), ("field", true)]].concat());
    assert_eq!(shape.key("title").unwrap().holds, Type::Text);
    assert_eq!(shape.key("given").unwrap().holds, Type::Whole(1, 3));
    assert_eq!(shape.key("reply").unwrap().holds, Type::Tables(0, 4));
    assert!(shape.key("names").unwrap().filled && !shape.key("title").unwrap().filled);
}

#[test]
fn one_key_lets_another_be_left_out() {
    assert_eq!(shape().either, [Either { key: "number", unless: vec![Unless::There("address")] }]);
}

#[test]
fn what_hangs_on_a_word_or_a_flag_is_a_rule() {
    let shape = shape();
    assert_eq!(shape.rules.len(), 1, "{:?}", shape.rules);
    let rule = &shape.rules[0];
    assert_eq!((rule.by, rule.absent, rule.values.len(), rule.least.as_slice()), ("end", true, 0, [("reply", 2)].as_slice()));
    let field = shape.key("field").unwrap().inner.as_ref().unwrap();
    let of = |by: &str, key: &str| {
        let rules = field.rules.iter().filter(|rule| rule.by == by);
        let required: Vec<Said> = rules.clone().filter(|rule| rule.required.contains(&key)).flat_map(|rule| rule.values.clone()).collect();
        let refused: Vec<Said> = rules.filter(|rule| rule.refused.contains(&key)).flat_map(|rule| rule.values.clone()).collect();
        (required, refused)
    };
    assert_eq!(of("type", "code"), (vec![Said::Word("write")], vec![Said::Word("tick"), Said::Word("choose")]));
    assert_eq!(of("type", "on"), (vec![], vec![Said::Word("write"), Said::Word("choose")]));
    assert_eq!(of("button", "label"), (vec![Said::Flag(true)], vec![Said::Flag(false)]));
    assert!(field.key("type").unwrap().required && !field.key("option").unwrap().required);
    let least: Vec<_> = field.rules.iter().filter(|rule| !rule.least.is_empty()).map(|rule| (rule.by, rule.values.clone())).collect();
    assert_eq!(least, [("type", vec![Said::Word("choose")])]);
    assert_eq!(field.key("option").unwrap().inner.as_ref().unwrap().keys.len(), 2, "its id and its text");
}

#[test]
fn a_word_by_which_a_key_holds_something_else_parts_the_table() {
    let shape = describe(&|f| {
        for (_, f) in f.tables("control", 1, 9) {
            let choice = f.word("type", &["choice", "limit"]) == Some("choice");
            if choice {
                drop(f.slug("value"));
            } else {
                let _ = f.maybe_whole("value", 0, 9);
            }
        }
    });
    let control = shape.key("control").unwrap().inner.as_ref().unwrap();
    let (by, tables) = control.branch.as_ref().unwrap();
    let held: Vec<_> = tables.iter().map(|(word, table)| (*word, table.key("value").unwrap().holds.clone())).collect();
    assert_eq!((*by, held), ("type", vec![("choice", Type::Slug), ("limit", Type::Whole(0, 9))]));
}
