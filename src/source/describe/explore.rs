//! Which runs are made: each word and each flag is tried, alone and with each other one of its table; each key is left out, and each
//! is there alone. So a rule of two keys is found; one of three would not be.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Fields;
use super::made::{Choices, Script, Seen, Set, Trail, run};
use super::{Key, Said, Shape, Type, rules};

/// What was seen of the tables at one trail.
#[derive(Debug, Default)]
pub struct Facts {
    /// The choices by which such a table is met.
    context: Choices,
    /// The keys, in the order in which they were asked for first.
    pub order: Vec<&'static str>,
    /// All that was seen.
    pub seen: BTreeSet<Seen>,
    /// What was seen where nothing was there, or nothing but one key that said this.
    pub bare: Vec<(Alone, Seen)>,
}

type Reader<'r> = &'r dyn Fn(&Fields<'_>);
/// The one key that was there, and what it said; none where nothing was.
type Alone = Option<(&'static str, Option<Said>)>;
type Pool = BTreeMap<Trail, Facts>;

/// The table of a file that `read` reads.
pub fn shape(read: Reader<'_>) -> Shape {
    within(read, &Choices::new(), &[])
}

/// The same, with these choices; only the tables at `trail` and beneath are explored.
fn within(read: Reader<'_>, fixed: &Choices, trail: &[&'static str]) -> Shape {
    let Some((at, by, words)) = branch(read, fixed) else {
        return explored(read, fixed, trail);
    };
    let of = |word: &'static str, trail: &[&'static str]| {
        let mut fixed = fixed.clone();
        fixed.insert((at.clone(), by), Set::Says(Said::Word(word)));
        within(read, &fixed, trail)
    };
    let mut whole = of(words.first().copied().unwrap_or_default(), trail);
    let tables = words.iter().filter_map(|word| {
        let mut table = std::mem::take(of(word, &at).at_mut(&at)?);
        if let Some(key) = table.keys.iter_mut().find(|key| key.name == by) {
            (key.holds, key.required) = (Type::Word(vec![*word]), true);
        }
        Some((*word, table))
    });
    let tables = tables.collect();
    if let Some(table) = whole.at_mut(&at) {
        *table = Shape { branch: Some((by, tables)), ..Shape::default() };
    }
    whole
}

/// The first word by which a key of the same table holds something else: its table, its key, its words.
fn branch(read: Reader<'_>, fixed: &Choices) -> Option<(Trail, &'static str, Vec<&'static str>)> {
    let usual = run(&Script { choices: fixed.clone(), ..Script::default() }, read);
    for (trail, seen) in &usual {
        for (key, asked) in &seen.keys {
            let Type::Word(words) = asked else { continue };
            if fixed.contains_key(&(trail.clone(), *key)) {
                continue;
            }
            let mut known: BTreeMap<&'static str, (Type, Option<BTreeSet<&'static str>>)> = BTreeMap::new();
            for word in words {
                let seen = run(&chosen(fixed, trail, &[(*key, Set::Says(Said::Word(word)))]), read);
                for (name, holds) in seen.iter().find(|(at, _)| at == trail).map(|(_, seen)| seen.keys.clone()).unwrap_or_default() {
                    let inner = seen.iter().find(|(at, inner)| at.split_last() == Some((&name, trail)) && !inner.given_up);
                    let inner = inner.map(|(_, inner)| inner.keys.iter().map(|(key, _)| *key).collect::<BTreeSet<_>>());
                    match known.get(&name) {
                        Some((other, beneath)) => {
                            let differs = inner.is_some() && beneath.is_some() && inner != *beneath;
                            if name != *key && (differs || other.with(&holds).is_none()) {
                                return Some((trail.clone(), *key, words.clone()));
                            }
                        }
                        None => drop(known.insert(name, (holds, inner))),
                    }
                }
            }
        }
    }
    None
}

/// A run in which these keys of the tables at `trail` hold this.
fn chosen(context: &Choices, trail: &Trail, sets: &[(&'static str, Set)]) -> Script {
    let mut choices = context.clone();
    choices.extend(sets.iter().map(|(key, set)| ((trail.clone(), *key), *set)));
    Script { choices, ..Script::default() }
}

fn explored(read: Reader<'_>, fixed: &Choices, within: &[&'static str]) -> Shape {
    let mut explorer = Explorer { read, pool: Pool::new() };
    explorer.go(&Script { choices: fixed.clone(), ..Script::default() });
    explorer.go(&Script { choices: fixed.clone(), many: true, ..Script::default() });
    let mut done: BTreeSet<Trail> = BTreeSet::new();
    while let Some(next) = explorer.pool.keys().find(|trail| trail.starts_with(within) && !done.contains(*trail)).cloned() {
        explorer.vary(&next);
        done.insert(next);
    }
    built(&explorer.pool, fixed, &Trail::new())
}

/// The table at `trail`, with those beneath.
fn built(pool: &Pool, fixed: &Choices, trail: &Trail) -> Shape {
    let Some(facts) = pool.get(trail) else { return Shape::default() };
    let mut shape = rules::shape(facts, &|key| fixed.contains_key(&(trail.clone(), key)));
    for Key { name, inner, .. } in shape.keys.iter_mut().filter(|key| matches!(key.holds, Type::Table | Type::Tables(..))) {
        let mut beneath = trail.clone();
        beneath.push(name);
        *inner = Some(built(pool, fixed, &beneath));
    }
    shape
}

struct Explorer<'r> {
    read: Reader<'r>,
    pool: Pool,
}

