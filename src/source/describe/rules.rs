//! What follows from what was seen of a table: which keys it has, and how one hangs on another.

use std::collections::{BTreeMap, BTreeSet};

use super::explore::Facts;
use super::made::{Seen, Set};
use super::{Either, Key, Rule, Said, Shape, Type, Unless};

/// All that a key can say, where it is a word or a flag.
pub fn sayings(facts: &Facts, key: &str) -> Option<Vec<Said>> {
    match holds(facts, key)? {
        Type::Word(words) => Some(words.into_iter().map(Said::Word).collect()),
        Type::Flag { .. } => Some(vec![Said::Flag(true), Said::Flag(false)]),
        _ => None,
    }
}

fn holds(facts: &Facts, key: &str) -> Option<Type> {
    let mut all = facts.seen.iter().flat_map(|seen| &seen.keys).filter(|(name, _)| *name == key).map(|(_, holds)| holds);
    let first = all.next()?.clone();
    Some(all.fold(first, |known, more| known.with(more).unwrap_or(known)))
}

/// The table that `facts` tell of. The keys that are `fixed` decide nothing: they say one thing here.
pub fn shape(facts: &Facts, fixed: &dyn Fn(&'static str) -> bool) -> Shape {
    let all: Vec<&Seen> = facts.seen.iter().collect();
    let key = |name: &'static str| {
        let holds = holds(facts, name)?;
        let empty = |seen: &&Seen| seen.there.get(name) == Some(&Some(Set::Empty)) && seen.lacking.contains(name);
        let asked_always = all.iter().all(|seen| seen.given_up || seen.asked(name));
        let required = is_required(&all, name) || (asked_always && matches!(holds, Type::Tables(least, _) if least > 0));
        Some(Key { name, holds, required, filled: facts.seen.iter().any(|seen| empty(&seen)), inner: None })
    };
    let keys: Vec<Key> = facts.order.iter().filter_map(|name| key(name)).collect();
    let mut shape = Shape { keys, ..Shape::default() };
    for by in facts.order.iter().filter(|by| !fixed(by)) {
        shape.rules.extend(rules(facts, &shape.keys, by));
    }
    let either = shape.keys.iter().filter(|key| !key.required).filter_map(|key| either(facts, &shape, key.name));
    shape.either = either.collect();
    shape
}

/// Whether `key` was missed wherever it was left out and all was read.
fn is_required(all: &[&Seen], key: &str) -> bool {
    let left_out = || all.iter().filter(|seen| !seen.there.contains_key(key));
    left_out().any(|seen| seen.lacking.contains(key)) && left_out().all(|seen| seen.given_up || seen.lacking.contains(key))
}

/// What hangs on what `by` says.
fn rules(facts: &Facts, keys: &[Key], by: &'static str) -> Vec<Rule> {
    let whole = || facts.seen.iter().filter(|seen| !seen.given_up);
    let Some(sayings) = sayings(facts, by).filter(|_| whole().all(|seen| seen.asked(by))) else { return Vec::new() };
    let needed = keys.iter().any(|key| key.name == by && key.required);
    let values: Vec<Option<Said>> = sayings.into_iter().map(Some).chain((!needed).then_some(None)).collect();
    // Those for which each key is asked for, is required, needs so many.
    let mut asked: BTreeMap<&str, BTreeSet<Option<Said>>> = BTreeMap::new();
    let mut required: BTreeMap<&str, BTreeSet<Option<Said>>> = BTreeMap::new();
    let mut least: BTreeMap<(&str, usize), BTreeSet<Option<Said>>> = BTreeMap::new();
    let mut met = BTreeSet::new();
    for value in &values {
        let of: Vec<&Seen> =
            facts.seen.iter().filter(|seen| seen.said(by) == *value && seen.there.contains_key(by) == value.is_some()).collect();
        if of.iter().all(|seen| seen.given_up) {
            continue;
        }
        met.insert(*value);
        for key in keys.iter().filter(|key| key.name != by) {
            if of.iter().any(|seen| !seen.given_up && seen.asked(key.name)) {
                asked.entry(key.name).or_default().insert(*value);
            }
            if !key.required && is_required(&of, key.name) {
                required.entry(key.name).or_default().insert(*value);
            }
            let counts = of.iter().filter(|seen| !seen.given_up).map(|seen| {
                seen.keys
                    .iter()
                    .find(|(name, _)| *name == key.name)
                    .map_or(0, |(_, holds)| if let Type::Tables(least, _) = holds { *least } else { 0 })
            });
            let fewest = counts.min().unwrap_or(0);
            if let Type::Tables(base, _) = &key.holds
                && fewest > 0
                && (fewest > *base || !key.required)
            {
                least.entry((key.name, fewest)).or_default().insert(*value);
            }
        }
    }
    let mut by_values: BTreeMap<BTreeSet<Option<Said>>, Rule> = BTreeMap::new();
    let mut at = |when: BTreeSet<Option<Said>>, add: &dyn Fn(&mut Rule)| {
        let rule = || Rule {
            by,
            values: values.iter().flatten().filter(|said| when.contains(&Some(**said))).copied().collect(),
            absent: when.contains(&None),
            required: Vec::new(),
            refused: Vec::new(),
            least: Vec::new(),
        };
        add(by_values.entry(when.clone()).or_insert_with(rule));
    };
    for key in keys {
        let name = key.name;
        let not_asked: BTreeSet<_> = asked.get(name).map(|asked| met.difference(asked).copied().collect()).unwrap_or_default();
        if !not_asked.is_empty() {
            at(not_asked, &|rule| rule.refused.push(name));
        }
        if let Some(when) = required.remove(name) {
            at(when, &|rule| rule.required.push(name));
        }
        for ((_, fewest), when) in least.iter().filter(|((of, _), _)| *of == name) {
            at(when.clone(), &|rule| rule.least.push((name, *fewest)));
        }
    }
    by_values.into_values().collect()
}

/// Whether `key` is missed where nothing is there, and what mends that.
fn either(facts: &Facts, shape: &Shape, key: &'static str) -> Option<Either> {
    let (_, nothing) = facts.bare.iter().find(|(alone, _)| alone.is_none())?;
    let told = shape.rules.iter().any(|rule| rule.absent && rule.required.contains(&key));
    if told || !nothing.lacking.contains(key) {
        return None;
    }
    let mends = |seen: &Seen| !seen.lacking.contains(key) && !seen.given_up;
    let mut unless: Vec<Unless> = Vec::new();
    for (alone, _) in facts.bare.iter().filter(|(_, seen)| mends(seen)) {
        match alone {
            Some((other, None)) if *other != key => unless.push(Unless::There(other)),
            Some((other, Some(said))) => match unless.iter_mut().find(|one| matches!(one, Unless::Says(by, _) if by == other)) {
                Some(Unless::Says(_, all)) => all.push(*said),
                _ => unless.push(Unless::Says(other, vec![*said])),
            },
            _ => {}
        }
    }
    (!unless.is_empty()).then_some(Either { key, unless })
}
