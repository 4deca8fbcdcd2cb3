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
use crate::places::{BADGES, hand_out};
use crate::record::Issued;
use crate::text::SafeText;
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
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether an issuer signed it.
    pub signed: bool,
}

/// A credential as the bytes of a file.
///
/// # Errors
/// Only where a shipped picture is none.
pub(super) fn baked(credential: &serde_json::Value, module: &ModuleId, form: BadgeForm) -> Result<Vec<u8>> {
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
        let issued = self.signed_or_not(learner, module, form, ask)?;
        Ok(match issued {
            Some(issued) if form == BadgeForm::Jwt => {
                let (_, keys) = self.keys()?;
                BadgeFile { bytes: (token(&issued.credential, &keys) + "\n").into_bytes(), signed: true }
            }
            Some(issued) => BadgeFile { bytes: baked(&issued.credential, module, form)?, signed: true },
            None => {
                let unsigned = self.unsigned(learner, module, ask.lang.as_deref())?;
                BadgeFile { bytes: baked(&unsigned, module, form)?, signed: false }
            }
        })
    }

    /// What was signed, or is now; `None` where nobody can sign.
    fn signed_or_not(&mut self, learner: LearnerId, module: &ModuleId, form: BadgeForm, ask: &SignAsk) -> Result<Option<Issued>> {
        let must = form == BadgeForm::Jwt || ask.again || ask.email.is_some();
        match self.sign_badge(learner, module, ask) {
            Ok(issued) => Ok(Some(issued)),
            Err(error) if must || self.can_sign() => Err(error),
            // Nobody vouches for it yet: what was earned can be told all the same.
            Err(error) => match self.earned_here(learner, module) {
                Ok(_) => Ok(None),
                Err(_) => Err(error),
            },
        }
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
    fn unsigned(&self, learner: LearnerId, module: &ModuleId, lang: Option<&str>) -> Result<serde_json::Value> {
        let row = self.shelf.row(module)?;
        let wished = lang.unwrap_or(self.i18n.code());
        let lang = if row.speaks(wished, "module") { wished.to_owned() } else { row.language().to_owned() };
        let (whole, publisher) = self.module_and_publisher(module, &lang)?;
        let earned = self.earned_here(learner, module)?;
        let mut claim = self.claim(learner, &whole, publisher, &earned, &lang)?;
        claim.picture = Some(pictures(module).small.to_vec());
        credential(&claim, &I18n::new(&lang))
    }

    /// Writes the badge into the data folder, in the forms that people keep, and says where the one is that counts. Their names
    /// name no learner.
    ///
    /// # Errors
    /// When it is not earned, or a file cannot be written.
    pub fn write_badge(&mut self, learner: LearnerId, module: &ModuleId) -> Result<(PathBuf, bool)> {
        let ask = SignAsk { lang: None, ..SignAsk::default() };
        let mut first = None;
        for form in BadgeForm::USUAL {
            let file = self.badge_file(learner, module, form, &ask)?;
            let name = format!("{}.{}", self.badge_name(learner, module)?, form.end());
            // First whose it is: a file that nobody owns is not found again.
            self.disk.set_made(&BADGES, &name, Some(learner))?;
            let written = BADGES.whole_file(&self.folder, &name, &file.bytes);
            let path = written.map_err(|error| not_written(&BADGES.at(&self.folder), &error))?;
            first.get_or_insert((path, file.signed));
        }
        first.ok_or_else(|| Error::new(Kind::Internal, tr!("badge-not-baked")))
    }

    /// The name of a badge's files, without its end: which module, and enough of its number to tell it from others.
    ///
    /// # Errors
    /// When it is not earned.
    pub fn badge_name(&self, learner: LearnerId, module: &ModuleId) -> Result<String> {
        Ok(format!("{module}-{}", short(self.earned_here(learner, module)?.badge.uuid())))
    }
}

/// Writes a file so that it is there whole or not at all.
///
/// # Errors
/// When it cannot be written.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    hand_out(file, bytes).map_err(|error| not_written(file, &error))
}

pub(super) fn not_written(path: &Path, error: &std::io::Error) -> Error {
    let cause = tr!("file-not-written", path = SafeText::show_line(&path.to_string_lossy()));
    Error::new(Kind::Io, cause).hint(tr!("file-not-written-hint")).detail(error)
}
