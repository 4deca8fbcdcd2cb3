//! What a voice says beside a screen: where one is, what there is to read, the question; each choice while it is come to; and of a
//! page that stays the same, what is new.
//!
//! Nothing typed in secret is said, and nothing of a page on which a code is chosen or shown but what it asks.

use crate::activity::{Control, Part, Role, Target, Tone};
use crate::learn::Page;
use crate::tr;

use super::changes::{Change, Telling};
use super::controls::control_lines;
use super::told::{By, Manner, Piece, Say, Told, Tongue, What, body, plain_words};

/// Something to be said, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// In which.
    pub tongue: Tongue,
    /// What: sentences, a line each.
    pub text: String,
}

/// Where a screen stands on a page.
#[derive(Clone, Copy, Debug, Default)]
pub struct At<'a> {
    /// What has the focus.
    pub focus: Option<&'a Target>,
    /// The digits, as they are shown.
    pub numbers: &'a [(Target, u8)],
}

/// Remembers what was said.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    told: Option<Telling>,
    title: String,
    focus: Option<Target>,
    /// What was said of what has the focus.
    focused: String,
}

impl Voice {
    /// Forgets what was said.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The whole page, whatever was said before; then what has the focus.
    pub fn whole(&mut self, page: &Page, at: At<'_>, say: Say<'_>) -> Vec<Said> {
        self.forget();
        self.news(page, at, say)
    }

    /// What is new: the whole page where it is another one, then what has the focus.
    pub fn news(&mut self, page: &Page, at: At<'_>, say: Say<'_>) -> Vec<Said> {
        let heard = heard(page);
        let numbered = numbered(&heard, at.numbers);
        let manner = Manner { by: By::Voice, numbered };
        let place = page.place.as_ref().map(say).unwrap_or_default();
        let now = Telling { id: page.id.clone(), place, body: body(&heard, manner.clone(), say), foot: foot(page, say) };
        let mut out = Out::default();
        let before = self.told.take().filter(|told| told.goes_on_in(&now));
        self.heading(page, before.as_ref(), &now.place, &mut out, say);
        match &before {
            None => {
                page.notice.iter().for_each(|notice| out.add(Tongue::Kit, &[say(notice)]));
                if page.unsaid {
                    out.add(Tongue::Kit, &[say(&tr!("voice-unsaid"))]);
                }
                let told = now.body.iter().filter(|piece| of_page(piece));
                told.for_each(|piece| out.add(piece.tongue, &piece.lines));
                ways(page, &heard, &mut out, say);
            }
            Some(before) => {
                let changes = before.changes(&now, &heard, &manner, say);
                let told = changes.iter().filter(|change| is_news(change, at.focus)).map(|change| &change.piece);
                told.for_each(|piece| out.add(piece.tongue, &piece.lines));
            }
        }
        self.focus(page, &heard, at, before.is_none(), &mut out, say);
        self.told = Some(now);
        out.said
    }

    fn heading(&mut self, page: &Page, before: Option<&Telling>, place: &str, out: &mut Out, say: Say<'_>) {
        let title = plain_words(&page.title, say);
        if title.as_str() != self.title && !title.is_empty() {
            out.add(tongue(&page.title), &[title.as_str().to_owned()]);
        }
        title.as_str().clone_into(&mut self.title);
        if before.is_none_or(|before| before.place != *place) && !place.is_empty() {
            out.add(Tongue::Kit, &[place.to_owned()]);
        }
    }

    /// What has the focus, where it is something else or says something else than before.
    fn focus(&mut self, page: &Page, heard: &Page, at: At<'_>, new_page: bool, out: &mut Out, say: Say<'_>) {
        let control = at.focus.and_then(|focus| {
            let foot = page.actions.iter().find(|control| control.enabled && control.target == *focus);
            foot.or_else(|| Part::all_controls(&heard.parts).into_iter().find(|control| control.enabled && control.target == *focus))
        });
        let number = control.and_then(|control| at.numbers.iter().find(|(target, _)| *target == control.target)).map_or(0, |(_, n)| *n);
        let lines = control.map(|control| {
            let number = if control.role.typed() { 0 } else { usize::from(number) };
            control_lines(control, number, false, By::Voice, say)
        });
        // What is typed is not read back letter by letter.
        let text = match control {
            Some(control) if control.role.typed() => say(&control.label),
            _ => lines.clone().unwrap_or_default().join(" "),
        };
        let moved = at.focus != self.focus.as_ref();
        // What Enter does now has just been said.
        let said = !moved && control.is_some_and(is_submit);
        // The page has just told its fields and its lists.
        let told = new_page
            && control.is_some_and(|control| !on_focus(control.role) && !page.actions.iter().any(|one| std::ptr::eq(one, control)));
        if let Some((control, lines)) = control.zip(lines)
            && (moved || text != self.focused)
            && !told
            && !said
        {
            out.add(tongue(&control.label), &lines);
        }
        (self.focus, self.focused) = (at.focus.cloned(), text);
    }
}

