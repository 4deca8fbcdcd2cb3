//! Charts as drawings of lines, black on white: what they show stands in words and numbers beside them, so no voice reads them.

use super::html::{Html, shape};

/// How wide a bar can get, and how high it is.
const WIDE: f64 = 100.0;
const HIGH: f64 = 6.0;
/// What the style calls a bar.
const BAR: &str = "bar";

fn at(n: f64) -> String {
    format!("{n:.1}")
}

fn drawing(class: &'static str, wide: f64, high: f64, inner: &Html) -> Html {
    let view = format!("0 0 {} {}", at(wide), at(high));
    // Bars are stretched to the height of their line.
    let fit = if class == BAR { "none" } else { "xMidYMid" }.to_owned();
    let attributes = [("class", class.to_owned()), ("viewBox", view), ("preserveAspectRatio", fit), ("aria-hidden", "true".to_owned())];
    shape("svg", &attributes, inner)
}

fn rectangle(class: &'static str, y: f64, wide: f64, high: f64) -> Html {
    let attributes = [("class", class.to_owned()), ("x", at(0.0)), ("y", at(y)), ("width", at(wide)), ("height", at(high))];
    shape("rect", &attributes, &Html::new())
}

/// A bar of a share from 0 to 1.
pub(super) fn bar(share: f64) -> Html {
    let mut inner = rectangle("ground", 0.0, WIDE, HIGH);
    inner.push(&rectangle("full", 0.0, WIDE * share.clamp(0.0, 1.0), HIGH));
    drawing(BAR, WIDE, HIGH, &inner)
}

/// Two bars: before, hollow, above after, full.
pub(super) fn pair(before: Option<f64>, after: Option<f64>) -> Html {
    let mut inner = rectangle("ground", 0.0, WIDE, 2.0 * HIGH);
    let wide = |share: Option<f64>| WIDE * share.unwrap_or(0.0).clamp(0.0, 1.0);
    inner.push(&rectangle("hollow", 0.4, wide(before), HIGH - 0.8));
    inner.push(&rectangle("full", HIGH, wide(after), HIGH));
    drawing(BAR, WIDE, 2.0 * HIGH, &inner)
}

/// Points from left to right, joined; each from 0 to 1. What is hidden parts the line.
pub(super) fn line(points: &[Option<f64>]) -> Html {
    const STEP: f64 = 12.0;
    const UP: f64 = 30.0;
    let mut inner = Html::new();
    let mut path = String::new();
    let mut x = STEP / 2.0;
    let mut drawn = false;
    for point in points {
        if let Some(share) = point {
            let y = UP - share.clamp(0.0, 1.0) * (UP - 4.0) - 2.0;
            path.extend([if drawn { "L" } else { "M" }, &at(x), " ", &at(y), " "]);
            let dot = [("class", "full".to_owned()), ("cx", at(x)), ("cy", at(y)), ("r", at(1.4))];
            inner.push(&shape("circle", &dot, &Html::new()));
        }
        drawn = point.is_some();
        x += STEP;
    }
    let ground = [("class", "axis".to_owned()), ("d", format!("M0 {} L{} {}", at(UP), at(x - STEP / 2.0), at(UP)))];
    inner.push(&shape("path", &ground, &Html::new()));
    inner.push(&shape("path", &[("class", "line".to_owned()), ("d", path)], &Html::new()));
    drawing("months", x - STEP / 2.0, UP + 1.0, &inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_leaves_its_ground() {
        let wide = |html: &Html| format!("{html:?}").matches("width=\\\"100.0\\\"").count();
        assert_eq!((wide(&bar(0.5)), wide(&bar(1.0)), wide(&bar(7.0))), (1, 2, 2));
        assert!(format!("{:?}", bar(0.5)).contains("width=\\\"50.0\\\""));
    }

    #[test]
    fn a_line_is_parted_where_something_is_hidden() {
        let drawn = format!("{:?}", line(&[Some(0.1), Some(0.2), None, Some(1.0)]));
        let times = |what: &str| drawn.matches(what).count();
        assert_eq!((times("<circle"), times(" L"), times("M42.0")), (3, 2, 1), "{drawn}");
    }
}
