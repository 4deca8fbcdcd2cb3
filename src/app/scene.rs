//! What a face drives: one sitting at one kit, seen only as pages and gestures.

use super::carry_out::{FaceEffect, carry_out, drive};
use super::kit::Kit;
use super::settings::Settings;
use super::strip::{Strip, Tool};
use crate::activity::Input;
use crate::i18n::SOURCE;
use crate::learn::sitting::{Effect, Msg, Sitting};
use crate::learn::{Lesson, Page};
use crate::words::Words;

/// What a person does, whatever the face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Something on the page.
    Input(Input),
    /// The page's menu, opened or closed.
    Menu,
    /// The next person comes.
    NextPerson,
    /// The lesson in the other language, or in both.
    OtherLanguage,
    /// Whoever leads is called, or has come.
    Call,
    /// The end is wanted: where a group shares the machine, it is asked who may.
    Quit,
    /// What whoever writes a lesson does beside its page.
    Tool(Tool),
}

/// What stands behind a face; tests put hand-written pages there.
pub trait Scene {
    /// Does what was asked, down to the disk; says what is left for the face. [`Scene::page`] is then what follows.
    fn act(&mut self, gesture: Gesture) -> Vec<FaceEffect>;
    /// A key was touched, whatever it does; whether the page is another one now, which asks who is there. The key then does no more.
    fn stir(&mut self) -> bool {
        false
    }
    /// Whether the page has changed by what happened to the machine: a stick plugged in or pulled out. Asked at a key.
    fn news(&mut self) -> bool {
        false
    }
    /// Something that is watched may have changed; whether there is anything new to see.
    fn changed(&mut self) -> bool {
        false
    }
    /// What stands around the page for whoever writes it; nothing for whoever learns.
    fn strip(&self) -> Option<Strip> {
        None
    }
    /// The page as it is now.
    fn page(&self) -> Page;
    /// Words in the person's language.
    fn say(&self, words: &Words) -> String;
    /// How the kit looks and behaves, now.
    fn settings(&self) -> Settings {
        Settings::default()
    }
    /// Whether everything is read aloud to whoever sits here.
    fn reads_aloud(&self) -> bool {
        false
    }
    /// Whether a group shares this machine: no key ends or suspends the program by itself.
    fn is_kiosk(&self) -> bool {
        false
    }
    /// The languages of a voice: of the kit's words, of the lesson, of what is not translated.
    fn langs(&self) -> [String; 3] {
        [SOURCE; 3].map(str::to_owned)
    }
}

impl<S: Scene + ?Sized> Scene for &mut S {
    fn act(&mut self, gesture: Gesture) -> Vec<FaceEffect> {
        (**self).act(gesture)
    }

    fn stir(&mut self) -> bool {
        (**self).stir()
    }

    fn news(&mut self) -> bool {
        (**self).news()
    }

    fn changed(&mut self) -> bool {
        (**self).changed()
    }

    fn strip(&self) -> Option<Strip> {
        (**self).strip()
    }

    fn page(&self) -> Page {
        (**self).page()
    }

    fn say(&self, words: &Words) -> String {
        (**self).say(words)
    }

    fn settings(&self) -> Settings {
        (**self).settings()
    }

    fn reads_aloud(&self) -> bool {
        (**self).reads_aloud()
    }

    fn is_kiosk(&self) -> bool {
        (**self).is_kiosk()
    }

    fn langs(&self) -> [String; 3] {
        (**self).langs()
    }
}

/// The real one.
pub struct Desk {
    kit: Kit,
    sitting: Sitting,
    settings: Settings,
}

impl Desk {
    /// Seats `sitting` at `kit` and does what comes first; says what is left for the face.
    pub fn new(mut kit: Kit, mut sitting: Sitting, first: Vec<Effect>) -> (Self, Vec<FaceEffect>) {
        let left = carry_out(&mut kit, &mut sitting, first);
        let settings = kit.settings();
        let mut desk = Self { kit, sitting, settings };
        desk.look();
        (desk, left)
    }

    /// Looks for a workshop's stick where one would be offered; whether the page is another one for it.
    fn look(&mut self) -> bool {
        if !self.sitting.wants_stick() {
            return false;
        }
        let offer = self.kit.stick_there();
        self.sitting.sees_stick(offer)
    }

    /// Hears what goes on beside; whether the page is another one for it.
    fn hear(&mut self) -> bool {
        self.kit.copy_news().is_some_and(|(told, over)| self.sitting.hears_copy(told, over))
    }

    /// Whether what is at work elsewhere has news for the page. Where nobody waits for it, nothing is done with it.
    fn hear_work(&mut self) -> bool {
        if !self.sitting.awaits_work() {
            return false;
        }
        let Some(news) = self.kit.news_of_work() else { return false };
        // Nothing is left for the face: the end of a work opens a page.
        drive(&mut self.kit, &mut self.sitting, news.unwrap_or_else(Msg::Failed));
        true
    }

    /// The lesson that is open, where one is.
    pub fn lesson(&self) -> Option<&Lesson> {
        self.sitting.lesson()
    }

    /// The kit as it is now.
    pub const fn kit(&self) -> &Kit {
        &self.kit
    }

    /// The kit, to be closed.
    pub fn into_kit(self) -> Kit {
        self.kit
    }
}

impl Scene for Desk {
    fn act(&mut self, gesture: Gesture) -> Vec<FaceEffect> {
        let msg = match gesture {
            Gesture::Input(input) => Msg::Input(input),
            Gesture::Menu => Msg::Menu,
            Gesture::NextPerson => Msg::NextPerson,
            Gesture::OtherLanguage => Msg::OtherLanguage,
            Gesture::Call => Msg::Call,
            Gesture::Quit => Msg::Quit,
            // Nobody writes at a learner's desk.
            Gesture::Tool(_) => return Vec::new(),
        };
        let left = drive(&mut self.kit, &mut self.sitting, msg);
        self.look();
        self.hear();
        self.settings = self.kit.settings();
        left
    }

    fn stir(&mut self) -> bool {
        self.sitting.stir(self.kit.world.steady())
    }

    fn news(&mut self) -> bool {
        let worked = self.changed();
        self.look() || worked
    }

    fn changed(&mut self) -> bool {
        let heard = self.hear();
        self.hear_work() || heard
    }

    fn page(&self) -> Page {
        self.sitting.page()
    }

    fn say(&self, words: &Words) -> String {
        self.kit.i18n.say(words)
    }

    fn settings(&self) -> Settings {
        self.settings
    }

    fn reads_aloud(&self) -> bool {
        self.sitting.reads_aloud()
    }

    fn is_kiosk(&self) -> bool {
        self.sitting.is_kiosk()
    }

    fn langs(&self) -> [String; 3] {
        // What is open may be in another language than the one that is wanted.
        let lesson = self.sitting.lesson_lang().to_owned();
        [self.kit.i18n.code().to_owned(), lesson, SOURCE.to_owned()]
    }
}