impl Explorer<'_> {
    /// Runs, and keeps what was seen.
    fn go(&mut self, script: &Script) -> Vec<(Trail, Seen)> {
        let found = run(script, self.read);
        for (trail, seen) in &found {
            let facts = self.pool.entry(trail.clone()).or_insert_with(|| Facts { context: script.choices.clone(), ..Facts::default() });
            for (key, _) in &seen.keys {
                if !facts.order.contains(key) {
                    facts.order.push(key);
                }
            }
            facts.seen.insert(seen.clone());
        }
        found
    }

    /// Words and flags of the tables at `trail`, with all that they can say, that are not chosen already.
    fn deciders(&self, trail: &Trail, context: &Choices) -> Vec<(&'static str, Vec<Set>)> {
        let Some(facts) = self.pool.get(trail) else { return Vec::new() };
        let free = facts.order.iter().filter(|key| !context.contains_key(&(trail.clone(), **key)));
        free.filter_map(|key| Some((*key, rules::sayings(facts, key)?.into_iter().map(Set::Says).collect()))).collect()
    }

    fn vary(&mut self, trail: &Trail) {
        let context = self.pool.get(trail).map(|facts| facts.context.clone()).unwrap_or_default();
        // What is asked for only where a word says so is found here, other words among it.
        let mut tried = BTreeSet::new();
        loop {
            let deciders = self.deciders(trail, &context);
            let new: Vec<_> = deciders.into_iter().flat_map(|(key, sets)| sets.into_iter().map(move |set| (key, set))).collect();
            let Some(next) = new.into_iter().find(|one| tried.insert(*one)) else { break };
            self.go(&chosen(&context, trail, &[next]));
        }
        let mut deciders = self.deciders(trail, &context);
        for (_, sets) in &mut deciders {
            sets.push(Set::Absent);
        }
        for (at, (one, ones)) in deciders.iter().enumerate() {
            for (two, twos) in deciders.iter().skip(at + 1) {
                for sets in ones.iter().flat_map(|set| twos.iter().map(move |other| [(*one, *set), (*two, *other)])) {
                    self.go(&chosen(&context, trail, &sets));
                    self.go(&Script { bare: Some(trail.clone()), ..chosen(&context, trail, &sets) });
                }
            }
        }
        // What is missed only where nothing else is there must be known before it is left out beside each word.
        self.bare(trail, &context, &deciders);
        self.leave_out(trail, &context, &deciders);
    }

    /// Each key is left out; those that were missed once, with each word and flag.
    fn leave_out(&mut self, trail: &Trail, context: &Choices, deciders: &[(&'static str, Vec<Set>)]) {
        let keys = self.pool.get(trail).map(|facts| facts.order.clone()).unwrap_or_default();
        let free: Vec<_> = keys.into_iter().filter(|key| !context.contains_key(&(trail.clone(), *key))).collect();
        for key in &free {
            self.go(&chosen(context, trail, &[(*key, Set::Absent)]));
            self.go(&chosen(context, trail, &[(*key, Set::Empty)]));
        }
        for key in free {
            if self.pool.get(trail).is_some_and(|facts| facts.seen.iter().any(|seen| seen.lacking.contains(key))) {
                for (by, set) in deciders.iter().flat_map(|(by, sets)| sets.iter().map(move |set| (*by, *set))) {
                    self.go(&chosen(context, trail, &[(key, Set::Absent), (by, set)]));
                }
            }
        }
    }

    /// Nothing is there, then one key alone.
    fn bare(&mut self, trail: &Trail, context: &Choices, deciders: &[(&'static str, Vec<Set>)]) {
        let keys = self.pool.get(trail).map(|facts| facts.order.clone()).unwrap_or_default();
        let mut scripts = vec![(None, Vec::new())];
        for key in keys.into_iter().filter(|key| !context.contains_key(&(trail.clone(), *key))) {
            match deciders.iter().find(|(by, _)| *by == key) {
                Some((_, sets)) => scripts.extend(sets.iter().filter_map(|set| match set {
                    Set::Says(said) => Some((Some((key, Some(*said))), vec![(key, *set)])),
                    _ => None,
                })),
                // Any choice that chooses nothing lets the key be there.
                None => scripts.push((Some((key, None)), vec![(key, Set::Says(Said::Flag(true)))])),
            }
        }
        for (alone, sets) in scripts {
            let found = self.go(&Script { bare: Some(trail.clone()), ..chosen(context, trail, &sets) });
            let seen = found.into_iter().find(|(at, _)| at == trail);
            if let (Some((_, seen)), Some(facts)) = (seen, self.pool.get_mut(trail)) {
                facts.bare.push((alone, seen));
            }
        }
    }
}
