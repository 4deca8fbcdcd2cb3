use proptest::prelude::*;

use super::*;
use crate::exchange::samples::ours;

fn read(raw: &str) -> String {
    to_markup(raw, Markup::Html).0
}

fn lost(raw: &str) -> Vec<&'static str> {
    to_markup(raw, Markup::Html).1.into_iter().filter_map(|words| if let Words::Msg(id, _) = words { Some(id) } else { None }).collect()
}

#[test]
fn paragraphs_lists_and_strong_words_are_ours() {
    for (raw, ours) in [
        ("<p>Un</p><p>Deux</p>", "Un\n\nDeux"),
        ("Un<br>Deux<br/>\nTrois", "Un\nDeux\nTrois"),
        ("<p dir=\"ltr\" style=\"text-align: left;\">A <b>b</b> <strong>c</strong>.</p>", "A **b** **c**."),
        ("a <b>b </b>c", "a **b** c"),
        ("<b>a<br>b</b>", "**a**\n**b**"),
        ("<b></b>x<b> </b>", "x"),
        ("Voici :<ul><li>un</li><li><p>deux</p></li></ul>Fin", "Voici :\n\n- un\n- deux\n\nFin"),
        ("<ol><li>un<li>deux</ol>", "1. un\n2. deux"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n- b\n- c"),
        ("l&eacute;ger &amp; vif &#233;t&#xE9; &nbsp;x &unknown; & y", "léger & vif été \u{a0}x &unknown; & y"),
        ("1 < 2 > 0 et <bonjour> a<b", "1 < 2 > 0 et <bonjour> a<b"),
        ("<i>a</i><em>b</em> <span class=x>c</span><!-- d -->", "ab c"),
        ("x<sup>2</sup>", "x^2"),
    ] {
        assert_eq!(read(raw), ours, "{raw}");
    }
}

#[test]
fn what_is_more_than_text_is_told() {
    assert_eq!(lost("<img src=\"@@PLUGINFILE@@/chat.png\" alt=\"un chat\">"), ["import-lost-image"]);
    assert_eq!(read("<img src='x.png' alt='un chat'/> dort"), "un chat dort");
    assert_eq!(lost("<a href=\"http://a.example\">ici</a> <a name=x>là</a>"), ["import-lost-link"]);
    assert_eq!(lost("<table><tr><td>a</td><td>b</td></tr></table>"), ["import-lost-table"]);
    assert_eq!(lost("<script>alert(1)</SCRIPT>a<iframe src=x></iframe>"), ["import-lost-active", "import-lost-active"]);
    assert_eq!(read("<style>p { color: red }</style>a"), "a");
    assert_eq!(lost("$$x$$"), ["import-lost-formula"]);
    assert!(lost("<p>rien</p>").is_empty());
}

#[test]
fn a_line_end_is_one_where_nothing_says_html() {
    assert_eq!(to_markup("a\nb", Markup::Auto).0, "a\nb");
    assert_eq!(to_markup("a\nb", Markup::Html).0, "a b");
    assert_eq!(to_markup("a <b>\n b", Markup::Plain).0, "a <b>\n b");
    assert_eq!(to_markup("# A\n* b\n**c**", Markup::Markdown).0, "**A**\n- b\n**c**");
}

proptest! {
    #[test]
    fn our_own_texts_come_back(text in ours()) {
        let (back, lost) = to_markup(&from_markup(&text), Markup::Html);
        prop_assert_eq!(markup::blocks(&back), markup::blocks(&text));
        prop_assert!(lost.is_empty());
    }

    #[test]
    fn any_text_is_read(raw in "[<>/a-z!&;#\" =\n-]{0,200}|.*") {
        for written in [Markup::Html, Markup::Auto, Markup::Plain, Markup::Markdown] {
            let (text, _) = to_markup(&raw, written);
            prop_assert!(text.len() <= raw.len() * 3 + 64);
        }
    }
}
