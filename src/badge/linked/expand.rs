//! The walk through a document: every node and value becomes statements, or the whole document is refused.
//!
//! JSON-LD 1.1 expansion and its turning into RDF in one go, for what this kit reads. Not read: values written as objects
//! (`@value`, languages, `@list`), `@graph`, `@reverse`, `@included`, `@nest`, `@index`, contexts written out in the document.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::Refused;
use super::context::{Active, Coercion, Container, Layers, Place};
use super::iri::{Word, word};
use super::pinned::Contexts;
use super::quads::{Part, Quad, Quads, iri_text};
use super::value::scalar;

/// So many nodes inside one another.
const DEPTH: usize = 64;
/// So many addresses in one `@context`.
const CONTEXTS: usize = 16;

const TYPE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
const FIRST: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>";
const REST: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>";
const NIL: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>";

type Object = Map<String, Value>;

/// The statements of `document`, each once, and how many nodes without id there are.
pub(super) fn quads(document: &Value, contexts: &Contexts) -> Result<(Vec<Quad>, usize), Refused> {
    let Value::Object(top) = document else { return Err(shape("@context")) };
    let mut walk = Walk { contexts, layers: Layers::default(), quads: Quads::default() };
    let place = Here { active: Rc::new(Active::default()), scoped: None, graph: None, depth: 0 };
    walk.node(top, place)?;
    // A document that says nothing would be signed for anything.
    if walk.quads.len() == 0 {
        return Err(shape("@id"));
    }
    Ok(walk.quads.finish())
}

struct Walk<'c> {
    contexts: &'c Contexts,
    layers: Layers<'c>,
    quads: Quads,
}

/// Where in the document a value stands.
#[derive(Clone)]
struct Here<'c> {
    active: Rc<Active<'c>>,
    /// The context of the property that leads here.
    scoped: Option<&'c Value>,
    graph: Option<usize>,
    depth: usize,
}

/// A property and what is known of it.
struct Property<'d, 'c> {
    name: &'d str,
    predicate: Rc<str>,
    here: Here<'c>,
}

impl<'c> Walk<'c> {
    fn node(&mut self, object: &Object, here: Here<'c>) -> Result<Part, Refused> {
        let Here { active, scoped, graph, depth } = here;
        if depth >= DEPTH {
            return Err(Refused::TooLarge);
        }
        let mut active = entered(active, object);
        if let Some(scoped) = scoped {
            active = self.layers.over(&active, scoped, Place::Property)?;
        }
        if let Some(local) = object.get("@context") {
            active = self.local(active, local)?;
        }
        // Types are read in the context in which their own contexts do not hold yet.
        let outer = active.clone();
        let types = types(object, &outer)?;
        for name in &types {
            if let Some(scoped) = outer.term(name).and_then(|term| term.scoped) {
                active = self.layers.over(&active, scoped, Place::Type)?;
            }
        }
        let (id, properties) = members(object, &active, &outer)?;
        let subject = match id {
            Some(iri) => Part::Text(iri_text(&iri)),
            None => Part::Blank(self.quads.blank()),
        };
        for name in types {
            let Word::Iri(iri) = word(&outer, name, true) else { return Err(Refused::RelativeId(name.to_owned())) };
            self.quads.push(&subject, &TYPE.into(), Part::Text(iri_text(&iri)), graph)?;
        }
        for (name, iri, value) in properties {
            let scoped = active.term(name).and_then(|term| term.scoped);
            let here = Here { active: active.clone(), scoped, graph, depth: depth + 1 };
            self.property(&subject, &Property { name, predicate: iri_text(&iri), here }, value)?;
        }
        Ok(subject)
    }

