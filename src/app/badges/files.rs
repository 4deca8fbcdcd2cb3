//! Badges as files: JSON, PNG and SVG from what was signed and kept, the token with the keys at hand.

use std::path::{Path, PathBuf};

use super::super::kit::Kit;
use super::super::views::short;
use super::sign::{SignAsk, not_yet, revoked};
use super::standing::{BadgeStanding, Earned};
use crate::badge::{bake, credential, pictures, to_json, token};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::places::{BADGES, hand_out, hand_out_in};
use crate::tr;

/// The forms in which a badge is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeForm {
    /// The credential itself: what counts.
    Json,
    /// A picture that holds it.
    Png,
    /// A picture made of lines that holds it.
    Svg,
    /// A signed token.
    Jwt,
}

impl BadgeForm {
    /// Those that are written for a person, the first the one that counts.
    pub const USUAL: [Self; 3] = [Self::Json, Self::Png, Self::Svg];

    /// The end of such a file's name.
    pub const fn end(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Jwt => "jwt",
        }
    }

    /// The form of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Json, Self::Png, Self::Svg, Self::Jwt].into_iter().find(|form| form.end() == name)
    }
}

/// Under which a PNG holds a badge of Open Badges 3.0.
const PNG_KEYWORD: &str = "openbadgecredential";

/// A badge as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadgeFile {
    /// Its name, which names nobody: the module, and enough of the badge's number to tell it from others.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether an issuer signed it.
    pub signed: bool,
}

/// A credential as the bytes of a file.
///
/// # Errors
/// Only where a shipped picture is none.
fn baked(credential: &serde_json::Value, module: &ModuleId, form: BadgeForm) -> Result<Vec<u8>> {
    let (json, picture) = (to_json(credential), pictures(module));
    let bytes = match form {
        BadgeForm::Json | BadgeForm::Jwt => Some(json.into_bytes()),
        BadgeForm::Png => bake::png(picture.png, PNG_KEYWORD, json.trim_end()),
        BadgeForm::Svg => bake::svg(picture.svg, json.trim_end()).map(String::into_bytes),
    };
    bytes.ok_or_else(|| Error::new(Kind::Internal, tr!("badge-not-baked")))
}

impl Kit {
    /// The badge of `module` that `learner` has earned, as a file: signed where it was signed or can be now, else not.
    ///
    /// # Errors
    /// It is not earned, or was taken back; a token is asked for and there are no keys at hand; the clock cannot be believed.
    pub fn badge_file(&mut self, learner: LearnerId, module: &ModuleId, form: BadgeForm, ask: &SignAsk) -> Result<BadgeFile> {
        let mut files = self.badge_files(learner, module, &[form], ask)?;
        files.pop().ok_or_else(|| Error::new(Kind::Internal, tr!("badge-not-baked")))
    }

    /// The same in several forms, in their order: it is signed once.
    ///
    /// # Errors
    /// As [`Kit::badge_file`].
    pub(super) fn badge_files(
        &mut self,
        learner: LearnerId,
        module: &ModuleId,
        forms: &[BadgeForm],
        ask: &SignAsk,
    ) -> Result<Vec<BadgeFile>> {
        let must = forms.contains(&BadgeForm::Jwt) || ask.again || ask.email.is_some();
        let (badge, credential, signed) = match self.sign_badge(learner, module, ask) {
            Ok(issued) => (issued.badge, issued.credential, true),
            Err(error) if must || self.can_sign() => return Err(error),
            // Nobody vouches for it yet: what was earned can be told all the same.
            Err(error) => match self.earned_here(learner, module) {
                Ok(earned) => (earned.badge, self.unsigned(learner, module, &earned, ask.lang.as_deref())?, false),
                Err(_) => return Err(error),
            },
        };
        let one = |form: &BadgeForm| {
            let bytes = match form {
                BadgeForm::Jwt => (token(&credential, &self.keys()?.1) + "\n").into_bytes(),
                form => baked(&credential, module, *form)?,
            };
            Ok(BadgeFile { name: format!("{module}-{}.{}", short(badge.uuid()), form.end()), bytes, signed })
        };
        forms.iter().map(one).collect()
    }

    fn earned_here(&self, learner: LearnerId, module: &ModuleId) -> Result<Earned> {
        let row = self.shelf.row(module)?;
        let whole = row.module(row.language())?;
        match self.badge_standing(learner, &whole)? {
            BadgeStanding::Lacks(lacks) => Err(not_yet(module, &lacks)),
            BadgeStanding::Revoked(_) => Err(revoked(module)),
            BadgeStanding::Earned(earned) | BadgeStanding::Signed(earned, _) => Ok(earned),
        }
    }

    /// The credential without a proof, in `lang` or in the kit's language.
    fn unsigned(&self, learner: LearnerId, module: &ModuleId, earned: &Earned, lang: Option<&str>) -> Result<serde_json::Value> {
        let lang = self.language_near(module, lang.unwrap_or(self.i18n.code()))?;
        let (whole, publisher) = self.module_and_publisher(module, &lang)?;
        let mut claim = self.claim(learner, &whole, publisher, earned, &lang)?;
        claim.picture = Some(pictures(module).small.to_vec());
        credential(&claim, &I18n::new(&lang))
    }

    /// Writes the badge into the data folder, in the forms that people keep, and says where the one is that counts. Their names
    /// name no learner.
    ///
    /// # Errors
    /// When it is not earned, or a file cannot be written.
    pub fn write_badge(&mut self, learner: LearnerId, module: &ModuleId) -> Result<PathBuf> {
        let mut first = None;
        for file in self.badge_files(learner, module, &BadgeForm::USUAL, &SignAsk::default())? {
            // First whose it is: a file that nobody owns is not found again.
            self.disk.set_made(&BADGES, &file.name, Some(learner))?;
            let written = BADGES.whole_file(&self.folder, &file.name, &file.bytes);
            first.get_or_insert(written.map_err(|error| Error::not_written(&BADGES.at(&self.folder)).detail(&error))?);
        }
        first.ok_or_else(|| Error::new(Kind::Internal, tr!("badge-not-baked")))
    }
}

/// Writes a file so that it is there whole or not at all.
///
/// # Errors
/// When it cannot be written.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    hand_out(file, bytes).map_err(|error| Error::not_written(file).detail(&error))
}

/// The same for a file of that name in a folder, which is made where it is not there.
///
/// # Errors
/// When it cannot be written.
pub fn write_in(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    hand_out_in(folder, name, bytes).map_err(|error| Error::not_written(&folder.join(name)).detail(&error))
}
