//! Contexts read into terms: what each word means, how its values are read, and what it changes inside its node.
//!
//! Follows the context processing of JSON-LD 1.1 for what the held files use. Anything else in a context (prefixes made by
//! hand, languages, reverse properties, nesting, imports) is refused as a whole, never half understood.

use std::collections::HashMap;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::Refused;
use super::iri::{is_absolute, is_keyword, spelled_out, split};

/// So many contexts may come into being for one document; an honest one makes some dozens.
const LAYERS: usize = 2_000;

/// How a text value is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Coercion {
    Plain,
    /// An address.
    Id,
    /// A word of the vocabulary.
    Vocab,
    /// JSON as it stands; not read by this kit.
    Json,
    Datatype(Rc<str>),
}

/// How several values stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Plain,
    Set,
    List,
    /// Each value is a graph of its own.
    Graph,
}

/// A word defined by a context.
#[derive(Debug)]
pub(super) struct Term<'c> {
    /// An address or a keyword; `None` if the word is defined to mean nothing.
    pub(super) iri: Option<Rc<str>>,
    pub(super) coercion: Coercion,
    pub(super) container: Container,
    /// The context that holds inside a node of this type or property.
    pub(super) scoped: Option<&'c Value>,
    pub(super) prefix: bool,
    protected: bool,
}

impl Term<'_> {
    fn means_the_same(&self, other: &Self) -> bool {
        self.iri == other.iri
            && self.coercion == other.coercion
            && self.container == other.container
            && self.scoped == other.scoped
            && self.prefix == other.prefix
    }
}

/// What is defined at one place of a document.
#[derive(Debug, Default)]
pub(super) struct Active<'c> {
    /// Tells apart what [`Layers`] made.
    number: usize,
    terms: HashMap<&'c str, Rc<Term<'c>>>,
    pub(super) vocab: Option<Rc<str>>,
    /// What holds again one level deeper: the context of a type is for its own node only.
    pub(super) previous: Option<Rc<Active<'c>>>,
}

impl<'c> Active<'c> {
    pub(super) fn term(&self, word: &str) -> Option<&Rc<Term<'c>>> {
        self.terms.get(word)
    }
}

/// Where a context stands, which decides what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// In the document's own `@context`, or at a property for a single value.
    Plain,
    /// At a property, for a node: may redefine protected words.
    Property,
    /// At a type: holds for one node.
    Type,
}

/// Contexts laid over one another, each combination once.
#[derive(Debug, Default)]
pub(super) struct Layers<'c> {
    made: HashMap<(usize, *const Value, Place), Rc<Active<'c>>>,
}

impl<'c> Layers<'c> {
    /// `local` over `active`.
    pub(super) fn over(&mut self, active: &Rc<Active<'c>>, local: &'c Value, place: Place) -> Result<Rc<Active<'c>>, Refused> {
        let key = (active.number, std::ptr::from_ref(local), place);
        if let Some(made) = self.made.get(&key) {
            return Ok(made.clone());
        }
        if self.made.len() >= LAYERS {
            return Err(Refused::TooLarge);
        }
        let mut result = match local {
            Value::Null if place == Place::Property => Active::default(),
            Value::Object(local) => Reading::new(active, local, place)?.finish()?,
            _ => return Err(Refused::Shape("@context".to_owned())),
        };
        if place == Place::Type && result.previous.is_none() {
            result.previous = Some(active.clone());
        }
        result.number = self.made.len() + 1;
        let made = Rc::new(result);
        self.made.insert(key, made.clone());
        Ok(made)
    }
}

/// One context object being read.
struct Reading<'a, 'c> {
    before: &'a Active<'c>,
    local: &'c Map<String, Value>,
    place: Place,
    protected: bool,
    result: Active<'c>,
    /// Words begun (`false`) and finished (`true`).
    defined: HashMap<&'c str, bool>,
}

impl<'a, 'c> Reading<'a, 'c> {
    fn new(before: &'a Active<'c>, local: &'c Map<String, Value>, place: Place) -> Result<Self, Refused> {
        let protected = match local.get("@protected") {
            None => false,
            Some(Value::Bool(protected)) => *protected,
            Some(_) => return Err(shape("@protected")),
        };
        let vocab = match local.get("@vocab") {
            None => before.vocab.clone(),
            Some(Value::String(vocab)) if is_absolute(vocab) => Some(vocab.as_str().into()),
            Some(_) => return Err(shape("@vocab")),
        };
        let result = Active { number: 0, terms: before.terms.clone(), vocab, previous: before.previous.clone() };
        Ok(Self { before, local, place, protected, result, defined: HashMap::new() })
    }