/// The page as it may be heard: what an author gives to be read aloud in place of the page's own text, and nothing of a code.
fn heard(page: &Page) -> Page {
    let mut heard = page.clone();
    if page.unsaid {
        heard.parts.retain(|part| matches!(part, Part::Text(tone, _) if *tone != Tone::Ask));
    }
    if let Some(instead) = &page.say {
        let own = |part: &Part| {
            matches!(part, Part::Text(Tone::Plain | Tone::Title | Tone::Ask | Tone::Example | Tone::Aside | Tone::Quiet | Tone::Gloss, _))
        };
        heard.parts.retain(|part| !own(part));
        heard.parts.insert(0, Part::Text(Tone::Plain, instead.clone()));
    }
    heard
}

fn numbered<'p>(page: &'p Page, numbers: &[(Target, u8)]) -> Vec<(usize, &'p Control)> {
    let number = |control: &Control| numbers.iter().find(|(target, _)| *target == control.target).map(|(_, n)| usize::from(*n));
    Part::all_controls(&page.parts).into_iter().filter_map(|control| Some((number(control)?, control))).collect()
}

/// What can be done: how many choices there are to be heard, or what Enter does.
fn ways(page: &Page, heard: &Page, out: &mut Out, say: Say<'_>) {
    let choices = Part::all_controls(&heard.parts).into_iter().filter(|control| control.enabled && on_focus(control.role)).count();
    if choices > 0 {
        out.add(Tongue::Kit, &[say(&tr!("voice-choices", n = choices))]);
    } else {
        out.add(Tongue::Kit, &enter(page, say));
    }
}

/// What Enter does, where it answers or goes on.
fn enter(page: &Page, say: Say<'_>) -> Vec<String> {
    let submit = page.actions.iter().find(|action| action.enabled && is_submit(action));
    submit.map(|submit| say(&tr!("linear-enter", label = plain_words(&submit.label, say)))).into_iter().collect()
}

/// A notice, and what Enter does: each said when it is new.
fn foot(page: &Page, say: Say<'_>) -> Vec<Piece> {
    let one = |lines: Vec<String>| Piece { lines, tongue: Tongue::Kit, what: What::Text { reply: false } };
    let notice = page.notice.iter().map(|notice| vec![say(notice)]);
    notice.chain(Some(enter(page, say)).filter(|lines| !lines.is_empty())).map(one).collect()
}

fn is_submit(control: &Control) -> bool {
    control.target.as_str().rsplit('/').next() == Some(Target::submit().as_str())
}

fn tongue(words: &crate::words::Words) -> Tongue {
    match words {
        crate::words::Words::Msg(..) => Tongue::Kit,
        crate::words::Words::Text(_) => Tongue::Lesson,
        crate::words::Words::Foreign(_) => Tongue::Source,
    }
}

/// Whether a control is said when it is come to, and not with its page: a choice, a command. Lists and fields are told with the page.
const fn on_focus(role: Role) -> bool {
    !matches!(role, Role::Line | Role::Switch) && !role.typed()
}

/// Whether a piece is told with its page.
fn of_page(piece: &Piece) -> bool {
    match &piece.what {
        What::Text { .. } => true,
        What::Control(told) => !on_focus(told.role) || told.answered,
    }
}

/// Whether a change is told: what only follows the focus is said with it.
fn is_news(change: &Change, focus: Option<&Target>) -> bool {
    let What::Control(now) = &change.piece.what else { return true };
    let Some(before) = &change.before else { return of_page(&change.piece) };
    if now.role.typed() && focus == Some(&now.target) {
        return now.saying != before.saying;
    }
    let said = |told: &Told| (told.label.clone(), told.value.clone(), told.saying.clone());
    // What has the focus says by itself how it stands.
    focus != Some(&now.target) && (said(now) != said(before) || (!on_focus(now.role) && now.on != before.on))
}

/// What is to be said, so far.
#[derive(Default)]
struct Out {
    said: Vec<Said>,
}

impl Out {
    fn add(&mut self, tongue: Tongue, lines: &[String]) {
        for line in lines.iter().map(|line| sentence(line)).filter(|line| !line.is_empty()) {
            match self.said.last_mut().filter(|last| last.tongue == tongue) {
                Some(last) => {
                    last.text.push('\n');
                    last.text.push_str(&line);
                }
                None => self.said.push(Said { tongue, text: line }),
            }
        }
    }
}

/// A line as it is said: with a stop at its end, so that a voice pauses, and without what has no sound or would be a command to a
/// voice.
fn sentence(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 1);
    for c in line.chars() {
        let c = match c {
            '\u{a0}' | '\u{202f}' | '→' | '•' | '·' | '[' | ']' | '_' | '*' | '|' | '<' | '>' => ' ',
            c if c.is_control() || matches!(u32::from(c), 0x2190..=0x21FF | 0x2500..=0x27BF | 0x1F000..=0x1FAFF) => ' ',
            c => c,
        };
        if c != ' ' || !text.ends_with(' ') {
            text.push(c);
        }
    }
    let text = text.trim().trim_start_matches("- ");
    match text.chars().next_back() {
        None => String::new(),
        Some(_) if !text.chars().any(char::is_alphanumeric) => String::new(),
        Some('.' | '!' | '?' | ':' | ';' | ',' | '…') => text.to_owned(),
        Some(_) => format!("{text}."),
    }
}
