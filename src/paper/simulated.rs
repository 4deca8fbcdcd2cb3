//! Telephones, posts, letters, panels, cards and running text on paper: drawn for a pen, in black on white.

use crate::activity::{Bubble, Control, Frame, Key, Layout, Part, Picture, Role, Sign, Stretch, Tone};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

use super::exercise::{Pen, square};
use super::html::{self, Html, element};
use super::signs;

/// The small letter of the `n`-th stretch that can be acted on.
fn small_letter(n: usize) -> String {
    u8::try_from(n).ok().filter(|n| *n < 26).map_or_else(|| (n + 1).to_string(), |n| char::from(b'a' + n).to_string())
}

/// Whether there are clues to be underlined.
pub(super) fn has_clues(parts: &[Part]) -> bool {
    let mut found = false;
    Part::in_flow(parts, &mut |control| found |= control.role == Role::Clue && control.enabled);
    found
}

/// Whether what is done in it can only be told in words: a program, a site where one goes from page to page.
pub(super) fn takes_steps(frame: &Frame) -> bool {
    let controls = Part::all_controls(&frame.parts);
    match frame.layout {
        Layout::Mail => controls.iter().any(|control| matches!(control.role, Role::Line | Role::Button | Role::Tab)),
        Layout::Alert | Layout::Panel => controls.iter().any(|control| matches!(control.role, Role::Line | Role::Button)),
        Layout::Page => controls.iter().any(|control| control.role == Role::Link) && !controls.iter().any(|control| control.role.typed()),
        _ => false,
    }
}

/// How many of the parts after a card are cards too, all small enough to stand side by side: nothing is written in them.
pub(super) fn small_cards(part: &Part, rest: &[Part]) -> usize {
    let small = |part: &Part| match part {
        Part::Frame(Frame { layout: Layout::Card, parts, .. }) => Part::all_controls(parts).iter().all(|control| control.role == Role::One),
        _ => false,
    };
    if small(part) { rest.iter().take_while(|part| small(part)).count() } else { 0 }
}

/// A stretch in quotes, and what was said of it, there or in another place of `all`.
pub(super) fn quote(control: &Control, all: &[&Control], say: &dyn Fn(&Words) -> String) -> Html {
    let elsewhere = || all.iter().find(|other| other.label == control.label && other.detail.is_some());
    let control = if control.detail.is_some() { control } else { elsewhere().copied().unwrap_or(control) };
    let text = SafeText::show_line(&markup::plain(&say(&control.label)));
    let mut out = element("strong", "", &html::text(&say(&tr!("paper-quoted", text = text))));
    if let Some((_, detail)) = &control.detail {
        out.tag("span", "detail", &html::broken(&say(detail)));
    }
    out
}

