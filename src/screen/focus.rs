//! Moving from control to control: by arrows in two dimensions, by Tab in the order of reading. Pure geometry.

use crate::activity::{Role, Target};

/// Where a control stands on the whole page, whether seen or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub target: Target,
    /// What it is.
    pub role: Role,
    /// Whether it is chosen.
    pub on: bool,
    /// Its line on the whole page; the foot's come after all others.
    pub line: usize,
    /// How many lines.
    pub lines: usize,
    /// Its first column.
    pub x: usize,
    /// How many columns.
    pub wide: usize,
    /// Whether it is at the foot, which does not scroll.
    pub foot: bool,
    /// Whether it stands in running text: left and right go on from line to line.
    pub flows: bool,
}

impl Place {
    /// Twice its middle column, to stay with whole numbers.
    fn middle(&self) -> usize {
        2 * self.x + self.wide
    }
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the line above.
    Up,
    /// To the line beneath.
    Down,
    /// To the left on the line; in running text on to the line before.
    Left,
    /// To the right on the line; in running text on to the next.
    Right,
    /// To the next in the order of reading; a group of options is one; from the last to the first.
    Next,
    /// To the one before.
    Previous,
}

/// The control that one gets to from `from`, or from nowhere. `None` where there is none that way.
pub fn step<'p>(places: &'p [Place], from: Option<&Target>, way: Way) -> Option<&'p Place> {
    let Some(at) = from.and_then(|from| places.iter().position(|place| place.target == *from)) else {
        let back = matches!(way, Way::Up | Way::Previous);
        let place = if back { places.last() } else { places.first() };
        return place.map(|place| chosen_of_group(places, place));
    };
    let here = places.get(at)?;
    let found = match way {
        Way::Up => nearest(places, here, places.iter().map(|place| place.line).filter(|line| *line < here.line).max()?),
        Way::Down => {
            let line = places.iter().map(|place| place.line).filter(|line| *line > here.line).min()?;
            // Down onto the foot: to what the page is for, its first button, not to whatever stands under the middle: that may lead away.
            let foot = places.iter().find(|place| place.line == line && place.foot && !here.foot);
            foot.or_else(|| nearest(places, here, line))
        }
        Way::Left => {
            let along = places.iter().filter(|place| place.line == here.line && place.x < here.x).max_by_key(|place| place.x);
            along.or_else(|| at.checked_sub(1).and_then(|before| places.get(before)).filter(|before| before.flows && here.flows))
        }
        Way::Right => {
            let along = places.iter().filter(|place| place.line == here.line && place.x > here.x).min_by_key(|place| place.x);
            along.or_else(|| places.get(at + 1).filter(|next| next.flows && here.flows))
        }
        Way::Next => places.iter().skip(group(places, at).1).chain(places).next(),
        Way::Previous => group(places, at).0.checked_sub(1).and_then(|before| places.get(before)).or_else(|| places.last()),
    }?;
    // Coming from elsewhere to options one of which is chosen, one comes to that one: passing by changes nothing.
    Some(if here.role == Role::Radio && found.role == Role::Radio { found } else { chosen_of_group(places, found) })
}

fn nearest<'p>(places: &'p [Place], here: &Place, line: usize) -> Option<&'p Place> {
    places.iter().filter(|place| place.line == line).min_by_key(|place| place.middle().abs_diff(here.middle()))
}

/// The first of the options around `at` and the one after the last; any other control is a group of its own.
fn group(places: &[Place], at: usize) -> (usize, usize) {
    let radio = |n: usize| places.get(n).is_some_and(|place| place.role == Role::Radio);
    if !radio(at) {
        return (at, at + 1);
    }
    let first = (0..=at).rev().take_while(|n| radio(*n)).last().unwrap_or(at);
    let end = (at..places.len()).take_while(|n| radio(*n)).last().unwrap_or(at) + 1;
    (first, end)
}