    /// A node's own `@context`: addresses of held contexts, one or several.
    fn local(&mut self, mut active: Rc<Active<'c>>, local: &Value) -> Result<Rc<Active<'c>>, Refused> {
        let addresses = match local {
            Value::Array(addresses) => addresses.as_slice(),
            one => std::slice::from_ref(one),
        };
        if addresses.len() > CONTEXTS {
            return Err(Refused::TooLarge);
        }
        for address in addresses {
            let Value::String(address) = address else { return Err(shape("@context")) };
            let context = self.contexts.get(address).ok_or_else(|| Refused::UnknownContext(address.clone()))?;
            active = self.layers.over(&active, context, Place::Plain)?;
        }
        Ok(active)
    }

    fn property(&mut self, subject: &Part, property: &Property<'_, 'c>, value: &Value) -> Result<(), Refused> {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            one => std::slice::from_ref(one),
        };
        let Property { name, predicate, here } = property;
        let term = here.active.term(name);
        if term.is_some_and(|term| term.coercion == Coercion::Json) {
            return Err(shape(name));
        }
        match term.map_or(Container::Plain, |term| term.container) {
            Container::Plain | Container::Set => {
                for value in values {
                    let object = self.item(property, value)?;
                    self.quads.push(subject, predicate, object, here.graph)?;
                }
            }
            Container::List => {
                let mut cells = Vec::with_capacity(values.len());
                for value in values {
                    cells.push(self.item(property, value)?);
                }
                let list = self.list(cells, here.graph)?;
                self.quads.push(subject, predicate, list, here.graph)?;
            }
            Container::Graph => {
                for value in values {
                    let Value::Object(object) = value else { return Err(shape(name)) };
                    let graph = self.quads.blank();
                    let before = self.quads.len();
                    self.node(object, Here { graph: Some(graph), ..here.clone() })?;
                    // Nothing but an id: the graph would be empty and the id lost.
                    if self.quads.len() == before {
                        return Err(shape(name));
                    }
                    self.quads.push(subject, predicate, Part::Blank(graph), here.graph)?;
                }
            }
        }
        Ok(())
    }

    fn item(&mut self, property: &Property<'_, 'c>, value: &Value) -> Result<Part, Refused> {
        let here = &property.here;
        if let Value::Object(object) = value {
            return self.node(object, here.clone());
        }
        let active = match here.scoped {
            Some(scoped) => self.layers.over(&here.active, scoped, Place::Plain)?,
            None => here.active.clone(),
        };
        let coercion = active.term(property.name).map_or(&Coercion::Plain, |term| &term.coercion);
        scalar(value, coercion, &active, property.name).map(Part::Text)
    }

    /// A list is a chain of nodes without id, closed by a fixed one.
    fn list(&mut self, values: Vec<Part>, graph: Option<usize>) -> Result<Part, Refused> {
        let mut rest = Part::Text(NIL.into());
        for value in values.into_iter().rev() {
            let cell = Part::Blank(self.quads.blank());
            self.quads.push(&cell, &FIRST.into(), value, graph)?;
            self.quads.push(&cell, &REST.into(), rest, graph)?;
            rest = cell;
        }
        Ok(rest)
    }
}

/// What holds inside a node before its own contexts: the context of a type above does not reach into it, unless the node is
/// only named here.
fn entered<'c>(active: Rc<Active<'c>>, object: &Object) -> Rc<Active<'c>> {
    let only_id =
        object.len() == 1 && object.keys().all(|key| matches!(word(&active, key, true), Word::Keyword(keyword) if &*keyword == "@id"));
    match &active.previous {
        Some(previous) if !only_id => previous.clone(),
        _ => active,
    }
}

/// The type names of a node, sorted, each once.
fn types<'d>(object: &'d Object, active: &Active<'_>) -> Result<BTreeSet<&'d str>, Refused> {
    let mut names = BTreeSet::new();
    for (key, value) in object.iter().filter(|(key, _)| is_type(active, key)) {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            one => std::slice::from_ref(one),
        };
        for value in values {
            names.insert(value.as_str().ok_or_else(|| shape(key))?);
        }
    }
    Ok(names)
}

fn is_type(active: &Active<'_>, key: &str) -> bool {
    matches!(word(active, key, true), Word::Keyword(keyword) if &*keyword == "@type")
}

/// A property of a node as written, its address and its value.
type Member<'d> = (&'d str, Rc<str>, &'d Value);

/// The id of a node and its properties, all of them understood.
fn members<'d>(object: &'d Object, active: &Active<'_>, outer: &Active<'_>) -> Result<(Option<Rc<str>>, Vec<Member<'d>>), Refused> {
    let mut id = None;
    let mut properties = Vec::new();
    for (key, value) in object {
        match word(active, key, true) {
            Word::Keyword(keyword) => match &*keyword {
                "@context" if key == "@context" => {}
                // A word that means the type only in one of the two contexts would be read twice or not at all.
                "@type" if is_type(outer, key) => {}
                "@id" if id.is_none() => {
                    let text = value.as_str().ok_or_else(|| shape(key))?;
                    let Word::Iri(iri) = word(active, text, false) else { return Err(Refused::RelativeId(text.to_owned())) };
                    id = Some(iri);
                }
                _ => return Err(shape(key)),
            },
            Word::Iri(_) if is_type(outer, key) => return Err(shape(key)),
            Word::Iri(iri) => properties.push((key.as_str(), iri, value)),
            Word::Nothing => return Err(Refused::UndefinedTerm(key.clone())),
        }
    }
    Ok((id, properties))
}

fn shape(word: &str) -> Refused {
    Refused::Shape(word.to_owned())
}