impl Pen<'_> {
    /// Running text: its links underlined and lettered, its clues left for a pen.
    pub(super) fn passage(&self, lines: &[Vec<Stretch>]) -> Html {
        let mut out = Html::new();
        let mut paragraph = Html::new();
        let mut list = Html::new();
        let close = |out: &mut Html, tag: &'static str, open: &mut Html| {
            if !open.is_empty() {
                out.tag(tag, "", &std::mem::take(open));
            }
        };
        for line in lines {
            let plain: String = line.iter().map(|stretch| (self.say)(stretch.words())).collect();
            if plain.trim_start().starts_with("- ") {
                close(&mut out, "p", &mut paragraph);
                list.tag("li", "", &self.stretches(line, true));
                continue;
            }
            close(&mut out, "ul", &mut list);
            if plain.trim().is_empty() {
                close(&mut out, "p", &mut paragraph);
                continue;
            }
            if !paragraph.is_empty() {
                paragraph.push(&html::line_end());
            }
            paragraph.push(&self.stretches(line, false));
        }
        close(&mut out, "ul", &mut list);
        close(&mut out, "p", &mut paragraph);
        element("div", "passage", &out)
    }

    fn stretches(&self, line: &[Stretch], listed: bool) -> Html {
        let mut out = Html::new();
        for (at, stretch) in line.iter().enumerate() {
            match stretch {
                Stretch::Text(words) => {
                    let text = self.words(words);
                    let text = if listed && at == 0 { text.trim_start().strip_prefix("- ").unwrap_or(&text) } else { &text };
                    out.push(&html::line(text));
                }
                Stretch::Control(control) => {
                    out.push(&self.stretch(control));
                }
            }
        }
        out
    }

    fn stretch(&self, control: &Control) -> Html {
        let mut inner: Html = [control.sign, control.also].into_iter().flatten().map(|sign| html::drawing(signs::drawing(sign))).collect();
        inner.push(&self.line(&control.label));
        if let Some(value) = &control.value {
            inner.push(&html::text(" ")).push(&self.line(value));
        }
        match (control.role, control.on) {
            // It is found by the person, and underlined by hand.
            (Role::Clue, false) => inner,
            (Role::Clue, true) => element("span", "found", &inner),
            _ if !control.enabled => inner,
            _ => {
                let n = self.stretches.replace(self.stretches.get() + 1);
                inner.tag("sup", "", &html::text(&small_letter(n)));
                element("span", "stretch", &inner)
            }
        }
    }

    /// What is said of the stretches of a worked example.
    pub(super) fn remarks(&self, part: &Part) -> Html {
        let mut items = Html::new();
        Part::in_flow(std::slice::from_ref(part), &mut |control| {
            if control.detail.is_some() {
                items.tag("li", "", &quote(control, &[], self.say));
            }
        });
        if items.is_empty() { items } else { element("ul", "answers", &items) }
    }

    /// Something said: theirs on the left, mine on the right.
    pub(super) fn bubble(&self, bubble: &Bubble) -> Html {
        let mut out = Html::new();
        let heads: Vec<String> =
            [&bubble.who, &bubble.when].into_iter().flatten().map(|words| self.words(words)).filter(|text| !text.is_empty()).collect();
        if !heads.is_empty() {
            out.tag("p", "who", &html::text(&heads.join(" · ")));
        }
        out.tag("div", "balloon", &self.passage(&bubble.said));
        element("div", if bubble.mine { "mine" } else { "bubble" }, &out)
    }

    /// A switch: how it stands, and two boxes.
    pub(super) fn switch(&self, control: &Control) -> Html {
        let word = |on: bool| (self.say)(&if on { tr!("paper-on") } else { tr!("paper-off") });
        let mut label = self.line(&control.label);
        if !self.worked {
            let stands = SafeText::show_line(&word(control.on));
            label.tag("span", "detail", &html::text(&(self.say)(&tr!("paper-stands", stands = stands))));
        }
        label.push(&self.beneath(control));
        let mut line = element("span", "said", &label);
        for on in [true, false] {
            let mut one = square(self.worked && control.on == on);
            one.push(&html::text(&word(on)));
            line.tag("span", "one-of", &one);
        }
        element("li", "", &line)
    }

    /// The keys, those to press with a thick edge.
    pub(super) fn keyboard(&self, rows: &[Vec<Key>]) -> Html {
        let mut out = Html::new();
        for row in rows {
            let keys: Html = row
                .iter()
                .map(|key| {
                    let class = match (key.wanted, key.wide) {
                        (true, _) => "cap wanted",
                        (_, wide) if wide > 5 => "cap wide",
                        _ => "cap",
                    };
                    element("span", class, &html::text(&self.words(&key.cap)))
                })
                .collect();
            out.tag("div", "keys", &keys);
        }
        element("div", "keyboard", &out)
    }

    /// A picture, its lines as they stand.
    pub(super) fn picture(&self, picture: &Picture) -> Html {
        let mut lines = Html::new();
        for line in &picture.lines {
            for bit in line {
                let drawn = html::text(&self.words(&bit.text));
                lines.push(&if bit.thing.is_some() { element("strong", "", &drawn) } else { drawn });
            }
            lines.push(&html::text("\n"));
        }
        let mut out = element("p", "bar", &self.line(&picture.title));
        out.tag("pre", "inside", &lines);
        element("div", "picture", &out)
    }

    /// A frame as the thing that it stands for.
    pub(super) fn drawn(&self, frame: &Frame) -> Html {
        let title = self.line(&frame.title);
        let (class, sign) = match frame.layout {
            Layout::Mail => ("frame", None),
            Layout::Page => ("site", None),
            Layout::Badge => ("frame", Some(Sign::Star)),
            Layout::Phone => ("phone", Some(Sign::Phone)),
            Layout::Chat => ("phone", None),
            Layout::Post => ("post", None),
            Layout::Call => ("call", Some(Sign::Phone)),
            Layout::Counter => ("counter", None),
            Layout::Paper => ("sheet-of-paper", None),
            Layout::Alert => ("alert", Some(Sign::Warning)),
            Layout::Panel => ("panel", Some(Sign::Gear)),
            Layout::Card => ("card", None),
            Layout::Code => ("card code", None),
            Layout::Lens => ("lens", Some(Sign::Search)),
        };
        let mut head = sign.map(|sign| html::drawing(signs::drawing(sign))).unwrap_or_default();
        if matches!(frame.layout, Layout::Post | Layout::Chat) {
            let name = (self.say)(&frame.title);
            let first = name.chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().to_string()).unwrap_or_default();
            head.tag("span", "avatar", &html::text(&first));
        }
        head.push(&title);
        let mut rest = frame.parts.as_slice();
        // The date of a post stands beside its author.
        if let (Layout::Post, Some((Part::Text(Tone::Quiet, date), after))) = (frame.layout, rest.split_first()) {
            head.tag("span", "small", &self.line(date));
            rest = after;
        }
        let mut out = element("p", "bar", &head);
        out.tag("div", "inside", &self.parts(rest));
        element("div", class, &out)
    }
}
