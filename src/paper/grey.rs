//! A coloured picture in greys, as light as its colours are: what a printer without colours and a photocopier would make of it.
//!
//! Done in the text of the picture and not by the browser, whose filters print as coarse dots. Pure; may use nothing of the house.

/// `svg` with each of its `#rrggbb` and `#rgb` colours as a grey.
pub(super) fn greys(svg: &str) -> String {
    let mut pieces = svg.split("=\"");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str("=\"");
        match piece.split_once('"').and_then(|(value, rest)| Some((grey(value)?, rest))) {
            Some((grey, rest)) => {
                out.push_str(&grey);
                out.push('"');
                out.push_str(rest);
            }
            None => out.push_str(piece),
        }
    }
    out
}

/// The grey of a colour; `None` for what is none.
fn grey(colour: &str) -> Option<String> {
    let digits: Vec<u32> = colour.strip_prefix('#')?.chars().map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let channels: Vec<u32> = match digits.len() {
        3 => digits.iter().map(|digit| digit * 17).collect(),
        6 => digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + digit)).collect(),
        _ => return None,
    };
    let [red, green, blue] = channels.as_slice() else { return None };
    // How much each adds to what the eye takes for light.
    let light = (red * 2126 + green * 7152 + blue * 722) / 10_000;
    Some(format!("#{light:02x}{light:02x}{light:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_become_greys_and_nothing_else_changes() {
        for (given, wanted) in [
            ("<path fill=\"#ffffff\" stroke=\"#000\"/>", "<path fill=\"#ffffff\" stroke=\"#000000\"/>"),
            ("<path fill=\"#3a4fb0\" d=\"M0 0\"/>", "<path fill=\"#515151\" d=\"M0 0\"/>"),
            ("<path fill=\"#fd6\"/>", "<path fill=\"#dbdbdb\"/>"),
            ("<path fill=\"none\" d=\"M1 2\">#fd6</path>", "<path fill=\"none\" d=\"M1 2\">#fd6</path>"),
            ("<use href=\"#leaf\"/>", "<use href=\"#leaf\"/>"),
            ("<path fill=\"#3a4f", "<path fill=\"#3a4f"),
            ("", ""),
        ] {
            assert_eq!(greys(given), wanted);
        }
    }
}