    fn finish(mut self) -> Result<Active<'c>, Refused> {
        for word in self.local.keys() {
            match word.as_str() {
                "@protected" | "@vocab" => {}
                "@version" if self.local.get(word).and_then(Value::as_f64) == Some(1.1) => {}
                word => self.define(word)?,
            }
        }
        Ok(self.result)
    }

    fn define(&mut self, word: &'c str) -> Result<(), Refused> {
        match self.defined.get(word) {
            Some(true) => return Ok(()),
            Some(false) => return Err(shape(word)),
            None => {}
        }
        let Some(raw) = self.local.get(word) else { return Err(shape(word)) };
        if word.is_empty() || word.starts_with('@') || word.contains([':', '/']) {
            return Err(shape(word));
        }
        self.defined.insert(word, false);
        self.result.terms.remove(word);
        let term = self.read(word, raw)?;
        let kept = match self.before.terms.get(word) {
            Some(old) if old.protected && self.place != Place::Property => {
                if !old.means_the_same(&term) {
                    return Err(shape(word));
                }
                old.clone()
            }
            _ => Rc::new(term),
        };
        self.result.terms.insert(word, kept);
        self.defined.insert(word, true);
        Ok(())
    }

    fn read(&mut self, word: &'c str, raw: &'c Value) -> Result<Term<'c>, Refused> {
        let (members, id) = match raw {
            Value::Object(members) => (Some(members), members.get("@id")),
            _ => (None, Some(raw)),
        };
        let member = |name: &str| members.and_then(|members| members.get(name));
        if members.is_some_and(|members| {
            members.keys().any(|key| !matches!(key.as_str(), "@id" | "@type" | "@container" | "@context" | "@protected"))
        }) {
            return Err(shape(word));
        }
        let iri = match id {
            Some(Value::Null) => None,
            Some(Value::String(id)) if id != word => Some(self.expand(id)?),
            None | Some(Value::String(_)) => match &self.result.vocab {
                Some(vocab) => Some(format!("{vocab}{word}").into()),
                None => return Err(shape(word)),
            },
            Some(_) => return Err(shape(word)),
        };
        let coercion = match member("@type") {
            None => Coercion::Plain,
            Some(Value::String(name)) => match name.as_str() {
                "@id" => Coercion::Id,
                "@vocab" => Coercion::Vocab,
                "@json" => Coercion::Json,
                name => Coercion::Datatype(Some(self.expand(name)?).filter(|iri| is_absolute(iri)).ok_or_else(|| shape(word))?),
            },
            Some(_) => return Err(shape(word)),
        };
        let container = match member("@container").map(Value::as_str) {
            None => Container::Plain,
            Some(Some("@set")) => Container::Set,
            Some(Some("@list")) => Container::List,
            Some(Some("@graph")) => Container::Graph,
            Some(_) => return Err(shape(word)),
        };
        let protected = match member("@protected") {
            None => self.protected,
            Some(Value::Bool(protected)) => *protected,
            Some(_) => return Err(shape(word)),
        };
        let prefix = members.is_none() && iri.as_ref().is_some_and(|iri| iri.ends_with([':', '/', '?', '#', '[', ']', '@']));
        Ok(Term { iri, coercion, container, scoped: member("@context"), prefix, protected })
    }

    /// What a word of a context stands for; other words of the same context are defined first where needed.
    fn expand(&mut self, text: &'c str) -> Result<Rc<str>, Refused> {
        if is_keyword(text) {
            // Other keywords have no use as names; `@context` must not have one.
            return if matches!(text, "@id" | "@type") { Ok(text.into()) } else { Err(shape(text)) };
        }
        if text.starts_with('@') {
            return Err(shape(text));
        }
        if self.local.contains_key(text) {
            self.define(text)?;
        }
        if let Some(term) = self.result.term(text) {
            return term.iri.clone().ok_or_else(|| shape(text));
        }
        let iri = match split(text) {
            Some((prefix, rest)) => {
                if self.local.contains_key(prefix) {
                    self.define(prefix)?;
                }
                spelled_out(&self.result, prefix, rest).unwrap_or_else(|| text.to_owned())
            }
            None => match &self.result.vocab {
                Some(vocab) => format!("{vocab}{text}"),
                None => return Err(shape(text)),
            },
        };
        if is_absolute(&iri) { Ok(iri.into()) } else { Err(shape(text)) }
    }
}

fn shape(word: &str) -> Refused {
    Refused::Shape(word.to_owned())
}
