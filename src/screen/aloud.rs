//! Reading aloud: when something is said, when it stops, and what is told where there is no voice. What is said is known by
//! [`crate::spoken`], by what by [`crate::platform::voice`]; here only that it is time.

use crossterm::event::{Event, KeyEventKind, MouseEventKind};

use super::front::{Deed, Front};
use super::help::HELP;
use super::page;
use crate::activity::{Part, Tone};
use crate::app::Scene;
use crate::learn::Page;
use crate::platform::voice::{Heard, Utterance};
use crate::spoken::{At, Tongue, Voice};
use crate::tr;

/// Why something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// Asked for by key or button: all of it.
    Asked,
    /// Everything is read aloud: what is new.
    Always,
}

/// What is said, and whether it is.
#[derive(Debug, Default)]
pub struct Aloud {
    voice: Voice,
    /// Why something is being said, while it is.
    speaking: Option<Why>,
    /// Whether what just came stopped the voice.
    stopped: bool,
    /// Whether it was told that there is no voice.
    told: bool,
}

/// Whether somebody touched something: a key pressed, a button of the mouse, not their release.
fn touches(event: &Event) -> bool {
    match event {
        Event::Key(key) => key.kind != KeyEventKind::Release,
        Event::Mouse(mouse) => !matches!(mouse.kind, MouseEventKind::Up(_) | MouseEventKind::Drag(_) | MouseEventKind::Moved),
        Event::Paste(_) => true,
        Event::Resize(..) | Event::FocusGained | Event::FocusLost => false,
    }
}

impl<S: Scene> Front<S> {
    /// What is said before anything is touched.
    pub fn open(&mut self) -> Vec<Deed> {
        self.read_news();
        std::mem::take(&mut self.deeds)
    }

    /// Whatever is touched stops the voice; it does all the same what it does.
    pub(super) fn interrupt(&mut self, event: &Event) {
        if touches(event) {
            self.aloud.stopped = self.aloud.speaking.take().is_some();
            self.deeds.extend(self.aloud.stopped.then_some(Deed::Hush));
        }
    }

    /// The key or the loudspeaker: reads the page, or stops reading.
    pub(super) fn read_or_stop(&mut self) {
        if !std::mem::take(&mut self.aloud.stopped) {
            self.read_page();
        }
    }

    /// Reads the page, because somebody asked for it.
    pub(super) fn read_page(&mut self) {
        self.say(Why::Asked);
    }

    /// Reads what is new, where everything is read.
    pub(super) fn read_news(&mut self) {
        let said_already = self.deeds.iter().any(|deed| matches!(deed, Deed::Say(_)));
        if self.scene.reads_aloud() && !said_already {
            self.say(Why::Always);
        }
    }

    fn say(&mut self, why: Why) {
        let numbers = page::numbers(&self.page);
        let at = At { focus: self.view.focus.as_ref(), numbers: &numbers };
        let scene = &self.scene;
        let say = |words: &_| scene.say(words);
        let said = match why {
            Why::Asked => self.aloud.voice.whole(&self.page, at, &say),
            Why::Always => self.aloud.voice.news(&self.page, at, &say),
        };
        let [kit, lesson, source] = scene.langs();
        let lang = |tongue| match tongue {
            Tongue::Kit => kit.clone(),
            Tongue::Lesson => lesson.clone(),
            Tongue::Source => source.clone(),
        };
        let mut spoken: Vec<Utterance> = Vec::new();
        for one in said {
            let lang = lang(one.tongue);
            // One voice in one breath: between two of them there is a pause.
            match spoken.last_mut().filter(|last| last.lang == lang) {
                Some(last) => last.text = format!("{}\n{}", last.text, one.text),
                None => spoken.push(Utterance { lang, text: one.text }),
            }
        }
        if !spoken.is_empty() {
            self.aloud.speaking = Some(why);
            self.deeds.push(Deed::Say(spoken));
        }
    }

    /// Another person comes: nothing of what was said is known any more.
    pub(super) fn forget_voice(&mut self) {
        self.aloud = Aloud::default();
        self.deeds.push(Deed::Hush);
    }

    /// What became of what was said.
    pub fn heard(&mut self, heard: Heard) {
        let asked = self.aloud.speaking.take() == Some(Why::Asked);
        if heard == Heard::All || (self.aloud.told && !asked) {
            return;
        }
        self.aloud.told = true;
        self.cover(missing(heard));
    }
}

/// That there is no voice, and how to come by one.
fn missing(heard: Heard) -> Page {
    let mut page = Page::new(format!("{HELP}/voice"), tr!("voice-title"));
    let (what, why) = match heard {
        Heard::NoLanguage => (tr!("voice-no-language"), tr!("voice-no-language-why")),
        Heard::All | Heard::NoVoice => (tr!("voice-none"), tr!("voice-none-why")),
    };
    let how = if cfg!(windows) {
        tr!("voice-how-windows")
    } else if cfg!(target_os = "macos") {
        tr!("voice-how-mac")
    } else {
        tr!("voice-how-linux")
    };
    page.parts = [(Tone::Title, what), (Tone::Plain, why), (Tone::Plain, how), (Tone::Plain, tr!("voice-how-folder"))]
        .map(|(tone, words)| Part::Text(tone, words))
        .into();
    page.action("submit", tr!("voice-close"));
    page
}
