//! A unit's name added to its module's list by the smallest edit: comments and order stay as the author wrote them.

use crate::ids::UnitId;
use crate::source::{Node, Value, parse, quote};

/// What became of the module's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// The unit was in the list already.
    There,
    /// The whole text of the file with the unit at the end of the list.
    Text(String),
    /// The list could not be edited safely: this is the line to write.
    Line(String),
}

/// `module.toml` with the unit at the end of its list.
pub fn into(module: &str, unit: &UnitId) -> Added {
    let line = || Added::Line(format!("units = [{}]", quote(unit.as_str())));
    let (table, problems) = parse(module);
    let Some(Node { value: Value::List(items), span }) = table.get("units").filter(|_| problems.is_empty()) else { return line() };
    let names: Vec<&str> =
        items.iter().filter_map(|item| if let Value::Text(name) = &item.value { Some(name.as_str()) } else { None }).collect();
    if names.contains(&unit.as_str()) {
        return Added::There;
    }
    let edited = edit(module, items, span.end, unit);
    // What was edited is read again: a list that is not the old one with the unit behind it is not written.
    let (again, problems) = edited.as_deref().map(parse).unwrap_or_default();
    let list = again.get("units").map(|node| &node.value);
    let grown = matches!(list, Some(Value::List(after)) if after.len() == items.len() + 1
        && after.iter().zip(items).all(|(a, b)| a.value == b.value)
        && matches!(after.last().map(|node| &node.value), Some(Value::Text(name)) if name.as_str() == unit.as_str()));
    match edited {
        Some(text) if grown && problems.is_empty() => Added::Text(text),
        _ => line(),
    }
}

/// The text with the unit before the bracket that ends at `end`.
fn edit(module: &str, items: &[Node], end: usize, unit: &UnitId) -> Option<String> {
    let bracket = end.checked_sub(1)?;
    let name = quote(unit.as_str());
    let Some(last) = items.last() else {
        let (before, after) = module.split_at_checked(bracket)?;
        return Some(format!("{before}{name}{after}"));
    };
    let between = module.get(last.span.end..bracket)?;
    // A comma of a comment is none.
    let comma = between.lines().any(|line| line.split('#').next().unwrap_or_default().contains(','));
    let (before, after) = module.split_at_checked(last.span.end)?;
    if !between.contains('\n') {
        return Some(format!("{before}, {name}{after}"));
    }
    // One a line: on a line of its own, standing in as the last one does.
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let indent: String = module.get(start..)?.chars().take_while(|c| *c == ' ' || *c == '\t').collect();
    let indent = if indent.is_empty() { "  ".to_owned() } else { indent };
    let line_of_bracket = module.get(..bracket)?.rfind('\n')? + 1;
    let (head, tail) = module.split_at_checked(line_of_bracket)?;
    let head = head.strip_prefix(before)?;
    Some(format!("{before}{}{head}{indent}{name},\n{tail}", if comma { "" } else { "," }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(module: &str) -> Added {
        into(module, &UnitId::new("new").unwrap_or_default())
    }

    #[test]
    fn the_list_grows_and_comments_stay() {
        for (before, after) in [
            ("title = \"a\"\nunits = [\"b\", \"c\"] # fin\n", "title = \"a\"\nunits = [\"b\", \"c\", \"new\"] # fin\n"),
            ("units = []\n", "units = [\"new\"]\n"),
            ("units = [\n  \"b\", # un, deux\n  # trois\n]\n", "units = [\n  \"b\", # un, deux\n  # trois\n  \"new\",\n]\n"),
            ("units = [\n    \"b\", \"c\"\n]\nx = 1\n", "units = [\n    \"b\", \"c\",\n    \"new\",\n]\nx = 1\n"),
        ] {
            assert_eq!(with(before), Added::Text(after.to_owned()));
        }
    }

    #[test]
    fn what_cannot_be_edited_is_told_as_a_line() {
        assert_eq!(with("units = [\"new\"]"), Added::There);
        for bad in ["title = \"a\"", "units = \"b\"", "units = [\"b\"", "units = [\"b\"]\nunits = []"] {
            assert_eq!(with(bad), Added::Line("units = [\"new\"]".to_owned()), "{bad}");
        }
    }
}