fn chosen_of_group<'p>(places: &'p [Place], place: &'p Place) -> &'p Place {
    let Some(at) = places.iter().position(|other| other.target == place.target) else { return place };
    let (first, end) = group(places, at);
    places.iter().take(end).skip(first).find(|place| place.on && place.role == Role::Radio).unwrap_or(place)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn place(name: &str, role: Role, line: usize, x: usize) -> Place {
        Place { target: Target::new(name), role, on: false, line, lines: 1, x, wide: 6, foot: false, flows: false }
    }

    fn grid() -> Vec<Place> {
        vec![
            place("a", Role::Radio, 0, 0),
            place("b", Role::Radio, 1, 0),
            place("left", Role::Button, 3, 0),
            place("mid", Role::Button, 3, 10),
            place("right", Role::Button, 3, 20),
            place("line", Role::Line, 4, 0),
        ]
    }

    fn go(places: &[Place], from: Option<&str>, way: Way) -> Option<String> {
        step(places, from.map(Target::new).as_ref(), way).map(|place| place.target.as_str().to_owned())
    }

    #[test]
    fn arrows_go_line_by_line_and_along_the_line() {
        let grid = grid();
        assert_eq!(go(&grid, None, Way::Down).as_deref(), Some("a"));
        assert_eq!(go(&grid, None, Way::Up).as_deref(), Some("line"));
        assert_eq!(go(&grid, Some("b"), Way::Down).as_deref(), Some("left"));
        assert_eq!(go(&grid, Some("left"), Way::Right).as_deref(), Some("mid"));
        assert_eq!(go(&grid, Some("right"), Way::Right), None);
        assert_eq!(go(&grid, Some("mid"), Way::Down).as_deref(), Some("line"));
        assert_eq!(go(&grid, Some("line"), Way::Down), None);
        assert_eq!(go(&grid, Some("gone"), Way::Down).as_deref(), Some("a"));
        assert_eq!(go(&[], None, Way::Down), None);
    }

    #[test]
    fn down_from_the_middle_of_a_row_leads_to_the_first_button_of_the_foot() {
        let mut grid = grid();
        grid.pop();
        for (name, x) in [("submit", 0), ("back", 10), ("menu", 20)] {
            grid.push(Place { foot: true, ..place(name, Role::Button, 6, x) });
        }
        assert_eq!(go(&grid, Some("mid"), Way::Down).as_deref(), Some("submit"));
        assert_eq!(go(&grid, Some("right"), Way::Down).as_deref(), Some("submit"));
        assert_eq!(go(&grid, Some("submit"), Way::Right).as_deref(), Some("back"));
        assert_eq!(go(&grid, Some("back"), Way::Up).as_deref(), Some("mid"), "up goes to what is above");
    }

    #[test]
    fn in_running_text_right_goes_on_to_the_next_line() {
        let mut grid = grid();
        grid.drain(..2);
        grid.iter_mut().take(3).for_each(|place| place.flows = true);
        grid[2].line = 4;
        grid[2].x = 2;
        assert_eq!(go(&grid, Some("mid"), Way::Right).as_deref(), Some("right"));
        assert_eq!(go(&grid, Some("right"), Way::Left).as_deref(), Some("line"), "what is on the line comes first");
        grid[3].line = 5;
        assert_eq!(go(&grid, Some("right"), Way::Left).as_deref(), Some("mid"));
        assert_eq!(go(&grid, Some("right"), Way::Right), None, "out of the text, down leads on");
    }

    #[test]
    fn tab_takes_a_group_of_options_as_one_and_turns_round() {
        let grid = grid();
        assert_eq!(go(&grid, Some("a"), Way::Next).as_deref(), Some("left"));
        assert_eq!(go(&grid, Some("line"), Way::Next).as_deref(), Some("a"));
        assert_eq!(go(&grid, Some("a"), Way::Previous).as_deref(), Some("line"));
    }

    #[test]
    fn coming_back_to_options_one_comes_to_the_chosen_one() {
        let mut grid = grid();
        grid[0].on = true;
        assert_eq!(go(&grid, Some("left"), Way::Up).as_deref(), Some("a"));
        assert_eq!(go(&grid, Some("left"), Way::Previous).as_deref(), Some("a"));
        assert_eq!(go(&grid, Some("a"), Way::Down).as_deref(), Some("b"), "inside, one moves");
    }
}
