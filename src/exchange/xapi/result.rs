//! How an answer is told in the forms of xAPI: the type of interaction, the response in ids, points, and lengths of time.

use serde_json::{Value, json};

use crate::ids::is_slug;
use crate::record::Attempt;

/// Separates ids in a response.
const AND: &str = "[,]";
/// Separates what is matched from what it is matched with.
const WITH: &str = "[.]";

/// The type of interaction of a kind of activity.
pub(super) fn interaction(kind: &str) -> &'static str {
    match kind {
        "choice" | "choices" | "hotspot" => "choice",
        "order" | "steps" => "sequencing",
        "sort" | "match" => "matching",
        "text-entry" => "fill-in",
        _ => "other",
    }
}

/// The ids of an answer in the form of its type; none where it was not given in ids. The journal keeps no typed word in an answer:
/// here whatever is no id is left out all the same, for a journal can be made by hand.
pub(super) fn response(attempt: &Attempt) -> Option<String> {
    let ids: Vec<&str> = match &attempt.response {
        Value::Array(ids) => ids.iter().map(Value::as_str).collect::<Option<_>>()?,
        // A decision on a message, and by which way it was checked; a verdict, and how sure it was.
        Value::Object(map) => ["decision", "way", "verdict", "confidence"].iter().filter_map(|key| map.get(*key)?.as_str()).collect(),
        _ => return None,
    };
    if ids.is_empty() || !ids.iter().all(|id| is_slug(id)) {
        return None;
    }
    match interaction(&attempt.kind) {
        // Its words stay here, and a judgement of their form is no response.
        "fill-in" => None,
        "matching" => match ids.as_slice() {
            [one] if is_slug(attempt.item.as_str()) => Some(format!("{}{WITH}{one}", attempt.item)),
            _ => None,
        },
        _ => Some(ids.join(AND)),
    }
}

/// Points, where they are possible ones.
pub(super) fn score(raw: u8, max: u8) -> Option<Value> {
    (max > 0 && raw <= max).then(|| {
        let scaled = f64::from(raw) / f64::from(max);
        json!({ "raw": raw, "min": 0, "max": max, "scaled": (scaled * 10_000.0).round() / 10_000.0 })
    })
}

/// A length of time to the hundredth of a second, as ISO 8601 writes it; none for one that cannot be.
pub(super) fn duration(ms: i64) -> Option<String> {
    const DAY: i64 = 86_400_000;
    (0..DAY).contains(&ms).then(|| {
        let hundredths = ms / 10;
        let (whole, part) = (hundredths / 100, hundredths % 100);
        if part == 0 { format!("PT{whole}S") } else { format!("PT{whole}.{part:02}S") }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn lengths_and_points_that_cannot_be_are_left_out() {
        assert_eq!([0, 9, 10, 4_120, 61_000].map(duration).map(Option::unwrap), ["PT0S", "PT0S", "PT0.01S", "PT4.12S", "PT61S"]);
        assert_eq!([-1, 86_400_000, i64::MAX].map(duration), [None, None, None]);
        assert_eq!(score(2, 3).unwrap()["scaled"], json!(0.6667));
        assert_eq!((score(4, 3), score(0, 0)), (None, None));
    }
}
