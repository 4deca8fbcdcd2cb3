//! Single values as N-Quads: text, numbers, yes and no.

use std::fmt::Write as _;
use std::rc::Rc;

use serde_json::{Number, Value};

use super::Refused;
use super::context::{Active, Coercion};
use super::iri::{Word, word};
use super::quads::{iri_text, literal_text};

const BOOLEAN: &str = "http://www.w3.org/2001/XMLSchema#boolean";
const DOUBLE: &str = "http://www.w3.org/2001/XMLSchema#double";
const INTEGER: &str = "http://www.w3.org/2001/XMLSchema#integer";
const STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

/// Beyond this, libraries write a whole number in different ways: some keep the digits, some what a float holds.
const LARGEST: f64 = 9_007_199_254_740_991.0;
/// Below this, the library of reference takes a fraction for a whole number.
const SMALLEST: f64 = 1e-6;

/// The N-Quads of `value`, the value of `property`.
pub(super) fn scalar(value: &Value, coercion: &Coercion, active: &Active<'_>, property: &str) -> Result<Rc<str>, Refused> {
    let datatype = match coercion {
        Coercion::Datatype(iri) => Some(&**iri),
        Coercion::Plain | Coercion::Id | Coercion::Vocab => None,
        Coercion::Json => return Err(Refused::Shape(property.to_owned())),
    };
    match value {
        Value::String(text) if matches!(coercion, Coercion::Id | Coercion::Vocab) => {
            match word(active, text, *coercion == Coercion::Vocab) {
                Word::Iri(iri) => Ok(iri_text(&iri)),
                Word::Keyword(_) | Word::Nothing => Err(Refused::RelativeId(text.clone())),
            }
        }
        // Libraries disagree on how these two are written, and no text needs them.
        Value::String(text) if text.contains(['\u{fffe}', '\u{ffff}']) => Err(Refused::Shape(property.to_owned())),
        Value::String(text) => Ok(literal_text(text, datatype.filter(|datatype| *datatype != STRING))),
        Value::Bool(yes) => Ok(literal_text(if *yes { "true" } else { "false" }, other_than_string(datatype, BOOLEAN))),
        Value::Number(number) => self::number(number, datatype).ok_or_else(|| Refused::Shape(property.to_owned())),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(Refused::Shape(property.to_owned())),
    }
}

/// The datatype to write: `own` if the context names none.
fn other_than_string<'d>(datatype: Option<&'d str>, own: &'d str) -> Option<&'d str> {
    Some(datatype.unwrap_or(own)).filter(|datatype| *datatype != STRING)
}

/// Whole numbers as digits; others with an exponent and at most fifteen decimals, as JSON-LD lays down. `None` for those that
/// are not written in the same way everywhere.
fn number(number: &Number, datatype: Option<&str>) -> Option<Rc<str>> {
    let float = number.as_f64()?;
    if float.abs() > LARGEST || (float != 0.0 && float.abs() < SMALLEST) {
        return None;
    }
    if float.fract() == 0.0 && datatype != Some(DOUBLE) {
        // Adding zero takes the sign off a negative zero.
        return Some(literal_text(&format!("{:.0}", float + 0.0), other_than_string(datatype, INTEGER)));
    }
    let mut text = String::new();
    write!(text, "{:.15e}", float + 0.0).ok()?;
    let (digits, exponent) = text.split_once('e')?;
    let digits = digits.trim_end_matches('0');
    let zero = if digits.ends_with('.') { "0" } else { "" };
    Some(literal_text(&format!("{digits}{zero}E{exponent}"), other_than_string(datatype, DOUBLE)))
}
