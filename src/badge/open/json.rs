//! JSON read strictly: no key twice, no depth without end, no number that changes on the way.
//!
//! The usual reader takes the last of two equal keys, other programs the first: one file, two badges, and the proof is right for
//! only one of them.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{DEEPEST, Unreadable, damage, numbers};

/// So much of a doubled key is told.
const SHOWN: usize = 64;

/// `text` as a value.
///
/// # Errors
/// [`Unreadable::DoubledKey`], [`Unreadable::TooDeep`], or [`Unreadable::Damaged`] by [`damage::JSON`] or [`damage::NUMBER`].
pub fn read(text: &str) -> Result<Value, Unreadable> {
    let why = Cell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict { depth: 1, why: &why }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match value {
        Ok(_) if !numbers::are_kept(text) => Err(damage::is(damage::NUMBER)),
        Ok(value) => Ok(value),
        Err(_) => Err(why.take().unwrap_or_else(|| damage::is(damage::JSON))),
    }
}

/// One value, `depth` deep; what we refuse is left in `why`, because the reader's errors are texts.
#[derive(Clone, Copy)]
struct Strict<'a> {
    depth: usize,
    why: &'a Cell<Option<Unreadable>>,
}

impl Strict<'_> {
    fn refuse<E: Error>(self, why: Unreadable) -> E {
        self.why.set(Some(why));
        E::custom("refused")
    }

    /// For what stands in this one.
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth > DEEPEST { Err(self.refuse(Unreadable::TooDeep)) } else { Ok(Self { depth: self.depth + 1, ..self }) }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| self.refuse(damage::is(damage::NUMBER)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut read = Vec::new();
        while let Some(value) = list.next_element_seed(inner)? {
            read.push(value);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut read = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if read.contains_key(&key) {
                return Err(self.refuse(Unreadable::DoubledKey(key.chars().take(SHOWN).collect())));
            }
            let value = object.next_value_seed(inner)?;
            read.insert(key, value);
        }
        Ok(Value::Object(read))
    }
}
