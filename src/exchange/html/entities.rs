//! Letters that web markup writes by a name or a number.

/// Names of Latin-1 in its order, from 160 on.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
    middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
    aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml \
    divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Others that trainers' programs write.
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("Yuml", 'Ÿ'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("lsaquo", '‹'),
    ("rsaquo", '›'),
    ("hellip", '…'),
    ("bull", '•'),
    ("euro", '€'),
    ("trade", '™'),
    ("larr", '←'),
    ("uarr", '↑'),
    ("rarr", '→'),
    ("darr", '↓'),
    ("harr", '↔'),
    ("rArr", '⇒'),
    ("minus", '−'),
    ("le", '≤'),
    ("ge", '≥'),
    ("ne", '≠'),
    ("asymp", '≈'),
    ("infin", '∞'),
    ("radic", '√'),
    ("sum", '∑'),
    ("pi", 'π'),
    ("alpha", 'α'),
    ("beta", 'β'),
    ("gamma", 'γ'),
    ("delta", 'δ'),
    ("Delta", 'Δ'),
    ("lambda", 'λ'),
    ("mu", 'μ'),
    ("Omega", 'Ω'),
    ("omega", 'ω'),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("check", '✓'),
    ("num", '#'),
    ("equals", '='),
    ("lbrace", '{'),
    ("rbrace", '}'),
    ("colon", ':'),
    ("lcub", '{'),
    ("rcub", '}'),
];

/// Longest name.
const NAME_MAX: usize = 10;

/// The letter that is named right after a `&`, and what comes after its name.
pub(in crate::exchange) fn entity(after: &str) -> Option<(char, &str)> {
    let end = after.bytes().take(NAME_MAX + 1).position(|byte| byte == b';')?;
    let (name, rest) = (after.get(..end)?, after.get(end..)?.strip_prefix(';')?);
    let meant = if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        // What would be taken out at the door all the same.
        char::from_u32(number).filter(|c| !c.is_control())?
    } else {
        let known = OTHERS.iter().find(|(known, _)| *known == name).map(|(_, c)| *c);
        known.or_else(|| char::from_u32(160 + u32::try_from(LATIN.split_whitespace().position(|known| known == name)?).ok()?))?
    };
    Some((meant, rest))
}
