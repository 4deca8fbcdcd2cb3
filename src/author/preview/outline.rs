//! Which lines of a file belong to which activity, and which activity changed first between two texts of it.

/// The lines of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block<'t> {
    id: &'t str,
    /// From 1.
    first: usize,
    lines: Vec<&'t str>,
}

/// The activity of a source file or an overlay that the line is of, from 1.
pub(super) fn activity_at(text: &str, line: usize) -> Option<&str> {
    blocks(text).into_iter().find(|block| (block.first..block.first + block.lines.len()).contains(&line)).map(|block| block.id)
}

/// The first activity of `after` that differs from `before`: a new one, a changed one, or the one that took the place of one that is
/// gone.
pub(super) fn first_changed<'t>(before: &str, after: &'t str) -> Option<&'t str> {
    let (old, new) = (blocks(before), blocks(after));
    let same = |block: &&Block<'_>| old.iter().any(|other| other.id == block.id && bare(other) == bare(block));
    let changed = new.iter().position(|block| !same(&block));
    let gone = old.iter().position(|block| !new.iter().any(|other| other.id == block.id));
    let at = match (changed, gone) {
        (Some(changed), Some(gone)) => changed.min(gone),
        (Some(at), None) | (None, Some(at)) => at,
        (None, None) => {
            // The same activities in another order.
            old.iter().zip(&new).position(|(a, b)| a.id != b.id)?
        }
    };
    new.get(at.min(new.len().checked_sub(1)?)).map(|block| block.id)
}

/// What a file says of one activity, without its empty lines at the end.
fn bare<'b>(block: &'b Block<'_>) -> Vec<&'b str> {
    let mut lines: Vec<&str> = block.lines.iter().map(|line| line.trim_end()).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines
}

/// Whether a line is empty or a remark: before a heading it belongs to what follows.
fn is_rest(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// The activities of a file, in its order; of an overlay the tables of one activity together.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let source = lines.iter().any(|line| heads_activity(line));
    let mut found: Vec<Block<'_>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let id = if source {
            heads_activity(line).then(|| id_of(lines.get(at + 1..).unwrap_or_default())).map(Option::unwrap_or_default)
        } else {
            heading(line)
        };
        let goes_on = id.is_some_and(|id| !source && found.last().is_some_and(|last| last.id == id));
        if let Some(id) = id.filter(|_| !goes_on) {
            let mut block = Block { id, first: at + 1, lines: Vec::new() };
            if let Some(last) = found.last_mut() {
                let rest = last.lines.iter().rev().take_while(|line| is_rest(line)).count();
                block.lines = last.lines.split_off(last.lines.len() - rest);
                block.first -= rest;
            }
            found.push(block);
        }
        if let Some(last) = found.last_mut() {
            last.lines.push(line);
        }
    }
    // What an overlay says of the unit itself, or another file's own heading, is no activity.
    found.retain(|block| source || block.id != "unit");
    found
}

fn heads_activity(line: &str) -> bool {
    line.split('#').next().unwrap_or_default().replace(' ', "").trim() == "[[activity]]"
}

/// The first name in the heading of an overlay's table.
fn heading(line: &str) -> Option<&str> {
    let inner = line.trim().strip_prefix('[')?;
    let name = inner.split([']', '.']).next()?.trim();
    (!name.is_empty() && !name.starts_with('[')).then_some(name)
}

/// The id that stands before the next heading.
fn id_of<'t>(lines: &[&'t str]) -> Option<&'t str> {
    let mut own = lines.iter().take_while(|line| !line.trim_start().starts_with('['));
    own.find_map(|line| line.trim().strip_prefix("id")?.trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?.split('"').next())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const THREE: &str = "title = \"T\"\n\n# one\n[[activity]]\nid = \"one\"\nkind = \"read\"\n\n[[activity]]\nid = \"two\"\n\n  [[activity.option]]\n  id = \"a\"\n\n# of three\n[[activity]]\nid = \"three\"\nask = \"x\"\n";

    #[test]
    fn lines_belong_to_their_activity_and_remarks_to_what_follows() {
        let at: Vec<_> = (1..=17).map(|line| activity_at(THREE, line)).collect();
        assert_eq!(at[..3], [None; 3]);
        assert_eq!(at[3], Some("one"));
        assert_eq!(at[7], Some("two"));
        assert_eq!(at[11], Some("two"));
        assert_eq!(at[13], Some("three"));
        assert_eq!(at[16], Some("three"));
    }

    #[test]
    fn the_first_change_is_found() {
        assert_eq!(first_changed(THREE, THREE), None);
        assert_eq!(first_changed(THREE, &THREE.replace("title = \"T\"", "title = \"Other\"")), None, "the head is no activity");
        assert_eq!(first_changed(THREE, &THREE.replace("id = \"a\"", "id = \"b\"")), Some("two"));
        assert_eq!(first_changed(THREE, &THREE.replace("# of three", "# of the third")), Some("three"));
        let added = THREE.replace("[[activity]]\nid = \"three\"", "[[activity]]\nid = \"new\"\n\n[[activity]]\nid = \"three\"");
        assert_eq!(first_changed(THREE, &added), Some("new"));
        assert_eq!(first_changed(&added, THREE), Some("three"), "what takes the place of what is gone");
        let without_last = THREE.split("# of three").next().unwrap_or_default();
        assert_eq!(first_changed(THREE, without_last), Some("two"));
        assert_eq!(first_changed(THREE, ""), None);
    }

    #[test]
    fn the_tables_of_an_overlay_belong_together() {
        let overlay = "status = \"draft\"\n\n[unit]\ntitle = \"T\"\n\n[one]\nask = \"a\"\n\n[two]\nask = \"b\"\n\n[two.a]\ntext = \"c\"\n";
        assert_eq!(activity_at(overlay, 4), None);
        assert_eq!(activity_at(overlay, 13), Some("two"));
        assert_eq!(first_changed(overlay, &overlay.replace("\"c\"", "\"d\"")), Some("two"));
        assert_eq!(first_changed(overlay, &overlay.replace("\"T\"", "\"U\"")), None);
    }

    proptest! {
        #[test]
        fn any_text_has_an_outline_whose_lines_are_in_it(text in "(\\[\\[activity\\]\\]|id = \"[a-c]\"|# x|\\[a\\.b\\]|\\[|\n|é| ){0,40}", other in "(\\[\\[activity\\]\\]|id = \"[a-c]\"|\n){0,30}") {
            let lines = text.lines().count();
            for block in blocks(&text) {
                prop_assert!(block.first >= 1 && block.first + block.lines.len() <= lines + 1);
            }
            prop_assert_eq!(first_changed(&text, &text), None);
            let _ = first_changed(&other, &text);
        }
    }
}
